import Journal

extension SQLiteLedger {
    /// What is damaged in the file, or kept twice and does not agree.
    func inconsistencies() throws(Refusal) -> [String] {
        var findings = try all("PRAGMA integrity_check(20)") { try $0.text() }.filter { $0 != "ok" }
            .map { worded("SQLite reports: \($0).", nl: "SQLite meldt: \($0).") }
        let broken = try all("PRAGMA foreign_key_check") { try $0.text() }
        findings += Set(broken).sorted().map {
            worded("A row of \($0) belongs to nothing.", nl: "Een rij van \($0) hoort nergens bij.")
        }
        for (question, finding) in Self.questions {
            let count = try one("SELECT count(*) FROM (\(question))") { try $0.int() } ?? 0
            if count > 0 { findings.append("\(finding): \(count).") }
        }
        return findings
    }

    private static let recount = """
        SELECT mentee, moment, word, ifnull(obstacle, '') AS obstacle, circle, count(*) AS count
        FROM kept GROUP BY 1, 2, 3, 4, 5
        """
    private static let tallied = "SELECT mentee, moment, word, obstacle, circle, count FROM tally"

    /// Each finds what should not be; the finding is followed by how often.
    private static var questions: [(question: String, finding: String)] {
        [
            (
                "\(recount) EXCEPT \(tallied)",
                worded(
                    "Counts of kept answers that are missing or wrong",
                    nl: "Ontbrekende of verkeerde tellingen van bewaarde antwoorden")
            ),
            (
                "\(tallied) EXCEPT \(recount)",
                worded(
                    "Counts of kept answers that nothing bears out",
                    nl: "Tellingen van bewaarde antwoorden die nergens op steunen")
            ),
            (
                """
                SELECT 1 FROM item AS i CROSS JOIN moment AS m WHERE m.in_programme AND m.sealed_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM kept WHERE position = i.position AND moment = m.id)
                """,
                worded(
                    "Items without a kept answer for a moment to come",
                    nl: "Items zonder bewaard antwoord voor een komend moment")
            ),
            (
                "SELECT 1 FROM kept AS k JOIN item AS i USING (position) WHERE k.mentee <> i.mentee",
                worded(
                    "Kept answers under another mentee than the item",
                    nl: "Bewaarde antwoorden onder een andere mentee dan het item")
            ),
            (
                "SELECT 1 FROM unread AS u JOIN item AS i USING (position) WHERE u.mentee <> i.mentee",
                worded(
                    "Unread marks under another mentee than the item",
                    nl: "Ongelezen-tekens onder een andere mentee dan het item")
            ),
            (
                """
                SELECT 1 FROM item AS i WHERE erased IS NULL AND NOT EXISTS
                (SELECT 1 FROM revision WHERE position = i.position AND number = i.revision)
                """, worded("Items without the text of their revision", nl: "Items zonder de tekst van hun versie")
            ),
            (
                """
                SELECT 1 FROM item AS i WHERE (SELECT count(*) FROM sealed_item WHERE position = i.position)
                <> CASE sealed_in WHEN '' THEN 0 ELSE 1 + length(sealed_in) - length(replace(sealed_in, ' ', '')) END
                OR EXISTS (SELECT 1 FROM sealed_item AS s WHERE s.position = i.position
                AND (s.mentee <> i.mentee OR instr(' ' || i.sealed_in || ' ', ' ' || s.moment || ' ') = 0))
                """,
                worded(
                    "Items whose sealed moments do not agree",
                    nl: "Items waarvan de verzegelde momenten niet overeenkomen")
            ),
            (
                """
                SELECT 1 FROM sealed_item AS s WHERE NOT EXISTS
                (SELECT 1 FROM block WHERE item = (SELECT id FROM item WHERE position = s.position)
                AND moment = s.moment AND mentee = s.mentee)
                """,
                worded(
                    "Sealed items that are missing in their dossier",
                    nl: "Verzegelde items die in hun dossier ontbreken")
            ),
            (
                """
                SELECT 1 FROM block AS b WHERE item IS NOT NULL AND NOT EXISTS
                (SELECT 1 FROM item AS i JOIN sealed_item AS s USING (position)
                WHERE i.id = b.item AND s.moment = b.moment AND s.mentee = b.mentee)
                """,
                worded(
                    "Blocks of items that are not marked as sealed",
                    nl: "Blokken van items die niet als verzegeld te boek staan")
            ),
            (
                "SELECT 1 FROM item WHERE sealed_in <> '' AND id NOT IN (SELECT item FROM block WHERE item IS NOT NULL)",
                worded("Sealed items that are in no dossier", nl: "Verzegelde items die in geen enkel dossier staan")
            ),
            (
                "SELECT 1 FROM (SELECT number, lag(number, 1, 0) OVER (ORDER BY number) AS last FROM event) "
                    + "WHERE number <> last + 1",
                worded("Gaps in the events", nl: "Gaten in de gebeurtenissen")
            ),
        ]
    }
}
