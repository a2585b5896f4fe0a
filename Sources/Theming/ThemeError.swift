/// Why a theme cannot be used: what, where, and what to do.
public enum ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
    case notFound(name: String, available: [String])
    case notAName(String)
    case unreadable(path: String, reason: String)
    case notAScheme(path: String, line: Int?, problem: String)

    public var description: String {
        switch self {
        case .notFound(let name, let available):
            "There is no theme named \(name). There are: \(available.joined(separator: ", "))."
        case .notAName(let name):
            "\(name) is not a name of a theme: letters, digits, dots, dashes and underscores only."
        case .unreadable(let path, let reason):
            "\(path) cannot be read: \(reason)."
        case .notAScheme(let path, let line, let problem):
            "\(path)\(line.map { ":\($0)" } ?? ""): \(problem)"
        }
    }
}
