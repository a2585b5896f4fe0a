import Testing

/// Text that would act on a terminal is shown, never obeyed, and never lost.
@Suite struct HostileTests {
    private static let body = "left \u{202E}right, joined\u{200B}word, caf\u{65}\u{301} \u{5E9}\u{5DC}\u{5D5}\u{5DD}\n"

    @Test func `a body is printed visibly and kept whole`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let id = try desk.done("write", "-", as: "sofie", now: now, input: Self.body).word
        try desk.done("share", id, as: "sofie", now: now)
        for command in [["list"], ["show", id], ["search", "joined"], ["glass"], ["history", id]] {
            let output = try desk.run(command, as: "sofie", now: now).output
            #expect(!output.unicodeScalars.contains("\u{202E}"), "\(command)")
            #expect(!output.unicodeScalars.contains("\u{200B}"), "\(command)")
        }
        let shown = try desk.done("show", id, as: "sofie", now: now).output
        #expect(shown.contains("left <U+202E>right, joined<U+200B>word, cafe\u{301} \u{5E9}\u{5DC}\u{5D5}\u{5DD}"))
        let json = try desk.done("show", id, "--json", as: "vos", now: now)
        #expect(json.output.contains(#"left \u202eright, joined\u200bword"#))
        #expect(
            try (json.object()["body"] as? String).map { Array($0.unicodeScalars) } == Array(Self.body.unicodeScalars))
    }

    @Test func `titles and names with hidden characters are refused, and shown in the refusal`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        try desk.refused("write", "--title", "a\u{202E}b", "note.md", as: "sofie", now: now, saying: "<U+202E>")
        try desk.refused("person", "add", "eva", "E\u{1B}]0;x\u{07}", "--role", "mentor", now: now, saying: "^[")
        try desk.refused(
            "nominate", "x\u{1B}[2J", "--moment", "mid-year", as: "sofie", now: now, saying: "no such item")
        try desk.refused("write", "--competency", "c\u{1B}[2J", "note.md", as: "sofie", now: now, saying: "\"c^[[2J\"")
        try desk.refused("list", now: "\u{1B}[2J", status: 2, saying: "\"^[[2J\" is not a time")
        try desk.refused("\u{1B}[2J", status: 2, saying: "\"^[[2J\"")
        try desk.refused("list", "--\u{1B}[2J", status: 2, saying: "^[[2J")
        try desk.refused("show", "a", "b\u{9B}2J", status: 2, saying: "<U+009B>2J")
        try desk.refused("write", "a\u{1B}[2J.md", as: "sofie", now: now, saying: "\"a^[[2J.md\"")
    }

    @Test func `bytes that are no text are refused with their place`() throws {
        let desk = try Desk()
        try desk.people()
        let arguments = ["--journal", desk.journal, "--as", "sofie", "--now", "2025-10-01T09:00", "write"]
        let body = try desk.program.run(arguments, through: #"printf 'a\nb\377c' | "$@" -"#)
        #expect(body.status == 1)
        #expect(body.messages == "The body is not valid UTF-8 at line 2, column 2. Save it as UTF-8 and try again.\n")
        let title = try desk.program.run(arguments, through: #""$@" note.md --title $'a\377b'"#)
        #expect(title.status == 2)
        #expect(title.messages.contains("is not valid UTF-8"))
        let long = try desk.program.run(arguments, through: #"head -c 70000 /dev/zero | tr '\0' x | "$@" -"#)
        #expect(long.messages == "The body is too long: at most 65536 bytes.\n")
    }

    @Test func `a patient in what others can read now is pointed out`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let id = try desk.done("write", "-", as: "sofie", now: now, input: "I saw Mrs Jansen today.\n").word
        let shared = try desk.done("share", id, as: "sofie", now: now)
        #expect(shared.messages.contains("it may name a patient: \"Mrs Jansen\" (line 1)"))
        #expect(shared.bytes.isEmpty)
    }
}
