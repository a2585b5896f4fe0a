import Cells
import Journal

/// A portfolio: list, reader and glass, as many side by side as there is room for.
///
/// The reader follows the selection once that has rested: redrawing it at every key would send ten times as much.
public struct PortfolioScreen: Screen {
    /// Whose; nil for all that a mentor or a committee may read.
    let mentee: PersonID?
    var window: EntryWindow
    var focus = Pane.list
    /// What the reader shows.
    private(set) var page: Page?
    private(set) var sheet: [StyledLine] = []
    private(set) var sheetTop = 0
    private(set) var glass: Glass?
    /// The glass laid out for its pane: not at every key, for it changes with none.
    private(set) var panel: [StyledLine] = []
    /// The next page is on its way.
    private var isFetching = false
    /// To be selected as soon as it is known where it stands.
    private var sought: ItemID?

    enum Pane: Sendable { case list, reader }

    /// How long the selection rests before the reader follows, and how long an item lies open before it counts as read.
    static let rest = 200
    /// So many items of the glass are looked at for its pane.
    static let listed = 60
    static let read = 3000

    init(_ mentee: PersonID?, selecting item: ItemID? = nil) {
        self.mentee = mentee
        window = EntryWindow(Filter(mentee: mentee))
        sought = item
    }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .portfolio(let mentee, nil) = place { self.mentee == scene.portfolio(mentee) } else { false }
    }
    var contexts: [Context] { [.panes, .item, .portfolio, .rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.portfolio(of: mentee, scene) }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool { offered(action, scene) }
    func aside(_ scene: Scene) -> [StyledLine] { bar(scene) }

    /// The item that actions are about: what lies open, or what is selected.
    var entry: Entry? { focus == .reader ? page?.entry : window.selection }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) {
        if let sought {
            stage.load(.page(sought))
        } else {
            stage.load(window.load())
        }
        if let id = focus == .reader ? page?.entry.id : page == nil ? nil : window.selection?.id {
            stage.load(.page(id))
        }
        guard let subject = subject(stage.scene) else { return }
        let question = Query.glass(subject, nil, listed: Self.listed, since: nil)
        // What was shown before may be no longer the viewer's to see, and is not shown once more.
        if glass == nil { stage.loadLater(question) } else { stage.load(question) }
    }

    mutating func refresh(_ stage: inout Stage) {
        let scene = stage.scene
        if let mentee, mentee != scene.me, !scene.speaker.mentees.contains(where: { $0.id == mentee }) {
            return stage.close()
        }
        load(&stage)
    }

    /// Whose glass is shown beside the list.
    func subject(_ scene: Scene) -> PersonID? {
        scene.isMentee || scene.isMentor ? mentee ?? page?.entry.mentee.id : nil
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch answer {
        case .entries(let entries):
            isFetching = false
            window.receive(entries, to: query, rows: listRows(stage.rect))
            fetch(window.prefetch(listRows(stage.rect)), &stage)
            guard page == nil || page?.entry.id != window.selection?.id else { break }
            // What was being read is gone from the list: no other text takes its place under the reader's eyes.
            if page != nil { focus = .list }
            follow(&stage)
        case .page(let page):
            if sought == page.entry.id {
                sought = nil
                focus = .reader
                stage.load(window.load(around: page.entry))
                stage.effect(.opened(page.entry.id))
            }
            show(page, &stage)
        case .glass(let glass):
            self.glass = glass
            layOut(stage.rect, stage.scene)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        switch effect {
        case .load(.page(let id), _) where id == sought:
            sought = nil
            stage.load(window.load())
        case .load(.page(let id), _) where id == page?.entry.id:
            page = nil
            sheet = []
            focus = .list
            follow(&stage)
        case .load(.glass, _), .loadLater(.glass, _):
            glass = nil
            panel = []
        case .load(.entries, _), .load(.oldestEntries, _), .loadLater(.entries, _), .loadLater(.oldestEntries, _):
            isFetching = false
            window.giveUp()
        default: break
        }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        if case .performed(let act, let outcome, _) = message { stage.say(Wording.done(act, outcome), .success) }
    }

    /// Loads what the selection stands on into the reader, at once.
    private mutating func follow(_ stage: inout Stage) {
        stage.stop(.rest)
        guard let id = window.selection?.id else {
            page = nil
            sheet = []
            return
        }
        if page?.entry.id != id, isReaderSeen(stage.rect) { stage.load(.page(id)) }
    }

    private mutating func show(_ new: Page, _ stage: inout Stage) {
        let isSame = page?.entry.id == new.entry.id
        let isOtherPortfolio = page?.entry.mentee != new.entry.mentee
        page = new
        layOut(stage.rect, stage.scene)
        if !isSame { sheetTop = 0 }
        scrollSheet(by: 0, stage)
        if !isSame, isReaderSeen(stage.rect) { stage.start(.read, after: Self.read) }
        if isOtherPortfolio, mentee == nil, let subject = subject(stage.scene), glass?.mentee.id != subject {
            stage.loadLater(.glass(subject, nil, listed: Self.listed, since: nil))
        }
    }

    private mutating func layOut(_ rect: Rect, _ scene: Scene) {
        let panes = self.panes(rect, scene)
        if let glass, panes.glass.width > 0 {
            panel = GlassPanel(glass: glass, scene: scene, namesMentee: mentee == nil)
                .lines(panes.glass.size)
        }
        sheet = page.map { Sheet.lines(of: $0, width: panes.reader.width, scene) } ?? []
    }

    mutating func timer(_ timer: Timer, _ stage: inout Stage) {
        switch timer {
        case .rest: follow(&stage)
        case .read:
            if let id = page?.entry.id, isReaderSeen(stage.rect), focus == .reader || id == window.selection?.id {
                stage.effect(.opened(id))
            }
        default: break
        }
    }

    mutating func resize(_ stage: inout Stage) {
        layOut(stage.rect, stage.scene)
        scrollSheet(by: 0, stage)
        fetch(window.move(by: 0, rows: listRows(stage.rect)), &stage)
        follow(&stage)
    }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        let rows = focus == .list ? listRows(stage.rect) : panes(stage.rect, stage.scene).reader.height
        switch action {
        case .down: move(1, &stage)
        case .up: move(-1, &stage)
        case .pageDown: move(max(1, rows - 1), &stage)
        case .pageUp: move(-max(1, rows - 1), &stage)
        case .top: moveToEnd(newest: true, &stage)
        case .bottom: moveToEnd(newest: false, &stage)
        case .open: open(&stage)
        case .nextPane: if focus == .list { enterReader(&stage) }
        case .previousPane: focus = .list
        case .back:
            guard focus == .reader else { return false }
            focus = .list
        case .portfolio where argument.isEmpty: break
        case .glass where argument.isEmpty: stage.go(to: .glass(subject(stage.scene), nil))
        case .committeeView: stage.go(to: .committeeView(subject(stage.scene), nil))
        case .pictures: stage.go(to: .pictures(subject(stage.scene), nil, PictureName(rawValue: argument) ?? .heatmap))
        case .nextPerson: turn(by: 1, &stage)
        case .previousPerson: turn(by: -1, &stage)
        default:
            return stage.deed(action, argument, on: entry)
                || stage.begin(action, argument, with: mentee ?? (action == .advice ? entry?.mentee.id : nil))
        }
        return true
    }

    private mutating func move(_ distance: Int, _ stage: inout Stage) {
        guard focus == .list else { return scrollSheet(by: distance, stage) }
        let before = window.selected
        fetch(window.move(by: distance, rows: listRows(stage.rect)), &stage)
        if window.selected != before { stage.start(.rest, after: Self.rest) }
    }

    /// Loads the next page: after drawing, unless the selection would run into the edge before.
    private mutating func fetch(_ query: Query?, _ stage: inout Stage) {
        guard let query = query ?? window.waiting else { return }
        if window.isUrgent(listRows(stage.rect)) {
            stage.load(query)
        } else if query == window.waiting, !isFetching {
            isFetching = true
            stage.loadLater(query)
        }
    }

    private mutating func moveToEnd(newest: Bool, _ stage: inout Stage) {
        guard focus == .list else { return scrollSheet(by: newest ? -sheet.count : sheet.count, stage) }
        let rows = listRows(stage.rect)
        if let query = newest ? window.moveToNewest(rows: rows) : window.moveToOldest(rows: rows) {
            stage.load(query)
        }
        stage.start(.rest, after: Self.rest)
    }

    private mutating func scrollSheet(by distance: Int, _ stage: Stage) {
        sheetTop = max(0, min(sheetTop + distance, sheet.count - panes(stage.rect, stage.scene).reader.height))
    }

    private mutating func open(_ stage: inout Stage) {
        guard let id = entry?.id else { return stage.say(Wording.nothingSelected, .warning) }
        enterReader(&stage)
        stage.effect(.opened(id))
    }

    private mutating func enterReader(_ stage: inout Stage) {
        guard window.selection != nil else { return }
        focus = .reader
        follow(&stage)
        if page != nil { stage.start(.read, after: Self.read) }
    }

    private mutating func turn(by step: Int, _ stage: inout Stage) {
        let mentees = stage.scene.speaker.mentees.compactMap(\.id)
        guard !mentees.isEmpty else { return stage.say(Wording.noOtherMentee, .warning) }
        let next: Int
        if let index = mentees.firstIndex(where: { $0 == mentee }) {
            next = (index + step + mentees.count) % mentees.count
        } else {
            next = step > 0 ? 0 : mentees.count - 1
        }
        stage.turn(into: .portfolio(mentees[next], selecting: nil))
    }
}

