/// Meetings: what either side does, what only the mentee or the mentor does, and what two signatures put an end to.
extension Clerk {
    func perform(_ act: MeetingAct) throws(Refusal) -> Outcome {
        switch act {
        case .plan(let person, let at): try plan(with: person, at: at)
        case .move(let id, let at): try move(id, to: at)
        case .cancel(let id): try cancel(id)
        case .agenda(let id, let writing): try writeAgenda(id, writing)
        case .hat(let id, let purpose): try switchHat(id, purpose)
        case .note(let id, let writing): try takeNote(id, writing)
        case .sign(let id): try sign(id)
        }
    }

    /// A meeting that something is done about, and on which side of it the viewer is.
    private struct Attended {
        let record: Record
        var meeting: Meeting
        let side: Side
    }

    /// A meeting of the viewer's. Absent and forbidden are one.
    private func attended(_ id: RecordID) throws(Refusal) -> Attended {
        guard let record = try ledger.record(id), record.kind == .meeting, rights.knows(record) else {
            throw .noMeeting
        }
        guard case .meeting(let meeting) = record.content else { throw .erased }
        let isMentee = rights.isMentee && rights.person?.id == record.mentee
        return Attended(record: record, meeting: meeting, side: isMentee ? .mentee : .mentor)
    }

    /// The same, as long as anything about it can change.
    private func open(_ id: RecordID) throws(Refusal) -> Attended {
        let attended = try attended(id)
        try checkOpen(attended.meeting, of: attended.record.mentee)
        return attended
    }

    private func checkOpen(_ meeting: Meeting, of mentee: PersonID) throws(Refusal) {
        guard !meeting.isSigned else { throw .meetingSigned }
        guard meeting.cancelled == nil else { throw .meetingCancelled }
        guard try mentors(mentee).contains(meeting.mentor) else { throw .mentorshipOver(meeting.mentor) }
    }

    private func mentors(_ mentee: PersonID) throws(Refusal) -> Set<PersonID> {
        Set(try ledger.mentorships(of: mentee).filter { $0.isCurrent(at: now) }.map(\.mentor))
    }

    private func save(_ attended: Attended, _ verb: Event.Verb) throws(Refusal) {
        try save(attended.record, as: .meeting(attended.meeting), verb, person: attended.meeting.mentor)
    }

    // MARK: - Planning

    private func plan(with other: PersonID?, at: Instant) throws(Refusal) -> Outcome {
        guard let me = rights.person?.id, rights.isMentee || rights.roles.contains(.mentor) else {
            throw .notYours(.meeting)
        }
        var others: [(person: PersonID, mentee: PersonID, mentor: PersonID)] = []
        if rights.isMentee { others += try mentors(me).sorted().map { ($0, me, $0) } }
        others += rights.mentoring.map { ($0.mentee, $0.mentee, me) }
        if let other { others.removeAll { $0.person != other } }
        guard let pair = others.first else { throw .noMentorship }
        guard others.count == 1 else { throw .withWhom(others.map(\.person)) }
        let record = try keep(
            .meeting(Meeting(mentor: pair.mentor, at: at)), of: pair.mentee, .meetingPlanned, person: pair.mentor)
        return Outcome(created: record.id)
    }

    private func move(_ id: RecordID, to at: Instant) throws(Refusal) -> Outcome {
        var attended = try open(id)
        guard attended.meeting.at != at else { return Outcome(changed: false) }
        attended.meeting.at = at
        attended.meeting.signatures = Sides()
        try save(attended, .meetingMoved)
        return Outcome()
    }

    private func cancel(_ id: RecordID) throws(Refusal) -> Outcome {
        var attended = try attended(id)
        guard attended.meeting.cancelled == nil else { return Outcome(changed: false) }
        try checkOpen(attended.meeting, of: attended.record.mentee)
        guard try ledger.items(on: id).isEmpty else { throw .meetingHasNotes }
        attended.meeting.cancelled = now
        try save(attended, .meetingCancelled)
        return Outcome()
    }

    // MARK: - Ahead of it

