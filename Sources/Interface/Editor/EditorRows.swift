import Cells

/// The lines on the screen of a text at a width: each paragraph wrapped, one column kept free for the cursor.
struct Rows {
    /// One line on the screen: which paragraph, and which of its lines.
    struct Place: Hashable, Comparable {
        var paragraph: Int
        var line: Int

        static func < (left: Place, right: Place) -> Bool {
            (left.paragraph, left.line) < (right.paragraph, right.line)
        }
    }

    let content: EditorText
    /// Columns for text. The cursor after a full line stands beside it.
    let columns: Int
    /// The last paragraph that was wrapped: what asks does so several times for the same one.
    private let cache = Cache()

    private final class Cache {
        var paragraph = -1
        var ranges: [Range<Int>] = []
    }

    init(_ content: EditorText, width: Int) {
        self.content = content
        columns = max(1, width - 1)
    }

    func ranges(of paragraph: Int) -> [Range<Int>] {
        if cache.paragraph != paragraph {
            cache.ranges = Wrap.ranges(of: content.paragraphs[paragraph].glyphs, columns: columns)
            cache.paragraph = paragraph
        }
        return cache.ranges
    }

    func range(of place: Place) -> Range<Int> { ranges(of: place.paragraph)[place.line] }

    func place(of position: TextPosition) -> Place {
        let ranges = ranges(of: position.paragraph)
        var low = 0
        var high = ranges.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if ranges[middle].lowerBound <= position.offset { low = middle } else { high = middle - 1 }
        }
        return Place(paragraph: position.paragraph, line: low)
    }

    func start(of place: Place) -> TextPosition {
        TextPosition(paragraph: place.paragraph, offset: range(of: place).lowerBound)
    }

    /// The last position on a line; after a wrapped line's last character the next line starts already.
    func lastPosition(in place: Place) -> TextPosition {
        let ranges = ranges(of: place.paragraph)
        let isLast = place.line == ranges.count - 1
        return TextPosition(
            paragraph: place.paragraph, offset: ranges[place.line].upperBound - (isLast ? 0 : 1))
    }

    /// The column a position is drawn at; spaces that hang over the edge are all beside it.
    func column(of position: TextPosition) -> Int {
        let glyphs = content.paragraphs[position.paragraph].glyphs
        var column = 0
        for index in range(of: place(of: position)).lowerBound..<position.offset {
            column += glyphs[index].columns(at: column)
        }
        return min(column, columns)
    }

    /// The position on a line nearest to a column, not right of it.
    func position(in place: Place, at goal: Int) -> TextPosition {
        let glyphs = content.paragraphs[place.paragraph].glyphs
        let last = lastPosition(in: place)
        var position = start(of: place)
        var column = 0
        while position.offset < last.offset {
            column += glyphs[position.offset].columns(at: column)
            if column > goal { break }
            position.offset += 1
        }
        return position
    }

    /// A line further up (negative) or down, as far as there are any.
    func place(_ place: Place, movedBy distance: Int) -> Place {
        var paragraph = place.paragraph
        var line = place.line + distance
        while line < 0, paragraph > 0 {
            paragraph -= 1
            line += ranges(of: paragraph).count
        }
        while line >= ranges(of: paragraph).count, paragraph < content.paragraphCount - 1 {
            line -= ranges(of: paragraph).count
            paragraph += 1
        }
        return Place(paragraph: paragraph, line: min(max(0, line), ranges(of: paragraph).count - 1))
    }

    /// How many lines further down the second place is, or nil if that is `limit` or more.
    func distance(from upper: Place, to lower: Place, limit: Int) -> Int? {
        var distance = lower.line - upper.line
        var paragraph = upper.paragraph
        while paragraph < lower.paragraph {
            distance += ranges(of: paragraph).count
            if distance >= limit { return nil }
            paragraph += 1
        }
        return distance < limit ? distance : nil
    }
}
