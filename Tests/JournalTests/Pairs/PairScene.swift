import Journal
import JournalTesting

/// Sofie and her mentor Vos, Tim and his mentor Duarte, as many other pairs as a test needs, a committee and a
/// coordinator, on a clock that the test sets.
final class PairScene {
    let hands = Hands()
    let journal: OpenJournal
    let host: Session

    static let prompts = ["How often do we meet?", "What stays here?"]
    static let statements = [
        CalibrationStatement(dimension: .trust, text: "It stays here."),
        CalibrationStatement(dimension: .focus, text: "We speak of learning."),
        CalibrationStatement(dimension: .trust, text: "I can say what went wrong."),
    ]

    init(
        others: Int = 0, reopen: Period? = Period(days: 90), prompts: [String] = prompts,
        statements: [CalibrationStatement] = statements, at time: String = "2025-09-01T08:00"
    ) throws(Refusal) {
        hands.now = Instant(utc: time)
        let drawn = Drawn(seed: 7)
        let store = MemoryStore()
        var programme = Stage.programmes[0]
        programme.policy.reopen = reopen
        programme.agreement = prompts
        programme.calibration = statements
        // Whom it names is in the journal from the start.
        programme.escalation = []
        try OpenJournal.create(in: store, programme: programme, source: "", isRehearsal: false, entropy: drawn.entropy)
        journal = OpenJournal(store: store, clock: hands.clock, entropy: drawn.entropy)
        host = try journal.session(for: .host)
        try add("cora", .coordinator)
        try pair("sofie", "vos")
        try pair("tim", "duarte")
        for number in 0..<others { try pair("mentee\(number)", "mentor\(number)") }
    }

    func add(_ id: String, _ roles: PersonRole...) throws(Refusal) {
        try host.perform(.addPerson(PersonID(id)!, name: id.uppercased(), roles: Set(roles), stage: nil))
    }

    func pair(_ mentee: String, _ mentor: String) throws(Refusal) {
        let known = try host.people().map(\.id.text)
        if !known.contains(mentee) { try add(mentee, .mentee) }
        if !known.contains(mentor) { try add(mentor, .mentor) }
        try host.perform(.startMentorship(mentor: PersonID(mentor)!, mentee: PersonID(mentee)!))
    }

    func part(_ mentee: String, _ mentor: String) throws(Refusal) {
        try host.perform(.endMentorship(mentor: PersonID(mentor)!, mentee: PersonID(mentee)!))
    }

    func at(_ time: String) { hands.now = Instant(utc: time) }
    func later(days: Int64 = 0, seconds: Int64 = 0) { hands.now = hands.now.adding(seconds: days * 86_400 + seconds) }

    func session(_ person: String, as role: PersonRole? = nil) throws(Refusal) -> Session {
        try journal.session(for: .person(PersonID(person)!, role: role))
    }

    // MARK: - What people do

    @discardableResult
    func answers(_ person: String, with other: String, _ answers: String...) throws(Refusal) -> Outcome {
        try session(person).perform(.pair(.answerAgreement(PersonID(other)!, answers: answers.map { Array($0.utf8) })))
    }

    @discardableResult
    func proposes(_ person: String, to other: String, _ text: String) throws(Refusal) -> Outcome {
        try session(person).perform(.pair(.proposeAgreement(PersonID(other)!, text: Array(text.utf8))))
    }

    @discardableResult
    func signs(_ person: String, with other: String, proposal: Int? = nil) throws(Refusal) -> Outcome {
        try session(person).perform(.pair(.signAgreement(PersonID(other)!, proposal: proposal)))
    }

    @discardableResult
    func reopens(_ person: String, with other: String) throws(Refusal) -> Outcome {
        try session(person).perform(.pair(.reopenAgreement(PersonID(other)!)))
    }

    /// `"3/5 4/4 2/2"`
    @discardableResult
    func rates(_ person: String, with other: String, _ ratings: String) throws(Refusal) -> Outcome {
        let ratings = ratings.split(separator: " ").map { pair in
            let numbers = pair.split(separator: "/").map { Int($0)! }
            return Calibration.Rating(asItIs: numbers[0], preferred: numbers[1])
        }
        return try session(person).perform(.pair(.calibrate(PersonID(other)!, ratings: ratings)))
    }

    @discardableResult
    func feels(_ person: String, with other: String, _ ratings: Int..., showing: Bool = false) throws(Refusal)
        -> Outcome
    {
        try session(person).perform(.pair(.pulse(PersonID(other)!, ratings: ratings, showing: showing)))
    }

    func shows(_ person: String, with other: String, _ isShown: Bool = true) throws(Refusal) {
        try session(person).perform(.pair(.showPulse(PersonID(other)!, isShown)))
    }

    /// Sofie and Vos agree on something, from the first answer to the second signature.
    func agree() throws(Refusal) {
        try answers("sofie", with: "vos", "Every six weeks.", "All of it.")
        try answers("vos", with: "sofie", "Monthly.", "All of it.")
        try proposes("vos", to: "sofie", "Monthly, and it stays here.")
        try signs("sofie", with: "vos")
        try signs("vos", with: "sofie")
    }

    // MARK: - What people see

    func agreement(_ person: String, with other: String? = nil) throws(Refusal) -> AgreementPage {
        try session(person).agreement(with: other.map { PersonID($0)! })
    }

    /// The present round.
    func round(_ person: String, with other: String? = nil) throws(Refusal) -> AgreementRound {
        try agreement(person, with: other).rounds[0]
    }

    func calibration(_ person: String, with other: String? = nil) throws(Refusal) -> CalibrationPage {
        try session(person).calibration(with: other.map { PersonID($0)! })
    }

    func pulses(_ person: String, with other: String? = nil) throws(Refusal) -> PulsePage {
        try session(person).pulses(with: other.map { PersonID($0)! })
    }

    /// What waits for somebody between the two, in words.
    func waits(_ person: String) throws(Refusal) -> [Waiting.Matter] { try session(person).today().waits.map(\.matter) }
}
