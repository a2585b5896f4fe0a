import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Long texts and files of one's own")
struct LongTextTests {
    private func writing(_ keys: String = "n") throws -> (Residency, FakeTerminal) {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", keys)
        return (residency, sofie)
    }

    private static let long = String(repeating: "The ward round was long. ", count: 2500)

    @Test("Sixty KiB are pasted in one step, saved, and taken back in one step")
    func longPaste() throws {
        var (residency, sofie) = try writing()
        sofie.press("Before. ")
        sofie.paste(Self.long)
        #expect(!sofie.screen.contains("left out"))
        sofie.wait(milliseconds: 3000)
        #expect(try residency.session("sofie").drafts().first?.body == "Before. " + Self.long)
        sofie.press("<C-z>")
        #expect(sofie.screen.contains("Before.") && !sofie.screen.contains("ward"))
    }

    @Test("Of a paste that does not fit as much is taken as does, and how much was left out is said")
    func tooLong() throws {
        var (residency, sofie) = try writing()
        sofie.press("Before. ")
        sofie.paste(Self.long + "é" + String(repeating: "x", count: 10_000))
        #expect(sofie.lastLine == " 6974 characters at the end were left out: a text holds 64 KiB.")
        sofie.wait(milliseconds: 3000)
        let body = try #require(try residency.session("sofie").drafts().first?.body)
        #expect(body.utf8.count == Editor.byteLimit && body.hasPrefix("Before. The ward"))
        sofie.press("y")
        #expect(sofie.lastLine.contains("as long as a text can be"))
        sofie.press("<C-z>")
        #expect(sofie.screen.contains("Before."))
    }

    @Test("A character is taken whole or not at all, and a paste beyond counting is told as at least so much")
    func wholeCharacters() throws {
        var editor = Editor(String(repeating: "x", count: Editor.byteLimit - 3), atEnd: true)
        editor.apply(.paste("é👩‍👩‍👧"), width: 80, height: 24)
        #expect(editor.text.hasSuffix("xé") && editor.leftOut == 1)
        var (_, sofie) = try writing()
        sofie.paste(String(repeating: "y", count: 1 << 20))
        #expect(sofie.lastLine == " At least 983040 characters at the end were left out: a text holds 64 KiB.")
    }

    @Test("What a title cannot hold is said as well")
    func titles() throws {
        var (_, sofie) = try writing()
        sofie.press("<S-Tab>")
        sofie.paste(String(repeating: "t", count: 212))
        #expect(sofie.lastLine == " 12 characters were left out: this line holds 200.")
        sofie.press("t")
        #expect(sofie.lastLine == " 1 character was left out: this line holds 200.")
    }

    // MARK: Templates from files

    private static let weekly = TextTemplate(
        name: "weekly", title: "Week of {{date}}", competencies: ["scholar", "juggler"], tags: ["ward"],
        body: "## What happened on {{date}}\n\n## What I take from it\n")
    private static let aim = TextTemplate(name: "aim", kind: .goal, body: "By then I ")

    private func shelve(_ terminal: inout FakeTerminal, problems: [String] = []) {
        for case .listTemplates(let screen) in terminal.play.takeRequests() {
            terminal.play.templates(
                TemplateShelf(templates: [Self.weekly, Self.aim], problems: problems), to: screen, at: terminal.time)
        }
    }

    @Test("Sofie begins from a file of hers; its tags and competencies are kept with the draft and the item")
    func template() throws {
        var (residency, sofie) = try writing()
        sofie.press("<C-t>")
        #expect(sofie.screen.contains("Blank") && !sofie.screen.contains("weekly"))
        shelve(&sofie)
        #expect(sofie.screen.contains("weekly") && sofie.screen.contains("Week of 1 Dec"))
        #expect(!sofie.screen.contains("aim"), "that one is for goals")
        sofie.press("<Down>", "<Down>", "<Down>", "<Down>", "<Enter>")
        #expect(sofie.screen.contains("What happened on 1 Dec") && sofie.screen.contains("Scholar"))
        #expect(sofie.lastLine == " No such competency: juggler. Begun from weekly. Its tags: ward.")
        sofie.press("A long night.", "<Esc>", "<Enter>")
        #expect(try residency.session("sofie").drafts().first?.tags == ["ward"])
        sofie.press("d", "<Enter>", "<C-s>")
        let entry = try #require(try residency.session("sofie").entries(limit: 1).first)
        #expect(
            entry.title == "Week of 1 Dec" && entry.tags == ["ward"] && entry.competencies.map(\.text) == ["scholar"])
    }

    @Test("Below what is written already a template is put in one step; what was typed stays")
    func templateBelow() throws {
        var (_, sofie) = try writing()
        sofie.press("A thought.", "<C-t>")
        shelve(&sofie)
        sofie.press("<Down>", "<Down>", "<Down>", "<Down>", "<Enter>")
        #expect(sofie.screen.contains("A thought.") && sofie.screen.contains("What happened"))
        sofie.press("<C-z>")
        #expect(sofie.screen.contains("A thought.") && !sofie.screen.contains("What happened"))
    }

    @Test("A goal has the templates that are for goals; a file that is none is named with its line")
    func goals() throws {
        var (_, sofie) = try writing("gn")
        sofie.press("<C-t>")
        shelve(&sofie, problems: ["bad.md:3: what is wrong"])
        #expect(sofie.screen.contains("aim") && !sofie.screen.contains("weekly") && !sofie.screen.contains("Blank"))
        #expect(sofie.lastLine.contains("bad.md:3: what is wrong"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("By then I"))
    }

    @Test("Without a file for it a goal has no template, and that is said")
    func noTemplates() throws {
        var (_, sofie) = try writing("gn")
        sofie.press("<C-t>")
        for case .listTemplates(let screen) in sofie.play.takeRequests() {
            sofie.play.templates(TemplateShelf(), to: screen, at: sofie.time)
        }
        #expect(sofie.lastLine.contains("There is no template for this."))
    }

    // MARK: The viewer's own editor

    @Test("The draft is saved before the own editor has the text, and what comes back is one step to undo")
    func ownEditor() throws {
        var (residency, sofie) = try writing()
        sofie.press("Half a thought", "<C-_>")
        #expect(try residency.session("sofie").drafts().first?.body == "Half a thought")
        guard case .edit(let text, let screen) = sofie.play.takeRequests().first else {
            Issue.record("no editor was asked for")
            return
        }
        #expect(text == "Half a thought")
        sofie.play.edited(.text("A whole thought\u{1B}"), to: screen, at: sofie.time)
        #expect(sofie.screen.contains("A whole thought") && sofie.lastLine.contains("as you left it"))
        #expect(try residency.session("sofie").drafts().first?.body == "A whole thought")
        sofie.press("<C-z>")
        #expect(sofie.screen.contains("Half a thought"))
        sofie.play.edited(.text("Nobody asked"), to: screen, at: sofie.time)
        #expect(!sofie.screen.contains("Nobody asked"))
    }

    @Test("An editor that fails, or that there is none, leaves the text as it is and is said in a sentence")
    func noEditor() throws {
        var (_, sofie) = try writing()
        sofie.press("Half a thought", "<C-_>")
        for case .edit(_, let screen) in sofie.play.takeRequests() {
            sofie.play.edited(.nothing("No editor is named."), to: screen, at: sofie.time)
        }
        #expect(sofie.lastLine == " No editor is named." && sofie.screen.contains("Half a thought"))
    }
}
