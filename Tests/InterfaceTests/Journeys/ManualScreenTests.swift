import Interface
import Journal
import JournalTesting
import Testing

@Suite("The manual on the screens")
struct ManualScreenTests {
    private static let pages = [
        ManualPage(name: "first", text: "# The first page\n\nSome *words* of it.\n"),
        ManualPage(
            name: "second",
            text: "# The second\n\n" + (1...60).map { "Line \($0).\n" }.joined(separator: "\n") + "\nThe end.\n"),
    ]

    private func terminal(width: Int = 80, height: Int = 24) throws -> FakeTerminal {
        try FakeTerminal(
            try Residency().session("sofie"), width: width, height: height, manual: Self.pages)
    }

    @Test("One key lists the pages, Enter opens one, Esc goes back")
    func pages() throws {
        var terminal = try terminal()
        terminal.press("g?")
        #expect(terminal.screen.contains("▸ first"))
        #expect(terminal.screen.contains("The second"))
        terminal.press("j", "<Enter>")
        #expect(terminal.screen.contains("Line 1."))
        #expect(!terminal.screen.contains("The end."))
        terminal.press("G")
        #expect(terminal.screen.contains("The end."))
        terminal.press("<Esc>")
        #expect(terminal.screen.contains("▸ second"))
        terminal.press("<Esc>")
        #expect(!terminal.screen.contains("second"))
    }

    @Test("A page is opened by its name, and a name that is none lists them")
    func byName() throws {
        var terminal = try terminal()
        terminal.press(":", "manual first", "<Enter>")
        #expect(terminal.screen.contains("Some words of it."))
        terminal.press(":", "manual third", "<Enter>")
        #expect(terminal.screen.contains("▸ first"))
        terminal.press(":", "manual s", "<Tab>", "<Enter>")
        #expect(terminal.screen.contains("Line 1."))
    }

    @Test("It is laid out for any size, and again when that changes")
    func sizes() throws {
        var terminal = try terminal(width: 40, height: 10)
        terminal.press(":", "manual second", "<Enter>", "G")
        #expect(terminal.screen.contains("The end."))
        terminal.resize(width: 120, height: 40)
        #expect(terminal.screen.contains("The end."))
    }
}
