import Journal
import Testing

@Suite("The chain of events")
struct EventChainTests {
    private func events() throws -> [Event] {
        var history = History(seed: 5, length: 40)
        history.steps = history.steps.filter { $0.sort != .programme }
        let play = try Play(history)
        for step in history.steps { play.play(step) }
        return play.truth { ledger throws(Refusal) in try ledger.events(after: 0, limit: 1000) }
    }

    @Test("Whatever is changed in an event, it no longer follows the one before it")
    func everyField() throws {
        let events = try events()
        #expect(events.count > 20)
        var head = EventHead.beginning
        for event in events {
            #expect(event.follows(head))
            let other = ItemID(String(repeating: "c", count: 32))!
            let changes: [Event] = [
                copy(event, number: event.number + 1), copy(event, at: event.at.adding(seconds: 1)),
                copy(event, actor: .hostAs(.noor)), copy(event, verb: event.verb == .read ? .saved : .read),
                copy(event, item: .some(event.item == nil ? other : nil)),
                copy(event, mentee: .some(event.mentee == nil ? .mila : nil)),
                copy(event, person: .some(event.person == nil ? .mila : nil)),
                copy(event, moment: .some(event.moment == nil ? Stage.mid : nil)),
                copy(event, value: .some((event.value ?? "") + "x")),
                copy(event, hash: Digest(of: Array("x".utf8))),
            ]
            for changed in changes { #expect(!changed.follows(head)) }
            head = event.head
        }
    }

    @Test("An event left out breaks the chain")
    func leftOut() throws {
        let events = try events()
        for index in 1..<(events.count - 1) { #expect(!events[index + 1].follows(events[index - 1].head)) }
    }

    private func copy(
        _ event: Event, number: Int64? = nil, at: Instant? = nil, actor: Event.Actor? = nil, verb: Event.Verb? = nil,
        item: ItemID?? = nil, mentee: PersonID?? = nil, person: PersonID?? = nil, moment: MomentID?? = nil,
        value: String?? = nil, hash: Digest? = nil
    ) -> Event {
        Event(
            number: number ?? event.number, at: at ?? event.at, actor: actor ?? event.actor, verb: verb ?? event.verb,
            item: item ?? event.item, mentee: mentee ?? event.mentee, person: person ?? event.person,
            moment: moment ?? event.moment, value: value ?? event.value, hash: hash ?? event.hash)
    }
}
