import Glibc
import Journal

/// Copies of backups beside a journal that is being restored. Each is a whole journal, with what has been erased since,
/// and is named for the process that made it: one that was killed leaves it there.
enum RestoringCopies {
    static func path(beside journal: String) -> String { start(journal) + "\(getpid())" }

    /// Those whose process is gone.
    static func abandoned(beside journal: String) -> [String] {
        var copies: Set<String> = []
        for (path, process) in files(beside: journal) where !isRunning(process) { copies.insert(path) }
        return copies.sorted()
    }

    /// Takes away those whose process is gone, with the files beside them.
    static func clear(beside journal: String) {
        for path in abandoned(beside: journal) { JournalFile.remove(path) }
    }

    /// Takes away what a process before us of the same number left.
    static func clearOwn(beside journal: String) { JournalFile.remove(path(beside: journal)) }

    private static func start(_ journal: String) -> String { journal + ".restoring-" }

    /// Each file that belongs to a copy: the copy's path, and the process that made it.
    private static func files(beside journal: String) -> [(copy: String, process: pid_t)] {
        let split = journal.lastIndex(of: "/")
        let folder = split.map { String(journal[...$0]) } ?? "./"
        let start = start(split.map { String(journal[journal.index(after: $0)...]) } ?? journal)
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var files: [(String, pid_t)] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(start) else { continue }
            let digits = name.dropFirst(start.count).prefix { $0.isASCII && $0.isNumber }
            guard let process = pid_t(digits), process > 0 else { continue }
            files.append((Self.start(journal) + digits, process))
        }
        return files
    }

    private static func isRunning(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno != ESRCH }
}
