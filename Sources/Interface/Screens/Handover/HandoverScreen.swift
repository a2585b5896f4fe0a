import Cells
import Journal

/// What a new mentor inherits from those before: item by item, or by a rule. Nothing happens before it is confirmed.
public struct HandoverScreen: Screen {
    private var sought: PersonID?
    private var pages: [HandoverPage]?
    private var shown = 0
    /// As chosen here so far.
    private var wanted: Set<ItemID> = []
    private var list = PickList<ItemID>("", [])
    private var mode = Mode.choosing

    private enum Mode: Sendable {
        case choosing
        case since(LineField)
        case competency(PickList<CompetencyID>)
        case confirming(Answers<Bool>)
    }

    init(to successor: PersonID?) { sought = successor }

    var contexts: [Context] {
        guard let page, !page.items.isEmpty else { return [.rows, .everywhere] }
        return switch mode {
        case .choosing: [.handover, .choosing]
        case .since: [.field]
        case .competency, .confirming: [.choosing]
        }
    }

    func title(_ scene: Scene) -> String { page.map { Wording.handoverTitle($0) } ?? Wording.handoverTitle }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch mode {
        case .choosing:
            guard let page, !page.items.isEmpty else { return action == .help || action == .leave }
            return action != .nextSuccessor || (pages?.count ?? 0) > 1
        case .since, .competency, .confirming: return action != .toggle
        }
    }

    func status(_ scene: Scene) -> String? {
        guard let page, !page.items.isEmpty else { return nil }
        return Wording.chosen(wanted.count, of: page.items.count)
    }

    private var page: HandoverPage? {
        guard let pages, pages.indices.contains(shown) else { return nil }
        return pages[shown]
    }

    /// What the successor has opened stays.
    private var fixed: Set<ItemID> { Set((page?.items ?? []).filter { $0.isHanded && $0.isRead }.map(\.id)) }
    private var handed: Set<ItemID> { Set((page?.items ?? []).filter(\.isHanded).map(\.id)) }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) { stage.load(.handovers) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        guard case .handovers(let pages) = answer else { return }
        let before = page
        let untouched = wanted == handed
        self.pages = pages
        let successor = before?.successor.id ?? sought
        shown =
            pages.firstIndex { $0.successor.id == successor } ?? pages.firstIndex { $0.chosen == nil } ?? 0
        sought = nil
        if before == nil || untouched || page?.successor != before?.successor {
            wanted = handed
        } else {
            // What is being chosen stays, as far as it is still there to be chosen.
            wanted = wanted.intersection((page?.items ?? []).map(\.id)).union(fixed)
        }
        show(stage)
    }

    private mutating func show(_ stage: Stage) {
        guard let page else { return }
        let scene = stage.scene
        let rows = page.items.map { line in
            PickList.Row(
                value: line.id, label: Wording.handoverLabel(line, scene), detail: Wording.handoverDetail(line))
        }
        if list.rows.isEmpty {
            list = PickList(Wording.handoverHead, rows, ticked: wanted)
        } else {
            list.show(rows, height: listHeight(stage.rect, scene))
            list.tick(wanted)
        }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(_, _, _) = message, let page else { return }
        stage.say(Wording.handedOver(page, wanted.count), .success)
        stage.close()
    }

    mutating func resize(_ stage: inout Stage) { show(stage) }

    // MARK: - Choosing

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .writeHelp { return false }
        switch mode {
        case .choosing: return choose(action, argument, &stage)
        case .since(var field):
            switch action {
            case .choose: since(field.text, &stage)
            case .dismiss: mode = .choosing
            default:
                _ = field.perform(action)
                mode = .since(field)
            }
        case .competency(var picks):
            switch action {
            case .choose:
                mode = .choosing
                if let competency = picks.choice { take({ $0.competencies.contains(competency) }, stage) }
                return true
            case .dismiss:
                mode = .choosing
                return true
            default: _ = picks.perform(action, rows: PickList<CompetencyID>.height(stage.rect))
            }
            mode = .competency(picks)
        case .confirming(var answers):
            switch action {
            case .choose:
                mode = .choosing
                if answers.choice { handOver(&stage) }
            case .dismiss: mode = .choosing
            default:
                _ = answers.perform(action)
                mode = .confirming(answers)
            }
        }
        return true
    }

    private mutating func choose(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        guard let page, !page.items.isEmpty else {
            return action == .handOver || Actions.row(action).contexts.contains(.rows)
        }
        switch action {
        case .toggle: toggle(&stage)
        case .handEverything: take({ _ in true }, stage)
        case .handNothing: take({ _ in false }, stage)
        case .handSince where !argument.isEmpty: since(argument, &stage)
        case .handSince: mode = .since(LineField(limit: 10))
        case .handCompetency:
            if let competency = stage.scene.programme.competencies.first(where: { $0.id.text == argument }) {
                take({ $0.competencies.contains(competency.id) }, stage)
            } else {
                mode = .competency(
                    PickList(
                        Wording.whichCompetency,
                        stage.scene.programme.competencies.map {
                            PickList.Row(value: $0.id, label: Visible.line($0.name))
                        }))
            }
        case .nextSuccessor: turn(stage)
        case .choose: mode = .confirming(Answers([(true, Wording.handOver), (false, Wording.goOnChoosing)]))
        case .dismiss: stage.close()
        default: return list.perform(action, rows: listHeight(stage.rect, stage.scene))
        }
        return true
    }

    private mutating func toggle(_ stage: inout Stage) {
        guard let id = list.choice else { return }
        if fixed.contains(id) { return stage.say(Wording.hasBeenOpened, .warning) }
        list.toggle()
        wanted = list.ticked ?? []
    }

    /// A rule takes the place of what was chosen before; what has been opened stays.
    private mutating func take(_ rule: (HandoverLine) -> Bool, _ stage: Stage) {
        wanted = Set((page?.items ?? []).filter(rule).map(\.id)).union(fixed)
        list.tick(wanted)
    }

    private mutating func since(_ text: String, _ stage: inout Stage) {
        guard let day = ISO8601.day(text) else { return stage.say(Wording.notADayToHandOver, .warning) }
        mode = .choosing
        let start = stage.scene.programme.zone.start(of: day)
        take({ $0.date >= start }, stage)
    }

    private mutating func turn(_ stage: Stage) {
        guard let pages, pages.count > 1 else { return }
        shown = (shown + 1) % pages.count
        wanted = handed
        list = PickList("", [])
        show(stage)
    }

    private func handOver(_ stage: inout Stage) {
        guard let page, let successor = page.successor.id else { return }
        let ids = page.items.map(\.id).filter(wanted.contains)
        stage.perform(.handover(.choose(successor: successor, ids.isEmpty ? .nothing : .items(ids))))
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        guard case .since(var field) = mode, field.type(input) else { return false }
        mode = .since(field)
        return true
    }

    // MARK: - Drawing

    private func head(_ page: HandoverPage, width: Int, _ scene: Scene) -> [StyledLine] {
        Wrap.styled(scene.marks.plain(Wording.heading(page, scene.times)), .quiet, columns: width) + [StyledLine()]
    }

    private func listHeight(_ rect: Rect, _ scene: Scene) -> Int {
        guard let page else { return 1 }
        let head = rect.height >= 14 ? head(page, width: readingRect(rect).width, scene).count : 0
        return max(1, rect.height - head - 2)
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let pages else { return }
        let inner = readingRect(rect)
        guard let page else {
            assert(pages.isEmpty)
            return frame.put(Wrap.styled(Wording.noHandovers, .quiet, columns: inner.width), in: inner)
        }
        var lines = rect.height >= 14 ? head(page, width: inner.width, scene) : []
        guard !page.items.isEmpty else {
            lines += Wrap.styled(Wording.nothingToInherit, .plain, columns: inner.width)
            return frame.put(lines, in: inner)
        }
        frame.put(lines, in: inner)
        let rest = Rect(
            column: rect.left, row: rect.top + lines.count, width: rect.width, height: rect.height - lines.count)
        let below = readingRect(rest)
        switch mode {
        case .choosing: list.draw(on: &frame, in: rest, scene)
        case .competency(let picks): picks.draw(on: &frame, in: rest, scene)
        case .since(let field):
            let label = Wording.sinceLabel + "  "
            frame.put(label, at: below.origin, style: Style(.quiet))
            field.draw(
                on: &frame, at: Point(column: below.left + columns(of: label), row: below.top), width: 14,
                hasFocus: true)
            guard below.height > 1 else { return }
            frame.put(
                Wording.dayHint, at: Point(column: below.left + columns(of: label), row: below.top + 1),
                style: Style(.quiet))
        case .confirming(let answers):
            answers.ask(confirmation(page, width: below.width, scene), on: &frame, in: below, scene)
        }
    }

    /// What the choice brings about, and how many it is about.
    private func confirmation(_ page: HandoverPage, width: Int, _ scene: Scene) -> [StyledLine] {
        let chosen = page.items.filter { wanted.contains($0.id) }
        let back = page.items.filter { $0.isHanded && !wanted.contains($0.id) }
        var lines = Wrap.styled(scene.marks.plain(Wording.handoverQuestion(page)), .strong, columns: width)
        for words in Wording.handoverFacts(page, chosen: chosen, takenBack: back, scene) {
            lines += Wrap.styled(scene.marks.plain(words), .plain, columns: width)
        }
        return lines
    }
}
