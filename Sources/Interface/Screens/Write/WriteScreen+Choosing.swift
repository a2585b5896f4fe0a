import Cells
import Journal

/// What is chosen or answered while a text is written: purpose, competencies, template, a draft to go on with.
extension WriteScreen {
    mutating func switchPurpose(_ stage: inout Stage) {
        if risk != nil { return switchRisk(&stage) }
        guard case .feedback(let to, let on, let purpose) = subject else {
            return stage.say(Wording.purposeStays, .warning)
        }
        subject = .feedback(to: to, on: on, purpose: purpose == .assessment ? .developmental : .assessment)
        foresee(&stage)
        noteChange(&stage)
    }

    mutating func chooseCompetencies(_ stage: inout Stage) {
        guard hasCompetencies else { return }
        let rows = stage.scene.programme.competencies.enumerated().map { index, competency in
            PickList.Row(value: competency.id, label: "\(index + 1)  " + Visible.line(competency.name))
        }
        mode = .competencies(PickList(Wording.chooseCompetencies, rows, ticked: Set(competencies)))
    }

    mutating func chooseTemplate(_ stage: inout Stage) {
        // Only files of one's own are templates of goals: the list opens if there are any.
        if isGoal { return stage.effect(.listTemplates(for: stage.screen)) }
        guard case .reflection(let template) = subject else { return stage.say(Wording.noTemplateHere, .warning) }
        let templates =
            [.blank, .what] + stage.scene.programme.open(at: stage.scene.now).map { Template.selfAssessment($0.id) }
        let rows = templates.map {
            PickList.Row(value: TemplateChoice.builtIn($0), label: Wording.template($0, stage.scene))
        }
        mode = .templates(PickList(Wording.chooseTemplate, rows, selecting: .builtIn(template)))
        stage.effect(.listTemplates(for: stage.screen))
    }

    /// Another template: its headings are put where nothing has been written, or below what has.
    mutating func take(_ template: Template, _ stage: inout Stage) {
        let before = WrittenText.withoutEmptyPrompts(editor.text, knownPrompts)
        subject = .reflection(template)
        let area = WriteLayout(self, stage.rect, stage.scene).body
        let prompts = self.prompts
        if before.allSatisfy(\.isWhitespace) {
            editor = Editor("", special: .visible)
            putPrompts()
        } else if !prompts.isEmpty {
            editor.apply(.documentEnd, width: area.width, height: area.height)
            editor.apply(.paste("\n\n" + WrittenText.begun(prompts)), width: area.width, height: area.height)
        }
        foresee(&stage)
        noteChange(&stage)
        watchSpelling(&stage)
    }

    /// An action while something is to be chosen or answered.
    mutating func answer(_ action: ActionName, _ stage: inout Stage) {
        let height = WriteLayout(self, stage.rect, stage.scene).list.height
        switch mode {
        case .starting, .writing: break
        case .competencies(var list):
            switch action {
            case .toggle: list.toggle()
            case .choose, .dismiss:
                if action == .choose {
                    competencies = stage.scene.programme.competencies.map(\.id).filter { list.ticked!.contains($0) }
                }
                mode = .writing
                noteChange(&stage)
                save(&stage)
                return
            default: _ = list.perform(action, rows: height - 2)
            }
            mode = .competencies(list)
        case .templates(var list):
            switch action {
            case .choose:
                mode = .writing
                switch list.choice {
                case .builtIn(let template): take(template, &stage)
                case .file(let template): take(template, &stage)
                case nil: break
                }
                return
            case .dismiss:
                mode = .writing
                return
            default: _ = list.perform(action, rows: height - 2)
            }
            mode = .templates(list)
        case .spelling(let list, let word): answer(action, list, word, rows: height - 2, &stage)
        case .outcomes(let list):
            let left = answer(action, list, rows: height - 2, &stage) { $0.outcome = $1 }
            if let left { mode = .outcomes(left) }
        case .stances(let list):
            let left = answer(action, list, rows: height - 2, &stage) { $0.stance = $1 }
            if let left { mode = .stances(left) }
        case .evidence(let picker): answer(action, picker, rows: height - 2, &stage)
        case .resuming(let draft, var answers):
            if action == .choose { return resume(answers.choice, draft, &stage) }
            if action == .dismiss { return stage.close() }
            _ = answers.perform(action)
            mode = .resuming(draft, answers)
        case .leaving(var answers):
            if action == .choose || action == .dismiss {
                return leave(action == .dismiss ? .goOn : answers.choice, &stage)
            }
            _ = answers.perform(action)
            mode = .leaving(answers)
        case .choosing(let choosing): choose(action, choosing, &stage)
        case .confirming(var confirmation):
            let given = confirmation.perform(action, height: stage.rect.height)
            mode = .confirming(confirmation)
            if let given { answer(given, confirmation, &stage) }
        case .asking(var question):
            let given = question.perform(action, dismissed: .cancel)
            mode = .asking(question)
            if let given { answerBetween(given, &stage) }
        case .conflict(let page, var answers):
            if action == .choose || action == .dismiss {
                return settle(action == .dismiss ? .back : answers.choice, page, &stage)
            }
            switch action {
            case .cursorPageDown: turn(by: 1, page, answers, stage)
            case .cursorPageUp: turn(by: -1, page, answers, stage)
            default: _ = answers.perform(action)
            }
            mode = .conflict(page, answers)
        }
    }

    mutating func resume(_ choice: Resuming, _ draft: Draft, _ stage: inout Stage) {
        switch choice {
        case .goOn: take(draft, &stage)
        case .new: begin(&stage)
        case .discard:
            // Asked again, because somebody who types on without looking must not throw a text away.
            mode = .resuming(draft, Answers([(.goOn, Wording.continueDraft), (.reallyDiscard, Wording.discardDraft)]))
        case .reallyDiscard:
            stage.discardDraft(draft.id, version: draft.version)
            begin(&stage)
        }
    }

    mutating func leave(_ choice: Leaving, _ stage: inout Stage) {
        mode = .writing
        switch choice {
        case .goOn: break
        case .keep: _ = leave(&stage)
        case .discard:
            mode = .leaving(
                Answers([(.goOn, Wording.goOnWriting), (.reallyDiscard, Wording.discardDraft)]))
        case .reallyDiscard:
            drop(&stage)
            stage.say(Wording.draftDiscarded)
            stage.close()
        }
    }
}
