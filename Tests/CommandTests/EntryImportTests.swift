import Testing

/// People bring their past with them, and nobody else learns of it.
@Suite struct EntryImportTests {
    private static let jrnl =
        "[2025-09-01 11:11] Stared at the ceiling.\nFor an hour.\n\n[2026-09-01 09:00] Next year.\n"

    @Test func `what comes in is private, developmental, and comes in once`() throws {
        let desk = try Desk()
        try desk.people()
        try desk.write(Self.jrnl, to: "j.txt")
        let now = "2025-12-01T09:00"
        let dry = try desk.done("import", "jrnl", "j.txt", "--dry-run", as: "sofie", now: now)
        #expect(
            dry.word
                == "Would import: 1 reflection; all private and developmental; 1 dated later, left for a later import")
        #expect(try desk.done("list", as: "sofie").lines.isEmpty)
        try desk.done("import", "jrnl", "j.txt", as: "sofie", now: now)
        let again = try desk.done("import", "jrnl", "-", as: "sofie", now: now, input: Self.jrnl)
        #expect(again.word == "0 new; 1 known already; 1 dated later, left for a later import")
        let listed = try desk.done("list", "--json", as: "sofie").array()
        #expect(listed.count == 1)
        #expect(listed[0]["audience"] as? String == "private" && listed[0]["purpose"] as? String == "developmental")
        #expect(listed[0]["date"] as? String == "2025-09-01T09:11:00Z")
        #expect(try desk.done("list", as: "vos").lines.isEmpty)
        let history = try desk.done("history", listed[0]["id"] as? String ?? "", as: "sofie")
        #expect(history.lines.count == 1)
    }

    @Test func `what others wrote keeps their name, and can be shared by nobody`() throws {
        let desk = try Desk()
        try desk.people()
        try desk.write("---\nkind: feedback\nauthor: Nurse K.\ndate: 2025-10-01\n---\nYou paused.\n", to: "f.md")
        try desk.done("import", "markdown", "f.md", as: "sofie", now: "2025-12-01T09:00")
        let listed = try desk.done("list", "--json", as: "sofie").array()
        #expect(listed[0]["author"] as? String == "Nurse K." && listed[0]["kind"] as? String == "feedback")
        try desk.refused(
            "share", listed[0]["id"] as? String ?? "", as: "sofie", saying: "Only reflections and goals are shared")
        #expect(try desk.done("check").word.hasPrefix("Nothing is damaged"))
    }

    @Test func `with one bad entry nothing is imported, and only mentees have a portfolio to import into`() throws {
        let desk = try Desk()
        try desk.people()
        try desk.write("---\ndate: 2025-10-01\n---\nGood.\n", to: "a.md")
        try desk.makeFolder("past")
        try desk.write("---\ndate: 2025-10-01\n---\nGood.\n", to: "past/a.md")
        try desk.write("---\ndate: 2025-13-01\n---\nBad.\n", to: "past/b.md")
        let result = try desk.run("import", "markdown", "past", as: "sofie", now: "2025-12-01T09:00")
        #expect(result.status == 1 && result.messageLines.count == 2)
        #expect(result.messageLines[1].hasPrefix("b.md:1: The date \"2025-13-01\" is not a date."))
        #expect(try desk.done("list", as: "sofie").lines.isEmpty)
        let before = try desk.events()
        let mentor = try desk.run("import", "markdown", "a.md", as: "vos", now: "2025-12-01T09:00")
        #expect(mentor.status == 1 && mentor.messageLines.count == 1)
        #expect(try desk.events() == before)
        try desk.refused("import", "jrnl", "past", as: "sofie", status: 2, saying: "not a folder")
        try desk.refused("import", "jrnl", "nowhere", as: "sofie", saying: "nowhere")
    }
}
