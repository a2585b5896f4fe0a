/// What is done about an appeal.
public enum AppealAct: Hashable, Sendable {
    case appeal(MomentID, grounds: [UInt8])
    /// By a coordinator or the host; again for another panel, as long as there is no ruling.
    case assign(RecordID, panel: [PersonID])
    /// One of the panel writes down what it has ruled.
    case rule(RecordID, Appeal.Ruling.Word, text: [UInt8])
    case read(RecordID)
}
