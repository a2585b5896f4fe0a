import Cells
import Journal

/// The question before something is shared, nominated, agreed to or taken back.
public struct ConfirmScreen: Screen {
    private var confirmation: Confirmation
    private let item: ItemID
    /// Nil until the journal has foretold what would happen to an item of which only a draft tells.
    private var entry: Entry?
    /// Where one declines: the reason, which may be left out.
    private var reason: ReasonField?
    private var isTypingReason = false
    private var isDone = false

    init(_ act: Act, about entry: Entry, _ scene: Scene) {
        item = entry.id
        self.entry = entry
        let isAuthor = entry.author.id != nil && entry.author.id == scene.me
        var isNew = entry.isPrivate
        var offersEditing = false
        switch act {
        case .share, .nominate, .advice(.release): offersEditing = isAuthor && !entry.isSealed
        case .purpose(_, .assessment):
            offersEditing = isAuthor
            isNew = false
        default: isNew = false
        }
        confirmation = Confirmation(act, heading: entry.heading, isNew: isNew, offersEditing: offersEditing)
    }

    init(declining entry: Entry, by me: PersonID) {
        self.init(declining: entry.id, ReasonField(.decline(entry.id), by: me), heading: entry.heading)
        self.entry = entry
    }

    /// Goes on with a reason that was begun before.
    init(resuming draft: Draft, declining item: ItemID, by me: PersonID) {
        self.init(declining: item, ReasonField(resuming: draft, by: me), heading: nil)
    }

    private init(declining item: ItemID, _ reason: ReasonField, heading: String?) {
        self.item = item
        self.reason = reason
        isTypingReason = true
        confirmation = Confirmation(
            .decline(item, reason: nil), heading: heading, isNew: false, offersEditing: false)
    }

    var contexts: [Context] { [isTypingReason ? .field : .choosing] }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .toggle && action != .undo }
    func title(_ scene: Scene) -> String { entry.map { $0.mentee.id == scene.me ? "" : $0.mentee.name } ?? "" }

    /// Whether a reason has been begun that would be lost with the screen.
    var isWriting: Bool { reason?.text != nil }
    var hasUnsavedText: Bool { reason?.isUnsaved ?? false }
    var leavesDraft: Bool { reason?.hasDraft ?? false }

    /// What is foretold must be what would happen now; the answer that is marked stays marked.
    mutating func load(_ stage: inout Stage) {
        guard !isDone else { return }
        stage.foresee(confirmation.act, about: item)
        reason?.load(&stage)
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) { reason?.receive(answer, &stage) }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        switch message {
        case .foreseen(_, let foresight, _):
            confirmation.take(foresight)
            if entry == nil { entry = foresight.after }
        case .performed(let act, let outcome, _):
            isDone = true
            reason?.forget(&stage)
            stage.say(Wording.done(act, outcome), .success)
            stage.close()
        case .draftSaved(let draft, let room, _): reason?.draftSaved(draft, room, &stage)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        switch effect {
        // Why is on the message line already.
        case .foresee, .perform: close(saying: nil, &stage)
        case .saveDraft: reason?.draftRefused(refusal, &stage)
        default: break
        }
    }

    private mutating func close(saying words: String?, _ stage: inout Stage) {
        if reason != nil { reason?.close(saying: words, &stage) } else { stage.close() }
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .writeHelp {
            reason?.save(&stage)
            return false
        }
        if isTypingReason {
            switch action {
            case .choose, .nextField, .cursorDown:
                isTypingReason = false
                reason?.save(&stage)
            case .dismiss: close(saying: Wording.draftKept(stage.scene), &stage)
            default: _ = reason?.perform(action, &stage)
            }
            return true
        }
        switch confirmation.perform(action, height: stage.rect.height) {
        case nil: break
        case .cancel: close(saying: Wording.draftKept(stage.scene), &stage)
        case .editFirst: if let entry { stage.turn(into: .write(.edit(entry.id, revision: entry.revision))) }
        case .doIt:
            if let reason, case .decline(let id, _) = confirmation.act {
                stage.perform(.decline(id, reason: reason.text))
            } else {
                stage.perform(confirmation.act)
            }
        }
        return true
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        isTypingReason ? reason?.type(input, &stage) ?? false : false
    }

    mutating func timer(_ timer: Timer, _ stage: inout Stage) { reason?.timer(timer, &stage) }
    mutating func hangUp(_ stage: inout Stage) { reason?.hangUp(&stage) }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        confirmation.draw(on: &frame, in: rect, scene, reason: reason.map { ($0.line, isTypingReason) })
    }
}
