import Foundation
import Journal
import JournalTesting
import Testing

/// Far beyond the collection: dangerous characters in every order, judged by rules that share no code with `Visible`.
@Suite("Whatever characters are strung together")
struct VisibleHostileTests {
    private static let count = ProcessInfo.processInfo.environment["VITRINE_TORTURE"] == "1" ? 1_000_000 : 5_000

    /// What is dangerous, by its kind; letters and marks of many scripts between.
    private static let pieces: [[UInt32]] = [
        [0x61, 0x5A, 0x20, 0x37, 0xE9, 0x5D0, 0x645, 0x915, 0x937, 0xE01, 0x4F5C, 0xAC00, 0x1112, 0x2764, 0x1F469],
        [
            0x300, 0x301, 0x323, 0x483, 0x489, 0x5B0, 0x64B, 0x93F, 0x94D, 0xE34, 0x20E3, 0x302E, 0x1D167, 0x1161,
            0x11A8,
        ],
        [0x200B, 0x2060, 0xFEFF, 0xAD, 0x34F, 0x61C, 0x180E, 0x206E, 0x2061], [0x200C, 0x200D, 0xFE0E, 0xFE0F],
        [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F],
        [0x1B, 0x07, 0x08, 0x0D, 0x0B, 0x0C, 0x00, 0x7F, 0x18], [0x80, 0x84, 0x85, 0x90, 0x9B, 0x9C, 0x9D, 0x9F],
        [0x0A, 0x09], [0x2028, 0x2029], [0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF, 0xFE00, 0x180B],
        [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0xFFFC], [0xE000, 0xF8FF, 0xF0000, 0x10FFFD],
        [0x378, 0xFFFE, 0xFFFF, 0x1FFFF, 0x2FE0, 0xFDD0], [0x600, 0x605, 0x6DD, 0x70F, 0x8E2, 0x110BD],
        [0xFFF9, 0xFFFA, 0xFFFB, 0x1D173, 0x1BCA0, 0x13430],
        [0x1F1FA, 0x1F1F8, 0x1F3FF, 0x1F468, 0x20E3, 0x2695], [0x3C, 0x3E, 0x5E, 0x5B, 0x55, 0x2B],
    ]

