import Cells
import Journal

/// What somebody was writing and has not finished.
public struct DraftsScreen: Screen {
    private var drafts: [Draft]?
    private var list = PickList<ItemID>(Wording.draftsHead, [])
    /// Asked before a draft is thrown away.
    private var question: Answers<Bool>?

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .drafts = place { true } else { false }
    }
    var contexts: [Context] { question == nil ? [.rows, .item, .everywhere] : [.choosing] }
    var followsDrafts: Bool { true }
    func title(_ scene: Scene) -> String { Wording.draftsTitle }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        if question != nil { return action != .toggle }
        switch action {
        case .open, .delete, .help: return true
        default: return false
        }
    }

    mutating func load(_ stage: inout Stage) { stage.load(.drafts) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .drafts(let drafts) = answer else { return }
        let asked = draft?.id
        self.drafts = drafts
        list.show(
            drafts.map { draft in
                PickList.Row(
                    value: draft.id, label: Visible.line(Wording.draftHeading(draft)),
                    detail: Wording.draftDetail(draft, stage.scene))
            }, height: PickList<ItemID>.height(stage.rect))
        if draft?.id != asked { question = nil }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if refusal == .draftConflict { load(&stage) }
    }

    private var draft: Draft? { drafts?.first { $0.id == list.choice } }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if var answers = question {
            switch action {
            case .choose:
                question = nil
                if answers.choice, let draft { stage.discardDraft(draft.id, version: draft.version) }
            case .dismiss: question = nil
            default:
                guard answers.perform(action) else { return action != .writeHelp }
                question = answers
            }
            return true
        }
        switch action {
        case .open, .edit: if let draft { stage.turn(into: .resume(draft)) }
        case .delete:
            if draft != nil { question = Answers([(false, Wording.cancel), (true, Wording.discardDraft)]) }
        case .drafts: break
        default:
            if list.perform(action, rows: PickList<ItemID>.height(stage.rect)) { return true }
            guard Actions.row(action).contexts.contains(.item) else { return false }
            stage.say(Wording.draftsOnly, .warning)
        }
        return true
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        if case .draftDiscarded = message { stage.say(Wording.draftDiscarded) }
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let drafts else { return }
        let inner = readingRect(rect)
        guard !drafts.isEmpty else {
            return frame.put(Wrap.styled(Wording.noDrafts(scene), .quiet, columns: inner.width), in: inner)
        }
        if let question, let draft {
            let name = Visible.line(Wording.draftHeading(draft))
            var lines = Wrap.styled("\"\(name)\": \(Wording.discardQuestion)", .strong, columns: inner.width)
            lines.append(StyledLine())
            lines += question.lines(width: inner.width, scene)
            return frame.put(lines, in: inner)
        }
        list.draw(on: &frame, in: rect, scene)
    }
}
