/// A public key of OpenSSH's: what a person's identity comes from when they come over SSH.
///
/// Its bytes are taken apart as RFC 4253 §6.6, RFC 5656 §3.1, RFC 8709 §4 and OpenSSH's PROTOCOL.u2f write them, so that
/// what is kept is a key that sshd will read in the same way, and nothing else.
public struct PublicKey: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case ed25519 = "ssh-ed25519"
        case nistp256 = "ecdsa-sha2-nistp256"
        case nistp384 = "ecdsa-sha2-nistp384"
        case nistp521 = "ecdsa-sha2-nistp521"
        case rsa = "ssh-rsa"
        case securityKeyEd25519 = "sk-ssh-ed25519@openssh.com"
        case securityKeyNistp256 = "sk-ecdsa-sha2-nistp256@openssh.com"
    }

    public enum Problem: Error, Hashable, Sendable {
        case empty
        case notText
        case tooLong
        case manyLines
        case isPrivate
        /// Options such as `command=` stand before it: those are ours to write.
        case hasOptions
        case unknownKind(String)
        /// No base64, or its bytes are not those of such a key.
        case notWellFormed
        /// The name before the key is not the one inside it.
        case otherKind(named: String, inside: String)
        case shortRSA(bits: Int)
    }

    public static let leastRSA = 3072
    private static let mostRSA = 16384
    /// More than the longest key with a comment takes, in bytes.
    public static let longestLine = 8192

    public let kind: Kind
    /// The key in base64, as it stands in the second column.
    public let base64: String
    public let fingerprint: Fingerprint

    /// As it is kept, and as sshd reads it: the kind and the key. A comment may name a person or a machine, and goes.
    public var text: String { kind.rawValue + " " + base64 }

    /// Reads what `ssh-keygen` leaves in a `.pub` file: one line.
    public init(reading bytes: [UInt8]) throws(Problem) {
        guard bytes.count <= Self.longestLine else { throw .tooLong }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        let isControl = { (byte: UInt8) in byte < 0x20 && byte != 0x09 || byte == 0x7F }
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy { $0 == " " || $0 == "\t" } }
        if lines.contains(where: { $0.hasPrefix("-----BEGIN") || $0.hasPrefix("PuTTY-User-Key-File") }) {
            throw .isPrivate
        }
        guard let line = lines.first else { throw .empty }
        guard lines.count == 1 else { throw .manyLines }
        guard !line.utf8.contains(where: isControl) else { throw .notText }
        try self.init(line: line)
    }

    private init(line: Substring) throws(Problem) {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard let name = words.first, let kind = Kind(rawValue: String(name)) else {
            let isLater = words.dropFirst().contains { Kind(rawValue: String($0)) != nil }
            throw isLater ? .hasOptions : .unknownKind(String(words.first ?? ""))
        }
        guard words.count > 1, let bytes = Base64.decode(words[1]) else { throw .notWellFormed }
        try Self.check(bytes, as: kind)
        self.kind = kind
        base64 = String(words[1])
        fingerprint = Fingerprint(of: bytes)
    }

    private static func check(_ bytes: [UInt8], as kind: Kind) throws(Problem) {
        var parts = Parts(bytes)
        guard let inside = parts.next() else { throw .notWellFormed }
        guard inside.elementsEqual(kind.rawValue.utf8) else {
            guard let named = Kind.allCases.first(where: { $0.rawValue.utf8.elementsEqual(inside) }) else {
                throw .notWellFormed
            }
            throw .otherKind(named: kind.rawValue, inside: named.rawValue)
        }
        let isWhole =
            switch kind {
            case .ed25519: parts.next()?.count == 32
            case .nistp256: parts.hasPoint(on: "nistp256", bytes: 32)
            case .nistp384: parts.hasPoint(on: "nistp384", bytes: 48)
            case .nistp521: parts.hasPoint(on: "nistp521", bytes: 66)
            case .rsa: try checkRSA(&parts)
            case .securityKeyEd25519: parts.next()?.count == 32 && parts.hasApplication()
            case .securityKeyNistp256: parts.hasPoint(on: "nistp256", bytes: 32) && parts.hasApplication()
            }
        guard isWhole, parts.isAtEnd else { throw .notWellFormed }
    }

    private static func checkRSA(_ parts: inout Parts) throws(Problem) -> Bool {
        guard let exponent = parts.number(), let modulus = parts.number() else { return false }
        let bits = modulus.count * 8 - modulus[0].leadingZeroBitCount
        guard bits >= leastRSA else { throw .shortRSA(bits: bits) }
        let isOdd = { (number: [UInt8]) in number.last.map { $0 & 1 == 1 } ?? false }
        return bits <= mostRSA && isOdd(modulus) && isOdd(exponent) && exponent != [1]
    }
}

/// The fields of a key: each a length in four bytes and so many bytes.
private struct Parts {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func next() -> [UInt8]? {
        guard rest.count >= 4 else { return nil }
        let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard rest.count - 4 >= length else { return nil }
        defer { rest = rest.dropFirst(4 + length) }
        return Array(rest.dropFirst(4).prefix(length))
    }

    /// A positive number without superfluous zeros, from its first byte that is not zero.
    mutating func number() -> [UInt8]? {
        guard let bytes = next(), let first = bytes.first, first < 0x80 else { return nil }
        guard first == 0 else { return bytes }
        guard bytes.count > 1, bytes[1] >= 0x80 else { return nil }
        return Array(bytes.dropFirst())
    }

    /// The curve's name, and an uncompressed point on it.
    mutating func hasPoint(on curve: String, bytes: Int) -> Bool {
        guard let name = next(), name.elementsEqual(curve.utf8), let point = next() else { return false }
        return point.count == 1 + 2 * bytes && point.first == 4
    }

    mutating func hasApplication() -> Bool { next()?.isEmpty == false }
}

/// A key and whose it is.
public struct HeldKey: Hashable, Sendable {
    public let key: PublicKey
    public let person: PersonID
    public let added: Instant
    /// When it was revoked: for good, so that a fingerprint means one person for ever.
    public var revoked: Instant?

    public init(key: PublicKey, person: PersonID, added: Instant, revoked: Instant? = nil) {
        self.key = key
        self.person = person
        self.added = added
        self.revoked = revoked
    }
}
