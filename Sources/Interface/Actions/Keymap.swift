import Cells
import Journal

/// Which keys mean which action where. One for as long as the program runs, so it is handed about and not copied.
public final class Keymap: Sendable {
    private let bindings: [Context: [KeySequence: ActionName]]
    /// The beginnings of sequences.
    private let beginnings: [Context: Set<KeySequence>]
    private let keys: [ActionName: [Context: [KeySequence]]]
    /// The actions that have a word at the bottom of the screen, with the keys that they have.
    let hints: [Hint]
    /// How each action is asked for: sentences that are drawn with every key name it.
    private let labels: [ActionName: String]

    public enum Finding: Hashable, Sendable {
        case action(ActionName)
        /// The beginning of a sequence: another key decides.
        case unfinished
        case nothing
    }

    public static var standard: Keymap {
        switch Language.spoken {
        case .english: english
        case .dutch: dutch
        }
    }

    /// The words of hints are measured once, in the language that was spoken then.
    private static let english = Language.$spoken.withValue(.english) { Keymap(.vim) }
    private static let dutch = Language.$spoken.withValue(.dutch) { Keymap(.vim) }

    /// A set of keys as it is delivered.
    public convenience init(_ set: KeySet) { self.init { set.keys(of: $0, in: $1) } }

    /// - Parameter keys: those of an action in one of its contexts.
    init(_ keys: (Action, Context) -> [KeySequence]) {
        var bindings: [Context: [KeySequence: ActionName]] = [:]
        var beginnings: [Context: Set<KeySequence>] = [:]
        var all: [ActionName: [Context: [KeySequence]]] = [:]
        for action in Actions.all {
            for context in action.contexts {
                let keys = keys(action, context)
                all[action.name, default: [:]][context] = keys
                for sequence in keys {
                    bindings[context, default: [:]][sequence] = action.name
                    for length in 1..<sequence.keys.count where sequence.keys.count > 1 {
                        beginnings[context, default: []].insert(KeySequence(Array(sequence.keys.prefix(length))))
                    }
                }
            }
        }
        self.bindings = bindings
        self.beginnings = beginnings
        self.keys = all
        labels = all.compactMapValues { keys in
            Context.allCases.lazy.compactMap { keys[$0]?.first }.first?.label
        }
        hints = Actions.all.flatMap { action in Hint.all(action, all[action.name] ?? [:]) }
    }

    public func find(_ keys: KeySequence, in contexts: [Context]) -> Finding {
        for context in contexts {
            if let name = bindings[context]?[keys] { return .action(name) }
        }
        return contexts.contains { beginnings[$0]?.contains(keys) == true } ? .unfinished : .nothing
    }

    /// The keys of an action in one place; none where it has none there.
    public func keys(of action: ActionName, in context: Context) -> [KeySequence] { keys[action]?[context] ?? [] }

    /// All its keys, wherever they work, each once.
    public func keys(of action: ActionName) -> [KeySequence] {
        var found: [KeySequence] = []
        for context in Context.allCases {
            for sequence in keys(of: action, in: context) where !found.contains(sequence) { found.append(sequence) }
        }
        return found
    }

    /// How an action is asked for, as a person reads it: its first key; without keys its name after the colon.
    func label(of action: ActionName) -> String { labels[action] ?? ":" + action.rawValue }
}

extension Scene {
    /// The key that a sentence names for an action.
    func key(_ action: ActionName) -> String { keymap.label(of: action) }
}
