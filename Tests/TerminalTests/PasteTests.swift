import Cells
import Testing

@testable import Terminal

@Suite("A paste is text")
struct PasteTests {
    private let start = "\u{1B}[200~"
    private let end = "\u{1B}[201~"

    private func inputs(_ text: String) -> [Input] {
        var decoder = InputDecoder()
        return decoder.feed(text.utf8)
    }

    @Test("It arrives whole, as one input, however it was cut on the way")
    func whole() {
        let bytes = Array((start + "first\r\nsecond\rthird\n\tés作" + end).utf8)
        for cut in 0...bytes.count {
            var decoder = InputDecoder()
            let inputs = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
            #expect(inputs == [.paste("first\nsecond\nthird\n\tés作")])
        }
    }

    @Test("When the line drops in the middle of it, what has come is handed on; half a character is not")
    func cutOff() {
        let bytes = Array((start + "aé作😀").utf8)
        for (count, text) in [
            (6, ""), (7, "a"), (8, "a"), (9, "aé"), (11, "aé"), (12, "aé作"), (15, "aé作"), (16, "aé作😀"),
        ] {
            var decoder = InputDecoder()
            let before = decoder.feed(bytes[..<count])
            #expect(before + decoder.finish() == (text.isEmpty ? [] : [.paste(text)]))
        }
        var decoder = InputDecoder()
        #expect(decoder.feed((start + "a\u{1B}[201").utf8) + decoder.finish() == [.paste("a")])
    }

    @Test("No key in it is a command, and escapes and other controls are dropped")
    func noCommands() {
        #expect(
            inputs(start + ":q\r\u{3}y\u{1B}[A\u{1B}]0;x\u{7}\u{7F}\u{C2}" + "z" + end) == [.paste(":q\ny[A]0;xÂz")])
        #expect(inputs(start + "\u{1B}[200~again\u{1B}[20" + end) == [.paste("[200~again[20")])
        #expect(inputs(start + "a\u{85}b\u{9B}c" + end) == [.paste("abc")])
    }

    @Test("What stands behind a smuggled end marker does not run")
    func smuggledEnd() {
        var decoder = InputDecoder()
        #expect(decoder.feed((start + "hello" + end + ":release!\n\u{1B}[A\u{1B}y").utf8) == [.paste("hello")])
        #expect(decoder.feed("more of the same burst\r".utf8) == [])
        decoder.quiet()
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("Two pastes in one burst are two pastes")
    func two() {
        #expect(inputs(start + "a" + end + start + "b" + end) == [.paste("a"), .paste("b")])
    }

    @Test("An empty paste is none")
    func empty() {
        #expect(inputs(start + end) == [])
    }

    @Test("A very long paste is cut, and ends where it ends")
    func long() {
        let text = String(repeating: "a", count: InputDecoder.longestPaste + 5)
        var decoder = InputDecoder()
        #expect(decoder.feed((start + text + end).utf8) == [.paste(String(text.dropLast(5)))])
        decoder.quiet()
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }

    @Test("A paste without an end hands its text on, and an Escape ends it")
    func neverEnds() {
        var decoder = InputDecoder()
        #expect(decoder.feed((start + "half").utf8) == [])
        #expect(decoder.deadline == 2000)
        #expect(decoder.expire() == [.paste("half")])
        #expect(decoder.deadline == nil, "nothing is left to wait for")
        #expect(decoder.feed(" more".utf8) == [], "it may only have been slow: still text, not keys")
        #expect(decoder.expire() == [.paste(" more")])
        #expect(decoder.feed([0x1B]) == [])
        #expect(decoder.expire() == [.key(.escape)])
        #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
    }
}
