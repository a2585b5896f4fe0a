import Cells
import Journal

/// Every key, from the action table: first what works where one comes from, then all the rest. `/` searches it.
public struct HelpScreen: Screen {
    private let origin: [Context]
    private var scroller = Scroller()
    private var words = LineField()
    private var isSearching = false

    init(_ origin: [Context]) { self.origin = origin }

    /// Over a text being written no other screen can be reached, so that nothing unsaved is ever left behind.
    private var isOver: Bool { !origin.contains(.everywhere) && !origin.isEmpty }

    var contexts: [Context] { isSearching ? [.field] : isOver ? [.rows, .over] : [.rows, .everywhere] }
    func title(_ scene: Scene) -> String { Wording.helpTitle }
    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .search, .choose, .dismiss: true
        default: false
        }
    }
    func status(_ scene: Scene) -> String? { scroller.position(height: Layout(scene.size).content.height - 1) }

    mutating func load(_ stage: inout Stage) { layOut(stage) }
    mutating func resize(_ stage: inout Stage) { layOut(stage) }

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if isSearching {
            switch action {
            case .choose, .cursorDown: isSearching = false
            case .dismiss:
                isSearching = false
                words.set("")
            default: guard words.perform(action) else { return true }
            }
            layOut(stage, fromTop: true)
            return true
        }
        switch action {
        case .search: isSearching = true
        case .open, .help: break
        case .back where !words.isEmpty:
            words.set("")
            layOut(stage, fromTop: true)
        default: return scroller.perform(action, height: stage.rect.height - 1)
        }
        return true
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        guard isSearching, words.type(input) else { return false }
        layOut(stage, fromTop: true)
        return true
    }

    // MARK: - Lines

    private mutating func layOut(_ stage: Stage, fromTop: Bool = false) {
        let width = readingRect(stage.rect, most: 118).width
        let wanted = words.text.lowercased().split(separator: " ")
        func fits(_ action: Action) -> Bool {
            let keys = stage.scene.keymap.keys(of: action.name).map(\.label).joined(separator: " ")
            let text = "\(action.name.rawValue) \(action.help) \(keys)".lowercased()
            return wanted.allSatisfy { text.contains($0) }
        }
        var out: [StyledLine] = []
        func add(_ heading: String, _ actions: [Action]) {
            let fitting = actions.filter(fits)
            guard !fitting.isEmpty else { return }
            if !out.isEmpty { out.append(StyledLine()) }
            out.append(StyledLine([Span(heading, .heading)]))
            for action in fitting { out += Self.lines(action, width: width, stage.scene) }
        }
        let here = Set(origin)
        var shown: Set<ActionName> = []
        // What one does there comes before how one moves about.
        let order: [Context] = [
            .writing, .choosing, .field, .meetings, .meeting, .handover, .item, .portfolio, .moments, .panes, .rows,
            .over,
        ]
        for context in order where here.contains(context) {
            let actions = Actions.all.filter { $0.contexts.contains(context) && shown.insert($0.name).inserted }
            add(Wording.context(context), actions)
        }
        for context in Context.allCases where !here.contains(context) || context == .everywhere {
            let actions = Actions.all.filter { $0.contexts.contains(context) && !shown.contains($0.name) }
            shown.formUnion(actions.map(\.name))
            add(Wording.context(context), actions)
        }
        if out.isEmpty { out = Wrap.styled(Wording.noSuchKey, .quiet, columns: width) }
        scroller.show(out, height: stage.rect.height - 1, fromTop: fromTop)
    }

    private static func lines(_ action: Action, width: Int, _ scene: Scene) -> [StyledLine] {
        let keys = scene.keymap.keys(of: action.name).map(\.label).joined(separator: "  ")
        let name = ":" + action.name.rawValue + (action.argument.map { " " + $0 } ?? "")
        let keyWidth = width >= 70 ? 23 : 0
        let nameWidth = width >= 100 ? 34 : 0
        let help = Wrap.lines(of: scene.marks.plain(action.help), columns: max(10, width - keyWidth - nameWidth - 2))
        var lines: [StyledLine] = []
        if keyWidth == 0 { lines.append(StyledLine([Span("  " + keys, .key)])) }
        for (index, part) in help.enumerated() {
            var line = StyledLine()
            if keyWidth > 0 {
                line.append("  " + padded(index == 0 ? keys : "", to: keyWidth - 2), Style(.key))
            } else {
                line.append("    ", .plain)
            }
            line.append(nameWidth > 0 && index == 0 ? padded(part, to: width - keyWidth - nameWidth) : part, .plain)
            if nameWidth > 0, index == 0 { line.append(name, Style(.quiet)) }
            lines.append(line)
        }
        return lines
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let inner = readingRect(rect, most: 118)
        let head = isSearching || !words.isEmpty ? "/" : scene.marks.plain(Wording.helpHead(scene))
        let taken = frame.put(head, at: inner.origin, style: Style(.quiet), width: inner.width)
        if isSearching || !words.isEmpty {
            words.draw(
                on: &frame, at: Point(column: inner.left + taken, row: inner.top), width: inner.width - taken,
                hasFocus: isSearching)
        }
        scroller.draw(
            on: &frame, in: Rect(column: inner.left, row: inner.top + 1, width: inner.width, height: inner.height - 1))
    }
}
