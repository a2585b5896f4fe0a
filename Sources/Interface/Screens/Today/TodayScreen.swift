import Cells
import Journal

/// What waits for the viewer, in the parts the viewer plays.
public struct TodayScreen: ScreenContent {
    private var today: Today?

    var screen: Screen { .today(self) }
    var contexts: [Context] { [.rows, .everywhere] }

    mutating func load(_ stage: inout Stage) { stage.load(.today) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        if case .today(let today) = answer { self.today = today }
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool { false }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {}
}
