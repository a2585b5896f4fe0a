import Journal
import Testing

@Suite("A change of programme as a difference")
struct ProgrammeDifferenceTests {
    private let play: Play

    init() throws {
        play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
    }

    private func difference(_ change: (inout Programme) -> Void) throws -> ProgrammeDifference {
        var proposed = play.programme
        change(&proposed)
        return try play.host.difference(to: proposed)
    }

    @Test func `The same programme is no difference, and looking changes nothing`() throws {
        let before = LedgerText.of(play)
        let same = try difference { _ in }
        #expect(same.changes.isEmpty && same.untouched.isEmpty)
        #expect(same.warnings == play.programme.selfCheck())
        _ = try difference { $0.name = "Other" }
        #expect(LedgerText.of(play) == before)
    }

    @Test func `Each thing that is different is a sentence, with what it was`() throws {
        let changes = try difference { programme in
            programme.name = "Other"
            programme.roleModel = .teacher
            programme.moments[0].cutoff = programme.moments[0].cutoff.adding(seconds: 86_400)
            let old = programme.committees[0]
            programme.committees = [
                Committee(id: old.id, members: [.noor, .emil, .bakker], chair: .emil, quorum: 3)
            ]
            programme.policy.appeal = Period(days: 20)
            programme.policy.retention.developmental = KeepingTime(years: 5)
            programme.escalation = [.noor]
            programme.outcomes.append("repeat the year")
        }.changes
        for sentence in [
            "Name: Other (was Proof).", "Role model of the mentor: teacher (was coach).",
            "Committee ccc, quorum: 3 (was 2).",
            "Time to appeal: 20 days (was 10 days).", "Outcomes: repeat the year added.",
            "Kept, what has gone to no committee: 5 years (was as long as the journal).",
            "Committee ccc, chair: emil (was noor).",
        ] { #expect(changes.contains(sentence), "\(changes)") }
        #expect(changes.contains { $0.hasPrefix("MID, cutoff: ") && $0.contains("(was ") })
        #expect(changes.contains { $0.hasPrefix("Committee ccc: ") && $0.hasSuffix("bakker) added.") })
        #expect(changes.contains { $0.hasPrefix("Told of a risk: ") && $0.hasSuffix("removed.") })
    }

    @Test func `What a moment that is collecting keeps is said, and so is what the self-check warns of`() throws {
        let found = try difference { programme in
            programme.policy.notice = Period(days: 0)
            programme.policy.adviceEvidence = 1
            for index in programme.moments.indices { programme.moments[index].notice = Period(days: 0) }
        }
        #expect(
            found.untouched == [
                "MID is collecting: its notice stays 7 days, not no time at all.",
                "END is collecting: its notice stays 7 days, not no time at all.",
            ])
        #expect(found.changes.contains("Notice: no time at all (was 7 days)."))
        #expect(!found.changes.contains { $0.hasPrefix("MID, notice") })
        let warning = try #require(found.warnings.first { $0.topic == .thinAdvice })
        #expect(warning.text.contains("says more about its day"))
    }

    @Test func `What is foretold is what applying does`() throws {
        var proposed = play.programme
        proposed.policy.correctionWindow = Period(days: 1)
        proposed.moments[1].cutoff = proposed.moments[1].cutoff.adding(seconds: 86_400)
        #expect(try play.host.difference(to: proposed).changes.count == 2)
        try play.host.perform(.applyProgramme(proposed, source: "new"))
        #expect(try play.host.difference(to: proposed).changes.isEmpty)
    }

    @Test func `It is refused as the programme would be, and to everybody who may not apply one`() throws {
        #expect(throws: Refusal.programme(.cutoffEarlier(Stage.mid))) {
            try difference { $0.moments[0].cutoff = $0.moments[0].cutoff.adding(seconds: -86_400) }
        }
        for person in [PersonID.mila, .vos, .noor] {
            #expect(throws: Refusal.notYours(.programme)) {
                try play.sessions[person]!.difference(to: play.programme)
            }
        }
    }
}
