import Cells
import Journal

/// What mentor and mentee expect of each other: the prompts, the answers side by side, the text that both sign.
public struct AgreementScreen: Screen {
    private(set) var focus: PairFocus
    private var page: AgreementPage?
    /// Which round is read, counted from the present one.
    private var age = 0
    private var scroller = Scroller()
    private var question: Question<Deed>?

    private enum Deed: Hashable, Sendable {
        case sign(Int)
        case reopen
        case nothing
    }

    init(_ other: PersonID?) { focus = PairFocus(other) }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .agreement(let other) = place { other == nil || focus.other == other } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { question == nil ? [.agreement, .pair, .rows, .everywhere] : [.choosing] }
    func title(_ scene: Scene) -> String { Wording.agreementWith(focus.title) }
    func status(_ scene: Scene) -> String? {
        question == nil ? scroller.position(height: Layout(scene.size).content.height) : nil
    }

    private var round: AgreementRound? {
        guard let rounds = page?.rounds, rounds.indices.contains(age) else { return nil }
        return rounds[age]
    }

    private var step: AgreementRound.Step? { page.flatMap { page in round?.step(page.pair.side) } }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open, .search, .portfolio, .glass: false
        case .toggle: false
        case .answerPrompts: step == .answer || step == .waitForAnswer
        case .proposeText: step == .propose || step == .sign || step == .waitForSignature
        case .signAgreement: step == .sign
        case .reopenRound: round?.isPresent == true && round?.comparison != nil
        case .earlierRound: (page?.rounds.count ?? 0) > age + 1
        case .laterRound: age > 0
        case .nextPerson: (focus.pairs?.count ?? 0) > 1
        default: true
        }
    }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) { stage.load(.pairs) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch answer {
        case .pairs(let pairs):
            focus.take(pairs)
            if let other = focus.other {
                stage.load(.agreement(other))
            } else {
                (page, question) = (nil, nil)
                layOut(stage)
            }
        case .agreement(let page):
            if page.rounds.first?.number != self.page?.rounds.first?.number { age = 0 }
            self.page = page
            layOut(stage)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load(.agreement, _) = effect { stage.close() }
        if case .perform = effect { load(&stage) }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(let act, let outcome, _) = message else { return }
        age = 0
        stage.say(Wording.done(act, outcome), .success)
        load(&stage)
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage, fromTop: Bool = false) {
        let width = readingRect(stage.rect, most: 120).width
        guard let page, let round else {
            let words = focus.empty(stage.scene) ?? (page == nil ? "" : Wording.nothingAnsweredHere)
            scroller.show(Wrap.styled(words, .quiet, columns: width), height: stage.rect.height)
            return
        }
        let sheet = AgreementSheet(page: page, round: round, width: width, scene: stage.scene)
        scroller.show(sheet.lines(), height: stage.rect.height, fromTop: fromTop)
    }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if var question {
            guard action != .writeHelp else { return false }
            let given = question.perform(action, dismissed: .nothing)
            self.question = given == nil ? question : nil
            if let given { perform(given, &stage) }
            return true
        }
        switch action {
        case .answerPrompts: answer(&stage)
        case .proposeText: propose(&stage)
        case .signAgreement: sign(stage: &stage)
        case .open: goOn(&stage)
        case .reopenRound: reopen(&stage)
        case .earlierRound: show(age + 1, &stage)
        case .laterRound: show(age - 1, &stage)
        case .nextPerson, .previousPerson:
            guard focus.turn(by: action == .nextPerson ? 1 : -1) else {
                stage.say(Wording.noOtherPair, .warning)
                return true
            }
            (page, age) = (nil, 0)
            load(&stage)
        case .agreement where argument.isEmpty: break
        default: return stage.beside(action, argument, with: focus.other) || scroll(action, stage)
        }
        return true
    }

    private mutating func scroll(_ action: ActionName, _ stage: Stage) -> Bool {
        scroller.perform(action, height: stage.rect.height)
    }

    private mutating func perform(_ deed: Deed, _ stage: inout Stage) {
        guard let other = focus.other else { return }
        switch deed {
        case .sign(let number): stage.perform(.pair(.signAgreement(other, proposal: number)))
        case .reopen: stage.perform(.pair(.reopenAgreement(other)))
        case .nothing: break
        }
    }

    /// What comes next in the round.
    private mutating func goOn(_ stage: inout Stage) {
        switch step {
        case .answer, .waitForAnswer: answer(&stage)
        case .propose: propose(&stage)
        case .sign: sign(stage: &stage)
        case .waitForSignature, .agreed, .over, nil: stage.say(Wording.nothingToDoHere)
        }
    }

    private func answer(_ stage: inout Stage) {
        guard let other = focus.other, step == .answer || step == .waitForAnswer else {
            return stage.say(Wording.answersStand(stage.scene), .warning)
        }
        stage.go(to: .write(.answers(with: other)))
    }

    private func propose(_ stage: inout Stage) {
        guard let other = focus.other else { return }
        switch step {
        case .propose, .sign, .waitForSignature: stage.go(to: .write(.proposal(with: other)))
        case .agreed, .over: stage.say(Wording.agreementStands(stage.scene), .warning)
        case .answer, .waitForAnswer, nil: stage.refuse(.pair(.unanswered))
        }
    }

    private mutating func sign(stage: inout Stage) {
        guard let page, let round, step == .sign else {
            let isSigned = step == .waitForSignature || round?.agreed != nil
            return isSigned ? stage.say(Wording.signedAlready) : stage.refuse(.pair(.nothingProposed))
        }
        question = Question(
            Wording.signQuestion(Visible.line(page.pair.other.name)), Wording.signing(round, page.pair),
            answers: [(.sign(round.proposals.count), Wording.sign), (.nothing, Wording.cancel)])
    }

    private mutating func reopen(_ stage: inout Stage) {
        guard let round, round.isPresent, round.comparison != nil else {
            return stage.say(Wording.isOpenAlready, .warning)
        }
        question = Question(
            Wording.reopenQuestion, Wording.reopening(isAgreed: round.agreed != nil, Visible.line(focus.title)),
            answers: [(.reopen, Wording.reopen), (.nothing, Wording.cancel)])
    }

    private mutating func show(_ index: Int, _ stage: inout Stage) {
        guard let page, page.rounds.indices.contains(index) else { return stage.say(Wording.noOtherRound, .warning) }
        age = index
        layOut(stage, fromTop: true)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        if let question { return question.draw(on: &frame, in: rect, scene) }
        scroller.draw(on: &frame, in: readingRect(rect, most: 120))
    }
}

