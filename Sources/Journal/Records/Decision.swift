/// What a committee decided about one mentee at one moment. Every citation resolves inside the frozen dossier
/// (`domain.md`: decisions get annulled for quoting what is not in the file).
public struct Decision: Hashable, Sendable, Codable, RecordMatter {
    /// As it is proposed now, or was when it became final.
    public var proposal: Proposal
    /// As it was proposed before and then changed, oldest first: what was signed then is void.
    public var earlier: [Proposal]
    /// Nothing changes any more, once there is this.
    public var final: Finality?
    /// When the mentee first opened it.
    public var opened: Instant?
    /// What the mentee says to it.
    public var answer: Answer?

    public struct Proposal: Hashable, Sendable, Codable {
        /// One of the programme's outcomes.
        public let outcome: String
        public let rationale: String
        /// In the order of the dossier.
        public let citations: [ItemID]
        public let plan: [Step]
        /// Who tells the mentee, and on which day; from then on the mentee reads it.
        public let informer: PersonID
        public let informs: Day
        public let by: PersonID
        public let at: Instant
        /// Everybody who took part, in that order: whoever proposes signs.
        public var parts: [Part]
        /// Taken back by another word of the same member, or because they stepped aside.
        public var voided: [Part]

        public init(
            outcome: String, rationale: String, citations: [ItemID], plan: [Step], informer: PersonID, informs: Day,
            by: PersonID, at: Instant, parts: [Part] = [], voided: [Part] = []
        ) {
            self.outcome = outcome
            self.rationale = rationale
            self.citations = citations
            self.plan = plan
            self.informer = informer
            self.informs = informs
            self.by = by
            self.at = at
            self.parts = parts
            self.voided = voided
        }

        /// Whether somebody who reads both would find the same, whoever proposed it.
        func says(sameAs other: Proposal) -> Bool {
            outcome == other.outcome && rationale.utf8.elementsEqual(other.rationale.utf8)
                && citations == other.citations && plan == other.plan && informer == other.informer
                && informs == other.informs
        }
    }

    public struct Step: Hashable, Sendable, Codable {
        public let text: String
        public let owner: PersonID
        public let due: Day

        public init(text: String, owner: PersonID, due: Day) {
            self.text = text
            self.owner = owner
            self.due = due
        }
    }

    /// What a member says to a proposal.
    public struct Part: Hashable, Sendable, Codable {
        public let by: PersonID
        public let at: Instant
        /// Items of the dossier that this member had not opened by then.
        public let unopened: Int
        public let word: Word

        public enum Word: Hashable, Sendable, Codable {
            case signed
            case dissented(String)
        }

        public init(by: PersonID, at: Instant, unopened: Int, word: Word) {
            self.by = by
            self.at = at
            self.unopened = unopened
            self.word = word
        }

        public var dissent: String? {
            if case .dissented(let text) = word { text } else { nil }
        }
    }

    /// As many took part as the quorum asks for, and at least as many of them signed as dissented.
    public struct Finality: Hashable, Sendable, Codable {
        public let at: Instant
        /// From when on the mentee reads it.
        public let reads: Instant
        /// Until when the mentee may appeal, by the programme as it was then.
        public let appeal: Instant

        public init(at: Instant, reads: Instant, appeal: Instant) {
            self.at = at
            self.reads = reads
            self.appeal = appeal
        }
    }

    public struct Answer: Hashable, Sendable, Codable {
        public let text: String
        public let at: Instant

        public init(text: String, at: Instant) {
            self.text = text
            self.at = at
        }
    }

    public init(
        proposal: Proposal, earlier: [Proposal] = [], final: Finality? = nil, opened: Instant? = nil,
        answer: Answer? = nil
    ) {
        self.proposal = proposal
        self.earlier = earlier
        self.final = final
        self.opened = opened
        self.answer = answer
    }

    /// How often it has been proposed: which proposal somebody has before them.
    public var number: Int { earlier.count + 1 }

    /// Everybody who has had a say in it, also in what was changed or taken back.
    public var deciders: Set<PersonID> {
        Set((earlier + [proposal]).flatMap { [$0.by] + ($0.parts + $0.voided).map(\.by) })
    }

    public var people: Set<PersonID> { deciders.union(proposal.plan.map(\.owner)).union([proposal.informer]) }
    public var isOpen: Bool { final == nil || opened == nil }
}
