import Exchange
import Foundation
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private func written(
        _ style: JSONWriter.Style, escaping: @escaping (Unicode.Scalar) -> Bool = { _ in false },
        _ body: (inout JSONWriter) -> Void
    ) -> String {
        let text = Sink()
        var json = JSONWriter(style: style, escaping: { escaping }, to: { text.pieces.append($0) })
        body(&json)
        json.finish()
        return text.pieces.joined()
    }

    private final class Sink {
        var pieces: [String] = []
    }

    @Test("Members keep the order in which they are written")
    func indented() {
        let text = written(.indented) { json in
            json.object { json in
                json.field("z", "last letter")
                json.field("a", 1)
                json.field("none", nil as String?)
                json.field("on", true)
                json.field("words", ["x", "y"])
                json.arrayField("empty") { _ in }
                json.objectField("inner") { json in json.field("n", -3 as Int?) }
                json.objectField("nothing") { _ in }
            }
        }
        #expect(
            text == """
                {
                  "z": "last letter",
                  "a": 1,
                  "none": null,
                  "on": true,
                  "words": [
                    "x",
                    "y"
                  ],
                  "empty": [],
                  "inner": {
                    "n": -3
                  },
                  "nothing": {}
                }

                """)
    }

    @Test("Compact is one line without a space")
    func compact() {
        let text = written(.compact) { json in
            json.array { json in
                json.object { json in
                    json.field("a", 1)
                    json.nullField("b")
                }
                json.array { _ in }
                json.value(false)
            }
        }
        #expect(text == #"[{"a":1,"b":null},[],false]"# + "\n")
    }

    @Test("What JSON demands is escaped, and what the caller asks for, by surrogates beyond U+FFFF")
    func escapes() {
        let hidden: Set<Unicode.Scalar> = ["\u{202E}", "\u{7F}", "\u{E0001}"]
        let text = written(.compact, escaping: hidden.contains) { json in
            json.value("\"\\/\n\r\t\u{0}\u{1F}\u{7F}é👍\u{202E}\u{E0001}")
        }
        #expect(text == #""\"\\/\n\r\t\u0000\u001f\u007fé👍\u202e\udb40\udc01""# + "\n")
    }

    @Test("Every scalar comes back from an independent reader")
    func roundTrip() throws {
        var sample = ""
        for value in stride(from: UInt32(0), to: 0x110000, by: 257) {
            if let scalar = Unicode.Scalar(value) { sample.unicodeScalars.append(scalar) }
        }
        for escaping in [true, false] {
            let hook: (Unicode.Scalar) -> Bool = { _ in escaping }
            let text = written(.compact, escaping: hook) { json in json.array { $0.value(sample) } }
            let back = try JSONDecoder().decode([String].self, from: Data(text.utf8))
            #expect(back.first.map { Array($0.unicodeScalars) } == Array(sample.unicodeScalars))
            if escaping { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
        }
    }

    @Test("A long array goes out in pieces")
    func streams() {
        let sink = Sink()
        var json = JSONWriter(style: .compact) { sink.pieces.append($0) }
        json.array { json in
            for number in 0..<20_000 { json.value(number) }
            #expect(sink.pieces.count > 3)
        }
        json.finish()
        #expect(sink.pieces.joined().hasSuffix(",19998,19999]\n"))
        #expect(sink.pieces.allSatisfy { $0.utf8.count < 20_000 })
    }

    @Test("What the body throws comes out with its own type")
    func throwing() {
        struct Stop: Error {}
        var json = JSONWriter { _ in }
        #expect(throws: Stop.self) { try json.array { (_: inout JSONWriter) throws(Stop) in throw Stop() } }
    }
}
