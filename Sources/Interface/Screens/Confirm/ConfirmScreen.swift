import Cells
import Journal

/// The question before something is shared, nominated, agreed to or taken back.
public struct ConfirmScreen: ScreenContent {
    private var confirmation: Confirmation
    private let entry: Entry
    /// Where one declines: the reason, which may be left out.
    private var reason: LineField?
    private var isTypingReason = false
    private var isDone = false

    init(_ act: Act, about entry: Entry, _ scene: Scene) {
        self.entry = entry
        let isAuthor = entry.author.id != nil && entry.author.id == scene.me
        var isNew = entry.isPrivate
        var offersEditing = false
        switch act {
        case .share, .nominate: offersEditing = isAuthor && !entry.isSealed
        case .purpose(_, .assessment):
            offersEditing = isAuthor
            isNew = false
        default: isNew = false
        }
        confirmation = Confirmation(act, heading: entry.heading, isNew: isNew, offersEditing: offersEditing)
    }

    init(declining entry: Entry, _ scene: Scene) {
        self.init(.decline(entry.id, reason: nil), about: entry, scene)
        reason = LineField()
        isTypingReason = true
    }

    var screen: Screen { .confirm(self) }
    var contexts: [Context] { [isTypingReason ? .field : .choosing] }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .toggle && action != .undo }
    func title(_ scene: Scene) -> String { entry.mentee.id == scene.me ? "" : entry.mentee.name }

    mutating func load(_ stage: inout Stage) {
        guard !isDone, confirmation.foresight == nil else { return }
        stage.foresee(confirmation.act, about: entry.id)
    }

    /// What is foretold must be what would happen now; the answer that is marked stays marked.
    mutating func refresh(_ stage: inout Stage) {
        if !isDone { stage.foresee(confirmation.act, about: entry.id) }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        switch message {
        case .foreseen(_, let foresight, _): confirmation.take(foresight)
        case .performed(let act, let outcome, _):
            isDone = true
            stage.say(Wording.done(act, outcome), .success)
            stage.close()
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        switch effect {
        case .foresee, .perform: stage.close()
        default: break
        }
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if isTypingReason {
            switch action {
            case .choose, .nextField, .cursorDown:
                isTypingReason = false
                return true
            case .dismiss:
                stage.close()
                return true
            case .writeHelp: return false
            default:
                _ = reason?.perform(action)
                return true
            }
        }
        if action == .writeHelp { return false }
        switch confirmation.perform(action, height: stage.rect.height) {
        case nil: break
        case .cancel: stage.close()
        case .editFirst: stage.turn(into: .write(.edit(entry.id, revision: entry.revision)))
        case .doIt:
            if let reason, case .decline(let id, _) = confirmation.act {
                let text = reason.text.allSatisfy(\.isWhitespace) ? nil : reason.text
                stage.perform(.decline(id, reason: text))
            } else {
                stage.perform(confirmation.act)
            }
        }
        return true
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        isTypingReason ? reason?.type(input) ?? false : false
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        confirmation.draw(on: &frame, in: rect, scene, reason: reason.map { ($0, isTypingReason) })
    }
}
