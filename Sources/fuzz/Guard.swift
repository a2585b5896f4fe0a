import Glibc

/// Says which input it was when the process crashes or does not come to an end.
enum Guard {
    /// What is being fed, ready to be written by a signal handler that may not allocate.
    nonisolated(unsafe) private static let note = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    nonisolated(unsafe) private static var length = 0

    /// No input may take longer, in seconds.
    static let patience: UInt32 = 10

    static func install() {
        for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM] {
            Glibc.signal(signal) { number in
                Guard.tell(number == SIGALRM ? "\nhangs at " : "\ncrashes at ")
                _ = write(STDERR_FILENO, Guard.note, Guard.length)
                Guard.tell("\n")
                _exit(number == SIGALRM ? 4 : 3)
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
        alarm(patience)
    }

    /// A rule was broken.
    static func fail(_ what: String) -> Never {
        print("broken: \(what), at " + String(decoding: UnsafeBufferPointer(start: note, count: length), as: UTF8.self))
        exit(1)
    }

    static func end() { alarm(0) }
}
