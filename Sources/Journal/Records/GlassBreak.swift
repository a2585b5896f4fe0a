/// A coordinator reads one item that is nobody's to read but its own people's: with a reason, for a time, and its mentee
/// and its author are told at once.
public struct GlassBreak: Hashable, Sendable, Codable, RecordMatter {
    public let by: PersonID
    public let item: ItemID
    public let reason: String
    /// From then on it is over.
    public let until: Instant
    /// Who is told besides the mentee: a mentor who wrote it.
    public let told: [PersonID]
    /// When the mentee, and each of those told, first read of it.
    public var readings: [FirstReading]

    /// A working day's need: no glass stays broken for longer.
    public static let longest = Period(days: 0, seconds: 24 * 3600)

    /// Where nobody says for how long.
    public static let usual = Period(days: 0, seconds: 4 * 3600)

    public init(
        by: PersonID, item: ItemID, reason: String, until: Instant, told: [PersonID] = [], readings: [FirstReading] = []
    ) {
        self.by = by
        self.item = item
        self.reason = reason
        self.until = until
        self.told = told
        self.readings = readings
    }

    public var people: Set<PersonID> { Set(told + [by]) }
    /// The mentee, or somebody told, has not read of it yet.
    public var isOpen: Bool { readings.count <= told.count }
}
