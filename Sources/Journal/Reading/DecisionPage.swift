/// A decision, proposed or final, as a viewer may read it.
public struct DecisionPage: Hashable, Sendable {
    public let mentee: NamedPerson
    public let moment: Moment
    /// In what part the viewer reads it.
    public let part: Part
    /// Nil as long as nothing has been proposed.
    public let record: RecordID?
    public let proposal: ProposalPage?
    /// What was proposed before and changed, oldest first.
    public let earlier: [ProposalPage]
    public let final: Decision.Finality?
    /// When the mentee first opened it.
    public let opened: Instant?
    public let answer: Decision.Answer?
    /// Nil for the one who informs: why somebody stepped aside is not the mentor's to know.
    public let sitting: Sitting?
    public let appeal: AppealState?
    /// For a member who sits; nil for everybody else.
    public let desk: Desk?

    public enum Part: Hashable, Sendable {
        case mentee, member, panel
        /// The mentor who tells the mentee.
        case informer
    }

    /// That there is an appeal, and what became of it.
    public struct AppealState: Hashable, Sendable {
        public let record: RecordID
        public let at: Instant
        public let ruling: Appeal.Ruling.Word?
    }

    /// What a member should know before signing.
    public struct Desk: Hashable, Sendable {
        /// Items of the dossier that this member has not opened.
        public let unopened: [Entry]
        public let disconfirming: [Disconfirming]
        /// What this member has said to the present proposal.
        public let mine: Decision.Part?
        /// Who may tell the mentee: the present mentors and the members who sit.
        public let informers: [NamedPerson]
    }

    /// Parts of members who sit: those that count.
    public let counted: Int
}

public struct ProposalPage: Hashable, Sendable {
    public let number: Int
    public let outcome: String
    public let rationale: String
    public let citations: [Citation]
    public let plan: [Step]
    public let informer: NamedPerson
    public let informs: Day
    public let by: NamedPerson
    public let at: Instant
    public let parts: [Said]
    public let voided: [Said]

    public struct Citation: Hashable, Sendable {
        public let item: ItemID
        /// Nil when the viewer does not see it, or it was erased.
        public let entry: Entry?
    }

    public struct Step: Hashable, Sendable {
        public let text: String
        public let owner: NamedPerson
        public let due: Day
    }

    public struct Said: Hashable, Sendable {
        public let by: NamedPerson
        public let part: Decision.Part
    }
}

extension Session {
    /// The decision about a mentee at a moment; without a mentee, about the viewer.
    ///
    /// - Throws: `.noDecision` when there is none that the viewer may read. A member who sits reads of the dossier that
    ///   nothing has been proposed yet.
    public func decision(_ mentee: PersonID? = nil, _ moment: MomentID) throws(Refusal) -> DecisionPage {
        try read { reader throws(Refusal) in try reader.decision(mentee, moment) }
    }

    /// Nil where the viewer knows of none.
    public func decisionIfAny(_ mentee: PersonID, _ moment: MomentID) throws(Refusal) -> DecisionPage? {
        do { return try decision(mentee, moment) } catch .noDecision { return nil } catch { throw error }
    }

    /// What an act of the committee would make of a decision: it is done, looked at and taken back.
    public func decision(after act: CommitteeAct) throws(Refusal) -> DecisionPage {
        let (mentee, moment) = act.subject
        var page: DecisionPage?
        do {
            try journal.write(viewer) { clerk throws(Refusal) in
                _ = try clerk.perform(act)
                page = try Reader(
                    ledger: clerk.ledger, programme: clerk.programme,
                    rights: try Rights(self.viewer, clerk.ledger, programme: clerk.programme, now: clerk.now),
                    now: clerk.now
                ).decision(mentee, moment)
                // Thrown only to take everything back; caught below.
                throw .noDecision
            }
        } catch {
            if let page { return page }
            throw error
        }
        throw .noDecision
    }

    /// Logs that the viewer has opened a decision: once in a session.
    public func openedDecision(_ mentee: PersonID? = nil, _ moment: MomentID) throws(Refusal) {
        guard let mentee = mentee ?? viewer.person, logs("decision \(mentee) \(moment)") else { return }
        try perform(.committee(.readDecision(moment, of: mentee)))
        logged("decision \(mentee) \(moment)")
    }
}

extension CommitteeAct {
    /// Whom and which moment it is about; the viewer when nil.
    public var subject: (mentee: PersonID?, moment: MomentID) {
        switch self {
        case .recuse(let mentee, let moment, _), .overrideRecusal(let mentee, _, let moment, _),
            .propose(let mentee, let moment, _), .sign(let mentee, let moment, _),
            .dissent(let mentee, let moment, _, _), .readDecision(let moment, let mentee):
            (mentee, moment)
        case .answerDecision(let moment, _): (nil, moment)
        }
    }
}

