import Foundation
import GRDB
import Journal
import JournalTesting
import Synchronization
import Testing

@testable import JournalSQLite

/// Two stores on one file stand for two processes: the lock is by open file, so they exclude each other all the same.
@Suite("Two connections to one journal")
struct TwoConnectionsTests {
    private func withTwo(
        patience: Duration = .seconds(10), _ body: (SQLiteStore, SQLiteStore, String) throws -> Void
    ) throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let one = try SQLiteStore.create(at: path)
            try body(one, try SQLiteStore.open(at: path, patience: patience), path)
        }
    }

    @Test("Each sees at once what the other has written")
    func alternate() throws {
        try withTwo { one, other, _ in
            for number in 0..<20 {
                let (writer, reader) = number % 2 == 0 ? (one, other) : (other, one)
                try writer.add(number, body: "glass \(number)")
                #expect(try reader.bodies().count == number + 1)
            }
            #expect(try one.bodies() == other.bodies())
            #expect(try one.check().filter { !$0.hasPrefix("Items without") } == [])
        }
    }

    @Test("Many writers at once lose nothing and are never told that the journal is busy")
    func manyWriters() throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            try SQLiteStore.create(at: path).close()
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 8) { writer in
                do {
                    let store = try SQLiteStore.open(at: path, patience: .seconds(60))
                    for number in 0..<25 { try store.add(writer * 100 + number, body: "glass") }
                } catch {
                    failures.withLock { $0.append("\(error)") }
                }
            }
            #expect(failures.withLock { $0 } == [])
            let store = try SQLiteStore.open(at: path)
            #expect(try store.bodies().count == 200)
            #expect(try store.check().filter { !$0.hasPrefix("Items without") } == [])
        }
    }

    @Test("A programme that another process applied is the one that is read")
    func programmeIsFresh() throws {
        try withTwo { one, other, _ in
            for name in ["first", "second", "third"] {
                try one.write { ledger throws(Refusal) in
                    let old = try? ledger.programme()
                    var programme = old ?? Self.programme
                    programme.name = name
                    try ledger.apply(.programme(programme, source: name))
                }
                for store in [one, other] {
                    #expect(try store.read { ledger throws(Refusal) in try ledger.programme().name } == name)
                }
            }
        }
    }

    private static let programme = Programme(
        name: "", zone: .utc, roleModel: nil, competencies: [], epas: [], committees: [], moments: [], outcomes: [],
        policy: Policy(), responsibilities: [], agreement: [], calibration: [])

    @Test("A reader is not held up by a writer, and does not see what is not done yet")
    func readersDoNotWait() throws {
        try withTwo { one, other, _ in
            try one.add(1, body: "before")
            try one.write { ledger throws(Refusal) in
                try ledger.apply(.itemDeleted(SQLiteStore.id(1)))
                do { #expect(try other.bodies() == ["before"]) } catch { throw .store(.io("\(error)")) }
            }
            #expect(try other.bodies() == [])
        }
    }

    @Test("Who finds another writing waits, and is told so when patience ends")
    func busyWhenPatienceEnds() throws {
        try withTwo(patience: .milliseconds(120)) { one, other, _ in
            try one.write { ledger throws(Refusal) in
                let clock = ContinuousClock()
                let start = clock.now
                #expect(throws: Refusal.store(.busy)) { try other.add(2, body: "x") }
                #expect(clock.now - start >= .milliseconds(120))
            }
            try other.add(2, body: "now")
            #expect(try one.bodies() == ["now"])
        }
    }

    @Test("A lock that is let go in time is had")
    func waitsForTheLock() throws {
        try withTwo { one, other, path in
            let lock = try JournalLock(path: path + ".lock", patience: .seconds(1))
            try lock.acquire()
            let held = Mutex(lock)
            let thread = Thread {
                usleep(100_000)
                held.withLock { $0.release() }
            }
            thread.start()
            try other.add(1, body: "after")
            #expect(try one.bodies() == ["after"])
        }
    }

    @Test("Closing never waits for somebody who is writing")
    func closingDoesNotWait() throws {
        try withTwo(patience: .seconds(120)) { one, other, _ in
            try other.add(1, body: "x")
            try one.write { _ throws(Refusal) in
                let time = ContinuousClock().measure { other.close() }
                #expect(time < .seconds(60))
            }
            #expect(throws: Refusal.self) { try other.bodies() }
            #expect(try one.bodies() == ["x"])
        }
    }

    @Test("The log is taken into the file when it has grown, and only then")
    func logStaysShort() throws {
        try withTwo { one, _, path in
            var longest = 0
            for number in 0..<150 {
                try one.add(number, body: String(repeating: "glass \(number) ", count: 4000))
                let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
                longest = max(longest, size ?? 0)
            }
            #expect(longest > 1 << 20)
            #expect(longest < 6 << 20)
            #expect(try one.check().filter { !$0.hasPrefix("Items without") } == [])
        }
    }
}
