import Cells
import Journal

/// Draws dossiers of a cohort, one on a line, at a width.
struct CohortDrawing {
    let cohort: Cohort
    let scene: Scene
    let width: Int

    private var name: Int { max(8, min(26, width / 4 - 2)) }
    private var showsEvidence: Bool { width >= 64 }
    private var unopened: Int { columns(of: Wording.unopenedColumn) + 2 }
    private var decision: Int { width < 100 ? 21 : 28 }

    var head: StyledLine {
        var line = StyledLine([Span(" " + Wording.dossiers(cohort.moment, isSealed: cohort.isSealed, scene), .heading)])
        if cohort.isSealed { line.append(scene.marks.plain("   " + Wording.cohortCounts(cohort)), Style(.quiet)) }
        return line
    }

    var columnHeads: StyledLine {
        var line = StyledLine([Span("  " + padded("", to: name + 1), .quiet)])
        line.append(
            padded(Wording.unopenedColumn, to: unopened)
                + padded(worded("decision", nl: "beslissing"), to: decision), Style(.quiet))
        if showsEvidence { line.append(worded("evidence", nl: "onderbouwing"), Style(.quiet)) }
        return line
    }

    func line(_ line: CohortLine, isSelected: Bool) -> StyledLine {
        var out = StyledLine([Span(isSelected ? scene.marks.caret + " " : "  ", .strong)])
        out.spans += row(line, name: name, showsEvidence: showsEvidence, width: width - 2).spans
        return out
    }

    /// Without the caret: Today has its own.
    func row(_ line: CohortLine, name: Int, showsEvidence: Bool, width: Int) -> StyledLine {
        var out = StyledLine()
        let shown = truncated(Visible.line(line.mentee.name), to: name, ellipsis: scene.marks.ellipsis)
        out.append(padded(shown, to: name + 1), Style(line.isDue ? .strong : .plain))
        let state = scene.marks.plain(Wording.state(line, quorum: cohort.quorum))
        guard let dossier = line.dossier else {
            out.append(truncated(state, to: max(4, width - name - 1)), Style(.quiet))
            return out
        }
        let left =
            dossier.unopened == 0
            ? scene.marks.dot
            : worded("\(dossier.unopened) of \(dossier.items)", nl: "\(dossier.unopened) van \(dossier.items)")
        out.append(padded(left, to: unopened), Style(dossier.unopened == 0 ? .quiet : .plain))
        out.append(
            padded(truncated(state, to: decision - 1), to: decision),
            Style(line.isDue && !dossier.isQuorumLeft ? .warning : line.isDue ? .plain : .quiet))
        guard showsEvidence else { return out }
        var room = max(0, width - out.columns)
        func add(_ words: String, _ role: Role) {
            guard !words.isEmpty, room > 1 else { return }
            let shown = truncated(scene.marks.plain(words), to: room, ellipsis: scene.marks.ellipsis)
            out.append(shown, Style(role))
            room -= columns(of: shown)
        }
        let thin = Wording.thinness(dossier)
        add(thin, .warning)
        let flags = Wording.flags(dossier)
        if !flags.isEmpty { add((thin.isEmpty ? "" : " · ") + flags, .plain) }
        return out
    }
}

extension Wording {
    fileprivate static var unopenedColumn: String { worded("unopened", nl: "ongeopend") }
}
