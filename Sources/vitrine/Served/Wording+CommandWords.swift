import Exchange
import Journal

extension Wording {
    static func commandWords(_ problem: CommandWords.Problem) -> String {
        switch problem {
        case .tooLong:
            worded(
                "The command is longer than \(CommandWords.longest) bytes. Send a text on standard input, with -.",
                nl:
                    "De opdracht is langer dan \(CommandWords.longest) bytes. Stuur een tekst via standaardinvoer, met -."
            )
        case .notUTF8:
            worded(
                "The command is not valid UTF-8. Type it again in a UTF-8 terminal.",
                nl: "De opdracht is geen geldige UTF-8. Typ haar opnieuw in een UTF-8-terminal.")
        case .control:
            worded(
                "The command holds a control character or a line feed, which none may. Send one line.",
                nl: "In de opdracht staat een stuurteken of regeleinde, en dat mag niet. Stuur één regel.")
        case .unclosed("\\"):
            worded(
                "The command ends in a backslash with nothing after it.",
                nl: "De opdracht eindigt op een backslash met niets erachter.")
        case .unclosed(let quote):
            worded(
                "The command opens a quotation mark (\(quote)) that is not closed; a local shell takes one pair away, so quote twice.",
                nl:
                    "De opdracht opent een aanhalingsteken (\(quote)) dat niet sluit; een lokale shell haalt er één paar af, dus zet ze dubbel."
            )
        }
    }
}
