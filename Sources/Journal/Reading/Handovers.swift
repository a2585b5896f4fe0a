/// What the mentee can hand over to a successor, and what has been.
public struct HandoverPage: Hashable, Sendable {
    public let record: RecordID
    public let successor: NamedPerson
    /// When the successor's mentorship began.
    public let started: Instant
    /// When the mentee chose the last time, if they have.
    public let chosen: Instant?
    /// All that is the mentee's to choose, newest first.
    public let items: [HandoverLine]
    /// How many more items the successor reads of itself: sealed, on the way to a committee, own, or shared anew.
    public let anyway: Int
}

public struct HandoverLine: Hashable, Sendable {
    public let id: ItemID
    public let kind: Kind
    public let purpose: Purpose
    public let author: NamedPerson
    public let date: Instant
    public let heading: String
    public let competencies: [CompetencyID]
    /// Answers that go with it.
    public let responses: Int
    public let isHanded: Bool
    /// The successor has opened it: it cannot be taken back.
    public let isRead: Bool
}

extension Session {
    /// The hand-overs to the mentee's present mentors, the latest first.
    public func handovers() throws(Refusal) -> [HandoverPage] {
        try read { reader throws(Refusal) in try reader.handovers() }
    }
}

extension Reader {
    private func openHandovers() throws(Refusal) -> [(record: Record, handover: Handover, mentorship: Mentorship)] {
        guard rights.isMentee, let me = rights.person?.id else { throw .notYours(.handover) }
        let mentorships = try ledger.mentorships(of: me).filter { $0.isCurrent(at: now) }
        let records = try ledger.records(RecordQuestion([.handover], mentee: me), before: nil, limit: .max)
        return records.compactMap { record in
            guard rights.knows(record), case .handover(let handover) = record.content, handover.ended == nil,
                let mentorship = mentorships.first(where: { $0.mentor == handover.mentor })
            else { return nil }
            return (record, handover, mentorship)
        }
    }

    func handovers() throws(Refusal) -> [HandoverPage] {
        var names = Names()
        var pages: [HandoverPage] = []
        for (record, handover, mentorship) in try openHandovers() {
            let (items, anyway) = try inheritance(mentorship, names: &names)
            pages.append(
                HandoverPage(
                    record: record.id,
                    successor: NamedPerson(id: handover.mentor, name: try name(handover.mentor, &names)),
                    started: mentorship.start, chosen: handover.chosen, items: items, anyway: anyway))
        }
        return pages
    }

    private func inheritance(
        _ mentorship: Mentorship, names: inout Names
    ) throws(Refusal) -> (items: [HandoverLine], anyway: Int) {
        let inheritance = Inheritance(mentorship)
        let read = try ledger.itemsRead(by: mentorship.mentor, of: mentorship.mentee)
        var lines: [HandoverLine] = []
        var places: [ItemID: Int] = [:]
        var responses: [Int: Int] = [:]
        var anyway = 0
        var after: Position?
        while true {
            let page = try ledger.items(of: mentorship.mentee, after: after, limit: 500)
            guard let last = page.last else { break }
            for item in page {
                if case .response(let target) = item.kind, let place = places[target] {
                    responses[place, default: 0] += 1
                } else if inheritance.canHold(item) {
                    places[item.id] = lines.count
                    lines.append(try line(item, to: mentorship.mentor, isRead: read.contains(item.id), &names))
                } else {
                    var answered: Item?
                    if case .response(let target) = item.kind { answered = try ledger.item(target) }
                    // That an advice is being written is its writer's alone.
                    if !item.isUnreleased, mentorship.mayRead(item, circle: item.circle(answering: answered)) {
                        anyway += 1
                    }
                }
            }
            after = last.position
        }
        for (place, count) in responses { lines[place] = lines[place].with(responses: count) }
        return (lines.reversed(), anyway)
    }

    private func line(
        _ item: Item, to successor: PersonID, isRead: Bool, _ names: inout Names
    ) throws(Refusal) -> HandoverLine {
        let author: NamedPerson
        switch item.author {
        case .person(let id): author = NamedPerson(id: id, name: try name(id, &names))
        case .assessor(let name): author = NamedPerson(id: nil, name: name)
        }
        return HandoverLine(
            id: item.id, kind: item.kind, purpose: item.purpose, author: author, date: item.position.date,
            heading: item.heading, competencies: item.competencies, responses: 0,
            isHanded: item.handedTo.contains(successor), isRead: isRead)
    }

    // MARK: - What waits

    /// So long a mentor is told that something was handed over.
    private static let inheritanceIsNews = Period(days: 14)

    /// Choices that the mentee has not made; what was handed over lately to the viewer as a mentor.
    func handoversWaiting(_ names: inout Names) throws(Refusal) -> [Waiting] {
        guard let me = rights.person?.id else { return [] }
        var out: [Waiting] = []
        if rights.isMentee {
            for (record, handover, mentorship) in try openHandovers() where handover.chosen == nil {
                out.append(
                    Waiting(
                        .handoverToChoose, mentee: NamedPerson(id: me, name: try name(me, &names)),
                        with: NamedPerson(id: handover.mentor, name: try name(handover.mentor, &names)),
                        record: record.id, when: .since(mentorship.start)))
            }
        }
        // A successor learns of the hand-over only what was handed over.
        guard !rights.mentoring.isEmpty else { return out }
        for record in try ledger.records(RecordQuestion([.handover], involving: me), before: nil, limit: .max) {
            guard case .handover(let handover) = record.content, handover.ended == nil, handover.items > 0,
                rights.mentors(record.mentee), let chosen = handover.chosen,
                now < Self.inheritanceIsNews.after(chosen, in: programme.zone)
            else { continue }
            let mentee = NamedPerson(id: record.mentee, name: try name(record.mentee, &names))
            out.append(Waiting(.inheritanceToKnow, mentee: mentee, with: mentee, when: .since(chosen)))
        }
        return out
    }
}

extension HandoverLine {
    fileprivate func with(responses: Int) -> HandoverLine {
        HandoverLine(
            id: id, kind: kind, purpose: purpose, author: author, date: date, heading: heading,
            competencies: competencies, responses: responses, isHanded: isHanded, isRead: isRead)
    }
}
