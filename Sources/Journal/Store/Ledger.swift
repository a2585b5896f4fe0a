/// What a store shows within one transaction: a consistent state, read by the model and by nothing else.
///
/// Every engine keeps to the same contract, and one suite (`JournalTesting.StoreContract`) holds each to it:
///
/// - All calls within one transaction see one state; a writer sees its own changes at once.
/// - Items come newest first (by `Position`, descending), strictly before `before`, at most `limit` of them, and no
///   call ever loads a whole portfolio.
/// - `items(in:)` returns exactly the items of the scope's area that pass the filter. It does not decide reach: what
///   it filters by are the kept answers that the model wrote.
/// - A call that the engine cannot answer throws `Refusal.store`.
/// - Nothing is returned that was not written by a `Change`; what a change replaced is gone, but for revisions.
public protocol Ledger {
    func meta() throws(Refusal) -> JournalMeta
    func programme() throws(Refusal) -> Programme
    func programmeSource() throws(Refusal) -> String
    func head() throws(Refusal) -> EventHead
    /// The earliest cutoff that has not been sealed, if any.
    func nextSealing() throws(Refusal) -> Instant?
    func isSealed(_ moment: MomentID) throws(Refusal) -> Bool

    func person(_ id: PersonID) throws(Refusal) -> Person?
    /// All people, by id.
    func people() throws(Refusal) -> [Person]
    func mentorships(of mentee: PersonID) throws(Refusal) -> [Mentorship]
    func mentorships(by mentor: PersonID) throws(Refusal) -> [Mentorship]
    /// All, by mentee and start.
    func mentorships() throws(Refusal) -> [Mentorship]
    func portfolio(of mentee: PersonID) throws(Refusal) -> Portfolio?
    /// The key with this fingerprint, revoked or not.
    func key(_ fingerprint: Fingerprint) throws(Refusal) -> HeldKey?
    /// All keys, by person, then by when they were added, then by fingerprint.
    func keys() throws(Refusal) -> [HeldKey]

    func item(_ id: ItemID) throws(Refusal) -> Item?
    /// Items whose id begins with the prefix (8 to 32 hexadecimal digits), at most `limit`.
    func items(withPrefix prefix: String, limit: Int) throws(Refusal) -> [Item]
    func items(in scope: Scope, _ filter: Filter, before: Position?, limit: Int) throws(Refusal) -> [Item]
    /// The same items from the other end: oldest first, strictly after `after`.
    func oldestItems(in scope: Scope, _ filter: Filter, after: Position?, limit: Int) throws(Refusal) -> [Item]
    /// Items that hang on this one: feedback on it, responses to it; oldest first.
    func items(on target: ItemID) throws(Refusal) -> [Item]
    /// Items of a portfolio, oldest first, strictly after `after`: for the model's own recomputation.
    func items(of mentee: PersonID, after: Position?, limit: Int) throws(Refusal) -> [Item]
    func item(externalID: String, of mentee: PersonID) throws(Refusal) -> ItemID?
    /// The first free place at a date.
    func freePosition(at date: Instant) throws(Refusal) -> Position
    /// The body of a revision; nil when there is no such item or revision.
    func body(of item: ItemID, revision: Int) throws(Refusal) -> String?
    /// All revisions, oldest first, without bodies.
    func revisions(of item: ItemID) throws(Refusal) -> [Revision]
    /// The reason given when a request was declined.
    func declineReason(of item: ItemID) throws(Refusal) -> String?

    func kept(_ item: ItemID) throws(Refusal) -> [KeptAnswer]
    /// Kept answers that time alone has made others by now, those whose time came first before.
    func lapsed(by now: Instant, limit: Int) throws(Refusal) -> [KeptAnswer]
    /// Kept answers of a portfolio for a moment, newest item first.
    func kept(_ question: KeptQuestion, before: Position?, limit: Int) throws(Refusal) -> [KeptAnswer]
    /// How many items of a portfolio have which answer, by who may read them.
    func tally(of mentee: PersonID, for moment: MomentID) throws(Refusal) -> [TallyRow]