/// A round of the agreement laid out for reading.
struct AgreementSheet {
    let page: AgreementPage
    let round: AgreementRound
    let width: Int
    let scene: Scene

    func lines() -> [StyledLine] {
        var sheet = PairSheet(page.pair, width: width, scene)
        let times = scene.times
        sheet.head(
            Wording.agreementTitle(sheet.other, round: round.number, opened: times.day(round.opened)),
            step: Wording.step(round, page.pair, times))
        if round.agreed != nil, round.isPresent { sheet.text(Wording.reopens(page.reopens, times), .quiet) }
        if round.erased == nil {
            if let next = Wording.next(round.step(page.pair.side), scene) { sheet.text(next, .quiet) }
        }
        if let text = round.proposals.last { proposal(text, on: &sheet) }
        if let comparison = round.comparison {
            compare(comparison, on: &sheet)
        } else {
            prompts(on: &sheet)
        }
        return sheet.lines
    }

    private func proposal(_ text: Agreement.Proposal, on sheet: inout PairSheet) {
        sheet.section(
            Wording.proposal(round.proposals.count, by: sheet.who(text.by), scene.times.full(text.at)))
        sheet.body(text.text)
        sheet.blank()
        for side in [page.pair.side, page.pair.side.other] {
            if let at = round.signatures[side] {
                sheet.text(Wording.signed(sheet.who(side), scene.times.full(at)), .success)
            } else if round.isPresent {
                sheet.text(Wording.notSigned(sheet.who(side)), .quiet)
            }
        }
    }

    private func compare(_ comparison: [ComparedAnswers], on sheet: inout PairSheet) {
        sheet.section(Wording.bothAnswers)
        sheet.text(Wording.gapsFirst, .quiet)
        sheet.blank()
        sheet.sides()
        for answers in comparison {
            sheet.blank()
            var line = StyledLine([Span("\(answers.number)  \(Visible.line(answers.prompt))", .strong)])
            line.append("  " + Wording.word(answers.difference), Style(.quiet))
            if line.columns <= width {
                sheet.add(line)
            } else {
                sheet.text("\(answers.number)  \(Visible.line(answers.prompt))", .strong)
                sheet.text(Wording.word(answers.difference), .quiet)
            }
            sheet.sideBySide(answers[page.pair.side], answers[page.pair.side.other])
        }
    }

    private func prompts(on sheet: inout PairSheet) {
        guard !round.prompts.isEmpty else { return }
        sheet.section(round.own == nil ? Wording.promptsHead : Wording.yourAnswers)
        for (index, prompt) in round.prompts.enumerated() {
            if index > 0 { sheet.blank() }
            sheet.text("\(index + 1)  \(Visible.line(prompt))", .strong)
            guard let own = round.own?[index] else { continue }
            if own.allSatisfy(\.isWhitespace) {
                sheet.text(Wording.nothingSaid, .quiet, indent: 3)
            } else {
                sheet.body(own, indent: 3)
            }
        }
    }
}
