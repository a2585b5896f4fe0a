import CDigest

/// SHA-256 by the system's libmd, which Debian's own package manager stands on.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// 64 lower-case hexadecimal digits.
    public let text: String

    /// Forgives capitals, spaces between the groups, and an ellipsis.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        if text.utf8.count == 64, Hex.isLowercase(text) {
            self.text = text
            return
        }
        let plain = text.lowercased().filter { $0 != " " && $0 != "…" }
        guard plain.utf8.count == 64, Hex.isLowercase(plain) else { return nil }
        self.text = plain
    }

    public init(of bytes: some Sequence<UInt8>) { text = Hex.text(Self.bytes(of: bytes)) }

    static func bytes(of bytes: some Sequence<UInt8>) -> [UInt8] {
        var context = SHA2_CTX()
        SHA256Init(&context)
        let done: Void? = bytes.withContiguousStorageIfAvailable { SHA256Update(&context, $0.baseAddress, $0.count) }
        if done == nil {
            let copy = Array(bytes)
            SHA256Update(&context, copy, copy.count)
        }
        var result = [UInt8](repeating: 0, count: 32)
        SHA256Final(&result, &context)
        return result
    }

    public var description: String { text }

    /// 16 groups of four digits, as people compare them.
    public var groups: String {
        var out = ""
        for (index, character) in text.enumerated() {
            if index > 0, index % 4 == 0 { out.append(" ") }
            out.append(character)
        }
        return out
    }

    /// The first four groups: enough to see at a glance that it is another one.
    public var short: String { String(groups.prefix(19)) }
}
