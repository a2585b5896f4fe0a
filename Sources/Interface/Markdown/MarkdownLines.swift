import Cells
import Journal

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
            layout.read(line)
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
        var mark: UInt8
        var length: Int
        var indent: Int
    }

    /// Deeper quotes and lists are shown at this depth: marks must not push the text off the screen.
    private static let depthLimit = 8

    private let width: Int
    private let limit: Int
    private let special: SpecialCharacters
    private var lines: [StyledLine] = []
    private var paragraph: [UInt8] = []
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

    private mutating func read(_ source: MarkdownSource.Line) {
        var (line, depth) = Self.unquoted(source, atMost: fence == nil ? Self.depthLimit : quotes)
        if depth != quotes {
            endParagraph()
            items = []
            fence = nil
            quotes = depth
        }
        var indent = 0
        let whole = line
        while let first = line.first, first == Self.space || first == Self.tab {
            indent += first == Self.tab ? Glyph.tabStop - indent % Glyph.tabStop : 1
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
        if paragraph.isEmpty, marker == nil, items.isEmpty, indent >= 4, !line.isEmpty {
            showCode(Self.dropping(4, from: whole))
            return
        }
        read(kind, line, indent: indent)
    }

    private mutating func read(_ kind: MarkdownSource, _ line: MarkdownSource.Line, indent: Int) {
        switch kind {
        case .blank:
            endParagraph()
            if !lines.isEmpty { blank = quotes }
        case .heading(let title):
            leaveItems(for: indent)
            add(title, role: .heading)
            endParagraph()
        case .rule:
            if paragraphLines == 1, items.isEmpty, line.allSatisfy({ $0 == UInt8(ascii: "-") }) {
                // A line of text underlined with dashes is a heading.
                paragraphRole = .heading
                endParagraph()
            } else {
                leaveItems(for: indent)
                show(String(repeating: "─", count: max(1, width - prefixColumns)).utf8, .rule)
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
            if paragraphLines == 1, items.isEmpty, text.count >= 3, text.allSatisfy({ $0 == UInt8(ascii: "=") }) {
                paragraphRole = .heading
                endParagraph()
                return
            }
            if paragraph.isEmpty, marker == nil { leaveItems(for: indent) }
            add(text, role: textRole)
        }
    }

    /// The text behind an item's marker: headings and fences are known there, all else is text.
    private mutating func readFirstLine(_ text: MarkdownSource.Line, content: Int) {
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
    private mutating func add(_ text: MarkdownSource.Line, role: Role) {
        var text = text
        let length = text.count
        while text.last == Self.space || text.last == Self.tab { text.removeLast() }
        let isHard = length - text.count >= 2
        // Whether the line before ended in a backslash that is not itself escaped.
        let backslash = UInt8(ascii: "\\")
        if paragraph.last == backslash, paragraph.reversed().prefix(while: { $0 == backslash }).count % 2 == 1 {
            paragraph[paragraph.count - 1] = Self.lineFeed
        }
        if let last = paragraph.last, last != Self.lineFeed, let first = text.first, !joins(last, first, text) {
            paragraph.append(Self.space)
        }
        paragraph += text
        if isHard { paragraph.append(Self.lineFeed) }
        paragraphRole = role
        paragraphLines += 1
    }

    /// Scripts without spaces do not get one where a line ended.
    private func joins(_ last: UInt8, _ first: UInt8, _ text: MarkdownSource.Line) -> Bool {
        guard last >= 0x80, first >= 0x80 else { return false }
        guard let left = String(decoding: paragraph.suffix(32), as: UTF8.self).last, let right = Substring(text).first
        else { return false }
        return Glyph(left).kind.isOfSpacelessScript && Glyph(right).kind.isOfSpacelessScript
    }

    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")

    /// Takes the quote marks from a line and counts them.
    private static func unquoted(_ line: MarkdownSource.Line, atMost limit: Int) -> (MarkdownSource.Line, Int) {
        var rest = line
        var depth = 0
        while depth < limit {
            var inner = rest
            var spaces = 0
            while spaces < 3, inner.first == space {
                inner.removeFirst()
                spaces += 1
            }
            guard inner.first == UInt8(ascii: ">") else { break }
            inner.removeFirst()
            if inner.first == space { inner.removeFirst() }
            rest = inner
            depth += 1
        }
        return (rest, depth)
    }

    /// The line without as many columns of its indent.
    private static func dropping(_ columns: Int, from line: MarkdownSource.Line) -> MarkdownSource.Line {
        var rest = line
        var dropped = 0
        while dropped < columns, let first = rest.first, first == space || first == tab {
            dropped += first == Self.tab ? Glyph.tabStop - dropped % Glyph.tabStop : 1
            rest.removeFirst()
        }
        return rest
    }

    // MARK: Showing

    private mutating func endParagraph() {
        paragraphLines = 0
        guard !paragraph.isEmpty || marker != nil else { return }
        while paragraph.last == Self.lineFeed { paragraph.removeLast() }
        let text = MarkdownText(paragraph, special: special)
        let inline = MarkdownInline(ascii: text.ascii, character: text.character)
        paragraph = []
        let base = paragraphRole
        show(text, inline.characters, inline.parts.map { Self.role($0, in: base) })
    }

    /// - Parameter base: the role of text without marks.
    private static func role(_ part: MarkdownInline.Part, in base: Role) -> Role {
        switch part {
        case .code: .code
        case .link: .link
        case .strong: base == .heading ? .heading : .strong
        case .emphasis: base == .heading ? .heading : .emphasis
        case .plain: base
        }
    }

    private mutating func show(_ utf8: some Sequence<UInt8>, _ role: Role) {
        let text = MarkdownText(Array(utf8), special: special)
        show(text, (0..<Int32(text.count)).map { $0 }, [Role](repeating: role, count: text.count))
    }

    private mutating func showCode(_ text: MarkdownSource.Line) {
        if text.isEmpty, fence == nil { return }
        show(text, .code)
    }

    /// Wraps characters into lines behind the prefix of quotes and list items.
    private mutating func show(_ text: MarkdownText, _ characters: [Int32], _ roles: [Role]) {
        showBlank()
        let columns = max(1, width - prefixColumns)
        let space = Glyph(columns: 1, kind: .space)
        let glyphs = characters.map { $0 == MarkdownInline.space ? space : text.glyphs[Int($0)] }
        var start = 0
        while true {
            let end =
                characters[start...].firstIndex {
                    $0 != MarkdownInline.space && text.ascii[Int($0)] == Self.lineFeed
                } ?? characters.count
            for range in Wrap.ranges(of: Array(glyphs[start..<end]), columns: columns) {
                guard lines.count < limit else { return }
                var last = start + range.upperBound
                while last > start + range.lowerBound, glyphs[last - 1].isSpace { last -= 1 }
                var line = prefix()
                append(start + range.lowerBound..<last, of: text, characters, roles, to: &line)
                lines.append(line)
            }
            if end == characters.count { return }
            start = end + 1
        }
    }

    /// Adds characters to a line, in stretches that stand together in the source and share a role.
    private func append(
        _ range: Range<Int>, of text: MarkdownText, _ characters: [Int32], _ roles: [Role], to line: inout StyledLine
    ) {
        /// Whether a character is drawn as it is.
        func isPlain(_ index: Int32) -> Bool {
            guard index != MarkdownInline.space, text.ascii[Int(index)] != Self.tab else { return false }
            return !text.hasReplacements || text.replacement(Int(index)) == nil
        }
        var index = range.lowerBound
        // Only a tab needs to know where it stands.
        var column = 0
        while index < range.upperBound {
            let character = characters[index]
            let style = Style(roles[index])
            guard isPlain(character) else {
                if character == MarkdownInline.space {
                    line.append(" ", style)
                    column += 1
                } else if let replacement = text.replacement(Int(character)) {
                    line.append(replacement, Style(.escaped))
                    column += text.glyphs[Int(character)].columns(at: column)
                } else {
                    let columns = text.glyphs[Int(character)].columns(at: column)
                    line.append(String(repeating: " ", count: columns), style)
                    column += columns
                }
                index += 1
                continue
            }
            let first = index
            repeat {
                column += Int(text.glyphs[Int(characters[index])].columns)
                index += 1
            } while index < range.upperBound && characters[index] == characters[index - 1] + 1
                && roles[index] == roles[first] && isPlain(characters[index])
            line.append(text.string(Int(character)..<Int(characters[index - 1]) + 1), style)
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

extension Glyph.Kind {
    fileprivate var isOfSpacelessScript: Bool { self == .ideograph || self == .closing }
}
