import Journal

extension DossierPage {
    // MARK: - Tables

    var tables: [Values] {
        var tables: [Values] = []
        tables.append(
            Self.table(
                Words.byCompetency,
                [Words.competency, Words.itemsColumn, Words.people, Words.inWords, Words.latest],
                counts.competencies.filter { $0.items > 0 }.map { row in
                    [
                        row.name, String(row.items), String(row.people.count), String(row.narratives),
                        row.latest.map { Wording.date($0.day) } ?? "",
                    ]
                }, empty: Words.nothingNamed))
        guard !counts.activities.isEmpty else { return tables }
        tables.append(
            Self.table(
                Words.byActivity,
                [
                    Words.activity, Words.observations, Words.people, Words.belowColumn, Words.atColumn,
                    Words.aboveColumn, Words.flaggedColumn, Words.latest,
                ],
                counts.activities.map { activity in
                    let all = activity.all
                    return [
                        activity.name, String(all.values.reduce(0, +)), String(activity.people),
                        String(all[.below] ?? 0), String(all[.at] ?? 0), String(all[.above] ?? 0),
                        String(activity.flagged), activity.latest.map { Wording.date($0.day) } ?? "",
                    ]
                }))
        return tables
    }

    /// The first cell of each row is its heading.
    private static func table(
        _ caption: String, _ heads: [String], _ rows: [[String]], empty: String? = nil
    ) -> Values {
        var table: Values = ["caption": caption]
        if rows.isEmpty, let empty {
            table["empty"] = empty
        } else {
            table["heads"] = heads
            table["rows"] = rows.map { ["first": $0.first ?? "", "cells": Array($0.dropFirst())] as Values }
        }
        return table
    }

    // MARK: - Pictures

    private static let left = 36
    private static let cell = 40

    private var span: String { Wording.span(counts.span) }
    private var months: [Month] { counts.span.months }

    var figures: [Values] {
        let totals = months.indices.map { month in counts.kinds.reduce(0) { $0 + $1.months[month] } }
        guard totals.contains(where: { $0 > 0 }) else { return [] }
        var figures = [itemsByMonth(totals)]
        if counts.competencies.contains(where: { $0.months.contains { $0 > 0 } }) {
            figures.append(competenciesByMonth())
        }
        for (index, activity) in counts.activities.enumerated() where activity.levels.count > 0 {
            figures.append(levels(activity, index + 1))
        }
        return figures
    }

    /// `3 in Oct 2025 and 1 in Nov 2025`
    private func inMonths(_ numbers: [Int]) -> [String] {
        zip(numbers, months).filter { $0.0 > 0 }.map { Words.inMonth($0, Wording.date($1)) }
    }

    private func itemsByMonth(_ totals: [Int]) -> Values {
        let (base, tall) = (130, 100)
        var sketch = Sketch(
            id: "by-month", title: Words.itemsByMonth(span), description: Words.described(inMonths(totals)),
            width: Self.left + months.count * Self.cell + 12, height: base + 36)
        let highest = max(1, totals.max() ?? 1)
        sketch.line("axis", Self.left, base, Self.left + months.count * Self.cell, base)
        for (index, total) in totals.enumerated() where total > 0 {
            let x = Self.left + index * Self.cell
            let height = max(2, total * tall / highest)
            sketch.box("bar", x: x + 7, y: base - height, width: Self.cell - 14, height: height)
            sketch.text(String(total), x + Self.cell / 2, base - height - 5, kind: "number")
        }
        sketch.months(counts.span, left: Self.left, cell: Self.cell, y: base + 16)
        let kinds = counts.kinds.filter { $0.months.contains { $0 > 0 } }
        return figure(
            sketch,
            Self.table(
                sketch.title,
                [Words.month] + kinds.map { KindName(rawValue: $0.name).map(Words.kind) ?? $0.name } + [Words.all],
                months.indices.filter { totals[$0] > 0 }.map { month in
                    [Wording.date(months[month])] + kinds.map { String($0.months[month]) } + [String(totals[month])]
                }), note: Words.monthsCount)
    }

