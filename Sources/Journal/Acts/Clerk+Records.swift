/// Records are kept as items are: what changed, and the event that commits to it, in one transaction.
extension Clerk {
    /// Makes a record.
    func keep(
        _ content: RecordContent, of mentee: PersonID, moment: MomentID? = nil, _ verb: Event.Verb,
        person: PersonID? = nil
    ) throws(Refusal) -> Record {
        let record = Record(
            id: entropy.itemID(), number: head.number + 1, mentee: mentee, moment: moment, created: now,
            content: content, salt: entropy.salt())
        try save(record, verb, person: person)
        return record
    }

    /// Replaces a record's content.
    func save(
        _ record: Record, as content: RecordContent, _ verb: Event.Verb, person: PersonID? = nil
    ) throws(Refusal) {
        var record = record
        record.content = content
        record.salt = entropy.salt()
        try save(record, verb, person: person)
    }

    private func save(_ record: Record, _ verb: Event.Verb, person: PersonID?) throws(Refusal) {
        let text = RecordText.text(record.content)
        try self.record(
            verb, about: record.id, mentee: record.mentee, person: person, moment: record.moment,
            value: record.commitment(to: text).text)
        try ledger.apply(.record(record, text: text))
    }

    /// A record that the viewer may know of. Absent and forbidden are one.
    func known(_ id: RecordID) throws(Refusal) -> Record {
        guard let record = try ledger.record(id), rights.knows(record) else { throw .noItem }
        guard !record.isErased else { throw .erased }
        return record
    }

    /// All records that fit: for those of which there are few.
    func records(_ question: RecordQuestion) throws(Refusal) -> [Record] {
        try ledger.records(question, before: nil, limit: .max)
    }
}
