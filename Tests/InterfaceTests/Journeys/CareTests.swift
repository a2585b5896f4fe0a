import Interface
import Journal
import JournalTesting
import Testing

/// Vos mentors Sofie; the programme lists Noor for escalations.
@Suite("Escalations, broken glass and the access log on the screens")
struct CareJourneys {
    @Test func `Vos escalates from Sofie's portfolio; Noor finds it today, reads it, and it is gone from there`() throws
    {
        let sample = try Sample()
        var vos = try sample.terminal(as: Sample.vos)
        vos.command("portfolio sofie")
        vos.press("E")
        #expect(vos.screen.contains("Escalation about Sofie de Wit") && vos.screen.contains("RISK TO A PATIENT"))
        #expect(vos.words.contains("N. Haddad reads it at once. Sofie de Wit too, unless you name a later day"))
        vos.press("An order was tenfold.")
        vos.press("<C-s>")
        #expect(vos.words.contains("Escalate about Sofie de Wit: risk to a patient?"))
        #expect(vos.words.contains("Sofie de Wit reads it at once"))
        vos.press("<Enter>")
        #expect(vos.lastLine.contains("Escalated."))
        #expect(try sample.session(Sample.vos).drafts().isEmpty)
        var noor = try sample.terminal(as: Sample.noor)
        #expect(noor.words.contains("read an escalation about Sofie de Wit"))
        noor.press("<Enter>")
        #expect(noor.screen.contains("An order was tenfold."))
        noor.press("q")
        #expect(!noor.words.contains("an escalation about"))
        var sofie = try sample.terminal(as: Sample.sofie)
        #expect(sofie.words.contains("read an escalation about you"))
        sofie.press("ge", "<Enter>")
        #expect(sofie.screen.contains("N. Haddad read it on"))
        #expect(try sample.terminal(as: Sample.carla).words.contains("escal") == false)
    }

    @Test func `What Vos types about a risk is a draft until it is sent, and a later day needs a reason`() throws {
        let sample = try Sample()
        var vos = try sample.terminal(as: Sample.vos)
        vos.go(to: .write(.escalation(about: Sample.sofie, .patient)))
        vos.press("An order was tenfold.")
        vos.press("<C-p>", "<Tab>")
        vos.press("2025-12-04")
        vos.press("<C-s>")
        #expect(vos.lastLine.contains("a later day needs a reason"))
        vos.hangUp()
        let draft = try #require(try sample.session(Sample.vos).drafts().first)
        #expect(draft.subject == .escalation(about: Sample.sofie, .mentee) && draft.due == "2025-12-04")
        var again = try sample.terminal(as: Sample.vos)
        again.go(to: .resume(draft))
        #expect(again.screen.contains("An order was tenfold.") && again.screen.contains("RISK TO THE MENTEE"))
        again.press("<Tab>", "<Tab>")
        again.press("She is on nights.")
        again.press("<C-s>")
        #expect(again.words.contains("from Thu 4 Dec 2025, 00:00: She is on nights."))
        again.press("<Esc>")
        #expect(again.screen.contains("An order was tenfold."))
        again.press("<C-s>", "<Enter>")
        #expect(try sample.session(Sample.sofie).escalations().isEmpty)
        #expect(try sample.session(Sample.noor).escalations().count == 1)
        #expect(!(try sample.terminal(as: Sample.sofie).words.contains("escalation")))
    }

    @Test func `Where the programme lists nobody, that is said before anything is typed and when it is sent`() throws {
        let sample = try Sample()
        var programme = Sample.programme
        programme.escalation = []
        try sample.session(nil).perform(.applyProgramme(programme, source: "nobody"))
        var vos = try sample.terminal(as: Sample.vos)
        vos.go(to: .write(.escalation(about: Sample.sofie, .patient)))
        #expect(vos.words.contains("the programme lists nobody"))
        vos.press("An order was tenfold.")
        vos.press("<C-s>")
        #expect(vos.lastLine.contains("lists nobody") && vos.screen.contains("An order was tenfold."))
    }

    @Test func `Only a mentor escalates, and about a mentee`() throws {
        var sofie = try Sample().terminal(as: Sample.sofie)
        sofie.press("p", "E")
        #expect(sofie.lastLine.contains("Only a present mentor of the mentee escalates."))
    }

    @Test
    func
        `Carla breaks the glass while Sofie is at her screen: it is there at once, and gone when she has read the log`()
        throws
    {
        let sample = try Sample()
        var sofie = try sample.terminal(as: Sample.sofie)
        let item = try sample.session(Sample.sofie).entries(limit: 100).last!.id
        try sample.session(Sample.carla).perform(
            .safeguard(.breakGlass(item, reason: "Complaint 12", for: Period(days: 0, seconds: 7200))))
        sofie.wait(milliseconds: 30_000)
        #expect(sofie.words.contains("Carla Smit has broken the glass: an item of yours"))
        sofie.press("L")
        #expect(
            sofie.words.contains(
                "Carla Smit broke the glass, to read it until Tue 2 Dec 2025, 16:02. Reason: Complaint 12"))
        sofie.press("q")
        #expect(!sofie.screen.contains("has broken the glass"))
    }

    @Test func `The log is read page by page`() throws {
        let sample = try Sample()
        let item = try sample.session(Sample.sofie).entries(limit: 100).first {
            !$0.isPrivate && $0.author.id == Sample.sofie
        }!
        for _ in 0..<150 { try sample.session(Sample.vos).opened(item.id) }
        var sofie = try sample.terminal(as: Sample.sofie)
        sofie.press("L")
        for _ in 0..<3 { sofie.press("G") }
        #expect(sofie.screen.contains("C. Vos became a mentor of yours."))
    }
}
