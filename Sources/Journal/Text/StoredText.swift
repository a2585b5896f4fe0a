import Foundation

/// What may be stored: valid UTF-8, no character that acts on a terminal, bounded length (`safety.md` §2).
public enum StoredText {
    public static let longestBody = 65_536
    public static let longestTitle = 200
    public static let longestName = 80
    public static let longestTag = 40
    public static let longestLimits = 500

    /// Why a text is refused, and where: line and column from 1, the column in characters.
    public struct Problem: Error, Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            case notUTF8
            /// Shown by its code.
            case control(String)
            case empty
            /// The most that is allowed, and the unit.
            case tooLong(most: Int, unit: String)
        }
        public let reason: Reason
        public let line: Int
        public let column: Int
    }

    /// A body, byte for byte but for CR LF, which becomes LF.
    public static func body(_ bytes: some Collection<UInt8>) throws(Problem) -> String {
        let text = try decode(Array(bytes))
        try check(text, refusing: { isControl($0) && $0 != "\n" && $0 != "\t" })
        guard text.utf8.count <= longestBody else {
            throw Problem(reason: .tooLong(most: longestBody, unit: "bytes"), line: 1, column: 1)
        }
        return text
    }

    /// A body that says something: one character at least that is not white space.
    public static func filledBody(_ bytes: some Collection<UInt8>) throws(Problem) -> String {
        let text = try body(bytes)
        guard text.contains(where: { !$0.isWhitespace }) else { throw Problem(reason: .empty, line: 1, column: 1) }
        return text
    }

    public static func title(_ text: String) throws(Problem) -> String { try oneLine(text, most: longestTitle) }
    /// What an advice does not cover.
    public static func limits(_ text: String) throws(Problem) -> String { try oneLine(text, most: longestLimits) }
    public static func name(_ text: String) throws(Problem) -> String { try oneLine(text, most: longestName) }
    public static func tag(_ text: String) throws(Problem) -> String { try oneLine(text, most: longestTag) }

    /// The first line of a body that says something, without Markdown's marks, cut to a title's length: what stands in
    /// for a title.
    public static func heading(of body: String) -> String {
        var scanned = 0
        for line in body.split(separator: "\n", omittingEmptySubsequences: true) {
            scanned += 1
            let text = line.drop { "#>*_-`".contains($0) || $0.isWhitespace }
            if let end = text.lastIndex(where: { !$0.isWhitespace }) {
                let plain = text[...end].replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
                return String(plain.replacing("\t", with: " ").prefix(longestTitle))
            }
            if scanned > 100 { break }
        }
        return ""
    }

    // MARK: -

    private static func oneLine(_ text: String, most: Int) throws(Problem) -> String {
        let text = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
        try check(text, refusing: { Visible.isHidden($0) || $0 == "\n" || $0 == "\t" })
        guard text.contains(where: { !$0.isWhitespace }) else { throw Problem(reason: .empty, line: 1, column: 1) }
        guard text.count <= most else {
            throw Problem(reason: .tooLong(most: most, unit: "characters"), line: 1, column: most + 1)
        }
        return text
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func decode(_ bytes: [UInt8]) throws(Problem) -> String {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var line = 1
        var column = 1
        var index = 0
        while index < bytes.count {
            let length = UTF8Check.length(of: bytes[index...])
            guard length > 0 else { throw Problem(reason: .notUTF8, line: line, column: column) }
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                index += 1
                continue
            }
            clean += bytes[index..<(index + length)]
            if bytes[index] == 0x0A {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += length
        }
        return String(decoding: clean, as: UTF8.self)
    }

    private static func check(_ text: String, refusing refused: (Unicode.Scalar) -> Bool) throws(Problem) {
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            if refused(scalar) {
                throw Problem(reason: .control(Visible.line(String(scalar))), line: line, column: column)
            }
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
    }
}
