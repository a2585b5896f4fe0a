import Glibc
import Journal

/// Room that a served journal keeps for bad times: a file beside it that is given up when the disk is full, so that
/// what people are typing can still be saved.
final class Ballast {
    private let path: String
    private var lastTried: ContinuousClock.Instant?

    /// Enough for a thousand drafts.
    static let size = 16 << 20
    /// What must be free besides, so that putting it back does not fill the disk.
    private static let margin = 4 << 20

    init(path: String) { self.path = path }

    var isThere: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_size >= Self.size
    }

    /// Gives the room up. False when there was none to give.
    func release() -> Bool { unlink(path) == 0 }

    /// Takes the room again if there is room; looks for it every few seconds at most.
    func putBack() {
        guard !isThere else { return }
        if let lastTried, ContinuousClock.now - lastTried < .seconds(5) { return }
        lastTried = .now
        var space = statvfs()
        guard statvfs(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", &space) == 0,
            Int(space.f_bavail) * Int(space.f_frsize) > Self.size + Self.margin
        else { return }
        if !write() { unlink(path) }
    }

    /// Random bytes, written out: a file with holes in it, or one that a file system can fold up, keeps no room.
    private func write() -> Bool {
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
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
