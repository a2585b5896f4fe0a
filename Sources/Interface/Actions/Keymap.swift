import Cells

/// Which keys mean which action where.
public struct Keymap: Sendable {
    private let bindings: [Context: [KeySequence: ActionName]]
    /// The beginnings of sequences.
    private let beginnings: [Context: Set<KeySequence>]

    public enum Finding: Hashable, Sendable {
        case action(ActionName)
        /// The beginning of a sequence: another key decides.
        case unfinished
        case nothing
    }

    public static let standard = Keymap(Actions.all)

    public init(_ actions: [Action]) {
        var bindings: [Context: [KeySequence: ActionName]] = [:]
        var beginnings: [Context: Set<KeySequence>] = [:]
        for action in actions {
            for context in action.contexts {
                for sequence in action.keys {
                    bindings[context, default: [:]][sequence] = action.name
                    for length in 1..<sequence.keys.count where sequence.keys.count > 1 {
                        beginnings[context, default: []].insert(KeySequence(Array(sequence.keys.prefix(length))))
                    }
                }
            }
        }
        self.bindings = bindings
        self.beginnings = beginnings
    }

    public func find(_ keys: KeySequence, in contexts: [Context]) -> Finding {
        for context in contexts {
            if let name = bindings[context]?[keys] { return .action(name) }
        }
        return contexts.contains { beginnings[$0]?.contains(keys) == true } ? .unfinished : .nothing
    }
}
