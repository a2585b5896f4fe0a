import Cells
import Journal

/// The same state as plain lines, for whoever hears the screen or reads it by touch: one thing below the other, words in
/// place of marks, nothing drawn, the terminal's cursor where the focus is. What changed is said on the last line.
func linearView(_ state: State) -> Frame {
    let scene = state.scene
    let layout = Layout(scene.size)
    var frame = Frame(size: scene.terminal)
    guard let screen = state.top else { return frame }
    var drawn = Frame(size: scene.size)
    screen.draw(on: &drawn, in: layout.content, scene)
    let page = LinearPage(drawn, in: layout.content)
    let title = state.linearTitle
    let taken = frame.put(title, at: Point(column: 0, row: 0), width: scene.size.width)
    let room = layout.hasRules ? scene.size.width : scene.size.width - taken - 2
    let place = layout.hasRules ? Point(column: 0, row: 1) : Point(column: taken + 2, row: 0)
    if let aside = screen.aside(scene).first(where: { $0.columns <= room }) {
        frame.put(LinearPage.tidy(aside.text), at: place, style: Style(.quiet))
    }
    for (row, line) in page.lines.enumerated() {
        frame.put(line, at: Point(column: 0, row: layout.content.top + row), width: scene.terminal.width)
    }
    frame.cursor = page.cursor
    drawLastLine(on: &frame, screen, state, row: layout.lastRow)
    return frame
}

/// What is on a screen, as lines without ornament, and where the focus is in them.
struct LinearPage {
    private(set) var lines: [StyledLine] = []
    private(set) var cursor: Point?

    /// - Parameter rect: the part of the frame that counts.
    init(_ frame: Frame, in rect: Rect) {
        // Without a cursor of its own the focus is what is selected, or else the top.
        var focus = frame.cursor
        for row in rect.top..<rect.bottom where focus == nil {
            let cells = frame.row(row)
            focus = cells.firstIndex { $0.style.selected }.map { Point(column: $0 - cells.startIndex, row: row) }
        }
        for row in rect.top..<rect.bottom {
            // A line that is being typed stays as it is, to the last space.
            let (line, places) = Self.line(Array(frame.row(row)), isTyped: frame.cursor?.row == row)
            lines.append(line)
            if let focus, focus.row == row { cursor = Point(column: places[focus.column], row: row) }
        }
        if cursor == nil, !rect.isEmpty { cursor = Point(column: 0, row: rect.top) }
    }

    /// What somebody hears of it: the lines that say something.
    var texts: [String] { lines.map { Self.tidy($0.text) }.filter { !$0.isEmpty } }

    static func tidy(_ text: String) -> String {
        text.replacing(" · ", with: ", ").split(separator: " ").joined(separator: " ").replacing(" ,", with: ",")
    }

    /// A row without rules, with at most two spaces in a row but for those in front, and where each column went.
    private static func line(_ cells: [Cell], isTyped: Bool) -> (line: StyledLine, places: [Int]) {
        var line = StyledLine()
        var places: [Int] = []
        var column = 0
        var spaces = 0
        var isLeading = true
        for cell in cells {
            if cell.cluster.isRightHalf {
                places.append(max(0, column - 1))
                continue
            }
            var text = ""
            cell.cluster.write(to: &text)
            if cell.style.role == .rule { text = " " }
            // The bar in front of what is quoted is said as mail says it.
            if isLeading, cell.style.role == .quote, text == "│" { text = ">" }
            // A dot between two parts of a line is read out by its name.
            if text == "·", spaces > 0 { text = "," }
            if text == " ", !isTyped {
                places.append(column + min(spaces, isLeading ? .max : 1))
                spaces += 1
                continue
            }
            if spaces > 0 {
                let kept = isLeading ? spaces : text == "," ? 0 : min(2, spaces)
                line.append(String(repeating: " ", count: kept), .plain)
                column += kept
                spaces = 0
            }
            if text != ">" || cell.style.role != .quote { isLeading = false }
            places.append(column)
            line.append(text, cell.style)
            column += cell.cluster.columns
        }
        return (line, places)
    }
}

