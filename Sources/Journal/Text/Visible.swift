/// The one function that shows what a person wrote: on the screens, in command output, in errors, in a dossier.
///
/// What could act on a terminal or deceive the eye is shown by its code, never dropped in silence (`safety.md` §2).
public enum Visible {
    /// A stretch of text, and whether it stands for a character that is shown by its code.
    public struct Segment: Hashable, Sendable {
        public let text: String
        public let isEscape: Bool
    }

    /// Text of several lines: line feeds and tabs stay.
    public static func text(_ text: String) -> String { show(text, keepingLines: true) }

    /// One line: a line feed or a tab is shown by its code too.
    public static func line(_ text: String) -> String { show(text, keepingLines: false) }

    /// Bytes that may not be UTF-8: those that are not are shown as `<9B>`.
    public static func text(bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        var out = ""
        var good: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let length = UTF8Check.length(of: bytes[index...])
            if length > 0 {
                good += bytes[index..<(index + length)]
                index += length
            } else {
                out += text(String(decoding: good, as: UTF8.self)) + "<" + hex(UInt32(bytes[index]), 2) + ">"
                good = []
                index += 1
            }
        }
        return out + text(String(decoding: good, as: UTF8.self))
    }

    /// Text of several lines in stretches, so that what stands for a character can look different.
    public static func segments(_ text: String) -> [Segment] {
        if isHarmless(text, keepingLines: true) { return text.isEmpty ? [] : [Segment(text: text, isEscape: false)] }
        var out: [Segment] = []
        var plain = ""
        for character in text {
            guard let shown = replacement(for: character) else {
                plain.append(character)
                continue
            }
            if !plain.isEmpty { out.append(Segment(text: plain, isEscape: false)) }
            plain = ""
            out.append(Segment(text: shown, isEscape: true))
        }
        if !plain.isEmpty { out.append(Segment(text: plain, isEscape: false)) }
        return out
    }

    /// How a character is shown where it cannot be shown as it is; nil for all the others, line feed and tab included.
    public static func replacement(for character: Character) -> String? {
        if let ascii = character.asciiValue, character != "\r\n" {
            return (ascii >= 0x20 && ascii < 0x7F) || ascii == 0x0A || ascii == 0x09 ? nil : control(UInt32(ascii))
        }
        let shown = show(character)
        return shown.unicodeScalars.elementsEqual(character.unicodeScalars) ? nil : shown
    }

    /// Whether a scalar, wherever it stands, is one that is shown by its code: JSON writes it as `\uXXXX`.
    public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F
        }
        return isJoiner(scalar) || isSelector(scalar) || mustEscape(scalar)
    }

    /// For the scalars of one text, one after the other: whether each is shown by its code where it stands. Besides
    /// what is hidden anywhere, these are marks that are too many for one base, or have none.
    public static func hidden() -> (Unicode.Scalar) -> Bool {
        var hasBase = false
        var marks = 0
        return { scalar in
            if isHidden(scalar) || scalar == "\n" || scalar == "\t" {
                hasBase = false
            } else if scalar.value >= 0x300, isMark(scalar) || isJamo(scalar) {
                marks += 1
                return !hasBase || marks > mostMarks
            } else {
                hasBase = true
                marks = 0
            }
            return isHidden(scalar)
        }
    }

    // MARK: -

    private static func show(_ text: String, keepingLines: Bool) -> String {
        if isHarmless(text, keepingLines: keepingLines) { return text }
        var out = ""
        for character in text {
            if !keepingLines, character == "\n" || character == "\t" {
                out += control(character.unicodeScalars.first!.value)
            } else if !keepingLines, character == "\r\n" {
                out += "^M^J"
            } else if let shown = replacement(for: character) {
                out += shown
            } else {
                out.append(character)
            }
        }
        return out
    }

    /// Whether a text is shown as it is for certain, told from its bytes: all of it ASCII, Latin letters, or the quotes,
    /// dashes and dots of ordinary print. What is said of ordinary text is drawn with every key.
    private static func isHarmless(_ text: String, keepingLines: Bool) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 0x20..<0x7F: index += 1
                case 0x0A where keepingLines, 0x09 where keepingLines: index += 1
                // U+00A1 to U+02FF but the soft hyphen; marks begin at U+0300.
                case 0xC2:
                    guard bytes[index + 1] >= 0xA1, bytes[index + 1] != 0xAD else { return false }
                    index += 2
                case 0xC3...0xCB: index += 2
                // U+2013, U+2014, U+2018, U+2019, U+201C, U+201D, U+2022 and U+2026.
                case 0xE2:
                    guard bytes[index + 1] == 0x80 else { return false }
                    switch bytes[index + 2] {
                    case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA2, 0xA6: index += 3
                    default: return false
                    }
                default: return false
                }
            }
            return true
        }
    }

    /// At most so many marks are drawn on one base.
    private static let mostMarks = 4

    private static func show(_ character: Character) -> String {
        var shown = Shown()
        for scalar in character.unicodeScalars {
            if scalar.value < 0x80 {
                let isPlain = scalar == "\n" || scalar == "\t" || (scalar.value >= 0x20 && scalar.value < 0x7F)
                if isPlain { shown.base(scalar) } else { shown.escape(control(scalar.value)) }
            } else if isJoiner(scalar) {
                shown.joiner(scalar)
            } else if isSelector(scalar) {
                shown.selector(scalar)
            } else if mustEscape(scalar) {
                shown.escape(code(scalar))
            } else if isJamo(scalar) {
                shown.jamo(scalar)
            } else if isMark(scalar) {
                shown.mark(scalar)
            } else {
                shown.base(scalar)
            }
        }
        return shown.finished()
    }

    /// What has been shown of a character, scalar by scalar. One may have several bases, each with marks of its own:
    /// a family, or a conjunct of an Indian script.
    private struct Shown {
        private var out = ""
        private var hasBase = false
        private var marks = 0
        private var isJoined = false
        private var isSelected = false

        mutating func base(_ scalar: Unicode.Scalar) {
            countMarks()
            out.unicodeScalars.append(scalar)
            hasBase = scalar != "\n"
            isJoined = false
            isSelected = false
        }

        /// What follows it stands alone.
        mutating func escape(_ text: String) {
            countMarks()
            out += text
            hasBase = false
        }

        mutating func joiner(_ scalar: Unicode.Scalar) {
            guard hasBase, !isJoined else { return escape(code(scalar)) }
            out.unicodeScalars.append(scalar)
            isJoined = true
        }

        mutating func selector(_ scalar: Unicode.Scalar) {
            guard hasBase, !isSelected else { return escape(code(scalar)) }
            out.unicodeScalars.append(scalar)
            isSelected = true
        }

        /// Without a syllable to belong to nobody would see it.
        mutating func jamo(_ scalar: Unicode.Scalar) {
            if hasBase { mark(scalar) } else { escape(code(scalar)) }
        }

        mutating func mark(_ scalar: Unicode.Scalar) {
            if !hasBase { out += "◌" }
            hasBase = true
            marks += 1
            if marks <= mostMarks { out.unicodeScalars.append(scalar) }
        }

        /// The marks that were too many for one base are said to be there.
        private mutating func countMarks() {
            if marks > mostMarks { out += "<+\(marks - mostMarks) marks>" }
            marks = 0
        }

        mutating func finished() -> String {
            countMarks()
            return out
        }
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }
    private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFE0E || scalar.value == 0xFE0F
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// The vowels and finals that Korean syllables are joined from: drawn with what stands before, in no column of
    /// their own.
    private static func isJamo(_ scalar: Unicode.Scalar) -> Bool {
        (0x1161...0x11FF).contains(scalar.value)
            || (0xD7B0...0xD7FB).contains(scalar.value) && scalar.properties.generalCategory == .otherLetter
    }

    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Signs of Arabic, Syriac, Kaithi that are drawn, though Unicode files them under format characters.
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: return false
        // Blanks that pass for letters, and a place for a picture.
        case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xFFFC: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
        default: return scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    private static func control(_ value: UInt32) -> String {
        value == 0x7F ? "^?" : "^" + String(Unicode.Scalar(UInt8(value ^ 0x40)))
    }

    private static func code(_ scalar: Unicode.Scalar) -> String { "<U+" + hex(scalar.value, 4) + ">" }

    private static func hex(_ value: UInt32, _ width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
    /// The length of the sequence that the bytes begin with; 0 when they begin with none.
    static func length(of bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        if first < 0x80 { return 1 }
        let from = bytes.startIndex
        let length: Int
        let second: ClosedRange<UInt8>
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard bytes.count >= length, second.contains(bytes[from + 1]),
            bytes[(from + 2)..<(from + length)].allSatisfy({ (0x80...0xBF).contains($0) })
        else { return 0 }
        return length
    }
}
