import Cells
import Journal

/// The one page that everybody can read: who does what, the moments, the policy, what the self-check warns of.
public struct ProgrammeScreen: Screen {
    private var names: [PersonID: String] = [:]
    private var scroller = Scroller()

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .programme = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.programmeTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) {
        layOut(stage)
        stage.load(.people)
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .people(let people) = answer else { return }
        names = Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        layOut(stage)
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        var out: [StyledLine] = []
        let sections = Wording.page(of: scene.programme, scene.times, names: names)
        for (index, section) in sections.enumerated() {
            if index > 0 { out.append(StyledLine()) }
            out += Wrap.styled(scene.marks.plain(section.heading), index == 0 ? .strong : .heading, columns: width)
            for line in section.lines {
                let parts = Wrap.lines(of: scene.marks.plain(line), columns: max(1, width - 4))
                for (number, part) in parts.enumerated() {
                    out.append(StyledLine([Span((number == 0 ? "  " : "    ") + part)]))
                }
            }
        }
        scroller.show(out, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        action == .programme || action == .open || scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
