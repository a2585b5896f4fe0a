import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

/// A committee's day on the screens, and what comes after it.
@Suite("From a dossier to a decision, and beyond")
struct CommitteeJourneyTests {
    static let sofie = PersonID("sofie")!
    static let midYear = Residency.midYear

    /// Sofie has nominated one reflection; somebody saw her twice. It is the day after the cutoff.
    static func residency() throws -> Residency {
        let residency = try Residency(at: "2025-12-01T09:00")
        let host = try residency.journal.session(for: .host)
        for (id, name, roles) in [
            ("carla", "Carla Smit", [PersonRole.coordinator]), ("pia", "P. Andersen", [.committee]),
            ("pim", "P. Jonker", [.committee]), ("pol", "P. Moreau", [.committee]),
        ] {
            try host.perform(.addPerson(PersonID(id)!, name: name, roles: Set(roles), stage: nil))
        }
        func seen(_ level: Int, _ day: Int, flagged: Bool, _ text: String) throws {
            try host.perform(
                .observe(
                    sofie,
                    Observation(
                        epa: EPAID("epa01")!, level: level, expected: 3, date: Day(year: 2025, month: 11, day: day)!,
                        assessor: "K. Jansen", assessorRole: "nurse", setting: "ward", caseType: "", flagged: flagged),
                    body: text, externalID: nil))
        }
        try seen(2, 20, flagged: true, "The plan had to be asked for twice.")
        try seen(4, 27, flagged: false, "Calm, and heard by everybody.")
        let shift = try residency.writes("sofie", "Night shift, third week", about: "communicator", "professional")
        try residency.session("sofie").perform(.nominate(shift, midYear))
        let long = try residency.writes("tim", "A long day", about: "scholar")
        try residency.session("tim").perform(.nominate(long, midYear))
        residency.clock(at: "2026-01-16T09:00")
        return residency
    }

    private func residency() throws -> Residency { try Self.residency() }

    /// Noor chooses outcome, evidence and who tells, and types the rest.
    static func proposes(_ terminal: inout FakeTerminal, cites: Bool = true) {
        terminal.go(to: .dossier(sofie, midYear))
        if cites { terminal.press("c") }
        terminal.press("D", "<C-o>", "jj", "<Enter>", "<C-n>", "<Enter>")
        terminal.press("<S-Tab>", "2026-01-20", "<Tab>", "She learns from what went wrong.", "<C-End>")
        terminal.press("Present a case; with slides; sofie; 2026-03-01")
    }

    @Test("A member reads, marks what to cite, and proposes; nothing is chosen beforehand")
    func proposes() throws {
        let residency = try residency()
        var noor = try residency.terminal("noor", width: 100, height: 34)
        #expect(noor.words.contains("Sofie de Wit 3 of 3 to decide"))
        noor.press("<Enter>")
        #expect(noor.screen.contains("3 items · 3 not opened by you"))
        #expect(noor.screen.contains("flagged, below, observation"))
        #expect(noor.words.contains("Scholar 0 no evidence"))
        #expect(noor.words.contains("Communicator 1 1 1 1 Dec 1 – – only one"))
        noor.press("<Enter>", "<Esc>", "c")
        #expect(noor.screen.contains("2 not opened by you") && noor.screen.contains("1 marked to cite"))
        noor.press("D")
        #expect(noor.screen.contains("Decision about Sofie de Wit, Mid-year review"))
        #expect(noor.words.contains("Outcome not chosen ^O to choose"))
        noor.press("<C-s>")
        #expect(noor.lastLine.contains("Choose an outcome first."))
        #expect(noor.words.contains("▸ not chosen on track targeted support"))
        noor.press("jj", "<Enter>", "<C-s>")
        #expect(noor.lastLine.contains("Choose first who tells the mentee."))
        noor.press("<Enter>", "<C-s>")
        #expect(noor.lastLine.contains("Say on which day"))
        noor.press("2026-01-20", "<Tab>", "She learns.", "<C-End>", "Present a case", "<C-s>")
        #expect(noor.lastLine.contains("This step of the plan is not clear: \"Present a case\""))
        noor.press("; sofie; 2026-03-01", "<C-s>")
        #expect(noor.screen.contains("Propose this decision about Sofie de Wit for Mid-year review?"))
        #expect(noor.words.contains("What follows 1 of 2 took part; nobody but the committee knows of it yet."))
        #expect(noor.screen.contains("You have not opened 2 items of the dossier:"))
        #expect(noor.screen.contains("level 2, expected 3, flagged"))
        noor.press("<Enter>")
        #expect(noor.lastLine.contains("1 of 2 took part"))
        #expect(noor.words.contains("Proposed by you: targeted support · 1 of 2 · you signed"))
        let page = try residency.session("emil").decision(Self.sofie, Self.midYear)
        #expect(page.proposal?.rationale == "She learns.\n")
        #expect(page.proposal?.plan.map(\.text) == ["Present a case"])
        #expect(page.proposal?.citations.count == 1)
        #expect(try residency.session("noor").drafts().isEmpty)
    }

