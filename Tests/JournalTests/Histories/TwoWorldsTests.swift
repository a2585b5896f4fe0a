import Foundation
import Journal
import JournalTesting
import Testing

/// Two journals in which the same is done, and in one of them more: things that a viewer may not see.
@Suite("Two worlds that differ only in what a viewer may not see")
struct TwoWorldsTests {
    static let count = max(1, Rehearsals.count / 80)

    /// Plays both worlds for as many histories as fit, and compares what the viewer is told, on the way and at the end.
    private func sameForEverybody(
        _ viewers: [Viewer], told: (String) -> String = { $0 }, without left: Step.Sort? = nil,
        secret: ([Step], inout Dice) -> [SecretStep]
    ) throws {
        var compared = 0
        for number in 0..<Self.count {
            let seed = Rehearsals.seed &+ 7_000_000 &+ UInt64(number)
            var history = History(seed: seed, length: 28)
            // Two accounts of the same second would differ in nothing but their order.
            history.steps = history.steps.filter { $0.sort != left }.map { step in
                guard case .seconds(let seconds) = step.pause else { return step }
                return Step(sort: step.sort, a: step.a, b: step.b, c: step.c, pause: .seconds(seconds + 120))
            }
            var dice = Dice(seed ^ 0x5EC2)
            let secrets = secret(history.steps, &dice)
            let plain = try Play(history)
            let fuller = try Play(history, drawing: seed ^ 0xFFFF)
            for (index, step) in history.steps.enumerated() {
                plain.play(step)
                fuller.play(step)
                for secret in secrets where secret.after == index { secret.act(fuller) }
                // Time goes on in both, past the secrets: no clock runs before the last event.
                for play in [plain, fuller] { play.hands.now = play.hands.now.adding(seconds: 10) }
                guard index == history.steps.count - 1 || index == history.steps.count / 2 else { continue }
                for play in [plain, fuller] { play.hands.now = play.hands.now.adding(seconds: 30) }
                for viewer in viewers {
                    let one = told(Outlook.of(plain, viewer))
                    let other = told(Outlook.of(fuller, viewer))
                    compared += 1
                    guard one != other else { continue }
                    Issue.record(
                        "seed \(seed): \(viewer) can tell, after step \(index)\n\(difference(one, other, fuller))")
                    return
                }
            }
        }
        print("two worlds: \(compared) outlooks compared, from seed \(Rehearsals.seed &+ 7_000_000)")
    }

    func difference(_ one: String, _ other: String, _ play: Play) -> String {
        let pair = zip(one.split(separator: "\n"), other.split(separator: "\n")).first { $0 != $1 }
        return "\(pair?.0 ?? "one says more")\n\(pair?.1 ?? "the other says more")\n\(play.log.joined(separator: "\n"))"
    }

    struct SecretStep {
        let after: Int
        let act: (Play) -> Void
    }

    /// So many secret deeds, each some seconds after a step of both worlds.
    private func scattered(
        _ count: Int, _ steps: [Step], _ dice: inout Dice, _ deed: (inout Dice) -> (Play) -> Void
    ) -> [SecretStep] {
        (0..<count).map { _ in SecretStep(after: dice.below(steps.count), act: deed(&dice)) }
    }

    func viewer(_ id: PersonID) -> Viewer { .person(id, role: nil) }

    // MARK: viewers

    @Test("A mentee cannot tell what happens in somebody else's portfolio")
    func mentee() throws {
        try sameForEverybody([viewer(.mila)]) { steps, dice in
            let told =
                scattered(2, steps, &dice, escalates(.dijk, .sem, toldIn: 0))
                + scattered(2, steps, &dice, looksThroughGlass(.sem))
                + scattered(2, steps, &dice, reads([.dijk, .noor, .emil, .bakker], of: .sem))
            return scattered(4, steps, &dice, privately(.sem)) + scattered(4, steps, &dice, unnominated(.dijk, .sem))
                + scattered(3, steps, &dice, between(.dijk, .sem)) + scattered(3, steps, &dice, meets(.dijk, .sem))
                + scattered(3, steps, &dice, expectations(.dijk, .sem))
                + scattered(2, steps, &dice, keepsSearches(.sem)) + scattered(2, steps, &dice, keepsSearches(.vos))
                + told
        }
    }

