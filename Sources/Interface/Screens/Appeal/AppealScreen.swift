import Cells
import Journal

/// An appeal: its state for everybody who may know of it; its grounds for the mentee and the panel alone.
public struct AppealScreen: Screen {
    private let id: RecordID
    private var page: AppealPage?
    private var scroller = Scroller()
    private var mode = Mode.reading

    private enum Mode: Sendable {
        case reading
        /// Who may hear it, of whom a coordinator ticks some.
        case panel(PickList<PersonID>)
        case word(PickList<Appeal.Ruling.Word>)
    }

    init(_ id: RecordID) { self.id = id }

    var readsAgain: Bool { true }

    var contexts: [Context] {
        if case .reading = mode { [.appeal, .rows, .everywhere] } else { [.choosing] }
    }

    func title(_ scene: Scene) -> String { page.map { $0.mentee.id == scene.me ? "" : $0.mentee.name } ?? "" }
    func status(_ scene: Scene) -> String? {
        guard case .reading = mode else { return nil }
        return scroller.position(height: Layout(scene.size).content.height)
    }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        guard let page else { return action == .help }
        switch action {
        case .assignPanel: return scene.keepsProcess && page.ruled == nil
        case .rule: return page.part == .panel && page.ruled == nil
        case .openDossier, .showDecision: return page.part == .panel || page.part == .mentee
        case .toggle: if case .panel = mode { return true } else { return false }
        case .help, .choose, .dismiss, .writeHelp: return true
        default: return false
        }
    }

    mutating func load(_ stage: inout Stage) { stage.load(.appeal(id)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch answer {
        case .appeal(let page):
            if self.page == nil || self.page?.ruled == nil && page.ruled != nil { stage.effect(.openedAppeal(id)) }
            self.page = page
            layOut(stage)
        case .candidates(let candidates):
            let rows = candidates.compactMap { person in
                person.id.map { PickList.Row(value: $0, label: Visible.line(person.name), detail: $0.text) }
            }
            guard !rows.isEmpty else { return stage.say(Wording.nobodyForPanel, .warning) }
            mode = .panel(PickList(Wording.choosePanel, rows, ticked: Set(page?.panel.compactMap(\.id) ?? [])))
        default: break
        }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(let act, let outcome, _) = message else { return }
        stage.say(Wording.done(act, outcome), .success)
        load(&stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load(.appeal, _) = effect { stage.close() }
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let page else { return }
        let paper = Wording.paper(page, stage.scene.times, me: stage.scene.me)
        scroller.show(
            paper.styled(width: readingRect(stage.rect).width, stage.scene), height: stage.rect.height)
    }

    // MARK: - Keys

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch mode {
        case .reading: return read(action, &stage)
        case .panel(let list): choose(action, list, &stage)
        case .word(let list): choose(action, list, &stage)
        }
        return action != .writeHelp
    }

    private mutating func read(_ action: ActionName, _ stage: inout Stage) -> Bool {
        switch action {
        case .assignPanel:
            guard stage.scene.keepsProcess else {
                stage.say(Wording.refusal(.notYours(.assign), nil, nil), .warning)
                return true
            }
            guard page?.ruled == nil else {
                stage.say(Wording.refusal(.appealRuled, nil, nil), .warning)
                return true
            }
            stage.load(.panelCandidates(id))
        case .rule:
            guard page?.part == .panel else {
                stage.say(Wording.refusal(.notYours(.rule), nil, nil), .warning)
                return true
            }
            guard page?.ruled == nil else {
                stage.say(Wording.refusal(.appealRuled, nil, nil), .warning)
                return true
            }
            mode = .word(
                PickList(
                    Wording.chooseWord,
                    Appeal.Ruling.Word.allCases.map {
                        PickList.Row(value: $0, label: Wording.word($0), detail: Wording.meaning($0))
                    }))
        case .openDossier, .open, .showDecision:
            guard let page, page.part == .panel || page.part == .mentee, let mentee = page.mentee.id else {
                if action != .open { stage.say(Wording.dossierNotYours, .warning) }
                return true
            }
            if action == .showDecision {
                stage.go(to: .decision(mentee, page.moment.id))
            } else if page.part == .mentee {
                stage.go(to: .committeeView(mentee, page.moment.id))
            } else {
                stage.go(to: .dossier(mentee, page.moment.id))
            }
        default: return scroller.perform(action, height: stage.rect.height)
        }
        return true
    }

    private mutating func choose(_ action: ActionName, _ list: PickList<PersonID>, _ stage: inout Stage) {
        var list = list
        switch action {
        case .toggle: list.toggle()
        case .choose:
            mode = .reading
            let panel = list.rows.map(\.value).filter { list.ticked?.contains($0) ?? false }
            stage.perform(.appeal(.assign(id, panel: panel)))
            return
        case .dismiss:
            mode = .reading
            return
        default: _ = list.perform(action, rows: PickList<PersonID>.height(stage.rect))
        }
        mode = .panel(list)
    }

    private mutating func choose(
        _ action: ActionName, _ list: PickList<Appeal.Ruling.Word>, _ stage: inout Stage
    ) {
        var list = list
        switch action {
        case .choose:
            mode = .reading
            if let word = list.choice { stage.go(to: .write(.ruling(id, word))) }
            return
        case .dismiss:
            mode = .reading
            return
        default: _ = list.perform(action, rows: 2)
        }
        mode = .word(list)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let below = Rect(column: rect.left, row: rect.top + 1, width: rect.width, height: rect.height - 1)
        switch mode {
        case .reading: scroller.draw(on: &frame, in: readingRect(rect))
        case .panel(let list): list.draw(on: &frame, in: below, scene)
        case .word(let list): list.draw(on: &frame, in: below, scene)
        }
    }
}
