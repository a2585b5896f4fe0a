import Cells
import Journal

/// The transparency panel on a whole screen: what goes, what could and what does not, each with its reason.
public struct GlassScreen: Screen {
    private(set) var mentee: PersonID
    private(set) var moment: MomentID?
    private(set) var glass: Glass?
    private(set) var groups: [Group] = []
    private(set) var selected = 0
    private(set) var top = 0
    /// The look has been recorded; what had changed before stays on the screen.
    private var hasLooked = false

    /// Items with one answer.
    struct Group: Sendable {
        enum Kind: Hashable, Sendable {
            case changes
            case word(ReachWord)
            case obstacle(Obstacle)

            var isObstacle: Bool {
                if case .obstacle = self { true } else { false }
            }
        }

        let kind: Kind
        var count: Int
        var items: [GlassItem] = []
        var changes: [GlassChange] = []
        var isOpen = true
        var isLoading = false

        var loaded: Int { kind == .changes ? changes.count : items.count }
    }

    /// Items asked for at once.
    static let page = 50

    init(_ mentee: PersonID, _ moment: MomentID?) {
        self.mentee = mentee
        self.moment = moment
    }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        guard case .glass(let mentee, let moment) = place else { return false }
        return self.mentee == scene.glassed(mentee) && (moment == nil || moment == self.moment)
    }
    var contexts: [Context] { [.item, .moments, .portfolio, .rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.portfolio(of: mentee, scene) }

    func aside(_ scene: Scene) -> [StyledLine] { glass.map { Wording.strip($0, scene) } ?? Wording.countdown(scene) }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .glass, .newReflection: false
        case .nextMoment: scene.programme.moments.count > 1
        case .nextPerson: scene.isMentor && scene.speaker.mentees.count > 1
        default: scene.offers(action, on: entry)
        }
    }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) {
        // As many as have been scrolled through, and the changes since the same look.
        let words = groups.filter { if case .word = $0.kind { true } else { false } }
        let listed = max(Self.page, words.map(\.items.count).max() ?? 0)
        stage.load(.glass(mentee, moment, listed: listed, since: hasLooked ? glass?.look : nil))
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch (answer, query) {
        case (.glass(let glass), _):
            let before = place(stage)
            show(glass)
            for number in groups.indices where groups[number].isOpen && groups[number].kind.isObstacle {
                load(number, anew: true, &stage)
            }
            find(before, &stage)
            guard !hasLooked else { return }
            hasLooked = true
            stage.effect(.looked(mentee, glass.moment.id))
        case (.glassItems(let items), .glassItems(_, _, let word, let obstacle, let before, let limit)):
            let kind = obstacle.map(Group.Kind.obstacle) ?? .word(word)
            guard let index = groups.firstIndex(where: { $0.kind == kind }) else { return }
            groups[index].isLoading = false
            let stood = place(stage)
            if before == nil { groups[index].items = [] }
            groups[index].items += items
            // The count was made before; what has come is what there is.
            if items.count < limit { groups[index].count = groups[index].items.count }
            find(stood, &stage)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        for index in groups.indices { groups[index].isLoading = false }
        if case .load = effect, refusal == .noPortfolio { stage.close() }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        if case .performed(let act, let outcome, _) = message { stage.say(Wording.done(act, outcome), .success) }
    }

    private mutating func show(_ new: Glass) {
        let before = groups
        let isSame = glass?.moment.id == new.moment.id && glass?.mentee == new.mentee
        glass = new
        moment = new.moment.id
        groups = []
        if !new.changes.isEmpty {
            groups.append(Group(kind: .changes, count: new.changes.count, changes: new.changes))
        }
        if new.isSealed {
            groups.append(Group(kind: .word(.sealed), count: new.counts[.sealed] ?? 0, items: new.going))
        } else {
            groups.append(Group(kind: .word(.will), count: new.counts[.will] ?? 0, items: new.going))
            groups.append(Group(kind: .word(.could), count: new.counts[.could] ?? 0, items: new.could))
        }
        for (obstacle, count) in new.obstacles {
            var group = Group(kind: .obstacle(obstacle), count: count, isOpen: false)
            if isSame, let old = before.first(where: { $0.kind == group.kind }), old.isOpen {
                (group.isOpen, group.items) = (true, old.items)
            }
            groups.append(group)
        }
    }

    // MARK: - Lines

    /// What stands on a line; items take two.
    enum Line {
        case heading(Int)
        case item(group: Int, Int)
        case reason(group: Int, Int)
        case change(group: Int, Int)
        case words(String)
        case space

        var isSelectable: Bool {
            switch self {
            case .item, .change: true
            case .heading, .reason, .words, .space: false
            }
        }
    }

    func lines() -> [Line] {
        var lines: [Line] = []
        for (number, group) in groups.enumerated() {
            // What does not go stands together, whatever the reasons.
            if number > 0, !(group.kind.isObstacle && groups[number - 1].kind.isObstacle) { lines.append(.space) }
            lines.append(.heading(number))
            guard group.isOpen else { continue }
            if group.kind == .changes {
                for index in group.changes.indices { lines.append(.change(group: number, index)) }
            } else {
                for index in group.items.indices {
                    lines.append(.item(group: number, index))
                    lines.append(.reason(group: number, index))
                }
                if group.count == 0, let words = Wording.emptyGroup(group.kind) { lines.append(.words(words)) }
                if group.loaded < group.count {
                    lines.append(.words(Wording.more(group.count - group.loaded)))
                }
            }
        }
        return lines
    }

    /// Headings of what does not go are opened and closed, so they can be selected too.
    func canSelect(_ line: Line) -> Bool {
        if case .heading(let group) = line, groups[group].kind.isObstacle { return true }
        return line.isSelectable
    }

    var selection: Line? {
        var index = 0
        for line in lines() where canSelect(line) {
            if index == selected { return line }
            index += 1
        }
        return nil
    }

    var entry: Entry? {
        switch selection {
        case .item(let group, let index): groups[group].items[index].entry
        case .change(let group, let index): groups[group].changes[index].entry
        default: nil
        }
    }

    // MARK: - The same place again

    /// What a selected line is about, and on which row it stands.
    private struct Selection {
        enum Subject: Hashable {
            case heading(Group.Kind)
            case item(Group.Kind, ItemID)
        }
        var subject: Subject?
        var row: Int
    }

    private func subject(_ line: Line) -> Selection.Subject? {
        switch line {
        case .heading(let group): .heading(groups[group].kind)
        case .item(let group, let index): .item(groups[group].kind, groups[group].items[index].entry.id)
        case .change(let group, let index): .item(groups[group].kind, groups[group].changes[index].entry.id)
        case .reason, .words, .space: nil
        }
    }

    private func place(_ stage: Stage) -> Selection {
        let lines = lines()
        let places = lines.indices.filter { canSelect(lines[$0]) }
        guard places.indices.contains(selected) else { return Selection(subject: nil, row: 0) }
        return Selection(subject: subject(lines[places[selected]]), row: places[selected] - top)
    }

    /// Selects the same thing again, on the same row where that can be; if it is gone, what stands in its place.
    private mutating func find(_ place: Selection, _ stage: inout Stage) {
        let lines = lines()
        let places = lines.indices.filter { canSelect(lines[$0]) }
        var found = places.firstIndex { subject(lines[$0]) == place.subject }
        if found == nil, case .item(_, let id) = place.subject {
            // It may have gone from one group to another.
            found = places.firstIndex {
                if case .item(_, let other) = subject(lines[$0]) { other == id } else { false }
            }
        }
        if let found, place.subject != nil { top = max(0, places[found] - place.row) }
        select(found ?? selected, &stage)
    }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let page = max(1, body(stage.rect, stage.scene).height / 2)
        switch action {
        case .down: select(selected + 1, &stage)
        case .up: select(selected - 1, &stage)
        case .pageDown: select(selected + page, &stage)
        case .pageUp: select(selected - page, &stage)
        case .top: select(0, &stage)
        case .bottom: select(.max, &stage)
        case .open: open(&stage)
        case .glass where argument.isEmpty: break
        case .glass:
            guard let moment = stage.scene.programme.moments.first(where: { $0.id.text == argument }) else {
                stage.refuse(.noMoment(argument))
                return true
            }
            turn(to: moment.id, &stage)
        case .nextMoment: turnMoment(by: 1, &stage)
        case .previousMoment: turnMoment(by: -1, &stage)
        case .nextPerson: turnMentee(by: 1, &stage)
        case .previousPerson: turnMentee(by: -1, &stage)
        case .committeeView: stage.go(to: .committeeView(mentee, moment))
        case .pictures: stage.go(to: .pictures(mentee, nil, PictureName(rawValue: argument) ?? .heatmap))
        default:
            let other = mentee == stage.scene.me ? nil : mentee
            return stage.deed(action, argument, on: entry) || stage.begin(action, argument, with: other)
        }
        return true
    }

    private mutating func select(_ index: Int, _ stage: inout Stage) {
        let lines = lines()
        let places = lines.indices.filter { canSelect(lines[$0]) }
        selected = max(0, min(index, places.count - 1))
        guard places.indices.contains(selected) else {
            top = 0
            return
        }
        let height = body(stage.rect, stage.scene).height
        let place = places[selected]
        // With the first selection the headings above it come into view, and with an item its reason.
        if place < top { top = selected == 0 ? 0 : max(0, place - 1) }
        if place + 1 >= top + height { top = min(place, place + 2 - height) }
        top = max(0, min(top, lines.count - height))
        loadMore(lines[place], &stage)
    }

    private mutating func loadMore(_ line: Line, _ stage: inout Stage) {
        guard case .item(let number, let index) = line else { return }
        let group = groups[number]
        if index >= group.items.count - 10, group.items.count < group.count { load(number, &stage) }
    }

    /// - Parameter anew: what has come before is asked for once more, instead of what follows it.
    private mutating func load(_ number: Int, anew: Bool = false, _ stage: inout Stage) {
        guard !groups[number].isLoading else { return }
        let group = groups[number]
        let (word, obstacle): (ReachWord, Obstacle?) =
            switch group.kind {
            case .word(let word): (word, nil)
            case .obstacle(let obstacle): (.wont, obstacle)
            case .changes: (.wont, nil)
            }
        groups[number].isLoading = true
        stage.load(
            .glassItems(
                mentee, moment, word, obstacle, before: anew ? nil : group.items.last?.entry.position,
                limit: anew ? max(Self.page, group.items.count) : Self.page))
    }

    private mutating func open(_ stage: inout Stage) {
        switch selection {
        case .heading(let number):
            groups[number].isOpen.toggle()
            if groups[number].isOpen, groups[number].items.isEmpty { load(number, &stage) }
            select(selected, &stage)
        case .item, .change:
            guard let entry else { return }
            guard entry.right != .withheld else { return stage.say(Visible.line(entry.visibility)) }
            stage.go(to: .portfolio(mentee == stage.scene.me ? nil : mentee, selecting: entry.id))
        default: break
        }
    }

    private mutating func turnMoment(by step: Int, _ stage: inout Stage) {
        let moments = stage.scene.programme.moments
        guard moments.count > 1, let index = moments.firstIndex(where: { $0.id == moment }) else {
            return stage.say(Wording.noOtherMoment, .warning)
        }
        turn(to: moments[(index + step + moments.count) % moments.count].id, &stage)
    }

    private mutating func turn(to moment: MomentID, _ stage: inout Stage) {
        self.moment = moment
        begin(&stage)
    }

    private mutating func turnMentee(by step: Int, _ stage: inout Stage) {
        let mentees = stage.scene.speaker.mentees.compactMap(\.id)
        guard mentees.count > 1, let index = mentees.firstIndex(of: mentee) else {
            return stage.say(Wording.noOtherMentee, .warning)
        }
        mentee = mentees[(index + step + mentees.count) % mentees.count]
        begin(&stage)
    }

    private mutating func begin(_ stage: inout Stage) {
        hasLooked = false
        (selected, top) = (0, 0)
        groups = []
        load(&stage)
    }

    mutating func resize(_ stage: inout Stage) { select(selected, &stage) }
}
