import Cells
import Journal

/// What several screens draw alike.
extension Frame {
    /// A rule across the whole width, or a part of it.
    mutating func rule(row: Int, from column: Int = 0, width: Int? = nil, _ scene: Scene) {
        fill(
            Rect(column: column, row: row, width: width ?? size.width - column, height: 1), style: Style(.rule),
            with: scene.marks.rule)
    }

    /// The quiet line between two panes.
    mutating func divider(column: Int, top: Int, bottom: Int, _ scene: Scene) {
        fill(
            Rect(column: column, row: top, width: 1, height: bottom - top), style: Style(.rule),
            with: scene.marks.divider)
    }

    /// Lines from the top of a rectangle, as many as fit.
    mutating func put(_ lines: some Sequence<StyledLine>, in rect: Rect) {
        var row = rect.top
        for line in lines {
            guard row < rect.bottom else { return }
            put(line, at: Point(column: rect.left, row: row), width: rect.width, clip: rect)
            row += 1
        }
    }

    /// Text at the right end of a rectangle's row.
    mutating func putRight(_ text: String, row: Int, right: Int, style: Style) {
        put(text, at: Point(column: right - Cells.columns(of: text), row: row), style: style)
    }
}

extension SpecialCharacters {
    /// What a person wrote is drawn as `Visible` says.
    static let visible = SpecialCharacters(Visible.replacement)
}

extension Wrap {
    /// A sentence of ours as lines in one style.
    static func styled(_ text: String, _ role: Role = .plain, columns: Int, indent: Int = 0) -> [StyledLine] {
        lines(of: text, columns: max(1, columns - indent)).map {
            StyledLine([Span(String(repeating: " ", count: indent) + $0, role)])
        }
    }
}
