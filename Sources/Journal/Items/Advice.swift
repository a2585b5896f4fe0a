/// The mentor's recommendation to one decision moment; its rationale is the item's body and its cited evidence the item's
/// (`design.md` §1). Before its release to the mentee it is its author's alone; it is never carried on.
public struct Advice: Hashable, Sendable {
    public let moment: MomentID
    /// One of the programme's outcomes.
    public var outcome: String
    /// What it does not cover.
    public var limits: String
    /// When the mentee could first read it.
    public var released: Instant?
    /// When the mentee first opened it as it is now: after a change it is unread again.
    public var opened: Instant?

    public init(moment: MomentID, outcome: String, limits: String, released: Instant? = nil, opened: Instant? = nil) {
        self.moment = moment
        self.outcome = outcome
        self.limits = limits
        self.released = released
        self.opened = opened
    }
}

extension Item {
    public var advice: Advice? {
        if case .advice(let advice) = kind { advice } else { nil }
    }

    /// Known to its author alone, but for that it could go.
    public var isUnreleased: Bool { advice.map { $0.released == nil } ?? false }

    mutating func isOpened(at now: Instant) {
        guard var advice, advice.released != nil, advice.opened == nil else { return }
        advice.opened = now
        kind = .advice(advice)
    }

    /// It has been changed: what was opened and acknowledged was another text.
    mutating func isUnopened() {
        guard var advice else { return }
        advice.opened = nil
        kind = .advice(advice)
        acknowledged = nil
    }

    /// It, and the answers to it, are never carried on into another dossier.
    var isForOneMoment: Bool { advice != nil }
}

/// How a mentee's response stands to what it answers, where they say.
public enum Stance: String, Hashable, Sendable, CaseIterable {
    case agrees, comments, disagrees
}
