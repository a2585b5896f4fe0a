import Cells
import Journal

/// What waits for the viewer, in the parts the viewer plays: one list, in two columns where there is room.
public struct TodayScreen: Screen {
    private var sections: [TodaySection]?
    private var columns: [Column] = []
    /// Counts the rows that can be selected, through all columns.
    private var selected = 0
    /// What is to be selected again when Today has been read anew without the viewer having done anything.
    private var held: Selection?

    struct Column: Sendable {
        var lines: [Line] = []
        /// The first line that is in view.
        var top = 0
    }

    struct Line: Sendable {
        enum Kind: Sendable {
            case heading(TodaySection)
            case row(TodayRow)
            case words(String)
            case space
        }
        let kind: Kind
        /// Which of the rows that can be selected it is.
        var index: Int?
    }

    var readsAgain: Bool { true }
    var contexts: [Context] { [.panes, .item, .portfolio, .rows, .everywhere] }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .nextPerson, .committeeView, .nextPane: false
        case .open: row?.place != nil
        case .portfolio, .glass: scene.isMentee || scene.isMentor
        case .search: !scene.speaker.isHost
        case .newReflection: scene.isMentee
        case .feedbackDevelopmental: scene.isMentor && row?.mentee != nil
        default: scene.offers(action, on: row?.entry)
        }
    }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) { stage.load(.today) }

    mutating func refresh(_ stage: inout Stage) {
        held = place
        load(&stage)
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .today(let today) = answer else { return }
        sections = TodaySections(today: today, scene: stage.scene).all()
        layOut(stage)
        if let held { find(held, stage) }
        held = nil
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        if case .performed(let act, let outcome, _) = message { stage.say(Wording.done(act, outcome), .success) }
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        let rect = body(in: stage.rect, stage.scene).rect
        let sections = (self.sections ?? []).filter { !$0.rows.isEmpty || !$0.empty.isEmpty }
        let isSplit = rect.width >= 110 && Set(sections.map(\.isAside)).count == 2
        let tops = columns.map(\.top)
        columns = [Column](repeating: Column(), count: isSplit ? 2 : 1)
        if tops.count == columns.count { for index in tops.indices { columns[index].top = tops[index] } }
        var index = 0
        for column in columns.indices {
            for section in sections where !isSplit || section.isAside == (column == 1) {
                if !columns[column].lines.isEmpty { columns[column].lines.append(Line(kind: .space)) }
                columns[column].lines.append(Line(kind: .heading(section)))
                if !section.rows.contains(where: \.isSelectable) {
                    let width = rect.width / columns.count - 4
                    for words in Wrap.lines(of: section.empty, columns: max(1, width)) where !words.isEmpty {
                        columns[column].lines.append(Line(kind: .words(words)))
                    }
                }
                let shown = isSplit ? section.rows.count : most(of: section, sections, rect.height)
                for row in section.rows.prefix(shown) {
                    columns[column].lines.append(Line(kind: .row(row), index: row.isSelectable ? index : nil))
                    if row.isSelectable { index += 1 }
                }
                if shown < section.rows.count {
                    columns[column].lines.append(Line(kind: .words(Wording.more(section.rows.count - shown))))
                }
            }
        }
        select(selected, stage)
    }

    /// In one column the first section leaves room for the others.
    private func most(of section: TodaySection, _ sections: [TodaySection], _ height: Int) -> Int {
        guard sections.count > 1, section.title == sections[0].title else { return section.rows.count }
        let others = sections.dropFirst().reduce(0) { $0 + max(1, $1.rows.count) + 2 }
        let most = max(6, height - 2 - others)
        // Instead of one row more it would be said that there is one more.
        return section.rows.count <= most + 1 ? section.rows.count : most
    }

    // MARK: - Selecting

    private var rows: [TodayRow] {
        columns.flatMap(\.lines).compactMap { line in
            if case .row(let row) = line.kind, line.index != nil { row } else { nil }
        }
    }

    private var row: TodayRow? { rows.indices.contains(selected) ? rows[selected] : nil }

    /// A selected row: what it is about, and where it stood among those that are about the same, and among all.
    private typealias Selection = (subject: TodayRow.Subject, number: Int, index: Int)

    private var place: Selection? {
        guard let row else { return nil }
        let subject = row.subject
        return (subject, rows.prefix(selected).count { $0.subject == subject }, selected)
    }

    /// The same thing is selected again, wherever it stands now; if it is gone, what stands in its place.
    private mutating func find(_ place: Selection, _ stage: Stage) {
        let same = rows.indices.filter { rows[$0].subject == place.subject }
        select(same.isEmpty ? place.index : same[min(place.number, same.count - 1)], stage)
    }

    private mutating func select(_ index: Int, _ stage: Stage) {
        selected = max(0, min(index, rows.count - 1))
        let height = body(in: stage.rect, stage.scene).rect.height
        for column in columns.indices {
            let lines = columns[column].lines
            var top = columns[column].top
            if let line = lines.firstIndex(where: { $0.index == selected }) {
                // With the first row its heading comes into view.
                if line < top { top = line <= 1 ? 0 : line }
                if line >= top + height { top = line - height + 1 }
            }
            columns[column].top = max(0, min(top, lines.count - height))
        }
    }

    /// To the first row of the other column.
    private mutating func changeColumn(_ stage: Stage) {
        guard let other = columns.first(where: { !$0.lines.contains { $0.index == selected } }),
            let first = other.lines.compactMap(\.index).first
        else { return }
        select(first, stage)
    }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, stage.rect.height - 3)
        switch action {
        case .down: select(selected + 1, stage)
        case .up: select(selected - 1, stage)
        case .pageDown: select(selected + page, stage)
        case .pageUp: select(selected - page, stage)
        case .top: select(0, stage)
        case .bottom: select(rows.count - 1, stage)
        case .nextPane, .previousPane: changeColumn(stage)
        case .open: open(&stage)
        case .today: break
        case .glass where argument.isEmpty: stage.go(to: .glass(row?.mentee, nil))
        case .committeeView: stage.go(to: .committeeView(row?.mentee, nil))
        case .pictures: pictures(PictureName(rawValue: argument) ?? .heatmap, &stage)
        default:
            if let entry = row?.entry, stage.deed(action, argument, on: entry) { return true }
            return stage.begin(action, argument, with: row?.mentee)
        }
        return true
    }

    private func pictures(_ picture: PictureName, _ stage: inout Stage) {
        if case .dossier(let line, let cohort) = row?.content {
            stage.go(to: .pictures(line.mentee.id, cohort.moment.id, picture))
        } else {
            stage.go(to: .pictures(row?.mentee, nil, picture))
        }
    }

    private func open(_ stage: inout Stage) {
        guard let row else { return stage.say(Wording.nothingSelected, .warning) }
        if let place = row.place {
            stage.go(to: place)
        } else {
            stage.say(Wording.processOnly(stage.scene))
        }
    }

    // MARK: - Drawing

    /// Where the sections are: below the words of welcome, if there are any and they leave room.
    private func body(in rect: Rect, _ scene: Scene) -> (rect: Rect, welcome: [StyledLine]) {
        let lines = scene.welcome.flatMap { Wrap.styled(scene.marks.plain($0), .quiet, columns: rect.width - 2) }
        guard !lines.isEmpty, lines.count + 8 <= rect.height else { return (rect, []) }
        let used = lines.count + 1
        return (Rect(column: rect.left, row: rect.top + used, width: rect.width, height: rect.height - used), lines)
    }

    func draw(on frame: inout Frame, in whole: Rect, _ scene: Scene) {
        let (rect, welcome) = body(in: whole, scene)
        frame.put(
            welcome, in: Rect(column: 1, row: whole.top, width: whole.width - 2, height: welcome.count))
        let half = rect.width / 2
        if columns.count == 2 { frame.divider(column: half, top: rect.top, bottom: rect.bottom, scene) }
        for (number, column) in columns.enumerated() {
            let left = number == 0 ? rect.left : half + 2
            let width = columns.count == 1 ? rect.width : number == 0 ? half : rect.width - left
            draw(column, on: &frame, in: Rect(column: left, row: rect.top, width: width, height: rect.height), scene)
        }
    }

    private func draw(_ column: Column, on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let drawing = TodayDrawing(scene: scene, width: rect.width)
        for (row, line) in column.lines.dropFirst(column.top).prefix(rect.height).enumerated() {
            let place = Point(column: rect.left, row: rect.top + row)
            switch line.kind {
            case .heading(let section): frame.put(drawing.heading(section), at: place, width: rect.width)
            case .words(let words):
                frame.put("  " + scene.marks.plain(words), at: place, style: Style(.quiet), width: rect.width)
            case .space: break
            case .row(let row):
                let isSelected = line.index == selected
                frame.put(
                    drawing.line(row, isSelected: isSelected), at: place, selected: isSelected, width: rect.width)
            }
        }
    }
}
