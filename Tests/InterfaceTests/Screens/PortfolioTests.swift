import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Portfolio")
struct PortfolioTests {
    private func open(_ person: PersonID = Sample.sofie, width: Int = 120, height: Int = 40) throws -> FakeTerminal {
        var terminal = try Sample().terminal(as: person, width: width, height: height)
        terminal.press("p")
        return terminal
    }

    @Test("List, reader and glass stand side by side where there is room, and fold where there is none")
    func folds() throws {
        var terminal = try open()
        #expect(terminal.screen.contains("What reaches the committee"))
        #expect(terminal.lines[2].split(separator: "│").count == 3)
        terminal.resize(width: 80, height: 24)
        #expect(!terminal.screen.contains("What reaches the committee"))
        #expect(terminal.lines[0].hasSuffix("● 4  ◐ 1"))
        #expect(terminal.lines[1].split(separator: "│").count == 2)
        terminal.resize(width: 60, height: 20)
        #expect(!terminal.screen.contains("│"))
        #expect(terminal.screen.contains("Night shift, third week"))
        terminal.resize(width: 40, height: 10)
        terminal.press("jj<Enter>")
        #expect(terminal.screen.contains("reflection · you"))
        terminal.resize(width: 29, height: 5)
        #expect(terminal.screen.contains("too small"))
        terminal.resize(width: 80, height: 24)
        #expect(terminal.screen.contains("I spoke too fast"))
    }

    @Test("The reader follows when the selection rests, not at every key")
    func followsWhenResting() throws {
        var terminal = try open()
        func reader() -> [Substring] { terminal.lines[2..<38].map { $0.drop { $0 != "│" } } }
        let before = reader()
        terminal.press("jj")
        #expect(reader() == before)
        #expect(!terminal.screen.contains("I spoke too fast"))
        terminal.wait(milliseconds: 199)
        #expect(!terminal.screen.contains("I spoke too fast"))
        terminal.wait(milliseconds: 1)
        #expect(terminal.screen.contains("I spoke too fast"))
    }

    @Test("A scroll key changes few cells")
    func changesFewCells() throws {
        var terminal = try open()
        for _ in 0..<6 {
            let before = terminal.frame
            terminal.press("j")
            let changed = zip(before.cells, terminal.frame.cells).count { $0 != $1 }
            #expect(changed <= 100)
        }
    }

    @Test("What is opened with Enter, or lies open for three seconds, has been read; what is passed has not")
    func logsReading() throws {
        let sample = try Sample()
        var terminal = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.press("p")
        func unread() throws -> Set<String> {
            Set(try sample.session(Sample.sofie).entries(limit: 100).filter(\.isUnread).map(\.heading))
        }
        let all = try unread()
        #expect(all.contains("Handover on 4B, follow-up") && all.contains("Note on reliability"))
        terminal.press("jjj")
        terminal.wait(milliseconds: 2000)
        #expect(try unread() == all)
        terminal.wait(milliseconds: 2000)
        #expect(try unread() == all.subtracting(["Note on reliability"]))
        terminal.press("gg<Enter>")
        #expect(try unread() == all.subtracting(["Note on reliability", "Handover on 4B, follow-up"]))
        #expect(!terminal.lines[3].contains("•"), "and the dot is gone without the list being read again")
    }

    @Test("An action that does not apply says why, in one sentence")
    func saysWhy() throws {
        var terminal = try open()
        for (keys, sentence) in [
            ("N", "Only the mentee nominates, and only what the mentee wrote."),
            ("e", "Not edited: only its author can."),
            ("y", "Nobody has asked to make this item assessment, so there is nothing to answer."),
            ("fd", "Only a present mentor of the mentee gives feedback, and only on what the mentee shares."),
            ("Z", "Z does nothing here. ? shows the keys."),
            ("gz", "gz does nothing here. ? shows the keys."),
            ("<paste:jjj>", "Nothing is being written here, so what you pasted was left alone."),
        ] {
            terminal.press(keys)
            #expect(terminal.lastLine.trimmed == sentence)
        }
    }

    @Test("A mentor goes through all mentees, or from one to the next")
    func mentees() throws {
        var terminal = try open(Sample.vos)
        #expect(terminal.lines[0].contains("all mentees"))
        #expect(terminal.screen.contains("Tim Okafor") && terminal.screen.contains("Sofie de Wit"))
        terminal.press("]")
        #expect(terminal.lines[0].contains("Ada Lindqvist"))
        #expect(terminal.screen.contains("Nothing has been shared with you yet."))
        terminal.press("]")
        #expect(terminal.lines[0].contains("Sofie de Wit"))
        #expect(!terminal.screen.contains("First week"), "it is private")
        terminal.press("q")
        #expect(terminal.screen.contains("Waiting for you"))
    }

    @Test("An empty portfolio says what to do")
    func empty() throws {
        var terminal = try Sample(isEmpty: true).terminal(as: Sample.sofie, width: 80, height: 24)
        terminal.press("p")
        #expect(
            terminal.words.contains(
                "No reflections yet. Press n to write one; only you will see it until you share it."))
        terminal.press("jGkgg")
        terminal.press("<Enter>")
        #expect(terminal.lastLine.trimmed == "Nothing is selected.")
    }

    @Test("What people wrote is shown by its code where it could deceive, in every pane")
    func hostile() throws {
        let sample = try Sample()
        let session = try sample.session(Sample.sofie)
        let body = "evil\u{202E}text \u{200B} \u{E000}\n\n**bold\u{7}**"
        #expect(throws: Refusal.self) {
            try session.perform(.write(Writing(.reflection(.blank), body: Array(body.utf8))))
        }
        try session.perform(
            .write(Writing(.reflection(.blank), body: Array("evil\u{202E}text \u{E000}".utf8))))
        var terminal = try sample.terminal(as: Sample.sofie, width: 120, height: 40)
        terminal.press("p")
        #expect(terminal.screen.contains("evil<U+202E>text <U+E000>"))
        #expect(!terminal.screen.unicodeScalars.contains("\u{202E}"))
    }
}

extension String {
    var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

extension FakeTerminal {
    /// The screen as running text, for sentences that are broken into lines.
    var words: String { screen.split { $0 == " " || $0 == "\n" || $0 == "│" }.joined(separator: " ") }
}
