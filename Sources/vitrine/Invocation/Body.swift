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
        do throws(FileError) {
            return try file == "-" ? FileBytes.readInput(limit: limit) : FileBytes.read(file, limit: limit)
        } catch {
            throw Complaint(Visible.line(error.description))
        }
    }

    /// Nobody who comes over SSH names a file of the server's.
    func checkOpens(_ file: String) throws(Complaint) {
        if case .served = entrance, file != "-" { throw Complaint(Wording.onlyStandardInput(file)) }
    }
}
