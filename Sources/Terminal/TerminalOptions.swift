import Glibc
import Theming

/// How to open a terminal.
public nonisolated struct TerminalOptions: Sendable {
    public var theme: Theme
    /// What `--colors` says; nil lets the terminal's description decide. More than the description has is tried
    /// under the same terminal's richer name (`xterm` → `xterm-256color`), else cut down to it.
    public var colors: Tier?
    /// `NO_COLOR` is set and not empty; `colors` overrules it.
    public var isColorUnwanted: Bool
    /// Whether ^Z and SIGTSTP may stop the program. Off: in a session that is served there is no shell to return to.
    public var allowsSuspending: Bool
    /// Whether what is written to standard error meanwhile is kept back until the terminal is restored.
    public var holdsBackErrors: Bool

    public init(
        theme: Theme = .terminal, colors: Tier? = nil, isColorUnwanted: Bool = TerminalOptions.noColor,
        allowsSuspending: Bool = false, holdsBackErrors: Bool = true
    ) {
        self.theme = theme
        self.colors = colors
        self.isColorUnwanted = isColorUnwanted
        self.allowsSuspending = allowsSuspending
        self.holdsBackErrors = holdsBackErrors
    }

    /// Whether the environment asks for no colour (no-color.org).
    public static var noColor: Bool { getenv("NO_COLOR").map { $0.pointee != 0 } ?? false }
}
