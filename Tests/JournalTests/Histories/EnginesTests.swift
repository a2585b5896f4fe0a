import Foundation
import Journal
import JournalSQLite
import JournalTesting
import Testing

@Suite("One history, two engines")
struct EnginesTests {
    @Test("A journal in a file comes to what the same journal in memory comes to, and tells everybody the same")
    func sameInAFile() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("histories-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let count = max(4, Rehearsals.count / 200)
        for number in 0..<count {
            let history = History(seed: Rehearsals.seed &+ 3_000_000 &+ UInt64(number))
            let memory = try Play(history)
            let file = try Play(history, on: try SQLiteStore.create(at: folder.path + "/\(number).db"))
            for step in history.steps {
                memory.play(step)
                file.play(step)
            }
            #expect(memory.log == file.log, "seed \(history.seed)")
            #expect(LedgerText.of(memory) == LedgerText.of(file), "seed \(history.seed)")
            for viewer in Stage.everybody {
                let viewer = Viewer.person(viewer, role: nil)
                #expect(Outlook.of(memory, viewer) == Outlook.of(file, viewer), "seed \(history.seed), \(viewer)")
            }
        }
        print("engines: \(count) histories in memory and in a file, from seed \(Rehearsals.seed &+ 3_000_000)")
    }
}