    @Test("Another signs after having been told what is not opened, and it is final")
    func signs() throws {
        let residency = try residency()
        var noor = try residency.terminal("noor")
        Self.proposes(&noor)
        noor.press("<C-s>", "<Enter>")
        var emil = try residency.terminal("emil", width: 100, height: 34)
        #expect(emil.words.contains("sign the decision about Sofie de Wit, Mid-year review"))
        emil.press("<Enter>", "i")
        #expect(emil.words.contains("Outcome targeted support"))
        #expect(emil.screen.contains("Present a case; with slides (Sofie de Wit, by 1 Mar 2026)"))
        emil.press("s")
        #expect(emil.screen.contains("Sign the decision about Sofie de Wit for Mid-year review?"))
        #expect(emil.screen.contains("You have not opened 3 items of the dossier:"))
        #expect(emil.words.contains("The decision is final. C. Vos tells the mentee on 20 Jan"))
        // Meanwhile the proposal is another one: nobody signs what they have not read.
        let session = try residency.session("ada")
        let dossier = try session.dossier(Self.sofie, Self.midYear)
        let item = try #require(dossier.entries.compactMap(\.self).first)
        try session.perform(
            .committee(
                .propose(
                    Self.sofie, Self.midYear,
                    DecisionWriting(
                        outcome: "on track", rationale: Array("Other words.".utf8), citations: [item.id.text], plan: [],
                        informer: PersonID("vos")!, informs: Day(year: 2026, month: 1, day: 20)!))))
        emil.press("<Enter>")
        #expect(emil.lastLine.contains("the proposal was changed meanwhile"))
        #expect(try residency.session("emil").decision(Self.sofie, Self.midYear).final == nil)
        emil.press("s", "<Enter>")
        #expect(try residency.session("emil").decision(Self.sofie, Self.midYear).final != nil)
        #expect(emil.lastLine.contains("Signed."))
        emil.press("q", "q")
        #expect(!emil.screen.contains("sign the decision") && !emil.screen.contains("Sofie de Wit   "))
        emil.press("gc")
        #expect(emil.words.contains("Sofie de Wit 3 of 3 decided: on track"))
    }

    @Test("Two propose at once: the later is told of the other's, and nothing that was typed is lost")
    func both() throws {
        let residency = try residency()
        var noor = try residency.terminal("noor")
        var emil = try residency.terminal("emil", width: 120, height: 34)
        Self.proposes(&noor)
        Self.proposes(&emil)
        emil.press("<Enter>", "Read about it; ; sofie; 2026-04-01", "<C-s>")
        #expect(emil.screen.contains("Propose this decision"))
        noor.press("<C-s>", "<Enter>")
        emil.hear()
        #expect(emil.lastLine.contains("N. Haddad has proposed \"targeted support\" meanwhile."))
        #expect(emil.screen.contains("She learns from what went wrong."))
        emil.press("<C-s>")
        #expect(emil.words.contains("What is void what N. Haddad said to the proposal before it"))
        emil.press("<Enter>")
        let page = try residency.session("noor").decision(Self.sofie, Self.midYear)
        #expect(page.proposal?.number == 2 && page.proposal?.by.id == PersonID("emil"))
    }

