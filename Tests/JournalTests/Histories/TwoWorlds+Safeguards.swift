import Journal
import JournalTesting
import Testing

/// What is told to some, and what was read: two worlds that differ in that alone.
extension TwoWorldsTests {
    // MARK: deeds

    /// A mentor acts on a risk: those who are told read it; the mentee is told later, or at once.
    func escalates(_ mentor: PersonID, _ mentee: PersonID, toldIn days: Int) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let number = dice.below(1000)
            return { play in
                let delay = EscalationDelay(
                    until: play.hands.now.adding(seconds: Int64(days) * 86_400), reason: "Secret reason \(number)")
                var id: RecordID?
                play.secretly(mentor) { session throws(Refusal) in
                    id = try session.perform(
                        .safeguard(
                            .escalate(
                                mentee, .patient, reason: Array("Secret words \(number)".utf8),
                                delay: days == 0 ? nil : delay))
                    ).created
                    return nil
                }
                guard let id else { return }
                for reader in [PersonID.noor, .cora, mentee] {
                    play.secretly(reader) { session throws(Refusal) in
                        try session.perform(.safeguard(.readEscalation(id)))
                        return nil
                    }
                }
            }
        }
    }

    /// A coordinator reads something of a mentee's own, that can be changed no more without its being seen.
    func looksThroughGlass(_ mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { dice in
            let number = dice.below(1000)
            return { play in
                let old = play.hands.now.adding(seconds: -3 * 3600)
                let item = play.items.first {
                    $0.mentee == mentee && $0.isByMentee && !$0.isErased && $0.revised < old && !play.isHidden($0.id)
                }
                guard let item else { return }
                play.secretly(.cora) { session throws(Refusal) in
                    let period = Period(days: 0, seconds: 3600)
                    try session.perform(
                        .safeguard(.breakGlass(item.id, reason: "Secret reason \(number)", for: period)))
                    try session.opened(item.id)
                    return nil
                }
                play.secretly(mentee) { session throws(Refusal) in
                    try session.perform(.safeguard(.readGlassBreaks))
                    return nil
                }
            }
        }
    }

    /// Whoever may reads what there is of a mentee's, and each of them again in another session.
    func reads(_ readers: [PersonID], of mentee: PersonID) -> (inout Dice) -> (Play) -> Void {
        { _ in
            { play in
                let old = play.hands.now.adding(seconds: -3 * 3600)
                for reader in readers {
                    for item in play.items
                    where item.mentee == mentee && item.revised < old && item.kind.name != .advice {
                        play.secretly(reader) { session throws(Refusal) in
                            try session.opened(item.id)
                            try play.journal.session(for: .person(reader, role: nil)).opened(item.id)
                            return nil
                        }
                    }
                    play.secretly(reader) { session throws(Refusal) in
                        try session.openedDossier(mentee, Stage.mid)
                        return nil
                    }
                }
            }
        }
    }

    // MARK: worlds

    /// Plays the same steps in both worlds, then a secret in one, and compares what each viewer is told: what has been
    /// done, and that there is nothing new.
    private func onlyTold(
        _ name: String, _ viewers: [Viewer], toldAnyway: [Viewer] = [], unnoticed: [Viewer] = [], from offset: UInt64,
        _ secret: (inout Dice) -> (Play) -> Void, _ other: ((Play) -> Void)? = nil
    ) throws {
        var compared = 0
        for number in 0..<Self.count {
            let seed = Rehearsals.seed &+ offset &+ UInt64(number)
            let history = History(seed: seed, length: 0, programme: number % 3)
            let plain = try Play(history)
            let fuller = try Play(history, drawing: seed ^ 0xFFFF)
            var dice = Dice(seed)
            let sorts = Step.Sort.allCases.filter { ![.suspend, .roles, .programme, .start, .end].contains($0) }
            let steps = (0..<20).map { _ in Step.random(&dice, from: sorts) }
            for play in [plain, fuller] {
                for step in steps { play.play(step) }
                play.hands.now = play.hands.now.adding(seconds: 4 * 3600)
                try play.touch()
            }
            let open = try unnoticed.map { try fuller.journal.session(for: $0) }
            let deed = secret(&dice)
            other?(plain)
            deed(fuller)
            let now = fuller.hands.now.adding(seconds: 60)
            for play in [plain, fuller] { play.hands.now = now }
            for session in open {
                #expect(try !session.recheck().hasNews, "seed \(seed): a screen of \(session.viewer) is drawn anew")
            }
            for viewer in viewers {
                compared += 1
                let one = Outlook.of(plain, viewer)
                let other = Outlook.of(fuller, viewer)
                if one != other {
                    Issue.record("seed \(seed): \(viewer) can tell\n\(difference(one, other, fuller))")
                    return
                }
            }
            for viewer in toldAnyway {
                #expect(Outlook.of(plain, viewer) != Outlook.of(fuller, viewer), "seed \(seed): \(viewer) is not told")
            }
        }
        print("two worlds: \(compared) outlooks on \(name) compared, from seed \(Rehearsals.seed &+ offset)")
    }

    @Test(
        "An escalation is told to those whom it is told to, and cannot be told by anybody else, its mentee before the day"
    )
    func escalations() throws {
        let people = [PersonID.sem, .dijk, .bakker, .emil, .ada].map(viewer)
        let others = people + [.host]
        try onlyTold(
            "an escalation that its mentee is told of later", [viewer(.mila)] + others,
            toldAnyway: [.vos, .noor, .cora].map(viewer), unnoticed: [viewer(.mila)] + people,
            from: 12_000_000, escalates(.vos, .mila, toldIn: 9))
        try onlyTold(
            "an escalation", others, toldAnyway: [.mila, .vos, .noor].map(viewer), from: 13_000_000,
            escalates(.vos, .mila, toldIn: 0))
    }

    @Test("A broken glass is told to the mentee and whoever broke it, and nobody else can tell; no dossier does")
    func brokenGlass() throws {
        try onlyTold(
            "a broken glass", [PersonID.sem, .vos, .dijk, .bakker, .noor, .emil, .ada].map(viewer) + [.host],
            from: 14_000_000, looksThroughGlass(.mila))
    }

    @Test("What others read of somebody changes nobody's log but the mentee's and the readers' own")
    func readings() throws {
        try onlyTold(
            "readings", [PersonID.sem, .dijk, .bakker, .vos, .noor, .cora].map(viewer) + [.host], from: 15_000_000,
            reads([.emil, .ada], of: .mila))
    }

    @Test("What a successor inherits is between the mentee and the successor: nobody else can tell")
    func inheritance() throws {
        func takesOver(_ selection: HandoverSelection) -> (Play) -> Void {
            { play in
                let start = play.hands.now
                for (mentor, isNew) in [(PersonID.vos, false), (.bakker, true), (.dijk, true)] {
                    play.hands.now = play.hands.now.adding(seconds: 5)
                    let act: Act =
                        isNew
                        ? .startMentorship(mentor: mentor, mentee: .mila)
                        : .endMentorship(mentor: mentor, mentee: .mila)
                    _ = try? play.host.perform(act)
                }
                play.secretly(.mila) { session throws(Refusal) in
                    try session.perform(.handover(.choose(successor: .bakker, selection)))
                    return nil
                }
                play.hands.now = start.adding(seconds: 60)
            }
        }
        try onlyTold(
            "an inheritance", [PersonID.sem, .vos, .dijk, .noor, .emil, .ada, .cora].map(viewer) + [.host],
            from: 16_000_000, { _ in takesOver(.everything) }, takesOver(.nothing))
    }
}
