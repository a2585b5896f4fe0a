/// A point in time: whole seconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    public var seconds: Int64

    public init(seconds: Int64) { self.seconds = seconds }

    public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

    public static let distantPast = Instant(seconds: -62_135_596_800)  // 0001-01-01
    public static let distantFuture = Instant(seconds: 253_402_300_799)  // 9999-12-31

    public func adding(seconds: Int64) -> Instant { Instant(seconds: self.seconds + seconds) }
}

/// A calendar day, in no particular zone.
public struct Day: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// A day that exists in the Gregorian calendar, years 1 to 9999; nil for any other.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(of: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that begins so many days after 1970-01-01.
    public init(sinceEpoch days: Int64) {
        // Howard Hinnant's civil_from_days, on eras of 400 years beginning in March.
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * shifted + 2) / 5 + 1)
        month = Int(shifted < 10 ? shifted + 3 : shifted - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    }

    /// Whole days from 1970-01-01 to this day.
    public var sinceEpoch: Int64 {
        let y = Int64(month <= 2 ? year - 1 : year)
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// 0 Monday … 6 Sunday.
    public var weekday: Int { Int(((sinceEpoch + 3) % 7 + 7) % 7) }

    public func adding(days: Int) -> Day { Day(sinceEpoch: sinceEpoch + Int64(days)) }

    public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A day and a time of day as a clock on the wall shows it, in no particular zone.
public struct WallTime: Hashable, Comparable, Sendable {
    public let day: Day
    /// Seconds since 00:00, 0 ..< 86 400.
    public let seconds: Int

    public init(day: Day, seconds: Int = 0) {
        self.day = day
        self.seconds = seconds
    }

    public init(day: Day, hour: Int, minute: Int, second: Int = 0) {
        self.init(day: day, seconds: hour * 3600 + minute * 60 + second)
    }

    public var hour: Int { seconds / 3600 }
    public var minute: Int { seconds / 60 % 60 }
    public var second: Int { seconds % 60 }

    public static func < (a: WallTime, b: WallTime) -> Bool { (a.day, a.seconds) < (b.day, b.seconds) }

    /// Seconds since 1970-01-01T00:00 on the same wall.
    var sinceEpoch: Int64 { day.sinceEpoch * 86_400 + Int64(seconds) }

    init(sinceEpoch: Int64) {
        let days = sinceEpoch >= 0 ? sinceEpoch / 86_400 : (sinceEpoch - 86_399) / 86_400
        self.init(day: Day(sinceEpoch: days), seconds: Int(sinceEpoch - days * 86_400))
    }
}
