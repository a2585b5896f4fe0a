import Testing

/// The clock of a rehearsal only moves forward; a real journal has the wall's.
@Suite struct ClockTests {
    @Test func `a time before the last event is refused`() throws {
        let desk = try Desk()
        try desk.people()
        try desk.done("write", "note.md", as: "sofie", now: "2025-12-01T09:00")
        try desk.refused(
            "write", "note.md", as: "sofie", now: "2025-12-01T08:59",
            saying: "last event was at 2025-12-01T09:00:00+01:00")
        try desk.done("list", as: "sofie", now: "2025-12-01T08:00Z")
    }

    @Test func `without a time it runs on from the last event`() throws {
        let desk = try Desk()
        try desk.people()
        try desk.done("write", "note.md", as: "sofie", now: "2025-12-01T09:00")
        try desk.done("write", "note.md", as: "sofie")
        let dates = try desk.done("list", "--json", as: "sofie").array().compactMap { $0["date"] as? String }
        #expect(dates.allSatisfy { $0.hasPrefix("2025-12-01T08:00:") })
    }

    @Test func `a real journal refuses a time`() throws {
        let desk = try Desk(isRehearsal: false)
        try desk.refused("person", "list", now: "2025-12-01T09:00", saying: "--now works in a rehearsal journal only")
        let result = try desk.program.run(["init", "p.yaml", "--journal", "other.db", "--now", "2025-12-01"])
        #expect(result.status == 1)
    }

    @Test func `in a real journal the owner speaks for somebody, and it is said`() throws {
        let desk = try Desk(isRehearsal: false)
        try desk.done("person", "add", "sofie", "Sofie de Wit", "--role", "mentee")
        let id = try desk.done("write", "note.md", as: "sofie").word
        let history = try desk.done("history", id, as: "sofie")
        #expect(history.output.contains("You (through the host's account) saved it"))
    }
}
