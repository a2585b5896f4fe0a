/// A mentor acts on a risk to a patient or to the mentee: a separate, logged act of which the mentee is told. It changes
/// no purpose and adds nothing to a dossier (`domain.md`).
public struct Escalation: Hashable, Sendable, Codable, RecordMatter {
    public enum Risk: String, Hashable, Sendable, CaseIterable, Codable {
        case patient, mentee
    }

    public let by: PersonID
    public let risk: Risk
    public let reason: String
    /// The people whom the programme listed for it then: neither the mentor nor the mentee.
    public let told: [PersonID]
    /// When the mentee is told, and why not at once; nil for at once.
    public let delay: EscalationDelay?
    /// When each of those told, and the mentee, first read it.
    public var readings: [FirstReading]

    /// No delay may be longer: nothing about a mentee is hidden from the mentee for ever.
    public static let longestDelay = Period(days: 30)

    public init(
        by: PersonID, risk: Risk, reason: String, told: [PersonID], delay: EscalationDelay? = nil,
        readings: [FirstReading] = []
    ) {
        self.by = by
        self.risk = risk
        self.reason = reason
        self.told = told
        self.delay = delay
        self.readings = readings
    }

    public func isKnownToMentee(at now: Instant) -> Bool { delay.map { $0.until <= now } ?? true }

    public var people: Set<PersonID> { Set(told + [by]) }
    /// Somebody of those told, or the mentee, has not read it yet.
    public var isOpen: Bool { readings.count <= told.count }
}

/// Why the mentee is not told at once, and when then.
public struct EscalationDelay: Hashable, Sendable, Codable {
    public let until: Instant
    public let reason: String

    public init(until: Instant, reason: String) {
        self.until = until
        self.reason = reason
    }
}

/// Somebody has read what they had to be told.
public struct FirstReading: Hashable, Sendable, Codable {
    public let by: PersonID
    public let at: Instant

    public init(by: PersonID, at: Instant) {
        self.by = by
        self.at = at
    }
}
