/// One line of the access log: somebody read something, or was let in, or took something out.
public struct AccessLine: Hashable, Sendable {
    public let at: Instant
    public let verb: Event.Verb
    /// Whoever did it; nil for the host.
    public let by: NamedPerson?
    /// Whose portfolio it is about; nil for what is about the viewer alone.
    public let mentee: NamedPerson?
    public let subject: Subject?
    public let moment: MomentID?
    /// In the words of an item's history: what was done, by whom.
    public let sentence: String

    /// What was read, where it is an item.
    public enum Subject: Hashable, Sendable {
        case item(ItemID, KindName, heading: String)
        case deleted
    }
}

/// Where a page of the log ends; hand it back to page on.
public struct AccessPlace: Hashable, Sendable {
    fileprivate let number: Int64
}

public struct AccessPage: Hashable, Sendable {
    /// Newest first.
    public let lines: [AccessLine]
    /// Nil when there is nothing before them.
    public let next: AccessPlace?
}

extension Session {
    /// Who read what, and when: of a mentee's portfolio everything that the mentee may know by now, the committee
    /// included; of others what the viewer read themselves.
    public func accessLog(
        since: Instant? = nil, before: AccessPlace? = nil, limit: Int
    ) throws(Refusal) -> AccessPage {
        try journal.read(viewer) { reader throws(Refusal) in
            try reader.accessLog(since: since ?? .distantPast, before: before, limit: limit)
        }
    }
}

extension Reader {
    private static let pageSize = 200

    func accessLog(since: Instant, before: AccessPlace?, limit: Int) throws(Refusal) -> AccessPage {
        guard let me = rights.person?.id else { throw .notYours(.access) }
        var names = Names()
        var lines: [AccessLine] = []
        var before = before?.number ?? .max
        while true {
            let (events, floor) = try events(concerning: me, before: before)
            for event in events {
                guard event.at >= since else { return AccessPage(lines: lines, next: nil) }
                before = event.number
                guard let line = try line(event, me, &names) else { continue }
                lines.append(line)
                if lines.count == limit { return AccessPage(lines: lines, next: AccessPlace(number: before)) }
            }
            guard let floor else { return AccessPage(lines: lines, next: nil) }
            before = floor
        }
    }

    /// A page of what was done in the viewer's portfolio, and of what the viewer did in others, newest first.
    ///
    /// - Returns: `floor` is where the next page begins; nil when there is none.
    private func events(concerning me: PersonID, before: Int64) throws(Refusal) -> ([Event], floor: Int64?) {
        var pages: [[Event]] = []
        if rights.isMentee { pages.append(try ledger.events(of: me, before: before, limit: Self.pageSize)) }
        // A mentee's own deeds are all in the own portfolio.
        if rights.roles != [.mentee] {
            for actor in [Event.Actor.person(me), .hostAs(me)] {
                pages.append(try ledger.events(by: actor, before: before, limit: Self.pageSize))
            }
        }
        var found: [Int64: Event] = [:]
        let floor = pages.filter { $0.count == Self.pageSize }.compactMap { $0.last?.number }.max()
        for event in pages.joined() where event.number >= floor ?? 0 { found[event.number] = event }
        // Of glass broken for what a mentor wrote, the mentor is told.
        if rights.roles.contains(.mentor) {
            for record in try ledger.records(RecordQuestion([.glassBreak], involving: me), before: before, limit: .max)
            where record.number >= floor ?? 0 {
                if let event = try ledger.event(record.number) { found[event.number] = event }
            }
        }
        return (found.values.sorted { $0.number > $1.number }, floor)
    }

