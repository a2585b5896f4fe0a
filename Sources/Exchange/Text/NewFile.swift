import Glibc
import Journal

/// Why something could not be written beside what is there.
public enum WritingError: Error, Hashable, Sendable, CustomStringConvertible {
    case isThere(path: String)
    case notEmpty(path: String)
    case failed(path: String, reason: String)

    public var description: String {
        switch self {
        case .isThere(let path):
            worded(
                "There is already something at \(quoted(path)). Name a file that is not there yet.",
                nl: "Er staat al iets op \(quoted(path)). Noem een bestand dat er nog niet is.")
        case .notEmpty(let path):
            worded(
                "The folder \(quoted(path)) is not empty. Name another, or one that is not there yet.",
                nl: "De map \(quoted(path)) is niet leeg. Noem een andere, of een die er nog niet is.")
        case .failed(let path, let reason):
            worded(
                "\(quoted(path)) cannot be written: \(reason).",
                nl: "\(quoted(path)) kan niet geschreven worden: \(reason).")
        }
    }

    fileprivate static func last(_ path: String) -> WritingError {
        errno == EEXIST ? .isThere(path: path) : .failed(path: path, reason: Wording.systemReason(errno))
    }
}

/// A file that was not there before, for this account alone: whole when it is finished, and gone when it is not.
public final class NewFile {
    public let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0
    private var isOpen = true

    private static let flushAt = 65_536

    public init(_ path: String) throws(WritingError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        // Before anything is set: what was there before is not this file's to take away.
        guard descriptor >= 0 else { throw .last(path) }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { abandon() }

    /// Nothing more need be made.
    public var hasFailed: Bool { failure != 0 }

    public func write(_ text: some StringProtocol) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.flushAt { flush() }
    }

    public func write(bytes: [UInt8]) {
        buffer += bytes
        if buffer.count >= Self.flushAt { flush() }
    }

    private func flush() {
        var sent = 0
        buffer.withUnsafeBytes { bytes in
            while failure == 0, sent < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
                if count >= 0 { sent += count } else if errno != EINTR { failure = errno }
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes what is left, and has the disk keep it.
    public func finish() throws(WritingError) {
        flush()
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        guard failure == 0 else {
            let reason = Wording.systemReason(failure)
            abandon()
            throw .failed(path: path, reason: reason)
        }
        isOpen = false
        close(descriptor)
    }

    /// Takes it away again, unless it is finished.
    public func abandon() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        unlink(path)
    }
}

/// A folder that was not there before, or was empty, for this account alone.
public final class NewFolder {
    public let path: String
    private let isMade: Bool
    private var files: [String] = []

    public init(_ path: String) throws(WritingError) {
        self.path = path
        if mkdir(path, 0o700) == 0 {
            isMade = true
            return
        }
        guard errno == EEXIST, FileBytes.isFolder(path) else { throw .last(path) }
        isMade = false
        guard Self.isEmpty(path) else { throw .notEmpty(path: path) }
        guard chmod(path, 0o700) == 0 else { throw .last(path) }
    }

    private static func isEmpty(_ path: String) -> Bool {
        guard let directory = opendir(path) else { return false }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { return false }
        }
        return true
    }

    public func add(_ name: String, _ text: String) throws(WritingError) {
        let file = try NewFile(path + "/" + name)
        file.write(text)
        try file.finish()
        files.append(name)
    }

    /// Takes away what was written, so that the folder is as it was.
    public func abandon() {
        for name in files { unlink(path + "/" + name) }
        files = []
        if isMade { rmdir(path) }
    }
}
