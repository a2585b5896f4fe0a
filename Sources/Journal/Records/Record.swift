/// Something that is kept beside the items because it belongs to two people, to a committee, or to the keeping of the
/// journal: an agreement, a meeting, a decision, an appeal. Never part of a dossier (`design.md` §2, rule 9).
public struct Record: Hashable, Sendable {
    /// Drawn from the same space as items' ids, so that events, links and commands name both alike.
    public let id: RecordID
    /// The number of the event that made it: the order of records. Never shown.
    public let number: Int64
    /// Whose portfolio it is about.
    public let mentee: PersonID
    public let moment: MomentID?
    public let created: Instant
    public internal(set) var content: RecordContent
    /// When its content was taken away, if it was.
    public internal(set) var erased: Erasure?
    /// Drawn anew at each saving: hides a short content behind the commitment that the event holds.
    public internal(set) var salt: Salt

    public init(
        id: RecordID, number: Int64, mentee: PersonID, moment: MomentID?, created: Instant, content: RecordContent,
        erased: Erasure? = nil, salt: Salt
    ) {
        self.id = id
        self.number = number
        self.mentee = mentee
        self.moment = moment
        self.created = created
        self.content = content
        self.erased = erased
        self.salt = salt
    }

    public var kind: RecordKind { content.kind }
    public var isErased: Bool { erased != nil }

    /// The people it involves besides the mentee: by them it is found.
    public var people: Set<PersonID> { content.people }

    /// Something about it still waits for somebody.
    public var isOpen: Bool { !isErased && content.isOpen }
}

/// Ids of items and of records are drawn alike, and never the same.
public typealias RecordID = ItemID

public enum RecordKind: String, Hashable, Sendable, CaseIterable, Codable {
    case agreement, calibration, pulse, meeting, handover, decision, recusal, appeal, escalation
    case glassBreak = "break-glass"
}

public enum RecordContent: Hashable, Sendable, Codable {
    case agreement(Agreement)
    case calibration(Calibration)
    case pulse(Pulse)
    case meeting(Meeting)
    case handover(Handover)
    case decision(Decision)
    case recusal(Recusal)
    case appeal(Appeal)
    case escalation(Escalation)
    case glassBreak(GlassBreak)
    /// What is left when it was erased: what it was, and whom it involved.
    case erased(RecordKind, people: [PersonID])

    public var kind: RecordKind {
        switch self {
        case .agreement: .agreement
        case .calibration: .calibration
        case .pulse: .pulse
        case .meeting: .meeting
        case .handover: .handover
        case .decision: .decision
        case .recusal: .recusal
        case .appeal: .appeal
        case .escalation: .escalation
        case .glassBreak: .glassBreak
        case .erased(let kind, _): kind
        }
    }

    private var matter: (any RecordMatter)? {
        switch self {
        case .agreement(let it): it
        case .calibration(let it): it
        case .pulse(let it): it
        case .meeting(let it): it
        case .handover(let it): it
        case .decision(let it): it
        case .recusal(let it): it
        case .appeal(let it): it
        case .escalation(let it): it
        case .glassBreak(let it): it
        case .erased: nil
        }
    }

    var people: Set<PersonID> {
        if case .erased(_, let people) = self { return Set(people) }
        return matter?.people ?? []
    }

    var isOpen: Bool { matter?.isOpen ?? false }
}

extension Record {
    var escalation: Escalation? { if case .escalation(let it) = content { it } else { nil } }
    var glassBreak: GlassBreak? { if case .glassBreak(let it) = content { it } else { nil } }
}

/// What every content says of itself.
protocol RecordMatter {
    /// Everybody it involves besides the mentee.
    var people: Set<PersonID> { get }
    /// Whether something about it waits for somebody.
    var isOpen: Bool { get }
}

/// Which records; all conditions hold together.
public struct RecordQuestion: Hashable, Sendable {
    public var kinds: Set<RecordKind>
    public var mentee: PersonID?
    public var moment: MomentID?
    /// One of `Record.people`.
    public var involving: PersonID?
    /// Only what waits for somebody.
    public var openOnly: Bool

    public init(
        _ kinds: Set<RecordKind>, mentee: PersonID? = nil, moment: MomentID? = nil, involving: PersonID? = nil,
        openOnly: Bool = false
    ) {
        self.kinds = kinds
        self.mentee = mentee
        self.moment = moment
        self.involving = involving
        self.openOnly = openOnly
    }

    /// What every engine has to answer for one record.
    public func fits(_ record: Record) -> Bool {
        kinds.contains(record.kind) && (mentee.map { $0 == record.mentee } ?? true)
            && (moment.map { $0 == record.moment } ?? true)
            && (involving.map { record.people.contains($0) } ?? true) && (!openOnly || record.isOpen)
    }
}
