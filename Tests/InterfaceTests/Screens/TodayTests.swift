import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Today")
struct TodayTests {
    @Test("A mentee finds what waits: a request first, feedback to acknowledge, what is new, goals and cutoffs")
    func mentee() throws {
        var terminal = try Sample().terminal(as: Sample.sofie)
        #expect(terminal.lines[2].hasPrefix("▸ answer        Note on reliability"))
        #expect(terminal.screen.contains("acknowledge   Handover on 4B, follow-up"))
        #expect(terminal.screen.contains("new           Handover, level 4"))
        #expect(terminal.words.contains("open Summarise first due 10 Jan · in 39 days"))
        #expect(terminal.words.contains("15 Jan Mid-year review in 44 days"))
        terminal.press("j", "a")
        #expect(terminal.lastLine.trimmed == "Acknowledged.")
        #expect(!terminal.screen.contains("acknowledge   Handover on 4B, follow-up"))
        terminal.press("<Enter>")
        #expect(terminal.screen.contains("You noticed it yourself: that is the skill."))
        terminal.press("q")
        #expect(terminal.screen.contains("Waiting for you"))
    }

    @Test("A mentor sees what was shared, and each mentee's half-year on a line")
    func mentor() throws {
        var terminal = try Sample().terminal(as: Sample.vos, width: 120, height: 40)
        #expect(terminal.screen.contains("Tim Okafor    A long day"))
        #expect(terminal.words.contains("has not answered your request yet"))
        let sofie = try #require(terminal.lines.first { $0.contains("  Sofie de Wit") && $0.contains("▁▁") })
        #expect(sofie.contains("3 · 4"))
        terminal.press("G")
        terminal.press("<Tab>")
        terminal.press("fa")
        #expect(terminal.screen.contains("Feedback to"))
    }

    @Test("The committee sees its dossiers, and before the cutoff that there are none")
    func committee() throws {
        #expect(
            try Sample().terminal(as: Sample.noor).words.contains(
                "Nothing to read yet: the dossiers are sealed in 44 days."))
        let after = try Sample(now: "2026-01-15T12:00").terminal(as: Sample.noor)
        #expect(after.words.contains("Mid-year review · sealed 15 Jan 12:00"))
        #expect(after.words.contains("Sofie de Wit 4 of 4 to decide"))
        #expect(!after.screen.contains("Night shift"))
    }

    @Test("Who keeps the process sees people and dates, and nothing that was written")
    func process() throws {
        for person in [Sample.carla, nil] {
            var terminal = try Sample().terminal(as: person, width: 120, height: 40)
            #expect(terminal.words.contains("Sofie de Wit 1 d C. Vos"))
            #expect(!terminal.screen.contains("Night shift"))
            terminal.press("<Enter>")
            #expect(terminal.lastLine.contains("You see the process, not what is written."))
            terminal.press("p")
            #expect(terminal.lastLine.trimmed == "That is not for you to see.")
        }
    }

    @Test("Empty states say what to do next")
    func empty() throws {
        // In October no advice is due yet.
        let sample = try Sample(isEmpty: true, now: "2025-10-02T14:02")
        // Whoever has just begun has an agreement to begin with.
        #expect(try sample.terminal(as: Sample.sofie).words.contains("fill in the agreement with C. Vos"))
        let host = try sample.session(nil)
        for mentee in [Sample.sofie, Sample.tim, Sample.ada] {
            try host.perform(.endMentorship(mentor: Sample.vos, mentee: mentee))
        }
        #expect(
            try sample.terminal(as: Sample.sofie).words.contains("Nothing waits for you. Press n to write a reflection")
        )
        #expect(try sample.terminal(as: Sample.vos).words.contains("What your mentees share appears here."))
    }

    @Test("A demonstration says what to try, where that leaves room")
    func welcome() throws {
        let words = ["You are Sofie de Wit.", "Press t for the glass."]
        var terminal = try Sample().terminal(as: Sample.sofie, welcome: words)
        #expect(terminal.lines[1...2].map(\.trimmed) == words)
        terminal.resize(width: 40, height: 10)
        #expect(!terminal.screen.contains("You are Sofie"))
        #expect(terminal.screen.contains("▸ answer"))
    }

    @Test("Somebody else takes the keyboard, in a rehearsal")
    func switches() throws {
        var terminal = try Sample().terminal(as: Sample.sofie)
        terminal.press("~")
        #expect(terminal.screen.contains("Who is at the keyboard?"))
        terminal.press("G", "<Enter>")
        #expect(terminal.lines[0].contains("Carla Smit · coordinator"))
        terminal.command("switch-person vos")
        #expect(terminal.lines[0].contains("C. Vos · mentor"))
        terminal.command("switch-person nobody")
        #expect(terminal.lastLine.contains("nobody"))
        #expect(terminal.lines[0].contains("C. Vos · mentor"))
        var alone = try FakeTerminal(try Sample().session(Sample.sofie))
        alone.press("~")
        #expect(alone.lastLine.contains("Only in a rehearsal"))
    }

    @Test("q closes a screen, and on the first one leaves")
    func leaves() throws {
        var terminal = try Sample().terminal(as: Sample.sofie)
        terminal.press("p", "t", "q", "q")
        #expect(!terminal.hasEnded && terminal.screen.contains("Waiting for you"))
        terminal.press("<Esc>")
        #expect(!terminal.hasEnded && terminal.lastLine.trimmed == "This is the first screen. q leaves Vitrine.")
        terminal.press("q")
        #expect(terminal.hasEnded)
    }

    @Test("Going back and forth between screens goes back to them, and piles up nothing")
    func goesBack() throws {
        var terminal = try Sample().terminal(as: Sample.sofie)
        for _ in 0..<20 { terminal.press("p", "t") }
        terminal.press("q", "q")
        #expect(terminal.screen.contains("Waiting for you"))
        terminal.press("q")
        #expect(terminal.hasEnded)
    }

    @Test("What others have written meanwhile is there when Today is seen again")
    func seesOthersWork() throws {
        let sample = try Sample()
        var vos = try sample.terminal(as: Sample.vos)
        vos.press("p")
        let session = try sample.session(Sample.tim)
        let id = try session.perform(.write(Writing(.reflection(.blank), body: Array("Just now".utf8)))).created!
        try session.perform(.share(id))
        vos.press("q")
        #expect(vos.lines.contains { $0.contains("Tim Okafor    Just now · reflection") })
    }
}
