import GRDB
import Journal

/// What SQLite says, in the words of the contract.
enum Failure {
    /// The message is SQLite's own: it names tables and columns, never what they hold.
    static func of(_ error: any Error, path: String) -> StoreFailure {
        switch error {
        case let failure as StoreFailure: return failure
        case let error as DatabaseError:
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
            case .SQLITE_FULL: return .full
            case .SQLITE_NOTADB: return .notAJournal(path)
            case .SQLITE_CORRUPT, .SQLITE_FORMAT: return .damaged(error.message ?? "the file is malformed")
            default: return .io("SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")")
            }
        default: return .io("\(error)")
        }
    }

    static func refusal(_ error: any Error, path: String) -> Refusal {
        error as? Refusal ?? .store(of(error, path: path))
    }
}
