import Cells
import Journal

enum TemplateChoice: Hashable, Sendable {
    case builtIn(Template)
    case file(TextTemplate)
}

/// Templates that somebody keeps in files: they come after those of the program.
extension WriteScreen {
    mutating func receive(_ shelf: TemplateShelf, _ stage: inout Stage) {
        let kind: TextTemplate.Kind = isGoal ? .goal : .reflection
        let day = stage.scene.times.day(stage.scene.now)
        let own = shelf.templates.filter { $0.kind == kind }.map {
            PickList.Row(
                value: TemplateChoice.file($0), label: Visible.line($0.name),
                detail: $0.title(on: day).map { Visible.line($0) } ?? "")
        }
        if let problem = shelf.problems.first { stage.say(Visible.line(problem), .warning) }
        switch mode {
        case .templates(var list):
            let height = WriteLayout(self, stage.rect, stage.scene).list.height
            list.show(list.rows + own, height: max(1, height - 2))
            mode = .templates(list)
        case .writing where isGoal:
            guard !own.isEmpty else {
                if shelf.problems.isEmpty { stage.say(Wording.noOwnTemplates, .warning) }
                return
            }
            mode = .templates(PickList(Wording.chooseTemplate, own))
        default: break
        }
    }

    /// Begins from a file: its text where nothing has been written, or below what has; a title where there is none.
    mutating func take(_ template: TextTemplate, _ stage: inout Stage) {
        let day = stage.scene.times.day(stage.scene.now)
        let before = WrittenText.withoutEmptyPrompts(editor.text, prompts)
        if case .reflection = subject { subject = .reflection(.blank) }
        if title.isEmpty, let given = template.title(on: day) { title.set(given) }
        let known = stage.scene.programme.competencies.map(\.id)
        let chosen = template.competencies + competencies.map(\.text)
        competencies = known.filter { chosen.contains($0.text) }
        tags += template.tags.filter { !tags.contains($0) }
        let area = WriteLayout(self, stage.rect, stage.scene).body
        let text = template.text(on: day)
        if before.allSatisfy(\.isWhitespace) {
            editor.replace(.start..<editor.content.end, with: text, width: area.width, height: area.height)
            editor.moveCursor(to: Self.beginning(of: editor.content))
        } else {
            editor.apply(.documentEnd, width: area.width, height: area.height)
            editor.apply(.paste("\n\n" + text), width: area.width, height: area.height)
        }
        resize(&stage)
        let unknown = template.competencies.filter { id in !known.contains { $0.text == id } }
        stage.say(Wording.templateBegun(template, unknown: unknown), unknown.isEmpty ? .plain : .warning)
        sayIfFull(&stage)
        foresee(&stage)
        noteChange(&stage)
        watchSpelling(&stage)
    }

    /// The first empty line, which is where one begins to write; else the end.
    private static func beginning(of text: EditorText) -> TextPosition {
        let empty = text.paragraphs.firstIndex { $0.characters.allSatisfy(\.isWhitespace) }
        return empty.map { TextPosition(paragraph: $0, offset: 0) } ?? text.end
    }
}
