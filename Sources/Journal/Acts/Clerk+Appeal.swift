/// An appeal: by the mentee, assigned by whoever keeps the process, ruled on by a panel that has not seen the case.
extension Clerk {
    func perform(_ act: AppealAct) throws(Refusal) -> Outcome {
        switch act {
        case .appeal(let moment, let grounds): try appeal(moment, grounds)
        case .assign(let id, let panel): try assign(id, panel)
        case .rule(let id, let word, let text): try rule(id, word, text)
        case .read(let id): try readRuling(id)
        }
    }

    private func appeal(_ id: MomentID, _ bytes: [UInt8]) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.isMentee else { throw .notYours(.appeal) }
        guard let (record, decision) = try ledger.decision(about: me, for: id), rights.knows(record),
            let final = decision.final
        else { throw .noDecision }
        let grounds = try checkedBody(bytes)
        if let (_, earlier) = try ledger.appeal(of: me, for: id) {
            guard earlier.grounds.utf8.elementsEqual(grounds.utf8) else { throw .appealed }
            return Outcome(changed: false)
        }
        guard now < final.appeal else { throw .appealTooLate(final.appeal) }
        let appeal = Appeal(decision: record.id, grounds: grounds)
        return Outcome(created: try keep(.appeal(appeal), of: me, moment: id, .appealed, person: me).id)
    }

    /// An appeal that the viewer may know of. Absent and forbidden are one.
    private func knownAppeal(_ id: RecordID) throws(Refusal) -> (record: Record, it: Appeal) {
        guard let record = try ledger.record(id), rights.knows(record), case .appeal(let appeal) = record.content
        else { throw .noAppeal }
        return (record, appeal)
    }

    private func assign(_ id: RecordID, _ panel: [PersonID]) throws(Refusal) -> Outcome {
        guard rights.keepsProcess else { throw .notYours(.assign) }
        let (record, before) = try knownAppeal(id)
        guard before.ruling == nil else { throw .appealRuled }
        let bars = try PanelBars(ledger, programme, record)
        if let me = rights.person?.id, bars.isParty(me) { throw .ownAppeal }
        var chosen: [PersonID] = []
        for person in panel where !chosen.contains(person) {
            guard let found = try ledger.person(person) else { throw .noPerson(person.text) }
            if let bar = bars.bar(found) { throw .notForPanel(person, bar) }
            chosen.append(person)
        }
        guard !chosen.isEmpty else { throw .emptyPanel }
        guard Set(chosen) != Set(before.panel) else { return Outcome(changed: false) }
        var appeal = before
        appeal.panel = chosen
        appeal.assigned = now
        try save(record, as: .appeal(appeal), .appealAssigned)
        return Outcome()
    }

    private func rule(_ id: RecordID, _ word: Appeal.Ruling.Word, _ bytes: [UInt8]) throws(Refusal) -> Outcome {
        let (record, before) = try knownAppeal(id)
        guard let me = rights.person?.id, rights.hears(record) else { throw .notYours(.rule) }
        let text = try checkedBody(bytes)
        if let ruling = before.ruling {
            guard ruling.word == word, ruling.text.utf8.elementsEqual(text.utf8) else { throw .appealRuled }
            return Outcome(changed: false)
        }
        var appeal = before
        appeal.ruling = Appeal.Ruling(word: word, text: text, by: me, at: now)
        try save(record, as: .appeal(appeal), .appealRuled, person: me)
        return Outcome()
    }

    /// That the mentee has opened the ruling; others are not asked to say so.
    private func readRuling(_ id: RecordID) throws(Refusal) -> Outcome {
        let (record, before) = try knownAppeal(id)
        guard rights.isMentee, record.mentee == rights.person?.id, before.ruling != nil, before.opened == nil else {
            return Outcome(changed: false)
        }
        var appeal = before
        appeal.opened = now
        try save(record, as: .appeal(appeal), .appealRead, person: record.mentee)
        return Outcome()
    }
}

/// Why somebody cannot hear an appeal.
public enum PanelBar: Hashable, Sendable {
    /// Suspended, or not a committee member anywhere: the role in which a dossier is read.
    case noCommitteeRole
    case decided, committee, mentor, mentee, process
}

/// Whom an appeal may not be given to.
struct PanelBars {
    private let mentee: PersonID
    private let mentors: Set<PersonID>
    private let committee: Set<PersonID>
    private let deciders: Set<PersonID>

    init(_ ledger: any Ledger, _ programme: Programme, _ appeal: Record) throws(Refusal) {
        mentee = appeal.mentee
        let moment = appeal.moment.flatMap(programme.moment)
        mentors = Set(
            try ledger.mentorships(of: appeal.mentee).filter { mentorship in
                mentorship.end == nil
                    || moment.map { mentorship.overlaps(from: $0.start, until: $0.cutoff) } ?? true
            }.map(\.mentor))
        committee = Set(moment.flatMap { programme.committee($0.committee) }?.members ?? [])
        let decision = try appeal.moment.flatMap { moment throws(Refusal) in
            try ledger.decision(about: appeal.mentee, for: moment)
        }
        deciders = decision?.it.deciders ?? []
    }

    /// Whether somebody has a part in what is appealed against, and so does not choose who hears it.
    func isParty(_ person: PersonID) -> Bool {
        person == mentee || deciders.contains(person) || committee.contains(person) || mentors.contains(person)
    }

    func bar(_ person: Person) -> PanelBar? {
        if person.id == mentee { return .mentee }
        if deciders.contains(person.id) { return .decided }
        if committee.contains(person.id) { return .committee }
        if mentors.contains(person.id) { return .mentor }
        if person.roles.contains(.coordinator) { return .process }
        return person.suspended || !person.roles.contains(.committee) ? .noCommitteeRole : nil
    }
}
