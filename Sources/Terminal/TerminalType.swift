import CNcurses
import Cells
import Glibc
import Theming

/// What the terminal database says about a terminal.
struct TerminalType {
    /// The name under which a description was found.
    let name: String
    let tier: Tier
    /// Its control sequences are those of ECMA-48, which all that is in use today have.
    let isANSI: Bool

    /// Looks the type up before ncurses starts, and leaves its description the current one.
    ///
    /// An unknown type does not keep anybody out: a description that fits most terminals stands in for it.
    static func find(_ options: TerminalOptions) throws(TerminalError) -> TerminalType {
        let wanted = getenv("TERM").map { String(cString: $0) } ?? ""
        let isColorless = options.colors == .mono || options.colors == nil && options.isColorUnwanted
        var candidates = isColorless ? [] : richer(wanted, options.colors)
        candidates += isName(wanted) ? [wanted] : []
        let first = candidates
        candidates += substitutes(wanted)
        for candidate in candidates {
            var problem: Int32 = 0
            guard vitrine_setupterm(candidate, STDOUT_FILENO, &problem) == 0 else { continue }
            guard let move = vitrine_tigetstr("cup") else {
                // A dumb terminal says so itself, and nothing else may be tried on it.
                if first.contains(candidate) { throw .cannotDraw(type: candidate) }
                continue
            }
            return TerminalType(
                name: candidate, tier: isColorless ? .mono : min(tier(), options.colors ?? .direct),
                isANSI: String(cString: move).hasPrefix("\u{1B}["))
        }
        throw .noDescription(type: isName(wanted) ? wanted : nil)
    }

    private static func tier() -> Tier {
        // `RGB` may be a flag, a number of bits or a string of them.
        if vitrine_tigetflag("RGB") > 0 || vitrine_tigetnum("RGB") > 0 || vitrine_tigetstr("RGB") != nil {
            return .direct
        }
        return switch vitrine_tigetnum("colors") {
        case 256...: .indexed
        case 16...: .ansi16
        case 8...: .ansi8
        default: .mono
        }
    }

    /// The name goes into a path of the terminal database.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64 && !name.hasPrefix(".")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "+"):
                    true
                default: false
                }
            }
    }

    /// Names under which the same terminal shows as many colours as the user says it has.
    private static func richer(_ name: String, _ colors: Tier?) -> [String] {
        guard let colors, colors >= .indexed, isName(name) else { return [] }
        let ending = colors == .direct ? "-direct" : "-256color"
        if name.hasSuffix(ending) || name.hasSuffix("-direct") { return [] }
        let base = name.hasSuffix("-256color") ? String(name.dropLast(9)) : name
        return [base + ending]
    }

    private static func substitutes(_ name: String) -> [String] {
        // Newer terminals call themselves xterm-something, and are one as far as we are concerned.
        var kin: [String] = []
        if name.hasPrefix("xterm") { kin = ["xterm-256color", "xterm"] }
        if name.hasPrefix("tmux") || name.hasPrefix("screen") { kin = ["screen-256color", "screen"] }
        return kin + ["ansi", "vt100"]
    }

    /// Takes away the resetting of the palette, an OSC that ncurses sends after a stop although we never change it: it
    /// would undo the user's own changes.
    static func silencePalette() {
        if let value = vitrine_tigetstr("oc") { value[0] = 0 }
    }

    /// Takes the switching of the character set out of what sets attributes: three bytes of each of the ten or so that a
    /// scrolled row costs. We draw lines in Unicode and never leave the set that the first frame chose.
    ///
    /// ncurses has no call for this, but the strings that it hands out are those that it uses.
    static func shortenAttributes() {
        let switches = [
            "sgr": ["%?%p9%t\u{1B}(0%e\u{1B}(B%;", "%?%p9%t\u{0E}%e\u{0F}%;"],
            "sgr0": ["\u{1B}(B", "\u{0F}"],
        ]
        for (name, superfluous) in switches {
            guard let value = vitrine_tigetstr(name) else { continue }
            let whole = Array(UnsafeBufferPointer(start: value, count: strlen(value))).map { UInt8(bitPattern: $0) }
            for part in superfluous.map({ Array($0.utf8) }) {
                guard let range = whole.firstRange(of: part) else { continue }
                let rest = whole[..<range.lowerBound] + whole[range.upperBound...] + [0]
                // Shorter than it was, so it fits where it stood.
                for (place, byte) in rest.enumerated() { value[place] = CChar(bitPattern: byte) }
                break
            }
        }
    }

    /// Sequences by which this terminal alone names its keys: those that the decoder does not know anyway.
    static func keys() -> [[UInt8]: Key] {
        let names: [(String, Key)] = [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
            ("kLFT5", .controlLeft), ("kRIT5", .controlRight), ("kHOM5", .controlHome), ("kEND5", .controlEnd),
            ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)), ("kf4", .function(4)),
            ("kf5", .function(5)), ("kf6", .function(6)), ("kf7", .function(7)), ("kf8", .function(8)),
            ("kf9", .function(9)), ("kf10", .function(10)), ("kf11", .function(11)), ("kf12", .function(12)),
        ]
        var table: [[UInt8]: Key] = [:]
        for (name, key) in names {
            guard let value = vitrine_tigetstr(name) else { continue }
            let bytes = Array(UnsafeBufferPointer(start: value, count: strlen(value))).map { UInt8(bitPattern: $0) }
            // Backspace, tab, return and escape keep their meaning.
            if bytes.isEmpty || bytes.count == 1 && [0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x7F].contains(bytes[0]) {
                continue
            }
            var decoder = InputDecoder()
            if decoder.feed(bytes) != [.key(key)] { table[bytes] = key }
        }
        return table
    }
}
