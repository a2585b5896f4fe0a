import Foundation
import Testing

/// What reads a command's output takes nothing of it for a while: a pager, a line that is slow, somebody who means harm.
@Suite(.serialized) struct StandstillTests {
    private let lab: Lab
    private var desk: Desk { lab.desk }

    /// Sofie has 600 items: more than lies between a command and its reader.
    init() throws {
        lab = try Lab(people: ["sofie"])
        let entries = (0..<600).map { number in
            let day = String(format: "2025-%02d-%02d", 1 + number / 60, 1 + number % 28)
            return "[\(day) 09:00] Entry \(number) of many\nWords.\n"
        }
        try lab.desk.write(entries.joined(separator: "\n"), to: "diary.txt")
        try lab.desk.done("import", "jrnl", "diary.txt", as: "sofie")
    }

    @Test func `a command that stands still holds nothing that others wait for`() throws {
        let ids = try desk.done("list", "--limit", "4", "--json", as: "sofie").array().compactMap {
            $0["id"] as? String
        }
        for (id, command) in zip(ids, ["glass --json", "retention --json", "list --json", "export json"]) {
            let line = """
                "$1" --journal j.db --as sofie \(command) | { sleep 3; cat >/dev/null; } & sleep 1
                "$1" --journal j.db erase \(id) --reason Asked; status=$?; wait; exit $status
                """
            let result = try desk.program.run([], through: line)
            #expect(result.status == 0 && result.messages.isEmpty, "\(command): \(result.output) \(result.messages)")
        }
        #expect(ids.count == 4)
    }

    @Test func `of what is still to be sent, whoever lost their key meanwhile gets no more`() throws {
        let key = try lab.fingerprint("sofie")
        func glass(_ meanwhile: String) throws -> (bytes: Int, messages: String) {
            var program = desk.program
            program.environment["SSH_ORIGINAL_COMMAND"] = "glass --json"
            let result = try program.run(
                [],
                through: """
                    "$1" session --as sofie --key \(key) --journal \(desk.journal) | { sleep 6; wc -c; } &
                    sleep 1; \(meanwhile); wait
                    """)
            return (Int(result.output.split(separator: "\n").last ?? "") ?? 0, result.messages)
        }
        let whole = try glass(":")
        let cut = try glass("\"$1\" --journal j.db person key revoke \(key)")
        #expect(whole.bytes > 150_000 && whole.messages.isEmpty)
        #expect(
            cut.bytes < whole.bytes / 2 && cut.messages.contains("no longer")
                || cut.messages.contains("There is no person"), "\(cut)")
    }
}
