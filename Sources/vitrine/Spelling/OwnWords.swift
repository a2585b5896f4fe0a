import Exchange
import Glibc
import Journal

/// The words that somebody has said are always right: a file with a word on each line, beside the settings.
struct OwnWords: Sendable {
    let path: String
    private static let longest = 1 << 20

    func all() -> Set<String> {
        guard let bytes = try? FileBytes.read(path, limit: Self.longest) else { return [] }
        return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    }

    /// - Returns: why it could not be kept; nil when it is.
    func add(_ word: String) -> String? {
        if all().contains(word) { return nil }
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        if access(folder, F_OK) != 0 { mkdir(folder, 0o700) }
        // Added at the end in one write: two sessions may do so at once.
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return Wording.notWritten(path, String(cString: strerror(errno))) }
        defer { close(file) }
        let line = Array((word + "\n").utf8)
        let count = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        return count == line.count ? nil : Wording.notWritten(path, String(cString: strerror(errno)))
    }
}