    private func line(_ event: Event, _ me: PersonID, _ names: inout Names) throws(Refusal) -> AccessLine? {
        let isOwn = rights.isMentee && event.mentee == me
        guard isOwn || event.actor.person == me || event.verb == .glassBroken else { return nil }
        var subject: AccessLine.Subject?
        var sentence: String?
        switch event.verb {
        case .read where isOwn != (event.actor.person == me):
            guard let found = try readSubject(event, isOwn: isOwn) else { return nil }
            subject = found
        case .erased where isOwn:
            guard let (found, reason) = try erasedSubject(event, me) else { return nil }
            subject = found
            sentence = Wording.history(
                event, who: try actor(event, &names), person: nil, moment: nil, reason: reason)
        case .dossierRead where isOwn: break
        case .dossierRead:
            guard let mentee = event.mentee, let moment = event.moment.flatMap(programme.moment),
                rights.mayReadDossier(of: mentee, for: moment)
            else { return nil }
        case .mentorshipStarted, .mentorshipEnded:
            guard isOwn, let mentor = event.person else { return nil }
            sentence = Wording.mentor(try name(mentor, &names), begins: event.verb == .mentorshipStarted)
        case .exported:
            guard isOwn || event.mentee == nil else { return nil }
            if isOwn, event.person != me {
                sentence = Wording.exportedAboutYou(by: try actor(event, &names))
            }
        case .glassBroken, .escalated, .escalationRead, .decisionRead, .recusalOverridden, .appealAssigned, .handedOver:
            guard let record = try event.item.flatMap({ id throws(Refusal) in try ledger.record(id) }),
                rights.knows(record), !record.isErased
            else { return nil }
            if event.verb == .escalationRead || event.verb == .decisionRead, isOwn, event.actor.person == me {
                return nil
            }
            if let glass = record.glassBreak {
                subject = try glassSubject(glass)
                sentence = try glassBroken(glass, &names)
            }
        default: return nil
        }
        let moment = event.moment.map { programme.moment($0)?.name ?? $0.text }
        let who = try actor(event, &names)
        let person = try event.person.map { id throws(Refusal) in id == me ? Wording.you : try name(id, &names) }
        return AccessLine(
            at: event.at, verb: event.verb,
            by: try event.actor.person.map { id throws(Refusal) in NamedPerson(id: id, name: try name(id, &names)) },
            mentee: try event.mentee.map { id throws(Refusal) in NamedPerson(id: id, name: try name(id, &names)) },
            subject: subject, moment: event.moment,
            sentence: sentence ?? Wording.history(event, who: who, person: person, moment: moment, reason: nil))
    }

    /// The item that somebody read, as far as the viewer may know of it now.
    private func readSubject(_ event: Event, isOwn: Bool) throws(Refusal) -> AccessLine.Subject? {
        guard let id = event.item else { return nil }
        guard let item = try ledger.item(id) else { return isOwn ? .deleted : nil }
        return try subject(item)
    }

    func subject(_ item: Item) throws(Refusal) -> AccessLine.Subject? {
        guard let readable = try readable(item), readable.right != .brokenGlass || !item.isErased else { return nil }
        let heading = item.erased.map { Wording.erased($0, times) } ?? item.heading
        return .item(item.id, item.kind.name, heading: heading)
    }

    /// Through whose glass it was looked: told by the item while the viewer may read that.
    func glassSubject(_ glass: GlassBreak) throws(Refusal) -> AccessLine.Subject? {
        try ledger.item(glass.item).flatMap { item throws(Refusal) in try subject(item) }
    }

    private func erasedSubject(
        _ event: Event, _ me: PersonID
    ) throws(Refusal) -> (subject: AccessLine.Subject?, reason: String?)? {
        guard let id = event.item else { return nil }
        if let item = try ledger.item(id) {
            guard let subject = try subject(item) else { return nil }
            return (subject, item.erased?.reason)
        }
        guard let record = try ledger.record(id), rights.knows(record), let erased = record.erased else { return nil }
        // That the other had given a pulse is the other's, even when it is gone.
        if record.kind == .pulse, try ledger.events(about: id).first?.actor.person != me { return nil }
        return (nil, erased.reason)
    }
}
