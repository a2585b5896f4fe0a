import Glibc
import Journal

/// What has been taken back for good, in a file of its own beside the journal: a backup knows nothing of what was
/// erased or revoked after it was made, and restoring it must not bring that back.
///
/// One line each, ids and fingerprints only, appended and made durable; nothing ever takes a line out.
struct Withdrawals {
    enum Line: Hashable {
        case erased(ItemID)
        case revoked(Fingerprint)

        fileprivate var text: String {
            switch self {
            case .erased(let id): "erased \(id)"
            case .revoked(let fingerprint): "revoked \(fingerprint)"
            }
        }

        /// Nil for a line that was cut off while it was written, or that another version wrote.
        fileprivate init?(_ text: Substring) {
            let words = text.split(separator: " ")
            guard words.count == 2 else { return nil }
            switch words[0] {
            case "erased":
                guard let id = ItemID(words[1]) else { return nil }
                self = .erased(id)
            case "revoked":
                guard let key = Fingerprint(words[1]) else { return nil }
                self = .revoked(key)
            default: return nil
            }
        }
    }

    let path: String

    func lines() throws(StoreFailure) -> Set<Line> {
        guard let bytes = try FileChunks.all(of: path) else { return [] }
        return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { Line($0) })
    }

    /// Only under the journal's lock. Those that are there already are not written again.
    func add(_ lines: some Sequence<Line>) throws(StoreFailure) {
        let known = try self.lines()
        let new = lines.filter { !known.contains($0) }
        guard !new.isEmpty else { return }
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure() }
        defer { Glibc.close(file) }
        // A line that was cut off stays alone on its line.
        let text = "\n" + new.map { $0.text + "\n" }.sorted().joined()
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            rest = rest.dropFirst(count)
        }
        while fsync(file) != 0 { guard errno == EINTR else { throw failure() } }
        try JournalFile.makeEntryDurable(path)
    }

    private func failure() -> StoreFailure {
        errno == ENOSPC ? .full : .io("\(path): \(Wording.systemReason(errno))")
    }
}
