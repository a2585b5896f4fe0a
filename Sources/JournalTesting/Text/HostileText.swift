import Foundation

/// One string that attacks the reader's terminal, or an honest one that looks as if, and what is to become of it.
public struct HostileText: Sendable, CustomStringConvertible {
    public enum Field: String, Sendable {
        case body, line, id
    }

    public let name: String
    public let field: Field
    public let isAccepted: Bool
    public let bytes: [UInt8]
    public let shown: String

    public var description: String { name }

    public static let all: [HostileText] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("hostile.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            return HostileText(
                name: String(words[0]), field: Field(rawValue: String(words[1]))!, isAccepted: words[3] == "accept",
                bytes: bytes(words[4]), shown: String(decoding: bytes(words[5]), as: UTF8.self))
        }
    }()

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `61626d`, or `65536*61`.
    private static func bytes(_ text: Substring) -> [UInt8] {
        let parts = text.split(separator: "*")
        if parts.count == 2 { return Array(repeating: bytes(parts[1]), count: Int(parts[0])!).flatMap(\.self) }
        let digits = Array(text.utf8)
        return stride(from: 0, to: digits.count, by: 2).map { index in
            UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16)!
        }
    }
}
