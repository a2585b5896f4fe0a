import Glibc
import Journal

/// The bytes of a file as they lie on the disk, piece by piece.
enum FileChunks {
    /// Does nothing when there is no such file.
    static func each(of path: String, size: Int, _ body: ([UInt8]) -> Void) throws(StoreFailure) {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        if file < 0, errno == ENOENT { return }
        guard file >= 0 else { throw .io("\(path): \(Wording.systemReason(errno))") }
        defer { Glibc.close(file) }
        var chunk = [UInt8](repeating: 0, count: size)
        while true {
            let count = Glibc.read(file, &chunk, size)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .io("\(path): \(Wording.systemReason(errno))") }
            guard count > 0 else { return }
            body(Array(chunk[..<count]))
        }
    }

    /// All of a small file; nil when it is not there.
    static func all(of path: String) throws(StoreFailure) -> [UInt8]? {
        guard access(path, F_OK) == 0 else { return nil }
        var bytes: [UInt8] = []
        try each(of: path, size: 16_384) { bytes += $0 }
        return bytes
    }
}
