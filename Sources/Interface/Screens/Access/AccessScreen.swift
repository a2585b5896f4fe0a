import Cells
import Journal

/// Who read what, and when: newest first, more of it as one comes to the end.
public struct AccessScreen: Screen {
    private var lines: [AccessLine]?
    private var next: AccessPlace?
    private var isLoading = false
    private var scroller = Scroller()

    static let pageSize = 100

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .access = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.accessTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) {
        stage.load(.access(before: nil, limit: max(Self.pageSize, lines?.count ?? 0)))
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .access(let page) = answer, case .access(let before, _) = query else { return }
        isLoading = false
        lines = before == nil ? page.lines : (lines ?? []) + page.lines
        next = page.next
        layOut(stage)
        // Whoever reads the log has been told of the glass that was broken.
        if page.lines.contains(where: { $0.verb == .glassBroken && $0.by?.id != stage.scene.me }) {
            stage.perform(.safeguard(.readGlassBreaks))
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load = effect { stage.close() }
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        var out = Wrap.styled(scene.isMentee ? Wording.accessHead : Wording.ownAccessHead, .heading, columns: width)
        out.append(StyledLine())
        let told = (lines ?? []).map { (at: $0.at, words: Wording.access($0, me: scene.me)) }
        out += TimedLines.lines(told, width: width, scene)
        if lines?.isEmpty == true {
            out += Wrap.styled(scene.isMentee ? Wording.nothingRead : Wording.nothingReadByYou, .quiet, columns: width)
        }
        scroller.show(out, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .accessLog || action == .open { return true }
        let height = stage.rect.height
        guard scroller.perform(action, height: height) else { return false }
        if let next, !isLoading, scroller.top + 2 * height >= scroller.lines.count {
            isLoading = true
            stage.load(.access(before: next, limit: Self.pageSize))
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
