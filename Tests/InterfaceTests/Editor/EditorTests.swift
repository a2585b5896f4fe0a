import Testing

@testable import Interface

@Suite("Editor") struct EditorTests {
    @Test(
        "what is typed stands where the cursor is",
        arguments: [
            EditorScript("█", "a", "a█"),
            EditorScript("he█lo", "l", "hel█lo"),
            EditorScript("one█two", "<CR>", "one\n█two"),
            EditorScript("█", "a<Tab>b", "a\tb█"),
            EditorScript("█", "作业", "作业█"),
            EditorScript("█", "e<U+301>", "e\u{301}█"),
            EditorScript("e█x", "<U+301>", "e\u{301}█x"),
            EditorScript("█", "a<U+301><U+302><U+303>b", "a\u{301}\u{302}\u{303}b█"),
            EditorScript("█", "🇺🇸", "🇺🇸█"),
            EditorScript("█", "<U+1F1FA><U+1F1F8>x", "🇺🇸x█"),
            EditorScript("👩█👧", "<U+200D>", "👩‍👧█"),
            EditorScript("█", "<U+1F468><U+200D><U+1F469>", "👨‍👩█"),
            EditorScript("🇺🇸█🇳🇱🇩🇪", "<U+1F1E7>", "🇺🇸🇧🇳█🇱🇩🇪"),
            EditorScript("█\u{301}", "e", "e\u{301}█"),
            EditorScript("👍█", "<U+1F3FD>", "👍🏽█"),
            EditorScript("❤█", "<U+FE0F>", "❤️█"),
        ])
    func typing(_ script: EditorScript) { script.check() }

    @Test(
        "controls are swallowed and line ends become line feeds",
        arguments: [
            EditorScript("█", "a<U+7>b", "ab█"),
            EditorScript("█", "a<U+0><U+1B><U+7F><U+9B>b", "ab█"),
            EditorScript("█", "a<U+D>b", "a\nb█"),
            EditorScript("█", "<paste:one\r\ntwo\rthree\nfour>", "one\ntwo\nthree\nfour█"),
            EditorScript("█", "<paste:\u{1b}[31mred\u{7}\u{85}\u{7f}>", "[31mred█"),
            EditorScript("█", "<paste:a\tb>", "a\tb█"),
            EditorScript("█", "<paste:\r\r\n\n>", "\n\n\n█"),
            EditorScript("a█", "<paste:\u{7}>", "a█"),
            EditorScript("█", "<paste:\u{a0}ü\u{202e}>", "\u{a0}ü\u{202e}█"),
        ])
    func controls(_ script: EditorScript) { script.check() }

    @Test(
        "erasing takes whole characters",
        arguments: [
            EditorScript("ab█c", "<BS>", "a█c"),
            EditorScript("a█bc", "<Del>", "a█c"),
            EditorScript("█abc", "<BS>", "█abc"),
            EditorScript("abc█", "<Del>", "abc█"),
            EditorScript("a\n█b", "<BS>", "a█b"),
            EditorScript("a█\nb", "<Del>", "a█b"),
            EditorScript("x👨‍👩‍👧█y", "<BS>", "x█y"),
            EditorScript("x█👨‍👩‍👧y", "<Del>", "x█y"),
            EditorScript("🇺🇸🇳🇱█", "<BS>", "🇺🇸█"),
            EditorScript("e\u{301}\u{302}█", "<BS>", "█"),
            EditorScript("e\n█\u{301}x", "<BS>", "e\u{301}█x"),
            EditorScript("🇺x█🇸", "<BS>", "🇺🇸█"),
            EditorScript("a作█", "<BS><BS><BS>", "█"),
        ])
    func erasing(_ script: EditorScript) { script.check() }

    @Test(
        "words are deleted back and forward",
        arguments: [
            EditorScript("hello wor█ld", "<C-w>", "hello █ld"),
            EditorScript("hello world█", "<C-w><C-w>", "█"),
            EditorScript("hello   █", "<C-w>", "█"),
            EditorScript("hello,█", "<C-w>", "hello█"),
            EditorScript("don't█", "<C-w>", "█"),
            EditorScript("one\n█two", "<C-w>", "one█two"),
            EditorScript("█one", "<C-w>", "█one"),
            EditorScript("hello█ world", "<C-d>", "hello█"),
            EditorScript("hel█lo world", "<C-d>", "hel█ world"),
            EditorScript("one█\ntwo", "<C-d>", "one█two"),
            EditorScript("one█", "<C-d>", "one█"),
            EditorScript("see 作业█", "<C-w>", "see █"),
            EditorScript("word作业█", "<C-w>", "word█"),
            EditorScript("ok 👍🏽👨‍👩‍👧█", "<C-w>", "ok █"),
            EditorScript("naïve e\u{301}te\u{301}█", "<C-w>", "naïve █"),
        ])
    func words(_ script: EditorScript) { script.check() }

