import Cells
import Journal

/// The minutes of a committee's day.
public struct MinutesScreen: Screen {
    private let moment: MomentID
    private var minutes: Minutes?
    private var scroller = Scroller()

    init(_ moment: MomentID) { self.moment = moment }

    var readsAgain: Bool { true }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.minutesTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action == .help }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) { stage.load(.minutes(moment)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .minutes(let minutes) = answer else { return }
        self.minutes = minutes
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) { stage.close() }
    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let minutes else { return }
        let paper = Wording.paper(minutes, stage.scene.times, me: stage.scene.me)
        scroller.show(
            paper.styled(width: readingRect(stage.rect).width, stage.scene), height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        action == .open || scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
