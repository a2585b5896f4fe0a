import Cells
import Journal

/// One meeting. Above everything else it says which hat is on, in words.
public struct MeetingScreen: Screen {
    let id: RecordID
    private(set) var page: MeetingPage?
    private var sheet: [StyledLine] = []
    private var parts: [(part: MeetingSheet.Part, lines: Range<Int>)] = []
    private var selected: MeetingSheet.Part = .agenda
    private var top = 0
    private var mode = Mode.reading

    private enum Mode: Sendable {
        case reading
        case signing(Answers<Bool>)
        case cancelling(Answers<Bool>)
        /// Which of the own reflections goes with the agenda; nil for none.
        case choosing(PickList<ItemID?>)
    }

    init(_ id: RecordID) { self.id = id }

    func isAt(_ place: Place, _ scene: Scene) -> Bool {
        if case .meeting(let id) = place { self.id == id } else { false }
    }
    var readsAgain: Bool { true }

    var contexts: [Context] {
        if case .reading = mode { [.meeting, .item, .rows, .everywhere] } else { [.choosing] }
    }

    func title(_ scene: Scene) -> String { page.map { Wording.meeting($0.line, scene.times) } ?? "" }

    /// In the frame as well, where it stays whatever is scrolled or asked.
    func aside(_ scene: Scene) -> [StyledLine] {
        guard let line = page?.line, line.isOpen else { return [] }
        return [StyledLine([Span(Wording.hat(line.hat), .bar)])]
    }

