/// One thing that happened to an item, as a sentence.
public struct HistoryLine: Hashable, Sendable {
    public let at: Instant
    public let sentence: String
    public let verb: Event.Verb
}

extension Reader {
    /// What happened to an item, oldest first, as far as the viewer may know.
    ///
    /// The mentee reads everything about the own portfolio, every reading included. A mentor does not learn what was
    /// done while the item was not open to them, nor who else read it. A committee learns only that it was sealed.
    func history(_ id: ItemID) throws(Refusal) -> [HistoryLine] {
        let readable = try readable(id)
        var names = Names()
        var lines: [HistoryLine] = []
        let outcomes = try outcomes(of: readable.item)
        for event in try events(readable) {
            let who = try actor(event, &names)
            let moment = event.moment.map { programme.moment($0)?.name ?? $0.text }
            let person = try event.person.map { id throws(Refusal) in
                id == rights.person?.id ? Wording.you : try name(id, &names)
            }
            let sentence = Wording.history(
                event, who: who, person: person, moment: moment,
                reason: event.verb == .erased ? readable.item.erased?.reason : try declineReason(readable))
            let change = outcomes[event.number].map { " " + Wording.outcome(was: $0.before, is: $0.after) } ?? ""
            lines.append(HistoryLine(at: event.at, sentence: sentence + change, verb: event.verb))
        }
        return try withBrokenGlass(lines, readable, &names)
    }

    /// Of broken glass the item's own events say nothing: it is a record of its own, told to the mentee and the author.
    private func withBrokenGlass(
        _ lines: [HistoryLine], _ readable: ReadableItem, _ names: inout Names
    ) throws(Refusal) -> [HistoryLine] {
        let item = readable.item
        let question = RecordQuestion([.glassBreak], mentee: item.mentee)
        let breaks = try ledger.records(question, before: nil, limit: .max).filter {
            $0.glassBreak?.item == item.id && rights.knows($0)
        }
        guard !breaks.isEmpty else { return lines }
        var lines = lines
        for record in breaks.reversed() {
            let line = HistoryLine(
                at: record.created, sentence: try glassBroken(record.glassBreak!, &names), verb: .glassBroken)
            // Reading follows, were it in the same second.
            lines.insert(line, at: lines.firstIndex { $0.at >= record.created } ?? lines.count)
        }
        return lines
    }

    func glassBroken(_ glass: GlassBreak, _ names: inout Names) throws(Refusal) -> String {
        let who = glass.by == rights.person?.id ? Wording.actingYourself : try name(glass.by, &names)
        return Wording.glassBroken(by: who, until: times.full(glass.until), reason: glass.reason)
    }

    /// What each amendment of an advice changed of the outcome that it proposes, by the event's number.
    private func outcomes(of item: Item) throws(Refusal) -> [Int64: (before: String, after: String)] {
        guard item.advice != nil else { return [:] }
        let events = try ledger.events(about: item.id).filter(\.verb.savesRevision)
        var outcomes: [Int64: (before: String, after: String)] = [:]
        var before: String?
        for (event, revision) in zip(events, try ledger.revisions(of: item.id)) {
            if event.verb == .amended, let before, let after = revision.outcome, before != after {
                outcomes[event.number] = (before, after)
            }
            before = revision.outcome
        }
        return outcomes
    }

    private func events(_ readable: ReadableItem) throws(Refusal) -> [Event] {
        let item = readable.item
        var events = try ledger.events(about: item.id)
        let me = rights.person?.id
        let isAuthor = item.author == me.map(Author.person)
        switch readable.right {
        case .owner: if !isAuthor { events.removeAll { $0.verb == .edited } }
        case .mentor:
            if let openings = try openings(readable) {
                events.removeAll { $0.verb != .saved && !openings.isOpen(after: $0) }
            }
            events.removeAll { event in
                switch event.verb {
                case .read: return event.actor.person != me && event.actor.person != item.mentee
                // What another mentor inherits is between that one and the mentee.
                case .itemHandedOver, .itemTakenBack: return event.person != me
                case .edited: return !isAuthor
                default: return false
                }
            }
        case .committee, .brokenGlass, .withheld: events.removeAll { $0.verb != .erased }
        }
        let isWhole = readable.right == .owner || readable.right == .mentor
        for moment in item.sealedIn {
            guard let moment = programme.moment(moment),
                isWhole || rights.readsSealed(of: item.mentee, for: moment.id)
            else { continue }
            events.append(
                Event(
                    number: .max, at: moment.cutoff, actor: .time, verb: .sealed, item: item.id, mentee: item.mentee,
                    person: nil, moment: moment.id, value: nil, hash: EventHead.beginning.hash))
        }
        return events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    func actor(_ event: Event, _ names: inout Names) throws(Refusal) -> String {
        switch event.actor {
        case .host: return Wording.actingHost
        case .time: return Wording.actingTime
        case .person(let id), .hostAs(let id):
            let name = id == rights.person?.id ? Wording.actingYourself : try name(id, &names)
            if case .hostAs = event.actor { return Wording.actingThroughHost(name) }
            return name
        }
    }
}