extension Reader {
    /// - Parameter withDesk: also what a member should know before signing.
    func decision(_ asked: PersonID?, _ id: MomentID, withDesk: Bool = true) throws(Refusal) -> DecisionPage {
        guard let moment = programme.moment(id), let mentee = asked ?? rights.person?.id else { throw .noDecision }
        let found = try ledger.decision(about: mentee, for: id)
        guard let part = try part(of: found, mentee, moment) else { throw .noDecision }
        var names = Names()
        let sitting = try Bench(ledger, programme, moment, about: mentee).sitting(over: mentee)
        let decision = found?.it
        // The one who informs tells what was decided, and not how it came about.
        let earlier = part == .informer ? [] : decision?.earlier ?? []
        return DecisionPage(
            mentee: NamedPerson(id: mentee, name: try name(mentee, &names)), moment: moment, part: part,
            record: found?.record.id,
            proposal: try decision.map { it throws(Refusal) in
                try page(it.proposal, number: it.number, in: mentee, part, &names)
            },
            earlier: try earlier.enumerated().map { index, proposal throws(Refusal) in
                try page(proposal, number: index + 1, in: mentee, part, &names)
            },
            final: decision?.final, opened: decision?.opened, answer: decision?.answer,
            sitting: part == .informer ? nil : sitting,
            appeal: try appealState(mentee, id, part),
            desk: withDesk && part == .member ? try desk(decision, mentee, id, sitting) : nil,
            counted: decision.map { sitting.counted($0.proposal).count } ?? 0)
    }

    /// Nil when it is not for the viewer to know.
    private func part(
        of found: (record: Record, it: Decision)?, _ mentee: PersonID, _ moment: Moment
    ) throws(Refusal) -> DecisionPage.Part? {
        if let found {
            guard rights.knows(found.record) else { return nil }
            if rights.isMentee, rights.person?.id == mentee { return .mentee }
            if rights.sits(over: found.record) { return .member }
            if rights.hearsAppeal(of: mentee, at: moment.id) { return .panel }
            return .informer
        }
        guard rights.sits(over: mentee, at: moment.id), try ledger.digest(of: mentee, for: moment.id) != nil else {
            return nil
        }
        return .member
    }

    private func page(
        _ proposal: Decision.Proposal, number: Int, in mentee: PersonID, _ part: DecisionPage.Part,
        _ names: inout Names
    ) throws(Refusal) -> ProposalPage {
        var citations: [ProposalPage.Citation] = []
        for id in proposal.citations {
            var entry = try entry(id, names: &names)
            if entry?.erased != nil { entry = nil }
            citations.append(ProposalPage.Citation(item: id, entry: entry))
        }
        var plan: [ProposalPage.Step] = []
        for step in proposal.plan {
            plan.append(ProposalPage.Step(text: step.text, owner: try named(step.owner, &names), due: step.due))
        }
        return ProposalPage(
            number: number, outcome: proposal.outcome, rationale: proposal.rationale, citations: citations,
            plan: plan, informer: try named(proposal.informer, &names), informs: proposal.informs,
            by: try named(proposal.by, &names), at: proposal.at, parts: try said(proposal.parts, &names),
            voided: part == .informer ? [] : try said(proposal.voided, &names))
    }

    private func said(_ parts: [Decision.Part], _ names: inout Names) throws(Refusal) -> [ProposalPage.Said] {
        var out: [ProposalPage.Said] = []
        for part in parts { out.append(ProposalPage.Said(by: try named(part.by, &names), part: part)) }
        return out
    }

    func named(_ id: PersonID, _ names: inout Names) throws(Refusal) -> NamedPerson {
        NamedPerson(id: id, name: try name(id, &names))
    }

    /// The committee hears of an appeal when it has been ruled on.
    private func appealState(
        _ mentee: PersonID, _ moment: MomentID, _ part: DecisionPage.Part
    ) throws(Refusal) -> DecisionPage.AppealState? {
        guard let (record, appeal) = try ledger.appeal(of: mentee, for: moment), rights.knows(record) else {
            return nil
        }
        return DecisionPage.AppealState(record: record.id, at: record.created, ruling: appeal.ruling?.word)
    }

    private func desk(
        _ decision: Decision?, _ mentee: PersonID, _ moment: MomentID, _ sitting: Sitting
    ) throws(Refusal) -> DecisionPage.Desk? {
        guard let me = rights.person?.id, decision?.final == nil else { return nil }
        var names = Names()
        var unopened: [Entry] = []
        for id in try ledger.unopened(by: me, of: mentee, for: moment) {
            if let entry = try entry(id, for: moment, names: &names) { unopened.append(entry) }
        }
        let dossier = try sealedDossier(mentee, moment)
        var informers: [NamedPerson] = []
        for mentorship in try ledger.mentorships(of: mentee) where mentorship.isCurrent(at: now) {
            informers.append(try named(mentorship.mentor, &names))
        }
        for member in sitting.sitting where !informers.contains(member.person) { informers.append(member.person) }
        return DecisionPage.Desk(
            unopened: unopened, disconfirming: dossier.disconfirming(decision?.proposal.outcome),
            mine: decision?.proposal.parts.first { $0.by == me }, informers: informers)
    }
}
