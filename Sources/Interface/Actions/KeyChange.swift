/// What a person wants of the keys of one action in one place.
public struct KeyChange: Hashable, Sendable {
    public let context: Context
    public let action: ActionName
    /// In place of those that it has; none takes them away.
    public let keys: [KeySequence]
    /// Where it stands in the file, from 1.
    public let line: Int?

    public init(_ context: Context, _ action: ActionName, _ keys: [KeySequence], line: Int? = nil) {
        self.context = context
        self.action = action
        self.keys = keys
        self.line = line
    }
}

/// Why a change was left out: the action has the keys that it had.
public struct KeyFault: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// Another action has the key, or a key that begins like it, where both can be asked for.
        case taken(KeySequence, by: ActionName, KeySequence, in: Context, line: Int?)
        /// Letters are text there.
        case isText(KeySequence)
        /// Without it there would be no way out, no help, or no end of what is being typed.
        case mustStay
    }
    public let change: KeyChange
    public let reason: Reason
}

extension Keymap {
    /// A set of keys with a person's changes. What cannot hold is left out, each with its reason; the rest holds.
    public static func with(_ changes: [KeyChange], to set: KeySet) -> (keymap: Keymap, faults: [KeyFault]) {
        guard !changes.isEmpty else { return (Keymap(set), []) }
        var faults: [KeyFault] = []
        var live: [KeyChange] = []
        for change in changes {
            if let letter = change.keys.first(where: { change.context.takesText && $0.beginsWithText }) {
                faults.append(KeyFault(change: change, reason: .isText(letter)))
            } else if change.keys.isEmpty, Self.essential.contains(Place(change.context, change.action)) {
                faults.append(KeyFault(change: change, reason: .mustStay))
            } else {
                live.append(change)
            }
        }
        // What is left out gets its old keys back, which may be another's by now: until nothing is wrong.
        while true {
            let found = clashes(live, set)
            guard !found.isEmpty else { break }
            faults += found
            let wrong = Set(found.map(\.change))
            live.removeAll { wrong.contains($0) }
        }
        let chosen = Dictionary(live.map { (Place($0.context, $0.action), $0.keys) }) { $1 }
        let keymap = Keymap { action, context in
            chosen[Place(context, action.name)] ?? set.keys(of: action, in: context)
        }
        return (keymap, faults.sorted { ($0.change.line ?? 0) < ($1.change.line ?? 0) })
    }

    private struct Place: Hashable {
        let context: Context
        let action: ActionName

        init(_ context: Context, _ action: ActionName) {
            self.context = context
            self.action = action
        }
    }

    /// What always has a key: the ways out, help, the line after the colon, and the ends of all that is typed or chosen.
    private static let essential: Set<Place> = [
        Place(.everywhere, .quit), Place(.everywhere, .help), Place(.everywhere, .commandLine),
        Place(.everywhere, .back), Place(.over, .back), Place(.rows, .down), Place(.rows, .up), Place(.rows, .open),
        Place(.writing, .done), Place(.writing, .writeMenu), Place(.writing, .nextField), Place(.writing, .newLine),
        Place(.writing, .deleteBack), Place(.field, .deleteBack), Place(.field, .choose), Place(.field, .dismiss),
        Place(.field, .nextField), Place(.choosing, .choose), Place(.choosing, .dismiss),
        Place(.choosing, .nextChoice), Place(.choosing, .toggle), Place(.line, .accept), Place(.line, .cancel),
        Place(.line, .deleteBack),
    ]

    /// One key of one action in one place, and the line that asks for it.
    private struct Bound {
        let change: KeyChange?
        let context: Context
        let action: ActionName
        let keys: KeySequence
    }

    private static func clashes(_ changes: [KeyChange], _ set: KeySet) -> [KeyFault] {
        let changed = Dictionary(changes.map { (Place($0.context, $0.action), $0) }) { $1 }
        var faults: [KeyFault] = []
        var wrong: Set<KeyChange> = []
        for contexts in Context.together {
            let bound = Actions.all.flatMap { action in
                action.contexts.intersection(contexts).flatMap { context -> [Bound] in
                    let change = changed[Place(context, action.name)]
                    return (change?.keys ?? set.keys(of: action, in: context)).map {
                        Bound(change: change, context: context, action: action.name, keys: $0)
                    }
                }
            }
            for one in bound {
                guard let change = one.change, !wrong.contains(change) else { continue }
                let other = bound.first { other in
                    other.action != one.action
                        && (other.keys.keys.starts(with: one.keys.keys) || one.keys.keys.starts(with: other.keys.keys))
                }
                guard let other else { continue }
                wrong.insert(change)
                faults.append(
                    KeyFault(
                        change: change,
                        reason: .taken(
                            one.keys, by: other.action, other.keys, in: other.context, line: other.change?.line)))
            }
        }
        return faults
    }
}

extension Context {
    /// The contexts in which a screen stands at once: there no two actions share a key. A test holds every screen to it.
    static let together: [Set<Context>] = [
        [.panes, .item, .portfolio, .rows, .everywhere], [.item, .moments, .portfolio, .rows, .everywhere],
        [.dossier, .committee, .moments, .panes, .rows, .everywhere], [.decision, .committee, .rows, .everywhere],
        [.cohort, .rows, .everywhere], [.sitting, .rows, .everywhere], [.appeal, .rows, .everywhere],
        [.agreement, .pair, .rows, .everywhere], [.calibration, .pair, .rows, .everywhere],
        [.pulse, .pair, .rows, .everywhere], [.pictures, .rows, .everywhere],
        [.meeting, .item, .rows, .everywhere], [.meetings, .rows, .everywhere], [.handover, .choosing],
        [.field, .searching], [.savedSearches, .choosing], [.rows, .over], [.writing], [.field], [.choosing], [.line],
    ]

    /// Whether a letter struck there is text.
    var takesText: Bool { [.writing, .field, .searching, .line].contains(self) }
}

extension KeySequence {
    var beginsWithText: Bool { if case .character = keys.first { true } else { false } }
}
