import Glibc

/// Tells whoever else has the journal open that something has happened in it: a file beside it whose time stamp is
/// set after each commit that added an event. Nobody has to ask again and again, and nobody waits.
///
/// It promises nothing: whoever listens looks from time to time all the same.
struct ChangeSignal {
    let path: String

    func send() {
        // No time given: now. By path, so that a file that was replaced is told of like any other.
        if utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW) != 0, errno == ENOENT { _ = make() }
    }

    /// - Returns: false if there is no such file and none can be made.
    fileprivate func make() -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return false }
        close(file)
        return true
    }
}

/// Hears that something has happened in a journal: a descriptor to wait for along with others, which is readable then.
public final class ChangeListener {
    public let descriptor: Int32
    private let signal: ChangeSignal
    private var watch: Int32 = -1

    /// Nil where the system does not offer it, or an account has as many listeners as it may (128 for one account,
    /// unless `fs.inotify.max_user_instances` says otherwise).
    init?(_ signal: ChangeSignal) {
        self.signal = signal
        descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        // A class that fails must have all of its parts first; then its deinit closes the descriptor.
        guard listen() else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    private func listen() -> Bool {
        guard signal.make() else { return false }
        watch = inotify_add_watch(descriptor, signal.path, UInt32(IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF))
        return watch >= 0
    }

    /// Takes what has been told, so that the descriptor is quiet again.
    /// - Returns: whether anything was.
    public func take() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        var hasHeard = false
        while case let count = read(descriptor, &bytes, bytes.count), count > 0 {
            hasHeard = true
            var start = 0
            while start + MemoryLayout<inotify_event>.size <= count {
                let event = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self) }
                start += MemoryLayout<inotify_event>.size + Int(event.len)
                // The file is gone or is another one now; the next is listened to.
                if event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 { inotify_rm_watch(descriptor, watch) }
                if event.wd == watch, event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 {
                    _ = listen()
                }
            }
        }
        return hasHeard
    }
}
