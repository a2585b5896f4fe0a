/// Why a theme cannot be used, and where. Whoever tells a person has the words for it.
public enum ThemeError: Error, Hashable, Sendable {
    case notFound(name: String, available: [String])
    case notAName(String)
    /// With the number of the system's reason.
    case unreadable(path: String, code: Int32)
    case notAScheme(path: String, line: Int?, problem: Problem)

    public enum Problem: Hashable, Sendable {
        case notUTF8
        /// Longer than any scheme is.
        case tooLong
        /// With what the reader of YAML says, where it says something.
        case notYAML(String?)
        case noPalette
        /// `palette` is there, and lists no colours.
        case emptyPalette
        case unknownSystem(String)
        case missing(String)
        case notAColor(String)
        case unknownVariant
    }
}
