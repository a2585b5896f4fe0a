import Journal
import Testing

/// A change of mentor: the mentee chooses what the successor inherits.
@Suite struct HandoverTests {
    /// What there was with Vos: shared and private, given and noted; and what goes.
    private struct Past {
        let shared, hidden, given, noted, own, goes: ItemID

        init(_ pair: Pair) throws {
            shared = try pair.writes("Shared", about: "scholar")
            try pair.does(.mila, .share(shared))
            hidden = try pair.writes("Private")
            given = try pair.gives(.developmental, about: "leader")
            let meeting = try pair.meets()
            noted = try pair.notes(.vos, meeting)
            own = try pair.notes(.mila, meeting)
            goes = try pair.gives(.assessment, about: "scholar")
        }

        var choices: Set<ItemID> { [shared, given, noted, own] }
    }

    private func choose(_ pair: Pair, _ selection: HandoverSelection) throws {
        try pair.does(.mila, .handover(.choose(successor: .bakker, selection)))
    }

    private func inherited(_ pair: Pair, _ past: Past) -> Set<ItemID> {
        Set(past.choices.union([past.hidden]).filter { pair.reads(.bakker, $0) })
    }

    @Test func `until the mentee chooses, a successor reads what was sealed, what goes, and what is shared anew`()
        throws
    {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.changesMentor()
        #expect(pair.reads(.bakker, past.goes) && inherited(pair, past).isEmpty)
        #expect(!pair.reads(.vos, past.given) && !pair.reads(.vos, past.shared) && !pair.reads(.vos, past.goes))
        #expect(try pair.waits(.mila) == [.handoverToChoose] && pair.waits(.bakker).isEmpty)
        let page = try pair.session(.mila).handovers()[0]
        #expect(Set(page.items.map(\.id)) == past.choices && page.chosen == nil && page.anyway == 1)
        #expect(page.items.map(\.date) == page.items.map(\.date).sorted(by: >))
    }

