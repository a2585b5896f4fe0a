import Cells
import Journal

extension GlassScreen {
    /// Between the head and the sentence about the selected item.
    func body(_ rect: Rect, _ scene: Scene) -> Rect {
        let head = self.head(rect.width, scene).count
        let foot = footHeight(rect)
        return Rect(
            column: rect.left, row: rect.top + head, width: rect.width, height: max(1, rect.height - head - foot))
    }

    private func footHeight(_ rect: Rect) -> Int { rect.height >= 16 ? (rect.width >= 110 ? 3 : 4) : 0 }

    /// The moment, and the digest as people compare it.
    private func head(_ width: Int, _ scene: Scene) -> [StyledLine] {
        guard let glass else { return [] }
        let moment = glass.moment
        let what = glass.isSealed ? Wording.sealedOn : scene.now < moment.cutoff ? Wording.closesOn : Wording.passedOn
        var first = StyledLine([Span(" " + Wording.glassTitle, .heading)])
        if width >= 60 { first.append("  " + Visible.line(moment.name), Style(.strong)) }
        let when = "  \(what) \(scene.times.moment(moment.cutoff)) · \(scene.times.distance(moment.cutoff))"
        var lines = [first, StyledLine([Span(scene.marks.plain(when), .quiet)])]
        if width >= 60 {
            if columns(of: first.text) + columns(of: when) < width {
                lines = [StyledLine(first.spans + lines[1].spans)]
            }
            if let digest = glass.digest {
                let role: Role = glass.isSealed ? .sealed : .quiet
                let label = glass.isSealed ? Wording.digest : Wording.digestIfNothing
                let text = columns(of: label) + 2 + 79 <= width ? "\(label)  \(digest.groups)" : digest.groups
                lines.append(StyledLine([Span(width >= 81 ? " " + text : text, role)]))
            }
        }
        if glass.standsAlone {
            let words = scene.marks.plain(Wording.standsAlone(moment, isSealed: glass.isSealed))
            lines += Wrap.styled(words, .warning, columns: width - 2).map { StyledLine([Span(" ")] + $0.spans) }
        }
        lines.append(StyledLine())
        return lines
    }

    func draw(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        guard glass != nil else { return }
        frame.put(head(rect.width, scene), in: rect)
        let body = self.body(rect, scene)
        let lines = self.lines()
        var index = lines.prefix(top).count(where: canSelect)
        for (row, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
            var isSelected = false
            if canSelect(line) {
                isSelected = index == selected
                index += 1
            }
            let place = Point(column: body.left, row: body.top + row)
            if isSelected {
                frame.fill(
                    Rect(column: place.column, row: place.row, width: body.width, height: 1),
                    style: Style(.plain, selected: true))
                frame.put(scene.marks.caret, at: place, style: Style(.strong, selected: true))
            }
            frame.put(
                self.line(line, width: body.width - 2, scene), at: Point(column: place.column + 1, row: place.row),
                selected: isSelected, width: body.width - 1)
        }
        drawFoot(on: &frame, in: rect, scene)
    }

    /// Who can see the selected item, where it goes and who can still change that: the journal's own sentence.
    private func drawFoot(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let height = footHeight(rect)
        guard height > 0, let entry else { return }
        let area = Rect(column: rect.left + 1, row: rect.bottom - height + 1, width: rect.width - 2, height: height - 1)
        frame.put(Wrap.styled(scene.marks.plain(Visible.line(entry.visibility)), .quiet, columns: area.width), in: area)
    }

    private func line(_ line: Line, width: Int, _ scene: Scene) -> StyledLine {
        switch line {
        case .heading(let number): heading(groups[number], width: width, scene)
        case .item(let number, let index): item(groups[number].items[index].entry, width: width, scene)
        case .reason(let number, let index):
            StyledLine([
                Span(
                    "     "
                        + truncated(
                            scene.marks.plain(groups[number].items[index].reason), to: width - 6,
                            ellipsis: scene.marks.ellipsis), .quiet)
            ])
        case .change(let number, let index): change(groups[number].changes[index], width: width, scene)
        case .words(let words): StyledLine([Span("   " + truncated(words, to: width - 4), .quiet)])
        case .space: StyledLine()
        }
    }

    private func heading(_ group: Group, width: Int, _ scene: Scene) -> StyledLine {
        switch group.kind {
        case .changes:
            return StyledLine([Span(Wording.capitalized(Wording.changed(since: glass?.looked, scene)), .heading)])
        case .word(let word):
            var line = StyledLine([
                Span("\(scene.marks.leading(word))\(padded(Wording.reach(word), to: Wording.reachWidth))", Role(word))
            ])
            line.append("\(group.count)", Style(.strong))
            line.append("   " + Wording.meaning(word), Style(.quiet))
            return line
        case .obstacle(let obstacle):
            var line = StyledLine([Span(scene.marks.leading(.wont), .wont)])
            line.append(Wording.reach(.wont) + " \(scene.marks.dot) " + Wording.why(obstacle) + " ", Style(.wont))
            line.append(String(group.count), Style(.strong))
            if !group.isOpen { line.append("   " + Wording.openGroup(scene), Style(.quiet)) }
            return line
        }
    }

    private func item(_ entry: Entry, width: Int, _ scene: Scene) -> StyledLine {
        let dot = " \(scene.marks.dot) "
        let purpose = width >= 70 || scene.isLinear ? Wording.word(entry.purpose) : Wording.abbreviation(entry.purpose)
        let facts =
            width >= 70
            ? Wording.kind(entry.kind) + dot + Wording.you(entry.author, scene) + dot + scene.times.day(entry.date)
                + dot
            : scene.times.day(entry.date) + dot
        let room = max(8, width - columns(of: facts) - columns(of: purpose) - 6)
        let heading = truncated(Wording.heading(entry), to: room, ellipsis: scene.marks.ellipsis)
        var line = StyledLine([Span("   " + padded(heading, to: room) + "  ")])
        line.append(facts, Style(.quiet))
        line.append(purpose, Style(Role(entry.purpose)))
        return line
    }

    private func change(_ change: GlassChange, width: Int, _ scene: Scene) -> StyledLine {
        let words = Wording.change(change) + " \(scene.marks.dot) " + scene.times.day(change.at)
        let room = max(8, width - columns(of: words) - 8)
        let heading = truncated(Wording.heading(change.entry), to: room, ellipsis: scene.marks.ellipsis)
        var line = StyledLine([
            Span((scene.isLinear ? "   " : " \(Wording.changeMark(change)) ") + padded(heading, to: room) + "  ")
        ])
        line.append(words, Style(.quiet))
        return line
    }
}
