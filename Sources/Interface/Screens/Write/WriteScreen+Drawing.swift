import Cells
import Journal

/// Where the parts of the writing screen are.
struct WriteLayout {
    let head: [StyledLine]
    let fieldsTop: Int
    let fields: Int
    let rule: Int?
    let body: Rect
    /// Where a list is that is chosen from: in the text's place, and where that is small in the fields' as well.
    let list: Rect

    init(_ write: WriteScreen, _ rect: Rect, _ scene: Scene) {
        let inset = rect.width >= 50 ? 1 : 0
        let width = rect.width - 2 * inset
        let what = write.headline(scene)
        var head = Wrap.styled(scene.marks.plain(what), .strong, columns: width)
        if rect.height < 16 { head = Array(head.prefix(1)) }
        if let hat = write.hat {
            // Whatever else has no room: under which hat one writes is said.
            let line = StyledLine([Span(Wording.hat(hat), Role(hat))])
            if rect.height < 12 {
                head = [StyledLine(line.spans + [Span("   ")] + (head.first?.spans ?? []))]
            } else {
                head.append(line)
            }
        }
        head += Self.sentence(write, width: width, most: rect.height < 12 ? 1 : rect.height < 20 ? 2 : 4, scene)
        self.head = head
        fieldsTop = rect.top + head.count
        var fields = 0
        if write.form != nil {
            fields += 4
        } else if write.hasCompetencies || write.risk != nil {
            fields += 2
        }
        fields += write.adviceFields
        if write.isGoal { fields += 1 }
        self.fields = fields
        let hasRule = rect.height >= 12
        rule = hasRule ? fieldsTop + fields : nil
        let top = fieldsTop + fields + (hasRule ? 1 : 0)
        // Lines longer than a page of paper are hard to read and to write.
        let bodyWidth = min(width + inset, 100)
        body = Rect(column: rect.left + inset, row: top, width: bodyWidth, height: max(1, rect.bottom - top))
        let listTop = body.height < 6 ? fieldsTop : top
        list = Rect(
            column: rect.left, row: listTop, width: rect.width, height: max(1, rect.bottom - listTop))
    }

    /// The purpose as a word, and who will be able to read it and where it goes.
    private static func sentence(_ write: WriteScreen, width: Int, most: Int, _ scene: Scene) -> [StyledLine] {
        // An agenda has no purpose: it is no item.
        guard !write.isAgenda else {
            let whole = scene.marks.plain(write.sentence)
            let lines = Wrap.lines(of: whole, columns: width)
            guard lines.count > most else { return lines.map { StyledLine([Span($0, .quiet)]) } }
            let cut = truncated(whole, to: width * most - 1, ellipsis: scene.marks.ellipsis)
            return Array(Wrap.styled(cut, .quiet, columns: width).prefix(most))
        }
        // Nor has an escalation: it says what is at risk.
        let plain = write.other == nil ? Wording.word(write.purpose) : Wording.betweenYouTwo
        let written = write.isDeciding ? Wording.decidingWord(write.subject) : plain
        let word = write.risk.map { Wording.risk($0).uppercased() } ?? written
        let role = write.risk != nil ? .warning : write.isDeciding ? .assessment : Role(write.purpose)
        let lead = columns(of: word) + 3
        guard most > 0, !write.sentence.isEmpty else { return [StyledLine([Span(word, role)])] }
        var lines = Wrap.lines(of: scene.marks.plain(Visible.line(write.sentence)), columns: max(10, width - lead))
        if lines.count > most {
            lines = Array(lines.prefix(most))
            lines[most - 1] = truncated(
                lines[most - 1] + " " + scene.marks.ellipsis, to: max(10, width - lead), ellipsis: scene.marks.ellipsis)
        }
        return lines.enumerated().map { index, line in
            index == 0
                ? StyledLine([Span(word, role), Span("   " + line, .quiet)])
                : StyledLine([Span(String(repeating: " ", count: lead) + line, .quiet)])
        }
    }
}

