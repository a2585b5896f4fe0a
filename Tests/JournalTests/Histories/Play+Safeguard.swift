import Journal

/// What is done when something is wrong, what is kept for how long, and who comes in, at random.
extension Play {
    /// What a step of these comes to: who does it, and what; the host when the person is nil.
    func safeguard(_ step: Step, current: [Mentorship], item: Item?) -> (PersonID?, Act)? {
        let text = "Risk, canary\(step.c)."
        let now = hands.now
        let guest = "guest\(step.b / 16 % 5)"
        switch step.sort {
        case .escalate:
            guard !current.isEmpty else { return nil }
            let mentorship = current[step.a % current.count]
            // Told at once, or so many days later; the last is more than is allowed.
            let days = [0, 0, 1, 4, 12, 31][step.b / 16 % 6]
            let delay = EscalationDelay(until: now.adding(seconds: Int64(days) * 86_400), reason: text)
            let risk = Escalation.Risk.allCases[step.c % 2]
            return (
                mentorship.mentor,
                .safeguard(
                    .escalate(mentorship.mentee, risk, reason: Array(text.utf8), delay: days == 0 ? nil : delay))
            )
        case .readEscalation:
            let escalations = records([.escalation]).filter { !isHidden($0.id) }
            guard !escalations.isEmpty else { return nil }
            let record = escalations[step.b / 16 % escalations.count]
            let readers = [record.mentee, .noor, .cora, record.mentee, .vos]
            return (readers[step.a % readers.count], .safeguard(.readEscalation(record.id)))
        case .breakGlass:
            guard let item else { return nil }
            let hours = [1, 4, 24, 24, 25][step.c % 5]
            let period = Period(days: 0, seconds: hours * 3600)
            return (.cora, .safeguard(.breakGlass(item.id, reason: text, for: period)))
        case .readGlassBreaks:
            let readers: [PersonID] = [.mila, .sem, .vos, .dijk]
            return (readers[step.a % readers.count], .safeguard(.readGlassBreaks))
        case .retain: return (step.c % 3 == 0 ? nil : .cora, .keeping(.applyRetention))
        case .takeOut:
            return (Stage.everybody[step.a % Stage.everybody.count], .keeping(.exportAboutMe))
        case .newPerson:
            let roles: Set<PersonRole> = [.mentor]
            return (.cora, .addPerson(PersonID(guest)!, name: "Guest \(step.c % 9)", roles: roles, stage: nil))
        case .addKey: return (nil, .addKey(Stage.everybody[step.a % Stage.everybody.count], key(step)))
        case .revokeKey: return (nil, .revokeKey(key(step).fingerprint))
        default: return nil
        }
    }

    private func key(_ step: Step) -> PublicKey {
        let letter = ["a", "b"][step.c % 2]
        let text = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA" + String(repeating: letter, count: 42)
        do { return try PublicKey(reading: Array(text.utf8)) } catch { preconditionFailure("\(error)") }
    }

    // MARK: - Readings

    /// Something was read, or somebody was let in: what an access log is made of.
    struct Access: Hashable {
        let verb: Event.Verb
        let by: PersonID?
        let mentee: PersonID
        /// The item, or the record.
        let id: ItemID?
        let moment: MomentID?
        let at: Instant
    }

    /// Somebody opens an item, in the session that they hold open or in another.
    func open(_ item: Item, by viewer: PersonID, anew: Bool) throws(Refusal) {
        last.viewer = viewer
        let session = anew ? try journal.session(for: .person(viewer, role: nil)) : sessions[viewer]!
        try session.opened(item.id)
        note("opens \(item.id.short)\(anew ? " in another session" : "")")
        // Once in a session, and never by its author; there is nothing to read in what was erased.
        guard !item.isErased, item.author != .person(viewer) else { return }
        let isFirst = anew || opened.insert("\(viewer) \(item.id)").inserted
        guard isFirst || viewer == item.mentee && isUnopened(item) else { return }
        accesses.append(
            Access(verb: .read, by: viewer, mentee: item.mentee, id: item.id, moment: nil, at: hands.now))
    }

    /// An advice that was changed since is another, that has not been opened.
    private func isUnopened(_ item: Item) -> Bool {
        if case .advice(let advice) = item.kind { advice.released != nil && advice.opened == nil } else { false }
    }

    func openDossier(of mentee: PersonID, by viewer: PersonID, anew: Bool) throws(Refusal) {
        last.viewer = viewer
        let session = anew ? try journal.session(for: .person(viewer, role: nil)) : sessions[viewer]!
        try session.openedDossier(mentee, Stage.mid)
        note("opens the dossier of \(mentee)\(anew ? " in another session" : "")")
        guard viewer != mentee else { return }
        guard anew || opened.insert("\(viewer) \(mentee)").inserted else { return }
        accesses.append(
            Access(verb: .dossierRead, by: viewer, mentee: mentee, id: nil, moment: Stage.mid, at: hands.now))
    }

    /// Of acts, those that an access log tells of.
    func noteAccess(_ viewer: PersonID?, _ act: Act, _ created: ItemID?) {
        func note(_ verb: Event.Verb, _ id: ItemID?, _ mentee: PersonID?, _ moment: MomentID? = nil) {
            guard let mentee = mentee ?? id.flatMap(mentee(of:)) else { return }
            accesses.append(
                Access(verb: verb, by: viewer, mentee: mentee, id: id, moment: moment, at: hands.now))
        }
        switch act {
        case .safeguard(.escalate(let mentee, _, _, _)): note(.escalated, created, mentee)
        case .safeguard(.readEscalation(let id)):
            // Once is enough for whoever had to be told.
            if opened.insert("\(viewer!) escalation \(id)").inserted { note(.escalationRead, id, nil) }
        case .safeguard(.breakGlass): note(.glassBroken, created, nil)
        case .committee(.readDecision(let moment, let mentee)):
            let record = truth { ledger throws(Refusal) in
                try ledger.records(RecordQuestion([.decision], mentee: mentee, moment: moment), before: nil, limit: 1)
            }.first
            note(.decisionRead, record?.id, mentee, moment)
        case .keeping(.exportAboutMe):
            // What they take out about themselves tells something of those whom they mentor.
            let (isMentor, mentorships) = truth { ledger throws(Refusal) in
                (try ledger.person(viewer!)?.roles.contains(.mentor), try ledger.mentorships(by: viewer!))
            }
            for mentorship in mentorships where isMentor == true && mentorship.end == nil {
                note(.exported, nil, mentorship.mentee)
            }
        default: break
        }
    }

    private func mentee(of id: RecordID) -> PersonID? {
        truth { ledger throws(Refusal) in try ledger.record(id)?.mentee }
    }
}

extension RecordContent {
    /// The item that a broken glass lets read.
    var broken: ItemID? { if case .glassBreak(let it) = self { it.item } else { nil } }
}
