import Interface
import Journal
import JournalTesting
import Testing

@Suite("Screens in Dutch, as they were", .spoken(.dutch))
struct DutchGoldenTests {
    static let sizes = [(80, 24), (120, 40)]

    private func expect(_ terminal: FakeTerminal, _ name: String) throws {
        let size = terminal.frame.size
        try Golden.expect(terminal, "nl-\(name)-\(size.width)x\(size.height)")
    }

    @Test("Today, for each who comes to it", arguments: [Sample.sofie, Sample.vos, Sample.noor, Sample.carla], sizes)
    func today(_ person: PersonID, _ size: (Int, Int)) throws {
        let now = person == Sample.noor ? "2026-01-15T12:00" : "2025-12-02T14:02"
        try expect(try Sample(now: now).terminal(as: person, width: size.0, height: size.1), "today-\(person)")
    }

    @Test("A portfolio, what reaches the committee, the programme, the keys", arguments: sizes)
    func reading(_ size: (Int, Int)) throws {
        var terminal = try Sample().terminal(as: Sample.sofie, width: size.0, height: size.1)
        terminal.press("p", "jj")
        terminal.wait(milliseconds: 200)
        try expect(terminal, "portfolio")
        terminal.press("t")
        try expect(terminal, "glass")
        terminal.press("P")
        try expect(terminal, "programme")
        terminal.press("?")
        try expect(terminal, "help")
    }

    @Test("A reflection being written, shared, nominated", arguments: sizes)
    func writing(_ size: (Int, Int)) throws {
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: size.0, height: size.1)
        terminal.command("new-reflection")
        terminal.press("## Eerste nacht\nIk sprak te snel, en de verpleegkundige vroeg het *twee keer*.")
        terminal.wait(milliseconds: 2000)
        try expect(terminal, "write")
        terminal.press("<C-s>")
        terminal.press("p", "gg", "s")
        try expect(terminal, "share")
        terminal.press("<Enter>")
        terminal.command("nominate")
        try expect(terminal, "nominate")
    }

    @Test("A dossier, a decision about it, the pulse of a mentorship", arguments: sizes)
    func committee(_ size: (Int, Int)) throws {
        let residency = try CommitteeJourneyTests.residency()
        var noor = try residency.terminal("noor", width: size.0, height: size.1)
        noor.press("gc", "j")
        try expect(noor, "cohort")
        noor.press("<Enter>")
        try expect(noor, "dossier")
        CommitteeJourneyTests.proposes(&noor)
        try expect(noor, "decide")
        var sofie = try residency.terminal("sofie", width: size.0, height: size.1)
        sofie.press("u")
        try expect(sofie, "pulse")
        sofie.press("<Esc>", "A")
        try expect(sofie, "agreement")
    }

    @Test("The same portfolio is one to both, in two languages at once")
    func both() throws {
        let sample = try Sample()
        var dutch = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        var english = try Language.$spoken.withValue(.english) {
            try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        }
        dutch.press("t", "v")
        Language.$spoken.withValue(.english) { english.press("t", "v") }
        // What the committee gets is in no language but its own.
        func bytes(_ terminal: FakeTerminal) -> [Substring] {
            terminal.screen.split(separator: "\n").filter { $0.contains("committee ") || $0.contains("here because") }
        }
        #expect(!bytes(dutch).isEmpty)
        #expect(bytes(dutch) == bytes(english))
        #expect(dutch.screen != english.screen)
    }
}
