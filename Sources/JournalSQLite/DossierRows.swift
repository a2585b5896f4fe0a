import Journal

extension SQLiteLedger {
    private static func readBlock(_ row: inout RowReader) throws -> DossierBlock {
        let item = try row.optionalItemID()
        if let commitment = try row.optionalDigest() { return DossierBlock(item: item, erased: commitment) }
        return DossierBlock(item: item, salt: try row.salt(), bytes: try row.bytes())
    }

    func digest(of mentee: PersonID, for moment: MomentID) throws(Refusal) -> Digest? {
        try one("SELECT digest FROM dossier WHERE moment = ? AND mentee = ?", [moment.text, mentee.text]) {
            try $0.digest()
        }
    }

    func blocks(of mentee: PersonID, for moment: MomentID) throws(Refusal) -> [DossierBlock] {
        try all(
            "SELECT item, commitment, salt, bytes FROM block WHERE moment = ? AND mentee = ? ORDER BY number",
            [moment.text, mentee.text], Self.readBlock)
    }

    func block(of item: ItemID, for moment: MomentID) throws(Refusal) -> DossierBlock? {
        try one(
            "SELECT item, commitment, salt, bytes FROM block WHERE item = ? AND moment = ?", [item.text, moment.text],
            Self.readBlock)
    }

    func dossiers(for moment: MomentID) throws(Refusal) -> [DossierLine] {
        try all(
            "SELECT mentee, moment, digest, sealed, items FROM dossier WHERE moment = ? ORDER BY mentee", [moment.text]
        ) {
            DossierLine(
                mentee: try $0.id(), moment: try $0.id(), digest: try $0.digest(), sealed: try $0.instant(),
                items: try $0.int())
        }
    }

    func sealedFacts(for moment: MomentID, readBy person: PersonID) throws(Refusal) -> [SealedFact] {
        try all(
            """
            SELECT s.mentee, i.author, i.assessor, i.kind, i.competencies, i.epa, i.level, i.expected, i.seen_by_role,
            i.flagged, EXISTS (SELECT 1 FROM event AS e WHERE e.verb = 'read' AND e.person = ? AND e.mentee = s.mentee
            AND e.item = i.id)
            FROM sealed_item AS s INDEXED BY sealed_item_one CROSS JOIN item AS i ON i.position = s.position
            WHERE s.moment = ? AND i.erased IS NULL ORDER BY s.mentee, s.position
            """, [person.text, moment.text], Self.readFact)
    }

    private static func readFact(_ row: inout RowReader) throws -> SealedFact {
        let mentee: PersonID = try row.id()
        let author: PersonID? = try row.optionalID()
        let assessor = try row.optionalText()
        let kind: KindName = try row.word()
        let competencies: [CompetencyID] = try row.ids()
        let epa: EPAID? = try row.optionalID()
        let level = try row.optionalNumber()
        let expected = try row.optionalNumber()
        let role = try row.optionalText()
        let flagged = try row.optionalNumber()
        let isRead = try row.flag()
        let seen = epa.map {
            SealedFact.Seen(
                epa: $0, level: Int(level ?? 0), expected: expected.map { Int($0) }, role: role ?? "",
                flagged: flagged == 1)
        }
        return SealedFact(
            mentee: mentee, author: author.map(Author.person) ?? .assessor(assessor ?? ""), kind: kind,
            competencies: competencies, seen: seen, isRead: isRead)
    }

    func save(_ dossier: Dossier, _ mentee: PersonID, _ moment: MomentID, at: Instant) throws(Refusal) {
        try execute("DELETE FROM dossier WHERE moment = ? AND mentee = ?", [moment.text, mentee.text])
        try execute(
            "INSERT INTO dossier (moment, mentee, digest, sealed, items) VALUES (?, ?, ?, ?, ?)",
            [moment.text, mentee.text, dossier.digest.text, at.seconds, max(0, dossier.blocks.count - 1)])
        for (number, block) in dossier.blocks.enumerated() {
            try execute(
                """
                INSERT INTO block (moment, mentee, number, item, salt, bytes, commitment)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    moment.text, mentee.text, number, block.item?.text, block.content?.salt.text,
                    block.content.map { $0.bytes }, block.isErased ? block.commitment.text : nil,
                ])
        }
    }

    /// Takes an item out of every dossier that holds it; the commitments stay.
    func eraseBlocks(of item: ItemID) throws(Refusal) {
        let moments: [MomentID] = try all(
            "SELECT moment FROM block WHERE item = ? AND bytes IS NOT NULL", [item.text]
        ) { try $0.id() }
        for moment in moments {
            guard let block = try block(of: item, for: moment) else { continue }
            try execute(
                "UPDATE block SET salt = NULL, bytes = NULL, commitment = ? WHERE item = ? AND moment = ?",
                [block.commitment.text, item.text, moment.text])
        }
    }
}
