import Cells
import Journal

/// The glass beside a portfolio: what goes and what could, the reasons, and how much stays.
struct GlassPanel {
    let glass: Glass
    let scene: Scene
    /// The list holds several mentees' items, so the panel says whose glass it is.
    var namesMentee = false

    func lines(_ size: Size) -> [StyledLine] {
        var lines = head(size.width)
        let tail = self.tail(size.width)
        let could = group(.could, glass.could, size.width)
        // What goes is cut short first where there is no room for all.
        var room = size.height - lines.count - tail.count - min(could.count, 7)
        let going = group(glass.isSealed ? .sealed : .will, glass.going, size.width, height: max(1, room))
        lines += going
        room = size.height - lines.count - tail.count
        lines += could.count <= room ? could : group(.could, glass.could, size.width, height: max(1, room))
        lines += tail
        return lines
    }

    private func head(_ width: Int) -> [StyledLine] {
        let moment = glass.moment
        let when = scene.marks.plain("\(scene.times.moment(moment.cutoff)) · \(scene.times.distance(moment.cutoff))")
        let whose = namesMentee ? Visible.line(glass.mentee.name) + " \(scene.marks.dot) " : ""
        let name = whose + Visible.line(moment.name)
        return [
            StyledLine([Span(Wording.glassTitle, .heading)]), StyledLine([Span(truncated(name, to: width))]),
            StyledLine([Span(when, .quiet)]), StyledLine(),
        ]
    }

    private func count(_ word: ReachWord) -> StyledLine {
        let role = Role(word)
        var line = StyledLine([
            Span(scene.marks.leading(word) + padded(Wording.reach(word), to: Wording.reachWidth), role)
        ])
        line.append(String(glass.counts[word] ?? 0), Style(.strong))
        return line
    }

    private func group(_ word: ReachWord, _ items: [GlassItem], _ width: Int, height: Int = .max) -> [StyledLine] {
        var lines = [count(word)]
        let total = glass.counts[word] ?? 0
        var shown = 0
        for stack in GlassStack.stacks(of: items) {
            let rows =
                [
                    StyledLine([
                        Span(
                            "  " + truncated(stack.heading, to: width - 2, ellipsis: scene.marks.ellipsis))
                    ])
                ] + Wrap.styled(scene.marks.plain(stack.reason), .quiet, columns: width, indent: 4)
            // A line is kept for saying how many more there are, and one for the space below.
            let isLast = shown + stack.count == total
            guard lines.count + rows.count + (isLast ? 1 : 2) <= height else { break }
            lines += rows
            shown += stack.count
        }
        if shown < total, shown > 0 || height > 2 {
            lines.append(StyledLine([Span("  " + Wording.more(total - shown), .quiet)]))
        }
        if height > lines.count { lines.append(StyledLine()) }
        return lines
    }

    private func tail(_ width: Int) -> [StyledLine] {
        var lines = [count(.wont)]
        for (obstacle, count) in glass.obstacles.prefix(5) {
            let number = String(count)
            let room = width - 3 - number.utf8.count
            lines.append(
                StyledLine([
                    Span("  " + padded(Wording.why(obstacle), to: min(room, 26)) + " ", .quiet), Span(number, .quiet),
                ]))
        }
        lines.append(StyledLine())
        if let looked = glass.looked, !glass.changes.isEmpty {
            lines.append(StyledLine([Span(Wording.changedSince(looked, scene), .quiet)]))
            for change in glass.changes.prefix(3) {
                let text = Wording.changeMark(change) + " " + Wording.heading(change.entry)
                lines.append(
                    StyledLine([Span(truncated(text, to: width, ellipsis: scene.marks.ellipsis))]))
            }
            lines.append(StyledLine())
        }
        if let digest = glass.digest {
            let ends = "\(digest.short) \(scene.marks.ellipsis) \(digest.text.suffix(4))"
            lines.append(StyledLine([Span(ends, glass.isSealed ? .sealed : .quiet)]))
        }
        return lines
    }
}

/// Items of the glass on one line: observations that go by the same rule are told by their number.
struct GlassStack {
    var heading: String
    var reason: String
    var count: Int
    private let isObservation: Bool

    static func stacks(of items: [GlassItem]) -> [GlassStack] {
        var stacks: [GlassStack] = []
        for item in items {
            var isObservation = false
            if case .observation = item.entry.kind { isObservation = true }
            if isObservation,
                let index = stacks.firstIndex(where: { $0.isObservation && rule($0.reason) == rule(item.reason) })
            {
                stacks[index].count += 1
                stacks[index].heading = Wording.observations(stacks[index].count)
                // Each has its own notice; what they share is the rule.
                if stacks[index].reason != item.reason { stacks[index].reason = rule(item.reason) }
            } else {
                stacks.append(
                    GlassStack(
                        heading: Wording.heading(item.entry), reason: item.reason, count: 1,
                        isObservation: isObservation))
            }
        }
        return stacks
    }

    private static func rule(_ reason: String) -> String {
        reason.split(separator: ";").first.map(String.init) ?? reason
    }
}
