import Exchange
import Glibc
import Journal

/// The text that a command is given: a file's bytes, or standard input.
extension Invocation {
    /// More than any body may hold, so that the rule about its length speaks and not this.
    private static let longestText = 1 << 20

    /// - Parameter file: a path; `-` is standard input, and so is nothing when it is not the terminal.
    func text(_ file: String?) throws -> [UInt8] {
        if file == nil, isatty(STDIN_FILENO) == 1 { throw UsageFault(Wording.needsFile) }
        return try bytes(of: file ?? "-", limit: Self.longestText)
    }

    func bytes(of file: String, limit: Int) throws -> [UInt8] {
        try checkOpens(file)
        let bytes: [UInt8]
        do throws(FileError) {
            bytes =
                try file == "-"
                ? FileBytes.readInput(limit: limit, patience: patience) : FileBytes.read(file, limit: limit)
        } catch {
            throw Complaint(Visible.line(error.description))
        }
        if case .served = entrance, Self.hasDropped { throw Complaint(Wording.lineDropped) }
        return bytes
    }

    /// The end of standard input is the end of the text, or of the line that it came over: then sshd lets go of what we
    /// would answer on as well, in the same moment or the next.
    private static var hasDropped: Bool {
        let ends = [STDOUT_FILENO, STDERR_FILENO]
        var polled = ends.map { pollfd(fd: $0, events: 0, revents: 0) }
        for _ in 0..<5 {
            guard poll(&polled, nfds_t(polled.count), 0) >= 0 else { return false }
            if polled.allSatisfy({ $0.revents & Int16(POLLERR | POLLHUP) != 0 }) { return true }
            usleep(10_000)
        }
        return false
    }

    /// Nobody who comes over SSH names a file of the server's.
    func checkOpens(_ file: String) throws(Complaint) {
        if case .served = entrance, file != "-" { throw Complaint(Wording.onlyStandardInput(file)) }
    }
}
