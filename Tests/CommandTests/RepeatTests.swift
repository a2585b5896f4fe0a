import Testing

/// Repeating what is already so is fine, and changes nothing.
@Suite struct RepeatTests {
    @Test func `sharing, nominating, agreeing and the like`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let own = try desk.done("write", "--competency", "scholar", "note.md", as: "sofie", now: now).word
        let feedback = try desk.done(
            "feedback", "--to", "sofie", "--purpose", "developmental", "--competency", "scholar", "fb.md", as: "vos",
            now: now
        ).word
        let goal = try desk.done("write", "--kind", "goal", "--due", "2026-01-01", "note.md", as: "sofie", now: now)
            .word
        let steps: [(String, [String])] = [
            ("sofie", ["share", own]), ("sofie", ["nominate", own, "--moment", "mid-year"]),
            ("vos", ["purpose", feedback, "assessment"]), ("sofie", ["agree", feedback]),
            ("sofie", ["acknowledge", feedback]), ("sofie", ["goal", goal, "met"]), ("sofie", ["retract", own]),
            ("sofie", ["withdraw", own]), ("joke", ["person", "suspend", "tim"]),
            ("joke", ["person", "reinstate", "tim"]),
            ("joke", ["mentorship", "start", "duarte", "sofie"]), ("joke", ["programme", "apply", "p.yaml"]),
        ]
        for (person, step) in steps {
            #expect(try desk.run(step, as: person, now: now).status == 0)
            let events = try desk.events()
            let again = try desk.run(step, as: person, now: now)
            #expect(again.status == 0, "\(step): \(again.messages)")
            #expect(again.bytes.isEmpty)
            #expect(try desk.events() == events, "\(step)")
        }
    }

    @Test func `declining twice`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let feedback = try desk.done(
            "feedback", "--to", "sofie", "--purpose", "developmental", "--competency", "scholar", "fb.md", as: "vos",
            now: now
        ).word
        try desk.done("purpose", feedback, "assessment", as: "vos", now: now)
        try desk.done("decline", feedback, "--reason", "Between us, please.", as: "sofie", now: now)
        let events = try desk.events()
        try desk.done("decline", feedback, as: "sofie", now: now)
        #expect(try desk.events() == events)
        try desk.refused("purpose", feedback, "assessment", as: "vos", now: now, saying: "declined it as it stands")
        #expect(try desk.done("show", feedback, as: "vos", now: now).output.contains("Declined: Between us, please."))
    }
}
