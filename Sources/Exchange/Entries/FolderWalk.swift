import Glibc

/// The files of a folder, however deep, in the order of their paths; links are not followed.
enum FolderWalk {
    private static let deepest = 16
    private static let most = 100_000

    /// - Returns: paths from the folder on.
    static func files(in folder: String, ending: String) throws(FileError) -> [String] {
        guard FileBytes.kind(folder) == .folder else { throw .notFound(path: folder) }
        var found: [String] = []
        walk(folder, "", 0) { path in
            if path.lowercased().hasSuffix(ending), found.count < most { found.append(path) }
        }
        return found.sorted()
    }

    private static func walk(_ folder: String, _ prefix: String, _ depth: Int, _ body: (String) -> Void) {
        guard depth < deepest, let directory = opendir(folder) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            var status = stat()
            guard lstat(folder + "/" + name, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: walk(folder + "/" + name, prefix + name + "/", depth + 1, body)
            case S_IFREG: body(prefix + name)
            default: break
            }
        }
    }
}
