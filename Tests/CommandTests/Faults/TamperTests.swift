import Foundation
import Testing

/// Whoever kept a digest or a head finds out about every change to what it stands for.
@Suite struct TamperTests {
    private func sealed() throws -> Desk {
        let desk = try Desk()
        try desk.people()
        for number in 1...3 {
            let id = try desk.done(
                "write", "--competency", "scholar", "-", as: "sofie", now: "2025-12-0\(number)T09:00",
                input: "Thought \(number) about the handover.\n"
            ).word
            try desk.done("nominate", id, "--moment", "mid-year", as: "sofie")
            try desk.done(
                "feedback", "--on", id, "--purpose", "assessment", "--competency", "scholar", "fb.md", as: "vos")
        }
        let gone = try desk.done("write", "--competency", "scholar", "note.md", as: "sofie").word
        try desk.done("nominate", gone, "--moment", "mid-year", as: "sofie")
        try desk.done("list", as: "sofie", now: "2026-01-16T09:00")
        try desk.done("erase", gone, "--reason", "Asked for")
        return desk
    }

    @Test func `a dossier's file with any byte changed, against the digest on the receipt`() throws {
        let desk = try sealed()
        let dossier = try desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "noor").bytes
        let receipt = try desk.done("dossier", "receipt", "--json", as: "sofie").array()[0]
        let digest = try #require(receipt["digest"] as? String)
        try Data(dossier).write(to: URL(fileURLWithPath: desk.folder + "/d.txt"))
        try desk.done("dossier", "verify", "d.txt", "--digest", digest)
        let count = Torture.count(60, full: 3000)
        var dice = Dice(20_260_115)
        var found = 0
        // One shell for all: what costs is starting programs.
        let folder = desk.folder + "/flipped"
        try desk.makeFolder("flipped")
        for number in 0..<count {
            var changed = dossier
            changed[dice.below(changed.count)] ^= UInt8(1 + dice.below(255))
            try Data(changed).write(to: URL(fileURLWithPath: "\(folder)/\(number)"))
        }
        let result = try desk.program.run(
            [],
            through: """
                for file in flipped/*; do "$@" dossier verify $file --digest \(digest) 2>> said >/dev/null; echo $?; done
                """)
        found = result.lines.filter { $0 == "1" }.count
        #expect(found == count, "\(Set(result.lines))")
        Torture.figure("changed bytes of a dossier found", "\(found) of \(count)", goal: "all")
    }

    /// Ways to tamper with a journal's rows, in SQL.
    private static let waysToChangeEvents = [
        "DELETE FROM event WHERE number = :n", "DELETE FROM event WHERE number > :n",
        "UPDATE event SET at = at + 1 WHERE number = :n", "UPDATE event SET actor = 'time' WHERE number = :n",
        "UPDATE event SET verb = 'renamed' WHERE number = :n",
        "UPDATE event SET item = CASE WHEN item IS NULL THEN '\(String(repeating: "ab", count: 16))' END WHERE number = :n",
        "UPDATE event SET mentee = CASE WHEN mentee IS NULL THEN '-' END WHERE number = :n",
        "UPDATE event SET person = CASE WHEN person IS NULL THEN '-' ELSE 'tim' || person END WHERE number = :n",
        "UPDATE event SET moment = CASE WHEN moment IS NULL THEN 'mid-year' END WHERE number = :n",
        "UPDATE event SET value = CASE WHEN value IS NULL THEN '-' ELSE value || ' ' END WHERE number = :n",
        "UPDATE event SET hash = upper(hash) WHERE number = :n AND hash <> upper(hash)",
        "UPDATE event SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE number = :n",
        """
        UPDATE event SET verb = (SELECT verb FROM event WHERE number = :n % :last + 1),
        value = (SELECT value FROM event WHERE number = :n % :last + 1) WHERE number = :n
        """,
        "INSERT INTO event SELECT :last + 1, at, actor, verb, item, mentee, person, moment, value, hash FROM event WHERE number = :n",
    ]

    private static let waysToChangeDossiers = [
        "UPDATE block SET bytes = CAST(replace(CAST(bytes AS TEXT), 'o', '0') AS BLOB) WHERE bytes IS NOT NULL",
        "UPDATE block SET salt = substr(salt, 2) || substr(salt, 1, 1) WHERE number = 1",
        "UPDATE block SET number = number + 100 WHERE number = 2", "DELETE FROM block WHERE number = 3",
        "UPDATE block SET number = CASE number WHEN 1 THEN -2 ELSE -1 END WHERE number IN (1, 2); UPDATE block SET number = -number WHERE number < 0",
        "UPDATE block SET item = (SELECT item FROM block WHERE number = 2) WHERE number = 1",
        "UPDATE block SET salt = NULL, bytes = NULL, commitment = '\(String(repeating: "0", count: 64))' WHERE number = 1",
        "UPDATE block SET commitment = upper(commitment) WHERE commitment IS NOT NULL",
        "UPDATE dossier SET digest = '\(String(repeating: "0", count: 64))'", "UPDATE dossier SET sealed = sealed - 60",
        "UPDATE dossier SET items = items + 1", "PRAGMA foreign_keys = ON; DELETE FROM dossier",
        "DELETE FROM sealed_item WHERE position = (SELECT min(position) FROM sealed_item)",
        "UPDATE revision SET body = body || '.'",
        "UPDATE item SET title = 'Another', heading = 'Another' WHERE erased IS NULL",
        "UPDATE item SET heading = 'Another' WHERE erased IS NULL",
        "UPDATE item SET erased = NULL WHERE erased IS NOT NULL",
        "UPDATE item SET erased = 1 WHERE erased IS NULL",
        "UPDATE item SET purpose = 'developmental' WHERE purpose = 'assessment'",
        "DELETE FROM item WHERE erased IS NULL",
    ]

    @Test func `a journal with any event changed, left out, swapped or cut off, against a kept head`() throws {
        let desk = try sealed()
        let head = try desk.done("check", "--json").object()["head"] as? [String: Any]
        let last = try #require(head?["event"] as? Int)
        let kept = "\(last):\(head?["hash"] as? String ?? "")"
        try desk.done("dossier", "receipt", as: "sofie")
        let original = try desk.bytes(of: "j.db")
        var dice = Dice(7)
        let count = Torture.count(2, full: 40)
        var (tried, found) = (0, 0)
        for way in Self.waysToChangeEvents.flatMap({ Array(repeating: $0, count: count) }) {
            let number = 1 + dice.below(last - 1)
            let sql = way.replacingOccurrences(of: ":n", with: "\(number)")
                .replacingOccurrences(of: ":last", with: "\(last)")
            guard try change(desk, original, sql) else { continue }
            tried += 1
            let result = try desk.run("check", "--head", kept)
            #expect(result.status == 3, "\(sql): \(result.output)")
            #expect(result.messageLines.count == 1, "\(sql): \(result.messages)")
            if result.status == 3 { found += 1 }
        }
        for sql in Self.waysToChangeDossiers {
            guard try change(desk, original, sql) else { continue }
            tried += 1
            let result = try desk.run("check", "--head", kept)
            #expect(result.status == 3, "\(sql): \(result.output)")
            if result.status == 3 { found += 1 }
        }
        #expect(tried > Self.waysToChangeDossiers.count)
        Torture.figure("tampering with rows found", "\(found) of \(tried)", goal: "all")
    }

    /// The journal as it was, and then changed; false when that changes nothing.
    private func change(_ desk: Desk, _ original: [UInt8], _ sql: String) throws -> Bool {
        try Data(original).write(to: URL(fileURLWithPath: desk.journal))
        for end in ["-wal", "-shm"] { unlink(desk.journal + end) }
        return try Rows.change(desk.journal, sql)
    }

    @Test func `a file with any page overwritten ends in one sentence, and never in a crash`() throws {
        let desk = try sealed()
        let original = try desk.bytes(of: "j.db")
        let pages = original.count / 4096
        var dice = Dice(11)
        for page in Array(0..<pages).shuffled(using: &dice).prefix(Torture.count(8, full: pages)) {
            for filling in [UInt8(0), 0xFF, 0x5A] where Torture.isFull || filling == 0x5A {
                var changed = original
                changed.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Array(repeating: filling, count: 4096))
                try Data(changed).write(to: URL(fileURLWithPath: desk.journal))
                for command in [["check"], ["--as", "sofie", "list"], ["--as", "sofie", "write", "note.md"]] {
                    for end in ["-wal", "-shm"] { unlink(desk.journal + end) }
                    let result = try desk.run(command)
                    #expect([0, 1, 3].contains(result.status), "page \(page), \(command): \(result.messages)")
                    #expect(result.messageLines.count <= 1, "page \(page), \(command): \(result.messages)")
                    if command == ["check"] { #expect(result.status == 3, "page \(page) with \(filling)") }
                }
            }
        }
        Torture.figure("pages overwritten", pages, goal: "each found, none crashes")
    }

    @Test func `a folder or a file that may not be written, and a file that is empty, are said in one sentence`() throws
    {
        let desk = try sealed()
        try Data().write(to: URL(fileURLWithPath: desk.folder + "/empty.db"))
        try desk.refusedAlone(["--journal", desk.folder + "/empty.db", "check"], "is not a Vitrine journal")
        guard geteuid() != 0 else { return }
        chmod(desk.journal, 0o400)
        let readOnly = try desk.run("write", "note.md", as: "sofie")
        #expect(readOnly.status == 3 && readOnly.messageLines.count == 1, "\(readOnly.messages)")
        chmod(desk.journal, 0o600)
        chmod(desk.folder, 0o500)
        defer { chmod(desk.folder, 0o700) }
        let closed = try desk.run("write", "note.md", as: "sofie")
        #expect(closed.status == 3 && closed.messageLines.count == 1, "\(closed.messages)")
    }
}

extension Desk {
    /// A refusal of a damaged store, by a command line that says itself where the journal is.
    func refusedAlone(_ arguments: [String], _ saying: String, at place: SourceLocation = #_sourceLocation) throws {
        let result = try program.run(arguments)
        #expect(result.status == 3, sourceLocation: place)
        #expect(
            result.messageLines.count == 1 && result.messages.contains(saying), "\(result.messages)",
            sourceLocation: place)
    }
}
