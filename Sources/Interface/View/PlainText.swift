import Cells

/// A long text shown as it is, line by line: only the lines in view are ever made into strings.
struct PlainText: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A && index + 1 < bytes.count {
            starts.append(index + 1)
        }
        self.starts = starts
    }

    var count: Int { bytes.isEmpty ? 0 : starts.count }

    func line(_ index: Int) -> String {
        let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
        let text = bytes[starts[index]..<end]
        return String(decoding: text.last == 0x0A ? text.dropLast() : text, as: UTF8.self)
    }

    /// The lines on the screen that one line of the text takes.
    func rows(_ index: Int, width: Int) -> [String] { Wrap.lines(of: line(index), columns: max(1, width)) }

    /// Which line is on top when the end of the text is in view.
    func lastTop(width: Int, height: Int) -> Int {
        var rows = 0
        var index = count
        while index > 0 {
            rows += self.rows(index - 1, width: width).count
            if rows > height { break }
            index -= 1
        }
        return min(index, max(0, count - 1))
    }
}
