import Cells
import Journal

/// One line of Today: something that waits, a mentee, a moment, a dossier.
struct TodayRow: Sendable {
    enum Content: Sendable {
        /// What is to be done or what it is, what it is about, for what purpose, and when.
        case matter(String, StyledLine, Purpose?, when: String)
        case mentee(MentorToday)
        case process(ProcessToday.Line)
        case dossier(CohortLine, Cohort)
        /// Not to be selected.
        case words(String, Role)
    }

    let content: Content
    /// Where Enter leads.
    var place: Place?
    /// What actions on an item are about.
    var entry: Entry?
    /// Whose feedback is given when no item is selected.
    var mentee: PersonID?
    var waiting: Waiting?

    /// What it is about, by which it is found again when Today has been read anew.
    var subject: Subject {
        if let waiting { return .matter(waiting) }
        return switch (content, place) {
        case (.dossier(let line, let cohort), _): .dossier(line.mentee, cohort.moment.id)
        case (.process(let line), _): .mentee(line.mentee.id)
        case (.mentee(let line), _): .mentee(line.mentee.id)
        case (_, .resume(let draft)): .draft(draft.id)
        case (_, .glass(_, let moment)): .moment(moment)
        case (_, .cohort(let moment)): .cohort(moment)
        case (.matter(let what, _, _, _), _) where entry == nil && mentee == nil: .words(what)
        default: entry.map { .entry($0.id) } ?? .waiting(mentee)
        }
    }

    enum Subject: Hashable, Sendable {
        case entry(ItemID)
        case mentee(PersonID?)
        /// Something of a mentee's that waits.
        case waiting(PersonID?)
        case matter(Waiting)
        case dossier(NamedPerson, MomentID)
        case draft(ItemID)
        case moment(MomentID?)
        case cohort(MomentID?)
        case words(String)
    }

    var isSelectable: Bool {
        if case .words = content { false } else { true }
    }
}

/// Rows under a heading.
struct TodaySection: Sendable {
    let title: String
    var rows: [TodayRow]
    /// What is said when there are none; empty says nothing, and leaves the section out.
    let empty: String
    /// Stands on the right where there is room for two columns.
    var isAside = false
    var isTable = false
}

/// Draws rows of Today at a width.
struct TodayDrawing {
    let scene: Scene
    let width: Int

    static let firstColumn = 14

    /// A purpose has its whole word where there is room, and where it is read out.
    private var isWide: Bool { width >= 90 || scene.isLinear }

    func heading(_ section: TodaySection) -> StyledLine {
        var line = StyledLine([Span(" " + section.title, .heading)])
        if section.isTable, let table = menteeColumns {
            let gap = table.name + 2 - columns(of: section.title)
            line.append(String(repeating: " ", count: max(1, gap)), .plain)
            line.append(
                padded(Wording.lastColumn, to: Wording.ageColumns) + padded(Wording.newColumn, to: newColumns),
                Style(.quiet))
            if table.showsHalfYear { line.append(padded(Wording.halfYearColumn, to: 14), Style(.quiet)) }
            if table.showsBalance { line.append(scene.marks.plain(Wording.balanceColumn), Style(.quiet)) }
        }
        return line
    }

    func line(_ row: TodayRow, isSelected: Bool) -> StyledLine {
        var line = StyledLine([Span(isSelected ? scene.marks.caret + " " : "  ", .strong)])
        switch row.content {
        case .matter(let what, let about, let purpose, let when):
            line.spans += matter(what, about, purpose, when).spans
        case .mentee(let mentee): line.spans += self.mentee(mentee).spans
        case .process(let process): line.spans += self.process(process).spans
        case .dossier(let it, let cohort): line.spans += dossier(it, cohort).spans
        case .words(let words, let role):
            line = StyledLine([Span("  " + truncated(scene.marks.plain(words), to: width - 3), role)])
        }
        return line
    }

    private func matter(_ what: String, _ about: StyledLine, _ purpose: Purpose?, _ when: String) -> StyledLine {
        let first = min(Self.firstColumn, width / 4)
        let word = purpose.map { isWide ? Wording.word($0) : Wording.abbreviation($0) } ?? ""
        let whenWidth = max(columns(of: when), purpose == nil ? 0 : 8)
        let room = max(4, width - 3 - first - whenWidth - 1 - (word.isEmpty ? 0 : (isWide ? 14 : 4)))
        var line = StyledLine()
        line.append(padded(truncated(what, to: first - 1, ellipsis: scene.marks.ellipsis), to: first), Style(.quiet))
        var used = 0
        for span in about.spans where used < room {
            let text = truncated(span.text, to: room - used, ellipsis: scene.marks.ellipsis)
            line.append(text, span.style)
            used += columns(of: text)
        }
        line.append(String(repeating: " ", count: max(0, room - used) + 1), .plain)
        if let purpose { line.append(padded(word, to: isWide ? 14 : 4), Style(Role(purpose))) }
        line.append(String(repeating: " ", count: whenWidth - columns(of: when)) + when, Style(.quiet))
        return line
    }

