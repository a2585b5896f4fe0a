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
                file: name, line: 2,
                message: worded(
                    "What stands before the text is no list of keys and values.",
                    nl: "Wat voor de tekst staat is geen lijst van sleutels en waarden."),
                remedy: worded("Write key: value, one to a line.", nl: "Schrijf sleutel: waarde, een per regel."))
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
            guard let text = value.scalar?.string else {
                throw wrong(
                    worded("The title is no text.", nl: "De titel is geen tekst."),
                    worded("Write title: words.", nl: "Schrijf title: woorden."))
            }
            do { title = try StoredText.title(text) } catch {
                throw Self.problem(error, name, line: value.mark?.line)
            }
        case "kind":
            guard let kind = value.scalar.flatMap({ Kind(rawValue: $0.string) }) else {
                throw wrong(
                    worded(
                        "\(quoted(value.scalar?.string ?? "")) is no kind of text that is begun from a template.",
                        nl: "\(quoted(value.scalar?.string ?? "")) is geen soort tekst die met een sjabloon begint."),
                    worded("Write reflection or goal.", nl: "Schrijf reflection of goal."))
            }
            self.kind = kind
        case "competencies", "tags":
            let nodes = value.sequence.map { Array($0) } ?? [value]
            guard nodes.count <= Self.mostOfEach else {
                throw wrong(
                    worded(
                        "There are more than \(Self.mostOfEach) \(word).",
                        nl: "Het zijn er meer dan \(Self.mostOfEach): \(word)."),
                    worded("Keep those that matter.", nl: "Houd de belangrijkste over."))
            }
            var words: [String] = []
            for node in nodes {
                guard let text = node.scalar?.string, !text.isEmpty else {
                    throw wrong(
                        worded("One of the \(word) is no text.", nl: "Bij \(word) staat iets wat geen tekst is."),
                        worded("Write \(word): [one, another].", nl: "Schrijf \(word): [een, ander]."))
                }
                do { words.append(try StoredText.tag(text)) } catch {
                    throw Self.problem(error, name, line: node.mark?.line)
                }
            }
            if word == "tags" { tags = words } else { competencies = words }
        default:
            throw Problem(
                file: name, line: key.mark?.line,
                message: worded("A template has no \(quoted(word)).", nl: "Een sjabloon heeft geen \(quoted(word))."),
                remedy: worded(
                    "It has title, kind, competencies and tags.", nl: "Het heeft title, kind, competencies en tags."))
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
                file: name, line: 1,
                message: worded(
                    "What stands before the text has no end.", nl: "Wat voor de tekst staat heeft geen einde."),
                remedy: worded("End it with a line of ---.", nl: "Eindig het met een regel ---."))
        }
        let yaml = String(text[text.index(text.startIndex, offsetBy: 4)..<end.lowerBound])
        return (yaml.isEmpty ? "{}" : yaml, text[end.upperBound...].drop { $0 == "\n" })
    }

    private static func problem(_ problem: StoredText.Problem, _ name: String, line: Int?) -> Problem {
        let (message, remedy): (String, String) =
            switch problem.reason {
            case .notUTF8:
                (
                    worded("The file is not valid UTF-8.", nl: "Het bestand is geen geldige UTF-8."),
                    worded("Save it as UTF-8.", nl: "Bewaar het als UTF-8.")
                )
            case .control(let code):
                (
                    worded(
                        "There is a character \(code) that no text may hold.",
                        nl: "Er staat een teken \(code) dat in geen tekst mag staan."),
                    worded("Remove it.", nl: "Haal het weg.")
                )
            case .empty:
                (
                    worded("It is empty.", nl: "Het is leeg."),
                    worded("Write something, or leave the line out.", nl: "Schrijf iets, of laat de regel weg.")
                )
            case .tooLong(let most, let unit):
                (
                    worded(
                        "It is longer than \(most) \(unit).",
                        nl: "Het is langer dan \(most) \(unit == "bytes" ? unit : "tekens")."),
                    worded("Shorten it.", nl: "Kort het in.")
                )
            }
        return Problem(file: name, line: line, message: message, remedy: remedy)
    }
}
