import GRDBSQLite
import Journal

/// Reads a row's columns from left to right, and says which journal is damaged instead of stopping the program.
struct RowReader {
    private let statement: OpaquePointer
    private var column: Int32 = 0

    init(_ statement: OpaquePointer) { self.statement = statement }

    /// The column that is next, and what SQLite says it holds.
    private mutating func next() -> (column: Int32, type: Int32) {
        defer { column += 1 }
        return (column, sqlite3_column_type(statement, column))
    }

    mutating func skip() { column += 1 }

    private func damaged(_ expected: String) -> StoreFailure {
        let name = sqlite3_column_name(statement, column - 1).map { String(cString: $0) } ?? "?"
        return .damaged(worded("column \(name) holds no \(expected)", nl: "kolom \(name) bevat geen \(expected)"))
    }

    /// Where a text or a piece of bytes lies until the next row; nil when it is empty.
    private func bytes(_ start: UnsafeRawPointer?, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }

    mutating func optionalText() throws -> String? {
        let (column, type) = next()
        switch type {
        case SQLITE_TEXT: return String(decoding: bytes(sqlite3_column_text(statement, column), column), as: UTF8.self)
        case SQLITE_NULL: return nil
        default: throw damaged(worded("text", nl: "tekst"))
        }
    }

    mutating func optionalNumber() throws -> Int64? {
        let (column, type) = next()
        switch type {
        case SQLITE_INTEGER: return sqlite3_column_int64(statement, column)
        case SQLITE_NULL: return nil
        default: throw damaged(worded("number", nl: "getal"))
        }
    }

    mutating func text() throws -> String {
        guard let text = try optionalText() else { throw damaged(worded("text", nl: "tekst")) }
        return text
    }

    mutating func number() throws -> Int64 {
        guard let number = try optionalNumber() else { throw damaged(worded("number", nl: "getal")) }
        return number
    }

    mutating func bytes() throws -> [UInt8] {
        let (column, type) = next()
        guard type == SQLITE_BLOB else { throw damaged(worded("bytes", nl: "bytes")) }
        return Array(bytes(sqlite3_column_blob(statement, column), column))
    }

    /// Whatever it holds, as SQLite writes it.
    mutating func anyText() -> String? {
        let column = next().column
        guard let text = sqlite3_column_text(statement, column) else { return nil }
        return String(decoding: bytes(text, column), as: UTF8.self)
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
        try text().utf8.split(separator: 0x20).map { ID(unchecked: String(Substring($0))) }
    }

    mutating func itemID() throws -> ItemID {
        guard let id = ItemID(try text()) else { throw damaged(worded("item's id", nl: "id van een item")) }
        return id
    }

    mutating func optionalItemID() throws -> ItemID? {
        guard let text = try optionalText() else { return nil }
        guard let id = ItemID(text) else { throw damaged(worded("item's id", nl: "id van een item")) }
        return id
    }

    mutating func salt() throws -> Salt {
        guard let salt = Salt(try text()) else { throw damaged(worded("salt", nl: "salt")) }
        return salt
    }

    mutating func key() throws -> PublicKey {
        do { return try PublicKey(reading: Array(text().utf8)) } catch {
            throw damaged(worded("public key", nl: "publieke sleutel"))
        }
    }

    mutating func digest() throws -> Digest {
        guard let digest = try optionalDigest() else { throw damaged(worded("digest", nl: "controlegetal")) }
        return digest
    }

    /// In the one way it is written, so that no character of it can be changed unnoticed.
    mutating func optionalDigest() throws -> Digest? {
        guard let text = try optionalText() else { return nil }
        guard let digest = Digest(text), digest.text == text else {
            throw damaged(worded("digest", nl: "controlegetal"))
        }
        return digest
    }

    mutating func word<Word: RawRepresentable<String>>() throws -> Word {
        guard let word = Word(rawValue: try text()) else { throw damaged(worded("word of ours", nl: "woord van ons")) }
        return word
    }

    mutating func optionalWord<Word: RawRepresentable<String>>() throws -> Word? {
        guard let text = try optionalText() else { return nil }
        guard let word = Word(rawValue: text) else { throw damaged(worded("word of ours", nl: "woord van ons")) }
        return word
    }

    mutating func circle() throws -> Circle { Circle(column: try text()) }
}
