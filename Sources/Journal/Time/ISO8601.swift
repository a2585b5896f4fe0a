/// Dates and times as people type them and as files hold them: ISO 8601, nothing looser.
public enum ISO8601 {
    /// `2026-01-15`.
    public static func day(_ text: some StringProtocol) -> Day? {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// `2026-01-15T12:00`, `2026-01-15T12:00:30`, and both with `Z` or `+01:00`; a day alone is its 00:00.
    /// Without an offset the time is the zone's.
    public static func instant(_ text: some StringProtocol, in zone: Zone) -> Instant? {
        if let day = day(text) { return zone.start(of: day) }
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, let day = day(String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            let hour = number(bytes[11..<13]), hour < 24, let minute = number(bytes[14..<16]), minute < 60
        else { return nil }
        var rest = bytes[16...]
        var second = 0
        if rest.first == UInt8(ascii: ":") {
            guard rest.count >= 3, let value = number(rest[17..<19]), value < 60 else { return nil }
            second = value
            rest = rest[19...]
        }
        let wall = WallTime(day: day, hour: hour, minute: minute, second: second)
        if rest.isEmpty { return zone.instant(wall) }
        if rest.elementsEqual([UInt8(ascii: "Z")]) { return Instant(seconds: wall.sinceEpoch) }
        guard rest.count == 6, let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
            return nil
        }
        let from = rest.startIndex
        guard rest[from + 3] == UInt8(ascii: ":"), let hours = number(rest[(from + 1)..<(from + 3)]), hours < 15,
            let minutes = number(rest[(from + 4)..<(from + 6)]), minutes < 60
        else { return nil }
        let offset = Int64(hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
        return Instant(seconds: wall.sinceEpoch - offset)
    }

    /// `2026-01-15`.
    public static func text(_ day: Day) -> String {
        pad(day.year, 4) + "-" + pad(day.month, 2) + "-" + pad(day.day, 2)
    }

    /// `2026-01`.
    public static func text(_ month: Month) -> String { pad(month.year, 4) + "-" + pad(month.month, 2) }

    /// `2026-01-15T11:00:00Z`.
    public static func text(_ instant: Instant) -> String { text(WallTime(sinceEpoch: instant.seconds)) + "Z" }

    /// `2026-01-15T12:00:00+01:00`: the wall time of the zone, with its offset.
    public static func text(_ instant: Instant, in zone: Zone) -> String {
        let offset = zone.offset(at: instant)
        let minutes = abs(offset) / 60
        return text(zone.wall(instant)) + (offset < 0 ? "-" : "+") + pad(minutes / 60, 2) + ":" + pad(minutes % 60, 2)
    }

    static func text(_ wall: WallTime) -> String {
        text(wall.day) + "T" + pad(wall.hour, 2) + ":" + pad(wall.minute, 2) + ":" + pad(wall.second, 2)
    }

    static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
