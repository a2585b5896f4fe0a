/// The design of assessment: competency framework, decision moments, responsibilities, policy (`design.md` §4).
public struct Programme: Hashable, Sendable {
    public var name: String
    public var zone: Zone
    /// Nil when the programme names none; the self-check warns of that.
    public var roleModel: RoleModel?
    /// One to nine.
    public var competencies: [Competency]
    public var epas: [EPA]
    public var committees: [Committee]
    /// By cutoff, earliest first.
    public var moments: [Moment]
    public var outcomes: [String]
    public var policy: Policy
    public var responsibilities: [Responsibility]
    /// Prompts that mentor and mentee both answer.
    public var agreement: [String]
    public var calibration: [CalibrationStatement]
    /// Whom a mentor turns to about a risk to a patient or to the mentee.
    public var escalation: [PersonID]

    public init(
        name: String, zone: Zone, roleModel: RoleModel?, competencies: [Competency], epas: [EPA],
        committees: [Committee], moments: [Moment], outcomes: [String], policy: Policy,
        responsibilities: [Responsibility], agreement: [String], calibration: [CalibrationStatement],
        escalation: [PersonID] = []
    ) {
        self.name = name
        self.zone = zone
        self.roleModel = roleModel
        self.competencies = competencies
        self.epas = epas
        self.committees = committees
        self.moments = moments
        self.outcomes = outcomes
        self.policy = policy
        self.responsibilities = responsibilities
        self.agreement = agreement
        self.calibration = calibration
        self.escalation = escalation
    }

    /// The outcome by which a committee says that it cannot judge (`domain.md`): the only one that may cite nothing.
    public static let notEnoughEvidence = "not enough evidence"

    public func moment(_ id: MomentID) -> Moment? { moments.first { $0.id == id } }
    public func competency(_ id: CompetencyID) -> Competency? { competencies.first { $0.id == id } }
    public func epa(_ id: EPAID) -> EPA? { epas.first { $0.id == id } }
    public func committee(_ id: CommitteeID) -> Committee? { committees.first { $0.id == id } }

    /// The moments that have not passed, earliest first.
    public func open(at now: Instant) -> [Moment] { moments.filter { now < $0.cutoff } }

    /// The moment the screens speak of: the next cutoff, or the last one when all have passed.
    public func current(at now: Instant) -> Moment? { moments.first { now < $0.cutoff } ?? moments.last }

    /// The high-stakes moment that closes the period of an intermediate one: what is nominated for, or sealed in,
    /// the intermediate one goes on into it.
    public func closing(_ moment: Moment) -> Moment? {
        guard moment.stakes == .intermediate else { return nil }
        return moments.first { $0.stakes == .high && $0.cutoff >= moment.cutoff && $0.start < moment.cutoff }
    }

    /// The intermediate moments that come before a moment within its period.
    func intermediates(before moment: Moment) -> [Moment] {
        moments.filter { $0.stakes == .intermediate && moment.start < $0.cutoff && $0.cutoff < moment.cutoff }
    }

    /// Whether a mentee's dossier for a high-stakes moment has, or will have, no intermediate one before it: the
    /// decision may come as a surprise (`domain.md`).
    public func standsAlone(_ moment: Moment, in portfolio: Portfolio, at now: Instant) -> Bool {
        moment.stakes == .high
            && !intermediates(before: moment).contains { portfolio.sealed.contains($0.id) || now < $0.cutoff }
    }

    /// The intermediate moments whose dossiers are carried on into this high-stakes one, earliest first.
    public func carried(into moment: Moment) -> [Moment] {
        guard moment.stakes == .high else { return [] }
        return moments.filter { closing($0)?.id == moment.id }
    }
}

/// The part a mentor plays in a programme; four are described in the literature (`domain.md`).
public enum RoleModel: String, Hashable, Sendable, CaseIterable {
    case coach, teacher, supervisor, instructor
}

public struct Competency: Hashable, Sendable {
    public let id: CompetencyID
    public let name: String

    public init(id: CompetencyID, name: String) {
        self.id = id
        self.name = name
    }
}

/// An entrustable professional activity: a task observed and rated 1–5 for entrustment.
public struct EPA: Hashable, Sendable {
    public let id: EPAID
    public let title: String
    public let domain: String?
    /// The level (1–5) expected at a stage, by the stage's name.
    public let expected: [String: Int]