extension Marks {
    /// Words, or nothing where a word stands beside it.
    public static var linear: Marks {
        Marks(
            caret: " ", will: Wording.reach(.will), could: Wording.reach(.could), wont: Wording.reach(.wont),
            sealed: Wording.reach(.sealed), unread: Wording.new, divider: " ", rule: " ", dot: ",", dash: "-",
            ellipsis: "...", columns: Array(repeating: " ", count: 8), bar: Array(repeating: " ", count: 9),
            shades: Array(repeating: " ", count: 4), empty: "0", levels: [], leftwards: [" ", " "],
            rightwards: [" ", " "], form: .linear)
    }
}

extension State {
    /// Which screen it is, and who speaks in which role.
    var linearTitle: String {
        let title = top?.title(scene) ?? ""
        let words = [
            title, scene.marks.plain(Wording.speaker(scene)), scene.speaker.isRehearsal ? Wording.rehearsal : "",
        ]
        return words.filter { !$0.isEmpty }.map { Visible.line($0) }.joined(separator: ". ")
    }

    /// What is said of a screen that has come: its title, or else its first line, who speaks, and how much there is.
    private var arrival: String {
        let title = top?.title(scene) ?? ""
        let first = title.isEmpty ? linearPage?.texts.first : nil
        return [first, linearTitle, top?.status(scene)].compactMap(\.self).joined(separator: ". ")
    }

    private var linearPage: LinearPage? {
        let layout = Layout(scene.size)
        guard scene.isLinear, !layout.isTooSmall, let screen = top else { return nil }
        var frame = Frame(size: scene.size)
        screen.draw(on: &frame, in: layout.content, scene)
        return LinearPage(frame, in: layout.content)
    }

    /// Updates, and says what has changed of what cannot be heard by itself: that another screen has come, and what
    /// others have changed on this one.
    mutating func updateLinear(_ message: Message) -> [Effect] {
        let screen = stack.last?.id
        let before = isRefreshing ? linearPage?.texts : nil
        switch message {
        case .input(.key), .input(.paste), .command: (announced, isArriving) = (nil, false)
        default: break
        }
        let effects = apply(message)
        guard scene.isLinear else {
            announced = nil
            return effects
        }
        if stack.last?.id != screen { isArriving = true }
        if isArriving {
            announced = Notice(text: arrival)
        } else if let before, let after = linearPage?.texts, after != before {
            let known = Set(before)
            let news = after.filter { !known.contains($0) }
            if !news.isEmpty { announced = Notice(text: Wording.changedLines(news)) }
        }
        return effects
    }

    /// Turns plain lines on or off: every screen is laid out anew.
    mutating func switchLinear() -> [Effect] {
        scene.setLinear(!scene.isLinear)
        notice = Notice(text: scene.isLinear ? Wording.linearOn : Wording.linearOff, tone: .success)
        var effects: [Effect] = [.redraw]
        for index in stack.indices { effects += onStage(index) { screen, stage in screen.resize(&stage) } }
        return effects
    }
}

extension Wording {
    static var linearOn: String {
        worded(
            "Plain lines for screen readers are on; :linear turns them off.",
            nl: "Gewone regels voor een schermlezer staan aan; :linear zet ze uit.")
    }
    static var linearOff: String {
        worded("Plain lines for screen readers are off.", nl: "Gewone regels voor een schermlezer staan uit.")
    }
    /// What others have changed on the screen.
    static func changedLines(_ lines: [String]) -> String {
        worded("Changed: ", nl: "Gewijzigd: ") + lines.prefix(3).joined(separator: "; ")
            + (lines.count > 3
                ? worded("; and \(lines.count - 3) more lines", nl: "; en nog \(lines.count - 3) regels") : "")
    }
}
