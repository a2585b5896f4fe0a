import ArgumentParser
import Cells
import Journal
import Terminal
import Theming

/// How the screens look, and what is typed into them.
struct ScreenSettings {
    var theme: String?
    var themes: String?
    var tier: Tier?
    /// Plain lines for a screen reader; nil leaves it to the environment and the settings.
    var linear: Bool?
    var isLinear: Bool { linear ?? false }
    /// In which languages words are looked up.
    var spelling: SpellingLanguages?
    var script: String?
    /// Without a terminal, on a screen of this size.
    var size: Size?

    /// What the command line leaves open is as the environment says, and then as the settings do.
    mutating func complete(with settings: Settings) {
        if theme == nil, let name = environmentVariable("VITRINE_THEME"), !name.isEmpty { theme = name }
        if linear == nil, let value = environmentVariable("VITRINE_LINEAR"), !value.isEmpty { linear = value != "0" }
        if spelling == nil, let value = environmentVariable("VITRINE_SPELLING"), !value.isEmpty {
            spelling = SpellingLanguages(value)
        }
        spelling = spelling ?? settings.spelling
        linear = linear ?? settings.linear
        theme = theme ?? settings.theme
        themes = themes ?? settings.themes
        tier = tier ?? settings.colors
    }

    func terminal() throws(Complaint) -> TerminalOptions {
        TerminalOptions(theme: try theme(named: theme ?? "terminal"), colors: tier, allowsSuspending: true)
    }

    func theme(named name: String) throws(Complaint) -> Theme {
        do { return try ThemeFolders(explicit: themes).theme(named: name) } catch {
            throw Complaint(Visible.line(Wording.noTheme(error)))
        }
    }
}

/// The same on the command line. Without arguments the screens open without asking the parser, which would take
/// longer than drawing them.
struct ScreenOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            worded(
                "The theme's name; else $VITRINE_THEME, else your settings', else the terminal's own colours.",
                nl:
                    "De naam van het thema; anders $VITRINE_THEME, anders dat van je instellingen, anders de kleuren van de terminal zelf."
            )))
    var theme: String?
    @Option(help: ArgumentHelp(worded("A folder with themes.", nl: "Een map met thema's."))) var themes: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "The colours to use: mono, 8, 16, 256 or direct.",
                nl: "De kleuren die gebruikt worden: mono, 8, 16, 256 of direct.")),
        completion: .list(Tier.allCases.map(\.rawValue)))
    var colors: String?
    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            worded(
                "Plain lines for a screen reader; else as $VITRINE_LINEAR says, else your settings.",
                nl: "Gewone regels voor een schermlezer; anders zoals $VITRINE_LINEAR zegt, anders je instellingen.")))
    var linear: Bool?
    @Option(
        help: ArgumentHelp(
            worded(
                "Keys and actions to begin with, from a file.",
                nl: "Toetsen en acties om mee te beginnen, uit een bestand."), valueName: "file")) var script: String?
    @Option(
        name: .customLong("size"),
        help: ArgumentHelp(
            worded(
                "Play the script without a terminal, on a screen of this size.",
                nl: "Speel het script zonder terminal af, op een scherm van dit formaat."), valueName: "WxH"))
    var sizeText: String?

    private var size: Size? {
        guard let sizeText else { return nil }
        let numbers = sizeText.split(separator: "x").compactMap { Int($0) }
        return numbers.count == 2 ? Size(width: numbers[0], height: numbers[1]) : nil
    }

    func validate() throws {
        if let sizeText {
            guard let size, (1...1000).contains(size.width), (1...500).contains(size.height) else {
                throw ValidationError(Wording.notASize(sizeText))
            }
        }
        if let colors, Tier(rawValue: colors) == nil {
            throw ValidationError(Wording.notATier(colors, Tier.allCases.map(\.rawValue)))
        }
    }

    var settings: ScreenSettings {
        ScreenSettings(
            theme: theme, themes: themes, tier: colors.flatMap { Tier(rawValue: $0) }, linear: linear,
            script: script, size: size)
    }
}

extension Wording {
    static func notATier(_ text: String, _ known: [String]) -> String {
        worded(
            "\"\(Visible.line(text))\" is no number of colours: it is one of \(list(known)).",
            nl: "\"\(Visible.line(text))\" is geen aantal kleuren: kies uit \(list(known)).")
    }
}
