/// A dossier that was sealed, as somebody knows it: the journal that is there, or whoever kept a receipt.
public struct KnownSealing: Hashable, Sendable {
    public let mentee: PersonID
    public let moment: MomentID
    public let digest: Digest

    public init(mentee: PersonID, moment: MomentID, digest: Digest) {
        self.mentee = mentee
        self.moment = moment
        self.digest = digest
    }
}

/// A journal that is a backup, about to take the place of another.
extension OpenJournal {
    /// What is sealed in this journal.
    public func sealings() throws(Refusal) -> [KnownSealing] {
        try store.read { ledger throws(Refusal) in
            var out: [KnownSealing] = []
            for moment in try ledger.programme().moments {
                for line in try ledger.dossiers(for: moment.id) {
                    out.append(KnownSealing(mentee: line.mentee, moment: line.moment, digest: line.digest))
                }
            }
            return out
        }
    }

    /// Refuses a backup that would take a sealed dossier out of the world.
    public func check(holds sealings: [KnownSealing]) throws(Refusal) {
        try store.read { ledger throws(Refusal) in
            for sealing in sealings {
                guard try ledger.digest(of: sealing.mentee, for: sealing.moment) == sealing.digest else {
                    throw .olderThanSealing(sealing.mentee, sealing.moment)
                }
            }
        }
    }

    /// Refuses the backup of another journal: one that began differently, or whose portfolios are others.
    public func check(isOf other: OpenJournal) throws(Refusal) {
        let ours = try origin()
        let theirs = try other.origin()
        guard ours.first == nil || theirs.first == nil || ours.first == theirs.first,
            ours.salts.allSatisfy({ mentee, salt in theirs.salts[mentee] ?? salt == salt })
        else { throw .otherJournal }
    }

    private func origin() throws(Refusal) -> (first: Event?, salts: [PersonID: Salt]) {
        try store.read { ledger throws(Refusal) in
            var salts: [PersonID: Salt] = [:]
            for person in try ledger.people() { salts[person.id] = try ledger.portfolio(of: person.id)?.salt }
            return (try ledger.event(1), salts)
        }
    }

    /// Who has no access in this journal.
    public func suspended() throws(Refusal) -> [PersonID] {
        try store.read { ledger throws(Refusal) in try ledger.people().filter(\.suspended).map(\.id) }
    }

    /// What was taken away since a backup was made, and is taken away again: how many items, and of how many people
    /// their access.
    public struct Repeated: Hashable, Sendable {
        public var erased = 0
        public var suspended = 0

        public init() {}
    }

    /// Repeats the erasures, revocations and suspensions that were made since, and records that a backup was restored
    /// and what it replaces.
    public func takeUp(
        erasing items: [ItemID], revoking keys: [Fingerprint], suspending people: [PersonID],
        replacing head: EventHead?
    ) throws(Refusal) -> Repeated {
        try write(.host) { clerk throws(Refusal) in
            var repeated = Repeated()
            for item in items {
                let isThere = try clerk.ledger.item(item) != nil
                let isRecord = try clerk.ledger.record(item) != nil
                guard isThere || isRecord else { continue }
                if try clerk.erase(item, nil).changed { repeated.erased += 1 }
            }
            for key in keys where try clerk.ledger.key(key) != nil { _ = try clerk.revokeKey(key) }
            for person in people where try clerk.ledger.person(person) != nil {
                if try clerk.setSuspended(person, true).changed { repeated.suspended += 1 }
            }
            try clerk.record(.restored, value: head.map { "\($0.number):\($0.hash)" })
            return repeated
        }
    }

    /// The end of the chain of events.
    public func head() throws(Refusal) -> EventHead {
        try store.read { ledger throws(Refusal) in try ledger.head() }
    }
}
