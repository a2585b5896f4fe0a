/// Readings are logged: the mentee can read who read what, and an author knows when an edit becomes an amendment.
extension Clerk {
    func opened(_ id: ItemID) throws(Refusal) {
        let readable = try readableOrErased(id)
        guard let me = rights.person?.id else { return }
        guard !readable.item.isErased else { return try ledger.apply(.read(id, by: me)) }
        guard readable.item.author != .person(me) else { return }
        try ledger.apply(.read(id, by: me))
        try record(.read, item: readable.item, person: me)
        var item = readable.item
        if item.firstRead == nil { item.firstRead = now }
        // The dossier says whether the mentee did.
        if readable.right == .owner { item.isOpened(at: now) }
        guard item != readable.item else { return }
        try ledger.apply(.item(item, circle: readable.circle))
    }

    func openedDossier(_ mentee: PersonID, _ momentID: MomentID) throws(Refusal) {
        guard let moment = programme.moment(momentID), rights.mayReadDossier(of: mentee, for: moment) else {
            throw .noDossier
        }
        guard mentee != rights.person?.id else { return }
        try record(.dossierRead, mentee: mentee, person: rights.person?.id, moment: momentID)
    }
}
