/// Plays a history into a rehearsal journal: many acts at their own times, in one transaction.
public struct Rehearsal {
    let journal: OpenJournal
    let ledger: any WritableLedger

    /// - Parameter at: never before the journal's last event.
    @discardableResult
    public func perform(_ act: Act, as viewer: Viewer, at: Instant) throws(Refusal) -> Outcome {
        try clerk(viewer, at).perform(act)
    }

    /// Somebody opens an item.
    public func opened(_ id: ItemID, as viewer: Viewer, at: Instant) throws(Refusal) {
        try clerk(viewer, at).opened(id)
    }

    /// Somebody opens a dossier.
    public func openedDossier(
        _ mentee: PersonID, _ moment: MomentID, as viewer: Viewer, at: Instant
    ) throws(Refusal) {
        try clerk(viewer, at).openedDossier(mentee, moment)
    }

    /// Somebody looks into a glass.
    public func looked(_ mentee: PersonID, _ moment: MomentID, as viewer: PersonID, at: Instant) throws(Refusal) {
        let clerk = try clerk(.person(viewer, role: nil), at)
        try ledger.apply(.glance(Glance(at: at, event: clerk.head.number), of: viewer, at: mentee, for: moment))
    }

    private func clerk(_ viewer: Viewer, _ at: Instant) throws(Refusal) -> Clerk {
        let head = try ledger.head()
        guard at >= head.at else { throw .clockBackwards(last: head.at) }
        return try journal.clerk(viewer, ledger, at: at)
    }
}

extension OpenJournal {
    /// Refused in a journal that is not a rehearsal.
    public func rehearse(_ body: (Rehearsal) throws(Refusal) -> Void) throws(Refusal) {
        try store.write { ledger throws(Refusal) in
            guard try ledger.meta().isRehearsal else { throw .clockOnlyInRehearsal }
            try body(Rehearsal(journal: self, ledger: ledger))
        }
    }
}
