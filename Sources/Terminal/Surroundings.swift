import CNcurses
import Cells
import Glibc

/// What the environment and the kernel say.
extension Terminal {
    /// More than any terminal has; ncurses would allocate a cell for each place of whatever the kernel says.
    private static let most = Size(width: 1000, height: 500)

    /// `ESCDELAY` in milliseconds, as ncurses reads it, or 50.
    static func escapeDelay() -> Int {
        guard let text = getenv("ESCDELAY"), let value = Int(String(cString: text)), value >= 0 else { return 50 }
        return min(value, 2000)
    }

    /// Tells ncurses the size by the environment, the only way that it takes where it does not write to the terminal
    /// itself. LINES and COLUMNS that were exported once, and are wrong after the first resize, are not heeded.
    static func withSizeInEnvironment<Result>(_ body: () -> Result) -> Result {
        unsetenv("LINES")
        unsetenv("COLUMNS")
        use_env(true)
        use_tioctl(false)
        // If the kernel does not know either, the description does.
        guard let size = windowSize() else { return body() }
        setenv("LINES", String(size.height), 1)
        setenv("COLUMNS", String(size.width), 1)
        defer {
            unsetenv("LINES")
            unsetenv("COLUMNS")
        }
        return body()
    }

    /// What the kernel says now, an absurd size cut down; nil if it does not know.
    static func windowSize() -> Size? {
        var window = winsize()
        guard ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return nil
        }
        return Size(width: min(Int(window.ws_col), most.width), height: min(Int(window.ws_row), most.height))
    }

    /// What ncurses works with.
    static func screenSize() -> Size {
        Size(width: Int(getmaxx(vitrine_stdscr())), height: Int(getmaxy(vitrine_stdscr())))
    }
}
