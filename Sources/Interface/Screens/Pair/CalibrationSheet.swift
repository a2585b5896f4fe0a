import Cells
import Journal

/// A round of the calibration laid out for reading: the ratings of both, and how they went over the rounds.
struct CalibrationSheet {
    let page: CalibrationPage
    let round: CalibrationRound
    let width: Int
    let scene: Scene

    func lines() -> [StyledLine] {
        var sheet = PairSheet(page.pair, width: width, scene)
        let times = scene.times
        sheet.head(
            Wording.calibrationTitle(sheet.other, round: round.number, opened: times.day(round.opened)),
            step: Wording.step(round, page.pair, times))
        if round.given.both != nil, round.isPresent { sheet.text(Wording.reopens(page.reopens, times), .quiet) }
        if round.comparison == nil, round.isPresent {
            sheet.text(Wording.nextRating(hasGiven: round.own != nil, scene), .quiet)
        }
        if let comparison = round.comparison {
            sheet.section(Wording.bothRatings)
            sheet.text(Wording.largestGapsFirst, .quiet)
            for compared in comparison { compare(compared, on: &sheet) }
        } else {
            statements(on: &sheet)
        }
        if page.trends.contains(where: { $0.points.count > 1 }) { trends(on: &sheet) }
        return sheet.lines
    }

    private func compare(_ compared: ComparedRatings, on sheet: inout PairSheet) {
        sheet.blank()
        var head = StyledLine([Span("\(compared.number)  \(Visible.line(compared.statement.text))", .strong)])
        head.append("  " + Wording.word(compared.statement.dimension), Style(.quiet))
        if head.columns <= width {
            sheet.add(head)
        } else {
            sheet.text("\(compared.number)  \(Visible.line(compared.statement.text))", .strong)
            sheet.text(Wording.word(compared.statement.dimension), .quiet, indent: 3)
        }
        let name = min(20, max(columns(of: Wording.yours), columns(of: sheet.other)))
        for side in [page.pair.side, page.pair.side.other] {
            var line = StyledLine([Span("   " + padded(truncated(sheet.whose(side), to: name), to: name + 2), .quiet)])
            line.spans += rating(compared[side])
            sheet.add(line)
        }
    }

    /// `███··  3 as it is   █████  5 preferred`
    private func rating(_ rating: Calibration.Rating) -> [Span] {
        let isWide = width >= 60
        func part(_ number: Int, _ word: String) -> [Span] {
            var spans: [Span] = []
            if isWide { spans.append(Span(bar(number) + " ", Style.plain)) }
            return spans + [Span("\(number)", .strong), Span(" \(word)", .quiet)]
        }
        return part(rating.asItIs, Wording.asItIs) + [Span("   ")] + part(rating.preferred, Wording.preferred)
    }

    private func bar(_ number: Int) -> String {
        (1...5).map { $0 <= number ? scene.marks.bar[8] : scene.marks.bar[0] }.joined()
    }

    private func statements(on sheet: inout PairSheet) {
        guard !round.statements.isEmpty else { return }
        sheet.section(round.own == nil ? Wording.statementsHead : Wording.yourRatings)
        for (index, statement) in round.statements.enumerated() {
            sheet.text(
                "\(index + 1)  \(Visible.line(statement.text)) · \(Wording.word(statement.dimension))",
                round.own == nil ? .plain : .strong)
            if let own = round.own?[index] { sheet.add(StyledLine([Span("   ")] + rating(own))) }
        }
    }

    // MARK: - Trends

    /// A column for each round and a number: the same in characters of a height and in digits.
    private func trends(on sheet: inout PairSheet) {
        sheet.section(Wording.overTheRounds)
        let name = min(16, max(columns(of: Wording.yours), columns(of: sheet.other))) + 2
        let label = Wording.dimensionColumns + 2
        // As many of the last rounds as fit, each a column of the line and four of its number, twice.
        let room = (width - label - name - 6) / 2
        let most = max(1, min(12, room / 5))
        var head = StyledLine([Span(String(repeating: " ", count: label + name), .quiet)])
        let part = part(most)
        head.append(padded(Wording.asItIs, to: part + 2) + Wording.preferred, Style(.quiet))
        sheet.add(head)
        for trend in page.trends {
            for side in [page.pair.side, page.pair.side.other] {
                let points = trend.points.suffix(most).map { $0[side] }
                let isFirst = side == page.pair.side
                var line = StyledLine([
                    Span(padded(isFirst ? Wording.word(trend.dimension) : "", to: label), Style.plain),
                    Span(padded(truncated(sheet.whose(side), to: name - 2), to: name), .quiet),
                ])
                line.append(padded(series(points.map(\.asItIs)), to: part + 2), .plain)
                line.append(series(points.map(\.preferred)), Style(.quiet))
                sheet.add(line)
            }
        }
    }

    private func part(_ count: Int) -> Int { min(count, page.trends.map(\.points.count).max() ?? 1) * 5 + 1 }

    private func series(_ tenths: [Int]) -> String {
        let heights = scene.marks.columns
        let line = tenths.map { heights[max(0, min(heights.count - 1, ($0 - 10) * (heights.count - 1) / 40))] }.joined()
        return line + " " + tenths.map { Wording.decimal($0) }.joined(separator: " ")
    }
}
