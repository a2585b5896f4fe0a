import Foundation

/// A text as the search for traces of patients reads it, in one pass: its words and its numbers.
struct TraceText {
    struct Word {
        /// Without case and accents, and without a genitive.
        let folded: String
        let text: Substring
        let line: Int
        /// In characters of the text, from its beginning.
        let start: Int
        let end: Int
        /// How many numbers stand before it.
        let numbersBefore: Int
        /// What parts it from the word before: spaces and what stands among them.
        let gap: Gap
    }

    struct Number {
        /// The values of its digits, of whatever script.
        let digits: [UInt8]
        let range: Range<String.Index>
        let line: Int
        let start: Int
        let end: Int
        let wordsBefore: Int
        /// A space or a sign such as a hyphen, and no more, parts it from the number before.
        let isJoined: Bool
        /// Stands right behind a plus sign.
        let hasPlus: Bool

        var value: Int? { digits.count > 8 ? nil : digits.reduce(0) { $0 * 10 + Int($1) } }
    }

    /// What stands between two words.
    enum Gap { case spaces, stop, hyphen, other }

    private(set) var words: [Word] = []
    private(set) var numbers: [Number] = []
    let text: String

    init(_ text: String) {
        self.text = text
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var offset = 0
        var line = 1
        var between: [Unicode.Scalar] = []
        var wordGap: [Unicode.Scalar] = []
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let (start, from) = (index, offset)
            if Self.digit(scalar) != nil {
                var digits: [UInt8] = []
                while index < scalars.endIndex, let digit = Self.digit(scalars[index]) {
                    digits.append(digit)
                    (index, offset) = (scalars.index(after: index), offset + 1)
                }
                numbers.append(
                    Number(
                        digits: digits, range: start..<index, line: line, start: from, end: offset,
                        wordsBefore: words.count, isJoined: !numbers.isEmpty && Self.joins(between),
                        hasPlus: between.last == "+"))
                between = []
                wordGap.append("0")
            } else if Self.isLetter(scalar) {
                while index < scalars.endIndex, Self.continuesWord(scalars, index) {
                    (index, offset) = (scalars.index(after: index), offset + 1)
                }
                words.append(
                    Word(
                        folded: Self.folded(text[start..<index]), text: text[start..<index], line: line, start: from,
                        end: offset, numbersBefore: numbers.count, gap: Self.gap(wordGap)))
                wordGap = []
                if between.count < 8 { between.append("x") }
            } else {
                if scalar == "\n" { line += 1 }
                if between.count < 8 || scalar == "+" { between.append(scalar) }
                if wordGap.count < 8 { wordGap.append(scalar) }
                (index, offset) = (scalars.index(after: index), offset + 1)
            }
        }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x80 {
            return scalar.value >= 0x30 && scalar.value <= 0x39 ? UInt8(scalar.value - 0x30) : nil
        }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return UInt8(value)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A }
        return scalar.properties.isAlphabetic
    }

    /// Letters, the marks on them, and an apostrophe before another letter.
    private static func continuesWord(_ scalars: String.UnicodeScalarView, _ index: String.Index) -> Bool {
        let scalar = scalars[index]
        if isLetter(scalar) { return true }
        if scalar == "'" || scalar == "’" {
            let next = scalars.index(after: index)
            return next < scalars.endIndex && isLetter(scalars[next])
        }
        return scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator
    }

    private static func joins(_ between: [Unicode.Scalar]) -> Bool {
        let signs = between.filter { !isSpace($0) }
        return between.count <= 3 && signs.count <= 1 && signs.allSatisfy { "-./–‑".unicodeScalars.contains($0) }
    }

    private static func gap(_ between: [Unicode.Scalar]) -> Gap {
        switch between.first {
        case nil: .other
        case "-" where between.count == 1: .hyphen
        case "." where between.dropFirst().allSatisfy(isSpace): .stop
        // The apostrophe of 't belongs to what follows.
        default:
            between.dropLast().allSatisfy(isSpace)
                && (isSpace(between.last!) || "'’".unicodeScalars.contains(between.last!))
                ? .spaces : .other
        }
    }

    private static func folded(_ word: Substring) -> String {
        var folded = word.lowercased()
        if !folded.utf8.allSatisfy({ $0 < 0x80 }) {
            let scalars = folded.decomposedStringWithCanonicalMapping.unicodeScalars
            folded = String(
                String.UnicodeScalarView(scalars.filter { $0.properties.generalCategory != .nonspacingMark }))
        }
        for genitive in ["'s", "’s"] where folded.hasSuffix(genitive) { folded.removeLast(2) }
        return folded
    }
}
