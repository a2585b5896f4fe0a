/// What a successor inherits at a change of mentor: the mentee chooses (`design.md` §3). Until then it is what was sealed,
/// what goes or could go, and what is shared anew. Which items were handed over is said by each (`Item.handedTo`).
public struct Handover: Hashable, Sendable, Codable, RecordMatter {
    /// The successor.
    public let mentor: PersonID
    /// When the mentee chose the last time, if they have; choosing nothing is a choice.
    public var chosen: Instant?
    /// How many items are handed over; the responses that go with them are not counted.
    public var items: Int
    /// When the successor's mentorship ended, and all of this with it.
    public var ended: Instant?

    public init(mentor: PersonID, chosen: Instant? = nil, items: Int = 0, ended: Instant? = nil) {
        self.mentor = mentor
        self.chosen = chosen
        self.items = items
        self.ended = ended
    }

    public var people: Set<PersonID> { [mentor] }
    public var isOpen: Bool { chosen == nil && ended == nil }
}
