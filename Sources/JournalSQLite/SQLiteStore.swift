import Journal

/// A journal in one SQLite file.
///
/// One process holds one store and uses it from one thread at a time. Readers never wait for a writer; writers of all
/// processes take turns (`JournalLock`). No thread, timer or open transaction is left behind by a call.
public final class SQLiteStore: Store {
    let file: JournalFile
    private let lock: JournalLock
    /// Nil for a copy.
    let ballast: Ballast?
    private let watch = WriteWatch()
    private let version: Int
    let use: Use
    let connection: Connection
    let memory = ProgrammeMemory()
    let removed = RemovedText()
    /// The transaction under way, which reads from within it join.
    private var current: SQLiteLedger?
    private var isClosed = false

    /// After a write the log is taken into the file when it has grown beyond this many bytes.
    private static let largestLog = 4 << 20

    /// Makes a new journal; a file that is there already is refused.
    /// - Parameter patience: how long a write waits for other processes before `StoreFailure.busy`.
    public static func create(
        at path: String, patience: Duration = .seconds(10)
    ) throws(StoreFailure) -> SQLiteStore {
        let file = try JournalFile(new: path)
        do {
            return try SQLiteStore(file, .command, patience: patience, migrations: Schema.migrations, isNew: true)
        } catch {
            file.remove()
            throw error
        }
    }

    /// Makes a new journal with its first state: as a whole, or there is no file at all, whatever comes between.
    public static func make(at path: String, _ write: (SQLiteStore) throws(Refusal) -> Void) throws(Refusal) {
        let unfinished: UnfinishedFile
        do { unfinished = try UnfinishedFile(of: path) } catch { throw .store(error) }
        do {
            let file = try JournalFile(existing: unfinished.path)
            let store = try SQLiteStore(
                file, .command, patience: .seconds(10), migrations: Schema.migrations, isNew: true)
            defer { store.close() }
            try write(store)
            store.close()
            try file.removeCompanions()
            try file.makeDurable()
            try unfinished.finish()
        } catch {
            unfinished.remove()
            throw Failure.refusal(error, path: path)
        }
    }

    /// Opens a journal. A file of a newer version, or one that is no journal, is refused and left as it is; one of an
    /// older version is brought up to date, after a copy of it has been made beside it.
    public static func open(
        at path: String, for use: Use = .command, patience: Duration = .seconds(10)
    ) throws(StoreFailure) -> SQLiteStore {
        try open(at: path, for: use, patience: patience, migrations: Schema.migrations)
    }

    public enum Use: Sendable {
        case command
        /// A session that is served to somebody far away: it makes the room that is kept to save what people type when
        /// the disk is full. Where there is such room, everybody leaves it to that.
        case service
        /// A copy that is being made: what it forgets is remembered beside the journal that it is a copy of.
        case copy
    }

    static func open(
        at path: String, for use: Use = .command, patience: Duration, migrations: [Schema.Migration]
    ) throws(StoreFailure) -> SQLiteStore {
        try SQLiteStore(JournalFile(existing: path), use, patience: patience, migrations: migrations, isNew: false)
    }

    private init(
        _ file: JournalFile, _ use: Use, patience: Duration, migrations: [Schema.Migration], isNew: Bool
    ) throws(StoreFailure) {
        self.file = file
        self.use = use
        ballast = use == .copy ? nil : Ballast(path: file.ballastPath)
        version = migrations.last?.version ?? 0
        do {
            connection = try Connection(file.path)
        } catch {
            throw Failure.of(error, path: file.path)
        }
        do {
            let known = version
            let version = isNew ? 0 : try connection.version(known: known, file.path)
            lock = try JournalLock(path: file.lockPath, patience: patience)
            if version < known {
                try lock.acquire()
                defer { lock.release() }
                // Whoever had the lock before may have done it already.
                let version = isNew ? 0 : try connection.version(known: known, file.path)
                // What is a copy itself needs none.
                if !isNew, use != .copy, version < known {
                    try file.keepOld(version) { path in try connection.copy(to: path) }
                }
                try Schema.migrate(connection, with: migrations, from: version)
            }
            if try !connection.isLogging {
                try lock.acquire()
                defer { lock.release() }
                try connection.startLogging()
            }
            try connection.settle()
            if use == .service {
                try lock.acquire()
                defer { lock.release() }
                ballast?.keep()
            }
        } catch {
            connection.closeUntouched(file.path)
            isClosed = true
            throw Failure.of(error, path: file.path)
        }
    }

    deinit { close() }

