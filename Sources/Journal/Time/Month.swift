/// A month of the calendar, in no particular zone; years 1 to 9999.
public struct Month: Hashable, Comparable, Sendable {
    /// Months since January of the year 0.
    private let index: Int

    private static let all = 12...(9999 * 12 + 11)

    private init(index: Int) { self.index = min(max(index, Self.all.lowerBound), Self.all.upperBound) }

    /// The month that holds a day.
    public init(_ day: Day) { self.init(index: day.year * 12 + day.month - 1) }

    /// The month that holds an instant, by a zone's clock.
    public init(_ instant: Instant, in zone: Zone) { self.init(zone.day(instant)) }

    public var year: Int { index / 12 }
    /// 1 January … 12 December.
    public var month: Int { index % 12 + 1 }

    /// Stays within the years there are.
    public func adding(_ months: Int) -> Month {
        Month(index: index + min(max(months, -Self.all.upperBound), Self.all.upperBound))
    }

    /// How many months later another one is.
    public func distance(to other: Month) -> Int { other.index - index }

    /// Its first day.
    var start: Day { Day(year: year, month: month, day: 1)! }
    /// The day after its last.
    var end: Day { start.adding(days: Day.length(of: month, in: year)) }

    public static func < (a: Month, b: Month) -> Bool { a.index < b.index }
}

/// Months in a row, at least one: what a picture is drawn over.
public struct MonthSpan: Hashable, Sendable {
    public let first: Month
    /// From 1 to `most`.
    public let count: Int

    /// As many as are ever counted at once.
    public static let most = 120

    /// - Parameter count: what is out of bounds becomes the nearest that is not.
    public init(_ count: Int, through last: Month) {
        self.count = min(max(1, count), Self.most)
        first = last.adding(1 - self.count)
    }

    public var last: Month { first.adding(count - 1) }
    public var months: [Month] { (0..<count).map { first.adding($0) } }

    /// The place of a month among them.
    public func index(of month: Month) -> Int? {
        let index = first.distance(to: month)
        return (0..<count).contains(index) ? index : nil
    }

    /// As many months, so many spans later or, when negative, earlier.
    public func moved(by spans: Int) -> MonthSpan { MonthSpan(count, through: last.adding(spans * count)) }

    /// Where each month begins, and where the last one ends: one more than there are months.
    public func bounds(in zone: Zone) -> [Instant] {
        months.map { zone.start(of: $0.start) } + [zone.start(of: last.end)]
    }
}
