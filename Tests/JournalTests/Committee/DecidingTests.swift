import Journal
import JournalTesting
import Testing

@Suite("How a committee decides")
struct DecidingTests {
    @Test("A decision is final when as many have taken part as the quorum asks for, and then stays")
    func quorum() throws {
        let chamber = try Chamber()
        let created = try chamber.proposes(.noor).created
        #expect(created != nil)
        #expect(try chamber.page(.emil).final == nil)
        #expect(try chamber.page(.emil).counted == 1)
        // To say the same again is not to take part twice.
        #expect(try chamber.signs(.noor) == Outcome(changed: false))
        #expect(try chamber.proposes(.noor) == Outcome(changed: false))
        #expect(try chamber.page(.emil).final == nil)
        try chamber.signs(.emil)
        let final = try #require(try chamber.page(.ada).final)
        #expect(final.at == chamber.play.hands.now)
        for deed in [
            { try chamber.signs(.ada) }, { try chamber.dissents(.ada) },
            { try chamber.proposes(.ada, chamber.writing("targeted support")) },
        ] { #expect(throws: Refusal.decided) { try deed() } }
        #expect(try chamber.signs(.emil) == Outcome(changed: false))
        #expect(try chamber.page(.ada).final == final)
        #expect(try chamber.play.journal.audit(as: .host).findings == [])
    }

    @Test("Who dissents takes part; but what more dissent from than sign is not what the committee decided")
    func dissent() throws {
        let two = try Chamber()
        try two.proposes(.noor)
        try two.dissents(.emil, "The one item says little.")
        let page = try two.page(.ada)
        #expect(page.final != nil)
        #expect(page.proposal?.parts.map(\.part.dissent) == [nil, "The one item says little."])

        let three = try Chamber(quorum: 3)
        try three.proposes(.noor)
        try three.dissents(.emil)
        try three.dissents(.ada)
        #expect(try three.page(.noor).counted == 3)
        #expect(try three.page(.noor).final == nil)
        // Somebody thinks again, and what was said before is kept.
        try three.signs(.ada)
        #expect(try three.page(.noor).final != nil)
        #expect(try three.page(.noor).proposal?.voided.map(\.by.id) == [.ada])
    }

    @Test("A changed proposal voids what was signed, and keeps it on record")
    func changed() throws {
        let chamber = try Chamber(quorum: 3)
        try chamber.proposes(.noor)
        try chamber.signs(.emil)
        try chamber.proposes(.ada, chamber.writing("targeted support"))
        let page = try chamber.page(.noor)
        #expect(page.proposal?.outcome == "targeted support")
        #expect(page.proposal?.number == 2)
        #expect(page.proposal?.parts.map(\.by.id) == [.ada])
        #expect(page.earlier.map(\.outcome) == ["on track"])
        #expect(page.earlier[0].parts.map(\.by.id) == [.noor, .emil])
        // Emil has the first proposal before him, and must not sign the second unread.
        #expect(throws: Refusal.proposalChanged) { try chamber.signs(.emil, proposal: 1) }
        #expect(throws: Refusal.proposalChanged) {
            try chamber.proposes(.noor, chamber.writing(rationale: "Other words.", basedOn: 1))
        }
        try chamber.signs(.emil, proposal: 2)
        try chamber.signs(.noor, proposal: 2)
        #expect(try chamber.page(.noor).final != nil)
    }

