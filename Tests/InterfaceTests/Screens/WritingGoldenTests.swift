import Interface
import Journal
import JournalTesting
import Testing

@Suite("Screens of writing, asking and reading as they were")
struct WritingGoldenTests {
    static let sizes = [(80, 24), (120, 40), (40, 10)]
    static let midYear = Sample.midYear

    private func sofie(_ size: (Int, Int)) throws -> FakeTerminal {
        try Sample().terminal(as: Sample.sofie, width: size.0, height: size.1)
    }

    private func note(_ sample: Sample) throws -> Entry {
        try sample.session(Sample.sofie).entries(Filter(kind: .feedback), limit: 10).first {
            $0.title == "Note on reliability"
        }!
    }

    private func shift(_ sample: Sample, _ person: PersonID = Sample.sofie) throws -> Entry {
        try sample.session(person).entries(Filter(kind: .reflection), limit: 10).first {
            $0.title == "Night shift, third week"
        }!
    }

    @Test("Writing a reflection", arguments: sizes)
    func reflection(_ size: (Int, Int)) throws {
        var terminal = try sofie(size)
        terminal.command("new-reflection")
        terminal.press("## First night\nI spoke too fast, and the nurse asked *twice*.", "<C-k>", "2", "<Enter>")
        terminal.wait(milliseconds: 2000)
        try Golden.expect(terminal, "write-reflection-\(size.0)x\(size.1)")
        terminal.press("<Esc>")
        try Golden.expect(terminal, "write-menu-\(size.0)x\(size.1)")
        terminal.press("<Enter>")
        terminal.command("new-reflection")
        try Golden.expect(terminal, "write-resume-\(size.0)x\(size.1)")
    }

