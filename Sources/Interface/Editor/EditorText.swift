import Cells

/// A place between two characters of a text: which paragraph, and how many of its characters stand before it.
public struct TextPosition: Hashable, Comparable, Sendable {
    public var paragraph: Int
    public var offset: Int

    public init(paragraph: Int, offset: Int) {
        self.paragraph = paragraph
        self.offset = offset
    }

    public static let start = TextPosition(paragraph: 0, offset: 0)

    public static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.paragraph, left.offset) < (right.paragraph, right.offset)
    }
}

/// A text as paragraphs of characters, each with what wrapping needs to know of it.
///
/// The characters are always those that Swift finds in the whole text: an edit joins or parts neighbours where a mark,
/// a joiner or half a flag was typed or taken away.
public struct EditorText: Sendable, Equatable {
    struct Paragraph: Sendable, Equatable {
        var characters: [Character] = []
        var glyphs: [Glyph] = []
        var words = 0

        mutating func replace(_ range: Range<Int>, with new: [Character], special: SpecialCharacters) {
            characters.replaceSubrange(range, with: new)
            glyphs.replaceSubrange(range, with: new.map(special.glyph))
            count()
        }

        private mutating func count() {
            var words = 0
            var wasSpace = true
            for glyph in glyphs {
                let isSpace = glyph.isSpace
                if wasSpace, !isSpace { words += 1 }
                wasSpace = isSpace
            }
            self.words = words
        }
    }

    /// One change: at `start`, what was `removed` gave way to what was `inserted`.
    struct Edit: Sendable, Equatable {
        var start: TextPosition
        var removed: String
        var inserted: String

        var inverse: Edit { Edit(start: start, removed: inserted, inserted: removed) }
        var byteCount: Int { removed.utf8.count + inserted.utf8.count }
    }

    private(set) var paragraphs: [Paragraph] = [Paragraph()]
    /// The length in bytes of UTF-8, as the limit of a body counts.
    public private(set) var byteCount = 0
    /// Words: runs of what is not a space.
    public private(set) var wordCount = 0
    let special: SpecialCharacters

    public init(_ text: String, special: SpecialCharacters = .none) {
        self.special = special
        apply(Edit(start: .start, removed: "", inserted: Self.cleaned(text)))
    }

    public static func == (left: EditorText, right: EditorText) -> Bool {
        left.paragraphs == right.paragraphs
    }

    // MARK: Reading

    /// The whole text, paragraphs parted by line feeds.
    public var string: String { string(in: .start..<end) }

    public var paragraphCount: Int { paragraphs.count }

