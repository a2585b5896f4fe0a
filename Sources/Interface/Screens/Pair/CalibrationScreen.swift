import Cells
import Journal

/// How mentor and mentee see the mentoring and would prefer it: rated with digits, compared, and over time.
public struct CalibrationScreen: Screen {
    private(set) var focus: PairFocus
    private var page: CalibrationPage?
    /// Which round is read, counted from the present one.
    private var age = 0
    private var scroller = Scroller()
    private var mode = Mode.reading
    /// What has been typed so far and not been given: kept as long as the screen is.
    private var ratings: RatingGrid?

    private enum Mode: Sendable {
        case reading
        case rating
        case asking(Question<Deed>)
    }

    private enum Deed: Hashable, Sendable { case give, reopen, nothing }

    init(_ other: PersonID?) { focus = PairFocus(other) }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .calibration(let other) = place { other == nil || focus.other == other } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] {
        if case .reading = mode { [.calibration, .pair, .rows, .everywhere] } else { [.choosing] }
    }
    func title(_ scene: Scene) -> String { Wording.calibrationWith(focus.title) }
    func status(_ scene: Scene) -> String? {
        switch mode {
        case .reading: scroller.position(height: Layout(scene.size).content.height)
        case .rating: ratings.map { Wording.rated($0.count, of: $0.total) }
        case .asking: nil
        }
    }

    private var round: CalibrationRound? {
        guard let rounds = page?.rounds, rounds.indices.contains(age) else { return nil }
        return rounds[age]
    }

    private var canRate: Bool { round?.isPresent == true && round?.comparison == nil }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open, .search, .portfolio, .glass, .toggle: false
        case .rateStatements: canRate
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
                stage.load(.calibration(other))
            } else {
                (page, mode) = (nil, .reading)
                layOut(stage)
            }
        case .calibration(let page):
            if page.rounds.first?.number != self.page?.rounds.first?.number { age = 0 }
            self.page = page
            // Other statements than those that were being rated: those ratings are of another form.
            if ratings?.fits(page.rounds.first) == false { (ratings, mode) = (nil, .reading) }
            layOut(stage)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load(.calibration, _) = effect { stage.close() }
        if case .perform = effect {
            mode = .reading
            load(&stage)
        }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(let act, let outcome, _) = message else { return }
        (age, mode, ratings) = (0, .reading, nil)
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
        let sheet = CalibrationSheet(page: page, round: round, width: width, scene: stage.scene)
        scroller.show(sheet.lines(), height: stage.rect.height, fromTop: fromTop)
    }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch mode {
        case .reading: return read(action, argument, &stage)
        case .rating:
            guard action != .writeHelp else { return false }
            rate(action, &stage)
        case .asking(var question):
            guard action != .writeHelp else { return false }
            guard let given = question.perform(action, dismissed: .nothing) else {
                mode = .asking(question)
                return true
            }
            perform(given, &stage)
        }
        return true
    }

    private mutating func read(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .rateStatements, .open: begin(&stage)
        case .reopenRound: reopen(&stage)
        case .earlierRound: show(age + 1, &stage)
        case .laterRound: show(age - 1, &stage)
        case .nextPerson, .previousPerson:
            guard focus.turn(by: action == .nextPerson ? 1 : -1) else {
                stage.say(Wording.noOtherPair, .warning)
                return true
            }
            (page, age, ratings) = (nil, 0, nil)
            load(&stage)
        case .calibration where argument.isEmpty: break
        default:
            return stage.beside(action, argument, with: focus.other)
                || scroller.perform(action, height: stage.rect.height)
        }
        return true
    }

    private mutating func begin(_ stage: inout Stage) {
        guard let round, canRate else { return stage.say(Wording.ratingsStand(stage.scene), .warning) }
        if ratings == nil { ratings = RatingGrid(round) }
        mode = .rating
    }

    private mutating func reopen(_ stage: inout Stage) {
        guard let round, round.isPresent, round.comparison != nil else {
            return stage.say(Wording.isOpenAlready, .warning)
        }
        mode = .asking(
            Question(
                Wording.reopenQuestion, Wording.reopening(isAgreed: false, Visible.line(focus.title)),
                answers: [(.reopen, Wording.reopen), (.nothing, Wording.cancel)]))
    }

    private mutating func show(_ index: Int, _ stage: inout Stage) {
        guard let page, page.rounds.indices.contains(index) else { return stage.say(Wording.noOtherRound, .warning) }
        age = index
        layOut(stage, fromTop: true)
    }

    private mutating func rate(_ action: ActionName, _ stage: inout Stage) {
        switch action {
        case .nextChoice: ratings?.move(by: 1)
        case .previousChoice: ratings?.move(by: -1)
        case .cursorPageDown: ratings?.move(by: 8)
        case .cursorPageUp: ratings?.move(by: -8)
        case .dismiss:
            mode = .reading
            if ratings?.isChanged == true { stage.say(Wording.ratingsNotGiven(stage.scene), .warning) }
        case .choose: give(&stage)
        default: break
        }
    }

    private mutating func give(_ stage: inout Stage) {
        guard let ratings, let round else { return }
        guard ratings.complete != nil else {
            self.ratings?.moveToFirstEmpty()
            return stage.say(Wording.stillToRate(ratings.total - ratings.count), .warning)
        }
        // Nothing can be changed after it, so it is asked about; before that it can.
        guard round.otherHasGiven else { return perform(.give, &stage) }
        mode = .asking(
            Question(
                Wording.giveQuestion, Wording.revealing(Visible.line(focus.title)),
                answers: [(.give, Wording.give), (.nothing, Wording.cancel)]))
    }

    private mutating func perform(_ deed: Deed, _ stage: inout Stage) {
        guard let other = focus.other else { return }
        switch deed {
        case .give: if let complete = ratings?.complete { stage.perform(.pair(.calibrate(other, ratings: complete))) }
        case .reopen: stage.perform(.pair(.reopenCalibration(other)))
        case .nothing: mode = ratings?.isChanged == true ? .rating : .reading
        }
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        guard case .rating = mode else { return false }
        switch input {
        case .key(.backspace), .key(.delete): ratings?.clear()
        case .key(.character(let character)):
            guard let digit = character.wholeNumberValue, character.isASCII else { return false }
            guard ratings?.set(digit) == true else {
                stage.say(Wording.oneToFive, .warning)
                return true
            }
        default: return false
        }
        return true
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        switch mode {
        case .reading: scroller.draw(on: &frame, in: readingRect(rect, most: 120))
        case .rating: ratings?.draw(on: &frame, in: readingRect(rect, most: 120), scene)
        case .asking(let question): question.draw(on: &frame, in: rect, scene)
        }
    }
}
