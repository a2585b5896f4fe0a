import Cells
import Journal

/// Where list, reader and glass are at a width; a pane that is not there has no columns.
struct Panes {
    let list: Rect
    let reader: Rect
    let glass: Rect
    /// List and reader take turns.
    let isSingle: Bool

    static let leastForTwo = 80

    init(_ rect: Rect, hasGlass: Bool = false) {
        isSingle = rect.width < Self.leastForTwo
        if isSingle {
            list = rect
            reader = Rect(column: rect.left + 1, row: rect.top, width: rect.width - 2, height: rect.height)
            glass = Rect(column: rect.right, row: rect.top, width: 0, height: rect.height)
            return
        }
        let listWidth = min(46, rect.width * 3 / 8)
        let glassWidth = hasGlass && rect.width >= 110 ? min(40, rect.width * 28 / 100) : 0
        list = Rect(column: rect.left, row: rect.top, width: listWidth, height: rect.height)
        glass = Rect(
            column: rect.right - glassWidth, row: rect.top, width: max(0, glassWidth - 1), height: rect.height)
        let left = list.right + 2
        reader = Rect(
            column: left, row: rect.top, width: glass.left - left - (glassWidth > 0 ? 3 : 1), height: rect.height)
    }
}

extension PortfolioScreen {
    /// A committee has no glass to look into: it reads what is sealed.
    func panes(_ rect: Rect, _ scene: Scene) -> Panes { Panes(rect, hasGlass: scene.isMentee || scene.isMentor) }
    func listRows(_ rect: Rect) -> Int { max(1, (rect.height - 1) / EntryRow.height) }
    func isReaderSeen(_ rect: Rect) -> Bool { focus == .reader || rect.width >= Panes.leastForTwo }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let panes = self.panes(rect, scene)
        if !panes.isSingle || focus == .list { drawList(on: &frame, in: panes.list, scene) }
        if !panes.isSingle {
            frame.divider(column: panes.list.right, top: rect.top, bottom: rect.bottom, scene)
        }
        if isReaderSeen(rect) { drawReader(on: &frame, in: panes.reader, scene) }
        if panes.glass.width > 0 {
            frame.divider(column: panes.glass.left - 2, top: rect.top, bottom: rect.bottom, scene)
            frame.put(panel, in: panes.glass)
        }
    }

    private func drawList(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        var header = StyledLine([Span(" " + Wording.portfolioHeader + " ", .heading)])
        if let glass, mentee != nil {
            header.append(" " + Wording.items(glass.counts.values.reduce(0, +)), Style(.quiet))
        }
        frame.put(header, at: Point(column: rect.left, row: rect.top), width: rect.width)
        guard window.isLoaded else { return }
        if window.isEmpty {
            let words = Wording.emptyPortfolio(mentee, scene)
            let inner = Rect(
                column: rect.left + 1, row: rect.top + 2, width: rect.width - 2, height: rect.height - 2)
            frame.put(Wrap.styled(words, .quiet, columns: inner.width), in: inner)
            return
        }
        let rows = listRows(rect)
        for (row, index) in (window.top..<min(window.top + rows, window.entries.count)).enumerated() {
            let item = EntryRow(
                entry: window.entries[index], scene: scene, namesMentee: mentee == nil)
            item.draw(
                on: &frame, at: Point(column: rect.left, row: rect.top + 1 + row * EntryRow.height),
                width: rect.width, isSelected: index == window.selected, isFocused: focus == .list)
        }
    }

    private func drawReader(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        frame.put(sheet.dropFirst(sheetTop), in: rect)
        if focus == .reader, sheetTop + rect.height < sheet.count {
            frame.putRight(
                scene.marks.plain("…"), row: rect.bottom - 1, right: rect.right + 1, style: Style(.quiet))
        }
    }

    func offered(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .portfolio: return false
        case .newReflection: return scene.isMentee
        case .nextPerson: return scene.isMentor && scene.speaker.mentees.count > 1
        case .open: return focus == .list
        // What the reader shows, because the last line should not change at every key either.
        default: return scene.offers(action, on: page?.entry)
        }
    }

    /// The glass as a strip in the bar, where it has no pane.
    func bar(_ scene: Scene) -> [StyledLine] {
        guard let glass, panes(Layout(scene.size).content, scene).glass.width == 0 else {
            return Wording.countdown(scene)
        }
        return Wording.strip(glass, scene)
    }
}
