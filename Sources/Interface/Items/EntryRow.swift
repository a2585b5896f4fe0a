import Cells
import Journal

/// An entry on two lines of a list: date, heading and reach; kind, purpose and how far it has come.
struct EntryRow {
    let entry: Entry
    let scene: Scene
    /// The list holds several mentees' items, so each says whose it is.
    var namesMentee = false

    static let height = 2

    func draw(on frame: inout Frame, at place: Point, width: Int, isSelected: Bool, isFocused: Bool) {
        let marks = scene.marks
        let isMarked = isSelected && isFocused
        if isMarked {
            frame.fill(
                Rect(column: place.column, row: place.row, width: width, height: 1),
                style: Style(.plain, selected: true))
        }
        func style(_ role: Role) -> Style { isMarked ? Style(.plain, selected: true) : Style(role) }
        let isUnread = scene.isUnread(entry)
        guard !scene.isLinear else {
            let (lead, tail) = linear
            frame.put(
                lead + truncated(Wording.heading(entry), to: max(8, width - columns(of: lead + tail)), ellipsis: "...")
                    + tail,
                at: place, style: style(isUnread ? .strong : .plain), width: width)
            frame.put(
                linearFacts, at: Point(column: place.column + 2, row: place.row + 1), style: Style(.quiet),
                width: width - 2)
            return
        }
        if isSelected { frame.put(marks.caret, at: place, style: style(.strong)) }
        let date = Wording.shortDate(entry.date, scene)
        frame.put(date, at: Point(column: place.column + 8 - columns(of: date), row: place.row), style: style(.quiet))
        if isUnread {
            frame.put(
                marks.unread, at: Point(column: place.column + 1, row: place.row), style: style(.strong))
        }
        frame.put(
            truncated(Wording.heading(entry), to: width - 12, ellipsis: marks.ellipsis),
            at: Point(column: place.column + 9, row: place.row), style: style(isUnread ? .strong : .plain))
        frame.put(
            marks.mark(entry.reach.word), at: Point(column: place.column + width - 2, row: place.row),
            style: style(Role(entry.reach.word)))
        frame.put(
            facts(width: width - 10), at: Point(column: place.column + 9, row: place.row + 1), width: width - 10)
    }

    /// What is read out with the heading: new or not in front, what it is and where it goes behind.
    private var linear: (lead: String, tail: String) {
        let whose = namesMentee ? ", " + Visible.line(entry.mentee.name) : ""
        return (
            scene.isUnread(entry) ? scene.marks.unread + ", " : "",
            "\(whose), \(Wording.kind(entry.kind)), \(Wording.reach(entry.reach.word))"
        )
    }

    private var linearFacts: String {
        let state = Wording.state(entry)
        return [Wording.shortDate(entry.date, scene), Wording.word(entry.purpose), scene.marks.plain(state)]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Where the heading begins.
    var headingColumn: Int { scene.isLinear ? columns(of: linear.lead) : 9 }

    /// `reflection  ASSESSMENT · nominated`, with less where there is less room. Purposes stand below each other.
    private func facts(width: Int) -> StyledLine {
        let first = namesMentee ? Visible.line(entry.mentee.name) : Wording.shortKind(entry.kind)
        let room = min(width - 4, namesMentee ? 14 : 11)
        var line = StyledLine()
        line.append(padded(truncated(first, to: room, ellipsis: scene.marks.ellipsis), to: room) + " ", Style(.quiet))
        let rest = width - room - 1
        // The longer of the two words decides, so that all rows speak alike.
        let purpose = rest >= Self.longestPurpose ? Wording.word(entry.purpose) : Wording.abbreviation(entry.purpose)
        line.append(purpose, Style(Role(entry.purpose)))
        let state = Wording.state(entry)
        let states = state.isEmpty ? "" : " \(scene.marks.dot) " + state
        if columns(of: purpose + states) <= rest { line.append(states, Style(.quiet)) }
        return line
    }

    private static var longestPurpose: Int { Purpose.allCases.map { columns(of: Wording.word($0)) }.max() ?? 0 }
}

extension Role {
    init(_ word: ReachWord) {
        switch word {
        case .will: self = .will
        case .could: self = .could
        case .wont: self = .wont
        case .sealed: self = .sealed
        }
    }

    init(_ purpose: Purpose) {
        switch purpose {
        case .developmental: self = .developmental
        case .assessment: self = .assessment
        }
    }
}
