import Cells
import Journal

/// The pictures in characters: for the screens, and as text for a command. Numbers and signs say all that shades and
/// heights show, so that a picture loses nothing without colour, or in ASCII.
public struct PictureDrawing {
    let pictures: Pictures
    let programme: Programme
    let marks: Marks
    let width: Int

    /// - Parameter width: columns that there are.
    public init(_ pictures: Pictures, _ programme: Programme, _ marks: Marks, width: Int) {
        (self.pictures, self.programme, self.marks, self.width) = (pictures, programme, marks, width)
    }

    /// How many months find room side by side.
    public static func months(in width: Int) -> Int { width >= 76 ? 12 : width >= 52 ? 6 : 3 }

    public func lines(_ picture: PictureName) -> [StyledLine] {
        switch picture {
        case .heatmap: heatMap()
        case .balance: balance()
        case .entrustment: entrustment()
        }
    }

    var months: [Month] { pictures.span.months }
    var empty: String { marks.empty }

    func right(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - Cells.columns(of: text))) + text
    }

    func label(_ text: String, _ columns: Int) -> String {
        padded(truncated(marks.plain(text), to: columns, ellipsis: marks.ellipsis), to: columns)
    }

    /// In three columns: `12`, `999`, `3k`.
    func number(_ count: Int) -> String {
        switch count {
        case ..<1000: right(String(count), 3)
        case ..<100_000: right("\(count / 1000)k", 3)
        default: ">" + "9k".suffix(2)
        }
    }

    /// The months above their columns, and the years above those.
    /// - Parameters:
    ///   - left: columns before the first month.
    ///   - cell: columns of a month.
    ///   - tail: what stands to the right of the months.
    func monthHeads(left: String, cell: Int, tail: String) -> [StyledLine] {
        var years = String(repeating: " ", count: Cells.columns(of: left))
        var names = left
        var named: Int?
        for month in months {
            let year = String(month.year)
            years +=
                named == month.year || cell < year.count + 1 && month.month == 12
                ? right("", cell) : padded(year, to: cell)
            named = month.year
            names += right(Wording.name(month), 3) + right("", cell - 3)
        }
        return [StyledLine([Span(years, .quiet)]), StyledLine([Span(names, .quiet), Span(tail, .quiet)])]
    }

    // MARK: - Competencies by month

    private func heatMap() -> [StyledLine] {
        let map = pictures.heatMap
        guard !map.isEmpty else { return [] }
        let total = 6
        let name = max(10, min(28, width - total - months.count * 4))
        let cell = max(4, min(6, (width - total - name) / months.count))
        var lines = monthHeads(left: right("", name), cell: cell, tail: right(worded("all", nl: "totaal"), total))
        for row in map.rows {
            var line = StyledLine([Span(label(Wording.label(row.subject, programme), name - 1) + " ")])
            for count in row.counts { heat(count, of: map.highest, cell: cell, in: &line) }
            line.append(right(String(row.total), total), Style(row.total == 0 ? .warning : .strong))
            lines.append(line)
        }
        return lines + [StyledLine(), legend(map.highest)]
    }

    private func heat(_ count: Int, of highest: Int, cell: Int, in line: inout StyledLine) {
        guard count > 0 else { return line.append(right(empty, 3) + right("", cell - 3), Style(.quiet)) }
        line.append(number(count), .plain)
        let shade = marks.shades[(count * marks.shades.count + highest - 1) / highest - 1]
        line.append(String(repeating: shade, count: cell - 3), .plain)
    }

    /// Which shade stands for how many.
    private func legend(_ highest: Int) -> StyledLine {
        var parts: [String] = []
        for (index, shade) in marks.shades.enumerated() {
            let from = index * highest / marks.shades.count + 1
            let until = (index + 1) * highest / marks.shades.count
            guard from <= until else { continue }
            parts.append("\(shade) \(from)" + (from == until ? "" : marks.plain("–\(until)")))
        }
        return StyledLine([Span((["\(empty) 0"] + parts).joined(separator: "   "), .quiet)])
    }

    // MARK: - Developmental and assessment

    private func balance() -> [StyledLine] {
        let balance = pictures.balance
        guard !balance.isEmpty else { return [] }
        let (name, digits) = (10, 5)
        let bar = max(4, min(40, (width - name - 2 * digits - 3) / 2))
        let highest = max(1, (balance.developmental + balance.assessment).max() ?? 1)
        func halves(_ count: Int) -> Int { count == 0 ? 0 : max(1, count * bar * 2 / highest) }
        var head = StyledLine([Span(right("", name))])
        head.append(right(Wording.word(.developmental), bar + digits), Style(.developmental))
        head.append(" \(marks.divider) ", Style(.rule))
        head.append(Wording.word(.assessment), Style(.assessment))
        var lines = [head]
        for (index, month) in months.enumerated() {
            let (developmental, assessment) = (balance.developmental[index], balance.assessment[index])
            var line = StyledLine([Span(padded(Wording.date(month), to: name), .quiet)])
            let left = halves(developmental)
            let leftBar =
                (left % 2 == 1 ? marks.leftwards[0] : "") + String(repeating: marks.leftwards[1], count: left / 2)
            line.append(right(leftBar, bar), Style(.developmental))
            line.append(right(String(developmental), digits), Style(developmental == 0 ? .quiet : .plain))
            line.append(" \(marks.divider) ", Style(.rule))
            line.append(padded(String(assessment), to: digits), Style(assessment == 0 ? .quiet : .plain))
            let far = halves(assessment)
            line.append(
                String(repeating: marks.rightwards[1], count: far / 2) + (far % 2 == 1 ? marks.rightwards[0] : ""),
                Style(.assessment))
            lines.append(line)
        }
        return lines + [StyledLine(), StyledLine([Span(Wording.together(balance), .quiet)])]
    }
}
