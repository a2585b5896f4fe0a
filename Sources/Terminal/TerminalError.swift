/// Why the screens cannot be shown. The terminal is untouched. Whoever tells a person has the words for it.
public nonisolated enum TerminalError: Error, Hashable, Sendable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// The terminal is of a known type that cannot place text.
    case cannotDraw(type: String)
    /// Neither the type nor any that could stand in for it is in the terminal database; nil for a name that is none.
    case noDescription(type: String?)
    /// With the number of the system's reason.
    case system(call: String, code: Int32)
}
