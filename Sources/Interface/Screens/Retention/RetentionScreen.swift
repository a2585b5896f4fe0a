import Cells
import Journal

/// How long things are kept: what of the viewer's own is due when, or for whoever keeps the process, counts.
public struct RetentionScreen: Screen {
    private var lines: [RetentionLine]?
    private var counts: RetentionCounts?
    private var scroller = Scroller()

    /// What is due first is listed first; a screen is not where one reads more.
    static let limit = 300

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .retention = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.retentionTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) {
        layOut(stage)
        if stage.scene.isMentee {
            stage.load(.retention(limit: Self.limit + 1))
        } else if stage.scene.keepsProcess {
            stage.load(.retentionCounts)
        }
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch answer {
        case .retention(let lines): self.lines = lines
        case .retentionCounts(let counts): self.counts = counts
        default: return
        }
        layOut(stage)
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        var out = [StyledLine([Span(Wording.retentionHead, .heading)])]
        for line in Wording.retentionRules(scene.programme, scene.times) {
            for (index, part) in Wrap.lines(of: scene.marks.plain(line), columns: max(1, width - 4)).enumerated() {
                out.append(StyledLine([Span((index == 0 ? "  " : "    ") + part)]))
            }
        }
        if let lines, !lines.isEmpty {
            out += [StyledLine(), StyledLine([Span(Wording.yoursIsKept, .heading)])]
            for line in lines.prefix(Self.limit) {
                let when = Wording.retentionWhen(line.date, scene.programme, scene.times)
                let what = Wording.retentionSubject(line.subject, scene.programme)
                out += Wrap.styled(scene.marks.plain("\(what): \(when)"), .plain, columns: width - 2, indent: 2)
            }
            if lines.count > Self.limit {
                out += Wrap.styled(Wording.retentionGoesOn, .quiet, columns: width - 2, indent: 2)
            }
        }
        if let counts, !counts.counts.isEmpty {
            out += [StyledLine(), StyledLine([Span(Wording.allIsKept, .heading)])]
            let column = max(16, (RetentionClass.allCases.map { columns(of: Wording.word(kept: $0)) }.max() ?? 0) + 2)
            for kept in RetentionClass.allCases {
                guard let count = counts.counts[kept] else { continue }
                out.append(
                    StyledLine([
                        Span("  " + padded(Wording.word(kept: kept), to: column), .quiet),
                        Span(Wording.retentionCount(count)),
                    ]))
            }
            out += Wrap.styled(Wording.retentionByCommand, .quiet, columns: width - 2, indent: 2)
        }
        scroller.show(out, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        action == .retention || action == .open || scroller.perform(action, height: stage.rect.height)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
