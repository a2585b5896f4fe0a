import Cells

/// How many colours a terminal shows.
public enum Tier: String, Hashable, Sendable, CaseIterable, Comparable {
    case mono
    case ansi8 = "8"
    case ansi16 = "16"
    case indexed = "256"
    case direct

    private var rank: Int {
        switch self {
        case .mono: 0
        case .ansi8: 1
        case .ansi16: 2
        case .indexed: 3
        case .direct: 4
        }
    }

    public static func < (one: Tier, other: Tier) -> Bool { one.rank < other.rank }
}

/// One colour as a terminal is told of it.
public enum Paint: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case own
    /// A numbered colour; 0–15 are the user's palette.
    case number(UInt8)
    case rgb(RGB)
}

/// What a terminal can do to text besides colour.
public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background change places; `Look` names the colours before that.
    public static let reverse = Attributes(rawValue: 16)
}

/// How a role is drawn on one terminal.
public struct Look: Hashable, Sendable {
    public var foreground: Paint
    public var background: Paint
    public var attributes: Attributes

    public init(_ foreground: Paint = .own, on background: Paint = .own, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The same text in a selection, which is reverse video of plain text whatever colour the role has. So it has the
    /// contrast of plain text in every scheme (a scheme's own selection colour falls below 4.5:1 in two of five), and a
    /// selected row is one run of one look, which halves the bytes of a scroll key. What is itself reversed is told
    /// apart by not being so; without colour weight stays as well. Dim would dim the bar, not the text.
    func selected(over plain: Look, on tier: Tier) -> Look {
        let kept: Attributes = tier == .mono ? [.bold, .italic, .underline, .reverse] : [.underline, .reverse]
        return Look(
            plain.foreground, on: plain.background,
            attributes.intersection(kept).symmetricDifference(.reverse))
    }
}

/// The look of every style on one terminal.
public struct Looks: Hashable, Sendable {
    public let tier: Tier
    private let plain: [Look]
    private let selected: [Look]

    init(_ tier: Tier, look: (Role) -> Look) {
        self.tier = tier
        plain = Role.allCases.map(look)
        let ground = plain[Role.plain.ordinal]
        selected = plain.map { $0.selected(over: ground, on: tier) }
    }

    public subscript(style: Style) -> Look {
        style.selected ? selected[style.role.ordinal] : plain[style.role.ordinal]
    }
}

extension Role {
    /// The place of the role among all: a fast index for tables, where hashing its name for every cell would not be.
    public var ordinal: Int {
        switch self {
        case .plain: 0
        case .quiet: 1
        case .strong: 2
        case .heading: 3
        case .emphasis: 4
        case .link: 5
        case .quote: 6
        case .code: 7
        case .rule: 8
        case .bar: 9
        case .barQuiet: 10
        case .key: 11
        case .developmental: 12
        case .assessment: 13
        case .will: 14
        case .could: 15
        case .wont: 16
        case .sealed: 17
        case .warning: 18
        case .error: 19
        case .success: 20
        case .escaped: 21
        case .found: 22
        case .rehearsal: 23
        case .misspelt: 24
        }
    }
}
