/// What text may be stored (`safety.md` §2, *Stored*). Text from a file that breaks a rule is refused, not mended.
enum StoredText {
    static let nameLimit = 80
    static let titleLimit = 200
    /// In bytes.
    static let bodyLimit = 65_536

    /// The first scalar that a name, title or tag may not hold: controls, and whatever is unseen or turns the text
    /// around, since it would let one name pass for another.
    static func firstForbiddenInName(_ text: some StringProtocol) -> Unicode.Scalar? {
        text.unicodeScalars.first { isControl($0) || isUnseen($0) }
    }

    /// The first scalar that a body may not hold, with its offset in scalars. CR LF counts as one line end.
    static func firstForbiddenInBody(_ text: some StringProtocol) -> (scalar: Unicode.Scalar, offset: Int)? {
        let scalars = Array(text.unicodeScalars)
        for (offset, scalar) in scalars.enumerated() where isControl(scalar) {
            if scalar == "\n" || scalar == "\t" { continue }
            if scalar == "\r", offset + 1 < scalars.count, scalars[offset + 1] == "\n" { continue }
            return (scalar, offset)
        }
        return nil
    }

    /// With LF for CR LF.
    static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
        var out = String.UnicodeScalarView()
        var iterator = text.unicodeScalars.makeIterator()
        var held = iterator.next()
        while let scalar = held {
            held = iterator.next()
            if scalar == "\r", held == "\n" { continue }
            out.append(scalar)
        }
        return String(out)
    }

    /// Without white space at either end.
    static func trimmed(_ text: some StringProtocol) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// `U+202E`.
    static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// C0, DEL and C1.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    /// Bidi controls, zero-width characters, tags, fillers, and separators of lines.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD:
            return false  // format characters by category, but they are seen: signs that span the digits after them
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0, 0xE0000...0xE0FFF:
            return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .format, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
