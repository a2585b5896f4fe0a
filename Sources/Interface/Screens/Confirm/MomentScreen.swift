import Cells
import Journal

/// For which moment an item is nominated, or a self-assessment written. With one open moment it is not asked.
public struct MomentScreen: Screen {
    private let entry: Entry?
    private var list: PickList<MomentID>
    private var isDone = false

    init(nominating entry: Entry?, _ scene: Scene) {
        self.entry = entry
        list = PickList(
            entry.map { Wording.nominateFor($0.heading) } ?? Wording.selfAssessFor,
            scene.programme.open(at: scene.now).map { moment in
                PickList.Row(
                    value: moment.id, label: Visible.line(moment.name),
                    detail: Wording.moment(moment, closing: scene.programme.closing(moment), scene.times))
            })
    }

    var contexts: [Context] { [.choosing] }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .toggle }

    mutating func load(_ stage: inout Stage) {
        guard !isDone else { return }
        switch list.rows.count {
        case 0:
            stage.say(Wording.noOpenMoment, .warning)
            stage.close()
        case 1: choose(&stage)
        default: break
        }
    }

    /// The question stays as it was asked; the confirmation that follows is made of what is so then.
    mutating func refresh(_ stage: inout Stage) {}

    private mutating func choose(_ stage: inout Stage) {
        guard let moment = list.choice else { return }
        isDone = true
        if let entry {
            stage.turn(into: .confirm(.nominate(entry.id, moment), about: entry))
        } else {
            stage.turn(into: .write(.reflection(.selfAssessment(moment))))
        }
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .choose: choose(&stage)
        case .dismiss: stage.close()
        case .toggle: break
        default: return list.perform(action, rows: PickList<MomentID>.height(stage.rect))
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        list.draw(
            on: &frame, in: Rect(column: rect.left, row: rect.top + 1, width: rect.width, height: rect.height - 1),
            scene)
    }
}
