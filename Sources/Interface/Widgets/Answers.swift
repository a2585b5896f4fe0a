import Cells

/// A row of answers to a question, one of them marked: `▸ Nominate   Edit first   Cancel`.
struct Answers<Value: Hashable & Sendable>: Sendable {
    let all: [(value: Value, label: String)]
    private(set) var selected = 0

    init(_ all: [(value: Value, label: String)]) { self.all = all }

    var choice: Value { all[selected].value }

    mutating func move(by step: Int) { selected = (selected + step + all.count) % all.count }

    /// - Returns: false if the action moves nothing here.
    mutating func perform(_ action: ActionName) -> Bool {
        switch action {
        case .nextChoice: move(by: 1)
        case .previousChoice: move(by: -1)
        default: return false
        }
        return true
    }

    /// A question with its answers below it: where there is little room, it is the question that is cut.
    func ask(_ question: [StyledLine], on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let answers = lines(width: rect.width, scene)
        let space = question.count + answers.count < rect.height ? 1 : 0
        let room = max(1, rect.height - answers.count - space)
        var shown = Array(question.prefix(room))
        if room < question.count, let last = shown.indices.last {
            shown[last] = StyledLine([Span(scene.marks.ellipsis, .quiet)])
        }
        frame.put(shown + Array(repeating: StyledLine(), count: space) + answers, in: rect)
    }

    /// Side by side, or below each other where there is no room for that.
    func lines(width: Int, _ scene: Scene) -> [StyledLine] {
        let parts = all.enumerated().map { index, answer in
            let isSelected = index == selected
            return StyledLine([
                Span(isSelected ? scene.marks.caret + " " : "  ", .strong),
                Span(scene.marks.plain(answer.label), Style(isSelected ? .strong : .plain, selected: isSelected)),
            ])
        }
        if scene.isLinear || parts.reduce(0, { $0 + $1.columns + 3 }) > width { return parts }
        var line = StyledLine()
        for (index, part) in parts.enumerated() {
            if index > 0 { line.append("   ", .plain) }
            line.spans += part.spans
        }
        return [line]
    }
}
