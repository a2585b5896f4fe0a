/// Escalations and broken glass: each is told to those whom it concerns, and changes nothing else.
extension Clerk {
    func perform(_ act: SafeguardAct) throws(Refusal) -> Outcome {
        switch act {
        case .escalate(let mentee, let risk, let reason, let delay): try escalate(mentee, risk, reason, delay)
        case .readEscalation(let id): try readEscalation(id)
        case .breakGlass(let item, let reason, let period): try breakGlass(item, reason, period)
        case .readGlassBreaks: try readGlassBreaks()
        }
    }

    // MARK: - Escalations

    private func escalate(
        _ mentee: PersonID, _ risk: Escalation.Risk, _ reason: [UInt8], _ delay: EscalationDelay?
    ) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.roles.contains(.mentor) else { throw .notYours(.escalate) }
        guard rights.mentors(mentee) else { throw .noPortfolio }
        let told = try programme.toldOfEscalations(by: me, about: mentee, in: ledger)
        guard !told.isEmpty else { throw .nobodyToTell }
        let reason = try checkedBody(reason)
        if let delay {
            guard now < delay.until else { throw .delayPast }
            let latest = Escalation.longestDelay.after(now, in: programme.zone)
            guard delay.until <= latest else { throw .delayTooLong(latest: programme.zone.day(latest)) }
        }
        let escalation = Escalation(
            by: me, risk: risk, reason: reason, told: told,
            delay: try delay.map { delay throws(Refusal) in
                EscalationDelay(until: delay.until, reason: try checkedReason(delay.reason))
            })
        return Outcome(created: try keep(.escalation(escalation), of: mentee, .escalated).id)
    }

    /// Its author knows it anyway: only those who are told leave a reading.
    private func readEscalation(_ id: RecordID) throws(Refusal) -> Outcome {
        let record = try known(id)
        guard var escalation = record.escalation, let me = rights.person?.id else { throw .noItem }
        guard escalation.told.contains(me) || (rights.isMentee && record.mentee == me),
            !escalation.readings.contains(where: { $0.by == me })
        else { return Outcome(changed: false) }
        escalation.readings.append(FirstReading(by: me, at: now))
        try save(record, as: .escalation(escalation), .escalationRead, person: me)
        return Outcome()
    }

    // MARK: - Broken glass

    private func breakGlass(_ id: ItemID, _ reason: String, _ period: Period) throws(Refusal) -> Outcome {
        // Whoever may not is told the same of every id.
        guard let me = rights.person?.id, rights.roles.contains(.coordinator) else { throw .notYours(.breakGlass) }
        guard let item = try ledger.item(id), !item.isUnreleased else { throw .noItem }
        guard !item.isErased else { throw .erased }
        let until = period.after(now, in: programme.zone)
        guard now < until, until <= GlassBreak.longest.after(now, in: programme.zone) else { throw .glassTooLong }
        let reason = try checkedReason(reason)
        // What one may read without, or while it lasts, needs no breaking.
        guard rights.reading(item, circle: item.circle(answering: try answered(by: item))) == nil else {
            return Outcome(changed: false)
        }
        var told: [PersonID] = []
        if case .person(let author) = item.author, author != item.mentee, author != me { told = [author] }
        let glass = GlassBreak(by: me, item: id, reason: reason, until: until, told: told)
        return Outcome(created: try keep(.glassBreak(glass), of: item.mentee, .glassBroken).id)
    }

    private func readGlassBreaks() throws(Refusal) -> Outcome {
        guard let me = rights.person?.id else { throw .notYours(.access) }
        var changed = false
        for record in try rights.unreadGlassBreaks(ledger) {
            guard var glass = record.glassBreak else { continue }
            glass.readings.append(FirstReading(by: me, at: now))
            try save(record, as: .glassBreak(glass), .glassBreakRead, person: me)
            changed = true
        }
        return Outcome(changed: changed)
    }
}

extension Programme {
    /// Whom an escalation is told to: those listed who are there to read it, and are not who it comes from or is about.
    func toldOfEscalations(
        by mentor: PersonID, about mentee: PersonID, in ledger: any Ledger
    ) throws(Refusal) -> [PersonID] {
        var told: [PersonID] = []
        for id in escalation where id != mentor && id != mentee {
            if let person = try ledger.person(id), !person.suspended { told.append(id) }
        }
        return told
    }
}

extension Rights {
    /// Glass broken that the viewer has to be told of, and has not read of yet, newest first.
    func unreadGlassBreaks(_ ledger: any Ledger) throws(Refusal) -> [Record] {
        guard let me = person?.id else { return [] }
        func open(_ question: RecordQuestion) throws(Refusal) -> [Record] {
            try ledger.records(question, before: nil, limit: .max)
        }
        var found: [Record] = []
        if isMentee { found += try open(RecordQuestion([.glassBreak], mentee: me, openOnly: true)) }
        if roles.contains(.mentor) { found += try open(RecordQuestion([.glassBreak], involving: me, openOnly: true)) }
        return found.filter { record in
            guard let glass = record.glassBreak, knows(record), glass.by != me else { return false }
            return !glass.readings.contains { $0.by == me }
        }
    }
}
