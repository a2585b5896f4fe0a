import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

/// A dictionary of a few words.
private struct SmallDictionary: Speller {
    private static let words = Set(
        """
        i wrote a word about the handover it's well-known one two three too fast in spoke and then again more
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    func knows(_ word: String) -> Bool { Self.words.contains(word.lowercased()) }
    func suggestions(for word: String) -> [String] { word == "wrod" ? ["word", "rod"] : [] }
}

private struct Desk {
    var checker: SpellChecker<SmallDictionary>

    init(canRemember: Bool = true) {
        checker = SpellChecker(SmallDictionary(), own: ["Nijntje"], canRemember: canRemember)
    }

    /// Answers what has been asked, and what is asked because of that.
    mutating func answers(_ terminal: inout FakeTerminal) {
        while case let requests = terminal.play.takeSpelling(), !requests.isEmpty {
            for request in requests {
                guard let answer = checker.answer(request.question) else { continue }
                terminal.play.spelled(answer, to: request.screen, at: terminal.time)
            }
        }
    }
}

@Suite("How words are spelt")
struct SpellingTests {
    private func words(_ text: String) -> [String] {
        var words: [String] = []
        EditorText(text).forEachWord { _, _, word in words.append(word) }
        return words
    }

    private func writing(_ text: String, remembering: Bool = true) throws -> (FakeTerminal, Desk) {
        let residency = try Residency()
        var sofie = try FakeTerminal(try residency.session("sofie"), checksSpelling: true)
        sofie.press("p", "n", text)
        return (sofie, Desk(canRemember: remembering))
    }

    @Test("Words are those of prose: no code, links, addresses, names of files, numbers, capitals or other scripts")
    func prose() {
        #expect(words("I wrote it's, a (well-known) word.") == ["wrote", "it's", "well-known", "word"])
        #expect(words("so `wrod here` and ``a ` wrod`` and `open") == ["so", "and", "and", "open"])
        #expect(words("see https://teh.nl/wrod or www.teh.nl or vos@teh.nl") == ["see", "or", "or"])
        #expect(words("[two words](notes/wrod.md) and notes.md, e.g. EPA01 3rd x_y ICU") == ["two", "words", "and"])
        #expect(words("één café’s 手術 привет") == ["één", "café’s"])
        #expect(words("one\n```\nwrod\n```\ntwo\n~~~\nwrod") == ["one", "two"])
        #expect(words("# *wrod* _two_ **three**") == ["wrod", "two", "three"])
    }

    @Test("A word that no dictionary knows is marked once Sofie pauses, and counted in words; nothing is asked before")
    func marked() throws {
        var (sofie, desk) = try writing("I wrote a wrod about the handover.")
        #expect(sofie.play.takeSpelling().isEmpty, "a key asks nothing")
        sofie.wait(milliseconds: WriteScreen.spellingPause)
        #expect(!sofie.lastLine.contains("to look at"))
        desk.answers(&sofie)
        #expect(sofie.lastLine.contains("7 words, 1 to look at"))
        #expect(sofie.lastLine.contains("^L spelling"))
        let row = sofie.lines.firstIndex { $0.contains("wrod") } ?? 0
        let styles = sofie.styles.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(styles[row].contains("mmmm") && !styles[row].contains("mmmmm"))
    }

    @Test("The word that is being typed is left alone until the cursor has gone on")
    func beingTyped() throws {
        var (sofie, desk) = try writing("I wrote a wro")
        sofie.wait(milliseconds: 1000)
        desk.answers(&sofie)
        #expect(!sofie.lastLine.contains("to look at") && !sofie.styles.contains("m"))
        sofie.press(" then")
        sofie.wait(milliseconds: 1000)
        desk.answers(&sofie)
        #expect(sofie.lastLine.contains("1 to look at") && sofie.styles.contains("mmm"))
    }

    @Test("Sofie is led to the next such word and takes what is offered, in one step to undo")
    func replaced() throws {
        var (sofie, desk) = try writing("I wrote a wrod and then a wrod again.")
        sofie.press("<C-Home>", "<C-l>")
        desk.answers(&sofie)
        #expect(sofie.screen.contains("\"wrod\" (line 1) is in no dictionary."))
        #expect(sofie.screen.contains("Always right: remember in my words"))
        sofie.press("<Enter>")
        desk.answers(&sofie)
        #expect(sofie.screen.contains("I wrote a word and then a wrod again."))
        #expect(sofie.lastLine.contains("1 to look at"))
        sofie.press("<C-z>")
        #expect(sofie.screen.contains("I wrote a wrod and then a wrod again."))
    }

    @Test("Asked again without having done anything, she is led to the one after, and round again")
    func around() throws {
        var (sofie, desk) = try writing("wrod one tow two tree")
        var seen: [String] = []
        for _ in 0..<4 {
            sofie.press("<C-l>")
            desk.answers(&sofie)
            seen.append(
                String(sofie.lines.first { $0.contains("is in no dictionary") }?.split(separator: "\"")[1] ?? ""))
            sofie.press("<Esc>")
        }
        #expect(seen == ["tree", "wrod", "tow", "tree"])
    }

    @Test("A word is left for now, or remembered where there is a list of own words; then it is marked nowhere")
    func accepted() throws {
        var (sofie, desk) = try writing("Nijntje wrote a tow and a tow.")
        sofie.press("<C-Home>", "<C-l>")
        desk.answers(&sofie)
        #expect(sofie.screen.contains("\"tow\" (line 1)"), "her own words are right")
        sofie.press("<Enter>")
        desk.answers(&sofie)
        #expect(!sofie.lastLine.contains("to look at"))
        (sofie, desk) = try writing("a tow and", remembering: false)
        sofie.press("<C-l>")
        desk.answers(&sofie)
        #expect(sofie.screen.contains("Leave it") && !sofie.screen.contains("remember"))
    }

    @Test("Names of people and competencies are right in every dictionary")
    func names() throws {
        var (sofie, desk) = try writing("Sofie de Wit spoke, Communicator too and Wrod.")
        sofie.wait(milliseconds: 1000)
        desk.answers(&sofie)
        #expect(sofie.lastLine.contains("1 to look at"))
    }

    @Test("Without dictionaries the action says what is missing, and nothing is asked while typing")
    func unavailable() throws {
        var (sofie, _) = try writing("I wrote a wrod")
        sofie.wait(milliseconds: 1000)
        for request in sofie.play.takeSpelling() {
            sofie.play.spelled(.unavailable("No library."), to: request.screen, at: sofie.time)
        }
        #expect(!sofie.screen.contains("No library."), "it is not in the way")
        sofie.press(" and")
        sofie.wait(milliseconds: 1000)
        #expect(sofie.play.takeSpelling().isEmpty)
        sofie.press("<C-l>")
        for request in sofie.play.takeSpelling() {
            sofie.play.spelled(.unavailable("No library."), to: request.screen, at: sofie.time)
        }
        #expect(sofie.lastLine == " No library.")
    }

    @Test("An answer that comes when the text has changed opens nothing")
    func late() throws {
        var (sofie, desk) = try writing("a wrod and")
        sofie.press("<C-l>", "x")
        desk.answers(&sofie)
        #expect(!sofie.screen.contains("is in no dictionary"))
        sofie.press("<C-s>")
        sofie.play.spelled(.checked(["wrod"], count: 1), to: ScreenID(number: 2), at: sofie.time)
        #expect(!sofie.hasEnded)
    }

    @Test("In plain lines the count and the question are words as well")
    func linear() throws {
        var (sofie, desk) = try writing("I wrote a wrod and")
        sofie.command("linear")
        sofie.wait(milliseconds: 1000)
        desk.answers(&sofie)
        sofie.press("x", "<BS>")
        #expect(sofie.lastLine.contains("5 words, 1 to look at"))
        sofie.press("<C-l>")
        desk.answers(&sofie)
        #expect(sofie.screen.contains("\"wrod\" (line 1) is in no dictionary."))
    }

    @Test("Marks in a long paragraph and after a block of code are where the words are", arguments: [10, 400])
    func longParagraphs(_ repeats: Int) {
        let text = "```\nwrod\n```\n" + String(repeating: "one two three ", count: repeats) + "wrod again"
        var editor = Editor(text, special: .visible, atEnd: true)
        editor.resize(width: 40, height: 10)
        let lines = editor.layout(width: 40, height: 10, misspelt: ["wrod"]).lines
        let marked = lines.flatMap(\.spans).filter { $0.style.role == .misspelt }.map(\.text)
        #expect(marked == ["wrod"])
        #expect(lines.map(\.text) == editor.layout(width: 40, height: 10).lines.map(\.text))
    }
}
