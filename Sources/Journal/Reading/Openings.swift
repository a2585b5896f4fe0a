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
        let states: [Bool]
        switch item.kind {
        // What is answered may be the mentor's own.
        case _ where item.author == .person(mentorship.mentor): states = events.map { _ in true }
        case .note(let note?) where note.mentor == mentorship.mentor: states = events.map { _ in true }
        case .reflection, .goal, .response: states = Self.shared(events, to: mentorship)
        case .feedback, .note: states = Self.counting(item, events, to: mentorship)
        // Before an advice was released it was edited, and not amended: of that nobody else is told anyway.
        case .advice, .observation: states = events.map { _ in true }
        }
        steps = zip(events, states).map { Step(event: $0.number, at: $0.at, isOpen: $1) }
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

    /// What the mentee shares, or hands over: from then until it is withdrawn.
    private static func shared(_ events: [Event], to mentorship: Mentorship) -> [Bool] {
        var since: Instant?
        var isNominated = false
        var isHanded = false
        return events.map { event in
            switch event.verb {
            case .shared: since = event.at
            case .withdrawn: since = nil
            case .nominated: (since, isNominated) = (since ?? event.at, true)
            case .retracted: isNominated = false
            case .itemHandedOver where event.person == mentorship.mentor: isHanded = true
            case .itemTakenBack where event.person == mentorship.mentor: isHanded = false
            default: break
            }
            return since.map { $0 >= mentorship.reads || isNominated || isHanded } ?? false
        }
    }

    /// What another mentor wrote: while it counts or is asked for, and once it has been handed over.
    private static func counting(_ item: Item, _ events: [Event], to mentorship: Mentorship) -> [Bool] {
        var isHanded = false
        let handed = events.map { event in
            switch event.verb {
            case .itemHandedOver where event.person == mentorship.mentor: isHanded = true
            case .itemTakenBack where event.person == mentorship.mentor: isHanded = false
            default: break
            }
            return isHanded
        }
        // The first event does not say for what purpose it was written: that is worked out from the end.
        var counts = item.circle(answering: nil) == .mentors
        let counting = events.reversed().map { event in
            let after = counts
            switch event.verb {
            case .asked: counts = false
            case .agreed, .declined, .tookBack, .madeDevelopmental: counts = true
            default: break
            }
            return after
        }
        var isRead = item.isInPlay
        if case .shared(let since) = item.audience { isRead = isRead || since >= mentorship.reads }
        return zip(handed, counting.reversed()).map { $0 || $1 && isRead }
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
