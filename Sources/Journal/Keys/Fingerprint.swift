/// What a public key is known by: `SHA256:` and 43 letters, as `ssh-keygen -l` prints it and sshd passes it on.
public struct Fingerprint: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    private static let head = "SHA256:"

    /// Nil when the text is no fingerprint.
    public init?(_ text: some StringProtocol) {
        let letters = text.utf8.dropFirst(Self.head.utf8.count)
        guard text.hasPrefix(Self.head), letters.count == 43,
            Base64.decode(String(text.dropFirst(Self.head.count)) + "=") != nil
        else { return nil }
        self.text = String(text)
    }

    init(of key: [UInt8]) { text = Self.head + Base64.unpadded(Digest.bytes(of: key)) }

    public var description: String { text }
    public static func < (a: Fingerprint, b: Fingerprint) -> Bool { a.text < b.text }
}
