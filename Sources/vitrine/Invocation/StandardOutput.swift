import Cells
import Glibc
import Journal

/// Where results go. Text is gathered and written in large pieces; a reader that has gone away ends the program
/// quietly, and a full disk does not pass unnoticed.
final class StandardOutput {
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0
    private var isGathering = false
    /// For somebody far away: throws when nothing more is theirs to read. A command may wait for its reader for hours.
    var permission: (() throws -> Void)?
    private var permitted = ContinuousClock.now
    private var refusal: (any Error)?
    let isTerminal = isatty(STDOUT_FILENO) == 1

    private static let flushAt = 32_768
    private static let permittedFor = Duration.seconds(5)

    /// Columns of the terminal; for a file or a pipe there is no edge.
    lazy var width: Int? = isTerminal ? terminalColumns(STDOUT_FILENO) : nil

    /// Whether the reader has gone away or the disk is full: nothing more need be made.
    var isClosed: Bool { failure != 0 || refusal != nil }

    /// Keeps all that is written meanwhile, and sends it afterwards. While a journal is being read nobody is waited for:
    /// what they would hold up is everybody's.
    func gathering<E>(_ body: () throws(E) -> Void) throws(E) {
        isGathering = true
        defer {
            isGathering = false
            flush()
        }
        try body()
    }

    func write(_ text: some StringProtocol) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.flushAt { flush() }
    }

    func write(bytes: [UInt8]) {
        buffer += bytes
        if buffer.count >= Self.flushAt { flush() }
    }

    func line(_ text: some StringProtocol) {
        write(text)
        write("\n")
    }

    /// An empty line.
    func line() { write("\n") }

    private func flush() {
        guard !isGathering else { return }
        var sent = 0
        buffer.withUnsafeBytes { bytes in
            while !isClosed, sent < bytes.count {
                askPermission()
                guard refusal == nil else { break }
                let count = Glibc.write(
                    STDOUT_FILENO, bytes.baseAddress! + sent, min(bytes.count - sent, Self.flushAt))
                if count >= 0 { sent += count } else if errno != EINTR { failure = errno }
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func askPermission() {
        guard let permission, ContinuousClock.now - permitted >= Self.permittedFor else { return }
        do {
            try permission()
            permitted = .now
        } catch { refusal = error }
    }

    /// Sends what is left.
    func finish() throws {
        flush()
        if let refusal { throw refusal }
        if failure != 0, failure != EPIPE {
            throw Complaint(Wording.outputFailed(Wording.systemReason(failure)))
        }
    }
}

/// Where everything goes that is no result.
enum Messages {
    static let isTerminal = isatty(STDERR_FILENO) == 1
    /// Columns of the terminal, if there is one.
    static var columns: Int? { isTerminal ? terminalColumns(STDERR_FILENO) : nil }

    static func say(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// A line that the next one replaces; `nil` takes it away.
    static func progress(_ text: String?) {
        let bytes = Array(("\r\u{1B}[K" + (text ?? "")).utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

private func terminalColumns(_ descriptor: Int32) -> Int {
    var window = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 { return Int(window.ws_col) }
    return 80
}
