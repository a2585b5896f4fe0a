import Foundation
import Testing

/// What somebody asks to have erased is gone, and that it was there is not denied.
@Suite struct EraseTests {
    private let before = "2025-12-01T09:00"
    private let after = "2026-01-16T09:00"

    /// Sofie's reflection, sealed for the mid-year, with her mentor's feedback on it.
    private func sealed() throws -> (desk: Desk, reflection: String, feedback: String) {
        let desk = try Desk()
        try desk.people()
        let reflection = try desk.done(
            "write", "--title", "Quixotic zephyrs", "--competency", "scholar", "-", as: "sofie", now: before,
            input: "The wombatmarsupial of room seventeen slept badly.\n"
        ).word
        try desk.done("nominate", reflection, "--moment", "mid-year", as: "sofie")
        let feedback = try desk.done(
            "feedback", "--on", reflection, "--purpose", "assessment", "--competency", "scholar", "-", as: "vos",
            now: "2025-12-02T09:00", input: "Well observed.\n"
        ).word
        try desk.done("list", as: "sofie", now: after)
        return (desk, reflection, feedback)
    }

    private func files(_ desk: Desk) throws -> Data {
        var all = Data()
        for end in ["", "-wal", "-shm", ".erased"] where FileManager.default.fileExists(atPath: desk.journal + end) {
            all += try Data(contentsOf: URL(fileURLWithPath: desk.journal + end))
        }
        return all
    }

    @Test func `the text is gone from every place, and the tombstone says who, when and why`() throws {
        let (desk, id, _) = try sealed()
        let dossier = try desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "noor").output
        let digest = dossier.split(separator: "\n")[1].dropFirst("digest ".count)
        #expect(dossier.contains("wombatmarsupial"))
        #expect(try desk.done("erase", id, "--reason", "A patient could be known by it").output == "done\n")

        let bytes = try files(desk)
        for trace in ["wombatmarsupial", "Quixotic", "zephyrs", "marsupial", "eventeen"] {
            #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) is in the files")
        }
        for command in [["list"], ["search", "purpose:assessment"], ["show", id], ["history", id], ["glass"]] {
            for person in ["sofie", "vos"] where command != ["glass"] || person == "sofie" {
                for json in [[], ["--json"]] {
                    let said = try desk.run(command + json, as: person)
                    #expect(said.status == 0, "\(command) \(said.messages)")
                    #expect(!said.output.contains("wombat") && !said.output.contains("zephyrs"))
                }
            }
        }
        let history = try desk.done("history", id, as: "sofie").output
        #expect(history.contains("The host erased it") && history.contains("A patient could be known by it"))
        #expect(try desk.done("show", id, as: "sofie").output.contains("Erased on 15 Jan"))

        // The dossier's digest stands, and so does everything else in it.
        try desk.write(
            try desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "noor").output, to: "d.txt")
        let verified = try desk.done("dossier", "verify", "d.txt", "--digest", String(digest))
        #expect(verified.output.contains("1 erased since"))
        let blocks = try desk.done("dossier", "show", "sofie", "--moment", "mid-year", "--json", as: "emil").object()
        let erased = try #require((blocks["blocks"] as? [[String: Any]])?.first { $0["id"] as? String == id })
        #expect(erased["text"] is NSNull && erased["salt"] is NSNull && erased["commitment"] is String)
        try desk.done("check")
    }

    @Test
    func `what was written on it stays, links to it are gone, and the dossier for the year takes the tombstone on`()
        throws
    {
        let (desk, id, feedback) = try sealed()
        let goal = try desk.done(
            "write", "--kind", "goal", "-", as: "sofie", now: after, input: "Speak slower.\n"
        ).word
        try desk.done("erase", id, "--reason", "Asked for")
        let shown = try desk.done("show", feedback, as: "sofie").output
        #expect(shown.contains("Well observed."))
        #expect(!shown.contains(id.prefix(8)))
        try desk.refused("respond", id, "note.md", as: "sofie", saying: "nothing is left of it")
        try desk.refused("feedback", "--on", id, "--purpose", "developmental", "note.md", as: "vos", saying: "erased")
        try desk.refused("show", id, "--revision", "1", as: "sofie", saying: "erased")
        try desk.done("list", as: "sofie", now: "2026-07-01T09:00")
        let year = try desk.done("dossier", "show", "sofie", "--moment", "end-year", as: "noor").output
        #expect(year.contains("\nerased "))
        #expect(year.contains("Well observed."))
        try desk.done("show", goal, as: "sofie")
        try desk.done("check")
    }

    @Test func `a line that another text still holds does not keep an erasure from being done`() throws {
        let desk = try Desk()
        try desk.people()
        let shared = try ["Night shift.\n", "Ward round.\n"].map { words in
            let id = try desk.done(
                "write", "-", "--competency", "scholar", as: "sofie", now: before, input: words
            ).word
            try desk.done("share", id, as: "sofie", now: before)
            return id
        }
        let advices = try ["mid-year", "end-year"].map { moment in
            try desk.done(
                [
                    "--journal", desk.journal, "--as", "vos", "--now", before, "advise", "sofie", "--moment", moment,
                    "--outcome", "on track", "--limits", "Seen on the surgical ward alone.", "--evidence", shared[0],
                    "--evidence", shared[1], "note.md",
                ]
            ).word
        }
        for advice in advices {
            #expect(try desk.done("erase", advice, "--reason", "Asked for", now: before).output == "done\n")
        }
        #expect(try files(desk).range(of: Data("surgical ward".utf8)) == nil)
        try desk.done("check")
    }

    @Test func `one that was still to go does not go`() throws {
        let desk = try Desk()
        try desk.people()
        let id = try desk.done(
            "write", "--competency", "scholar", "note.md", as: "sofie", now: before
        ).word
        try desk.done("nominate", id, "--moment", "mid-year", as: "sofie")
        try desk.done("erase", id, "--reason", "Asked for", now: "2025-12-03T09:00")
        let glass = try desk.done("glass", "--json", as: "sofie").object()
        #expect((glass["counts"] as? [String: Int])?["will"] == 0)
        try desk.done("list", as: "sofie", now: after)
        #expect(try !desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "noor").output.contains(id))
    }

    @Test func `only the host and a coordinator erase, and nobody else learns what there is`() throws {
        let (desk, id, _) = try sealed()
        let absent = String(repeating: "ab", count: 16)
        for person in ["sofie", "vos", "noor"] {
            for any in [id, absent, "nonsense"] {
                try desk.refused("erase", any, "--reason", "x", as: person, saying: "Only a coordinator or the host")
            }
        }
        for any in [absent, String(id.prefix(8)), "nonsense"] {
            try desk.refused("erase", any, "--reason", "x", saying: "There is no such item")
        }
        try desk.refused("erase", id, "--reason", " ", saying: "The reason says nothing")
        #expect(try desk.done("erase", id, "--reason", "Asked for", as: "joke").output == "done\n")
        // Once more is nothing new.
        let events = try desk.events()
        #expect(try desk.done("erase", id, "--reason", "Again", "--json").object()["done"] as? Bool == true)
        #expect(try desk.events() == events)
    }
}
