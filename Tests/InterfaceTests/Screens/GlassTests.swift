import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Glass")
struct GlassTests {
    @Test("Mentee and mentor see the same items go, with the same reasons")
    func bothSides() throws {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        var vos = try sample.terminal(as: Sample.vos, width: 120, height: 40)
        sofie.press("t")
        vos.go(to: .glass(Sample.sofie, nil))
        for terminal in [sofie, vos] {
            #expect(terminal.screen.contains("● will    4   if nobody does anything more"))
            #expect(terminal.screen.contains("nominated by the mentee on 1 Dec"))
            #expect(terminal.screen.contains("written as assessment; notice until 9 Dec 08:30"))
            #expect(terminal.screen.contains("needs the mentee's agreement by 15 Jan 12:00"))
        }
        #expect(sofie.screen.contains("won't · private 2"))
        #expect(!vos.screen.contains("won't · private"))
    }

    @Test("What does not go is opened by its reason, and an item in the portfolio")
    func opens() throws {
        var terminal = try Sample().terminal(as: Sample.sofie, width: 80, height: 24)
        terminal.press("t", "G", "<Enter>")
        #expect(terminal.screen.contains("Summarise first"))
        terminal.press("j", "<Enter>")
        #expect(terminal.screen.contains("Goal: open, due 10 Jan 2026"))
        terminal.press("<Esc>", "<Esc>")
        #expect(terminal.screen.contains("What reaches the committee"))
    }

    @Test("What changed since the last look is shown once, and the look is recorded")
    func changes() throws {
        let sample = try Sample()
        var first = try sample.terminal(as: Sample.sofie)
        first.press("t")
        #expect(!first.screen.contains("hanged since you last looked"))
        try sample.session(Sample.sofie).perform(
            .retract(try sample.session(Sample.sofie).entries(limit: 9).first { $0.heading.hasPrefix("Night") }!.id))
        var second = try sample.terminal(as: Sample.sofie)
        second.press("t")
        #expect(second.screen.contains("Changed since you last looked, on 2 Dec"))
        #expect(second.screen.contains("- Night shift, third week"))
        #expect(second.screen.contains("was will, is won't"))
        second.press("<C-r>")
        #expect(second.screen.contains("Changed since you last looked"), "it stays while it is being looked at")
        var third = try sample.terminal(as: Sample.sofie)
        third.press("t")
        #expect(!third.screen.contains("hanged since you last looked"))
    }

    @Test("The committee's view is the dossier's own bytes")
    func committeeView() throws {
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: 200, height: 400)
        terminal.press("v")
        let dossier = try sample.session(Sample.sofie).preview()
        let shown = terminal.lines.map { $0.dropFirst() }
        for line in String(decoding: dossier.bytes, as: UTF8.self).split(separator: "\n") {
            #expect(shown.contains(Substring(line.reversed().drop { $0 == " " }.reversed())))
        }
        terminal.press(">")
        #expect(terminal.screen.contains("moment: Year decision"))
    }

    @Test("After the cutoff the glass is sealed, with its digest")
    func sealed() throws {
        var terminal = try Sample(now: "2026-01-15T12:00").terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.command("glass mid-year")
        #expect(terminal.screen.contains("sealed 15 Jan 12:00"))
        #expect(terminal.screen.contains("◆ sealed  4"))
        terminal.press("<Esc>")
        terminal.press("t", "<lt>")
        #expect(terminal.screen.contains("◆ sealed  4"))
    }

    @Test("Nobody looks into a glass that is not theirs to look into")
    func notForOthers() throws {
        for person in [Sample.noor, Sample.carla] {
            var terminal = try Sample().terminal(as: person)
            terminal.press("t")
            #expect(terminal.lastLine.trimmed == "That is not for you to see.")
            terminal.go(to: .glass(Sample.sofie, nil))
            #expect(!terminal.screen.contains("Night shift"))
        }
    }
}
