import Foundation
import Testing

@testable import Exchange

/// The colours of a dossier's page, as WCAG 2 reckons them: text at 4.5 to 1, shapes at 3 to 1.
@Suite struct DossierPageContrastTests {
    /// What each `:root` gives the colours, by name: on a light and on a dark page, and on paper.
    private var palettes: [[Substring: UInt32]] {
        let style = DossierTemplates.sources.first { $0.name == "style" }?.text ?? ""
        return style.matches(of: #/:root \{([^}]*)\}/#).map { root in
            Dictionary(
                root.1.matches(of: #/--(\w+): #([0-9a-f]+);/#).map { ($0.1, Self.colour($0.2)) },
                uniquingKeysWith: { $1 })
        }
    }

    private static func colour(_ digits: Substring) -> UInt32 {
        let whole = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
        return UInt32(whole, radix: 16) ?? 0
    }

    private static func contrast(_ a: UInt32, _ b: UInt32) -> Double {
        func luminance(_ colour: UInt32) -> Double {
            let parts = [16, 8, 0].map { shift -> Double in
                let part = Double((colour >> shift) & 0xFF) / 255
                return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        let (first, second) = (luminance(a), luminance(b))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    @Test func `text and marks stand out from the page in light, in dark and on paper`() throws {
        #expect(palettes.count == 3)
        for palette in palettes {
            for ground in ["paper", "wash"] as [Substring] {
                for text in ["ink", "quiet", "accent", "warning"] as [Substring] {
                    let contrast = Self.contrast(try #require(palette[text]), try #require(palette[ground]))
                    #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
                }
            }
        }
    }

    @Test func `a number stands out from each shade of the picture behind it`() throws {
        let style = DossierTemplates.sources.first { $0.name == "style" }?.text ?? ""
        let shades = style.matches(of: #/svg \.heat[1-4] \{ fill: #([0-9a-f]+);/#).map { Self.colour($0.1) }
        let number = try #require(style.firstMatch(of: #/svg text\.heat \{ fill: #([0-9a-f]+);/#)).1
        #expect(shades.count == 4)
        for shade in shades { #expect(Self.contrast(shade, Self.colour(number)) >= 4.5) }
        for (lighter, darker) in zip(shades, shades.dropFirst()) {
            #expect(Self.contrast(lighter, 0) > Self.contrast(darker, 0))
        }
    }
}
