/// A mentee's appeal against a decision: the bundle is the decision, the dossier as sealed and the grounds, for a panel
/// that neither decided nor mentors the mentee (`domain.md`).
public struct Appeal: Hashable, Sendable, Codable, RecordMatter {
    public let decision: RecordID
    public let grounds: String
    /// Nobody until a coordinator has assigned them.
    public var panel: [PersonID]
    /// When they were, last.
    public var assigned: Instant?
    public var ruling: Ruling?
    /// When the mentee first opened the ruling.
    public var opened: Instant?

    /// The word of the whole panel, as one of them has written it down.
    public struct Ruling: Hashable, Sendable, Codable {
        public enum Word: String, Hashable, Sendable, CaseIterable, Codable {
            case upheld, dismissed
        }
        public let word: Word
        public let text: String
        public let by: PersonID
        public let at: Instant

        public init(word: Word, text: String, by: PersonID, at: Instant) {
            self.word = word
            self.text = text
            self.by = by
            self.at = at
        }
    }

    public init(
        decision: RecordID, grounds: String, panel: [PersonID] = [], assigned: Instant? = nil, ruling: Ruling? = nil,
        opened: Instant? = nil
    ) {
        self.decision = decision
        self.grounds = grounds
        self.panel = panel
        self.assigned = assigned
        self.ruling = ruling
        self.opened = opened
    }

    public var people: Set<PersonID> { Set(panel) }
    public var isOpen: Bool { ruling == nil || opened == nil }
}

/// Nothing of the mentee's is erased for its age while this lasts: grounds may rest on what was judged, and on what was
/// not before the committee.
public struct Hold: Hashable, Sendable {
    public let appeal: RecordID
    public let mentee: PersonID
    public let moment: MomentID
    public let since: Instant
}

extension Record {
    /// What keeps other records from being erased; nil for all but an appeal that has not been ruled on.
    public var hold: Hold? {
        guard case .appeal(let appeal) = content, appeal.ruling == nil, let moment else { return nil }
        return Hold(appeal: id, mentee: mentee, moment: moment, since: created)
    }
}

extension Ledger {
    /// The holds there are: few, as appeals are.
    public func holds(on mentee: PersonID? = nil) throws(Refusal) -> [Hold] {
        try records(RecordQuestion([.appeal], mentee: mentee, openOnly: true), before: nil, limit: .max)
            .compactMap(\.hold)
    }
}
