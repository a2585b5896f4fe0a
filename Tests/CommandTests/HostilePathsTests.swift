import Foundation
import JournalTesting
import Testing

/// Every string of the collection on every way out of the program, looked at byte by byte.
@Suite struct HostilePathsTests {
    private static let now = "2025-10-01T09:00"
    /// After the mid-year cutoff.
    private static let later = "2026-01-20T09:00"
    /// All strings in all places, where there is time for it.
    private static let isLong = ProcessInfo.processInfo.environment["VITRINE_TORTURE"] == "1"

    /// Every string, or one in so many.
    private func some(_ strings: [HostileText], oneIn step: Int) -> [HostileText] {
        Self.isLong ? strings : strings.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }

    /// What came out, on both outputs, is text that a person can see, and nothing else.
    private func check(_ result: Program.Result, _ what: String, at place: SourceLocation = #_sourceLocation) {
        // A tab divides the fields of a list that is no terminal's.
        let faults =
            PlainOutput.faults(in: result.bytes, allowing: ["\n", "\t"]) + PlainOutput.faults(in: result.messages)
        #expect(faults.isEmpty, "\(what): \(faults.prefix(3))", sourceLocation: place)
    }

    /// A journal that holds every string that may be stored, each in an item of its own that the committee will get.
    private func journal() throws -> (desk: Desk, ids: [(HostileText, String)]) {
        let desk = try Desk()
        try desk.people()
        var ids: [(HostileText, String)] = []
        for hostile in HostileText.all
        where hostile.field == .body && hostile.isAccepted && hostile.bytes.count < 60_000 {
            let id = try desk.done(
                "write", "-", "--competency", "scholar", as: "sofie", now: Self.now, input: hostile.text
            ).word
            ids.append((hostile, id))
        }
        return (desk, ids)
    }

    @Test func `what is stored is shown by its codes on every path, and honest text is left alone`() throws {
        let (desk, ids) = try journal()
        var checked = 0
        var outputs = 0
        func look(_ arguments: [String], as person: String, now: String = Self.now) throws -> Program.Result {
            let result = try desk.run(arguments, as: person, now: now)
            check(result, "\(arguments) as \(person)")
            outputs += 1
            checked += ids.count
            return result
        }
        for (hostile, id) in ids {
            _ = try desk.done("nominate", id, "--moment", "mid-year", as: "sofie", now: Self.now)
            let shown = try look(["show", id], as: "sofie")
            #expect(shown.output.contains(hostile.shown), "\(hostile.name) is not shown as it should be")
            let json = try look(["show", id, "--json"], as: "sofie")
            let body = try json.object()["body"] as? String
            #expect(body.map { Array($0.utf8) } == hostile.bytes, "\(hostile.name) is not whole in JSON")
        }
        for person in ["sofie", "vos"] {
            for arguments in [
                ["list"], ["list", "--json"], ["search", "kind:reflection"], ["search", "kind:reflection", "--json"],
                ["glass", "--mentee", "sofie"], ["glass", "--mentee", "sofie", "--json"],
                ["glass", "--mentee", "sofie", "--preview"], ["glass", "--mentee", "sofie", "--changes"],
                ["history", ids[0].1], ["history", ids[0].1, "--json"], ["person", "list"], ["mentorship", "list"],
                ["picture", "heatmap", "--mentee", "sofie"], ["picture", "balance", "--mentee", "sofie", "--words"],
            ] {
                let result = try look(arguments, as: person)
                #expect(result.status == 0, "\(arguments) as \(person): \(result.messages)")
            }
        }
        let preview = try look(["glass", "--preview"], as: "sofie").output
        for (hostile, _) in ids {
            for line in hostile.shown.split(separator: "\n") {
                #expect(preview.contains("  " + line), "\(hostile.name) is not in the dossier as it should be")
            }
        }
        for arguments in [
            ["dossier", "list"], ["dossier", "show", "sofie", "--moment", "mid-year"],
            ["dossier", "show", "sofie", "--moment", "mid-year", "--format", "json"], ["show", ids[0].1], ["list"],
        ] {
            #expect(try look(arguments, as: "noor", now: Self.later).status == 0)
        }
        _ = try look(["receipt"], as: "sofie", now: Self.later)
        _ = try look(["receipt", "--json"], as: "sofie", now: Self.later)
        print("figure: hostile strings × paths of commands: \(checked) (0 unsanctioned bytes in \(outputs) outputs)")
    }

