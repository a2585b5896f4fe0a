import Testing

@testable import Cells

@Suite("Frame") struct FrameTests {
    private func frame(_ width: Int, _ height: Int = 1) -> Frame { Frame(size: Size(width: width, height: height)) }
    private func at(_ column: Int, _ row: Int = 0) -> Point { Point(column: column, row: row) }

    /// No cell is half a wide character.
    private func isWhole(_ frame: Frame) -> Bool {
        (0..<frame.size.height).allSatisfy { row in
            let cells = Array(frame.row(row))
            return cells.indices.allSatisfy { column in
                let next = column + 1 < cells.count && cells[column + 1].cluster.isRightHalf
                return (cells[column].cluster.columns == 2) == next
                    && (column > 0 || !cells[column].cluster.isRightHalf)
            }
        }
    }

    @Test("a cursor is on the frame or nowhere")
    func cursor() {
        var frame = Frame(size: Size(width: 10, height: 6))
        frame.cursor = Point(column: 9, row: 5)
        #expect(frame.cursor == Point(column: 9, row: 5))
        for point in [Point(column: 11, row: 3), Point(column: 2, row: 6), Point(column: -1, row: 0)] {
            frame.cursor = point
            #expect(frame.cursor == nil)
        }
    }

    @Test("a cell has no padding, so that rows of equal cells are equal bytes")
    func noPadding() {
        #expect(MemoryLayout<Cell>.size == MemoryLayout<Cell>.stride)
    }

    @Test("a new frame is blank and hides the cursor")
    func blank() {
        #expect(frame(3, 2).text == "\n\n")
        #expect(frame(3, 2).line(1) == "   ")
        #expect(frame(3, 2).cursor == nil)
        #expect(frame(-3, 2).cells.isEmpty)
    }

    @Test("text is written where it is put, and its columns are counted")
    func put() {
        var frame = frame(8, 2)
        #expect(frame.put("glass", at: at(1, 1), style: Style(.strong)) == 5)
        #expect(frame.text == "\n glass\n")
        #expect(frame.styleText == "\n.sssss\n")
    }

    @Test("a right border behind é作👨‍👩‍👧❤️🇺🇸👍🏽 is in the right column")
    func border() {
        let text = "é作👨‍👩‍👧❤️🇺🇸👍🏽"
        var frame = frame(20)
        let used = frame.put(text, at: at(0))
        #expect(used == columns(of: text))
        frame.put("│", at: at(19))
        frame.put("│", at: at(used))
        #expect(frame[at(19)].cluster == Cluster("│"))
        #expect(frame[at(used)].cluster == Cluster("│"))
        // 1 é, 2 作, 2 👨, 1 ❤, the width glibc gives 🇺, 2 👍
        #expect(used == 8 + columns(of: Character("🇺🇸")))
        #expect(Array(frame.line(0).unicodeScalars).contains("\u{200d}") == false)
        #expect(columns(of: frame.line(0)) == 20)
        #expect(isWhole(frame))
    }

    @Test(
        "text is cut at the frame, at its width and at its clip, never through a wide character",
        arguments: [
            ("abcdef", 0, nil, nil, "abcdef··", 6),
            ("abcdef", 4, nil, nil, "····abcd", 4),
            ("abcdef", -2, nil, nil, "cdef····", 6),
            ("abcdef", 1, 3, nil, "·abc····", 3),
            ("abcdef", 1, 0, nil, "········", 0),
            ("abcdef", 1, -4, nil, "········", 0),
            ("abcdef", 0, nil, 2..<5, "··cde···", 5),
            ("作作作", 0, 5, nil, "作作 ···", 5),
            ("作作作", 3, nil, nil, "···作作 ", 5),
            ("作作作", -1, nil, nil, " 作作···", 6),
            ("作作作", 0, nil, 1..<5, "· 作 ···", 5),
            ("作", 7, nil, nil, "······· ", 1),
            ("abc", 8, nil, nil, "········", 0),
            ("abc", -9, nil, nil, "········", 3),
            ("", 2, nil, nil, "········", 0),
        ] as [(String, Int, Int?, Range<Int>?, String, Int)])
    func clipping(_ text: String, _ column: Int, _ width: Int?, _ clip: Range<Int>?, _ expected: String, _ used: Int) {
        var frame = frame(8)
        frame.fill(frame.bounds, with: "·")
        let rect = clip.map { Rect(column: $0.lowerBound, row: 0, width: $0.count, height: 1) }
        #expect(frame.put(text, at: at(column), width: width, clip: rect) == used)
        #expect(frame.line(0) == expected)
        #expect(isWhole(frame))
    }

