import Foundation
import Testing

/// A person's own keys, on the own machine.
@Suite struct KeysTests {
    private let desk: Desk
    private var path: String { desk.folder + "/.config/vitrine/keys.yaml" }

    init() throws {
        desk = try Desk()
        try desk.people()
    }

    private func write(_ text: String) throws {
        try desk.makeFolder(".config/vitrine")
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func keys(of action: String, in section: String) throws -> [String]? {
        try desk.done("keys", "--json").array().first {
            $0["action"] as? String == action && $0["section"] as? String == section
        }?["keys"] as? [String]
    }

    @Test func `without a file the keys are those that came with the program, and nothing is read`() throws {
        #expect(try desk.done("keys", "check").word.hasPrefix("There is no file of keys;"))
        #expect(try keys(of: "down", in: "rows") == ["j", "<Down>", "<C-n>"])
        #expect(try desk.done("keys").lines.contains { $0.hasPrefix("rows\tdown\tj <Down> <C-n>\tMove down") })
    }

    @Test func `a new file has every action in it, changes nothing, and may begin from the other set`() throws {
        #expect(try desk.done("keys", "init").word == path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
        #expect(try desk.done("keys", "check").word == "\(path) is sound.")
        try desk.refused("keys", "init", saying: "There are keys already")
        // All of it in use says the same as none of it.
        let before = try desk.done("keys", "--json").output
        try write(text.replacing(#/(?m)^#( *[a-z-]+:)/#) { String($0.output.1) })
        #expect(try desk.run("keys", "check").word == "\(path) is sound.")
        #expect(try desk.done("keys", "--json").output == before)
        try FileManager.default.removeItem(atPath: path)
        try desk.done("keys", "init", "--set", "emacs")
        #expect(try keys(of: "done", in: "writing") == ["<C-c><C-c>", "<C-x><C-s>"])
    }

    @Test func `keys are changed by section: one, several, one after the other, none`() throws {
        try write(
            """
            keys: emacs
            rows:
              down: [j, <Down>]
              top: g g
            everywhere:
              drafts: none
              switch-person: "~"
            field:

            """)
        #expect(try desk.done("keys", "check").word == "\(path) is sound.")
        #expect(try keys(of: "down", in: "rows") == ["j", "<Down>"])
        #expect(try keys(of: "top", in: "rows") == ["gg"])
        #expect(try keys(of: "drafts", in: "everywhere") == [])
        #expect(try keys(of: "up", in: "rows") == ["<C-p>", "<Up>"])
        #expect(try desk.done("keys").lines.contains { $0.hasPrefix("everywhere\tdrafts\tnone\t") })
    }

    @Test func `what is wrong is said by its line with a remedy, and the rest holds`() throws {
        try write(
            """
            keys: nano
            row:
              down: j
            rows:
              dwon: j
              share: s
              up: <C-j>
              down: [z, {a: b}]
              bottom: [E]
              open: none
            quit: Q
            item:
              share: x
            everywhere:
              quit: none
              today: Z
              theme: []
            writing:
              done: D

            """)
        let result = try desk.run("keys", "check")
        #expect(result.status == 1)
        let expected = [
            "1: There are no keys called \"nano\". Write vim or emacs.",
            "2: There is no section \"row\". Write rows, if that is meant.",
            "5: There is no action \"dwon\". Write down, if that is meant.",
            "6: share is no action of the section rows. Write it below item.",
            "7: \"<C-j>\" is no key. Write keys as in j, G, g g, <C-s>, <Enter>, <Space>, <PgDn>; < itself is <lt>.",
            "8: \"\" is no key. Write keys as in j, G, g g, <C-s>, <Enter>, <Space>, <PgDn>; < itself is <lt>.",
            "10: open must have a key: without it there is no way on from there. Write another key for it.",
            "11: There is no section \"quit\". It is an action: write it below everywhere.",
            "13: x is a key of decline already. Write another key, or other keys or none for decline below item.",
            "15: quit must have a key: without it there is no way on from there. Write another key for it.",
            "17: A list of no keys. Write none to take the keys away.",
            "19: D is text in the section writing. Use a key with Control, as in <C-s>.",
        ]
        #expect(result.lines.filter { !$0.contains(":9: ") } == expected.map { "\(path):\($0)" })
        #expect(
            try desk.run("keys", "--json").array().contains {
                $0["action"] as? String == "today" && $0["keys"] as? [String] == ["Z"]
            })
        // E is escalate's in a portfolio, where rows are as well.
        #expect(result.lines.contains { $0.hasPrefix("\(path):9: E is a key of escalate already.") })
    }

    @Test(arguments: [
        "rows:\n\tdown: j\n", "- j\n", "rows: j\n", "rows:\n  down: j\n  down: k\n", "\u{0}",
        "rows: {down: \"\u{202E}\"}\n",
    ])
    func `a file that is none is said to be none, in one line, and the screens open all the same`(_ text: String) throws
    {
        try write(text)
        let result = try desk.run("keys", "check")
        #expect(
            result.status == 1 && result.lines.count == 1 && result.output.hasPrefix(path + ":"), "\(result.output)")
        #expect(!result.output.unicodeScalars.contains("\u{202E}"))
        let screen = try Tmux(["--journal", desk.journal, "--as", "sofie"], in: desk.folder, size: (100, 30))
        try screen.shows("1 thing in keys.yaml is left out: `vitrine keys check` says why.")
        try screen.press("Q")
        try screen.shows("[left 0]")
    }

    @Test func `the screens take the keys of the file, and say so at the bottom`() throws {
        try write("keys: emacs\neverywhere:\n  help: <C-x> h\n")
        let screen = try Tmux(["--journal", desk.journal, "--as", "sofie"], in: desk.folder, size: (100, 30))
        try screen.shows("^Xh keys")
        try screen.press("n")
        try screen.shows("^C^C done")
        try screen.type("A thought")
        try screen.press("C-_")
        try screen.type("Another thought")
        try screen.press("C-c", "C-c")
        try screen.shows("Saved")
        try screen.press("C-x", "C-c")
        try screen.shows("[left 0]")
        #expect(try desk.done("list", as: "sofie").output.contains("Another thought"))
    }

    @Test func `a setting that belongs among the keys is sent there`() throws {
        try desk.done("config", "init")
        try Data("keys: emacs\n".utf8).write(to: URL(fileURLWithPath: desk.folder + "/.config/vitrine/config.yaml"))
        #expect(
            try desk.run("config", "check").word.hasSuffix(
                "There is no setting \"keys\". Write it into keys.yaml, beside this file."))
    }
}