    private func writeAgenda(_ id: RecordID, _ writing: AgendaWriting) throws(Refusal) -> Outcome {
        var attended = try open(id)
        guard attended.side == .mentee else { throw .notYours(.agenda) }
        let before = attended.meeting
        let revision = before.agenda?.revision ?? 0
        if let basedOn = writing.basedOn, basedOn != revision { throw .conflict(revision: revision) }
        if let bytes = writing.text {
            let text = try checkedBody(bytes)
            if before.agenda.map({ !$0.text.utf8.elementsEqual(text.utf8) }) ?? true {
                attended.meeting.agenda = Meeting.Agenda(text: text, at: now, revision: revision + 1)
            }
        }
        switch writing.reflection {
        case .keep: break
        case .none: attended.meeting.reflection = nil
        case .set(let item):
            let found = try own(item, for: .agenda)
            guard case .reflection = found.kind else { throw .wrongKind(.agenda) }
            attended.meeting.reflection = item
        }
        guard attended.meeting != before else { return Outcome(changed: false) }
        attended.meeting.signatures = Sides()
        try save(attended, .agendaWritten)
        return Outcome()
    }

    // MARK: - In it

    private func switchHat(_ id: RecordID, _ purpose: Purpose) throws(Refusal) -> Outcome {
        var attended = try open(id)
        guard attended.side == .mentor else { throw .notYours(.hat) }
        guard attended.meeting.hat != purpose else { return Outcome(changed: false) }
        attended.meeting.hats.append(Meeting.Hat(purpose: purpose, at: now))
        attended.meeting.signatures = Sides()
        try save(attended, .hatSwitched)
        return Outcome()
    }

    /// A mentor's note is of the purpose of the hat; a mentee's is developmental under either, for a mentee's item goes
    /// to a committee only by nomination, and a note is for the two who met.
    private func takeNote(_ id: RecordID, _ writing: NoteWriting) throws(Refusal) -> Outcome {
        let attended = try open(id)
        let meeting = attended.meeting
        let mentee = attended.record.mentee
        let isMentors = attended.side == .mentor
        let purpose = isMentors ? meeting.hat : .developmental
        if isMentors, let hat = writing.hat, hat != meeting.hat { throw .hatChanged(to: meeting.hat) }
        let body = try checkedBody(writing.body)
        let competencies = try checkedCompetencies(writing.competencies)
        if purpose == .assessment, competencies.isEmpty { throw .needsCompetency(.note) }
        let item = try add(
            .note(Note(meeting: id, mentor: meeting.mentor, hat: meeting.hats.count)), mentee: mentee,
            author: .person(isMentors ? meeting.mentor : mentee), purpose: purpose, audience: .shared(since: now),
            competencies: competencies, title: try checkedTitle(writing.title), body: body)
        if isMentors { try ledger.apply(.unread(item.id, by: mentee)) }
        try announceToMentors(item, except: rights.person?.id)
        try voidSignatures(of: attended)
        return Outcome(created: item.id)
    }

    // MARK: - After it

    private func sign(_ id: RecordID) throws(Refusal) -> Outcome {
        var attended = try attended(id)
        guard attended.meeting.signatures[attended.side] == nil else { return Outcome(changed: false) }
        try checkOpen(attended.meeting, of: attended.record.mentee)
        guard attended.meeting.at <= now else { throw .meetingAhead(attended.meeting.at) }
        attended.meeting.signatures[attended.side] = now
        try save(attended, .meetingSigned)
        return Outcome()
    }

    /// Who has signed has signed what was there then.
    private func voidSignatures(of attended: Attended) throws(Refusal) {
        var attended = attended
        guard attended.meeting.signatures != Sides() else { return }
        attended.meeting.signatures = Sides()
        try save(attended, .signatureVoided)
    }

    /// Before a note is edited or deleted: what both have signed stays as it is.
    func checkUnsigned(_ item: Item) throws(Refusal) {
        guard let meeting = try meeting(of: item)?.meeting else { return }
        guard !meeting.isSigned else { throw .meetingSigned }
    }

    /// After a note was edited or deleted.
    func noteChanged(_ item: Item) throws(Refusal) {
        if let attended = try meeting(of: item) { try voidSignatures(of: attended) }
    }

    private func meeting(of item: Item) throws(Refusal) -> Attended? {
        guard case .note(let note?) = item.kind, let record = try ledger.record(note.meeting),
            case .meeting(let meeting) = record.content
        else { return nil }
        return Attended(record: record, meeting: meeting, side: item.isByMentee ? .mentee : .mentor)
    }
}
