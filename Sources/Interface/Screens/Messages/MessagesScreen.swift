import Cells
import Journal

/// What has been said at the bottom of the screen in this session, the last first.
public struct MessagesScreen: Screen {
    private var scroller = Scroller()

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .messages = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.messagesTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }

    mutating func load(_ stage: inout Stage) { layOut(stage) }
    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        var out: [StyledLine] = []
        for notice in scene.messages.reversed() {
            out += Wrap.styled(scene.marks.plain(Visible.line(notice.text)), notice.role, columns: width)
        }
        if out.isEmpty { out = Wrap.styled(Wording.noMessages, .quiet, columns: width) }
        scroller.show(out, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        action == .messages || action == .open || scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