    func status(_ scene: Scene) -> String? {
        let height = textRect(Layout(scene.size).content).height
        return sheet.count > height ? Wording.position(min(sheet.count, top + height), of: sheet.count) : nil
    }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        guard case .reading = mode else { return action != .toggle }
        guard let line = page?.line else { return action == .help }
        switch action {
        case .takeNote: return line.isOpen
        case .changeHat: return line.isOpen && line.side == .mentor
        case .writeAgenda: return line.isOpen && line.side == .mentee
        case .addReflection: return line.isOpen && line.side == .mentee && page?.reflection == nil
        case .signMeeting: return line.isOpen && line.signatures[line.side] == nil && line.at <= scene.now
        case .moveMeeting: return line.isOpen && line.at > scene.now
        case .open: return entry != nil
        case .search, .portfolio, .glass, .feedbackDevelopmental: return false
        default: return scene.offers(action, on: entry)
        }
    }

    // MARK: - Loading

    mutating func load(_ stage: inout Stage) { stage.load(.meeting(id)) }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch answer {
        case .meeting(let page):
            let before = self.page
            self.page = page
            layOut(stage)
            if let before {
                selected = noted(since: before, stage.scene) ?? selected
            } else {
                selected = firstUnread(stage.scene) ?? selected
            }
            follow(&stage)
        case .entries(let entries): choose(among: entries)
        default: break
        }
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        if case .load(.meeting, _) = effect { stage.close() }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        guard case .performed(let act, let outcome, _) = message else { return }
        stage.say(Wording.done(act, outcome), .success)
    }

    mutating func resize(_ stage: inout Stage) {
        layOut(stage)
        follow(&stage)
    }

    private func firstUnread(_ scene: Scene) -> MeetingSheet.Part? {
        for case .note(let note) in page?.lines ?? [] where scene.isUnread(note.entry) { return .note(note.entry.id) }
        return nil
    }

    /// The note that the viewer has just taken.
    private func noted(since before: MeetingPage, _ scene: Scene) -> MeetingSheet.Part? {
        let known = Set(before.lines.compactMap(\.id))
        for case .note(let note) in page?.lines.reversed() ?? []
        where note.entry.author.id == scene.me && !known.contains(note.entry.id) {
            return .note(note.entry.id)
        }
        return nil
    }

    private mutating func layOut(_ stage: Stage) {
        guard let page else { return }
        let laid = MeetingSheet(page, width: textRect(stage.rect).width - 2, stage.scene)
        sheet = laid.lines
        // What was selected is gone: what stands in its place is selected now.
        let place = parts.firstIndex { $0.part == selected } ?? 0
        parts = laid.parts
        if !parts.contains(where: { $0.part == selected }) { selected = parts[min(place, parts.count - 1)].part }
    }

    // MARK: - Selecting

    /// The selected note.
    private var entry: Entry? {
        guard case .note(let id) = selected else { return nil }
        for case .note(let note) in page?.lines ?? [] where note.entry.id == id { return note.entry }
        return nil
    }

    private var index: Int { parts.firstIndex { $0.part == selected } ?? 0 }

    /// Brings the selected part into view; once it has been there for a while, it has been read.
    private mutating func follow(_ stage: inout Stage) {
        guard !parts.isEmpty else { return }
        let height = textRect(stage.rect).height
        let lines = parts[index].lines
        if lines.upperBound > top + height { top = min(lines.lowerBound, lines.upperBound - height) }
        // With the first the agenda, with the last the signatures come into view.
        if index == parts.count - 1, sheet.count - lines.lowerBound <= height { top = sheet.count - height }
        if lines.lowerBound < top || lines.count > height { top = lines.lowerBound }
        if index == 0 { top = min(top, lines.lowerBound) }
        top = max(0, min(top, sheet.count - height))
        if let entry, stage.scene.isUnread(entry) { stage.start(.read, after: PortfolioScreen.read) }
    }

    private mutating func move(by step: Int, _ stage: inout Stage) {
        guard !parts.isEmpty else { return }
        let height = textRect(stage.rect).height
        let lines = parts[index].lines
        // A part that does not fit is read to its end before the next one is selected.
        if step > 0, lines.upperBound > top + height {
            top += min(max(1, height / 2), lines.upperBound - top - height)
            return
        }
        if step < 0, lines.lowerBound < top {
            top = max(lines.lowerBound, top - max(1, height / 2))
            return
        }
        selected = parts[max(0, min(index + step, parts.count - 1))].part
        follow(&stage)
    }

    private mutating func turn(by pages: Int, _ stage: inout Stage) {
        let height = textRect(stage.rect).height
        top = max(0, min(top + pages * max(1, height - 2), sheet.count - height))
        let seen = parts.filter { $0.lines.lowerBound >= top && $0.lines.lowerBound < top + height }
        if let part = pages > 0 ? seen.last : seen.first { selected = part.part }
        if let entry, stage.scene.isUnread(entry) { stage.start(.read, after: PortfolioScreen.read) }
    }

    mutating func timer(_ timer: Timer, _ stage: inout Stage) {
        if timer == .read, let entry { stage.effect(.opened(entry.id)) }
    }

    // MARK: - Actions

    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        guard case .reading = mode else {
            answer(action, &stage)
            return action != .writeHelp
        }
        guard let page else { return false }
        switch action {
        case .down: move(by: 1, &stage)
        case .up: move(by: -1, &stage)
        case .pageDown: turn(by: 1, &stage)
        case .pageUp: turn(by: -1, &stage)
        case .top: select(parts.first?.part, &stage)
        case .bottom: select(parts.last?.part, &stage)
        case .open: open(page, &stage)
        case .takeNote:
            stage.go(to: .write(.note(of: id, by: page.line.side, under: page.line.hat)))
        case .changeHat:
            stage.perform(.meeting(.hat(id, page.line.hat == .developmental ? .assessment : .developmental)))
        case .writeAgenda:
            guard page.line.side == .mentee else {
                stage.refuse(.notYours(.agenda))
                return true
            }
            stage.go(to: .write(.agenda(id, revision: page.agenda?.revision ?? 0)))
        case .addReflection:
            guard page.line.side == .mentee else {
                stage.refuse(.notYours(.agenda))
                return true
            }
            stage.load(.entries(Filter(mentee: stage.scene.me, kind: .reflection), before: nil, limit: 200))
        case .moveMeeting: stage.go(to: .moveMeeting(page.line, argument))
        case .cancelMeeting: mode = .cancelling(Answers([(false, Wording.cancel), (true, Wording.callOff)]))
        case .signMeeting: mode = .signing(Answers([(true, Wording.sign), (false, Wording.cancel)]))
        default: return stage.deed(action, argument, on: entry)
        }
        return true
    }

    private mutating func select(_ part: MeetingSheet.Part?, _ stage: inout Stage) {
        guard let part else { return }
        selected = part
        follow(&stage)
    }

    private func open(_ page: MeetingPage, _ stage: inout Stage) {
        let mentee = page.line.side == .mentee ? nil : page.line.mentee.id
        if let entry {
            stage.effect(.opened(entry.id))
            stage.go(to: .portfolio(mentee, selecting: entry.id))
        } else if let reflection = page.reflection {
            stage.go(to: .portfolio(mentee, selecting: reflection.id))
        } else if page.line.side == .mentee {
            stage.go(to: .write(.agenda(id, revision: page.agenda?.revision ?? 0)))
        } else {
            stage.say(Wording.noReflection, .warning)
        }
    }

    private mutating func choose(among entries: [Entry]) {
        var rows = entries.filter { $0.erased == nil }.map { entry in
            PickList<ItemID?>.Row(
                value: entry.id, label: Wording.heading(entry),
                detail: entry.isPrivate ? Wording.privateReflection : "")
        }
        rows.insert(PickList<ItemID?>.Row(value: nil, label: Wording.noneOfThem), at: 0)
        mode = .choosing(PickList(Wording.whichReflection, rows, selecting: page?.reflection?.id))
    }

    private mutating func answer(_ action: ActionName, _ stage: inout Stage) {
        switch mode {
        case .reading: break
        case .signing(var answers):
            if let answer = given(action, &answers) {
                mode = .reading
                if answer { stage.perform(.meeting(.sign(id))) }
            } else {
                mode = .signing(answers)
            }
        case .cancelling(var answers):
            if let answer = given(action, &answers) {
                mode = .reading
                if answer { stage.perform(.meeting(.cancel(id))) }
            } else {
                mode = .cancelling(answers)
            }
        case .choosing(var list):
            switch action {
            case .choose:
                mode = .reading
                let reflection: AgendaWriting.ReflectionEdit = (list.choice ?? nil).map { .set($0) } ?? .none
                return stage.perform(.meeting(.agenda(id, AgendaWriting(nil, reflection: reflection))))
            case .dismiss:
                mode = .reading
                return
            default: _ = list.perform(action, rows: PickList<ItemID?>.height(stage.rect))
            }
            mode = .choosing(list)
        }
    }

    /// The answer, once one was given.
    private func given(_ action: ActionName, _ answers: inout Answers<Bool>) -> Bool? {
        switch action {
        case .choose: return answers.choice
        case .dismiss: return false
        default:
            _ = answers.perform(action)
            return nil
        }
    }

    // MARK: - Drawing

    /// Below the line with the hat and the one with the time.
    private func textRect(_ rect: Rect) -> Rect {
        let inner = readingRect(rect)
        let head = rect.height >= 12 ? 3 : 1
        return Rect(
            column: inner.left, row: inner.top + head, width: inner.width, height: max(1, inner.height - head))
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard let page else { return }
        let inner = readingRect(rect)
        drawHead(page, on: &frame, in: inner, scene)
        let area = textRect(rect)
        switch mode {
        case .reading: drawSheet(on: &frame, in: area, scene)
        case .signing(let answers): ask(Wording.signQuestion(page, scene), answers, on: &frame, in: area, scene)
        case .cancelling(let answers): ask(Wording.cancelQuestion, answers, on: &frame, in: area, scene)
        case .choosing(let list):
            list.draw(
                on: &frame,
                in: Rect(column: rect.left, row: area.top, width: rect.width, height: area.height), scene)
        }
    }

    private func drawHead(_ page: MeetingPage, on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let line = page.line
        let marks = scene.marks
        var head = StyledLine()
        if line.isOpen {
            head.append(Wording.hat(line.hat), Style(Role(line.hat)))
            let room = rect.width - head.columns - 3
            head.append(
                "   " + truncated(Wording.hatRule(line), to: max(0, room), ellipsis: marks.ellipsis), Style(.quiet))
        } else {
            head.append(marks.plain(Wording.capitalized(Wording.state(of: line))), Style(.strong))
        }
        frame.put(head, at: rect.origin, width: rect.width)
        guard rect.height >= 12 else { return }
        let facts = [
            scene.times.full(line.at), scene.times.distance(line.at), line.isOpen ? Wording.state(of: line) : "",
        ]
        frame.put(
            truncated(
                marks.plain(facts.filter { !$0.isEmpty }.joined(separator: " · ")), to: rect.width,
                ellipsis: marks.ellipsis), at: Point(column: rect.left, row: rect.top + 1), style: Style(.quiet))
    }

    private func drawSheet(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let lines = parts.isEmpty ? 0..<0 : parts[index].lines
        for (row, line) in sheet.dropFirst(top).prefix(rect.height).enumerated() {
            let number = top + row
            if number == lines.lowerBound, !lines.isEmpty {
                frame.put(scene.marks.caret, at: Point(column: rect.left, row: rect.top + row), style: Style(.strong))
            }
            frame.put(
                line, at: Point(column: rect.left + 2, row: rect.top + row), width: rect.width - 2)
        }
    }

    private func ask(
        _ question: String, _ answers: Answers<Bool>, on frame: inout Frame, in rect: Rect, _ scene: Scene
    ) {
        let lines = Wrap.styled(scene.marks.plain(question), .strong, columns: rect.width)
        answers.ask(lines, on: &frame, in: rect, scene)
    }
}
