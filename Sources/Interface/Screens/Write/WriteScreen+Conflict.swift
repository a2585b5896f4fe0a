import Cells
import Journal

/// Two texts as they are shown beside each other: wrapped to one width, from the first line in which they differ.
struct TwoTexts {
    let mine: [String]
    let theirs: [String]
    /// The lines at the start that both have.
    let shared: Int

    init(_ mine: String, _ theirs: String, width: Int) {
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
                Wrap.lines(of: Visible.line(String($0)), columns: max(1, width))
            }
        }
        (self.mine, self.theirs) = (lines(mine), lines(theirs))
        shared = zip(self.mine, self.theirs).prefix { $0 == $1 }.count
    }

    /// The line on top, so many lines away from where they begin to differ. The end of the longer text stays in view.
    func top(_ moved: Int, height: Int) -> Int {
        max(0, min(start(height) + moved, max(mine.count, theirs.count) - height))
    }

    /// Where they begin to differ, with a line before it where there is room.
    func start(_ height: Int) -> Int { shared - (height > 2 ? 1 : 0) }
}

/// Where two texts of one item stand: side by side, or below each other where it is narrow.
private struct ConflictLayout {
    let head: [StyledLine]
    let mine: Rect
    let theirs: Rect
    let isSplit: Bool

    static let leastToSplit = 60

    init(_ answers: Answers<WriteScreen.Choice>, _ rect: Rect, _ scene: Scene) {
        let width = rect.width - 2
        // Where there is little room, the texts get it: what has happened is on the message line as well.
        let isTight = rect.height < 14
        let sentence = Wrap.styled(scene.marks.plain(Wording.conflicted), .warning, columns: width) + [StyledLine()]
        head = (isTight ? [] : sentence) + answers.lines(width: width, scene)
        let top = rect.top + head.count + (isTight ? 0 : 1)
        let room = Rect(column: rect.left + 1, row: top, width: width, height: max(0, rect.bottom - top))
        isSplit = room.width >= Self.leastToSplit
        if isSplit {
            let half = (room.width - 3) / 2
            mine = Rect(column: room.left, row: top, width: half, height: room.height)
            theirs = Rect(column: room.left + half + 3, row: top, width: half, height: room.height)
        } else {
            let half = room.height / 2
            mine = Rect(column: room.left, row: top, width: room.width, height: half)
            theirs = Rect(column: room.left, row: top + half, width: room.width, height: room.height - half)
        }
    }

    /// Lines of text, below the heading of each.
    var height: Int { max(1, mine.height - 1) }
}

extension WriteScreen {
    /// Turns a page of both texts.
    mutating func turn(by pages: Int, _ page: Page?, _ answers: Answers<Choice>, _ stage: Stage) {
        let layout = ConflictLayout(answers, stage.rect, stage.scene)
        let texts = TwoTexts(editor.text, page?.body ?? "", width: layout.mine.width)
        let step = pages * max(1, layout.height - 1)
        let (start, from) = (texts.start(layout.height), texts.top(moved, height: layout.height))
        moved = texts.top(from - start + step, height: layout.height) - start
    }

    func draw(_ page: Page?, _ answers: Answers<Choice>, on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let layout = ConflictLayout(answers, rect, scene)
        frame.put(
            layout.head,
            in: Rect(column: rect.left + 1, row: rect.top, width: rect.width - 2, height: layout.head.count))
        let texts = TwoTexts(editor.text, page?.body ?? "", width: layout.mine.width)
        let top = texts.top(moved, height: layout.height)
        func show(_ heading: String, _ lines: [String], in rect: Rect) {
            frame.put(truncated(heading, to: rect.width), at: rect.origin, style: Style(.heading))
            for (index, line) in lines.enumerated().dropFirst(top).prefix(max(0, rect.height - 1)) {
                let place = Point(column: rect.left, row: rect.top + 1 + index - top)
                frame.put(
                    scene.marks.plain(line), at: place, style: Style(index < texts.shared ? .quiet : .plain),
                    width: rect.width)
            }
        }
        guard layout.mine.height > 0 else { return }
        show(Wording.mine, texts.mine, in: layout.mine)
        if let page { show(Wording.theirs(page.entry.revision), texts.theirs, in: layout.theirs) }
        if layout.isSplit {
            frame.divider(
                column: layout.theirs.left - 2, top: layout.mine.top, bottom: layout.mine.bottom, scene)
        }
    }
}