    @Test("Every citation resolves inside this mentee's dossier of this moment, and nowhere else")
    func citations() throws {
        var unsealed: ItemID!
        var later: ItemID!
        let chamber = try Chamber { opening in
            let mila = try opening.session(.mila)
            func write() throws -> ItemID {
                try mila.perform(
                    .write(Writing(.reflection(.blank), body: Array("More".utf8), competencies: ["scholar"]))
                ).created!
            }
            unsealed = try write()
            try mila.perform(.share(unsealed))
            later = try write()
            try mila.perform(.nominate(later, Stage.end))
        }
        let absent = String(repeating: "ab", count: 16)
        for wrong in [
            chamber.sems.text, unsealed.text, later.text, absent, "zz", "", String(chamber.milas.text.prefix(7)),
        ] {
            #expect(throws: Refusal.citation(wrong)) {
                try chamber.proposes(.noor, chamber.writing(citing: [chamber.milas.text, wrong]))
            }
        }
        try chamber.proposes(
            .noor, chamber.writing(citing: [String(chamber.milas.text.prefix(8)), chamber.milas.text]))
        #expect(try chamber.page(.emil).proposal?.citations.map(\.item) == [chamber.milas])
        #expect(try chamber.page(.emil).proposal?.citations.first?.entry?.id == chamber.milas)
    }

    @Test("It cites something, but where there is not enough evidence; and what was erased cannot be cited")
    func needsCitation() throws {
        let chamber = try Chamber()
        #expect(throws: Refusal.needsCitation) { try chamber.proposes(.noor, chamber.writing(citing: [])) }
        try chamber.proposes(.noor, chamber.writing("not enough evidence", citing: []))
        try chamber.play.host.perform(.erase(chamber.sems, reason: "Asked for"))
        #expect(throws: Refusal.citation(chamber.sems.text)) {
            try chamber.proposes(.noor, chamber.writing(citing: [chamber.sems.text]), about: .sem)
        }
        // Nothing is left to cite.
        try chamber.proposes(.noor, chamber.writing(citing: [], informer: .dijk), about: .sem)
    }

    @Test("An outcome is the programme's, days are still to come, and people have a part in it")
    func checked() throws {
        let chamber = try Chamber()
        #expect(throws: Refusal.noOutcome("excellent")) { try chamber.proposes(.noor, chamber.writing("excellent")) }
        #expect(throws: Refusal.dayPassed(chamber.today.adding(days: -1))) {
            try chamber.proposes(.noor, chamber.writing(inDays: -1))
        }
        // Another pair's mentor, somebody who is nobody, and the mentee: none of them tells the mentee.
        for nobody in [PersonID.dijk, .cora, .mila, PersonID(unchecked: "nobody")] {
            #expect(throws: Refusal.noInformer(nobody)) {
                try chamber.proposes(.noor, chamber.writing(informer: nobody))
            }
        }
        func plan(_ owner: PersonID, _ text: String = "Present a case", days: Int = 30) -> [Decision.Step] {
            [Decision.Step(text: text, owner: owner, due: chamber.today.adding(days: days))]
        }
        for stranger in [PersonID.dijk, .sem, PersonID(unchecked: "nobody")] {
            #expect(throws: Refusal.noPlanOwner(stranger)) {
                try chamber.proposes(.noor, chamber.writing(plan: plan(stranger)))
            }
        }
        #expect(throws: Refusal.dayPassed(chamber.today.adding(days: -3))) {
            try chamber.proposes(.noor, chamber.writing(plan: plan(.mila, days: -3)))
        }
        #expect(throws: Refusal.self) { try chamber.proposes(.noor, chamber.writing(plan: plan(.mila, " "))) }
        #expect(throws: Refusal.self) { try chamber.proposes(.noor, chamber.writing(rationale: " \n")) }
        for owner in [PersonID.mila, .vos, .emil, .cora] {
            try chamber.proposes(.noor, chamber.writing(plan: plan(owner)))
        }
        #expect(try chamber.page(.emil).proposal?.plan.map(\.owner.id) == [.cora])
    }

    @Test("Only a member who sits over the mentee decides, and only what was sealed")
    func whoDecides() throws {
        let chamber = try Chamber()
        for person in [PersonID.vos, .mila, .cora] {
            #expect(throws: Refusal.notYours(.decide)) { try chamber.proposes(person) }
        }
        #expect(throws: Refusal.noDossier) { try chamber.proposes(Chamber.panel[0]) }
        for mentee in [PersonID.noor, .vos, PersonID(unchecked: "nobody")] {
            #expect(throws: Refusal.noDossier) { try chamber.proposes(.noor, about: mentee) }
        }
        #expect(throws: Refusal.noDossier) {
            try chamber.session(.noor).perform(.committee(.propose(.mila, Stage.end, chamber.writing())))
        }
        #expect(throws: Refusal.noDossier) {
            try chamber.session(.noor).perform(
                .committee(.propose(.mila, MomentID(unchecked: "never"), chamber.writing())))
        }
        #expect(throws: Refusal.noProposal) { try chamber.signs(.noor) }
        #expect(throws: Refusal.needsRole(.noor, .mentor)) { try chamber.session(.noor, as: .mentor) }
    }

    @Test("What a member has not opened is counted and named, and so is what may speak against an easy judgement")
    func unopened() throws {
        func seen(_ level: Int, flagged: Bool) -> Act {
            .observe(
                .mila,
                Observation(
                    epa: EPAID("epa1")!, level: level, expected: 3, date: Day(year: 2025, month: 10, day: 14)!,
                    assessor: "Dr Smit", assessorRole: "supervisor", setting: "ward", caseType: "", flagged: flagged),
                body: "Seen", externalID: nil)
        }
        let chamber = try Chamber { opening in
            opening.play.hands.now = opening.play.hands.now.adding(seconds: 2 * 86_400)
            try opening.play.host.perform(seen(2, flagged: true))
            try opening.play.host.perform(seen(4, flagged: false))
        }
        let noor = try chamber.session(.noor)
        try noor.opened(chamber.milas)
        let desk = try #require(try noor.decision(.mila, Stage.mid).desk)
        #expect(desk.unopened.map(\.kind.name) == [.observation, .observation])
        #expect(desk.disconfirming.map(\.why) == [[.below(level: 2, expected: 3), .flagged]])
        try chamber.proposes(.noor)
        try chamber.signs(.emil)
        #expect(try chamber.page(.ada).proposal?.parts.map(\.part.unopened) == [2, 3])
    }

    @Test("A decision can be looked at before it is made, and nothing of that stays")
    func foreseen() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor)
        let before = LedgerText.of(chamber.play)
        let page = try chamber.session(.emil).decision(after: .sign(.mila, Stage.mid, proposal: 1))
        #expect(page.final != nil)
        #expect(LedgerText.of(chamber.play) == before)
        #expect(try chamber.page(.emil).final == nil)
    }
}

