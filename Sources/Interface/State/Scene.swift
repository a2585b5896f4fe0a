import Cells
import Journal

/// What every screen may know when it draws or decides: who is speaking, which programme, what time it was when the
/// journal was last read, what the terminal can show.
public struct Scene: Sendable {
    /// The terminal's size.
    public internal(set) var terminal: Size
    /// Where the screens are laid out: plain lines stand below each other, so that there are never two columns.
    public var size: Size {
        isLinear ? Size(width: min(terminal.width, Panes.leastForTwo - 1), height: terminal.height) : terminal
    }
    /// Whether the screens are plain lines for a screen reader.
    public private(set) var isLinear = false
    public internal(set) var speaker: Speaker
    public internal(set) var programme: Programme
    /// The journal's time at the last reading: the screens have no clock.
    public internal(set) var now: Instant
    public private(set) var marks: Marks
    /// Those of the terminal, whatever the form of the screens.
    private let terminalMarks: Marks
    /// Items opened since they were listed: their entries still say that they are unread.
    public internal(set) var opened: Set<ItemID> = []
    /// What has been said on the message line, the last at the end.
    public internal(set) var messages: [Notice] = []
    /// A few words for the first screen.
    public internal(set) var welcome: [String] = []

    public internal(set) var manual: [ManualPage] = []

    /// Whether words are looked up in dictionaries while somebody writes.
    public internal(set) var checksSpelling = false

    /// Which keys mean which action where.
    public internal(set) var keymap = Keymap.standard

    init(terminal: Size, speaker: Speaker, programme: Programme, marks: Marks) {
        (self.terminal, self.speaker, self.programme, now) = (terminal, speaker, programme, speaker.now)
        (self.marks, terminalMarks) = (marks, marks)
    }

    mutating func setLinear(_ isLinear: Bool) {
        self.isLinear = isLinear
        marks = isLinear ? .linear : terminalMarks
    }

    /// Whether somebody else may take the keyboard: in a rehearsal, and for the host.
    public internal(set) var canSwitch = false

    public var times: Wording.Times { Wording.Times(zone: programme.zone, now: now) }

    /// The moment the screens speak of unless another is chosen.
    public var moment: Moment? { programme.current(at: now) }

    public var me: PersonID? { speaker.person?.id }
    public var isMentee: Bool { speaker.roles.contains(.mentee) }
    public var isMentor: Bool { speaker.roles.contains(.mentor) }
    public var isCommittee: Bool { speaker.roles.contains(.committee) }
    /// Whether there may be a mentorship in which the viewer is one of the two.
    var isInPair: Bool { isMentee || isMentor }
    public var keepsProcess: Bool { speaker.isHost || speaker.roles.contains(.coordinator) }

    /// What may follow an action's name after the colon.
    func arguments(for action: ActionName) -> [String] {
        switch action {
        case .glass, .nominate, .selfAssessment, .dossiers, .decision: programme.moments.map(\.id.text)
        case .manual: manual.map(\.name)
        case .pictures: PictureName.allCases.map(\.rawValue)
        case .portfolio, .advice, .agreement, .calibration, .pulse: speaker.mentees.compactMap { $0.id?.text }
        case .switchPerson:
            Set(
                speaker.mentees.compactMap { $0.id?.text } + programme.committees.flatMap(\.members).map(\.text)
                    + [me?.text].compactMap(\.self)
            ).sorted()
        case .search: ["purpose:", "kind:", "competency:", "by:", "with:", "since:", "until:", "reach:", "is:unread"]
        default: []
        }
    }

    public func isUnread(_ entry: Entry) -> Bool { entry.isUnread && !opened.contains(entry.id) }
}

/// The few characters that are drawn beside words, as the terminal can show them.
public struct Marks: Hashable, Sendable {
    public let caret: String
    public let will: String
    public let could: String
    public let wont: String
    public let sealed: String
    public let unread: String
    /// Between two panes.
    public let divider: Character
    /// Above and below.
    public let rule: Character
    public let dot: String
    public let dash: String
    public let ellipsis: String
    /// Eight heights of a column, the lowest first.
    public let columns: [String]
    /// A cell of a bar, from empty to full.
    public let bar: [String]
    /// Four shades of a cell, the lightest first.
    public let shades: [String]
    /// Nothing, where a number would stand.
    public let empty: String
    /// Levels 1 to 5 by height; none where there is no such character.
    public let levels: [String]
    /// Half a cell and a whole one of a bar that grows from its middle line to the left, and to the right.
    public let leftwards: [String]
    public let rightwards: [String]
    let form: Form

    enum Form { case unicode, ascii, linear }

    public static let unicode = Marks(
        caret: "▸", will: "●", could: "◐", wont: "○", sealed: "◆", unread: "•", divider: "│", rule: "─", dot: "·",
        dash: "–", ellipsis: "…", columns: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
        bar: ["·", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], shades: ["░", "▒", "▓", "█"], empty: "·",
        levels: ["▁", "▂", "▄", "▆", "█"],
        leftwards: ["▐", "█"], rightwards: ["▌", "█"], form: .unicode)

    public static let ascii = Marks(
        caret: ">", will: "*", could: "~", wont: ".", sealed: "#", unread: "!", divider: "|", rule: "-", dot: "-",
        dash: "-", ellipsis: "...", columns: ["_", ".", "-", "-", "=", "=", "+", "#"],
        bar: [".", ".", ".", ".", "-", "-", "-", "=", "="], shades: [":", "*", "#", "@"], empty: ".", levels: [],
        leftwards: ["=", "="], rightwards: ["#", "#"], form: .ascii)

    public func mark(_ word: ReachWord) -> String {
        switch word {
        case .will: will
        case .could: could
        case .wont: wont
        case .sealed: sealed
        }
    }

    /// The mark and a space, in front of the reach's word: in plain lines the word says it.
    func leading(_ word: ReachWord) -> String { form == .linear ? "" : mark(word) + " " }

    /// Nothing, where something is to be chosen.
    var open: String { form == .linear ? worded("not said", nl: "niet gezegd") : dot }

    /// Our own words in characters that this terminal has, or that are read out.
    public func plain(_ text: String) -> String {
        if form == .unicode || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var out = ""
        let text = form == .linear ? text.replacing(" · ", with: ", ") : text
        for character in text {
            if form == .linear, "●◐○◆▸─".contains(character) { continue }
            switch character {
            case "→" where form == .linear: out += worded("to", nl: "naar")
            case "·", "–", "—": out += "-"
            case "…": out += "..."
            case "▸": out += ">"
            case "→": out += "->"
            case "←": out += "<-"
            default: out.append(character)
            }
        }
        return out
    }
}
