import Cells
import Journal

/// The question before a decision is signed: what this member has not opened, what may speak against it, what follows.
public struct SignScreen: Screen {
    private let mentee: PersonID
    private let moment: MomentID
    private var page: DecisionPage?
    private var confirmation: Confirmation?
    private var isDone = false

    init(_ mentee: PersonID, _ moment: MomentID) { (self.mentee, self.moment) = (mentee, moment) }

    var contexts: [Context] { [.choosing] }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .toggle }
    func title(_ scene: Scene) -> String { page?.mentee.name ?? "" }

    mutating func load(_ stage: inout Stage) {
        if !isDone { stage.load(.decision(mentee, moment)) }
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .decision(let page) = answer, !isDone else { return }
        if case .decisionAfter = query, let before = self.page {
            confirmation?.take(Wording.whatFollows(page, before: before, stage.scene.times))
            return
        }
        self.page = page
        // What is signed is the proposal that is on the screen, and no other.
        let act = CommitteeAct.sign(mentee, moment, proposal: page.proposal?.number)
        confirmation = Confirmation(
            .committee(act), heading: page.mentee.name, isNew: false, offersEditing: false)
        stage.load(.decisionAfter(act))
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(let act, let outcome, _) = message else { return }
        isDone = true
        stage.say(Wording.done(act, outcome), .success)
        stage.close()
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        switch effect {
        case .load, .perform: stage.close()
        default: break
        }
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .writeHelp { return false }
        switch confirmation?.perform(action, height: stage.rect.height) {
        case .cancel?, .editFirst?: stage.close()
        case .doIt?: if let confirmation { stage.perform(confirmation.act) }
        case nil: if confirmation == nil, action == .dismiss { stage.close() }
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { confirmation?.draw(on: &frame, in: rect, scene) }
}
