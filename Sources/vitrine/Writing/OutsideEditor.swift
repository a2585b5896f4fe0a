import Exchange
import Glibc
import Interface
import Journal

/// A visit to the editor that somebody has chosen, on a private file that is gone afterwards. Over SSH there is none: a
/// served session starts no program.
struct OutsideEditor {
    private let command: String

    /// - Throws: the sentence that says why there is none.
    init(_ entrance: Entrance) throws(Complaint) {
        guard case .local = entrance else { throw Complaint(Wording.noEditorOverSSH) }
        let named = ["VISUAL", "EDITOR"].lazy.compactMap(environmentVariable).first {
            $0.contains { !$0.isWhitespace }
        }
        guard let named else { throw Complaint(Wording.noEditorNamed) }
        command = named
    }

    /// The text as it was left; nil when it is as it was.
    ///
    /// What was written and cannot be taken is kept in its file, which the sentence names; otherwise nothing stays.
    func edit(_ text: String) throws(Complaint) -> String? {
        let folder = try PrivateFolder()
        let ending = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
        let path = folder.path + "/text.md"
        do throws(Complaint) {
            try write(text + ending, to: path)
            try run(path)
        } catch {
            folder.remove()
            throw error
        }
        var read: String
        do throws(Complaint) { read = try readBack(path) } catch {
            throw Complaint(error.message + " " + Wording.editedKept(path))
        }
        folder.remove()
        // Editors end a text with a line feed, whether it had one or not.
        if !text.hasSuffix("\n"), read.hasSuffix("\n") { read.removeLast() }
        return read == text ? nil : read
    }

    private func write(_ text: String, to path: String) throws(Complaint) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Complaint(Wording.notWritten(path, Self.reason())) }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Complaint(Wording.notWritten(path, Self.reason())) }
            rest = rest.dropFirst(count)
        }
    }

    private func readBack(_ path: String) throws(Complaint) -> String {
        let bytes: [UInt8]
        do throws(FileError) { bytes = try FileBytes.read(path, limit: 1 << 20) } catch {
            throw Complaint(Visible.line(error.description))
        }
        do throws(StoredText.Problem) {
            // A line feed at its end may be the editor's.
            return try StoredText.body(bytes.last == 0x0A ? bytes.dropLast() : bytes[...])
                + (bytes.last == 0x0A ? "\n" : "")
        } catch {
            throw Complaint(Wording.text(.body, error))
        }
    }

    /// Runs the editor as a shell would: VISUAL and EDITOR may hold arguments.
    private func run(_ path: String) throws(Complaint) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Standard output may be a file that waits for an id, and standard error is held back while there are screens.
        let screen = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
        posix_spawn_file_actions_adddup2(&actions, screen, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, screen, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, usual) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigemptyset(&usual)
        for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGWINCH, SIGHUP, SIGTERM, SIGCONT, SIGPIPE] {
            sigaddset(&usual, signal)
        }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        // The editor takes the shell's place where it can: interrupted, a shell would end and leave the editor behind.
        let isPlain = !command.contains { "|&;<>()$`\\\"'*?[#~=%\n".contains($0) }
        let words = ["sh", "-c", (isPlain ? "exec " : "") + command + " \"$@\"", "sh", path]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        // As a shell does: what interrupts the editor is the editor's affair, and what stops it stops us with it.
        let before = [(SIGINT, SIG_IGN), (SIGQUIT, SIG_IGN), (SIGTSTP, SIG_DFL)].map { signal, handler in
            var (action, old) = (sigaction(), sigaction())
            action.__sigaction_handler.sa_handler = handler
            sigaction(signal, &action, &old)
            return (signal, old)
        }
        defer {
            for (signal, action) in before {
                var action = action
                sigaction(signal, &action, nil)
            }
        }
        var child: pid_t = 0
        let failure = posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, environ)
        guard failure == 0 else {
            throw Complaint(Wording.editorNotStarted(name, String(cString: strerror(failure))))
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status != 0 else { return }
        // The shell says of a program that a signal has ended so much more than the signal.
        let (code, signal) = (status >> 8 & 0xFF, status & 0x7F)
        throw Complaint(
            signal == 0 && code <= 128
                ? Wording.editorFailed(name, status: code)
                : Wording.editorKilled(name, signal == 0 ? code - 128 : signal))
    }

    /// The program's name, for a line that is short.
    private var name: String {
        let word = command.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? command
        return word.split(separator: "/").last.map(String.init) ?? word
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}

/// A folder that nobody else can look into, with nothing in it.
private struct PrivateFolder {
    let path: String

    init() throws(Complaint) {
        func absolute(_ name: String) -> String? { environmentVariable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }
        var reason = ""
        for place in [absolute("XDG_RUNTIME_DIR"), absolute("TMPDIR"), "/tmp"].compactMap(\.self) {
            var name = Array((place + "/vitrine-XXXXXX").utf8CString)
            // The system makes it with mode 0700, under a name that was not there.
            if mkdtemp(&name) != nil {
                path = name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
                return
            }
            reason = String(cString: strerror(errno))
        }
        throw Complaint(Wording.noPrivateFolder(reason))
    }

    /// With what the editor has left beside the text: copies, and locks.
    func remove() {
        if let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { unlink(path + "/" + name) }
            }
            closedir(directory)
        }
        rmdir(path)
    }
}
