/// A whole screen as a value: cells row by row, and where the cursor stands.
///
/// Whatever is written, no cell ever holds half a wide character: what remains of a broken one becomes a space.
public struct Frame: Hashable, Sendable {
    public let size: Size
    /// All cells, row after row, `size.width` each.
    public private(set) var cells: [Cell]
    /// Where the terminal's cursor stands; nil hides it.
    public var cursor: Point? {
        // A screen that has no row for what is typed has no place for its cursor either.
        didSet { if let point = cursor, !contains(point) { cursor = nil } }
    }

    public init(size: Size, style: Style = .plain) {
        self.size = Size(width: max(0, size.width), height: max(0, size.height))
        cells = [Cell](repeating: Cell(.blank, style), count: self.size.width * self.size.height)
    }

    public var bounds: Rect { Rect(origin: Point(column: 0, row: 0), size: size) }

    /// The cell at a place, which must be inside the frame.
    public subscript(_ place: Point) -> Cell {
        precondition(contains(place), "a place outside the frame")
        return cells[place.row * size.width + place.column]
    }

    public func contains(_ place: Point) -> Bool {
        (0..<size.width).contains(place.column) && (0..<size.height).contains(place.row)
    }

    /// The cells of a row from left to right.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        cells[row * size.width..<(row + 1) * size.width]
    }

    // MARK: Writing

    /// Writes text from a place to the right and answers how many columns it took.
    ///
    /// Nothing is written left or right of `width` columns, the `clip` and the frame. A wide character of which only
    /// half would fit leaves a space there.
    /// - Parameters:
    ///   - place: where the text starts; may lie outside the frame.
    ///   - width: the most columns that the text may take.
    ///   - clip: the only part of the frame that may change.
    @discardableResult
    public mutating func put(
        _ text: some StringProtocol, at place: Point, style: Style = .plain, width: Int? = nil, clip: Rect? = nil
    ) -> Int {
        let window = clip.map(bounds.intersection) ?? bounds
        guard place.row >= window.top, place.row < window.bottom, !window.isEmpty else { return 0 }
        let right = min(window.right, width.map { place.column + max(0, $0) } ?? Int.max)
        guard place.column < right else { return 0 }
        let left = max(window.left, place.column)
        return withUTF8(text) { bytes in
            write(bytes, row: place.row, from: place.column, left: left, right: right, style: style)
        }
    }

    private mutating func write(
        _ bytes: UnsafeBufferPointer<UInt8>, row: Int, from start: Int, left: Int, right: Int, style: Style
    ) -> Int {
        guard !bytes.isEmpty else { return 0 }
        let width = size.width
        // Printable ASCII is a cell a byte; but marks may follow the last.
        var plain = bytes.firstIndex { !(0x20..<0x7f).contains($0) } ?? bytes.count
        if plain > 0, plain < bytes.count { plain -= 1 }
        var column = min(start + plain, right)
        cells.withUnsafeMutableBufferPointer { cells in
            let line = UnsafeMutableBufferPointer(rebasing: cells[row * width..<(row + 1) * width])
            var isFirst = true
            if left < column {
                Self.mend(line, before: left)
                isFirst = false
                for column in left..<column {
                    line[column] = Cell(Cluster(base: UInt32(bytes[column - start]), width: 1), style)
                }
            }
            let rest = column < right ? bytes[plain...] : bytes[bytes.endIndex...]
            forEachCluster(in: UnsafeBufferPointer(rebasing: rest)) { cluster, _ in
                let next = column + cluster.columns
                if next > left {
                    if isFirst {
                        Self.mend(line, before: max(column, left))
                        isFirst = false
                    }
                    if column >= left, next <= right {
                        line[column] = Cell(cluster, style)
                        if cluster.columns == 2 { line[column + 1] = Cell(.rightHalf, style) }
                    } else {
                        line[column < left ? left : column] = Cell(.blank, style)
                    }
                }
                column = min(next, right)
                return column < right
            }
            if column > left { Self.mend(line, after: column) }
        }
        return column - start
    }

    /// Writes the spans of a line one after the other; see `put(_:at:style:width:clip:)`.
    @discardableResult
    public mutating func put(
        _ line: StyledLine, at place: Point, selected: Bool = false, width: Int? = nil, clip: Rect? = nil
    ) -> Int {
        var used = 0
        for span in line.spans {
            var style = span.style
            style.selected = style.selected || selected
            used += put(
                span.text, at: Point(column: place.column + used, row: place.row), style: style,
                width: width.map { $0 - used }, clip: clip)
        }
        return used
    }

    /// Fills a rectangle with one character, as often as it fits into each row; nothing outside the frame.
    public mutating func fill(_ rect: Rect, style: Style = .plain, with character: Character = " ") {
        let area = bounds.intersection(rect)
        guard !area.isEmpty else { return }
        let cluster = Cluster(character)
        let width = size.width
        cells.withUnsafeMutableBufferPointer { cells in
            for row in area.top..<area.bottom {
                let line = UnsafeMutableBufferPointer(rebasing: cells[row * width..<(row + 1) * width])
                Self.mend(line, before: area.left)
                var column = area.left
                while column + cluster.columns <= area.right {
                    line[column] = Cell(cluster, style)
                    if cluster.columns == 2 { line[column + 1] = Cell(.rightHalf, style) }
                    column += cluster.columns
                }
                if column < area.right { line[column] = Cell(.blank, style) }
                Self.mend(line, after: area.right)
            }
        }
    }

    /// Marks a rectangle as selected or not; text and roles stay.
    public mutating func restyle(_ rect: Rect, selected: Bool) {
        change(rect) { $0.style.selected = selected }
    }

    /// Gives a rectangle another role; text and selection stay.
    public mutating func restyle(_ rect: Rect, role: Role) {
        change(rect) { $0.style.role = role }
    }

    private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
        let area = bounds.intersection(rect)
        guard !area.isEmpty else { return }
        for row in area.top..<area.bottom {
            for column in area.left..<area.right { body(&cells[row * size.width + column]) }
        }
    }

    /// Lays another frame over this one.
    public mutating func put(_ other: Frame, at place: Point) {
        let area = bounds.intersection(Rect(origin: place, size: other.size))
        guard !area.isEmpty else { return }
        let width = size.width
        cells.withUnsafeMutableBufferPointer { cells in
            for row in area.top..<area.bottom {
                let line = UnsafeMutableBufferPointer(rebasing: cells[row * width..<(row + 1) * width])
                Self.mend(line, before: area.left)
                Self.mend(line, after: area.right)
                let source = (row - place.row) * other.size.width - place.column
                for column in area.left..<area.right { line[column] = other.cells[source + column] }
                // The other frame's wide characters may themselves be cut by this one's edges.
                if line[area.left].cluster.isRightHalf { line[area.left].cluster = .blank }
                if line[area.right - 1].cluster.columns == 2 { line[area.right - 1].cluster = .blank }
            }
        }
        if let cursor = other.cursor {
            self.cursor = Point(column: place.column + cursor.column, row: place.row + cursor.row)
        }
    }

    /// Blanks the left half of a wide character whose right half, at `column`, is about to be overwritten.
    @inline(__always)
    private static func mend(_ line: UnsafeMutableBufferPointer<Cell>, before column: Int) {
        if column > 0, line[column].cluster.isRightHalf { line[column - 1].cluster = .blank }
    }

    /// Blanks a right half at `column` whose left half has just been overwritten.
    @inline(__always)
    private static func mend(_ line: UnsafeMutableBufferPointer<Cell>, after column: Int) {
        if column < line.count, line[column].cluster.isRightHalf { line[column].cluster = .blank }
    }
}

extension Rect {
    /// What two rectangles share; empty if they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(self.left, other.left)
        let top = max(self.top, other.top)
        let width = max(0, min(right, other.right) - left)
        let height = max(0, min(bottom, other.bottom) - top)
        return Rect(column: left, row: top, width: width, height: height)
    }
}
