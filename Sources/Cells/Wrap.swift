/// Breaks a paragraph into lines of a width: between words, inside a word only where it is longer than a line.
///
/// The ranges follow each other and leave nothing out: the spaces at a line's end belong to that line and may hang
/// over its edge, so that every index of the source has one place on the screen.
public enum Wrap {
    /// The lines of a paragraph, as ranges of indices; an empty paragraph is one empty line.
    /// - Parameters:
    ///   - columns: the width of a line; less than 1 counts as 1.
    ///   - hanging: columns by which every line but the first is narrower, for a list's indent.
    public static func ranges(of glyphs: [Glyph], columns: Int, hanging: Int = 0) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        glyphs.withUnsafeBufferPointer { glyphs in
            repeat {
                let width = max(1, ranges.isEmpty ? columns : columns - hanging)
                let end = lineEnd(of: glyphs, from: start, columns: width)
                ranges.append(start..<end)
                start = end
            } while start < glyphs.count
        }
        return ranges
    }

    /// The lines of a paragraph of characters.
    public static func ranges(of characters: [Character], columns: Int) -> [Range<Int>] {
        ranges(of: characters.map(Glyph.init), columns: columns)
    }

    /// The lines of a text, which may hold line feeds, without the spaces at the lines' ends.
    @inlinable
    public static func lines(of text: some StringProtocol, columns: Int) -> [String] {
        withUTF8(text) { lines(ofBytes: $0, columns: columns) }
    }

    @usableFromInline
    static func lines(ofBytes bytes: UnsafeBufferPointer<UInt8>, columns: Int) -> [String] {
        var lines: [String] = []
        var start = 0
        while true {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            addLines(of: UnsafeBufferPointer(rebasing: bytes[start..<end]), columns: columns, to: &lines)
            guard end < bytes.count else { return lines }
            start = end + 1
        }
    }

    private static func addLines(of paragraph: UnsafeBufferPointer<UInt8>, columns: Int, to lines: inout [String]) {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(paragraph.count)
        var offsets: [Int] = []
        // Of printable ASCII, which is nearly all of it, each byte is a glyph.
        let isPlain = paragraph.allSatisfy { (0x20..<0x7f).contains($0) }
        if isPlain {
            for byte in paragraph { glyphs.append(Glyph(first: UInt32(byte), columns: 1)) }
        } else {
            offsets = [0]
            Glyph.scan(paragraph) { glyph, end in
                glyphs.append(glyph)
                offsets.append(end)
            }
        }
        for range in ranges(of: glyphs, columns: columns) {
            var end = range.upperBound
            while end > range.lowerBound, glyphs[end - 1].isSpace { end -= 1 }
            let bytes = isPlain ? range.lowerBound..<end : offsets[range.lowerBound]..<offsets[end]
            let line = UnsafeBufferPointer(rebasing: paragraph[bytes])
            lines.append(String(decoding: line, as: UTF8.self))
        }
    }

    /// Where the line that starts at `start` ends: always further on, so that even one column makes progress.
    private static func lineEnd(of glyphs: UnsafeBufferPointer<Glyph>, from start: Int, columns: Int) -> Int {
        var column = 0
        var index = start
        var lastBreak = start
        while index < glyphs.count {
            let glyph = glyphs[index]
            if glyph.isSpace {
                // Hanging spaces take no columns beyond the edge; a tab there would otherwise be measured for nothing.
                column = min(columns, column + glyph.columns(at: column))
                index += 1
                lastBreak = index
                continue
            }
            if index > start, allowsBreak(between: glyphs[index - 1], and: glyph) { lastBreak = index }
            let next = column + Int(glyph.columns)
            if next > columns {
                if lastBreak > start { return lastBreak }
                return max(index, start + 1)
            }
            column = next
            index += 1
        }
        return index
    }

    @inline(__always)
    private static func allowsBreak(between left: Glyph, and right: Glyph) -> Bool {
        if left.isSpace { return true }
        if right.kind == .closing { return false }
        return right.kind == .ideograph || left.kind == .ideograph || left.kind == .closing
    }
}
