import GRDB
import Journal

/// How a connection to the file is set up, and what is done to the file as a whole.
///
/// One `DatabaseQueue` and no pool: a session is one thread with one question at a time, a second connection would
/// double memory and start-up, and a pool resets `synchronous`.
enum Connection {
    static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.label = "journal"
        return configuration
    }

    /// The file's version; throws when it is not one we can read. Changes nothing.
    static func version(of db: Database, known: Int, _ path: String) throws -> Int {
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard application == Schema.applicationID, version > 0 else { throw StoreFailure.notAJournal(path) }
        guard version <= known else { throw StoreFailure.newer(version: version, known: known) }
        return version
    }

    /// Another process may have brought the file up to a version that this program does not know.
    static func checkVersion(_ db: Database, is known: Int) throws {
        let version = try db.cachedStatement(sql: "PRAGMA user_version")
        if let found = try Int.fetchOne(version), found != known {
            throw StoreFailure.newer(version: found, known: known)
        }
    }

    static func isLogging(_ db: Database) throws -> Bool {
        try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
    }

    static func startLogging(_ db: Database) throws {
        guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
            throw StoreFailure.io("write-ahead logging does not work on this file system")
        }
    }

    /// What SQLite keeps by connection and not in the file; what matters for safety is read back.
    static func settle(_ db: Database) throws {
        try db.execute(
            sql: """
                PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON;
                PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000
                """)
        for (name, value) in [("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("wal_autocheckpoint", 0)]
        where try Int.fetchOne(db, sql: "PRAGMA \(name)") != value {
            throw StoreFailure.io("SQLite would not set \(name)")
        }
    }

    static func settings(_ db: Database) throws -> [String: String] {
        var settings = ["sqlite": try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? ""]
        for name in [
            "journal_mode", "synchronous", "foreign_keys", "secure_delete", "wal_autocheckpoint", "busy_timeout",
            "application_id", "user_version", "temp_store", "cache_size",
        ] {
            settings[name] = try Row.fetchOne(db, sql: "PRAGMA \(name)").map { "\($0[0] as DatabaseValue)" }
        }
        return settings
    }

    /// Takes the log into the file and empties it, as far as no reader is in the way; never waits for one.
    /// Only under the journal's lock.
    @discardableResult static func checkpoint(_ db: Database) -> Bool {
        do {
            try db.execute(sql: "PRAGMA busy_timeout = 0")
            defer { try? db.execute(sql: "PRAGMA busy_timeout = 5000") }
            return try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int } == 0
        } catch {
            return false
        }
    }

    /// A copy by SQLite's own means, whole even while others write.
    @discardableResult
    static func copy(
        _ queue: DatabaseQueue, to path: String, progress: @escaping (Double) -> Void = { _ in }
    ) throws(StoreFailure) -> JournalFile {
        let file = try JournalFile(new: path)
        do {
            let target = try DatabaseQueue(path: file.path)
            try queue.backup(to: target, pagesPerStep: pagesPerStep) { progress($0.part) }
            try target.close()
            return file
        } catch {
            file.remove()
            throw Failure.of(error, path: path)
        }
    }

    /// A megabyte, so that progress can be told. All steps are within one transaction.
    static let pagesPerStep: CInt = 256

    /// Closes a file that is not ours to change. The last connection to close takes the log into the file; one that
    /// can only read cannot, so one of those leaves last.
    static func closeUntouched(_ queue: DatabaseQueue, path: String) {
        let last = try? DatabaseQueue(path: path, configuration: configuration(readOnly: true))
        try? queue.close()
        try? last?.close()
    }

    /// SQLite's own check does not see an index that lags behind its text; the index's own check does.
    static func searchIndexFault(_ db: Database) -> String? {
        do {
            try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
            return nil
        } catch {
            return "The search index does not agree with the text."
        }
    }
}
