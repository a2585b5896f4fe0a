/// The catalogue of sentences about the journal: what a person reads on a screen, in a message or in a dossier is
/// worded here and nowhere else.
public enum Wording {
    /// What text for a time depends on: the programme's zone, and the present for leaving out the year.
    public struct Times: Sendable {
        public let zone: Zone
        public let now: Instant

        public init(zone: Zone, now: Instant) {
            self.zone = zone
            self.now = now
        }

        /// `15 Jan`, with the year when it is more than half a year away.
        public func day(_ instant: Instant) -> String {
            let day = zone.day(instant)
            let near = abs(instant.seconds - now.seconds) < 183 * 86_400
            return "\(day.day) \(Wording.months[day.month - 1])" + (near ? "" : " \(day.year)")
        }

        /// `15 Jan 12:00`.
        public func moment(_ instant: Instant) -> String { day(instant) + " " + clock(instant) }

        /// `12:00`.
        public func clock(_ instant: Instant) -> String {
            let wall = zone.wall(instant)
            return ISO8601.pad(wall.hour, 2) + ":" + ISO8601.pad(wall.minute, 2)
        }

        /// `Mon 1 Dec 2025, 09:04`.
        public func full(_ instant: Instant) -> String {
            let day = zone.day(instant)
            return
                "\(Wording.weekdays[day.weekday]) \(day.day) \(Wording.months[day.month - 1]) \(day.year), \(clock(instant))"
        }

        /// `in 23 days`, `tomorrow`, `today`, `2 days ago`, by the calendar.
        public func distance(_ instant: Instant) -> String {
            let days = zone.day(instant).sinceEpoch - zone.day(now).sinceEpoch
            switch days {
            case 0: return "today"
            case 1: return "tomorrow"
            case -1: return "yesterday"
            case 2...: return "in \(days) days"
            default: return "\(-days) days ago"
            }
        }
    }

    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// `1 Dec 2025`.
    public static func date(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

    /// `A`, `A and B`, `A, B and C`.
    public static func list(_ words: [String]) -> String {
        guard let last = words.last else { return "" }
        return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " and " + last
    }

    public static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}
