/// Something that the viewer did, as the events tell it.
public struct DeedLine: Hashable, Sendable {
    public let at: Instant
    public let verb: Event.Verb
    /// Whose portfolio it was in; nil for what is about nobody's.
    public let mentee: NamedPerson?
    public let subject: AccessLine.Subject?
    /// What it is about besides the items: an agreement, a meeting, a decision.
    public let record: RecordReference?
    public let moment: MomentID?
    public let sentence: String

    public struct RecordReference: Hashable, Sendable {
        public let id: RecordID
        public let kind: RecordKind
    }
}

public struct DeedPage: Hashable, Sendable {
    /// Newest first.
    public let lines: [DeedLine]
    /// The number of an event: where the next page begins; nil when there is nothing before them.
    public let next: Int64?
}

extension Session {
    /// What the viewer did, newest first, as far as they may still see what it was done to.
    public func deeds(before: Int64? = nil, limit: Int) throws(Refusal) -> DeedPage {
        try read { reader throws(Refusal) in try reader.deeds(before: before, limit: limit) }
    }
}

extension Reader {
    func deeds(before: Int64?, limit: Int) throws(Refusal) -> DeedPage {
        guard let me = rights.person?.id else { throw .notYours(.export) }
        var events: [Event] = []
        var isMore = false
        // Under their own name, and the host's account under it.
        for actor in [Event.Actor.person(me), .hostAs(me)] {
            let page = try ledger.events(by: actor, before: before, limit: limit)
            isMore = isMore || page.count == limit
            events += page
        }
        events.sort { $0.number > $1.number }
        isMore = isMore || events.count > limit
        events = Array(events.prefix(limit))
        var names = Names()
        var lines: [DeedLine] = []
        for event in events { if let line = try deed(event, me, &names) { lines.append(line) } }
        return DeedPage(lines: lines, next: isMore ? events.last?.number : nil)
    }

    private func deed(_ event: Event, _ me: PersonID, _ names: inout Names) throws(Refusal) -> DeedLine? {
        var subject: AccessLine.Subject?
        var reference: DeedLine.RecordReference?
        let isOwn = rights.isMentee && event.mentee == me
        if let id = event.item {
            if let record = try ledger.record(id) {
                guard rights.knows(record) else { return nil }
                reference = DeedLine.RecordReference(id: record.id, kind: record.kind)
            } else if let item = try ledger.item(id) {
                subject = try self.subject(item)
                // Whoever keeps the process has erased what they never read.
                guard subject != nil || (event.verb == .erased && rights.keepsProcess) else { return nil }
            } else {
                guard isOwn else { return nil }
                subject = .deleted
            }
        } else if event.verb == .dossierRead {
            guard let mentee = event.mentee, let moment = event.moment.flatMap(programme.moment),
                rights.mayReadDossier(of: mentee, for: moment)
            else { return nil }
        } else {
            // What was done about other people belongs to those who keep the process; of one's own it is always told.
            let isAboutMe = [event.mentee, event.person].allSatisfy { $0 == nil || $0 == me }
            guard isAboutMe || (rights.keepsProcess && event.verb != .exported) else { return nil }
        }
        let moment = event.moment.map { programme.moment($0)?.name ?? $0.text }
        let person = try event.person.map { id throws(Refusal) in id == me ? Wording.you : try name(id, &names) }
        return DeedLine(
            at: event.at, verb: event.verb,
            mentee: try event.mentee.map { id throws(Refusal) in try named(id, &names) }, subject: subject,
            record: reference, moment: event.moment,
            sentence: Wording.history(
                event, who: try actor(event, &names), person: person, moment: moment, reason: nil))
    }
}
