import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("The search index and the self-check")
struct SearchIndexTests {
    private func withJournal(_ body: (SQLiteStore, String) throws -> Void) throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            for number in 0..<30 { try store.add(number, body: "glass \(number) w\(number)") }
            try body(store, path)
        }
    }

    private func alter(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test("It stays true through edits and deletions")
    func staysTrue() throws {
        try withJournal { store, _ in
            for number in 0..<30 {
                if number % 3 == 0 { try store.revise(number, 2, body: "second \(number)") }
                if number % 5 == 0 {
                    try store.write { l throws(Refusal) in try l.apply(.itemDeleted(SQLiteStore.id(number))) }
                }
            }
            #expect(try store.check().filter { !$0.hasPrefix("Items without a kept") } == [])
        }
    }

    @Test("An index that lags behind the text is found out, which SQLite's own check does not do")
    func staleIsFound() throws {
        try withJournal { store, path in
            try alter(
                path,
                "UPDATE revision SET body = 'changed behind its back' WHERE position = (SELECT min(position) FROM item)"
            )
            let findings = try store.check()
            #expect(findings.contains { $0.contains("search index") })
            #expect(!findings.contains { $0.contains("SQLite reports") })
        }
    }

    @Test(
        "Whatever is kept twice and does not agree is found out",
        arguments: [
            ("UPDATE tally SET count = count + 1", "Counts of kept answers"),
            ("DELETE FROM tally", "Counts of kept answers"),
            ("INSERT INTO tally VALUES ('x', 'mid-year', 'will', '', '*', 1)", "nothing bears out"),
            ("UPDATE kept SET mentee = 'omar' WHERE position = (SELECT min(position) FROM kept)", "another mentee"),
            ("DELETE FROM kept WHERE position = (SELECT min(position) FROM kept)", "without a kept answer"),
            (
                "PRAGMA foreign_keys = OFF; DELETE FROM item WHERE position = (SELECT max(position) FROM item)",
                "belongs to nothing"
            ),
            (
                "UPDATE item SET sealed_in = 'mid-year' WHERE position = (SELECT max(position) FROM item)",
                "do not agree"
            ),
            ("UPDATE unread SET mentee = 'omar'", "another mentee"),
            ("DELETE FROM event WHERE number = 2", "Gaps"),
            ("DELETE FROM revision WHERE position = (SELECT max(position) FROM item)", "without the text"),
        ])
    func disagreementsAreFound(_ sql: String, _ finding: String) throws {
        try withJournal { store, path in
            try store.keepAnswers()
            #expect(try store.check() == [])
            try alter(path, sql)
            #expect(try store.check().contains { $0.contains(finding) })
        }
    }

    @Test("Erased words are in no file once the journal has been scrubbed")
    func erasedIsGone() throws {
        try withJournal { store, path in
            try store.add(100, body: "the canary Xylophonist sang")
            try store.revise(100, 2, body: "the canary Xylophonist sang twice")
            try store.write { l throws(Refusal) in try l.apply(.itemDeleted(SQLiteStore.id(100))) }
            #expect(try store.scrub() == .done)
            for end in ["", "-wal"] {
                let bytes = (try? Data(contentsOf: URL(fileURLWithPath: path + end))) ?? Data()
                #expect(bytes.range(of: Data("ylophonist".utf8)) == nil)
            }
            #expect(try store.check().filter { !$0.hasPrefix("Items without a kept") } == [])
        }
    }

    @Test("A scrub that a reader stands in the way of says that it is not done")
    func scrubTellsWhenNotDone() throws {
        try withJournal { store, path in
            let reader = try SQLiteStore.open(at: path)
            let scrubbing = try reader.read { ledger throws(Refusal) in
                _ = try ledger.people()
                return try store.scrub()
            }
            #expect(scrubbing == .pending(.reader))
            #expect(try store.scrub() == .done)
        }
    }
}
