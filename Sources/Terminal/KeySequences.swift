import Cells

/// Which key the sequences mean that nearly all terminals send. Pure; `InputDecoder` finds where a sequence ends.
nonisolated enum KeySequences {
    /// A control sequence, `ESC [ parameters final`. Nil for what is no key of ours: answers of the terminal, mouse and
    /// focus reports, modifiers that no action uses.
    static func control(_ parameters: [UInt8], _ final: UInt8) -> Key? {
        let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { number($0) }
        guard numbers.count <= 2, let first = numbers.first ?? 1 else { return nil }
        guard let modifier = numbers.count == 2 ? numbers[1] : 1 else { return nil }
        switch final {
        // With numbers it says where the cursor is; F3 with a modifier looks the same.
        case UInt8(ascii: "R") where !parameters.isEmpty: return nil
        case UInt8(ascii: "~"): return modified(tilde(first), modifier)
        // rxvt marks Ctrl and Shift by another end.
        case UInt8(ascii: "^"): return modified(tilde(first), 5)
        case UInt8(ascii: "$"): return modified(tilde(first), 2)
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "a")...UInt8(ascii: "d") where numbers.count < 2:
            return modified(letter(final - 32), 2)
        // One number before a letter is a count or a report; a key has `1;modifier` or nothing.
        case _ where first == 1 && (numbers.count == 2 || parameters.isEmpty):
            return modified(letter(final), modifier)
        default: return nil
        }
    }

    /// `ESC O final`: arrows and the like in application mode, and the numeric keypad.
    static func shifted(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "c"): .controlRight
        case UInt8(ascii: "d"): .controlLeft
        case UInt8(ascii: "j")...UInt8(ascii: "y"), UInt8(ascii: "X"):
            .character(Character(Unicode.Scalar(final == UInt8(ascii: "X") ? UInt8(ascii: "=") : final - 64)))
        default: letter(final)
        }
    }

    /// `ESC [ [ final`: F1–F5 of the Linux console.
    static func console(_ final: UInt8) -> Key? {
        (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .function(Int(final) - 64) : nil
    }

    /// A control character by itself; ESC is not one.
    static func character(_ byte: UInt8) -> Key {
        switch byte {
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A, 0x0D: .enter
        case 1...26: .control(Character(Unicode.Scalar(byte + 96)))
        default: .control(Character(Unicode.Scalar(byte + 64)))
        }
    }

    private static func letter(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 79)
        default: nil
        }
    }

    private static func tilde(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 4, 8: .end
        case 3: .delete
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// xterm's modifier: one more than the sum of Shift 1, Alt 2, Ctrl 4. Shift changes nothing.
    private static func modified(_ key: Key?, _ modifier: Int) -> Key? {
        switch (modifier, key) {
        case (1, _): key
        case (2, .function): nil
        case (2, _): key
        case (5, .left), (6, .left): .controlLeft
        case (5, .right), (6, .right): .controlRight
        case (5, .home), (6, .home): .controlHome
        case (5, .end), (6, .end): .controlEnd
        default: nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= 4 else { return nil }
        // An omitted number means 1.
        guard !digits.isEmpty else { return 1 }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 48)
        }
        return value
    }
}
