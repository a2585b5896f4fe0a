import Cells
import Journal

/// When a meeting is to be, and with whom where there are several.
public struct MeetingTimeScreen: Screen {
    private let moved: MeetingLine?
    private var time: LineField
    private var partners: [NamedPerson] = []
    private var partner = 0

    init(planningAt time: String) {
        moved = nil
        self.time = LineField(time, limit: 40)
    }

    init(moving line: MeetingLine, to time: String, _ scene: Scene) {
        moved = line
        self.time = LineField(time.isEmpty ? Wording.typedTime(line.at, scene) : time, limit: 40)
    }

    var contexts: [Context] { [.field] }
    func title(_ scene: Scene) -> String { moved == nil ? Wording.planTitle : Wording.moveTitle }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .choose, .dismiss, .writeHelp: true
        case .nextField: partners.count > 1
        default: false
        }
    }

    mutating func load(_ stage: inout Stage) {
        if moved == nil { stage.load(.partners) }
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .partners(let partners) = answer else { return }
        let before = chosen
        self.partners = partners
        partner = partners.firstIndex { $0 == before } ?? 0
        guard partners.isEmpty else { return }
        stage.say(Wording.nobodyToMeet, .warning)
        stage.close()
    }

    private var chosen: NamedPerson? { partners.indices.contains(partner) ? partners[partner] : nil }

    /// As it stands in the line, in the programme's zone; a space may stand for the T.
    private func instant(_ scene: Scene) -> Instant? {
        let text = time.text.split(separator: " ").joined(separator: "T")
        // A day alone is no time to meet.
        guard ISO8601.day(text) == nil else { return nil }
        return ISO8601.instant(text, in: scene.programme.zone)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .choose:
            guard let at = instant(stage.scene) else {
                stage.say(Wording.notATimeToMeet, .warning)
                return true
            }
            if let moved {
                stage.perform(.meeting(.move(moved.id, to: at)))
            } else if let person = chosen?.id {
                stage.perform(.meeting(.plan(with: person, at: at)))
            }
        case .dismiss: stage.close()
        case .nextField: turn(by: 1)
        case .previousField: turn(by: -1)
        case .writeHelp: return false
        default: _ = time.perform(action)
        }
        return true
    }

    private mutating func turn(by step: Int) {
        if !partners.isEmpty { partner = (partner + step + partners.count) % partners.count }
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool { time.type(input) }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(_, let outcome, _) = message else { return }
        if let id = outcome.created {
            stage.say(Wording.planned, .success)
            stage.turn(into: .meeting(id))
        } else {
            stage.say(outcome.changed ? Wording.moved : Wording.soAlready, .success)
            stage.close()
        }
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let inner = readingRect(rect)
        let question = moved.map { Wording.moveQuestion($0, scene) } ?? Wording.planQuestion
        var lines = Wrap.styled(scene.marks.plain(question), .strong, columns: inner.width)
        lines.append(StyledLine())
        if moved == nil {
            for (index, person) in partners.enumerated() where partners.count <= 8 || abs(index - partner) < 4 {
                let isChosen = index == partner
                lines.append(
                    StyledLine([
                        Span(isChosen ? scene.marks.caret + " " : "  ", .strong),
                        Span(Visible.line(person.name), Style(isChosen ? .strong : .plain, selected: isChosen)),
                    ]))
            }
            lines.append(StyledLine())
        }
        let row = inner.top + lines.count
        frame.put(lines, in: inner)
        guard row < inner.bottom else { return }
        let label = Wording.whenLabel + "  "
        frame.put(label, at: Point(column: inner.left, row: row), style: Style(.quiet))
        let column = inner.left + columns(of: label)
        time.draw(on: &frame, at: Point(column: column, row: row), width: inner.right - column, hasFocus: true)
        guard row + 1 < inner.bottom else { return }
        let read = instant(scene).map { Wording.timeRead($0, scene) } ?? Wording.timeHint
        frame.put(
            truncated(scene.marks.plain(read), to: inner.right - column), at: Point(column: column, row: row + 1),
            style: Style(.quiet))
    }
}
