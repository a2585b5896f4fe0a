import Journal

/// The one table of actions. The keymap, the hints at the bottom, the help screen, completion after `:`, key files and
/// the manual's list of keys are all made from it.
///
/// No Alt, no function keys, no ^H ^I ^J ^M: terminals and multiplexers keep those for themselves.
public enum Actions {
    public static let all: [Action] =
        writing + items + pairs + meetings + handover + committee + moving + pictures + screens + editing + choosing
        + line

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// Short names for what is typed often.
    private static let otherNames: [String: ActionName] = [
        "person": .switchPerson, "moment": .glass, "q": .quit, "h": .help, "new": .newReflection,
    ]

    /// The action that somebody means by a name: its own, another name for it, or the beginning of no other.
    public static func named(_ text: some StringProtocol) -> ActionName? {
        let text = String(text)
        if let name = ActionName(rawValue: text) ?? otherNames[text] { return name }
        let beginning = all.map(\.name).filter { $0.rawValue.hasPrefix(text) }
        return beginning.count == 1 ? beginning[0] : nil
    }

    /// Every action has its row; a test says so.
    public static func row(_ name: ActionName) -> Action { byName[name]! }
}
