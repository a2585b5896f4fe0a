import Cells
import Journal

/// Where the parts of the screen are: the bar, the content, the line at the bottom, and rules where there is room.
struct Layout {
    let size: Size
    let content: Rect
    let hasRules: Bool

    /// Smaller than this, nothing can be read.
    static let least = Size(width: 30, height: 6)

    init(_ size: Size) {
        self.size = size
        hasRules = size.height >= 28
        let top = hasRules ? 2 : 1
        let bottom = hasRules ? 2 : 1
        content = Rect(column: 0, row: top, width: size.width, height: max(0, size.height - top - bottom))
    }

    var isTooSmall: Bool { size.width < Self.least.width || size.height < Self.least.height }
    var lastRow: Int { size.height - 1 }
}

/// The whole screen as it looks now.
public func view(_ state: State) -> Frame {
    let scene = state.scene
    var frame = Frame(size: scene.terminal)
    let layout = Layout(scene.size)
    if layout.isTooSmall {
        for (row, line) in Wrap.lines(of: Wording.tooSmall(Layout.least), columns: max(1, scene.size.width))
            .enumerated()
        {
            frame.put(line, at: Point(column: 0, row: row))
        }
        return frame
    }
    if scene.isLinear { return linearView(state) }
    guard let screen = state.top else { return frame }
    screen.draw(on: &frame, in: layout.content, scene)
    drawBar(on: &frame, screen, scene)
    if layout.hasRules {
        frame.rule(row: 1, scene)
        frame.rule(row: layout.lastRow - 1, scene)
    }
    drawLastLine(on: &frame, screen, state, row: layout.lastRow)
    return frame
}

private func drawBar(on frame: inout Frame, _ screen: any Screen, _ scene: Scene) {
    let width = frame.size.width
    frame.fill(Rect(column: 0, row: 0, width: width, height: 1), style: Style(.bar))
    var left = StyledLine([Span(" Vitrine  ", .bar)])
    if scene.speaker.isRehearsal { left.append(Wording.rehearsal + " ", Style(.rehearsal)) }
    left.append(scene.marks.plain(Visible.line(Wording.speaker(scene))), Style(.bar))
    let title = screen.title(scene)
    if !title.isEmpty { left.append(scene.marks.plain("  " + Visible.line(title)), Style(.barQuiet)) }
    let taken = frame.put(left, at: Point(column: 0, row: 0), width: width - 1)
    for right in screen.aside(scene) {
        let rightWidth = right.columns
        guard taken + 2 + rightWidth + 1 <= width else { continue }
        frame.put(right, at: Point(column: width - rightWidth - 1, row: 0))
        break
    }
}

func drawLastLine(on frame: inout Frame, _ screen: any Screen, _ state: State, row: Int) {
    let scene = state.scene
    let width = frame.size.width
    if let line = state.line {
        frame.put(":", at: Point(column: 0, row: row), style: Style(.key))
        line.field.draw(on: &frame, at: Point(column: 1, row: row), width: width - 1, hasFocus: true)
        var column = 1 + columns(of: Visible.line(line.text)) + 3
        for (index, candidate) in line.candidates.enumerated() where column < width {
            let style = Style(index == line.candidate ? .strong : .quiet, selected: index == line.candidate)
            column += 2 + frame.put(candidate, at: Point(column: column, row: row), style: style)
        }
        return
    }
    if let notice = state.notice ?? state.announced {
        let text = scene.marks.plain(Visible.line(notice.text))
        frame.put(truncated(text, to: width - 2), at: Point(column: 1, row: row), style: Style(notice.role))
        return
    }
    var status = StyledLine()
    if let words = screen.status(scene) { status.append(words, Style(.quiet)) }
    switch state.saved {
    case .nothing: break
    case .saved(let at): status.append("  " + Wording.saved(at, scene), Style(.quiet))
    case .savedInReserve(let at): status.append("  " + Wording.savedInReserve(at, scene), Style(.warning))
    case .failed(let why): status.append("  " + why, Style(.error))
    }
    let statusWidth = min(status.columns, width - 2)
    drawHints(
        on: &frame, screen, state, row: row, width: width - 1 - (statusWidth > 0 ? statusWidth + 2 : 0))
    if statusWidth > 0 {
        frame.put(status, at: Point(column: width - statusWidth - 1, row: row), width: statusWidth)
    }
}

/// As many hints as fit; the way to all keys is always among them.
private func drawHints(
    on frame: inout Frame, _ screen: any Screen, _ state: State, row: Int, width: Int
) {
    let contexts = state.contexts
    var last: ActionName?
    let shown = state.scene.keymap.hints.filter { hint in
        guard hint.action != last, contexts.contains(where: hint.contexts.contains) else { return false }
        last = hint.action
        return screen.offers(hint.action, state.scene)
    }
    let help = shown.first { $0.action == .help }
    var column = 1
    let room = width - (help.map { $0.width + 2 } ?? 0)
    for hint in shown where hint.action != .help {
        guard column + hint.width <= room else { break }
        draw(hint, on: &frame, column: column, row: row)
        column += hint.width + 2
    }
    if let help, column + help.width <= width { draw(help, on: &frame, column: column, row: row) }
}

private func draw(_ hint: Hint, on frame: inout Frame, column: Int, row: Int) {
    let key = frame.put(hint.key, at: Point(column: column, row: row), style: Style(.key))
    frame.put(hint.word, at: Point(column: column + key + 1, row: row), style: Style(.quiet))
}

extension Notice {
    var role: Role {
        switch tone {
        case .plain: .plain
        case .success: .success
        case .warning: .warning
        case .error: .error
        }
    }
}