    /// The position after the last character.
    public var end: TextPosition {
        TextPosition(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].characters.count)
    }

    func characters(in paragraph: Int) -> [Character] { paragraphs[paragraph].characters }

    func string(in range: Range<TextPosition>) -> String {
        var text = ""
        for index in range.lowerBound.paragraph...range.upperBound.paragraph {
            let characters = paragraphs[index].characters
            let from = index == range.lowerBound.paragraph ? range.lowerBound.offset : 0
            let to = index == range.upperBound.paragraph ? range.upperBound.offset : characters.count
            if index > range.lowerBound.paragraph { text.append("\n") }
            for character in characters[from..<to] { text.append(character) }
        }
        return text
    }

    /// The position nearest to one that may lie outside the text.
    func clamped(_ position: TextPosition) -> TextPosition {
        let paragraph = min(max(0, position.paragraph), paragraphs.count - 1)
        return TextPosition(
            paragraph: paragraph, offset: min(max(0, position.offset), paragraphs[paragraph].characters.count))
    }

    /// Where a text ends that starts at a position.
    static func end(of text: String, from start: TextPosition) -> TextPosition {
        var position = start
        for character in text {
            if character == "\n" {
                position = TextPosition(paragraph: position.paragraph + 1, offset: 0)
            } else {
                position.offset += 1
            }
        }
        return position
    }

    // MARK: Changing

    /// Replaces a range by a clean text; answers what has changed and where the new text ends.
    mutating func replace(_ range: Range<TextPosition>, with text: String) -> (edit: Edit, end: TextPosition) {
        let (wide, new, newEnd) = widened(range, text)
        let edit = Edit(start: wide.lowerBound, removed: string(in: wide), inserted: new)
        apply(edit)
        return (edit, newEnd)
    }

    /// Carries out a change whose ends are boundaries between characters before and after it.
    mutating func apply(_ edit: Edit) {
        let start = edit.start
        let end = Self.end(of: edit.removed, from: start)
        let lines = edit.inserted.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        wordCount -= paragraphs[start.paragraph...end.paragraph].reduce(0) { $0 + $1.words }
        let lastAfter = start.paragraph + lines.count - 1
        if lines.count == 1, start.paragraph == end.paragraph {
            paragraphs[start.paragraph].replace(start.offset..<end.offset, with: lines[0], special: special)
        } else {
            let rest = Array(paragraphs[end.paragraph].characters[end.offset...])
            let head = paragraphs[start.paragraph].characters.count
            if lines.count == 1 {
                paragraphs[start.paragraph].replace(start.offset..<head, with: lines[0] + rest, special: special)
                paragraphs.removeSubrange(start.paragraph + 1...end.paragraph)
            } else {
                var added = lines.dropFirst().map { line -> Paragraph in
                    var paragraph = Paragraph()
                    paragraph.replace(0..<0, with: line, special: special)
                    return paragraph
                }
                let last = added.count - 1
                let length = added[last].characters.count
                added[last].replace(length..<length, with: rest, special: special)
                paragraphs[start.paragraph].replace(start.offset..<head, with: lines[0], special: special)
                paragraphs.replaceSubrange(start.paragraph + 1..<end.paragraph + 1, with: added)
            }
        }
        wordCount += paragraphs[start.paragraph...lastAfter].reduce(0) { $0 + $1.words }
        byteCount += edit.inserted.utf8.count - edit.removed.utf8.count
    }

    /// Takes in the neighbours that the new text joins or parts, so that characters stay whole.
    private func widened(
        _ range: Range<TextPosition>, _ text: String
    ) -> (range: Range<TextPosition>, text: String, end: TextPosition) {
        var lower = range.lowerBound
        var upper = range.upperBound
        var new = text
        var previous: Character?
        if lower.offset > 0 {
            lower.offset -= 1
            let character = paragraphs[lower.paragraph].characters[lower.offset]
            previous = character
            new = String(character) + text
        }
        let leadBytes = new.utf8.count
        let following = paragraphs[upper.paragraph].characters
        while upper.offset < following.count, let last = new.last, last != "\n" {
            let next = following[upper.offset]
            let joined = String(last) + String(next)
            if joined.count == 2, joined.last?.utf8.count == next.utf8.count { break }
            new.append(next)
            upper.offset += 1
        }
        // The new text ends after the character that holds its last byte.
        var end = lower
        var bytes = 0
        for character in new {
            guard bytes < leadBytes else { break }
            bytes += character.utf8.count
            end = Self.end(of: String(character), from: end)
        }
        if let previous, let first = new.first, first.utf8.elementsEqual(previous.utf8) {
            new.removeFirst()
            lower.offset += 1
        }
        return (lower..<upper, new, end)
    }

    /// A text as it may be typed or pasted: CR LF and CR become LF, other controls but TAB are swallowed.
    static func cleaned(_ text: String) -> String {
        var previous: UInt8 = 0
        let isClean = text.utf8.allSatisfy { byte in
            defer { previous = byte }
            if byte < 0x20 { return byte == 0x0a || byte == 0x09 }
            return byte != 0x7f && !(previous == 0xc2 && byte < 0xa0)
        }
        if isClean { return text }
        var clean = ""
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            switch scalar.value {
            case 0x0a: if !wasReturn { clean.append("\n") }
            case 0x0d: clean.append("\n")
            case 0x09, 0x20..<0x7f, 0xa0...: clean.unicodeScalars.append(scalar)
            default: break
            }
        }
        return clean
    }
}
