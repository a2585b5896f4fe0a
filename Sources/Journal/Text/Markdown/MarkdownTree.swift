/// A stretch of a paragraph; a line feed in it is a line that ended hard.
public struct MarkdownRun: Hashable, Sendable {
    public let text: String
    public let part: MarkdownInline.Part
}

/// A body as what it is made of, for a page: the lines of a screen are of no use there. What is Markdown on the screens
/// is so here, by the same reading of lines and of marks; what is no known syntax stays as it was typed.
public indirect enum MarkdownTree: Hashable, Sendable {
    case heading([MarkdownRun])
    case paragraph([MarkdownRun])
    /// Rows of a table, each a line of its own.
    case rows([[MarkdownRun]])
    /// `label` is what stands behind the fence.
    case code(String, label: String)
    case quote([MarkdownTree])
    case list([Item])
    case rule

    public struct Item: Hashable, Sendable {
        /// As it was typed; nil for a bullet.
        public let number: Int?
        public let parts: [MarkdownTree]
    }

    public static func read(_ text: String) -> [MarkdownTree] {
        // By bytes: a line feed is always a character of its own in a stored text.
        let lines = text.utf8.split(separator: MarkdownReader.lineFeed, omittingEmptySubsequences: false)
        return MarkdownReader.read(lines[...], depth: 0)
    }
}

/// Reads the lines at one depth of quotes and lists.
private struct MarkdownReader {
    typealias Line = MarkdownSource.Line

    /// Deeper quotes and lists are text at this depth: no typed marks can exhaust the stack, or the width of a page.
    private static let deepest = 8
    private static let tabStop = 4
    static let lineFeed = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
    private static let backslash = UInt8(ascii: "\\")

    private let depth: Int
    private var parts: [MarkdownTree] = []
    private var paragraph: [UInt8] = []
    private var paragraphLines = 0

    private init(depth: Int) { self.depth = depth }

    static func read(_ lines: ArraySlice<Line>, depth: Int) -> [MarkdownTree] {
        var reader = MarkdownReader(depth: depth)
        var rest = lines
        while !rest.isEmpty { reader.readNext(&rest) }
        reader.endParagraph()
        return reader.parts
    }

    private mutating func readNext(_ lines: inout ArraySlice<Line>) {
        guard let line = lines.first else { return }
        if depth < Self.deepest, Self.unquoted(line) != nil { return readQuote(&lines) }
        let (text, indent) = Self.unindented(line)
        if paragraph.isEmpty, indent >= 4, !text.isEmpty { return readIndentedCode(&lines) }
        switch MarkdownSource(text, indent: indent) {
        case .fence(let mark, let length, let info):
            lines.removeFirst()
            return readFence(&lines, mark, length: length, info, indent: indent)
        case .item(let marker, let content, let text) where depth < Self.deepest:
            lines.removeFirst()
            return readItem(&lines, marker, content: content, text)
        case .row: return readRows(&lines)
        case .blank: endParagraph()
        case .heading(let title):
            endParagraph()
            parts.append(.heading(Self.runs(Array(title))))
        case .rule:
            if paragraphLines == 1, text.allSatisfy({ $0 == UInt8(ascii: "-") }) {
                // A line of text underlined with dashes is a heading.
                endParagraph(asHeading: true)
            } else {
                endParagraph()
                parts.append(.rule)
            }
        case .item(_, _, let text):
            endParagraph()
            add(text)
        case .text(let text):
            if paragraphLines == 1, text.count >= 3, text.allSatisfy({ $0 == UInt8(ascii: "=") }) {
                endParagraph(asHeading: true)
            } else {
                add(text)
            }
        }
        lines.removeFirst()
    }

    private mutating func readQuote(_ lines: inout ArraySlice<Line>) {
        endParagraph()
        var inner: [Line] = []
        while let line = lines.first, let rest = Self.unquoted(line) {
            inner.append(rest)
            lines.removeFirst()
        }
        parts.append(.quote(Self.read(inner[...], depth: depth + 1)))
    }

    private mutating func readIndentedCode(_ lines: inout ArraySlice<Line>) {
        var code: [Line] = []
        while let line = lines.first {
            let (text, indent) = Self.unindented(line)
            guard indent >= 4, !text.isEmpty else { break }
            code.append(Self.dropping(4, from: line))
            lines.removeFirst()
        }
        parts.append(.code(Self.joined(code), label: ""))
    }

    private mutating func readFence(
        _ lines: inout ArraySlice<Line>, _ mark: UInt8, length: Int, _ info: Line, indent: Int
    ) {
        endParagraph()
        var code: [Line] = []
        while let line = lines.popFirst() {
            let (text, column) = Self.unindented(line)
            if case .fence(mark, let closing, let info) = MarkdownSource(text, indent: column), closing >= length,
                info.isEmpty
            {
                break
            }
            code.append(Self.dropping(indent, from: line))
        }
        parts.append(.code(Self.joined(code), label: String(decoding: Array(info), as: UTF8.self)))
    }

    private mutating func readRows(_ lines: inout ArraySlice<Line>) {
        endParagraph()
        var rows: [[MarkdownRun]] = []
        while let line = lines.first {
            let (text, indent) = Self.unindented(line)
            guard case .row(let row) = MarkdownSource(text, indent: indent) else { break }
            rows.append(Self.runs(Array(row)))
            lines.removeFirst()
        }
        parts.append(.rows(rows))
    }

