import Journal

/// What is between a text and the viewer's own editor.
enum Visit: Sendable {
    case none
    /// The draft is being saved first: whatever the editor does, that stays.
    case saving
    case away
}

extension WriteScreen {
    mutating func openEditor(_ stage: inout Stage) {
        visit = .saving
        save(&stage)
        if sent == nil { goToEditor(&stage) }
    }

    mutating func goToEditor(_ stage: inout Stage) {
        visit = .away
        stage.effect(.edit(editor.text, for: stage.screen))
    }

    mutating func receive(_ outcome: EditedOutside, _ stage: inout Stage) {
        guard case .away = visit else { return }
        visit = .none
        switch outcome {
        case .nothing(let why): stage.say(why, .warning)
        case .text(let text):
            guard text != editor.text else { return stage.say(Wording.editorTookNothing) }
            let cursor = editor.cursor
            let area = WriteLayout(self, stage.rect, stage.scene).body
            editor.replace(.start..<editor.content.end, with: text, width: area.width, height: area.height)
            editor.moveCursor(to: cursor)
            resize(&stage)
            stage.say(Wording.editorTook, .success)
            sayIfFull(&stage)
            noteChange(&stage)
            save(&stage)
            watchSpelling(&stage)
        }
    }
}
