import CNcurses
import Cells
import Theming

/// What is known of the terminal without taking it over: for `doctor`.
public nonisolated struct TerminalFacts: Sendable {
    /// The name of the description that would be used, or why there is none.
    public let type: String
    public let colors: Tier

    @MainActor public init(_ options: TerminalOptions) {
        do {
            let found = try TerminalType.find(options)
            (type, colors) = (found.name, found.tier)
        } catch {
            (type, colors) = ("none", .mono)
        }
    }

    /// The library that draws, and its version.
    @MainActor public static var library: String { curses_version().map { String(cString: $0) } ?? "unknown" }
}
