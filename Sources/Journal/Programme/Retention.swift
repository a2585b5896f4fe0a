/// How long each class of record is kept; nil for as long as the journal is (`domain.md`, fear of permanence).
public struct Retention: Hashable, Sendable {
    /// Items that have gone to no committee, from the day on which their present text was saved.
    public var developmental: KeepingTime?
    /// Items in a dossier, decisions and appeals, from the sealing.
    public var assessment: KeepingTime?
    /// Agreements, calibrations and pulses, from the last time that something was done about them.
    public var expectations: KeepingTime?
    /// Meetings, from when they were or were last signed; their notes are items.
    public var meetings: KeepingTime?
    /// Since when these times are in force: nothing is erased by them before the notice period from then has passed.
    public var announced: Instant

    public init(
        developmental: KeepingTime? = nil, assessment: KeepingTime? = nil, expectations: KeepingTime? = nil,
        meetings: KeepingTime? = nil, announced: Instant = .distantPast
    ) {
        self.developmental = developmental
        self.assessment = assessment
        self.expectations = expectations
        self.meetings = meetings
        self.announced = announced
    }

    public subscript(_ kept: RetentionClass) -> KeepingTime? {
        get { self[keyPath: Self.path(kept)] }
        set { self[keyPath: Self.path(kept)] = newValue }
    }

    private static func path(_ kept: RetentionClass) -> WritableKeyPath<Retention, KeepingTime?> {
        switch kept {
        case .developmental: \.developmental
        case .assessment: \.assessment
        case .expectations: \.expectations
        case .meetings: \.meetings
        }
    }

    /// Whether the times are those of another, whenever they were announced.
    func keepsAsLong(as other: Retention) -> Bool {
        RetentionClass.allCases.allSatisfy { self[$0] == other[$0] }
    }

    /// Nothing is ever erased by it.
    var isNothing: Bool { RetentionClass.allCases.allSatisfy { self[$0] == nil } }
}

/// Records that are kept equally long.
public enum RetentionClass: String, Hashable, Sendable, CaseIterable {
    case developmental, assessment, expectations, meetings
}

/// How long something is kept, by the calendar: whole years, which end on the same date, and whole days.
public struct KeepingTime: Hashable, Sendable {
    public let years: Int
    public let days: Int

    public init(years: Int = 0, days: Int = 0) {
        self.years = years
        self.days = days
    }

    /// Reads ISO 8601 durations in years, weeks and days (`P5Y`, `P1Y180D`, `P26W`): at least a day, at most 100 years.
    /// Unlike a `Period` it knows years: what is kept for five years is kept until the same date five years on.
    public init?(iso text: some StringProtocol) {
        var rest = Substring(text)
        guard rest.popFirst() == "P" else { return nil }
        var (years, days) = (0, 0)
        var units: [Character] = ["Y", "W", "D"]
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard digits.count <= 5, let number = Int(digits) else { return nil }
            rest = rest[digits.endIndex...]
            guard let unit = rest.popFirst(), let place = units.firstIndex(of: unit) else { return nil }
            units.removeFirst(place + 1)
            switch unit {
            case "Y": years = number
            case "W": days += number * 7
            default: days += number
            }
        }
        guard years + days > 0, years <= 100, days <= 36_525 else { return nil }
        self.init(years: years, days: days)
    }

    public var iso: String { "P" + (years > 0 ? "\(years)Y" : "") + (days > 0 ? "\(days)D" : "") }

    /// The same wall time so much later; 29 February becomes the 28th where there is none.
    public func after(_ instant: Instant, in zone: Zone) -> Instant {
        let wall = zone.wall(instant)
        let year = min(9999, wall.day.year + years)
        let sameDate = Day(year: year, month: wall.day.month, day: wall.day.day)
        guard let day = sameDate ?? Day(year: year, month: 2, day: 28), year < 9000 else { return .distantFuture }
        return zone.instant(WallTime(day: day.adding(days: days), seconds: wall.seconds))
    }
}
