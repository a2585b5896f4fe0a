import Cells

/// The part of an editor's text that is in view.
public struct EditorLayout: Sendable, Equatable {
    /// The lines on the screen from the top; fewer than the height if the text ends before.
    public var lines: [StyledLine]
    /// Where the cursor stands, counted from the top left of the view; nil if it is out of view.
    public var cursor: Point?
    /// Whether there is text above and below what is in view.
    public var hasMoreAbove: Bool
    public var hasMoreBelow: Bool
}

extension Editor {
    /// What is in view at a size. The last column is kept free for the cursor.
    /// - Parameter misspelt: the words of prose that are marked.
    public func layout(width: Int, height: Int, misspelt: Set<String> = []) -> EditorLayout {
        let rows = Rows(content, width: width)
        let cursorPlace = rows.place(of: cursor)
        var cursorPoint: Point?
        var lines: [StyledLine] = []
        var place = rows.place(of: content.clamped(top))
        let hasMoreAbove = place > Rows.Place(paragraph: 0, line: 0)
        var isAtEnd = height <= 0
        var marks = misspelt.isEmpty ? nil : ProseMarks(content, misspelt, from: place.paragraph, cursor: cursor)
        while lines.count < height {
            if place == cursorPlace {
                cursorPoint = Point(column: rows.column(of: cursor), row: lines.count)
            }
            lines.append(styledLine(place, rows, marks?.ranges(in: place, rows.range(of: place)) ?? []))
            let next = rows.place(place, movedBy: 1)
            isAtEnd = next == place
            if isAtEnd { break }
            place = next
        }
        return EditorLayout(
            lines: lines, cursor: cursorPoint, hasMoreAbove: hasMoreAbove, hasMoreBelow: !isAtEnd)
    }

    /// - Parameter marked: ranges of the paragraph's characters in their order.
    private func styledLine(_ place: Rows.Place, _ rows: Rows, _ marked: [Range<Int>]) -> StyledLine {
        let paragraph = content.paragraphs[place.paragraph]
        var line = StyledLine()
        // Bytes, because a string that grows by characters looks at each of them several times.
        var text: [UInt8] = []
        text.reserveCapacity(rows.columns)
        var column = 0
        var marked = marked[...]
        var style = Style.plain
        for index in rows.range(of: place) {
            guard column < rows.columns else { break }
            if !marked.isEmpty {
                while let first = marked.first, first.upperBound <= index { marked = marked.dropFirst() }
                let now = Style(marked.first?.contains(index) == true ? .misspelt : .plain)
                if now != style {
                    line.append(String(decoding: text, as: UTF8.self), style)
                    (text, style) = ([], now)
                }
            } else if style != .plain {
                line.append(String(decoding: text, as: UTF8.self), style)
                (text, style) = ([], .plain)
            }
            let character = paragraph.characters[index]
            if character.utf8.count == 1, let byte = character.utf8.first, (0x20..<0x7f).contains(byte) {
                text.append(byte)
                column += 1
                continue
            }
            let width = paragraph.glyphs[index].columns(at: column)
            column += width
            if character == "\t" {
                text += repeatElement(0x20, count: min(width, rows.columns - column + width))
            } else if let replacement = content.special.replacement(for: character) {
                line.append(String(decoding: text, as: UTF8.self), style)
                line.append(replacement, Style(.escaped))
                text = []
            } else {
                text += character.utf8
            }
        }
        line.append(String(decoding: text, as: UTF8.self), style)
        return line
    }

    /// Fits the view to a new size: the cursor stays in view, and no lines are left empty while there is text above.
    public mutating func resize(width: Int, height: Int) {
        let rows = Rows(content, width: width)
        let last = rows.place(of: content.end)
        let lowestTop = rows.place(last, movedBy: 1 - max(1, height))
        let place = min(rows.place(of: content.clamped(top)), lowestTop)
        top = rows.start(of: place)
        goalColumn = nil
        scrollToCursor(width: width, height: height)
    }

    /// Scrolls as little as needed for the cursor to be in view.
    mutating func scrollToCursor(width: Int, height: Int) {
        let rows = Rows(content, width: width)
        let height = max(1, height)
        let cursorPlace = rows.place(of: cursor)
        let topPlace = rows.place(of: content.clamped(top))
        if cursorPlace <= topPlace {
            top = rows.start(of: cursorPlace)
        } else if rows.distance(from: topPlace, to: cursorPlace, limit: height) == nil {
            top = rows.start(of: rows.place(cursorPlace, movedBy: 1 - height))
        } else {
            top = rows.start(of: topPlace)
        }
    }
}
