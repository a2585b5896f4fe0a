import Cells
import Journal

/// An opened item laid out for reading: header, who can see it, body, feedback and responses.
struct Sheet {
    private let page: Page
    private let width: Int
    private let scene: Scene
    private var lines: [StyledLine] = []

    static func lines(of page: Page, width: Int, _ scene: Scene) -> [StyledLine] {
        var sheet = Sheet(page: page, width: max(8, width), scene: scene)
        sheet.build()
        return sheet.lines
    }

    private init(page: Page, width: Int, scene: Scene) {
        (self.page, self.width, self.scene) = (page, width, scene)
    }

    private mutating func build() {
        header()
        blank()
        body(page.body)
        if !page.feedback.isEmpty {
            section(Wording.feedbackSection)
            for (index, feedback) in page.feedback.enumerated() {
                if index > 0 { blank() }
                opened(feedback)
            }
        }
        if !page.responses.isEmpty {
            section(Wording.responseSection(page.responses.count))
            for (index, response) in page.responses.enumerated() {
                if index > 0 { blank() }
                opened(response)
            }
        }
    }

    private mutating func header() {
        let entry = page.entry
        text(Wording.heading(entry), .strong)
        flow(
            [
                Span(Wording.word(entry.purpose), Role(entry.purpose)), Span(Wording.kind(entry.kind), .quiet),
                Span(Wording.you(entry.author, scene), .quiet), Span(Wording.when(entry, scene), .quiet),
            ])
        if !entry.competencies.isEmpty { text(Wording.competencies(entry.competencies, scene), .quiet) }
        if !entry.tags.isEmpty { text(entry.tags.map { "#" + Visible.line($0) }.joined(separator: " "), .quiet) }
        switch entry.kind {
        case .observation(let observation):
            for words in Wording.observation(observation, scene) { text(words, .quiet) }
        case .goal(let goal): text(Wording.goal(goal), .quiet)
        case .advice: for words in Wording.advice(entry, scene.times) { text(words, .quiet) }
        default: break
        }
        if let meeting = page.meeting { text(Wording.note(of: meeting, scene.times), .quiet) }
        if let stance = entry.stance { text(Wording.stands(stance), .quiet) }
        if let target = page.target { text(Wording.on(target, scene), .quiet) }
        for evidence in page.evidence { text(Wording.evidence(evidence, scene), .quiet) }
        if let revision = Wording.revision(page, scene) { text(revision, .quiet) }
        text(Visible.line(entry.visibility), .plain)
        if case .asked = entry.consent { text(Wording.asked(entry, scene), .could) }
        if let reason = page.declineReason { text(Wording.declined(reason), .quiet) }
        if let acknowledged = entry.acknowledged { text(Wording.acknowledged(acknowledged, scene), .quiet) }
    }

    private mutating func opened(_ opened: Page.Opened, indent: Int = 0) {
        let entry = opened.entry
        var head = [
            Span(Wording.capitalized(Wording.you(entry.author, scene)), .strong),
            Span(scene.times.day(entry.date), .quiet), Span(Wording.word(entry.purpose), Role(entry.purpose)),
        ]
        if let stance = entry.stance { head.append(Span(Wording.stance(stance), .strong)) }
        if scene.isUnread(entry) { head.append(Span(Wording.new, .strong)) }
        flow(head, indent: indent)
        text(Visible.line(entry.visibility), .quiet, indent: indent)
        if case .asked = entry.consent { text(Wording.asked(entry, scene), .could, indent: indent) }
        body(opened.body, indent: indent)
        for response in opened.responses {
            blank()
            self.opened(response, indent: indent + 2)
        }
    }

    // MARK: - Lines

    private mutating func body(_ text: String, indent: Int = 0) {
        let space = Span(String(repeating: " ", count: indent))
        for line in MarkdownLines.lines(of: text, width: max(4, width - indent), special: .visible) {
            lines.append(indent == 0 ? line : StyledLine([space] + line.spans))
        }
    }

    private mutating func section(_ title: String) {
        blank()
        let rule = String(scene.marks.rule)
        var line = StyledLine([Span(rule + " ", .rule), Span(title, .quiet)])
        line.append(" " + String(repeating: rule, count: max(0, width - columns(of: title) - 3)), Style(.rule))
        lines.append(line)
    }

    private mutating func text(_ words: String, _ role: Role, indent: Int = 0) {
        lines += Wrap.styled(scene.marks.plain(words), role, columns: width, indent: indent)
    }

    /// Short pieces on one line, with dots between them; on several where they do not fit.
    private mutating func flow(_ pieces: [Span], indent: Int = 0) {
        let space = String(repeating: " ", count: indent)
        let dot = " \(scene.marks.dot) "
        var line = StyledLine([Span(space)])
        for (index, piece) in pieces.enumerated() {
            if index > 0, line.columns + columns(of: dot + piece.text) <= width {
                line.append(dot, Style(.quiet))
            } else if index > 0 {
                lines.append(line)
                line = StyledLine([Span(space)])
            }
            line.append(piece.text, piece.style)
        }
        lines.append(line)
    }

    private mutating func blank() {
        if lines.last?.spans.isEmpty == false { lines.append(StyledLine()) }
    }
}
