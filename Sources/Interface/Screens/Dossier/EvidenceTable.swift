import Cells
import Journal

/// What a dossier holds of each competency and activity: how many items, by how many people in how many roles, the latest,
/// how many say something in words, and observed levels against what is expected.
struct EvidenceTable {
    private let scene: Scene
    private let name: Int
    private let columns: [Column]

    private struct Column {
        let title: String
        let width: Int
        let value: (Evidence, Scene) -> String

        /// - Parameter least: columns that it has even where its title needs fewer.
        init(title: String, least: Int, gap: Int, value: @escaping (Evidence, Scene) -> String) {
            (self.title, self.value) = (title, value)
            width = max(least, Cells.columns(of: title) + gap)
        }
    }

    init(width: Int, scene: Scene) {
        self.scene = scene
        let isWide = width >= 92
        let gap = isWide ? 2 : 1
        columns = [
            Column(title: "n", least: 3, gap: gap) { evidence, _ in String(evidence.count) },
            Column(
                title: isWide ? worded("assessors", nl: "beoordelaars") : worded("by", nl: "door"), least: 4, gap: gap
            ) { evidence, _ in
                String(evidence.assessors.count)
            },
            Column(title: worded("roles", nl: "rollen"), least: 6, gap: gap) { evidence, _ in
                String(evidence.roles.count)
            },
            Column(title: worded("latest", nl: "laatste"), least: 7, gap: gap) { Wording.shortDate($0.latest, $1) },
            Column(title: worded("text", nl: "tekst"), least: 5, gap: gap) { evidence, _ in String(evidence.narratives)
            },
            Column(title: worded("flag", nl: "mark."), least: 5, gap: gap) { evidence, scene in
                evidence.flagged == 0 ? scene.marks.dash : String(evidence.flagged)
            },
            Column(
                title: isWide ? worded("below/at/above", nl: "onder/op/boven") : worded("levels", nl: "niveau"),
                least: 7,
                gap: gap
            ) { evidence, scene in
                evidence.isLevelled ? "\(evidence.below)/\(evidence.at)/\(evidence.above)" : scene.marks.dash
            },
        ]
        // What is missing is said at the end, and has its room before the names have theirs.
        name = max(10, min(30, width - columns.reduce(0) { $0 + $1.width } - 10))
    }

    private func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - Cells.columns(of: text))) + text
    }

    var head: StyledLine {
        var line = StyledLine([Span(padded(Wording.evidenceHeading, to: name), .heading)])
        line.append(columns.map { right($0.title, $0.width) }.joined(), Style(.quiet))
        return line
    }

    func row(_ evidence: Evidence) -> StyledLine {
        let label: String
        switch evidence.subject {
        case .competency(let id): label = scene.programme.competency(id)?.name ?? id.text
        case .epa(let id):
            label = id.text.uppercased() + (scene.programme.epa(id).map { " " + $0.title } ?? "")
        }
        let shown = truncated(Visible.line(label), to: name - 1, ellipsis: scene.marks.ellipsis)
        var line = StyledLine([Span(padded(shown, to: name))])
        guard evidence.count > 0 else {
            line.append(right("0", columns[0].width) + "  " + Wording.gap(.nothing), Style(.warning))
            return line
        }
        line.append(columns.map { right($0.value(evidence, scene), $0.width) }.joined(), .plain)
        if let gap = evidence.gap { line.append("  " + Wording.gap(gap), Style(.warning)) }
        return line
    }
}

extension Wording {
    fileprivate static var evidenceHeading: String { worded("Evidence", nl: "Onderbouwing") }
}
