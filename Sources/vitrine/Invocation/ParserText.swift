import Journal

/// What the parser of the command line says by itself. It speaks English alone, so in another language its sentences are
/// known by their form; what is not known stays as it says it.
enum ParserText {
    /// A refusal, in one line.
    static func refusal(_ text: String) -> String { worded(text, nl: dutch(text)) }

    /// What `--help` shows.
    static func help(_ text: String) -> String { worded(text, nl: dutchHelp(text)) }

    // MARK: - Refusals

    /// Both with a `%` for what differs, in the same order: what is more special comes first.
    private static let refusals = [
        ("Unknown option '%'. Did you mean '%'?", "Er is geen optie '%'. Bedoel je '%'?"),
        ("Unknown option '%'", "Er is geen optie '%'."),
        ("Missing value for '%'", "Er ontbreekt een waarde bij '%'."),
        (
            "The option '%' does not take any value, but '%' was specified.",
            "De optie '%' krijgt geen waarde, maar er staat '%'."
        ),
        ("Unexpected argument '%'", "Er is een argument te veel: '%'."),
        ("% unexpected arguments: '%'", "Er zijn % argumenten te veel: '%'."),
        ("Value to be set with flag % had already been set with flag %", "% gaat niet samen met %."),
        ("Missing expected argument '%'", "Er ontbreekt een argument: '%'."),
        ("Missing one of: '%'", "Een hiervan ontbreekt: '%'."),
        (
            "The value '%' is invalid for '%'. Please provide one of the following:%",
            "'%' kan niet bij '%'. Kies uit:%"
        ),
        ("The value '%' is invalid for '%'. Please provide one of %.", "'%' kan niet bij '%'. Kies uit %."),
        ("The value '%' is invalid for '%': %", "'%' kan niet bij '%': %"),
        ("The value '%' is invalid for '%'", "'%' kan niet bij '%'."),
    ]

    private static func dutch(_ text: String) -> String {
        for (english, dutch) in refusals {
            guard var parts = Self.parts(of: text, in: english) else { continue }
            if english.hasSuffix("one of %."), let last = parts.indices.last {
                parts[last] = parts[last].replacing("' or '", with: "' of '").replacing("' and '", with: "' of '")
            }
            return filled(dutch, with: parts)
        }
        return text
    }

    /// What stands for each `%` of the form; nil for a text of another form.
    private static func parts(of text: String, in form: String) -> [String]? {
        let fixed = form.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
        guard let first = fixed.first, let last = fixed.last, text.hasPrefix(first) else { return nil }
        var rest = text.dropFirst(first.count)
        var parts: [String] = []
        for piece in fixed.dropFirst().dropLast() {
            guard let place = rest.firstRange(of: piece) else { return nil }
            parts.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        guard rest.hasSuffix(last) else { return nil }
        parts.append(String(rest.dropLast(last.count)))
        return parts
    }

    private static func filled(_ form: String, with parts: [String]) -> String {
        var text = ""
        var rest = parts[...]
        for character in form { text += character == "%" ? rest.popFirst() ?? "" : String(character) }
        return text
    }

    // MARK: - Help

    private static func dutchHelp(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            for (english, dutch) in headings where line.hasPrefix(english) {
                return dutch + line.dropFirst(english.count)
            }
            return String(line)
        }
        return phrases.reduce(lines.joined(separator: "\n")) { text, phrase in
            text.replacing(phrase.0, with: phrase.1)
        }
    }

    /// At the beginning of a line. Where the parser has broken the text after it, it is no longer than the English one.
    private static let headings = [
        ("OVERVIEW: ", "UITLEG: "), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
        ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ]

    /// Anywhere.
    private static let phrases = [
        ("Show help information.", "Deze uitleg tonen."), ("Show the version.", "De versie tonen."),
        ("<subcommand>' for detailed help.", "<opdracht>' voor meer uitleg."), ("  See '", "  Zie '"),
        ("<subcommand>", "<opdracht>"), ("[<options>]", "[<opties>]"), ("(values: ", "(waarden: "),
        ("; default: ", "; anders: "), ("(default: ", "(anders: "), (" (default)", " (vanzelf)"),
    ]
}
