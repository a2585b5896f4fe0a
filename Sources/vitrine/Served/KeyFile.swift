import Exchange
import Glibc
import Journal

/// The file by which sshd knows people: a line for each key in the journal that has not been revoked.
///
/// It is apart from the journal because whoever asks it for sshd is another account, which must not read the journal.
/// The journal is the truth; the file is written anew, as a whole, whenever that changes.
struct KeyFile {
    let path: String

    private static let limit = 64 << 20

    /// - Parameter journal: the journal's path; the file lies beside it unless something else is said.
    init(given: String?, journal: @autoclosure () throws -> String) rethrows {
        path = try given ?? environmentVariable("VITRINE_KEYS").flatMap { $0.isEmpty ? nil : $0 } ?? journal() + ".keys"
    }

    /// The lines of ours in it, in order.
    func lines() throws(Complaint) -> [KeyLine] {
        let bytes: [UInt8]
        do { bytes = try FileBytes.read(path, limit: Self.limit) } catch {
            throw Complaint(Wording.keyFileUnread(error.description))
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { KeyLine($0) }
    }

    /// What the sessions of each key speak, where its line says so; nothing where there is no file.
    func languages() -> [Fingerprint: Language] {
        guard exists, let lines = try? self.lines() else { return [:] }
        return lines.reduce(into: [:]) { languages, line in languages[line.fingerprint] = line.language }
    }

    /// Whether it lets in the people of these keys, by these keys, and nobody else.
    func agrees(with keys: [HeldKey]) throws(Complaint) -> Bool {
        let expected = Set(keys.map { KeyLine($0, program: "", journal: "") })
        let found = try lines().map { KeyLine($0, program: "", journal: "") }
        return Set(found) == expected && found.count == expected.count
    }

    var exists: Bool { access(path, F_OK) == 0 }

    /// Writes what the journal says: whole or not at all, and never an older state over a newer one.
    func write(_ lines: () throws -> [KeyLine]) throws {
        let folder = Folder.parent(of: path)
        let held = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard held >= 0 else { throw failure() }
        defer { close(held) }
        while flock(held, LOCK_EX) != 0 { guard errno == EINTR else { throw failure() } }
        // Only now that nobody else writes it is the journal asked.
        let text = try lines().map { $0.text + "\n" }.joined()
        let draft = path + ".new"
        unlink(draft)
        // The group comes from the folder, which the administrator has given to whoever asks for sshd.
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure() }
        defer { close(file) }
        guard fchmod(file, 0o640) == 0, Self.put(Array(text.utf8), into: file), fsync(file) == 0,
            rename(draft, path) == 0, fsync(held) == 0
        else {
            let failure = failure()
            unlink(draft)
            throw failure
        }
    }

    private static func put(_ bytes: [UInt8], into file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func failure() -> Complaint { Complaint(Wording.keyFileUnwritten(path, Wording.systemReason(errno))) }
}

/// Where this program and a journal lie, as a line of the key file can name them.
struct KeyPlaces {
    let program: String
    let journal: String

    /// - Throws: when a path could mean something to the shell.
    init(journal: String) throws(Complaint) {
        program = try Self.checked("/proc/self/exe")
        self.journal = try Self.checked(journal)
    }

    private static func checked(_ path: String) throws(Complaint) -> String {
        guard let resolved = realpath(path, nil) else {
            throw Complaint(Wording.noSuchPlace(path, Wording.systemReason(errno)))
        }
        defer { free(resolved) }
        let absolute = String(cString: resolved)
        guard KeyLine.isSafe(absolute) else { throw Complaint(Wording.unsafePath(absolute)) }
        return absolute
    }
}
