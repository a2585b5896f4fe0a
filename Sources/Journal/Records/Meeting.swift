/// A conversation of mentor and mentee: an agenda ahead of it, the hats under which notes were taken, and two signatures.
/// Its notes are items of their own (`Kind.note`), each with the purpose under which it was written.
public struct Meeting: Hashable, Sendable, Codable, RecordMatter {
    public let mentor: PersonID
    /// When it is, or was.
    public var at: Instant
    /// By the mentee, ahead of it.
    public var agenda: Agenda?
    /// A reflection of the mentee's that goes with the agenda.
    public var reflection: ItemID?
    /// Each change of hat, oldest first; a meeting begins under the developmental one.
    public var hats: [Hat]
    /// Given by each of the two to what was there; whatever is changed after one of them takes that one back.
    public var signatures: Sides<Instant>
    /// When it was called off, if it was.
    public var cancelled: Instant?

    /// What the mentee wants to speak about.
    public struct Agenda: Hashable, Sendable, Codable {
        public let text: String
        public let at: Instant
        /// From 1; each writing adds one.
        public let revision: Int

        public init(text: String, at: Instant, revision: Int = 1) {
            self.text = text
            self.at = at
            self.revision = revision
        }
    }

    /// The purpose under which the mentor takes notes from then on: a line that both see.
    public struct Hat: Hashable, Sendable, Codable {
        public let purpose: Purpose
        public let at: Instant

        public init(purpose: Purpose, at: Instant) {
            self.purpose = purpose
            self.at = at
        }
    }

    public init(
        mentor: PersonID, at: Instant, agenda: Agenda? = nil, reflection: ItemID? = nil, hats: [Hat] = [],
        signatures: Sides<Instant> = Sides(), cancelled: Instant? = nil
    ) {
        self.mentor = mentor
        self.at = at
        self.agenda = agenda
        self.reflection = reflection
        self.hats = hats
        self.signatures = signatures
        self.cancelled = cancelled
    }

    public var hat: Purpose { hats.last?.purpose ?? .developmental }

    /// The hat that was on once it had been changed so often.
    public func hat(after changes: Int) -> Purpose {
        changes > 0 && changes <= hats.count ? hats[changes - 1].purpose : .developmental
    }

    public var isSigned: Bool { signatures.both != nil }
    public var people: Set<PersonID> { [mentor] }
    public var isOpen: Bool { !isSigned && cancelled == nil }
}
