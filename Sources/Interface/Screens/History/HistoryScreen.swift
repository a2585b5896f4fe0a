import Cells
import Journal

/// Everything that happened to an item, in sentences, as far as the viewer may know.
public struct HistoryScreen: Screen {
    private let entry: Entry
    private var lines: [HistoryLine]?
    private var scroller = Scroller()

    init(_ entry: Entry) { self.entry = entry }

    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.historyTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) { stage.load(.history(entry.id)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .history(let lines) = answer else { return }
        self.lines = lines
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) { stage.close() }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        var out = Wrap.styled(Visible.line(entry.heading), .strong, columns: width)
        let facts = "\(Wording.kind(entry.kind)) · \(Wording.you(entry.author, scene)) · \(Wording.when(entry, scene))"
        out += Wrap.styled(scene.marks.plain(facts), .quiet, columns: width)
        out.append(StyledLine())
        out += TimedLines.lines(
            (lines ?? []).map { ($0.at, Visible.line($0.sentence)) }, width: width, scene)
        if lines?.isEmpty == true { out += Wrap.styled(Wording.noHistory, .quiet, columns: width) }
        scroller.show(out, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .history || action == .open {
            if action == .history { stage.close() }
            return true
        }
        return scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
