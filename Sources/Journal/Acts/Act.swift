/// Something somebody asks to be done. Each is decided as a whole: done, or refused with nothing changed.
public enum Act: Sendable {
    case write(Writing)
    case edit(ItemID, Editing)
    case delete(ItemID)
    case goal(ItemID, GoalState)
    case share(ItemID)
    case withdraw(ItemID)
    case nominate(ItemID, MomentID)
    case retract(ItemID)
    case feedback(FeedbackWriting)
    /// A mentor asks for another purpose, or takes the request back.
    case purpose(ItemID, Purpose)
    case agree(ItemID)
    case decline(ItemID, reason: String?)
    case acknowledge(ItemID)
    /// - Parameter stance: how it stands to what it answers, where the mentee says.
    case respond(ItemID, body: [UInt8], stance: Stance? = nil)
    /// An observation entered by hand or imported with others.
    case observe(PersonID, Observation, body: String, externalID: String?)

    case addPerson(PersonID, name: String, roles: Set<PersonRole>, stage: String?)
    case rename(PersonID, String)
    case setRoles(PersonID, Set<PersonRole>)
    case suspend(PersonID)
    case reinstate(PersonID)
    case addKey(PersonID, PublicKey)
    case revokeKey(Fingerprint)
    case startMentorship(mentor: PersonID, mentee: PersonID)
    case endMentorship(mentor: PersonID, mentee: PersonID)
    case applyProgramme(Programme, source: String)
    /// Takes the text of an item away for good, and leaves a tombstone. No reason when an erasure is repeated in a
    /// backup that is restored.
    case erase(ItemID, reason: String?)

    case pair(PairAct)
    case meeting(MeetingAct)
    case handover(HandoverAct)
    case advice(AdviceAct)
    case committee(CommitteeAct)
    case appeal(AppealAct)
    case safeguard(SafeguardAct)
    case keeping(KeepingAct)
}

public struct Writing: Sendable {
    public var kind: NewKind
    public var title: String?
    public var body: [UInt8]
    public var competencies: [String]
    public var tags: [String]
    public var evidence: [ItemID]

    public enum NewKind: Hashable, Sendable {
        case reflection(Template)
        case goal(due: Day?)
    }

    public init(
        _ kind: NewKind, title: String? = nil, body: [UInt8], competencies: [String] = [], tags: [String] = [],
        evidence: [ItemID] = []
    ) {
        self.kind = kind
        self.title = title
        self.body = body
        self.competencies = competencies
        self.tags = tags
        self.evidence = evidence
    }
}

/// What an edit replaces; nil leaves it as it is.
public struct Editing: Sendable {
    /// The revision the edit began from; refused as a conflict when it is no longer the present one.
    public var basedOn: Int?
    public var title: TitleEdit
    public var body: [UInt8]?
    public var competencies: [String]?
    public var tags: [String]?
    public var evidence: [ItemID]?
    /// Of an advice.
    public var outcome: String?
    public var limits: String?
    /// Of a response.
    public var stance: Stance?

    public enum TitleEdit: Hashable, Sendable {
        case keep, none
        case set(String)
    }

    public init(
        basedOn: Int? = nil, title: TitleEdit = .keep, body: [UInt8]? = nil, competencies: [String]? = nil,
        tags: [String]? = nil, evidence: [ItemID]? = nil, outcome: String? = nil, limits: String? = nil,
        stance: Stance? = nil
    ) {
        self.basedOn = basedOn
        self.title = title
        self.body = body
        self.competencies = competencies
        self.tags = tags
        self.evidence = evidence
        self.outcome = outcome
        self.limits = limits
        self.stance = stance
    }
}

public struct FeedbackWriting: Sendable {
    public enum Place: Hashable, Sendable {
        case on(ItemID)
        case to(PersonID)
    }
    public var place: Place
    public var purpose: Purpose
    public var title: String?
    public var body: [UInt8]
    public var competencies: [String]
    public var tags: [String]
    public var evidence: [ItemID]

    public init(
        _ place: Place, purpose: Purpose, title: String? = nil, body: [UInt8], competencies: [String] = [],
        tags: [String] = [], evidence: [ItemID] = []
    ) {
        self.place = place
        self.purpose = purpose
        self.title = title
        self.body = body
        self.competencies = competencies
        self.tags = tags
        self.evidence = evidence
    }
}

/// What an act came to.
public struct Outcome: Hashable, Sendable {
    /// What was created, if anything was.
    public var created: ItemID?
    /// False when it was already so: done all the same.
    public var changed: Bool

    public init(created: ItemID? = nil, changed: Bool = true) {
        self.created = created
        self.changed = changed
    }
}
