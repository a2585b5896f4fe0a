import Testing

/// The options that mean the same for every command, and where else the answers come from.
@Suite struct GlobalsTests {
    @Test func `they stand before or after the command`() throws {
        let desk = try Desk()
        try desk.people()
        let orders = [
            ["--journal", desk.journal, "--as", "sofie", "--json", "list"],
            ["list", "--journal", desk.journal, "--as", "sofie", "--json"],
            ["--journal=\(desk.journal)", "list", "--json", "--as=sofie"],
            ["--json", "list", "--role", "mentee", "--as", "sofie", "--journal", desk.journal],
        ]
        for order in orders { #expect(try desk.program.run(order).word == "[]", "\(order)") }
    }

    @Test func `the role of a new person is not the role of the speaker`() throws {
        let desk = try Desk()
        try desk.people()
        let now = ["--now", "2025-10-01T09:00", "--journal", desk.journal]
        #expect(
            try desk.program.run(
                now + ["--as", "joke", "--role", "coordinator", "person", "add", "eva", "Eva", "--role", "mentor"]
            )
            .word == "eva")
        let refused = try desk.program.run(now + ["--as", "joke", "--role", "mentor", "person", "list"])
        #expect(refused.status == 1)
        #expect(refused.messages.contains("does not have the role mentor"))
        let people = try desk.program.run(["person", "list", "--json"] + now).array()
        #expect(people.first { $0["id"] as? String == "eva" }?["roles"] as? [String] == ["mentor"])
    }

    @Test func `the environment names the journal and the person`() throws {
        let desk = try Desk()
        try desk.people()
        desk.program.environment = ["VITRINE_JOURNAL": desk.journal, "VITRINE_AS": "sofie"]
        #expect(try desk.program.run(["list", "--json"]).word == "[]")
        #expect(try desk.program.run(["list", "--json", "--as", "nobody"]).status == 1)
        desk.program.environment["VITRINE_AS"] = ""
        #expect(try desk.program.run(["person", "list", "--json"]).array().count == 8)
    }

    @Test func `without a path the journal lies where XDG has it, for its owner alone`() throws {
        let desk = try Desk(isRehearsal: nil)
        desk.program.environment = ["XDG_DATA_HOME": desk.folder + "/data"]
        try desk.done(["init", "p.yaml"])
        let modes = try desk.program.run([], through: "stat -c %a data data/vitrine data/vitrine/journal.db")
        #expect(modes.lines == ["700", "700", "600"])
        #expect(try desk.program.run(["person", "list"]).lines.count == 3)
    }

    @Test func `what comes after two dashes is no option`() throws {
        let desk = try Desk()
        try desk.people()
        try desk.done("write", "-", as: "sofie", now: "2025-10-01T09:00", input: "about --json and --as\n")
        #expect(try desk.done("search", "--", "--json", as: "sofie").lines.count == 1)
    }

    @Test func `a closed pipe ends the program quietly, and a full disk does not pass unnoticed`() throws {
        let desk = try Desk()
        try desk.done(["demo", "--keep", desk.folder + "/d.db", "--no-screens"])
        let arguments = ["--journal", desk.folder + "/d.db", "--as", "sofie", "list", "--json"]
        let closed = try desk.program.run(arguments, through: #""$@" | true; echo "${PIPESTATUS[0]}""#)
        #expect(closed.word == "0")
        #expect(closed.messages.isEmpty)
        let full = try desk.program.run(arguments, through: #""$@" > /dev/full"#)
        #expect(full.status == 1)
        #expect(full.messages.contains("The output could not be written"))
    }
}
