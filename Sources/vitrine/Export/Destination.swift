import Exchange
import Journal

/// Where an export goes: standard output, or a file that it makes.
final class Destination {
    private let file: NewFile?
    private let out: StandardOutput

    /// - Parameter path: nil and `-` are standard output. Nobody who comes over SSH names a file of the server's.
    init(_ path: String?, in invocation: Invocation) throws {
        out = invocation.out
        guard let path, path != "-" else {
            file = nil
            return
        }
        try invocation.checkOpens(path)
        file = try writing { () throws(WritingError) in try NewFile(path) }
    }

    var isClosed: Bool { file?.hasFailed ?? out.isClosed }

    func write(_ text: String) {
        if let file { file.write(text) } else { out.write(text) }
    }

    func write(bytes: [UInt8]) {
        if let file { file.write(bytes: bytes) } else { out.write(bytes: bytes) }
    }

    /// A file is there only from now on.
    func finish() throws {
        try writing { () throws(WritingError) in try file?.finish() }
    }
}

/// What cannot be written is said in one sentence.
@discardableResult
func writing<T>(_ body: () throws(WritingError) -> T) throws -> T {
    do throws(WritingError) { return try body() } catch { throw Complaint(Visible.line(error.description)) }
}

/// Items on their way out, page by page: nothing ever holds the whole.
struct Extracts {
    let session: Session
    let progress: ProgressLine
    let isClosed: () -> Bool

    private static let pageSize = 50

    func forEach(_ part: Extract.Part, _ receive: (Extract) throws -> Void) throws {
        var after: Position?
        var count = 0
        repeat {
            let page = try session.extracts(part, after: after, limit: Self.pageSize)
            for extract in page.extracts { try receive(extract) }
            count += page.extracts.count
            progress.show {
                worded(Wording.takingOut(count, "item"), nl: Wording.takingOut(count, "item", "items"))
            }
            after = page.next
        } while after != nil && !isClosed()
    }
}
