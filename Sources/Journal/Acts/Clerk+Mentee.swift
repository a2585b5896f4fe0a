/// What a mentee does with the own portfolio.
extension Clerk {
    func write(_ writing: Writing) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.isMentee else { throw .notYours(.write) }
        let body = try checkedBody(writing.body)
        let kind: Kind
        switch writing.kind {
        case .goal(let due): kind = .goal(Goal(due: due))
        case .reflection(let template):
            if case .selfAssessment(let moment) = template { try checkOpen(moment) }
            kind = .reflection(template)
        }
        let item = try add(
            kind, mentee: me, author: .person(me), purpose: .developmental, audience: .private,
            competencies: try checkedCompetencies(writing.competencies), tags: try checkedTags(writing.tags),
            evidence: try checkedEvidence(writing.evidence, in: me), title: try checkedTitle(writing.title), body: body)
        return Outcome(created: item.id)
    }

    func edit(_ id: ItemID, _ editing: Editing) throws(Refusal) -> Outcome {
        var item = try authored(id, for: .edit)
        guard !item.isSealed else { throw .sealed(.edit) }
        try checkUnsigned(item)
        if let basedOn = editing.basedOn, basedOn != item.revision { throw .conflict(revision: item.revision) }
        let oldBody = try ledger.body(of: id, revision: item.revision) ?? ""
        let body = if let bytes = editing.body { try checkedBody(bytes) } else { oldBody }
        let before = item
        switch editing.title {
        case .keep: break
        case .none: item.title = nil
        case .set(let title): item.title = try checkedTitle(title)
        }
        if let competencies = editing.competencies { item.competencies = try checkedCompetencies(competencies) }
        if let tags = editing.tags { item.tags = try checkedTags(tags) }
        if let evidence = editing.evidence {
            item.evidence = try checkedEvidence(evidence, in: item.mentee, not: id)
        }
        try edit(&item, editing)
        item.heading = item.title ?? StoredText.heading(of: body)
        if item == before, sameBytes(body, oldBody) { return Outcome(changed: false) }
        switch item.kind {
        case .response, .advice: break
        default: if item.purpose == .assessment, item.competencies.isEmpty { throw .needsCompetency(.edit) }
        }
        let isAmendment = !isFree(item)
        if case .asked = item.consent {
            item.consent = .none
            try record(.tookBack, item: item)
        }
        item.revision += 1
        item.revised = now
        item.salt = entropy.salt()
        item.isUnopened()
        try record(isAmendment ? .amended : .edited, item: item, value: item.commitment(to: body).text)
        try save(item)
        try ledger.apply(
            .revision(
                id, item.asRevision(isAmendment: isAmendment), body: body))
        try silence(item)
        try noteChanged(item)
        if isAmendment {
            if item.isByMentee {
                try announceToMentors(item)
            } else {
                try ledger.apply(.unread(id, by: item.mentee))
            }
        }
        return Outcome()
    }

    /// Freely edited until somebody else has read it, or until the correction window has passed since somebody else
    /// could: nobody can be surprised by a change to what only its author can see.
    func isFree(_ item: Item) -> Bool {
        // What was released has been in the mentee's hands, read or not.
        if item.advice != nil { return item.isUnreleased }
        guard item.firstRead == nil else { return false }
        guard case .shared(let since) = item.audience else { return true }
        // An answer has been shared no longer than it exists, however long what it answers has been.
        return now <= programme.policy.correctionWindow.after(max(since, item.created), in: programme.zone)
    }

    func delete(_ id: ItemID) throws(Refusal) -> Outcome {
        let item = try authored(id, for: .delete)
        guard !item.isSealed else { throw .sealed(.delete) }
        try checkUnsigned(item)
        guard item.nominations.isEmpty else { throw .nominated }
        guard item.advice?.released == nil else { throw .released }
        if item.isByMentee {
            if case .response = item.kind {
                guard isFree(item) else { throw .hasBeenRead }
            } else if !item.audience.isPrivate {
                guard isFree(item) else { throw .hasBeenRead }
            }
        } else {
            guard isFree(item) else { throw .hasBeenRead }
            for other in try ledger.items(on: id) {
                if case .response = other.kind { throw .hasResponses }
            }
        }
        try record(.deleted, item: item)
        try ledger.apply(.itemDeleted(id))
        try noteChanged(item)
        return Outcome()
    }

    func setGoal(_ id: ItemID, _ state: GoalState) throws(Refusal) -> Outcome {
        var item = try own(id, for: .goal)
        guard case .goal(var goal) = item.kind else { throw .wrongKind(.goal) }
        guard goal.state != state else { return Outcome(changed: false) }
        goal.state = state
        item.kind = .goal(goal)
        try record(.goalState, item: item, value: state.rawValue)
        try save(item)
        return Outcome()
    }

    func share(_ id: ItemID) throws(Refusal) -> Outcome {
        var item = try own(id, for: .share)
        guard isReflectionOrGoal(item), item.isByMentee else { throw .notShareable }
        if !item.audience.isPrivate {
            // Sharing again is sharing anew with a mentor who came later and does not see it yet.
            let circle = item.circle(answering: nil)
            let someoneMissesIt = try ledger.mentorships(of: item.mentee).contains {
                $0.isCurrent(at: now) && !$0.mayRead(item, circle: circle)
            }
            guard someoneMissesIt else { return Outcome(changed: false) }
        }
        item.audience = .shared(since: now)
        try record(.shared, item: item)
        try save(item)
        try announceToMentors(item)
        return Outcome()
    }

    func withdraw(_ id: ItemID) throws(Refusal) -> Outcome {
        var item = try own(id, for: .withdraw)
        guard isReflectionOrGoal(item), item.isByMentee else { throw .wrongKind(.withdraw) }
        guard !item.audience.isPrivate else { return Outcome(changed: false) }
        guard !item.isSealed else { throw .sealed(.withdraw) }
        guard item.nominations.isEmpty else { throw .nominated }
        item.audience = .private
        try record(.withdrawn, item: item)
        try save(item)
        try silence(item)
        return Outcome()
    }

    func nominate(_ id: ItemID, _ momentID: MomentID) throws(Refusal) -> Outcome {
        let readable = try readable(id)
        guard readable.right == .owner, readable.item.isByMentee else { throw .notYours(.nominate) }
        var item = readable.item
        guard isReflectionOrGoal(item) else { throw .wrongKind(.nominate) }
        guard let moment = programme.moment(momentID) else { throw .noMoment(momentID.text) }
        if item.nominations.contains(where: { $0.moment == momentID }) { return Outcome(changed: false) }
        guard !item.isSealed else { throw .sealed(.nominate) }
        try checkOpen(momentID)
        guard !item.competencies.isEmpty else { throw .needsCompetency(.nominate) }
        let wasPrivate = item.audience.isPrivate
        for target in [moment, programme.closing(moment)].compactMap(\.self)
        where !item.nominations.contains(where: { $0.moment == target.id }) {
            item.nominations.append(Nomination(moment: target.id, at: now))
            try record(.nominated, item: item, moment: target.id)
        }
        item.purpose = .assessment
        if wasPrivate { item.audience = .shared(since: now) }
        try save(item)
        if wasPrivate { try announceToMentors(item) }
        return Outcome()
    }

    func retract(_ id: ItemID) throws(Refusal) -> Outcome {
        let readable = try readable(id)
        guard readable.right == .owner, readable.item.isByMentee else { throw .notYours(.retract) }
        var item = readable.item
        guard isReflectionOrGoal(item) else { throw .wrongKind(.retract) }
        guard !item.isSealed else { throw .sealed(.retract) }
        guard !item.nominations.isEmpty else { return Outcome(changed: false) }
        item.nominations = []
        item.purpose = .developmental
        try record(.retracted, item: item)
        try save(item)
        try silence(item)
        return Outcome()
    }

    func agree(_ id: ItemID) throws(Refusal) -> Outcome {
        var item = try own(id, for: .agree)
        switch item.consent {
        case .agreed where item.purpose == .assessment: return Outcome(changed: false)
        case .asked: break
        default: throw .notAsked
        }
        item.consent = .agreed(at: now)
        item.purpose = .assessment
        try record(.agreed, item: item)
        try save(item)
        try announceToMentors(item)
        return Outcome()
    }

    func decline(_ id: ItemID, _ reason: String?) throws(Refusal) -> Outcome {
        var item = try own(id, for: .decline)
        switch item.consent {
        case .declined: return Outcome(changed: false)
        case .asked: break
        default: throw .notAsked
        }
        if let reason {
            let checked: String
            do { checked = try StoredText.title(reason) } catch { throw .text(.reason, error) }
            try ledger.apply(.declineReason(id, checked))
        }
        item.consent = .declined(at: now, revision: item.revision)
        try record(.declined, item: item)
        try save(item)
        try silence(item)
        return Outcome()
    }

    func acknowledge(_ id: ItemID) throws(Refusal) -> Outcome {
        var item = try own(id, for: .acknowledge)
        switch item.kind {
        case .feedback, .advice: break
        default: throw .notAcknowledgeable
        }
        guard item.acknowledged == nil else { return Outcome(changed: false) }
        item.acknowledged = now
        item.isOpened(at: now)
        try record(.acknowledged, item: item)
        try save(item)
        return Outcome()
    }

    func respond(_ id: ItemID, _ bytes: [UInt8], _ stance: Stance?) throws(Refusal) -> Outcome {
        let target = try own(id, for: .respond)
        switch target.kind {
        case .feedback, .observation, .note, .advice: break
        case .reflection, .goal, .response: throw .wrongKind(.respond)
        }
        guard target.purpose == .assessment else { throw .notAssessment }
        let response = try add(
            .response(to: id), mentee: target.mentee, author: .person(target.mentee), purpose: .assessment,
            audience: target.audience, competencies: target.competencies, title: nil,
            body: try checkedBody(bytes), handedTo: target.handedTo, stance: stance)
        try announceToMentors(response)
        return Outcome(created: response.id)
    }

    /// A moment that exists and has not passed.
    func checkOpen(_ id: MomentID) throws(Refusal) {
        guard let moment = programme.moment(id) else { throw .noMoment(id.text) }
        guard now < moment.cutoff else { throw .closed(id) }
    }

    private func isReflectionOrGoal(_ item: Item) -> Bool {
        switch item.kind {
        case .reflection, .goal: true
        case .feedback, .observation, .response, .note, .advice: false
        }
    }

    /// Swift compares strings by canonical equivalence; bodies are kept byte for byte.
    private func sameBytes(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
}
