import Foundation
import Testing

/// A backup is the whole journal; restoring one brings nothing back that was taken away, and takes nothing sealed away.
@Suite struct BackupTests {
    private func journal() throws -> (desk: Desk, id: String) {
        let desk = try Desk()
        try desk.people()
        let id = try desk.done(
            "write", "--competency", "scholar", "-", as: "sofie", now: "2025-12-01T09:00",
            input: "The pangolin curled up.\n"
        ).word
        try desk.done("nominate", id, "--moment", "mid-year", as: "sofie")
        return (desk, id)
    }

    private func seal(_ desk: Desk) throws { try desk.done("list", as: "sofie", now: "2026-01-16T09:00") }

    private func head(_ desk: Desk) throws -> String {
        let head = try desk.done("check", "--json").object()["head"] as? [String: Any]
        return "\(head?["event"] ?? ""):\(head?["hash"] ?? "")"
    }

    @Test func `a backup is one file for its owner alone, and it is a journal`() throws {
        let (desk, id) = try journal()
        let copy = desk.folder + "/backup.db"
        let said = try desk.done("backup", copy)
        #expect(said.output.contains("Head \(try head(desk))"))
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter { $0.hasPrefix("backup") }
        #expect(names == ["backup.db"])
        let bytes = try desk.bytes(of: "backup.db")
        try desk.refused("backup", copy, status: 3, saying: "there is a file already")
        #expect(try desk.bytes(of: "backup.db") == bytes)
        #expect(try desk.program.run(["--journal", copy, "--as", "sofie", "show", id]).output.contains("pangolin"))
        try desk.refused("backup", desk.folder + "/other.db", as: "joke", saying: "Only the host")
    }