    private func competenciesByMonth() -> Values {
        let rows = counts.competencies.filter { $0.months.contains { $0 > 0 } }
        let (name, tall) = (190, 26)
        let highest = rows.flatMap(\.months).max() ?? 1
        var sketch = Sketch(
            id: "by-competency", title: Words.competenciesByMonth(span),
            description: rows.map { $0.name + ": " + Words.described(inMonths($0.months)) }.joined(separator: " "),
            width: name + months.count * Self.cell + 12, height: rows.count * tall + 44)
        for (index, row) in rows.enumerated() {
            let y = 4 + index * tall
            sketch.text(Self.short(row.name), name - 8, y + 17, .end)
            for (month, count) in row.months.enumerated() {
                let x = name + month * Self.cell
                let shade = count == 0 ? 0 : (count * 4 + highest - 1) / highest
                sketch.box("heat\(shade)", x: x + 1, y: y, width: Self.cell - 2, height: tall - 2)
                if count > 0 { sketch.text(String(count), x + Self.cell / 2, y + 17, kind: "heat") }
            }
        }
        sketch.months(counts.span, left: name, cell: Self.cell, y: rows.count * tall + 20)
        return figure(
            sketch,
            Self.table(
                sketch.title, [Words.competency, Words.itemsColumn, Words.byMonth],
                rows.map { row in
                    [row.name, String(row.months.reduce(0, +)), Wording.list(inMonths(row.months))]
                }))
    }

    private func levels(_ activity: DossierCounts.Activity, _ number: Int) -> Values {
        let observed = activity.levels.months
        let highest = max(
            5, observed.joined().map(\.level).max() ?? 5, observed.joined().compactMap(\.expected).max() ?? 5)
        let (top, tall) = (16, 26)
        func y(_ level: Int) -> Int { top + (highest - max(0, level)) * tall }
        let rows = zip(months, observed).flatMap { month, observed in observed.map { (month, $0) } }
        var sketch = Sketch(
            id: "levels-\(number)", title: Words.levels(activity.name, span),
            description: rows.map { month, one in
                let times = one.count == 1 ? "" : " (\(one.count)×)"
                return "\(Wording.date(month)): \(Words.level(one.level, expected: one.expected))\(times)."
            }.joined(separator: " "),
            width: Self.left + months.count * Self.cell + 12, height: y(1) + 48)
        for level in 1...highest {
            sketch.line("grid", Self.left, y(level), Self.left + months.count * Self.cell, y(level))
            sketch.text(String(level), Self.left - 10, y(level) + 4, .end)
        }
        for (index, here) in observed.enumerated() {
            let middle = Self.left + index * Self.cell + Self.cell / 2
            for expected in Set(here.compactMap(\.expected)) {
                sketch.line("expected", middle - 17, y(expected), middle + 17, y(expected))
            }
            for one in here {
                // Those of one level that stand differently share its line.
                let beside = here.filter { $0.level == one.level }
                let place = beside.firstIndex(of: one) ?? 0
                let x = middle + (place * 2 - (beside.count - 1)) * 7
                sketch.mark(one.standing, x, y(one.level))
                if one.count > 1 { sketch.text(String(one.count), x + 8, y(one.level) - 7, .start, kind: "number") }
            }
        }
        sketch.months(counts.span, left: Self.left, cell: Self.cell, y: y(1) + 28)
        return figure(
            sketch,
            Self.table(
                sketch.title,
                [Words.month, Words.levelColumn, Words.expectedColumn, Words.compared, Words.times],
                rows.map { month, one in
                    [
                        Wording.date(month), String(one.level), one.expected.map(String.init) ?? "–",
                        Words.standing(one.standing), String(one.count),
                    ]
                }))
    }

    private func figure(_ sketch: Sketch, _ table: Values, note: String? = nil) -> Values {
        var figure: Values = ["sketch": sketch.values, "table": table, "title": sketch.title]
        if let note { figure["note"] = note }
        return figure
    }

    /// A name that finds room beside its row; the table has it whole.
    private static func short(_ name: String) -> String { name.count <= 26 ? name : name.prefix(25) + "…" }
}
