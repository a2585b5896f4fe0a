/// Who somebody is in the journal, as it tells them themselves.
public struct Identity: Hashable, Sendable {
    public let person: Person
    /// The roles in which they speak.
    public let roles: [PersonRole]
    public let programme: Programme
    public let isRehearsal: Bool
    public let at: Instant
    /// Keys that let them in over SSH, or did.
    public let keys: [HeldKey]
    /// In which they are the mentee, or the mentor now.
    public let mentorships: [NamedPair]
    public let committees: [Committee]
    /// How they came into the journal and what was changed about them there, oldest first.
    public let standing: [HistoryLine]
    /// When they last looked into a glass.
    public let looks: [LastLook]

    public struct LastLook: Hashable, Sendable {
        public let mentee: NamedPerson
        public let moment: MomentID
        public let at: Instant
    }
}

/// What is between the two people of a mentorship, as one of them may see it.
public struct Between: Hashable, Sendable {
    public let agreement: AgreementPage
    public let calibration: CalibrationPage
    public let pulses: PulsePage
}

/// What somebody said, or has to do, in a decision about somebody else.
public struct JudgingPart: Hashable, Sendable {
    public let record: RecordID
    public let mentee: NamedPerson
    public let moment: Moment
    /// What they proposed.
    public let proposals: [ProposalPage]
    /// What they said to a proposal, taken back or not; oldest first.
    public let said: [ProposalPage.Said]
    /// When they are to tell the mentee, if they are.
    public let informs: Day?
    /// Steps of the plan that are theirs.
    public let steps: [ProposalPage.Step]
}

/// The mentee's choice of what a successor inherits.
public struct HandoverFact: Hashable, Sendable {
    public let record: RecordID
    public let successor: NamedPerson
    public let opened: Instant
    public let chosen: Instant?
    public let items: Int
    public let ended: Instant?
}

/// An escalation that they made, that is about them, or of which they were told; of the last it is not told why, which is
/// about somebody else.
public struct EscalationPart: Hashable, Sendable {
    public let page: EscalationPage
    public let tellsReason: Bool
}

/// Glass that was broken: for something of theirs, or by them.
public struct GlassBreakFact: Hashable, Sendable {
    public let record: RecordID
    public let at: Instant
    public let mentee: NamedPerson
    public let by: NamedPerson
    /// What was read, while the viewer may read that.
    public let subject: AccessLine.Subject?
    public let reason: String
    public let until: Instant
}

/// What the journal holds about whoever asks, besides items, meetings and dossiers: each part is one reading (GDPR
/// art. 15). All of it goes through the rights of the person; what they may not see is not taken out either.
extension Session {
    public func identity() throws(Refusal) -> Identity {
        try read { reader throws(Refusal) in try reader.identity() }
    }

    /// With each present mentor and mentee, and each former mentor.
    public func between() throws(Refusal) -> [Between] {
        try read { reader throws(Refusal) in try reader.between() }
    }

    /// Advices that are not released and could go to a committee: that they are there. One that can no more is its
    /// writer's alone.
    public func withheldAdvices() throws(Refusal) -> [Entry] {
        try read { reader throws(Refusal) in try reader.withheldAdvices() }
    }

    /// The decisions about the viewer that they may read.
    public func ownDecisions() throws(Refusal) -> [DecisionPage] {
        try read { reader throws(Refusal) in try reader.ownDecisions() }
    }

    /// The viewer's part in decisions about others, newest first.
    public func judgingParts() throws(Refusal) -> [JudgingPart] {
        try read { reader throws(Refusal) in try reader.judgingParts() }
    }

    /// The viewer's own appeals, and those that they hear: of these not the grounds, which are the mentee's, nor what
    /// somebody else ruled.
    public func appealsAboutMe() throws(Refusal) -> [AppealPage] {
        try read { reader throws(Refusal) in try reader.appealsAboutMe() }
    }

    public func escalationParts() throws(Refusal) -> [EscalationPart] {
        try read { reader throws(Refusal) in try reader.escalationParts() }
    }

    public func recusalsAboutMe() throws(Refusal) -> [RecusalLine] {
        try read { reader throws(Refusal) in try reader.recusalsAboutMe() }
    }

