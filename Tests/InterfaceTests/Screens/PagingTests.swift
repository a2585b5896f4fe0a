import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Paging through a large portfolio")
struct PagingTests {
    static let count = 700

    /// Sofie's portfolio with many reflections, the newest last in number.
    private static func sample() throws -> Sample {
        let sample = try Sample(isEmpty: true)
        let start = Sample.at("2025-09-02T08:00")
        try sample.journal.rehearse { rehearsal throws(Refusal) in
            for number in 1...count {
                try rehearsal.perform(
                    .write(Writing(.reflection(.blank), title: "Entry \(number)", body: Array("Text.".utf8))),
                    as: .person(Sample.sofie, role: nil), at: start.adding(seconds: Int64(number * 60)))
            }
        }
        return sample
    }

    private struct Missing: Error {}

    private func window(_ terminal: FakeTerminal) -> EntryWindow? {
        (terminal.play.state.top as? PortfolioScreen)?.window
    }

    @Test("Every entry is passed once, in order, down and up again, with few of them in memory")
    func walks() throws {
        var terminal = try Self.sample().terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.press("p")
        for number in stride(from: Self.count, through: 1, by: -1) {
            guard let window = window(terminal) else { throw Missing() }
            try #require(window.selection?.heading == "Entry \(number)")
            try #require(window.entries.count <= EntryWindow.capacity)
            let row = window.selected - window.top
            try #require((0..<18).contains(row), "the selection is in view")
            try #require(terminal.lines[3 + 2 * row].hasPrefix("▸"))
            terminal.press("j")
        }
        terminal.press("j")
        #expect(window(terminal)?.selection?.heading == "Entry 1")
        for number in 1...Self.count {
            try #require(window(terminal)?.selection?.heading == "Entry \(number)")
            try #require(window(terminal)!.entries.count <= EntryWindow.capacity)
            terminal.press("k")
        }
        #expect(window(terminal)?.reachesNewest == true)
    }

    @Test("Going to the end and back loads a page each, not what lies between")
    func ends() throws {
        var terminal = try Self.sample().terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.press("pG")
        #expect(window(terminal)?.selection?.heading == "Entry 1")
        #expect(window(terminal)!.entries.count <= 3 * EntryWindow.page)
        #expect(terminal.screen.contains("Entry 2 "))
        terminal.press("k")
        #expect(window(terminal)?.selection?.heading == "Entry 2")
        terminal.press("gg")
        #expect(window(terminal)?.selection?.heading == "Entry \(Self.count)")
        terminal.press("<PgDn><PgDn><PgDn><PgUp><PgUp><PgUp>")
        #expect(window(terminal)?.selection?.heading == "Entry \(Self.count)")
        terminal.press("<End><Home>")
        #expect(window(terminal)?.top == 0)
    }

    @Test("A hundred keys at once end where a hundred single keys do")
    func bursts() throws {
        let sample = try Self.sample()
        var burst = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        var single = burst
        burst.press("p", String(repeating: "j", count: 100))
        single.press("p")
        for _ in 0..<100 { single.press("j") }
        burst.wait(milliseconds: 200)
        single.wait(milliseconds: 200)
        #expect(burst.screen == single.screen)
        #expect(window(burst)?.selection?.heading == "Entry \(Self.count - 100)")
    }

    @Test("Reading again keeps the place, even deep inside")
    func refreshes() throws {
        let sample = try Self.sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.press("p", String(repeating: "j", count: 500))
        terminal.wait(milliseconds: 200)
        func list() -> [Substring] { terminal.lines.dropFirst(3).map { $0.prefix(44) } }
        let before = list()
        try sample.session(Sample.sofie).perform(
            .write(Writing(.reflection(.blank), title: "Meanwhile", body: Array("Text.".utf8))))
        terminal.press("<C-r>")
        terminal.wait(milliseconds: 200)
        #expect(list() == before)
        terminal.press("gg")
        #expect(window(terminal)?.selection?.heading == "Meanwhile")
    }
}
