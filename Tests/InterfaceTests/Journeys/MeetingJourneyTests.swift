import Interface
import Journal
import JournalTesting
import Testing

/// Meeting, and changing mentors, as people do it at the keyboard.
@Suite struct MeetingJourneyTests {
    @Test func `sofie plans a meeting, vos sees it on his list, and both open it`() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("W", "n", "2025-12-03 10:00")
        #expect(sofie.screen.contains("Wed 3 Dec 2025, 10:00 · in 2 days"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("Meeting with C. Vos on 3 Dec 10:00") && sofie.lastLine.contains("Planned."))
        sofie.press("<Esc>", "<Esc>")
        #expect(sofie.screen.contains("no agenda yet, and you meet C. Vos in 2 days"))
        var vos = try residency.terminal("vos")
        #expect(vos.screen.contains("Sofie de Wit, on 3 Dec 10:00"))
        vos.press("<Enter>")
        #expect(vos.screen.contains("Meeting with Sofie de Wit on 3 Dec 10:00"))
    }

    @Test func `what is no time is said to be none, and nothing is planned`() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("W", "n", "tomorrow", "<Enter>")
        #expect(sofie.lastLine.contains("That is no time"))
        sofie.press("<C-u>", "2025-12-03", "<Enter>")
        #expect(sofie.lastLine.contains("That is no time"), "a day alone is no time to meet")
        sofie.press("<Esc>")
        #expect(try residency.session("sofie").meetings().isEmpty)
    }

    @Test func `one key changes the hat, the frame says so in words, and the mentee sees the line`() throws {
        let change = try Change()
        var vos = try change.terminal("vos", (120, 40))
        vos.go(to: .meeting(change.meeting))
        #expect(vos.lines[2].hasPrefix(" ASSESSMENT hat   What you note goes to the committee, after notice."))
        vos.press("h")
        #expect(vos.lines[2].hasPrefix(" DEVELOPMENTAL hat   What you note never goes to the committee."))
        #expect(vos.lines[0].hasSuffix("DEVELOPMENTAL hat"))
        vos.press("G", "gg")
        #expect(vos.lines[2].hasPrefix(" DEVELOPMENTAL hat"), "wherever one is")
        var sofie = try change.terminal("sofie", (120, 40))
        sofie.go(to: .meeting(change.meeting))
        #expect(sofie.screen.contains("DEVELOPMENTAL hat, put on by C. Vos on 1 Dec 10:40"))
        sofie.press("h")
        #expect(sofie.lastLine.contains("Only the mentor changes the hat."))
    }

    @Test func `vos notes under the assessment hat: a competency, a question, and then it is a line of the meeting`()
        throws
    {
        let change = try Change()
        var vos = try change.terminal("vos", (120, 40))
        vos.go(to: .meeting(change.meeting))
        vos.press("n", "Asks before deciding alone.", "<C-s>")
        #expect(vos.screen.contains("Which competencies"), "assessment needs one")
        vos.press("2", "<Enter>", "<C-s>")
        #expect(vos.screen.contains("Take \"Asks before deciding alone.\" as a note of the meeting?"))
        #expect(vos.screen.contains("Sofie de Wit (from now)") && vos.screen.contains("ASSESSMENT"))
        vos.press("<Enter>")
        #expect(vos.screen.contains("Meeting with Sofie de Wit") && vos.screen.contains("Asks before deciding alone."))
        let notes = try change.residency.session("sofie").meeting(change.meeting).line.notes
        #expect(notes == [.developmental: 2, .assessment: 2])
    }

    @Test func `the hat is changed while vos writes: he is told before he saves, and no word is lost`() throws {
        let change = try Change()
        var vos = try change.terminal("vos", (120, 40))
        vos.go(to: .meeting(change.meeting))
        vos.press("n", "Between the two of us.", "<C-k>", "1", "<Enter>")
        #expect(vos.screen.contains("ASSESSMENT hat"))
        try change.residency.session("vos").perform(.meeting(.hat(change.meeting, .developmental)))
        vos.press("<C-s>")
        #expect(vos.screen.contains("Between the two of us.") && vos.screen.contains("DEVELOPMENTAL hat"))
        #expect(try change.residency.session("vos").meeting(change.meeting).line.notes[.assessment] == 1)
        vos.press("<C-s>")
        #expect(
            try change.residency.session("vos").meeting(change.meeting).line.notes == [
                .developmental: 3, .assessment: 1,
            ])
    }

    @Test func `sofie's note is developmental under the assessment hat, and says for whom it is`() throws {
        let change = try Change()
        var sofie = try change.terminal("sofie", (120, 40))
        sofie.go(to: .meeting(change.meeting))
        sofie.press("n")
        #expect(sofie.lines[3].hasPrefix(" ASSESSMENT hat"))
        #expect(sofie.lines[4].hasPrefix(" DEVELOPMENTAL   Visible to you and C. Vos."))
        sofie.press("I will ask earlier.", "<C-s>")
        #expect(sofie.screen.contains("I will ask earlier.") && sofie.screen.contains("Meeting with C. Vos"))
        #expect(try change.residency.session("sofie").meeting(change.meeting).line.notes[.developmental] == 3)
    }

    @Test func `a note that was begun is kept as a draft, and gone on with under the hat that is on then`() throws {
        let change = try Change()
        var vos = try change.terminal("vos")
        vos.go(to: .meeting(change.meeting))
        vos.press("n", "Half a thought", "<C-q>")
        #expect(vos.screen.contains("Meeting with Sofie de Wit"))
        try change.residency.session("vos").perform(.meeting(.hat(change.meeting, .developmental)))
        vos.press("n")
        #expect(vos.screen.contains("You were writing a note of a meeting"))
        vos.press("<Enter>")
        #expect(vos.screen.contains("Half a thought") && vos.lines[2].hasPrefix(" DEVELOPMENTAL hat"))
    }

    @Test func `sofie writes the agenda with a guide of four hundred words, and is warned of a patient once`() throws {
        let change = try Change()
        var sofie = try change.terminal("sofie")
        sofie.go(to: .meeting(change.meeting))
        sofie.press("w")
        #expect(sofie.screen.contains("Agenda of the meeting with C. Vos on 1 Dec 10:00"))
        #expect(sofie.lastLine.contains("16 of some 400 words"))
        sofie.press("<C-End>", " Mrs Jansen asked.", "<C-s>")
        #expect(sofie.lastLine.contains("It may name a patient: \"Mrs Jansen\"."))
        sofie.press("<C-s>")
        #expect(sofie.lastLine.contains("Saved. C. Vos can read it now"))
        let agenda = try change.residency.session("vos").meeting(change.meeting).agenda
        #expect(agenda?.text.hasSuffix("Mrs Jansen asked.") == true && agenda?.revision == 2)
    }

    @Test func `an agenda that another session saved is not overwritten without a word`() throws {
        let change = try Change()
        var sofie = try change.terminal("sofie")
        sofie.go(to: .meeting(change.meeting))
        sofie.press("w", "<C-End>", " Mine.")
        try change.residency.session("sofie").perform(
            .meeting(.agenda(change.meeting, AgendaWriting(Array("Theirs.".utf8)))))
        sofie.press("<C-s>")
        #expect(sofie.screen.contains("Mine."))
        #expect(try change.residency.session("sofie").meeting(change.meeting).agenda?.text == "Theirs.")
        sofie.press("<C-s>")
        #expect(try change.residency.session("sofie").meeting(change.meeting).agenda?.text.hasSuffix("Mine.") == true)
    }

    @Test func `both sign, and the screen says that it stays as it is`() throws {
        let change = try Change()
        for person in ["sofie", "vos"] {
            var terminal = try change.terminal(person)
            terminal.go(to: .meeting(change.meeting))
            terminal.press("i")
            #expect(terminal.screen.contains("Sign this meeting?"))
            terminal.press("<Enter>")
            #expect(terminal.lastLine.contains("Signed."))
        }
        var vos = try change.terminal("vos")
        vos.go(to: .meeting(change.meeting))
        #expect(vos.lines[1].hasPrefix(" Signed by both"))
        vos.press("h")
        #expect(vos.lastLine.contains("both of you have signed the meeting"))
    }

    @Test func `a note that lies before sofie's eyes for three seconds has been read; vos sees it no earlier`() throws {
        let change = try Change()
        var sofie = try change.terminal("sofie")
        sofie.go(to: .meeting(change.meeting))
        #expect(try change.residency.session("sofie").meeting(change.meeting).line.unread == 2)
        sofie.wait(milliseconds: 3000)
        #expect(try change.residency.session("sofie").meeting(change.meeting).line.unread == 1)
    }

    @Test func `sofie chooses what bakker inherits, and bakker is told how it came to him`() throws {
        let change = try Change()
        try change.happens()
        var sofie = try change.terminal("sofie", (120, 40))
        #expect(sofie.screen.contains("what B. Bakker inherits"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("Hand-over to B. Bakker") && sofie.lastLine.contains("0 of 4 chosen"))
        sofie.press("c", "<Enter>")
        #expect(sofie.lastLine.contains("1 of 4 chosen"), "Night shift is about communication")
        sofie.press("a")
        #expect(sofie.lastLine.contains("4 of 4 chosen"))
        sofie.press("s", "2025-12-01", "<Enter>")
        #expect(sofie.lastLine.contains("2 of 4 chosen"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("B. Bakker reads 2 notes, from now on"))
        #expect(sofie.screen.contains("Among it is 1 that a mentor before wrote for you alone."))
        sofie.press("<Enter>")
        #expect(sofie.lastLine.contains("Handed over: 2 items to B. Bakker."))
        #expect(!sofie.screen.contains("what B. Bakker inherits"))
        var bakker = try change.terminal("bakker", (120, 40))
        #expect(bakker.screen.contains("what Sofie de Wit handed over"))
        bakker.press("<Enter>")
        #expect(bakker.screen.contains("I will ask Karin") && !bakker.screen.contains("Night shift"))
    }

    @Test func `what bakker has opened stays chosen, and the rest can be taken back`() throws {
        let change = try Change()
        try change.happens()
        try change.residency.session("sofie").perform(.handover(.choose(successor: Change.bakker, .everything)))
        let bakker = try change.residency.session("bakker")
        let opened = try bakker.entries(Filter(kind: .reflection), limit: 1)[0].id
        try bakker.opened(opened)
        var sofie = try change.terminal("sofie", (120, 40))
        sofie.press("gh", "0")
        #expect(sofie.lastLine.contains("1 of 4 chosen"))
        sofie.press("j", "j", "j", "<Space>")
        #expect(sofie.lastLine.contains("It has been opened, so it stays"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("Taken back before it was opened: 3 items: 1 feedback item and 2 notes."))
        sofie.press("<Enter>")
        #expect(try bakker.entries(limit: 10).filter { $0.reach.word == .wont }.map(\.id) == [opened])
    }

    @Test func `nothing is handed over by looking, and going back changes nothing`() throws {
        let change = try Change()
        try change.happens()
        var sofie = try change.terminal("sofie")
        sofie.press("gh", "a", "<Enter>", "l", "<Enter>", "<Esc>")
        #expect(sofie.screen.contains("Waiting for you") && sofie.screen.contains("what B. Bakker inherits"))
        #expect(try change.residency.session("sofie").handovers()[0].chosen == nil)
    }

    @Test func `a meeting that is open on a screen goes with the mentorship`() throws {
        let change = try Change()
        var vos = try change.terminal("vos")
        vos.go(to: .meeting(change.meeting))
        #expect(vos.screen.contains("I will ask Karin"))
        try change.happens()
        let isDrawn = vos.hear()
        #expect(isDrawn)
        #expect(!vos.screen.contains("I will ask Karin") && vos.screen.contains("no longer visible"))
    }
}
