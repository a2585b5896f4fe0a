/// A page of Markdown as a page of the system's manual.
///
/// It knows what the program's own manual is written with: headings, paragraphs, lists, tables, code between fences,
/// and within a line code, emphasis and links.
extension RoffWriter {
    /// - Parameter name: what `man` calls the page.
    public init(markdown: String, name: String, day: String, source: String, manual: String) {
        self.init(title: name, section: 7, day: day, source: source, manual: manual)
        var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        var title = name
        if let first = lines.first, first.hasPrefix("# ") {
            title = String(first.dropFirst(2))
            lines.removeFirst()
        }
        section("NAME")
        flow([.plain(name + " - " + title)])
        section("DESCRIPTION")
        read(lines)
    }

    private mutating func read(_ lines: ArraySlice<String>) {
        var rest = lines
        while let line = rest.first {
            let text = line.drop { $0 == " " }
            if text.isEmpty {
                rest.removeFirst()
            } else if text.hasPrefix("```") {
                rest.removeFirst()
                let code = rest.prefix { !$0.hasPrefix("```") }
                code.isEmpty ? () : self.code(Array(code))
                rest = rest.dropFirst(code.count + 1)
            } else if text.first == "#" {
                rest.removeFirst()
                let depth = text.prefix { $0 == "#" }.count
                let title = Self.plain(String(text.dropFirst(depth).drop { $0 == " " }))
                depth > 2 ? subsection(title) : section(title)
            } else if text.first == "|" {
                let rows = rest.prefix { $0.hasPrefix("|") }
                rest = rest.dropFirst(rows.count)
                table(rows.map(Self.cells))
            } else if let mark = Self.mark(text) {
                var item = String(text.dropFirst(mark.taken))
                rest.removeFirst()
                // What is set in below belongs to the item.
                while let next = rest.first, next.hasPrefix("  "), Self.mark(next.drop { $0 == " " }) == nil {
                    item += " " + next.drop { $0 == " " }
                    rest.removeFirst()
                }
                bullet(mark.shown, Self.spans(item))
            } else {
                let paragraph = rest.prefix { next in
                    let start = next.drop { $0 == " " }
                    return !start.isEmpty && !start.hasPrefix("```") && start.first != "#" && start.first != "|"
                        && (Self.mark(start) == nil || next == line)
                }
                self.paragraph(Self.spans(paragraph.joined(separator: " ")))
                rest = rest.dropFirst(paragraph.count)
            }
        }
    }

    private static func mark(_ text: Substring) -> (shown: String, taken: Int)? {
        if text.hasPrefix("- ") || text.hasPrefix("* ") { return ("•", 2) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        return !digits.isEmpty && text.dropFirst(digits.count).hasPrefix(". ")
            ? (digits + ".", digits.count + 2) : nil
    }

    /// A bar behind a backslash, or within code, divides nothing.
    private static func cells(_ row: String) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isCode = false
        var isEscaped = false
        for character in row.dropFirst() {
            if isEscaped {
                if character != "|" { cell.append("\\") }
                cell.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|", !isCode {
                cells.append(cell)
                cell = ""
            } else {
                if character == "`" { isCode.toggle() }
                cell.append(character)
            }
        }
        return cells.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    }

    /// Each row explains what stands in its first column.
    private mutating func table(_ rows: [[String]]) {
        let heads = rows.first ?? []
        for row in rows.dropFirst() {
            guard let first = row.first, !row.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) else { continue }
            var text: [Span] = []
            for (index, cell) in row.enumerated().dropFirst() where !cell.isEmpty {
                if !text.isEmpty { text.append(.plain("; ")) }
                if row.count > 2, index < heads.count, !heads[index].isEmpty {
                    text.append(.plain(Self.plain(heads[index]) + ": "))
                }
                text += Self.spans(cell)
            }
            item(Self.spans(first), text)
        }
    }

    private static func plain(_ text: String) -> String {
        spans(text).map { span in
            switch span {
            case .plain(let text), .bold(let text), .italic(let text): text
            }
        }.joined()
    }

    /// Code and what is strong in bold, what is stressed in italics, a link as its words and its address.
    static func spans(_ text: String) -> [Span] {
        var spans: [Span] = []
        var plain = ""
        var rest = Substring(text)
        func end() {
            if !plain.isEmpty { spans.append(.plain(plain)) }
            plain = ""
        }
        /// What stands between the mark at the start and the same mark again.
        func taken(_ mark: String) -> Substring? {
            guard rest.hasPrefix(mark) else { return nil }
            let inner = rest.dropFirst(mark.count)
            guard inner.first != " ", let end = inner.ranges(of: mark).first, end.lowerBound > inner.startIndex else {
                return nil
            }
            rest = inner[end.upperBound...]
            return inner[..<end.lowerBound]
        }
        while let first = rest.first {
            if let code = taken("`") {
                end()
                spans.append(.bold(String(code)))
            } else if let strong = taken("**") {
                end()
                spans.append(.bold(String(strong)))
            } else if first == "*", let stressed = taken("*") {
                end()
                spans.append(.italic(String(stressed)))
            } else if first == "[", let link = rest.prefixMatch(of: #/\[([^\]]+)\]\(([^)]+)\)/#) {
                plain += "\(link.1) (\(link.2))"
                rest = rest[link.range.upperBound...]
            } else if first == "\\", let next = rest.dropFirst().first, "\\`*_[]|".contains(next) {
                plain.append(next)
                rest = rest.dropFirst(2)
            } else {
                plain.append(first)
                rest.removeFirst()
            }
        }
        end()
        return spans
    }
}
