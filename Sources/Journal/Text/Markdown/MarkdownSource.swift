/// What one line of Markdown is, after its quote marks.
///
/// It is read by bytes: all syntax is ASCII.
public enum MarkdownSource {
    public typealias Line = Substring.UTF8View

    case blank
    case heading(Line)
    case rule
    /// ```` ``` ```` or `~~~`, and what stands behind it.
    case fence(mark: UInt8, length: Int, info: Line)
    /// `marker` as it is shown; `content` columns from the line's start to the text.
    case item(marker: String, content: Int, text: Line)
    /// A row of a table, which keeps its line.
    case row(Line)
    case text(Line)

    /// - Parameter line: without the spaces at its start, which were `indent` columns.
    public init(_ line: Line, indent: Int) {
        guard let first = line.first else {
            self = .blank
            return
        }
        switch first {
        case UInt8(ascii: "#"): self = Self.asHeading(line) ?? .text(line)
        case UInt8(ascii: "`"), UInt8(ascii: "~"): self = Self.asFence(line, first) ?? .text(line)
        case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"):
            self = Self.isRule(line, first) ? .rule : Self.asBullet(line, first, indent) ?? .text(line)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = Self.asNumber(line, indent) ?? .text(line)
        case UInt8(ascii: "|"): self = .row(line)
        default: self = .text(line)
        }
    }

    private static func asHeading(_ line: Line) -> MarkdownSource? {
        let text = line.drop { $0 == UInt8(ascii: "#") }
        guard line.count - text.count <= 6,
            text.isEmpty || text.first == UInt8(ascii: " ") || text.first == UInt8(ascii: "\t")
        else { return nil }
        var title = trimmed(text)
        // Marks that close the heading are dropped too, if a space stands before them.
        var end = title
        while end.last == UInt8(ascii: "#") { end.removeLast() }
        if end.isEmpty || end.last == UInt8(ascii: " ") { title = trimmed(end) }
        return .heading(title)
    }

    private static func asFence(_ line: Line, _ mark: UInt8) -> MarkdownSource? {
        let rest = line.drop { $0 == mark }
        let length = line.count - rest.count
        let info = trimmed(rest)
        guard length >= 3, mark == UInt8(ascii: "~") || !info.contains(UInt8(ascii: "`")) else { return nil }
        return .fence(mark: mark, length: length, info: info)
    }

    private static func isRule(_ line: Line, _ mark: UInt8) -> Bool {
        guard mark != UInt8(ascii: "+") else { return false }
        var count = 0
        for character in line {
            if character == mark {
                count += 1
            } else if character != UInt8(ascii: " ") && character != UInt8(ascii: "\t") {
                return false
            }
        }
        return count >= 3
    }

    private static func asBullet(_ line: Line, _ mark: UInt8, _ indent: Int) -> MarkdownSource? {
        guard mark != UInt8(ascii: "_") else { return nil }
        return asItem("•", line.dropFirst(), indent + 1)
    }

    private static func asNumber(_ line: Line, _ indent: Int) -> MarkdownSource? {
        let digits = line.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let rest = line.dropFirst(digits.count)
        guard digits.count <= 9, let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
            return nil
        }
        return asItem(
            String(Substring(digits)) + (mark == UInt8(ascii: ".") ? "." : ")"), rest.dropFirst(),
            indent + digits.count + 1)
    }

    private static func asItem(_ marker: String, _ rest: Line, _ columns: Int) -> MarkdownSource? {
        if rest.isEmpty { return .item(marker: marker, content: columns + 1, text: rest) }
        let text = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let spaces = rest.count - text.count
        guard spaces > 0 else { return nil }
        return .item(marker: marker, content: columns + (spaces > 4 ? 1 : spaces), text: text)
    }

    private static func trimmed(_ text: Line) -> Line {
        var text = text.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        while text.last == UInt8(ascii: " ") || text.last == UInt8(ascii: "\t") { text.removeLast() }
        return text
    }
}
