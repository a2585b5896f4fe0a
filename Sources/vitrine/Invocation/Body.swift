import Exchange
import Glibc
import Journal

/// The text that a command is given: a file's bytes, or standard input.
enum Body {
    /// More than any body may hold, so that the rule about its length speaks and not this.
    private static let limit = 1 << 20

    /// - Parameter file: a path; `-` is standard input, and so is nothing when it is not the terminal.
    static func read(_ file: String?) throws -> [UInt8] {
        if file == nil, isatty(STDIN_FILENO) == 1 { throw UsageFault(Wording.needsFile) }
        return try bytes(of: file ?? "-", limit: limit)
    }

    static func bytes(of file: String, limit: Int) throws -> [UInt8] {
        do throws(FileError) {
            return try file == "-" ? FileBytes.readInput(limit: limit) : FileBytes.read(file, limit: limit)
        } catch {
            throw Complaint(Visible.line(error.description))
        }
    }
}
