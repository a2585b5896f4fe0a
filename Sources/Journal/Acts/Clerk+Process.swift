/// What a coordinator (or the host) does: people, mentorships, the programme, imports. Never content.
extension Clerk {
    private func checkProcess(_ deed: Refusal.Deed) throws(Refusal) {
        guard rights.keepsProcess else { throw .notYours(deed) }
    }

    private func existing(_ id: PersonID) throws(Refusal) -> Person {
        guard let person = try ledger.person(id) else { throw .noPerson(id.text) }
        return person
    }

    func observe(
        _ mentee: PersonID, _ observation: Observation, body: String, externalID: String?
    ) throws(Refusal) -> Outcome {
        try checkProcess(.import)
        guard let person = try ledger.person(mentee), person.roles.contains(.mentee) else {
            throw .noPerson(mentee.text)
        }
        if let externalID, try ledger.item(externalID: externalID, of: mentee) != nil {
            return Outcome(changed: false)
        }
        let narrative: String
        do { narrative = try StoredText.body(Array(body.utf8)) } catch { throw .text(.body, error) }
        let epa = programme.epa(observation.epa)
        let expected = observation.expected ?? person.stage.flatMap { epa?.expectedLevel(atStage: $0) }
        let entered = Observation(
            epa: observation.epa, level: observation.level, expected: expected, date: observation.date,
            assessor: try checkedName(observation.assessor), assessorRole: observation.assessorRole,
            setting: observation.setting, caseType: observation.caseType, flagged: observation.flagged)
        let title = (epa.map { $0.title + ", " } ?? observation.epa.text.uppercased() + ", ") + "level \(entered.level)"
        let item = try add(
            .observation(entered), mentee: mentee, author: .assessor(entered.assessor),
            purpose: programme.policy.observations, audience: .shared(since: now), competencies: [], title: nil,
            body: narrative, heading: title, date: programme.zone.start(of: entered.date), externalID: externalID)
        try ledger.apply(.unread(item.id, by: mentee))
        return Outcome(created: item.id)
    }

    // MARK: - People

    func addPerson(_ id: PersonID, name: String, roles: Set<PersonRole>, stage: String?) throws(Refusal) -> Outcome {
        try checkProcess(.person)
        guard !roles.isEmpty else { throw .lastRole }
        guard try ledger.person(id) == nil else { throw .personExists(id) }
        let person = Person(id: id, name: try checkedName(name), roles: roles, stage: stage, added: now)
        try ledger.apply(.person(person))
        try record(.personAdded, person: id, value: roles.sorted().map(\.rawValue).joined(separator: " "))
        try openPortfolio(person)
        return Outcome()
    }

    func openPortfolio(_ person: Person) throws(Refusal) {
        guard person.roles.contains(.mentee), try ledger.portfolio(of: person.id) == nil else { return }
        try ledger.apply(
            .portfolio(
                Portfolio(
                    mentee: person.id, since: now, salt: entropy.salt(), isActive: !person.suspended, sealed: [])))
    }

    func rename(_ id: PersonID, _ name: String) throws(Refusal) -> Outcome {
        try checkProcess(.person)
        var person = try existing(id)
        let name = try checkedName(name)
        guard person.name != name else { return Outcome(changed: false) }
        person.name = name
        try ledger.apply(.person(person))
        try record(.renamed, person: id)
        return Outcome()
    }

    func setRoles(_ id: PersonID, _ roles: Set<PersonRole>) throws(Refusal) -> Outcome {
        try checkProcess(.person)
        guard !roles.isEmpty else { throw .lastRole }
        var person = try existing(id)
        guard person.roles != roles else { return Outcome(changed: false) }
        let wasMentee = person.roles.contains(.mentee)
        person.roles = roles
        try ledger.apply(.person(person))
        try record(.roles, person: id, value: roles.sorted().map(\.rawValue).joined(separator: " "))
        try openPortfolio(person)
        if wasMentee != roles.contains(.mentee) { try recompute(id) }
        try reconsiderAdvice(by: id)
        return Outcome()
    }

    func setSuspended(_ id: PersonID, _ suspended: Bool) throws(Refusal) -> Outcome {
        try checkProcess(.person)
        var person = try existing(id)
        guard person.suspended != suspended else { return Outcome(changed: false) }
        person.suspended = suspended
        try ledger.apply(.person(person))
        try record(suspended ? .suspended : .reinstated, person: id)
        if person.roles.contains(.mentee) { try recompute(id) }
        try reconsiderAdvice(by: id)
        return Outcome()
    }

    // MARK: - Mentorships

    func startMentorship(_ mentor: PersonID, _ mentee: PersonID) throws(Refusal) -> Outcome {
        try checkProcess(.mentorship)
        guard try existing(mentor).roles.contains(.mentor) else { throw .needsRole(mentor, .mentor) }
        guard try existing(mentee).roles.contains(.mentee) else { throw .needsRole(mentee, .mentee) }
        guard mentor != mentee else { throw .ownMentor }
        let mentorships = try ledger.mentorships(of: mentee)
        if mentorships.contains(where: { $0.mentor == mentor && $0.end == nil }) { return Outcome(changed: false) }
        // What the mentee shared with somebody else is not handed over behind the mentee's back.
        let inheritsAll = mentorships.isEmpty || programme.policy.handover == .everythingShared
        try ledger.apply(
            .mentorshipStarted(
                Mentorship(mentor: mentor, mentee: mentee, start: now, reads: inheritsAll ? .distantPast : now)))
        try record(.mentorshipStarted, mentee: mentee, person: mentor)
        if !inheritsAll { try openHandover(to: mentor, of: mentee) }
        try reconsiderAdvice(by: mentor, of: [mentee])
        return Outcome()
    }

