import Interface
import Journal
import JournalTesting
import Testing

@Suite("Screens of meetings and of a change of mentor as they were")
struct MeetingGoldenTests {
    static let sizes = [(80, 24), (120, 40)]
    static let all = sizes + [(40, 10)]

    @Test("Meetings", arguments: sizes)
    func meetings(_ size: (Int, Int)) throws {
        var terminal = try Change().terminal("sofie", size)
        terminal.press("W")
        try Golden.expect(terminal, "meetings-\(size.0)x\(size.1)")
        terminal.press("n")
        terminal.press("2026-02-03 14:30")
        try Golden.expect(terminal, "meeting-plan-\(size.0)x\(size.1)")
    }

    @Test("No meetings yet", arguments: sizes)
    func none(_ size: (Int, Int)) throws {
        var terminal = try Residency().terminal("sofie", width: size.0, height: size.1)
        terminal.press("W")
        try Golden.expect(terminal, "meetings-none-\(size.0)x\(size.1)")
    }

    @Test("A meeting, for either side", arguments: ["sofie", "vos"], all)
    func meeting(_ person: String, _ size: (Int, Int)) throws {
        let change = try Change()
        var terminal = try change.terminal(person, size)
        terminal.go(to: .meeting(change.meeting))
        try Golden.expect(terminal, "meeting-\(person)-\(size.0)x\(size.1)")
        terminal.press("i")
        try Golden.expect(terminal, "meeting-sign-\(person)-\(size.0)x\(size.1)")
    }

    @Test("Writing a note, with the hat on top", arguments: ["sofie", "vos"], all)
    func note(_ person: String, _ size: (Int, Int)) throws {
        let change = try Change()
        var terminal = try change.terminal(person, size)
        terminal.go(to: .meeting(change.meeting))
        terminal.press("n", "We agreed on Thursday.")
        try Golden.expect(terminal, "write-note-\(person)-\(size.0)x\(size.1)")
    }

    @Test("Writing the agenda", arguments: all)
    func agenda(_ size: (Int, Int)) throws {
        let change = try Change()
        var terminal = try change.terminal("sofie", size)
        terminal.go(to: .meeting(change.meeting))
        terminal.press("w", "<C-End>", " And the weekends.")
        try Golden.expect(terminal, "write-agenda-\(size.0)x\(size.1)")
    }

    @Test("Choosing what a successor inherits", arguments: all)
    func handover(_ size: (Int, Int)) throws {
        let change = try Change()
        try change.happens()
        var terminal = try change.terminal("sofie", size)
        try Golden.expect(terminal, "today-handover-\(size.0)x\(size.1)")
        terminal.press("gh", "<Space>", "j", "<Space>")
        try Golden.expect(terminal, "handover-\(size.0)x\(size.1)")
        terminal.press("<Enter>")
        try Golden.expect(terminal, "handover-confirm-\(size.0)x\(size.1)")
        terminal.press("<Enter>")
        var vos = try Change().terminal("sofie", size)
        vos.press("gh")
        try Golden.expect(vos, "handover-none-\(size.0)x\(size.1)")
    }
}