    /// Items somebody has not opened yet, newest first.
    func unread(by person: PersonID, in mentee: PersonID?, limit: Int) throws(Refusal) -> [ItemID]
    func isUnread(_ item: Item, by person: PersonID) throws(Refusal) -> Bool
    /// Items that wait for the mentee's answer to a request, newest first.
    func asked(of mentee: PersonID, limit: Int) throws(Refusal) -> [ItemID]
    /// Feedback that the mentee has not acknowledged and that was not erased, newest first.
    func unacknowledged(by mentee: PersonID, limit: Int) throws(Refusal) -> [ItemID]
    /// Goals that are open and were not erased, the earliest due first.
    func openGoals(of mentee: PersonID, limit: Int) throws(Refusal) -> [ItemID]
    /// How many items dated within [from, until) a portfolio has of each purpose, by who may read them.
    func balance(of mentee: PersonID, from: Instant, until: Instant) throws(Refusal) -> [BalanceRow]
    /// How many items of a scope are dated within each period, from one bound to the next, by what they are counted by;
    /// in no order. Responses and what was erased are not counted, and what no period holds is left out.
    /// - Parameter bounds: at least two, ascending.
    func counts(in scope: Scope, between bounds: [Instant]) throws(Refusal) -> [ItemCounts]
    /// When the mentee's newest item for the mentors was saved.
    func lastShared(of mentee: PersonID) throws(Refusal) -> Instant?

    /// The digest of a sealed dossier.
    func digest(of mentee: PersonID, for moment: MomentID) throws(Refusal) -> Digest?
    func blocks(of mentee: PersonID, for moment: MomentID) throws(Refusal) -> [DossierBlock]
    /// The block that a dossier holds of an item.
    func block(of item: ItemID, for moment: MomentID) throws(Refusal) -> DossierBlock?
    /// The sealed dossiers of a moment, by mentee.
    func dossiers(for moment: MomentID) throws(Refusal) -> [DossierLine]
    /// What was sealed for a moment and not erased since, by mentee and then by date: one question for a whole cohort.
    func sealedFacts(for moment: MomentID, readBy person: PersonID) throws(Refusal) -> [SealedFact]

    /// Events about an item, oldest first.
    func events(about item: ItemID) throws(Refusal) -> [Event]
    /// Events about a mentee or a mentee's portfolio, newest first, with a number below `before`.
    func events(of mentee: PersonID, before: Int64?, limit: Int) throws(Refusal) -> [Event]
    /// What somebody did, newest first, with a number below `before`.
    func events(by actor: Event.Actor, before: Int64?, limit: Int) throws(Refusal) -> [Event]
    /// Events about somebody as one of the people of the journal, and about no mentee; oldest first.
    func standing(of person: PersonID) throws(Refusal) -> [Event]
    /// What a person has opened of a mentee's items.
    func itemsRead(by person: PersonID, of mentee: PersonID) throws(Refusal) -> Set<ItemID>
    /// Events after a number, oldest first.
    func events(after number: Int64, limit: Int) throws(Refusal) -> [Event]
    func event(_ number: Int64) throws(Refusal) -> Event?

    func record(_ id: RecordID) throws(Refusal) -> Record?
    /// Records that fit, newest first, with a number below `before`.
    func records(_ question: RecordQuestion, before: Int64?, limit: Int) throws(Refusal) -> [Record]
    /// The text of a record's content, as it was saved.
    func recordText(_ id: RecordID) throws(Refusal) -> String?

    /// Drafts of a person, the latest saved first.
    func drafts(of person: PersonID) throws(Refusal) -> [Draft]
    func draft(_ id: ItemID, of person: PersonID) throws(Refusal) -> Draft?
    /// The searches that a person keeps, by name.
    func savedSearches(of person: PersonID) throws(Refusal) -> [SavedSearch]
    /// The event number up to which a viewer has looked at a glass.
    func glance(of viewer: PersonID, at mentee: PersonID, for moment: MomentID) throws(Refusal) -> Glance?
}

/// A ledger that can be written, inside one write transaction: all of its changes are kept, or none.
public protocol WritableLedger: Ledger {
    func apply(_ change: Change) throws(Refusal)
}

/// An engine: one journal, in a file or a database.
///
/// - `read` runs a body on one state. It never waits for a writer.
/// - `write` runs a body alone among all processes; when it throws, nothing has happened.
public protocol Store {
    func read<T>(_ body: (any Ledger) throws(Refusal) -> T) throws(Refusal) -> T
    func write<T>(_ body: (any WritableLedger) throws(Refusal) -> T) throws(Refusal) -> T
    /// There is no room any more but for what people are typing: drafts are kept, everything else is refused.
    var isUsingReserve: Bool { get }
}

extension Store {
    public var isUsingReserve: Bool { false }
}

/// Why a store could not do what it was asked.
public enum StoreFailure: Error, Hashable, Sendable {
    case busy
    case full
    case damaged(String)
    case notAJournal(String)
    case newer(version: Int, known: Int)
    case io(String)
    /// The file at this path is not the one that was opened.
    case moved(String)
}

public struct JournalMeta: Hashable, Sendable {
    public var isRehearsal: Bool
    /// A rehearsal whose clock has been set by `--now`: from then on it runs from the last event.
    public var isClockSet: Bool

    public init(isRehearsal: Bool, isClockSet: Bool) {
        self.isRehearsal = isRehearsal
        self.isClockSet = isClockSet
    }
}

