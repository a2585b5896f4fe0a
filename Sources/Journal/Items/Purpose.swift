/// What an item is for. Always a word on the screen, never colour alone.
public enum Purpose: String, Hashable, Sendable, CaseIterable, Codable {
    case developmental, assessment
}
