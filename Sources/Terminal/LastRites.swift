import CNcurses
import Glibc

/// Restores the terminal when the program traps or exits without having done so: the user keeps a usable shell, and
/// sees the message.
///
/// A handler may do almost nothing, so everything that it needs is laid ready beforehand.
nonisolated enum LastRites {
    nonisolated(unsafe) private static var isArmed = false
    nonisolated(unsafe) private static var bytes: UnsafeMutablePointer<UInt8>?
    nonisolated(unsafe) private static var count = 0
    nonisolated(unsafe) private static var modes = termios()
    nonisolated(unsafe) private static var isInstalled = false

    static let fatal = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

    /// - Parameters:
    ///   - modes: the terminal's modes as they were.
    ///   - farewell: what leaves the terminal as it was.
    static func arm(modes: termios, farewell: [UInt8]) {
        self.modes = modes
        bytes?.deallocate()
        bytes = .allocate(capacity: max(1, farewell.count))
        bytes?.update(from: farewell, count: farewell.count)
        count = farewell.count
        isArmed = true
        guard !isInstalled else { return }
        isInstalled = true
        atexit { LastRites.perform() }
        for signal in fatal {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { signal in
                LastRites.perform()
                var original = sigaction()
                sigaction(signal, &original, nil)
                // Once this handler returns, the signal ends the process as it would have.
                raise(signal)
            }
            sigaction(signal, &action, nil)
        }
    }

    static func disarm() { isArmed = false }

    static func perform() {
        guard isArmed else { return }
        isArmed = false
        _ = write(STDOUT_FILENO, bytes, count)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
        HeldErrors.release(showing: true)
    }
}
