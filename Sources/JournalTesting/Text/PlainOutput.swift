/// What may reach a terminal as text, said anew and without the program's own function for it: what a person can see,
/// and line feeds.
public enum PlainOutput {
    /// A character that should not be there, or one that is not seen, with its place.
    public static func faults(in text: String, allowing allowed: Set<Unicode.Scalar> = ["\n"]) -> [String] {
        faults(in: Array(text.unicodeScalars), allowing: allowed)
    }

    public static func faults(in bytes: [UInt8], allowing allowed: Set<Unicode.Scalar> = ["\n"]) -> [String] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return ["bytes that are no UTF-8"] }
        return faults(in: text, allowing: allowed)
    }

    private static func faults(in scalars: [Unicode.Scalar], allowing allowed: Set<Unicode.Scalar>) -> [String] {
        var faults: [String] = []
        // Of what stands before: a base, how many marks are on it, and whether it is joined or selected already.
        var hasBase = false
        var marks = 0
        var joiners = 0
        var selectors = 0
        func fault(_ index: Int, _ what: String) {
            let near = scalars[max(0, index - 8)..<min(scalars.count, index + 4)].map { String($0.value, radix: 16) }
            faults.append("\(what) at \(index), in \(near.joined(separator: " "))")
        }
        for (index, scalar) in scalars.enumerated() {
            if allowed.contains(scalar) {
                hasBase = false
                continue
            }
            switch kind(scalar) {
            case .seen:
                (hasBase, marks, joiners, selectors) = (true, 0, 0, 0)
            case .mark:
                marks += 1
                if !hasBase { fault(index, "a mark on nothing") }
                if marks > 4 { fault(index, "a fifth mark") }
            case .joiner:
                joiners += 1
                if !hasBase || joiners > 1 { fault(index, "a joiner that joins nothing") }
            case .selector:
                selectors += 1
                if !hasBase || selectors > 1 { fault(index, "a selector of nothing") }
            case .unseen: fault(index, "U+\(String(scalar.value, radix: 16))")
            }
        }
        return faults
    }

    private enum Kind { case seen, mark, joiner, selector, unseen }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        let value = scalar.value
        if value < 0x7F { return value >= 0x20 ? .seen : .unseen }
        if value < 0xA0 { return .unseen }
        if value == 0x200C || value == 0x200D { return .joiner }
        if value == 0xFE0E || value == 0xFE0F { return .selector }
        // Signs of Arabic, Syriac and Kaithi that are drawn; blanks that pass for letters; a place for a picture.
        let drawn: Set<UInt32> = [0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD]
        if drawn.contains(value) || (0x0600...0x0605).contains(value) { return .seen }
        if [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xFFFC].contains(value) { return .unseen }
        if (0x1161...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) {
            return scalar.properties.generalCategory == .unassigned ? .unseen : .mark
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            return .unseen
        case .nonspacingMark, .enclosingMark:
            return scalar.properties.isDefaultIgnorableCodePoint ? .unseen : .mark
        default: return scalar.properties.isDefaultIgnorableCodePoint ? .unseen : .seen
        }
    }
}
