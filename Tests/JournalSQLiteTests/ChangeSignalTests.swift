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

    /// Whether it can be heard that something has happened; nothing that was to come is still on its way.
    private func isHeard(_ listener: ChangeListener) -> Bool {
        var file = pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)
        let isReady = poll(&file, 1, 0) == 1
        #expect(listener.take() == isReady)
        return isReady
    }

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
            #expect(!isHeard(listener))
            try event(store)
            #expect(isHeard(listener))
            #expect(!isHeard(listener))
            #expect(throws: Refusal.noItem) { try event(store, refusing: true) }
            try store.write { ledger throws(Refusal) in
                try ledger.apply(
                    .draft(
                        Draft(
                            id: SQLiteStore.id(1), owner: PersonID("sofie")!, subject: .goal, saved: .distantPast,
                            version: 1)))
            }
            _ = try store.read { ledger throws(Refusal) in try ledger.head() }
            #expect(!isHeard(listener))
            try event(store)
            #expect(isHeard(listener))
        }
    }

    @Test("A burst is heard, and then it is quiet")
    func burst() throws {
        try withTwo { store, listener, _ in
            for _ in 0..<100 { try event(store) }
            #expect(isHeard(listener))
            #expect(!isHeard(listener))
        }
    }

    @Test("A signal file that is removed or replaced is listened to all the same; it is its owner's alone")
    func replaced() throws {
        try withTwo { store, listener, path in
            let file = path + ".changes"
            #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
            unlink(file)
            #expect(isHeard(listener))
            try event(store)
            #expect(isHeard(listener))
            rename(file, file + ".old")
            #expect(isHeard(listener))
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

    @Test("A listener that is let go leaves nothing open: an account may have few of them")
    func letGo() throws {
        try withTwo { store, _, _ in
            let file = "/proc/sys/fs/inotify/max_user_instances"
            let most = Int(try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .newlines)) ?? 128
            for _ in 0..<(min(most, 2000) + 10) { #expect(store.changes() != nil) }
        }
    }
}
