import Foundation
import Journal
import JournalTesting
import Testing

@testable import JournalSQLite

@Suite("Other processes hear of what happens in a journal")
struct ChangeSignalTests {
    private func withTwo(_ body: (SQLiteStore, ChangeListener, String) throws -> Void) throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            let other = try SQLiteStore.open(at: path)
            try body(store, try #require(other.changes()), path)
        }
    }

    /// Whether it is heard that something has happened: at once, or not within a twentieth of a second.
    private func isHeard(_ listener: ChangeListener, within milliseconds: Int32 = 60_000) -> Bool {
        var file = pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)
        let isReady = poll(&file, 1, milliseconds) == 1
        #expect(listener.take() == isReady)
        return isReady
    }

    private func isQuiet(_ listener: ChangeListener) -> Bool { !isHeard(listener, within: 50) }

    private func event(_ store: SQLiteStore, refusing: Bool = false) throws {
        try store.write { ledger throws(Refusal) in
            try ledger.apply(
                .event(
                    Event(
                        number: try ledger.head().number + 1, at: .distantPast, actor: .host, verb: .renamed, item: nil,
                        mentee: nil, person: nil, moment: nil, value: nil, hash: Digest(of: []))))
            if refusing { throw .noItem }
        }
    }

    @Test("An event is heard once it is committed; one that was taken back is not, nor a draft, nor a reading")
    func events() throws {
        try withTwo { store, listener, _ in
            #expect(isQuiet(listener))
            try event(store)
            #expect(isHeard(listener))
            #expect(isQuiet(listener))
            #expect(throws: Refusal.noItem) { try event(store, refusing: true) }
            try store.write { ledger throws(Refusal) in
                try ledger.apply(
                    .draft(
                        Draft(
                            id: SQLiteStore.id(1), owner: PersonID("sofie")!, subject: .goal, saved: .distantPast,
                            version: 1)))
            }
            _ = try store.read { ledger throws(Refusal) in try ledger.head() }
            #expect(isQuiet(listener))
            try event(store)
            #expect(isHeard(listener))
        }
    }

    @Test("A burst is heard, and then it is quiet")
    func burst() throws {
        try withTwo { store, listener, _ in
            for _ in 0..<100 { try event(store) }
            #expect(isHeard(listener))
            // The end of a burst may be heard once more by who took its beginning.
            _ = isHeard(listener, within: 500)
            #expect(isQuiet(listener))
        }
    }

    @Test("A signal file that is removed or replaced is listened to all the same; it is its owner's alone")
    func replaced() throws {
        try withTwo { store, listener, path in
            let file = path + ".changes"
            #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
            // Nobody says that it is gone: it is noticed at the next look, and then there is something to look for.
            unlink(file)
            #expect(listener.take())
            #expect(isQuiet(listener))
            try event(store)
            #expect(isHeard(listener))
            rename(file, file + ".old")
            try event(store)
            #expect(listener.take())
            try event(store)
            #expect(isHeard(listener))
            truncate(file, 0)
            #expect(listener.take())
            try event(store)
            #expect(isHeard(listener))
        }
    }

    @Test("Where nothing can be listened to, there is no listener, and writing goes on")
    func unavailable() throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            // A folder in its place can be neither made nor written.
            mkdir(path + ".changes", 0o700)
            #expect(store.changes() == nil)
            try event(store)
            #expect(try store.read { ledger throws(Refusal) in try ledger.head().number } == 1)
        }
    }

    @Test("A listener that is let go leaves nothing open")
    func letGo() throws {
        try withTwo { store, _, _ in
            func count(_ folder: String) throws -> Int {
                try FileManager.default.contentsOfDirectory(atPath: folder).count
            }
            let files = try count("/proc/self/fd")
            for _ in 0..<200 { #expect(store.changes() != nil) }
            // Other tests open files at the same time, but not two hundred.
            var left = 200
            for _ in 0..<100 where left > 100 {
                usleep(20_000)
                left = try max(count("/proc/self/fd") - files, 0)
            }
            #expect(left <= 100)
        }
    }

    @Test("Of many events each is heard")
    func each() throws {
        try withTwo { store, listener, _ in
            for _ in 0..<200 {
                try event(store)
                #expect(isHeard(listener))
            }
        }
    }
}