extension WriteScreen {
    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        switch mode {
        case .starting: return
        case .confirming(let confirmation): return confirmation.draw(on: &frame, in: rect, scene)
        case .asking(let question): return question.draw(on: &frame, in: rect, scene)
        case .conflict(let page, let answers): return draw(page, answers, on: &frame, in: rect, scene)
        default: break
        }
        let layout = WriteLayout(self, rect, scene)
        let inset = layout.body.left
        for (index, line) in layout.head.enumerated() {
            frame.put(line, at: Point(column: inset, row: rect.top + index), width: rect.width - inset)
        }
        if case .resuming(let draft, let answers) = mode {
            let isSure = answers.all.contains { $0.value == .reallyDiscard }
            return ask(
                isSure ? Wording.discardQuestion : Wording.wereWriting(draft, scene), answers, below: draft.body,
                on: &frame,
                in: Rect(
                    column: inset, row: layout.fieldsTop + 1, width: rect.width - 2 * inset,
                    height: rect.bottom - layout.fieldsTop - 1), scene)
        }
        if layout.list.top > layout.fieldsTop || !isListing {
            drawFields(on: &frame, layout, width: rect.width - 2 * inset, scene)
            if let rule = layout.rule { frame.rule(row: rule, scene) }
        }
        switch mode {
        case .competencies(let list): list.draw(on: &frame, in: layout.list, scene)
        case .templates(let list): list.draw(on: &frame, in: layout.list, scene)
        case .spelling(let list, let word): draw(list, word, on: &frame, in: layout.list, scene)
        case .outcomes(let list): list.draw(on: &frame, in: layout.list, scene)
        case .stances(let list): list.draw(on: &frame, in: layout.list, scene)
        case .evidence(let picker): picker.list.draw(on: &frame, in: layout.list, scene)
        case .choosing(.outcome(let list)): list.draw(on: &frame, in: layout.list, scene)
        case .choosing(.citations(let list)): list.draw(on: &frame, in: layout.list, scene)
        case .choosing(.informer(let list)): list.draw(on: &frame, in: layout.list, scene)
        case .leaving(let answers):
            let question = answers.all.contains { $0.value == .keep } ? Wording.leaveQuestion : Wording.discardQuestion
            ask(question, answers, below: nil, on: &frame, in: layout.body, scene)
        default: drawText(on: &frame, layout, scene)
        }
    }

    /// A list to choose from is on the screen.
    private var isListing: Bool {
        switch mode {
        case .competencies, .templates, .outcomes, .stances, .evidence, .spelling: true
        default: false
        }
    }

    var labelWidth: Int { 14 }

    private func drawFields(on frame: inout Frame, _ layout: WriteLayout, width: Int, _ scene: Scene) {
        guard layout.fields > 0 else { return }
        let isWriting = if case .writing = mode { true } else { false }
        let left = layout.body.left
        if form != nil {
            drawForm(on: &frame, at: layout.fieldsTop, left: left, width: width, scene)
            let row = layout.fieldsTop + 3
            frame.put(Wording.informsLabel, at: Point(column: left, row: row), style: Style(.quiet))
            let place = Point(column: left + labelWidth, row: row)
            due.draw(on: &frame, at: place, width: 12, hasFocus: isWriting && focus == .due)
            frame.put(
                truncated(Wording.informsHint, to: max(0, width - labelWidth - 14)),
                at: Point(column: place.column + 14, row: row), style: Style(.quiet))
            return
        }
        var row = layout.fieldsTop
        func label(_ text: String) -> Point {
            frame.put(text, at: Point(column: left, row: row), style: Style(.quiet))
            return Point(column: left + labelWidth, row: row)
        }
        let room = width - labelWidth
        if risk != nil {
            let place = label(Wording.tellLabel)
            due.draw(on: &frame, at: place, width: 12, hasFocus: isWriting && focus == .due)
            frame.put(
                truncated(Wording.tellHint, to: room - 14), at: Point(column: place.column + 14, row: row),
                style: Style(.quiet))
            row += 1
            title.draw(
                on: &frame, at: label(Wording.delayLabel), width: room, hasFocus: isWriting && focus == .title)
            return
        }
        func valued(_ label: Point, _ value: String, _ hint: String, isMissing: Bool) {
            // The hint stands behind what there is, or gives way to it; what is missing is said in any case.
            let space = max(8, room - (isMissing ? columns(of: hint) + 2 : 0))
            let shown = truncated(scene.marks.plain(value), to: space, ellipsis: scene.marks.ellipsis)
            let taken = frame.put(shown, at: label, width: room)
            let start = label.column + (taken > 0 ? taken + 2 : 0)
            guard start + columns(of: hint) <= left + width else { return }
            frame.put(hint, at: Point(column: start, row: label.row), style: Style(isMissing ? .warning : .quiet))
        }
        if risk != nil {
            let place = label(Wording.tellLabel)
            due.draw(on: &frame, at: place, width: 12, hasFocus: isWriting && focus == .due)
            frame.put(
                truncated(Wording.tellHint, to: room - 14), at: Point(column: place.column + 14, row: row),
                style: Style(.quiet))
            row += 1
            title.draw(
                on: &frame, at: label(Wording.delayLabel), width: room, hasFocus: isWriting && focus == .title)
            return
        }
        if isResponse {
            drawCiting(scene) { valued(label($0), $1, $2, isMissing: $3) }
            return
        }
        var place = label(Wording.titleLabel)
        let hasTitle = isWriting && focus == .title
        if title.isEmpty, !hasTitle {
            frame.put(truncated(Wording.noTitle, to: room), at: place, style: Style(.quiet))
        } else {
            title.draw(on: &frame, at: place, width: room, hasFocus: hasTitle, style: Style(.strong))
        }
        row += 1
        if isGoal {
            place = label(Wording.dueLabel)
            due.draw(on: &frame, at: place, width: 12, hasFocus: isWriting && focus == .due)
            frame.put(
                truncated(Wording.dueHint, to: room - 14), at: Point(column: place.column + 14, row: row),
                style: Style(.quiet))
            row += 1
        }
        drawCiting(scene) { text, value, hint, isMissing in
            valued(label(text), value, hint, isMissing: isMissing)
            row += 1
        }
        if isAdvice {
            place = label(Wording.limitsLabel)
            let hasLimits = isWriting && focus == .limits
            if limits.isEmpty, !hasLimits {
                frame.put(
                    truncated(Wording.limitsHint(), to: room, ellipsis: scene.marks.ellipsis), at: place,
                    style: Style(.warning))
            } else {
                limits.draw(on: &frame, at: place, width: room, hasFocus: hasLimits)
            }
            row += 1
        }
        place = label(Wording.competenciesLabel)
        let names = competencies.map { Visible.line(scene.programme.competency($0)?.name ?? $0.text) }
        let isMissing = needsCompetency && competencies.isEmpty
        valued(
            place, names.joined(separator: " · "), Wording.competencyHint(needsOne: isMissing, scene),
            isMissing: isMissing)
    }

    private func drawText(on frame: inout Frame, _ layout: WriteLayout, _ scene: Scene) {
        let area = layout.body
        let shown = editor.layout(width: area.width, height: area.height, misspelt: spelling.wrong)
        for (index, line) in shown.lines.enumerated() {
            let isHeading = line.spans.first?.text.hasPrefix("#") == true
            let line =
                isHeading
                ? StyledLine(line.spans.map { Span($0.text, $0.style.role == .plain ? .heading : $0.style.role) })
                : line
            frame.put(line, at: Point(column: area.left, row: area.top + index), width: area.width)
        }
        let edge = min(area.right, frame.size.width - 1)
        if shown.hasMoreAbove {
            frame.put(scene.marks.ellipsis, at: Point(column: edge - 1, row: area.top), style: Style(.quiet))
        }
        if shown.hasMoreBelow {
            frame.put(scene.marks.ellipsis, at: Point(column: edge - 1, row: area.bottom - 1), style: Style(.quiet))
        }
        if focus == .body, let cursor = shown.cursor {
            frame.cursor = Point(column: area.left + cursor.column, row: area.top + cursor.row)
        }
    }

    /// A question with its answers, and a text below that it is about.
    private func ask<Value>(
        _ question: String, _ answers: Answers<Value>, below text: String?, on frame: inout Frame, in rect: Rect,
        _ scene: Scene
    ) {
        var lines = Wrap.styled(scene.marks.plain(question), .strong, columns: rect.width)
        if rect.height > 6 { lines.append(StyledLine()) }
        lines += answers.lines(width: rect.width, scene)
        frame.put(lines, in: rect)
        guard let text, rect.height > lines.count + 3 else { return }
        let rest = Rect(
            column: rect.left, row: rect.top + lines.count + 1, width: min(rect.width, 90),
            height: rect.height - lines.count - 1)
        frame.put(
            MarkdownLines.lines(of: text, width: rest.width, limit: rest.height, special: .visible), in: rest)
    }
}
