/// How a programme goes, for whoever keeps its process: dates and counts, never content, and never who has written what
/// for themselves (`design.md` §3).
public struct ProcessReport: Hashable, Sendable {
    public let process: ProcessToday
    /// Decisions that are final, by moment.
    public let decided: [MomentID: Int]
    /// What is late, by topic, the oldest first.
    public let late: [ProcessMatter]
}

/// Something that is late, or soon will be.
public struct ProcessMatter: Hashable, Sendable {
    public enum Topic: String, Hashable, Sendable, CaseIterable {
        case appealUnassigned = "appeal without a panel"
        case appealUnruled = "appeal without a ruling"
        case decisionMissing = "decisions to make"
        case adviceMissing = "advice to release"
        /// The decision may come as a surprise.
        case standsAlone = "no intermediate dossier"
        case littleEvidence = "little evidence"
        case agreementUnsigned = "agreement to sign"
        case meetingUnsigned = "meetings to sign"
        case handoverUnchosen = "hand-over to choose"
    }

    public let topic: Topic
    /// Nil where it is about many.
    public let mentee: NamedPerson?
    /// Whose it is to do.
    public let people: [NamedPerson]
    public let moment: MomentID?
    /// Meetings, decisions; of little evidence, how many items will go.
    public let count: Int
    public let when: When

    public enum When: Hashable, Sendable {
        case since(Instant)
        case due(Instant)

        var instant: Instant {
            switch self {
            case .since(let instant), .due(let instant): instant
            }
        }
    }
}

extension Session {
    public func process() throws(Refusal) -> ProcessReport {
        try journal.read(viewer) { reader throws(Refusal) in
            guard reader.rights.keepsProcess else { throw .notYours(.process) }
            var names = Reader.Names()
            return try reader.process(&names)
        }
    }
}

extension Reader {
    /// A moment is looked at from so long before its cutoff.
    private static let ahead = Period(days: 28)

    func process(_ names: inout Names) throws(Refusal) -> ProcessReport {
        var decided: [MomentID: Int] = [:]
        for moment in programme.moments { decided[moment.id] = try decisions(for: moment).count }
        let late = try late(&names)
        return ProcessReport(
            process: try processToday(late: late.count, &names), decided: decided, late: late)
    }

    func late(_ names: inout Names) throws(Refusal) -> [ProcessMatter] {
        var matters: [ProcessMatter] = []
        matters += try appealsLate(&names)
        matters += try decisionsLate(&names)
        matters += try standingAlone()
        for person in try ledger.people() where person.roles.contains(.mentee) {
            guard let portfolio = try ledger.portfolio(of: person.id), portfolio.isActive else { continue }
            let mentee = NamedPerson(id: person.id, name: person.name)
            let mentorships = try ledger.mentorships(of: person.id).filter { $0.isCurrent(at: now) }
            matters += try momentsLate(mentee, mentorships, &names)
            for mentorship in mentorships { matters += try pairLate(mentee, mentorship, &names) }
        }
        let order = ProcessMatter.Topic.allCases
        return matters.enumerated().sorted { a, b in
            let (first, second) = (order.firstIndex(of: a.element.topic)!, order.firstIndex(of: b.element.topic)!)
            return (first, a.element.when.instant, a.offset) < (second, b.element.when.instant, b.offset)
        }.map(\.element)
    }

    private func records(_ question: RecordQuestion) throws(Refusal) -> [Record] {
        try ledger.records(question, before: nil, limit: .max)
    }

    // MARK: - Committees

    private func appealsLate(_ names: inout Names) throws(Refusal) -> [ProcessMatter] {
        var matters: [ProcessMatter] = []
        for record in try records(RecordQuestion([.appeal], openOnly: true)) {
            guard case .appeal(let appeal) = record.content, appeal.ruling == nil else { continue }
            var panel: [NamedPerson] = []
            for member in appeal.panel { panel.append(try named(member, &names)) }
            matters.append(
                ProcessMatter(
                    topic: panel.isEmpty ? .appealUnassigned : .appealUnruled,
                    mentee: try named(record.mentee, &names), people: panel, moment: record.moment, count: 1,
                    when: .since(record.created)))
        }
        return matters
    }

    /// Decisions that are final.
    private func decisions(for moment: Moment) throws(Refusal) -> Set<PersonID> {
        var made: Set<PersonID> = []
        for record in try records(RecordQuestion([.decision], moment: moment.id)) {
            if case .decision(let decision) = record.content, decision.final == nil { continue }
            made.insert(record.mentee)
        }
        return made
    }

