import Testing

@testable import Interface

@Suite("Editor history") struct EditorHistoryTests {
    @Test(
        "typing is undone word by word, everything else step by step",
        arguments: [
            EditorScript("█", "hello world<C-z>", "hello █"),
            EditorScript("█", "hello world<C-z><C-z>", "█"),
            EditorScript("█", "hello world<C-z><C-z><C-y>", "hello █"),
            EditorScript("█", "hello world<C-z><C-z><C-y><C-y>", "hello world█"),
            EditorScript("█", "hello world<C-z><C-z><C-z>", "█"),
            EditorScript("█", "a<CR>b<C-z>", "a\n█"),
            EditorScript("█", "a<CR>b<C-z><C-z>", "a█"),
            EditorScript("█", "ab<Left>c<C-z>", "a█b"),
            EditorScript("█", "ab<Left>c<C-z><C-z>", "█"),
            EditorScript("█", "ab<C-z>c<C-y>", "c█"),
            EditorScript("hello world█", "<BS><BS><BS><C-z>", "hello world█"),
            EditorScript("hello world█", "<BS><BS><BS><BS><BS><BS><BS><C-z>", "hello█"),
            EditorScript("█hello", "<Del><Del><C-z>", "█hello"),
            EditorScript("█", "abc<BS>d<C-z>", "ab█"),
            EditorScript("█", "abc<BS>d<C-z><C-z>", "abc█"),
            EditorScript("one two█", "<C-w><C-w><C-z>", "one █"),
            EditorScript("█", "e<U+301>x<C-z>", "█"),
            EditorScript("e█x", "<U+301><C-z>", "e█x"),
            EditorScript("👩█👧", "<U+200D><C-z>", "👩█👧"),
            EditorScript("👩█👧", "<U+200D><C-z><C-y>", "👩‍👧█"),
            EditorScript("a\nb█\nc", "<C-x><C-z>", "a\nb█\nc"),
            EditorScript("█", "<C-z>", "█"),
            EditorScript("█", "<C-y>", "█"),
        ])
    func undo(_ script: EditorScript) { script.check() }

    @Test(
        "a paste is one undo step",
        arguments: [
            EditorScript("a█b", "<paste:one two\nthree four><C-z>", "a█b"),
            EditorScript("a█b", "<paste:one two\nthree four><C-z><C-y>", "aone two\nthree four█b"),
            EditorScript("█", "x<paste:one two>y<C-z>", "xone two█"),
            EditorScript("█", "x<paste:one two>y<C-z><C-z>", "x█"),
            EditorScript("e█x", "<paste:\u{301}y><C-z>", "e█x"),
        ])
    func paste(_ script: EditorScript) { script.check() }

    @Test(
        "lines are cut, copied and pasted, several cuts as one",
        arguments: [
            EditorScript("one\nt█wo\nthree", "<C-x>", "one\n█three"),
            EditorScript("one\nt█wo\nthree", "<C-x><C-v>", "one\ntwo\n█three"),
            EditorScript("o█ne\ntwo\nthree", "<C-x><C-x><C-v>", "one\ntwo\n█three"),
            EditorScript("o█ne\ntwo\nthree", "<C-x><C-x><C-End><C-v>", "one\ntwo\nthree█"),
            EditorScript("o█ne\ntwo\nthree", "<C-x><Down><C-x><C-v>", "two\nthree\n█"),
            EditorScript("one\ntw█o", "<C-x>", "one\n█"),
            EditorScript("one\ntw█o", "<C-x><C-x><C-v>", "one\ntwo\n█"),
            EditorScript("█", "<C-x><C-v>", "█"),
            EditorScript("o█ne\ntwo", "<C-c><C-v>", "one\no█ne\ntwo"),
            EditorScript("o█ne", "<C-c><C-v><C-v>", "one\none\no█ne"),
            EditorScript("one t█wo\nx", "<C-k>", "one t█\nx"),
            EditorScript("one t█wo\nx", "<C-k><C-k>", "one t█x"),
            EditorScript("one t█wo\nx", "<C-k><C-k><C-v>", "one two\n█x"),
            EditorScript("one t█wo", "<C-u>", "█wo"),
            EditorScript("one t█wo", "<C-u><End><C-v>", "woone t█"),
            EditorScript("one t█wo", "<C-k><Home><C-v>", "wo█one t"),
            EditorScript("a█", "<C-v>", "a█"),
            EditorScript("a█", "<C-k><C-v>", "a█"),
            EditorScript("👨‍👩‍👧█作", "<C-k><C-v><C-v>", "👨‍👩‍👧作作█"),
        ])
    func clipboard(_ script: EditorScript) { script.check() }

