import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

/// What happens to a journal's file behind the program's back: each ends in one refusal, and nothing is made worse.
@Suite("A journal's file that is not as it was left")
struct StoreFaultTests {
    private func withJournal<T>(_ body: (SQLiteStore, String) throws -> T) throws -> T {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            for number in 1..<6 { try store.add(number, body: "glass \(number)") }
            return try body(store, path)
        }
    }

    private func failure(_ body: () throws -> Void) -> StoreFailure? {
        do {
            try body()
            return nil
        } catch let failure as StoreFailure {
            return failure
        } catch Refusal.store(let failure) {
            return failure
        } catch {
            Issue.record("\(error)")
            return nil
        }
    }

    @Test("A session that another program's newer version overtakes writes nothing more, and reads nothing wrong")
    func overtaken() throws {
        try withJournal { store, path in
            let newer = Schema.migrations + [.init(version: 2, sql: "ALTER TABLE item ADD COLUMN later TEXT")]
            let other = try SQLiteStore.open(at: path, patience: .seconds(1), migrations: newer)
            #expect(failure { try store.add(9, body: "late") } == .newer(version: 2, known: 1))
            #expect(failure { _ = try store.bodies() } == .newer(version: 2, known: 1))
            store.close()
            #expect(try other.bodies().count == 5)
            #expect(try other.check().filter { !$0.hasPrefix("Items without") } == [])
        }
    }

    @Test("A journal that is deleted, moved away or replaced while it is open takes nothing more")
    func moved() throws {
        for change in ["deleted", "moved", "replaced"] {
            try withJournal { store, path in
                let files = FileManager.default
                switch change {
                case "deleted": try files.removeItem(atPath: path)
                case "moved": try files.moveItem(atPath: path, toPath: path + ".old")
                default:
                    let fresh = try SQLiteStore.create(at: path + ".new")
                    try fresh.add(1, body: "another")
                    fresh.close()
                    #expect(rename(path + ".new", path) == 0)
                }
                #expect(failure { try store.add(9, body: "late") } == .moved(path), "\(change)")
                #expect(failure { _ = try store.bodies() } == .moved(path), "\(change)")
                store.close()
                if change == "replaced" {
                    for end in ["-wal", "-shm"] { unlink(path + end) }
                    #expect(try SQLiteStore.open(at: path).bodies() == ["another"])
                }
            }
        }
    }

    @Test("Without its log a journal is as it was when the log was last taken in")
    func logIsMissing() throws {
        try withJournal { store, path in
            store.close()
            let killed = path + ".killed"
            let later = try SQLiteStore.open(at: path)
            try later.add(9, body: "late")
            try FileManager.default.copyItem(atPath: path, toPath: killed)
            let store = try SQLiteStore.open(at: killed)
            #expect(try store.bodies().count == 5)
            #expect(try store.check().filter { !$0.hasPrefix("Items without") } == [])
        }
    }

    @Test("A log that was cut short or overwritten loses whole writes at its end, never halves")
    func logIsTorn() throws {
        try withJournal { store, path in
            store.close()
            let writer = try SQLiteStore.open(at: path)
            for number in 10..<20 { try writer.add(number, body: "late \(number)") }
            let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
            for length in stride(from: 0, to: log.count, by: log.count / 12) {
                for isOverwritten in [false, true] {
                    let torn = path + ".torn"
                    try Data(contentsOf: URL(fileURLWithPath: path)).write(to: URL(fileURLWithPath: torn))
                    let rest = isOverwritten ? Data(repeating: 0x5A, count: log.count - length) : Data()
                    try (log.prefix(length) + rest).write(to: URL(fileURLWithPath: torn + "-wal"))
                    let store = try SQLiteStore.open(at: torn)
                    let bodies = try store.bodies()
                    #expect(
                        bodies
                            == Array((1..<6).map { "glass \($0)" } + (10..<20).map { "late \($0)" })[..<bodies.count]
                            .map(\.self))
                    #expect(bodies.count >= 5)
                    #expect(try store.check().filter { !$0.hasPrefix("Items without") } == [])
                    store.close()
                    for end in ["", "-wal", "-shm", ".lock"] { unlink(torn + end) }
                }
            }
        }
    }

    @Test("What was deleted goes out of the file's bytes when a small journal is closed")
    func deletedIsGone() throws {
        try withJournal { store, path in
            try store.add(50, body: "the canary Xylophonist sang")
            let draft = Draft(
                id: SQLiteStore.id(99), owner: PersonID(unchecked: "sofie"), subject: .goal,
                body: "a Quokka that nobody kept", saved: .distantPast, version: 1)
            try store.write { l throws(Refusal) in
                try l.apply(.draft(draft))
                try l.apply(.itemDeleted(SQLiteStore.id(50)))
            }
            try store.write { l throws(Refusal) in try l.apply(.draftDeleted(draft.id)) }
            store.close()
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            for trace in ["ylophonist", "Quokka", "uokka"] { #expect(bytes.range(of: Data(trace.utf8)) == nil) }
            #expect(!FileManager.default.fileExists(atPath: path + ".erased"))
        }
    }

    @Test("Text that a reader's older state still holds is pending, and goes at the next close")
    func pendingIsTriedAgain() throws {
        try withJournal { store, path in
            try store.add(50, body: "the canary Xylophonist sang")
            let reader = try SQLiteStore.open(at: path)
            let scrubbing = try reader.read { ledger throws(Refusal) in
                _ = try ledger.people()
                try store.write { l throws(Refusal) in try l.apply(.itemErased(SQLiteStore.id(50))) }
                return try store.scrubIfNeeded()
            }
            #expect(scrubbing == .pending(.reader))
            reader.close()
            store.close()
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(bytes.range(of: Data("ylophonist".utf8)) == nil)
            #expect(try Withdrawals(path: path + ".erased").lines() == [.erased(SQLiteStore.id(50))])
        }
    }

    @Test("While somebody reads an older state, commands that come and go do not make the log ever longer")
    func readerHoldsTheLog() throws {
        try withJournal { store, path in
            for number in 10..<200 { try store.add(number, body: String(repeating: "glass \(number) ", count: 400)) }
            try store.add(500, body: "the canary Xylophonist sang")
            store.close()
            func size(_ path: String) -> Int {
                (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
            }
            let journal = size(path)
            let reader = try SQLiteStore.open(at: path)
            try reader.read { ledger throws(Refusal) in
                _ = try ledger.people()
                do {
                    let eraser = try SQLiteStore.open(at: path)
                    try eraser.write { l throws(Refusal) in try l.apply(.itemErased(SQLiteStore.id(500))) }
                    #expect(try eraser.scrubIfNeeded() == .pending(.reader))
                    eraser.close()
                    for number in 600..<603 {
                        let command = try SQLiteStore.open(at: path)
                        try command.add(number, body: "a command")
                        command.close()
                    }
                } catch let failure as StoreFailure { throw .store(failure) } catch { throw error as! Refusal }
                #expect(size(path + "-wal") < 2 * journal, "\(size(path + "-wal")) beside \(journal)")
            }
            reader.close()
            try SQLiteStore.open(at: path).close()
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(bytes.range(of: Data("ylophonist".utf8)) == nil)
            #expect(size(path + "-wal") == 0)
        }
    }

    @Test("The copy that a restore left when it was killed goes with the next restore, and with the next erasure")
    func abandonedCopies() throws {
        try withJournal { store, path in
            let backup = path + ".backup"
            _ = try store.backUp(to: backup)
            let (gone, own) = ("\(path).restoring-4194304", "\(path).restoring-\(getpid())")
            // A process that is there: the first of all.
            let busy = "\(path).restoring-1"
            func leave() throws {
                for copy in [gone, own, busy] {
                    for end in ["", "-wal", "-shm", ".lock", ".changes"] {
                        try Data("a half".utf8).write(to: URL(fileURLWithPath: copy + end))
                    }
                }
            }
            func left() throws -> Set<String> {
                let names = try FileManager.default.contentsOfDirectory(
                    atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
                return Set(
                    names.filter { $0.contains(".restoring-") }.compactMap {
                        $0.split(separator: "-").dropFirst().first
                    }
                )
                .reduce(into: []) { $0.insert(String($1.prefix { $0.isNumber })) }
            }
            try leave()
            let staged = try SQLiteStore.stage(backup: backup, beside: path) { _ in }
            #expect(try left() == ["\(getpid())", "1"])
            staged.discard()
            #expect(try left() == ["1"])

            try leave()
            try store.write { l throws(Refusal) in try l.apply(.itemErased(SQLiteStore.id(1))) }
            #expect(try store.scrubIfNeeded() == .done)
            #expect(try left() == ["\(getpid())", "1"])
        }
    }

    @Test("What is withdrawn is remembered line by line, once, and a line that was cut off harms none")
    func withdrawals() throws {
        try Scratch.folder { folder in
            let file = Withdrawals(path: folder + "/journal.db.erased")
            let key = try #require(Fingerprint("SHA256:" + String(repeating: "A", count: 43)))
            #expect(try file.lines() == [])
            try file.add([.erased(SQLiteStore.id(1))])
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file.path))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("erased 0000".utf8))
            try handle.close()
            try file.add([.erased(SQLiteStore.id(1)), .revoked(key)])
            try file.add([.erased(SQLiteStore.id(2))])
            #expect(
                try file.lines() == [.erased(SQLiteStore.id(1)), .erased(SQLiteStore.id(2)), .revoked(key)])
            let text = try String(contentsOfFile: file.path, encoding: .utf8)
            #expect(text.split(separator: "\n").count == 4)
        }
    }
}
