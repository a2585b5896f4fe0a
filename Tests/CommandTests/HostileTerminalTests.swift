import Foundation
import JournalTesting
import Testing

/// What the screens send to a real terminal, byte by byte: text that a person can see, and the few sequences that draw.
@Suite(.serialized) struct HostileTerminalTests {
    private let desk: Desk
    private let now = "2025-10-01T09:00"

    init() throws {
        desk = try Desk()
        try desk.people()
        for hostile in HostileText.all
        where hostile.field == .body && hostile.isAccepted && hostile.bytes.count < 2000 {
            let id = try desk.done(
                "write", "-", "--competency", "scholar", as: "sofie", now: now, input: hostile.text
            ).word
            _ = try desk.run("nominate", id, "--moment", "mid-year", as: "sofie", now: now)
        }
    }

    @Test func `no string on any screen makes the program send anything but text and drawing`() throws {
        let log = desk.folder + "/sent"
        let sofie = try Tmux(
            ["--journal", desk.journal, "--as", "sofie", "--now", now], in: desk.folder, size: (100, 40))
        try sofie.shows("Sofie de Wit · mentee")
        // From here on tmux keeps a copy of every byte that the program sends.
        try sofie.record(to: log)
        try sofie.press("p")
        try sofie.shows("Portfolio")
        // The reader beside the list shows one after the other.
        for _ in 0..<40 { try sofie.press("j", "Enter") }
        try sofie.press("t", "G", "v", "G")
        try sofie.escape()
        try sofie.press("/")
        try sofie.shows("Search")
        try sofie.type("kind:reflection")
        try sofie.press("Enter", "Enter", "H")
        try sofie.escape()
        try sofie.press("4")
        try sofie.shows("The mentor is a coach")
        // What is shown may be ahead of the copy: it is whole when it grows no more.
        var sent = Data()
        repeat {
            usleep(200_000)
            let before = sent.count
            sent = try Data(contentsOf: URL(fileURLWithPath: log))
            if sent.count == before { break }
        } while true
        #expect(sent.count > 10_000, "only \(sent.count) bytes were drawn")
        let (text, strange) = Self.parted(Array(sent))
        #expect(strange.isEmpty, "sequences that draw nothing: \(strange.prefix(5))")
        let faults = PlainOutput.faults(in: text, allowing: ["\n", "\r", "\u{8}"])
            .filter { !$0.hasPrefix("a mark on nothing") }
        #expect(faults.isEmpty, "\(faults.prefix(5))")
        print("figure: bytes sent to a real terminal with hostile text on every screen: \(sent.count) (0 unsanctioned)")
    }

    /// The text, and the sequences that are none of those by which a screen is drawn.
    static func parted(_ bytes: [UInt8]) -> (text: [UInt8], strange: [String]) {
        var text: [UInt8] = []
        var strange: [String] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == 0x1B else {
                text.append(byte)
                continue
            }
            let kind = rest.popFirst() ?? 0
            switch kind {
            case UInt8(ascii: "["):
                let parameters = rest.prefix { (0x20...0x3F).contains($0) }
                rest = rest[parameters.endIndex...]
                let final = rest.popFirst() ?? 0
                // Colours, the cursor's place, erasing, scrolling, repeating, modes.
                if !"mHABCDGdJKLMPX@rSTbhlf".utf8.contains(final) {
                    strange.append("CSI " + String(decoding: parameters + [final], as: UTF8.self))
                }
            case UInt8(ascii: "("), UInt8(ascii: ")"): _ = rest.popFirst()
            case UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "M"): break
            default: strange.append("ESC \(kind)")
            }
        }
        return (text, strange)
    }

    @Test func `the reader of bytes is not fooled`() {
        let title = Self.parted(Array("a\u{1B}]0;x\u{7}b\u{1B}[6n".utf8))
        #expect(title.strange == ["ESC 93", "CSI 6n"])
        #expect(Self.parted(Array("a\u{1B}[1;31mb\u{1B}[2;3H".utf8)) == (Array("ab".utf8), []) as ([UInt8], [String]))
    }
}
