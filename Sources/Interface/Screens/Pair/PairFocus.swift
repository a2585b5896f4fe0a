import Cells
import Journal

/// Which mentorship a screen of mentor and mentee is about, among those of the viewer's.
struct PairFocus: Sendable {
    /// As it was asked for; nil for the first one there is.
    private(set) var wanted: PersonID?
    private(set) var pairs: [NamedPair]?

    init(_ wanted: PersonID?) { self.wanted = wanted }

    private var index: Int? {
        guard let pairs, !pairs.isEmpty else { return nil }
        guard let wanted else { return 0 }
        return pairs.firstIndex { $0.other.id == wanted }
    }

    var pair: NamedPair? { index.map { pairs![$0] } }
    /// The other side, once it is known that there is one.
    var other: PersonID? { pair?.other.id }

    mutating func take(_ pairs: [NamedPair]) { self.pairs = pairs }

    /// Goes on to another mentorship.
    /// - Returns: false if there is none.
    mutating func turn(by step: Int) -> Bool {
        guard let pairs, pairs.count > 1, let index else { return false }
        wanted = pairs[(index + step + pairs.count) % pairs.count].other.id
        return true
    }

    /// For the bar.
    var title: String { pair?.other.name ?? "" }

    /// What is said where there is nobody to have anything with.
    func empty(_ scene: Scene) -> String? {
        guard let pairs, pair == nil else { return nil }
        return pairs.isEmpty ? Wording.noPair(scene) : Wording.noSuchPair
    }
}

/// Lines about what is between two people, laid out for a width.
struct PairSheet {
    let pair: NamedPair
    let width: Int
    let scene: Scene
    private(set) var lines: [StyledLine] = []

    init(_ pair: NamedPair, width: Int, _ scene: Scene) {
        (self.pair, self.width, self.scene) = (pair, max(8, width), scene)
    }

    var other: String { Visible.line(pair.other.name) }

    /// `yours`, or the other's name.
    func whose(_ side: Side) -> String { side == pair.side ? Wording.yours : other }
    func who(_ side: Side) -> String { side == pair.side ? Wording.you : other }

    mutating func add(_ line: StyledLine) { lines.append(line) }

    mutating func text(_ words: String, _ role: Role = .plain, indent: Int = 0) {
        lines += Wrap.styled(scene.marks.plain(words), role, columns: width, indent: indent)
    }

    mutating func blank() {
        if lines.last?.spans.isEmpty == false { lines.append(StyledLine()) }
    }

    mutating func section(_ title: String) {
        blank()
        let title = scene.marks.plain(title)
        let rule = String(scene.marks.rule)
        var line = StyledLine([Span(rule + " ", .rule), Span(title, .quiet)])
        line.append(" " + String(repeating: rule, count: max(0, width - columns(of: title) - 3)), Style(.rule))
        lines.append(line)
    }

    mutating func body(_ text: String, indent: Int = 0) {
        let space = Span(String(repeating: " ", count: indent))
        for line in MarkdownLines.lines(of: text, width: max(4, width - indent), special: .visible) {
            lines.append(indent == 0 ? line : StyledLine([space] + line.spans))
        }
    }

    /// The viewer's text and the other's, side by side where there is room, else one below the other.
    mutating func sideBySide(_ own: String, _ other: String) {
        func lines(_ text: String, _ width: Int) -> [StyledLine] {
            guard !text.allSatisfy(\.isWhitespace) else { return [StyledLine([Span(scene.marks.dash, .quiet)])] }
            return MarkdownLines.lines(of: text, width: width, special: .visible)
        }
        guard isSplit else {
            for (text, whose) in [(own, Wording.yours), (other, self.other)] {
                self.text(whose, .quiet, indent: 2)
                for line in lines(text, max(4, width - 4)) { add(StyledLine([Span("    ")] + line.spans)) }
            }
            return
        }
        let (left, right) = (lines(own, half), lines(other, half))
        for row in 0..<max(left.count, right.count) {
            var line = left.indices.contains(row) ? left[row] : StyledLine()
            line.append(String(repeating: " ", count: max(0, half - line.columns)), .plain)
            line.append(" \(scene.marks.divider) ", Style(.rule))
            if right.indices.contains(row) { line.spans += right[row].spans }
            add(line)
        }
    }

    /// Above two columns, whose each is.
    mutating func sides() {
        guard isSplit else { return }
        add(StyledLine([Span(padded(Wording.yours, to: half + 3), .quiet), Span(truncated(other, to: half), .quiet)]))
    }

    private var isSplit: Bool { width >= 60 && !scene.isLinear }
    private var half: Int { (width - 3) / 2 }

    /// Whose it is and that it stays there; how it stands.
    mutating func head(_ title: String, step: String) {
        text(title, .strong)
        text(Wording.betweenYou(other), .quiet)
        blank()
        text(step)
    }
}