extension Stage {
    /// Begins to write something new.
    /// - Parameter mentee: whose portfolio this is; nil for the own, and for several at once.
    mutating func begin(_ action: ActionName, _ argument: String, with mentee: PersonID?) -> Bool {
        switch action {
        case .newReflection, .newGoal, .selfAssessment:
            guard scene.isMentee else {
                refuse(.notYours(.write))
                return true
            }
            switch action {
            case .newReflection: go(to: .write(.reflection(.blank)))
            case .newGoal: go(to: .write(.goal))
            default:
                let open = scene.programme.open(at: scene.now)
                if let moment = open.first(where: { $0.id.text == argument }) ?? (open.count == 1 ? open.first : nil) {
                    go(to: .write(.reflection(.selfAssessment(moment.id))))
                } else if open.isEmpty {
                    refuse(scene.moment.map { .closed($0.id) } ?? .noMoment(""))
                } else {
                    go(to: .chooseMoment(nominating: nil))
                }
            }
        case .advice where argument.isEmpty: go(to: .advice(mentee))
        case .feedbackDevelopmental, .feedbackAssessment:
            guard scene.isMentor, let mentee, mentee != scene.me else {
                refuse(.notYours(.feedback))
                return true
            }
            let purpose = action == .feedbackAssessment ? Purpose.assessment : .developmental
            go(to: .write(.feedback(to: mentee, on: nil, purpose: purpose)))
        case .escalate:
            guard scene.isMentor, let mentee, mentee != scene.me else {
                refuse(.notYours(.escalate))
                return true
            }
            go(to: .write(.escalation(about: mentee, .patient)))
        default: return beside(action, argument, with: mentee == scene.me ? nil : mentee)
        }
        return true
    }

    /// Goes to what is between the viewer and somebody, where that is who the screen is about.
    mutating func beside(_ action: ActionName, _ argument: String, with other: PersonID?) -> Bool {
        guard let other, argument.isEmpty else { return false }
        switch action {
        case .agreement: go(to: .agreement(other))
        case .calibration: go(to: .calibration(other))
        case .pulse: go(to: .pulse(other))
        default: return false
        }
        return true
    }
}
