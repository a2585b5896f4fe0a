/// One thing that happened to an item, as a sentence.
public struct HistoryLine: Hashable, Sendable {
    public let at: Instant
    public let sentence: String
    public let verb: Event.Verb
}

extension Reader {
    /// What happened to an item, oldest first, as far as the viewer may know.
    ///
    /// The mentee reads everything about the own portfolio, every reading included. A mentor does not learn what the
    /// mentee did while the item was private, nor who else read it. A committee learns only that it was sealed.
    func history(_ id: ItemID) throws(Refusal) -> [HistoryLine] {
        let readable = try readable(id)
        var names = Names()
        var lines: [HistoryLine] = []
        for event in try events(readable) {
            let who = try actor(event, &names)
            let moment = event.moment.map { programme.moment($0)?.name ?? $0.text }
            lines.append(
                HistoryLine(
                    at: event.at,
                    sentence: Wording.history(
                        event, who: who, moment: moment,
                        reason: event.verb == .erased
                            ? readable.item.erased?.reason : try ledger.declineReason(of: id)),
                    verb: event.verb))
        }
        return lines
    }

    private func events(_ readable: ReadableItem) throws(Refusal) -> [Event] {
        let item = readable.item
        var events = try ledger.events(about: item.id)
        let me = rights.person?.id
        let isAuthor = item.author == me.map(Author.person)
        switch readable.right {
        case .owner: if !isAuthor { events.removeAll { $0.verb == .edited } }
        case .mentor:
            // While an item was private, what was done to it is the mentee's own affair.
            if !isAuthor, let shown = events.lastIndex(where: { $0.verb == .shared || $0.verb == .nominated }) {
                let first = events[...shown].lastIndex { $0.verb == .withdrawn }.map { $0 + 1 } ?? 0
                events = Array(events[first...])
            }
            events.removeAll { event in
                let isSomebodyElses =
                    event.verb == .read && event.actor.person != me && event.actor.person != item.mentee
                return isSomebodyElses || (event.verb == .edited && !isAuthor)
            }
        case .committee: events.removeAll { $0.verb != .erased }
        }
        for moment in item.sealedIn {
            guard let moment = programme.moment(moment), readable.right != .committee || maySee(item, moment) else {
                continue
            }
            events.append(
                Event(
                    number: .max, at: moment.cutoff, actor: .time, verb: .sealed, item: item.id, mentee: item.mentee,
                    person: nil, moment: moment.id, value: nil, hash: EventHead.beginning.hash))
        }
        return events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private func maySee(_ item: Item, _ moment: Moment) -> Bool {
        rights.seats.contains { $0.id == moment.id } && !rights.recused(for: moment).contains(item.mentee)
    }

    private func actor(_ event: Event, _ names: inout Names) throws(Refusal) -> String {
        switch event.actor {
        case .host: return "The host"
        case .time: return "The cutoff"
        case .person(let id), .hostAs(let id):
            let name = id == rights.person?.id ? "You" : try name(id, &names)
            if case .hostAs = event.actor { return name + " (through the host's account)" }
            return name
        }
    }
}
