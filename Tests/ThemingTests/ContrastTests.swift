import Cells
import Testing

@testable import Theming

@Suite("Every theme can be read on every terminal")
struct ContrastTests {
    static let folder = String(#filePath.dropLast("Tests/ThemingTests/ContrastTests.swift".count)) + "Themes"

    static let schemes: [Scheme] = {
        let folders = ThemeFolders(paths: [folder])
        return folders.names().compactMap {
            if case .scheme(let scheme) = try? folders.theme(named: $0) { scheme } else { nil }
        }
    }()

    /// Front and back as they are seen; on 8 and 16 colours, in each palette that terminals usually have.
    private func seen(_ look: Look) -> [(front: RGB, back: RGB)] {
        func colors(_ paint: Paint) -> [RGB] {
            switch paint {
            case .own: []
            case .number(let number) where number < 16: Numbered.usual.map { $0[Int(number)] }
            case .number(let number): [Numbered.color(number)]
            case .rgb(let color): [color]
            }
        }
        return zip(colors(look.foreground), colors(look.background)).map {
            look.attributes.contains(.reverse) ? (front: $1, back: $0) : (front: $0, back: $1)
        }
    }

    @Test("There are schemes to try")
    func some() {
        #expect(Self.schemes.count >= 3)
    }

    @Test(
        "Text has 4.5:1 and rules 3:1, on the background, the bar and the selection", arguments: schemes, Tier.allCases)
    func contrast(scheme: Scheme, tier: Tier) {
        let looks = Theme.scheme(scheme).looks(on: tier)
        guard tier != .mono else { return }
        for role in Role.allCases {
            for selected in [false, true] {
                let pairs = seen(looks[Style(role, selected: selected)])
                #expect(!pairs.isEmpty, "a scheme gives both sides of \(role)")
                for pair in pairs {
                    let least = role == .rule && !selected ? 3 : 4.5
                    #expect(
                        pair.front.contrast(with: pair.back) >= least,
                        "\(scheme.slug) \(tier) \(role) selected \(selected): \(pair)")
                }
            }
        }
    }

    @Test("The bar is another colour than the background where there are colours for it", arguments: schemes)
    func bar(scheme: Scheme) {
        for tier in [Tier.indexed, .direct] {
            let looks = Theme.scheme(scheme).looks(on: tier)
            #expect(looks[Style(.bar)].background != looks[.plain].background)
        }
    }

    @Test(
        "Whatever the scheme, even one of a single colour",
        arguments: [0x000000, 0x808080, 0x777777, 0xFFFFFF, 0x0000FF])
    func monochrome(color: UInt32) {
        let scheme = Scheme(
            slug: "one", name: "One", author: "", variant: .dark, palette: Array(repeating: RGB(color), count: 16))
        for tier in Tier.allCases { contrast(scheme: scheme, tier: tier) }
    }

    @Test("Any sixteen colours at all")
    func anything() {
        for _ in 0..<200 {
            let palette = (0..<16).map { _ in RGB(UInt32.random(in: 0...0xFFFFFF)) }
            let scheme = Scheme(
                slug: "any", name: "Any", author: "", variant: Bool.random() ? .dark : .light, palette: palette)
            for tier in Tier.allCases { contrast(scheme: scheme, tier: tier) }
        }
    }

    @Test("The selection is seen on every terminal", arguments: Tier.allCases)
    func selection(tier: Tier) {
        for theme in [Theme.terminal] + Self.schemes.map(Theme.scheme) {
            let looks = theme.looks(on: tier)
            for role in Role.allCases {
                #expect(looks[Style(role)] != looks[Style(role, selected: true)], "\(role)")
            }
        }
    }

    @Test("Without colour, the roles that matter stay apart")
    func mono() {
        let looks = Theme.terminal.looks(on: .mono)
        for selected in [false, true] {
            #expect(looks[Style(.developmental, selected: selected)] != looks[Style(.assessment, selected: selected)])
            #expect(looks[Style(.escaped, selected: selected)] != looks[Style(.plain, selected: selected)])
            #expect(looks[Style(.found, selected: selected)] != looks[Style(.plain, selected: selected)])
        }
        #expect(Set([Role.will, .could, .wont, .sealed].map { looks[Style($0)] }).count == 4)
        #expect(looks[Style(.error)] != looks[Style(.warning)])
    }

    @Test("What was shown by its code cannot be imitated", arguments: Tier.allCases)
    func escaped(tier: Tier) {
        for theme in [Theme.terminal] + Self.schemes.map(Theme.scheme) {
            let looks = theme.looks(on: tier)
            for role in [Role.plain, .quiet, .strong, .heading, .emphasis, .link, .quote, .code] {
                #expect(looks[Style(.escaped)] != looks[Style(role)])
                #expect(looks[Style(.escaped, selected: true)] != looks[Style(role, selected: true)])
            }
        }
    }

    @Test("What a search found is seen in the selection as well", arguments: Tier.allCases)
    func found(tier: Tier) {
        for theme in [Theme.terminal] + Self.schemes.map(Theme.scheme) {
            let looks = theme.looks(on: tier)
            #expect(looks[Style(.found)] != looks[.plain])
            #expect(looks[Style(.found, selected: true)] != looks[Style(.plain, selected: true)])
        }
    }

    @Test("The terminal's own palette is used with the eight colours that every one has", arguments: Tier.allCases)
    func ownPalette(tier: Tier) {
        for role in Role.allCases {
            let look = Theme.terminal.looks(on: tier)[Style(role)]
            for paint in [look.foreground, look.background] {
                switch paint {
                case .own: break
                case .number(let number): #expect(number < 8 && tier != .mono)
                case .rgb: Issue.record("\(role) has a colour of its own")
                }
            }
        }
    }

    @Test("Roles are numbered in their order")
    func ordinals() {
        #expect(Role.allCases.map(\.ordinal) == Array(0..<Role.allCases.count))
    }

    @Test("Contrast is counted as WCAG counts it")
    func wcag() {
        #expect(abs(RGB.black.contrast(with: .white) - 21) < 0.001)
        #expect(abs(RGB(0x777777).contrast(with: .white) - 4.48) < 0.01)
        #expect(Numbered.color(16) == .black)
        #expect(Numbered.color(231) == .white)
        #expect(Numbered.color(244) == RGB(0x808080))
        #expect(Numbered.nearest(to: RGB(0xFF8700)) == 208)
        #expect(Numbered.nearest(to: .black) >= 16, "0 to 15 are the user's")
    }
}
