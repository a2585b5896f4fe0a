import Journal
import JournalTesting
import Testing

@Suite("Who knows of a decision, and from when on")
struct DecisionReadingTests {
    @Test("Before it is final the members who sit know of it and nobody else; the mentee from the day on")
    func who() throws {
        let chamber = try Chamber()
        try chamber.stepsAside(.ada)
        let everybody = Stage.everybody + Chamber.panel
        func whoKnows() throws -> [PersonID] { try everybody.filter { try chamber.finds($0) } }
        // A member who sits finds that nothing has been proposed.
        #expect(try whoKnows() == [.noor, .emil])
        try chamber.proposes(.noor)
        #expect(try whoKnows() == [.noor, .emil])
        try chamber.signs(.emil)
        // Vos is to tell her.
        #expect(try whoKnows() == [.vos, .noor, .emil])
        let final = try #require(try chamber.page(.noor).final)
        chamber.play.hands.now = final.reads.adding(seconds: -1)
        #expect(try whoKnows() == [.vos, .noor, .emil])
        #expect(throws: Refusal.noDecision) {
            try chamber.session(.mila).perform(.committee(.answerDecision(Stage.mid, text: Array("Hm".utf8))))
        }
        #expect(throws: Refusal.noDecision) { try chamber.appeals() }
        chamber.play.hands.now = final.reads
        #expect(try whoKnows() == [.mila, .vos, .noor, .emil])
        try chamber.play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        #expect(try whoKnows() == [.mila, .noor, .emil])
        // Nobody reads it in a part that does not.
        #expect(throws: Refusal.noDecision) { _ = try chamber.session(.emil, as: .committee).decision(nil, Stage.mid) }
        #expect(try chamber.play.host.appeals().isEmpty)
        #expect(throws: Refusal.noDecision) { _ = try chamber.play.host.decision(.mila, Stage.mid) }
    }

    @Test("The one who informs reads what was decided, and not how it came about")
    func informer() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor)
        try chamber.proposes(.emil, chamber.writing("targeted support"))
        try chamber.stepsAside(.ada)
        try chamber.signs(.noor)
        let told = try chamber.page(.vos)
        #expect(told.part == .informer && told.proposal?.outcome == "targeted support")
        #expect(told.earlier.isEmpty && told.sitting == nil && told.desk == nil)
        let waits = try chamber.session(.vos).today().waits
        #expect(waits.map(\.matter).contains(.decisionToTell))
        chamber.later(days: 3)
        let mila = try chamber.session(.mila)
        // Nothing about a mentee is hidden from the mentee for ever.
        #expect(try mila.decision(nil, Stage.mid).earlier.map(\.outcome) == ["on track"])
        #expect(try mila.today().waits.map(\.matter).contains(.decisionToRead))
        try mila.openedDecision(nil, Stage.mid)
        #expect(try mila.decision(nil, Stage.mid).opened == chamber.play.hands.now)
        for session in [mila, try chamber.session(.vos)] {
            let left = try session.today().waits.map(\.matter)
            #expect(!left.contains(.decisionToRead) && !left.contains(.decisionToTell))
        }
        try chamber.session(.vos).openedDecision(.mila, Stage.mid)
        let readings = chamber.play.truth { ledger throws(Refusal) in
            try ledger.events(of: .mila, before: nil, limit: 100).filter { $0.verb == .decisionRead }.map(\.person)
        }
        #expect(readings == [.vos, .mila])
        #expect(try chamber.play.journal.audit(as: .host).findings == [])
    }

    @Test("The mentee answers once, and those who decided read it")
    func answers() throws {
        let chamber = try Chamber()
        try chamber.decided()
        let mila = try chamber.session(.mila)
        func answer(_ text: String) throws -> Outcome {
            try mila.perform(.committee(.answerDecision(Stage.mid, text: Array(text.utf8))))
        }
        #expect(throws: Refusal.self) { _ = try answer(" ") }
        _ = try answer("I see it otherwise.")
        #expect(try answer("I see it otherwise.") == Outcome(changed: false))
        #expect(throws: Refusal.answered) { _ = try answer("Or not.") }
        #expect(try chamber.page(.ada).answer?.text == "I see it otherwise.")
        #expect(throws: Refusal.notYours(.answer)) {
            try chamber.session(.vos).perform(.committee(.answerDecision(Stage.mid, text: Array("Hm".utf8))))
        }
        #expect(throws: Refusal.noDecision) {
            try chamber.session(.sem).perform(.committee(.answerDecision(Stage.mid, text: Array("Hm".utf8))))
        }
    }

    @Test("A cohort tells of each dossier what is due, not opened, thin and decided, and nothing where one is recused")
    func cohort() throws {
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .sem))
        }
        func line(_ viewer: PersonID, _ mentee: PersonID) throws -> CohortLine {
            let cohort = try #require(try chamber.session(viewer).cohorts(for: Stage.mid).first)
            return try #require(cohort.lines.first { $0.mentee.id == mentee })
        }
        let first = try line(.noor, .mila)
        #expect(first.isDue && first.dossier?.items == 1 && first.dossier?.unopened == 1)
        #expect(first.dossier?.gaps.map(\.gap) == [.onlyOne, .nothing])
        #expect(first.dossier?.state == .undecided && first.dossier?.isThin == true)
        try chamber.session(.noor).opened(chamber.milas)
        #expect(try line(.noor, .mila).dossier?.unopened == 0 && line(.emil, .mila).dossier?.unopened == 1)
        try chamber.proposes(.noor)
        #expect(try !line(.noor, .mila).isDue && line(.emil, .mila).isDue)
        #expect(try line(.emil, .mila).dossier?.state == .proposed(outcome: "on track", parts: 1, tookPart: false))
        #expect(try chamber.session(.emil).today().waits.map(\.matter) == [.decisionToSign])
        try chamber.signs(.emil)
        let at = chamber.play.hands.now
        #expect(try line(.ada, .mila).dossier?.state == .decided(outcome: "on track", at: at))
        #expect(try line(.ada, .sem).content == .recused(.mentor))
        #expect(try chamber.session(.vos).cohorts().isEmpty && chamber.session(.cora).cohorts().isEmpty)
        // Before the cutoff there is nothing to tell.
        let end = try #require(try chamber.session(.ada).cohorts(for: Stage.end).first)
        #expect(!end.isSealed && end.lines.map(\.content) == [.recused(.mentor)])
    }

    @Test("A programme that asks for so many reflections has the shortage counted")
    func shortage() throws {
        let chamber = try Chamber { opening in
            var programme = opening.play.programme
            programme.policy.minimumReflections = 3
            try opening.play.host.perform(.applyProgramme(programme, source: "three"))
        }
        let line = try #require(try chamber.session(.noor).cohorts(for: Stage.mid).first?.lines.first)
        #expect(line.dossier?.reflections == CohortLine.Shortage(count: 1, least: 3))
    }

    @Test("The minutes hold what was decided, over those whom the member is not recused from")
    func minutes() throws {
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .sem))
        }
        try chamber.proposes(
            .noor,
            chamber.writing(
                plan: [Decision.Step(text: "=Present, a \"case\"", owner: .mila, due: chamber.today.adding(days: 9))],
                rationale: "# She learns\nfrom it.\n"))
        try chamber.dissents(.emil, "Not I.")
        try chamber.proposes(
            .noor, chamber.writing(citing: [chamber.sems.text], informer: .dijk, rationale: "Sem as well."), about: .sem
        )
        let minutes = try chamber.session(.ada).minutes(Stage.mid)
        #expect(minutes.decided == 1 && minutes.lines.map(\.mentee.id) == [.mila, .sem])
        #expect(minutes.lines[1].recused == .mentor && minutes.lines[1].decision == nil)
        let times = Wording.Times(zone: Amsterdam.zone, now: chamber.play.hands.now)
        let markdown = Wording.paper(minutes, times, me: .ada).markdown.joined(separator: "\n")
        for words in [
            "# Minutes: MID", "## MILA (mila)", "- **Outcome**: on track", "> # She learns", "- **Dissent**: emil",
            "> Not I.", "You are recused",
        ] { #expect(markdown.contains(words), "\(words)\n\(markdown)") }
        #expect(!markdown.contains("Sem as well."))
        let rows = Wording.rows(minutes)
        #expect(rows.map(\.count) == [Wording.minutesHead.count, Wording.minutesHead.count])
        #expect(rows[0][3] == "final" && rows[1][3] == "recused")
        #expect(throws: Refusal.notYours(.minutes)) { _ = try chamber.session(.vos).minutes(Stage.mid) }
        #expect(throws: Refusal.notYours(.minutes)) { _ = try chamber.session(Chamber.panel[0]).minutes(Stage.mid) }
    }
}
