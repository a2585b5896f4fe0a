/// What is left to say of an item whose text was erased; who did it is in the events.
public struct Erasure: Hashable, Sendable {
    public let at: Instant
    /// As given by whoever erased it; nil when an erasure was repeated in a backup that was restored.
    public let reason: String?

    public init(at: Instant, reason: String?) {
        self.at = at
        self.reason = reason
    }
}

extension Item {
    public var isErased: Bool { erased != nil }

    /// The tombstone: the item with its place and its part in dossiers, and nothing that anybody wrote.
    ///
    /// - Parameter salt: a new one, that no commitment was made with.
    func erased(_ erasure: Erasure, salt: Salt) -> Item {
        var item = self
        item.erased = erasure
        item.salt = salt
        item.title = nil
        item.heading = ""
        item.tags = []
        item.evidence = []
        item.externalID = nil
        if case .assessor = author { item.author = .assessor("") }
        if case .observation(let seen) = kind {
            item.kind = .observation(
                Observation(
                    epa: seen.epa, level: seen.level, expected: seen.expected, date: seen.date, assessor: "",
                    assessorRole: "", setting: "", caseType: "", flagged: seen.flagged))
        }
        if case .advice(let advice) = kind {
            item.kind = .advice(
                Advice(
                    moment: advice.moment, outcome: "", limits: "", released: advice.released, opened: advice.opened))
        }
        item.stance = nil
        if case .asked = consent { item.consent = .none }
        // What has not gone yet goes nowhere now; what has gone stays as it went.
        if !isSealed, !nominations.isEmpty {
            item.nominations = []
            item.purpose = .developmental
        }
        return item
    }
}
