import Foundation
import Testing

/// Damage is found, whatever was changed behind the program's back.
@Suite struct CheckTests {
    private func journal() throws -> Desk {
        let desk = try Desk()
        try desk.people()
        let id = try desk.done(
            "write", "--competency", "scholar", "-", as: "sofie", now: "2025-12-01T09:00",
            input: "The zebrafish swam.\n"
        ).word
        try desk.done("nominate", id, "--moment", "mid-year", as: "sofie")
        try desk.done("list", as: "sofie", now: "2026-01-16T09:00")
        try desk.done("check")
        return desk
    }

    /// Changes bytes of the file, everywhere they stand.
    private func change(_ desk: Desk, _ old: String, to new: String) throws -> Int {
        var bytes = try desk.bytes(of: "j.db")
        var count = 0
        var from = bytes.startIndex
        while let found = bytes[from...].firstRange(of: Array(old.utf8)) {
            bytes.replaceSubrange(found, with: Array(new.utf8))
            from = found.upperBound
            count += 1
        }
        try Data(bytes).write(to: URL(fileURLWithPath: desk.journal))
        return count
    }

    @Test func `a changed text`() throws {
        let desk = try journal()
        #expect(try change(desk, "zebrafish swam", to: "zebrafish sank") >= 2)
        let result = try desk.run("check")
        #expect(result.status == 3)
        #expect(result.output.contains("is not what its event commits it to."))
        #expect(result.output.contains("The dossier of sofie for mid-year does not have its digest"))
    }

    @Test func `a changed event, and a receipt that knows better`() throws {
        let desk = try journal()
        let receipt = try desk.done("dossier", "receipt", "--json", as: "sofie").array()[0]["head"] as? [String: Any]
        let head = "\(receipt?["event"] ?? ""):\(receipt?["hash"] ?? "")"
        try desk.done("check", "--head", head)
        let other = try desk.run("check", "--head", head.dropLast() + (head.hasSuffix("0") ? "1" : "0"))
        #expect(other.status == 3)
        #expect(other.output.contains("the past was changed"))
        let beyond = try desk.run("check", "--head", "999:" + head.split(separator: ":")[1])
        #expect(beyond.status == 3)
        #expect(beyond.output.contains("and the journal ends at"))
    }
}
