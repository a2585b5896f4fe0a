import GRDB
import Journal

/// One transaction on the file: what `Ledger` promises, in SQL.
///
/// The questions are in extensions by what they are about; this is how all of them are asked.
struct SQLiteLedger: WritableLedger {
    typealias Arguments = [(any DatabaseValueConvertible)?]

    private let db: Database
    private let path: String
    let memory: ProgrammeMemory
    let removed: RemovedText
    let watch: WriteWatch
    let isWriting: Bool

    init(
        _ db: Database, _ path: String, _ memory: ProgrammeMemory, _ removed: RemovedText, _ watch: WriteWatch,
        isWriting: Bool
    ) {
        self.db = db
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
            let statement = try db.cachedStatement(sql: sql)
            let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
            var answer: [T] = []
            while let row = try cursor.next() {
                var reader = RowReader(row)
                answer.append(try read(&reader))
            }
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
            try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
        } catch {
            throw Failure.refusal(error, path: path)
        }
    }

    /// How many rows the last statement changed.
    var changes: Int { db.changesCount }
}

/// Reads a row's columns from left to right, and says which journal is damaged instead of stopping the program.
struct RowReader {
    private let row: Row
    private var column = 0

    init(_ row: Row) { self.row = row }

    private mutating func value() -> DatabaseValue {
        defer { column += 1 }
        return row[column]
    }

    private func damaged(_ expected: String) -> StoreFailure {
        .damaged("column \(row.columnNames.dropFirst(column - 1).first ?? "?") holds no \(expected)")
    }

    mutating func optionalText() throws -> String? {
        switch value().storage {
        case .string(let text): return text
        case .null: return nil
        default: throw damaged("text")
        }
    }

    mutating func optionalNumber() throws -> Int64? {
        switch value().storage {
        case .int64(let number): return number
        case .null: return nil
        default: throw damaged("number")
        }
    }

    mutating func text() throws -> String {
        guard let text = try optionalText() else { throw damaged("text") }
        return text
    }

    mutating func number() throws -> Int64 {
        guard let number = try optionalNumber() else { throw damaged("number") }
        return number
    }

    mutating func bytes() throws -> [UInt8] {
        switch value().storage {
        case .blob(let data): return [UInt8](data)
        default: throw damaged("bytes")
        }
    }

    mutating func int() throws -> Int { Int(try number()) }
    mutating func flag() throws -> Bool { try number() != 0 }
    mutating func instant() throws -> Instant { Instant(seconds: try number()) }
    mutating func optionalInstant() throws -> Instant? { try optionalNumber().map(Instant.init(seconds:)) }
    mutating func day() throws -> Day { Day(sinceEpoch: try number()) }
    mutating func optionalDay() throws -> Day? { try optionalNumber().map(Day.init(sinceEpoch:)) }
    mutating func position() throws -> Position { Position(value: try number()) }

    mutating func id<ID: Identifier>() throws -> ID { ID(unchecked: try text()) }
    mutating func optionalID<ID: Identifier>() throws -> ID? { try optionalText().map(ID.init(unchecked:)) }
    mutating func ids<ID: Identifier>() throws -> [ID] {
        try text().split(separator: " ").map { ID(unchecked: String($0)) }
    }

    mutating func itemID() throws -> ItemID {
        guard let id = ItemID(try text()) else { throw damaged("item's id") }
        return id
    }

    mutating func optionalItemID() throws -> ItemID? {
        guard let text = try optionalText() else { return nil }
        guard let id = ItemID(text) else { throw damaged("item's id") }
        return id
    }

    mutating func salt() throws -> Salt {
        guard let salt = Salt(try text()) else { throw damaged("salt") }
        return salt
    }

    mutating func key() throws -> PublicKey {
        do { return try PublicKey(reading: Array(text().utf8)) } catch { throw damaged("public key") }
    }

    mutating func digest() throws -> Digest {
        guard let digest = try optionalDigest() else { throw damaged("digest") }
        return digest
    }

    /// In the one way it is written, so that no character of it can be changed unnoticed.
    mutating func optionalDigest() throws -> Digest? {
        guard let text = try optionalText() else { return nil }
        guard let digest = Digest(text), digest.text == text else { throw damaged("digest") }
        return digest
    }

    mutating func word<Word: RawRepresentable<String>>() throws -> Word {
        guard let word = Word(rawValue: try text()) else { throw damaged("word of ours") }
        return word
    }

    mutating func optionalWord<Word: RawRepresentable<String>>() throws -> Word? {
        guard let text = try optionalText() else { return nil }
        guard let word = Word(rawValue: text) else { throw damaged("word of ours") }
        return word
    }

    mutating func circle() throws -> Circle { Circle(column: try text()) }
}

extension Circle {
    /// See `Schema`.
    var column: String {
        switch self {
        case .mentee: "-"
        case .mentors: "*"
        case .author(let mentor): mentor.text
        }
    }

    init(column: String) {
        switch column {
        case "-": self = .mentee
        case "*": self = .mentors
        default: self = .author(PersonID(unchecked: column))
        }
    }
}
