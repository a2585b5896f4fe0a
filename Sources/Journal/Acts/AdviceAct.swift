/// What a mentor does about an advice.
public enum AdviceAct: Sendable {
    case write(AdviceWriting)
    case release(ItemID)
}

public struct AdviceWriting: Sendable {
    public var mentee: PersonID
    public var moment: MomentID
    public var outcome: String
    public var rationale: [UInt8]
    public var evidence: [ItemID]
    /// What it does not cover.
    public var limits: String
    public var title: String?
    public var competencies: [String]

    public init(
        mentee: PersonID, moment: MomentID, outcome: String, rationale: [UInt8], evidence: [ItemID], limits: String,
        title: String? = nil, competencies: [String] = []
    ) {
        self.mentee = mentee
        self.moment = moment
        self.outcome = outcome
        self.rationale = rationale
        self.evidence = evidence
        self.limits = limits
        self.title = title
        self.competencies = competencies
    }
}