    @Test("text above or below the frame or the clip is not written")
    func rows() {
        var frame = frame(4, 3)
        #expect(frame.put("no", at: at(0, -1)) == 0)
        #expect(frame.put("no", at: at(0, 3)) == 0)
        #expect(frame.put("no", at: at(0, 0), clip: Rect(column: 0, row: 1, width: 4, height: 1)) == 0)
        #expect(frame.text == "\n\n\n")
    }

    @Test("overwriting half of a wide character leaves a space for the other half")
    func halves() {
        for column in 0..<6 {
            for text in ["x", "作", "xy", "x作"] {
                var frame = frame(6)
                frame.put("作作作", at: at(0))
                frame.put(text, at: at(column))
                #expect(isWhole(frame), "\(text) at \(column)")
                #expect(columns(of: frame.line(0)) == 6)
                var filled = frame
                filled.fill(Rect(column: column, row: 0, width: 3, height: 1), with: "作")
                #expect(isWhole(filled))
                #expect(columns(of: filled.line(0)) == 6)
            }
        }
    }

    @Test("a frame laid over another is cut by its edges, and brings its cursor")
    func overlay() {
        var small = frame(4, 2)
        small.put("作作", at: at(0, 0))
        small.put("abcd", at: at(0, 1))
        small.cursor = at(1, 1)
        for column in -4...6 {
            var frame = frame(6, 3)
            frame.put("字字字", at: at(0, 1))
            frame.put(small, at: at(column, 1))
            #expect(isWhole(frame))
        }
        var frame = frame(6, 3)
        frame.put(small, at: at(1, 1))
        #expect(frame.text == "\n 作作\n abcd\n")
        #expect(frame.cursor == at(2, 2))
    }

    @Test("restyling changes the selection or the role and nothing else")
    func restyle() {
        var frame = frame(6, 2)
        frame.put("quiet", at: at(0), style: Style(.quiet))
        frame.restyle(Rect(column: 3, row: 0, width: 9, height: 1), selected: true)
        #expect(frame.styleText == "qqqQQ#\n\n")
        frame.restyle(Rect(column: 0, row: 0, width: 6, height: 2), selected: false)
        frame.restyle(Rect(column: 0, row: 1, width: 2, height: 1), role: .bar)
        #expect(frame.styleText == "qqqqq\nbb\n")
        #expect(frame.text == "quiet\n\n")
    }

    @Test("a styled line is written span by span and counted as one")
    func spans() {
        var line = StyledLine([Span("作 ", .heading), Span("b")])
        line.append("c", .plain)
        line.append("", Style(.error))
        #expect(line.spans.count == 2)
        #expect(line.text == "作 bc")
        #expect(line.columns == 5)
        var frame = frame(4)
        #expect(frame.put(line, at: at(0), selected: true) == 4)
        #expect(frame.line(0) == "作 b")
        #expect(frame.styleLine(0) == "HHH#")
    }

    @Test("every role has a letter of its own, in the selection too")
    func letters() {
        let letters = Role.allCases.flatMap { [Style($0).letter, Style($0, selected: true).letter] }
        #expect(Set(letters).count == letters.count)
    }

    @Test("rectangles share what both hold", arguments: [(0, 3), (2, 2), (4, 0), (-3, 0), (-2, 1)])
    func intersection(_ column: Int, _ width: Int) {
        let shared = Rect(column: 0, row: 0, width: 4, height: 1)
            .intersection(Rect(column: column, row: -5, width: 3, height: 9))
        #expect(shared.width == width)
        #expect(shared.isEmpty == (width == 0))
    }
}
