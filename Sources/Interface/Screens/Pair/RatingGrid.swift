import Cells
import Journal

/// Statements with two digits each, as it is and as it would be preferred, being filled in.
struct RatingGrid: Sendable {
    private let round: Int
    private let statements: [CalibrationStatement]
    /// Two for each statement; nil where nothing has been typed.
    private var cells: [Int?]
    private let before: [Int?]
    private var selected = 0

    init(_ round: CalibrationRound) {
        self.round = round.number
        statements = round.statements
        cells = round.statements.indices.flatMap { index -> [Int?] in
            [round.own?[index].asItIs, round.own?[index].preferred]
        }
        before = cells
    }

    var total: Int { cells.count }
    var count: Int { cells.count { $0 != nil } }
    var isChanged: Bool { cells != before }

    func fits(_ round: CalibrationRound?) -> Bool {
        round.map { $0.number == self.round && $0.statements == statements && $0.comparison == nil } ?? false
    }

    /// Nil while there is a cell without a digit.
    var complete: [Calibration.Rating]? {
        let given = cells.compactMap(\.self)
        guard given.count == cells.count else { return nil }
        return statements.indices.map { Calibration.Rating(asItIs: given[2 * $0], preferred: given[2 * $0 + 1]) }
    }

    mutating func move(by step: Int) { selected = max(0, min(selected + step, cells.count - 1)) }
    mutating func moveToFirstEmpty() { selected = cells.firstIndex { $0 == nil } ?? selected }

    /// - Returns: false if that is no rating.
    mutating func set(_ digit: Int) -> Bool {
        guard Calibration.Rating.scale.contains(digit), cells.indices.contains(selected) else { return false }
        cells[selected] = digit
        move(by: 1)
        return true
    }

    /// Takes back the digit that is marked, or the one before it.
    mutating func clear() {
        guard cells.indices.contains(selected) else { return }
        if cells[selected] == nil { move(by: -1) }
        cells[selected] = nil
    }

    // MARK: - Drawing

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let columns = Cells.columns(of: Wording.asItIs) + Cells.columns(of: Wording.preferred) + 6
        let isWide = rect.width >= 56
        let textWidth = isWide ? rect.width - columns - 4 : rect.width - 4
        var head = Wrap.styled(Wording.rateHead, .plain, columns: rect.width)
        if rect.height < 12 { head = Array(head.prefix(1)) }
        if isWide {
            head.append(
                StyledLine([
                    Span(String(repeating: " ", count: rect.width - columns + 2), .quiet),
                    Span(Wording.asItIs + "   " + Wording.preferred, .quiet),
                ]))
        }
        let blocks = statements.indices.map { block($0, textWidth: textWidth, isWide: isWide, rect.width, scene) }
        let height = max(1, rect.height - head.count)
        // The statement that is marked is in view, as a whole where there is room.
        let before = blocks.prefix(selected / 2).reduce(0) { $0 + $1.count }
        let end = before + (blocks.indices.contains(selected / 2) ? blocks[selected / 2].count : 0)
        let top = max(0, min(before, end - height))
        frame.put(head, in: rect)
        frame.put(
            blocks.flatMap(\.self).dropFirst(top),
            in: Rect(column: rect.left, row: rect.top + head.count, width: rect.width, height: height))
    }

    private func block(_ index: Int, textWidth: Int, isWide: Bool, _ width: Int, _ scene: Scene) -> [StyledLine] {
        let isHere = selected / 2 == index
        let statement = statements[index]
        let room = max(8, textWidth - 3)
        var lines: [StyledLine] = []
        for (row, part) in Wrap.lines(of: Visible.line(statement.text), columns: room).enumerated() {
            var line = StyledLine([Span(isHere && row == 0 ? scene.marks.caret + " " : "  ", .strong)])
            line.append(padded(row == 0 ? "\(index + 1)" : "", to: 3), Style(.quiet))
            line.append(part, Style(isHere ? .strong : .plain))
            lines.append(line)
        }
        // On which dimension it is, where there is room behind it, else below.
        let word = Wording.word(statement.dimension)
        if let last = lines.last, last.columns + 2 + Cells.columns(of: word) <= room + 5 {
            lines[lines.count - 1].append("  " + word, Style(.quiet))
        } else {
            lines.append(StyledLine([Span("     " + word, .quiet)]))
        }
        if isWide {
            lines[0].append(String(repeating: " ", count: max(1, textWidth + 3 - lines[0].columns)), .plain)
            lines[0].spans += cells(of: index, scene)
        }
        if !isWide {
            lines.append(
                StyledLine(
                    [Span("     " + Wording.asItIs + " / " + Wording.preferred, .quiet)] + cells(of: index, scene)))
        }
        return lines
    }

    private func cells(of index: Int, _ scene: Scene) -> [Span] {
        let first = padded("", to: 4)
        func cell(_ number: Int) -> Span {
            let text = cells[number].map(String.init) ?? scene.marks.open
            return Span("[\(text)]", Style(cells[number] == nil ? .quiet : .strong, selected: number == selected))
        }
        let gap = String(repeating: " ", count: Cells.columns(of: Wording.asItIs))
        return [Span(first), cell(2 * index), Span(gap), cell(2 * index + 1)]
    }
}