    func endMentorship(_ mentor: PersonID, _ mentee: PersonID) throws(Refusal) -> Outcome {
        try checkProcess(.mentorship)
        guard try ledger.mentorships(of: mentee).contains(where: { $0.mentor == mentor && $0.end == nil }) else {
            throw .noMentorship
        }
        try ledger.apply(.mentorshipEnded(mentor: mentor, mentee: mentee, at: now))
        try record(.mentorshipEnded, mentee: mentee, person: mentor)
        try closeHandover(to: mentor, of: mentee)
        try reconsiderAdvice(by: mentor, of: [mentee])
        for id in try ledger.unread(by: mentor, in: mentee, limit: .max) { try ledger.apply(.read(id, by: mentor)) }
        return Outcome()
    }

    // MARK: - Erasing

    /// Absent is told only to those who may erase; whoever may not is told the same of every id.
    func erase(_ id: ItemID, _ reason: String?) throws(Refusal) -> Outcome {
        try checkProcess(.erase)
        var checked: String?
        if let reason {
            do { checked = try StoredText.title(reason) } catch { throw .text(.reason, error) }
        }
        if let record = try ledger.record(id) { return try erase(record, checked) }
        guard let item = try ledger.item(id) else { throw .noItem }
        guard !item.isErased else { return Outcome(changed: false) }
        let tombstone = item.erased(Erasure(at: max(now, head.at), reason: checked), salt: entropy.salt())
        try record(.erased, item: tombstone)
        try ledger.apply(.itemErased(id))
        try save(tombstone)
        try silence(tombstone)
        // Whose portfolio it is in is told, whoever wrote it; unless nobody but its writer knew that it was there.
        if !tombstone.isUnreleased { try ledger.apply(.unread(id, by: item.mentee)) }
        return Outcome()
    }

    func erase(_ record: Record, _ reason: String?) throws(Refusal) -> Outcome {
        guard !record.isErased else { return Outcome(changed: false) }
        // What would be left says that there was something. An erasure that is repeated was done after it was told.
        guard reason == nil || !record.isHiddenFromMentee(at: now) else { throw .notToldYet }
        guard !staysOnRecord(record) else { throw .staysOnRecord(record.kind) }
        var record = record
        record.content = .erased(record.kind, people: record.people.sorted())
        record.erased = Erasure(at: max(now, head.at), reason: reason)
        record.salt = entropy.salt()
        try self.record(.erased, about: record.id, mentee: record.mentee, moment: record.moment)
        try ledger.apply(.recordErased(record, text: RecordText.text(record.content)))
        return Outcome()
    }

    /// What protects a mentee is not taken away by whom it binds: a recusal, or the member would sit again; and that glass
    /// was broken, before all who are told have read of it, and by whoever broke it.
    private func staysOnRecord(_ record: Record) -> Bool {
        switch record.content {
        case .recusal: true
        case .glassBreak(let glass): glass.isOpen || glass.by == rights.person?.id
        default: false
        }
    }

    // MARK: - Programme

    func apply(_ proposed: Programme, source: String) throws(Refusal) -> Outcome {
        try checkProcess(.programme)
        let applied = try programme.replaced(by: proposed, now: now)
        guard applied != programme else { return Outcome(changed: false) }
        try ledger.apply(.programme(applied, source: source))
        try record(.programmeApplied, value: Digest(of: Array(source.utf8)).text)
        try seat(applied)
        let renewed = try Clerk(
            ledger, programme: applied, now: now, entropy: entropy, rights: rights, setsClock: setsClock)
        for person in try ledger.people() where person.roles.contains(.mentee) { try renewed.recompute(person.id) }
        return Outcome()
    }

    /// People whom the programme names are in the journal, and have the role it gives them.
    func seat(_ programme: Programme) throws(Refusal) {
        for member in programme.committees.flatMap(\.members) {
            if var person = try ledger.person(member) {
                guard !person.roles.contains(.committee) else { continue }
                person.roles.insert(.committee)
                try ledger.apply(.person(person))
                try record(
                    .roles, person: member, value: person.roles.sorted().map(\.rawValue).joined(separator: " "))
            } else {
                try ledger.apply(
                    .person(Person(id: member, name: member.text, roles: [.committee], added: now)))
                try record(.personAdded, person: member, value: PersonRole.committee.rawValue)
            }
        }
        // A committee member without a seat reads nothing: what a role more gives is for a coordinator to say.
        for listed in programme.escalation where try ledger.person(listed) == nil {
            try ledger.apply(.person(Person(id: listed, name: listed.text, roles: [.committee], added: now)))
            try record(.personAdded, person: listed, value: PersonRole.committee.rawValue)
        }
    }
}