@Suite("Who sits over whom")
struct RecusalTests {
    @Test("A mentor of the period is recused; who steps aside is; the mentee reads both")
    func recused() throws {
        let chamber = try Chamber { opening in
            try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
            try opening.play.host.perform(.endMentorship(mentor: .ada, mentee: .mila))
        }
        #expect(throws: Refusal.noDossier) { try chamber.proposes(.ada) }
        try chamber.stepsAside(.emil)
        #expect(throws: Refusal.noDossier) { try chamber.proposes(.emil) }
        #expect(throws: Refusal.noDossier) { _ = try chamber.session(.emil).dossier(.mila, Stage.mid) }
        // Over Sem they both sit.
        try chamber.proposes(.emil, chamber.writing(citing: [chamber.sems.text], informer: .dijk), about: .sem)
        let told = try chamber.session(.mila).recusals(for: Stage.mid)
        #expect(told.map(\.member.id) == [.emil, .ada])
        #expect(told.map(\.word) == [.recused(.steppedAside(reason: "We are friends.")), .recused(.mentor)])
        #expect(try chamber.session(.sem).recusals(for: Stage.mid).isEmpty)
        #expect(try chamber.session(.vos).recusals().isEmpty)
        // Once is enough.
        #expect(try chamber.stepsAside(.emil) == Outcome(changed: false))
    }

    @Test("Who has signed and steps aside has signed no longer, until it is final")
    func voids() throws {
        let chamber = try Chamber()
        try chamber.proposes(.noor)
        try chamber.stepsAside(.noor)
        let page = try chamber.page(.emil)
        #expect(page.counted == 0 && page.proposal?.parts.isEmpty == true)
        #expect(page.proposal?.voided.map(\.by.id) == [.noor])
        try chamber.signs(.emil)
        #expect(try chamber.page(.emil).final == nil)
        try chamber.signs(.ada)
        let final = try chamber.page(.ada).final
        #expect(final != nil)
        try chamber.stepsAside(.emil)
        #expect(try chamber.page(.ada).final == final)
        #expect(try chamber.page(.ada).proposal?.parts.map(\.by.id) == [.emil, .ada])
        #expect(throws: Refusal.noDecision) { try chamber.page(.emil) }
    }

    @Test("Who begins to mentor the mentee after having signed counts no longer either")
    func mentorsAfterwards() throws {
        let chamber = try Chamber()
        try chamber.proposes(.ada)
        chamber.later()
        try chamber.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        try chamber.signs(.emil)
        #expect(try chamber.page(.emil).counted == 1)
        #expect(try chamber.page(.emil).final == nil)
    }

    @Test("The chair, a coordinator or the host lets a recused member sit: a conflict that the mentee sees at once")
    func overridden() throws {
        for keeper in [PersonID.noor, .cora, nil] {
            let chamber = try Chamber { opening in
                try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
            }
            try chamber.lets(.ada, by: keeper)
            #expect(try chamber.lets(.ada, by: keeper) == Outcome(changed: false))
            try chamber.proposes(.ada)
            let told = try chamber.session(.mila).recusals()
            #expect(told.count == 2 && told[1].word == .recused(.mentor))
            guard case .conflict(let by, "Nobody else can.") = told[0].word else {
                Issue.record("\(told)")
                return
            }
            #expect(by?.id == keeper)
            let waits = try chamber.session(.mila).today().waits
            #expect(waits.filter { $0.matter == .conflictToKnow }.map(\.with?.id) == [.ada])
            #expect(try chamber.play.journal.audit(as: .host).findings == [])
        }
    }

