import GRDBSQLite
import Journal

/// What SQLite says, in the words of the contract.
enum Failure {
    /// The message is SQLite's own: it names tables and columns, never what they hold.
    static func of(_ error: any Error, path: String) -> StoreFailure {
        switch error {
        case let failure as StoreFailure: return failure
        case let error as SQLiteError:
            switch error.code & 0xFF {
            case SQLITE_BUSY, SQLITE_LOCKED: return .busy
            case SQLITE_FULL: return .full
            case SQLITE_NOTADB: return .notAJournal(path)
            case SQLITE_CORRUPT, SQLITE_FORMAT: return .damaged(error.message)
            default: return .io("SQLite \(error.code): \(error.message)")
            }
        default: return .io("\(error)")
        }
    }

    static func refusal(_ error: any Error, path: String) -> Refusal {
        error as? Refusal ?? .store(of(error, path: path))
    }
}
