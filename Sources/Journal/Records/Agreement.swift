/// What mentor and mentee expect of each other: the programme's prompts, answered blind by both, then one text that both
/// sign (`domain.md`, continuous mutual calibration of expectations). Private to the pair.
public struct Agreement: Hashable, Sendable, Codable, RecordMatter {
    public let mentor: PersonID
    /// Since when this round was open: when it fell due or was opened by hand. Never when one of the two first did
    /// something in it, which would tell the other when they answered.
    public let opened: Instant
    /// As the programme had them then.
    public let prompts: [String]
    /// One answer for each prompt. Neither side sees the other's before both are there.
    public var answers: Sides<[String]>
    /// What the two were to agree on, oldest first: the last one is the present text.
    public var proposals: [Proposal]
    /// Under the present text, each: both make it agreed.
    public var signatures: Sides<Instant>

    public struct Proposal: Hashable, Sendable, Codable {
        public let text: String
        public let by: Side
        public let at: Instant

        public init(text: String, by: Side, at: Instant) {
            self.text = text
            self.by = by
            self.at = at
        }
    }

    public init(
        mentor: PersonID, opened: Instant, prompts: [String], answers: Sides<[String]> = Sides(),
        proposals: [Proposal] = [], signatures: Sides<Instant> = Sides()
    ) {
        self.mentor = mentor
        self.opened = opened
        self.prompts = prompts
        self.answers = answers
        self.proposals = proposals
        self.signatures = signatures
    }

    public var people: Set<PersonID> { [mentor] }
    public var isOpen: Bool { concluded == nil }
    /// When the second of the two signed.
    public var concluded: Instant? { signatures.both.map { max($0.mentee, $0.mentor) } }

    /// What one side may see of it.
    func seen(by side: Side) -> Agreement {
        guard answers.both == nil else { return self }
        var seen = self
        seen.answers[side.other] = nil
        return seen
    }
}
