import Journal
import Terminal
import Theming

/// What is said where colours or screens cannot be had.
extension Wording {
    /// What, where, and what to do.
    static func noTheme(_ error: ThemeError) -> String {
        switch error {
        case .notFound(let name, let available):
            let names = available.joined(separator: ", ")
            return worded(
                "There is no theme named \(name). There are: \(names).",
                nl: "Er is geen thema dat \(name) heet. Er zijn: \(names).")
        case .notAName(let name):
            return worded(
                "\(name) is not a name of a theme: letters, digits, dots, dashes and underscores only.",
                nl:
                    "\(name) is geen naam van een thema: alleen letters, cijfers, punten, streepjes en lage streepjes."
            )
        case .unreadable(let path, let code):
            let reason = systemReason(code)
            return worded("\(path) cannot be read: \(reason).", nl: "\(path) is niet te lezen: \(reason).")
        case .notAScheme(let path, let line, let problem):
            return "\(path)\(line.map { ":\($0)" } ?? ""): \(whatIsWrong(problem))"
        }
    }

    private static func whatIsWrong(_ problem: ThemeError.Problem) -> String {
        switch problem {
        case .notUTF8: worded("not UTF-8.", nl: "geen UTF-8.")
        case .tooLong:
            worded("longer than 64 KiB, so not a scheme.", nl: "langer dan 64 KiB, dus geen kleurenschema.")
        case .notYAML(nil): worded("not YAML.", nl: "geen YAML.")
        case .notYAML(let reason?): worded("not YAML: \(reason).", nl: "geen YAML: \(reason).")
        case .noPalette:
            worded(
                "not a scheme: `palette:` with base00 to base0F is missing.",
                nl: "geen kleurenschema: `palette:` met base00 tot en met base0F ontbreekt.")
        case .emptyPalette:
            worded(
                "`palette` must list base00 to base0F, one a line.",
                nl: "`palette` moet base00 tot en met base0F noemen, elk op een regel.")
        case .unknownSystem(let system):
            worded(
                "`system` is \(system); base16 and base24 can be read.",
                nl: "`system` is \(system); base16 en base24 kunnen gelezen worden.")
        case .missing(let key): worded("\(key) is missing.", nl: "\(key) ontbreekt.")
        case .notAColor(let key):
            worded(
                "\(key) must be six hex digits, such as \"1e2a30\".",
                nl: "\(key) moet uit zes hexadecimale cijfers bestaan, zoals \"1e2a30\".")
        case .unknownVariant:
            worded("`variant` must be light or dark.", nl: "`variant` moet light of dark zijn.")
        }
    }

    static func noScreens(_ error: TerminalError) -> String {
        switch error {
        case .notATerminal:
            return worded(
                "The screens need a terminal: standard input and output must not be redirected.",
                nl: "De schermen hebben een terminal nodig: standaardinvoer en -uitvoer mogen niet omgeleid zijn.")
        case .cannotDraw(let type):
            return worded(
                "A terminal of type \(type) cannot show the screens; the commands work on it.",
                nl: "Een terminal van het type \(type) kan de schermen niet tonen; de opdrachten werken er wel op.")
        case .noDescription(let type):
            let type = type ?? worded("(none)", nl: "(geen)")
            return worded(
                "The terminal type \(type) is not known here, nor is any that could stand in for it: "
                    + "set TERM to one that is, such as xterm-256color.",
                nl: "Het terminaltype \(type) is hier niet bekend, en ook geen dat ervoor in de plaats kan komen: "
                    + "zet TERM op een type dat dat wel is, zoals xterm-256color.")
        case .system(let call, let code):
            let reason = systemReason(code)
            return worded(
                "The terminal cannot be set up: \(call): \(reason).",
                nl: "De terminal is niet klaar te zetten: \(call): \(reason).")
        }
    }
}
