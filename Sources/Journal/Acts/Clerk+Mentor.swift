/// What a mentor does in a mentee's portfolio.
extension Clerk {
    func feedback(_ writing: FeedbackWriting) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.roles.contains(.mentor) else { throw .notYours(.feedback) }
        let mentee: PersonID
        var target: ItemID?
        switch writing.place {
        case .to(let person):
            guard rights.mentors(person) else { throw .noPortfolio }
            mentee = person
        case .on(let id):
            let readable = try readable(id)
            guard readable.right == .mentor else { throw .notYours(.feedback) }
            switch readable.item.kind {
            case .reflection, .goal, .observation: break
            case .feedback, .response, .note, .advice: throw .wrongKind(.feedback)
            }
            mentee = readable.item.mentee
            target = id
        }
        let body = try checkedBody(writing.body)
        let competencies = try checkedCompetencies(writing.competencies)
        if writing.purpose == .assessment, competencies.isEmpty { throw .needsCompetency(.feedback) }
        let item = try add(
            .feedback(on: target), mentee: mentee, author: .person(me), purpose: writing.purpose,
            audience: .shared(since: now), competencies: competencies, tags: try checkedTags(writing.tags),
            evidence: try checkedEvidence(writing.evidence, in: mentee), title: try checkedTitle(writing.title),
            body: body)
        try ledger.apply(.unread(item.id, by: mentee))
        try announceToMentors(item, except: me)
        return Outcome(created: item.id)
    }

    func setPurpose(_ id: ItemID, _ purpose: Purpose) throws(Refusal) -> Outcome {
        var item = try authored(id, for: .purpose)
        switch item.kind {
        case .feedback: break
        case .note where !item.isByMentee: break
        default: throw .wrongKind(.purpose)
        }
        switch (item.purpose, purpose) {
        case (.assessment, .assessment): return Outcome(changed: false)
        case (.assessment, .developmental):
            guard !item.isSealed else { throw .sealed(.purpose) }
            item.purpose = .developmental
            item.consent = .none
            try record(.madeDevelopmental, item: item)
            try save(item)
            try silence(item)
        case (.developmental, .developmental):
            guard case .asked = item.consent else { return Outcome(changed: false) }
            item.consent = .none
            try record(.tookBack, item: item)
            try save(item)
            try silence(item)
        case (.developmental, .assessment):
            if case .asked = item.consent { return Outcome(changed: false) }
            if case .declined(_, item.revision) = item.consent { throw .declinedUnchanged }
            guard !item.competencies.isEmpty else { throw .needsCompetency(.purpose) }
            item.consent = .asked(at: now)
            try record(.asked, item: item)
            try save(item)
            try announceToMentors(item, except: rights.person?.id)
        }
        return Outcome()
    }
}
