import Foundation
import GRDB
import Journal
import Testing

@testable import JournalSQLite

@Suite("The journal's file")
struct FileTests {
    private func withJournal<T>(_ body: (String) throws -> T) throws -> T {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let store = try SQLiteStore.create(at: path)
            try store.add(1, body: "glass")
            store.close()
            return try body(path)
        }
    }

    private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    private func alter(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test("Only its owner can read it, its log and its lock")
    func isForItsOwnerAlone() throws {
        try Scratch.folder { folder in
            let store = try SQLiteStore.create(at: folder + "/journal.db")
            try store.add(1, body: "glass")
            for end in ["", ".lock", "-wal", "-shm"] { #expect(try mode(folder + "/journal.db" + end) == 0o600) }
        }
    }

    @Test("What the promises rest on is set, and SQLite says so")
    func settingsHold() throws {
        try withJournal { path in
            let settings = try SQLiteStore.open(at: path).settings()
            #expect(settings["synchronous"] == "2")
            #expect(settings["journal_mode"] == "wal")
            #expect(settings["foreign_keys"] == "1")
            #expect(settings["secure_delete"] == "1")
            #expect(settings["wal_autocheckpoint"] == "0")
            #expect(settings["busy_timeout"] == "5000")
            #expect(settings["user_version"] == "1")
        }
    }

    @Test("A journal that has lost its log mode gets it back")
    func logsAgain() throws {
        try withJournal { path in
            try alter(path, "PRAGMA journal_mode = DELETE")
            #expect(try SQLiteStore.open(at: path).settings()["journal_mode"] == "wal")
        }
    }

    @Test("Closing leaves one file and the lock, with everything in it")
    func closesClean() throws {
        try withJournal { path in
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.sorted() == ["journal.db", "journal.db.lock"])
            #expect(try SQLiteStore.open(at: path).bodies() == ["glass"])
        }
    }

    @Test("A journal made where there is a file is refused, and the file stays as it was")
    func createRefusesAFile() throws {
        try Scratch.folder { folder in
            let path = folder + "/note.txt"
            try Data("precious".utf8).write(to: URL(fileURLWithPath: path))
            #expect(throws: StoreFailure.self) { try SQLiteStore.create(at: path) }
            #expect(try bytes(path) == Data("precious".utf8))
            try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/away")
            #expect(throws: StoreFailure.self) { try SQLiteStore.create(at: folder + "/link") }
            #expect(!FileManager.default.fileExists(atPath: folder + "/away"))
            #expect(throws: StoreFailure.self) { try SQLiteStore.create(at: folder + "/no/such/folder.db") }
        }
    }

    @Test("A journal of a newer version is refused by its version, and no byte of it changes")
    func newerIsRefused() throws {
        try withJournal { path in
            try alter(path, "PRAGMA user_version = 7")
            let before = try bytes(path)
            #expect(throws: StoreFailure.newer(version: 7, known: 1)) { try SQLiteStore.open(at: path) }
            #expect(try bytes(path) == before)
        }
    }

    @Test("A newer version that is only in the log yet is refused as well, and nothing is moved out of the log")
    func newerInTheLogIsRefused() throws {
        try withJournal { path in
            // A connection that lives on stands for a process that was killed with the log full.
            let queue = try DatabaseQueue(path: path)
            try queue.inDatabase { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 7") }
            let copy = path + ".killed"
            for end in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + end, toPath: copy + end) }
            try queue.close()
            let before = [try bytes(copy), try bytes(copy + "-wal")]
            #expect(throws: StoreFailure.newer(version: 7, known: 1)) { try SQLiteStore.open(at: copy) }
            #expect([try bytes(copy), try bytes(copy + "-wal")] == before)
        }
    }

    @Test("An older journal is copied and then brought up to date, once")
    func olderIsMigrated() throws {
        try withJournal { path in
            let next =
                Schema.migrations + [
                    Schema.Migration(version: 2, sql: "CREATE TABLE later (x INTEGER) STRICT")
                ]
            for _ in 0..<2 {
                let store = try SQLiteStore.open(at: path, patience: .seconds(1), migrations: next)
                #expect(try store.settings()["user_version"] == "2")
                #expect(try store.bodies() == ["glass"])
                store.close()
            }
            #expect(try mode(path + ".version-1") == 0o600)
            let old = try SQLiteStore.open(at: path + ".version-1")
            #expect(try old.bodies() == ["glass"])
            #expect(throws: StoreFailure.newer(version: 2, known: 1)) { try SQLiteStore.open(at: path) }
        }
    }

    @Test("A migration that fails leaves the older version as it was")
    func failedMigrationChangesNothing() throws {
        try withJournal { path in
            let broken =
                Schema.migrations + [
                    Schema.Migration(version: 2, sql: "CREATE TABLE later (x INTEGER) STRICT; CREATE TABLE item (y)")
                ]
            #expect(throws: StoreFailure.self) {
                try SQLiteStore.open(at: path, patience: .seconds(1), migrations: broken)
            }
            do {
                let store = try SQLiteStore.open(at: path)
                #expect(try store.bodies() == ["glass"])
                #expect(try store.check().filter { !$0.hasPrefix("Items without") } == [])
                try store.add(2, body: "meanwhile")
                store.close()
            }
            // One that was killed while it made its copy.
            try Data("half a copy".utf8).write(to: URL(fileURLWithPath: path + ".version-1.new"))
            let repaired =
                Schema.migrations + [
                    Schema.Migration(version: 2, sql: "CREATE TABLE later (x INTEGER) STRICT")
                ]
            let store = try SQLiteStore.open(at: path, patience: .seconds(1), migrations: repaired)
            #expect(try store.bodies() == ["glass", "meanwhile"])
            store.close()
            #expect(try SQLiteStore.open(at: path + ".version-1").bodies() == ["glass", "meanwhile"])
            #expect(!FileManager.default.fileExists(atPath: path + ".version-1.new"))
        }
    }

    @Test("What is no journal is refused as such, and stays as it was")
    func othersAreRefused() throws {
        try Scratch.folder { folder in
            let text = folder + "/text.db"
            try Data("This is no database, however long it goes on. ".utf8 + Array(repeating: 46, count: 5000))
                .write(to: URL(fileURLWithPath: text))
            let foreign = folder + "/foreign.db"
            try alter(foreign, "CREATE TABLE song (title); PRAGMA user_version = 1")
            let empty = folder + "/empty.db"
            try Data().write(to: URL(fileURLWithPath: empty))
            for path in [text, foreign, empty] {
                let before = try bytes(path)
                #expect(throws: StoreFailure.notAJournal(path)) { try SQLiteStore.open(at: path) }
                #expect(try bytes(path) == before)
            }
            #expect(throws: StoreFailure.notAJournal(folder)) { try SQLiteStore.open(at: folder) }
            #expect(throws: StoreFailure.self) { try SQLiteStore.open(at: folder + "/absent.db") }
            #expect(!FileManager.default.fileExists(atPath: folder + "/absent.db"))
        }
    }

    @Test("A file cut short is found out, and nothing crashes", arguments: [100, 600, 4096, 40_960, 100_000])
    func truncatedIsDamaged(_ length: Int) throws {
        try withJournal { path in
            let store = try SQLiteStore.open(at: path)
            for number in 2..<60 { try store.add(number, body: String(repeating: "glass \(number) ", count: 200)) }
            store.close()
            try bytes(path).prefix(length).write(to: URL(fileURLWithPath: path))
            do {
                let store = try SQLiteStore.open(at: path)
                let findings = try store.check()
                #expect(findings != [])
            } catch let failure as StoreFailure {
                #expect(failure.isDamage)
            } catch Refusal.store(let failure) {
                #expect(failure.isDamage)
            }
        }
    }

    @Test("A network file system is told by its name")
    func networkIsNamed() {
        let mounts = """
            22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
            90 22 0:45 / /home rw,nosuid shared:9 master:2 - nfs4 server:/home rw,vers=4.2
            91 22 0:46 / /media/a\\040b rw - fuse.sshfs me@host: rw
            92 22 0:47 / /data rw - fuse.bindfs /dev/x rw
            93 22 0:48 / /home/shared rw,relatime - gpfs gpfs0 rw
            94 22 0:49 / /scratch rw - beegfs beegfs_nodev rw
            95 22 254:16 / /cluster rw - gfs2 /dev/mapper/a rw
            96 22 254:32 / /both rw - ocfs2 /dev/mapper/b rw
            97 22 0:50 / /orange rw - orangefs tcp://server rw
            98 22 0:51 / /pan rw - panfs panfs://server rw
            """
        #expect(JournalFile.networkFileSystem(of: "254:0", in: mounts) == nil)
        #expect(JournalFile.networkFileSystem(of: "0:45", in: mounts) == "nfs4")
        #expect(JournalFile.networkFileSystem(of: "0:46", in: mounts) == "fuse.sshfs")
        #expect(JournalFile.networkFileSystem(of: "0:47", in: mounts) == nil)
        // What the machines of universities share their disks by.
        for (device, kind) in [
            ("0:48", "gpfs"), ("0:49", "beegfs"), ("254:16", "gfs2"), ("254:32", "ocfs2"), ("0:50", "orangefs"),
            ("0:51", "panfs"),
        ] { #expect(JournalFile.networkFileSystem(of: device, in: mounts) == kind) }
        #expect(JournalFile.networkFileSystem(of: "9:9", in: mounts) == nil)
        #expect(JournalFile.networkFileSystem(of: "0:45", in: "nonsense - -\n\n- nfs4") == nil)
    }
}

extension StoreFailure {
    fileprivate var isDamage: Bool {
        switch self {
        case .damaged, .notAJournal: true
        default: false
        }
    }
}
