import GRDBSQLite
import Journal

/// A connection to a SQLite file, by SQLite's own interface: what stands between would ask more of a statement's every
/// column than it takes to answer it, and a command lives for five milliseconds.
///
/// One for each store, used from one thread: a second would double memory and start-up.
final class Connection {
    enum Access { case reading, writing }

    private var handle: OpaquePointer?
    /// Prepared once. A few dozen: looking through them is quicker than hashing, and than asking the runtime how.
    private(set) var statements: [(sql: String, statement: Statement)] = []

    init(_ path: String, for access: Access = .writing) throws {
        let mode = access == .reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
        let code = sqlite3_open_v2(path, &handle, mode | SQLITE_OPEN_NOMUTEX, nil)
        do {
            guard code == SQLITE_OK else { throw SQLiteError(code: code, on: handle) }
            sqlite3_extended_result_codes(handle, 1)
            sqlite3_busy_timeout(handle, Self.patience)
            _disableDoubleQuotedStringLiterals(handle)
            try execute("PRAGMA foreign_keys = ON")
        } catch {
            close()
            throw error
        }
    }

    deinit { close() }

    /// Milliseconds that SQLite waits for other processes, where our own lock does not keep them apart.
    private static let patience: Int32 = 5000

    /// Lets go of the file. The last connection of all to close takes the log into it.
    func close() {
        statements = []
        sqlite3_close(handle)
        handle = nil
    }

    // MARK: Statements

    func statement(_ sql: String) throws -> Statement {
        if let known = statements.first(where: { $0.sql == sql }) { return known.statement }
        let statement = try Statement(sql, on: handle)
        statements.append((sql, statement))
        return statement
    }

    /// Runs statements that have neither values nor an answer.
    func execute(_ sql: String) throws {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLiteError(code: code, on: handle) }
    }

    /// The first column of the first row.
    func first<T>(_ sql: String, _ read: (inout RowReader) throws -> T?) throws -> T? {
        var answer: T?
        try statement(sql).run { row in if answer == nil { answer = try read(&row) } }
        return answer
    }

    /// How many rows the last statement changed.
    var changes: Int { Int(sqlite3_changes64(handle)) }

    // MARK: Transactions

    enum Transaction: String {
        case deferred = "BEGIN DEFERRED"
        case immediate = "BEGIN IMMEDIATE"
    }

    func begin(_ transaction: Transaction) throws { try statement(transaction.rawValue).run() }

    func commit() throws { try statement("COMMIT").run() }

    /// Takes back what has been done since the transaction began; SQLite itself may have done so already.
    func rollBack() {
        if let handle, sqlite3_get_autocommit(handle) == 0 { try? statement("ROLLBACK").run() }
    }

    // MARK: Copying

    /// A megabyte, so that progress can be told. All steps are within one transaction.
    private static let pagesPerStep: Int32 = 256

    /// Puts all that is here in the place of what is there, whole even while others write here.
    /// - Parameter progress: told how much is done, from 0 to 1.
    func copy(to target: Connection, progress: (Double) -> Void) throws {
        try begin(.deferred)
        defer { rollBack() }
        // The transaction begins with the first reading.
        _ = try first("PRAGMA user_version") { try $0.int() }
        guard let copying = sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw SQLiteError(code: sqlite3_extended_errcode(target.handle), on: target.handle)
        }
        var code = SQLITE_OK
        while code == SQLITE_OK {
            code = sqlite3_backup_step(copying, Self.pagesPerStep)
            let all = Double(sqlite3_backup_pagecount(copying))
            progress(all == 0 ? 1 : 1 - Double(sqlite3_backup_remaining(copying)) / all)
        }
        let end = sqlite3_backup_finish(copying)
        guard code == SQLITE_DONE, end == SQLITE_OK else {
            throw SQLiteError(code: code == SQLITE_DONE ? end : code, on: target.handle)
        }
    }
}
