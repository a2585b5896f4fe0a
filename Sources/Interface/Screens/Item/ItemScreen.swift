import Cells
import Journal

/// One item by its id, for whoever may read it and has no portfolio to find it in.
public struct ItemScreen: Screen {
    private let id: ItemID
    private var page: Page?
    private var scroller = Scroller()

    init(_ id: ItemID) { self.id = id }

    var readsAgain: Bool { true }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { page.map { Visible.line($0.entry.mentee.name) } ?? "" }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) { stage.load(.page(id)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .page(let page) = answer else { return }
        if self.page == nil { stage.effect(.opened(id)) }
        self.page = page
        layOut(stage)
    }

    /// The time of a broken glass is over, or somebody else's item was asked for.
    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load = effect { stage.close() }
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let page else { return }
        scroller.show(
            Sheet.lines(of: page, width: readingRect(stage.rect).width, stage.scene), height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
