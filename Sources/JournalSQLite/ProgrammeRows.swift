import Journal

/// The programme as it was last decoded, so that each transaction of a session need not do it anew.
final class ProgrammeMemory {
    fileprivate var version: Int64 = -1
    fileprivate var programme: Programme?

    /// What a write saw may have been taken back.
    func forget() { (version, programme) = (-1, nil) }
}

extension SQLiteLedger {
    func meta() throws(Refusal) -> JournalMeta {
        try one("SELECT rehearsal, clock_set FROM meta") {
            JournalMeta(isRehearsal: try $0.flag(), isClockSet: try $0.flag())
        } ?? JournalMeta(isRehearsal: false, isClockSet: false)
    }

    func programme() throws(Refusal) -> Programme {
        guard let version = try one("SELECT version FROM programme", [], { try $0.number() }) else {
            throw .store(.damaged(worded("the journal has no programme", nl: "het journaal heeft geen programma")))
        }
        if version == memory.version, let programme = memory.programme { return programme }
        let decoded = try one("SELECT text FROM programme") {
            guard let programme = ProgrammeText.programme(try $0.text()) else {
                throw StoreFailure.damaged(
                    worded("the programme cannot be read", nl: "het programma kan niet gelezen worden"))
            }
            return programme
        }
        guard let decoded else {
            throw .store(.damaged(worded("the journal has no programme", nl: "het journaal heeft geen programma")))
        }
        (memory.version, memory.programme) = (version, decoded)
        return decoded
    }

    func programmeSource() throws(Refusal) -> String {
        guard let source = try one("SELECT source FROM programme_source", [], { try $0.text() }) else {
            throw .store(.damaged(worded("the journal has no programme", nl: "het journaal heeft geen programma")))
        }
        return source
    }

    func nextSealing() throws(Refusal) -> Instant? {
        try one("SELECT min(cutoff) FROM moment WHERE in_programme AND sealed_at IS NULL") {
            try $0.optionalInstant()
        } ?? nil
    }

    func isSealed(_ moment: MomentID) throws(Refusal) -> Bool {
        try one("SELECT 1 FROM moment WHERE id = ? AND sealed_at IS NOT NULL", [moment.text]) { try $0.flag() } ?? false
    }

    func save(_ programme: Programme, source: String) throws(Refusal) {
        try execute(
            """
            INSERT INTO programme (one, version, text) VALUES (1, 1, ?)
            ON CONFLICT DO UPDATE SET version = version + 1, text = excluded.text
            """, [ProgrammeText.text(programme)])
        try execute(
            """
            INSERT INTO programme_source (one, source) VALUES (1, ?)
            ON CONFLICT DO UPDATE SET source = excluded.source
            """, [source])
        try execute("UPDATE moment SET in_programme = 0")
        for moment in programme.moments {
            try execute(
                """
                INSERT INTO moment (id, cutoff, in_programme) VALUES (?, ?, 1)
                ON CONFLICT DO UPDATE SET cutoff = excluded.cutoff, in_programme = 1
                """, [moment.id.text, moment.cutoff.seconds])
        }
        try execute("DELETE FROM moment WHERE NOT in_programme AND sealed_at IS NULL")
    }

    func seal(_ moment: MomentID, at: Instant) throws(Refusal) {
        try execute(
            """
            INSERT INTO moment (id, cutoff, in_programme, sealed_at) VALUES (?, ?2, 0, ?2)
            ON CONFLICT DO UPDATE SET sealed_at = excluded.sealed_at
            """, [moment.text, at.seconds])
    }
}
