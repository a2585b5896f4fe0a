/// Everything a portfolio holds, but for its body: one shape, several kinds (`design.md` §1).
public struct Item: Hashable, Sendable {
    public let id: ItemID
    /// The place in the order of all items: by date, then by saving. Never shown.
    public let position: Position
    /// Whose portfolio it is in.
    public let mentee: PersonID
    public internal(set) var author: Author
    public var kind: Kind
    /// When it was saved for the first time.
    public let created: Instant
    public var purpose: Purpose
    public var audience: Audience
    public var competencies: [CompetencyID]
    public var tags: [String]
    public var evidence: [ItemID]
    /// As given by the author; nil when none was.
    public var title: String?
    /// The title, or else the first line of the body: what lists show.
    public var heading: String
    /// From 1; each edit adds one.
    public var revision: Int
    /// When the present revision was saved.
    public var revised: Instant
    public var salt: Salt
    public var consent: Consent
    public var nominations: [Nomination]
    /// The moments whose dossiers hold it.
    public var sealedIn: [MomentID]
    /// When somebody other than the author first opened it.
    public var firstRead: Instant?
    /// When the mentee acknowledged it (feedback and advice).
    public var acknowledged: Instant?
    /// Given by what it was imported from.
    public internal(set) var externalID: String?
    /// It will or could go to a moment still open, or has gone to one, or answers what has: every current mentor may
    /// read it.
    public var isInPlay: Bool
    /// When its text was erased, if it was.
    public internal(set) var erased: Erasure?
    /// Successors to whom the mentee handed it over at a change of mentor.
    public internal(set) var handedTo: [PersonID]
    /// Of a response, where the mentee says.
    public internal(set) var stance: Stance?

    public init(
        id: ItemID, position: Position, mentee: PersonID, author: Author, kind: Kind, created: Instant,
        purpose: Purpose, audience: Audience, competencies: [CompetencyID], tags: [String], evidence: [ItemID],
        title: String?, heading: String, revision: Int, revised: Instant, salt: Salt, consent: Consent,
        nominations: [Nomination], sealedIn: [MomentID], firstRead: Instant?, acknowledged: Instant?,
        externalID: String?, isInPlay: Bool, erased: Erasure? = nil, handedTo: [PersonID] = [], stance: Stance? = nil
    ) {
        self.id = id
        self.position = position
        self.mentee = mentee
        self.author = author
        self.kind = kind
        self.created = created
        self.purpose = purpose
        self.audience = audience
        self.competencies = competencies
        self.tags = tags
        self.evidence = evidence
        self.title = title
        self.heading = heading
        self.revision = revision
        self.revised = revised
        self.salt = salt
        self.consent = consent
        self.nominations = nominations
        self.sealedIn = sealedIn
        self.firstRead = firstRead
        self.acknowledged = acknowledged
        self.externalID = externalID
        self.isInPlay = isInPlay
        self.erased = erased
        self.handedTo = handedTo
        self.stance = stance
    }

    /// What an event says of a text: enough to know it again, nothing to read it by.
    func commitment(to body: String) -> Digest {
        // One line each, and so told apart from a body that ends in the same words.
        let said = advice.map { "\($0.outcome)\n\($0.limits)\n" } ?? ""
        return Digest(of: Array((salt.text + said + (title ?? "") + "\n" + body).utf8))
    }

    /// The present revision, to be kept.
    func asRevision(isAmendment: Bool) -> Revision {
        Revision(
            number: revision, at: revised, isAmendment: isAmendment, title: title, outcome: advice?.outcome,
            limits: advice?.limits)
    }

    public var isSealed: Bool { !sealedIn.isEmpty }
    public var isByMentee: Bool { author == .person(mentee) }

    /// What it hangs on: the item that feedback is on, or that a response answers; of a note, the meeting.
    public var target: ItemID? {
        switch kind {
        case .feedback(let on): on
        case .response(let to): to
        case .note(let note): note?.meeting
        case .reflection, .goal, .observation, .advice: nil
        }
    }
}

/// A place in the order of items: the date in seconds, and the order of saving within that second.
///
/// The store uses it as its row number, so newest first is the order of the rows themselves.
public struct Position: Hashable, Comparable, Sendable {
    public let value: Int64

    public init(value: Int64) { self.value = value }

    /// The first place at a date. Dates before 1970 share the first second.
    public init(date: Instant, saved: Int64 = 0) {
        value = (max(0, date.seconds) << 20) | (saved & 0xF_FFFF)
    }

    /// The date that orders the item: when it was saved, or for an observation the day it was seen.
    public var date: Instant { Instant(seconds: value >> 20) }

    public static func < (a: Position, b: Position) -> Bool { a.value < b.value }
}

public enum Author: Hashable, Sendable {
    case person(PersonID)
    /// Somebody outside the journal who assessed at the workplace.
    case assessor(String)
}

public enum Kind: Hashable, Sendable {
    case reflection(Template)
    case goal(Goal)
    /// By a mentor, on an item of the mentee's or on its own.
    case feedback(on: ItemID?)
    case observation(Observation)
    /// The mentee's answer to an assessment item; goes where that goes.
    case response(to: ItemID)
    /// By either, of what was said in a meeting; nil for a reader who may not know of that meeting.
    case note(Note?)
    /// A mentor's recommendation to the committee of one moment.
    case advice(Advice)

    public var name: KindName {
        switch self {
        case .reflection: .reflection
        case .goal: .goal
        case .feedback: .feedback
        case .observation: .observation
        case .response: .response
        case .note: .note
        case .advice: .advice
        }
    }
}

public enum KindName: String, Hashable, Sendable, CaseIterable {
    case reflection, goal, feedback, observation, response, note, advice
}

/// To which meeting a note belongs, and under which line it stands there.
public struct Note: Hashable, Sendable {
    public let meeting: RecordID
    /// With whom the mentee met.
    public let mentor: PersonID
    /// How often the hat had been changed by then.
    public let hat: Int

    public init(meeting: RecordID, mentor: PersonID, hat: Int) {
        self.meeting = meeting
        self.mentor = mentor
        self.hat = hat
    }
}

/// What a reflection starts from.
public enum Template: Hashable, Sendable {
    case blank
    /// What? / So what? / Now what?
    case what
    case selfAssessment(MomentID)
}

public struct Goal: Hashable, Sendable {
    public var state: GoalState
    public var due: Day?

    public init(state: GoalState = .open, due: Day? = nil) {
        self.state = state
        self.due = due
    }
}

public enum GoalState: String, Hashable, Sendable, CaseIterable {
    case open, met, dropped
}

/// Who besides the author an item is meant for.
public enum Audience: Hashable, Sendable {
    case `private`
    case shared(since: Instant)

    public var isPrivate: Bool { self == .private }
    /// The word shown and written to JSON.
    public var word: String { isPrivate ? "private" : "shared" }
}

/// How far a mentor's wish to make a developmental item assessment has come: the second of the two keys is the
/// mentee's (`design.md` §2, rule 4).
public enum Consent: Hashable, Sendable {
    case none
    case asked(at: Instant)
    /// May be asked again only once the text is no longer this revision.
    case declined(at: Instant, revision: Int)
    case agreed(at: Instant)
}

/// The mentee puts an own item forward to the committee of a moment.
public struct Nomination: Hashable, Sendable {
    public let moment: MomentID
    public let at: Instant

    public init(moment: MomentID, at: Instant) {
        self.moment = moment
        self.at = at
    }
}
