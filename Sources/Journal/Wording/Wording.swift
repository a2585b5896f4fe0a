/// The catalogue of sentences about the journal: what a person reads on a screen, in a message or in a dossier is
/// worded here and nowhere else.
public enum Wording {
    /// What whoever reads a sentence calls the program by. A process chooses once, before it says anything.
    @TaskLocal public static var program = "vitrine"

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
            return "\(day.day) \(Wording.month(day.month))" + (near ? "" : " \(day.year)")
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
                "\(Wording.weekday(day.weekday)) \(day.day) \(Wording.month(day.month)) \(day.year), \(clock(instant))"
        }

        /// `in 23 days`, `tomorrow`, `today`, `2 days ago`, by the calendar.
        public func distance(_ instant: Instant) -> String {
            let days = zone.day(instant).sinceEpoch - zone.day(now).sinceEpoch
            switch days {
            case 0: return worded("today", nl: "vandaag")
            case 1: return worded("tomorrow", nl: "morgen")
            case -1: return worded("yesterday", nl: "gisteren")
            case 2...: return worded("in \(days) days", nl: "over \(days) dagen")
            default: return worded("\(-days) days ago", nl: "\(-days) dagen geleden")
            }
        }
    }

    /// `Jan` for 1.
    static func month(_ number: Int) -> String {
        let all = worded(
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", nl: "jan feb mrt apr mei jun jul aug sep okt nov dec")
        return String(all.dropFirst((number - 1) * 4).prefix(3))
    }

    /// `Mon` for 0.
    static func weekday(_ number: Int) -> String {
        worded(
            ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][number],
            nl: ["ma", "di", "wo", "do", "vr", "za", "zo"][number])
    }

    /// `1 Dec 2025`.
    public static func date(_ day: Day) -> String { "\(day.day) \(month(day.month)) \(day.year)" }

    /// `A`, `A and B`, `A, B and C`.
    public static func list(_ words: [String]) -> String {
        guard let last = words.last else { return "" }
        return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + worded(" and ", nl: " en ") + last
    }

    /// `1 item`, `2 items`. In Dutch the plural is always given.
    public static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }
}
