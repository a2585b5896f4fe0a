/// A meeting on one line of a list, as one of the two who meet sees it.
public struct MeetingLine: Hashable, Sendable {
    public let id: RecordID
    public let mentee: NamedPerson
    public let mentor: NamedPerson
    /// The viewer's.
    public let side: Side
    public let at: Instant
    public let hat: Purpose
    /// When the mentee wrote the agenda, if they have.
    public let agenda: Instant?
    /// How many notes there are of each purpose.
    public let notes: [Purpose: Int]
    /// Those that the viewer has not opened.
    public let unread: Int
    public let signatures: Sides<Instant>
    public let cancelled: Instant?
    /// Something about it can still change: not signed by both, not called off, and the mentorship lasts.
    public let isOpen: Bool

    /// The other one of the two.
    public var other: NamedPerson { side == .mentee ? mentor : mentee }
    public var isSigned: Bool { signatures.both != nil }
}

/// A meeting opened.
public struct MeetingPage: Hashable, Sendable {
    public let line: MeetingLine
    public let agenda: Meeting.Agenda?
    /// The reflection that goes with the agenda, if the reader may see it.
    public let reflection: Entry?
    /// Hats and notes in the order in which they came.
    public let lines: [Line]

    public enum Line: Hashable, Sendable {
        case hat(Meeting.Hat)
        case note(Page.Opened)

        /// Of the note, if it is one.
        public var id: ItemID? {
            if case .note(let note) = self { note.entry.id } else { nil }
        }
    }
}

extension Session {
    /// Meetings, the latest first: with all mentors and mentees, or about one mentee.
    public func meetings(_ mentee: PersonID? = nil) throws(Refusal) -> [MeetingLine] {
        try read { reader throws(Refusal) in try reader.meetings(mentee) }
    }

    /// With whom the viewer can meet: present mentors and mentees.
    public func partners() throws(Refusal) -> [NamedPerson] {
        try read { reader throws(Refusal) in try reader.partners() }
    }

    public func meeting(_ id: RecordID) throws(Refusal) -> MeetingPage {
        try read { reader throws(Refusal) in try reader.meeting(id) }
    }

    /// The meeting that an id, or a prefix of eight digits or more, names among those that the viewer knows.
    public func findMeeting(_ prefix: String) throws(Refusal) -> RecordID {
        try read { reader throws(Refusal) in try reader.findMeeting(prefix) }
    }
}

extension Reader {
    /// A meeting of the viewer's, if it is one; nil for every other id, and for one that was erased.
    func knownMeeting(_ id: RecordID) throws(Refusal) -> (record: Record, meeting: Meeting)? {
        guard let record = try ledger.record(id), rights.knows(record), case .meeting(let meeting) = record.content
        else { return nil }
        return (record, meeting)
    }

    private func knownMeetings(openOnly: Bool = false) throws(Refusal) -> [(record: Record, meeting: Meeting)] {
        guard let me = rights.person?.id else { return [] }
        var found: [Record] = []
        if rights.isMentee {
            found += try ledger.records(
                RecordQuestion([.meeting], mentee: me, openOnly: openOnly), before: nil, limit: .max)
        }
        if rights.roles.contains(.mentor) {
            found += try ledger.records(
                RecordQuestion([.meeting], involving: me, openOnly: openOnly), before: nil, limit: .max)
        }
        return found.compactMap { record in
            guard rights.knows(record), case .meeting(let meeting) = record.content else { return nil }
            return (record, meeting)
        }
    }

    func meetings(_ mentee: PersonID?) throws(Refusal) -> [MeetingLine] {
        var names = Names()
        var lines: [MeetingLine] = []
        for (record, meeting) in try knownMeetings() where mentee == nil || mentee == record.mentee {
            lines.append(try line(record, meeting, names: &names))
        }
        // At one time the one that was planned later comes first, as it came out of the ledger.
        return lines.enumerated().sorted { ($0.element.at, $1.offset) > ($1.element.at, $0.offset) }.map(\.element)
    }

    func partners() throws(Refusal) -> [NamedPerson] {
        guard let me = rights.person?.id else { return [] }
        var ids = rights.mentoring.map(\.mentee)
        if rights.isMentee { ids += try ledger.mentorships(of: me).filter { $0.isCurrent(at: now) }.map(\.mentor) }
        var names = Names()
        var out: [NamedPerson] = []
        for id in ids { out.append(NamedPerson(id: id, name: try name(id, &names))) }
        return out.sorted { $0.name < $1.name }
    }