    @Test("Two texts of one item: side by side, below each other where it is narrow", arguments: sizes)
    func conflict(_ size: (Int, Int)) throws {
        let sample = try Sample()
        let entry = try sample.session(Sample.sofie).entries(Filter(kind: .reflection), limit: 10).first {
            $0.title == "First week"
        }!
        let lines = (1...30).map { "Line \($0) is in both.\n" }.joined()
        try sample.session(Sample.sofie).perform(.edit(entry.id, Editing(basedOn: nil, body: Array(lines.utf8))))
        var terminal = try sample.terminal(as: Sample.sofie, width: size.0, height: size.1)
        terminal.go(to: .write(.edit(entry.id, revision: 2)))
        terminal.press("<C-End>", "Here it goes on, in words that only this text has.")
        try sample.session(Sample.sofie).perform(
            .edit(entry.id, Editing(basedOn: nil, body: Array((lines + "The other text ends *otherwise*.").utf8))))
        terminal.press("<C-s>")
        #expect(terminal.screen.contains("Somebody saved another text meanwhile"))
        try Golden.expect(terminal, "conflict-\(size.0)x\(size.1)")
        // Back to the text, or kept as a draft: nothing is lost either way.
        for _ in 0..<40 { terminal.press("<PgUp>") }
        #expect(terminal.screen.contains("Line 1 is in both."))
        terminal.press("l", "<Enter>")
        #expect(
            try sample.session(Sample.sofie).drafts().map(\.body) == [
                lines + "Here it goes on, in words that only this text has."
            ])
        #expect(try sample.session(Sample.sofie).page(entry.id).body == lines + "The other text ends *otherwise*.")
    }

    @Test("Writing a goal", arguments: sizes)
    func goal(_ size: (Int, Int)) throws {
        var terminal = try sofie(size)
        terminal.command("new-goal")
        terminal.press("Summarise first.", "<S-Tab>", "2026-02-01")
        try Golden.expect(terminal, "write-goal-\(size.0)x\(size.1)")
    }

    @Test("Templates and competencies", arguments: sizes)
    func pickers(_ size: (Int, Int)) throws {
        var terminal = try sofie(size)
        terminal.command("new-reflection")
        terminal.press("<C-t>", "j")
        try Golden.expect(terminal, "templates-\(size.0)x\(size.1)")
        terminal.press("<Enter>", "<C-k>", "<Space>")
        try Golden.expect(terminal, "competencies-\(size.0)x\(size.1)")
    }

    @Test("Giving feedback", arguments: sizes)
    func feedback(_ size: (Int, Int)) throws {
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.vos, width: size.0, height: size.1)
        let entry = try shift(sample, Sample.vos)
        terminal.go(to: .write(.feedback(to: Sample.sofie, on: entry.id, purpose: .assessment)))
        terminal.press("You paused after each patient. Mrs Jansen noticed too.")
        try Golden.expect(terminal, "write-feedback-\(size.0)x\(size.1)")
        terminal.press("<C-k>", "1", "<Enter>", "<C-s>")
        try Golden.expect(terminal, "confirm-feedback-\(size.0)x\(size.1)")
    }

    @Test("Questions before something is done", arguments: sizes)
    func confirm(_ size: (Int, Int)) throws {
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: size.0, height: size.1)
        let note = try note(sample)
        terminal.go(to: .confirm(.agree(note.id), about: note))
        try Golden.expect(terminal, "confirm-agree-\(size.0)x\(size.1)")
        terminal.press("<Esc>")
        terminal.go(to: .decline(note))
        terminal.press("I was ill that week")
        try Golden.expect(terminal, "confirm-decline-\(size.0)x\(size.1)")
        terminal.press("<C-u>", "<Esc>")
        let family = try sample.session(Sample.sofie).entries(Filter(words: [Filter.Word("family")]), limit: 1)[0]
        terminal.go(to: .chooseMoment(nominating: family))
        try Golden.expect(terminal, "choose-moment-\(size.0)x\(size.1)")
        terminal.press("<Enter>")
        try Golden.expect(terminal, "confirm-nominate-\(size.0)x\(size.1)")
    }

    @Test("History", arguments: sizes)
    func history(_ size: (Int, Int)) throws {
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: size.0, height: size.1)
        terminal.go(to: .history(try shift(sample)))
        try Golden.expect(terminal, "history-\(size.0)x\(size.1)")
    }

    @Test("Search", arguments: sizes)
    func search(_ size: (Int, Int)) throws {
        var terminal = try sofie(size)
        terminal.press("/", "hand")
        terminal.wait(milliseconds: 300)
        try Golden.expect(terminal, "search-\(size.0)x\(size.1)")
        terminal.press("<C-u>", "night purpose:praise shift")
        try Golden.expect(terminal, "search-problem-\(size.0)x\(size.1)")
        terminal.press("<C-u>", "\"night shift\" -kind:goal", "<C-s>", "nights<Enter>", "<C-u>", "by:vos", "<C-s>")
        try Golden.expect(terminal, "search-keep-\(size.0)x\(size.1)")
        terminal.press("praise<Enter>", "<C-o>")
        try Golden.expect(terminal, "search-saved-\(size.0)x\(size.1)")
    }

    @Test("Programme, keys, drafts", arguments: sizes)
    func pages(_ size: (Int, Int)) throws {
        var terminal = try sofie(size)
        terminal.press("P")
        try Golden.expect(terminal, "programme-\(size.0)x\(size.1)")
        terminal.press("<Esc>", "p", "?")
        try Golden.expect(terminal, "help-\(size.0)x\(size.1)")
        terminal.press("/", "committee")
        try Golden.expect(terminal, "help-search-\(size.0)x\(size.1)")
        terminal.press("<Esc>", "<Esc>", "<Esc>")
        terminal.command("new-reflection")
        terminal.press("Half a thought", "<C-q>")
        terminal.command("drafts")
        try Golden.expect(terminal, "drafts-\(size.0)x\(size.1)")
        terminal.press(":", "switch", "<Tab>", "n")
        try Golden.expect(terminal, "line-\(size.0)x\(size.1)")
    }

    @Test("A dossier, as its committee reads it", arguments: sizes)
    func dossier(_ size: (Int, Int)) throws {
        let sample = try Sample(now: "2026-01-15T13:00")
        var terminal = try sample.terminal(as: Sample.noor, width: size.0, height: size.1)
        terminal.go(to: .dossier(Sample.sofie, Sample.midYear))
        terminal.press("j", "<Enter>", "<Esc>")
        try Golden.expect(terminal, "dossier-\(size.0)x\(size.1)")
        terminal.press("<Enter>")
        try Golden.expect(terminal, "dossier-item-\(size.0)x\(size.1)")
    }
}
