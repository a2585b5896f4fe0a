/// What one line of Markdown is, after its quote marks.
enum MarkdownSource: Equatable {
    case blank
    case heading(Substring)
    case rule
    /// ```` ``` ```` or `~~~`, and what stands behind it.
    case fence(mark: Character, length: Int, info: Substring)
    /// `marker` as it is shown; `content` columns from the line's start to the text.
    case item(marker: String, content: Int, text: Substring)
    /// A row of a table, which keeps its line.
    case row(Substring)
    case text(Substring)

    /// - Parameter line: without the spaces at its start, which were `indent` columns.
    init(_ line: Substring, indent: Int) {
        guard let first = line.first else {
            self = .blank
            return
        }
        switch first {
        case "#": self = Self.asHeading(line) ?? .text(line)
        case "`", "~": self = Self.asFence(line, first) ?? .text(line)
        case "*", "-", "_", "+":
            self = Self.isRule(line, first) ? .rule : Self.asBullet(line, first, indent) ?? .text(line)
        case "0"..."9": self = Self.asNumber(line, indent) ?? .text(line)
        case "|": self = .row(line)
        default: self = .text(line)
        }
    }

    private static func asHeading(_ line: Substring) -> MarkdownSource? {
        let text = line.drop { $0 == "#" }
        guard line.count - text.count <= 6, text.isEmpty || text.first == " " || text.first == "\t" else { return nil }
        var title = trimmed(text)
        // Marks that close the heading are dropped too, if a space stands before them.
        var end = title
        while end.last == "#" { end.removeLast() }
        if end.isEmpty || end.last == " " { title = trimmed(end) }
        return .heading(title)
    }

    private static func asFence(_ line: Substring, _ mark: Character) -> MarkdownSource? {
        let rest = line.drop { $0 == mark }
        let length = line.count - rest.count
        let info = trimmed(rest)
        guard length >= 3, mark == "~" || !info.contains("`") else { return nil }
        return .fence(mark: mark, length: length, info: info)
    }

    private static func isRule(_ line: Substring, _ mark: Character) -> Bool {
        guard mark != "+" else { return false }
        var count = 0
        for character in line {
            if character == mark { count += 1 } else if character != " " && character != "\t" { return false }
        }
        return count >= 3
    }

    private static func asBullet(_ line: Substring, _ mark: Character, _ indent: Int) -> MarkdownSource? {
        guard mark != "_" else { return nil }
        return asItem("•", line.dropFirst(), indent + 1)
    }

    private static func asNumber(_ line: Substring, _ indent: Int) -> MarkdownSource? {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard digits.count <= 9, let mark = rest.first, mark == "." || mark == ")" else { return nil }
        return asItem(String(digits) + String(mark), rest.dropFirst(), indent + digits.count + 1)
    }

    private static func asItem(_ marker: String, _ rest: Substring, _ columns: Int) -> MarkdownSource? {
        if rest.isEmpty { return .item(marker: marker, content: columns + 1, text: rest) }
        let text = rest.drop { $0 == " " || $0 == "\t" }
        let spaces = rest.count - text.count
        guard spaces > 0 else { return nil }
        return .item(marker: marker, content: columns + (spaces > 4 ? 1 : spaces), text: text)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
