/// An escalation as somebody reads it who may know of it.
public struct EscalationPage: Hashable, Sendable {
    public let id: RecordID
    public let at: Instant
    public let mentee: NamedPerson
    public let by: NamedPerson
    public let risk: Escalation.Risk
    public let reason: String
    public let told: [NamedPerson]
    /// When the mentee is told, and why not at once; nil for at once.
    public let delay: EscalationDelay?
    /// When the people told, and the mentee, first read it.
    public let readings: [Reading]
    /// It is for the viewer to read, and they have not yet.
    public let isUnread: Bool

    public struct Reading: Hashable, Sendable {
        public let by: NamedPerson
        public let at: Instant
    }
}

extension Session {
    /// Those the viewer may know of, newest first.
    public func escalations() throws(Refusal) -> [EscalationPage] {
        try journal.read(viewer) { reader throws(Refusal) in
            var names = Reader.Names()
            var pages: [EscalationPage] = []
            for record in try reader.escalations() {
                if let page = try reader.page(of: record, &names) { pages.append(page) }
            }
            return pages
        }
    }

    /// The escalation that an id, or a prefix of eight digits or more, names among those the viewer may know of.
    public func escalation(_ prefix: String) throws(Refusal) -> EscalationPage {
        try journal.read(viewer) { reader throws(Refusal) in
            var names = Reader.Names()
            guard (8...32).contains(prefix.utf8.count), Hex.isLowercase(prefix) else { throw .noItem }
            let found = try reader.escalations().filter { $0.id.text.hasPrefix(prefix) }
            guard let record = found.first, let page = try reader.page(of: record, &names) else { throw .noItem }
            guard found.count == 1 else { throw .ambiguous }
            return page
        }
    }

    /// Who would be told if the viewer escalated now, by name.
    public func toldOfEscalations(about mentee: PersonID) throws(Refusal) -> [NamedPerson] {
        try journal.read(viewer) { reader throws(Refusal) in
            guard let me = reader.rights.person?.id, reader.rights.mentors(mentee) else { throw .noPortfolio }
            var names = Reader.Names()
            var out: [NamedPerson] = []
            for id in try reader.programme.toldOfEscalations(by: me, about: mentee, in: reader.ledger) {
                out.append(try reader.named(id, &names))
            }
            return out
        }
    }
}

extension Reader {
    /// Those the viewer may know of, newest first.
    /// - Parameter unread: only those that are for the viewer to read, and have not been read.
    func escalations(unread: Bool = false) throws(Refusal) -> [Record] {
        guard let me = rights.person?.id else { return [] }
        var questions = [RecordQuestion([.escalation], involving: me, openOnly: unread)]
        if rights.isMentee { questions.append(RecordQuestion([.escalation], mentee: me, openOnly: unread)) }
        var found: [Record] = []
        for question in questions { found += try ledger.records(question, before: nil, limit: .max) }
        return found.filter { record in
            guard let escalation = record.escalation, rights.knows(record) else { return false }
            return !unread || isUnread(escalation, of: record.mentee)
        }.sorted { $0.number > $1.number }
    }

    /// Whether the viewer is one of those who are to read an escalation, and has not.
    func isUnread(_ escalation: Escalation, of mentee: PersonID) -> Bool {
        guard let me = rights.person?.id, escalation.told.contains(me) || mentee == me else { return false }
        return !escalation.readings.contains { $0.by == me }
    }

    func page(of record: Record, _ names: inout Names) throws(Refusal) -> EscalationPage? {
        guard let escalation = record.escalation else { return nil }
        var told: [NamedPerson] = []
        for id in escalation.told { told.append(try named(id, &names)) }
        var readings: [EscalationPage.Reading] = []
        for reading in escalation.readings { readings.append(.init(by: try named(reading.by, &names), at: reading.at)) }
        return EscalationPage(
            id: record.id, at: record.created, mentee: try named(record.mentee, &names),
            by: try named(escalation.by, &names),
            risk: escalation.risk, reason: escalation.reason, told: told, delay: escalation.delay, readings: readings,
            isUnread: isUnread(escalation, of: record.mentee))
    }
}