    /// An item with all that is set in below it, and the lines that go on with its last paragraph without being so.
    private mutating func readItem(
        _ lines: inout ArraySlice<Line>, _ marker: String, content: Int, _ text: Line
    ) {
        endParagraph()
        var inner = [text]
        var isOpen = Self.isText(text)
        while let line = lines.first {
            let (rest, indent) = Self.unindented(line)
            if rest.isEmpty {
                inner.append(rest)
                isOpen = false
            } else if indent >= content {
                inner.append(Self.dropping(content, from: line))
                isOpen = Self.isText(rest)
            } else if isOpen, Self.unquoted(line) == nil, case .text = MarkdownSource(rest, indent: indent) {
                inner.append(rest)
            } else {
                break
            }
            lines.removeFirst()
        }
        let item = MarkdownTree.Item(
            number: Int(marker.prefix { $0.isASCII && $0.isNumber }),
            parts: Self.read(inner[...], depth: depth + 1))
        if case .list(var items) = parts.last, (items.last?.number == nil) == (item.number == nil) {
            items.append(item)
            parts[parts.count - 1] = .list(items)
        } else {
            parts.append(.list([item]))
        }
    }

    /// Whether another line can go on with the paragraph that this one is of.
    private static func isText(_ line: Line) -> Bool {
        switch MarkdownSource(line, indent: 0) {
        case .text, .item: true
        default: false
        }
    }

    // MARK: - Paragraphs

    /// Adds a line to the paragraph: after a space, or a line feed where the line before ended hard.
    private mutating func add(_ line: Line) {
        var text = line
        while text.last == Self.space || text.last == Self.tab { text.removeLast() }
        let isHard = line.count - text.count >= 2
        // A backslash at the end of the line before, unless it is itself escaped.
        if paragraph.last == Self.backslash,
            paragraph.reversed().prefix(while: { $0 == Self.backslash }).count % 2 == 1
        {
            paragraph[paragraph.count - 1] = Self.lineFeed
        }
        if let last = paragraph.last, last != Self.lineFeed, !joins(text) { paragraph.append(Self.space) }
        paragraph += text
        if isHard { paragraph.append(Self.lineFeed) }
        paragraphLines += 1
    }

    /// Scripts without spaces do not get one where a line ended.
    private func joins(_ text: Line) -> Bool {
        guard let last = paragraph.last, last >= 0x80, let first = text.first, first >= 0x80,
            let left = String(decoding: paragraph.suffix(32), as: UTF8.self).unicodeScalars.last,
            let right = Substring(text).unicodeScalars.first
        else { return false }
        return [left, right].allSatisfy { (0x2E80...0xA4CF).contains($0.value) || (0xFF01...0xFF60).contains($0.value) }
    }

    private mutating func endParagraph(asHeading: Bool = false) {
        defer { (paragraph, paragraphLines) = ([], 0) }
        while paragraph.last == Self.lineFeed { paragraph.removeLast() }
        guard !paragraph.isEmpty else { return }
        let runs = Self.runs(paragraph)
        parts.append(asHeading ? .heading(runs) : .paragraph(runs))
    }

    private static func runs(_ utf8: [UInt8]) -> [MarkdownRun] {
        let characters = Array(String(decoding: utf8, as: UTF8.self))
        let inline = MarkdownInline(ascii: characters.map { $0.asciiValue ?? 0 }) { characters[$0] }
        var runs: [MarkdownRun] = []
        var text = ""
        for (index, part) in inline.parts.enumerated() {
            let number = inline.characters[index]
            text += number == MarkdownInline.space ? " " : String(characters[Int(number)])
            if index + 1 == inline.parts.count || inline.parts[index + 1] != part {
                runs.append(MarkdownRun(text: text, part: part))
                text = ""
            }
        }
        return runs
    }

    // MARK: - Lines

    /// The line without its quote mark; nil where it has none.
    private static func unquoted(_ line: Line) -> Line? {
        var rest = line
        var spaces = 0
        while spaces < 3, rest.first == space {
            rest.removeFirst()
            spaces += 1
        }
        guard rest.first == UInt8(ascii: ">") else { return nil }
        rest.removeFirst()
        if rest.first == space { rest.removeFirst() }
        return rest
    }

    /// The line without the spaces at its start, and how many columns those were.
    private static func unindented(_ line: Line) -> (text: Line, indent: Int) {
        var rest = line
        var indent = 0
        while let first = rest.first, first == space || first == tab {
            indent += first == tab ? tabStop - indent % tabStop : 1
            rest.removeFirst()
        }
        return (rest, indent)
    }

    /// The line without as many columns of its indent.
    private static func dropping(_ columns: Int, from line: Line) -> Line {
        var rest = line
        var dropped = 0
        while dropped < columns, let first = rest.first, first == space || first == tab {
            dropped += first == tab ? tabStop - dropped % tabStop : 1
            rest.removeFirst()
        }
        return rest
    }

    private static func joined(_ lines: [Line]) -> String {
        String(decoding: Array(lines.joined(separator: [lineFeed])), as: UTF8.self)
    }
}
