import Glibc

/// A colour in sRGB, eight bits a channel.
public struct RGB: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `0xRRGGBB`.
    public init(_ value: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
            blue: UInt8(truncatingIfNeeded: value))
    }

    /// Six hex digits with or without `#`, as scheme files write them; anything else is nil.
    public init?(hex: String) {
        var digits = Substring(hex)
        if digits.first == "#" { digits.removeFirst() }
        // `UInt32(_:radix:)` takes a sign, which no colour has.
        guard digits.utf8.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        self.init(value)
    }

    public static let black = RGB(0x000000)
    public static let white = RGB(0xFFFFFF)

    public var value: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

    /// Six lower-case hex digits.
    public var hex: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Relative luminance as WCAG 2 defines it: 0 for black, 1 for white.
    public var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// WCAG 2 contrast ratio: 1 (the same) to 21 (black on white).
    public func contrast(with other: RGB) -> Double {
        let (mine, theirs) = (luminance, other.luminance)
        return (max(mine, theirs) + 0.05) / (min(mine, theirs) + 0.05)
    }

    /// The way from this colour (0) to another (1).
    public func mixed(with other: RGB, by share: Double) -> RGB {
        func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
            UInt8((Double(from) + (Double(to) - Double(from)) * share).rounded())
        }
        return RGB(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// Black or white, whichever stands out more against this colour; at least 4.58:1 against any.
    var pole: RGB { contrast(with: .white) >= contrast(with: .black) ? .white : .black }

    func distance(to other: RGB) -> Int {
        // Weighted as the eye weighs the channels ("redmean"); plain distance turns dull blues into greys.
        let mean = (Int(red) + Int(other.red)) / 2
        let (r, g, b) = (
            Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue)
        )
        return (((512 + mean) * r * r) >> 8) + 4 * g * g + (((767 - mean) * b * b) >> 8)
    }
}

/// The fixed colours that terminals number.
public enum Numbered {
    /// The colour of numbers 16–255: a cube of 6×6×6 and 24 greys. 0–15 belong to the user and have no fixed colour.
    public static func color(_ index: UInt8) -> RGB {
        precondition(index >= 16)
        if index >= 232 {
            let level = 8 + 10 * (index - 232)
            return RGB(red: level, green: level, blue: level)
        }
        let place = Int(index) - 16
        let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
        return RGB(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
    }

    static let cube: [RGB] = (16...255).map { color(UInt8($0)) }

    /// The number in 16–255 whose colour is nearest.
    public static func nearest(to color: RGB) -> UInt8 {
        var best = 0
        var least = Int.max
        for (place, candidate) in cube.enumerated() {
            let distance = candidate.distance(to: color)
            if distance < least { (best, least) = (place, distance) }
        }
        return UInt8(best + 16)
    }

    /// What 0–15 look like where nobody changed them: xterm's palette and the Linux console's. A guess by nature,
    /// so contrast is asked of both.
    public static let usual: [[RGB]] = [
        [
            0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
            0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
        ].map { RGB($0) },
        [
            0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
            0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
        ].map { RGB($0) },
    ]
}
