import Cells
import Journal

/// One escalation: what the risk is, who was told and when, who has read it. Reading it is logged.
public struct EscalationScreen: Screen {
    private let id: RecordID
    private var page: EscalationPage?
    private var scroller = Scroller()

    init(_ id: RecordID) { self.id = id }

    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.escalationsTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) { stage.load(.escalation(id)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .escalation(let page) = answer else { return }
        self.page = page
        if page.isUnread { stage.perform(.safeguard(.readEscalation(id))) }
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) { stage.close() }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let page else { return }
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        var out = Wrap.styled(scene.marks.plain(Wording.escalationHeading(page)), .strong, columns: width)
        for fact in Wording.escalationFacts(page, scene.times) {
            out += Wrap.styled(scene.marks.plain(fact), .quiet, columns: width)
        }
        out.append(StyledLine())
        out += MarkdownLines.lines(of: page.reason, width: width, special: .visible)
        scroller.show(out, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        action == .open || scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