    @Test func `the mentee hands over item by item, and nothing else comes along`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.changesMentor()
        try choose(pair, .items([past.given, past.own]))
        #expect(inherited(pair, past) == [past.given, past.own])
        #expect(try Set(pair.session(.bakker).entries(limit: 100).map(\.id)) == [past.given, past.own, past.goes])
        #expect(try pair.waits(.mila).isEmpty && pair.waits(.bakker) == [.inheritanceToKnow])
        let note = try pair.session(.bakker).page(past.own)
        #expect(note.meeting == nil && note.entry.kind == .note(nil), "of the meeting a successor learns nothing")
        #expect(try pair.session(.bakker).meetings().isEmpty)
        #expect(try pair.session(.mila).page(past.given).entry.visibility.hasPrefix("Visible to you and BAKKER."))
    }

    @Test func `the mentee hands over by a rule`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        let noted = try pair.session(.mila).page(past.noted).entry.date
        try pair.changesMentor()
        for (selection, expected) in [
            (HandoverSelection.everything, past.choices), (.nothing, []), (.since(noted), [past.noted, past.own]),
            (.competency(CompetencyID("scholar")!), [past.shared]),
            (.competency(CompetencyID("leader")!), [past.given]),
        ] {
            try choose(pair, selection)
            #expect(inherited(pair, past) == expected, "\(selection)")
        }
        try pair.does(.mila, .handover(.add(successor: .bakker, .items([past.noted]))))
        #expect(inherited(pair, past) == [past.given, past.noted])
    }

    @Test func `choosing again takes back what the successor has not opened, and nothing else`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.changesMentor()
        try choose(pair, .everything)
        pair.later()
        try pair.session(.bakker).opened(past.given)
        try choose(pair, .nothing)
        #expect(inherited(pair, past) == [past.given])
        let line = try pair.session(.mila).handovers()[0].items.first { $0.isHanded }
        #expect(line?.id == past.given && line?.isRead == true)
        #expect(try pair.does(.mila, .handover(.choose(successor: .bakker, .nothing))).changed == false)
    }

    @Test func `what is private, what answers, and what is not there is handed over by nobody`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        let response = try pair.does(.mila, .respond(past.goes, body: Array("Words".utf8))).created!
        try pair.changesMentor()
        func refused(_ id: ItemID, _ person: PersonID = .mila) -> Refusal? {
            pair.refusal(person, .handover(.choose(successor: .bakker, .items([id]))))
        }
        for id in [past.hidden, response, past.goes] { #expect(refused(id) == .notInheritable(id)) }
        #expect(refused(ItemID(String(repeating: "ab", count: 16))!) == .noItem)
        #expect(refused(past.shared, .bakker) == .notYours(.handover))
        #expect(refused(past.shared, .vos) == .notYours(.handover))
        #expect(pair.refusal(.mila, .handover(.choose(successor: .vos, .everything))) == .noHandover)
        #expect(pair.refusal(.mila, .handover(.choose(successor: .ada, .everything))) == .noHandover)
        #expect(inherited(pair, past).isEmpty)
    }

    @Test func `a response goes with what it answers, the one that comes later too`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        let before = try pair.does(.mila, .respond(past.goes, body: Array("Before".utf8))).created!
        // Assessment no more, it is between Vos and Mila again; so is the answer.
        try pair.does(.vos, .purpose(past.goes, .developmental))
        try pair.changesMentor()
        #expect(!pair.reads(.bakker, past.goes) && !pair.reads(.bakker, before))
        try choose(pair, .items([past.goes]))
        #expect(pair.reads(.bakker, past.goes) && pair.reads(.bakker, before))
        #expect(try pair.session(.mila).handovers()[0].items.first { $0.isHanded }?.responses == 1)
        try choose(pair, .nothing)
        #expect(!pair.reads(.bakker, past.goes) && !pair.reads(.bakker, before))
    }

    @Test func `an advice that was not released is no choice of the mentee's, and stays unknown to them`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        let advice = AdviceWriting(
            mentee: .mila, moment: Stage.end, outcome: "on track", rationale: Array("Words".utf8),
            evidence: [past.shared, past.goes], limits: "Nights")
        let unreleased = try pair.does(.vos, .advice(.write(advice))).created!
        try pair.changesMentor()
        try choose(pair, .everything)
        let page = try pair.session(.mila).handovers()[0]
        #expect(Set(page.items.map(\.id)) == past.choices && inherited(pair, past) == past.choices)
        #expect(!pair.reads(.mila, unreleased) && !pair.reads(.bakker, unreleased))
    }

    @Test func `what the mentee answers after handing it over goes along with it`() throws {
        let pair = try Pair()
        pair.play.hands.now = pair.play.programme.moment(Stage.end)!.cutoff.adding(seconds: 60)
        try pair.play.touch()
        // Given too late for any committee: between Vos and Mila, and whomever she hands it over to.
        let late = try pair.gives(.assessment, about: "scholar")
        try pair.changesMentor()
        #expect(!pair.reads(.bakker, late))
        try choose(pair, .items([late]))
        let response = try pair.does(.mila, .respond(late, body: Array("After".utf8))).created!
        #expect(pair.reads(.bakker, late) && pair.reads(.bakker, response))
    }

    @Test func `what is withdrawn after it was handed over is the mentee's alone again`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.changesMentor()
        try choose(pair, .items([past.shared]))
        #expect(pair.reads(.bakker, past.shared))
        try pair.does(.mila, .withdraw(past.shared))
        #expect(!pair.reads(.bakker, past.shared) && pair.reads(.mila, past.shared))
    }

    @Test func `what was handed over to one mentor is not another's`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.changesMentor()
        _ = try pair.play.host.perform(.startMentorship(mentor: .vos, mentee: .mila))
        try choose(pair, .items([past.shared]))
        #expect(pair.reads(.bakker, past.shared) && !pair.reads(.vos, past.shared))
    }

    @Test func `what was handed over ends with the successor's mentorship, and another one begins without it`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.changesMentor()
        try choose(pair, .everything)
        _ = try pair.play.host.perform(.endMentorship(mentor: .bakker, mentee: .mila))
        #expect(inherited(pair, past).isEmpty && !pair.reads(.bakker, past.goes))
        pair.later()
        _ = try pair.play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        #expect(inherited(pair, past).isEmpty && pair.reads(.bakker, past.goes))
        #expect(try pair.waits(.mila) == [.handoverToChoose])
    }

    @Test func `a hand-over ends no consent and no sealing: what was sealed stays with whoever it was sealed for`()
        throws
    {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.changesMentor()
        pair.later(days: 8)
        try pair.seals()
        #expect(pair.reads(.noor, past.goes) && pair.reads(.bakker, past.goes) && !pair.reads(.vos, past.goes))
        #expect(!pair.reads(.noor, past.given))
        try choose(pair, .everything)
        #expect(!pair.reads(.noor, past.given) && !pair.reads(.noor, past.own))
    }

    @Test func `a first mentor inherits nothing by choice, nor does anybody where the programme hands over everything`()
        throws
    {
        let pair = try Pair()
        #expect(try pair.session(.mila).handovers().isEmpty)
        var programme = pair.play.programme
        programme.policy.handover = .everythingShared
        _ = try pair.play.host.perform(.applyProgramme(programme, source: "other"))
        let past = try Past(pair)
        try pair.changesMentor()
        #expect(try pair.session(.mila).handovers().isEmpty && pair.waits(.mila).isEmpty)
        #expect(pair.reads(.bakker, past.shared) && !pair.reads(.bakker, past.given))
    }

    @Test func `the history of an item says to whom it was handed over, to the mentee and to that one`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        try pair.changesMentor()
        try choose(pair, .items([past.shared]))
        try pair.does(.mila, .handover(.choose(successor: .ada, .items([past.shared]))))
        func told(_ person: PersonID) throws -> [String] {
            try pair.session(person).history(past.shared).filter { $0.verb == .itemHandedOver }.map(\.sentence)
        }
        #expect(
            try told(.mila) == [
                "You handed it over to BAKKER, at the change of mentor.",
                "You handed it over to ada, at the change of mentor.",
            ])
        #expect(try told(.bakker) == ["MILA handed it over to you, at the change of mentor."])
    }

    @Test func `why a mentee declined is for the mentor who had asked, not for the one who inherits`() throws {
        let pair = try Pair()
        let past = try Past(pair)
        try pair.does(.vos, .purpose(past.given, .assessment))
        try pair.does(.mila, .decline(past.given, reason: "Too early"))
        #expect(try pair.session(.vos).page(past.given).declineReason == "Too early")
        try pair.changesMentor()
        try choose(pair, .items([past.given]))
        let page = try pair.session(.bakker).page(past.given)
        let history = try pair.session(.bakker).history(past.given).map(\.sentence)
        #expect(page.declineReason == nil && !history.contains { $0.contains("Too early") })
        #expect(try pair.session(.mila).page(past.given).declineReason == "Too early")
    }
}
