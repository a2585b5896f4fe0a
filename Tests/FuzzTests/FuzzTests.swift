import Foundation
import Testing

/// The fuzzers, for a few seconds; `make fuzz` lets them run for their full numbers.
@Suite("What nobody would type")
struct FuzzTests {
    /// Beside the tests, wherever they were built.
    private static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("vitrine-fuzz").path

    /// Runs a fuzzer, and answers what it said and how it ended.
    private func fuzz(_ what: String, _ count: Int, seed: Int) throws -> (said: String, status: Int32) {
        let pipe = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = [what, String(count), String(seed)]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let crashed = process.terminationReason == .uncaughtSignal
        return (String(decoding: said, as: UTF8.self), crashed ? -process.terminationStatus : process.terminationStatus)
    }

    @Test("No key, paste, answer of a terminal or size breaks a screen", arguments: [1, 2])
    func keys(_ seed: Int) throws {
        let (said, status) = try fuzz("keys", 6000, seed: seed)
        #expect(status == 0 && said.contains("0 crashes"), "\(said)")
    }

    @Test("No file that is imported, checked or verified breaks anything")
    func files() throws {
        let (said, status) = try fuzz("files", 3000, seed: 1)
        #expect(status == 0 && said.contains("0 crashes"), "\(said)")
    }

    @Test("No line that a client sends over SSH breaks anything")
    func lines() throws {
        let (said, status) = try fuzz("lines", 5000, seed: 1)
        #expect(status == 0 && said.contains("0 crashes"), "\(said)")
    }

    @Test("Nothing that is typed into a search breaks anything, or takes longer than its length")
    func queries() throws {
        let (said, status) = try fuzz("queries", 4000, seed: 1)
        #expect(status == 0 && said.contains("0 crashes"), "\(said)")
    }

    @Test("No command line, by itself or over SSH, breaks anything")
    func commands() throws {
        let (said, status) = try fuzz("commands", 150, seed: 1)
        #expect(status == 0 && said.contains("0 crashes"), "\(said)")
    }

    @Test("What cannot be fuzzed is said so")
    func usage() throws {
        #expect(try fuzz("dreams", 1, seed: 1).status == 2)
    }
}
