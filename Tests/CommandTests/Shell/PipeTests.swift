import Foundation
import Testing

/// How the program behaves between other programs: plain in a pipe, coloured on a terminal alone, quiet when its reader
/// has read enough.
@Suite(.serialized) struct PipeTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.people()
        for number in 1...40 {
            try desk.done(
                "write", "--title", "Night \(number), a title that is rather longer than a column of a table is wide",
                "note.md", as: "sofie", now: "2025-10-01T08:\(number + 10)")
        }
    }

    @Test func `a list in a pipe is one item to a line, divided by tabs, whole and without an escape`() throws {
        let result = try desk.run(["list"], as: "sofie")
        #expect(result.lines.count == 40)
        #expect(
            result.lines.allSatisfy {
                $0.contains("\t") && !$0.contains("  ") && $0.contains("column of a table is wide")
            })
        for arguments in [
            ["list"], ["glass"], ["keys"], ["theme", "preview", "vitrine-dark"], ["manual", "glass"], ["--help"],
        ] {
            let result = try desk.run(arguments, as: "sofie")
            #expect(result.status == 0 && !result.bytes.contains(0x1B), "\(arguments)")
        }
    }

    @Test(arguments: [
        ["list"], ["list", "--json"], ["search", "handover"], ["glass"], ["glass", "--preview"], ["manual", "glass"],
        ["keys"], ["completion", "bash"], ["manual", "--man", "vitrine-keys.5"], ["--help"], ["person", "list"],
        ["access"], ["check"], ["doctor"], ["programme", "show"],
    ])
    func `a reader that has read enough ends it without a word`(arguments: [String]) throws {
        let globals =
            ["--journal", desk.journal]
            + (["check", "doctor", "person"].contains(arguments[0]) ? [] : ["--as", "sofie"])
        let result = try desk.program.run(
            globals + arguments, through: #""$@" | head -n 1 >/dev/null; echo "${PIPESTATUS[0]}""#)
        #expect(result.word == "0" && result.messages.isEmpty, "\(arguments): \(result.word) \(result.messages)")
        let closed = try desk.program.run(
            globals + arguments, through: #"(sleep 0.3; "$@"; echo "$?" >&2) | true"#)
        #expect(closed.messages == "0\n", "\(arguments): \(closed.messages)")
    }

    @Test(arguments: [["NO_COLOR=1"], ["TERM=dumb"], ["TERM=vt100"]])
    func `no colour where none is wanted or none can be shown`(environment: [String]) throws {
        let terminal = try Tmux(
            ["theme", "preview", "vitrine-dark"], in: desk.folder, environment: environment)
        try terminal.shows("[left 0]")
        let coloured = #/\u{1B}\[[0-9;]*(3[0-7]|38;|48;|4[0-7])[0-9;]*m/#
        #expect(try terminal.colours().firstMatch(of: coloured) == nil)
    }

    @Test func `a terminal that knows no sequences is sent none`() throws {
        let typed = try desk.program.run(
            ["theme", "preview", "vitrine-dark"],
            through: #"TERM=dumb script -qec "$(printf '%q ' "$@")" /dev/null </dev/null"#)
        guard typed.status == 0 else { return }
        #expect(typed.output.contains("DEVELOPMENTAL") && !typed.bytes.contains(0x1B))
    }

    @Test func `a list on a terminal keeps to its width`() throws {
        let terminal = try Tmux(
            ["--journal", desk.journal, "--as", "sofie", "list", "--limit", "5"], in: desk.folder, size: (60, 20))
        let screen = try terminal.shows("[left 0]").split(separator: "\n").map(String.init)
        #expect(screen.count == 6 && screen.allSatisfy { $0.count <= 60 && !$0.contains("\t") })
    }

    @Test func `columns hold in wide letters too, whatever LANG says`() throws {
        try desk.done(
            "write", "--title", String(repeating: "作業", count: 40), "note.md", as: "sofie", now: "2025-10-01T10:00")
        let terminal = try Tmux(
            ["--journal", desk.journal, "--as", "sofie", "list", "--limit", "5"], in: desk.folder, size: (60, 20),
            environment: ["LANG=C"])
        let screen = try terminal.shows("[left 0]").split(separator: "\n").map(String.init)
        #expect(screen.count == 6 && screen[0].contains("作業"), "\(screen)")
    }

    @Test func `the screens say what they need where there is no terminal`() throws {
        let result = try desk.run([], as: "sofie")
        #expect(result.status == 2 && result.messageLines.count == 1 && result.bytes.isEmpty, "\(result.messages)")
    }

    @Test func `the same holds through ssh: a command in a pipe, on a terminal, and no terminal at all`() throws {
        let lab = try Lab(people: ["sofie"])
        for number in 1...30 {
            try lab.desk.done(
                "write", "--title", "Night \(number) of a long line of nights at work", "note.md", as: "sofie",
                now: "2025-10-01T08:\(number + 10)")
        }
        let piped = try lab.ssh("sofie", "list")
        #expect(piped.lines.count == 30 && piped.lines.allSatisfy { $0.contains("\t") } && !piped.bytes.contains(0x1B))
        let cut = try lab.desk.program.run([], through: "ssh -F '\(lab.config)' sofie list | head -n 1")
        #expect(cut.lines.count == 1 && cut.messages.isEmpty, "\(cut.messages)")
        let none = try lab.ssh("sofie", nil)
        #expect(none.status == 2 && none.messages.contains("ssh -t"), "\(none.messages)")
        let terminal = try Tmux(
            ["sofie", "list", "--limit", "3"], in: lab.desk.folder, size: (50, 20),
            program: ["ssh", "-F", lab.config, "-tt"])
        let screen = try terminal.shows("[left 0]").split(separator: "\n").map(String.init)
        #expect(
            screen.filter { $0.contains("Night") }.count == 3 && screen.allSatisfy { $0.count <= 50 },
            "\(screen.joined(separator: "\n"))")
    }
}