    @Test(
        "moves go by character, word, line and text",
        arguments: [
            EditorScript("a█b", "<Left>", "█ab"),
            EditorScript("a█b", "<Right>", "ab█"),
            EditorScript("█ab", "<Left>", "█ab"),
            EditorScript("ab█", "<Right>", "ab█"),
            EditorScript("a\n█b", "<Left>", "a█\nb"),
            EditorScript("a█\nb", "<Right>", "a\n█b"),
            EditorScript("x👨‍👩‍👧█", "<Left>", "x█👨‍👩‍👧"),
            EditorScript("█🇺🇸🇳🇱", "<Right>", "🇺🇸█🇳🇱"),
            EditorScript("█e\u{301}x", "<Right>", "e\u{301}█x"),
            EditorScript("█one two", "<C-Right>", "one █two"),
            EditorScript("o█ne,  two", "<C-Right>", "one█,  two"),
            EditorScript("one█,  two", "<C-Right>", "one,  █two"),
            EditorScript("one█\n\n  two", "<C-Right>", "one\n\n  █two"),
            EditorScript("one█  \n", "<C-Right>", "one  \n█"),
            EditorScript("one two█", "<C-Left>", "one █two"),
            EditorScript("one █two", "<C-Left>", "█one two"),
            EditorScript("one\n\n  █two", "<C-Left>", "█one\n\n  two"),
            EditorScript("  █one", "<C-Left>", "█  one"),
            EditorScript("one two█", "<Home>", "█one two"),
            EditorScript("█one two", "<End>", "one two█"),
            EditorScript("a\nb█b\nc", "<C-Home>", "█a\nbb\nc"),
            EditorScript("a\nb█b\nc", "<C-End>", "a\nbb\nc█"),
        ])
    func moves(_ script: EditorScript) { script.check() }

    @Test(
        "up and down go by lines on the screen and keep their column",
        arguments: [
            EditorScript("one█\ntwo", "<Down>", "one\ntwo█"),
            EditorScript("one\ntw█o", "<Up>", "on█e\ntwo"),
            EditorScript("o█ne", "<Up>", "o█ne"),
            EditorScript("o█ne", "<Down>", "o█ne"),
            EditorScript("longer█\na\nlonger", "<Down>", "longer\na█\nlonger"),
            EditorScript("longer█\na\nlonger", "<Down><Down>", "longer\na\nlonger█"),
            EditorScript("longer█\n\nlonger", "<Down><Down>", "longer\n\nlonger█"),
            EditorScript("longer█\na\nlonger", "<Down><Left><Down>", "longer\na\n█longer"),
            EditorScript("作业█\nabcdef", "<Down>", "作业\nabcd█ef"),
            EditorScript("abc█def\n作业作", "<Down>", "abcdef\n作█业作"),
            EditorScript("\tx█\nabcdefg", "<Down>", "\tx\nabcde█fg"),
            EditorScript("👨‍👩‍👧👨‍👩‍👧█\nabcdefg", "<Down>", "👨‍👩‍👧👨‍👩‍👧\nabcd█efg"),
            // Ten columns: "one two " / "three four" / "five"
            EditorScript("o█ne two three four five", "<Down>", "one two t█hree four five", width: 10),
            EditorScript("o█ne two three four five", "<Down><Down>", "one two three four f█ive", width: 10),
            EditorScript("one two three four fiv█e", "<Up><Up>", "one█ two three four five", width: 10),
            EditorScript("one two thr█ee four five", "<Home>", "one two █three four five", width: 10),
            EditorScript("o█ne two three four five", "<End>", "one two█ three four five", width: 10),
            EditorScript("one two three four █five", "<End>", "one two three four five█", width: 10),
            EditorScript("one two █three four five", "<Left>", "one two█ three four five", width: 10),
            EditorScript("█abcdefghijklmn", "<End>", "abcdefghi█jklmn", width: 10),
            EditorScript("█abcdefghijklmn", "<Down>", "abcdefghij█klmn", width: 10),
            EditorScript("abcdefghijklm█n", "<Up>", "abc█defghijklmn", width: 10),
            EditorScript("作业帮助我作业█", "<Up>", "作业█帮助我作业", width: 10),
            EditorScript("one two three█\nx", "<Down>", "one two three\nx█", width: 10),
            EditorScript("ab\none two three█", "<Up><Up>", "ab█\none two three", width: 10),
        ])
    func wrappedMoves(_ script: EditorScript) { script.check() }

    @Test(
        "pages go by the height less one line",
        arguments: [
            EditorScript("█1\n2\n3\n4\n5\n6\n7\n8", "<PgDn>", "1\n2\n3\n█4\n5\n6\n7\n8"),
            EditorScript("█1\n2\n3\n4\n5\n6\n7\n8", "<PgDn><PgDn><PgDn>", "1\n2\n3\n4\n5\n6\n7\n█8"),
            EditorScript("1\n2\n3\n4\n5\n6\n7\n8█", "<PgUp>", "1\n2\n3\n4\n5█\n6\n7\n8"),
            EditorScript("1\n2\n3\n4\n5\n6\n7\n8█", "<PgUp><PgUp><PgUp>", "1█\n2\n3\n4\n5\n6\n7\n8"),
            EditorScript("12█\n1\n1\n12", "<PgDn>", "12\n1\n1\n12█"),
        ])
    func pages(_ script: EditorScript) { script.check(height: 4) }
}
