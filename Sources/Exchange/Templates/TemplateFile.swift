import Journal
import Yams

/// A file that somebody begins texts from: Markdown, and before it, between two lines of `---`, what is known of the
/// text already.
public struct TemplateFile: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable { case reflection, goal }

    public var kind = Kind.reflection
    public var title: String?
    public var competencies: [String] = []
    public var tags: [String] = []
    public var body = ""

    private static let longestFront = 8 * 1024
    private static let mostOfEach = 9

    /// - Parameter name: the file's, as messages call it.
    /// - Throws: what is wrong with it, and where.
    public init(_ bytes: [UInt8], name: String) throws(Problem) {
        let text: String
        do { text = try StoredText.body(bytes) } catch { throw Self.problem(error, name, line: error.line) }
        guard let front = try Self.split(text, name) else {
            body = text
            return
        }
        body = String(front.body)
        // With a line before it, what YAML says of lines is true of the file.
        let node = try YAMLText.compose(
            "\n" + front.yaml, name: name, limit: Self.longestFront, what: "template", first: "title: …")
        guard let mapping = node.mapping else {
            throw Problem(
                file: name, line: 2, message: "What stands before the text is no list of keys and values.",
                remedy: "Write key: value, one to a line.")
        }
        for (key, value) in mapping { try take(key, value, name) }
    }

    private mutating func take(_ key: Node, _ value: Node, _ name: String) throws(Problem) {
        let word = key.scalar?.string ?? ""
        func wrong(_ message: String, _ remedy: String) -> Problem {
            Problem(file: name, line: value.mark?.line ?? key.mark?.line, message: message, remedy: remedy)
        }
        switch word {
        case "title":
            guard let text = value.scalar?.string else { throw wrong("The title is no text.", "Write title: words.") }
            do { title = try StoredText.title(text) } catch {
                throw Self.problem(error, name, line: value.mark?.line)
            }
        case "kind":
            guard let kind = value.scalar.flatMap({ Kind(rawValue: $0.string) }) else {
                throw wrong(
                    "\(quoted(value.scalar?.string ?? "")) is no kind of text that is begun from a template.",
                    "Write reflection or goal.")
            }
            self.kind = kind
        case "competencies", "tags":
            let nodes = value.sequence.map { Array($0) } ?? [value]
            guard nodes.count <= Self.mostOfEach else {
                throw wrong("There are more than \(Self.mostOfEach) \(word).", "Keep those that matter.")
            }
            var words: [String] = []
            for node in nodes {
                guard let text = node.scalar?.string, !text.isEmpty else {
                    throw wrong("One of the \(word) is no text.", "Write \(word): [one, another].")
                }
                do { words.append(try StoredText.tag(text)) } catch {
                    throw Self.problem(error, name, line: node.mark?.line)
                }
            }
            if word == "tags" { tags = words } else { competencies = words }
        default:
            throw Problem(
                file: name, line: key.mark?.line, message: "A template has no \(quoted(word)).",
                remedy: "It has title, kind, competencies and tags.")
        }
    }

    private static func split(_ text: String, _ name: String) throws(Problem) -> (yaml: String, body: Substring)? {
        guard text.hasPrefix("---\n") else { return nil }
        var end: Range<String.Index>?
        var start = text.index(text.startIndex, offsetBy: 4)
        while start < text.endIndex {
            let lineEnd = text[start...].firstIndex(of: "\n") ?? text.endIndex
            if text[start..<lineEnd] == "---" {
                end = start..<lineEnd
                break
            }
            guard lineEnd < text.endIndex else { break }
            start = text.index(after: lineEnd)
        }
        guard let end else {
            throw Problem(
                file: name, line: 1, message: "What stands before the text has no end.",
                remedy: "End it with a line of ---.")
        }
        let yaml = String(text[text.index(text.startIndex, offsetBy: 4)..<end.lowerBound])
        return (yaml.isEmpty ? "{}" : yaml, text[end.upperBound...].drop { $0 == "\n" })
    }

    private static func problem(_ problem: StoredText.Problem, _ name: String, line: Int?) -> Problem {
        let (message, remedy): (String, String) =
            switch problem.reason {
            case .notUTF8: ("The file is not valid UTF-8.", "Save it as UTF-8.")
            case .control(let code): ("There is a character \(code) that no text may hold.", "Remove it.")
            case .empty: ("It is empty.", "Write something, or leave the line out.")
            case .tooLong(let most, let unit): ("It is longer than \(most) \(unit).", "Shorten it.")
            }
        return Problem(file: name, line: line, message: message, remedy: remedy)
    }
}
