/// Who speaks, under which programme and at what time, as it was when a session began.
public struct Outset: Sendable {
    public let programme: Programme
    public let speaker: Speaker
    public let now: Instant
}

/// A journal as one viewer sees it. It can only return what that viewer may see; every call works out the rights anew.
public final class Session {
    let journal: OpenJournal
    public let viewer: Viewer
    /// For what is over in a moment, as a command is; whoever stays asks anew.
    public let outset: Outset
    /// Items whose reading has been logged in this session: once is enough.
    private var logged: Set<ItemID> = []
    private var loggedDossiers: Set<String> = []
    /// Other things whose reading has been logged, by a name of their own.
    private var loggedOthers: Set<String> = []
    /// How things stood when `recheck` was last asked for.
    struct Seen {
        let event: Int64
        let passes: Set<RecordID>
    }
    var seen: Seen

    init(journal: OpenJournal, viewer: Viewer, outset: Outset, seen: Seen) {
        self.journal = journal
        self.viewer = viewer
        self.outset = outset
        self.seen = seen
    }

    // MARK: - Reading

    public func speaker() throws(Refusal) -> Speaker { try read { reader throws(Refusal) in try reader.speaker() } }
    public func programme() throws(Refusal) -> Programme { try read { reader in reader.programme } }
    public func now() throws(Refusal) -> Instant { try read { reader in reader.now } }
    public func today() throws(Refusal) -> Today { try read { reader throws(Refusal) in try reader.today() } }

    /// Entries the viewer may see, newest first.
    /// - Parameters:
    ///   - moment: whose reach is told; the next cutoff's when nil.
    ///   - before: the position of the last entry of the page before.
    public func entries(
        _ filter: Filter = Filter(), for moment: MomentID? = nil, before: Position? = nil, limit: Int
    ) throws(Refusal) -> [Entry] {
        try read { reader throws(Refusal) in
            try reader.entries(filter, for: moment, .newest(before: before), limit: limit)
        }
    }

    /// The same entries from the other end: oldest first, after a position.
    public func oldestEntries(
        _ filter: Filter = Filter(), for moment: MomentID? = nil, after: Position? = nil, limit: Int
    ) throws(Refusal) -> [Entry] {
        try read { reader throws(Refusal) in
            try reader.entries(filter, for: moment, .oldest(after: after), limit: limit)
        }
    }

    /// The item that an id, or a prefix of eight digits or more, names among what the viewer may see.
    public func find(_ prefix: String) throws(Refusal) -> ItemID {
        try read { reader throws(Refusal) in try reader.find(prefix) }
    }

    public func page(_ id: ItemID) throws(Refusal) -> Page {
        try read { reader throws(Refusal) in try reader.page(id) }
    }

    public func revision(_ number: Int, of id: ItemID) throws(Refusal) -> String {
        try read { reader throws(Refusal) in try reader.revision(number, of: id) }
    }

    public func history(_ id: ItemID) throws(Refusal) -> [HistoryLine] {
        try read { reader throws(Refusal) in try reader.history(id) }
    }

    /// - Parameters:
    ///   - listed: how many items that go, could go or changed are listed at most.
    ///   - look: since which look changes are told; since the last one when nil.
    public func glass(
        _ mentee: PersonID? = nil, _ moment: MomentID? = nil, listed: Int, since look: Look? = nil
    ) throws(Refusal) -> Glass {
        try read { reader throws(Refusal) in try reader.glass(mentee, moment, listed: listed, since: look) }
    }

    public func glassItems(
        _ mentee: PersonID? = nil, _ moment: MomentID? = nil, word: ReachWord? = nil, obstacle: Obstacle? = nil,
        before: Position? = nil, limit: Int
    ) throws(Refusal) -> [GlassItem] {
        try read { reader throws(Refusal) in
            try reader.glassItems(
                try reader.subject(mentee), try reader.moment(moment).id, word: word, obstacle: obstacle,
                before: before, limit: limit)
        }
    }

    /// The dossier as it stands in the glass: sealed, or as it will be if nobody does anything more.
    public func preview(_ mentee: PersonID? = nil, _ moment: MomentID? = nil) throws(Refusal) -> Dossier {
        try read { reader throws(Refusal) in try reader.glassDossier(mentee, moment) }
    }

    public func dossiers(for moment: MomentID? = nil) throws(Refusal) -> [DossierSummary] {
        try read { reader throws(Refusal) in try reader.dossiers(for: moment) }
    }

    public func dossier(_ mentee: PersonID, _ moment: MomentID) throws(Refusal) -> SealedDossier {
        try read { reader throws(Refusal) in try reader.sealedDossier(mentee, moment) }
    }

    public func receipts() throws(Refusal) -> [Receipt] { try read { reader throws(Refusal) in try reader.receipts() } }

