import Cells
import Journal

/// What is written out for somebody, as a screen sets it.
extension Paper {
    func styled(width: Int, _ scene: Scene) -> [StyledLine] {
        var out: [StyledLine] = []
        let names = parts.map { part in
            if case .fact(let name, _) = part { columns(of: name) } else { 0 }
        }
        let label = width >= 60 ? max(22, (names.max() ?? 0) + 2) : 0
        for (index, part) in parts.enumerated() {
            if index > 0, part.isParted(from: parts[index - 1]) { out.append(StyledLine()) }
            switch part {
            case .heading(let text): out += Wrap.styled(scene.marks.plain(text), .strong, columns: width)
            case .subheading(let text): out += Wrap.styled(scene.marks.plain(text), .heading, columns: width)
            case .sentence(let text): out += Wrap.styled(scene.marks.plain(text), .quiet, columns: width)
            case .warning(let text): out += Wrap.styled(scene.marks.plain(text), .warning, columns: width)
            case .fact(let name, let text): out += Self.fact(name, scene.marks.plain(text), label, width)
            case .point(let text):
                for (row, line) in Wrap.lines(of: scene.marks.plain(text), columns: max(1, width - 4)).enumerated() {
                    let lead = row == 0 ? "  \(scene.marks.dot) " : "    "
                    out.append(StyledLine([Span(lead, .quiet), Span(line)]))
                }
            case .written(let text):
                var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                while lines.last?.isEmpty == true { lines.removeLast() }
                for line in lines { out += Wrap.styled(String(line), .plain, columns: width, indent: 2) }
            }
        }
        return out
    }

    private static func fact(_ name: String, _ text: String, _ label: Int, _ width: Int) -> [StyledLine] {
        guard label > 0 else {
            return [StyledLine([Span(name, .quiet)])] + Wrap.styled(text, .plain, columns: width, indent: 2)
        }
        return Wrap.lines(of: text, columns: max(1, width - label)).enumerated().map { row, line in
            StyledLine([Span(padded(row == 0 ? name : "", to: label), .quiet), Span(line)])
        }
    }
}
