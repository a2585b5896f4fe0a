/// What a committee does about a dossier, and its mentee about the decision.
public enum CommitteeAct: Hashable, Sendable {
    /// The member steps aside.
    case recuse(PersonID, MomentID, reason: String)
    /// A recused member sits all the same: a conflict that the mentee sees.
    case overrideRecusal(PersonID, member: PersonID, MomentID, reason: String)
    case propose(PersonID, MomentID, DecisionWriting)
    /// - Parameter proposal: which one the member has read; the present one when nil.
    case sign(PersonID, MomentID, proposal: Int?)
    case dissent(PersonID, MomentID, proposal: Int?, text: [UInt8])
    /// The mentee, the one who informs, or somebody on the panel of an appeal has opened it.
    case readDecision(MomentID, of: PersonID)
    case answerDecision(MomentID, text: [UInt8])
}

public struct DecisionWriting: Hashable, Sendable {
    public var outcome: String
    public var rationale: [UInt8]
    /// Ids, or beginnings of eight digits or more, of items in the dossier.
    public var citations: [String]
    public var plan: [Decision.Step]
    public var informer: PersonID
    public var informs: Day
    /// Which proposal it changes; refused when it is no longer the present one. Nil changes whichever there is.
    public var basedOn: Int?

    public init(
        outcome: String, rationale: [UInt8], citations: [String], plan: [Decision.Step], informer: PersonID,
        informs: Day, basedOn: Int? = nil
    ) {
        self.outcome = outcome
        self.rationale = rationale
        self.citations = citations
        self.plan = plan
        self.informer = informer
        self.informs = informs
        self.basedOn = basedOn
    }
}
