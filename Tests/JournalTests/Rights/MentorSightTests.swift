import JournalTesting
import Testing

@testable import Journal

/// Mila and Vos, those who come after him and those who were never there.
@Suite("What mentors see, and no more")
struct MentorSightTests {
    private func count(_ pair: Pair, _ viewer: PersonID, _ word: ReachWord) throws -> Int {
        try pair.session(viewer).glass(.mila, Stage.mid, listed: 9).counts[word, default: 0]
    }

    private func listed(_ pair: Pair, _ viewer: PersonID, _ word: ReachWord) throws -> Set<ItemID> {
        Set(try pair.session(viewer).glassItems(.mila, Stage.mid, word: word, limit: 99).map(\.entry.id))
    }

    @Test func `A glass counts and lists for a mentor what they read, and for the mentee everything`() throws {
        let pair = try Pair()
        let shared = try pair.writes("Shared")
        try pair.does(.mila, .share(shared))
        let hidden = try pair.writes("Private")
        let given = try pair.gives(.developmental)
        try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(try listed(pair, .mila, .wont) == [shared, hidden, given] && count(pair, .mila, .wont) == 3)
        #expect(try listed(pair, .vos, .wont) == [shared, given] && count(pair, .vos, .wont) == 2)
        let today = try #require(try pair.session(.vos).today().mentees?.first)
        #expect(today.developmental == 2 && today.weeks.last == 2)
    }

    @Test func `A successor's glass counts and lists what was handed over, and nothing else that does not go`() throws {
        let pair = try Pair()
        let shared = try pair.writes("Shared")
        try pair.does(.mila, .share(shared))
        _ = try pair.writes("Private")
        let given = [try pair.gives(.developmental), try pair.gives(.developmental)]
        let kept = try pair.gives(.developmental)
        try pair.changesMentor()
        #expect(try listed(pair, .bakker, .wont).isEmpty && count(pair, .bakker, .wont) == 0)
        try pair.does(.mila, .handover(.choose(successor: .bakker, .items(given))))
        #expect(try listed(pair, .bakker, .wont) == Set(given) && count(pair, .bakker, .wont) == 2)
        // What the successor reads as a coordinator, and for a time, is not what a mentor has before them.
        try pair.play.host.perform(.setRoles(.bakker, [.mentor, .coordinator]))
        try pair.does(.bakker, .safeguard(.breakGlass(kept, reason: "Complaint 12", for: GlassBreak.usual)))
        #expect(pair.reads(.bakker, kept))
        #expect(try listed(pair, .bakker, .wont) == Set(given))
    }

    @Test func `A successor is told that something was handed over, and nothing of a choice of nothing`() throws {
        let pair = try Pair()
        let given = try pair.gives(.developmental)
        try pair.changesMentor()
        try pair.does(.mila, .handover(.choose(successor: .bakker, .nothing)))
        #expect(try pair.waits(.bakker).isEmpty)
        try pair.does(.mila, .handover(.choose(successor: .bakker, .items([given]))))
        #expect(try pair.waits(.bakker) == [.inheritanceToKnow])
    }

    @Test func `A successor who comes back inherits what there was until then, not until the first time`() throws {
        let pair = try Pair()
        try pair.changesMentor()
        _ = try pair.play.host.perform(.startMentorship(mentor: .vos, mentee: .mila))
        let given = try pair.gives(.developmental)
        pair.later()
        _ = try pair.play.host.perform(.endMentorship(mentor: .bakker, mentee: .mila))
        pair.later()
        _ = try pair.play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        try pair.does(.mila, .handover(.choose(successor: .bakker, .items([given]))))
        #expect(pair.reads(.bakker, given))
    }

