/// What an open session learns when it looks whether anything has changed: who it speaks for now, and whether what it
/// shows may be out of date.
public struct Recheck: Hashable, Sendable {
    public let speaker: Speaker
    public let programme: Programme
    /// Whether something has happened since the last time that may change what this viewer sees.
    public let hasNews: Bool
    /// Whether something that the viewer could see for a time is theirs to see no more.
    public let hasLost: Bool
}

extension Session {
    /// Looks whether anything has changed since the last time, or since the session began. It costs next to nothing
    /// when nothing has. Refused, as everything is, when the viewer may look no more.
    public func recheck() throws(Refusal) -> Recheck {
        let (recheck, seen) = try journal.read(viewer) { reader throws(Refusal) in
            (
                try reader.recheck(since: self.seen),
                Seen(event: try reader.ledger.head().number, passes: reader.rights.passes)
            )
        }
        self.seen = seen
        return recheck
    }
}

extension Reader {
    /// So many events are looked at; of more it is taken for granted that one concerns the viewer.
    private static let most = 100

    fileprivate func recheck(since seen: Session.Seen) throws(Refusal) -> Recheck {
        Recheck(
            speaker: try speaker(), programme: programme, hasNews: try hasNews(since: seen.event),
            hasLost: !seen.passes.isSubset(of: rights.passes))
    }

    private func hasNews(since seen: Int64) throws(Refusal) -> Bool {
        let head = try ledger.head().number
        guard head >= seen, head - seen <= Self.most else { return true }
        guard head > seen else { return false }
        for event in try ledger.events(after: seen, limit: Self.most) where try concerns(event) { return true }
        return false
    }

    /// Whether an event may change what the viewer sees. What happens to an item that the viewer cannot see does not:
    /// a screen must not even be read anew for it.
    private func concerns(_ event: Event) throws(Refusal) -> Bool {
        // People, mentorships and the programme are for many; whoever keeps the process sees what is due.
        guard let me = rights.person?.id, !rights.keepsProcess, let mentee = event.mentee else { return true }
        if event.verb.isAboutRecord {
            // Of the hand-over itself a successor knows nothing, but of what came with it.
            if event.verb == .handedOver, event.person == me { return true }
            guard let id = event.item, let record = try ledger.record(id) else { return false }
            if rights.knows(record) { return true }
            return try isShown(record)
        }
        // Changes to what nobody else may read yet; that it is there is told when it is saved.
        if event.verb == .edited, event.actor.person != me, let id = event.item,
            try ledger.item(id)?.isUnreleased == true
        {
            return false
        }
        if event.mentee == me || event.person == me || event.actor.person == me { return true }
        switch event.verb {
        case .sealed, .sealedAlone: return rights.mentors(mentee) || rights.seats.contains { $0.id == event.moment }
        case .dossierRead, .itemHandedOver, .itemTakenBack: return false
        case .saved, .edited, .amended, .goalState, .read, .acknowledged:
            guard let item = event.item else { return true }
            if try ledger.item(item)?.isUnreleased == true { return rights.mentors(mentee) }
            return try isReadable(item)
        case .shared, .withdrawn, .nominated, .retracted, .asked, .tookBack, .agreed, .declined, .madeDevelopmental,
            .deleted, .released, .lapsed:
            return rights.mentors(mentee)
        default: return true
        }
    }

    /// A pulse of the other side's is seen while both show theirs: whoever does not show the own sees nothing of it.
    private func isShown(_ record: Record) throws(Refusal) -> Bool {
        guard case .pulse(let pulse) = record.content else { return false }
        for pair in try rights.pairs(ledger)
        where pair.mentorship.mentee == record.mentee && pair.mentorship.mentor == pulse.mentor {
            return try Pulses(of: pair.mentorship, ledger).last(by: pair.side)?.pulse.isShown ?? false
        }
        return false
    }

    private func isReadable(_ id: ItemID) throws(Refusal) -> Bool {
        do {
            _ = try readable(id)
            return true
        } catch {
            if error == .noItem { return false }
            throw error
        }
    }
}
