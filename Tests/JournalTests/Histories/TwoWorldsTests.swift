import Foundation
import Journal
import JournalTesting
import Testing

/// Two journals in which the same is done, and in one of them more: things that a viewer may not see.
@Suite("Two worlds that differ only in what a viewer may not see")
struct TwoWorldsTests {
    private static let count = max(1, Rehearsals.count / 25)

    /// Plays both worlds for as many histories as fit, and compares what the viewer is told, on the way and at the end.
    private func sameForEverybody(_ viewers: [Viewer], secret: ([Step], inout Dice) -> [SecretStep]) throws {
        var compared = 0
        for number in 0..<Self.count {
            let seed = Rehearsals.seed &+ 7_000_000 &+ UInt64(number)
            var history = History(seed: seed, length: 28)
            // Two accounts of the same second would differ in nothing but their order.
            history.steps = history.steps.map { step in
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
                    let one = Outlook.of(plain, viewer)
                    let other = Outlook.of(fuller, viewer)
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

    private func difference(_ one: String, _ other: String, _ play: Play) -> String {
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

    // MARK: deeds

    /// A mentee keeps something private: writes, changes it, looks at it again, throws some of it away.
    private func privately(_ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let number = dice.below(1000)
            let deletes = dice.below(3) == 0
            return { play in
                play.secretly(mentee) { session throws(Refusal) in
                    let writing = Writing(
                        number % 2 == 0 ? .goal(due: nil) : .reflection(.blank), title: "Secret title",
                        body: Array("Secret words, canary \(number)".utf8), competencies: ["scholar"], tags: ["secret"])
                    let id = try session.perform(.write(writing)).created!
                    try session.perform(.edit(id, Editing(body: Array("Other secret words".utf8))))
                    try session.save(
                        Draft(
                            id: session.newDraftID(), owner: mentee, subject: .reflection(.blank), body: "secret",
                            saved: play.hands.now, version: 0))
                    if deletes { try session.perform(.delete(id)) }
                    return id
                }
            }
        }
    }

    /// A mentor says something that only the mentee and that mentor read – asks to make it more, and is declined.
    private func between(_ mentor: PersonID, _ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let declined = dice.below(2) == 0
            return { play in
                var id: ItemID?
                play.secretly(mentor) { session throws(Refusal) in
                    let made = try session.perform(
                        .feedback(
                            FeedbackWriting(
                                .to(mentee), purpose: .developmental, title: "Secret title",
                                body: Array("Secret words".utf8), competencies: ["scholar"])))
                    id = made.created
                    if declined { try session.perform(.purpose(made.created!, .assessment)) }
                    return made.created
                }
                guard let id else { return }
                play.secretly(mentee) { session throws(Refusal) in
                    try session.opened(id)
                    if declined { try session.perform(.decline(id, reason: "secret reason")) }
                    return nil
                }
            }
        }
    }

    /// Something goes as far as being shared and even nominated, and is taken back before anybody is told.
    private func thinksBetterOfIt(_ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { _ in
            { play in
                play.secretly(mentee) { session throws(Refusal) in
                    let writing = Writing(
                        .reflection(.what), body: Array("Secret words".utf8), competencies: ["scholar"])
                    let id = try session.perform(.write(writing)).created!
                    try session.perform(.share(id))
                    try session.perform(.withdraw(id))
                    return id
                }
            }
        }
    }

    /// A mentor and a mentee share everything that does not go to a committee.
    private func unnominated(_ mentor: PersonID, _ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { _ in
            { play in
                var id: ItemID?
                play.secretly(mentee) { session throws(Refusal) in
                    let writing = Writing(
                        .reflection(.what), body: Array("Secret words".utf8), competencies: ["scholar"])
                    id = try session.perform(.write(writing)).created
                    try session.perform(.share(id!))
                    return id
                }
                guard let id else { return }
                play.secretly(mentor) { session throws(Refusal) in
                    try session.opened(id)
                    return try session.perform(
                        .feedback(
                            FeedbackWriting(.on(id), purpose: .developmental, body: Array("Secret words".utf8)))
                    ).created
                }
            }
        }
    }

    private func viewer(_ id: PersonID) -> Viewer { .person(id, role: nil) }

    // MARK: viewers

    @Test("A mentee cannot tell what happens in somebody else's portfolio")
    func mentee() throws {
        try sameForEverybody([viewer(.mila)]) { steps, dice in
            scattered(4, steps, &dice, privately(.sem)) + scattered(4, steps, &dice, unnominated(.dijk, .sem))
                + scattered(3, steps, &dice, between(.dijk, .sem))
        }
    }

    @Test("A mentor cannot tell what the mentee keeps, nor what another mentor and the mentee say to each other")
    func mentor() throws {
        try sameForEverybody([viewer(.bakker), .person(.ada, role: .mentor)]) { steps, dice in
            scattered(4, steps, &dice, privately(.mila)) + scattered(3, steps, &dice, between(.vos, .mila))
                + scattered(3, steps, &dice, privately(.sem)) + scattered(3, steps, &dice, between(.dijk, .sem))
        }
    }

    @Test("A committee member cannot tell what was not sealed for that committee")
    func committee() throws {
        try sameForEverybody([viewer(.noor), .person(.emil, role: .committee), .person(.ada, role: .committee)]) {
            steps, dice in
            scattered(3, steps, &dice, privately(.mila)) + scattered(3, steps, &dice, unnominated(.vos, .mila))
                + scattered(3, steps, &dice, between(.dijk, .sem)) + scattered(3, steps, &dice, thinksBetterOfIt(.sem))
                + scattered(3, steps, &dice, unnominated(.dijk, .sem))
        }
    }

    @Test("A coordinator and the host cannot tell what people write for themselves and for each other")
    func coordinator() throws {
        try sameForEverybody([viewer(.cora), .host]) { steps, dice in
            scattered(4, steps, &dice, privately(.mila)) + scattered(3, steps, &dice, between(.vos, .mila))
                + scattered(3, steps, &dice, thinksBetterOfIt(.sem)) + scattered(3, steps, &dice, between(.dijk, .sem))
        }
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
                for deed in [unnominated(.vos, .mila)(&dice), between(.vos, .mila)(&dice), privately(.mila)(&dice)] {
                    fuller.hands.now = fuller.hands.now.adding(seconds: 60)
                    deed(fuller)
                }
            }
            for play in [plain, fuller] {
                play.hands.now = Stage.opening.adding(seconds: 86_400)
                _ = try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
                play.hands.now = play.hands.now.adding(seconds: 60)
                _ = try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
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
        let before = Set(items.map(\.id))
        let now = hands.now
        hands.now = now.adding(seconds: 3)
        do throws(Refusal) {
            _ = try deed(sessions[person]!)
            note("secretly")
        } catch { note("secretly, refused: \(error)") }
        hands.now = now
        hide(items.map(\.id).filter { !before.contains($0) })
    }
}
