import GRDBSQLite
import Journal

/// How a connection to a journal is set up, and what is done to its file as a whole.
extension Connection {
    /// The file's version; throws when it is not one we can read. Changes nothing.
    func version(known: Int, _ path: String) throws -> Int {
        let application = try first("PRAGMA application_id") { try $0.number() }
        let version = try first("PRAGMA user_version") { try $0.int() } ?? 0
        guard application == Int64(Schema.applicationID), version > 0 else { throw StoreFailure.notAJournal(path) }
        guard version <= known else { throw StoreFailure.newer(version: version, known: known) }
        return version
    }

    /// Another process may have brought the file up to a version that this program does not know.
    func checkVersion(is known: Int) throws {
        if let found = try first("PRAGMA user_version", { try $0.int() }), found != known {
            throw StoreFailure.newer(version: found, known: known)
        }
    }

    var isLogging: Bool {
        get throws { try first("PRAGMA journal_mode") { try $0.text() } == "wal" }
    }

    func startLogging() throws {
        guard try first("PRAGMA journal_mode = WAL", { try $0.text() }) == "wal" else {
            throw StoreFailure.io(
                worded(
                    "write-ahead logging does not work on this file system",
                    nl: "write-ahead logging werkt niet op dit bestandssysteem"))
        }
    }

    /// What SQLite keeps by connection and not in the file; what matters for safety is read back.
    func settle() throws {
        try execute(
            """
            PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON;
            PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000
            """)
        for (name, value) in [("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("wal_autocheckpoint", 0)]
        where try first("PRAGMA \(name)", { try $0.int() }) != value {
            throw StoreFailure.io(worded("SQLite would not set \(name)", nl: "SQLite wilde \(name) niet instellen"))
        }
    }

    var settings: [String: String] {
        get throws {
            var settings = ["sqlite": Self.engineVersion]
            for name in [
                "journal_mode", "synchronous", "foreign_keys", "secure_delete", "wal_autocheckpoint", "busy_timeout",
                "application_id", "user_version", "temp_store", "cache_size",
            ] {
                settings[name] = try first("PRAGMA \(name)") { $0.anyText() }
            }
            return settings
        }
    }

    /// The version of the SQLite library that this program runs with.
    static var engineVersion: String { String(cString: sqlite3_libversion()) }

    /// What SQLite was built with, without the prefix that all names have.
    static var engineOptions: [String] {
        var options: [String] = []
        while let option = sqlite3_compileoption_get(Int32(options.count)) { options.append(String(cString: option)) }
        return options
    }

    /// What has become of the log.
    enum Checkpoint {
        /// All of it is in the file, and it is empty.
        case done
        /// Somebody reads what stands in it.
        case held
        case failed(any Error)
    }

    /// Takes the log into the file and empties it, as far as no reader is in the way; never waits for one.
    /// Only under the journal's lock.
    @discardableResult func checkpoint() -> Checkpoint {
        do {
            try execute("PRAGMA busy_timeout = 0")
            defer { try? execute("PRAGMA busy_timeout = 5000") }
            return try first("PRAGMA wal_checkpoint(TRUNCATE)") { try $0.number() } == 0 ? .done : .held
        } catch let error as SQLiteError where error.code & 0xFF == SQLITE_BUSY {
            return .held
        } catch {
            return .failed(error)
        }
    }

    /// A copy by SQLite's own means, whole even while others write.
    @discardableResult
    func copy(to path: String, progress: (Double) -> Void = { _ in }) throws(StoreFailure) -> JournalFile {
        let file = try JournalFile(new: path)
        do {
            try copy(into: file, progress: progress)
            return file
        } catch {
            file.remove()
            throw Failure.of(error, path: path)
        }
    }

    func copy(into file: JournalFile, progress: (Double) -> Void) throws {
        let target = try Connection(file.path)
        defer { target.close() }
        try copy(to: target, progress: progress)
    }

    /// Closes a file that is not ours to change. The last connection to close takes the log into the file; one that
    /// can only read cannot, so one of those leaves last.
    func closeUntouched(_ path: String) {
        let last = try? Connection(path, for: .reading)
        // A connection has the file open only once it has read.
        _ = try? last?.first("PRAGMA user_version") { try $0.int() }
        close()
        last?.close()
    }

    /// SQLite's own check does not see an index that lags behind its text; the index's own check does.
    var searchIndexFault: String? {
        do {
            try execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
            return nil
        } catch {
            return worded(
                "The search index does not agree with the text.", nl: "De zoekindex komt niet overeen met de tekst.")
        }
    }
}
