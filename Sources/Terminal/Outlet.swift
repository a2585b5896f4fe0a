import CNcurses
import Glibc

/// The way out to the terminal, in one write for each frame and without ever waiting for the line.
///
/// ncurses writes each stretch of a changed row by itself, a dozen system calls a key, and waits when the line is full.
/// So it is given a file in memory to write into, and what it wrote is passed on from there. It keeps the file for as
/// long as the process lives.
final class Outlet {
    /// What ncurses writes to.
    let file: UnsafeMutablePointer<FILE>
    private let memory: Int32
    /// The terminal, opened once more, so that not waiting for it concerns nobody who shares standard output.
    private let line: Int32
    private let mayWait: Bool
    private var bytes: [UInt8] = []
    private var sent = 0

    init() throws(TerminalError) {
        // 1 is MFD_CLOEXEC.
        memory = memfd_create("screen", 1)
        guard memory >= 0, let file = fdopen(memory, "w") else {
            throw .system(call: "memfd_create", code: errno)
        }
        self.file = file
        let own = Glibc.open("/proc/self/fd/1", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        // The line may belong to somebody else (su, sudo). Then a large frame may have to wait.
        mayWait = own < 0
        line = own < 0 ? STDOUT_FILENO : own
    }

    /// What to poll for, while something is left.
    var descriptor: Int32 { line }
    var isEmpty: Bool { sent == bytes.count }

    /// Whether the line takes bytes now.
    var isOpen: Bool {
        var output = pollfd(fd: line, events: Int16(POLLOUT), revents: 0)
        return poll(&output, 1, 0) == 1 && output.revents & Int16(POLLERR | POLLHUP | POLLNVAL) == 0
    }

    func put(_ text: String) { bytes += text.utf8 }

    /// Passes on what ncurses has written, and what was left, as far as the line takes it.
    func flush() {
        collect()
        while sent < bytes.count {
            if mayWait, !isOpen { return }
            let count = bytes.withUnsafeBytes { write(line, $0.baseAddress! + sent, $0.count - sent) }
            if count < 0, errno == EINTR { continue }
            // EAGAIN: later. Anything else: the line is gone, which reading it will say.
            guard count > 0 else { return }
            sent += count
        }
        bytes.removeAll(keepingCapacity: true)
        sent = 0
    }

    /// Passes everything on, if the line takes it in this time: for the last words, which a slow line should still get.
    func flush(within milliseconds: Int) {
        let deadline = Terminal.now + milliseconds
        flush()
        while !isEmpty, Terminal.now < deadline {
            var output = pollfd(fd: line, events: Int16(POLLOUT), revents: 0)
            let count = poll(&output, 1, Int32(clamping: deadline - Terminal.now))
            if count > 0, output.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { return }
            flush()
        }
    }

    private func collect() {
        let length = lseek(memory, 0, SEEK_CUR)
        guard length > 0 else { return }
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: length))
        let count = bytes.withUnsafeMutableBytes { pread(memory, $0.baseAddress! + start, length, 0) }
        bytes.removeLast(length - max(0, count))
        lseek(memory, 0, SEEK_SET)
    }
}
