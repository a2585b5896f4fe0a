import Foundation
import Testing

/// The shapes that Documentation/json.md promises.
@Suite struct JSONTests {
    private static let entry: Set<String> = [
        "id", "kind", "purpose", "audience", "author", "mentee", "date", "title", "competencies", "reach", "visibility",
    ]

    @Test func `lists, pages and searches`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let first = try desk.done("write", "--tag", "ward", "note.md", as: "sofie", now: now).word
        let second = try desk.done(
            "write", "--title", "Night \"shift\"", "--competency", "scholar", "--evidence", first, "note.md",
            as: "sofie",
            now: "2025-10-02T09:00"
        ).word
        try desk.done("nominate", second, "--moment", "end-year", as: "sofie")
        let list = try desk.done("list", "--json", as: "sofie").array()
        #expect(list.map { Set($0.keys) } == [Self.entry, Self.entry])
        #expect(list.map { $0["id"] as? String } == [second, first])
        #expect(list[0]["title"] as? String == "Night \"shift\"")
        #expect(list[0]["purpose"] as? String == "assessment")
        #expect(list[0]["audience"] as? String == "shared")
        #expect(list[0]["date"] as? String == "2025-10-02T07:00:00Z")
        #expect(list[0]["author"] as? String == "sofie")
        #expect(list[0]["competencies"] as? [String] == ["scholar"])
        // The next unsealed moment is the mid-year review; it was nominated for the other.
        #expect(list[0]["reach"] as? String == "wont")
        let other = try desk.done("list", "--json", "--moment", "end-year", as: "sofie").array()
        #expect(other[0]["reach"] as? String == "will")
        #expect(list[1]["title"] as? String == "I spoke too fast in the handover.")

        let page = try desk.done("show", second, "--json", as: "sofie").object()
        #expect(Set(page.keys) == Self.entry.union(["body", "revision", "evidence", "advice", "stance", "responses"]))
        #expect(page["body"] as? String == "I spoke too fast in the handover.\n")
        #expect(page["revision"] as? Int == 1)
        #expect(page["evidence"] as? [String] == [first])
        // The mentor may not see what is private, and is not told that there is something.
        #expect(try desk.done("show", second, "--json", as: "vos").object()["evidence"] as? [String] == [])