    @Test func `on a terminal it is the same`() throws {
        let (desk, ids) = try journal()
        let globals = ["--journal", desk.journal, "--as", "sofie", "--now", Self.now]
        // `script` gives the program a terminal on all its outputs.
        let onTerminal = #"TERM=xterm script -qec "$(printf '%q ' "$@")" /dev/null </dev/null"#
        for arguments in [["list"], ["glass"], ["search", "kind:reflection"], ["person", "list"]]
            + ids.map({ ["show", $0.1] })
        {
            let result = try desk.program.run(globals + arguments, through: onTerminal)
            let faults = PlainOutput.faults(in: result.bytes, allowing: ["\n", "\r", "\t"])
            #expect(faults.isEmpty && !result.bytes.isEmpty, "\(arguments): \(faults.prefix(3))")
        }
    }

    @Test func `what may not be stored is refused, and the refusal shows it without obeying it`() throws {
        let desk = try Desk()
        try desk.people()
        let events = try desk.events()
        for hostile in some(HostileText.all.filter { $0.field == .body && !$0.isAccepted }, oneIn: 3) {
            let file = desk.folder + "/body"
            try Data(hostile.bytes).write(to: URL(fileURLWithPath: file))
            let result = try desk.run("write", "body", as: "sofie", now: Self.now)
            #expect(result.status == 1 && result.messageLines.count == 1, "\(hostile.name): \(result.messages)")
            check(result, hostile.name)
        }
        #expect(try desk.events() == events)
    }

    /// An argument cannot hold a NUL, and a shell gives bytes that are no UTF-8 another refusal.
    private var typable: [HostileText] {
        HostileText.all.filter {
            $0.bytes.count < 5000 && !$0.bytes.contains(0) && $0.text.utf8.elementsEqual($0.bytes)
        }
    }

    @Test func `in whatever place it is typed, the answer shows it without obeying it`() throws {
        let desk = try Desk()
        try desk.people()
        let places: [(String) -> [String]] = [
            { ["show", $0] }, { ["write", "note.md", "--title", $0] }, { ["write", "note.md", "--tag", $0] },
            { ["person", "add", "eva", $0, "--role", "mentor"] }, { [$0] }, { ["write", $0] },
            { ["list", "--mentee", $0] }, { ["search", $0] }, { ["list", "--since", $0] },
            { ["--journal", $0, "list"] },
            { ["write", "note.md", "--competency", $0] }, { ["list", "--" + $0] }, { ["glass", "--moment", $0] },
            { ["import", "wba", $0] }, { ["programme", "check", $0] }, { ["dossier", "verify", $0] },
            { ["dossier", "verify", "note.md", "--digest", $0] },
            { ["feedback", "--to", $0, "--purpose", $0, "note.md"] },
            { ["goal", $0, $0] }, { ["--as", $0, "list"] }, { ["--role", $0, "list"] }, { ["--now", $0, "list"] },
        ]
        var checked = 0
        let strings = typable
        // Each string in a few places, each place with many strings.
        for (number, hostile) in strings.enumerated() {
            for (index, place) in places.enumerated() where Self.isLong || (number + index) % 11 == 0 {
                let arguments = place(hostile.text)
                let result = try desk.program.run(
                    arguments, input: "",
                    through: arguments.contains("--journal") || arguments.contains("--now")
                        ? nil : #"VITRINE_JOURNAL=\#(desk.journal) VITRINE_AS=sofie "$@""#)
                check(result, "\(hostile.name) in \(place("…"))")
                // A path may lead to a file that is there, and is no journal.
                let statuses: [Int32] = arguments.contains("--journal") ? [0, 1, 2, 3] : [0, 1, 2]
                #expect(statuses.contains(result.status), "\(hostile.name) in \(place("…")): \(result.status)")
                checked += 1
            }
        }
        print("figure: hostile strings × places of arguments: \(checked) (0 unsanctioned bytes)")
    }

    @Test func `in a file that is imported or checked, the message shows it without obeying it`() throws {
        let desk = try Desk()
        for hostile in some(typable, oneIn: 8) {
            try desk.writeAssessments(Desk.rows + ["L001,2025-09-24,\(hostile.text),4,A008,Nurse,ED,CaseE,,,0"])
            check(try desk.run("import", "wba", "wba", "--dry-run", now: "2025-12-01T08:00"), hostile.name)
            try desk.write(
                Desk.programme.replacing("role-model: coach", with: "role-model: \(hostile.text)"), to: "q.yaml")
            check(try desk.run("programme", "check", "q.yaml"), hostile.name)
        }
    }
}
