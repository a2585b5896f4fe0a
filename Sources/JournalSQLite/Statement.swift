import GRDBSQLite

/// What SQLite says instead of an answer.
struct SQLiteError: Error {
    /// The extended result code.
    let code: Int32
    /// SQLite's own words: they name tables and columns, never what they hold.
    let message: String

    init(code: Int32, on connection: OpaquePointer?) {
        self.code = code
        message = String(cString: connection == nil ? sqlite3_errstr(code) : sqlite3_errmsg(connection))
    }
}

/// A value that a statement can be given.
protocol Bindable {
    /// - Returns: SQLite's result code.
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32
}

/// A statement that has been prepared, to be run any number of times.
final class Statement {
    typealias Arguments = [(any Bindable)?]

    private let connection: OpaquePointer?
    private let statement: OpaquePointer

    init(_ sql: String, on connection: OpaquePointer?) throws {
        self.connection = connection
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw SQLiteError(code: code, on: connection) }
        self.statement = statement
    }

    deinit { sqlite3_finalize(statement) }

    /// Runs it to the end, and hands over each row.
    func run(_ arguments: Arguments = [], _ each: (inout RowReader) throws -> Void = { _ in }) throws {
        assert(sqlite3_bind_parameter_count(statement) == arguments.count, "not as many values as places for them")
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for (index, argument) in arguments.enumerated() {
            guard let argument else { continue }
            let code = argument.bind(to: statement, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw SQLiteError(code: code, on: connection) }
        }
        while true {
            let code = sqlite3_step(statement)
            guard code != SQLITE_DONE else { return }
            guard code == SQLITE_ROW else { throw SQLiteError(code: code, on: connection) }
            var row = RowReader(statement)
            try each(&row)
        }
    }
}

/// SQLite copies what it is given before it returns.
private nonisolated(unsafe) let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension String: Bindable {
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        // With its length, so that a null character is no end.
        withCString { sqlite3_bind_text(statement, place, $0, Int32(utf8.count), copied) }
    }
}

extension Int64: Bindable {
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { sqlite3_bind_int64(statement, place, self) }
}

extension Int: Bindable {
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 { Int64(self).bind(to: statement, at: place) }
}

extension Bool: Bindable {
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        Int64(self ? 1 : 0).bind(to: statement, at: place)
    }
}

extension [UInt8]: Bindable {
    func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
        // Of nothing SQLite would make no value.
        isEmpty
            ? sqlite3_bind_zeroblob(statement, place, 0)
            : sqlite3_bind_blob(statement, place, self, Int32(count), copied)
    }
}
