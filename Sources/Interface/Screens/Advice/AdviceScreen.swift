import Cells
import Journal

/// The advice about one mentee, moment by moment: what was advised, what is to be released, what can still be written.
public struct AdviceScreen: Screen {
    let mentee: PersonID
    private(set) var desk: AdviceDesk?
    private(set) var selected = 0
    private var top = 0

    init(_ mentee: PersonID) { self.mentee = mentee }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .advice(let mentee) = place { self.mentee == scene.glassed(mentee) } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { [.item, .portfolio, .rows, .everywhere] }
    func title(_ scene: Scene) -> String {
        [Wording.portfolio(of: mentee, scene), Wording.adviceTitle].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open: !lines.isEmpty
        case .newReflection, .committeeView, .nextPerson, .search: false
        case .edit, .delete, .release, .respond, .acknowledge: scene.offers(action, on: entry)
        case .glass, .help: true
        default: false
        }
    }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) { stage.load(.advices(mentee)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .advices(let desk) = answer else { return }
        let before = choice?.subject
        self.desk = desk
        let index = before.flatMap { before in choices.firstIndex { $0.subject == before } }
        select(index ?? selected, stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load = effect { stage.close() }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        if case .performed(let act, let outcome, _) = message { stage.say(Wording.done(act, outcome), .success) }
    }

    mutating func resize(_ stage: inout Stage) { select(selected, stage) }

    // MARK: - Lines

    enum Line {
        case moment(AdviceDesk.Line)
        case advice(Entry)
        /// Below an advice, or where nothing was written.
        case words(String)
        case write(Moment)
        case space

        /// What is selected, by which it is found again.
        var subject: Subject? {
            switch self {
            case .advice(let entry): .advice(entry.id)
            case .write(let moment): .write(moment.id)
            case .moment, .words, .space: nil
            }
        }
    }

    enum Subject: Hashable {
        case advice(ItemID)
        case write(MomentID)
    }

    var lines: [Line] {
        guard let desk else { return [] }
        var lines: [Line] = []
        for line in desk.lines where !line.advices.isEmpty || line.isOpenToViewer {
            if !lines.isEmpty { lines.append(.space) }
            lines.append(.moment(line))
            if line.isOpenToViewer { lines.append(.write(line.moment)) }
            for entry in line.advices { lines += [.advice(entry), .words("")] }
        }
        return lines
    }

    private var choices: [Line] { lines.filter { $0.subject != nil } }
    private var choice: Line? { choices.indices.contains(selected) ? choices[selected] : nil }

    /// What actions on an item are about.
    var entry: Entry? { if case .advice(let entry) = choice { entry } else { nil } }

    // MARK: - Keys

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, stage.rect.height / 3)
        switch action {
        case .down: select(selected + 1, stage)
        case .up: select(selected - 1, stage)
        case .pageDown: select(selected + page, stage)
        case .pageUp: select(selected - page, stage)
        case .top: select(0, stage)
        case .bottom: select(.max, stage)
        case .open: open(&stage)
        case .advice where argument.isEmpty: stage.close()
        case .glass where argument.isEmpty: stage.go(to: .glass(mentee, nil))
        default:
            let other = mentee == stage.scene.me ? nil : mentee
            return stage.deed(action, argument, on: entry) || stage.begin(action, argument, with: other)
        }
        return true
    }

    private func open(_ stage: inout Stage) {
        switch choice {
        case .write(let moment): stage.go(to: .write(.advice(to: mentee, for: moment.id)))
        case .advice(let entry) where entry.right == .withheld: stage.say(Visible.line(entry.visibility))
        case .advice(let entry):
            stage.go(to: .portfolio(mentee == stage.scene.me ? nil : mentee, selecting: entry.id))
        default: stage.say(Wording.nothingSelected, .warning)
        }
    }

    private mutating func select(_ index: Int, _ stage: Stage) {
        selected = max(0, min(index, choices.count - 1))
        let height = max(1, stage.rect.height - headHeight(stage.rect, stage.scene))
        let all = lines
        let place = all.firstIndex { $0.subject != nil && $0.subject == choice?.subject } ?? 0
        // The moment above comes into view with its first line, and what is said of an advice with it.
        if place - 1 < top { top = selected == 0 ? 0 : max(0, place - 1) }
        if place + 1 >= top + height { top = place + 2 - height }
        top = max(0, min(top, all.count - height))
    }

    // MARK: - Drawing

    private func head(_ width: Int, _ scene: Scene) -> [StyledLine] {
        guard let desk else { return [] }
        let text = desk.bar.map { Wording.onScreen(.adviceBarred($0), scene) } ?? Wording.adviceHead(desk, scene)
        return Wrap.styled(scene.marks.plain(text), desk.bar == nil ? .quiet : .warning, columns: width)
    }

    private func headHeight(_ rect: Rect, _ scene: Scene) -> Int {
        rect.height < 12 ? 0 : head(rect.width - 2, scene).count + 1
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard desk != nil else { return }
        let used = headHeight(rect, scene)
        if used > 0 {
            frame.put(
                head(rect.width - 2, scene),
                in: Rect(column: rect.left + 1, row: rect.top, width: rect.width - 2, height: used))
        }
        let all = lines
        guard !all.isEmpty else {
            let area = Rect(
                column: rect.left + 1, row: rect.top + used, width: rect.width - 2, height: rect.height - used)
            return frame.put(
                Wrap.styled(scene.marks.plain(Wording.noAdvice(scene, of: mentee)), .plain, columns: area.width),
                in: area)
        }
        var about: Entry?
        for line in all.prefix(top) { if case .advice(let entry) = line { about = entry } }
        for (row, line) in all.dropFirst(top).prefix(rect.height - used).enumerated() {
            if case .advice(let entry) = line { about = entry }
            let isSelected = line.subject != nil && line.subject == choice?.subject
            let place = Point(column: rect.left, row: rect.top + used + row)
            frame.put(
                styled(line, below: about, isSelected: isSelected, width: rect.width - 2, scene), at: place,
                selected: isSelected, width: rect.width)
        }
    }

    private func styled(
        _ line: Line, below entry: Entry?, isSelected: Bool, width: Int, _ scene: Scene
    ) -> StyledLine {
        let lead = isSelected ? " \(scene.marks.caret) " : "   "
        switch line {
        case .moment(let line):
            var text = StyledLine([Span(" " + Visible.line(line.moment.name), .heading)])
            text.append(scene.marks.plain("  " + Wording.adviceDates(line, scene)), Style(.quiet))
            return text
        case .write(let moment):
            var text = StyledLine([Span(lead, .strong), Span(Wording.writeAdvice)])
            if let words = Wording.adviceUrgency(desk, moment, scene) {
                text.append(scene.marks.plain(" · " + words), Style(.quiet))
            }
            return text
        case .advice(let entry):
            var text = StyledLine([Span(lead, .strong)])
            text.append(scene.marks.mark(entry.reach.word) + " ", Style(Role(entry.reach.word)))
            let room = width - 6
            text.append(
                truncated(Wording.adviceHeading(entry, scene), to: room, ellipsis: scene.marks.ellipsis),
                Style(scene.isUnread(entry) ? .strong : .plain))
            return text
        case .words:
            let words = entry.map { Wording.adviceState($0, answer: desk?.answers[$0.id], scene) } ?? ""
            return StyledLine([
                Span(
                    "     " + truncated(scene.marks.plain(words), to: width - 6, ellipsis: scene.marks.ellipsis), .quiet
                )
            ])
        case .space: return StyledLine()
        }
    }
}
