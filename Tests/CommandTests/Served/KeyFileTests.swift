import Foundation
import Testing

/// Keys at the machine: what the host does, and what sshd is told.
@Suite struct KeyFileTests {
    private let desk: Desk
    private var keys: String { desk.folder + "/keys/authorized_keys" }

    init() throws {
        desk = try Desk()
        try desk.people()
        try desk.makeFolder("keys")
        desk.program.environment["VITRINE_KEYS"] = keys
    }

    @discardableResult
    private func shell(_ line: String) throws -> String {
        let result = try desk.program.run([], through: line)
        #expect(result.status == 0, "\(line): \(result.messages)")
        return result.output
    }

    private func makeKey(_ name: String) throws { try shell("ssh-keygen -q -t ed25519 -N '' -C '\(name)' -f \(name)") }

    private func lines() throws -> [String] {
        try String(contentsOfFile: keys, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test func `a key that is added is in the file at once, and out of it when it is revoked`() throws {
        try makeKey("sofie")
        try makeKey("vos")
        let printed = try shell("ssh-keygen -lf sofie.pub").split(separator: " ")[1]
        let sofie = try desk.done("person", "key", "add", "sofie", "sofie.pub").word
        #expect(sofie == printed)
        let vos = try desk.done(
            "person", "key", "add", "vos", "-", input: String(decoding: desk.bytes(of: "vos.pub"), as: UTF8.self)
        ).word
        let key = try String(decoding: desk.bytes(of: "sofie.pub"), as: UTF8.self).split(separator: " ")
        let journal = try shell("realpath '\(desk.journal)'").trimmingCharacters(in: .newlines)
        #expect(
            try lines().first == "restrict,pty,command=\"exec \(Program.path) session --as sofie --key \(sofie) "
                + "--journal \(journal)\" \(key[0]) \(key[1])")
        #expect(try lines().count == 2)
        #expect(
            try desk.done("person", "key", "add", "sofie", "sofie.pub").word == sofie, "said again, nothing changes")
        #expect(try lines().count == 2)

        let listed = try desk.done("person", "key", "list", "--json").array()
        #expect(listed.map { $0["person"] as? String } == ["sofie", "vos"])
        #expect(listed.map { $0["fingerprint"] as? String } == [sofie, vos])
        #expect(listed.allSatisfy { $0["type"] as? String == "ssh-ed25519" && $0["revoked"] is NSNull })
        try desk.done("person", "key", "revoke", sofie)
        try desk.done("person", "key", "revoke", sofie)
        #expect(try lines().count == 1)
        #expect(try desk.done("person", "key", "list", "--json").array()[0]["revoked"] is String)
        #expect(try desk.done("person", "key", "list", "--json", as: "vos").array().count == 1)
        try desk.refused("person", "key", "add", "sofie", "sofie.pub", saying: "this key was revoked, and stays so")
        #expect(try desk.done("check").word.hasPrefix("Nothing is damaged"))
    }

    @Test func `sshd is told one line or none, by an account that needs nothing but the file`() throws {
        try makeKey("sofie")
        try makeKey("vos")
        let sofie = try desk.done("person", "key", "add", "sofie", "sofie.pub").word
        try desk.done("person", "key", "add", "vos", "vos.pub")
        try shell("mv '\(desk.journal)' elsewhere")
        var elsewhere = desk.program
        elsewhere.environment = ["HOME": "/nonexistent"]
        func told(_ words: String...) throws -> Program.Result {
            try elsewhere.run(["authorized-keys", "--keys", keys] + words)
        }
        #expect(try told(sofie).lines == [try lines()[0]])
        #expect(try told().lines == lines())
        for unknown in ["SHA256:" + String(repeating: "A", count: 43), "SHA256:", "", "*", sofie.lowercased()] {
            let result = try told(unknown)
            #expect(result.status == 0 && result.bytes.isEmpty && result.messages.isEmpty, "\(unknown)")
        }
        // Whatever else gets into the file is never handed on.
        let strange = [
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHv8jj8t39fajU+45OGOXJMC3/vwKK34kFl30yEUmKeU",
            try lines()[0].replacing("restrict,pty", with: "pty"),
            try lines()[0].replacing("exec ", with: "exec /bin/sh; "), try lines()[0] + " comment",
            try lines()[0].replacing(" --key", with: " --role host --key"),
            try lines()[0].replacing("session", with: "list"), "# " + (try lines()[0]),
        ]
        try desk.write((strange + [try lines()[1]]).joined(separator: "\n") + "\n", to: "keys/authorized_keys")
        #expect(try told().lines == [try lines()[strange.count]])
        #expect(try told(sofie).bytes.isEmpty)
        try shell("rm keys/authorized_keys")
        let none = try told(sofie)
        #expect(none.status == 1)
        #expect(none.messageLines.count == 1)
    }