    @Test func `what was written since is gone, and what was erased since stays erased`() throws {
        let (desk, id) = try journal()
        let copy = desk.folder + "/backup.db"
        try desk.done("backup", copy)
        let backup = try desk.bytes(of: "backup.db")
        let later = try desk.done("write", "note.md", as: "sofie").word
        try desk.done("erase", id, "--reason", "Asked for")
        let said = try desk.done("restore", copy).output
        #expect(said.contains("1 item erased again"))
        try desk.refused("show", later, as: "sofie", saying: "There is no such item")
        #expect(try desk.done("history", id, as: "sofie").output.contains("The host erased it"))
        #expect(Data(try desk.bytes(of: "j.db")).range(of: Data("pangolin".utf8)) == nil)
        try desk.done("check")
        // The backup is as it was.
        #expect(try desk.bytes(of: "backup.db") == backup)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter { $0.hasPrefix("j.db") }.sorted()
                == ["j.db", "j.db.changes", "j.db.erased", "j.db.lock"])
    }

    @Test func `who was suspended since stays so, and that is said`() throws {
        let (desk, _) = try journal()
        let copy = desk.folder + "/backup.db"
        try desk.done("person", "suspend", "duarte")
        try desk.done("backup", copy)
        try desk.done("person", "suspend", "tim")
        // Somebody whom the backup does not know.
        try desk.done("person", "add", "eva", "Eva Smit", "--role", "mentor")
        try desk.done("person", "suspend", "eva")
        #expect(try desk.done("restore", copy).output.contains("1 person suspended again"))
        func suspended() throws -> [String] {
            try desk.done("person", "list", "--json").array()
                .filter { $0["suspended"] as? Bool == true }.compactMap { $0["id"] as? String }
        }
        #expect(try suspended() == ["duarte", "tim"])
        #expect(try desk.run("list", as: "tim").status == 1)
        try desk.done("check")
        try desk.done("person", "reinstate", "tim")
        try desk.done("person", "suspend", "sofie")
        let said = try desk.done("restore", copy, "--json").object()
        #expect(said["suspended"] as? Int == 1 && said["erased"] as? Int == 0)
        #expect(try suspended() == ["duarte", "sofie"])
    }

    @Test func `a backup that was cut off is made again, and is no file of its name until it is whole`() throws {
        let (desk, _) = try journal()
        let copy = desk.folder + "/backup.db"
        func files() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter { $0.hasPrefix("backup") }.sorted()
        }
        try desk.write("SQLite format 3\0 and half of the rest", to: "backup.db.part")
        for end in ["-journal", "-wal", "-shm", ".lock"] { try desk.write("left", to: "backup.db.part" + end) }
        try desk.done("backup", copy)
        #expect(try files() == ["backup.db"])
        #expect(try desk.program.run(["--journal", copy, "check"]).status == 0)
        for end in [".lock", ".changes"] { unlink(copy + end) }

        // Another is at work on it.
        unlink(copy)
        let held = open(copy + ".part", O_RDWR | O_CREAT, 0o600)
        #expect(flock(held, LOCK_EX) == 0)
        try desk.refused("backup", copy, status: 3, saying: "is being made by another process")
        close(held)
        // And one of that name that is somebody's own.
        try desk.write("A part of something else.", to: "backup.db.part")
        try desk.refused("backup", copy, status: 3, saying: "there is a file already")
        #expect(try desk.bytes(of: "backup.db.part") == Array("A part of something else.".utf8))
        #expect(try files() == ["backup.db.part"])
    }

    @Test func `the copy that a restore left when it was killed is named, and goes with the next`() throws {
        let (desk, _) = try journal()
        let copy = desk.folder + "/backup.db"
        try desk.done("backup", copy)
        // No process ever has this number.
        let left = desk.journal + ".restoring-4194304"
        for end in ["", "-wal", "-shm", ".lock"] { try Data("left".utf8).write(to: URL(fileURLWithPath: left + end)) }
        let check = try desk.done("check")
        #expect(check.messages.contains("A restore that was cut off left a whole copy of its backup, \(left)"))
        let said = try desk.done("check", "--json").object()
        #expect(said["sound"] as? Bool == true && said["abandoned"] as? [String] == [left])
        #expect(try desk.done("doctor").output.contains(left))
        try desk.done("restore", copy)
        #expect(try desk.done("check").messages.isEmpty)
        #expect(try desk.done("check", "--json").object()["abandoned"] as? [String] == [])
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
        #expect(names.filter { $0.contains("restoring") } == [])
    }

    @Test func `where the journal is lost, the backup becomes one, and the file beside it still knows what was erased`()
        throws
    {
        let (desk, id) = try journal()
        let copy = desk.folder + "/backup.db"
        try desk.done("backup", copy)
        try desk.done("erase", id, "--reason", "Asked for")
        for end in ["", "-wal", "-shm", ".lock"] { unlink(desk.journal + end) }
        #expect(try desk.done("restore", copy).output.contains("1 item erased again"))
        #expect(try !desk.done("show", id, as: "sofie").output.contains("pangolin"))
        try desk.done("check")
    }

    @Test func `a backup from before a sealing is refused, by the journal, or by a receipt where the journal is lost`()
        throws
    {
        let (desk, _) = try journal()
        let (old, new) = (desk.folder + "/old.db", desk.folder + "/new.db")
        try desk.done("backup", old)
        try seal(desk)
        try desk.done("backup", new)
        try desk.write(try desk.done("dossier", "receipt", as: "sofie").output, to: "receipt.txt")
        try desk.write(try desk.done("dossier", "receipt", "--json", as: "sofie").output, to: "receipt.json")
        let before = try desk.bytes(of: "j.db")
        try desk.refused("restore", old, saying: "the dossier of sofie for mid-year was sealed after")
        #expect(try desk.bytes(of: "j.db") == before)
        for end in ["", "-wal", "-shm", ".lock"] { unlink(desk.journal + end) }
        for receipt in ["receipt.txt", "receipt.json"] {
            try desk.refused(
                "restore", old, "--receipt", receipt, saying: "the dossier of sofie for mid-year was sealed")
            #expect(!FileManager.default.fileExists(atPath: desk.journal))
        }
        try desk.refused("restore", new, "--receipt", "note.md", saying: "is no receipt")
        try desk.done("restore", new, "--receipt", "receipt.json", "--receipt", "receipt.txt")
        try desk.done("check", "--receipt", "receipt.txt")
        try desk.done("check", "--receipt", "receipt.json")
    }

    @Test func `what is no backup, is damaged or newer is refused, and nothing is changed`() throws {
        let (desk, _) = try journal()
        let copy = desk.folder + "/backup.db"
        try desk.done("backup", copy)
        let good = try desk.bytes(of: "backup.db")
        func restored(_ bytes: [UInt8]) throws -> Program.Result {
            try Data(bytes).write(to: URL(fileURLWithPath: copy))
            return try desk.run("restore", copy)
        }
        let before = try desk.bytes(of: "j.db")
        var newer = good
        newer.replaceSubrange(60..<64, with: [0, 0, 0, 9])
        var changed = good
        let place = try #require(changed.firstRange(of: Array("pangolin".utf8)))
        changed.replaceSubrange(place, with: Array("mongoose".utf8))
        for (bytes, why) in [
            (Array("This is a text.".utf8), "is not a Vitrine journal"), ([], "is not a Vitrine journal"),
            (newer, "newer Vitrine (schema 9"), (Array(good.prefix(good.count / 2)), "damaged"), (changed, "damaged"),
        ] {
            let result = try restored(bytes)
            #expect(result.status == 3)
            #expect(result.messageLines.count == 1 && result.messages.contains(why), "\(why): \(result.messages)")
            #expect(try desk.bytes(of: "j.db") == before)
        }
        let another = try Desk()
        try another.people()
        try another.done("backup", desk.folder + "/another.db")
        try desk.refused("restore", desk.folder + "/another.db", saying: "another journal")
        try desk.refused("restore", desk.folder + "/absent.db", status: 3, saying: "no file at")
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
        #expect(names.filter { $0.contains("restoring") } == [])
    }

    @Test func `a journal damaged beyond reading is not overwritten`() throws {
        let (desk, _) = try journal()
        try desk.done("backup", desk.folder + "/backup.db")
        try Data("Nothing.".utf8).write(to: URL(fileURLWithPath: desk.journal))
        try desk.refused("restore", desk.folder + "/backup.db", status: 3, saying: "away and keep them")
        #expect(try desk.bytes(of: "j.db") == Array("Nothing.".utf8))
    }
}
