/// One place of a frame: what is drawn there and what it is for.
public struct Cell: Hashable, Sendable {
    public var cluster: Cluster
    public var style: Style

    @inline(__always)
    public init(_ cluster: Cluster, _ style: Style) {
        self.cluster = cluster
        self.style = style
    }

    public static let blank = Cell(.blank, .plain)
}
