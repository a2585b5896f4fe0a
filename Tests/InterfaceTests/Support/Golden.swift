import Foundation
import JournalTesting
import Testing

/// Screens kept as text beside the tests: what is drawn, an empty line, and one letter for each cell's style.
///
/// `VITRINE_RECORD=1 swift test` writes them anew, and fails, so that no run passes by agreeing with itself.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Goldens")

    static func expect(
        _ terminal: FakeTerminal, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let found = terminal.screen + "\n" + terminal.styles
        let file = folder.appendingPathComponent(name + ".txt")
        if ProcessInfo.processInfo.environment["VITRINE_RECORD"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(found.utf8).write(to: file)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
            return
        }
        let kept = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard found != kept else { return }
        let foundLines = found.split(separator: "\n", omittingEmptySubsequences: false)
        let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
        var differences: [String] = []
        for index in 0..<max(foundLines.count, keptLines.count) where differences.count < 12 {
            let (old, new) = (
                keptLines.indices.contains(index) ? keptLines[index] : "",
                foundLines.indices.contains(index) ? foundLines[index] : ""
            )
            if old != new { differences.append("\(index + 1) kept  \(old)\n\(index + 1) found \(new)") }
        }
        Issue.record(
            "\(name) looks different:\n\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
    }
}
