import Cells
import Journal

/// The manual: its pages to choose from, or one of them.
public struct ManualScreen: Screen {
    private let page: ManualPage?
    private var contents: PickList<String>
    private var scroller = Scroller()

    /// - Parameter name: a page's; for any other text the pages are listed.
    init(_ name: String, _ scene: Scene) {
        page = scene.manual.first { $0.name == name }
        contents = PickList(
            Wording.manualHead, scene.manual.map { PickList.Row(value: $0.name, label: $0.name, detail: $0.title) })
    }

    /// The page that is shown; empty while they are listed.
    var name: String { page?.name ?? "" }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .manual(let name) = place { self.name == name } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.manualTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open || page == nil }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) { layOut(stage) }
    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let page else { return contents.move(by: 0, rows: PickList<String>.height(stage.rect)) }
        let width = readingRect(stage.rect).width
        scroller.show(MarkdownLines.lines(of: page.text, width: width, special: .visible), height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        guard page == nil else { return action == .open || scroller.perform(action, height: stage.rect.height) }
        switch action {
        case .open: if let name = contents.choice { stage.go(to: .manual(name)) }
        default: return contents.perform(action, rows: PickList<String>.height(stage.rect))
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        page == nil ? contents.draw(on: &frame, in: rect, scene) : scroller.draw(on: &frame, in: readingRect(rect))
    }
}
