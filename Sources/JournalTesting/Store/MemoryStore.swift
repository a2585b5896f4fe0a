import Journal

/// A store in memory: the plainest engine that keeps the contract, written without a thought for speed or for how
/// another engine does it. Fast enough to play thousands of small histories.
public final class MemoryStore: Store {
    private var state = MemoryState()
    private var current: MemoryLedger?

    public init() {}

    public func read<T>(_ body: (any Ledger) throws(Refusal) -> T) throws(Refusal) -> T {
        try body(current ?? MemoryLedger(state, isWriting: false))
    }

    public func write<T>(_ body: (any WritableLedger) throws(Refusal) -> T) throws(Refusal) -> T {
        if let current { return try body(current) }
        // The ledger changes a copy, whose parts are shared with ours until they differ; throwing just drops it.
        let ledger = MemoryLedger(state, isWriting: true)
        current = ledger
        defer { current = nil }
        let answer = try body(ledger)
        state = ledger.state
        return answer
    }
}

/// All that a journal holds.
struct MemoryState {
    struct Entry {
        var item: Item
        var circle: Circle
        var revisions: [Int: (revision: Revision, body: String)] = [:]
        var declineReason: String?
        var kept: [MomentID: KeptAnswer] = [:]
        var unread: Set<PersonID> = []

        var latest: (revision: Revision, body: String)? { revisions.max { $0.key < $1.key }?.value }
    }

    struct Sealed {
        var dossier: Dossier
        var at: Instant
    }

    struct Look: Hashable {
        var viewer: PersonID
        var mentee: PersonID
        var moment: MomentID
    }

    var meta = JournalMeta(isRehearsal: false, isClockSet: false)
    var programme: (programme: Programme, source: String)?
    var sealedMoments: [MomentID: Instant] = [:]
    var people: [PersonID: Person] = [:]
    var portfolios: [PersonID: Portfolio] = [:]
    var keys: [Fingerprint: HeldKey] = [:]
    /// In the order in which they were started.
    var mentorships: [Mentorship] = []
    var entries: [ItemID: Entry] = [:]
    var dossiers: [MomentID: [PersonID: Sealed]] = [:]
    var events: [Int64: Event] = [:]
    var records: [RecordID: (record: Record, text: String)] = [:]
    /// In the order in which they were saved.
    var drafts: [Draft] = []
    var searches: [SavedSearch] = []
    var glances: [Look: Glance] = [:]
}
