import Foundation
import Testing

/// What the journal is for, from end to end, by commands alone.
@Suite struct TranscriptTests {
    @Test func `a year from the import to the sealed dossier`() throws {
        let desk = try Desk()
        try desk.writeAssessments()
        let first = try desk.done("import", "wba", "wba", now: "2025-12-01T08:00")
        #expect(first.word == "3 mentees, 2 mentors, 3 observations; 2 dated later, left for a later import")
        #expect(try desk.done("import", "wba", "wba", now: "2025-12-01T08:00").word.hasPrefix("0 new;"))

        let id = try desk.done(
            "write", "--title", "Night shift", "--competency", "communicator", "note.md", as: "l002",
            now: "2025-12-01T09:00"
        ).word
        #expect(id.count == 32)
        try desk.done("share", id, as: "l002", now: "2025-12-01T09:01")
        try desk.done("nominate", id, "--moment", "mid-year", as: "l002", now: "2025-12-01T09:02")
        let feedback = try desk.done(
            "feedback", "--on", String(id.prefix(8)), "--purpose", "assessment", "--competency", "communicator",
            "fb.md", as: "c002", now: "2025-12-02T09:00"
        ).word
        try desk.done("acknowledge", feedback, as: "l002", now: "2025-12-03T09:00")
        try desk.done("respond", feedback, "-", as: "l002", now: "2025-12-03T09:01", input: "I will.\n")

        let before = try desk.done(
            "glass", "--moment", "mid-year", "--preview", as: "l002", now: "2026-01-14T09:00")
        let after = try desk.done(
            "dossier", "show", "l002", "--moment", "mid-year", as: "noor", now: "2026-01-15T13:00")
        #expect(before.bytes == after.bytes)
        #expect(after.output.contains("Night shift"))
        #expect(after.output.contains("I will."))

        let later = try desk.done("import", "wba", "wba", now: "2026-03-01T09:00")
        #expect(later.word == "2 observations; 3 known already")
        let check = try desk.done("check")
        #expect(check.word.hasPrefix("Nothing is damaged: "))
    }

    @Test func `the digest of a dossier is verified by sha256sum alone`() throws {
        let desk = try Desk()
        try desk.people()
        let id = try desk.done(
            "write", "--competency", "scholar", "note.md", as: "sofie", now: "2025-12-01T09:00"
        ).word
        try desk.done("nominate", id, "--moment", "mid-year", as: "sofie", now: "2025-12-01T09:02")
        let dossier = try desk.done(
            "dossier", "show", "sofie", "--moment", "mid-year", as: "emil", now: "2026-01-16T09:00")
        try desk.write(dossier.output, to: "dossier.txt")
        let manual = try desk.done("manual", "verify").output
        let recipe = try #require(manual.split(separator: "```\n").dropFirst().first)
        let verified = try desk.program.run([], through: String(recipe))
        let receipt = try desk.done("dossier", "receipt", "--json", as: "sofie").array()
        #expect(verified.word == receipt[0]["digest"] as? String, "\(verified.messages)")
        try desk.write(dossier.output.replacing("handover", with: "handcuff"), to: "dossier.txt")
        let changed = try desk.program.run([], through: String(recipe))
        #expect(changed.status != 0)
        #expect(changed.messages == "block 1 was changed\n")
        try desk.done("erase", id, "--reason", "Asked for")
        let erased = try desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "emil")
        try desk.write(erased.output, to: "dossier.txt")
        #expect(try desk.program.run([], through: String(recipe)).word == verified.word)
        #expect(!erased.output.contains("handover"))
        try desk.write(dossier.output, to: "dossier.txt")
        #expect(
            try desk.done("dossier", "verify", "dossier.txt", "--digest", "\(receipt[0]["digest"] ?? "")")
                .output.contains("The digest is the one given."))
    }

    @Test func `a changed byte is found, and so is another dossier`() throws {
        let desk = try Desk()
        try desk.people()
        let dossier = try desk.done(
            "dossier", "show", "sofie", "--moment", "mid-year", as: "noor", now: "2026-01-16T09:00")
        try desk.write(dossier.output.replacing("Sofie", with: "Sofia"), to: "changed.txt")
        try desk.refused("dossier", "verify", "changed.txt", saying: "the bytes do not fit the commitment")
        try desk.write(dossier.output + " ", to: "longer.txt")
        try desk.refused("dossier", "verify", "longer.txt", saying: "something stands after its end")
        try desk.write(dossier.output, to: "dossier.txt")
        try desk.refused(
            "dossier", "verify", "dossier.txt", "--digest", String(repeating: "0", count: 64),
            saying: "This is another dossier")
        try desk.refused(
            "dossier", "verify", "dossier.txt", "--digest", "12", status: 2, saying: "is not a digest")
        try desk.refused("dossier", "verify", "note.md", saying: "This is not a Vitrine dossier.")
    }
}
