import Testing

/// The short way past the parser says what the parser's way says.
@Suite struct PlainFormTests {
    @Test func `lists and searches answer alike in every way of asking`() throws {
        let desk = try Desk()
        try desk.people()
        for number in 1...4 { try desk.done("write", "--title", "Potassium \(number)", "note.md", as: "sofie") }
        func alike(_ plain: [String], _ parsed: [String], lines: Int) throws {
            for form in [[], ["--json"]] {
                let one = try desk.program.run(plain + form + ["--as", "sofie", "--journal", desk.journal])
                let other = try desk.program.run(parsed + form + ["--as", "sofie", "--journal", desk.journal])
                #expect(one.status == 0 && one.output == other.output && one.messages == other.messages)
                if form.isEmpty { #expect(one.lines.count == lines) }
            }
        }
        try alike(["list"], ["list", "--mentee", "sofie"], lines: 4)
        try alike(["list", "--limit", "3"], ["list", "--limit=3"], lines: 3)
        try alike(["search", "potassium"], ["search", "--mentee", "sofie", "potassium"], lines: 4)
        try alike(["search", "--limit", "2", "potassium"], ["search", "potassium", "--limit", "2"], lines: 2)
        try alike(["search", "-sodium"], ["search", "--mentee", "sofie", "-sodium"], lines: 4)
        try alike(
            ["search", "potassium", "-kind:goal"], ["search", "potassium", "--purpose", "developmental"], lines: 4)
        try alike(["search", "potassium", "kind:goal"], ["search", "potassium", "--kind", "goal"], lines: 0)
    }

    @Test func `what is not of the short form is refused as ever`() throws {
        let desk = try Desk()
        try desk.people()
        for words in [
            ["list", "--limit", "0"], ["list", "--limit", "many"], ["list", "--limit"], ["list", "word"], ["search"],
            ["search", "--limit", "2"],
        ] {
            let result = try desk.program.run(words + ["--as", "sofie", "--journal", desk.journal])
            #expect(result.status == 2 && result.messages.split(separator: "\n").count == 1, "\(words)")
        }
    }
}
