import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Writing, sharing, answering")
struct WritingTests {
    @Test("Sofie writes with one key to begin and one to finish; it is hers alone, and the screen says so")
    func writesReflection() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n")
        #expect(sofie.screen.contains("DEVELOPMENTAL   Only you can see this. It goes to no committee."))
        sofie.press("I spoke too fast in the handover.", "<C-s>")
        #expect(sofie.lastLine == " Saved. Only you can see this. It goes to no committee.")
        let written = try residency.session("sofie").entries(limit: 10)
        #expect(written.map(\.heading) == ["I spoke too fast in the handover."])
        #expect(written.first?.isPrivate == true)
        #expect(try residency.session("sofie").drafts() == [])
        #expect(try residency.session("vos").entries(limit: 10) == [])
    }

    @Test("Sofie writes, shares, nominates, and the glass shows it")
    func writesSharesNominates() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie", width: 120)
        sofie.press("p", "n", "I spoke too fast.", "<S-Tab>", "Night shift", "<C-k>", "1", "<Enter>", "<C-s>")
        sofie.press("s")
        #expect(sofie.screen.contains("Share \"Night shift\" with your mentors?"))
        #expect(sofie.screen.contains("C. Vos (from now)"))
        sofie.press("<Enter>")
        #expect(try residency.session("vos").entries(limit: 10).map(\.heading) == ["Night shift"])
        sofie.press("N")
        #expect(sofie.screen.contains("Nominate \"Night shift\" for which moment?"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("Nominate \"Night shift\" for Mid-year review?"))
        #expect(sofie.screen.contains("you can take it back until 15 Jan 12:00; after that it stays"))
        #expect(sofie.screen.contains("Year decision on 30 Jun"), "the closing moment is named as well")
        sofie.press("N", "s", "n")
        #expect(try residency.session("sofie").entries(limit: 1)[0].nominations == [], "its own key does not confirm")
        sofie.press("<Enter>")
        sofie.press("t")
        #expect(sofie.screen.contains("Night shift"))
        #expect(try residency.session("sofie").glass(listed: 5).going.map(\.entry.heading) == ["Night shift"])
    }

    @Test("A question is left by Esc with nothing done; Edit first goes to the text")
    func confirmCancels() throws {
        let residency = try Residency()
        try residency.writes("sofie", "Night shift")
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "s", "<Esc>")
        #expect(try residency.session("sofie").entries(limit: 1)[0].isPrivate)
        sofie.press("s", "l", "<Enter>")
        #expect(sofie.screen.contains("New text of \"Night shift\""))
        sofie.press("<Esc>", "s", "h", "<Enter>")
        #expect(try residency.session("sofie").entries(limit: 1)[0].isPrivate, "left of the first is the last: Cancel")
    }

    @Test("Nominating without a competency is refused, and the sentence says what to press")
    func nominationNeedsCompetency() throws {
        let residency = try Residency()
        try residency.writes("sofie", "Night shift")
        var sofie = try residency.terminal("sofie", width: 120)
        sofie.press("p", "N", "<Enter>")
        #expect(sofie.lastLine.contains("Not nominated: it names no competency. Edit it (e), choose one (^K)"))
    }

    @Test("Vos gives assessment feedback: it asks for a competency, tells who will read it, warns, then is given")
    func givesAssessment() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift", about: "communicator")
        try residency.session("sofie").perform(.share(item))
        var vos = try residency.terminal("vos", width: 120, height: 40)
        vos.press("p", "fa", "You paused. Mrs Jansen said so.", "<C-s>")
        #expect(vos.screen.contains("Which competencies is it about?"))
        vos.press("1", "<Enter>", "<C-s>")
        #expect(vos.screen.contains("Give \"You paused. Mrs Jansen said so.\" as ASSESSMENT feedback?"))
        #expect(vos.screen.contains("Sofie de Wit (from now) · N. Haddad, E. Brandt, A. Lovelace (from 15 Jan"))
        #expect(vos.screen.contains("1: \"Mrs Jansen\" (line 2)"))
        vos.press("fa", "<C-s>")
        #expect(try residency.session("sofie").entries(limit: 10).count == 1, "its own keys do not confirm")
        vos.press("<Enter>")
        let given = try residency.session("sofie").entries(limit: 10)[0]
        #expect(given.purpose == .assessment)
        #expect(given.heading == "You paused. Mrs Jansen said so.")
        let body = try residency.session("sofie").page(given.id).body
        #expect(body == "## What I saw\nYou paused. Mrs Jansen said so.", "headings without text are left out")
        #expect(try residency.session("vos").drafts() == [])
    }

    @Test("Vos turns feedback into assessment while writing it, and the first line says where it then goes")
    func switchesPurpose() throws {
        let residency = try Residency()
        var vos = try residency.terminal("vos", width: 120)
        vos.go(to: .write(.feedback(to: PersonID("sofie")!, on: nil, purpose: .developmental)))
        #expect(vos.screen.contains("DEVELOPMENTAL   Visible to Sofie de Wit and you. Developmental: it never goes"))
        vos.press("<C-p>")
        #expect(vos.screen.contains("ASSESSMENT   Visible to Sofie de Wit and you. Goes to the committee for Mid-year"))
    }

    @Test("Vos asks, Sofie declines with a reason; asked again after an edit, she agrees")
    func asksAndAnswers() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift", about: "communicator")
        try residency.session("sofie").perform(.share(item))
        let feedback = try residency.gives(.developmental, on: item, "You paused.", about: "communicator")
        try residency.session("vos").perform(.purpose(feedback, .assessment))
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "x", "I was ill", "<Enter>")
        #expect(sofie.screen.contains("Decline that \"You paused.\" becomes assessment?"))
        sofie.press("<Enter>")
        #expect(try residency.session("sofie").page(feedback).declineReason == "I was ill")
        try residency.session("vos").perform(.edit(feedback, Editing(body: Array("You paused twice.".utf8))))
        try residency.session("vos").perform(.purpose(feedback, .assessment))
        sofie.press("<C-r>", "y")
        #expect(sofie.screen.contains("Agree that \"You paused twice.\" becomes assessment?"))
        #expect(sofie.screen.contains("you cannot take it back"))
        sofie.press("<Enter>")
        #expect(try residency.session("sofie").page(feedback).entry.purpose == .assessment)
    }

    @Test("Sofie responds to assessment: asked first, and it goes where the feedback goes")
    func responds() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift", about: "communicator")
        try residency.session("sofie").perform(.share(item))
        let feedback = try residency.gives(.assessment, on: item, "You paused.", about: "communicator")
        var sofie = try residency.terminal("sofie", width: 120)
        sofie.press("p", "r")
        #expect(sofie.screen.contains("Response to \"You paused.\" by C. Vos"))
        #expect(sofie.screen.contains("it travels with what it answers"))
        sofie.press("Thank you.", "<C-s>")
        #expect(sofie.screen.contains("Respond to \"You paused.\"?"))
        sofie.press("<Enter>")
        #expect(try residency.session("vos").page(feedback).responses.map(\.body) == ["Thank you."])
    }

    @Test("Withdrawing says that feedback stays; deleting asks too")
    func withdrawsAndDeletes() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift")
        try residency.session("sofie").perform(.share(item))
        try residency.gives(.developmental, on: item, "You paused.")
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "j", "S")
        #expect(sofie.screen.contains("What stays          1 feedback already written on it"))
        #expect(sofie.screen.contains("Who will read it    only you"))
        sofie.press("<Enter>")
        sofie.press("D")
        #expect(sofie.screen.contains("Delete \"Night shift\"?"))
        #expect(sofie.screen.contains("this cannot be undone"))
        sofie.press("<Enter>")
        #expect(try residency.session("sofie").entries(limit: 5).map(\.heading) == ["You paused."])
    }

    @Test("A goal has a due date; a date that is none is said so, and nothing is lost")
    func writesGoal() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie", width: 100)
        sofie.command("new-goal")
        sofie.press("Summarise first.", "<S-Tab>", "soon", "<C-s>")
        #expect(sofie.lastLine.contains("the date when it is due is written as 2026-03-01"))
        sofie.press("<C-u>", "2026-03-01", "<C-s>")
        guard case .goal(let goal) = try residency.session("sofie").entries(limit: 1)[0].kind else {
            Issue.record("no goal")
            return
        }
        #expect(goal.due == Day(year: 2026, month: 3, day: 1))
    }

    @Test("Two sessions edit one item: the second sees both texts, chooses, and both are kept")
    func editConflict() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift", "Mine.")
        var first = try residency.terminal("sofie")
        first.press("p", "e", "<C-End>", " More here.")
        try residency.session("sofie").perform(.edit(item, Editing(body: Array("Theirs.".utf8))))
        first.press("<C-s>")
        #expect(first.screen.contains("Mine. More here."))
        #expect(first.screen.contains("Theirs."))
        #expect(first.screen.contains("Saved meanwhile, revision 2"))
        first.press("<Enter>")
        let page = try residency.session("sofie").page(item)
        #expect(page.body == "Mine. More here.")
        #expect(page.entry.revision == 3)
        #expect(try residency.session("sofie").revision(2, of: item) == "Theirs.")
    }

    @Test("Leaving the other's text in place keeps one's own as a draft")
    func editConflictKeepsTheirs() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift", "Mine.")
        var first = try residency.terminal("sofie")
        first.press("p", "e", "<C-End>", " More here.")
        try residency.session("sofie").perform(.edit(item, Editing(body: Array("Theirs.".utf8))))
        first.press("<C-s>", "l", "<Enter>")
        #expect(try residency.session("sofie").page(item).body == "Theirs.")
        #expect(try residency.session("sofie").drafts().map(\.body) == ["Mine. More here."])
    }

    @Test("An edit of a shared text is asked about first")
    func editOfShared() throws {
        let residency = try Residency()
        let item = try residency.writes("sofie", "Night shift")
        try residency.session("sofie").perform(.share(item))
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "e", "So: ", "<C-s>")
        #expect(sofie.screen.contains("Save the new text of \"Night shift\"?"))
        sofie.press("<Enter>")
        #expect(try residency.session("sofie").page(item).body == "So: I spoke too fast.")
    }

    @Test("Hostile text pasted: shown by its code, stored as text, never acted on")
    func hostilePaste() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        let hostile = "safe\u{202E}gnp.exe\u{1B}]0;owned\u{07}\u{9B}31m <b>\u{200B}end"
        sofie.press("p", "n")
        sofie.press("<paste:" + hostile + "\r\nq:quit\r\n>")
        #expect(!sofie.screen.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B || $0.value == 0x9B })
        #expect(sofie.screen.contains("safe<U+202E>gnp.exe]0;owned31m <b><U+200B>end"))
        #expect(!sofie.hasEnded)
        sofie.press("<C-z>")
        #expect(!sofie.screen.contains("gnp"), "one paste is one step")
        sofie.press("<C-y>", "<S-Tab>", "<paste:a\u{202E}b\nc>", "<C-s>")
        let entry = try residency.session("sofie").entries(limit: 1)[0]
        #expect(entry.title == "ab c")
        #expect(try residency.session("sofie").page(entry.id).body.hasPrefix("safe\u{202E}gnp.exe]0;owned31m"))
    }

    @Test("It works on a screen of 40 by 10, and when the size changes at any moment")
    func small() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie", width: 40, height: 10)
        sofie.press("p", "n", "One thing, two things, three things, and a long line after them.")
        for (width, height) in [(30, 6), (200, 60), (10, 3), (1, 1), (40, 10)] {
            sofie.resize(width: width, height: height)
            sofie.press("<C-k>", "<Esc>", "<Esc>")
            sofie.resize(width: height, height: width)
            sofie.press("<Esc>", "x", "<C-t>", "<Esc>")
        }
        sofie.resize(width: 40, height: 10)
        sofie.press("<C-s>")
        #expect(try residency.session("sofie").entries(limit: 5).count == 1)
    }
}
