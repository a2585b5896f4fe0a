import Journal
import Testing

/// Mila is Vos's mentee and Sem is Dijk's; Cora keeps the process.
@Suite("Who is late with what")
struct ProcessTests {
    private let play: Play
    private var cora: Session { play.sessions[.cora]! }

    init() throws {
        play = try Play(History(seed: 3, length: 0, programme: 0))
        var programme = play.programme
        programme.agreement = ["How often do we meet?"]
        try play.host.perform(.applyProgramme(programme, source: "with an agreement"))
    }

    private func go(toDay day: Int64) { play.hands.now = Stage.opening.adding(seconds: day * 86_400) }

    private func late(_ topic: ProcessMatter.Topic) throws -> [ProcessMatter] {
        try cora.process().late.filter { $0.topic == topic }
    }

    @Test func `An agreement is late a notice period after the mentorship began, until both have signed`() throws {
        go(toDay: 6)
        #expect(try late(.agreementUnsigned).isEmpty)
        go(toDay: 8)
        #expect(try late(.agreementUnsigned).map(\.mentee?.id) == [.mila, .sem])
        var agreement = Agreement(mentor: .vos, opened: Stage.opening, prompts: ["How often do we meet?"])
        let id = try play.records(.agreement(agreement), of: .mila)
        #expect(try late(.agreementUnsigned).map(\.mentee?.id) == [.sem])
        go(toDay: 16)
        #expect(try late(.agreementUnsigned).map(\.mentee?.id) == [.sem, .mila])
        agreement.signatures = Sides(mentee: play.hands.now, mentor: play.hands.now)
        try play.records(.agreement(agreement), over: id)
        #expect(try late(.agreementUnsigned).map(\.mentee?.id) == [.sem])
    }

    @Test func `Meetings are counted by pair once they are past, and a hand-over by whose it is to choose`() throws {
        for day in [2, 3, 40] as [Int64] {
            let at = Stage.opening.adding(seconds: day * 86_400)
            try play.records(.meeting(Meeting(mentor: .vos, at: at)), of: .mila)
        }
        try play.records(.handover(Handover(mentor: .dijk)), of: .sem)
        go(toDay: 12)
        let meetings = try late(.meetingUnsigned)
        #expect(meetings.map(\.count) == [2] && meetings[0].people.compactMap(\.id) == [.mila, .vos])
        #expect(meetings[0].when == .since(Stage.opening.adding(seconds: 2 * 86_400)))
        #expect(try late(.handoverUnchosen).map(\.people) == [[NamedPerson(id: .sem, name: "SEM")]])
    }

    @Test
    func
        `Before a cutoff little evidence is counted and missing advice is due; of an advice nobody has been given nothing shows`()
        throws
    {
        go(toDay: 1)
        #expect(try late(.littleEvidence).map(\.count) == [0, 0])
        let mila = play.sessions[.mila]!
        for _ in 0..<2 {
            let id = try mila.perform(
                .write(Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"]))
            ).created!
            try mila.perform(.nominate(id, Stage.mid))
        }
        #expect(try late(.littleEvidence).map(\.mentee?.id) == [.sem])
        let advice = try late(.adviceMissing)
        #expect(advice.map(\.mentee?.id) == [.mila, .sem] && advice[0].people.compactMap(\.id) == [.vos])
        let cutoff = play.programme.moment(Stage.mid)!.cutoff
        #expect(advice[0].when == .due(Period(days: 7).before(cutoff, in: play.programme.zone)))
    }

    @Test func `Decisions are counted by moment, and appeals are told by name until they are ruled on`() throws {
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        try play.touch()
        #expect(try late(.decisionMissing).map(\.count) == [2])
        var decision = Decision(
            proposal: Decision.Proposal(
                outcome: "on track", rationale: "Secret canary7", citations: [], plan: [], informer: .noor,
                informs: Day(year: 2025, month: 12, day: 1)!, by: .noor, at: play.hands.now))
        let id = try play.records(.decision(decision), of: .mila, for: Stage.mid, by: .noor)
        #expect(try late(.decisionMissing).map(\.count) == [2])
        decision.final = Decision.Finality(at: play.hands.now, reads: play.hands.now, appeal: play.hands.now)
        try play.records(.decision(decision), over: id)
        #expect(try late(.decisionMissing).map(\.count) == [1] && cora.process().decided[Stage.mid] == 1)
        var appeal = Appeal(decision: id, grounds: "Secret canary8")
        let appealed = try play.records(.appeal(appeal), of: .mila, for: Stage.mid)
        #expect(try late(.appealUnassigned).map(\.mentee?.id) == [.mila])
        appeal.panel = [.ada]
        try play.records(.appeal(appeal), over: appealed)
        #expect(try late(.appealUnassigned).isEmpty && late(.appealUnruled)[0].people.compactMap(\.id) == [.ada])
        #expect(try !"\(cora.process())".contains("canary"))
    }

    @Test func `It is the coordinator's and the host's to see`() throws {
        #expect(try play.host.process().process.mentees.count == 2)
        for person in [PersonID.mila, .vos, .noor] {
            #expect(throws: Refusal.notYours(.process)) { try play.sessions[person]!.process() }
        }
    }
}