    // MARK: - A mentor's table

    private struct MenteeColumns {
        let name: Int
        let showsHalfYear: Bool
        let showsBalance: Bool
    }

    private var newColumns: Int { columns(of: Wording.newColumn) + 1 }

    private var menteeColumns: MenteeColumns? {
        let showsBalance = width >= 56
        // A picture of numbers is nothing to hear.
        let showsHalfYear = width >= 40 && !scene.isLinear
        let rest = Wording.ageColumns + newColumns + (showsHalfYear ? 14 : 0) + (showsBalance ? 16 : 0)
        return MenteeColumns(
            name: max(8, min(24, width - 4 - rest)), showsHalfYear: showsHalfYear, showsBalance: showsBalance)
    }

    private func mentee(_ mentee: MentorToday) -> StyledLine {
        guard let table = menteeColumns else { return StyledLine() }
        let marks = scene.marks
        var line = StyledLine()
        line.append(
            padded(
                truncated(Visible.line(mentee.mentee.name), to: table.name, ellipsis: marks.ellipsis),
                to: table.name + 1),
            Style(.plain))
        line.append(
            padded(mentee.lastShared.map { Wording.age($0, scene) } ?? marks.dash, to: Wording.ageColumns),
            Style(.quiet))
        let unread = mentee.unread.count
        line.append(
            padded(unread == 0 && !scene.isLinear ? marks.dot : String(unread), to: newColumns),
            Style(unread == 0 ? .quiet : .strong))
        if table.showsHalfYear { line.append(padded(Self.sparkline(mentee.weeks, marks), to: 14), Style(.quiet)) }
        if table.showsBalance {
            let total = mentee.developmental + mentee.assessment
            let bar = Self.bar(mentee.developmental, of: total, cells: 6, marks)
            if !scene.isLinear { line.append(bar, Style(.developmental)) }
            line.append(" \(mentee.developmental)", Style(.developmental))
            line.append(" \(marks.dot) ", Style(.quiet))
            line.append("\(mentee.assessment)", Style(.assessment))
        }
        return line
    }

    /// A column for every two weeks, oldest first, the highest at full height.
    static func sparkline(_ weeks: [Int], _ marks: Marks) -> String {
        let pairs = stride(from: weeks.count % 2, to: weeks.count, by: 2).map { weeks[$0] + weeks[$0 + 1] }
        let highest = max(1, pairs.max() ?? 1)
        return pairs.map { marks.columns[$0 * (marks.columns.count - 1) / highest] }.joined()
    }

    /// The part that one number is of a total, in eighths of a cell.
    static func bar(_ part: Int, of total: Int, cells: Int, _ marks: Marks) -> String {
        let eighths = total == 0 ? 0 : part * cells * 8 / total
        return (0..<cells).map { marks.bar[min(8, max(0, eighths - $0 * 8))] }.joined()
    }

    // MARK: - Committee and process

    private func dossier(_ line: CohortLine, _ cohort: Cohort) -> StyledLine {
        CohortDrawing(cohort: cohort, scene: scene, width: width).row(
            line, name: min(24, max(10, width / 3)), showsEvidence: width >= 70, width: width - 2)
    }

    private func process(_ process: ProcessToday.Line) -> StyledLine {
        var line = StyledLine()
        let name = min(24, max(10, width / 3))
        line.append(
            padded(
                truncated(Visible.line(process.mentee.name), to: name, ellipsis: scene.marks.ellipsis), to: name + 1),
            Style(process.isSuspended ? .quiet : .plain))
        let last = process.lastShared.map { Wording.age($0, scene) } ?? scene.marks.dash
        line.append(padded(last, to: Wording.ageColumns), Style(.quiet))
        let mentors = process.mentors.map { Visible.line($0.name) }.joined(separator: ", ")
        line.append(mentors.isEmpty ? Wording.noMentor : mentors, Style(mentors.isEmpty ? .warning : .quiet))
        if let alone = process.alone.last, let moment = scene.programme.moment(alone) {
            line.append("  " + Wording.noIntermediate(moment), Style(.warning))
        }
        if process.isSuspended { line.append("  " + Wording.suspended, Style(.warning)) }
        return line
    }
}
