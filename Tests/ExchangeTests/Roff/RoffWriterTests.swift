import Testing

@testable import Exchange

/// Pages for `man`: whatever stands in a text is text.
@Suite struct RoffWriterTests {
    private func page(_ body: (inout RoffWriter) -> Void) -> [String] {
        var roff = RoffWriter(title: "x", section: 1, day: "2026-01-02", source: "x 1", manual: "X")
        body(&roff)
        return roff.text.split(separator: "\n").map(String.init)
    }

    @Test func `a page begins with what man needs to know of it`() {
        #expect(page { _ in }.first == #".TH "X" "1" "2026-01-02" "x 1" "X""#)
    }

    @Test(arguments: [
        (".so /etc/passwd", #"\&.so /etc/passwd"#), ("'br", #"\(aqbr"#), (#"\fBbold\*x"#, #"\(rsfBbold\(rs*x"#),
        (#"say "no""#, #"say \(dqno\(dq"#), ("--as ~/x^2`", #"\-\-as \(ti/x\(ha2\(ga"#),
        ("é – 作", #"\[u00E9] \[u2013] \[u4F5C]"#),
        ("a\u{1B}[2Jb", "a<1B>[2Jb"), ("\u{202E}", #"\[u202E]"#),
    ])
    func `nothing in a text is taken for a request or an escape`(text: String, written: String) {
        #expect(page { $0.flow([.plain(text)]) }.last == written)
        #expect(page { $0.code([text]) }.contains(written))
        #expect(
            page { $0.section(text) }.last
                == ".SH \"\(written.hasPrefix(#"\&"#) ? String(written.dropFirst(2)) : written)\"")
        #expect(
            page { $0.item([.bold(text)], [.plain("x")]) }.contains { $0.hasPrefix(#"\fB"#) && $0.hasSuffix(#"\fR"#) })
    }

    @Test func `a line that a text breaks begins no request`() {
        let lines = page { $0.flow([.plain("one two.\n.de XX\n.. three" + String(repeating: " .word", count: 40))]) }
        #expect(lines.dropFirst(3).allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("'") && $0.utf8.count <= 90 })
    }

    @Test func `sentences begin lines, and three dots end none`() {
        #expect(
            page { $0.flow([.plain("It is so. And "), .bold("ID"), .plain("... more.")]) }.suffix(2)
                == ["It is so.", #"And \fBID\fR...\& more."#])
    }

    @Test func `headings, lists, tables, code and links of a page become those of man`() {
        let text = """
            # Title: it

            Some `code` and *this*, **that** and [a page](b.md).

            ## Part `x`

            - one
              goes on
            2. two

            | key | meaning |
            |---|---|
            | `a` | first \\| second |

            ```
            .hidden  "x"
            ```
            """
        let roff = RoffWriter(markdown: text, name: "v-x", day: "2026-01-02", source: "v", manual: "V").text
        for piece in [
            ".SH \"NAME\"\nv\\-x \\- Title: it\n",
            "Some \\fBcode\\fR and \\fIthis\\fR, \\fBthat\\fR and a page (b.md).\n",
            ".SH \"Part x\"\n", ".IP \\(bu \"2\"\none goes on\n", ".IP \"2.\" \"4\"\ntwo\n",
            ".TP\n\\fBa\\fR\nfirst | second\n", ".nf\n\\&.hidden  \\(dqx\\(dq\n.fi\n",
        ] { #expect(roff.contains(piece), "\(piece)\n\(roff)") }
    }
}
