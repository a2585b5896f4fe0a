import Cells

/// Makes keys and pastes of the bytes that a terminal sends. Pure: bytes and the passing of time in, inputs out.
///
/// Three rules keep text from acting as a command:
/// - A paste is text. What follows its end before the input goes quiet is no typing, and is dropped.
/// - ESC and a character that come together are a chord (Alt), which no action uses. It counts as Escape alone:
///   whatever was asked is cancelled, and the character does not answer the question.
/// - Answers of the terminal, and sequences that are not known, are swallowed whole.
package nonisolated struct InputDecoder {
    /// No paste is longer; the rest is dropped.
    static let longestPaste = 1 << 20

    /// How long a sequence may be left unfinished, in milliseconds.
    package struct Patience: Hashable {
        /// After ESC: then it was the key.
        var escape = 50
        /// Within a longer sequence, which then is dropped.
        var sequence = 200
        /// Within a paste; then what came of it is handed on.
        var paste = 2000

        package init(escape: Int = 50, sequence: Int = 200, paste: Int = 2000) {
            self.escape = escape
            self.sequence = sequence
            self.paste = paste
        }
    }

    private enum State: Hashable {
        case ground
        case character(missing: Int)
        case escape
        /// ESC ESC: a second Escape, or an Alt with what another key sends.
        case escapeTwice
        case control
        case shifted
        case console
        /// The three bytes of an old mouse report.
        case mouse(missing: Int)
        /// A string such as the answer to a question about colours; ends with BEL or ESC \.
        case string(escaped: Bool)
        /// `matched` bytes of the end marker have come; stale after a silence.
        case paste(matched: Int, stale: Bool)
        /// In one of the terminal's own sequences.
        case table
    }

    let patience: Patience
    /// Sequences that this terminal has of its own.
    private let table: [[UInt8]: Key]
    private let tableStarts: Set<UInt8>
    private var state = State.ground
    /// The bytes of the unfinished sequence, character or paste.
    private var pending: [UInt8] = []
    /// The sequence came after a second ESC, so it is swallowed.
    private var isChord = false
    /// A paste ended, and the input has not gone quiet since.
    private var isAfterPaste = false
    private var inputs: [Input] = []

    package init(patience: Patience = Patience(), table: [[UInt8]: Key] = [:]) {
        self.patience = patience
        self.table = table
        tableStarts = Set(table.keys.compactMap(\.first))
    }

    /// How long to wait for more before `expire`; nil if nothing is unfinished that time would decide.
    package var deadline: Int? {
        switch state {
        case .ground, .character, .paste(_, stale: true): nil
        case .escape, .escapeTwice, .shifted, .table: patience.escape
        case .control, .console, .mouse, .string: patience.sequence
        case .paste: patience.paste
        }
    }

    /// Takes bytes and answers what they complete.
    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
        for byte in bytes { take(byte) }
        return drain()
    }

    /// Nothing more is waiting: the burst is over.
    package mutating func quiet() { isAfterPaste = false }

    /// `deadline` has passed without a byte.
    package mutating func expire() -> [Input] {
        switch state {
        case .ground, .character: break
        case .escape, .escapeTwice:
            emit(.escape)
            reset()
        case .paste(_, let stale):
            // A marker that never came must not hold the text back, nor keep the keyboard locked: from now on an
            // Escape ends the paste.
            if !stale { handOnPaste() }
            state = .paste(matched: 0, stale: true)
        case .table:
            replay()
            if state != .ground { return expire() }
        case .control, .shifted, .console, .mouse, .string: reset()
        }
        return drain()
    }

    /// Nothing will come any more: a paste whose end is missing is text all the same.
    mutating func finish() -> [Input] {
        if case .paste(_, stale: false) = state {
            if let start = pending.suffix(3).lastIndex(where: { $0 >= 0xC0 }),
                pending.count - start < Self.length(pending[start])
            {
                // Half a character.
                pending.removeSubrange(start...)
            }
            handOnPaste()
        }
        reset()
        return drain()
    }

    /// How many bytes a character has that begins so.
    private static func length(_ lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2 }

    private mutating func drain() -> [Input] {
        defer { inputs.removeAll(keepingCapacity: true) }
        return inputs
    }

    // MARK: One byte

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: begin(byte)
        case .character(let missing): `continue`(byte, missing)
        case .escape: afterEscape(byte)
        case .escapeTwice: afterSecondEscape(byte)
        case .control: inControl(byte)
        case .shifted: inShifted(byte)
        case .console:
            reset()
            emit(KeySequences.console(byte))
        case .mouse(let missing):
            if missing == 1 { reset() } else { state = .mouse(missing: missing - 1) }
        case .string(let escaped): inString(byte, escaped)
        case .paste(let matched, let stale): inPaste(byte, matched, stale)
        case .table: inTable(byte)
        }
    }

    private mutating func reset() {
        state = .ground
        pending.removeAll(keepingCapacity: true)
        isChord = false
    }

    private mutating func emit(_ key: Key?) {
        if let key, !isAfterPaste, !isChord { inputs.append(.key(key)) }
    }

    private mutating func begin(_ byte: UInt8) {
        if tableStarts.contains(byte) {
            inTable(byte)
        } else {
            beginPlainly(byte)
        }
    }

    private mutating func beginPlainly(_ byte: UInt8) {
        switch byte {
        case 0x1B: state = .escape
        case 0x20..<0x7F: emit(.character(Character(Unicode.Scalar(byte))))
        case 0..<0x20, 0x7F: emit(KeySequences.character(byte))
        case 0xC2...0xDF: start(byte, missing: 1)
        case 0xE0...0xEF: start(byte, missing: 2)
        case 0xF0...0xF4: start(byte, missing: 3)
        // Eight-bit forms of ESC [, ESC O and the strings; no UTF-8 character begins so.
        case 0x9B: state = .control
        case 0x8F: state = .shifted
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string(escaped: false)
        default: break
        }
    }

    // MARK: Characters

    private mutating func start(_ byte: UInt8, missing: Int) {
        pending.append(byte)
        state = .character(missing: missing)
    }

    private mutating func `continue`(_ byte: UInt8, _ missing: Int) {
        guard byte & 0xC0 == 0x80 else {
            // Half a character: it is dropped, and this byte begins anew.
            reset()
            return take(byte)
        }
        pending.append(byte)
        guard missing == 1 else {
            state = .character(missing: missing - 1)
            return
        }
        let text = String(validating: pending, as: UTF8.self)
        // C1 controls are no text.
        if let scalar = text?.unicodeScalars.first, scalar.value >= 0xA0 { emit(.character(Character(scalar))) }
        reset()
    }

    // MARK: Sequences

    private mutating func afterEscape(_ byte: UInt8) {
        switch byte {
        case 0x1B:
            emit(.escape)
            state = .escapeTwice
        case UInt8(ascii: "["): state = .control
        case UInt8(ascii: "O"): state = .shifted
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            state = .string(escaped: false)
        case 0x80...:
            // A chord with a character of several bytes, which go with it.
            emit(.escape)
            isChord = true
            state = .ground
            beginPlainly(byte)
            if state == .ground { reset() }
        default:
            emit(.escape)
            reset()
        }
    }

    private mutating func afterSecondEscape(_ byte: UInt8) {
        switch byte {
        case 0x1B: emit(.escape)
        case UInt8(ascii: "["), UInt8(ascii: "O"):
            isChord = true
            state = byte == UInt8(ascii: "[") ? .control : .shifted
        default: afterEscape(byte)
        }
    }

    private mutating func inControl(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "[") where pending.isEmpty: state = .console
        case UInt8(ascii: "M") where pending.isEmpty:
            reset()
            state = .mouse(missing: 3)
        case UInt8(ascii: "$"):
            // An end to rxvt, but a middle in the answers of others, which have more before it.
            if pending.count <= 2, pending.allSatisfy({ (0x30...0x39).contains($0) }) {
                finishControl(byte)
            } else {
                pending.append(byte)
            }
        case 0x20...0x3F:
            // No key is this long; the sequence is still followed to its end.
            if pending.count < 64 { pending.append(byte) }
        case 0x40...0x7E: finishControl(byte)
        case 0x1B:
            reset()
            state = .escape
        default: reset()
        }
    }

    private mutating func finishControl(_ final: UInt8) {
        let parameters = pending
        let key = KeySequences.control(parameters, final)
        let isMark = final == UInt8(ascii: "~") && !isChord
        emit(key)
        reset()
        if isMark, parameters == Array("200".utf8) {
            state = .paste(matched: 0, stale: false)
        } else if isMark, parameters == Array("201".utf8) {
            // The end of a paste that was given up: what follows in the burst is its tail.
            isAfterPaste = true
        }
    }

    private mutating func inShifted(_ byte: UInt8) {
        // A modifier may stand before the end (`ESC O 5 C`); such keys have another form as well.
        if (0x30...0x39).contains(byte), pending.count < 2 {
            pending.append(byte)
            return
        }
        let key = pending.isEmpty ? KeySequences.shifted(byte) : KeySequences.control(Array("1;".utf8) + pending, byte)
        emit(key)
        reset()
        if byte == 0x1B { state = .escape }
    }

    private mutating func inString(_ byte: UInt8, _ escaped: Bool) {
        switch byte {
        case 0x07, 0x9C: reset()
        case UInt8(ascii: "\\") where escaped: reset()
        default: state = .string(escaped: byte == 0x1B)
        }
    }

    // MARK: Pastes

    private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

    private mutating func inPaste(_ byte: UInt8, _ matched: Int, _ stale: Bool) {
        if stale, byte == 0x1B {
            reset()
            state = .escape
            return
        }
        if byte == Self.end[matched] {
            guard matched + 1 == Self.end.count else {
                state = .paste(matched: matched + 1, stale: false)
                return
            }
            handOnPaste()
            reset()
            isAfterPaste = true
            return
        }
        // It was no end: the ESC is dropped, the rest is text.
        if matched > 1 { paste(Self.end[1..<matched]) }
        state = .paste(matched: byte == 0x1B ? 1 : 0, stale: false)
        if byte != 0x1B { paste(CollectionOfOne(byte)) }
    }

    private mutating func paste(_ bytes: some Collection<UInt8>) {
        if pending.count + bytes.count <= Self.longestPaste { pending.append(contentsOf: bytes) }
    }

    private mutating func handOnPaste() {
        let text = Self.text(of: pending)
        pending.removeAll()
        if !text.isEmpty { inputs.append(.paste(text)) }
    }

    /// Lines end with LF; no other control character stays but the tab; bytes that are not UTF-8 become U+FFFD.
    static func text(of bytes: [UInt8]) -> String {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x0D: clean.append(0x0A)
            case 0x0A: if previous != 0x0D { clean.append(byte) }
            case 0x09: clean.append(byte)
            case 0..<0x20, 0x7F: break
            case 0x80...0x9F where previous == 0xC2: clean.removeLast()
            default: clean.append(byte)
            }
            previous = byte
        }
        return String(decoding: clean, as: UTF8.self)
    }

    // MARK: The terminal's own sequences

    private mutating func inTable(_ byte: UInt8) {
        pending.append(byte)
        if let key = table[pending] {
            reset()
            emit(key)
        } else if table.keys.contains(where: { $0.starts(with: pending) }) {
            state = .table
        } else {
            replay()
        }
    }

    /// It was none of them: the bytes mean what they mean everywhere.
    private mutating func replay() {
        let bytes = pending
        reset()
        for (place, byte) in bytes.enumerated() {
            if place == 0 { beginPlainly(byte) } else { take(byte) }
        }
    }
}
