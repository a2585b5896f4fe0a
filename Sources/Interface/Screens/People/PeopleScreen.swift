import Cells
import Journal

/// Who is at the keyboard: in a rehearsal anybody, for the host everybody in the journal.
public struct PeopleScreen: Screen {
    private var people: [Person]?
    private var selected = 0
    private var top = 0

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .people = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.whoIsThere }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open, .help: true
        default: false
        }
    }

    mutating func load(_ stage: inout Stage) { stage.load(.everybody) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .people(let people) = answer else { return }
        let before = self.people.map { ($0, selected) }
        self.people = people.filter { !$0.suspended }.sorted {
            ($0.roles.min() ?? .coordinator, $0.name) < ($1.roles.min() ?? .coordinator, $1.name)
        }
        // Read anew, whoever was selected still is; at first it is whoever is at the keyboard.
        let person = before.map { people, index in index == 0 ? nil : people[index - 1].id } ?? stage.scene.me
        let index = self.people?.firstIndex { $0.id == person }
        select(index.map { $0 + 1 } ?? before?.1 ?? 0, stage.rect)
    }

    /// The host comes first, then people.
    private var count: Int { 1 + (people?.count ?? 0) }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, stage.rect.height - 3)
        switch action {
        case .down: select(selected + 1, stage.rect)
        case .up: select(selected - 1, stage.rect)
        case .pageDown: select(selected + page, stage.rect)
        case .pageUp: select(selected - page, stage.rect)
        case .top: select(0, stage.rect)
        case .bottom: select(count - 1, stage.rect)
        case .open:
            let person = selected == 0 ? nil : people?[selected - 1].id
            if person == stage.scene.me { stage.close() } else { stage.effect(.switchPerson(person)) }
        case .switchPerson where argument.isEmpty: stage.close()
        default: return false
        }
        return true
    }

    mutating func resize(_ stage: inout Stage) { select(selected, stage.rect) }

    private mutating func select(_ index: Int, _ rect: Rect) {
        selected = max(0, min(index, count - 1))
        let height = max(1, rect.height - 2)
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
        top = max(0, min(top, count - height))
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let people else { return }
        frame.put(" " + Wording.chooseWho, at: rect.origin, style: Style(.heading), width: rect.width)
        for (row, index) in (top..<min(count, top + max(1, rect.height - 2))).enumerated() {
            let isSelected = index == selected
            let person = index == 0 ? nil : people[index - 1]
            var line = StyledLine([Span(isSelected ? " \(scene.marks.caret) " : "   ", .strong)])
            let name = min(30, rect.width / 2)
            line.append(
                padded(truncated(Visible.line(person?.name ?? Wording.host), to: name), to: name + 1), Style(.plain))
            line.append(
                person.map { Wording.roles($0.roles) } ?? Wording.hostDoes,
                Style(.quiet))
            frame.put(
                line, at: Point(column: rect.left, row: rect.top + 2 + row), selected: isSelected, width: rect.width)
        }
    }
}
