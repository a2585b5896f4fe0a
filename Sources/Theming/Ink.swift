/// A way of showing a scheme's colours with what a terminal has.
protocol Ink {
    associatedtype Drop: Drops
    /// A background: the scheme's colour as near as this terminal shows it.
    func drop(_ color: RGB, like base: Int) -> Drop
    /// A foreground: the same, moved away from the background until it has the contrast asked for.
    func drop(_ scheme: Scheme, _ base: Int, on behind: Drop, least: Double) -> Drop
}

/// A colour as the terminal is told of it, and what it will look like.
protocol Drops {
    var paint: Paint { get }
    func contrast(with other: Self) -> Double
}

extension Ink {
    func drop(_ scheme: Scheme, _ base: Int) -> Drop { drop(scheme[base], like: base) }

    /// The first colour on the way from the scheme's to black or white that has the contrast. Black or white, the
    /// end of the way, has it on every background.
    func guarded(_ color: RGB, like base: Int, on behind: Drop, pole: RGB, least: Double) -> Drop {
        for step in 0..<24 {
            let candidate = drop(color.mixed(with: pole, by: Double(step) / 24), like: base)
            if candidate.contrast(with: behind) >= least { return candidate }
        }
        return drop(pole, like: base)
    }
}

struct Exact: Drops {
    let paint: Paint
    let color: RGB

    func contrast(with other: Exact) -> Double { color.contrast(with: other.color) }
}

/// Every colour as it is.
struct DirectInk: Ink {
    func drop(_ color: RGB, like base: Int) -> Exact { Exact(paint: .rgb(color), color: color) }

    func drop(_ scheme: Scheme, _ base: Int, on behind: Exact, least: Double) -> Exact {
        guarded(scheme[base], like: base, on: behind, pole: behind.color.pole, least: least)
    }
}

/// The nearest of the 240 fixed colours.
struct IndexedInk: Ink {
    func drop(_ color: RGB, like base: Int) -> Exact {
        let number = Numbered.nearest(to: color)
        return Exact(paint: .number(number), color: Numbered.color(number))
    }

    func drop(_ scheme: Scheme, _ base: Int, on behind: Exact, least: Double) -> Exact {
        guarded(scheme[base], like: base, on: behind, pole: behind.color.pole, least: least)
    }
}

/// A number of the user's palette and what it usually looks like.
struct Usual: Drops {
    let number: UInt8

    var paint: Paint { .number(number) }

    func contrast(with other: Usual) -> Double {
        Numbered.usual.map { $0[Int(number)].contrast(with: $0[Int(other.number)]) }.min() ?? 1
    }
}

/// The eight or sixteen colours of the user's palette, by the hue that the scheme's colour stands for.
struct UsualInk: Ink {
    let variant: Scheme.Variant
    let colors: Int

    /// Backgrounds: black or white, and of the colours those two on which black is legible in each usual palette.
    func drop(_ color: RGB, like base: Int) -> Usual {
        switch base {
        case 0...2: Usual(number: ground)
        case 9: Usual(number: 2)
        case 10: Usual(number: 6)
        default: Usual(number: hue(5))
        }
    }

    private var ground: UInt8 {
        switch variant {
        case .dark: 0
        case .light: colors == 8 ? 7 : 15
        }
    }

    private func hue(_ base: Int) -> UInt8 {
        switch base {
        case 8, 15: 1
        case 9, 10: 3
        case 11: 2
        case 12: 6
        case 13: 4
        case 14: 5
        default: variant == .dark ? 7 : 0
        }
    }

    /// The hue itself, else its bright one, else what plain text has, else black or white.
    func drop(_ scheme: Scheme, _ base: Int, on behind: Usual, least: Double) -> Usual {
        let first = base < 8 ? (base < 3 ? ground : hue(5)) : hue(base)
        var candidates = [first]
        if colors > 8, first < 8, base >= 8 { candidates.append(first + 8) }
        candidates += [hue(5), 0, colors > 8 ? 15 : 7]
        let drops = candidates.map(Usual.init)
        return drops.first { $0.contrast(with: behind) >= least }
            ?? drops.max { $0.contrast(with: behind) < $1.contrast(with: behind) }!
    }
}
