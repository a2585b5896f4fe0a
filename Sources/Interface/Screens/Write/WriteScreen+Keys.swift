import Cells
import Journal

/// What a key does while a text is written: it is typed into the field that has the focus, or acts on it.
extension WriteScreen {
    mutating func perform(_ action: ActionName, _ argument: String, _ stage: inout Stage) -> Bool {
        if action == .writeHelp {
            save(&stage)
            return false
        }
        switch mode {
        case .starting: return false
        case .writing: return performWriting(action, &stage)
        default:
            answer(action, &stage)
            return true
        }
    }

    private mutating func performWriting(_ action: ActionName, _ stage: inout Stage) -> Bool {
        switch action {
        case .done: finish(&stage)
        case .writeMenu:
            guard hasText else { return leave(&stage) }
            mode = .leaving(
                Answers([
                    (.keep, Wording.keepDraft), (.discard, Wording.discardDraft), (.goOn, Wording.goOnWriting),
                ]))
        case .leaveDraft: return leave(&stage)
        case .competencies: chooseCompetencies(&stage)
        case .template: chooseTemplate(&stage)
        case .outcome: form == nil ? chooseOutcome(&stage) : chooseDecided(stage)
        case .evidence: form == nil ? chooseEvidence(&stage) : chooseCitations(&stage)
        case .informer: form == nil ? stage.say(Wording.onlyForDecisions, .warning) : chooseInformer(&stage)
        case .switchPurpose: switchPurpose(&stage)
        case .spelling: lookAtSpelling(&stage)
        case .openEditor: openEditor(&stage)
        case .nextField: move(by: 1, &stage)
        case .previousField: move(by: -1, &stage)
        default: return edit(action, &stage)
        }
        return true
    }

    var fields: [Field] {
        if risk != nil { return [.due, .title, .body] }
        if form != nil { return [.due, .body] }
        guard hasCompetencies else { return [.body] }
        return isGoal ? [.title, .due, .body] : isAdvice ? [.title, .limits, .body] : [.title, .body]
    }

    private mutating func move(by step: Int, _ stage: inout Stage) {
        let index = fields.firstIndex(of: focus) ?? 0
        focus = fields[(index + step + fields.count) % fields.count]
        save(&stage)
    }

    private mutating func edit(_ action: ActionName, _ stage: inout Stage) -> Bool {
        guard let edit = EditorAction(action) else { return false }
        guard focus == .body else {
            switch edit {
            case .newline, .down: move(by: 1, &stage)
            case .up: if focus != fields.first { move(by: -1, &stage) }
            default:
                switch focus {
                case .title: _ = title.perform(action)
                case .due: _ = due.perform(action)
                case .limits: _ = limits.perform(action)
                case .body: break
                }
            }
            noteChange(&stage)
            return true
        }
        let area = WriteLayout(self, stage.rect, stage.scene).body
        if edit == .up, fields.count > 1, isOnFirstLine(width: area.width) {
            move(by: -1, &stage)
            return true
        }
        editor.apply(edit, width: area.width, height: area.height)
        sayIfFull(&stage)
        noteChange(&stage)
        watchSpelling(&stage)
        return true
    }

    private func isOnFirstLine(width: Int) -> Bool {
        Rows(editor.content, width: width).place(of: editor.cursor) == Rows.Place(paragraph: 0, line: 0)
    }

    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        switch mode {
        case .writing: break
        case .competencies(var list):
            guard case .key(.character(let character)) = input, let number = character.wholeNumberValue else {
                return false
            }
            list.toggle(number: number)
            mode = .competencies(list)
            return true
        default: return false
        }
        switch focus {
        case .title: guard type(input, \.title, &stage) else { return false }
        case .due: guard type(input, \.due, &stage) else { return false }
        case .limits: guard type(input, \.limits, &stage) else { return false }
        case .body:
            let area = WriteLayout(self, stage.rect, stage.scene).body
            switch input {
            case .key(.character(let character)):
                editor.apply(.insert(character), width: area.width, height: area.height)
            case .paste(let text): editor.apply(.paste(text), width: area.width, height: area.height)
            default: return false
            }
            sayIfFull(&stage, pasted: input)
            watchSpelling(&stage)
        }
        noteChange(&stage)
        return true
    }

    private mutating func type(
        _ input: Input, _ field: WritableKeyPath<WriteScreen, LineField>, _ stage: inout Stage
    ) -> Bool {
        guard self[keyPath: field].type(input) else { return false }
        let (leftOut, limit) = (self[keyPath: field].leftOut, self[keyPath: field].limit)
        if leftOut > 0 { stage.say(Wording.lineCut(leftOut, limit: limit), .warning) }
        return true
    }

    /// So much of a paste may have been dropped before it came here: a terminal hands on a megabyte, of line ends of
    /// two bytes half.
    private static let surelyWhole = 1 << 19

    /// What found no room is said, in numbers: nothing is left out in silence.
    func sayIfFull(_ stage: inout Stage, pasted input: Input? = nil) {
        guard editor.isFull else { return }
        guard editor.leftOut > 0 else { return stage.say(Wording.textFull, .warning) }
        var isLong = false
        if case .paste(let text) = input { isLong = text.utf8.count >= Self.surelyWhole }
        stage.say(Wording.pasteCut(editor.leftOut, atLeast: isLong), .warning)
    }

    mutating func resize(_ stage: inout Stage) {
        let area = WriteLayout(self, stage.rect, stage.scene).body
        editor.resize(width: area.width, height: area.height)
    }
}
