import Glibc
import Journal

/// One lock beside the journal for all writing and checkpointing, across processes.
///
/// SQLite's own lock would do for correctness of single writes, but under load it starves writers, and versions before
/// 3.51.3 can damage a log that several processes checkpoint at once.
final class JournalLock {
    private let file: Int32
    private let patience: Duration

    init(path: String, patience: Duration) throws(StoreFailure) {
        file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        self.patience = patience
        guard file >= 0 else { throw .io("\(path): \(Wording.systemReason(errno))") }
    }

    deinit { Glibc.close(file) }

    /// Waits for the lock as long as there is patience.
    func acquire() throws(StoreFailure) {
        if try acquireAtOnce() { return }
        // A lock with a time limit needs a signal or a thread; asking again needs neither.
        let clock = ContinuousClock()
        let end = clock.now + patience
        var pause: UInt32 = 500
        while clock.now < end {
            usleep(pause + UInt32.random(in: 0..<500))
            if try acquireAtOnce() { return }
            pause = min(pause * 2, 8_000)
        }
        throw .busy
    }

    /// Takes the lock if nobody has it.
    func acquireAtOnce() throws(StoreFailure) -> Bool {
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: return false
            default:
                throw .io(worded("lock: \(Wording.systemReason(errno))", nl: "slot: \(Wording.systemReason(errno))"))
            }
        }
        return true
    }

    func release() { flock(file, LOCK_UN) }
}
