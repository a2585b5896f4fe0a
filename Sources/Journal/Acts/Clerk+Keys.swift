/// Which keys let people in over SSH: the host's to say, and nobody else's.
extension Clerk {
    private func checkKeeping() throws(Refusal) {
        guard rights.keepsKeys else { throw .notYours(.key) }
    }

    func addKey(_ id: PersonID, _ key: PublicKey) throws(Refusal) -> Outcome {
        try checkKeeping()
        guard try ledger.person(id) != nil else { throw .noPerson(id.text) }
        if let held = try ledger.key(key.fingerprint) {
            guard held.person == id else { throw .keyTaken(by: held.person) }
            guard held.revoked == nil else { throw .keyRevoked }
            return Outcome(changed: false)
        }
        try ledger.apply(.key(HeldKey(key: key, person: id, added: now)))
        try record(.keyAdded, person: id, value: key.fingerprint.text)
        return Outcome()
    }

    func revokeKey(_ fingerprint: Fingerprint) throws(Refusal) -> Outcome {
        try checkKeeping()
        guard var held = try ledger.key(fingerprint) else { throw .noKey(fingerprint.text) }
        guard held.revoked == nil else { return Outcome(changed: false) }
        held.revoked = now
        try ledger.apply(.key(held))
        try record(.keyRevoked, person: held.person, value: fingerprint.text)
        return Outcome()
    }
}
