import Cells
import Journal

/// Who is late with what: dates and counts, for whoever keeps the process.
public struct ProcessScreen: Screen {
    private var late: [ProcessMatter]?
    private var scroller = Scroller()

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .process = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.processTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) { stage.load(.process) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .process(let report) = answer else { return }
        late = report.late
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) { stage.close() }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let late else { return }
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        let column = max(18, (late.map { columns(of: Wording.when($0.when, scene.times)) }.max() ?? 0) + 3)
        var out: [StyledLine] = []
        for topic in ProcessMatter.Topic.allCases {
            let matters = late.filter { $0.topic == topic }
            guard !matters.isEmpty else { continue }
            if !out.isEmpty { out.append(StyledLine()) }
            out.append(StyledLine([Span(Wording.capitalized(Wording.word(topic)), .heading)]))
            for matter in matters {
                let when = Wording.when(matter.when, scene.times)
                let words = scene.marks.plain(Wording.process(matter, scene.programme))
                for (index, part) in Wrap.lines(of: words, columns: max(1, width - column)).enumerated() {
                    let lead = padded(index == 0 ? "  " + when : "", to: column)
                    out.append(StyledLine([Span(lead, .quiet), Span(part)]))
                }
            }
        }
        if out.isEmpty { out = Wrap.styled(Wording.nothingLate, .quiet, columns: width) }
        scroller.show(out, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        action == .process || action == .open || scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
