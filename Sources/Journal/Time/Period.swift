/// A length of time by the calendar: whole days keep the wall time across a change of the clock; the rest is exact.
public struct Period: Hashable, Sendable {
    public let days: Int
    /// Beyond the days, in seconds.
    public let seconds: Int

    public init(days: Int, seconds: Int = 0) {
        self.days = days
        self.seconds = seconds
    }

    /// Reads ISO 8601 durations in weeks, days, hours, minutes and seconds (`P7D`, `P2W`, `PT30M`, `P1DT12H`).
    /// Months and years have no fixed length and are refused, as is anything over ten years.
    public init?(iso text: some StringProtocol) {
        var rest = Substring(text)
        guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
        var days = 0
        var seconds = 0
        var inTime = false
        var order = -1
        while let first = rest.first {
            if first == "T" {
                guard !inTime, rest.count > 1 else { return nil }
                inTime = true
                rest.removeFirst()
                continue
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard digits.count <= 6, let number = Int(digits) else { return nil }
            rest = rest[digits.endIndex...]
            guard let unit = rest.popFirst() else { return nil }
            let rank: Int
            switch (inTime, unit) {
            case (false, "W"):
                rank = 0
                days += number * 7
            case (false, "D"):
                rank = 1
                days += number
            case (true, "H"):
                rank = 2
                seconds += number * 3600
            case (true, "M"):
                rank = 3
                seconds += number * 60
            case (true, "S"):
                rank = 4
                seconds += number
            default: return nil
            }
            guard rank > order else { return nil }
            order = rank
        }
        guard order >= 0, days <= 3660, seconds <= 3660 * 86_400 else { return nil }
        self.init(days: days, seconds: seconds)
    }

    public var iso: String {
        if self == Period(days: 0) { return "P0D" }
        let hours = seconds / 3600
        let minutes = seconds / 60 % 60
        let rest = seconds % 60
        let time = (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "") + (rest > 0 ? "\(rest)S" : "")
        return "P" + (days > 0 ? "\(days)D" : "") + (time.isEmpty ? "" : "T" + time)
    }

    public func after(_ instant: Instant, in zone: Zone) -> Instant { moved(instant, by: 1, in: zone) }
    public func before(_ instant: Instant, in zone: Zone) -> Instant { moved(instant, by: -1, in: zone) }

    private func moved(_ instant: Instant, by direction: Int, in zone: Zone) -> Instant {
        var moved = instant
        if days != 0 {
            let wall = zone.wall(instant)
            moved = zone.instant(WallTime(day: wall.day.adding(days: direction * days), seconds: wall.seconds))
        }
        return moved.adding(seconds: Int64(direction * seconds))
    }
}
