import Journal

/// SplitMix64: small, seeded, the same everywhere.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    /// Neighbouring seeds begin far apart: otherwise one would be the other, a number later.
    init(_ seed: UInt64) {
        state = seed
        state = next() ^ (seed << 32)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// One thing that somebody does. Who and to what exactly is worked out when it is played, so that a history of which
/// some steps were left out is still a history.
struct Step: Hashable, Sendable {
    enum Sort: String, CaseIterable, Sendable {
        case write, share, withdraw, edit, delete, nominate, retract
        case feedback, assess, ask, takeBack, makeDevelopmental
        case agree, decline, acknowledge, respond, observe, goal
        case open, openDossier, look, draft
        case advise, release, readAdvice
        case erase, pair
        case plan, moveMeeting, cancelMeeting, agenda, hat, note, sign
        case handOver
        case recuse, letSit, decide, signDecision, dissent, readDecision, answerDecision, appeal, assign, rule,
            readRuling
        case escalate, readEscalation, breakGlass, readThrough, readGlassBreaks, retain, takeOut
        case newPerson, addKey, revokeKey
        case start, end, suspend, reinstate, roles, rename, programme, wait

        /// What a history is made of in which much is advised.
        static let aboutAdvice: [Sort] =
            [.write, .share, .share, .nominate, .assess, .observe, .observe, .advise, .advise, .advise]
            + [.release, .release, .release, .release, .readAdvice, .readAdvice, .respond, .respond, .acknowledge]
            + [.edit, .edit, .delete, .withdraw, .erase, .start, .end, .suspend, .reinstate, .wait]

        /// What a history is made of in which much goes wrong, and what is kept grows old.
        static let aboutKeeping: [Sort] =
            [.write, .write, .share, .nominate, .assess, .feedback, .ask, .observe, .respond, .open, .open, .edit]
            + [
                .pair, .pair, .pair, .plan, .note, .sign, .agenda, .decide, .signDecision, .signDecision, .appeal,
                .rule,
            ]
            + [.escalate, .escalate, .escalate, .readEscalation, .breakGlass, .breakGlass, .breakGlass, .readThrough]
            + [.readThrough, .readGlassBreaks, .retain, .retain, .retain, .takeOut, .erase, .start, .end, .wait]

        /// What a history is made of in which a few items are opened and closed to mentors who come and go.
        static let aboutOpening: [Sort] =
            [.write, .write, .share, .share, .share, .withdraw, .withdraw, .edit, .edit, .edit, .edit, .edit, .edit]
            + [.open, .open, .open, .open, .feedback, .feedback, .assess, .ask, .ask, .ask, .agree, .decline, .decline]
            + [.makeDevelopmental, .makeDevelopmental, .takeBack, .respond, .respond, .goal, .nominate, .retract]
            + [.handOver, .handOver, .start, .start, .start, .end, .end, .look, .wait]

        /// How often it is done, among all.
        var weight: Int {
            switch self {
            case .pair: 14
            case .write, .open: 10
            case .share, .edit, .assess: 8
            case .note: 8
            case .plan: 4
            case .hat, .sign: 3
            case .agenda, .handOver: 2
            case .moveMeeting, .cancelMeeting: 1
            case .nominate, .ask, .agree, .respond, .observe: 7
            case .feedback, .advise, .release: 6
            case .readAdvice: 4
            case .decide, .signDecision: 5
            case .recuse, .dissent, .readDecision, .answerDecision, .appeal, .assign, .escalate, .breakGlass: 2
            case .letSit, .rule, .readRuling: 1
            case .readEscalation, .readThrough: 2
            case .readGlassBreaks, .retain, .takeOut, .newPerson, .addKey, .revokeKey: 1
            case .start, .acknowledge, .openDossier, .end, .retract, .decline, .withdraw: 3
            case .delete, .takeBack, .makeDevelopmental, .goal, .look, .draft, .reinstate: 2
            case .erase, .suspend, .roles, .rename, .programme: 1
            case .wait: 5
            }
        }
    }

    let sort: Sort
    /// What is chosen among what there is: who, which item, and how.
    let a: Int
    let b: Int
    let c: Int
    /// How the clock moves before it.
    let pause: Pause
    /// Left out of the choices of other steps: something that a viewer may not see (two worlds).
    var isHidden = false

    enum Pause: Hashable, Sendable {
        case seconds(Int)
        /// To so many seconds from the next cutoff.
        case cutoff(Int)
    }

    /// What a committee does, and others about its decision.
    static let committee: Set<Sort> = [
        .recuse, .letSit, .decide, .signDecision, .dissent, .readDecision, .answerDecision, .appeal, .assign, .rule,
        .readRuling,
    ]

    private static let drawn: [Sort] = Sort.allCases.flatMap { Array(repeating: $0, count: $0.weight) }

    static func random(_ dice: inout Dice, from sorts: [Sort]? = nil) -> Step {
        let drawn = sorts ?? self.drawn
        let sort = drawn[dice.below(drawn.count)]
        let pause: Pause =
            switch dice.below(20) {
            // What is kept has to grow old.
            case 5...12 where sort == .retain: .seconds((5 + dice.below(30)) * 86_400)
            case 0: .cutoff(dice.below(4) - 2)
            case 1...9: .seconds(1 + dice.below(4 * 3600))
            default: .seconds(3600 + dice.below(60 * 3600))
            }
        return Step(sort: sort, a: dice.below(1 << 20), b: dice.below(1 << 20), c: dice.below(1 << 20), pause: pause)
    }
}

/// What people did, one thing after another, and what may have been decided for them beforehand.
struct History: Sendable {
    let seed: UInt64
    /// Which programme, of those that `Stage` knows.
    let programme: Int
    var steps: [Step]

    /// - Parameter programme: nil for any.
    init(seed: UInt64, length: Int? = nil, programme: Int? = nil) {
        var dice = Dice(seed)
        self.seed = seed
        let any = dice.below(Stage.programmes.count)
        // Many short ones, some long.
        let length = length ?? [5, 8, 10, 14, 18, 24, 32, 50][dice.below(8)]
        let theme = dice.below(8)
        let sorts: [Step.Sort]? =
            switch theme {
            case 0, 1: Step.Sort.aboutAdvice
            case 2: Step.Sort.aboutKeeping
            case 3: Step.Sort.aboutOpening
            default: nil
            }
        self.programme = programme ?? (theme == 2 ? Stage.keeping : any)
        steps = (0..<length).map { _ in Step.random(&dice, from: sorts) }
    }

    /// Leaves out every step that a failure does not need.
    func shrunk(while fails: (History) -> Bool) -> History {
        var smallest = self
        var size = max(1, steps.count / 2)
        var tries = 0
        while size >= 1 {
            var from = 0
            while from < smallest.steps.count, tries < 400 {
                var smaller = smallest
                smaller.steps.removeSubrange(from..<min(from + size, smallest.steps.count))
                tries += 1
                if fails(smaller) { smallest = smaller } else { from += size }
            }
            size /= 2
        }
        return smallest
    }
}
