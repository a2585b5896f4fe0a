import Cells
import Journal

/// A decision: as the committee works on it, as the one reads it who tells the mentee, as the mentee reads it.
public struct DecisionScreen: Screen {
    /// Nil for the viewer's own.
    private let mentee: PersonID?
    let moment: MomentID
    private var page: DecisionPage?
    private var isAbsent = false
    private var scroller = Scroller()

    init(_ mentee: PersonID?, _ moment: MomentID) { (self.mentee, self.moment) = (mentee, moment) }

    var readsAgain: Bool { true }
    var contexts: [Context] { [.decision, .committee, .rows, .everywhere] }
    func title(_ scene: Scene) -> String { page.map { $0.mentee.id == scene.me ? "" : $0.mentee.name } ?? "" }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        guard let page else { return action == .help }
        let isOpen = page.part == .member && page.final == nil
        switch action {
        case .decide: return isOpen
        case .sign, .dissent: return isOpen && page.proposal != nil
        case .respond: return page.part == .mentee && page.answer == nil
        case .appeal:
            return page.part == .mentee && (page.appeal != nil || page.final.map { scene.now < $0.appeal } ?? false)
        case .openDossier: return page.part != .informer
        case .help: return true
        default: return false
        }
    }

    mutating func load(_ stage: inout Stage) { stage.load(.decision(mentee, moment)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .decision(let page) = answer else { return }
        if self.page == nil, page.record != nil { stage.effect(.openedDecision(mentee, moment)) }
        self.page = page
        isAbsent = false
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        guard case .load = effect else { return }
        // One that was on the screen is not to be read any more; of one that never was, it is said what comes.
        if page != nil { return stage.close() }
        isAbsent = true
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let page else { return }
        let scene = stage.scene
        var paper = Wording.paper(page, scene.times, me: scene.me)
        if let desk = page.desk, page.proposal != nil { paper.add(Wording.beforeSigning(desk, scene.times)) }
        scroller.show(paper.styled(width: readingRect(stage.rect).width, scene), height: stage.rect.height)
    }

    // MARK: - Keys

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .decide, .sign, .dissent, .stepAside, .letSit:
            stage.decide(action, mentee ?? page?.mentee.id, moment, page)
        case .openDossier, .open:
            guard let page, page.part != .informer, let mentee = page.mentee.id else {
                if action == .openDossier { stage.say(Wording.dossierNotYours, .warning) }
                return true
            }
            if page.part == .mentee {
                stage.go(to: .committeeView(mentee, moment))
            } else {
                stage.go(to: .dossier(mentee, moment))
            }
        case .respond:
            guard let page, page.part == .mentee else {
                stage.say(Wording.refusal(.notYours(.answer), nil, nil), .warning)
                return true
            }
            guard page.answer == nil else {
                stage.say(Wording.refusal(.answered, nil, nil), .warning)
                return true
            }
            stage.go(to: .write(.decisionAnswer(moment)))
        case .appeal: appeal(&stage)
        case .decision where argument.isEmpty: break
        default: return scroller.perform(action, height: stage.rect.height)
        }
        return true
    }

    private func appeal(_ stage: inout Stage) {
        if let appeal = page?.appeal { return stage.go(to: .appeal(appeal.record)) }
        guard let page, page.part == .mentee, let final = page.final else {
            return stage.say(Wording.refusal(.notYours(.appeal), nil, nil), .warning)
        }
        guard stage.scene.now < final.appeal else {
            return stage.say(
                Wording.refusal(.appealTooLate(final.appeal), stage.scene.programme, stage.scene.times), .warning)
        }
        stage.go(to: .write(.appeal(moment)))
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let reading = readingRect(rect)
        if isAbsent {
            let words = Wording.noDecisionYet(moment, scene)
            return frame.put(Wrap.styled(scene.marks.plain(words), .quiet, columns: reading.width), in: reading)
        }
        scroller.draw(on: &frame, in: reading)
    }
}

extension Stage {
    /// What a member does about a dossier, from the dossier or from the decision about it.
    ///
    /// - Parameter page: as far as it has been read.
    mutating func decide(
        _ action: ActionName, _ mentee: PersonID?, _ moment: MomentID, _ page: DecisionPage?, citing: [ItemID] = []
    ) {
        guard let mentee, let page, page.part == .member else {
            return say(Wording.refusal(.notYours(.decide), nil, nil), .warning)
        }
        switch action {
        case .decide, .sign, .dissent:
            guard page.final == nil else { return say(Wording.refusal(.decided, nil, nil), .warning) }
            guard action == .decide || page.proposal != nil else {
                return say(Wording.nothingProposed(scene), .warning)
            }
            switch action {
            case .decide: go(to: .write(.decision(mentee, moment, DecisionForm(citations: citing))))
            case .sign: go(to: .sign(mentee, moment))
            default: go(to: .write(.dissent(mentee, moment)))
            }
        case .stepAside: go(to: .reason(.stepAside(page.mentee, moment)))
        default: go(to: .recusals)
        }
    }
}