        let found = try desk.done("search", "handover", "purpose:assessment", "--json", as: "vos").array()
        #expect(found.map { $0["id"] as? String } == [second])
        #expect(found[0]["mentee"] as? String == "sofie")
    }

    @Test func `responses come with their text`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let feedback = try desk.done(
            "feedback", "--to", "sofie", "--purpose", "assessment", "--competency", "scholar", "fb.md", as: "vos",
            now: now
        ).word
        let response = try desk.done("respond", feedback, "-", as: "sofie", now: now, input: "I agree.\n").word
        let page = try desk.done("show", feedback, "--json", as: "vos", now: now).object()
        let responses = page["responses"] as? [[String: Any]] ?? []
        #expect(responses.map { $0["id"] as? String } == [response])
        #expect(responses.map { $0["body"] as? String } == ["I agree.\n"])
    }

    @Test func `the glass counts what it lists, for every viewer`() throws {
        let desk = try Desk(isRehearsal: nil)
        try desk.done(["demo", "--keep", desk.journal, "--no-screens"])
        for (person, mentee) in [
            ("sofie", "sofie"), ("vos", "sofie"), ("leyla", "leyla"), ("duarte", "leyla"), ("mei", "mei"),
        ] {
            for moment in ["mid-year", "end-year"] {
                let glass = try desk.done("glass", "--mentee", mentee, "--moment", moment, "--json", as: person)
                    .object()
                #expect(
                    Set(glass.keys) == [
                        "mentee", "moment", "cutoff", "sealed", "digest", "standsAlone", "counts", "items",
                    ])
                #expect(glass["sealed"] as? Bool == (moment == "mid-year"))
                #expect((glass["digest"] as? String)?.count == 64)
                let items = glass["items"] as? [[String: Any]] ?? []
                let counts = glass["counts"] as? [String: Int] ?? [:]
                #expect(Set(counts.keys) == ["will", "could", "wont"])
                for (word, count) in counts {
                    #expect(
                        items.count { $0["reach"] as? String == word } == count, "\(person) \(mentee) \(moment) \(word)"
                    )
                }
                for item in items {
                    #expect(
                        Set(item.keys) == [
                            "id", "kind", "purpose", "author", "title", "date", "reach", "reason", "condition", "since",
                        ])
                    let condition = item["condition"] as? String
                    #expect((item["reach"] as? String == "could") == (condition != nil))
                }
                let dates = items.compactMap { $0["date"] as? String }
                #expect(dates == dates.sorted(by: >))
                let sealed = items.count { $0["reach"] as? String == "sealed" }
                #expect(moment == "mid-year" ? sealed > 0 : sealed == 0)
            }
        }
        let both = try ["sofie", "vos"].map { person in
            let glass = try desk.done("glass", "--mentee", "sofie", "--json", as: person).object()
            return (glass["items"] as? [[String: Any]] ?? []).filter { $0["reach"] as? String != "wont" }
                .map { "\($0["id"] ?? "") \($0["reach"] ?? "") \($0["reason"] ?? "")" }
        }
        #expect(both[0] == both[1])
    }

    @Test func `people, mentorships, dossiers, receipts, the programme, drafts and the doctor`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2026-01-16T09:00"
        let people = try desk.done("person", "list", "--json", now: now).array()
        #expect(people.allSatisfy { Set($0.keys) == ["id", "name", "roles", "suspended"] })
        #expect(people.map { $0["id"] as? String } == ["ada", "duarte", "emil", "joke", "noor", "sofie", "tim", "vos"])
        let mentorships = try desk.done("mentorship", "list", "--json", now: now).array()
        #expect(mentorships.allSatisfy { Set($0.keys) == ["mentor", "mentee", "start", "end"] })
        let dossiers = try desk.done("dossier", "list", "--json", as: "noor", now: now).array()
        #expect(dossiers.map { $0["mentee"] as? String } == ["sofie", "tim"])
        #expect(
            Set(dossiers[0].keys) == [
                "mentee", "moment", "sealed", "items", "digest", "standsAlone", "recused", "due", "unopened",
                "insufficient", "gaps",
                "reflections", "flagged", "below", "quorum", "quorumLeft", "decision", "outcome", "signatures",
            ])
        let own = try desk.done("dossier", "list", "--json", as: "sofie", now: now).array()
        #expect(own.map { Set($0.keys) } == [["mentee", "moment", "sealed", "items", "digest", "standsAlone"]])
        let dossier = try desk.done(
            "dossier", "show", "sofie", "--moment", "mid-year", "--format", "json", as: "noor", now: now
        ).object()
        #expect(Set(dossier.keys) == ["mentee", "moment", "cutoff", "digest", "standsAlone", "blocks"])
        let receipt = try desk.done("dossier", "receipt", "--json", as: "sofie", now: now).array()[0]
        #expect(receipt["digest"] as? String == dossier["digest"] as? String)
        let head = receipt["head"] as? [String: Any]
        try desk.done("check", "--head", "\(head?["event"] ?? ""):\(head?["hash"] ?? "")", now: now)
        let programme = try desk.done("programme", "show", "--json", as: "sofie", now: now).object()
        #expect(programme["programme"] as? String == "Residency in internal medicine 2025–26")
        #expect((programme["agreement"] as? [String])?.count == 1)
        #expect(try desk.done("drafts", "--json", as: "sofie", now: now).word == "[]")
        let doctor = try desk.done("doctor", "--json", now: now).object()
        #expect(doctor["codeset"] as? String == "UTF-8")
        #expect(doctor["file"] as? String != nil)
        #expect(try desk.done("programme", "check", "p.yaml", "--json").object()["sound"] as? Bool == true)
    }
}
