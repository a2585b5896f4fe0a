import Foundation

/// The built program, run as anybody would run it: a process, its arguments, its two outputs, its status.
struct Program {
    struct Result {
        let status: Int32
        let bytes: [UInt8]
        let messages: String

        var output: String { String(decoding: bytes, as: UTF8.self) }
        /// The output without its line end: an id, say.
        var word: String { output.trimmingCharacters(in: .newlines) }
        var lines: [String] { output.split(separator: "\n").map(String.init) }
        /// What was said on standard error, line by line.
        var messageLines: [String] { messages.split(separator: "\n").map(String.init) }

        func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed]) }
        func object() throws -> [String: Any] { try json() as? [String: Any] ?? [:] }
        func array() throws -> [[String: Any]] { try json() as? [[String: Any]] ?? [] }
    }

    /// Beside the tests, wherever they were built; or another build of it, in VITRINE_BINARY.
    static let path =
        ProcessInfo.processInfo.environment["VITRINE_BINARY"]
        ?? URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("vitrine").path

    /// A folder of its own: the working directory, HOME, and where outputs are gathered.
    let folder: String
    var environment: [String: String] = [:]

    /// - Parameters:
    ///   - input: what comes on standard input; nothing does when it is nil.
    ///   - through: a command line of the shell in which `"$@"` stands for the program and its arguments.
    func run(_ arguments: [String], input: String? = nil, through shell: String? = nil) throws -> Result {
        let id = UUID().uuidString
        let (out, err, stdin) = ("\(folder)/\(id).out", "\(folder)/\(id).err", "\(folder)/\(id).in")
        try Data((input ?? "").utf8).write(to: URL(fileURLWithPath: stdin))
        for file in [out, err] { try Data().write(to: URL(fileURLWithPath: file)) }
        defer { for file in [out, err, stdin] { unlink(file) } }
        let process = Process()
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = [
            "HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color", "TZ": "UTC",
        ].merging(environment) { _, new in new }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: stdin))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: err))
        if let shell {
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments = ["-c", shell, "sh", Self.path] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: Self.path)
            process.arguments = arguments
        }
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .uncaughtSignal
                ? -process.terminationStatus : process.terminationStatus,
            bytes: Array(try Data(contentsOf: URL(fileURLWithPath: out))),
            messages: String(decoding: try Data(contentsOf: URL(fileURLWithPath: err)), as: UTF8.self))
    }
}
