import Cells
import Journal

extension DossierScreen {
    /// Side by side from this width; below it the evidence comes under the list.
    private func isWide(_ rect: Rect) -> Bool { rect.width >= 112 }
    private func listWidth(_ rect: Rect) -> Int { min(80, rect.width * 42 / 100) }
    private var headHeight: Int { 4 + (dossier?.standsAlone == true ? 1 : 0) + (decision == nil ? 0 : 1) }
    private func evidenceHeight(_ rect: Rect) -> Int {
        isWide(rect) ? 0 : min(evidence.count + 2, max(0, rect.height - headHeight - 6))
    }

    func listRows(_ rect: Rect) -> Int { max(1, rect.height - headHeight - evidenceHeight(rect)) }

    func drawHead(_ dossier: SealedDossier, on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let items = blocks.count - 1
        let unopened = (1..<max(1, blocks.count)).count { !isOpened($0, scene) }
        var line = StyledLine([Span(" " + Visible.line(dossier.mentee.name), .strong)])
        line.append(scene.marks.plain(" · "), Style(.quiet))
        line.append(Visible.line(dossier.moment.name), Style(.plain))
        line.append("   " + scene.marks.plain(Wording.dossierCounts(items, unopened: unopened)), Style(.quiet))
        frame.put(line, at: Point(column: rect.left, row: rect.top), width: rect.width)
        // 16 groups, which are read aloud and compared: all of them, on two lines where they do not fit on one.
        let groups = Wording.groups(dossier.dossier.digest)
        let label = rect.width < 50 ? "" : Wording.digestLabel + "  "
        let perLine = columns(of: label) + 16 * 5 <= rect.width ? 16 : 8
        for start in stride(from: 0, to: groups.count, by: perLine) {
            var digest = StyledLine([Span(" " + padded(start == 0 ? label : "", to: columns(of: label)), .quiet)])
            digest.append(groups[start..<min(groups.count, start + perLine)].joined(separator: " "), Style(.sealed))
            frame.put(digest, at: Point(column: rect.left, row: rect.top + 1 + start / perLine), width: rect.width)
        }
        if let decision {
            var line = StyledLine([
                Span(
                    " " + scene.marks.plain(Wording.decisionLine(decision, scene)),
                    decision.final == nil ? .plain : .strong)
            ])
            let cited = Wording.cited(cited.count)
            if !cited.isEmpty { line.append("   " + cited, Style(.quiet)) }
            frame.put(line, at: Point(column: rect.left, row: rect.top + 3), width: rect.width)
        }
        if dossier.standsAlone {
            let words = scene.marks.plain(Wording.standsAlone(dossier.moment, isSealed: true))
            frame.put(
                truncated(words, to: rect.width - 2, ellipsis: scene.marks.ellipsis),
                at: Point(column: rect.left + 1, row: rect.top + headHeight - 2), style: Style(.warning))
        }
        frame.rule(row: rect.top + headHeight - 1, scene)
    }

    func drawList(_ dossier: SealedDossier, on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let width = isWide(rect) ? listWidth(rect) : rect.width
        let first = rect.top + headHeight
        if blocks.count <= 1 {
            let inner = Rect(column: rect.left + 1, row: first, width: width - 2, height: rect.bottom - first)
            return frame.put(Wrap.styled(Wording.emptyDossier, .quiet, columns: inner.width), in: inner)
        }
        let rows = listRows(rect)
        for (row, block) in (top + 1..<min(blocks.count, top + 1 + rows)).enumerated() {
            drawItem(block, on: &frame, row: first + row, left: rect.left, width: width, scene)
        }
    }

