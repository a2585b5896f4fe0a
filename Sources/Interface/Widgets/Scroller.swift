import Cells
import Journal

/// Lines that are read and scrolled: laid out for a width, and again when that changes.
struct Scroller: Sendable {
    private(set) var lines: [StyledLine] = []
    private(set) var top = 0

    mutating func show(_ lines: [StyledLine], height: Int, fromTop: Bool = false) {
        self.lines = lines
        if fromTop { top = 0 }
        move(by: 0, height: height)
    }

    private mutating func move(by distance: Int, height: Int) {
        top = max(0, min(top + distance, lines.count - height))
    }

    /// - Returns: false if the action does not scroll.
    mutating func perform(_ action: ActionName, height: Int) -> Bool {
        let page = max(1, height - 2)
        switch action {
        case .down: move(by: 1, height: height)
        case .up: move(by: -1, height: height)
        case .pageDown: move(by: page, height: height)
        case .pageUp: move(by: -page, height: height)
        case .top: move(by: -lines.count, height: height)
        case .bottom: move(by: lines.count, height: height)
        default: return false
        }
        return true
    }

    /// How far down one has read, where not all is in view.
    func position(height: Int) -> String? {
        guard lines.count > height else { return nil }
        return Wording.position(min(lines.count, top + height), of: lines.count)
    }

    func draw(on frame: inout Frame, in rect: Rect) { frame.put(lines.dropFirst(top), in: rect) }
}

/// The part of the screen in which a text is read: no line longer than is good for the eye.
func readingRect(_ rect: Rect, most: Int = 100) -> Rect {
    let inset = rect.width >= 50 ? 1 : 0
    return Rect(
        column: rect.left + inset, row: rect.top, width: min(most, rect.width - 2 * inset), height: rect.height)
}
