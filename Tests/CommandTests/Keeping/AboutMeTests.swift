import Foundation
import Testing

/// What people take out about themselves: everything that is theirs to see, and nothing of anybody else's.
@Suite struct AboutMeTests {
    private func account(_ year: Year, _ person: String, _ now: String = "2026-03-10T09:00") throws -> [String: Any] {
        try year.does(person, now, "export", "--about-me", "--json").object()
    }

    private func list(_ account: [String: Any], _ name: String) -> [[String: Any]] {
        account[name] as? [[String: Any]] ?? []
    }

    /// A small year: a reflection with feedback and an answer, an agreement that only one has answered, a decision, an
    /// escalation, broken glass.
    private func year() throws -> Year {
        let year = try Year()
        let start = "2025-09-01T08:00"
        for id in ["sofie", "tim"] {
            try year.does(nil, start, "person", "add", id, id.capitalized, "--role", "mentee")
        }
        try year.does(nil, start, "person", "add", "vos", "C. Vos", "--role", "mentor")
        try year.does(nil, start, "person", "role", "joke", "--role", "coordinator")
        for id in ["sofie", "tim"] { try year.does("joke", start, "mentorship", "start", "vos", id) }
        try year.does(
            "sofie", "2025-10-01T09:00", "write", "--title", "Night shift", "--competency", "scholar",
            text: "First words of the night.\n", named: "night")
        try year.does("sofie", "2025-10-01T09:05", "edit", year["night"], text: "Later words of the night.\n")
        try year.does("sofie", "2025-10-01T09:10", "nominate", year["night"], "--moment", "mid-year")
        try year.does("sofie", "2025-10-01T09:15", "write", text: "Sofie's own secret.\n", named: "secret")
        try year.does("vos", "2025-10-02T09:00", "show", year["night"])
        try year.does(
            "vos", "2025-10-02T10:00", "feedback", "--on", year["night"], "--purpose", "assessment", "--competency",
            "scholar", text: "Vos said this.\n", named: "feedback")
        try year.does("sofie", "2025-10-03T09:00", "respond", year["feedback"], text: "Sofie answered.\n")
        try year.does("tim", "2025-10-03T10:00", "write", text: "Tim's own secret.\n")
        try year.does("vos", "2025-10-04T09:00", "agreement", "answer", "--with", "sofie", text: "## 1\nBlind vos.\n")
        try year.does("sofie", "2025-10-04T10:00", "pulse", "give", "3", "4", "2", "5")
        try year.does(
            "vos", "2025-10-05T09:00", "escalate", "sofie", "--risk", "mentee", "--tell-mentee-on", "2025-10-20",
            "--delay-reason", "First a talk.", text: "She has not slept.\n")
        try year.does(
            "joke", "2025-10-25T09:00", "break-glass", year["secret"], "--reason", "A complaint", "--for", "PT2H")
        try year.does(
            "noor", "2026-01-16T10:00", "decide", "sofie", "--moment", "mid-year", "--outcome", "on track", "--cite",
            year["night"], "--informs", "vos", "--on", "2026-01-20", text: "As the dossier says.\n")
        try year.does("ada", "2026-01-16T10:05", "sign", "sofie", "--moment", "mid-year")
        try year.does("sam", "2026-01-16T10:10", "dissent", "sofie", "--moment", "mid-year", text: "Too early.\n")
        return year
    }

