import Cells
import Journal

/// Who does not sit over whom, and who does in spite of a conflict.
public struct RecusalsScreen: Screen {
    private var lines: [RecusalLine]?
    private var selected = 0
    private var top = 0

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .recusals = place { true } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { [.sitting, .rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.recusalsTitle }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .letSit: line.map { if case .recused = $0.word { $0.member.id != scene.me } else { false } } ?? false
        case .help: true
        default: false
        }
    }

    mutating func load(_ stage: inout Stage) { stage.load(.recusals(nil)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .recusals(let lines) = answer else { return }
        self.lines = lines
        select(selected, stage.rect)
    }

    mutating func resize(_ stage: inout Stage) { select(selected, stage.rect) }

    private var line: RecusalLine? { lines.flatMap { $0.indices.contains(selected) ? $0[selected] : nil } }

    /// The whole of what is selected is said below the list, where there is room for both.
    private static func rows(_ rect: Rect) -> Int { max(1, rect.height - 2 - (rect.height >= 10 ? 4 : 0)) }

    private mutating func select(_ row: Int, _ rect: Rect) {
        let height = Self.rows(rect)
        let count = lines?.count ?? 0
        selected = max(0, min(row, count - 1))
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
        top = max(0, min(top, count - height))
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, Self.rows(stage.rect) - 1)
        switch action {
        case .down: select(selected + 1, stage.rect)
        case .up: select(selected - 1, stage.rect)
        case .pageDown: select(selected + page, stage.rect)
        case .pageUp: select(selected - page, stage.rect)
        case .top: select(0, stage.rect)
        case .bottom: select((lines?.count ?? 1) - 1, stage.rect)
        case .letSit, .open:
            guard let line else {
                stage.say(Wording.nothingSelected, .warning)
                return true
            }
            guard case .recused = line.word else {
                stage.say(Wording.recusal(line, me: stage.scene.me))
                return true
            }
            stage.go(to: .reason(.letSit(line.member, line.mentee, line.moment.id)))
        case .recusals: break
        default: return false
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let lines else { return }
        frame.put(" " + Wording.recusalsHead, at: rect.origin, style: Style(.heading), width: rect.width)
        if lines.isEmpty {
            let inner = Rect(column: rect.left + 1, row: rect.top + 2, width: rect.width - 2, height: rect.height - 2)
            return frame.put(Wrap.styled(Wording.noRecusals, .quiet, columns: inner.width), in: inner)
        }
        let name = min(24, rect.width / 4)
        for (row, index) in (top..<min(lines.count, top + Self.rows(rect))).enumerated() {
            let line = lines[index]
            let isSelected = index == selected
            var text = StyledLine([Span(isSelected ? scene.marks.caret + " " : "  ", .strong)])
            let mentee = line.mentee.id == scene.me ? Wording.you : Visible.line(line.mentee.name)
            text.append(
                padded(truncated(mentee, to: name, ellipsis: scene.marks.ellipsis), to: name + 1), Style(.plain))
            text.append(padded(truncated(Visible.line(line.moment.name), to: 18), to: 19), Style(.quiet))
            let role: Role = if case .conflict = line.word { .warning } else { .plain }
            text.append(scene.marks.plain(Wording.recusal(line, me: scene.me)), Style(role))
            frame.put(
                text, at: Point(column: rect.left, row: rect.top + 2 + row), selected: isSelected, width: rect.width)
        }
        guard let line, rect.height >= 10 else { return }
        frame.rule(row: rect.bottom - 4, scene)
        let words = scene.marks.plain(Wording.recusal(line, me: scene.me))
        frame.put(
            Wrap.styled(words, .plain, columns: rect.width - 2),
            in: Rect(column: rect.left + 1, row: rect.bottom - 3, width: rect.width - 2, height: 3))
    }
}
