import Cells

/// A list to choose from: one value, or several that are ticked.
struct PickList<Value: Hashable & Sendable>: Sendable {
    struct Row: Sendable {
        let value: Value
        let label: String
        /// Said quietly behind the label.
        var detail = ""
    }

    let heading: String
    private(set) var rows: [Row]
    /// What is ticked; nil where one is chosen and that is all.
    private(set) var ticked: Set<Value>?
    private(set) var selected = 0
    private var top = 0

    init(_ heading: String, _ rows: [Row], ticked: Set<Value>? = nil, selecting value: Value? = nil) {
        (self.heading, self.rows, self.ticked) = (heading, rows, ticked)
        selected = value.flatMap { value in rows.firstIndex { $0.value == value } } ?? 0
    }

    var choice: Value? { rows.indices.contains(selected) ? rows[selected].value : nil }

    /// Other rows, with the same value selected if it is still among them, else the one in its place.
    mutating func show(_ rows: [Row], height: Int) {
        let before = choice
        self.rows = rows
        selected = rows.firstIndex { $0.value == before } ?? max(0, min(selected, rows.count - 1))
        top = max(0, min(top, rows.count - height))
        scroll(height)
    }

    mutating func move(by distance: Int, rows height: Int) {
        guard !rows.isEmpty else { return }
        selected = max(0, min(selected + distance, rows.count - 1))
        scroll(height)
    }

    /// Moves through the rows, while one reads and while one chooses.
    ///
    /// - Returns: false if the action does not move.
    mutating func perform(_ action: ActionName, rows height: Int) -> Bool {
        switch action {
        case .down, .nextChoice: move(by: 1, rows: height)
        case .up, .previousChoice: move(by: -1, rows: height)
        case .pageDown, .cursorPageDown: move(by: height, rows: height)
        case .pageUp, .cursorPageUp: move(by: -height, rows: height)
        case .top: move(by: -rows.count, rows: height)
        case .bottom: move(by: rows.count, rows: height)
        default: return false
        }
        return true
    }

    mutating func toggle() {
        guard let choice, ticked != nil else { return }
        if ticked?.remove(choice) == nil { ticked?.insert(choice) }
    }

    /// Ticks these and no others.
    mutating func tick(_ values: Set<Value>) { ticked = values }

    /// Ticks the row with that number, from 1.
    mutating func toggle(number: Int) {
        guard rows.indices.contains(number - 1) else { return }
        selected = number - 1
        toggle()
    }

    private mutating func scroll(_ height: Int) {
        let height = max(1, height)
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
    }

    /// Rows that a rectangle has for the list below its heading.
    static func height(_ rect: Rect) -> Int { max(1, rect.height - 2) }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let marks = scene.marks
        frame.put(
            truncated(marks.plain(heading), to: rect.width - 2), at: Point(column: rect.left + 1, row: rect.top),
            style: Style(.heading))
        let height = Self.height(rect)
        let top = min(self.top, max(0, rows.count - height))
        let labels = min(rect.width / 2, rows.map { columns(of: $0.label) }.max() ?? 0)
        for (line, index) in (top..<min(rows.count, top + height)).enumerated() {
            let row = rows[index]
            let isSelected = index == selected
            let place = Point(column: rect.left + 1, row: rect.top + 2 + line)
            var text = StyledLine([Span(isSelected ? marks.caret + " " : "  ", .strong)])
            if let ticked { text.append(ticked.contains(row.value) ? "[x] " : "[ ] ", Style(.key)) }
            let label = row.detail.isEmpty ? row.label : padded(row.label, to: labels)
            text.append(marks.plain(label), .plain)
            if !row.detail.isEmpty { text.append("  " + marks.plain(row.detail), Style(.quiet)) }
            if isSelected {
                frame.fill(
                    Rect(column: place.column, row: place.row, width: rect.width - 2, height: 1),
                    style: Style(.plain, selected: true))
            }
            frame.put(text, at: place, selected: isSelected, width: rect.width - 2)
        }
    }
}