    public func glassBreaks() throws(Refusal) -> [GlassBreakFact] {
        try read { reader throws(Refusal) in try reader.glassBreaks() }
    }

    public func handoverFacts() throws(Refusal) -> [HandoverFact] {
        try read { reader throws(Refusal) in try reader.handoverFacts() }
    }
}

extension Reader {
    private func me() throws(Refusal) -> Person {
        guard let person = rights.person else { throw .notYours(.export) }
        return person
    }

    func identity() throws(Refusal) -> Identity {
        let me = try me()
        var names = Names()
        var pairs: [NamedPair] = []
        for mentorship in try ledger.mentorships(of: me.id) where rights.isMentee {
            pairs.append(try named(Pair(mentorship: mentorship, side: .mentee), &names))
        }
        for mentorship in rights.mentoring {
            pairs.append(try named(Pair(mentorship: mentorship, side: .mentor), &names))
        }
        let seats = rights.roles.contains(.committee)
        var standing: [HistoryLine] = []
        for event in try ledger.standing(of: me.id) {
            guard let sentence = Wording.standing(event, who: try actor(event, &names)) else { continue }
            standing.append(HistoryLine(at: event.at, sentence: sentence, verb: event.verb))
        }
        return Identity(
            person: me, roles: rights.roles.sorted(), programme: programme, isRehearsal: try ledger.meta().isRehearsal,
            at: now, keys: try ledger.keys().filter { $0.person == me.id }, mentorships: pairs,
            committees: seats ? programme.committees.filter { $0.members.contains(me.id) } : [], standing: standing,
            looks: try looks(me.id, &names))
    }

    private func looks(_ me: PersonID, _ names: inout Names) throws(Refusal) -> [Identity.LastLook] {
        var mentees = rights.mentoring.map(\.mentee)
        if rights.isMentee { mentees.insert(me, at: 0) }
        var looks: [Identity.LastLook] = []
        for mentee in mentees {
            for moment in programme.moments {
                guard let glance = try ledger.glance(of: me, at: mentee, for: moment.id) else { continue }
                looks.append(Identity.LastLook(mentee: try named(mentee, &names), moment: moment.id, at: glance.at))
            }
        }
        return looks
    }

    func between() throws(Refusal) -> [Between] {
        _ = try me()
        var out: [Between] = []
        for pair in try rights.readablePairs(ledger) {
            out.append(
                Between(
                    agreement: try agreement(of: pair), calibration: try calibration(of: pair),
                    pulses: try pulses(of: pair)))
        }
        return out
    }

    func withheldAdvices() throws(Refusal) -> [Entry] {
        let me = try me()
        guard rights.isMentee else { return [] }
        var entries: [Entry] = []
        for moment in programme.moments {
            let items = try glassItems(
                me.id, moment.id, word: .could, obstacle: nil, before: nil, limit: .max)
            entries += items.map(\.entry).filter { $0.right == .withheld }
        }
        return entries
    }

    // MARK: - Decided and appealed

    /// What there is of a question that is refused where there is nothing.
    private func ifAny<T>(_ refusal: Refusal, _ question: () throws(Refusal) -> T) throws(Refusal) -> T? {
        do { return try question() } catch {
            if error == refusal { return nil }
            throw error
        }
    }

    func ownDecisions() throws(Refusal) -> [DecisionPage] {
        let me = try me()
        guard rights.isMentee else { return [] }
        var out: [DecisionPage] = []
        for moment in programme.moments {
            let page = try ifAny(.noDecision) { () throws(Refusal) in
                try decision(me.id, moment.id, withDesk: false)
            }
            if let page { out.append(page) }
        }
        return out
    }

    func judgingParts() throws(Refusal) -> [JudgingPart] {
        let me = try me()
        var names = Names()
        var out: [JudgingPart] = []
        for record in try ledger.records(RecordQuestion([.decision], involving: me.id), before: nil, limit: .max)
        where record.mentee != me.id && rights.knows(record) {
            guard let moment = record.moment.flatMap(programme.moment) else { continue }
            let page = try ifAny(.noDecision) { () throws(Refusal) in
                try decision(record.mentee, moment.id, withDesk: false)
            }
            guard let page, let proposal = page.proposal else { continue }
            let proposals = page.earlier + [proposal]
            out.append(
                JudgingPart(
                    record: record.id, mentee: try named(record.mentee, &names), moment: moment,
                    proposals: proposals.filter { $0.by.id == me.id },
                    said: proposals.flatMap { $0.voided + $0.parts }.filter { $0.by.id == me.id },
                    informs: proposal.informer.id == me.id ? proposal.informs : nil,
                    steps: proposal.plan.filter { $0.owner.id == me.id }))
        }
        return out
    }