    @Test func `a mentee gets all that is theirs, with who read it, and nothing that was not shown to them`() throws {
        let year = try year()
        let all = try account(year, "sofie")
        #expect((all["person"] as? [String: Any])?["name"] as? String == "Sofie")
        let portfolio = list(all, "portfolio")
        #expect(portfolio.count == 4)
        let night = try #require(portfolio.first { $0["id"] as? String == year["night"] })
        #expect(night["body"] as? String == "Later words of the night.\n")
        #expect(
            (night["earlier"] as? [[String: Any]])?.map { $0["body"] as? String } == ["First words of the night.\n"])
        #expect((night["history"] as? [[String: Any]])?.contains { $0["verb"] as? String == "read" } == true)
        #expect(portfolio.contains { $0["body"] as? String == "Vos said this.\n" })
        #expect(list(all, "written").isEmpty)
        #expect(
            list(all, "decisions").count == 1 && list(all, "dossiers").count == 1 && list(all, "receipts").count == 1)
        #expect(list(all, "escalations").first?["reason"] as? String == "She has not slept.\n")
        #expect(list(all, "glassBreaks").first?["by"] as? String == "joke")
        let access = list(all, "access").compactMap { $0["verb"] as? String }
        #expect(access.contains("read") && access.contains("exported") && access.contains("glass broken"))
        #expect(list(all, "deeds").contains { $0["verb"] as? String == "nominated" })
        let text = try year.does("sofie", "2026-03-10T10:00", "export", "--about-me").output
        for words in [
            "First words", "Later words", "Vos said this.", "Sofie answered.", "She has not slept.", "REHEARSAL",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        for hidden in ["Blind vos", "Tim"] {
            #expect(!text.contains(hidden) && !"\(all)".contains(hidden), "\(hidden)")
        }
    }

    @Test func `before a mentee is to know of an escalation it is not in their account`() throws {
        let year = try year()
        // The clock of a rehearsal only goes forward: a second one, told later still.
        try year.does(
            "vos", "2026-03-09T09:00", "escalate", "sofie", "--risk", "mentee", "--tell-mentee-on", "2026-03-20",
            "--delay-reason", "Not yet.", text: "Hidden risk.\n")
        #expect(try !year.does("sofie", "2026-03-10T09:00", "export", "--about-me").output.contains("Hidden risk"))
        #expect(try year.does("sofie", "2026-03-21T09:00", "export", "--about-me").output.contains("Hidden risk"))
    }

    @Test func `a mentor gets what they wrote and what is theirs, and the mentee is told that it was taken out`() throws
    {
        let year = try year()
        let all = try account(year, "vos")
        #expect(list(all, "portfolio").isEmpty)
        #expect(list(all, "written").map { $0["body"] as? String } == ["Vos said this.\n"])
        let responses = list(all, "written").first?["responses"] as? [[String: Any]]
        #expect(responses?.first?["body"] as? String == "Sofie answered.\n")
        #expect(list(all, "mentorships").count == 2)
        #expect("\(list(all, "between"))".contains("Blind vos."))
        #expect(list(all, "escalations").count == 1 && list(all, "dossiers").isEmpty && list(all, "receipts").isEmpty)
        #expect(list(all, "judged").first?["informs"] as? String == "2026-01-20")
        for hidden in ["secret", "First words", "Too early"] { #expect(!"\(all)".contains(hidden), "\(hidden)") }
        let pulses = list(all, "between").compactMap { ($0["pulses"] as? [String: Any])?["other"] }
        #expect(pulses.allSatisfy { $0 is NSNull })
        let log = try year.does("sofie", "2026-03-11T09:00", "access")
        #expect(log.output.contains("what they wrote about you"))
    }

    @Test func `a committee member gets their own part in decisions, and not the dossiers that they read`() throws {
        let year = try year()
        let noor = try account(year, "noor")
        #expect(list(noor, "judged").first?["mentee"] as? String == "sofie")
        #expect("\(list(noor, "judged"))".contains("As the dossier says."))
        let sam = try account(year, "sam", "2026-03-10T10:00")
        #expect("\(list(sam, "judged"))".contains("Too early."))
        #expect(!"\(sam)".contains("As the dossier says.") && !"\(sam)".contains("Later words"))
        #expect(list(sam, "committees").first?["id"] as? String == "ccc")
    }

    @Test func `a coordinator gets what they did, and no content`() throws {
        let year = try year()
        let all = try account(year, "joke")
        #expect(list(all, "glassBreaks").first?["reason"] as? String == "A complaint")
        let verbs = list(all, "deeds").compactMap { $0["verb"] as? String }
        #expect(verbs.contains("mentorship started") && verbs.contains("glass broken"))
        for hidden in ["secret", "words of the night", "Vos said"] {
            #expect(!"\(all)".contains(hidden), "\(hidden)")
        }
        #expect(list(all, "standing").contains { ($0["sentence"] as? String)?.contains("gave you the role") == true })
    }

    @Test func `the host has nothing about themselves, and without what to take out nothing is done`() throws {
        let desk = try Desk()
        try desk.refused("export", "--about-me", saying: "--as")
        try desk.people()
        try desk.refused("export", as: "sofie", status: 2, saying: "--about-me")
        let before = try desk.events()
        try desk.refused("export", "--about-me", as: "nobody", saying: "nobody")
        #expect(try desk.events() == before)
    }
}