    private func decisionsLate(_ names: inout Names) throws(Refusal) -> [ProcessMatter] {
        var matters: [ProcessMatter] = []
        for moment in programme.moments where try ledger.isSealed(moment.id) {
            let made = try decisions(for: moment)
            let missing = try ledger.dossiers(for: moment.id).count { !made.contains($0.mentee) }
            guard missing > 0 else { continue }
            var people: [NamedPerson] = []
            for member in programme.committee(moment.committee)?.members ?? [] {
                people.append(try named(member, &names))
            }
            matters.append(
                ProcessMatter(
                    topic: .decisionMissing, mentee: nil, people: people, moment: moment.id, count: missing,
                    when: .since(moment.cutoff)))
        }
        return matters
    }

    /// High-stakes dossiers that come, or came, without an intermediate one before them: one line for a moment.
    private func standingAlone() throws(Refusal) -> [ProcessMatter] {
        var matters: [ProcessMatter] = []
        for moment in programme.moments where moment.stakes == .high {
            var mentees: [NamedPerson] = []
            for person in try ledger.people() where try standsAlone(person.id, moment) {
                mentees.append(NamedPerson(id: person.id, name: person.name))
            }
            guard !mentees.isEmpty else { continue }
            matters.append(
                ProcessMatter(
                    topic: .standsAlone, mentee: mentees.count == 1 ? mentees[0] : nil, people: [], moment: moment.id,
                    count: mentees.count, when: now < moment.cutoff ? .due(moment.cutoff) : .since(moment.cutoff)))
        }
        return matters
    }

    // MARK: - Before a cutoff

    private func momentsLate(
        _ mentee: NamedPerson, _ mentorships: [Mentorship], _ names: inout Names
    ) throws(Refusal) -> [ProcessMatter] {
        guard let id = mentee.id else { return [] }
        var matters: [ProcessMatter] = []
        for moment in programme.open(at: now) where Self.ahead.before(moment.cutoff, in: programme.zone) <= now {
            let going = try ledger.tally(of: id, for: moment.id).reduce(0) { $0 + ($1.word == .will ? $1.count : 0) }
            if going < max(1, programme.policy.adviceEvidence) {
                matters.append(
                    ProcessMatter(
                        topic: .littleEvidence, mentee: mentee, people: [mentee], moment: moment.id, count: going,
                        when: .due(moment.cutoff)))
            }
            guard programme.roleModel != .instructor, try releasedAdvice(about: id, for: moment) == 0 else { continue }
            let notice = moment.notice.length < moment.adviceNotice.length ? moment.adviceNotice : moment.notice
            var mentors: [NamedPerson] = []
            for mentorship in mentorships { mentors.append(try named(mentorship.mentor, &names)) }
            matters.append(
                ProcessMatter(
                    topic: .adviceMissing, mentee: mentee, people: mentors, moment: moment.id, count: 1,
                    when: .due(notice.before(moment.cutoff, in: programme.zone))))
        }
        return matters
    }

    /// What is not released is nobody's to count but its author's: the portfolio does not hold it.
    private func releasedAdvice(about mentee: PersonID, for moment: Moment) throws(Refusal) -> Int {
        guard let scope = rights.adviceScope(of: mentee) else { return 0 }
        return try ledger.items(in: scope, Filter(kind: .advice), before: nil, limit: 200).count {
            $0.advice?.moment == moment.id && !$0.isErased
        }
    }

    // MARK: - Mentor and mentee

    private func pairLate(
        _ mentee: NamedPerson, _ mentorship: Mentorship, _ names: inout Names
    ) throws(Refusal) -> [ProcessMatter] {
        let mentor = try named(mentorship.mentor, &names)
        var matters: [ProcessMatter] = []
        func add(_ topic: ProcessMatter.Topic, _ people: [NamedPerson], _ count: Int, since: Instant) {
            // Nobody is late within the notice period.
            guard programme.policy.notice.after(since, in: programme.zone) <= now else { return }
            matters.append(
                ProcessMatter(
                    topic: topic, mentee: mentee, people: people, moment: nil, count: count, when: .since(since)))
        }
        func found(_ kind: RecordKind, openOnly: Bool = false) throws(Refusal) -> [Record] {
            try records(
                RecordQuestion([kind], mentee: mentorship.mentee, involving: mentorship.mentor, openOnly: openOnly))
        }
        if !programme.agreement.isEmpty {
            let newest = try found(.agreement).first { $0.created >= mentorship.start }
            if newest?.isOpen ?? true {
                add(.agreementUnsigned, [mentee, mentor], 1, since: newest?.created ?? mentorship.start)
            }
        }
        let meetings = try found(.meeting, openOnly: true).compactMap { record -> Instant? in
            if case .meeting(let meeting) = record.content { meeting.at } else { nil }
        }.filter { programme.policy.notice.after($0, in: programme.zone) <= now }
        if let oldest = meetings.min() { add(.meetingUnsigned, [mentee, mentor], meetings.count, since: oldest) }
        if let open = try found(.handover, openOnly: true).first {
            add(.handoverUnchosen, [mentee], 1, since: open.created)
        }
        return matters
    }
}
