import Cells
import Interface
import Journal
import JournalTesting

/// The journal of the sketches: Sofie and her mentor Vos, a committee, two moments; 1 and 2 December 2025.
struct Sample {
    let journal: OpenJournal
    let store: MemoryStore

    static let sofie = PersonID("sofie")!
    static let tim = PersonID("tim")!
    static let ada = PersonID("ada")!
    static let vos = PersonID("vos")!
    static let noor = PersonID("noor")!
    static let carla = PersonID("carla")!
    static let midYear = MomentID("mid-year")!
    static let endYear = MomentID("end-year")!
    private static let people: [(PersonID, String, PersonRole)] = [
        (sofie, "Sofie de Wit", .mentee), (tim, "Tim Okafor", .mentee), (ada, "Ada Lindqvist", .mentee),
        (vos, "C. Vos", .mentor), (noor, "N. Haddad", .committee), (PersonID("emil")!, "E. Brandt", .committee),
        (PersonID("beth")!, "B. Lovelace", .committee), (carla, "Carla Smit", .coordinator),
    ]

    /// `2025-12-01T09:00`, in UTC.
    static func at(_ text: String) -> Instant {
        let numbers = text.split { "-T:".contains($0) }.map { Int($0)! }
        let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])!
        return Zone.utc.instant(WallTime(day: day, hour: numbers[3], minute: numbers[4]))
    }

    static let programme: Programme = {
        func moment(_ id: MomentID, _ name: String, _ stakes: Stakes, _ start: String, _ cutoff: String) -> Moment {
            Moment(
                id: id, name: name, stakes: stakes, start: at(start), cutoff: at(cutoff),
                committee: CommitteeID("ccc")!, notice: Period(days: 7), observations: .assessment)
        }
        func competency(_ id: String, _ name: String) -> Competency {
            Competency(id: CompetencyID(id)!, name: name)
        }
        return Programme(
            name: "Residency in internal medicine 2025–26", zone: .utc, roleModel: .coach,
            competencies: [
                competency("communicator", "Communicator"), competency("professional", "Professional"),
                competency("scholar", "Scholar"),
            ],
            epas: [
                EPA(id: EPAID("epa01")!, title: "Handover", domain: nil, expected: ["R1": 3]),
                EPA(id: EPAID("epa02")!, title: "History", domain: nil, expected: ["R1": 3]),
            ],
            committees: [
                Committee(
                    id: CommitteeID("ccc")!, members: [noor, PersonID("emil")!, PersonID("beth")!], chair: noor,
                    quorum: 2)
            ],
            moments: [
                moment(midYear, "Mid-year review", .intermediate, "2025-08-01T00:00", "2026-01-15T12:00"),
                moment(endYear, "Year decision", .high, "2025-08-01T00:00", "2026-06-30T12:00"),
            ],
            outcomes: ["on track", "targeted support", "focused remediation", "not enough evidence"],
            policy: Policy(), responsibilities: [Responsibility(task: "gives feedback", who: ["mentor", "assessor"])],
            agreement: [], calibration: [], escalation: [noor])
    }()

    static let body = """
        I spoke too fast in the handover. Nurse K. asked me *twice* to repeat the plan, and I felt the irritation in \
        my own voice before I heard it in theirs.

        ## What I take from it

        - lead with the sickest patient
        - stop after each patient and let them **ask**

        > Slow is smooth, and smooth is fast.
        """

    /// - Parameters:
    ///   - isEmpty: people and mentorships only.
    ///   - now: when the screens are looked at.
    init(isEmpty: Bool = false, now: String = "2025-12-02T14:02") throws(Refusal) {
        let store = MemoryStore()
        self.store = store
        let source = Digits()
        let entropy = Entropy { count in source.draw(count) }
        try OpenJournal.create(
            in: store, programme: Self.programme, source: "", isRehearsal: true, entropy: entropy)
        let now = Self.at(now)
        journal = OpenJournal(
            store: store, clock: Clock(wall: { now }, elapsed: { 0 }, given: .standing(now)), entropy: entropy)
        try journal.rehearse { rehearsal throws(Refusal) in try Self.play(rehearsal, isEmpty: isEmpty) }
    }

    /// The same journal, later; nothing more is written in it.
    init(after sample: Sample, now: String) {
        let now = Self.at(now)
        let source = Digits()
        store = sample.store
        journal = OpenJournal(
            store: store, clock: Clock(wall: { now }, elapsed: { 0 }, given: .standing(now)),
            entropy: Entropy { count in source.draw(count) })
    }

    private static func play(_ rehearsal: Rehearsal, isEmpty: Bool) throws(Refusal) {
        func host(_ act: Act) throws(Refusal) {
            try rehearsal.perform(act, as: .host, at: at("2025-09-01T08:00"))
        }
        for (id, name, role) in people {
            if role == .committee {
                try host(.rename(id, name))
            } else {
                try host(.addPerson(id, name: name, roles: [role], stage: role == .mentee ? "R1" : nil))
            }
        }
        for mentee in [sofie, tim, ada] { try host(.startMentorship(mentor: vos, mentee: mentee)) }
        guard !isEmpty else { return }

        @discardableResult
        func act(_ time: String, _ person: PersonID, _ act: Act) throws(Refusal) -> ItemID! {
            try rehearsal.perform(act, as: .person(person, role: nil), at: at(time)).created
        }
        func reflection(_ title: String, _ body: String = body, _ competencies: [String] = ["communicator"]) -> Act {
            .write(Writing(.reflection(.blank), title: title, body: Array(body.utf8), competencies: competencies))
        }
        func observation(_ epa: String, _ level: Int, _ day: Int, _ text: String) -> Act {
            .observe(
                sofie,
                Observation(
                    epa: EPAID(epa)!, level: level, expected: 3, date: Day(year: 2025, month: 11, day: day)!,
                    assessor: "K. Jansen", assessorRole: "nurse", setting: "ward", caseType: "acute", flagged: false),
                body: text, externalID: nil)
        }
        try act("2025-11-10T09:00", sofie, reflection("First week", "Everything is new."))
        try rehearsal.perform(
            observation("epa02", 3, 12, "A complete history, in a good order."), as: .host, at: at("2025-11-12T10:00"))
        let family = try act("2025-11-14T09:00", sofie, reflection("The family on the ward"))!
        try act("2025-11-14T09:05", sofie, .share(family))
        try act(
            "2025-11-21T09:00", sofie,
            .write(
                Writing(
                    .goal(due: Day(year: 2026, month: 1, day: 10)), title: "Summarise first",
                    body: Array("Begin every handover with one sentence.".utf8))))
        try rehearsal.perform(
            observation("epa01", 4, 27, "Calm, and heard by everybody."), as: .host, at: at("2025-11-27T10:00"))
        let note = try act(
            "2025-11-28T10:00", vos,
            .feedback(
                FeedbackWriting(
                    .to(sofie), purpose: .developmental, title: "Note on reliability",
                    body: Array("You are early, always.".utf8), competencies: ["professional"])))!
        try act("2025-11-28T11:00", vos, .purpose(note, .assessment))
        let shift = try act(
            "2025-12-01T09:04", sofie, reflection("Night shift, third week", body, ["communicator", "professional"]))!
        try act("2025-12-01T09:10", sofie, .nominate(shift, midYear))
        try act("2025-12-01T10:00", tim, .share(try act("2025-12-01T09:50", tim, reflection("A long day"))))
        try act(
            "2025-12-02T08:00", vos,
            .feedback(
                FeedbackWriting(
                    .on(shift), purpose: .developmental,
                    body: Array(
                        "You noticed it yourself: that is the skill. Try the pause on Thursday and tell me how the room changes."
                            .utf8))))
        try act(
            "2025-12-02T08:30", vos,
            .feedback(
                FeedbackWriting(
                    .on(shift), purpose: .assessment, title: "Handover on 4B, follow-up",
                    body: Array("You paused after each patient on Tuesday.".utf8), competencies: ["communicator"])))
    }

    func session(_ person: PersonID?) throws(Refusal) -> Session {
        try journal.session(for: person.map { .person($0, role: nil) } ?? .host)
    }

    func terminal(
        as person: PersonID?, width: Int = 80, height: Int = 24, marks: Marks = .unicode, welcome: [String] = []
    ) throws(Refusal) -> FakeTerminal {
        try FakeTerminal(
            try session(person), width: width, height: height, marks: marks, welcome: welcome,
            opening: { person throws(Refusal) in try session(person) })
    }
}

/// Bytes that are the same in every run.
final class Digits: @unchecked Sendable {
    private var state: UInt64 = 0x2545_F491_4F6C_DD1D

    func draw(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
    }
}
