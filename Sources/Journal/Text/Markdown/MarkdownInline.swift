/// The characters of a paragraph and what each is part of: emphasis, code and links found, their marks taken away.
///
/// Marks that belong to nothing stay as they were typed. Every step is linear in the length, whatever is typed.
public struct MarkdownInline {
    /// What a character is part of; of several the one that says most.
    public enum Part: Hashable, Sendable { case plain, strong, emphasis, code, link }

    /// The characters that are shown, by their number in the source; `space` is one that was not written.
    public private(set) var characters: [Int32] = []
    /// One for each of them.
    public private(set) var parts: [Part] = []

    /// Stands between the text of a link and its address.
    public static let space: Int32 = -1

    private let bytes: [UInt8]
    private let character: (Int) -> Character
    /// Marks that turned out to be emphasis or links, by their index in `characters`.
    private var isMark: [Bool] = []
    private var isCode: [Bool] = []
    /// Where stretches begin and end; summed up when all are known, so that nesting costs nothing.
    private var edges: [Edge] = []
    /// Openers that wait for their closer, stars and underscores apart, so that no search passes over the others.
    private var openers: [[Opener]] = [[], []]
    private var brackets: [Int] = []
    private var backticks: BacktickRuns

    private struct Edge {
        var index: Int
        var kind: Kind
        /// 1 where it begins, -1 where it ends.
        var change: Int

        enum Kind { case strong, emphasis, link }
    }

    private struct Opener {
        /// The first of its marks in `characters`.
        var start: Int
        var count: Int
    }

    /// - Parameters:
    ///   - ascii: the characters as ASCII, 0 for all others.
    ///   - character: any of them, by its number.
    public init(ascii: [UInt8], character: @escaping (Int) -> Character) {
        bytes = ascii
        self.character = character
        backticks = bytes.contains(Self.backtick) ? BacktickRuns(bytes) : BacktickRuns([])
        guard bytes.contains(where: Self.isActive) else {
            characters = (0..<Int32(bytes.count)).map { $0 }
            parts = [Part](repeating: .plain, count: bytes.count)
            return
        }
        characters.reserveCapacity(bytes.count)
        parse()
        finish()
    }

    private static func isActive(_ byte: UInt8) -> Bool {
        switch byte {
        case Self.star, Self.underscore, Self.backtick, Self.bracket, Self.backslash: true
        default: false
        }
    }

    private static let star = UInt8(ascii: "*")
    private static let underscore = UInt8(ascii: "_")
    private static let backtick = UInt8(ascii: "`")
    private static let bracket = UInt8(ascii: "[")
    private static let closingBracket = UInt8(ascii: "]")
    private static let backslash = UInt8(ascii: "\\")

