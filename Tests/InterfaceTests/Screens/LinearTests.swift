import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Plain lines for a screen reader")
struct LinearTests {
    private func terminal(_ sample: Sample, as person: PersonID = Sample.sofie, width: Int = 80, height: Int = 24)
        throws
        -> FakeTerminal
    {
        var terminal = try sample.terminal(as: person, width: width, height: height)
        terminal.command("linear")
        return terminal
    }

    /// The line that the terminal's cursor is on.
    private func focus(_ terminal: FakeTerminal) -> String {
        terminal.frame.cursor.map { terminal.lines[$0.row] } ?? "nowhere"
    }

    @Test("The main screens")
    func screens() throws {
        let sample = try Sample()
        var sofie = try terminal(sample)
        try Golden.expect(sofie, "linear-today")
        sofie.press("p", "j")
        try Golden.expect(sofie, "linear-portfolio")
        sofie.press("<Enter>")
        try Golden.expect(sofie, "linear-item")
        sofie.press("<Esc>", "t", "j")
        try Golden.expect(sofie, "linear-glass")
        sofie.press("<Esc>", "/", "hand* -kind:goal")
        try Golden.expect(sofie, "linear-search")
        sofie.press("<Esc>", "<Esc>", "B")
        try Golden.expect(sofie, "linear-pictures")
        sofie.press("<Esc>")
        sofie.command("new-reflection")
        sofie.press("A quiet  night")
        try Golden.expect(sofie, "linear-write")
        var vos = try terminal(sample, as: Sample.vos)
        try Golden.expect(vos, "linear-today-mentor")
        vos.press("?")
        try Golden.expect(vos, "linear-keys")
        var noor = try terminal(sample, as: Sample.noor)
        noor.press("<Enter>")
        try Golden.expect(noor, "linear-dossier")
    }

    @Test("A question has each answer on a line of its own, and the cursor on the one that Enter gives")
    func answers() throws {
        let sample = try Sample()
        var sofie = try terminal(sample)
        let family = try sample.session(Sample.sofie).entries(Filter(words: [Filter.Word("family")]), limit: 1)[0]
        sofie.go(to: .chooseMoment(nominating: family))
        sofie.press("<Enter>")
        try Golden.expect(sofie, "linear-confirm")
        let first = focus(sofie)
        sofie.press("<Right>")
        #expect(focus(sofie) != first)
        #expect(!focus(sofie).trimmingCharacters(in: .whitespaces).isEmpty)
    }

    @Test("The cursor is on what is selected, and its line says all that there is to know")
    func cursor() throws {
        let sample = try Sample()
        var sofie = try terminal(sample)
        sofie.press("p")
        var seen: [String] = []
        for _ in 0..<5 {
            seen.append(focus(sofie))
            sofie.press("j")
        }
        #expect(Set(seen).count == 5)
        for line in seen {
            #expect(["will", "could", "won't", "sealed"].contains { line.hasSuffix($0) }, "\(line)")
        }
        sofie.press(":", "por")
        #expect(focus(sofie) == ":por")
    }

    @Test("Nothing is drawn on any screen, at any size")
    func ornaments() throws {
        let sample = try Sample()
        for person in [Sample.sofie, Sample.vos, Sample.noor, Sample.carla] {
            for (width, height) in [(80, 24), (120, 40), (40, 12)] {
                var terminal = try terminal(sample, as: person, width: width, height: height)
                for place: Place in [
                    .today, .portfolio(nil, selecting: nil), .glass(nil, nil), .programme,
                    .pictures(nil, nil, .balance),
                    .search("hand"), .messages, .drafts, .access, .process, .people, .meetings, .savedSearches(""),
                    .help([.rows, .everywhere]), .advice(nil), .themes,
                ] {
                    terminal.go(to: place)
                    let drawn = terminal.screen.unicodeScalars.filter {
                        (0x2500...0x25FF).contains($0.value) || (0x2800...0x28FF).contains($0.value)
                    }
                    #expect(drawn.isEmpty, "\(place) \(width)x\(height):\n\(terminal.screen)")
                    #expect(terminal.frame.cursor != nil, "\(place)")
                }
            }
        }
    }

    @Test("That another screen has come is said, and what others change, until the next key")
    func announcements() throws {
        let residency = try Residency()
        func shares(_ title: String) throws {
            let id = try residency.writes("sofie", title, "I spoke too fast.", about: "communicator")
            try residency.session("sofie").perform(.share(id))
            residency.later(seconds: 60)
        }
        for title in ["First", "Second"] { try shares(title) }
        var vos = try residency.terminal("vos")
        vos.command("linear")
        #expect(vos.lastLine.contains("Plain lines for screen readers are on"))
        vos.press("p")
        #expect(vos.lastLine.contains("C. Vos, mentor"), "\(vos.lastLine)")
        vos.press("j")
        #expect(!vos.lastLine.contains("C. Vos, mentor"))
        try shares("Third")
        vos.hear()
        #expect(vos.lastLine.hasPrefix(" Changed: ") && vos.lastLine.contains("Third"), "\(vos.lastLine)")
        #expect(focus(vos).contains("First"), "the focus stays where it was")
        vos.press("k")
        #expect(!vos.lastLine.contains("Changed: "))
    }

    @Test("The same keys lead to the same place, and turning it off brings the screen back as it was")
    func sameState() throws {
        let sample = try Sample()
        var plain = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        var linear = try terminal(sample, width: 120, height: 40)
        for terminal in [0, 1] {
            func press(_ keys: String) { if terminal == 0 { plain.press(keys) } else { linear.press(keys) } }
            for keys in ["p", "j", "j", "t", "j"] { press(keys) }
        }
        linear.command("linear")
        linear.press("k", "j")
        plain.press("k", "j")
        #expect(linear.screen == plain.screen)
    }

    @Test("What is typed stays as it is, with every space, and the cursor behind it")
    func typing() throws {
        let sample = try Sample()
        var sofie = try terminal(sample)
        sofie.press("/", "a   b ")
        #expect(focus(sofie).hasPrefix(" /a   b"))
        #expect(sofie.frame.cursor?.column == 8)
    }
}