public struct Revision: Hashable, Sendable {
    public let number: Int
    public let at: Instant
    /// An edit after somebody else had read the item, or after the correction window.
    public let isAmendment: Bool
    public let title: String?
    /// Of an advice, as they were then.
    public let outcome: String?
    public let limits: String?

    public init(
        number: Int, at: Instant, isAmendment: Bool, title: String?, outcome: String? = nil, limits: String? = nil
    ) {
        self.number = number
        self.at = at
        self.isAmendment = isAmendment
        self.title = title
        self.outcome = outcome
        self.limits = limits
    }
}

/// The reach function's answer for one item and moment, as the store keeps it.
public struct KeptAnswer: Hashable, Sendable {
    public let item: ItemID
    public let position: Position
    public let mentee: PersonID
    public let moment: MomentID
    public let word: ReachWord
    /// Why not, for `wont`.
    public let obstacle: Obstacle?
    public let circle: Circle
    /// When, and by which event, the word became this.
    public let since: Instant
    public let sinceEvent: Int64
    /// What the word was before.
    public let before: ReachWord?
    /// From when on time alone makes it another, before the moment's cutoff; nil where it takes an act.
    public let until: Instant?

    public init(
        item: ItemID, position: Position, mentee: PersonID, moment: MomentID, word: ReachWord, obstacle: Obstacle?,
        circle: Circle, since: Instant, sinceEvent: Int64, before: ReachWord?, until: Instant? = nil
    ) {
        self.item = item
        self.position = position
        self.mentee = mentee
        self.moment = moment
        self.word = word
        self.obstacle = obstacle
        self.circle = circle
        self.since = since
        self.sinceEvent = sinceEvent
        self.before = before
        self.until = until
    }
}

/// Which kept answers of a portfolio for a moment.
public struct KeptQuestion: Hashable, Sendable {
    public let mentee: PersonID
    public let moment: MomentID
    public var word: ReachWord?
    public var obstacle: Obstacle?
    /// Only words that changed by an event after this number.
    public var changedAfter: Int64?

    init(
        mentee: PersonID, moment: MomentID, word: ReachWord? = nil, obstacle: Obstacle? = nil,
        changedAfter: Int64? = nil
    ) {
        self.mentee = mentee
        self.moment = moment
        self.word = word
        self.obstacle = obstacle
        self.changedAfter = changedAfter
    }
}

public struct TallyRow: Hashable, Sendable {
    public let word: ReachWord
    public let obstacle: Obstacle?
    public let circle: Circle
    public let count: Int

    public init(word: ReachWord, obstacle: Obstacle?, circle: Circle, count: Int) {
        self.word = word
        self.obstacle = obstacle
        self.circle = circle
        self.count = count
    }
}

public struct BalanceRow: Hashable, Sendable {
    public let purpose: Purpose
    public let circle: Circle
    public let count: Int

    public init(purpose: Purpose, circle: Circle, count: Int) {
        self.purpose = purpose
        self.circle = circle
        self.count = count
    }
}

public struct DossierLine: Hashable, Sendable {
    public let mentee: PersonID
    public let moment: MomentID
    public let digest: Digest
    public let sealed: Instant
    /// Items, the header not counted.
    public let items: Int

    public init(mentee: PersonID, moment: MomentID, digest: Digest, sealed: Instant, items: Int) {
        self.mentee = mentee
        self.moment = moment
        self.digest = digest
        self.sealed = sealed
        self.items = items
    }
}

/// What an item in a dossier counts for where many dossiers are looked over at once.
public struct SealedFact: Hashable, Sendable {
    public let mentee: PersonID
    public let author: Author
    public let kind: KindName
    public let competencies: [CompetencyID]
    public let seen: Seen?
    /// Whether the person asked about has opened it.
    public let isRead: Bool

    /// Of an observation.
    public struct Seen: Hashable, Sendable {
        public let epa: EPAID
        public let level: Int
        public let expected: Int?
        public let role: String
        public let flagged: Bool

        public init(epa: EPAID, level: Int, expected: Int?, role: String, flagged: Bool) {
            self.epa = epa
            self.level = level
            self.expected = expected
            self.role = role
            self.flagged = flagged
        }
    }

    public init(
        mentee: PersonID, author: Author, kind: KindName, competencies: [CompetencyID], seen: Seen?, isRead: Bool
    ) {
        self.mentee = mentee
        self.author = author
        self.kind = kind
        self.competencies = competencies
        self.seen = seen
        self.isRead = isRead
    }
}

public struct Glance: Hashable, Sendable {
    public let at: Instant
    /// The last event there was.
    public let event: Int64

    public init(at: Instant, event: Int64) {
        self.at = at
        self.event = event
    }
}