    private mutating func parse() {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case Self.backslash where index + 1 < bytes.count && Self.isPunctuation(ascii: bytes[index + 1]):
                append(index + 1)
                index += 2
            case Self.backtick: index = code(at: index)
            case Self.star, Self.underscore: index = delimiters(at: index)
            case Self.bracket:
                brackets.append(characters.count)
                append(index)
                index += 1
            case Self.closingBracket: index = closingBracket(at: index)
            default:
                append(index)
                index += 1
            }
        }
    }

    private mutating func append(_ character: Int, code: Bool = false) {
        append(Int32(character), code: code)
    }

    private mutating func append(_ character: Int32, code: Bool) {
        characters.append(character)
        isMark.append(false)
        isCode.append(code)
    }

    // MARK: Code

    private mutating func code(at start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == Self.backtick { end += 1 }
        guard let closing = backticks.closing(after: end, length: end - start) else {
            for index in start..<end { append(index) }
            return end
        }
        var content = end..<closing
        let space = UInt8(ascii: " ")
        if content.count > 2, bytes[end] == space, bytes[closing - 1] == space,
            bytes[content].contains(where: { $0 != space })
        {
            content = end + 1..<closing - 1
        }
        for index in content { append(index, code: true) }
        return closing + (end - start)
    }

    // MARK: Emphasis

    private mutating func delimiters(at start: Int) -> Int {
        let mark = bytes[start]
        let own = mark == Self.star ? 0 : 1
        var end = start
        while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
        let before = start > 0 ? character(start - 1) : " "
        let after = end < bytes.count ? character(end) : " "
        let leftFlanking =
            !after.isWhitespace && (!Self.isPunctuation(after) || before.isWhitespace || Self.isPunctuation(before))
        let rightFlanking =
            !before.isWhitespace && (!Self.isPunctuation(before) || after.isWhitespace || Self.isPunctuation(after))
        let opens = leftFlanking && (mark == Self.star || !rightFlanking || Self.isPunctuation(before))
        let closes = rightFlanking && (mark == Self.star || !leftFlanking || Self.isPunctuation(after))

        var first = characters.count
        var count = end - start
        for index in start..<end { append(index) }
        if closes {
            while count > 0, var opener = openers[own].popLast() {
                let used = min(count, opener.count, 2)
                opener.count -= used
                let from = opener.start + opener.count
                for index in from..<from + used { isMark[index] = true }
                for index in first..<first + used { isMark[index] = true }
                stretch(used == 2 ? .strong : .emphasis, from + used..<first)
                first += used
                count -= used
                if opener.count > 0 { openers[own].append(opener) }
                // What was opened in between would overlap.
                while let last = openers[1 - own].last, last.start > from { openers[1 - own].removeLast() }
            }
        }
        if opens, count > 0 { openers[own].append(Opener(start: first, count: count)) }
        return end
    }

    // MARK: Links

    /// `[text](address)` becomes `text (address)`: the address is always shown.
    private mutating func closingBracket(at index: Int) -> Int {
        append(index)
        guard let open = brackets.popLast() else { return index + 1 }
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "("), let close = addressEnd(from: index + 2)
        else {
            return index + 1
        }
        isMark[open] = true
        isMark[characters.count - 1] = true
        // Marks inside stay inside: emphasis that began in the link does not end outside it.
        for own in openers.indices {
            while let last = openers[own].last, last.start > open { openers[own].removeLast() }
        }
        if characters.count - 1 > open + 1 { append(Self.space, code: false) }
        for index in index + 1...close { append(index) }
        stretch(.link, open..<characters.count)
        return close + 1
    }

    private mutating func stretch(_ kind: Edge.Kind, _ range: Range<Int>) {
        edges.append(Edge(index: range.lowerBound, kind: kind, change: 1))
        edges.append(Edge(index: range.upperBound, kind: kind, change: -1))
    }

    /// The parenthesis that ends an address. Few nested ones are allowed, which also bounds the search.
    private func addressEnd(from start: Int) -> Int? {
        var depth = 0
        for index in start..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"): return nil
            case UInt8(ascii: "("):
                depth += 1
                if depth > 8 { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { return index }
                depth -= 1
            default: break
            }
        }
        return nil
    }

    // MARK: Result

    /// Says of each character what it is part of, and drops the marks.
    private mutating func finish() {
        var kept: [Int32] = []
        kept.reserveCapacity(characters.count)
        parts.reserveCapacity(characters.count)
        var inStrong = 0
        var inEmphasis = 0
        var inLink = 0
        edges.sort { $0.index < $1.index }
        var next = 0
        for index in characters.indices {
            while next < edges.count, edges[next].index <= index {
                switch edges[next].kind {
                case .strong: inStrong += edges[next].change
                case .emphasis: inEmphasis += edges[next].change
                case .link: inLink += edges[next].change
                }
                next += 1
            }
            if isMark[index] { continue }
            kept.append(characters[index])
            let part: Part =
                if isCode[index] { .code } else if inLink > 0 { .link } else if inStrong > 0 {
                    .strong
                } else if inEmphasis > 0 { .emphasis } else { .plain }
            parts.append(part)
        }
        characters = kept
    }

    private static func isPunctuation(ascii byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: true
        default: false
        }
    }

    private static func isPunctuation(_ character: Character) -> Bool {
        if let ascii = character.asciiValue { return isPunctuation(ascii: ascii) }
        return character.isPunctuation || character.isSymbol
    }
}

/// Where runs of backticks stand, so that a run finds its partner without reading the text again.
private struct BacktickRuns {
    private var starts: [Int: [Int]] = [:]

    init(_ bytes: [UInt8]) {
        let mark = UInt8(ascii: "`")
        var index = 0
        while index < bytes.count {
            guard bytes[index] == mark else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] == mark { index += 1 }
            starts[index - start, default: []].append(start)
        }
        for length in starts.keys { starts[length]?.reverse() }
    }

    /// The next run of the same length. Asked with growing positions only: those passed are forgotten.
    mutating func closing(after position: Int, length: Int) -> Int? {
        while let next = starts[length]?.last {
            if next >= position { return next }
            starts[length]?.removeLast()
        }
        return nil
    }
}