    @Test func `the file is the account's and the asking group's, and no other's`() throws {
        try makeKey("sofie")
        try shell("chmod 2750 keys")
        try desk.done("person", "key", "add", "sofie", "sofie.pub")
        #expect(try shell("stat -c '%a %U' keys/authorized_keys") == "640 \(NSUserName())\n")
        #expect(try shell("stat -c %g keys/authorized_keys") == shell("stat -c %g keys"))
        #expect(try shell("ls keys") == "authorized_keys\n")
    }

    @Test func `only the host keeps keys, and a bad one is refused in one sentence`() throws {
        try makeKey("sofie")
        for person in ["joke", "sofie", "vos", "noor"] {
            try desk.refused(
                "person", "key", "add", "sofie", "sofie.pub", as: person, saying: "Only the host keeps keys.")
            try desk.refused("person", "key", "write", as: person, saying: "Only the host keeps keys.")
        }
        try desk.refused("person", "key", "add", "nobody", "sofie.pub", saying: "There is no person \"nobody\"")
        try desk.refused("person", "key", "add", "sofie", "sofie", saying: "That is a private key")
        try desk.refused("person", "key", "add", "sofie", "note.md", saying: "is no kind of key that is taken here")
        try desk.refused("person", "key", "add", "sofie", "nowhere.pub", saying: "There is no file")
        try desk.refused("person", "key", "revoke", "SHA256:x", saying: "There is no key \"SHA256:x\"")
        #expect(!FileManager.default.fileExists(atPath: keys))
        #expect(try desk.done("person", "key", "list", "--json").array().isEmpty)
    }

    @Test func `a key revoked while its file cannot be written lets nobody in, and that is said`() throws {
        try makeKey("sofie")
        let sofie = try desk.done("person", "key", "add", "sofie", "sofie.pub").word
        try shell("mv keys away")
        let result = try desk.run("person", "key", "revoke", sofie)
        #expect(result.status == 1)
        #expect(result.messageLines.count == 1)
        #expect(result.messages.hasPrefix("The key is revoked, and no session begins or goes on with it."))
        var program = desk.program
        program.environment["SSH_ORIGINAL_COMMAND"] = "list"
        let session = try program.run(["session", "--as", "sofie", "--key", sofie, "--journal", desk.journal])
        #expect(session.status == 1)
        try shell("mv away keys")
        let check = try desk.run("check")
        #expect(check.status == 3)
        #expect(check.output.contains("does not say what the journal says"))
        try desk.done("person", "key", "write")
        #expect(try lines().isEmpty)
        try desk.done("check")
    }

    @Test func `a backup that is restored lets nobody in whose key was revoked since`() throws {
        try makeKey("sofie")
        try makeKey("vos")
        let sofie = try desk.done("person", "key", "add", "sofie", "sofie.pub").word
        try desk.done("person", "key", "add", "vos", "vos.pub")
        try desk.done("backup", "kept.db")
        try desk.done("person", "key", "revoke", sofie)
        try desk.done("restore", "kept.db")
        #expect(try lines().count == 1 && !lines()[0].contains(sofie))
        // The journal is lost, and only what lay beside it is left.
        try shell("mv keys/authorized_keys old && rm -f j.db j.db-wal j.db-shm")
        try desk.done("restore", "kept.db")
        #expect(try lines().count == 1 && !lines()[0].contains(sofie))
        let listed = try desk.done("person", "key", "list", "--json").array()
        #expect(listed.first { $0["person"] as? String == "sofie" }?["revoked"] is String)
        try desk.done("check")
    }

