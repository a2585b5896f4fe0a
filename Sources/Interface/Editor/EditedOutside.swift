/// How a visit to somebody's own editor ended.
public enum EditedOutside: Hashable, Sendable {
    case text(String)
    /// The text is as it was: why, in a sentence.
    case nothing(String)
}
