import Foundation
import Testing

/// Escalations, broken glass, the access log, the process, retention: by commands.
@Suite struct CareTests {
    private static let early = "2025-10-01T09:00"

    private func desk(_ change: (String) -> String = { $0 }) throws -> Desk {
        let desk = try Desk(isRehearsal: nil)
        let listed = Desk.programme.replacing("outcomes:", with: "escalation: [noor, dean]\noutcomes:")
        try desk.write(change(listed), to: "p.yaml")
        try desk.done(["init", "p.yaml", "--journal", desk.journal, "--rehearsal"])
        try desk.people()
        return desk
    }

    @Test func `a mentor escalates, those listed read it, and the mentee from the day that was named`() throws {
        let desk = try desk()
        let delay = ["--tell-mentee-on", "2025-10-04", "--delay-reason", "She is on nights."]
        let words = ["escalate", "sofie", "--risk", "patient", "note.md"] + delay
        let id = try desk.run(words, as: "vos", now: Self.early).word
        #expect(id.count == 32)
        try desk.refused("escalation", "show", id, as: "sofie", saying: "no such item")
        try desk.refused("escalation", "show", id, as: "emil", saying: "no such item")
        #expect(try desk.done("escalation", "list", "--json", as: "sofie").output == "[]\n")
        let read = try desk.done("escalation", "show", String(id.prefix(8)), as: "dean")
        #expect(read.output.contains("I spoke too fast") && read.output.contains("dean read it on"))
        let listed = try desk.done("escalation", "list", "--json", as: "noor").array()
        #expect(
            listed.first?["unread"] as? Bool == true && listed.first?["delayReason"] as? String == "She is on nights.")
        #expect(try !desk.done("access", as: "sofie").output.contains("escal"))
        let told = try desk.done("escalation", "show", id, "--json", as: "sofie", now: "2025-10-04T00:00").object()
        #expect(told["reason"] as? String == "I spoke too fast in the handover.\n")
        #expect((told["readings"] as? [[String: Any]])?.compactMap { $0["by"] as? String } == ["dean", "sofie"])
        #expect(try desk.done("access", as: "sofie").output.contains("C. Vos escalated a risk."))
    }

    @Test func `an escalation that cannot be is refused in a sentence, and leaves nothing`() throws {
        let desk = try desk()
        let before = try desk.events()
        try desk.refused(
            "escalate", "tim", "--risk", "mentee", "note.md", as: "vos", now: Self.early, saying: "no portfolio")
        try desk.refused(
            "escalate", "sofie", "--risk", "mentee", "--tell-mentee-on", "2025-11-02", "--delay-reason", "x", "note.md",
            as: "vos", now: Self.early, saying: "within 30 days. Name a day until 31 Oct 2025")
        try desk.refused(
            "escalate", "sofie", "--risk", "mentee", "--tell-mentee-on", "2025-10-05", "note.md", as: "vos",
            now: Self.early, status: 2, saying: "--delay-reason")
        try desk.refused(
            "escalate", "sofie", "--risk", "house", "note.md", as: "vos", now: Self.early, status: 2, saying: "house")
        #expect(try desk.events() == before)
        let nobody = try Desk()
        try nobody.people()
        try nobody.refused(
            "escalate", "sofie", "--risk", "mentee", "note.md", as: "vos", now: Self.early, saying: "lists nobody")
    }

    @Test func `a coordinator reads one item for a time, and the mentee reads of that`() throws {
        let desk = try desk()
        let id = try desk.done("write", "note.md", as: "sofie", now: Self.early).word
        try desk.refused("show", id, as: "joke", saying: "no such item")
        for person in ["vos", "noor", "tim"] {
            for item in [id, String(repeating: "ab", count: 16)] {
                try desk.refused("break-glass", item, "--reason", "x", as: person, saying: "Only a coordinator")
            }
        }
        try desk.refused("break-glass", "nonsense", "--reason", "x", as: "joke", saying: "no such item")
        try desk.refused(
            "break-glass", id, "--reason", "x", "--for", "PT25H", as: "joke", saying: "24 hours at most")
        try desk.refused(
            "break-glass", id, "--reason", "x", "--for", "4h", as: "joke", status: 2, saying: "PT4H")
        #expect(
            try desk.done("break-glass", id, "--reason", "Complaint 12", "--for", "PT2H", as: "joke").word.count == 32)
        #expect(try desk.done("break-glass", id, "--reason", "Again", as: "joke").output.isEmpty)
        let read = try desk.done("show", id, as: "joke")
        #expect(read.output.contains("I spoke too fast") && read.output.contains("through broken glass until"))
        #expect(try desk.done("list", as: "joke").output.isEmpty)
        let log = try desk.done("access", as: "sofie").output
        #expect(
            log.contains("Joke Terpstra broke the glass, to read it until Wed 1 Oct 2025, 11:00. Reason: Complaint 12"))
        #expect(log.contains("\"I spoke too fast in the handover.\": Joke Terpstra read it."))
        #expect(try desk.done("show", id, as: "sofie").output.contains("Joke Terpstra has broken the glass"))
        try desk.refused("show", id, as: "joke", now: "2025-10-01T11:00", saying: "no such item")
        #expect(try desk.done("history", id, as: "sofie").output.contains("broke the glass"))
    }

    @Test func `the access log goes back to a day, and a mentor reads their own readings`() throws {
        let desk = try desk()
        let id = try desk.done("write", "note.md", as: "sofie", now: Self.early).word
        try desk.done("share", id, as: "sofie")
        try desk.done("show", id, as: "vos", now: "2025-10-02T09:00")
        let lines = try desk.done("access", "--since", "2025-10-02", "--json", as: "sofie").array()
        #expect(lines.count == 1 && lines[0]["by"] as? String == "vos" && lines[0]["item"] as? String == id)
        #expect(try desk.done("access", as: "vos").output.contains("You read it."))
        #expect(try desk.done("access", as: "tim").output.contains("became a mentor of yours"))
        #expect(try desk.run("access", as: "emil").messages.contains("nothing that you have read"))
        try desk.refused("access", saying: "--as")
        try desk.refused("access", "--since", "soon", as: "sofie", status: 2, saying: "--since")
    }

    @Test func `the coordinator sees who is late, and nothing that was written`() throws {
        let desk = try desk()
        try desk.done("write", "note.md", as: "sofie", now: Self.early)
        let report = try desk.done("process", "--json", as: "joke").object()
        let late = try #require(report["late"] as? [[String: Any]])
        #expect(late.contains { $0["topic"] as? String == "agreement to sign" && $0["mentee"] as? String == "sofie" })
        #expect(
            try desk.done("process").output.contains("Sofie de Wit and C. Vos: the agreement is not signed by both"))
        for person in ["sofie", "vos", "noor"] { try desk.refused("process", as: person, saying: "Only a coordinator") }
    }

    @Test func `a programme change is shown before it is made`() throws {
        let desk = try desk()
        let other = Desk.programme.replacing("appeal: P10D", with: "appeal: P20D\n  retention: { developmental: P5Y }")
            .replacing("notice: P7D\n", with: "notice: P14D\n")
        try desk.write(other, to: "q.yaml")
        let before = try desk.events()
        let shown = try desk.done("programme", "apply", "q.yaml", "--dry-run", as: "joke", now: Self.early).output
        #expect(shown.contains("Time to appeal: 20 days (was 10 days)."))
        #expect(shown.contains("Kept, what has gone to no committee: 5 years (was as long as the journal)."))
        #expect(shown.contains("Mid-year review is collecting: its notice stays 7 days, not 14 days."))
        #expect(shown.contains("What the self-check warns of"))
        #expect(try desk.events() == before)
        let applied = try desk.done("programme", "apply", "q.yaml", "--json", as: "joke", now: Self.early).object()
        #expect(applied["applied"] as? Bool == true && (applied["changes"] as? [String])?.isEmpty == false)
        #expect(try desk.done("programme", "apply", "q.yaml", "--dry-run").output.hasPrefix("Nothing would change.\n"))
        try desk.refused("programme", "apply", "q.yaml", "--dry-run", as: "sofie", saying: "Only a coordinator")
        let page = try desk.done("programme", "show", as: "sofie").output
        #expect(page.contains("kept for 5 years") && page.contains("Nobody is listed whom a mentor tells"))
    }

    @Test func `what is due is erased, from the bytes too, and its mentee reads why`() throws {
        let desk = try desk { $0.replacing("appeal: P10D", with: "appeal: P10D\n  retention: { developmental: P30D }") }
        try desk.write("Zebra quagga okapi.\n", to: "z.md")
        let id = try desk.done("write", "z.md", as: "sofie", now: Self.early).word
        let line = try #require(try desk.done("retention", "--json", as: "sofie").array().first)
        #expect(line["id"] as? String == id && line["held"] as? String == "end-year")
        #expect(try desk.done("retention", as: "sofie").output.contains("held until Year decision is sealed"))
        #expect(try desk.done("retention", "apply", as: "joke", now: "2026-07-01T09:00").output == "Nothing is due.\n")
        #expect(try desk.done("retention", "--json", as: "joke").array().first?["soon"] as? Int == 1)
        let later = "2026-07-08T09:00"
        #expect(try desk.done("retention", "apply", "--dry-run", now: later).output.hasPrefix("Would erase 1 record"))
        try desk.refused("retention", "apply", as: "sofie", now: later, saying: "Only a coordinator")
        let done = try desk.done("retention", "apply", "--json", as: "joke", now: later).object()
        #expect(done["erased"] as? Int == 1 && done["done"] as? Bool == true)
        #expect(try desk.done("history", id, as: "sofie").output.contains("for 30 days"))
        for file in ["j.db", "j.db-wal"] where FileManager.default.fileExists(atPath: desk.folder + "/" + file) {
            #expect(!String(decoding: try desk.bytes(of: file), as: UTF8.self).contains("quagga"))
        }
        #expect(try desk.done("check").status == 0)
    }
}
