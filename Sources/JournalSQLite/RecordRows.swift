import Journal

extension SQLiteLedger {
    private static let select =
        "SELECT r.number, r.id, r.mentee, r.moment, r.created, r.erased, r.erased_reason, r.salt, r.text"

    private static func read(_ row: inout RowReader) throws -> Record {
        let number = try row.number()
        let id = try row.itemID()
        let mentee: PersonID = try row.id()
        let moment: MomentID? = try row.optionalID()
        let created = try row.instant()
        let erased = try row.optionalInstant()
        let reason = try row.optionalText()
        let salt = try row.salt()
        return Record(
            id: id, number: number, mentee: mentee, moment: moment, created: created,
            content: try RecordText.content(try row.text()), erased: erased.map { Erasure(at: $0, reason: reason) },
            salt: salt)
    }

    func record(_ id: RecordID) throws(Refusal) -> Record? {
        try one("\(Self.select) FROM record AS r WHERE r.id = ?", [id.text], Self.read)
    }

    func recordText(_ id: RecordID) throws(Refusal) -> String? {
        try one("SELECT text FROM record WHERE id = ?", [id.text]) { try $0.text() }
    }

    func records(_ question: RecordQuestion, before: Int64?, limit: Int) throws(Refusal) -> [Record] {
        guard !question.kinds.isEmpty, limit > 0 else { return [] }
        let (sql, arguments) = recordQuery(question, before: before, limit: limit)
        return try all(sql, arguments, Self.read)
    }

    func recordQuery(_ question: RecordQuestion, before: Int64?, limit: Int) -> (sql: String, arguments: Arguments) {
        let kinds: Arguments = question.kinds.map(\.rawValue).sorted().map { $0 }
        let places = kinds.map { _ in "?" }.joined(separator: ", ")
        var source = "record AS r"
        var conditions: [String] = []
        var arguments: Arguments = []
        if let person = question.involving {
            source = "record_person AS p CROSS JOIN record AS r ON r.number = p.number"
            conditions.append("p.person = ? AND p.kind IN (\(places))")
            arguments += [person.text] + kinds
        } else {
            conditions.append("r.kind IN (\(places))")
            arguments += kinds
        }
        if let mentee = question.mentee {
            conditions.append("r.mentee = ?")
            arguments.append(mentee.text)
        }
        if let moment = question.moment {
            conditions.append("r.moment = ?")
            arguments.append(moment.text)
        }
        if question.openOnly { conditions.append("r.open") }
        if let before {
            conditions.append("r.number < ?")
            arguments.append(before)
        }
        arguments.append(limit)
        return (
            """
            \(Self.select) FROM \(source) WHERE \(conditions.joined(separator: " AND "))
            ORDER BY r.number DESC LIMIT ?
            """, arguments
        )
    }

    func save(_ record: Record, text: String) throws(Refusal) {
        try execute(
            """
            INSERT INTO record (number, id, kind, mentee, moment, created, open, erased, erased_reason, salt, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET open = excluded.open,
            erased = excluded.erased, erased_reason = excluded.erased_reason, salt = excluded.salt,
            text = excluded.text
            """,
            [
                record.number, record.id.text, record.kind.rawValue, record.mentee.text, record.moment?.text,
                record.created.seconds, record.isOpen, record.erased?.at.seconds, record.erased?.reason,
                record.salt.text, text,
            ])
        try execute("DELETE FROM record_person WHERE number = ?", [record.number])
        for person in record.people {
            try execute(
                "INSERT INTO record_person (person, kind, number) VALUES (?, ?, ?)",
                [person.text, record.kind.rawValue, record.number])
        }
    }

    func erase(_ record: Record, text: String) throws(Refusal) {
        removed.add(try recordText(record.id))
        try save(record, text: text)
        try noteRemoval(of: record.id)
    }
}
