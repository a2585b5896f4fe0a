import Cells
import Journal

/// Sentences with the time of each before it; above it where the screen is narrow.
enum TimedLines {
    static func lines(_ told: [(at: Instant, words: String)], width: Int, _ scene: Scene) -> [StyledLine] {
        let whens = told.map { scene.times.full($0.at) }
        let column = width >= 60 ? (whens.map { columns(of: $0) }.max() ?? 0) + 2 : 0
        var out: [StyledLine] = []
        for (line, when) in zip(told, whens) {
            let words = scene.marks.plain(line.words)
            if column == 0 {
                out.append(StyledLine([Span(when, .quiet)]))
                out += Wrap.styled(words, .plain, columns: width, indent: 2)
                continue
            }
            for (index, part) in Wrap.lines(of: words, columns: width - column).enumerated() {
                out.append(StyledLine([Span(padded(index == 0 ? when : "", to: column), .quiet), Span(part)]))
            }
        }
        return out
    }
}
