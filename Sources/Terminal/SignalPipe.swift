import Glibc

/// Signals as bytes of a pipe, so that one `poll` waits for keys, signals and other threads alike.
///
/// It is one for the process, as signal handlers are, and is never closed: a thread may wake a loop that has ended.
nonisolated enum SignalPipe {
    // Written once, before any handler is installed.
    nonisolated(unsafe) private(set) static var readEnd: Int32 = -1
    nonisolated(unsafe) private(set) static var writeEnd: Int32 = -1
    nonisolated(unsafe) private static var previous: [(Int32, sigaction)] = []

    static let watched = [SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT]

    static func install() throws(TerminalError) {
        if readEnd < 0 {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
            }
            (readEnd, writeEnd) = (ends[0], ends[1])
        }
        guard previous.isEmpty else { return }
        for signal in watched {
            var old = sigaction()
            sigaction(signal, nil, &old)
            // Under nohup a hang-up stays ignored.
            if signal == SIGHUP, isIgnored(old) { continue }
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { signal in
                let saved = errno
                var byte = UInt8(truncatingIfNeeded: signal)
                _ = write(SignalPipe.writeEnd, &byte, 1)
                errno = saved
            }
            action.sa_flags = SA_RESTART
            sigaction(signal, &action, nil)
            previous.append((signal, old))
        }
        // Whoever started the program may have held them back, which is handed down.
        var set = sigset_t()
        sigemptyset(&set)
        for signal in watched { sigaddset(&set, signal) }
        sigprocmask(SIG_UNBLOCK, &set, nil)
    }

    static func uninstall() {
        for (signal, action) in previous {
            var action = action
            sigaction(signal, &action, nil)
        }
        previous = []
    }

    /// The signals since the last time; a waker's bytes are not among them.
    static func drain() -> Set<Int32> {
        var signals: Set<Int32> = []
        var bytes = [UInt8](repeating: 0, count: 64)
        while case let count = read(readEnd, &bytes, bytes.count), count > 0 {
            for byte in bytes[..<count] where byte != 0 { signals.insert(Int32(byte)) }
        }
        return signals
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        // SIG_IGN is a macro that casts 1.
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }
}

/// Ends `Terminal.wait` from any thread.
public nonisolated struct Waker: Sendable {
    public func wake() {
        var byte: UInt8 = 0
        _ = write(SignalPipe.writeEnd, &byte, 1)
    }
}
