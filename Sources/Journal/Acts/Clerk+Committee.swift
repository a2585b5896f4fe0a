/// What a committee does about a dossier that was sealed for it.
extension Clerk {
    func perform(_ act: CommitteeAct) throws(Refusal) -> Outcome {
        switch act {
        case .recuse(let mentee, let moment, let reason): try stepAside(mentee, moment, reason)
        case .overrideRecusal(let mentee, let member, let moment, let reason):
            try letSit(member, mentee, moment, reason)
        case .propose(let mentee, let moment, let writing): try propose(mentee, moment, writing)
        case .sign(let mentee, let moment, let proposal): try takePart(mentee, moment, proposal, .signed)
        case .dissent(let mentee, let moment, let proposal, let text):
            try takePart(mentee, moment, proposal, .dissented(try checkedBody(text)))
        case .readDecision(let moment, let mentee): try readDecision(mentee, moment)
        case .answerDecision(let moment, let text): try answer(moment, text)
        }
    }

    /// The moment at which the viewer sits over a mentee whose dossier was sealed. Absent and forbidden are one.
    private func seat(over mentee: PersonID, _ id: MomentID) throws(Refusal) -> Moment {
        guard let moment = programme.moment(id), rights.sits(over: mentee, at: id),
            try ledger.digest(of: mentee, for: id) != nil
        else { throw .noDossier }
        return moment
    }

    // MARK: - Who sits

