import Glibc
import Journal

/// Room that a served journal keeps for bad times: a file beside it that is emptied when the disk is full, so that what
/// people are typing can still be saved. While it is there and shorter than it should be, all who open the journal
/// save drafts only.
///
/// Only under the journal's lock.
final class Ballast {
    private let path: String
    private var lastTried: ContinuousClock.Instant?
    /// The room has been given up: as it was when this process last looked.
    private(set) var isSpent = false

    /// Enough for a thousand drafts.
    static let size = 16 << 20
    /// What must be free besides, so that putting it back does not fill the disk.
    private static let margin = 4 << 20

    init(path: String) { self.path = path }

    /// Makes the file where there is none, and takes the room.
    func keep() {
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if file >= 0 { close(file) }
        putBack()
    }

    /// Gives the room up. False when there was none to give.
    func release() -> Bool {
        guard let length, length > 0, empty() else { return false }
        isSpent = true
        return true
    }

    /// Takes the room again, where it was given up, if there is room; looks for it every few seconds at most.
    func putBack() {
        isSpent = length.map { $0 < Self.size } ?? false
        guard isSpent else { return }
        if let lastTried, ContinuousClock.now - lastTried < .seconds(5) { return }
        lastTried = .now
        var space = statvfs()
        guard statvfs(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", &space) == 0,
            Int(space.f_bavail) * Int(space.f_frsize) > Self.size + Self.margin
        else { return }
        if write() { isSpent = false } else { _ = empty() }
    }

    /// In bytes; nil where there is no such file.
    private var length: Int? {
        var status = stat()
        return lstat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    private func empty() -> Bool {
        let file = Glibc.open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return false }
        defer { Glibc.close(file) }
        return ftruncate(file, 0) == 0
    }

    /// Random bytes, written out: a file with holes in it, or one that a file system can fold up, keeps no room.
    private func write() -> Bool {
        let file = Glibc.open(path, O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return false }
        defer { Glibc.close(file) }
        var generator = SystemRandomNumberGenerator()
        let page = (0..<(1 << 17)).map { _ in generator.next() }
        for _ in 0..<(Self.size >> 20) {
            let isWritten = page.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
            guard isWritten else { return false }
        }
        return fsync(file) == 0
    }
}