    @Test func `An advice that can be released no more is counted for its mentor alone`() throws {
        let pair = try Pair()
        let shared = try pair.writes("Shared")
        try pair.does(.mila, .share(shared))
        let advice = AdviceWriting(
            mentee: .mila, moment: Stage.mid, outcome: "on track", rationale: Array("Words".utf8), evidence: [shared],
            limits: "Nights")
        let unreleased = try pair.does(.vos, .advice(.write(advice))).created!
        // A link would tell that it is there.
        #expect(
            pair.refusal(
                .vos,
                .feedback(
                    FeedbackWriting(
                        .to(.mila), purpose: .developmental, body: Array("Words".utf8), evidence: [unreleased])))
                == .evidence(unreleased.short))
        #expect(try count(pair, .mila, .could) == count(pair, .vos, .could))
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        #expect(pair.reads(.vos, unreleased) && !pair.reads(.mila, unreleased) && !pair.reads(.ada, unreleased))
        try pair.seals()
        #expect(try count(pair, .vos, .wont) == 2 && count(pair, .mila, .wont) == 1)
        #expect(try listed(pair, .mila, .wont) == [shared])
        // That it was erased is no news to the mentee either.
        _ = try pair.play.host.perform(.erase(unreleased, reason: "Asked for"))
        let marked = pair.play.truth { ledger throws(Refusal) in try ledger.unread(by: .mila, in: .mila, limit: 9) }
        #expect(!marked.contains(unreleased))
    }

    @Test func `When an advice that was not released goes is not told to its mentee`() throws {
        let pair = try Pair()
        var programme = pair.play.programme
        programme.policy.retention.developmental = KeepingTime(days: 90)
        _ = try pair.play.host.perform(.applyProgramme(programme, source: "ninety days"))
        let shared = try pair.writes("Shared")
        try pair.does(.mila, .share(shared))
        let advice = AdviceWriting(
            mentee: .mila, moment: Stage.end, outcome: "on track", rationale: Array("Words".utf8), evidence: [shared],
            limits: "Nights")
        try pair.does(.vos, .advice(.write(advice)))
        var told: [ItemID] = []
        try pair.session(.mila).retention { line in
            if case .item(let id, _, _) = line.subject { told.append(id) }
            return true
        }
        #expect(told == [shared])
    }

    @Test func `Only a mentor advises and gives feedback, and everybody else is told so whoever it is about`() throws {
        let pair = try Pair()
        let words = Array("Words".utf8)
        for person in [PersonID.mila, .noor, .cora] {
            for mentee in [PersonID.mila, PersonID(unchecked: "nobody")] {
                let advice = AdviceWriting(
                    mentee: mentee, moment: Stage.mid, outcome: "on track", rationale: words, evidence: [], limits: "")
                #expect(pair.refusal(person, .advice(.write(advice))) == .notYours(.advise))
                let feedback = FeedbackWriting(.to(mentee), purpose: .developmental, body: words)
                #expect(pair.refusal(person, .feedback(feedback)) == .notYours(.feedback))
            }
        }
        let advice = AdviceWriting(
            mentee: .sem, moment: Stage.mid, outcome: "on track", rationale: words, evidence: [], limits: "")
        #expect(pair.refusal(.vos, .advice(.write(advice))) == .noPortfolio)
    }

    @Test func `What is developmental is answered by talking: a response is to what may go to a committee`() throws {
        let pair = try Pair()
        let given = try pair.gives(.developmental)
        #expect(pair.refusal(.mila, .respond(given, body: Array("Thanks".utf8))) == .notAssessment)
    }

    @Test func `What was sealed once is nominated for nothing else, and for what is over nothing is nominated`() throws
    {
        let play = try Play(History(seed: 3, length: 0, programme: 4))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        let mila = play.sessions[.mila]!
        func writes() throws -> ItemID {
            let writing = Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"])
            return try mila.perform(.write(writing)).created!
        }
        let low = MomentID("low")!
        let (sealed, late) = (try writes(), try writes())
        try mila.perform(.nominate(sealed, low))
        play.hands.now = play.programme.moment(low)!.cutoff
        try play.touch()
        #expect(throws: Refusal.sealed(.nominate)) { try mila.perform(.nominate(sealed, Stage.mid)) }
        #expect(throws: Refusal.closed(low)) { try mila.perform(.nominate(late, low)) }
        try mila.perform(.nominate(late, Stage.mid))
    }

    @Test func `What was given on an item after its sealing hangs on it for the mentee, and in no dossier`() throws {
        let play = try Play(History(seed: 3, length: 0, programme: 4))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        let (mila, vos) = (play.sessions[.mila]!, play.sessions[.vos]!)
        let writing = Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"])
        let source = try mila.perform(.write(writing)).created!
        try mila.perform(.nominate(source, MomentID("low")!))
        play.hands.now = play.programme.moment(MomentID("low")!)!.cutoff.adding(seconds: 60)
        let feedback = FeedbackWriting(
            .on(source), purpose: .assessment, body: Array("Words".utf8), competencies: ["scholar"])
        let given = try vos.perform(.feedback(feedback)).created!
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        try play.touch()
        let noor = play.sessions[.noor]!
        #expect(try noor.page(given).entry.right == .committee && noor.page(source).feedback.isEmpty)
        #expect(try mila.page(source).feedback.map(\.entry.id) == [given])
    }

    @Test func `A link that leads into another portfolio is not followed, whoever reads both`() throws {
        let play = try Play(History(seed: 3, length: 0, programme: 0))
        try play.host.perform(.startMentorship(mentor: .vos, mentee: .sem))
        let ids = try [PersonID.mila, .sem].map { mentee in
            let session = play.sessions[mentee]!
            let id = try session.perform(.write(Writing(.reflection(.blank), body: Array("Words".utf8)))).created!
            try session.perform(.share(id))
            return id
        }
        // Nobody can make one; this is a journal that somebody has meddled with.
        try play.store.write { ledger throws(Refusal) in
            guard var item = try ledger.item(ids[0]) else { throw .noItem }
            item.evidence = [ids[1]]
            try ledger.apply(.item(item, circle: .mentors))
        }
        #expect(try play.sessions[.vos]!.page(ids[1]).body == "Words")
        #expect(try play.sessions[.vos]!.page(ids[0]).evidence.isEmpty)
    }

    @Test func `Feedback that nobody in the journal wrote is the mentee's alone`() throws {
        let pair = try Pair()
        let given = try pair.gives(.assessment, about: "scholar")
        let item = try #require(pair.play.items.first { $0.id == given })
        func circle(_ author: Author, _ kind: Kind) -> Circle {
            Item(
                id: item.id, position: item.position, mentee: .mila, author: author, kind: kind, created: item.created,
                purpose: .assessment, audience: item.audience, competencies: [], tags: [], evidence: [], title: nil,
                heading: "", revision: 1, revised: item.revised, salt: item.salt, consent: .none, nominations: [],
                sealedIn: [], firstRead: nil, acknowledged: nil, externalID: nil, isInPlay: true
            ).circle(answering: nil)
        }
        #expect(circle(.person(.vos), .feedback(on: nil)) == .mentors)
        #expect(circle(.assessor("Dr Smit"), .feedback(on: nil)) == .mentee)
    }
}