    func appealsAboutMe() throws(Refusal) -> [AppealPage] {
        let me = try me()
        return try appeals().compactMap { page in
            switch page.part {
            case .mentee: page
            case .panel: page.heard(by: me.id)
            case .member, .keeper: nil
            }
        }
    }

    // MARK: - Safeguards

    func escalationParts() throws(Refusal) -> [EscalationPart] {
        let me = try me()
        var names = Names()
        var out: [EscalationPart] = []
        for record in try escalations() {
            guard let page = try page(of: record, &names) else { continue }
            let isOwn = page.by.id == me.id || page.mentee.id == me.id
            out.append(EscalationPart(page: isOwn ? page : page.withoutReason, tellsReason: isOwn))
        }
        return out
    }

    func glassBreaks() throws(Refusal) -> [GlassBreakFact] {
        let me = try me()
        var questions = [RecordQuestion([.glassBreak], involving: me.id)]
        if rights.isMentee { questions.append(RecordQuestion([.glassBreak], mentee: me.id)) }
        var found: [RecordID: Record] = [:]
        for question in questions {
            for record in try ledger.records(question, before: nil, limit: .max) where rights.knows(record) {
                found[record.id] = record
            }
        }
        var names = Names()
        var out: [GlassBreakFact] = []
        for record in found.values.sorted(by: { $0.number > $1.number }) {
            guard let glass = record.glassBreak else { continue }
            out.append(
                GlassBreakFact(
                    record: record.id, at: record.created, mentee: try named(record.mentee, &names),
                    by: try named(glass.by, &names), subject: try glassSubject(glass), reason: glass.reason,
                    until: glass.until))
        }
        return out
    }

    func handoverFacts() throws(Refusal) -> [HandoverFact] {
        let me = try me()
        guard rights.isMentee else { return [] }
        var names = Names()
        var out: [HandoverFact] = []
        for record in try ledger.records(RecordQuestion([.handover], mentee: me.id), before: nil, limit: .max) {
            guard rights.knows(record), case .handover(let handover) = record.content else { continue }
            out.append(
                HandoverFact(
                    record: record.id, successor: try named(handover.mentor, &names), opened: record.created,
                    chosen: handover.chosen, items: handover.items, ended: handover.ended))
        }
        return out
    }
}

extension EscalationPage {
    fileprivate var withoutReason: EscalationPage {
        EscalationPage(
            id: id, at: at, mentee: mentee, by: by, risk: risk, reason: "", told: told, delay: delay,
            readings: readings, isUnread: isUnread)
    }
}

extension AppealPage {
    /// What of it is about one of its panel: not the mentee's grounds, and only the ruling that they wrote down.
    fileprivate func heard(by member: PersonID) -> AppealPage {
        AppealPage(
            record: record, mentee: mentee, moment: moment, appealed: appealed, deadline: deadline, panel: panel,
            assigned: assigned, ruled: ruled, part: part, grounds: nil,
            ruling: ruling?.by.id == member ? ruling : nil, opened: opened)
    }
}

extension Page {
    /// Without what others said to it.
    public var alone: Page {
        Page(
            entry: entry, body: body, target: target, evidence: evidence, feedback: [], responses: [],
            meeting: meeting, declineReason: declineReason, revisions: revisions)
    }
}

extension AgreementPage {
    /// One round as if there were no other.
    public func alone(_ round: AgreementRound) -> AgreementPage {
        AgreementPage(pair: pair, rounds: [round], reopens: reopens)
    }
}

extension CalibrationPage {
    /// One round as if there were no other; how it went over the rounds is told with the last one.
    public func alone(_ round: CalibrationRound) -> CalibrationPage {
        CalibrationPage(
            pair: pair, rounds: [round], trends: round.number == rounds.first?.number ? trends : [], reopens: reopens)
    }
}