    @Test("A mentor cannot tell what the mentee keeps, nor what another mentor and the mentee say to each other")
    func mentor() throws {
        // What a mentee hands over to a new mentor is no secret to them any more.
        try sameForEverybody([viewer(.bakker), .person(.ada, role: .mentor)], without: .handOver) { steps, dice in
            let told =
                scattered(2, steps, &dice, escalates(.vos, .mila, toldIn: 0))
                + scattered(2, steps, &dice, escalates(.dijk, .sem, toldIn: 3))
                + scattered(2, steps, &dice, looksThroughGlass(.mila))
                + scattered(2, steps, &dice, reads([.vos, .noor, .emil], of: .mila))
            return scattered(4, steps, &dice, privately(.mila)) + scattered(3, steps, &dice, between(.vos, .mila))
                + scattered(3, steps, &dice, privately(.sem)) + scattered(3, steps, &dice, between(.dijk, .sem))
                + scattered(3, steps, &dice, meets(.vos, .mila)) + scattered(2, steps, &dice, meets(.dijk, .sem))
                + scattered(3, steps, &dice, expectations(.dijk, .sem))
                + scattered(3, steps, &dice, expectations(.vos, .mila))
                + scattered(2, steps, &dice, keepsSearches(.mila)) + scattered(2, steps, &dice, keepsSearches(.vos))
                + told
        }
    }

    @Test("A committee member cannot tell what was not sealed for that committee")
    func committee() throws {
        try sameForEverybody([viewer(.noor), .person(.emil, role: .committee), .person(.ada, role: .committee)]) {
            steps, dice in
            scattered(3, steps, &dice, privately(.mila)) + scattered(3, steps, &dice, unnominated(.vos, .mila))
                + scattered(3, steps, &dice, between(.dijk, .sem)) + scattered(3, steps, &dice, thinksBetterOfIt(.sem))
                + scattered(3, steps, &dice, unnominated(.dijk, .sem)) + scattered(3, steps, &dice, meets(.vos, .mila))
                + scattered(3, steps, &dice, expectations(.dijk, .sem))
                + scattered(3, steps, &dice, expectations(.vos, .mila))
                + scattered(2, steps, &dice, keepsSearches(.mila)) + scattered(2, steps, &dice, keepsSearches(.cora))
        }
    }

