/// Somebody in the journal. One person may hold several roles: rights are their union, minus recusals.
public struct Person: Hashable, Sendable {
    public let id: PersonID
    public var name: String
    public var roles: Set<PersonRole>
    /// A mentee's stage of training, as the programme's EPA table names it.
    public var stage: String?
    /// Suspended people cannot act or read, and a suspended mentee gets no dossier at a cutoff.
    public var suspended: Bool
    public let added: Instant

    public init(
        id: PersonID, name: String, roles: Set<PersonRole>, stage: String? = nil, suspended: Bool = false,
        added: Instant
    ) {
        self.id = id
        self.name = name
        self.roles = roles
        self.stage = stage
        self.suspended = suspended
        self.added = added
    }
}

public enum PersonRole: String, Hashable, Sendable, CaseIterable, Comparable {
    case mentee, mentor, committee, coordinator

    public static func < (a: PersonRole, b: PersonRole) -> Bool {
        allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
}

/// A mentor and a mentee over a period.
public struct Mentorship: Hashable, Sendable {
    public let mentor: PersonID
    public let mentee: PersonID
    public let start: Instant
    /// Nil while it lasts.
    public var end: Instant?
    /// What the mentee shared at or after this moment is this mentor's to read. A first mentor reads all that is
    /// shared; a successor only what is shared anew, besides what will or could go or has gone (`design.md` §3).
    public let reads: Instant

    public init(mentor: PersonID, mentee: PersonID, start: Instant, end: Instant? = nil, reads: Instant) {
        self.mentor = mentor
        self.mentee = mentee
        self.start = start
        self.end = end
        self.reads = reads
    }

    public func isCurrent(at now: Instant) -> Bool { start <= now && end == nil }

    /// What a current mentor may read of the mentee's portfolio.
    public func mayRead(_ item: Item, circle: Circle) -> Bool {
        guard item.mentee == mentee else { return false }
        switch circle {
        case .mentee, .writer: return mayReadAnyway(item, circle: circle)
        case .author, .mentors: return item.handedTo.contains(mentor) || mayReadAnyway(item, circle: circle)
        }
    }

    /// The same, whatever the mentee has handed over.
    func mayReadAnyway(_ item: Item, circle: Circle) -> Bool {
        switch circle {
        case .mentee: return false
        case .author(let author): return author == mentor
        case .writer(let writer): return writer == mentor
        case .mentors:
            if item.isInPlay || item.author == .person(mentor) { return true }
            guard case .shared(let since) = item.audience else { return false }
            return since >= reads
        }
    }

    /// Whether it lasted at any time within (from, until].
    public func overlaps(from: Instant, until: Instant) -> Bool { start <= until && (end ?? .distantFuture) > from }
}

/// What is known of a mentee's portfolio as a whole.
public struct Portfolio: Hashable, Sendable {
    public let mentee: PersonID
    /// Since when the mentee is in the journal: a moment that passed before then has no dossier for them.
    public let since: Instant
    /// The salt of every dossier's header block.
    public let salt: Salt
    /// Not suspended, and still a mentee.
    public var isActive: Bool
    /// The moments sealed for this mentee.
    public var sealed: Set<MomentID>
    /// Those who mentor the mentee now and can act: still mentors, and not suspended.
    public var mentors: Set<PersonID>

    public init(
        mentee: PersonID, since: Instant, salt: Salt, isActive: Bool, sealed: Set<MomentID>,
        mentors: Set<PersonID> = []
    ) {
        self.mentee = mentee
        self.since = since
        self.salt = salt
        self.isActive = isActive
        self.sealed = sealed
        self.mentors = mentors
    }
}
