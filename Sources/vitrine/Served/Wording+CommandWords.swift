import Exchange
import Journal

extension Wording {
    static func commandWords(_ problem: CommandWords.Problem) -> String {
        switch problem {
        case .tooLong:
            "The command is longer than \(CommandWords.longest) bytes. Send a text on standard input, with -."
        case .notUTF8: "The command is not valid UTF-8. Type it again in a UTF-8 terminal."
        case .control: "The command holds a control character or a line feed, which none may. Send one line."
        case .unclosed("\\"): "The command ends in a backslash with nothing after it."
        case .unclosed(let quote):
            "The command opens a quotation mark (\(quote)) that is not closed; a local shell takes one pair away, so quote twice."
        }
    }
}
