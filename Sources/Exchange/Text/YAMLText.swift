import Journal
import Yams

/// YAML that a person wrote, as nodes: one document, no aliases, and every mistake by its line.
enum YAMLText {
    /// - Parameters:
    ///   - limit: the largest text that is read, in bytes.
    ///   - what: what a file of this sort holds, such as `programme`, in the language that is spoken.
    ///   - first: what its first line says.
    static func compose(
        _ text: String, name: String, limit: Int, what: String, first: String
    ) throws(Problem) -> Node {
        guard text.utf8.count <= limit else {
            throw Problem(
                file: name,
                message: worded(
                    "The file is larger than \(limit / 1024) KiB.", nl: "Het bestand is groter dan \(limit / 1024) KiB."
                ),
                remedy: worded("Check that it is a \(what) file.", nl: "Controleer of er wel een \(what) in staat."))
        }
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        try refuseAliases(text, name, what)
        guard let root = try parse(text, name, what) else {
            throw Problem(
                file: name, message: worded("The file is empty.", nl: "Het bestand is leeg."),
                remedy: worded("Begin with a line \(first).", nl: "Begin met een regel \(first)."))
        }
        return root
    }

    /// A few aliases of aliases can stand for more than a machine can hold, and Yams follows them while it parses.
    /// With every name after a `*` changed into one that no anchor has, the same parse follows none, and stops at the
    /// first that is an alias; asterisks in texts and comments do no harm.
    private static func refuseAliases(_ text: String, _ name: String, _ what: String) throws(Problem) {
        guard text.utf8.contains(UInt8(ascii: "*")) else { return }
        var stranger = "q"
        while text.contains("&" + stranger) { stranger += "q" }
        var changed: [UInt8] = []
        for byte in text.utf8 {
            changed.append(byte)
            if byte == UInt8(ascii: "*") { changed.append(contentsOf: stranger.utf8) }
        }
        do throws(Problem) { _ = try parse(String(decoding: changed, as: UTF8.self), name, what) } catch {
            // The columns of that text are not those of the file.
            throw Problem(file: name, line: error.line, message: error.message, remedy: error.remedy)
        }
    }

    private static func parse(_ text: String, _ name: String, _ what: String) throws(Problem) -> Node? {
        // Without rules of its own the resolver leaves every scalar as it is written: what is a number or a date is
        // for the reader to say, and its regular expressions are never built.
        do { return try Yams.compose(yaml: text, .basic, .default, .utf8) } catch {
            throw problem(error, text, name, what)
        }
    }

    private static func problem(_ error: any Error, _ text: String, _ name: String, _ what: String) -> Problem {
        func report(_ mark: Mark?, _ message: String, _ remedy: String) -> Problem {
            Problem(file: name, line: mark?.line, column: mark?.column, message: message, remedy: remedy)
        }
        let remedy = worded(
            "Check the indentation, the colons and the quotation marks there.",
            nl: "Controleer daar het inspringen, de dubbele punten en de aanhalingstekens.")
        switch error as? YamlError {
        case .composer(_, "found undefined alias", let mark, _):
            return report(
                mark,
                worded(
                    "A * begins an alias, and aliases are not read here.",
                    nl: "Een * is het begin van een alias, en die worden hier niet gelezen."),
                worded(
                    "Write the value out, or put the text in quotation marks.",
                    nl: "Schrijf de waarde voluit, of zet de tekst tussen aanhalingstekens."))
        case .composer(_, let problem, let mark, _) where problem.contains("another document"):
            return report(
                mark, worded("A second document begins.", nl: "Hier begint een tweede document."),
                worded(
                    "Keep one \(what) in a file, and remove the line ---.",
                    nl: "Houd één \(what) per bestand, en haal de regel --- weg."))
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = context.map { " \($0.text)" } ?? ""
            return report(
                mark,
                worded(
                    "This is not YAML: \(problem)\(place).",
                    nl: "Dit is geen YAML: \(LibraryWords.yaml(problem, context?.text))."), remedy)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { quoted($0) }.joined(separator: ", ")
            return report(
                context.mark,
                worded(
                    "The key \(keys) is written more than once in one place, first here.",
                    nl: "De sleutel \(keys) staat op één plek meer dan eens, hier voor het eerst."),
                worded("Keep one of them.", nl: "Laat er een staan."))
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = 1 + before.reduce(0) { $0 + ($1.isNewline ? 1 : 0) }
            return Problem(
                file: name, line: offset == nil ? nil : line,
                message: worded(
                    "This is not YAML: \(problem).", nl: "Dit is geen YAML: \(LibraryWords.yaml(problem, nil))."),
                remedy: worded("Remove the character that cannot be seen.", nl: "Verwijder het onzichtbare teken."))
        default:
            return report(
                nil, worded("This is not YAML.", nl: "Dit is geen YAML."),
                worded(
                    "Check the indentation, the colons and the quotation marks.",
                    nl: "Controleer het inspringen, de dubbele punten en de aanhalingstekens."))
        }
    }
}
