import CProcess
import Glibc
import Journal

/// Where a journal lies: an absolute path without symbolic links, so that all processes mean the same lock.
struct JournalFile {
    let path: String
    private let identity: Identity
    var lockPath: String { path + ".lock" }
    var walPath: String { path + "-wal" }
    var sharedPath: String { path + "-shm" }
    var ballastPath: String { path + ".ballast" }
    var withdrawals: Withdrawals { Withdrawals(path: path + ".erased") }
    var changes: ChangeSignal { ChangeSignal(path: path + ".changes") }

    /// A file that is there.
    init(existing path: String) throws(StoreFailure) {
        guard let resolved = realpath(path, nil) else {
            throw .io(
                errno == ENOENT
                    ? worded("there is no file at \(path)", nl: "er is geen bestand op \(path)") : Self.reason(path))
        }
        defer { free(resolved) }
        self.path = String(cString: resolved)
        var status = stat()
        guard stat(self.path, &status) == 0 else { throw .io(Self.reason(path)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAJournal(path) }
        identity = Identity(status)
        try Self.refuseNetwork(self.path, device: status.st_dev, path)
    }

    /// A file that is made now, empty and for its owner alone.
    init(new path: String) throws(StoreFailure) {
        let split = path.lastIndex(of: "/")
        let name = split.map { path[path.index(after: $0)...] } ?? path[...]
        let folder = split.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard !name.isEmpty, let resolved = realpath(folder, nil) else { throw .io(Self.reason(folder)) }
        defer { free(resolved) }
        let absolute = String(cString: resolved)
        self.path = (absolute == "/" ? "" : absolute) + "/" + name
        var status = stat()
        guard stat(absolute, &status) == 0 else { throw .io(Self.reason(folder)) }
        try Self.refuseNetwork(absolute, device: status.st_dev, path)
        let file = Glibc.open(self.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw .io(
                errno == EEXIST
                    ? worded("there is a file already at \(path)", nl: "er is al een bestand op \(path)")
                    : Self.reason(path))
        }
        defer { Glibc.close(file) }
        guard fstat(file, &status) == 0 else { throw .io(Self.reason(path)) }
        identity = Identity(status)
    }

    private struct Identity: Equatable {
        let device: dev_t
        let node: ino_t

        init(_ status: stat) { (device, node) = (status.st_dev, status.st_ino) }
    }

    /// Whether the file that was opened is the one that lies there now. Writing into one that was moved away or
    /// deleted would be writing into nothing.
    var isInPlace: Bool {
        var status = stat()
        return stat(path, &status) == 0 && Identity(status) == identity
    }

    /// Takes back what was begun, when it could not be finished.
    func remove() { Self.remove(path) }

    /// A journal and what lies beside it for as long as somebody has it open.
    static func remove(_ path: String) {
        for end in ["", "-journal", "-wal", "-shm", ".lock", ".changes"] { unlink(path + end) }
    }

    /// Leaves the one file of a journal that nobody has open.
    func removeCompanions() throws(StoreFailure) {
        // A log with something in it would be part of the journal.
        guard walSize == 0 else { throw .busy }
        for end in ["-wal", "-shm", ".lock", ".changes"] { unlink(path + end) }
    }

    /// Copies that were made before an upgrade hold what has been erased since.
    func removeOldCopies() {
        for version in 1...Schema.version {
            unlink(versionPath(version))
            Self.remove(versionPath(version) + ".new")
        }
    }

    /// Where a copy is kept of the file as it was before it was brought up to date.
    private func versionPath(_ version: Int) -> String { "\(path).version-\(version)" }

    /// Keeps a copy of a file of an older version: whole, or not under that name, whatever comes between. One that an
    /// earlier try left is replaced. Under the journal's lock.
    func keepOld(_ version: Int, _ copy: (_ path: String) throws -> JournalFile) throws {
        let place = versionPath(version)
        Self.remove(place + ".new")
        let made = try copy(place + ".new")
        do throws(StoreFailure) {
            try made.makeDurable()
            guard rename(made.path, place) == 0 else { throw .io(Self.reason(place)) }
            try Self.makeEntryDurable(place)
        } catch {
            made.remove()
            throw error
        }
    }

    /// Makes sure that the file and its name outlive a loss of power.
    func makeDurable() throws(StoreFailure) {
        let opened = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw .io(Self.reason(path)) }
        defer { Glibc.close(opened) }
        guard fsync(opened) == 0 else { throw .io(Self.reason(path)) }
        try Self.makeEntryDurable(path)
    }

