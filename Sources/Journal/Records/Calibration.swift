/// How each of the two sees the mentoring, and would prefer it: the programme's statements, each on one of the four
/// dimensions (Loosveld et al. 2023), rated blind by both. Private to the pair.
public struct Calibration: Hashable, Sendable, Codable, RecordMatter {
    public let mentor: PersonID
    /// Since when this round was open, as for an agreement.
    public let opened: Instant
    /// As the programme had them then.
    public let statements: [CalibrationStatement]
    /// One rating for each statement. Neither side sees the other's before both are there.
    public var ratings: Sides<[Rating]>
    public var given: Sides<Instant>

    public struct Rating: Hashable, Sendable, Codable {
        /// From 1 (not at all) to 5 (entirely).
        public let asItIs: Int
        public let preferred: Int

        public init(asItIs: Int, preferred: Int) {
            self.asItIs = asItIs
            self.preferred = preferred
        }

        public static let scale = 1...5
    }

    public init(
        mentor: PersonID, opened: Instant, statements: [CalibrationStatement], ratings: Sides<[Rating]> = Sides(),
        given: Sides<Instant> = Sides()
    ) {
        self.mentor = mentor
        self.opened = opened
        self.statements = statements
        self.ratings = ratings
        self.given = given
    }

    public var people: Set<PersonID> { [mentor] }
    public var isOpen: Bool { concluded == nil }
    /// When the second of the two gave theirs.
    public var concluded: Instant? { given.both.map { max($0.mentee, $0.mentor) } }

    /// What one side may see of it.
    func seen(by side: Side) -> Calibration {
        guard ratings.both == nil else { return self }
        var seen = self
        seen.ratings[side.other] = nil
        seen.given[side.other] = nil
        return seen
    }
}
