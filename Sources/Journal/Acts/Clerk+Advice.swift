/// A mentor's advice to one committee: written alone, released to the mentee, never taken back (`design.md` §2, rule 7).
extension Clerk {
    func perform(_ act: AdviceAct) throws(Refusal) -> Outcome {
        switch act {
        case .write(let writing): try advise(writing)
        case .release(let id): try release(id)
        }
    }

    private func advise(_ writing: AdviceWriting) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.roles.contains(.mentor) else { throw .notYours(.advise) }
        guard rights.mentors(writing.mentee) else { throw .noPortfolio }
        if let bar = programme.adviceBar { throw .adviceBarred(bar) }
        try checkOpen(writing.moment)
        for item in try advices(by: me, of: writing.mentee) where item.advice?.moment == writing.moment {
            if !item.isErased { throw .hasAdvice(writing.moment) }
        }
        let advice = Advice(
            moment: writing.moment, outcome: try checkedOutcome(writing.outcome),
            limits: try checkedLimits(writing.limits))
        let evidence = try checkedEvidence(writing.evidence, in: writing.mentee)
        try checkRests(on: evidence.count)
        let item = try add(
            .advice(advice), mentee: writing.mentee, author: .person(me), purpose: .assessment, audience: .private,
            competencies: try checkedCompetencies(writing.competencies), evidence: evidence,
            title: try checkedTitle(writing.title), body: try checkedBody(writing.rationale))
        return Outcome(created: item.id)
    }

    private func release(_ id: ItemID) throws(Refusal) -> Outcome {
        let readable = try readable(id)
        guard var advice = readable.item.advice else { throw .wrongKind(.release) }
        var item = try authored(id, for: .release)
        guard advice.released == nil else { return Outcome(changed: false) }
        if let bar = programme.adviceBar { throw .adviceBarred(bar) }
        // What was cited may have been withdrawn, deleted or erased since.
        var standing = 0
        for cited in item.evidence where try isThere(cited) { standing += 1 }
        try checkRests(on: standing)
        advice.released = now
        item.kind = .advice(advice)
        item.audience = .shared(since: now)
        try record(.released, item: item, moment: advice.moment)
        try save(item)
        try ledger.apply(.unread(id, by: item.mentee))
        try announceToMentors(item, except: rights.person?.id)
        return Outcome()
    }

    private func isThere(_ id: ItemID) throws(Refusal) -> Bool {
        do {
            _ = try readable(id)
            return true
        } catch {
            if error == .noItem || error == .erased { return false }
            throw error
        }
    }

    /// What an edit changes of an advice, or of a response, besides its text.
    func edit(_ item: inout Item, _ editing: Editing) throws(Refusal) {
        if let stance = editing.stance {
            guard case .response = item.kind else { throw .wrongField(.stance) }
            item.stance = stance
        }
        guard var advice = item.advice else {
            if editing.outcome != nil { throw .wrongField(.outcome) }
            if editing.limits != nil { throw .wrongField(.limits) }
            return
        }
        if let outcome = editing.outcome { advice.outcome = try checkedOutcome(outcome) }
        if let limits = editing.limits { advice.limits = try checkedLimits(limits) }
        if editing.evidence != nil { try checkRests(on: item.evidence.count) }
        item.kind = .advice(advice)
    }

    private func checkRests(on cited: Int) throws(Refusal) {
        let needed = programme.policy.adviceEvidence
        guard cited >= needed else { throw .thinAdvice(needed: needed, cited: cited) }
    }

    private func checkedLimits(_ limits: String) throws(Refusal) -> String {
        do { return try StoredText.limits(limits) } catch { throw .text(.limits, error) }
    }

    // MARK: - When it can no longer be released

    /// All that a mentor has advised about a mentee, released or not.
    func advices(by mentor: PersonID, of mentee: PersonID) throws(Refusal) -> [Item] {
        try ledger.items(
            in: Rights.advices(by: mentor, of: mentee), Filter(kind: .advice, author: mentor), before: nil, limit: .max)
    }

    /// Works out anew whether a mentor's unreleased advices could go: who cannot act cannot release.
    func reconsiderAdvice(by mentor: PersonID, of mentees: [PersonID]) throws(Refusal) {
        for mentee in mentees {
            for item in try advices(by: mentor, of: mentee) where item.isUnreleased { try save(item) }
        }
    }

    /// The same for all that somebody mentors.
    func reconsiderAdvice(by mentor: PersonID) throws(Refusal) {
        let mentees = Set(try ledger.mentorships(by: mentor).filter { $0.end == nil }.map(\.mentee))
        try reconsiderAdvice(by: mentor, of: mentees.sorted())
    }
}
