import Glibc

/// Another program, run to its end in this one's folder, without a terminal.
struct Child {
    enum End: Equatable {
        case status(Int32)
        case signal(Int32)
        case hangs
    }

    let end: End
    let output: [UInt8]
    let messages: [UInt8]

    /// So long may it take, in milliseconds, on a machine that does other things as well.
    private static let patience = 60_000
    /// What it writes beyond this many bytes is read and thrown away.
    private static let most = 1 << 16

    /// - Parameter input: the file that it reads as standard input.
    init(_ path: String, _ arguments: [String], environment: [String: String], input: String = "/dev/null") {
        let (out, err) = (Self.pipe(), Self.pipe())
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, out.write, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, err.write, STDERR_FILENO)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        var pid = pid_t()
        let failure = posix_spawn(&pid, path, &actions, nil, &words, &variables)
        for text in words + variables { free(text) }
        posix_spawn_file_actions_destroy(&actions)
        close(out.write)
        close(err.write)
        guard failure == 0 else { Guard.fail("\(path) cannot be run: \(String(cString: strerror(failure)))") }
        let (texts, isDone) = Self.read([out.read, err.read])
        if !isDone { kill(pid, SIGKILL) }
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0, errno == EINTR {}
        (output, messages) = (texts[0], texts[1])
        let signal = status & 0x7F
        end = !isDone ? .hangs : signal != 0 ? .signal(signal) : .status(status >> 8 & 0xFF)
    }

    private static func pipe() -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { Guard.fail("there is no pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Reads until all have come to their end, or patience has.
    private static func read(_ descriptors: [Int32]) -> (texts: [[UInt8]], isDone: Bool) {
        var texts = descriptors.map { _ in [UInt8]() }
        var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        defer { for descriptor in descriptors { close(descriptor) } }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let end = ContinuousClock.now + .milliseconds(patience)
        while polled.contains(where: { $0.fd >= 0 }) {
            let left = (end - ContinuousClock.now) / .milliseconds(1)
            guard left > 0 else { return (texts, false) }
            guard poll(&polled, nfds_t(polled.count), Int32(left) + 1) > 0 else { continue }
            for index in polled.indices where polled[index].revents != 0 {
                let count = Glibc.read(polled[index].fd, &buffer, buffer.count)
                if count > 0 {
                    texts[index] += buffer.prefix(min(count, most - texts[index].count))
                } else if count == 0 || errno != EINTR {
                    polled[index].fd = -1
                }
            }
        }
        return (texts, true)
    }
}
