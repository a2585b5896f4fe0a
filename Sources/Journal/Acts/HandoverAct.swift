/// What a mentee does at a change of mentor.
public enum HandoverAct: Sendable {
    /// Lets the successor inherit these and no others, besides what every mentor sees. What the successor has opened
    /// stays theirs to read.
    case choose(successor: PersonID, HandoverSelection)
    /// Lets the successor inherit these as well.
    case add(successor: PersonID, HandoverSelection)
}

/// What the mentee hands over: item by item, or by a rule that is applied once, to what is there.
public enum HandoverSelection: Hashable, Sendable {
    case items([ItemID])
    /// All that was shared with, or written by, an earlier mentor.
    case everything
    case nothing
    /// Dated at or after.
    case since(Instant)
    case competency(CompetencyID)
}
