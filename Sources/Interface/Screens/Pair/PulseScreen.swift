import Cells
import Journal

/// The pulse: four digits and Enter; below it those that were given.
public struct PulseScreen: Screen {
    private(set) var focus: PairFocus
    private var page: PulsePage?
    private var scroller = Scroller()
    /// The digits typed so far; nil when one only reads.
    private var giving: Giving? = Giving()

    struct Giving: Sendable {
        var ratings: [Int?] = Dimension.allCases.map { _ in nil }
        var selected = 0
        var isShown = false

        var complete: [Int]? {
            let given = ratings.compactMap(\.self)
            return given.count == ratings.count ? given : nil
        }
        var isEmpty: Bool { ratings.allSatisfy { $0 == nil } }

        mutating func move(by step: Int) { selected = max(0, min(selected + step, ratings.count - 1)) }
        mutating func moveToFirstEmpty() { selected = ratings.firstIndex { $0 == nil } ?? selected }

        mutating func set(_ digit: Int) {
            ratings[selected] = digit
            move(by: 1)
        }

        /// Takes back the digit that is marked, or the one before it.
        mutating func clear() {
            if ratings[selected] == nil { move(by: -1) }
            ratings[selected] = nil
        }
    }

    init(_ other: PersonID?) { focus = PairFocus(other) }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .pulse(let other) = place { other == nil || focus.other == other } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { giving == nil ? [.pulse, .pair, .rows, .everywhere] : [.choosing] }
    func title(_ scene: Scene) -> String { Wording.pulseWith(focus.title) }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open, .search, .portfolio, .glass: false
        case .givePulse: focus.pair?.isCurrent == true
        case .showPulse: focus.pair?.isCurrent == true && page?.own.isEmpty == false
        case .nextPerson: (focus.pairs?.count ?? 0) > 1
        case .reopenRound, .earlierRound, .laterRound: false
        default: true
        }
    }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) { stage.load(.pairs) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch answer {
        case .pairs(let pairs):
            focus.take(pairs)
            if focus.pair?.isCurrent != true { giving = nil }
            if let other = focus.other { stage.load(.pulses(other)) } else { page = nil }
            layOut(stage)
        case .pulses(let page):
            self.page = page
            layOut(stage)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load(.pulses, _) = effect { stage.close() }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(let act, let outcome, _) = message else { return }
        giving = nil
        stage.say(Wording.done(act, outcome), .success)
        load(&stage)
    }

    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if giving != nil {
            guard action != .writeHelp else { return false }
            give(action, &stage)
            layOut(stage)
            return true
        }
        switch action {
        case .givePulse, .open:
            guard focus.pair?.isCurrent == true else {
                stage.say(Wording.pairIsOver, .warning)
                return true
            }
            giving = Giving()
            layOut(stage)
        case .showPulse:
            guard let other = focus.other, focus.pair?.isCurrent == true, let last = page?.own.first else {
                stage.say(Wording.nothingToShow, .warning)
                return true
            }
            stage.perform(.pair(.showPulse(other, !last.isShown)))
        case .nextPerson, .previousPerson:
            guard focus.turn(by: action == .nextPerson ? 1 : -1) else {
                stage.say(Wording.noOtherPair, .warning)
                return true
            }
            page = nil
            load(&stage)
        case .reopenRound, .earlierRound, .laterRound: stage.say(Wording.noRoundsOfPulses, .warning)
        case .pulse where argument.isEmpty: break
        default:
            return stage.beside(action, argument, with: focus.other)
                || scroller.perform(action, height: stage.rect.height)
        }
        return true
    }

    private mutating func give(_ action: ActionName, _ stage: inout Stage) {
        switch action {
        case .nextChoice: giving?.move(by: 1)
        case .previousChoice: giving?.move(by: -1)
        case .toggle: giving?.isShown.toggle()
        case .dismiss:
            // Back to where one came from, unless there is something here to read.
            if page?.own.isEmpty ?? true { stage.close() }
            giving = nil
        case .choose:
            guard let other = focus.other, let given = giving, let ratings = given.complete else {
                giving?.moveToFirstEmpty()
                return stage.say(Wording.fourDigits, .warning)
            }
            stage.perform(.pair(.pulse(other, ratings: ratings, showing: given.isShown)))
        default: break
        }
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        guard giving != nil else { return false }
        switch input {
        case .key(.backspace), .key(.delete): giving?.clear()
        case .key(.character(let character)):
            guard let digit = character.wholeNumberValue, character.isASCII else { return false }
            guard Pulse.scale.contains(digit) else {
                stage.say(Wording.oneToFive, .warning)
                return true
            }
            giving?.set(digit)
        default: return false
        }
        layOut(stage)
        return true
    }

    // MARK: - Drawing

    private mutating func layOut(_ stage: Stage) {
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        guard let pair = focus.pair else {
            scroller.show(Wrap.styled(focus.empty(scene) ?? "", .quiet, columns: width), height: stage.rect.height)
            return
        }
        var sheet = PairSheet(pair, width: width, scene)
        sheet.text(Wording.pulsePrivacy(sheet.other), .quiet)
        sheet.blank()
        if let giving { draw(giving, on: &sheet) }
        if let page { draw(page, on: &sheet) }
        scroller.show(sheet.lines, height: stage.rect.height, fromTop: giving != nil)
    }

    private func draw(_ giving: Giving, on sheet: inout PairSheet) {
        for (index, dimension) in Dimension.allCases.enumerated() {
            let isHere = index == giving.selected
            let text = giving.ratings[index].map(String.init) ?? sheet.scene.marks.open
            var line = StyledLine([Span(isHere ? sheet.scene.marks.caret + " " : "  ", .strong)])
            line.append(
                padded(Wording.word(dimension), to: Wording.dimensionColumns + 2), Style(isHere ? .strong : .plain))
            line.append("[\(text)]", Style(giving.ratings[index] == nil ? .quiet : .strong, selected: isHere))
            let room = sheet.width - line.columns - 2
            line.append("  " + truncated(Wording.meaning(dimension), to: max(0, room)), Style(.quiet))
            sheet.add(line)
        }
        sheet.blank()
        sheet.text((giving.isShown ? "[x] " : "[ ] ") + Wording.showIt(sheet.other), .plain)
        sheet.text(Wording.pulseHelp, .quiet)
    }

    private func draw(_ page: PulsePage, on sheet: inout PairSheet) {
        let marks = sheet.scene.marks
        func row(_ what: String, _ pulse: GivenPulse, _ word: String) -> StyledLine {
            var line = StyledLine([Span(padded(truncated(what, to: 22), to: 24), .quiet)])
            for rating in pulse.ratings { line.append(marks.columns[(rating - 1) * 7 / 4], .plain) }
            line.append("  " + pulse.ratings.map(String.init).joined(separator: " "), Style(.strong))
            line.append("   " + word, Style(.quiet))
            return line
        }
        sheet.section(Wording.othersPulse(sheet.other))
        if let other = page.other {
            sheet.add(row(sheet.scene.times.moment(other.at), other, ""))
        } else {
            sheet.text(Wording.otherPulseHidden, .quiet)
        }
        sheet.section(Wording.yourPulses)
        if page.own.isEmpty { sheet.text(Wording.noPulses, .quiet) }
        for pulse in page.own {
            sheet.add(row(sheet.scene.times.moment(pulse.at), pulse, Wording.isShown(pulse.isShown)))
        }
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        scroller.draw(on: &frame, in: readingRect(rect))
    }
}

