import Cells
import Journal

/// A member steps aside, or somebody lets a recused member sit: with a reason, which is kept as a draft until it is given.
public struct RecuseScreen: ScreenContent {
    private let mentee: NamedPerson
    private let moment: MomentID
    /// Who is let sit; nil where the viewer steps aside.
    private let member: NamedPerson?
    private var reason: ReasonField
    /// Whether what is typed is kept as a draft.
    private let isKept: Bool
    private var confirmation: Confirmation
    private var isTyping = true
    private var isDone = false

    /// - Parameter me: nil for the host, who has no drafts.
    init(_ mentee: NamedPerson, _ moment: MomentID, letting member: NamedPerson?, by me: PersonID?, _ scene: Scene) {
        (self.mentee, self.moment, self.member) = (mentee, moment, member)
        let subject = Draft.Subject.recusal(
            mentee.id ?? PersonID(unchecked: ""), moment, member: member?.id)
        reason = ReasonField(subject, by: me ?? PersonID(unchecked: "host"))
        isKept = me != nil
        confirmation = Self.confirmation(mentee, moment, member, "", scene)
    }

    init(
        resuming draft: Draft, _ mentee: PersonID, _ moment: MomentID, letting member: PersonID?, by me: PersonID,
        _ scene: Scene
    ) {
        func named(_ id: PersonID) -> NamedPerson { NamedPerson(id: id, name: id.text) }
        self.init(named(mentee), moment, letting: member.map(named), by: me, scene)
        reason = ReasonField(resuming: draft, by: me)
    }

    private static func confirmation(
        _ mentee: NamedPerson, _ moment: MomentID, _ member: NamedPerson?, _ reason: String, _ scene: Scene
    ) -> Confirmation {
        let id = mentee.id ?? PersonID(unchecked: "")
        let act: CommitteeAct =
            member?.id.map { .overrideRecusal(id, member: $0, moment, reason: reason) }
            ?? .recuse(id, moment, reason: reason)
        var confirmation = Confirmation(
            .committee(act), heading: member?.name ?? mentee.name, isNew: false, offersEditing: false)
        confirmation.take(Wording.recusing(mentee, moment, member, scene))
        return confirmation
    }

    var screen: Screen { .recuse(self) }
    var contexts: [Context] { [isTyping ? .field : .choosing] }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .toggle && action != .undo }
    func title(_ scene: Scene) -> String { mentee.name }

    var isWriting: Bool { reason.text != nil }
    var hasUnsavedText: Bool { reason.isUnsaved }
    var leavesDraft: Bool { reason.hasDraft }

    mutating func load(_ stage: inout Stage) { if !isDone, isKept { reason.load(&stage) } }
    mutating func refresh(_ stage: inout Stage) {}
    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) { reason.receive(answer, &stage) }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        switch message {
        case .performed(let act, let outcome, _):
            isDone = true
            reason.forget(&stage)
            stage.say(Wording.done(act, outcome), .success)
            stage.close()
        case .draftSaved(let draft, let room, _): reason.draftSaved(draft, room, &stage)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        switch effect {
        case .perform: isTyping = true
        case .saveDraft: reason.draftRefused(refusal, &stage)
        default: break
        }
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .writeHelp {
            reason.save(&stage)
            return false
        }
        if isTyping {
            switch action {
            case .choose, .nextField, .cursorDown:
                guard let text = reason.text else {
                    stage.say(Wording.reasonNeeded, .warning)
                    return true
                }
                isTyping = false
                confirmation = Self.confirmation(mentee, moment, member, text, stage.scene)
                reason.save(&stage)
            case .dismiss: reason.close(saying: Wording.draftKept, &stage)
            default: _ = reason.perform(action, &stage)
            }
            return true
        }
        switch confirmation.perform(action, height: stage.rect.height) {
        case nil: break
        case .cancel, .editFirst: isTyping = true
        case .doIt: stage.perform(confirmation.act)
        }
        return true
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        isTyping ? reason.type(input, &stage) : false
    }

    mutating func timer(_ timer: Timer, _ stage: inout Stage) { reason.timer(timer, &stage) }
    mutating func hangUp(_ stage: inout Stage) { reason.hangUp(&stage) }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        confirmation.draw(
            on: &frame, in: rect, scene, reason: (reason.line, isTyping), label: Wording.reasonNeededLabel)
    }
}
