import Journal
import Synchronization

/// A clock on the wall that tests set.
final class Hands: Sendable {
    private let seconds = Mutex<Int64>(0)

    var now: Instant {
        get { Instant(seconds: seconds.withLock { $0 }) }
        set { seconds.withLock { $0 = newValue.seconds } }
    }

    var clock: Clock { Clock(wall: { self.now }, elapsed: { 0 }) }
}

/// Ids and salts from a seed.
final class Drawn: Sendable {
    private let dice: Mutex<Dice>

    init(seed: UInt64) { dice = Mutex(Dice(seed ^ 0xABCD)) }

    var entropy: Entropy {
        Entropy { count in
            self.dice.withLock { dice in (0..<count).map { _ in UInt8(truncatingIfNeeded: dice.next() >> 24) } }
        }
    }
}

extension PersonID {
    static let mila = PersonID(unchecked: "mila")
    static let sem = PersonID(unchecked: "sem")
    static let vos = PersonID(unchecked: "vos")
    static let bakker = PersonID(unchecked: "bakker")
    static let dijk = PersonID(unchecked: "dijk")
    static let noor = PersonID(unchecked: "noor")
    static let emil = PersonID(unchecked: "emil")
    static let ada = PersonID(unchecked: "ada")
    static let cora = PersonID(unchecked: "cora")
}

/// The people of every history, and the programmes that they may find themselves in.
enum Stage {
    static let mentees: [PersonID] = [.mila, .sem]
    static let mentors: [PersonID] = [.vos, .bakker, .dijk, .ada]
    /// Ada also mentors: she is the one to be recused.
    static let committee: [PersonID] = [.noor, .emil, .ada]
    static let everybody: [PersonID] = mentees + [.vos, .bakker, .dijk] + committee + [.cora]

    static let opening = Instant(utc: "2025-10-13T07:00")
    static let mid = MomentID("mid")!
    static let end = MomentID("end")!

    /// A week's notice over the change to winter time and others; observations that go and that stay; a high-stakes
    /// moment that collects from the start, from later, or from before; a low one beside it.
    static let programmes: [Programme] = [
        programme([moment("mid", .intermediate, 18), moment("end", .high, 40)]),
        programme([
            moment("mid", .intermediate, 18, notice: Period(days: 1, seconds: 43_200), advice: Period(days: 3)),
            moment("end", .high, 40, advice: Period(days: 0)),
        ]),
        programme([moment("mid", .intermediate, 18), moment("end", .high, 40, from: 12)]),
        programme(
            [moment("mid", .intermediate, 18, observations: .developmental), moment("end", .high, 40)],
            observations: .developmental),
        programme([
            moment("low", .low, 9, notice: Period(days: 2), advice: Period(days: 1)), moment("mid", .intermediate, 20),
            moment("end", .high, 34, from: 5), moment("next", .intermediate, 60, from: 34),
        ]),
        programme(
            [
                moment("mid", .intermediate, 14, notice: Period(days: 0), advice: Period(days: 0)),
                moment("end", .high, 30, notice: Period(days: 3), advice: Period(days: 5)),
            ],
            retention: Retention(
                developmental: KeepingTime(days: 2), assessment: KeepingTime(days: 9),
                expectations: KeepingTime(days: 3), meetings: KeepingTime(days: 4))),
    ]

    /// Of the programmes, the one in which nothing is kept for ever.
    static let keeping = 5

    private static func moment(
        _ id: String, _ stakes: Stakes, _ day: Int, from: Int = -30, notice: Period = Period(days: 7),
        advice: Period = Period(days: 7), observations: Purpose = .assessment
    ) -> Moment {
        Moment(
            id: MomentID(id)!, name: id.uppercased(), stakes: stakes,
            start: opening.adding(seconds: Int64(from) * 86_400), cutoff: opening.adding(seconds: Int64(day) * 86_400),
            committee: CommitteeID("ccc")!, notice: notice, observations: observations,
            adviceNotice: advice)
    }

    private static func programme(
        _ moments: [Moment], observations: Purpose = .assessment, retention: Retention = Retention()
    ) -> Programme {
        Programme(
            name: "Proof", zone: Amsterdam.zone, roleModel: .coach,
            competencies: ["scholar", "leader"].map { Competency(id: CompetencyID($0)!, name: $0) },
            epas: [EPA(id: EPAID("epa1")!, title: "Rounds", domain: nil, expected: [:])],
            committees: [
                Committee(id: CommitteeID("ccc")!, members: committee, chair: committee[0], quorum: 2)
            ],
            moments: moments, outcomes: ["on track", "targeted support"],
            policy: Policy(
                observations: observations, adviceEvidence: 1, reopen: Period(days: 9), retention: retention),
            responsibilities: [], agreement: ["What do we expect?"],
            calibration: [
                CalibrationStatement(dimension: .trust, text: "It stays here."),
                CalibrationStatement(dimension: .trust, text: "It can be said."),
            ], escalation: [.noor, .cora])
    }

    /// A journal with everybody in it, and the first two mentorships.
    static func journal(on store: any Store, _ number: Int, _ hands: Hands, _ drawn: Drawn) throws(Refusal)
        -> OpenJournal
    {
        hands.now = opening
        try OpenJournal.create(
            in: store, programme: programmes[number], source: "programme", isRehearsal: false, entropy: drawn.entropy)
        let journal = OpenJournal(store: store, clock: hands.clock, entropy: drawn.entropy)
        let host = try journal.session(for: .host)
        for id in everybody {
            var roles: Set<PersonRole> = []
            if mentees.contains(id) { roles.insert(.mentee) }
            if mentors.contains(id) { roles.insert(.mentor) }
            if committee.contains(id) { roles.insert(.committee) }
            if id == .cora { roles.insert(.coordinator) }
            // The programme names them: they are there already.
            if committee.contains(id) || id == .cora {
                try host.perform(.setRoles(id, roles))
            } else {
                try host.perform(.addPerson(id, name: id.text.uppercased(), roles: roles, stage: nil))
            }
        }
        try host.perform(.startMentorship(mentor: .vos, mentee: .mila))
        try host.perform(.startMentorship(mentor: .dijk, mentee: .sem))
        return journal
    }
}
