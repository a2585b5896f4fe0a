/// One place of a frame: what is drawn there and what it is for.
public struct Cell: Hashable, Sendable {
    public var cluster: Cluster
    public var style: Style
    /// Fills the cell up to its stride, so that two rows of equal cells are equal bytes.
    private let filling: UInt8 = 0

    @inline(__always)
    public init(_ cluster: Cluster, _ style: Style) {
        self.cluster = cluster
        self.style = style
    }

    public static let blank = Cell(.blank, .plain)
}
