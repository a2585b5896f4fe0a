import Cells
import Journal

/// Levels over time: first one row for each activity, then each activity's observations level by level.
extension PictureDrawing {
    private static let cell = 4
    private static let expected = 5

    func entrustment() -> [StyledLine] {
        let entrustment = pictures.entrustment
        guard !entrustment.isEmpty || entrustment.activities.contains(where: { $0.expected != nil }) else { return [] }
        let tail = width >= 100 ? 24 : 10
        let name = max(8, min(32, width - Self.expected - tail - months.count * Self.cell))
        var lines = monthHeads(
            left: right("", name) + padded(worded("exp.", nl: "vw."), to: Self.expected), cell: Self.cell,
            tail: width >= 100 ? worded("   n  below / at / above", nl: "   n  onder / op / boven") : " - / = / +")
        for activity in entrustment.activities { lines.append(row(activity, name: name)) }
        lines += [StyledLine()] + legend
        if entrustment.isEmpty { lines += [StyledLine(), StyledLine([Span(Wording.nothing(.entrustment), .warning)])] }
        for activity in entrustment.activities where activity.count > 0 {
            lines.append(StyledLine())
            lines += grid(activity)
        }
        return lines
    }

    private var legend: [StyledLine] {
        Wrap.styled(
            worded(
                "The middle level of each month: - below, = at, + above what was expected.",
                nl: "Het middelste niveau van elke maand: - onder, = op, + boven wat verwacht was."), .quiet,
            columns: width)
    }

    // MARK: - One row for each

    private func row(_ activity: Entrustment.Activity, name: Int) -> StyledLine {
        var line = StyledLine([Span(label(Wording.label(activity.epa, programme), name - 1) + " ")])
        line.append(right(activity.expected.map(String.init) ?? empty, 3) + "  ", Style(.quiet))
        for month in months.indices {
            guard let middle = activity.middle(month) else {
                line.append(" \(empty)  ", Style(.quiet))
                continue
            }
            line.append(height(middle.level) + String(middle.level) + sign(middle.standing), style(middle.standing))
            line.append(" ", .plain)
        }
        let counts = Standing.allCases.map { String(activity.count($0)) }.joined(separator: width >= 100 ? " / " : "/")
        guard activity.count > 0 else {
            line.append(
                width >= 100
                    ? worded("   0  not observed", nl: "   0  niet geobserveerd") : worded(" none", nl: " geen"),
                Style(.warning))
            return line
        }
        let isLevelled = activity.count > activity.unexpected
        if width >= 100 { line.append(right(String(activity.count), 4) + " ", Style(.strong)) }
        line.append(" " + (isLevelled ? counts : marks.dash), Style(isLevelled ? .plain : .quiet))
        return line
    }

    private func height(_ level: Int) -> String {
        marks.levels.isEmpty ? " " : marks.levels[min(max(1, level), marks.levels.count) - 1]
    }

    private func sign(_ standing: Standing?) -> String {
        switch standing {
        case .below: "-"
        case .at: "="
        case .above: "+"
        case nil: " "
        }
    }

    private func style(_ standing: Standing?) -> Style {
        switch standing {
        case .below: Style(.warning)
        case .above: Style(.success)
        case .at, nil: Style(.plain)
        }
    }

    // MARK: - Level by level

    private func grid(_ activity: Entrustment.Activity) -> [StyledLine] {
        let name = 14
        var head = StyledLine([Span(Wording.label(activity.epa, programme), .strong)])
        let facts = [Wording.expected(activity, pictures.entrustment.stage), Wording.standings(activity)]
        let said = facts.compactMap(\.self).joined(separator: " · ")
        if !said.isEmpty { head.append(marks.plain(" · " + said), Style(.quiet)) }
        let highest = activity.months.joined().map(\.count).max() ?? 1
        let levels = 1...max(5, activity.months.joined().map(\.level).max() ?? 5)
        var lines = [head]
        if head.columns > width {
            lines = [StyledLine([head.spans[0]])] + Wrap.styled(marks.plain(said), .quiet, columns: width, indent: 2)
        }
        for level in levels.reversed() {
            var line = StyledLine([Span(right(String(level), 4) + " ")])
            let isExpected = level == activity.expected
            line.append(padded(isExpected ? worded("expected", nl: "verwacht") : "", to: name - 5), Style(.quiet))
            for month in months.indices {
                let observed = activity.months[month].filter { $0.level == level }
                let count = observed.reduce(0) { $0 + $1.count }
                guard count > 0 else {
                    let empty = isExpected ? marks.dash : empty
                    line.append(" \(empty)  ", Style(.quiet))
                    continue
                }
                let shade = marks.shades[(count * marks.shades.count + highest - 1) / highest - 1]
                let digits = count < 100 ? right(String(count), 2) : ">" + "9"
                line.append(digits + sign(observed[0].standing), style(observed[0].standing))
                line.append(shade, .plain)
            }
            lines.append(line)
        }
        var foot = right("", name)
        for month in months { foot += padded(Wording.name(month), to: Self.cell) }
        return lines + [StyledLine([Span(foot, .quiet)])]
    }
}
