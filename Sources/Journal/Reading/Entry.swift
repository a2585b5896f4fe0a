/// A name with the id behind it; assessors from outside have none.
public struct NamedPerson: Hashable, Sendable {
    public let id: PersonID?
    public let name: String

    public init(id: PersonID?, name: String) {
        self.id = id
        self.name = name
    }
}

/// An item as a viewer may see it, on one line of a list.
public struct Entry: Hashable, Sendable {
    public let id: ItemID
    /// Where it stands; hand it back to page on.
    public let position: Position
    public let kind: Kind
    public let purpose: Purpose
    public let isPrivate: Bool
    public let author: NamedPerson
    public let mentee: NamedPerson
    /// When it was saved; for an observation the day it was seen.
    public let date: Instant
    public let heading: String
    public let title: String?
    public let competencies: [CompetencyID]
    /// Empty for a committee: free tags are not part of a dossier.
    public let tags: [String]
    /// For `moment`.
    public let reach: Reach
    public let moment: MomentID
    /// The sentence that says who can see it and where it goes.
    public let visibility: String
    /// In what part the viewer reads it.
    public let right: ReadingRight
    public let isUnread: Bool
    public let consent: Consent
    public let nominations: [Nomination]
    public let isSealed: Bool
    public let acknowledged: Instant?
    public let revision: Int
    public let revised: Instant
    /// When its text was erased, if it was.
    public let erased: Instant?
    /// Of a response, where the mentee says.
    public let stance: Stance?
}

/// An item opened: everything its reader may see of it.
public struct Page: Hashable, Sendable {
    public let entry: Entry
    public let body: String
    /// What it is on or answers, if the reader may see that.
    public let target: Entry?
    public let evidence: [Entry]
    /// Feedback on it, oldest first.
    public let feedback: [Opened]
    public let responses: [Opened]
    /// The meeting that a note is of, if the reader may know of it.
    public let meeting: MeetingLine?
    public let declineReason: String?
    public let revisions: [Revision]

    /// An entry with its body.
    public struct Opened: Hashable, Sendable {
        public let entry: Entry
        public let body: String
        /// Answers to this one.
        public let responses: [Opened]
    }
}

/// Where the committee's eyes stand: who is speaking with the program, and as what.
public struct Speaker: Hashable, Sendable {
    /// Nil for the host.
    public let person: Person?
    public let roles: Set<PersonRole>
    public let isHost: Bool
    public let isRehearsal: Bool
    public let mentees: [NamedPerson]
    public let now: Instant
}
