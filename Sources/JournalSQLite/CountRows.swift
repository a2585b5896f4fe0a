import Journal

/// What pictures are drawn from, counted where it lies: nothing is read that is only to be counted.
extension SQLiteLedger {
    func counts(in scope: Scope, between bounds: [Instant]) throws(Refusal) -> [ItemCounts] {
        guard let first = bounds.first, let last = bounds.last, first < last else { return [] }
        let periods = Array(zip(bounds, bounds.dropFirst()))
        let counted = periods.map { _ in "count(*) FILTER (WHERE i.position >= ? AND i.position < ?)" }
        var arguments: Arguments = []
        for (from, until) in periods { arguments += [Position(date: from).value, Position(date: until).value] }

        var mentees = Set([scope.mentee].compactMap(\.self))
        let source: String
        switch scope.area {
        case .portfolio(let mentee), .mentored(let mentee, _, _):
            mentees.insert(mentee)
            source = "item AS i INDEXED BY item_counted WHERE 1"
        case .sealed(let moment, _):
            source = "sealed_item AS s CROSS JOIN item AS i ON i.position = s.position WHERE s.moment = ?"
            arguments.append(moment.text)
        }
        let whose = mentees.sorted().map { _ in " AND i.mentee = ?" }.joined()
        arguments += mentees.sorted().map(\.text)
        let condition = scope.area.condition
        arguments += condition.arguments
        arguments += [Position(date: first).value, Position(date: last).value]
        return try all(
            """
            SELECT i.competencies, i.purpose, i.epa, i.level, i.expected, \(counted.joined(separator: ", "))
            FROM \(source)\(whose) AND \(condition.sql)
            AND i.kind <> 'response' AND i.erased IS NULL AND i.position >= ? AND i.position < ?
            GROUP BY i.competencies, i.purpose, i.epa, i.level, i.expected
            """, arguments
        ) { row in
            let competencies: [CompetencyID] = try row.ids()
            let purpose: Purpose = try row.word()
            let epa: EPAID? = try row.optionalID()
            let level = try row.optionalNumber()
            let expected = try row.optionalNumber().map(Int.init)
            return ItemCounts(
                purpose: purpose, competencies: competencies,
                observed: epa.map { ItemCounts.Observed(epa: $0, level: Int(level ?? 0), expected: expected) },
                counts: try periods.map { _ in try row.int() })
        }
    }
}
