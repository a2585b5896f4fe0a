import Cells

/// Where an action can be asked for. A screen stands in several at once; within them no two actions share a key.
public enum Context: String, Hashable, Sendable, CaseIterable {
    /// Every screen on which nothing is being typed.
    case everywhere
    /// Rows to choose from, or text to scroll.
    case rows
    case panes
    /// The selected item.
    case item
    /// A portfolio or what is about one: writing begins here.
    case portfolio
    /// A list of meetings, a meeting, what a successor inherits.
    case meetings, meeting, handover
    /// Screens about a moment: the glass.
    case moments
    /// What is between mentor and mentee.
    case pair
    case agreement
    case calibration
    case pulse
    /// Pictures of somebody's months.
    case pictures
    /// A dossier, or the decision about it, before a member of the committee.
    case committee
    /// The dossiers of a moment.
    case cohort
    case dossier, decision, appeal
    /// Who sits and who does not.
    case sitting
    /// A text being written, with the lines about it.
    case writing
    /// One line being typed: words to search for, a reason.
    case field
    /// A search being typed, and the list of those that are kept.
    case searching
    case savedSearches = "saved-searches"
    /// A list or a row of answers to choose from.
    case choosing
    /// Laid over a text being written: nothing leads on from there but back.
    case over
    /// The line after the colon.
    case line
}

/// One row of the action table.
public struct Action: Sendable {
    public let name: ActionName
    public let contexts: Set<Context>
    /// The default keys; each may be a sequence. None only for what says nothing without an argument.
    public let keys: [KeySequence]
    private let helpSaid: @Sendable () -> String
    private let hintSaid: @Sendable () -> String?
    /// What it does, in a sentence for the help screen and the manual.
    public var help: String { helpSaid() }
    /// The word beside its first key at the bottom of the screen; nil leaves it to the help screen.
    public var hint: String? { hintSaid() }
    /// What may follow its name after `:`, as the help screen shows it.
    public let argument: String?

    init(
        _ name: ActionName, _ contexts: Set<Context>, _ keys: [String],
        _ help: @escaping @autoclosure @Sendable () -> String,
        hint: @escaping @autoclosure @Sendable () -> String? = nil,
        argument: String? = nil
    ) {
        self.name = name
        self.contexts = contexts
        self.keys = keys.map { text in
            guard let sequence = KeySequence(text) else { preconditionFailure("no key is called \(text)") }
            return sequence
        }
        helpSaid = help
        hintSaid = hint
        self.argument = argument
    }
}

/// An action at the bottom of the screen: its first key and a word. Measured once: it is drawn with every key.
struct Hint: Sendable {
    let action: ActionName
    /// A few: looking through them is quicker than hashing.
    let contexts: [Context]
    let key: String
    let word: String
    let width: Int

    /// One for each first key: an action may have another where it works as well.
    static func all(_ action: Action, _ keys: [Context: [KeySequence]]) -> [Hint] {
        guard let word = action.hint else { return [] }
        let labels = Dictionary(grouping: action.contexts) { keys[$0]?.first?.label ?? "" }
        return labels.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map { key, contexts in
            Hint(
                action: action.name, contexts: contexts, key: key, word: word,
                width: columns(of: key) + 1 + columns(of: word))
        }
    }
}

/// Keys to be struck one after the other, written as in `gg`, `<C-s>`, `<Enter>`, `f<Tab>`, `<lt>`.
public struct KeySequence: Hashable, Sendable, CustomStringConvertible {
    public let keys: [Key]

    public init(_ keys: [Key]) { self.keys = keys }

    /// Nil for a name between angle brackets that is no key's, and for no keys at all.
    public init?(_ text: String) {
        var keys: [Key] = []
        var rest = Substring(text)
        while let first = rest.popFirst() {
            guard first == "<", let end = rest.firstIndex(of: ">") else {
                keys.append(.character(first))
                continue
            }
            guard let key = Self.key(named: rest[..<end]) else { return nil }
            keys.append(key)
            rest = rest[rest.index(after: end)...]
        }
        guard !keys.isEmpty else { return nil }
        self.keys = keys
    }

    /// As it is written in a key file and read back.
    public var description: String { keys.map(Self.name).joined() }

    /// As a person reads it: `^S`, `Enter`, `gg`.
    public var label: String { keys.map(Self.label).joined() }

    private static let names: [(String, Key, label: String)] = [
        ("Enter", .enter, "Enter"), ("Esc", .escape, "Esc"), ("Tab", .tab, "Tab"), ("S-Tab", .backTab, "Shift-Tab"),
        ("BS", .backspace, "Backspace"), ("Del", .delete, "Del"), ("Up", .up, "Up"), ("Down", .down, "Down"),
        ("Left", .left, "Left"), ("Right", .right, "Right"), ("Home", .home, "Home"), ("End", .end, "End"),
        ("PgUp", .pageUp, "PgUp"), ("PgDn", .pageDown, "PgDn"), ("C-Left", .controlLeft, "^Left"),
        ("C-Right", .controlRight, "^Right"), ("C-Home", .controlHome, "^Home"), ("C-End", .controlEnd, "^End"),
        ("Space", .character(" "), "Space"), ("lt", .character("<"), "<"),
    ]

    private static func key(named name: Substring) -> Key? {
        if let known = names.first(where: { $0.0 == name }) { return known.1 }
        if name.hasPrefix("C-"), name.count == 3, let letter = name.last, !"hijm".contains(letter),
            letter.isLowercase || "@[\\]^_".contains(letter)
        {
            return .control(letter)
        }
        if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
            return .function(number)
        }
        return nil
    }

    private static func name(_ key: Key) -> String {
        if let known = names.first(where: { $0.1 == key }) { return "<\(known.0)>" }
        return switch key {
        case .character(let character): String(character)
        case .control(let letter): "<C-\(letter)>"
        case .function(let number): "<F\(number)>"
        default: ""
        }
    }

    private static func label(_ key: Key) -> String {
        if let known = names.first(where: { $0.1 == key }) { return known.label }
        return switch key {
        case .character(let character): String(character)
        case .control(let letter): "^" + letter.uppercased()
        case .function(let number): "F\(number)"
        default: ""
        }
    }
}
