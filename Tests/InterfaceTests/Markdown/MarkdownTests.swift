import Cells
import Testing

@testable import Interface

@Suite("Markdown") struct MarkdownTests {
    private func shown(_ text: String, width: Int = 30) -> String {
        MarkdownLines.lines(of: text, width: width).map(\.text).joined(separator: "\n")
    }

    /// Text and style layer of a body.
    private func layers(_ text: String, width: Int = 30) -> String {
        let lines = MarkdownLines.lines(of: text, width: width)
        var frame = Frame(size: Size(width: width, height: lines.count))
        for (row, line) in lines.enumerated() { frame.put(line, at: Point(column: 0, row: row)) }
        let styles = frame.styleText.split(separator: "\n", omittingEmptySubsequences: false)
        return zip(frame.text.split(separator: "\n", omittingEmptySubsequences: false), styles)
            .map { $0.isEmpty && $1.isEmpty ? "" : "\($0)\n\($1)" }
            .dropLast().joined(separator: "\n")
    }

    @Test("a page of everything looks as it should")
    func page() {
        let body = """
            # Night shift, *third* week
            I paused after **each** patient, and went back twice to
            check `that` the plan was heard.


            - first thing that is long enough to wrap
            - second
              1. nested
              2. also

            > They *listened*.
            > And so did I.

            ---
            See [the guide](https://example.org/a) now.
            ```swift
            let x  = 1
            ```
            """
        #expect(
            layers(body) == """
                Night shift, third week
                hhhhhhhhhhhhhhhhhhhhhhh
                I paused after each patient,
                ...............ssss
                and went back twice to check

                that the plan was heard.
                cccc

                • first thing that is long

                  enough to wrap

                • second

                  1. nested

                  2. also


                │ They listened. And so did I.
                ttttttteeeeeeeettttttttttttttt

                ──────────────────────────────
                rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                See the guide
                ....lllllllll
                (https://example.org/a) now.
                lllllllllllllllllllllll
                swift
                qqqqq
                let x  = 1
                cccccccccc
                """)
    }

    @Test(
        "emphasis, code and links lose their marks; what is none keeps them",
        arguments: [
            ("a *b* c", "a b c", "..e"),
            ("a _b_ c", "a b c", "..e"),
            ("a **b** c", "a b c", "..s"),
            ("a __b__ c", "a b c", "..s"),
            ("***b***", "b", "s"),
            ("**a *b* c**", "a b c", "sssss"),
            ("*a **b** c*", "a b c", "eesee"),
            ("**a** and *b*", "a and b", "s.....e"),
            ("snake_case_name", "snake_case_name", ""),
            ("2 * 3 * 4", "2 * 3 * 4", ""),
            ("*open", "*open", ""),
            ("close*", "close*", ""),
            ("**half*", "*half", ".eeee"),
            ("*a _b* c_", "a _b c_", "eeee"),
            ("`a*b*`", "a*b*", "cccc"),
            ("`` a`b ``", "a`b", "ccc"),
            ("`open", "`open", ""),
            ("``a`", "``a`", ""),
            ("\\*a\\*", "*a*", ""),
            ("a\\b", "a\\b", ""),
            ("end\\", "end\\", ""),
            ("[a](b)", "a (b)", "lllll"),
            ("[](b)", "(b)", "lll"),
            ("[a]", "[a]", ""),
            ("[a](b", "[a](b", ""),
            ("[a] (b)", "[a] (b)", ""),
            ("[a](b(c))", "a (b(c))", "llllllll"),
            ("[*a*](b \"t\")", "a (b \"t\")", "lllllllll"),
            ("*[a](b)*", "a (b)", "lllll"),
            ("[a](*b*)", "a (*b*)", "lllllll"),
            ("![alt](b)", "!alt (b)", ".lllllll"),
            ("<b>x</b> &amp;", "<b>x</b> &amp;", ""),
            ("<!-- x -->", "<!-- x -->", ""),
            ("作*业*作", "作业作", "..ee"),
            ("e\u{301}*e\u{301}*", "e\u{301}e\u{301}", ".e"),
            ("*👨‍👩‍👧*", "👨", "ee"),
        ])
    func inline(_ source: String, _ text: String, _ styles: String) {
        let layers = layers(source).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(layers[0] == text)
        #expect((layers.count > 1 ? layers[1] : "") == styles)
    }

    @Test(
        "blocks are told apart line by line",
        arguments: [
            ("", ""),
            ("\n\n", ""),
            ("\n\na\n\n\nb\n\n", "a\n\nb"),
            ("a\nb", "a b"),
            ("作业\n帮助", "作业帮助"),
            ("a  \nb", "a\nb"),
            ("a\\\nb", "a\nb"),
            ("a\\\\\nb", "a\\ b"),
            ("a  ", "a"),
            ("# a #", "a"),
            ("# a#", "a#"),
            ("#", ""),
            ("#a", "#a"),
            ("####### a", "####### a"),
            ("\\# a", "# a"),
            ("a\n===\nb", "a\nb"),
            ("a\n---\nb", "a\nb"),
            ("a\nb\n---\nc", "a b\n──────────────────────────────\nc"),
            ("***", "──────────────────────────────"),
            ("- - -", "──────────────────────────────"),
            ("> ---", "│ ────────────────────────────"),
            ("--", "--"),
            ("- a\n- b", "• a\n• b"),
            ("* a\n+ b", "• a\n• b"),
            ("-a", "-a"),
            ("-", "• "),
            ("- a\n  b", "• a b"),
            ("- a\n\n  b\n\nc", "• a\n\n  b\n\nc"),
            ("- a\n  - b\n    - c\n- d", "• a\n  • b\n    • c\n• d"),
            ("9. a\n10) b", "9. a\n10) b"),
            ("- # a", "• a"),
            ("- a\n---\nb", "• a\n──────────────────────────────\nb"),
            ("- ```\n  x\n  ```\ny", "• x\ny"),
            ("- [ ] a\n- [x] b", "• [ ] a\n• [x] b"),
            ("> a\n> b\nc", "│ a b\nc"),
            ("> a\n>\n> b", "│ a\n│\n│ b"),
            ("> > a\n> b", "│ │ a\n│ b"),
            (">a", "│ a"),
            ("> - a\n>   b", "│ • a b"),
            ("```\na\n\n  b\n```\nc", "a\n\n  b\nc"),
            ("~~~ note\na\n~~~", "note\na"),
            ("```\n# a\n*b*", "# a\n*b*"),
            ("````\n```\n````", "```"),
            ("    a  b\n\tc", "a  b\nc"),
            ("a\n    b", "a b"),
            ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |"),
            ("a\tb", "a   b"),
        ])
    func blocks(_ source: String, _ expected: String) {
        #expect(shown(source) == expected)
    }

    @Test("list items and quotes hang their wrapped lines")
    func hanging() {
        #expect(
            shown("- one two three\n  1. four five six", width: 10)
                == "• one two\n  three\n  1. four\n     five\n     six")
        #expect(shown("> one two three", width: 9) == "│ one two\n│ three")
    }

    @Test("special characters are drawn by their code, in code and links too")
    func special() {
        let special = SpecialCharacters { $0 == "\u{202e}" ? "<U+202E>" : nil }
        let lines = MarkdownLines.lines(of: "a\u{202e}*b* `\u{202e}` [c](\u{202e})", width: 60, special: special)
        #expect(
            lines == [
                StyledLine([
                    Span("a"), Span("<U+202E>", .escaped), Span("b", .emphasis), Span(" "), Span("<U+202E>", .escaped),
                    Span(" "), Span("c (", .link), Span("<U+202E>", .escaped), Span(")", .link),
                ])
            ])
        let narrow = MarkdownLines.lines(of: "abc \u{202e}d", width: 9, special: special)
        #expect(narrow.map(\.text) == ["abc", "<U+202E>d"])
    }

    @Test("a limit gives the first lines of the whole", arguments: [0, 1, 2, 3, 7, 100])
    func limit(_ limit: Int) {
        let body = "# a\n\none two three four five six\n\n- b\n- c\n\n> d\n\n```\ne\nf\n```\n"
        let whole = MarkdownLines.lines(of: body, width: 10)
        #expect(MarkdownLines.lines(of: body, width: 10, limit: limit) == Array(whole.prefix(limit)))
    }

    @Test("lines fit the width, and every letter that was written is shown", arguments: 1...60)
    func random(_ seed: UInt64) {
        var state = seed &* 0x9e37_79b9_7f4a_7c15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "a", "bc", "Z", "9", " ", " ", "  ", "\n", "\n", "\n\n", "*", "**", "_", "`", "```", "~~~", "[", "]", "(",
            ")", "](", "\\", "> ", "- ", "1. ", "# ", "---", "===", "|", "\t", "    ", "作", "é", "👨‍👩‍👧", "!",
        ]
        for _ in 0..<40 {
            let body = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
            let width = 6 + next(30)
            let lines = MarkdownLines.lines(of: body, width: width)
            for line in lines { #expect(line.columns <= width, "\(body.debugDescription)") }
            let letters = body.filter { $0.isLetter || $0 == "👨‍👩‍👧" }
            let shown = lines.map(\.text).joined().filter { $0.isLetter || $0 == "👨‍👩‍👧" }
            #expect(shown == letters, "\(body.debugDescription)")
        }
    }
}
