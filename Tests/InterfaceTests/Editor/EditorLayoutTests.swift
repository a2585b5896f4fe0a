import Cells
import Testing

@testable import Interface

@Suite("Editor layout") struct EditorLayoutTests {
    private func text(_ layout: EditorLayout) -> [String] { layout.lines.map(\.text) }

    @Test("long paragraphs are wrapped and the cursor is on its line")
    func wrapping() {
        let editor = Editor(drawn: "one two three fo█ur\n\nx")
        let layout = editor.layout(width: 11, height: 6)
        #expect(text(layout) == ["one two ", "three four", "", "x"])
        #expect(layout.cursor == Point(column: 8, row: 1))
        #expect(!layout.hasMoreAbove)
        #expect(!layout.hasMoreBelow)
    }

    @Test("the cursor after a full line stands in the column kept for it")
    func fullLine() {
        #expect(Editor(drawn: "abcde█").layout(width: 6, height: 2).cursor == Point(column: 5, row: 0))
        #expect(Editor(drawn: "abcde█f").layout(width: 6, height: 2).cursor == Point(column: 0, row: 1))
        #expect(Editor(drawn: "abcde  █  f").layout(width: 6, height: 2).cursor == Point(column: 5, row: 0))
    }

    @Test("nothing is drawn beyond the width, not even spaces that hang")
    func hanging() {
        let layout = Editor("abcde     f\t\t\tg").layout(width: 6, height: 9)
        #expect(text(layout) == ["abcde", "f    ", "g"])
        for width in 1...12 {
            let layout = Editor("作业 e\u{301}\t👨‍👩‍👧 averylongword   end").layout(width: width, height: 30)
            for line in layout.lines where width > 2 { #expect(line.columns < width) }
        }
    }

    @Test("a tab is drawn as spaces to the next multiple of four")
    func tabs() {
        let layout = Editor(drawn: "\ta\t█b\nabc\td").layout(width: 40, height: 3)
        #expect(text(layout) == ["    a   b", "abc d"])
        #expect(layout.cursor == Point(column: 8, row: 0))
    }

    @Test("special characters are drawn by their code, in a style of its own")
    func special() {
        let special = SpecialCharacters { $0 == "\u{202e}" ? "<U+202E>" : nil }
        var editor = Editor("ab\u{202e}cd efgh", special: special)
        var layout = editor.layout(width: 20, height: 2)
        #expect(layout.lines[0].spans == [Span("ab"), Span("<U+202E>", .escaped), Span("cd efgh")])
        editor.apply(.documentEnd, width: 14, height: 2)
        layout = editor.layout(width: 14, height: 2)
        #expect(text(layout) == ["ab<U+202E>cd ", "efgh"])
        #expect(editor.text == "ab\u{202e}cd efgh")
        editor.moveCursor(to: TextPosition(paragraph: 0, offset: 3))
        #expect(editor.layout(width: 14, height: 2).cursor == Point(column: 10, row: 0))
    }

    @Test("the view scrolls as little as needed")
    func scrolling() {
        var editor = Editor("1\n2\n3\n4\n5\n6")
        func view(_ keys: String) -> [String] {
            for action in EditorScript.actions(keys) { editor.apply(action, width: 10, height: 3) }
            return text(editor.layout(width: 10, height: 3))
        }
        #expect(view("<Down><Down>") == ["1", "2", "3"])
        #expect(view("<Down>") == ["2", "3", "4"])
        #expect(view("<Up><Up>") == ["2", "3", "4"])
        #expect(view("<Up>") == ["1", "2", "3"])
        #expect(view("<C-End>") == ["4", "5", "6"])
        #expect(editor.layout(width: 10, height: 3).hasMoreAbove)
        #expect(view("<C-Home>") == ["1", "2", "3"])
        #expect(editor.layout(width: 10, height: 3).hasMoreBelow)
        #expect(view("<PgDn>") == ["3", "4", "5"])
        #expect(editor.layout(width: 10, height: 3).cursor == Point(column: 0, row: 0))
    }

    @Test("the cursor is in view after every action, at every size")
    func inView() {
        let keys = "<C-End>word and word <Up><Up><PgUp><CR><PgDn>作业作业<C-x><C-z><C-Home><C-v><End><Down><PgDn>"
        for width in 1...30 {
            for height in 1...5 {
                var editor = Editor("one two three\n\nfour five six seven eight\n\tnine\n作业帮助我")
                for action in EditorScript.actions(keys) {
                    editor.apply(action, width: width, height: height)
                    let layout = editor.layout(width: width, height: height)
                    #expect(layout.cursor != nil, "\(action) at \(width)×\(height)")
                    #expect(layout.lines.count <= height)
                    if let cursor = layout.cursor { #expect(cursor.column < max(2, width)) }
                }
            }
        }
    }

    @Test("a new size keeps the cursor in view and leaves no lines empty below hidden text")
    func resizing() {
        var editor = Editor("1\n2\n3\n4\n5\n6", atEnd: true)
        editor.resize(width: 10, height: 2)
        #expect(text(editor.layout(width: 10, height: 2)) == ["5", "6"])
        editor.resize(width: 10, height: 4)
        #expect(text(editor.layout(width: 10, height: 4)) == ["3", "4", "5", "6"])
        editor.resize(width: 10, height: 9)
        #expect(text(editor.layout(width: 10, height: 9)).count == 6)
    }

    @Test("words are runs of what is not a space", arguments: [("", 0), ("one", 1), (" a  b\nc\td\n", 4), ("作业 x", 2)])
    func wordCount(_ text: String, _ expected: Int) {
        #expect(Editor(text).wordCount == expected)
    }
}
