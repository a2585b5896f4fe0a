import Cells
import Testing

@testable import Terminal

@Suite("What arrives from a terminal")
struct InputDecoderTests {
    private func inputs(_ text: String, table: [[UInt8]: Key] = [:]) -> [Input] {
        var decoder = InputDecoder(table: table)
        return decoder.feed(text.utf8)
    }

    private func keys(_ text: String) -> [Key] {
        inputs(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
    }

    @Test("Letters, digits and letters of other scripts are characters")
    func characters() {
        #expect(keys("aZ9 é作🙂") == "aZ9 é作🙂".map(Key.character))
    }

    @Test("A character whose bytes arrive one by one is one key")
    func slowCharacter() {
        var decoder = InputDecoder()
        let bytes = Array("作".utf8)
        #expect(decoder.feed(bytes[..<1]) == [])
        #expect(decoder.deadline == nil)
        #expect(decoder.feed(bytes[1..<2]) == [])
        #expect(decoder.feed(bytes[2...]) == [.key(.character("作"))])
    }

    @Test("Bytes that are no UTF-8 are dropped, and what follows is read")
    func badBytes() {
        var decoder = InputDecoder()
        #expect(
            decoder.feed([0xFF, 0xC3, 0x61, 0xED, 0xA0, 0x80, 0x62]) == [.key(.character("a")), .key(.character("b"))])
        #expect(decoder.feed([0xC2, 0x85, 0x63]) == [.key(.character("c"))], "C1 controls are no text")
    }

    @Test(
        "Control characters have the names that people give them",
        arguments: [
            ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
            ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("\0", .control("@")), ("\u{1F}", .control("_")),
        ])
    func controls(sent: String, key: Key) {
        #expect(keys(sent) == [key])
    }

    @Test(
        "Keys are known in the forms that terminals use",
        arguments: [
            ("[A", Key.up), ("OA", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("OH", .home),
            ("[1~", .home), ("[7~", .home), ("[F", .end), ("[4~", .end), ("[8~", .end), ("[3~", .delete),
            ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab), ("[1;5D", .controlLeft), ("[1;5C", .controlRight),
            ("[1;5H", .controlHome), ("[1;5F", .controlEnd), ("[7^", .controlHome), ("[8^", .controlEnd),
            ("Oc", .controlRight), ("Od", .controlLeft), ("[1;2A", .up), ("OP", .function(1)), ("[11~", .function(1)),
            ("[[A", .function(1)), ("[15~", .function(5)), ("[24~", .function(12)), ("OM", .enter),
            ("Op", .character("0")), ("Oy", .character("9")), ("O5C", .controlRight),
        ])
    func sequences(sent: String, key: Key) {
        #expect(keys("\u{1B}" + sent) == [key])
        #expect(keys("\u{1B}" + sent + "j") == [key, .character("j")], "and nothing of it is left over")
    }

    @Test(
        "Answers of the terminal, reports and unknown sequences leave nothing behind",
        arguments: [
            "[?62;22c", "[>41;354;0c", "[24;80R", "[1;1R", "[0n", "[?2026;2$y", "[4;1$y", "[I", "[O", "[8;24;80t",
            "]11;rgb:0000/0000/0000\u{1B}\\", "]11;rgb:ffff/ffff/ffff\u{7}", "P1+r524742\u{1B}\\",
            "P>|term 1.0\u{1B}\\",
            "_Gi=1;OK\u{1B}\\", "[M !!", "[<0;10;10M", "[<0;10;10m", "[13;5u", "[27;5;13~", "[1;3A", "[2~", "[99999~",
            "[201~",
        ])
    func swallowed(sent: String) {
        var decoder = InputDecoder()
        #expect(decoder.feed(("\u{1B}" + sent).utf8) == [])
        decoder.quiet()
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("Escape is a key when nothing follows it")
    func loneEscape() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0x1B]) == [])
        #expect(decoder.deadline == 50)
        #expect(decoder.expire() == [.key(.escape)])
        #expect(decoder.deadline == nil)
        #expect(decoder.feed("y".utf8) == [.key(.character("y"))])
    }

    @Test(
        "What comes together with Escape cancels, and does not answer the question", arguments: ["y", "\r", "é", "作"])
    func escapeThenText(text: String) {
        #expect(inputs("\u{1B}" + text) == [.key(.escape)])
        #expect(inputs("\u{1B}" + text + "j") == [.key(.escape), .key(.character("j"))])
    }

    @Test("Alt with an arrow does nothing")
    func altArrow() {
        #expect(inputs("\u{1B}[1;3D") == [])
        #expect(inputs("\u{1B}\u{1B}[Dj") == [.key(.escape), .key(.character("j"))])
    }

    @Test("Escape twice is Escape twice")
    func twoEscapes() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0x1B, 0x1B]) == [.key(.escape)])
        #expect(decoder.expire() == [.key(.escape)])
    }

    @Test(
        "A sequence that is never finished does not lock the keyboard",
        arguments: ["[", "]", "P", "O", "[12", "[[", "[M"])
    func unfinished(sent: String) {
        var decoder = InputDecoder()
        #expect(decoder.feed(("\u{1B}" + sent).utf8) == [])
        #expect(decoder.deadline != nil)
        #expect(decoder.expire() == [])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("A terminal's own sequences come before what they would mean elsewhere")
    func ownSequences() {
        let table: [[UInt8]: Key] = [Array("\u{1B}A".utf8): .up, [0x0B]: .up, Array("\u{1B}[9Z".utf8): .end]
        #expect(inputs("\u{1B}A\u{0B}\u{1B}[9Zj", table: table) == [.up, .up, .end, .character("j")].map(Input.key))
        #expect(inputs("\u{1B}[Bq", table: table) == [.down, .character("q")].map(Input.key))
        var decoder = InputDecoder(table: table)
        #expect(decoder.feed([0x1B]) == [])
        #expect(decoder.expire() == [.key(.escape)])
    }

    @Test("Any bytes at all are survived, and the keyboard works afterwards")
    func anything() {
        var generator = SystemRandomNumberGenerator()
        let favourites: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x32, 0x30, 0x31, 0x7E, 0x3B, 0xC2, 0xE4, 0x07, 0x24]
        for _ in 0..<2_000 {
            var decoder = InputDecoder(table: [[0x1B, 0x5B, 0x32, 0x41]: .up])
            for _ in 0..<40 {
                _ = decoder.feed([Bool.random() ? favourites.randomElement()! : .random(in: 0...255, using: &generator)]
                )
                if Int.random(in: 0..<10) == 0 { _ = decoder.expire() }
            }
            for _ in 0..<5 { _ = decoder.expire() }
            // A paste that was begun is ended by an Escape after a silence.
            _ = decoder.feed([0x1B])
            for _ in 0..<5 { _ = decoder.expire() }
            decoder.quiet()
            #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
        }
    }
}