    @Test("A coordinator and the host cannot tell what people write for themselves and for each other")
    func coordinator() throws {
        // That an agreement or a meeting is not signed in time is theirs to know: who is late with what (`design.md` §3).
        // So is how much the programme's retention has erased, whosever it was; of what is private no more than that.
        let told: (String) -> String = { outlook in
            outlook.replacing(/late: \d+/, with: "late").split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.contains("DeedLine(") || !$0.contains("Event.Verb.erased") }.joined(separator: "\n")
        }
        // What she erases she has chosen among what there is, and that is not the same in both.
        try sameForEverybody([viewer(.cora), .host], told: told, without: .erase) { steps, dice in
            scattered(4, steps, &dice, privately(.mila)) + scattered(3, steps, &dice, between(.vos, .mila))
                + scattered(3, steps, &dice, thinksBetterOfIt(.sem)) + scattered(3, steps, &dice, between(.dijk, .sem))
                + scattered(3, steps, &dice, meets(.dijk, .sem)) + scattered(3, steps, &dice, expectations(.dijk, .sem))
                + scattered(3, steps, &dice, expectations(.vos, .mila))
                + scattered(2, steps, &dice, keepsSearches(.mila)) + scattered(2, steps, &dice, keepsSearches(.noor))
        }
    }

    @Test("Before its release nobody but its mentor can tell what an advice says, nor how often it was changed")
    func unreleased() throws {
        var compared = 0
        for number in 0..<Self.count {
            let seed = Rehearsals.seed &+ 11_000_000 &+ UInt64(number)
            let history = History(seed: seed, length: 0, programme: number % 2)
            let plain = try Play(history)
            let fuller = try Play(history, drawing: seed ^ 0xFFFF)
            var dice = Dice(seed)
            let steps = (0..<10).map { _ in
                Step.random(&dice, from: [.write, .share, .assess, .nominate, .observe, .respond, .look, .open])
            }
            for (play, isFuller) in [(plain, false), (fuller, true)] {
                _ = try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
                let evidence = try [1, 2].map { number in
                    let writing = Writing(.reflection(.blank), body: Array("Words \(number)".utf8))
                    let id = try play.sessions[.mila]!.perform(.write(writing)).created!
                    try play.sessions[.mila]!.perform(.share(id))
                    return id
                }
                play.hands.now = play.hands.now.adding(seconds: 600)
                play.secretly(.vos) { session throws(Refusal) in
                    let advice = AdviceWriting(
                        mentee: .mila, moment: Stage.end, outcome: isFuller ? "targeted support" : "on track",
                        rationale: Array((isFuller ? "Secret words, and more" : "Other words").utf8),
                        evidence: isFuller ? evidence : [evidence[1]], limits: isFuller ? "secret" : "else",
                        title: isFuller ? "Secret title" : nil, competencies: isFuller ? ["scholar"] : [])
                    let id = try session.perform(.advice(.write(advice))).created!
                    guard isFuller else { return id }
                    try session.perform(.edit(id, Editing(body: Array("Secret words".utf8))))
                    try session.perform(.edit(id, Editing(outcome: "on track")))
                    try session.opened(id)
                    return id
                }
                for step in steps {
                    play.play(step)
                    play.hands.now = play.hands.now.adding(seconds: 120)
                }
            }
            for viewer in [.mila, .bakker, .noor, .cora, .sem].map(viewer) + [.host] {
                compared += 1
                let one = Outlook.of(plain, viewer)
                let other = Outlook.of(fuller, viewer)
                guard one != other else { continue }
                Issue.record("seed \(seed): \(viewer) can tell\n\(difference(one, other, fuller))")
                return
            }
            #expect(Outlook.of(plain, viewer(.vos)) != Outlook.of(fuller, viewer(.vos)))
        }
        print("two worlds: \(compared) outlooks on an advice that is not released")
    }

    @Test("A successor cannot tell what was shared with the mentor before, unless it goes or could go")
    func successor() throws {
        var compared = 0
        for number in 0..<Self.count {
            let seed = Rehearsals.seed &+ 9_000_000 &+ UInt64(number)
            let history = History(seed: seed, length: 0)
            let plain = try Play(history)
            let fuller = try Play(history, drawing: seed ^ 0xFFFF)
            var dice = Dice(seed)
            let steps = (0..<14).map { _ in
                Step.random(&dice, from: [.write, .share, .assess, .nominate, .observe, .respond, .acknowledge])
            }
            for _ in 0..<3 {
                for deed in [
                    unnominated(.vos, .mila)(&dice), between(.vos, .mila)(&dice), privately(.mila)(&dice),
                    expectations(.vos, .mila)(&dice), meets(.vos, .mila)(&dice),
                ] {
                    fuller.hands.now = fuller.hands.now.adding(seconds: 60)
                    deed(fuller)
                }
            }
            for play in [plain, fuller] {
                play.hands.now = Stage.opening.adding(seconds: 86_400)
                _ = try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
                play.hands.now = play.hands.now.adding(seconds: 60)
                _ = try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
                // What could be handed over and is not shows no more than what is not there.
                if number % 2 == 0 {
                    try play.sessions[.mila]!.perform(.handover(.choose(successor: .bakker, .nothing)))
                }
                for step in steps { play.play(step) }
            }
            compared += 1
            let one = Outlook.of(plain, viewer(.bakker))
            let other = Outlook.of(fuller, viewer(.bakker))
            guard one != other else { continue }
            Issue.record("seed \(seed): the successor can tell\n\(difference(one, other, fuller))")
            return
        }
        print("two worlds: \(compared) successors, from seed \(Rehearsals.seed &+ 9_000_000)")
    }

    @Test(
        "Nobody but those who sit can tell that a decision is in progress, who dissents or what others appeal against")
    func committeesAtWork() throws {
        var compared = 0
        for number in 0..<Self.count {
            let seed = Rehearsals.seed &+ 11_000_000 &+ UInt64(number)
            let history = History(seed: seed, length: 0)
            let plain = try Play(history)
            let fuller = try Play(history, drawing: seed ^ 0xFFFF)
            var dice = Dice(seed)
            let sorts = Step.Sort.allCases.filter {
                !Step.committee.contains($0) && ![.suspend, .roles, .programme, .wait].contains($0)
            }
            let steps = (0..<16).map { _ in Step.random(&dice, from: sorts) }
            for play in [plain, fuller] {
                for step in steps { play.play(step) }
                play.hands.now = max(play.hands.now, play.programme.moment(Stage.mid)!.cutoff.adding(seconds: 3600))
                try play.touch()
                // That a member reads the dossier is told; what comes of it is not.
                for (member, mentee) in [(PersonID.noor, PersonID.mila), (.emil, .mila), (.emil, .sem)] {
                    try? play.sessions[member]!.openedDossier(mentee, Stage.mid)
                }
            }
            let seconds = dice.below(3600)
            for deed in committeeSecrets(&dice) {
                fuller.hands.now = fuller.hands.now.adding(seconds: Int64(1 + seconds))
                deed(fuller)
            }
            let now = fuller.hands.now.adding(seconds: 30)
            for play in [fuller, plain] { play.hands.now = now }
            // Mila is told of nothing, and neither is her mentor; Sem's decision is nobody's in Mila's world.
            for viewer in [
                viewer(.mila), viewer(.vos), viewer(.bakker), viewer(.cora), .host, viewer(.sem), viewer(.dijk),
                .person(.ada, role: .mentor),
            ] {
                compared += 1
                let one = Outlook.of(plain, viewer)
                let other = Outlook.of(fuller, viewer)
                guard one != other else { continue }
                Issue.record("seed \(seed): \(viewer) can tell\n\(difference(one, other, fuller))")
                return
            }
        }
        print("two worlds: \(compared) outlooks on committees compared, from seed \(Rehearsals.seed &+ 11_000_000)")
    }

    @Test("The comparison can tell: what is shared does show")
    func comparisonTells() throws {
        let history = History(seed: 1, length: 0)
        let plain = try Play(history)
        let fuller = try Play(history, drawing: 2)
        var dice = Dice(3)
        unnominated(.vos, .mila)(&dice)(fuller)
        plain.hands.now = plain.hands.now.adding(seconds: 600)
        fuller.hands.now = plain.hands.now
        #expect(Outlook.of(plain, viewer(.vos)) != Outlook.of(fuller, viewer(.vos)))
        #expect(Outlook.of(plain, viewer(.noor)) == Outlook.of(fuller, viewer(.noor)))
    }
}

extension Play {
    /// A deed of one world only, three seconds later and unknown to the steps that both worlds share. That it is
    /// refused (the person is suspended, or no mentor any more) is all the same.
    func secretly(_ person: PersonID, _ deed: (Session) throws(Refusal) -> ItemID?) {
        let kinds = Set(RecordKind.allCases)
        let before = Set(items.map(\.id) + records(kinds).map(\.id))
        let now = hands.now
        hands.now = now.adding(seconds: 3)
        do throws(Refusal) {
            _ = try deed(sessions[person]!)
            note("secretly")
        } catch { note("secretly, refused: \(error)") }
        hands.now = now
        hide((items.map(\.id) + records(kinds).map(\.id)).filter { !before.contains($0) })
    }
}
