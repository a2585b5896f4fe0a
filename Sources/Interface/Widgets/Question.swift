import Cells
import Journal

/// Something to know before a question is answered.
struct Fact: Sendable {
    let label: String
    let text: String
    var role = Role.plain

    init(_ label: String, _ text: String, _ role: Role = .plain) {
        (self.label, self.text, self.role) = (label, text, role)
    }
}

/// A question before something is done that is about no item: what it brings about, and the answers.
struct Question<Value: Hashable & Sendable>: Sendable {
    let text: String
    let facts: [Fact]
    private(set) var answers: Answers<Value>

    /// - Parameter answers: the first one is marked.
    init(_ text: String, _ facts: [Fact], answers: [(value: Value, label: String)]) {
        (self.text, self.facts) = (text, facts)
        self.answers = Answers(answers)
    }

    /// - Returns: the answer given, if one was; `dismissed` for Esc.
    mutating func perform(_ action: ActionName, dismissed: Value) -> Value? {
        switch action {
        case .choose: return answers.choice
        case .dismiss, .back: return dismissed
        default: _ = answers.perform(action)
        }
        return nil
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let inset = rect.width >= 60 ? 3 : 1
        let width = min(96, rect.width - 2 * inset)
        let answerLines = answers.lines(width: width, scene)
        let lines = lines(width: width, scene, isTight: rect.height < 14)
        let room = max(1, rect.height - answerLines.count - 1)
        var row = rect.top + (lines.count + answerLines.count + 4 < rect.height ? 1 : 0)
        func put(_ line: StyledLine) {
            frame.put(line, at: Point(column: rect.left + inset, row: min(row, rect.bottom - 1)), width: width)
            row += 1
        }
        lines.prefix(room).forEach(put)
        if row + answerLines.count < rect.bottom { row += 1 }
        answerLines.forEach(put)
    }

    private func lines(width: Int, _ scene: Scene, isTight: Bool) -> [StyledLine] {
        var lines = Wrap.styled(scene.marks.plain(text), .strong, columns: width)
        if !isTight { lines.append(StyledLine()) }
        let labelWidth = width >= 50 ? max(20, (facts.map { columns(of: $0.label) }.max() ?? 0) + 2) : 0
        for fact in facts {
            let text = scene.marks.plain(fact.text)
            if labelWidth == 0 {
                lines.append(StyledLine([Span(fact.label, .quiet)]))
                lines += Wrap.styled(text, fact.role, columns: width, indent: 2)
                continue
            }
            for (index, part) in Wrap.lines(of: text, columns: width - labelWidth).enumerated() {
                let label = padded(index == 0 ? fact.label : "", to: labelWidth)
                lines.append(StyledLine([Span(label, .quiet), Span(part, fact.role)]))
            }
        }
        return lines
    }
}
