import Glibc

/// Keeps standard error back while the screen is up: a library's warning would otherwise be drawn into it.
///
/// It is held in a pipe, so that it touches no disk; what comes after the first 64 KiB is lost.
nonisolated enum HeldErrors {
    nonisolated(unsafe) private static var original: Int32 = -1
    nonisolated(unsafe) private static var held: Int32 = -1

    /// Nothing is held back if standard error is not this terminal.
    static func hold() {
        guard original < 0, isatty(STDERR_FILENO) == 1 else { return }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        // Who writes more than fits must not wait for a reader that never comes.
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        if original >= 0 {
            dup2(ends[1], STDERR_FILENO)
            held = ends[0]
        } else {
            close(ends[0])
        }
        close(ends[1])
    }

    /// Gives standard error back and shows what was held, unless nobody would see it.
    static func release(showing isShown: Bool) {
        guard original >= 0 else { return }
        dup2(original, STDERR_FILENO)
        close(original)
        original = -1
        // A buffer on the stack and no allocation: this also runs in the handler of a trap.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { buffer in
            while isShown, case let count = read(held, buffer.baseAddress, 1024), count > 0 {
                for place in 0..<count {
                    // A log may quote what somebody wrote, which must not steer the terminal.
                    switch buffer[place] {
                    case 0x09, 0x0A, 0x20..<0x7F: break
                    default: buffer[place] = UInt8(ascii: "?")
                    }
                }
                _ = write(STDERR_FILENO, buffer.baseAddress, count)
            }
        }
        close(held)
        held = -1
    }
}