    /// Names are for everybody in the journal to know; roles and suspension too.
    public func people() throws(Refusal) -> [Person] { try read { reader throws(Refusal) in try reader.people() } }

    public func mentorships() throws(Refusal) -> [(mentorship: Mentorship, mentor: String, mentee: String)] {
        try read { reader throws(Refusal) in try reader.mentorships() }
    }

    /// Keys that let people in over SSH: all for the host, their own for everybody else.
    public func keys() throws(Refusal) -> [HeldKey] { try read { reader throws(Refusal) in try reader.keys() } }

    public func programmeSource() throws(Refusal) -> String {
        try read { reader throws(Refusal) in try reader.ledger.programmeSource() }
    }

    // MARK: - Acting

    @discardableResult
    public func perform(_ act: Act) throws(Refusal) -> Outcome {
        try journal.write(viewer) { clerk throws(Refusal) in try clerk.perform(act) }
    }

    /// Logs that the viewer has opened an item: once in a session, and never for its author.
    public func opened(_ id: ItemID) throws(Refusal) {
        guard viewer.person != nil else { return }
        // An advice that has been changed since is another that has not been opened.
        if logged.contains(id), try !read({ reader throws(Refusal) in try reader.isUnopened(id) }) { return }
        try journal.write(viewer) { clerk throws(Refusal) in try clerk.opened(id) }
        logged.insert(id)
    }

    public func openedDossier(_ mentee: PersonID, _ moment: MomentID) throws(Refusal) {
        let key = mentee.text + " " + moment.text
        guard viewer.person != nil, !loggedDossiers.contains(key) else { return }
        try journal.write(viewer) { clerk throws(Refusal) in try clerk.openedDossier(mentee, moment) }
        loggedDossiers.insert(key)
    }

    /// Whether the reading of something is still to be logged.
    func logs(_ name: String) -> Bool { viewer.person != nil && !loggedOthers.contains(name) }
    func logged(_ name: String) { loggedOthers.insert(name) }

    /// Remembers that the viewer has looked at a glass, for *what changed since you last looked*.
    public func looked(_ mentee: PersonID? = nil, _ moment: MomentID? = nil) throws(Refusal) {
        try journal.write(viewer) { clerk throws(Refusal) in
            guard let me = clerk.rights.person?.id else { return }
            let reader = Reader(
                ledger: clerk.ledger, programme: clerk.programme, rights: clerk.rights, now: clerk.now)
            let mentee = try reader.subject(mentee)
            let moment = try reader.moment(moment)
            try clerk.ledger.apply(
                .glance(Glance(at: clerk.now, event: clerk.head.number), of: me, at: mentee, for: moment.id))
        }
    }

    // MARK: - Drafts

    /// The disk is full: drafts are saved in room that was kept for that, and nothing else is saved.
    public var isUsingReserve: Bool { journal.store.isUsingReserve }

    public func drafts() throws(Refusal) -> [Draft] { try read { reader throws(Refusal) in try reader.drafts() } }

    /// A new draft's id; nothing is saved yet.
    public func newDraftID() -> ItemID { journal.entropy.itemID() }

    /// Saves a draft, and returns its new version. Refused as a conflict when another session has saved it since
    /// `draft.version`; drafts are no events and move no clock.
    ///
    /// No rights are asked for but that it is the viewer's own: what somebody has typed is kept for them even when they
    /// have been suspended meanwhile. Nobody else sees it, and they only when they may look again. What was begun from a
    /// text that has been erased since is refused: with it that text would come back.
    @discardableResult
    public func save(_ draft: Draft) throws(Refusal) -> Draft {
        try journal.store.write { ledger throws(Refusal) in
            guard let me = viewer.person, draft.owner == me else { throw .noDraft }
            if let source = draft.subject.source {
                let item = try ledger.item(source)
                let record = try ledger.record(source)
                guard item?.isErased != true, record?.isErased != true else { throw .erased }
            }
            let version = try ledger.draft(draft.id, of: me)?.version ?? 0
            guard version == draft.version else { throw .draftConflict }
            var saved = draft
            saved.version += 1
            saved.saved = journal.clock.wall()
            try ledger.apply(.draft(saved))
            return saved
        }
    }

    /// Throws a draft away, in the version that the viewer has before them: what another session has added to it since
    /// is not thrown away with it, but refused as a conflict.
    public func discardDraft(_ id: ItemID, version: Int) throws(Refusal) {
        try journal.write(viewer) { clerk throws(Refusal) in
            guard let me = clerk.rights.person?.id, let draft = try clerk.ledger.draft(id, of: me) else { return }
            guard draft.version == version else { throw .draftConflict }
            try clerk.ledger.apply(.draftDeleted(id))
        }
    }

    func read<T>(_ body: (Reader) throws(Refusal) -> T) throws(Refusal) -> T {
        try journal.read(viewer, body)
    }
}
