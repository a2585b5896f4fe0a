import Journal
import JournalTesting
import Testing

/// What is written down of who read what, and who is told of it.
@Suite struct ReadingsTests {
    @Test func `an advice that is opened twice in a session is read once, by everybody but its mentee`() throws {
        let pair = try Pair()
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        let cited = try pair.gives(.assessment, about: "scholar")
        let advice = AdviceWriting(
            mentee: .mila, moment: Stage.end, outcome: "on track", rationale: Array("Words".utf8), evidence: [cited],
            limits: "Nights")
        let id = try pair.does(.vos, .advice(.write(advice))).created!
        try pair.does(.vos, .advice(.release(id)))
        for _ in 0..<2 {
            pair.later()
            try pair.session(.ada).opened(id)
        }
        #expect(try pair.session(.mila).history(id).filter { $0.verb == .read }.count == 1)
    }

    @Test func `whoever read a decision is in the mentee's log, and in their own`() throws {
        let chamber = try Chamber()
        try chamber.decided()
        try chamber.session(.vos).openedDecision(.mila, Stage.mid)
        for person in [PersonID.mila, .vos] {
            let lines = try chamber.session(person).accessLog(limit: 50).lines.filter { $0.verb == .decisionRead }
            #expect(lines.map { $0.by?.id } == [.vos], "\(person)")
        }
    }
}
