import Glibc

/// The folders in which themes are looked for, in order; the first that has a name wins.
public struct ThemeFolders: Hashable, Sendable {
    public let paths: [String]

    public init(paths: [String]) { self.paths = paths }

    /// The explicit folder, `$VITRINE_THEMES`, the XDG configuration and data folders, the share folder beside the
    /// program, and the `Themes` of the repository that the program was built in.
    /// - Parameters:
    ///   - explicit: what `--themes` says.
    ///   - executable: the program's own path; nil asks the kernel.
    ///   - environment: reads one variable.
    public init(
        explicit: String? = nil, executable: String? = nil,
        environment: (String) -> String? = { getenv($0).map { String(cString: $0) } }
    ) {
        // XDG: a relative path in one of its variables is to be ignored.
        func absolute(_ path: String?) -> String? { path.flatMap { $0.hasPrefix("/") ? $0 : nil } }
        let home = absolute(environment("HOME"))
        var paths: [String] = []
        if let explicit { paths.append(explicit) }
        if let named = environment("VITRINE_THEMES"), !named.isEmpty { paths.append(named) }
        for base in [
            absolute(environment("XDG_CONFIG_HOME")) ?? home.map { $0 + "/.config" },
            absolute(environment("XDG_DATA_HOME")) ?? home.map { $0 + "/.local/share" },
        ] {
            if let base { paths.append(base + "/vitrine/themes") }
        }
        let shared = environment("XDG_DATA_DIRS").flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/local/share:/usr/share"
        paths += shared.split(separator: ":").compactMap { absolute(String($0)) }.map { $0 + "/vitrine/themes" }
        if let executable = executable ?? Self.ownPath() {
            let folder = Self.parent(executable)
            paths.append(Self.parent(folder) + "/share/vitrine/themes")
            if let repository = Self.repository(above: folder) { paths.append(repository + "/Themes") }
        }
        self.paths = paths
    }

    /// The theme of that name: `terminal`, one that is compiled in, or one from a file.
    ///
    /// Those compiled in come first: they open no file, and no file of their name says anything else.
    /// A name is never a path, so that a name may come from someone who must not choose which files are opened.
    public func theme(named name: String) throws(ThemeError) -> Theme {
        if name == "terminal" { return .terminal }
        guard Self.isName(name) else { throw .notAName(name) }
        if let scheme = Scheme.builtIn.first(where: { $0.slug == name }) { return .scheme(scheme) }
        for folder in paths {
            for ending in [".yaml", ".yml"] {
                let path = folder + "/" + name + ending
                if access(path, F_OK) == 0 { return .scheme(try Self.scheme(at: path, slug: name)) }
            }
        }
        throw .notFound(name: name, available: names())
    }

    /// The scheme in a file.
    public static func scheme(at path: String) throws(ThemeError) -> Scheme {
        let file = path.split(separator: "/").last ?? ""
        let slug = file.hasSuffix(".yaml") ? file.dropLast(5) : file.hasSuffix(".yml") ? file.dropLast(4) : file
        return try scheme(at: path, slug: String(slug))
    }

    private static func scheme(at path: String, slug: String) throws(ThemeError) -> Scheme {
        try SchemeFile.scheme(from: read(path), slug: slug, path: path)
    }

    /// The names of all themes, each once, in order.
    public func names() -> [String] {
        var names: Set<String> = ["terminal"]
        names.formUnion(Scheme.builtIn.map(\.slug))
        for path in paths {
            guard let folder = opendir(path) else { continue }
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                let file = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                for ending in [".yaml", ".yml"] where file.hasSuffix(ending) {
                    let name = String(file.dropLast(ending.count))
                    if Self.isName(name) { names.insert(name) }
                }
            }
        }
        return names.sorted()
    }

    /// Whether a text can be a theme's name: never a path.
    public static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: "."), name.utf8.count <= 64 else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    private static func read(_ path: String) throws(ThemeError) -> String {
        // Not blocking: a FIFO of that name would wait for a writer for ever.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .unreadable(path: path, code: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 16 * 1024)
        while bytes.count <= SchemeFile.longest {
            let count = Glibc.read(file, &part, part.count)
            if count < 0 { throw .unreadable(path: path, code: errno) }
            if count == 0 { break }
            bytes += part[..<count]
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notAScheme(path: path, line: nil, problem: .notUTF8)
        }
        return text
    }

    private static func ownPath() -> String? {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// The folder with our manifest and our themes above a build folder such as `.build/release`.
    private static func repository(above folder: String) -> String? {
        var folder = folder
        for _ in 0..<5 where !folder.isEmpty {
            if access(folder + "/Package.swift", F_OK) == 0, access(folder + "/Themes", F_OK) == 0 { return folder }
            folder = parent(folder)
        }
        return nil
    }
}