    @Test("a text at the limit refuses more and says so, and takes it again when there is room")
    func limit() {
        let full = String(repeating: "x", count: Editor.byteLimit - 1)
        var editor = Editor(full, atEnd: true)
        editor.apply(.insert("é"), width: 80, height: 24)
        #expect(editor.isFull)
        #expect(editor.text == full)
        editor.apply(.insert("y"), width: 80, height: 24)
        #expect(!editor.isFull)
        #expect(editor.byteCount == Editor.byteLimit)
        editor.apply(.newline, width: 80, height: 24)
        #expect(editor.isFull)
        editor.apply(.paste("more"), width: 80, height: 24)
        #expect(editor.isFull)
        editor.apply(.left, width: 80, height: 24)
        #expect(!editor.isFull)
        editor.apply(.backspace, width: 80, height: 24)
        editor.apply(.newline, width: 80, height: 24)
        #expect(!editor.isFull)
        #expect(editor.byteCount == Editor.byteLimit)
    }

    @Test("a history that is full forgets its oldest steps and stays true")
    func forgetting() {
        let paste = String(repeating: "some words é ", count: 4000)
        var editor = Editor("x")
        for _ in 0..<12 {
            editor.apply(.paste(paste), width: 40, height: 5)
            editor.apply(.cutLine, width: 40, height: 5)
        }
        let last = editor.text
        var steps = 0
        var before = editor.changeCount
        while true {
            editor.apply(.undo, width: 40, height: 5)
            if editor.changeCount == before { break }
            before = editor.changeCount
            steps += 1
        }
        #expect((2..<24).contains(steps))
        editor.expectSound()
        for _ in 0..<steps { editor.apply(.redo, width: 40, height: 5) }
        #expect(editor.text == last)
    }

    @Test("the count of changes grows with each change and with nothing else")
    func changes() {
        var editor = Editor("one two")
        for action in EditorScript.actions("<Right><End><Up><C-c>") { editor.apply(action, width: 40, height: 5) }
        #expect(editor.changeCount == 0)
        for action in EditorScript.actions("<U+7>a<C-z><C-z>b") { editor.apply(action, width: 40, height: 5) }
        #expect(editor.changeCount == 3)
    }

    @Test("undoing everything gives the first text, redoing everything the last", arguments: 1...40)
    func random(_ seed: UInt64) {
        var state = seed &* 0x9e37_79b9_7f4a_7c15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let scalars: [Unicode.Scalar] = [
            "a", "b", " ", " ", "\t", "\u{301}", "\u{200d}", "👩", "👧", "🏽", "🇺", "🇸", "作", "한", "\u{1161}", "\u{11ab}",
            "क", "\u{94d}", "\u{600}", "\u{7}", "❤", "\u{fe0f}",
        ]
        func piece() -> String {
            var text = String.UnicodeScalarView()
            for _ in 0...next(6) { text.append(next(7) == 0 ? "\n" : scalars[next(scalars.count)]) }
            return String(text)
        }
        let others: [EditorAction] = [
            .newline, .backspace, .delete, .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .up, .down,
            .pageUp, .pageDown, .documentStart, .documentEnd, .deleteWordBack, .deleteWordForward, .killToLineEnd,
            .killToLineStart, .cutLine, .copyLine, .pasteLines, .undo, .redo,
        ]
        var editor = Editor(piece() + piece())
        let first = editor.text
        for step in 0..<150 {
            let action: EditorAction =
                switch next(3) {
                case 0: .insert(Character(scalars[next(scalars.count)]))
                case 1: next(8) == 0 ? .paste(piece()) : .insert("x")
                default: others[next(others.count)]
                }
            editor.apply(action, width: 3 + next(20), height: 1 + next(6))
            if step % 5 == 0 { editor.expectSound() }
        }
        for _ in 0..<600 { editor.apply(.redo, width: 20, height: 5) }
        let newest = editor.text
        for _ in 0..<600 { editor.apply(.undo, width: 20, height: 5) }
        #expect(editor.text.utf8.elementsEqual(first.utf8))
        editor.expectSound()
        for _ in 0..<600 { editor.apply(.redo, width: 20, height: 5) }
        #expect(editor.text.utf8.elementsEqual(newest.utf8))
        editor.expectSound()
    }
}
