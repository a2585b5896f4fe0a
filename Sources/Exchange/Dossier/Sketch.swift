import Journal

/// A picture in lines, boxes and words, as SVG: what it says is in its title and description too, and in a table below.
/// Shapes and numbers say all that colours do.
struct Sketch {
    let id: String
    let title: String
    let description: String
    let width: Int
    let height: Int
    private var shapes: [Values] = []

    init(id: String, title: String, description: String, width: Int, height: Int) {
        (self.id, self.title, self.description) = (id, title, description)
        (self.width, self.height) = (width, height)
    }

    var values: Values {
        [
            "id": id, "title": title, "description": description, "width": width, "height": height, "shapes": shapes,
        ]
    }

    enum Anchor: String { case start, middle, end }

    mutating func line(_ kind: String, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) {
        shapes.append(["line": ["kind": kind, "x1": x1, "y1": y1, "x2": x2, "y2": y2] as Values])
    }

    mutating func box(_ kind: String, x: Int, y: Int, width: Int, height: Int) {
        shapes.append(["box": ["kind": kind, "x": x, "y": y, "width": width, "height": height] as Values])
    }

    mutating func text(_ text: String, _ x: Int, _ y: Int, _ anchor: Anchor = .middle, kind: String = "label") {
        shapes.append(["text": ["kind": kind, "x": x, "y": y, "anchor": anchor.rawValue, "text": text] as Values])
    }

    /// Below, as expected, above, nothing expected: each has a shape of its own.
    mutating func mark(_ standing: Standing?, _ x: Int, _ y: Int) {
        let path =
            switch standing {
            case .below: "M\(x - 7) \(y - 5)h14l-7 12z"
            case .above: "M\(x - 7) \(y + 5)h14l-7 -12z"
            case .at: "M\(x - 6) \(y)a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z"
            case nil: "M\(x - 5) \(y - 5)h10v10h-10z"
            }
        shapes.append(["path": ["kind": standing?.rawValue ?? "none", "d": path] as Values])
    }

    /// The months below their columns, and the years below those.
    mutating func months(_ span: MonthSpan, left: Int, cell: Int, y: Int) {
        for (index, month) in span.months.enumerated() {
            let x = left + index * cell + cell / 2
            text(Wording.name(month), x, y)
            if index == 0 || month.month == 1 { text(String(month.year), x, y + 14) }
        }
    }
}