    public init(id: EPAID, title: String, domain: String?, expected: [String: Int]) {
        self.id = id
        self.title = title
        self.domain = domain
        self.expected = expected
    }
}

public struct Committee: Hashable, Sendable {
    public let id: CommitteeID
    public let members: [PersonID]
    public let chair: PersonID?
    public let quorum: Int

    public init(id: CommitteeID, members: [PersonID], chair: PersonID?, quorum: Int) {
        self.id = id
        self.members = members
        self.chair = chair
        self.quorum = quorum
    }
}

public enum Stakes: String, Hashable, Sendable, CaseIterable, Comparable {
    case low, intermediate, high

    private var rank: Int {
        switch self {
        case .low: 0
        case .intermediate: 1
        case .high: 2
        }
    }

    public static func < (a: Stakes, b: Stakes) -> Bool { a.rank < b.rank }
}

/// A date at which a committee judges. It collects in (start, cutoff].
///
/// Start, stakes, notice and the rule for observations are fixed once it is collecting, so they are kept here and
/// not looked up in a policy that may change.
public struct Moment: Hashable, Sendable {
    public let id: MomentID
    public var name: String
    public var stakes: Stakes
    public var start: Instant
    public var cutoff: Instant
    public var committee: CommitteeID
    public var notice: Period
    public var observations: Purpose
    /// From an advice's release to the mentee; the longer of this and `notice` counts.
    public var adviceNotice: Period

    public init(
        id: MomentID, name: String, stakes: Stakes, start: Instant, cutoff: Instant, committee: CommitteeID,
        notice: Period, observations: Purpose, adviceNotice: Period = Period(days: 7)
    ) {
        self.id = id
        self.name = name
        self.stakes = stakes
        self.start = start
        self.cutoff = cutoff
        self.committee = committee
        self.notice = notice
        self.observations = observations
        self.adviceNotice = adviceNotice
    }

    public func collects(_ ready: Instant) -> Bool { start < ready && ready <= cutoff }
}

public struct Policy: Hashable, Sendable {
    public var notice: Period
    public var observations: Purpose
    public var correctionWindow: Period
    /// The least number of cited data points in an advice.
    public var adviceEvidence: Int
    public var adviceNotice: Period
    public var handover: HandoverRule
    public var appeal: Period
    /// A least number of reflections, where a programme insists on one; the self-check warns of it.
    public var minimumReflections: Int?
    /// After so long the agreement and the calibration are opened anew; nil for never but at a change of mentor.
    public var reopen: Period?
    public var retention: Retention

    public init(
        notice: Period = Period(days: 7), observations: Purpose = .assessment,
        correctionWindow: Period = Period(days: 0, seconds: 1800), adviceEvidence: Int = 2,
        adviceNotice: Period = Period(days: 7), handover: HandoverRule = .menteeChooses,
        appeal: Period = Period(days: 10), minimumReflections: Int? = nil, reopen: Period? = nil,
        retention: Retention = Retention()
    ) {
        self.notice = notice
        self.observations = observations
        self.correctionWindow = correctionWindow
        self.adviceEvidence = adviceEvidence
        self.adviceNotice = adviceNotice
        self.handover = handover
        self.appeal = appeal
        self.minimumReflections = minimumReflections
        self.reopen = reopen
        self.retention = retention
    }
}

/// Who decides what a successor inherits at a change of mentor.
public enum HandoverRule: String, Hashable, Sendable, CaseIterable {
    case menteeChooses = "mentee-chooses"
    case everythingShared = "everything-shared"
}

/// One line of who does what; shown to everybody.
public struct Responsibility: Hashable, Sendable {
    public let task: String
    public let who: [String]

    public init(task: String, who: [String]) {
        self.task = task
        self.who = who
    }
}

public struct CalibrationStatement: Hashable, Sendable, Codable {
    public let dimension: Dimension
    public let text: String

    public init(dimension: Dimension, text: String) {
        self.dimension = dimension
        self.text = text
    }
}

/// The four dimensions that tensions touch (Loosveld et al. 2023).
public enum Dimension: String, Hashable, Sendable, CaseIterable, Codable {
    case relationship, dependence, trust, focus
}
