/// What is done when something is wrong.
public enum SafeguardAct: Sendable {
    /// - Parameter delay: when the mentee is told, and why not at once; nil at once.
    case escalate(PersonID, Escalation.Risk, reason: [UInt8], delay: EscalationDelay?)
    case readEscalation(RecordID)
    /// A coordinator reads one item for a time.
    case breakGlass(ItemID, reason: String, for: Period)
    /// Whoever has to be told has read of every glass broken so far.
    case readGlassBreaks
}
