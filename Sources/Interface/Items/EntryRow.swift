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
        if isSelected { frame.put(marks.caret, at: place, style: style(.strong)) }
        let date = Wording.shortDate(entry.date, scene)
        frame.put(date, at: Point(column: place.column + 8 - columns(of: date), row: place.row), style: style(.quiet))
        if isUnread {
            frame.put(
                marks.unread, at: Point(column: place.column + 8, row: place.row), style: style(.strong))
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

    /// `reflection  ASSESSMENT · nominated`, with less where there is less room.
    private func facts(width: Int) -> StyledLine {
        let dot = " \(scene.marks.dot) "
        let first = namesMentee ? Visible.line(entry.mentee.name) : Wording.shortKind(entry.kind)
        let state = Wording.state(entry)
        for (purpose, states) in [
            (Wording.word(entry.purpose), state), (Wording.abbreviation(entry.purpose), state),
            (Wording.word(entry.purpose), ""), (Wording.abbreviation(entry.purpose), ""),
        ] {
            let rest = purpose + (states.isEmpty ? "" : dot + states)
            let isLast = states.isEmpty && purpose.utf8.count < 4
            let firstWidth = width - columns(of: rest) - 1
            guard columns(of: first) <= firstWidth || isLast else { continue }
            var line = StyledLine()
            // Purposes stand below each other where there is room for that.
            let shown = truncated(first, to: firstWidth, ellipsis: scene.marks.ellipsis)
            line.append(padded(shown, to: min(firstWidth, namesMentee ? 14 : 11)) + " ", Style(.quiet))
            line.append(purpose, Style(Role(entry.purpose)))
            if !states.isEmpty { line.append(dot + states, Style(.quiet)) }
            return line
        }
        return StyledLine()
    }
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
