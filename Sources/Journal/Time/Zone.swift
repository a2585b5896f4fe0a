/// A time zone as a table of its offsets, so that the model needs no system call to know a wall time.
///
/// The table is read from the system's zone database when a programme is applied, and kept with the programme:
/// what was promised in the programme's wall time stays promised.
public struct Zone: Hashable, Sendable {
    /// The name in the IANA database, such as `Europe/Amsterdam`.
    public let name: String
    /// Seconds east of Greenwich before the first change.
    public let initial: Int
    /// When the offset changes, oldest first.
    public let changes: [Instant]
    /// What it changes to each time, in seconds east of Greenwich.
    public let offsets: [Int]

    public init(name: String, initial: Int, changes: [(at: Instant, offset: Int)]) {
        self.name = name
        self.initial = initial
        self.changes = changes.map(\.at)
        offsets = changes.map(\.offset)
    }

    public static let utc = Zone(name: "UTC", initial: 0, changes: [])

    /// Seconds east of Greenwich at an instant.
    public func offset(at instant: Instant) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? initial : offsets[low - 1]
    }

    public func wall(_ instant: Instant) -> WallTime {
        WallTime(sinceEpoch: instant.seconds + Int64(offset(at: instant)))
    }

    public func day(_ instant: Instant) -> Day { wall(instant).day }

    /// The instant of a wall time. One that the zone skips moves forward by the gap; one that it repeats is the first.
    public func instant(_ wall: WallTime) -> Instant {
        let local = wall.sinceEpoch
        let before = Int64(offset(at: Instant(seconds: local - 86_400)))
        let after = Int64(offset(at: Instant(seconds: local + 86_400)))
        for candidate in [local - before, local - after]
        where candidate + Int64(offset(at: Instant(seconds: candidate))) == local {
            return Instant(seconds: candidate)
        }
        return Instant(seconds: local - before)
    }

    /// 00:00 of a day.
    public func start(of day: Day) -> Instant { instant(WallTime(day: day)) }
}
