/// How one of the two feels about the mentoring at a moment, on the four dimensions: private to whoever gave it, shown to
/// the other only while both chose to show theirs, and to nobody else but as an aggregate over five pairs or more.
public struct Pulse: Hashable, Sendable, Codable, RecordMatter {
    public let mentor: PersonID
    public let by: Side
    /// From 1 (troubled) to 5 (well), in the order of `Dimension.allCases`.
    public let ratings: [Int]
    public var isShown: Bool

    public static let scale = 1...5

    public init(mentor: PersonID, by: Side, ratings: [Int], isShown: Bool) {
        self.mentor = mentor
        self.by = by
        self.ratings = ratings
        self.isShown = isShown
    }

    /// A mentee's pulse involves nobody else: the mentor it is about must not find it.
    public var people: Set<PersonID> { by == .mentor ? [mentor] : [] }
    public var isOpen: Bool { false }
}
