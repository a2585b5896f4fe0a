import Cells
import Journal

/// The appeals that the viewer may know of.
public struct AppealsScreen: Screen {
    private var appeals: [AppealPage]?
    private var list = PickList<RecordID>("", [])

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .appeals = place { true } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.appealsTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        action == .help || action == .open && appeals?.isEmpty == false
    }

    mutating func load(_ stage: inout Stage) { stage.load(.appeals) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .appeals(let appeals) = answer else { return }
        self.appeals = appeals
        let rows = appeals.map { appeal in
            PickList.Row(
                value: appeal.record, label: Wording.line(appeal, stage.scene),
                detail: Wording.state(appeal))
        }
        if list.rows.isEmpty { list = PickList(Wording.appealsHead, []) }
        list.show(rows, height: PickList<RecordID>.height(stage.rect))
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .open:
            guard let id = list.choice else {
                stage.say(Wording.nothingSelected, .warning)
                return true
            }
            stage.go(to: .appeal(id))
        case .appeals: break
        default: return list.perform(action, rows: PickList<RecordID>.height(stage.rect))
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let appeals else { return }
        if appeals.isEmpty {
            let inner = readingRect(rect)
            return frame.put(
                Wrap.styled(scene.marks.plain(Wording.noAppeals(scene)), .quiet, columns: inner.width), in: inner)
        }
        list.draw(on: &frame, in: rect, scene)
    }
}
