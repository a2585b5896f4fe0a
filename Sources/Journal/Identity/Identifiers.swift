/// A short name that people choose and type: of a person, a moment, a competency, an EPA, a committee.
///
/// `^[a-z][a-z0-9._-]{0,31}$`, so that it is safe in a shell word, a file name and a line of sshd's.
public protocol Identifier: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    var text: String { get }
    init(unchecked text: String)
}

extension Identifier {
    /// Nil when the text is not an identifier.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        let bytes = text.utf8
        guard (1...32).contains(bytes.count), let first = bytes.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
            bytes.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
                    UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            })
        else { return nil }
        self.init(unchecked: text)
    }

    public var description: String { text }
    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

public struct PersonID: Identifier {
    public let text: String
    public init(unchecked text: String) { self.text = text }
}

public struct MomentID: Identifier {
    public let text: String
    public init(unchecked text: String) { self.text = text }
}

public struct CompetencyID: Identifier {
    public let text: String
    public init(unchecked text: String) { self.text = text }
}

public struct EPAID: Identifier {
    public let text: String
    public init(unchecked text: String) { self.text = text }
}

public struct CommitteeID: Identifier {
    public let text: String
    public init(unchecked text: String) { self.text = text }
}

/// A random 128-bit number as 32 lower-case hexadecimal digits. Nothing sequential is ever shown.
public struct ItemID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard text.utf8.count == 32, Hex.isLowercase(text) else { return nil }
        self.text = text
    }

    init(entropy: [UInt8]) {
        precondition(entropy.count == 16)
        text = Hex.text(entropy)
    }

    public var description: String { text }
    /// What is shown where the whole would be in the way; any longer prefix is accepted as input too.
    public var short: String { String(text.prefix(8)) }

    /// For stable sorting in tests and sets only: ties among items are ordered by saving, never by id.
    public static func < (a: ItemID, b: ItemID) -> Bool { a.text < b.text }
}

/// 64 hexadecimal digits drawn when a revision (or a portfolio) is saved: it hides short texts behind a commitment.
public struct Salt: Hashable, Sendable {
    public let text: String

    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard text.utf8.count == 64, Hex.isLowercase(text) else { return nil }
        self.text = text
    }

    init(entropy: [UInt8]) {
        precondition(entropy.count == 32)
        text = Hex.text(entropy)
    }
}

enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var out: [UInt8] = []
        for byte in bytes {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }

    static func isLowercase(_ text: String) -> Bool {
        func isDigit(_ byte: UInt8) -> Bool {
            byte &- UInt8(ascii: "0") < 10 || byte &- UInt8(ascii: "a") < 6
        }
        // A list of fifty items asks this of 5,000 characters: the bytes themselves, where they lie in one piece.
        return text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isDigit) } ?? text.utf8.allSatisfy(isDigit)
    }
}
