import Cells
import Journal

/// Search as one types, over everything the viewer may see: the line, what fits below it, newest first, and where
/// there is room the selected item beside it.
public struct SearchScreen: Screen {
    var line: LineField
    private(set) var query: SearchQuery?
    var mode = Mode.typing
    /// The name of a search that is to be run as soon as it has been read.
    var wanted: String?
    private var window: EntryWindow?
    /// What has been asked for last and not come yet. It is asked for after drawing, so that a letter is on the screen
    /// at once however much there is to search; until it comes, what was found before stays in view.
    private var coming: EntryWindow?
    /// What was struck before it came.
    private var isOpening = false
    private var distance = 0
    private var page: Page?
    private var sheet: [StyledLine] = []

    static let rest = PortfolioScreen.rest

    init(_ words: String) { line = LineField(words) }

    /// - Parameter name: which of the kept searches is run; with none they are shown, to choose from.
    init(saved name: String) {
        line = LineField()
        mode = .choosing(nil, [])
        wanted = name.isEmpty ? nil : name
    }

    var contexts: [Context] {
        switch mode {
        case .typing: [.searching, .field]
        case .naming: [.field]
        case .choosing: [.savedSearches, .choosing]
        }
    }
    func title(_ scene: Scene) -> String { Wording.searchTitle }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .choose: if case .typing = mode { window?.selection != nil } else { true }
        case .saveSearch: query?.isEmpty == false
        case .dismiss, .writeHelp: true
        case .renameSearch, .forgetSearch: marked != nil
        default: false
        }
    }

    func status(_ scene: Scene) -> String? {
        guard case .typing = mode, let window, window.isLoaded else { return nil }
        return Wording.found(window.entries.count, isAll: window.reachesOldest && window.reachesNewest)
    }

    // MARK: - Asking

    mutating func load(_ stage: inout Stage) {
        if case .choosing = mode { stage.load(.savedSearches) }
        guard var window else { return ask(&stage) }
        stage.load(window.load())
        self.window = window
        if let page { stage.load(.page(page.entry.id)) }
    }

    mutating func ask(_ stage: inout Stage) {
        let query = SearchQuery(
            line.text, programme: stage.scene.programme, now: stage.scene.now, viewer: stage.scene.me, isTyping: true)
        let before = self.query
        self.query = query
        guard !query.isEmpty else {
            window = nil
            coming = nil
            page = nil
            sheet = []
            return
        }
        guard query.filter != before?.filter || (window == nil && coming == nil) else { return }
        var coming = EntryWindow(query.filter)
        stage.loadLater(coming.load())
        self.coming = coming
    }

    mutating func receive(_ answer: Answer, to question: Query, _ stage: inout Stage) {
        switch answer {
        case .entries(let entries):
            if coming?.waiting == question {
                window = coming
                coming = nil
            }
            guard var window else { return }
            window.receive(entries, to: question, rows: rows(stage.rect))
            if let next = window.prefetch(rows(stage.rect)) { stage.load(next) }
            self.window = window
            if window.selection == nil {
                page = nil
                sheet = []
            } else if page?.entry.id != window.selection?.id {
                stage.start(.rest, after: Self.rest)
            } else {
                layOut(stage)
            }
            if distance != 0 {
                let distance = distance
                self.distance = 0
                move(by: distance, &stage)
            }
            if isOpening { open(&stage) }
        case .savedSearches(let searches): show(searches, &stage)
        case .page(let page):
            guard page.entry.id == window?.selection?.id else { return }
            self.page = page
            layOut(stage)
        default: break
        }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        if case .savedSearch(let outcome, _) = message { show(outcome, &stage) }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        switch effect {
        case .load(.page, _):
            page = nil
            sheet = []
        case .savedSearch, .load(.savedSearches, _): break
        default:
            coming = nil
            window?.giveUp()
        }
    }

    mutating func timer(_ timer: Timer, _ stage: inout Stage) {
        guard timer == .rest, let id = window?.selection?.id, isReaderSeen(stage.rect) else { return }
        stage.load(.page(id))
    }

    private mutating func layOut(_ stage: Stage) {
        guard let page, let query else {
            sheet = []
            return
        }
        sheet = Found.mark(
            Sheet.lines(of: page, width: reader(stage.rect).width, stage.scene), query.filter.words)
    }

    mutating func resize(_ stage: inout Stage) {
        move(by: 0, &stage)
        layOut(stage)
    }

    // MARK: - Keys

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        switch mode {
        case .naming(var field, let renamed):
            guard field.type(input) else { return false }
            mode = .naming(field, instead: renamed)
            return true
        case .choosing: return false
        case .typing:
            guard line.type(input) else { return false }
            ask(&stage)
            return true
        }
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch mode {
        case .naming(let field, let renamed): performNaming(action, field, renamed, &stage)
        case .choosing(let list, let searches): performChoosing(action, argument, list, searches, &stage)
        case .typing: performTyping(action, argument, &stage)
        }
    }

    private mutating func performTyping(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, rows(stage.rect) - 1)
        switch action {
        case .cursorUp, .previousField: move(by: -1, &stage)
        case .cursorDown, .nextField: move(by: 1, &stage)
        case .cursorPageUp: move(by: -page, &stage)
        case .cursorPageDown: move(by: page, &stage)
        case .choose:
            isOpening = true
            if let query = coming?.waiting { stage.load(query) } else { open(&stage) }
        case .dismiss: stage.close()
        case .saveSearch: keep(as: argument, &stage)
        case .savedSearches:
            wanted = argument.isEmpty ? nil : argument
            choose(&stage)
        default:
            guard line.perform(action) else { return false }
            ask(&stage)
        }
        return true
    }

    private mutating func open(_ stage: inout Stage) {
        isOpening = false
        guard let entry = window?.selection else { return }
        stage.go(to: .portfolio(portfolio(of: entry, stage.scene), selecting: entry.id))
    }

    private func portfolio(of entry: Entry, _ scene: Scene) -> PersonID? {
        entry.right == .mentor ? entry.mentee.id : nil
    }

    private mutating func move(by distance: Int, _ stage: inout Stage) {
        if let query = coming?.waiting, distance != 0 {
            self.distance += distance
            return stage.load(query)
        }
        guard var window else { return }
        if let next = window.move(by: distance, rows: rows(stage.rect)) { stage.load(next) }
        self.window = window
        if page?.entry.id != window.selection?.id { stage.start(.rest, after: Self.rest) }
    }

    // MARK: - Drawing

    /// The list and the reader, below the line and what is said about it.
    private func below(_ rect: Rect) -> Rect {
        Rect(column: rect.left, row: rect.top + 3, width: rect.width, height: max(1, rect.height - 3))
    }
    private func rows(_ rect: Rect) -> Int { max(1, below(rect).height / EntryRow.height) }
    /// The reader takes the room that the portfolio gives to the glass as well.
    private func reader(_ rect: Rect) -> Rect {
        let reader = Panes(below(rect)).reader
        return Rect(
            column: reader.left, row: reader.top, width: min(90, rect.right - reader.left - 1), height: reader.height)
    }
    private func isReaderSeen(_ rect: Rect) -> Bool { !Panes(below(rect)).isSingle }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        if case .choosing(let list, let searches) = mode {
            if let list { drawSaved(list, searches.isEmpty, on: &frame, in: rect, scene) }
            return
        }
        frame.put("/", at: Point(column: 1, row: rect.top), style: Style(.key))
        line.draw(on: &frame, at: Point(column: 2, row: rect.top), width: rect.width - 3, hasFocus: true)
        let hint = Point(column: 2, row: rect.top + 1)
        if case .naming(let field, let renamed) = mode {
            let label = Wording.nameSearch(instead: renamed) + " "
            frame.put(label, at: hint, style: Style(.key))
            field.draw(
                on: &frame, at: Point(column: 2 + columns(of: label), row: hint.row),
                width: max(2, rect.width - 4 - columns(of: label)), hasFocus: true)
        } else if let problem = query?.problems.first {
            // Right under what it is about, where there is room to the right of it.
            let text = "^ " + scene.marks.plain(Wording.problem(problem))
            let before = columns(of: Visible.line(String(line.text.prefix(problem.offset))))
            let column = min(2 + before, max(2, rect.width - 1 - columns(of: text)))
            frame.put(
                truncated(text, to: rect.width - 1 - column), at: Point(column: column, row: hint.row),
                style: Style(.warning))
        } else if line.isEmpty {
            frame.put(
                truncated(scene.marks.plain(Wording.searchHead(scene)), to: rect.width - 3), at: hint,
                style: Style(.quiet))
        }
        guard let window, window.isLoaded, let query else { return }
        let area = below(rect)
        let panes = Panes(area)
        if window.isEmpty {
            let inner = readingRect(area)
            return frame.put(Wrap.styled(Wording.nothingFits, .quiet, columns: inner.width), in: inner)
        }
        let list = panes.isSingle ? area : panes.list
        for (line, index) in (window.top..<min(window.top + rows(rect), window.entries.count)).enumerated() {
            let entry = window.entries[index]
            let place = Point(column: list.left, row: list.top + line * EntryRow.height)
            guard place.row < list.bottom else { break }
            let row = EntryRow(entry: entry, scene: scene, namesMentee: !scene.isMentee)
            row.draw(
                on: &frame, at: place, width: list.width, isSelected: index == window.selected, isFocused: true)
            frame.markFound(
                in: truncated(Visible.line(entry.heading), to: list.width - 12, ellipsis: scene.marks.ellipsis),
                at: Point(column: place.column + row.headingColumn, row: place.row), query.filter.words)
        }
        guard !panes.isSingle else { return }
        frame.divider(column: panes.list.right, top: area.top, bottom: area.bottom, scene)
        if page?.entry.id == window.selection?.id { frame.put(sheet, in: reader(rect)) }
    }
}
