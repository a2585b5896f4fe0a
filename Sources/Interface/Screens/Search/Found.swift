import Cells
import Journal

/// Marks the words that a search found.
enum Found {
    static func mark(_ line: StyledLine, _ words: [Filter.Word]) -> StyledLine {
        let characters = Array(line.text)
        let ranges = FoundWords.ranges(of: words, in: characters)
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
