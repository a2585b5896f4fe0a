import Cells
import Interface
import Journal
import JournalTesting
import Testing

/// Every string of the collection on every screen that can show it, and in every field that takes it.
@Suite("Hostile text on the screens")
struct HostileScreensTests {
    private static let sizes = [(80, 24), (120, 40), (40, 10)]

    /// Counts what was looked at.
    private final class Looks {
        var screens = 0
    }

    private func look(
        _ terminal: FakeTerminal, _ what: String, _ looks: Looks, at place: SourceLocation = #_sourceLocation
    ) {
        looks.screens += 1
        let faults = PlainOutput.faults(in: terminal.screen)
        #expect(faults.isEmpty, "\(what): \(faults.prefix(3))", sourceLocation: place)
    }

    @Test("What is stored is shown by its codes on every screen, to everybody who may see it")
    func stored() throws {
        let looks = Looks()
        for (index, hostile) in HostileText.all.enumerated()
        where hostile.field == .body && hostile.isAccepted && hostile.bytes.count < 5000 {
            let (width, height) = Self.sizes[index % Self.sizes.count]
            for person in [Sample.sofie, Sample.vos] {
                let sample = try Sample()
                let id = try write(hostile, in: sample)
                var terminal = try sample.terminal(as: person, width: width, height: height)
                look(terminal, "\(hostile.name), today", looks)
                terminal.press("p", "gg", "<Enter>")
                look(terminal, "\(hostile.name), portfolio", looks)
                terminal.press("t", "G", "<Enter>")
                look(terminal, "\(hostile.name), glass", looks)
                terminal.press("v", "G")
                look(terminal, "\(hostile.name), committee's view", looks)
                terminal.press("/", "kind:reflection")
                terminal.wait(milliseconds: 300)
                look(terminal, "\(hostile.name), search", looks)
                let entry = try sample.session(person).page(id).entry
                terminal.go(to: .history(entry))
                look(terminal, "\(hostile.name), history", looks)
                guard person == Sample.sofie else { continue }
                terminal.go(to: .confirm(.retract(id), about: entry))
                look(terminal, "\(hostile.name), question", looks)
                terminal.press("<Enter>")
                look(terminal, "\(hostile.name), message", looks)
            }
            let sample = try Sample(now: "2025-12-02T14:02")
            _ = try write(hostile, in: sample)
            var terminal = try sample.terminal(as: Sample.sofie, width: 29, height: 5)
            look(terminal, "\(hostile.name), too small", looks)
            terminal.resize(width: width, height: height)
            look(terminal, "\(hostile.name), large again", looks)
        }
        print("figure: hostile strings × screens: \(looks.screens) (0 unsanctioned characters)")
    }

    private func write(_ hostile: HostileText, in sample: Sample) throws -> ItemID {
        let sofie = try sample.session(Sample.sofie)
        let id = try sofie.perform(
            .write(Writing(.reflection(.blank), body: hostile.bytes, competencies: ["scholar"]))
        ).created!
        try sofie.perform(.nominate(id, Sample.midYear))
        return id
    }

    @Test("Wherever it is typed or pasted, it is shown by its codes and does nothing")
    func typed() throws {
        let looks = Looks()
        for hostile in HostileText.all where hostile.bytes.count < 5000 {
            let sample = try Sample()
            var terminal = try sample.terminal(as: Sample.sofie, width: 100, height: 30)
            terminal.press("/")
            terminal.paste(hostile.text)
            terminal.wait(milliseconds: 300)
            look(terminal, "\(hostile.name), searched for", looks)
            terminal.press("<Esc>", "<Esc>", ":")
            terminal.paste(hostile.text)
            look(terminal, "\(hostile.name), after the colon", looks)
            terminal.press("<Enter>")
            look(terminal, "\(hostile.name), as a command", looks)
            terminal.command("new-reflection")
            terminal.paste(hostile.text)
            look(terminal, "\(hostile.name), written", looks)
            terminal.press("<C-q>")
            terminal.command("drafts")
            look(terminal, "\(hostile.name), a draft", looks)
            terminal.command("new-reflection")
            look(terminal, "\(hostile.name), a draft that is offered", looks)
            #expect(!terminal.hasEnded)
        }
        print("figure: hostile strings × fields: \(looks.screens) (0 unsanctioned characters)")
    }

    @Test("What stands for a character looks different from the same thing typed")
    func looksDifferent() throws {
        let sample = try Sample()
        let sofie = try sample.session(Sample.sofie)
        try sofie.perform(
            .write(Writing(.reflection(.blank), title: "T", body: Array("turned \u{202E} typed <U+202E> end".utf8))))
        var terminal = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.press("p", "gg", "<Enter>")
        let shown = "turned <U+202E> typed <U+202E> end"
        let row = try #require(terminal.lines.firstIndex { $0.contains(shown) })
        let line = Array(terminal.lines[row])
        let start = try #require(line.indices.first { String(line[$0...].prefix(shown.count)) == shown })
        let styles = terminal.styles.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)[row]
        let (code, typed) = (styles[start + 7], styles[start + 22])
        #expect(code != typed)
        #expect(typed == styles[start] && Set(styles[(start + 7)..<(start + 15)]) == [code])
    }

    @Test(
        "Honest text is read as it was written",
        arguments: ["مرحبا shift 3", "שלום לכולם", "नि क्षत्रिय", "日本語、漢字", "안녕하세요", "Ame\u{301}lie café", "வணக்கம்"])
    func honest(_ text: String) throws {
        let sample = try Sample()
        try sample.session(Sample.sofie).perform(
            .write(Writing(.reflection(.blank), title: "T", body: Array("before \(text) after".utf8))))
        var terminal = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.press("p", "gg", "<Enter>")
        let screen = Array(terminal.screen.unicodeScalars)
        let wanted = Array("before \(text) after".unicodeScalars)
        #expect(screen.indices.contains { screen[$0...].starts(with: wanted) }, "\(terminal.screen)")
    }
}
