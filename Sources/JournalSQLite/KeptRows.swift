import Journal

extension SQLiteLedger {
    private static let select = """
        SELECT i.id, k.position, k.mentee, k.moment, k.word, k.obstacle, k.circle, k.since, k.event, k.before,
        k.until
        """

    private static func read(_ row: inout RowReader) throws -> KeptAnswer {
        KeptAnswer(
            item: try row.itemID(), position: try row.position(), mentee: try row.id(), moment: try row.id(),
            word: try row.word(), obstacle: try row.optionalWord(), circle: try row.circle(),
            since: try row.instant(), sinceEvent: try row.number(), before: try row.optionalWord(),
            until: try row.optionalInstant())
    }

    func kept(_ item: ItemID) throws(Refusal) -> [KeptAnswer] {
        try all(
            """
            \(Self.select) FROM item AS i CROSS JOIN kept AS k ON k.position = i.position
            WHERE i.id = ? ORDER BY k.moment
            """, [item.text], Self.read)
    }

    func lapsed(by now: Instant, limit: Int) throws(Refusal) -> [KeptAnswer] {
        try all(
            """
            \(Self.select) FROM kept AS k INDEXED BY kept_until CROSS JOIN item AS i ON i.position = k.position
            WHERE k.until IS NOT NULL AND k.until <= ? ORDER BY k.until, k.position, k.moment LIMIT ?
            """, [now.seconds, limit], Self.read)
    }

    func kept(_ question: KeptQuestion, before: Position?, limit: Int) throws(Refusal) -> [KeptAnswer] {
        let (sql, arguments) = try keptQuery(question, before: before, limit: limit)
        return try all(sql, arguments, Self.read)
    }

    func keptQuery(
        _ question: KeptQuestion, before: Position?, limit: Int
    ) throws(Refusal) -> (sql: String, arguments: Arguments) {
        var conditions = ["k.mentee = ?", "k.moment = ?"]
        var arguments: Arguments = [question.mentee.text, question.moment.text]
        var source = "kept AS k"
        if let word = question.word {
            source = "kept AS k INDEXED BY kept_word"
            conditions.append("k.word = ?")
            arguments.append(word.rawValue)
        }
        if let obstacle = question.obstacle {
            source = "kept AS k INDEXED BY kept_obstacle"
            conditions.append("k.obstacle = ?")
            arguments.append(obstacle.rawValue)
        }
        if let event = question.changedAfter {
            if try changesAreFew(question, after: event) { source = "kept AS k INDEXED BY kept_event" }
            conditions.append("k.event > ?")
            arguments.append(event)
        }
        if source == "kept AS k" {
            // All answers, newest first: along the portfolio's own list.
            source = "item AS i INDEXED BY item_list CROSS JOIN kept AS k ON k.position = i.position"
            conditions.append("i.mentee = ?")
            arguments.append(question.mentee.text)
        } else {
            source += " CROSS JOIN item AS i ON i.position = k.position"
        }
        let place = source.hasPrefix("item") ? "i.position" : "k.position"
        if let before {
            conditions.append("\(place) < ?")
            arguments.append(before.value)
        }
        arguments.append(limit)
        return (
            """
            \(Self.select) FROM \(source) WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(place) DESC LIMIT ?
            """, arguments
        )
    }

    /// Few changes are found by event and then put in order; many are found soon by walking down the portfolio.
    private func changesAreFew(_ question: KeptQuestion, after event: Int64) throws(Refusal) -> Bool {
        let most = 5000
        let found = try one(
            """
            SELECT count(*) FROM (SELECT 1 FROM kept INDEXED BY kept_event
            WHERE mentee = ? AND moment = ? AND event > ? LIMIT ?)
            """, [question.mentee.text, question.moment.text, event, most]
        ) { try $0.int() }
        return found ?? 0 < most
    }

    func tally(of mentee: PersonID, for moment: MomentID) throws(Refusal) -> [TallyRow] {
        try all(
            """
            SELECT word, nullif(obstacle, ''), circle, count FROM tally WHERE mentee = ? AND moment = ?
            ORDER BY word, obstacle, circle
            """, [mentee.text, moment.text]
        ) {
            TallyRow(
                word: try $0.word(), obstacle: try $0.optionalWord(), circle: try $0.circle(), count: try $0.int())
        }
    }
}
