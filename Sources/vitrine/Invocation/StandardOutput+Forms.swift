import Cells
import Exchange
import Journal

/// The forms results take: JSON, a table, lines that fit.
extension StandardOutput {
    /// One JSON document, written as it comes. Stored text is whole, with what could deceive the eye as `\uXXXX`.
    func json<E>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
        var writer = JSONWriter(escaping: Visible.hidden) { self.write($0) }
        try body(&writer)
        writer.finish()
    }

    /// Whether the terminal can make words stand out; without colour, so it can be turned off by none of its settings.
    var canEmphasize: Bool {
        guard isTerminal, let terminal = environmentVariable("TERM") else { return false }
        return !terminal.isEmpty && terminal != "dumb"
    }

    /// Bold and underlined.
    static func emphasized(_ text: String) -> String { "\u{1B}[1;4m\(text)\u{1B}[22;24m" }

    /// Rows of cells that are visible already: aligned on a terminal, divided by tabs otherwise.
    func table(_ rows: [[String]]) {
        guard let width else {
            for row in rows { line(row.joined(separator: "\t")) }
            return
        }
        var widths: [Int] = []
        for row in rows {
            for (index, cell) in row.enumerated() {
                let columns = min(columns(of: cell), 40)
                if index < widths.count { widths[index] = max(widths[index], columns) } else { widths.append(columns) }
            }
        }
        for row in rows { line(aligned(row, widths, to: width)) }
    }

    /// One row of a table whose columns have these widths, cut to the edge.
    func aligned(_ row: [String], _ widths: [Int], to edge: Int) -> String {
        var text = ""
        for (index, cell) in row.enumerated() {
            if index > 0 { text += "  " }
            text += index + 1 == row.count ? cell : padded(cell, to: widths[index])
        }
        while text.last == " " { text.removeLast() }
        return truncated(text, to: edge)
    }

    /// A paragraph that is visible already, broken at the terminal's edge and set in by some columns.
    func paragraph(_ text: String, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        guard let width else {
            for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
                line(part.isEmpty ? "" : margin + part)
            }
            return
        }
        for part in Wrap.lines(of: text, columns: max(20, min(width, 100) - indent)) {
            line(part.isEmpty ? "" : margin + part)
        }
    }
}
