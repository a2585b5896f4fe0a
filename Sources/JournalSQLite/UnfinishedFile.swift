import CProcess
import Glibc
import Journal

/// A journal's file that is being made: it has a name of its own until it is whole, so that whoever finds a file under
/// the real name finds a whole one. What a maker left that was killed is taken away by the next of the same file.
final class UnfinishedFile {
    let path: String
    private let place: String
    /// Held for as long as it is being made.
    private let held: Int32

    /// - Parameter place: where it is to be; a file that is there already is refused.
    init(of place: String) throws(StoreFailure) {
        self.place = place
        path = place + ".part"
        held = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard held >= 0 else { throw .io("\(place): \(Wording.systemReason(errno))") }
        var (ours, there) = (stat(), stat())
        var isHeld = false
        while !isHeld {
            if flock(held, LOCK_EX | LOCK_NB) == 0 { isHeld = true } else if errno == EWOULDBLOCK { break }
            guard isHeld || errno == EINTR else { throw .io("\(path): \(Wording.systemReason(errno))") }
        }
        // Whoever had it may have taken it away or given it its name, and let go, since it was opened.
        guard isHeld, fstat(held, &ours) == 0, lstat(path, &there) == 0, ours.st_ino == there.st_ino,
            ours.st_dev == there.st_dev
        else {
            throw .io(
                worded(
                    "\(place) is being made by another process at this moment",
                    nl: "\(place) wordt op dit moment door een ander proces gemaakt"))
        }
        guard Self.isOurs(held, ours) else { throw Self.isThere(path) }
        // Those beside it belong to what was left.
        for end in ["-journal", "-wal", "-shm", ".lock", ".changes"] { unlink(path + end) }
        guard lstat(place, &there) != 0 else {
            unlink(path)
            throw Self.isThere(place)
        }
        guard ours.st_size == 0 || ftruncate(held, 0) == 0 else {
            let reason = Wording.systemReason(errno)
            unlink(path)
            throw .io("\(path): \(reason)")
        }
    }

    deinit { if held >= 0 { close(held) } }

    private static func isThere(_ path: String) -> StoreFailure {
        .io(worded("there is a file already at \(path)", nl: "er is al een bestand op \(path)"))
    }

    /// Whether a file is one that SQLite began: somebody may have another of that name.
    private static func isOurs(_ file: Int32, _ status: stat) -> Bool {
        guard status.st_mode & S_IFMT == S_IFREG else { return false }
        guard status.st_size > 0 else { return true }
        let start = Array("SQLite format 3\0".utf8)
        var bytes = [UInt8](repeating: 0, count: start.count)
        return pread(file, &bytes, bytes.count, 0) == start.count && bytes == start
    }

    /// Gives it its name, now that it is whole and on the disk.
    func finish() throws(StoreFailure) {
        try Self.rename(path, to: place)
        try JournalFile.makeEntryDurable(place)
    }

    func remove() { JournalFile.remove(path) }

    /// Gives a file another name, never that of one that is there.
    static func rename(_ path: String, to place: String) throws(StoreFailure) {
        if vitrine_rename_new(path, place) == 0 { return }
        // Some file systems do not know that call.
        if errno == EINVAL || errno == ENOSYS, link(path, place) == 0 {
            unlink(path)
            return
        }
        throw errno == EEXIST ? isThere(place) : .io("\(place): \(Wording.systemReason(errno))")
    }
}
