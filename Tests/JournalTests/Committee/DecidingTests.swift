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
