import Cells
import Journal

/// Every dossier of a moment: what is due, what this member has not opened, where evidence is thin, what is decided.
public struct CohortScreen: Screen {
    /// Nil for the moment that most is due for.
    private var asked: MomentID?
    private var cohorts: [Cohort]?
    private var index = 0
    private var lines: [CohortLine] = []
    private var selected = 0
    private var top = 0

    init(_ moment: MomentID?) { asked = moment }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .cohort(let moment) = place { moment == nil || moment == self.moment } else { false }
    }
    var readsAgain: Bool { true }
    var contexts: [Context] { [.cohort, .rows, .everywhere] }
    var moment: MomentID? { cohort?.moment.id ?? asked }

    private var cohort: Cohort? {
        guard let cohorts, cohorts.indices.contains(index) else { return nil }
        return cohorts[index]
    }

    func title(_ scene: Scene) -> String { cohort?.moment.name ?? "" }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .open: !lines.isEmpty
        case .minutes: cohort?.isSealed ?? false
        case .nextMoment: (cohorts?.count ?? 0) > 1
        case .help: true
        default: false
        }
    }

    func status(_ scene: Scene) -> String? {
        guard let cohort, cohort.isSealed else { return nil }
        return Wording.cohortStatus(cohort)
    }

    mutating func load(_ stage: inout Stage) { stage.load(.cohorts(nil)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .cohorts(let cohorts) = answer else { return }
        let before = cohort == nil ? nil : selectedLine?.mentee
        let moment = cohort?.moment.id ?? asked
        self.cohorts = cohorts
        // The moment that was asked for; else one where something waits; else the last that was sealed.
        index =
            cohorts.firstIndex { $0.moment.id == moment } ?? cohorts.firstIndex { $0.due > 0 }
            ?? cohorts.lastIndex(where: \.isSealed) ?? 0
        show(stage, keeping: before)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load = effect { stage.close() }
    }

    mutating func resize(_ stage: inout Stage) { select(selected, stage.rect) }

    /// What waits comes first; within that, by name.
    private mutating func show(_ stage: Stage, keeping mentee: NamedPerson?) {
        let all = cohort?.lines ?? []
        lines = all.filter(\.isDue) + all.filter { !$0.isDue }
        select(mentee.flatMap { mentee in lines.firstIndex { $0.mentee == mentee } } ?? selected, stage.rect)
    }

    private var selectedLine: CohortLine? { lines.indices.contains(selected) ? lines[selected] : nil }

    // MARK: - Keys

    private func rows(_ rect: Rect) -> Int { max(1, rect.height - 2) }

    private mutating func select(_ row: Int, _ rect: Rect) {
        let rows = rows(rect)
        selected = max(0, min(row, lines.count - 1))
        if selected < top { top = selected }
        if selected >= top + rows { top = selected - rows + 1 }
        top = max(0, min(top, lines.count - rows))
    }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, rows(stage.rect) - 1)
        switch action {
        case .down: select(selected + 1, stage.rect)
        case .up: select(selected - 1, stage.rect)
        case .pageDown: select(selected + page, stage.rect)
        case .pageUp: select(selected - page, stage.rect)
        case .top: select(0, stage.rect)
        case .bottom: select(lines.count - 1, stage.rect)
        case .open: open(&stage)
        case .nextMoment: turn(by: 1, stage)
        case .previousMoment: turn(by: -1, stage)
        case .minutes:
            guard let cohort, cohort.isSealed else {
                stage.say(Wording.noMinutesYet, .warning)
                return true
            }
            stage.go(to: .minutes(cohort.moment.id))
        case .dossiers where argument.isEmpty: break
        default: return false
        }
        return true
    }

    private func open(_ stage: inout Stage) {
        guard let cohort, let line = selectedLine, let mentee = line.mentee.id else {
            return stage.say(Wording.nothingSelected, .warning)
        }
        if case .recused(let ground) = line.content {
            return stage.say(Wording.recusedFrom(line.mentee, ground), .warning)
        }
        stage.go(to: .dossier(mentee, cohort.moment.id))
    }

    private mutating func turn(by step: Int, _ stage: Stage) {
        guard let cohorts, !cohorts.isEmpty else { return }
        index = (index + step + cohorts.count) % cohorts.count
        selected = 0
        show(stage, keeping: nil)
    }

    // MARK: - Drawing

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard cohorts != nil else { return }
        let inner = Rect(column: rect.left + 1, row: rect.top, width: rect.width - 2, height: rect.height)
        guard let cohort else { return frame.put(Wrap.styled(Wording.noSeat, .quiet, columns: inner.width), in: inner) }
        let drawing = CohortDrawing(cohort: cohort, scene: scene, width: rect.width)
        frame.put(drawing.head, at: rect.origin, width: rect.width)
        guard !lines.isEmpty else {
            let words = Wording.noDossiers(cohort.moment, isSealed: cohort.isSealed, scene)
            return frame.put(
                Wrap.styled(scene.marks.plain(words), .quiet, columns: inner.width),
                in: Rect(column: inner.left, row: inner.top + 2, width: inner.width, height: inner.height - 2))
        }
        frame.put(drawing.columnHeads, at: Point(column: rect.left, row: rect.top + 1), width: rect.width)
        for (row, index) in (top..<min(lines.count, top + rows(rect))).enumerated() {
            let isSelected = index == selected
            frame.put(
                drawing.line(lines[index], isSelected: isSelected),
                at: Point(column: rect.left, row: rect.top + 2 + row), selected: isSelected, width: rect.width)
        }
    }
}
