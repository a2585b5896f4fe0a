/// When an item was open to a mentor who did not write it: what stood in it, and what was done to it, at other times is
/// between other people, and stays so when it is opened again.
struct Openings {
    private struct Step {
        let event: Int64
        let at: Instant
        /// From this event on, until the next.
        let isOpen: Bool
    }

    private let steps: [Step]
    /// Before the mentorship nothing was open.
    private let start: Instant

    /// - Parameters:
    ///   - events: all that was done to the item, in order.
    init(_ item: Item, _ events: [Event], to mentorship: Mentorship) {
        let states = item.isByMentee ? Self.forwards(item, events) : Self.backwards(item, events)
        steps = zip(events, states).map { event, then in
            Step(
                event: event.number, at: event.at,
                isOpen: mentorship.mayRead(then, circle: then.circle(answering: nil)))
        }
        start = mentorship.start
    }

    /// Right after that event, which may be another item's.
    func isOpen(after event: Event) -> Bool {
        event.at >= start && steps.last { $0.event <= event.number }?.isOpen == true
    }

    /// At any time from one event until another.
    func wasOpen(from first: Event, until next: Event) -> Bool {
        for (index, step) in steps.enumerated() where step.isOpen && step.event < next.number {
            let end = index + 1 < steps.count ? steps[index + 1] : nil
            if let end, end.event <= first.number { continue }
            let closed = if let end, end.event < next.number { end.at } else { next.at }
            if closed > start { return true }
        }
        return false
    }

    /// A mentee's item as it was after each event: private in the beginning.
    private static func forwards(_ item: Item, _ events: [Event]) -> [Item] {
        var then = item
        (then.audience, then.isInPlay, then.handedTo) = (.private, false, [])
        return events.map { event in
            switch event.verb {
            case .shared: then.audience = .shared(since: event.at)
            case .withdrawn: then.audience = .private
            case .nominated:
                if then.audience.isPrivate { then.audience = .shared(since: event.at) }
                then.isInPlay = true
            case .retracted: then.isInPlay = false
            case .itemHandedOver: if let person = event.person { then.handedTo.append(person) }
            case .itemTakenBack: then.handedTo.removeAll { $0 == event.person }
            default: break
            }
            return then
        }
    }

    /// Somebody else's item as it was after each event. The first does not say for what purpose it was written, so it is
    /// worked out from the end.
    private static func backwards(_ item: Item, _ events: [Event]) -> [Item] {
        var then = item
        let states = events.reversed().map { event in
            let after = then
            switch event.verb {
            case .asked: (then.purpose, then.consent) = (.developmental, .none)
            case .agreed, .declined, .tookBack: (then.purpose, then.consent) = (.developmental, .asked(at: event.at))
            case .madeDevelopmental: then.purpose = .assessment
            case .itemHandedOver: then.handedTo.removeAll { $0 == event.person }
            case .itemTakenBack: if let person = event.person { then.handedTo.append(person) }
            default: break
            }
            return after
        }
        return states.reversed()
    }
}

extension Reader {
    /// For a mentor who reads what somebody else wrote; nil for everybody else. An answer is open while what it answers
    /// is.
    func openings(_ readable: ReadableItem) throws(Refusal) -> Openings? {
        guard readable.right == .mentor, let me = rights.person?.id, readable.item.author != .person(me),
            let mentorship = rights.mentoring.first(where: { $0.mentee == readable.item.mentee })
        else { return nil }
        let item = readable.answered ?? readable.item
        return Openings(item, try ledger.events(about: item.id), to: mentorship)
    }
}
