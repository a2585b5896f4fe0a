import Cells
import Foundation
import JournalTesting
import Testing
import Theming

/// Screens kept as text beside the tests: what is drawn, an empty line, and one letter for each cell's style.
///
/// `VITRINE_RECORD=1 swift test` writes them anew, and fails, so that no run passes by agreeing with itself.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Goldens")

    static func expect(
        _ terminal: FakeTerminal, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try expect(terminal.screen + "\n" + terminal.styles, name, sourceLocation: sourceLocation)
    }

    /// The screen as a terminal of some colours shows it: one letter for each cell's look, and what the letters mean.
    static func expect(
        _ terminal: FakeTerminal, on tier: Tier, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let looks = Theme.terminal.looks(on: tier)
        var known: [Look] = []
        let frame = terminal.frame
        let rows = (0..<frame.size.height).map { row in
            frame.row(row).reduce(into: "") { text, cell in
                let look = looks[cell.style]
                let index = known.firstIndex(of: look) ?? known.count
                if index == known.count { known.append(look) }
                text.append(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index))))
            }
        }
        let legend = known.enumerated().map { index, look in
            "\(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index))) \(describe(look))"
        }
        try expect(
            ([terminal.screen] + rows + [""] + legend).joined(separator: "\n") + "\n", name,
            sourceLocation: sourceLocation)
    }

    private static func describe(_ look: Look) -> String {
        func name(_ paint: Paint) -> String {
            switch paint {
            case .own: "own"
            case .number(let number): "colour \(number)"
            case .rgb(let rgb): "\(rgb)"
            }
        }
        let attributes: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
        ]
        let weights = attributes.filter { look.attributes.contains($0.0) }.map { ", " + $0.1 }.joined()
        return "\(name(look.foreground)) on \(name(look.background))\(weights)"
    }

    static func expect(
        _ found: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
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