    private func drawItem(_ block: Int, on frame: inout Frame, row: Int, left: Int, width: Int, _ scene: Scene) {
        let isSelected = block == selected
        if isSelected {
            frame.fill(Rect(column: left, row: row, width: width, height: 1), style: Style(.plain, selected: true))
        }
        func style(_ role: Role) -> Style { isSelected ? Style(.plain, selected: true) : Style(role) }
        if isSelected { frame.put(scene.marks.caret, at: Point(column: left, row: row), style: style(.strong)) }
        guard let entry = entry(block) else {
            frame.put(Wording.erasedItem, at: Point(column: left + 11, row: row), style: style(.quiet))
            return
        }
        let isNew = !isOpened(block, scene)
        let unread = columns(of: scene.marks.unread)
        // A word in the mark's place moves what is behind it.
        let left = left + max(0, unread - 3)
        let width = width - max(0, unread - 3)
        if isNew {
            frame.put(
                scene.marks.unread, at: Point(column: left + 3 - unread, row: row),
                style: style(.strong))
        }
        let date = Wording.shortDate(entry.date, scene)
        frame.put(date, at: Point(column: left + 10 - columns(of: date), row: row), style: style(.quiet))
        // What an advice proposes and how it is answered says itself what it is, and takes the whole line.
        let advice = dossier.flatMap { Wording.adviceInDossier(entry, in: $0) }
        let marked = marks(entry)
        // Where there is little room, what it is gives way to what is to be seen of it.
        let whole = width < 64 && !marked.isEmpty ? marked : marked + [Wording.kind(entry.kind)]
        let kind = whole.joined(separator: ", ")
        let kindWidth = advice == nil ? min(max(16, columns(of: kind)), width * 3 / 5) : 0
        frame.put(
            truncated(
                advice ?? Visible.line(entry.heading), to: width - 13 - kindWidth, ellipsis: scene.marks.ellipsis),
            at: Point(column: left + 11, row: row), style: style(isNew ? .strong : .plain))
        guard kindWidth > 0 else { return }
        frame.put(
            truncated(kind, to: kindWidth, ellipsis: scene.marks.ellipsis),
            at: Point(column: left + width - kindWidth - 1, row: row), style: style(.quiet))
    }

    /// What a member should see at a glance: that it is marked to be cited, that it may speak against an easy judgement.
    private func marks(_ entry: Entry) -> [String] {
        var marks: [String] = cited.contains(entry.id) ? [worded("cited", nl: "aangehaald")] : []
        if case .observation(let seen) = entry.kind {
            if seen.flagged { marks.append(worded("flagged", nl: "gemarkeerd")) }
            if let expected = seen.expected, seen.level < expected { marks.append(worded("below", nl: "onder")) }
        }
        return marks
    }

    func drawEvidence(on frame: inout Frame, in rect: Rect, _ scene: Scene) {
        let area: Rect
        if isWide(rect) {
            let left = rect.left + listWidth(rect) + 1
            frame.divider(column: left, top: rect.top + headHeight, bottom: rect.bottom, scene)
            area = Rect(
                column: left + 2, row: rect.top + headHeight, width: rect.right - left - 3,
                height: rect.height - headHeight)
        } else {
            let height = evidenceHeight(rect)
            guard height > 2 else { return }
            frame.rule(row: rect.bottom - height, scene)
            area = Rect(column: rect.left + 1, row: rect.bottom - height + 1, width: rect.width - 2, height: height - 1)
        }
        let table = EvidenceTable(width: area.width, scene: scene)
        frame.put([table.head] + evidence.map(table.row), in: area)
    }
}

/// The words of a dossier's screen.
extension Wording {
    static var digestLabel: String { worded("Digest", nl: "Controlegetal") }
    static var onlySealed: String {
        worded("You see only what was sealed for you.", nl: "Je ziet alleen wat voor jou is verzegeld.")
    }
    static var emptyDossier: String {
        worded(
            "Nothing was sealed for this moment but the header.",
            nl: "Voor dit moment is niets verzegeld, behalve de kop.")
    }
    static var erasedItem: String { worded("erased", nl: "gewist") }

    /// What is read where a block was.
    static func erasedBlock(_ commitment: Digest, _ entry: Entry?) -> String {
        worded(
            "\(entry?.heading ?? capitalized(erasedItem)). Its text is gone; the digest stands, by its commitment:\n\(commitment)",
            nl:
                "\(entry?.heading ?? capitalized(erasedItem)). De tekst is weg; het controlegetal blijft gelden, door wat ervan is vastgelegd:\n\(commitment)"
        )
    }

    static func sealed(_ moment: Moment, _ scene: Scene) -> String {
        worded("SEALED \(scene.times.moment(moment.cutoff))", nl: "VERZEGELD \(scene.times.moment(moment.cutoff))")
    }

    static func dossierCounts(_ items: Int, unopened: Int) -> String {
        self.items(items) + " · "
            + (unopened == 0
                ? worded("all opened by you", nl: "alles door jou geopend")
                : worded("\(unopened) not opened by you", nl: "\(unopened) niet door jou geopend"))
    }

    static func groups(_ digest: Digest) -> [String] {
        let digits = Array(digest.text)
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min(digits.count, $0 + 4)]) }
    }
}
