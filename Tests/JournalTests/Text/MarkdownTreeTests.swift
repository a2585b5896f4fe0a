import JournalTesting
import Testing

@testable import Journal

@Suite("Markdown as what it is made of")
struct MarkdownTreeTests {
    private func plain(_ text: String) -> [MarkdownRun] { [MarkdownRun(text: text, part: .plain)] }
    private func item(_ text: String, number: Int? = nil) -> MarkdownTree.Item {
        MarkdownTree.Item(number: number, parts: [.paragraph(plain(text))])
    }

    @Test("A page of everything is read as the screens read it")
    func page() {
        let body = """
            # Night shift
            I paused after **each** patient,
            and went *back*.
            Hard  
            break.

            Underlined
            ---

            > They listened.
            > So did I.

            ```swift
            let x = 1
              # no heading
            ```

            | a | b |
            | 1 | 2 |

            ***

            [the guide](https://example.org) \\*and\\* `code`
            """
        #expect(
            MarkdownTree.read(body) == [
                .heading(plain("Night shift")),
                .paragraph([
                    MarkdownRun(text: "I paused after ", part: .plain), MarkdownRun(text: "each", part: .strong),
                    MarkdownRun(text: " patient, and went ", part: .plain), MarkdownRun(text: "back", part: .emphasis),
                    MarkdownRun(text: ". Hard\nbreak.", part: .plain),
                ]),
                .heading(plain("Underlined")),
                .quote([.paragraph(plain("They listened. So did I."))]),
                .code("let x = 1\n  # no heading", label: "swift"),
                .rows([plain("| a | b |"), plain("| 1 | 2 |")]),
                .rule,
                .paragraph([
                    MarkdownRun(text: "the guide (https://example.org)", part: .link),
                    MarkdownRun(text: " *and* ", part: .plain), MarkdownRun(text: "code", part: .code),
                ]),
            ])
    }

    @Test("Lists nest, keep their numbers, and hold what is set in below an item")
    func lists() {
        let body = """
            - one
              goes on
            lazily
            - two
              3. nested
              7. also

              > quoted

            4) another list
            after it

            no more
            """
        #expect(
            MarkdownTree.read(body) == [
                .list([
                    item("one goes on lazily"),
                    MarkdownTree.Item(
                        number: nil,
                        parts: [
                            .paragraph(plain("two")), .list([item("nested", number: 3), item("also", number: 7)]),
                            .quote([.paragraph(plain("quoted"))]),
                        ]),
                ]),
                .list([item("another list after it", number: 4)]),
                .paragraph(plain("no more")),
            ])
    }

    @Test("Marks that belong to nothing stay as they were typed, and no words are lost")
    func nothingIsLost() {
        for text in ["**open", "a_b_c", "> ", "-", "1.", "```", "```\nopen", "\\", "[x](", "|", "#", "a\u{301}**b**"] {
            let words = text.filter { $0.isLetter }
            #expect(Self.text(MarkdownTree.read(text)).filter { $0.isLetter } == words, "\(text)")
        }
        #expect(MarkdownTree.read("") == [])
        #expect(MarkdownTree.read("\n\n") == [])
    }

    @Test(
        "However deep the marks go, it is read in a moment",
        arguments: [">", "- ", "> - ", "1. ", "* ", "`", "[", "**", "  - x\n", "```\n", "|\n"])
    func depth(mark: String) {
        let text = String(repeating: mark, count: 65_536 / mark.utf8.count) + "x"
        #expect(processorTime { _ = MarkdownTree.read(text) } < .seconds(10))
    }

    static func text(_ parts: [MarkdownTree]) -> String {
        parts.map { part in
            switch part {
            case .heading(let runs), .paragraph(let runs): runs.map(\.text).joined()
            case .rows(let rows): rows.joined().map(\.text).joined()
            case .code(let text, let label): label + text
            case .quote(let parts): self.text(parts)
            case .list(let items): items.map { self.text($0.parts) }.joined()
            case .rule: ""
            }
        }.joined(separator: "\n")
    }
}
