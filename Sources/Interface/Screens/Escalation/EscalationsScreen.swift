import Cells
import Journal

/// Escalations that the viewer made, was told of, or is about.
public struct EscalationsScreen: Screen {
    private var pages: [EscalationPage]?
    private var list = PickList<RecordID>(Wording.escalationsHead, [])

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .escalations = place { true } else { false }
    }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.escalationsTitle }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open: !(pages ?? []).isEmpty
        case .help: true
        default: false
        }
    }

    mutating func load(_ stage: inout Stage) { stage.load(.escalations) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .escalations(let pages) = answer else { return }
        self.pages = pages
        list.show(
            pages.map { page in
                PickList.Row(
                    value: page.id, label: Wording.escalationHeading(page),
                    detail: Wording.escalationDetail(page, stage.scene))
            }, height: PickList<RecordID>.height(stage.rect))
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .open: if let id = list.choice { stage.go(to: .escalation(id)) }
        case .escalations: break
        default: return list.perform(action, rows: PickList<RecordID>.height(stage.rect))
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let pages else { return }
        let inner = readingRect(rect)
        guard !pages.isEmpty else {
            return frame.put(Wrap.styled(Wording.emptyEscalations(scene), .quiet, columns: inner.width), in: inner)
        }
        list.draw(on: &frame, in: rect, scene)
    }
}
