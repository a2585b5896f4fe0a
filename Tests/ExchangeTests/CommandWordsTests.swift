import Exchange
import Testing

@Suite("The line that comes over SSH")
struct CommandWordsTests {
    private func split(_ text: String) throws(CommandWords.Problem) -> [String] {
        try CommandWords.split(Array(text.utf8))
    }

    @Test(
        "Quotes and backslashes hold words together",
        arguments: [
            ("", []), ("   ", []), ("list", ["list"]), ("  list   --json ", ["list", "--json"]),
            ("write --title \"Night shift\" -", ["write", "--title", "Night shift", "-"]),
            ("write --title 'It is' -", ["write", "--title", "It is", "-"]),
            (#"write --title 'It'\''s' -"#, ["write", "--title", "It's", "-"]),
            (#"a\ b \"c\" \\"#, ["a b", "\"c\"", "\\"]), (#""a\"b\\c\d" 'a\b'"#, [#"a"b\c\d"#, #"a\b"#]),
            ("--title=\"a b\"c", ["--title=a bc"]), ("'' \"\" x", ["", "", "x"]), ("a''b", ["ab"]),
            ("作 é👩‍⚕️ ‮x", ["作", "é👩‍⚕️", "‮x"]),
        ])
    func words(_ text: String, _ words: [String]) throws { #expect(try split(text) == words) }

    @Test(
        "What a shell would expand, run, chain or redirect is text",
        arguments: [
            "$(id)", "`id`", "${HOME}", "$HOME", "~", "*", "a;b", ";", "|", "&", "&&", "||", ">", "<", "2>&1", "#x",
            "!1",
            "{a,b}", "(x)", "%s", "=x",
        ])
    func nothingExpands(_ text: String) throws { #expect(try split("list \(text) x") == ["list", text, "x"]) }

    @Test("What is no line of text is refused")
    func problems() {
        for control in ["\n", "\r", "\t", "\0", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}"] {
            for text in ["list\(control)", "\(control)", "'\(control)'", "a\\\(control)"] {
                #expect(throws: CommandWords.Problem.control) { try split(text) }
            }
        }
        #expect(throws: CommandWords.Problem.unclosed(quote: "\"")) { try split("write --title \"x -") }
        #expect(throws: CommandWords.Problem.unclosed(quote: "'")) { try split("write 'x\\'y'") }
        #expect(throws: CommandWords.Problem.unclosed(quote: "\\")) { try split("list \\") }
        #expect(throws: CommandWords.Problem.notUTF8) { try CommandWords.split([0x61, 0xFF]) }
        #expect(throws: CommandWords.Problem.notUTF8) { try CommandWords.split([0xC0, 0xAF]) }
        #expect(throws: CommandWords.Problem.tooLong) { try split(String(repeating: "a", count: 4097)) }
    }

    @Test("The longest line is taken")
    func longest() throws { #expect(try split(String(repeating: "a", count: 4096)).count == 1) }
}
