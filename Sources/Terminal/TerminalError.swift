/// Why the screens cannot be shown, in a sentence that says what to do. The terminal is untouched.
public nonisolated enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// The terminal is of a known type that cannot place text.
    case cannotDraw(type: String)
    /// Neither the type nor any that could stand in for it is in the terminal database.
    case noDescription(type: String)
    case system(call: String, reason: String)

    public var description: String {
        switch self {
        case .notATerminal:
            "The screens need a terminal: standard input and output must not be redirected."
        case .cannotDraw(let type):
            "A terminal of type \(type) cannot show the screens; the commands work on it."
        case .noDescription(let type):
            "The terminal type \(type) is not known here, nor is any that could stand in for it: "
                + "set TERM to one that is, such as xterm-256color."
        case .system(let call, let reason):
            "The terminal cannot be set up: \(call): \(reason)."
        }
    }
}
