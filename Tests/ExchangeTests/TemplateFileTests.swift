import Journal
import Testing

@testable import Exchange

@Suite("Templates in files")
struct TemplateFileTests {
    private func read(_ text: String) throws(Problem) -> TemplateFile {
        try TemplateFile(Array(text.utf8), name: "weekly.md")
    }

    @Test("Text alone is a template, and what is known already stands before it")
    func honest() throws {
        #expect(try read("## What happened\n").body == "## What happened\n")
        let file = try read(
            "---\r\ntitle: \"Week: {{date}}\"\nkind: goal\ncompetencies: [communicator, scholar]\ntags: ward\n---\n\nBy then\n"
        )
        #expect(file.title == "Week: {{date}}" && file.kind == .goal && file.body == "By then\n")
        #expect(file.competencies == ["communicator", "scholar"] && file.tags == ["ward"])
        #expect(try read("---\n---\nbody").body == "body")
        #expect(try read("--- not a beginning\nbody").body == "--- not a beginning\nbody")
    }

    @Test(
        "What is wrong is refused with its line",
        arguments: [
            ("---\ntitle: x\n", 1, "has no end"),
            ("---\ntitle: x\nkind: poem\n---\n", 3, "\"poem\" is no kind"),
            ("---\ntitel: x\n---\n", 2, "has no \"titel\""),
            ("---\ntitle: x\ntitle: y\n---\n", 2, "more than once"),
            ("---\n- one\n---\n", 2, "no list of keys"),
            ("---\ntags: [a, b, c, d, e, f, g, h, i, j]\n---\n", 2, "more than 9 tags"),
            ("---\ntitle: x\ntags:\n  - {a: b}\n---\n", 4, "is no text"),
            ("---\ntags: [\"a\u{202E}b\"]\n---\n", 2, "a character <U+202E>"),
            ("---\ntitle: [\n---\n", 3, "not YAML"),
            ("one\ntwo\u{1B}[2J\n", 2, "a character ^["),
        ])
    func wrong(_ text: String, _ line: Int, _ words: String) {
        do throws(Problem) {
            _ = try read(text)
            Issue.record("\(text.debugDescription) was taken")
        } catch {
            #expect(error.file == "weekly.md" && error.line == line, "\(error.description)")
            #expect(error.message.contains(words), "\(error.description)")
        }
    }

    @Test("Values that stand for others are not followed, and no size is too large to be refused")
    func hostile() {
        let bomb = "---\ntitle: x\na: &a [x, x]\nb: &b [*a, *a]\ntags: [*b, *b]\n---\n"
        #expect(throws: Problem.self) { try read(bomb) }
        #expect(throws: Problem.self) { try read("---\ntitle: \(String(repeating: "x", count: 9000))\n---\n") }
        #expect(throws: Problem.self) { try read(String(repeating: "x", count: 70_000)) }
        #expect(throws: Problem.self) { try TemplateFile([0xFF, 0xFE], name: "weekly.md") }
        #expect(throws: Problem.self) { try read("---\n" + String(repeating: "[", count: 5000) + "\n---\n") }
    }
}
