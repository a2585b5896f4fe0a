/// What a mentee keeps to know later that a dossier is the one that was sealed.
public struct Receipt: Hashable, Sendable {
    public let mentee: NamedPerson
    public let moment: Moment
    public let digest: Digest
    public let items: Int
    public let sealed: Instant
    /// The head of the chain of events when the receipt was written.
    public let head: EventHead
}

extension Reader {
    func receipts() throws(Refusal) -> [Receipt] {
        guard rights.isMentee, let me = rights.person else { throw .notYours(.receipt) }
        let head = try ledger.head()
        var out: [Receipt] = []
        for moment in programme.moments {
            for line in try ledger.dossiers(for: moment.id) where line.mentee == me.id {
                out.append(
                    Receipt(
                        mentee: NamedPerson(id: me.id, name: me.name), moment: moment, digest: line.digest,
                        items: line.items, sealed: line.sealed, head: head))
            }
        }
        return out
    }

    /// Those who keep the process know everybody; others know the people they have to do with.
    func keys() throws(Refusal) -> [HeldKey] {
        let all = try ledger.keys()
        return rights.keepsKeys ? all : all.filter { $0.person == rights.person?.id }
    }

    func people() throws(Refusal) -> [Person] {
        let all = try ledger.people()
        if rights.keepsProcess { return all }
        guard let me = rights.person?.id else { return [] }
        var known: Set<PersonID> = [me]
        for committee in programme.committees { known.formUnion(committee.members) }
        known.formUnion(rights.mentoring.map(\.mentee))
        if rights.isMentee { known.formUnion(try ledger.mentorships(of: me).map(\.mentor)) }
        for seat in rights.seats {
            let recused = rights.recused(for: seat)
            known.formUnion(try ledger.dossiers(for: seat.id).map(\.mentee).filter { !recused.contains($0) })
        }
        known.formUnion(rights.appeals.map(\.mentee))
        return all.filter { known.contains($0.id) }
    }

    func mentorships() throws(Refusal) -> [(mentorship: Mentorship, mentor: String, mentee: String)] {
        var names = Names()
        var out: [(mentorship: Mentorship, mentor: String, mentee: String)] = []
        for mentorship in try ledger.mentorships() {
            let isMine = mentorship.mentee == rights.person?.id || rights.mentoring.contains(mentorship)
            guard rights.keepsProcess || isMine else { continue }
            out.append((mentorship, try name(mentorship.mentor, &names), try name(mentorship.mentee, &names)))
        }
        return out
    }

    func drafts() throws(Refusal) -> [Draft] {
        guard let me = rights.person?.id else { return [] }
        return try ledger.drafts(of: me)
    }
}
