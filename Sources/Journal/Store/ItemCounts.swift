/// Items that are alike in what is counted, and how many of them each period holds.
public struct ItemCounts: Hashable, Sendable {
    public let purpose: Purpose
    /// In the order in which the items name them.
    public let competencies: [CompetencyID]
    /// Of observations.
    public let observed: Observed?
    public var counts: [Int]

    public struct Observed: Hashable, Sendable {
        public let epa: EPAID
        public let level: Int
        public let expected: Int?

        public init(epa: EPAID, level: Int, expected: Int?) {
            self.epa = epa
            self.level = level
            self.expected = expected
        }

        public init(_ observation: Observation) {
            self.init(epa: observation.epa, level: observation.level, expected: observation.expected)
        }
    }

    public init(purpose: Purpose, competencies: [CompetencyID], observed: Observed?, counts: [Int]) {
        self.purpose = purpose
        self.competencies = competencies
        self.observed = observed
        self.counts = counts
    }
}

extension [ItemCounts] {
    /// Counts one item more, in one of so many periods.
    public mutating func add(
        _ purpose: Purpose, _ competencies: [CompetencyID], _ kind: Kind, in period: Int, of periods: Int
    ) {
        var observed: ItemCounts.Observed?
        if case .observation(let seen) = kind { observed = ItemCounts.Observed(seen) }
        let index = firstIndex {
            $0.purpose == purpose && $0.competencies == competencies && $0.observed == observed
        }
        if index == nil {
            append(
                ItemCounts(
                    purpose: purpose, competencies: competencies, observed: observed,
                    counts: [Int](repeating: 0, count: periods)))
        }
        self[index ?? count - 1].counts[period] += 1
    }
}
