import Journal
import JournalTesting
import Testing

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

    private static func seat(_ mentee: PersonID, _ opening: Chamber.Opening) throws {
        var programme = opening.play.programme
        programme.committees[0] = Committee(
            id: programme.committees[0].id, members: Stage.committee + [mentee], chair: .noor, quorum: 2)
        try opening.play.host.perform(.applyProgramme(programme, source: "with a mentee on it"))
    }

    @Test("Nobody lets themselves sit, and nobody ever sits over themselves")
    func never() throws {
        let chamber = try Chamber { opening in
            try Self.seat(.sem, opening)
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

    @Test("A mentee who is on the committee has no seat over themselves, and decides nothing about themselves")
    func oneself() throws {
        let chamber = try Chamber { opening in
            try Self.seat(.sem, opening)
            try opening.play.host.perform(.setRoles(.sem, [.mentee, .committee]))
        }
        let seats = try #require(try chamber.page(.emil, about: .sem).sitting)
        #expect(seats.members.first { $0.person.id == .sem }?.recused == .oneself)
        #expect(throws: Refusal.self) {
            try chamber.proposes(.sem, chamber.writing(citing: [chamber.sems.text], informer: .emil), about: .sem)
        }
        try chamber.proposes(.emil, chamber.writing(citing: [chamber.sems.text], informer: .emil), about: .sem)
        #expect(throws: Refusal.self) { try chamber.signs(.sem, about: .sem) }
        #expect(throws: Refusal.self) { try chamber.dissents(.sem, about: .sem) }
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
