import Cells

/// Lays out Markdown for reading: a body becomes styled lines of a width.
///
/// Line by line and tolerant: what is no known syntax is shown as it was typed, and nothing that was written is
/// hidden but the marks themselves. Addresses of links are always shown.
public struct MarkdownLines {
    /// - Parameters:
    ///   - limit: stops after so many lines, for a view that shows the beginning only.
    ///   - special: how to draw what must not be drawn as it is; drawn in `Role.escaped`.
    public static func lines(
        of text: String, width: Int, limit: Int = .max, special: SpecialCharacters = .none
    ) -> [StyledLine] {
        var layout = MarkdownLines(width: max(1, width), limit: limit, special: special)
        // By bytes: a line feed is always a character of its own in a stored text.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            layout.read(Substring(line))
            if layout.lines.count >= limit { break }
        }
        layout.endParagraph()
        return layout.lines.count > limit ? Array(layout.lines.prefix(limit)) : layout.lines
    }

    private struct Item {
        /// Columns from the start of the source line to the item's text.
        var content: Int
        /// Columns from the left where its text is shown.
        var shown: Int
    }

    private struct Fence {
        var mark: Character
        var length: Int
        var indent: Int
    }

    /// Deeper quotes and lists are shown at this depth: marks must not push the text off the screen.
    private static let depthLimit = 8

    private let width: Int
    private let limit: Int
    private let special: SpecialCharacters
    private var lines: [StyledLine] = []
    private var paragraph: [Character] = []
    private var paragraphRole = Role.plain
    private var paragraphLines = 0
    /// The marker of the item whose first line comes next.
    private var marker: String?
    private var items: [Item] = []
    private var quotes = 0
    private var fence: Fence?
    /// Quote depth of an empty line that is shown when something follows it.
    private var blank: Int?

    private init(width: Int, limit: Int, special: SpecialCharacters) {
        self.width = width
        self.limit = limit
        self.special = special
    }

    // MARK: Reading

    private mutating func read(_ source: Substring) {
        var (line, depth) = Self.unquoted(source, atMost: fence == nil ? Self.depthLimit : quotes)
        if depth != quotes {
            endParagraph()
            items = []
            fence = nil
            quotes = depth
        }
        var indent = 0
        let whole = line
        while let first = line.first, first == " " || first == "\t" {
            indent += first == "\t" ? Glyph.tabStop - indent % Glyph.tabStop : 1
            line.removeFirst()
        }
        if let fence {
            if case .fence(let mark, let length, let info) = MarkdownSource(line, indent: indent),
                mark == fence.mark, length >= fence.length, info.isEmpty
            {
                self.fence = nil
            } else {
                showCode(Self.dropping(fence.indent, from: whole))
            }
            return
        }
        let kind = MarkdownSource(line, indent: indent)
        if paragraph.isEmpty, marker == nil, items.isEmpty, indent >= 4, kind != .blank {
            showCode(Self.dropping(4, from: whole))
            return
        }
        read(kind, line, indent: indent)
    }

    private mutating func read(_ kind: MarkdownSource, _ line: Substring, indent: Int) {
        switch kind {
        case .blank:
            endParagraph()
            if !lines.isEmpty { blank = quotes }
        case .heading(let title):
            leaveItems(for: indent)
            add(title, role: .heading)
            endParagraph()
        case .rule:
            if paragraphLines == 1, items.isEmpty, line.allSatisfy({ $0 == "-" }) {
                // A line of text underlined with dashes is a heading.
                paragraphRole = .heading
                endParagraph()
            } else {
                leaveItems(for: indent)
                show(String(repeating: "─", count: max(1, width - prefixColumns)), .rule)
            }
        case .fence(let mark, let length, let info):
            leaveItems(for: indent)
            fence = Fence(mark: mark, length: length, indent: indent)
            if !info.isEmpty { show(info, .quiet) }
        case .item(let marker, let content, let text):
            endParagraph()
            while let last = items.last, indent < last.content { items.removeLast() }
            let before = items.last?.shown ?? 0
            let shown =
                items.count < Self.depthLimit ? before + marker.utf8.count(where: { $0 & 0xc0 != 0x80 }) + 1 : before
            items.append(Item(content: content, shown: shown))
            self.marker = marker
            readFirstLine(text, content: content)
        case .row(let text):
            leaveItems(for: indent)
            add(text, role: textRole)
            endParagraph()
        case .text(let text):
            if paragraphLines == 1, items.isEmpty, text.count >= 3, text.allSatisfy({ $0 == "=" }) {
                paragraphRole = .heading
                endParagraph()
                return
            }
            if paragraph.isEmpty, marker == nil { leaveItems(for: indent) }
            add(text, role: textRole)
        }
    }

    /// The text behind an item's marker: headings and fences are known there, all else is text.
    private mutating func readFirstLine(_ text: Substring, content: Int) {
        switch MarkdownSource(text, indent: content) {
        case .blank: break
        case .heading(let title):
            add(title, role: .heading)
            endParagraph()
        case .fence(let mark, let length, let info):
            fence = Fence(mark: mark, length: length, indent: content)
            if !info.isEmpty { show(info, .quiet) }
        default: add(text, role: textRole)
        }
    }

    private var textRole: Role { quotes > 0 ? .quote : .plain }

    /// Ends the paragraph, and the items that a line with this indent is not part of.
    private mutating func leaveItems(for indent: Int) {
        endParagraph()
        while let last = items.last, indent < last.content { items.removeLast() }
    }

    /// Adds a line to the paragraph: after a space, or a line feed where the line before ended hard.
    private mutating func add(_ text: Substring, role: Role) {
        var text = text
        let length = text.utf8.count
        while text.last == " " || text.last == "\t" { text.removeLast() }
        let isHard = length - text.utf8.count >= 2
        // Whether the line before ended in a backslash that is not itself escaped.
        if let last = paragraph.last, last == "\\",
            (paragraph.count - 1 - (paragraph.lastIndex { $0 != "\\" } ?? -1)) % 2 == 1
        {
            paragraph[paragraph.count - 1] = "\n"
        }
        let characters = Array(text)
        // Scripts without spaces do not get one where a line ended.
        if let last = paragraph.last, let first = characters.first, last != "\n",
            !Glyph(last).kind.isOfSpacelessScript || !Glyph(first).kind.isOfSpacelessScript
        {
            paragraph.append(" ")
        }
        paragraph += characters
        if isHard { paragraph.append("\n") }
        paragraphRole = role
        paragraphLines += 1
    }

    /// Takes the quote marks from a line and counts them.
    private static func unquoted(_ line: Substring, atMost limit: Int) -> (Substring, Int) {
        var rest = line
        var depth = 0
        while depth < limit {
            var inner = rest
            var spaces = 0
            while spaces < 3, inner.first == " " {
                inner.removeFirst()
                spaces += 1
            }
            guard inner.first == ">" else { break }
            inner.removeFirst()
            if inner.first == " " { inner.removeFirst() }
            rest = inner
            depth += 1
        }
        return (rest, depth)
    }

    /// The line without as many columns of its indent.
    private static func dropping(_ columns: Int, from line: Substring) -> Substring {
        var rest = line
        var dropped = 0
        while dropped < columns, let first = rest.first, first == " " || first == "\t" {
            dropped += first == "\t" ? Glyph.tabStop - dropped % Glyph.tabStop : 1
            rest.removeFirst()
        }
        return rest
    }

    // MARK: Showing

    private mutating func endParagraph() {
        paragraphLines = 0
        guard !paragraph.isEmpty || marker != nil else { return }
        while paragraph.last == "\n" { paragraph.removeLast() }
        let inline = MarkdownInline(paragraph, base: paragraphRole)
        paragraph = []
        show(inline.characters, inline.roles)
    }

    private mutating func show(_ text: some StringProtocol, _ role: Role) {
        let characters = Array(text)
        show(characters, [Role](repeating: role, count: characters.count))
    }

    private mutating func showCode(_ text: Substring) {
        if text.isEmpty, fence == nil { return }
        show(text, .code)
    }

    /// Wraps characters into lines behind the prefix of quotes and list items.
    private mutating func show(_ characters: [Character], _ roles: [Role]) {
        showBlank()
        let columns = max(1, width - prefixColumns)
        let glyphs = characters.map(special.glyph)
        var start = 0
        while true {
            let end = characters[start...].firstIndex(of: "\n") ?? characters.count
            for range in Wrap.ranges(of: Array(glyphs[start..<end]), columns: columns) {
                guard lines.count < limit else { return }
                var line = prefix()
                var column = 0
                var last = start + range.upperBound
                while last > start + range.lowerBound, glyphs[last - 1].isSpace { last -= 1 }
                for index in start + range.lowerBound..<last {
                    append(characters[index], glyphs[index].columns(at: column), Style(roles[index]), to: &line)
                    column += glyphs[index].columns(at: column)
                }
                lines.append(line)
            }
            if end == characters.count { return }
            start = end + 1
        }
    }

    private func append(_ character: Character, _ columns: Int, _ style: Style, to line: inout StyledLine) {
        if character == "\t" {
            line.append(String(repeating: " ", count: columns), style)
        } else if let replacement = special.replacement(for: character) {
            line.append(replacement, Style(.escaped))
        } else {
            line.append(character, style)
        }
    }

    /// Shows the empty line that was read before, however many there were.
    private mutating func showBlank() {
        guard let blank else { return }
        self.blank = nil
        guard lines.count < limit else { return }
        let bars = String(repeating: "│ ", count: min(blank, quotes, quotesShown))
        lines.append(StyledLine(bars.isEmpty ? [] : [Span(String(bars.dropLast()), .quote)]))
    }

    /// Quote bars that leave at least half of the width for text.
    private var quotesShown: Int { min(quotes, width / 4) }

    private var itemColumns: Int { min(items.last?.shown ?? 0, max(0, width / 2 - quotesShown * 2)) }

    private var prefixColumns: Int { quotesShown * 2 + itemColumns }

    /// The start of a line: quote bars, then the item's marker on its first line and spaces on the others.
    private mutating func prefix() -> StyledLine {
        var line = StyledLine()
        line.append(String(repeating: "│ ", count: quotesShown), Style(.quote))
        if itemColumns > 0 {
            let marker = truncated(self.marker ?? "", to: itemColumns - 1)
            let left = itemColumns - columns(of: marker) - 1
            line.append(String(repeating: " ", count: left) + marker + " ", .plain)
        }
        marker = nil
        return line
    }
}

extension StyledLine {
    fileprivate mutating func append(_ character: Character, _ style: Style) {
        if let last = spans.indices.last, spans[last].style == style {
            spans[last].text.append(character)
        } else {
            spans.append(Span(String(character), style))
        }
    }
}

extension Glyph.Kind {
    fileprivate var isOfSpacelessScript: Bool { self == .ideograph || self == .closing }
}