    @Test("Nobody lets themselves sit, and nobody ever sits over themselves")
    func never() throws {
        let chamber = try Chamber { opening in
            var programme = opening.play.programme
            programme.committees[0] = Committee(
                id: programme.committees[0].id, members: Stage.committee + [.sem], chair: .noor, quorum: 2)
            try opening.play.host.perform(.applyProgramme(programme, source: "with a mentee on it"))
            try opening.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
            try opening.play.host.perform(.setRoles(.cora, [.coordinator, .mentee]))
        }
        // The chair steps aside, and cannot let herself or another one sit.
        try chamber.stepsAside(.noor)
        #expect(throws: Refusal.notYours(.override)) { try chamber.lets(.noor, by: .noor) }
        #expect(throws: Refusal.notYours(.override)) { try chamber.lets(.ada, by: .noor) }
        #expect(throws: Refusal.notYours(.override)) { try chamber.lets(.ada, by: .emil) }
        #expect(throws: Refusal.notYours(.override)) { try chamber.lets(.ada, by: .ada) }
        for keeper in [PersonID.cora, nil] {
            #expect(throws: Refusal.ownDossier) { try chamber.lets(.sem, sitOver: .sem, by: keeper) }
        }
        #expect(throws: Refusal.ownRecusal) { try chamber.lets(.ada, sitOver: .cora, by: .cora) }
        #expect(throws: Refusal.notOnCommittee(.vos)) { try chamber.lets(.vos, by: nil) }
        #expect(throws: Refusal.noPerson("vos")) { try chamber.lets(.ada, sitOver: .vos, by: nil) }
        #expect(try chamber.lets(.emil, by: nil) == Outcome(changed: false))
        try chamber.lets(.noor, by: .cora)
        try chamber.proposes(.noor)
    }

    @Test("Whoever let a member sit knew of nothing that came afterwards")
    func laterConflict() throws {
        let chamber = try Chamber()
        try chamber.stepsAside(.ada)
        chamber.later()
        try chamber.lets(.ada, by: .cora)
        try chamber.proposes(.ada)
        chamber.later()
        try chamber.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(throws: Refusal.noDossier) { try chamber.signs(.ada) }
        chamber.later()
        try chamber.lets(.ada, by: .cora)
        #expect(try chamber.signs(.ada) == Outcome(changed: false))
        chamber.later()
        // And a member may step aside again.
        try chamber.stepsAside(.ada)
        #expect(throws: Refusal.noDossier) { try chamber.signs(.ada) }
    }

    @Test(
        "Only a member of that moment's committee steps aside, and a mentee who is not there is a dossier that is not")
    func whoStepsAside() throws {
        let chamber = try Chamber()
        for person in [PersonID.vos, .mila, .cora] {
            #expect(throws: Refusal.notYours(.recuse)) { try chamber.stepsAside(person) }
        }
        #expect(throws: Refusal.noDossier) { try chamber.stepsAside(Chamber.panel[0]) }
        for mentee in [PersonID.vos, PersonID(unchecked: "nobody")] {
            #expect(throws: Refusal.noDossier) { try chamber.stepsAside(.emil, from: mentee) }
        }
        #expect(throws: Refusal.self) { try chamber.stepsAside(.emil, " ") }
    }

    @Test("With too few left the decision cannot become final, and it is said to those who can mend it")
    func tooFew() throws {
        let chamber = try Chamber()
        try chamber.stepsAside(.ada)
        try chamber.play.host.perform(.suspend(.emil))
        let page = try chamber.page(.noor)
        #expect(page.sitting?.isEnough == false)
        let times = Wording.Times(zone: Amsterdam.zone, now: chamber.play.hands.now)
        let said = Wording.paper(page, times, me: .noor).lines.joined(separator: "\n")
        #expect(said.contains("Only 1 of 3 members can sit, and the quorum is 2: no decision can become final."))
        #expect(said.contains("--override"))
        for keeper in [PersonID.noor, .cora] {
            let waits = try chamber.session(keeper).today().waits
            #expect(waits.contains { $0.matter == .quorumToMend && $0.mentee.id == .mila }, "\(keeper)")
        }
        #expect(try !chamber.session(.sem).today().waits.contains { $0.matter == .quorumToMend })
        try chamber.proposes(.noor)
        #expect(try chamber.page(.noor).final == nil)
        try chamber.lets(.ada, by: .noor)
        try chamber.signs(.ada)
        #expect(try chamber.page(.noor).final != nil)
    }
}

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
