import Cells

/// The characters of a stretch of UTF-8 by number: where each stands, what it is as ASCII, how it wraps.
///
/// Laying out a long body by `Character` takes several times as long; here one is made only where Swift must say what
/// it is.
struct MarkdownText {
    private(set) var glyphs: [Glyph] = []
    /// The characters as ASCII, 0 for all others.
    private(set) var ascii: [UInt8] = []
    private let utf8: [UInt8]
    /// Where each character starts, and the end of the last.
    private var starts: [Int] = [0]
    /// What is drawn instead of a character.
    private var replacements: [Int: String] = [:]

    init(_ utf8: [UInt8], special: SpecialCharacters) {
        self.utf8 = utf8
        glyphs.reserveCapacity(utf8.count)
        ascii.reserveCapacity(utf8.count)
        starts.reserveCapacity(utf8.count + 1)
        utf8.withUnsafeBufferPointer { bytes in
            var start = 0
            Glyph.scan(bytes) { glyph, end in
                let isASCII = end - start == 1
                glyphs.append(glyph)
                ascii.append(isASCII ? bytes[start] : 0)
                starts.append(end)
                let byte = bytes[start]
                let isPlain = isASCII && (byte >= 0x20 && byte < 0x7f || byte == 0x09 || byte == 0x0a)
                if !isPlain {
                    let character = Character(String(decoding: bytes[start..<end], as: UTF8.self))
                    if let text = special.replacement(for: character) {
                        replacements[glyphs.count - 1] = text
                        glyphs[glyphs.count - 1] = special.glyph(character)
                    }
                }
                start = end
            }
        }
    }

    var count: Int { glyphs.count }

    func string(_ range: Range<Int>) -> String {
        String(decoding: utf8[starts[range.lowerBound]..<starts[range.upperBound]], as: UTF8.self)
    }

    func character(_ index: Int) -> Character {
        ascii[index] != 0 ? Character(Unicode.Scalar(ascii[index])) : Character(string(index..<index + 1))
    }

    var hasReplacements: Bool { !replacements.isEmpty }

    func replacement(_ index: Int) -> String? { replacements[index] }
}
