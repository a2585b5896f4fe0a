import Cells
import Journal

/// What is done with a reason, which is kept as a draft until it is given: a member steps aside, somebody lets a recused
/// member sit, a coordinator reads one item.
public struct ReasonScreen: Screen {
    public enum Deed: Hashable, Sendable {
        case stepAside(NamedPerson, MomentID)
        /// A member, over a mentee.
        case letSit(NamedPerson, NamedPerson, MomentID)
        case breakGlass(ItemID)
    }

    private let deed: Deed
    private var reason: ReasonField
    /// Whether what is typed is kept as a draft.
    private let isKept: Bool
    private var confirmation: Confirmation
    private var isTyping = true
    private var isDone = false

    /// - Parameter me: nil for the host, who has no drafts.
    init(_ deed: Deed, by me: PersonID?, _ scene: Scene) {
        self.deed = deed
        reason = ReasonField(deed.draft, by: me ?? PersonID(unchecked: "host"))
        isKept = me != nil
        confirmation = Self.confirmation(deed, "", scene)
    }

    init(resuming draft: Draft, _ deed: Deed, by me: PersonID, _ scene: Scene) {
        self.init(deed, by: me, scene)
        reason = ReasonField(resuming: draft, by: me)
    }

    private static func confirmation(_ deed: Deed, _ reason: String, _ scene: Scene) -> Confirmation {
        var confirmation = Confirmation(
            deed.act(reason), heading: deed.heading, isNew: false, offersEditing: false)
        confirmation.take(Wording.paper(deed, scene))
        return confirmation
    }

    var contexts: [Context] { [isTyping ? .field : .choosing] }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .toggle && action != .undo }
    func title(_ scene: Scene) -> String { deed.mentee?.name ?? "" }

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
            if case .breakGlass(let item) = deed { stage.go(to: .item(item)) }
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
                confirmation = Self.confirmation(deed, text, stage.scene)
                reason.save(&stage)
            case .dismiss: reason.close(saying: Wording.draftKept(stage.scene), &stage)
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

extension ReasonScreen.Deed {
    /// What a draft's reason was for; nil of any other draft.
    init?(_ subject: Draft.Subject) {
        func named(_ id: PersonID) -> NamedPerson { NamedPerson(id: id, name: id.text) }
        switch subject {
        case .recusal(let mentee, let moment, nil): self = .stepAside(named(mentee), moment)
        case .recusal(let mentee, let moment, let member?): self = .letSit(named(member), named(mentee), moment)
        case .glassBreak(let item): self = .breakGlass(item)
        default: return nil
        }
    }

    fileprivate var draft: Draft.Subject {
        switch self {
        case .stepAside(let mentee, let moment): .recusal(mentee.known, moment, member: nil)
        case .letSit(let member, let mentee, let moment): .recusal(mentee.known, moment, member: member.known)
        case .breakGlass(let item): .glassBreak(item)
        }
    }

    fileprivate func act(_ reason: String) -> Act {
        switch self {
        case .stepAside(let mentee, let moment): .committee(.recuse(mentee.known, moment, reason: reason))
        case .letSit(let member, let mentee, let moment):
            .committee(.overrideRecusal(mentee.known, member: member.known, moment, reason: reason))
        case .breakGlass(let item): .safeguard(.breakGlass(item, reason: reason, for: GlassBreak.usual))
        }
    }

    fileprivate var heading: String {
        switch self {
        case .stepAside(let mentee, _): mentee.name
        case .letSit(let member, _, _): member.name
        case .breakGlass(let item): item.short
        }
    }

    fileprivate var mentee: NamedPerson? {
        switch self {
        case .stepAside(let mentee, _), .letSit(_, let mentee, _): mentee
        case .breakGlass: nil
        }
    }
}

extension NamedPerson {
    fileprivate var known: PersonID { id ?? PersonID(unchecked: "") }
}
