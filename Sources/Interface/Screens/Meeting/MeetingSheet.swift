import Cells
import Journal

/// A meeting laid out: the agenda, hats and notes in the order in which they came, the signatures.
struct MeetingSheet {
    /// What can be selected in it.
    enum Part: Hashable, Sendable {
        case agenda
        case note(ItemID)
    }

    private(set) var lines: [StyledLine] = []
    /// The selectable parts, each with its first line and the one after its last.
    private(set) var parts: [(part: Part, lines: Range<Int>)] = []
    private let page: MeetingPage
    private let width: Int
    private let scene: Scene

    init(_ page: MeetingPage, width: Int, _ scene: Scene) {
        (self.page, self.width, self.scene) = (page, max(12, width), scene)
        build()
    }

    private mutating func build() {
        agenda()
        rule(Wording.firstHat, .developmental)
        for line in page.lines {
            switch line {
            case .hat(let hat): rule(Wording.hat(hat, page.line, scene.times), hat.purpose)
            case .note(let note): self.note(note)
            }
        }
        if page.lines.isEmpty { add(Wording.noNotes(page.line, scene), .quiet, indent: 2) }
        if lines.last?.spans.isEmpty == false { lines.append(StyledLine()) }
        if page.line.cancelled != nil { return add(Wording.calledOff, .warning) }
        for side in Side.allCases { add(Wording.signature(side, page.line, scene.times), .quiet) }
    }

    private mutating func part(_ part: Part, _ body: (inout MeetingSheet) -> Void) {
        let first = lines.count
        body(&self)
        parts.append((part, first..<lines.count))
        lines.append(StyledLine())
    }

    private mutating func agenda() {
        part(.agenda) { sheet in
            let page = sheet.page
            var facts = [Span(Wording.agendaHeading, .heading)]
            if let agenda = page.agenda {
                facts.append(Span(sheet.scene.times.moment(agenda.at), .quiet))
                facts.append(Span(Wording.words(Self.words(agenda.text)), .quiet))
            }
            sheet.flow(facts)
            if let agenda = page.agenda {
                sheet.text(agenda.text)
            } else {
                sheet.add(Wording.noAgenda(page.line, sheet.scene), .quiet, indent: 2)
            }
            if let reflection = page.reflection {
                sheet.add(Wording.goesWith(reflection, sheet.scene), .quiet, indent: 2)
                if reflection.isPrivate { sheet.add(Wording.reflectionHidden(page.line), .warning, indent: 2) }
            }
        }
    }

    private static func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    private mutating func note(_ note: Page.Opened) {
        part(.note(note.entry.id)) { sheet in
            let entry = note.entry
            var head = [
                Span(Wording.capitalized(Wording.you(entry.author, sheet.scene)), .strong),
                Span(sheet.scene.times.moment(entry.date), .quiet),
                Span(Wording.word(entry.purpose), Role(entry.purpose)),
            ]
            if !entry.competencies.isEmpty {
                head.append(Span(Wording.competencies(entry.competencies, sheet.scene), .quiet))
            }
            let state = Wording.state(entry)
            if !state.isEmpty { head.append(Span(state, .quiet)) }
            if sheet.scene.isUnread(entry) { head.append(Span(Wording.new, .strong)) }
            sheet.flow(head)
            if entry.title != nil || entry.erased != nil { sheet.add(Wording.heading(entry), .strong, indent: 2) }
            sheet.text(note.body)
            sheet.add(Visible.line(entry.visibility), .quiet, indent: 2)
            if case .asked = entry.consent { sheet.add(Wording.asked(entry, sheet.scene), .could, indent: 2) }
            for response in note.responses {
                let who = Wording.capitalized(Wording.you(response.entry.author, sheet.scene))
                sheet.add("\(who): \(Wording.responseSection(1).lowercased())", .quiet, indent: 4)
                sheet.text(response.body, indent: 4)
            }
        }
    }

    // MARK: - Lines

    private mutating func rule(_ words: String, _ purpose: Purpose) {
        let rule = String(scene.marks.rule)
        let text = truncated(scene.marks.plain(words), to: width - 4, ellipsis: scene.marks.ellipsis)
        var line = StyledLine([Span(rule + " ", .rule), Span(text, Role(purpose))])
        line.append(" " + String(repeating: rule, count: max(0, width - columns(of: text) - 3)), Style(.rule))
        lines.append(line)
    }

    private mutating func add(_ words: String, _ role: Role, indent: Int = 0) {
        lines += Wrap.styled(scene.marks.plain(words), role, columns: width, indent: indent)
    }

    private mutating func text(_ body: String, indent: Int = 2) {
        let space = Span(String(repeating: " ", count: indent))
        for line in MarkdownLines.lines(of: body, width: max(4, width - indent), special: .visible) {
            lines.append(StyledLine([space] + line.spans))
        }
    }

    /// Short pieces on one line, with dots between them; on several where they do not fit.
    private mutating func flow(_ pieces: [Span]) {
        let dot = " \(scene.marks.dot) "
        var line = StyledLine()
        for (index, piece) in pieces.enumerated() {
            if index > 0, line.columns + columns(of: dot + piece.text) <= width {
                line.append(dot, Style(.quiet))
            } else if index > 0 {
                lines.append(line)
                line = StyledLine([Span("  ")])
            }
            line.append(piece.text, piece.style)
        }
        lines.append(line)
    }
}