    @Test func `a revocation that a crash kept from being noted beside the journal is noted by the next to look`()
        throws
    {
        try makeKey("sofie")
        let sofie = try desk.done("person", "key", "add", "sofie", "sofie.pub").word
        try desk.done("backup", "kept.db")
        try desk.done("person", "key", "revoke", sofie)
        func noted() throws -> [String] {
            let text = try? String(contentsOfFile: desk.journal + ".erased", encoding: .utf8)
            return text?.split(separator: "\n").map(String.init) ?? []
        }
        for looking in [["person", "key", "write"], ["check"], ["person", "key", "revoke", sofie]] {
            #expect(try noted() == ["revoked \(sofie)"])
            try shell("rm '\(desk.journal).erased'")
            let result = try desk.run(looking)
            #expect(result.status == 0, "\(looking): \(result.messages)")
        }
        #expect(try noted() == ["revoked \(sofie)"])
    }

    @Test func `a command that waits for a text over SSH waits no longer than a session does for a key`() throws {
        try makeKey("sofie")
        let key = try desk.done("person", "key", "add", "sofie", "sofie.pub").word
        var program = desk.program
        program.environment["SSH_ORIGINAL_COMMAND"] = "write -"
        program.environment["VITRINE_IDLE"] = "PT1S"
        // Half of it comes, and then nothing more.
        let line =
            "exec 3< <(printf Half; exec sleep 100); sleeper=$!; \"$@\" <&3; status=$?; kill $sleeper; exit $status"
        let result = try program.run(
            ["session", "--as", "sofie", "--key", key, "--journal", desk.journal], through: line)
        #expect(result.status == 1 && result.bytes.isEmpty)
        #expect(
            result.messages == "Nothing was done: nothing came on standard input for 1 second. Send the text again.\n")
        #expect(try desk.done("list", as: "sofie").bytes.isEmpty)
    }

    @Test func `a path that could mean something to a shell is refused before anything is done`() throws {
        try makeKey("sofie")
        for name in ["a b", "$(touch x)", "a\"b", "a;b", "é"] {
            try desk.makeFolder(name)
            try shell("cp j.db '\(name)/j.db'")
            let journal = desk.folder + "/" + name + "/j.db"
            let result = try desk.program.run(["person", "key", "add", "sofie", "sofie.pub", "--journal", journal])
            #expect(result.status == 1)
            #expect(result.messages.contains("cannot stand in a line for sshd"), "\(result.messages)")
            #expect(try desk.program.run(["person", "key", "list", "--journal", journal]).bytes.isEmpty)
        }
    }

    @Test func `what sshd runs takes its three options and nothing else`() throws {
        try makeKey("sofie")
        let key = try desk.done("person", "key", "add", "sofie", "sofie.pub").word
        let good = ["--as", "sofie", "--key", key, "--journal", desk.journal]
        var program = desk.program
        program.environment["SSH_ORIGINAL_COMMAND"] = "list"
        #expect(try program.run(["session"] + good).status == 0)
        let bad = [
            [], Array(good.dropLast()), Array(good.dropFirst(2)), good + ["--now", "2026-01-01"], good + ["list"],
            good + good, ["--role", "mentor"] + good, good + ["--json"], ["--as=sofie"] + good.dropFirst(2),
            good.map { $0 == desk.journal ? "j.db" : $0 }, good.map { $0 == "sofie" ? "Sofie" : $0 },
            good.map { $0 == key ? String(key.dropLast()) : $0 },
        ]
        for words in bad {
            let result = try program.run(["session"] + words)
            #expect(result.status == 2, "\(words)")
            #expect(result.messages.hasPrefix("This is what sshd runs for a key"), "\(words) \(result.messages)")
            #expect(result.bytes.isEmpty)
        }
        // What the environment says about who it is counts for nothing.
        program.environment["VITRINE_AS"] = "vos"
        program.environment["VITRINE_JOURNAL"] = "/nowhere"
        program.environment["SSH_ORIGINAL_COMMAND"] = "person list --json"
        let people = try program.run(["session"] + good).array()
        #expect(people.contains { $0["id"] as? String == "sofie" } && !people.contains { $0["id"] as? String == "tim" })
        #expect(try program.run(["--journal", desk.journal, "session"] + good).status == 2)
    }
}
