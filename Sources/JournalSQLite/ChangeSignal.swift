import CProcess
import Glibc
import Synchronization

/// Tells whoever else has the journal open that something has happened in it: a word in a file beside it that is another
/// after each commit that added an event, and on which others wait. Nobody has to ask again and again.
///
/// A futex in a shared page, and not inotify: to let go of an inotify descriptor takes the kernel up to 17 ms, which is
/// what leaving would take, and an account has 128 of them.
///
/// It promises nothing: whoever listens looks from time to time all the same.
struct ChangeSignal {
    let path: String

    func send() {
        // By path, so that a file that was replaced is told of like any other.
        guard let word = SignalWord(path) else { return }
        word.change()
    }
}

/// The word, in this process.
///
/// It is read and written through the file and never through the page: were the file cut short meanwhile, the page
/// would be a signal that ends the process.
private final class SignalWord: Sendable {
    private let file: Int32
    private nonisolated(unsafe) let address: UnsafeMutableRawPointer
    private static let pageSize = 4096

    /// Makes the file if there is none; nil where that cannot be.
    init?(_ path: String) {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return nil }
        var status = stat()
        let isThere = fstat(file, &status) == 0 && (status.st_size >= 4 || ftruncate(file, 4) == 0)
        guard isThere, let page = mmap(nil, Self.pageSize, PROT_READ, MAP_SHARED, file, 0), page != MAP_FAILED else {
            close(file)
            return nil
        }
        (self.file, address) = (file, page)
    }

    deinit {
        munmap(address, Self.pageSize)
        close(file)
    }

    private var word: UnsafePointer<UInt32> { UnsafePointer(address.assumingMemoryBound(to: UInt32.self)) }

    /// Nil when the file has been cut short.
    func value() -> UInt32? {
        var value: UInt32 = 0
        return pread(file, &value, 4, 0) == 4 ? value : nil
    }

    /// To what it has not been of late, whoever else changes it at the same time.
    func change() {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        var value = UInt32(truncatingIfNeeded: now.tv_sec &* 1_000_000_000 &+ now.tv_nsec)
        if value == self.value() { value &+= 1 }
        guard pwrite(file, &value, 4, 0) == 4 else { return }
        wake()
    }

    /// Those who wait look again.
    func wake() { _ = vitrine_futex_wake(word) }

    /// - Returns: false when there is nothing to wait for any more.
    func wait(while value: UInt32) -> Bool {
        vitrine_futex_wait(word, value) == 0 || errno == EAGAIN || errno == EINTR
    }

    /// Whether the file of that name is still this one.
    func isAt(_ path: String) -> Bool {
        var (there, here) = (stat(), stat())
        return lstat(path, &there) == 0 && fstat(file, &here) == 0 && there.st_ino == here.st_ino
            && there.st_dev == here.st_dev && here.st_size >= 4
    }
}

/// Hears that something has happened in a journal: a descriptor to wait for along with others, which is readable then.
public final class ChangeListener {
    /// Of an `eventfd`.
    public let descriptor: Int32
    private let signal: ChangeSignal
    private var ear: Ear?

    /// Nil where nothing can be listened to.
    init?(_ signal: ChangeSignal) {
        self.signal = signal
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        // A class that fails must have all of its parts first; then its deinit closes the descriptor.
        ear = Ear(signal.path, telling: descriptor)
        guard ear != nil else { return nil }
    }

    deinit {
        ear?.stop()
        if descriptor >= 0 { close(descriptor) }
    }

    /// Takes what has been told, so that the descriptor is quiet again; and, where the file is gone or another, listens
    /// to the one that is there.
    /// - Returns: whether anything was told, or may have been missed.
    public func take() -> Bool {
        var count: UInt64 = 0
        let hasHeard = read(descriptor, &count, 8) == 8
        if ear?.isListening(at: signal.path) == true { return hasHeard }
        ear?.stop()
        ear = Ear(signal.path, telling: descriptor)
        return true
    }
}

/// A thread that waits for the word to change, and says so to a descriptor of its own.
private final class Ear: Sendable {
    private let word: SignalWord
    private let descriptor: Int32
    private let isOver = Atomic(false)

    init?(_ path: String, telling descriptor: Int32) {
        guard let word = SignalWord(path), let value = word.value() else { return nil }
        // Its own, so that it can outlive the listener's for the moment it takes to stop.
        let own = duplicate(descriptor)
        guard own >= 0 else { return nil }
        (self.word, self.descriptor) = (word, own)
        guard start(from: value) else { return nil }
    }

    deinit { close(descriptor) }

    private func start(from value: UInt32) -> Bool {
        // The signals of the process are the main thread's.
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 128 * 1024)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let start = Unmanaged.passRetained(Start(ear: self, value: value))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, &attributes,
            { argument in
                let start = Unmanaged<Start>.fromOpaque(argument!).takeRetainedValue()
                start.ear.listen(from: start.value)
                return nil
            }, start.toOpaque())
        guard result == 0 else {
            start.release()
            return false
        }
        return true
    }

    private final class Start {
        let ear: Ear
        let value: UInt32
        init(ear: Ear, value: UInt32) { (self.ear, self.value) = (ear, value) }
    }

    private func listen(from first: UInt32) {
        var heard = first
        while !isOver.load(ordering: .acquiring), let value = word.value() {
            if value != heard {
                heard = value
                var one: UInt64 = 1
                _ = write(descriptor, &one, 8)
            }
            if !word.wait(while: value) { break }
        }
        isOver.store(true, ordering: .releasing)
    }

    func stop() {
        isOver.store(true, ordering: .releasing)
        word.wake()
    }

    func isListening(at path: String) -> Bool { !isOver.load(ordering: .acquiring) && word.isAt(path) }
}

private func duplicate(_ descriptor: Int32) -> Int32 { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }
