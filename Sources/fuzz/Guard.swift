import Glibc

/// Says which input it was when the process crashes or does not come to an end.
enum Guard {
    /// What is being fed, ready to be written by a signal handler that may not allocate.
    nonisolated(unsafe) private static let note = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    nonisolated(unsafe) private static var length = 0

    /// No input may take longer, in seconds of work: a machine that stands still is no hang.
    private static let patience = 10
    /// Nor wait for longer, whatever it waits for.
    private static let stillness: UInt32 = 600

    static func install() {
        for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM, SIGVTALRM] {
            Glibc.signal(signal) { number in
                let hangs = number == SIGALRM || number == SIGVTALRM
                Guard.tell(hangs ? "\nhangs at " : "\ncrashes at ")
                _ = write(STDERR_FILENO, Guard.note, Guard.length)
                Guard.tell("\n")
                _exit(hangs ? 4 : 3)
            }
        }
    }

    private static func tell(_ text: StaticString) { _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount) }

    /// From here on the clock runs for one input.
    static func begin(_ name: String) {
        length = 0
        for byte in name.utf8.prefix(256) {
            note[length] = byte
            length += 1
        }
        work(patience)
        alarm(stillness)
    }

    /// A rule was broken.
    static func fail(_ what: String) -> Never {
        print("broken: \(what), at " + String(decoding: UnsafeBufferPointer(start: note, count: length), as: UTF8.self))
        exit(1)
    }

    static func end() {
        work(0)
        alarm(0)
    }

    private static func work(_ seconds: Int) {
        var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
        setitimer(__itimer_which_t(ITIMER_VIRTUAL.rawValue), &timer, nil)
    }
}