/// What all pulses come to, month by month, for whoever keeps the process.
public struct PulseSummaryScreen: Screen {
    private var summary: PulseSummary?
    private var scroller = Scroller()

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .pulseSummary = place { true } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.summaryTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { action != .open }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height) }

    mutating func load(_ stage: inout Stage) { stage.load(.pulseSummary) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .pulseSummary(let summary) = answer else { return }
        self.summary = summary
        layOut(stage)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) { stage.close() }
    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    private mutating func layOut(_ stage: Stage) {
        guard let summary else { return }
        let scene = stage.scene
        let width = readingRect(stage.rect).width
        var lines = Wrap.styled(Wording.summaryRule, .quiet, columns: width)
        lines.append(StyledLine())
        let (longest, column) = (Wording.dimensionColumns, Wording.dimensionColumns + 2)
        if summary.months.isEmpty { lines += Wrap.styled(Wording.noSummary, .plain, columns: width) }
        for (index, dimension) in Dimension.allCases.enumerated() where !summary.months.isEmpty {
            let means = summary.months.map { $0.means[index] }
            let heights = scene.marks.columns
            let line = means.map { heights[($0 - 2) * (heights.count - 1) / 8] }.joined()
            lines.append(
                StyledLine([
                    Span(padded(Wording.word(dimension), to: longest + 4), Style.plain),
                    Span(String(line.suffix(max(0, width - longest - 4)))),
                ]))
        }
        if !summary.months.isEmpty {
            lines.append(StyledLine())
            let words = Dimension.allCases.map { padded(Wording.word($0), to: column) }.joined()
            lines.append(StyledLine([Span(padded("", to: 12) + words, .quiet)]))
        }
        for month in summary.months.reversed() {
            let means = month.means.map { padded(Wording.decimal($0 * 5), to: column) }.joined()
            lines.append(StyledLine([Span(padded(Wording.month(month), to: 12), .quiet), Span(means)]))
        }
        scroller.show(lines, height: stage.rect.height)
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        switch action {
        case .open, .pulseSummary: true
        default: scroller.perform(action, height: stage.rect.height)
        }
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) { scroller.draw(on: &frame, in: readingRect(rect)) }
}