    private func stepAside(_ mentee: PersonID, _ id: MomentID, _ reason: String) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.roles.contains(.committee) else { throw .notYours(.recuse) }
        guard let moment = rights.seats.first(where: { $0.id == id }), try isMentee(mentee) else { throw .noDossier }
        let reason = try checkedReason(reason)
        guard rights.conflicts(over: mentee, for: moment).last?.recusal.stance != .declared else {
            return Outcome(changed: false)
        }
        // What the member has signed counts no longer, unless it is final already.
        if let (record, decision) = try ledger.decision(about: mentee, for: id), decision.final == nil {
            var decision = decision
            if decision.proposal.void(me) { try save(record, as: .decision(decision), .signatureVoided, person: me) }
        }
        let recusal = Recusal(member: me, stance: .declared, reason: reason, by: me)
        return Outcome(created: try keep(.recusal(recusal), of: mentee, moment: id, .recused, person: me).id)
    }

    private func letSit(
        _ member: PersonID, _ mentee: PersonID, _ id: MomentID, _ reason: String
    ) throws(Refusal) -> Outcome {
        guard let moment = programme.moment(id) else { throw .noMoment(id.text) }
        let me = rights.person?.id
        let committee = programme.committee(moment.committee)
        let isChair = me != nil && committee?.chair == me && rights.sits(over: mentee, at: id)
        guard rights.keepsProcess || isChair else { throw .notYours(.override) }
        guard me != member, me != mentee else { throw .ownRecusal }
        guard try isMentee(mentee) else { throw .noPerson(mentee.text) }
        // A chair knows of those alone whose dossier is there, or over whom somebody is said not to sit.
        let mayName = if rights.keepsProcess { true } else { try isKnown(mentee, at: id) }
        guard mayName else { throw .noPerson(mentee.text) }
        let bench = try Bench(ledger, programme, moment, about: mentee)
        guard let sitting = bench.sitting(over: mentee).members.first(where: { $0.person.id == member }) else {
            throw .notOnCommittee(member)
        }
        guard member != mentee else { throw .ownDossier }
        let reason = try checkedReason(reason)
        guard !sitting.sits else { return Outcome(changed: false) }
        let recusal = Recusal(member: member, stance: .overridden, reason: reason, by: me)
        let record = try keep(.recusal(recusal), of: mentee, moment: id, .recusalOverridden, person: member)
        return Outcome(created: record.id)
    }

    private func isKnown(_ mentee: PersonID, at id: MomentID) throws(Refusal) -> Bool {
        if try ledger.digest(of: mentee, for: id) != nil { return true }
        return try ledger.records(RecordQuestion([.recusal], mentee: mentee), before: nil, limit: .max).contains {
            $0.moment == id && rights.knows($0)
        }
    }

    private func isMentee(_ id: PersonID) throws(Refusal) -> Bool {
        try ledger.person(id)?.roles.contains(.mentee) ?? false
    }

    // MARK: - Deciding

    private func propose(
        _ mentee: PersonID, _ id: MomentID, _ writing: DecisionWriting
    ) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.roles.contains(.committee) else { throw .notYours(.decide) }
        let moment = try seat(over: mentee, id)
        let question = RecordQuestion([.decision], mentee: mentee, moment: id)
        guard try !records(question).contains(where: \.isErased) else { throw .erased }
        let present = try ledger.decision(about: mentee, for: id)
        guard present?.it.final == nil else { throw .decided }
        if let basedOn = writing.basedOn, basedOn != present?.it.number ?? 0 { throw .proposalChanged }
        let proposal = Decision.Proposal(
            outcome: try checkedOutcome(writing.outcome), rationale: try checkedBody(writing.rationale),
            citations: try checkedCitations(writing.citations, mentee, id, writing.outcome),
            plan: try checkedPlan(writing.plan, mentee, moment),
            informer: try checkedInformer(writing.informer, mentee, moment),
            informs: try checkedDay(writing.informs), by: me, at: now,
            parts: [try part(of: me, mentee, id, .signed)])
        guard let (record, before) = present else {
            let record = try keep(
                .decision(Decision(proposal: proposal)), of: mentee, moment: id, .decisionProposed, person: me)
            try finish(record, Decision(proposal: proposal), moment)
            return Outcome(created: record.id)
        }
        guard !proposal.says(sameAs: before.proposal) else { return Outcome(changed: false) }
        var decision = before
        decision.earlier.append(before.proposal)
        decision.proposal = proposal
        try save(record, as: .decision(decision), .decisionProposed, person: me)
        try finish(record, decision, moment)
        return Outcome()
    }

    private func takePart(
        _ mentee: PersonID, _ id: MomentID, _ number: Int?, _ word: Decision.Part.Word
    ) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.roles.contains(.committee) else { throw .notYours(.decide) }
        let moment = try seat(over: mentee, id)
        guard let (record, before) = try ledger.decision(about: mentee, for: id) else { throw .noProposal }
        let mine = before.proposal.parts.first { $0.by == me }
        if mine?.word == word {
            // Others may have been let sit, or the quorum may be another, since it was said.
            return Outcome(changed: try finish(record, before, moment))
        }
        guard before.final == nil else { throw .decided }
        if let number, number != before.number { throw .proposalChanged }
        var decision = before
        _ = decision.proposal.void(me)
        decision.proposal.parts.append(try part(of: me, mentee, id, word))
        let verb: Event.Verb = word == .signed ? .decisionSigned : .dissented
        try save(record, as: .decision(decision), verb, person: me)
        try finish(record, decision, moment)
        return Outcome()
    }

    private func part(
        of me: PersonID, _ mentee: PersonID, _ id: MomentID, _ word: Decision.Part.Word
    ) throws(Refusal) -> Decision.Part {
        let unopened = try ledger.unopened(by: me, of: mentee, for: id).count
        return Decision.Part(by: me, at: now, unopened: unopened, word: word)
    }

    /// Makes a decision final as soon as as many have taken part as have to.
    @discardableResult
    private func finish(_ record: Record, _ decision: Decision, _ moment: Moment) throws(Refusal) -> Bool {
        let sitting = try Bench(ledger, programme, moment, about: record.mentee).sitting(over: record.mentee)
        guard decision.final == nil, sitting.isFinal(decision.proposal) else { return false }
        var decision = decision
        let reads = max(now, programme.zone.start(of: decision.proposal.informs))
        decision.final = Decision.Finality(
            at: now, reads: reads, appeal: programme.policy.appeal.after(reads, in: programme.zone))
        try save(record, as: .decision(decision), .decided)
        return true
    }

    // MARK: - Checking a proposal

    /// One of the programme's: of a decision, and of an advice.
    func checkedOutcome(_ outcome: String) throws(Refusal) -> String {
        guard programme.outcomes.contains(outcome) else { throw .noOutcome(outcome) }
        return outcome
    }

    /// They resolve among the blocks of this dossier, and nowhere else.
    private func checkedCitations(
        _ prefixes: [String], _ mentee: PersonID, _ moment: MomentID, _ outcome: String
    ) throws(Refusal) -> [ItemID] {
        let items = try ledger.blocks(of: mentee, for: moment).filter { !$0.isErased }.compactMap(\.item)
        var cited: Set<ItemID> = []
        for prefix in prefixes {
            let fitting =
                (8...32).contains(prefix.utf8.count) && Hex.isLowercase(prefix)
                ? items.filter { $0.text.hasPrefix(prefix) } : []
            guard let first = fitting.first else { throw .citation(prefix) }
            guard fitting.count == 1 else { throw .ambiguous }
            cited.insert(first)
        }
        // Where there is nothing to judge by, there is nothing to cite.
        guard !cited.isEmpty || items.isEmpty || outcome == Programme.notEnoughEvidence else { throw .needsCitation }
        return items.filter(cited.contains)
    }

    private func checkedDay(_ day: Day) throws(Refusal) -> Day {
        guard day >= programme.zone.day(now) else { throw .dayPassed(day) }
        return day
    }

    private func checkedPlan(
        _ plan: [Decision.Step], _ mentee: PersonID, _ moment: Moment
    ) throws(Refusal) -> [Decision.Step] {
        guard !plan.isEmpty else { return [] }
        var known = try mentors(of: mentee, during: moment).union([mentee])
        known.formUnion(programme.committee(moment.committee)?.members ?? [])
        for person in try ledger.people() where person.roles.contains(.coordinator) { known.insert(person.id) }
        var out: [Decision.Step] = []
        for step in plan {
            let text: String
            do { text = try StoredText.title(step.text) } catch { throw .text(.plan, error) }
            guard known.contains(step.owner) else { throw .noPlanOwner(step.owner) }
            out.append(Decision.Step(text: text, owner: step.owner, due: try checkedDay(step.due)))
        }
        return out
    }

    /// Somebody whom the dossier names may be spoken of: the mentors of the period, and those there are now.
    private func mentors(of mentee: PersonID, during moment: Moment) throws(Refusal) -> Set<PersonID> {
        Set(
            try ledger.mentorships(of: mentee).filter {
                $0.isCurrent(at: now) || $0.overlaps(from: moment.start, until: moment.cutoff)
            }.map(\.mentor))
    }

    private func checkedInformer(
        _ informer: PersonID, _ mentee: PersonID, _ moment: Moment
    ) throws(Refusal) -> PersonID {
        if try ledger.mentorships(of: mentee).contains(where: { $0.mentor == informer && $0.isCurrent(at: now) }) {
            return informer
        }
        let sitting = try Bench(ledger, programme, moment, about: mentee).sitting(over: mentee)
        guard sitting.sitting.contains(where: { $0.person.id == informer }) else { throw .noInformer(informer) }
        return informer
    }

    // MARK: - Afterwards

    /// The decision about a mentee that the viewer may read.
    private func readable(_ mentee: PersonID, _ id: MomentID) throws(Refusal) -> (record: Record, it: Decision) {
        guard let found = try ledger.decision(about: mentee, for: id), rights.knows(found.record) else {
            throw .noDecision
        }
        return found
    }

    private func readDecision(_ mentee: PersonID, _ id: MomentID) throws(Refusal) -> Outcome {
        let (record, before) = try readable(mentee, id)
        guard let me = rights.person?.id else { return Outcome(changed: false) }
        if rights.isMentee, me == mentee, before.opened == nil {
            var decision = before
            decision.opened = now
            try save(record, as: .decision(decision), .decisionRead, person: me)
            return Outcome()
        }
        // Those who decide need not be told of that they read what they wrote.
        guard !rights.sits(over: record) else { return Outcome(changed: false) }
        try self.record(.decisionRead, about: record.id, mentee: mentee, person: me, moment: id)
        return Outcome()
    }

    private func answer(_ id: MomentID, _ bytes: [UInt8]) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.isMentee else { throw .notYours(.answer) }
        let (record, before) = try readable(me, id)
        let text = try checkedBody(bytes)
        if let answer = before.answer {
            guard answer.text.utf8.elementsEqual(text.utf8) else { throw .answered }
            return Outcome(changed: false)
        }
        var decision = before
        decision.answer = Decision.Answer(text: text, at: now)
        try save(record, as: .decision(decision), .decisionAnswered, person: me)
        return Outcome()
    }
}

extension Decision.Proposal {
    /// Takes back what a member has said to it.
    ///
    /// - Returns: whether there was anything to take back.
    fileprivate mutating func void(_ member: PersonID) -> Bool {
        guard let index = parts.firstIndex(where: { $0.by == member }) else { return false }
        voided.append(parts.remove(at: index))
        return true
    }
}
