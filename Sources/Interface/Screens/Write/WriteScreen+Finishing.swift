import Cells
import Journal

/// From a text to an item: at once if only its author reads it, after a question if others will.
extension WriteScreen {
    mutating func finish(_ stage: inout Stage) {
        save(&stage)
        if risk != nil { return finishEscalation(&stage) }
        if isDeciding { return finishDeciding(&stage) }
        if isGoal, !due.isEmpty, ISO8601.day(due.text) == nil {
            focus = .due
            return stage.say(Wording.badDue, .error)
        }
        if lacksSomething(&stage) { return }
        if needsCompetency, competencies.isEmpty {
            // The same refusal that the journal would give, and the remedy with it.
            stage.say(Wording.onScreen(.needsCompetency(.feedback), stage.scene), .warning)
            return chooseCompetencies(&stage)
        }
        if isAgenda, !mayFinishAgenda(&stage) { return }
        if other != nil { return finishBetween(&stage) }
        let act = act
        guard asksFirst || tellsOfPatients else { return stage.perform(act) }
        let isNew = isFeedback || isResponse || isNote
        mode = .confirming(Confirmation(act, heading: confirmedHeading, isNew: isNew, offersEditing: true))
        stage.foresee(act, about: about?.id)
    }

    private var act: Act {
        let body = WrittenText.withoutEmptyPrompts(editor.text, knownPrompts)
        let heading =
            title.text.allSatisfy(\.isWhitespace) ? WrittenText.title(of: body, knownPrompts) : title.text
        let written = WrittenText(
            body: body, title: heading,
            competencies: competencies.map(\.text), due: ISO8601.day(due.text), tags: tags,
            evidence: evidence == pristine.evidence && isEditing ? nil : evidence, outcome: outcome,
            limits: limits.text, stance: stance)
        var revision: Int?
        switch subject {
        case .edit(_, let based), .agenda(_, let based): revision = based
        default: break
        }
        return written.act(for: subject, kind: editedKind, basedOn: revision)
    }

    /// What somebody else will read asks first when it may name a patient, even where nothing else is asked.
    private var tellsOfPatients: Bool {
        guard isFeedback || isNote else { return false }
        return !PatientTrace.find(title: title.text, in: editor.text).isEmpty
    }

    private var asksFirst: Bool {
        switch subject {
        case .reflection, .goal, .agenda, .advice, .escalation, .answers, .proposal: false
        case .feedback(_, _, let purpose): purpose == .assessment
        case .note: purpose == .assessment
        case .response, .decline: true
        case .edit: about?.isPrivate == false
        case .decision, .dissent, .decisionAnswer, .appeal, .ruling, .recusal, .glassBreak: true
        }
    }

    private var confirmedHeading: String {
        if case .response = subject, let about { return about.heading }
        if !title.text.allSatisfy(\.isWhitespace) { return title.text }
        let body = WrittenText.withoutEmptyPrompts(editor.text, knownPrompts)
        return WrittenText.title(of: body, knownPrompts) ?? StoredText.heading(of: body)
    }

    mutating func answer(_ answer: Confirmation.Answer, _ confirmation: Confirmation, _ stage: inout Stage) {
        switch answer {
        case .doIt: stage.perform(confirmation.act)
        case .editFirst, .cancel: mode = .writing
        }
    }

    mutating func receive(_ message: Message, _ stage: inout Stage) {
        switch message {
        case .draftSaved(let draft, let room, _): draftSaved(draft, room, &stage)
        case .foreseen(_, let foresight, _):
            if case .confirming(var confirmation) = mode, confirmation.foresight == nil {
                confirmation.take(foresight)
                mode = .confirming(confirmation)
            } else {
                sentence = foresight.after.visibility
                resize(&stage)
            }
        case .performed(let act, let outcome, _):
            drop(&stage)
            stage.say(written(act, outcome, stage.scene), .success)
            stage.close()
        case .spelling(let answer, _): receive(answer, &stage)
        case .templates(let shelf, _): receive(shelf, &stage)
        case .edited(let outcome, _): receive(outcome, &stage)
        default: break
        }
    }

    /// What is said once it is done.
    private func written(_ act: Act, _ outcome: Outcome, _ scene: Scene) -> String {
        if outcome.changed, case .appeal(.appeal) = act { return Wording.appealMade(scene) }
        if isDeciding { return after.map { Wording.afterPart($0, scene.times) } ?? Wording.done(act, outcome) }
        if let meeting, isAgenda { return Wording.agendaSaved(meeting.line) }
        return escalated == nil ? Wording.written(act, sentence) : Wording.escalationDone(sentence)
    }

    mutating func refused(_ refusal: Refusal, _ effect: Effect, _ stage: inout Stage) {
        switch effect {
        case .saveDraft: return draftRefused(refusal, &stage)
        case .load(.agreement, _): if !hasText { stage.close() }
        case .load(.page, _):
            // What it was about is gone or hidden: a draft is kept, an empty page is not worth showing.
            about = nil
            if !hasText { stage.close() }
        case .load(.meeting, _): if !hasText { stage.close() }
        case .load(.decision, _), .load(.dossier, _): if !hasText { stage.close() }
        case .load(.decisionAfter, _): mode = .writing
        case .foresee, .perform:
            if isOutdated(refusal, &stage) { return }
            if case .conflict = refusal, case .edit(let id, _) = subject {
                moved = 0
                mode = .conflict(
                    nil,
                    Answers([
                        (.mine, Wording.keepMine), (.theirs, Wording.keepTheirs), (.back, Wording.backToText),
                    ]))
                stage.say(Wording.conflicted, .warning)
                stage.load(.page(id))
                return
            }
            if case .confirming = mode {
                mode = .writing
            } else if case .asking = mode {
                mode = .writing
            } else if case .foresee = effect {
                sentence = Wording.onScreen(refusal, stage.scene)
            }
        default: break
        }
    }

    /// Two texts, both kept: theirs as a revision of the item, mine as a new one or as a draft.
    mutating func settle(_ choice: Choice, _ page: Page?, _ stage: inout Stage) {
        mode = .writing
        guard let page, case .edit(let id, _) = subject else { return }
        switch choice {
        case .theirs: _ = leave(&stage)
        case .mine:
            subject = .edit(id, revision: page.entry.revision)
            finish(&stage)
        case .back: subject = .edit(id, revision: page.entry.revision)
        }
    }
}
