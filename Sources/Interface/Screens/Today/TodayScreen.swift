import Cells
import Journal

/// What waits for the viewer, in the parts the viewer plays: one list, in two columns where there is room.
public struct TodayScreen: ScreenContent {
    private var sections: [TodaySection]?
    /// Counts the rows that can be selected, through all sections.
    private var selected = 0
    private var tops = [0, 0]

    var screen: Screen { .today(self) }
    var contexts: [Context] { [.panes, .item, .portfolio, .rows, .everywhere] }

    mutating func load(_ stage: inout Stage) { stage.load(.today) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .today(let today) = answer else { return }
        sections = TodaySections(today: today, scene: stage.scene).all()
        select(selected, stage)
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        if case .performed(let act, let outcome, _) = message { stage.say(Wording.done(act, outcome), .success) }
    }

    mutating func resize(_ stage: inout Stage) { select(selected, stage) }

    private var rows: [TodayRow] { sections?.flatMap(\.rows).filter(\.isSelectable) ?? [] }
    private var row: TodayRow? { rows.indices.contains(selected) ? rows[selected] : nil }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .nextPerson, .committeeView, .nextPane: false
        case .open: row?.place != nil
        case .portfolio: scene.isMentee || scene.isMentor
        case .glass: scene.isMentee || scene.isMentor
        case .search: !scene.speaker.isHost
        case .newReflection: scene.isMentee
        case .feedbackDevelopmental: row?.mentee != nil
        default: scene.offers(action, on: row?.entry)
        }
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
        default:
            if let entry = row?.entry, stage.deed(action, argument, on: entry) { return true }
            return stage.begin(action, argument, with: row?.mentee)
        }
        return true
    }

    private func open(_ stage: inout Stage) {
        guard let row else { return }
        if let place = row.place {
            stage.go(to: place)
        } else {
            stage.say(Wording.processOnly(stage.scene), .plain)
        }
    }

    /// To the first row of the other column.
    private mutating func changeColumn(_ stage: Stage) {
        guard isSplit(stage.rect) else { return }
        let now = column(of: selected)
        if let first = rows.indices.first(where: { column(of: $0) != now }) { select(first, stage) }
    }

    private func column(of index: Int) -> Int {
        var before = 0
        for section in sections ?? [] {
            before += section.rows.count(where: \.isSelectable)
            if index < before { return section.isAside ? 1 : 0 }
        }
        return 0
    }

    private mutating func select(_ index: Int, _ stage: Stage) {
        selected = max(0, min(index, rows.count - 1))
        let rect = body(in: stage.rect, stage.scene).rect
        let columns = self.columns(rect)
        for (number, lines) in columns.enumerated() {
            guard let line = lines.firstIndex(where: { $0.index == selected }) else { continue }
            let height = rect.height
            if line < tops[number] { tops[number] = line <= 2 ? 0 : line }
            if line >= tops[number] + height { tops[number] = line - height + 1 }
            tops[number] = max(0, min(tops[number], lines.count - height))
        }
    }

    // MARK: - Drawing

    private struct Line {
        enum Kind {
            case heading(TodaySection), row(TodayRow), words(String), space
        }
        let kind: Kind
        /// Which selectable row it is.
        var index: Int?
    }

    private func isSplit(_ rect: Rect) -> Bool {
        rect.width >= 110 && sections?.contains(where: \.isAside) == true
            && sections?.contains(where: { !$0.isAside }) == true
    }

    /// The lines of one column, or of two.
    private func columns(_ rect: Rect) -> [[Line]] {
        let isSplit = isSplit(rect)
        var columns: [[Line]] = isSplit ? [[], []] : [[]]
        var index = 0
        for section in sections ?? [] {
            guard !section.rows.isEmpty || !section.empty.isEmpty else { continue }
            let column = isSplit && section.isAside ? 1 : 0
            if !columns[column].isEmpty { columns[column].append(Line(kind: .space)) }
            columns[column].append(Line(kind: .heading(section)))
            if section.rows.isEmpty || !section.rows.contains(where: \.isSelectable), !section.empty.isEmpty {
                let width = isSplit ? rect.width / 2 - 4 : rect.width - 4
                for words in Wrap.lines(of: section.empty, columns: width) {
                    columns[column].append(Line(kind: .words(words)))
                }
            }
            for row in section.rows {
                columns[column].append(Line(kind: .row(row), index: row.isSelectable ? index : nil))
                if row.isSelectable { index += 1 }
            }
        }
        return columns
    }



    /// Where the sections are: below the words of welcome, if there are any and they leave room.
    private func body(in rect: Rect, _ scene: Scene) -> (rect: Rect, welcome: [StyledLine]) {
        let lines = scene.welcome.flatMap { Wrap.styled(scene.marks.plain($0), .quiet, columns: rect.width - 2) }
        guard !lines.isEmpty, lines.count + 8 <= rect.height else { return (rect, []) }
        let used = lines.count + 1
        return (Rect(column: rect.left, row: rect.top + used, width: rect.width, height: rect.height - used), lines)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard sections != nil else { return }
        let (rect, welcome) = body(in: rect, scene)
        frame.put(welcome, in: Rect(column: 1, row: rect.top - welcome.count - 1, width: rect.width - 2, height: welcome.count))
        let columns = self.columns(rect)
        let isSplit = columns.count == 2
        let leftWidth = isSplit ? rect.width * 52 / 100 : rect.width
        if isSplit { frame.divider(column: leftWidth, top: rect.top, bottom: rect.bottom, scene) }
        for (number, lines) in columns.enumerated() {
            let area = Rect(
                column: number == 0 ? rect.left : leftWidth + 2, row: rect.top,
                width: number == 0 ? leftWidth : rect.width - leftWidth - 2, height: rect.height)
            draw(lines, top: min(tops[number], max(0, lines.count - rect.height)), on: &frame, in: area, scene)
        }
    }

    private func draw(_ lines: [Line], top: Int, on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let drawing = TodayDrawing(scene: scene, width: rect.width)
        for (row, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
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
