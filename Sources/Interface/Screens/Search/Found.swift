import Cells
import Journal

/// Marks the words that a search found.
enum Found {
    /// A phrase is marked also where a line ends within it.
    static func mark(_ lines: [StyledLine], _ words: [Filter.Word]) -> [StyledLine] {
        guard !words.isEmpty else { return lines }
        var characters: [Character] = []
        var starts: [Int] = []
        for line in lines {
            starts.append(characters.count)
            characters += Array(line.text)
            characters.append("\n")
        }
        var ranges = FoundWords.ranges(of: words, in: characters)[...]
        return zip(lines, starts).map { line, start in
            let end = start + line.spans.reduce(0) { $0 + $1.text.count }
            var inside: [Range<Int>] = []
            while let range = ranges.first, range.lowerBound < end {
                // Where a phrase goes on, the margin of the next line is no part of it.
                var from = max(range.lowerBound, start)
                if from > range.lowerBound { while from < end, characters[from].isWhitespace { from += 1 } }
                let until = min(range.upperBound, end)
                if from < until { inside.append(from - start..<until - start) }
                guard range.upperBound <= end else { break }
                ranges.removeFirst()
            }
            return mark(line, inside)
        }
    }

    private static func mark(_ line: StyledLine, _ ranges: [Range<Int>]) -> StyledLine {
        guard !ranges.isEmpty else { return line }
        var out = StyledLine()
        var start = 0
        var next = 0
        for span in line.spans {
            let text = Array(span.text)
            let end = start + text.count
            var index = start
            while index < end {
                while next < ranges.count, ranges[next].upperBound <= index { next += 1 }
                let isFound = next < ranges.count && ranges[next].lowerBound <= index
                let stop =
                    next < ranges.count ? min(end, isFound ? ranges[next].upperBound : ranges[next].lowerBound) : end
                let style = isFound ? Style(.found, selected: span.style.selected) : span.style
                out.append(String(text[index - start..<stop - start]), style)
                index = stop
            }
            start = end
        }
        return out
    }
}

extension Frame {
    /// Marks found words in a text that has been drawn at a place already.
    mutating func markFound(in text: String, at place: Point, _ words: [Filter.Word]) {
        let characters = Array(text)
        for range in FoundWords.ranges(of: words, in: characters) {
            let before = columns(of: String(characters[..<range.lowerBound]))
            let width = columns(of: String(characters[range]))
            restyle(Rect(column: place.column + before, row: place.row, width: width, height: 1), role: .found)
        }
    }
}
