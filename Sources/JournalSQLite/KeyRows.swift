import Journal

extension SQLiteLedger {
    private static let select = "SELECT text, person, added, revoked FROM key"

    private static func read(_ row: inout RowReader) throws -> HeldKey {
        HeldKey(
            key: try row.key(), person: try row.id(), added: try row.instant(), revoked: try row.optionalInstant())
    }

    func key(_ fingerprint: Fingerprint) throws(Refusal) -> HeldKey? {
        try one("\(Self.select) WHERE fingerprint = ?", [fingerprint.text], Self.read)
    }

    func keys() throws(Refusal) -> [HeldKey] {
        try all("\(Self.select) ORDER BY person, added, fingerprint", [], Self.read)
    }

    func save(_ held: HeldKey) throws(Refusal) {
        try execute(
            "INSERT OR REPLACE INTO key (fingerprint, person, text, added, revoked) VALUES (?, ?, ?, ?, ?)",
            [
                held.key.fingerprint.text, held.person.text, held.key.text, held.added.seconds,
                held.revoked?.seconds,
            ])
    }
}
