/// A frame as text, for tests and for saved screens: one layer of characters, one of styles.
extension Frame {
    /// What is drawn on a row, with the spaces at its end.
    public func line(_ row: Int) -> String {
        var text = ""
        text.reserveCapacity(size.width)
        for cell in self.row(row) { cell.cluster.write(to: &text) }
        return text
    }

    /// The styles of a row: one letter for each column, so that under a wide character there are two.
    public func styleLine(_ row: Int) -> String {
        String(self.row(row).map(\.style.letter))
    }

    /// All rows without the spaces at their ends, each ended by a line feed.
    public var text: String { joined(line, without: " ") }

    /// The styles of all rows without the plain ends, each ended by a line feed.
    public var styleText: String { joined(styleLine, without: ".") }

    private func joined(_ layer: (Int) -> String, without filler: Character) -> String {
        var text = ""
        for row in 0..<size.height {
            var line = Substring(layer(row))
            while line.last == filler { line.removeLast() }
            text += line
            text.append("\n")
        }
        return text
    }
}

extension Style {
    /// The letter of the style layer: that of the role, as a capital where it is selected (`#` for plain text).
    public var letter: Character {
        guard selected else { return role.letter }
        return role == .plain ? "#" : Character(role.letter.uppercased())
    }
}

extension Role {
    /// The role's letter in a style layer; no two roles share one.
    public var letter: Character {
        switch self {
        case .plain: "."
        case .quiet: "q"
        case .strong: "s"
        case .heading: "h"
        case .emphasis: "e"
        case .link: "l"
        case .quote: "t"
        case .code: "c"
        case .rule: "r"
        case .bar: "b"
        case .barQuiet: "y"
        case .key: "k"
        case .developmental: "d"
        case .assessment: "a"
        case .will: "w"
        case .could: "o"
        case .wont: "n"
        case .sealed: "z"
        case .warning: "g"
        case .error: "x"
        case .success: "v"
        case .escaped: "i"
        case .found: "f"
        case .rehearsal: "p"
        case .misspelt: "m"
        }
    }
}
