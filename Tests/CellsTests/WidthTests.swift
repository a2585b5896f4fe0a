import Testing

@testable import Cells

@Suite("Width") struct WidthTests {
    @Test(
        "a character takes the columns of its first drawable scalar",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("作", 2), ("한", 2), ("👨‍👩‍👧", 2), ("❤️", 1), ("👍🏽", 2), ("─", 1),
            ("1️⃣", 1), ("ﾊ", 1), ("Ａ", 2), ("ش", 1),
        ] as [(Character, Int)])
    func character(_ character: Character, _ expected: Int) {
        #expect(columns(of: character) == expected)
    }

    @Test(
        "a character that cannot be drawn shows as a question mark",
        arguments: ["\u{07}", "\u{7f}", "\u{9b}", "\u{202e}", "\u{200b}", "\u{301}", "\r\n", "\n", "\u{378}"]
            as [Character])
    func unshowable(_ character: Character) {
        #expect(Cluster(character) == .unshowable)
        #expect(columns(of: String(character)) == 1)
    }

    @Test(
        "a cluster draws its first scalar and at most four marks",
        arguments: [
            ("👨‍👩‍👧", "👨"), ("❤️", "❤"), ("👍🏽", "👍"), ("e\u{301}", "e\u{301}"), ("🇺🇸", "🇺"),
            ("a\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{301}\u{302}\u{303}\u{304}"),
            ("a\u{200d}\u{301}", "a\u{301}"), ("1️⃣", "1\u{20e3}"),
        ] as [(Character, String)])
    func drawn(_ character: Character, _ expected: String) {
        #expect(Array(Cluster(character).description.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        "a text takes the columns of its characters",
        arguments: [
            ("", 0), ("abc", 3), ("é作", 3), ("a作b作", 6), ("na\u{308}ive", 5), ("x\u{301}\u{302}y", 2),
            ("👨‍👩‍👧👨‍👩‍👧", 4), ("ab👍🏽cd", 6),
        ])
    func text(_ text: String, _ expected: Int) {
        #expect(columns(of: text) == expected)
        #expect(columns(of: Substring(text)) == expected)
        #expect(text.reduce(0) { $0 + columns(of: $1) } == expected)
    }

    @Test("the fast scan finds the same clusters as Swift does")
    func scan() {
        let pieces: [Unicode.Scalar] = [
            "a", " ", "e", "\u{301}", "é", "─", "│", "—", "…", "作", "か", "\u{3099}", "한", "\u{1112}", "\u{1161}",
            "\u{11ab}", "\u{200d}", "\u{fe0f}", "❤", "👩", "👧", "🏽", "🇺", "🇸", "\u{600}", "\u{93f}", "क", "\u{ad}",
            "\u{20e3}", "1", "\u{7f}", "▶", "\u{9b}", "\u{202e}",
        ]
        var seed: UInt64 = 11
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<7 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(pieces[Int(seed >> 33) % pieces.count])
            }
            var found: [Cluster] = []
            var end = 0
            withUTF8(text) { bytes in
                forEachCluster(in: bytes) { cluster, offset in
                    found.append(cluster)
                    end = offset
                    return true
                }
            }
            var expected: [Cluster] = []
            for character in text {
                _ = Cluster.forEach(in: character) { cluster, _ in
                    expected.append(cluster)
                    return true
                }
            }
            #expect(found == expected, "\(text.unicodeScalars.map(\.value))")
            #expect(end == text.utf8.count)
        }
    }

    @Test(
        "a conjunct or a vowel sign takes places of its own, and nothing of an honest text is lost",
        arguments: [
            ("नि", ["न", "\u{93f}"]), ("क्ष", ["क\u{94d}", "ष"]), ("கூ", ["க", "\u{bc2}"]),
            ("\u{1112}\u{1161}\u{11ab}", ["\u{1112}\u{1161}\u{11ab}"]), ("👩\u{200d}⚕\u{fe0f}", ["👩"]),
        ] as [(String, [String])])
    func places(_ text: String, _ expected: [String]) {
        let character = Character(text)
        var drawn: [String] = []
        var ends: [Int] = []
        _ = Cluster.forEach(in: character) { cluster, end in
            drawn.append(cluster.description)
            ends.append(end)
            return true
        }
        #expect(drawn.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
        #expect(ends.last == character.utf8.count && ends == ends.sorted())
        #expect(columns(of: character) == drawn.reduce(0) { $0 + columns(of: $1) })
    }

    @Test(
        "a text is truncated to whole characters and an ellipsis",
        arguments: [
            ("portfolio", 9, "portfolio"), ("portfolio", 8, "portfol…"), ("portfolio", 1, "…"), ("portfolio", 0, ""),
            ("portfolio", -3, ""), ("", 0, ""), ("", 4, ""), ("作作作", 6, "作作作"), ("作作作", 5, "作作…"),
            ("作作作", 4, "作…"), ("作作作", 2, "…"), ("ae\u{301}x", 2, "a…"), ("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"),
        ])
    func truncation(_ text: String, _ limit: Int, _ expected: String) {
        #expect(truncated(text, to: limit) == expected)
        #expect(columns(of: truncated(text, to: limit)) <= max(0, limit))
    }

    @Test("a padded text takes exactly the columns asked for", arguments: 0...12)
    func padding(_ width: Int) {
        for text in ["", "portfolio", "作作作", "é作👨‍👩‍👧❤️🇺🇸👍🏽"] {
            #expect(columns(of: padded(text, to: width)) == width)
        }
    }
}