    /// The same for a file's name in its folder.
    static func makeEntryDurable(_ path: String) throws(StoreFailure) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let opened = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw .io(reason(folder)) }
        defer { Glibc.close(opened) }
        while fsync(opened) != 0 {
            // Some file systems have nothing to do for a folder, and say so.
            if errno == EINVAL { return }
            guard errno == EINTR else { throw .io(reason(folder)) }
        }
    }

    /// The size of the write-ahead log in bytes.
    var walSize: Int { Self.size(of: walPath) }
    /// The size of the file itself in bytes.
    var size: Int { Self.size(of: path) }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func reason(_ path: String) -> String { "\(path): \(Wording.systemReason(errno))" }

    /// Locks are not to be relied on there, and the shared memory of the log does not work between machines.
    private static func refuseNetwork(
        _ place: String, device: dev_t, _ path: String
    ) throws(StoreFailure) {
        var system = statfs()
        if statfs(place, &system) == 0, local.contains(UInt32(truncatingIfNeeded: system.f_type)) { return }
        guard let mounts = fileText("/proc/self/mountinfo"),
            let kind = networkFileSystem(of: deviceName(device), in: mounts)
        else { return }
        throw .io(
            worded(
                "\(path) is on a network file system (\(kind)); a journal needs a local disk",
                nl:
                    "\(path) staat op een netwerkbestandssysteem (\(kind)); een journaal moet op een lokale schijf staan"
            ))
    }

    /// The name of a device's file system, if it is one that other machines write too.
    static func networkFileSystem(of device: String, in mountinfo: String) -> String? {
        // 36 35 98:0 /root /mount options optional-fields… - type source super-options
        let device = device.utf8
        for line in mountinfo.utf8.split(separator: UInt8(ascii: "\n")) {
            // Every start of the program comes by here: bytes are compared, and one line alone is taken apart.
            let third = line.split(separator: UInt8(ascii: " "), maxSplits: 3).dropFirst(2).first
            guard let third, third.elementsEqual(device) else { continue }
            let words = String(Substring(line)).split(separator: " ")
            guard words.count > 4, let dash = words.firstIndex(of: "-"),
                dash + 1 < words.count
            else { continue }
            let kind = words[dash + 1]
            return network.contains { kind == $0 } ? String(kind) : nil
        }
        return nil
    }

    /// The usual file systems of this machine's own disks, by their magic numbers (statfs(2)): no need to look through all
    /// that is mounted at every start. ext2 to ext4, XFS, Btrfs, F2FS, ZFS, overlayfs and tmpfs.
    private static let local: [UInt32] = [
        0xEF53, 0x5846_5342, 0x9123_683E, 0xF2F5_2010, 0x2FC1_2FC1, 0x794C_7630, 0x0102_1994,
    ]

    private static let network = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "ncpfs", "lustre", "glusterfs",
        "fuse.sshfs", "fuse.glusterfs", "fuse.s3fs", "fuse.gcsfuse", "fuse.rclone", "fuse.davfs", "fuse.curlftpfs",
        "fuse.ceph", "fuse.ceph-fuse", "fuse.goofys", "fuse.vmhgfs-fuse", "davfs", "vboxsf", "prl_fs", "virtiofs",
        "gpfs", "beegfs", "fhgfs", "gfs2", "ocfs2", "orangefs", "pvfs2", "panfs", "wekafs", "fuse.juicefs",
        "fuse.mfs",
    ]

    private static func deviceName(_ device: dev_t) -> String {
        let major = ((device >> 8) & 0xFFF) | ((device >> 32) & ~0xFFF)
        let minor = (device & 0xFF) | ((device >> 12) & ~0xFF)
        return "\(major):\(minor & 0xFFFF_FFFF)"
    }

    private static func fileText(_ path: String) -> String? {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { Glibc.close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
