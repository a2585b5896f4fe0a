/// How long things are kept, and what people take out.
public enum KeepingAct: Sendable {
    /// Erases what is due by the programme's retention.
    case applyRetention
    /// Somebody takes out all that is kept about them.
    case exportAboutMe
}
