import Interface
import Journal
import JournalTesting

/// A small programme with people in it, in memory: Sofie and Tim are mentees, Vos mentors them, Noor, Emil and Ada
/// are the committee. Its clock stands where it is put; ids are the same in every run.
final class Residency {
    let journal: OpenJournal
    let store = MemoryStore()
    private let clock: PinnedClock

    static let midYear = MomentID("mid-year")!
    static let endYear = MomentID("end-year")!

    init(at time: String = "2025-12-01T09:00", isRehearsal: Bool = false) throws {
        clock = PinnedClock(Self.instant(time))
        let clock = clock
        let drops = Drops()
        journal = OpenJournal(
            store: store, clock: Clock(wall: { clock.now }, elapsed: { 0 }), entropy: Entropy { drops.next($0) })
        try OpenJournal.create(
            in: store, programme: Self.programme, source: "", isRehearsal: isRehearsal,
            entropy: Entropy { drops.next($0) })
        let host = try journal.session(for: .host)
        for (id, name, role) in [
            ("sofie", "Sofie de Wit", PersonRole.mentee), ("tim", "Tim Okafor", .mentee), ("vos", "C. Vos", .mentor),
        ] {
            try host.perform(.addPerson(PersonID(id)!, name: name, roles: [role], stage: nil))
        }
        for (id, name) in [("noor", "N. Haddad"), ("emil", "E. Brandt"), ("ada", "A. Lovelace")] {
            try host.perform(.rename(PersonID(id)!, name))
        }
        try host.perform(.startMentorship(mentor: PersonID("vos")!, mentee: PersonID("sofie")!))
        try host.perform(.startMentorship(mentor: PersonID("vos")!, mentee: PersonID("tim")!))
    }

    static func instant(_ text: String) -> Instant { ISO8601.instant(text, in: .utc)! }

    func clock(at time: String) { clock.now = Self.instant(time) }
    func later(seconds: Int64) { clock.now = clock.now.adding(seconds: seconds) }

    func session(_ person: String) throws -> Session {
        try journal.session(for: .person(PersonID(person)!, role: nil))
    }

    /// Somebody sits down at a terminal.
    func terminal(
        _ person: String, width: Int = 80, height: Int = 24, idle: IdleLimit? = nil
    ) throws -> FakeTerminal {
        try FakeTerminal(try session(person), width: width, height: height, idle: idle) {
            [journal] person throws(Refusal) in
            try journal.session(for: person.map { .person($0, role: nil) } ?? .host)
        }
    }

    // MARK: What people have done before a test begins

    @discardableResult
    func writes(_ person: String, _ title: String, _ body: String = "I spoke too fast.", about: String...) throws
        -> ItemID
    {
        try session(person).perform(
            .write(
                Writing(.reflection(.blank), title: title, body: Array(body.utf8), competencies: about))
        ).created!
    }

    @discardableResult
    func gives(
        _ purpose: Purpose, _ mentor: String = "vos", on item: ItemID, _ body: String, about: String...
    ) throws -> ItemID {
        try session(mentor).perform(
            .feedback(FeedbackWriting(.on(item), purpose: purpose, body: Array(body.utf8), competencies: about))
        ).created!
    }

    static let programme: Programme = {
        func competency(_ id: String, _ name: String) -> Competency { Competency(id: CompetencyID(id)!, name: name) }
        func moment(_ id: MomentID, _ name: String, _ stakes: Stakes, _ start: Instant, _ cutoff: String) -> Moment {
            Moment(
                id: id, name: name, stakes: stakes, start: start, cutoff: instant(cutoff),
                committee: CommitteeID("ccc")!, notice: Period(days: 7), observations: .assessment)
        }
        return Programme(
            name: "Residency in internal medicine", zone: .utc, roleModel: .coach,
            competencies: [
                competency("communicator", "Communicator"), competency("professional", "Professional"),
                competency("scholar", "Scholar"),
            ],
            epas: [EPA(id: EPAID("epa01")!, title: "Handover", domain: nil, expected: ["pgy1": 3])],
            committees: [
                Committee(
                    id: CommitteeID("ccc")!, members: ["noor", "emil", "ada"].map { PersonID($0)! },
                    chair: PersonID("noor")!, quorum: 2)
            ],
            moments: [
                moment(midYear, "Mid-year review", .intermediate, .distantPast, "2026-01-15T12:00"),
                moment(endYear, "Year decision", .high, .distantPast, "2026-06-30T12:00"),
            ], outcomes: ["on track", "targeted support"], policy: Policy(),
            responsibilities: [
                Responsibility(task: "gives feedback", who: ["mentor", "assessor"]),
                Responsibility(task: "decides", who: ["committee"]),
            ], agreement: ["What do we expect of each other?"],
            calibration: [CalibrationStatement(dimension: .trust, text: "I can say what went wrong.")])
    }()
}

private final class PinnedClock: @unchecked Sendable {
    var now: Instant
    init(_ now: Instant) { self.now = now }
}

/// Bytes that look random and are the same in every run.
private final class Drops: @unchecked Sendable {
    private var state: UInt64 = 0x5eed

    func next(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
    }
}
