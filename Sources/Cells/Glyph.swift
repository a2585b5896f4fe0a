/// What wrapping needs to know of a character: how wide it is drawn, and whether a line may end beside it.
public struct Glyph: Hashable, Sendable {
    public enum Kind: UInt8, Sendable {
        /// Part of a word: no line ends beside it.
        case word
        /// A line may end after it, and it may hang over the edge.
        case space
        /// A space up to the next tab stop.
        case tab
        /// A character of a script without spaces, or an emoji: a line may end before and after it.
        case ideograph
        /// Closing punctuation of such a script: a line may end after it, not before.
        case closing
    }

    /// The columns it takes; a tab's depend on where it stands.
    public var columns: UInt8
    public var kind: Kind

    public init(columns: Int, kind: Kind) {
        self.columns = UInt8(clamping: columns)
        self.kind = kind
    }

    public init(_ character: Character) {
        let scalars = character.unicodeScalars
        let first = scalars[scalars.startIndex].value
        // The columns of an ASCII letter with marks on it are those of the letter.
        self.init(first: first, columns: first < 0x80 ? 1 : Cells.columns(of: character))
    }

    @inline(__always)
    init(first: UInt32, columns: Int) {
        self.columns = UInt8(truncatingIfNeeded: columns)
        if first < 0x80 {
            kind = first == 0x20 ? .space : first == 0x09 ? .tab : .word
            return
        }
        switch first {
        case 0x2000...0x2006, 0x2008...0x200a, 0x3000: kind = .space
        case 0x3001, 0x3002, 0x3005, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x30fb, 0x30fc, 0xff01, 0xff09, 0xff0c,
            0xff0e, 0xff1a, 0xff1b, 0xff1f:
            kind = .closing
        case 0xac00...0xd7a3: kind = .word  // Korean is written with spaces.
        default: kind = columns == 2 ? .ideograph : .word
        }
    }

    public var isSpace: Bool { kind == .space || kind == .tab }

    /// The columns it takes when it stands at `column` of its line.
    @inline(__always)
    public func columns(at column: Int) -> Int {
        kind == .tab ? Glyph.tabStop - column % Glyph.tabStop : Int(columns)
    }

    /// Columns from one tab stop to the next.
    public static let tabStop = 4

    /// Calls `body` with the glyph of each character of valid UTF-8 and the offset after it, without making characters.
    public static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (Glyph, _ end: Int) -> Void) {
        var start = 0
        forEachCluster(in: bytes) { cluster, end in
            // A tab is no cell, but a glyph.
            let isTab = bytes[start] == 0x09
            body(Glyph(first: isTab ? 0x09 : cluster.base, columns: cluster.columns), end)
            start = end
            return true
        }
    }
}
