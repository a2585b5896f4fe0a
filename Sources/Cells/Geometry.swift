/// A size in terminal columns and rows.
public struct Size: Hashable, Sendable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}

/// A place on the screen: column and row, both from 0 at the top left.
public struct Point: Hashable, Sendable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells: its top left corner and its size.
public struct Rect: Hashable, Sendable {
    public var origin: Point
    public var size: Size

    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    public init(column: Int, row: Int, width: Int, height: Int) {
        self.init(origin: Point(column: column, row: row), size: Size(width: width, height: height))
    }

    public var left: Int { origin.column }
    public var top: Int { origin.row }
    public var right: Int { origin.column + size.width }
    public var bottom: Int { origin.row + size.height }
    public var width: Int { size.width }
    public var height: Int { size.height }
    public var isEmpty: Bool { size.width <= 0 || size.height <= 0 }
}