    func findMeeting(_ prefix: String) throws(Refusal) -> RecordID {
        guard (8...32).contains(prefix.utf8.count), Hex.isLowercase(prefix) else { throw .noMeeting }
        let found = try knownMeetings().map(\.record.id).filter { $0.text.hasPrefix(prefix) }
        guard let first = found.first else { throw .noMeeting }
        guard found.count == 1 else { throw .ambiguous }
        return first
    }

    private func line(_ record: Record, _ meeting: Meeting, names: inout Names) throws(Refusal) -> MeetingLine {
        var counts: [Purpose: Int] = [:]
        var unread = 0
        for note in try notes(of: record) where !note.item.isErased {
            counts[note.item.purpose, default: 0] += 1
            if let me = rights.person?.id, try ledger.isUnread(note.item, by: me) { unread += 1 }
        }
        let isMentee = rights.isMentee && rights.person?.id == record.mentee
        return MeetingLine(
            id: record.id, mentee: NamedPerson(id: record.mentee, name: try name(record.mentee, &names)),
            mentor: NamedPerson(id: meeting.mentor, name: try name(meeting.mentor, &names)),
            side: isMentee ? .mentee : .mentor, at: meeting.at, hat: meeting.hat, agenda: meeting.agenda?.at,
            notes: counts, unread: unread, signatures: meeting.signatures, cancelled: meeting.cancelled,
            isOpen: meeting.isOpen ? try isCurrent(meeting.mentor, of: record.mentee) : false)
    }

    private func isCurrent(_ mentor: PersonID, of mentee: PersonID) throws(Refusal) -> Bool {
        try ledger.mentorships(of: mentee).contains { $0.mentor == mentor && $0.isCurrent(at: now) }
    }

    private func notes(of record: Record) throws(Refusal) -> [ReadableItem] {
        var notes: [ReadableItem] = []
        for item in try ledger.items(on: record.id) {
            if let readable = try readableIfAny(item.id) { notes.append(readable) }
        }
        return notes
    }

    /// The meeting that a note is of.
    func meeting(of item: Item, names: inout Names) throws(Refusal) -> MeetingLine? {
        guard case .note(let note?) = item.kind, let (record, meeting) = try knownMeeting(note.meeting) else {
            return nil
        }
        return try line(record, meeting, names: &names)
    }

    func meeting(_ id: RecordID) throws(Refusal) -> MeetingPage {
        guard let (record, meeting) = try knownMeeting(id) else { throw .noMeeting }
        var names = Names()
        var lines: [MeetingPage.Line] = []
        var hats = meeting.hats[...]
        for readable in try notes(of: record) {
            guard case .note(let note?) = readable.item.kind else { continue }
            while hats.startIndex < min(note.hat, meeting.hats.count) { lines.append(.hat(hats.removeFirst())) }
            lines.append(.note(try opened(readable, names: &names)))
        }
        lines += hats.map { .hat($0) }
        var reflection: Entry?
        if let id = meeting.reflection, let found = try readableIfAny(id), !found.item.isErased {
            reflection = try entry(found, for: nil, names: &names)
        }
        return MeetingPage(
            line: try line(record, meeting, names: &names), agenda: meeting.agenda, reflection: reflection,
            lines: lines)
    }

    // MARK: - What waits

    /// So long before a meeting the agenda is due, and the meeting is told of.
    static let agendaAhead = Period(days: 7)

    /// Agendas to write, meetings to go to and to sign; the next first.
    func meetingsWaiting(_ names: inout Names) throws(Refusal) -> [Waiting] {
        var out: [(at: Instant, waiting: Waiting)] = []
        for (record, meeting) in try knownMeetings(openOnly: true) {
            guard try isCurrent(meeting.mentor, of: record.mentee) else { continue }
            let side: Side = rights.isMentee && record.mentee == rights.person?.id ? .mentee : .mentor
            let matter: Waiting.Matter
            let when: Waiting.When
            if meeting.at <= now {
                guard meeting.signatures[side] == nil else { continue }
                (matter, when) = (.meetingToSign, .since(meeting.at))
            } else {
                guard meeting.at <= Self.agendaAhead.after(now, in: programme.zone) else { continue }
                let isWanted = side == .mentee && meeting.agenda == nil
                (matter, when) = (isWanted ? .agendaToWrite : .meetingAhead, .due(meeting.at))
            }
            let mentee = NamedPerson(id: record.mentee, name: try name(record.mentee, &names))
            let mentor = NamedPerson(id: meeting.mentor, name: try name(meeting.mentor, &names))
            out.append(
                (
                    meeting.at,
                    Waiting(
                        matter, mentee: mentee, with: side == .mentee ? mentor : mentee, record: record.id, when: when)
                ))
        }
        return out.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(
            \.element.waiting)
    }
}
