/// What takes one place on the screen: a scalar of one or two columns and at most four marks on it.
///
/// A character is mostly one cluster; a conjunct or a vowel sign of an Indian script takes further places, as
/// terminals draw it. Joiners, variation selectors and the later pictures of an emoji are not drawn, because terminals
/// do not agree about them: a family draws as its first person. The scalars are held inline; a frame of cells owns no
/// strings.
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
        public fileprivate(set) var fourth: UInt32 = 0
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

    /// The cluster of a scalar that stands alone.
    @inline(__always)
    init(lone value: UInt32) {
        if value < 0x7f {
            self.init(base: value >= 0x20 ? value : 0x3f, width: 1)
        } else {
            let width = Unicode.Scalar(value).map(Cells.columns(ofScalar:)) ?? -1
            self = width > 0 ? Cluster(base: value, width: UInt8(width)) : .unshowable
        }
    }

    /// The first place that a character takes.
    public init(_ character: Character) {
        var first = Cluster.unshowable
        _ = Cluster.forEach(in: character) { cluster, _ in
            first = cluster
            return false
        }
        self = first
    }

    /// Calls `body` with each cluster of a character and the offset of the byte after it, until it answers false.
    ///
    /// - Returns: whether it never did.
    static func forEach(in character: Character, _ body: (Cluster, Int) -> Bool) -> Bool {
        var current: Cluster?
        var end = 0
        for scalar in character.unicodeScalars {
            let width = Cells.columns(ofScalar: scalar)
            if let drawn = current {
                if width > 0, takesPlace(scalar) {
                    guard body(drawn, end) else { return false }
                    current = Cluster(base: scalar.value, width: UInt8(width))
                } else if width == 0, !scalar.properties.isDefaultIgnorableCodePoint {
                    current?.add(mark: scalar.value)
                }
            } else {
                if width < 0 { break }
                if width > 0 { current = Cluster(base: scalar.value, width: UInt8(width)) }
            }
            end += UTF8.bytes(of: scalar)
        }
        return body(current ?? .unshowable, character.utf8.count)
    }

    /// Whether a later scalar of a character is drawn beside the first: letters, digits and spacing marks are, the
    /// pictures and colours that an emoji is made of are not.
    private static func takesPlace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    private mutating func add(mark: UInt32) {
        if marks.first == 0 {
            marks.first = mark
        } else if marks.second == 0 {
            marks.second = mark
        } else if marks.third == 0 {
            marks.third = mark
        } else if marks.fourth == 0 {
            marks.fourth = mark
        }
    }

    /// Appends what is drawn; nothing for a right half.
    public func write(to text: inout String) {
        for value in [base, marks.first, marks.second, marks.third, marks.fourth]
        where value != 0 {
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
    }
}

extension UTF8 {
    /// The bytes that a scalar takes.
    fileprivate static func bytes(of scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
}

extension Cluster: CustomStringConvertible {
    public var description: String {
        var text = ""
        write(to: &text)
        return text
    }
}
