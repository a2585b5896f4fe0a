import Foundation
import Journal
import JournalTesting
import Testing

@Suite("Text that attacks the reader's terminal")
struct HostileTextTests {
    @Test("There are a hundred and twenty of them")
    func thereAreMany() { #expect(HostileText.all.count == 120) }

    @Test(
        "What cannot be told apart from an attack is refused, honest text is kept byte for byte",
        arguments: HostileText.all)
    func isStoredOrRefused(_ hostile: HostileText) {
        switch hostile.field {
        case .id: #expect((PersonID(String(decoding: hostile.bytes, as: UTF8.self)) != nil) == hostile.isAccepted)
        case .line:
            let text = String(decoding: hostile.bytes, as: UTF8.self)
            #expect((try? StoredText.name(text)) == (hostile.isAccepted ? text : nil))
            #expect((try? StoredText.title(text)) == (hostile.isAccepted ? text : nil))
            #expect((try? StoredText.tag(text)) == (hostile.isAccepted ? text : nil))
        case .body:
            let stored = try? StoredText.body(hostile.bytes)
            #expect((stored != nil) == hostile.isAccepted)
            if let stored { #expect(Array(stored.utf8) == hostile.bytes) }
        }
    }

    @Test("Whatever it is, it is shown by its codes and acts on nothing", arguments: HostileText.all)
    func isShownByItsCodes(_ hostile: HostileText) {
        let shown =
            hostile.field == .body
            ? Visible.text(bytes: hostile.bytes) : Visible.line(String(decoding: hostile.bytes, as: UTF8.self))
        #expect(Array(shown.utf8) == Array(hostile.shown.utf8))
        #expect(PlainOutput.faults(in: shown, allowing: ["\n", "\t"]) == [])
    }

    @Test("What is shown is shown the same when it is shown again, but for plain angle brackets")
    func showsOnce() {
        for hostile in HostileText.all where hostile.field == .body {
            let shown = Visible.text(bytes: hostile.bytes)
            #expect(Visible.text(shown) == shown, "\(hostile.name)")
        }
    }

    @Test("What stands for a character can be told from the same thing typed")
    func segmentsTell() {
        let segments = Visible.segments("a\u{202E}b <U+202E>")
        #expect(segments.filter(\.isEscape).map(\.text) == ["<U+202E>"])
        #expect(segments.map(\.text).joined() == "a<U+202E>b <U+202E>")
    }

    @Test("No character that is not seen, or turns what is seen, is shown as it is")
    func everyCharacter() {
        // Drawn, though Unicode files them under format characters: signs of Arabic, Syriac and Kaithi.
        let drawn = Set<UInt32>([0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD]).union(0x0600...0x0605)
        // Blanks that pass for letters, and the parts of Korean syllables, which are drawn on what stands before.
        let blanks = Set<UInt32>([0x115F, 0x2800, 0x3164, 0xFFA0, 0xFFFC]).union(0x1160...0x11FF).union(0xD7B0...0xD7FB)
        for value in Array(0x80...0x1FFFF) + Array(0xE0000...0xE0FFF) as [UInt32] {
            guard let scalar = Unicode.Scalar(value), !drawn.contains(value) else { continue }
            let isUnseen =
                switch scalar.properties.generalCategory {
                case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
                default: blanks.contains(value) || scalar.properties.isDefaultIgnorableCodePoint
                }
            let shown = Visible.text(String(scalar))
            if isUnseen != shown.hasPrefix("<U+") { Issue.record("U+\(String(value, radix: 16)) is shown as \(shown)") }
        }
    }
}
