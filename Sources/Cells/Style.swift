/// What a piece of text is for. A theme gives each role its colours; a mono terminal gives each role attributes,
/// so no role is told apart from another by colour alone where it matters.
public enum Role: String, Hashable, Sendable, CaseIterable {
    case plain
    /// Secondary text: dates, hints, counts.
    case quiet
    case strong
    case heading
    case emphasis
    case link
    case quote
    case code
    /// Rules and separators.
    case rule
    /// The bar at the top and the hints at the bottom.
    case bar
    case barQuiet
    case key
    case developmental
    case assessment
    case will
    case could
    case wont
    case sealed
    case warning
    case error
    case success
    /// Characters shown by their code, so that typed `<U+202E>` looks different.
    case escaped
    /// A word that a search found.
    case found
    case rehearsal
    /// A word that no dictionary knows.
    case misspelt
}

/// A role and whether the text is part of the selection.
public struct Style: Hashable, Sendable {
    public var role: Role
    public var selected: Bool

    public init(_ role: Role, selected: Bool = false) {
        self.role = role
        self.selected = selected
    }

    public static let plain = Style(.plain)
}
