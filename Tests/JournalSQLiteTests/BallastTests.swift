import Foundation
import Journal
import Testing

@testable import JournalSQLite

/// A disk that is really full: a file system of 20 MiB in memory, mounted for one test. That takes root.
@Suite("A served journal on a full disk", .enabled(if: geteuid() == 0), .serialized)
struct BallastTests {
    private static let sofie = PersonID(unchecked: "sofie")

    private func withSmallDisk(_ megabytes: Int, _ body: (String) throws -> Void) throws {
        try Scratch.folder { folder in
            guard run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder) else {
                // A container may forbid it to root as well.
                return
            }
            defer { _ = run("umount", folder) }
            try body(folder)
        }
    }

    private func run(_ words: String...) -> Bool {
        var pid = pid_t()
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        guard posix_spawnp(&pid, words[0], nil, nil, &arguments, environ) == 0 else { return false }
        var status: Int32 = 0
        return waitpid(pid, &status, 0) == pid && status == 0
    }

    private func fill(_ folder: String) {
        let file = open(folder + "/filler", O_WRONLY | O_CREAT, 0o600)
        for size in [1 << 20, 4096, 1] {
            let block = [UInt8](repeating: 7, count: size)
            while write(file, block, size) == size {}
        }
        close(file)
    }

    private func draft(_ version: Int, _ body: String) -> Draft {
        Draft(
            id: SQLiteStore.id(900), owner: Self.sofie, subject: .goal, body: body, saved: .distantPast,
            version: version)
    }

    private func save(_ draft: Draft, in store: SQLiteStore) throws(Refusal) {
        try store.write { ledger throws(Refusal) in try ledger.apply(.draft(draft)) }
    }

    @Test("What is being typed is saved all the same, all else is refused in so many words, and the room comes back")
    func fullDisk() throws {
        try withSmallDisk(26) { folder in
            let path = folder + "/journal.db"
            try SQLiteStore.create(at: path).close()
            let store = try SQLiteStore.open(at: path, for: .service)
            let ballast = try FileManager.default.attributesOfItem(atPath: path + ".ballast")
            #expect(ballast[.size] as? Int == 16 << 20)
            #expect(ballast[.posixPermissions] as? Int == 0o600)
            var status = stat()
            #expect(stat(path + ".ballast", &status) == 0 && status.st_blocks * 512 >= 16 << 20)
            try store.add(1, body: "before")
            fill(folder)

            let typed = String(repeating: "typed ", count: 5_000)
            for version in 1...40 { try save(draft(version, typed + "\(version)"), in: store) }
            #expect(store.isUsingReserve)
            #expect(size(path + ".ballast") == 0)
            #expect(throws: Refusal.store(.full)) { try store.add(2, body: "an act") }
            let last = try store.read { ledger throws(Refusal) in try ledger.drafts(of: Self.sofie) }
            #expect(last.map(\.version) == [40] && last.first?.body.hasSuffix("40") == true)

            unlink(folder + "/filler")
            // A connection of its own does not wait to look again.
            let other = try SQLiteStore.open(at: path, for: .service)
            #expect(!other.isUsingReserve)
            try store.add(2, body: "after")
            #expect(try store.bodies() == ["before", "after"])
            #expect(size(path + ".ballast") == 16 << 20)
            other.close()
            store.close()
        }
    }

    @Test("The room that is given up for drafts is left to them by commands too, until there is room for all again")
    func commandsLeaveTheRoom() throws {
        try withSmallDisk(26) { folder in
            let path = folder + "/journal.db"
            try SQLiteStore.create(at: path).close()
            let store = try SQLiteStore.open(at: path, for: .service)
            try store.add(1, body: "before")
            fill(folder)
            let typed = String(repeating: "typed ", count: 5_000)
            for version in 1...40 { try save(draft(version, typed + "\(version)"), in: store) }
            #expect(store.isUsingReserve)

            let command = try SQLiteStore.open(at: path)
            for number in 10..<20 {
                #expect(throws: Refusal.store(.full)) { try command.add(number, body: "an act") }
            }
            try save(draft(41, typed + "41"), in: command)
            #expect(command.isUsingReserve)
            // Writing the file anew would take the room as well.
            try command.write { ledger throws(Refusal) in try ledger.apply(.draftDeleted(Self.kept)) }
            #expect(try command.scrub() == .pending(.failure(.full)))
            command.close()
            #expect(try store.bodies() == ["before"])

            unlink(folder + "/filler")
            let later = try SQLiteStore.open(at: path)
            try later.add(2, body: "after")
            #expect(!later.isUsingReserve)
            #expect(size(path + ".ballast") == 16 << 20)
            later.close()
            store.close()
        }
    }

    @Test("A command makes no such room where none is kept")
    func commandsKeepNone() throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            try store.add(1, body: "glass")
            store.close()
            #expect(size(path + ".ballast") == nil)
        }
    }

    private static let kept = SQLiteStore.id(900)

    private func size(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }

    @Test("Without room kept for it, a full disk refuses everything and harms nothing")
    func notServed() throws {
        try withSmallDisk(4) { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            try store.add(1, body: "before")
            fill(folder)
            let typed = String(repeating: "typed ", count: 50_000)
            #expect(throws: Refusal.store(.full)) { try save(draft(1, typed), in: store) }
            #expect(throws: Refusal.store(.full)) { try store.add(2, body: typed) }
            #expect(try store.bodies() == ["before"])
            unlink(folder + "/filler")
            try store.add(2, body: "after")
            #expect(try store.check().filter { !$0.hasPrefix("Items without") } == [])
            store.close()
        }
    }
}
