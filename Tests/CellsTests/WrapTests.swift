import Testing

@testable import Cells

@Suite("Wrap") struct WrapTests {
    @Test(
        "a paragraph is broken between words",
        arguments: [
            ("", 10, [""]),
            ("one", 10, ["one"]),
            ("one two three", 7, ["one two", "three"]),
            ("one two three", 8, ["one two", "three"]),
            ("one two   three", 7, ["one two", "three"]),
            ("one  two", 4, ["one", "two"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("ab cdefghij", 4, ["ab", "cdef", "ghij"]),
            ("  indented text", 10, ["  indented", "text"]),
            ("作业帮助我", 4, ["作业", "帮助", "我"]),
            ("作业帮助我", 5, ["作业", "帮助", "我"]),
            ("作业，我", 4, ["作", "业，", "我"]),
            ("word作业 end", 6, ["word作", "业 end"]),
            ("작업 도움", 5, ["작업", "도움"]),
            ("👨‍👩‍👧👍🏽❤️", 2, ["👨‍👩‍👧", "👍🏽", "❤️"]),
            ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
            ("a\u{a0}b c", 3, ["a\u{a0}b", "c"]),
            ("作", 1, ["作"]),
            ("ab", 0, ["a", "b"]),
            ("one\n\ntwo three", 5, ["one", "", "two", "three"]),
            ("a\tb", 5, ["a\tb"]),
            ("a\tb", 4, ["a", "b"]),
            ("   ", 2, [""]),
        ])
    func words(_ text: String, _ columns: Int, _ expected: [String]) {
        #expect(Wrap.lines(of: text, columns: columns) == expected)
    }

    @Test("the ranges follow each other, leave nothing out and fit but for the spaces that hang")
    func ranges() {
        let pieces = ["a", "word", " ", "   ", "作", "业", "，", "👨‍👩‍👧", "\t", "e\u{301}", "averylongword"]
        var seed: UInt64 = 7
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % bound
        }
        for _ in 0..<400 {
            let characters = Array((0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined())
            let width = 2 + next(20)
            let ranges = Wrap.ranges(of: characters, columns: width)
            #expect(ranges.first?.lowerBound == 0)
            #expect(ranges.last?.upperBound == characters.count)
            for (left, right) in zip(ranges, ranges.dropFirst()) {
                #expect(left.upperBound == right.lowerBound)
                #expect(!left.isEmpty)
            }
            for range in ranges {
                var column = 0
                for index in range {
                    let glyph = Glyph(characters[index])
                    if !glyph.isSpace { #expect(column + Int(glyph.columns) <= width) }
                    column += glyph.columns(at: column)
                    if glyph.isSpace { column = min(column, width) }
                }
            }
        }
    }

    @Test("hanging lines are narrower than the first")
    func hanging() {
        let glyphs = "aa bb cc dd".map(Glyph.init)
        #expect(Wrap.ranges(of: glyphs, columns: 5, hanging: 2) == [0..<6, 6..<9, 9..<11])
    }
}
