import Cells
import Journal

/// The colours to choose from: each is shown on the whole screen as soon as it is selected.
public struct ThemesScreen: Screen {
    private var names: [String]?
    /// The one in use before; nil until the driver has said so.
    private var before: String?
    private var selected = 0
    private var top = 0

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .themes = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.themes }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open, .back, .help: true
        default: false
        }
    }

    mutating func load(_ stage: inout Stage) { if names == nil { stage.effect(.listThemes(for: stage.screen)) } }
    /// What others do in the journal changes no colours.
    mutating func refresh(_ stage: inout Stage) {}

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .themes(let names, let current, _) = message else { return }
        self.names = names
        before = current
        select(names.firstIndex(of: current) ?? 0, stage.rect)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        guard let names else {
            // They come at once; a key struck before then waits for nobody.
            switch action {
            case .down, .up, .pageDown, .pageUp, .top, .bottom, .open: return true
            default: return false
            }
        }
        let page = max(1, stage.rect.height - 3)
        switch action {
        case .down: show(selected + 1, &stage)
        case .up: show(selected - 1, &stage)
        case .pageDown: show(selected + page, &stage)
        case .pageUp: show(selected - page, &stage)
        case .top: show(0, &stage)
        case .bottom: show(names.count - 1, &stage)
        case .open:
            stage.effect(.theme(names[selected], .kept))
            stage.close()
        case .back, .leave:
            if let before, before != names[selected] { stage.effect(.theme(before, .shown)) }
            stage.close()
        default: return false
        }
        return true
    }

    private mutating func show(_ index: Int, _ stage: inout Stage) {
        let old = selected
        select(index, stage.rect)
        if selected != old, let names { stage.effect(.theme(names[selected], .shown)) }
    }

    mutating func resize(_ stage: inout Stage) { select(selected, stage.rect) }

    private mutating func select(_ index: Int, _ rect: Rect) {
        let count = names?.count ?? 0
        selected = max(0, min(index, count - 1))
        let height = max(1, rect.height - 2)
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
        top = max(0, min(top, count - height))
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let names else { return }
        frame.put(" " + Wording.chooseTheme(scene), at: rect.origin, style: Style(.heading), width: rect.width)
        for (row, index) in (top..<min(names.count, top + max(1, rect.height - 2))).enumerated() {
            let isSelected = index == selected
            var line = StyledLine([Span(isSelected ? " \(scene.marks.caret) " : "   ", .strong)])
            line.append(padded(Visible.line(names[index]), to: 24), Style(.plain))
            line.append(names[index] == before ? Wording.themeInUse : "", Style(.quiet))
            frame.put(
                line, at: Point(column: rect.left, row: rect.top + 2 + row), selected: isSelected,
                width: min(40, rect.width))
        }
        sample(on: &frame, in: rect, scene)
    }

    /// What most of a screen is made of, beside the names where there is room.
    private func sample(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard rect.width >= 76 else { return }
        let marks = scene.marks
        // Two by two, below each other.
        let first = [ReachWord.will, .wont].map { columns(of: Wording.reach($0)) }.max() ?? 0
        func reach(_ word: ReachWord) -> Span {
            let width = word == .will || word == .wont ? first + 2 : word == .could ? 8 : 0
            let text = Wording.reach(word)
            let mark =
                switch word {
                case .will: "● "
                case .could: "◐ "
                case .wont: "○ "
                case .sealed: "◆ "
                }
            return Span(marks.plain(mark + padded(text, to: max(width, columns(of: text)))), Role(word))
        }
        let lines: [StyledLine] = [
            StyledLine([
                Span(Wording.word(.assessment), .assessment), Span("   "),
                Span(Wording.word(.developmental), .developmental),
            ]),
            StyledLine([reach(.will), reach(.could)]), StyledLine([reach(.wont), reach(.sealed)]),
            StyledLine([Span(Wording.sampleHeading, .heading)]), StyledLine([Span(Wording.sampleText)]),
            StyledLine([Span(Wording.sampleQuiet, .quiet)]), StyledLine([Span(Wording.sampleWarning, .warning)]),
        ]
        for (row, line) in lines.enumerated() where row + 2 < rect.height {
            frame.put(
                line, at: Point(column: rect.left + 44, row: rect.top + 2 + row), width: rect.width - 45)
        }
    }
}
