import Interface
import Journal
import JournalTesting
import Testing

@Suite("Screens as they were")
struct GoldenTests {
    static let sizes = [(80, 24), (120, 40)]

    @Test("Today", arguments: [Sample.sofie, Sample.vos, Sample.noor, Sample.carla], sizes)
    func today(_ person: PersonID, _ size: (Int, Int)) throws {
        let now = person == Sample.noor ? "2026-01-15T12:00" : "2025-12-02T14:02"
        let terminal = try Sample(now: now).terminal(as: person, width: size.0, height: size.1)
        try Golden.expect(terminal, "today-\(person)-\(size.0)x\(size.1)")
    }

    @Test("Portfolio", arguments: [Sample.sofie, Sample.vos], sizes)
    func portfolio(_ person: PersonID, _ size: (Int, Int)) throws {
        var terminal = try Sample().terminal(as: person, width: size.0, height: size.1)
        terminal.press("p", "jj")
        terminal.wait(milliseconds: 200)
        try Golden.expect(terminal, "portfolio-\(person)-\(size.0)x\(size.1)")
    }

    @Test("Portfolio in ASCII, and on a very small screen")
    func portfolioElsewhere() throws {
        var terminal = try Sample().terminal(as: Sample.sofie, width: 120, height: 40, marks: .ascii)
        terminal.press("p")
        #expect(terminal.screen.utf8.allSatisfy { $0 < 0x80 })
        try Golden.expect(terminal, "portfolio-ascii-120x40")
        terminal = try Sample().terminal(as: Sample.sofie, width: 40, height: 10)
        terminal.press("p")
        try Golden.expect(terminal, "portfolio-list-40x10")
        terminal.press("<Enter>")
        try Golden.expect(terminal, "portfolio-reader-40x10")
    }

    @Test("Glass", arguments: sizes)
    func glass(_ size: (Int, Int)) throws {
        var terminal = try Sample().terminal(as: Sample.sofie, width: size.0, height: size.1)
        terminal.press("t", "G", "<Enter>")
        try Golden.expect(terminal, "glass-\(size.0)x\(size.1)")
        terminal.press("v")
        try Golden.expect(terminal, "committee-view-\(size.0)x\(size.1)")
    }

    @Test("Who is at the keyboard", arguments: sizes)
    func people(_ size: (Int, Int)) throws {
        var terminal = try Sample().terminal(as: Sample.sofie, width: size.0, height: size.1)
        terminal.press("~")
        try Golden.expect(terminal, "people-\(size.0)x\(size.1)")
    }
}