    @Test("Nothing that was typed or chosen is lost: the line drops, and all of it is there again")
    func kept() throws {
        let residency = try residency()
        var noor = try residency.terminal("noor")
        Self.proposes(&noor)
        noor.hangUp()
        let draft = try #require(try residency.session("noor").drafts().first)
        #expect(draft.due == "2026-01-20" && draft.body.contains("with slides; sofie; 2026-03-01"))
        var again = try residency.terminal("noor", width: 100, height: 30)
        #expect(again.words.contains("unfinished decision about sofie, Mid-year review"))
        again.press("d", "<Enter>")
        again.press("<Enter>")
        #expect(again.words.contains("Outcome targeted support ^O to choose"))
        #expect(again.words.contains("Cites 1 item") && again.words.contains("Told by C. Vos"))
        #expect(again.screen.contains("She learns from what went wrong."))
        again.press("<C-s>", "<Enter>")
        #expect(
            try residency.session("noor").decision(Self.sofie, Self.midYear).proposal?.outcome == "targeted support")
        #expect(try residency.session("noor").drafts().isEmpty)
    }

    @Test("A change begins with what is proposed, and says what becomes void")
    func changes() throws {
        let residency = try residency()
        var noor = try residency.terminal("noor")
        Self.proposes(&noor)
        noor.press("<C-s>", "<Enter>")
        var emil = try residency.terminal("emil", width: 100, height: 34)
        emil.go(to: .dossier(Self.sofie, Self.midYear))
        emil.press("D")
        #expect(emil.words.contains("Outcome targeted support") && emil.screen.contains("2026-01-20"))
        #expect(emil.screen.contains("- Present a case; with slides; sofie; 2026-03-01"))
        emil.press("<C-o>", "k", "<Enter>", "<C-s>")
        #expect(emil.words.contains("What is void what N. Haddad said to the proposal before it"))
        emil.press("<Enter>")
        let page = try residency.session("noor").decision(Self.sofie, Self.midYear)
        #expect(page.proposal?.outcome == "on track" && page.earlier.count == 1)
    }

    @Test("A member dissents in words of their own, and they stand with the decision")
    func dissents() throws {
        let residency = try residency()
        var noor = try residency.terminal("noor")
        Self.proposes(&noor)
        noor.press("<C-s>", "<Enter>")
        var emil = try residency.terminal("emil", width: 100, height: 34)
        emil.go(to: .dossier(Self.sofie, Self.midYear))
        emil.press("x", "Two observations are not a year.", "<C-s>")
        #expect(emil.screen.contains("Dissent from the decision about Sofie de Wit for Mid-year review?"))
        emil.press("<Enter>")
        residency.clock(at: "2026-01-20T08:00")
        var sofie = try residency.terminal("sofie", width: 100, height: 34)
        #expect(sofie.words.contains("read the decision of the committee for Mid-year review"))
        sofie.go(to: .decision(nil, Self.midYear))
        #expect(sofie.words.contains("E. Brandt dissented"))
        #expect(sofie.screen.contains("Two observations are not a year."))
    }

    @Test("The mentee reads it on the day, answers, appeals; a panel is assigned, and rules")
    func afterwards() throws {
        let residency = try residency()
        var noor = try residency.terminal("noor")
        Self.proposes(&noor)
        noor.press("<C-s>", "<Enter>")
        try residency.session("emil").perform(.committee(.sign(Self.sofie, Self.midYear, proposal: nil)))
        var vos = try residency.terminal("vos", width: 100, height: 30)
        #expect(vos.words.contains("tell Sofie de Wit of the decision for Mid-year review by 20 Jan"))
        vos.press("<Enter>")
        #expect(vos.words.contains("Outcome targeted support") && !vos.screen.contains("Recusals"))
        var early = try residency.terminal("sofie")
        #expect(!early.screen.contains("decision of the committee"))
        early.press("gi")
        #expect(early.words.contains("There is no decision for Mid-year review that you can read."))

        residency.clock(at: "2026-01-20T08:00")
        var sofie = try residency.terminal("sofie", width: 100, height: 34)
        sofie.press("gi")
        #expect(sofie.words.contains("Appeal possible until Fri 30 Jan 2026, 00:00"))
        #expect(try residency.session("noor").decision(Self.sofie, Self.midYear).opened != nil)
        sofie.press("r", "I see it otherwise.", "<C-s>")
        #expect(sofie.screen.contains("Send this answer to the decision for Mid-year review?"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("I see it otherwise."))
        sofie.press("a", "Nobody had opened my reflection.", "<C-s>")
        #expect(sofie.words.contains("Who will read it the people who will hear it, and nobody else"))
        sofie.press("<Enter>", "a")
        #expect(sofie.words.contains("Panel nobody yet: a coordinator assigns it"))

        var carla = try residency.terminal("carla", width: 100, height: 30)
        #expect(carla.words.contains("assign the appeal of Sofie de Wit for Mid-year review to a panel"))
        carla.press("<Enter>")
        #expect(!carla.screen.contains("Nobody had opened"))
        carla.press("a", "<Enter>")
        #expect(carla.lastLine.contains("tick somebody to hear it"))
        carla.press("a")
        #expect(carla.screen.contains("[ ] P. Andersen") && !carla.screen.contains("N. Haddad"))
        carla.press("<Space>", "j", "<Space>", "j", "<Space>", "<Enter>")
        #expect(carla.words.contains("Panel P. Andersen, P. Jonker and P. Moreau"))

        var pia = try residency.terminal("pia", width: 100, height: 30)
        pia.press("<Enter>")
        #expect(pia.screen.contains("Nobody had opened my reflection."))
        pia.press("i")
        #expect(pia.words.contains("Outcome targeted support"))
        pia.press("q", "O")
        #expect(pia.screen.contains("Night shift, third week"))
        pia.press("q", "r", "<Enter>", "It had not been opened.", "<C-s>")
        #expect(pia.screen.contains("Rule that the appeal is upheld?"))
        pia.press("<Enter>")
        #expect(pia.words.contains("Ruling upheld"))

        noor.press("q", "q", "q")
        noor.go(to: .decision(Self.sofie, Self.midYear))
        noor.press("G")
        #expect(noor.words.contains("upheld"))
        sofie.press("q", "q")
        #expect(sofie.words.contains("read the ruling on the appeal for Mid-year review"))
        sofie.press("<Enter>")
        #expect(sofie.screen.contains("It had not been opened."))
        sofie.press("q")
        #expect(!sofie.words.contains("read the ruling"))
    }

    @Test("A member steps aside with a reason; the chair lets them sit, and the mentee is told")
    func recusals() throws {
        let residency = try residency()
        var emil = try residency.terminal("emil")
        emil.go(to: .dossier(Self.sofie, Self.midYear))
        emil.press("R", "<Enter>")
        #expect(emil.lastLine.contains("Say why, in a line."))
        emil.press("We are neighbours", "<Enter>")
        #expect(emil.screen.contains("Step aside from the dossier of Sofie de Wit for Mid-year review?"))
        emil.press("<Enter>")
        // The dossier is no longer his to read, and the screen with it is gone.
        #expect(!emil.screen.contains("Night shift"))
        #expect(emil.words.contains("You are recused from the dossier of Sofie de Wit."))
        #expect(try residency.session("emil").drafts().isEmpty)
        var noor = try residency.terminal("noor", width: 100, height: 30)
        noor.press("gx")
        #expect(noor.words.contains("Sofie de Wit Mid-year review E. Brandt stepped aside: We are neighbours"))
        noor.press("U", "Nobody else knows the ward", "<Enter>", "<Enter>")
        #expect(noor.words.contains("E. Brandt sits in spite of a conflict, let by you: Nobody else knows the ward"))
        let sofie = try residency.terminal("sofie", width: 100, height: 30)
        #expect(sofie.words.contains("know E. Brandt sits over you for Mid-year review in spite of a conflict"))
    }

    @Test("A reason that was begun is kept until it is given")
    func reasonKept() throws {
        let residency = try residency()
        var emil = try residency.terminal("emil")
        emil.go(to: .dossier(Self.sofie, Self.midYear))
        emil.press("R", "We are neigh")
        emil.hangUp()
        var again = try residency.terminal("emil")
        #expect(again.words.contains("unfinished recusal about sofie, Mid-year review"))
        again.press("d", "<Enter>", "bours", "<Enter>", "<Enter>")
        #expect(
            try residency.session("noor").recusals().map(\.word)
                == [.recused(.steppedAside(reason: "We are neighbours"))])
    }

    @Test("What others do appears: a proposal is there without a key being struck, and only for those who may know")
    func appears() throws {
        let residency = try residency()
        var emil = try residency.terminal("emil", width: 100, height: 30)
        emil.go(to: .dossier(Self.sofie, Self.midYear))
        var sofie = try residency.terminal("sofie", width: 100, height: 30)
        var vos = try residency.terminal("vos", width: 100, height: 30)
        var noor = try residency.terminal("noor")
        Self.proposes(&noor)
        noor.press("<C-s>", "<Enter>")
        let emilHears = emil.hear()
        #expect(emilHears)
        #expect(emil.words.contains("Proposed by N. Haddad: targeted support · 1 of 2 · you have not signed"))
        var others = [sofie.hear(), vos.hear()]
        #expect(others == [false, false])
        try residency.session("ada").perform(.committee(.sign(Self.sofie, Self.midYear, proposal: nil)))
        others = [emil.hear(), vos.hear(), sofie.hear()]
        #expect(others == [true, true, false])
    }

    @Test("Whoever may not is told so, and a decision that is not there says what comes")
    func refused() throws {
        let residency = try residency()
        for person in ["vos", "sofie", "carla"] {
            var terminal = try residency.terminal(person)
            terminal.press("gc")
            #expect(terminal.lastLine.contains("That is not for you to see."), "\(person)")
        }
        var carla = try residency.terminal("carla")
        carla.press("ga")
        #expect(carla.screen.contains("No appeals that you may know of."))
        carla.press("gx")
        #expect(carla.screen.contains("Nobody is recused"))
        var noor = try residency.terminal("noor")
        noor.go(to: .dossier(Self.sofie, Self.midYear))
        noor.press("s")
        #expect(noor.lastLine.contains("Nothing has been proposed yet. D proposes a decision."))
        noor.press("i")
        #expect(noor.screen.contains("Nothing has been proposed yet."))
    }
}
