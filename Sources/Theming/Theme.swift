import Cells

/// Where the colours come from.
public enum Theme: Hashable, Sendable {
    /// The terminal's own palette: readable wherever the user's other programs are, and needs no file.
    case terminal
    case scheme(Scheme)

    /// Nil for the terminal's own palette.
    public var scheme: Scheme? {
        if case .scheme(let scheme) = self { scheme } else { nil }
    }

    /// The look of every role on a terminal of this tier.
    public func looks(on tier: Tier) -> Looks {
        switch (self, tier) {
        case (_, .mono): Looks(tier, look: Self.mono)
        case (.terminal, _): Looks(tier, look: Self.own)
        case (.scheme(let scheme), .ansi8), (.scheme(let scheme), .ansi16):
            Resolver(scheme, UsualInk(variant: scheme.variant, colors: tier == .ansi8 ? 8 : 16)).looks(tier)
        case (.scheme(let scheme), .indexed): Resolver(scheme, IndexedInk()).looks(tier)
        case (.scheme(let scheme), .direct): Resolver(scheme, DirectInk()).looks(tier)
        }
    }

    /// Without colour. Weight and line keep apart what must be: assessment is bold where developmental is
    /// underlined, what will go is bold where what won't go is dim.
    static func mono(_ role: Role) -> Look {
        switch role {
        case .plain, .bar, .code, .success: Look()
        case .quiet, .rule, .barQuiet, .wont: Look(.own, on: .own, .dim)
        case .strong, .heading, .key, .assessment, .will, .warning: Look(.own, on: .own, .bold)
        case .emphasis, .quote: Look(.own, on: .own, .italic)
        case .link, .developmental, .could, .misspelt: Look(.own, on: .own, .underline)
        case .sealed, .found: Look(.own, on: .own, [.bold, .underline])
        case .escaped: Look(.own, on: .own, .reverse)
        case .error, .rehearsal: Look(.own, on: .own, [.bold, .reverse])
        }
    }

    /// On the terminal's own palette nobody knows which colours the numbers are, nor whether the background is light.
    /// Text therefore keeps the terminal's foreground; accents are those that are legible on most palettes of both
    /// kinds; and where colour must be seen, both sides are given (black on cyan, white on red). Only 0–7 are used:
    /// 8–15 do not exist everywhere, and 8 is the background in one well-known palette.
    static func own(_ role: Role) -> Look {
        let (black, red, green, yellow, magenta, cyan, white) = (
            Paint.number(0), Paint.number(1), Paint.number(2), Paint.number(3), Paint.number(5), Paint.number(6),
            Paint.number(7)
        )
        return switch role {
        case .code: Look(cyan)
        case .developmental: Look(cyan)
        case .assessment: Look(magenta, on: .own, .bold)
        case .will: Look(green, on: .own, .bold)
        case .could: Look()
        case .sealed: Look(.own, on: .own, .bold)
        case .success: Look(green)
        case .warning: Look(black, on: yellow)
        case .error: Look(white, on: red, .bold)
        case .found: Look(black, on: cyan, .underline)
        default: mono(role)
        }
    }
}

/// Gives a scheme's colours to roles and guards their contrast.
struct Resolver<Medium: Ink> {
    /// The least contrast of text with what is behind it, and of rules.
    static var text: Double { 4.5 }
    static var mark: Double { 3 }

    let scheme: Scheme
    let ink: Medium
    private let ground: Medium.Drop
    private let bar: Medium.Drop

    init(_ scheme: Scheme, _ ink: Medium) {
        self.scheme = scheme
        self.ink = ink
        ground = ink.drop(scheme, 0)
        // In one scheme of sixteen the bar snaps to the same of 256 colours as the background. Then it steps towards
        // the text until it is another.
        var bar = ink.drop(scheme, 1)
        var step = 0.1
        while bar.paint == ground.paint, step < 0.4 {
            bar = ink.drop(scheme[1].mixed(with: scheme[5], by: step), like: 1)
            step += 0.1
        }
        self.bar = bar
    }

    func looks(_ tier: Tier) -> Looks { Looks(tier, look: look) }

    private func look(_ role: Role) -> Look {
        switch role {
        case .plain: write(5)
        case .quiet: write(4)
        case .strong: write(5, .bold)
        case .heading: write(13, .bold)
        case .emphasis: write(5, .italic)
        case .link: write(12, .underline)
        case .quote: write(4, .italic)
        case .code: write(9)
        case .rule: write(3, least: Self.mark)
        case .bar: write(5, on: bar)
        case .barQuiet: write(4, on: bar)
        case .key: write(13, on: bar, .bold)
        case .developmental: write(12)
        case .assessment: write(14, .bold)
        case .will: write(11, .bold)
        case .could: write(10)
        case .wont: write(4)
        case .sealed: write(13, .bold)
        case .warning: write(10, .bold)
        case .error: write(8, .bold)
        case .success: write(11)
        // Not a colour, which a selection would take away: reversed, and in a selection not.
        case .escaped: write(5, .reverse)
        case .found: write(0, on: ink.drop(scheme, 10), .underline)
        case .rehearsal: write(0, on: ink.drop(scheme, 9), .bold)
        // Still the text that it stands in: only a line below says that something is the matter.
        case .misspelt: write(5, .underline)
        }
    }

    private func write(
        _ base: Int, on behind: Medium.Drop? = nil, _ attributes: Attributes = [], least: Double = Resolver.text
    ) -> Look {
        let behind = behind ?? ground
        return Look(ink.drop(scheme, base, on: behind, least: least).paint, on: behind.paint, attributes)
    }
}
