import Foundation
import Testing

/// What a bug report needs to say of a machine, and never a word that somebody wrote.
@Suite struct DoctorTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.people()
        try desk.done("write", "--title", "Canary", "note.md", as: "sofie", now: "2025-10-01T09:00")
    }

    @Test func `it names what the program runs with, on what and from where`() throws {
        try desk.makeFolder(".config/vitrine")
        try desk.write("colours: 9\ncolors: 256\n", to: ".config/vitrine/config.yaml")
        try desk.write("rows:\n  down: <C-m>\n  nothing: x\n", to: ".config/vitrine/keys.yaml")
        desk.program.environment["NO_COLOR"] = "1"
        let facts = try desk.done("doctor", "--json").object() as? [String: String] ?? [:]
        for (name, piece) in [
            ("vitrine", "vitrine "), ("system", "Linux"), ("sqlite", "3."), ("sqlite options", "THREADSAFE="),
            ("ncurses", "ncurses "), ("term", "xterm-256color"), ("colors", "mono (NO_COLOR)"), ("codeset", "UTF-8"),
            ("locale", "C.UTF-8"), ("size", "not a terminal"), ("entrance", "at the machine"), ("theme", "terminal"),
            ("config problem", ":1: There is no setting"), ("keys", "keys.yaml (mode "),
            ("key set", "vim"), ("keys problem", ":2: \"<C-m>\" is no key."),
            ("keys problem 2", ":3: There is no action"),
            ("journal", desk.journal), ("folder", "mode "), ("file", "mode 600, ours"), ("served", "no"),
            ("schema", ""), ("journal_mode", "wal"), ("synchronous", ""),
        ] {
            let said = facts[name]
            #expect(said != nil && (piece.isEmpty || said?.contains(piece) == true), "\(name): \(said ?? "nothing")")
        }
        let text = try desk.done("doctor").output
        for name in facts.keys {
            #expect(text.contains("\n" + name.replacing(#/ 2$/#, with: "") + " ") || text.hasPrefix(name), "\(name)")
        }
        for word in ["Canary", "Sofie", "sofie", "handover"] {
            #expect(!text.replacing(desk.folder, with: "").contains(word), "\(word)")
        }
    }

    @Test func `on a terminal it says its size and its colours`() throws {
        let screen = try Tmux(["--journal", desk.journal, "doctor"], in: desk.folder, size: (200, 70))
        let shown = try screen.shows("[left 0]")
        #expect(shown.contains("200x70"))
    }

    @Test func `without a journal it says so, and the rest`() throws {
        let result = try desk.program.run(["--journal", desk.folder + "/none.db", "doctor"])
        #expect(result.status == 0 && result.output.contains("none.db (not there)"))
    }
}
