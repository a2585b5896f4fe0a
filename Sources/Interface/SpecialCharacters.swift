import Cells

/// How characters that must not reach the screen as they are get drawn: by their code, for example.
///
/// It is part of what is laid out, because the width of what is drawn decides where lines break.
public struct SpecialCharacters: Sendable, Equatable {
    /// What is drawn instead of a character; nil leaves it as it is.
    public let drawn: @Sendable (Character) -> String?

    public init(_ drawn: @escaping @Sendable (Character) -> String?) {
        self.drawn = drawn
    }

    public static let none = SpecialCharacters { _ in nil }

    /// Functions cannot be compared; a program has one, so two texts never differ by it.
    public static func == (left: SpecialCharacters, right: SpecialCharacters) -> Bool { true }

    /// What is drawn instead, without asking about printable ASCII, which is nearly all of a text.
    @inline(__always)
    func replacement(for character: Character) -> String? {
        let scalars = character.unicodeScalars
        let first = scalars[scalars.startIndex].value
        if first < 0x7f, first >= 0x20, character.utf8.count == 1 { return nil }
        return drawn(character)
    }

    func glyph(_ character: Character) -> Glyph {
        guard let text = replacement(for: character) else { return Glyph(character) }
        return Glyph(columns: Cells.columns(of: text), kind: .word)
    }
}
