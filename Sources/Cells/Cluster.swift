/// What one character draws as: its first scalar of one or two columns and at most three marks on it.
///
/// Joiners, variation selectors and later bases are not drawn, because terminals do not agree about them: a family
/// draws as its first person. The scalars are held inline; a frame of cells owns no strings.
public struct Cluster: Hashable, Sendable {
    /// The scalar that takes the columns; 0 in the right half of a wide character.
    public let base: UInt32
    /// The marks on it, 0 where there is none.
    public private(set) var marks: Marks
    private let width: UInt8

    /// Room for the marks: a tuple would be neither hashable nor, as an array, inline.
    public struct Marks: Hashable, Sendable {
        public fileprivate(set) var first: UInt32 = 0
        public fileprivate(set) var second: UInt32 = 0
        public fileprivate(set) var third: UInt32 = 0
    }

    @inline(__always)
    init(base: UInt32, width: UInt8) {
        self.base = base
        self.marks = Marks()
        self.width = width
    }

    /// A space.
    public static let blank = Cluster(base: 0x20, width: 1)
    /// The second cell of a wide character, which holds nothing of its own.
    public static let rightHalf = Cluster(base: 0, width: 0)
    /// What stands for a character that cannot be drawn: control, lone mark, unassigned.
    public static let unshowable = Cluster(base: 0x3f, width: 1)

    /// The columns it takes: 1 or 2, and 0 for a right half.
    @inline(__always)
    public var columns: Int { Int(width) }

    public var isRightHalf: Bool { width == 0 }

    @inline(__always)
    init(ascii byte: UInt8) {
        self.init(base: byte >= 0x20 && byte < 0x7f ? UInt32(byte) : 0x3f, width: 1)
    }

    public init(_ character: Character) {
        var found: Cluster?
        for scalar in character.unicodeScalars {
            let width = Cells.columns(ofScalar: scalar)
            if found == nil {
                if width < 0 { break }
                if width > 0 { found = Cluster(base: scalar.value, width: UInt8(width)) }
            } else if width == 0, !scalar.properties.isDefaultIgnorableCodePoint {
                found?.add(mark: scalar.value)
            }
        }
        self = found ?? .unshowable
    }

    private mutating func add(mark: UInt32) {
        if marks.first == 0 {
            marks.first = mark
        } else if marks.second == 0 {
            marks.second = mark
        } else if marks.third == 0 {
            marks.third = mark
        }
    }

    /// Appends what is drawn; nothing for a right half.
    public func write(to text: inout String) {
        for value in [base, marks.first, marks.second, marks.third] where value != 0 {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
    }
}

extension Cluster: CustomStringConvertible {
    public var description: String {
        var text = ""
        write(to: &text)
        return text
    }
}