    /// Takes the log into the file, if nobody else is writing at this moment, and lets go of the file. Nothing can be
    /// read or written afterwards.
    public func close() {
        guard !isClosed else { return }
        // When the lock is taken somebody else has the file open, and then SQLite does not touch the log on closing.
        // Should they close first, SQLite's own exclusive lock makes us the only ones there.
        let isAlone = (try? lock.acquireAtOnce()) ?? false
        defer { if isAlone { lock.release() } }
        if isAlone {
            scrubBeforeClosing()
            if file.walSize > 0 { connection.checkpoint() }
        }
        isClosed = true
        connection.close()
    }

    public func read<T>(_ body: (any Ledger) throws(Refusal) -> T) throws(Refusal) -> T {
        if let current { return try body(current) }
        return try transaction(.deferred) { ledger throws(Refusal) in try body(ledger) }
    }

    public func write<T>(_ body: (any WritableLedger) throws(Refusal) -> T) throws(Refusal) -> T {
        if let current {
            guard current.isWriting else {
                throw .store(.io(worded("a write was begun within a read", nl: "er werd geschreven tijdens het lezen")))
            }
            return try body(current)
        }
        return try alone { () throws(Refusal) in
            ballast?.putBack()
            watch.takesOnlyDrafts = isUsingReserve
            let answer: T
            do throws(Refusal) {
                answer = try transaction(.immediate) { ledger throws(Refusal) in try body(ledger) }
            } catch {
                // The room that is kept is for what somebody is typing, and for nothing else.
                guard error == .store(.full), watch.isOnlyDrafts, ballast?.release() == true else { throw error }
                watch.takesOnlyDrafts = true
                answer = try transaction(.immediate) { ledger throws(Refusal) in try body(ledger) }
            }
            if watch.hasEvents { file.changes.send() }
            if file.walSize > Self.largestLog { connection.checkpoint() }
            return answer
        }
    }

    /// The disk is full, the room that was kept for that is being used, and only drafts are saved: as it was when this
    /// store last wrote.
    public var isUsingReserve: Bool { ballast?.isSpent ?? false }

    /// Hears of events that others, or this store, have added; nil where the system does not offer that.
    public func changes() -> ChangeListener? { ChangeListener(file.changes) }

    /// Looks for damage and for anything kept twice that does not agree, and repairs nothing.
    /// - Returns: what was found, a sentence each; empty when all is well.
    public func check() throws(Refusal) -> [String] {
        let findings = try read { ledger throws(Refusal) in
            guard let ledger = ledger as? SQLiteLedger else { return [String]() }
            return try ledger.inconsistencies()
        }
        return try findings
            + alone { () throws(Refusal) in
                connection.searchIndexFault.map { [$0] } ?? []
            }
    }

    /// The locks and settings that the promises rest on, read back from SQLite, for `doctor` and the tests.
    public func settings() throws(Refusal) -> [String: String] {
        do { return try connection.settings } catch { throw refusal(error) }
    }

    /// The version of the SQLite library that this program runs with.
    public static var engineVersion: String { Connection.engineVersion }

    /// The options with which that library was built.
    public static var engineOptions: [String] { Connection.engineOptions }

    func refusal(_ error: any Error) -> Refusal { Failure.refusal(error, path: file.path) }

    func alone<T>(_ body: () throws(Refusal) -> T) throws(Refusal) -> T {
        do { try lock.acquire() } catch { throw .store(error) }
        defer { lock.release() }
        return try body()
    }

    func transaction<T>(
        _ kind: Connection.Transaction, _ body: (SQLiteLedger) throws(Refusal) -> T
    ) throws(Refusal) -> T {
        guard !isClosed else {
            throw .store(.io(worded("the journal has been closed", nl: "het journaal is gesloten")))
        }
        guard file.isInPlace else { throw .store(.moved(file.path)) }
        watch.begin()
        do {
            try connection.begin(kind)
            try connection.checkVersion(is: version)
        } catch {
            connection.rollBack()
            throw refusal(error)
        }
        do throws(Refusal) {
            let ledger = SQLiteLedger(connection, file.path, memory, removed, watch, isWriting: kind == .immediate)
            current = ledger
            defer { current = nil }
            let answer = try body(ledger)
            do { try connection.commit() } catch { throw refusal(error) }
            return answer
        } catch {
            connection.rollBack()
            if kind == .immediate { takeBack() }
            throw error
        }
    }

    /// What a write that failed has left in memory.
    private func takeBack() {
        memory.forget()
        removed.forget()
    }
}
