import Journal

/// Europe/Amsterdam from 2025 to 2027, written out by hand: what the proofs know of clocks.
enum Amsterdam {
    static let toSummer2025 = Instant(seconds: 1_743_296_400)  // 2025-03-30T01:00Z
    static let toWinter2025 = Instant(seconds: 1_761_440_400)  // 2025-10-26T01:00Z
    static let toSummer2026 = Instant(seconds: 1_774_746_000)  // 2026-03-29T01:00Z
    static let toWinter2026 = Instant(seconds: 1_792_890_000)  // 2026-10-25T01:00Z

    static let zone = Zone(
        name: "Europe/Amsterdam", initial: 3600,
        changes: [(toSummer2025, 7200), (toWinter2025, 3600), (toSummer2026, 7200), (toWinter2026, 3600)])

    /// Seconds east of Greenwich, without the product's table.
    static func offset(_ instant: Instant) -> Int64 {
        let summer =
            (toSummer2025 <= instant && instant < toWinter2025)
            || (toSummer2026 <= instant && instant < toWinter2026)
        return summer ? 7200 : 3600
    }

    /// So many calendar days later (or, when negative, earlier) at the same wall time, and so many seconds more.
    static func moved(_ instant: Instant, days: Int, seconds: Int) -> Instant {
        let wall = instant.seconds + offset(instant) + Int64(days) * 86_400
        var moved = Instant(seconds: wall - offset(instant))
        if offset(moved) != offset(instant) {
            let other = Instant(seconds: wall - offset(moved))
            // Skipped times move forward with the offset before the gap; repeated ones are the first.
            if offset(other) == offset(moved) { moved = other }
            if days < 0, offset(moved) == 3600, offset(Instant(seconds: wall - 7200)) == 7200 {
                moved = Instant(seconds: wall - 7200)
            }
        }
        return moved.adding(seconds: Int64(seconds))
    }
}

extension Instant {
    /// A time in UTC as tests write it: `2026-01-15T12:00`.
    init(utc text: String) {
        self = ISO8601.instant(text, in: .utc)!
    }
}

extension Instant: CustomStringConvertible {
    public var description: String { ISO8601.text(self) }
}
