import CNcurses
import Cells
import Theming

/// What is known of the terminal without taking it over: for `doctor`.
public nonisolated struct TerminalFacts: Sendable {
    /// The name of the description that would be used, or why there is none.
    public let type: String
    public let colors: Tier
    /// Whether it has a description by which something can be drawn.
    public let canDraw: Bool

    @MainActor public init(_ options: TerminalOptions) {
        do {
            let found = try TerminalType.find(options)
            (type, colors, canDraw) = (found.name, found.tier, true)
        } catch {
            (type, colors, canDraw) = ("none", .mono, false)
        }
    }

    /// The library that draws, and its version.
    @MainActor public static var library: String { curses_version().map { String(cString: $0) } ?? "unknown" }
}
