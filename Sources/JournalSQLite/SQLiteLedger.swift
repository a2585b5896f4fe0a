import Journal

/// One transaction on the file: what `Ledger` promises, in SQL.
///
/// The questions are in extensions by what they are about; this is how all of them are asked.
struct SQLiteLedger: WritableLedger {
    typealias Arguments = Statement.Arguments

    private let connection: Connection
    private let path: String
    let memory: ProgrammeMemory
    let removed: RemovedText
    let watch: WriteWatch
    let isWriting: Bool
    /// Of this transaction alone: in the next one, others may have written.
    let unreadMemory = UnreadMemory()

    init(
        _ connection: Connection, _ path: String, _ memory: ProgrammeMemory, _ removed: RemovedText,
        _ watch: WriteWatch,
        isWriting: Bool
    ) {
        self.connection = connection
        self.path = path
        self.memory = memory
        self.removed = removed
        self.watch = watch
        self.isWriting = isWriting
    }

    /// All rows of a question. Statements are prepared once for each connection.
    func all<T>(
        _ sql: String, _ arguments: Arguments = [], _ read: (inout RowReader) throws -> T
    ) throws(Refusal) -> [T] {
        do {
            var answer: [T] = []
            try connection.statement(sql).run(arguments) { row in answer.append(try read(&row)) }
            return answer
        } catch {
            throw Failure.refusal(error, path: path)
        }
    }

    /// The first row of a question that has one at most.
    func one<T>(
        _ sql: String, _ arguments: Arguments = [], _ read: (inout RowReader) throws -> T
    ) throws(Refusal) -> T? {
        try all(sql, arguments, read).first
    }

    func execute(_ sql: String, _ arguments: Arguments = []) throws(Refusal) {
        do {
            try connection.statement(sql).run(arguments)
        } catch {
            throw Failure.refusal(error, path: path)
        }
    }

    /// How many rows the last statement changed.
    var changes: Int { connection.changes }
}

/// The items that a person has not read, by their positions, if they are few.
final class UnreadMemory {
    static let most = 64
    var person: PersonID?
    /// All of them; nil when there are more than `most`.
    var positions: [Int64]?
}

extension Circle {
    /// See `Schema`.
    var column: String {
        switch self {
        case .mentee: "-"
        case .mentors: "*"
        case .author(let mentor): mentor.text
        case .writer(let mentor): "!" + mentor.text
        }
    }

    init(column: String) {
        switch column {
        case "-": self = .mentee
        case "*": self = .mentors
        default:
            self =
                column.first == "!"
                ? .writer(PersonID(unchecked: String(column.dropFirst()))) : .author(PersonID(unchecked: column))
        }
    }
}