    private static func text(_ dice: inout Dice) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<1 + dice.below(12) {
            let kind = pieces[dice.below(pieces.count)]
            let scalar = Unicode.Scalar(kind[dice.below(kind.count)])!
            // Now and then a whole pile of it.
            for _ in 0..<(dice.below(12) == 0 ? 1 + dice.below(9) : 1) { text.append(scalar) }
        }
        return String(text)
    }

    @Test("Nothing that acts or hides is shown as it is, whatever stands beside it")
    func nothingActs() {
        var dice = Dice(20_251_123)
        for _ in 0..<Self.count {
            let text = Self.text(&dice)
            let shown = Visible.text(text)
            let faults =
                PlainOutput.faults(in: shown, allowing: ["\n", "\t"]) + PlainOutput.faults(in: Visible.line(text))
            if !faults.isEmpty { return record(text, shown, faults.joined(separator: "; ")) }
        }
        print("figure: strings of dangerous characters shown: \(Self.count) (0 that act or hide)")
    }

    @Test("Nothing is dropped in silence: what was written can be read off what is shown")
    func nothingIsLost() {
        var dice = Dice(7)
        for _ in 0..<Self.count {
            // What is typed must not look like what stands for a character here.
            let text = Self.text(&dice).filter { !"<>^+".contains($0) }
            let shown = Visible.text(text)
            if let loss = loss(text, shown) { return record(text, shown, loss) }
        }
    }

    @Test("What is shown once is shown the same again; in stretches and character by character it is the same text")
    func oneFunction() {
        var dice = Dice(99)
        for _ in 0..<Self.count / 4 {
            let text = Self.text(&dice)
            let shown = Visible.text(text)
            if !same(Visible.text(shown), shown) { return record(text, shown, "shown again: \(Visible.text(shown))") }
            let stretches = Visible.segments(text).map(\.text).joined()
            if !same(stretches, shown) { return record(text, shown, "in stretches: \(stretches)") }
            let characters = text.map { Visible.replacement(for: $0) ?? String($0) }.joined()
            if !same(characters, shown) { return record(text, shown, "by characters: \(characters)") }
            for segment in Visible.segments(text) where !segment.isEscape {
                if !PlainOutput.faults(in: segment.text, allowing: ["\n", "\t"]).isEmpty {
                    return record(text, shown, "a stretch that hides something")
                }
            }
        }
    }

    @Test("Where a text is kept whole, what would hide or act is written by its code")
    func whole() {
        var dice = Dice(31)
        for _ in 0..<Self.count / 4 {
            let text = Self.text(&dice)
            let mustEscape = Visible.hidden()
            let left = String.UnicodeScalarView(text.unicodeScalars.map { mustEscape($0) ? "x" : $0 })
            let faults = PlainOutput.faults(in: String(left), allowing: ["\n", "\t"])
            if !faults.isEmpty { return record(text, String(left), faults.joined(separator: "; ")) }
        }
    }

    @Test(
        "Honest text of any script is left alone",
        arguments: [
            "Ik sprak te snel – café, naïef, Ĳssel", "שלום לכולם", "مرحبا بكم جميعًا", "می‌خواهم", "नमस्ते क्षत्रिय कार्त्स्न्य क्ष्म्य्र्व्य्क",
            "สวัสดีครับ น้ำ", "안녕하세요 \u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "Tiếng Việt phở", "日本語、漢字。か\u{3099}",
            "👩🏿‍⚕️ 👨‍👩‍👧 ❤️ 🇳🇱 1️⃣", "வணக்கம் கூடு", "ʼn̩ǃXóõ ɓ̥", "Ж́ ѣ҃", "བོད་སྐད་", "မြန်မာစာ",
        ])
    func honest(_ text: String) { #expect(same(Visible.text(text), text), "\(Visible.text(text))") }

    @Test("What follows a code stands alone, also within what Swift takes for one character")
    func alone() {
        #expect(same(Visible.text("a\u{E0041}\u{301}"), "a<U+E0041>◌\u{301}"))
        #expect(same(Visible.text("a\u{200D}\u{200D}\u{301}"), "a\u{200D}<U+200D>◌\u{301}"))
        let piled = "क" + String(repeating: "\u{301}", count: 6) + "\u{94D}ष" + String(repeating: "\u{301}", count: 5)
        #expect(Visible.text(piled).contains("<+") && Visible.text(piled).hasSuffix("<+1 marks>"))
    }

    private func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

    private func record(_ text: String, _ shown: String, _ what: String) {
        let codes = text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
        Issue.record("\(codes) is shown as \(shown.unicodeScalars.map { String($0.value, radix: 16) }): \(what)")
    }

    /// Reads what is shown back: codes become characters, and marks that were counted are counted.
    private func loss(_ text: String, _ shown: String) -> String? {
        var rest = Array(shown.unicodeScalars)[...]
        var skipped = 0
        for scalar in text.unicodeScalars {
            if rest.first == "◌" { rest = rest.dropFirst() }
            if skipped > 0, let end = rest.firstIndex(of: ">"), rest.starts(with: "<+".unicodeScalars) {
                let count = Int(String(String.UnicodeScalarView(rest[..<end])).filter(\.isNumber))
                if count == skipped {
                    rest = rest[(end + 1)...]
                    skipped = 0
                    if rest.first == "◌" { rest = rest.dropFirst() }
                }
            }
            if rest.first == scalar {
                rest = rest.dropFirst()
                continue
            }
            let code =
                "<U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
                + String(scalar.value, radix: 16, uppercase: true) + ">"
            let caret =
                scalar == "\u{7F}"
                ? "^?" : scalar.value < 0x20 ? "^\(Unicode.Scalar(UInt8(scalar.value + 0x40)))" : code
            if rest.starts(with: code.unicodeScalars) {
                rest = rest.dropFirst(code.unicodeScalars.count)
            } else if rest.starts(with: caret.unicodeScalars) {
                rest = rest.dropFirst(caret.unicodeScalars.count)
            } else {
                skipped += 1
            }
        }
        let tail = String(String.UnicodeScalarView(rest))
        return tail == (skipped == 0 ? "" : "<+\(skipped) marks>") ? nil : "left over: \(tail), \(skipped) not shown"
    }
}
