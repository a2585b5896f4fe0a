/// A base16 or base24 scheme: sixteen or twenty-four colours with agreed purposes.
///
/// 00 background · 01 bars · 02 selection · 03 comments · 04 quiet text · 05 text · 06, 07 lighter text ·
/// 08 red · 09 orange · 0A yellow · 0B green · 0C cyan · 0D blue · 0E magenta · 0F brown; base24 adds 10–17.
public struct Scheme: Hashable, Sendable {
    public enum Variant: String, Hashable, Sendable {
        case light, dark
    }

    /// What `--theme` calls it: the file's name without its ending.
    public var slug: String
    public var name: String
    public var author: String
    public var variant: Variant
    /// base00, base01, … in order; 16 or 24.
    public let palette: [RGB]

    public init(slug: String, name: String, author: String, variant: Variant, palette: [RGB]) {
        precondition(palette.count == 16 || palette.count == 24)
        self.slug = slug
        self.name = name
        self.author = author
        self.variant = variant
        self.palette = palette
    }

    /// The colour of `base0N`.
    public subscript(base: Int) -> RGB { palette[base] }

    /// `base00` … `base0F` (`base17` for base24).
    static func key(_ base: Int) -> String {
        "base" + (base < 16 ? "0" : "") + String(base, radix: 16, uppercase: true)
    }
}

extension Scheme {
    /// The dark scheme that is compiled in; `Themes/vitrine-dark.yaml` says the same.
    public static let dark = Scheme(
        slug: "vitrine-dark", name: "Vitrine Dark", author: "Vitrine", variant: .dark,
        palette: [
            0x16191D, 0x21262C, 0x303841, 0x7C8894, 0xA5B0BA, 0xD8DEE4, 0xE9EDF1, 0xF7F9FB,
            0xF28B82, 0xF0A868, 0xE6C66A, 0x8FCB9B, 0x6CC7D1, 0x8AB4F8, 0xD7A6F2, 0xC9A07A,
        ].map { RGB($0) })

    /// The light scheme that is compiled in; `Themes/vitrine-light.yaml` says the same.
    public static let light = Scheme(
        slug: "vitrine-light", name: "Vitrine Light", author: "Vitrine", variant: .light,
        palette: [
            0xFBFAF7, 0xEFEDE7, 0xDCD9D0, 0x6F6B62, 0x57534B, 0x25231F, 0x171613, 0x0B0A09,
            0xB3261E, 0x9A4D00, 0x7A5B00, 0x1F6B35, 0x00677A, 0x1F55B5, 0x8A2F9E, 0x7A4B2A,
        ].map { RGB($0) })

    /// Those compiled in: they can be named where no folder of themes exists.
    public static let builtIn = [dark, light]
}
