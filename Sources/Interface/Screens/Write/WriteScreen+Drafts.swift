import Cells
import Journal

/// Nothing that was typed is lost: the draft is saved 2 seconds after the last key, at the latest every 10 seconds or
/// 200 keys, on leaving a field, and when the line drops.
extension WriteScreen {
    static let afterLastKey = 2_000
    static let atLatest = 10_000
    static let keysAtMost = 200

    var mark: Mark {
        Mark(
            body: editor.changeCount, title: title.changeCount, due: due.changeCount, limits: limits.changeCount,
            competencies: competencies, tags: tags, evidence: evidence, outcome: outcome, stance: stance,
            subject: subject)
    }

    /// Whether there is anything that a draft would keep.
    var hasText: Bool { version > 0 || mark != pristine }
    var isDirty: Bool { mark != (sent ?? saved) && mark != pristine }

    /// Whether the journal must be told: of the text, or of how it is left.
    private var isUnsaved: Bool { isDirty || version > 0 && leaving != .writing && leaving != savedLeaving }

    private var draft: Draft? {
        draftID.map { id in
            Draft(
                id: id, owner: me, subject: subject, title: title.text, body: editor.text, competencies: competencies,
                due: due.text, evidence: evidence, outcome: outcome, limits: limits.text, stance: stance,
                tags: tags, cursor: editor.content.string(in: .start..<editor.cursor).count,
                saved: Instant(seconds: 0), version: version, leaving: leaving)
        }
    }

    /// After each key: sees to it that what has changed is saved in time.
    mutating func noteChange(_ stage: inout Stage) {
        guard isDirty else { return }
        if keysSinceSave == 0 { stage.start(.saveAtLatest, after: Self.atLatest) }
        keysSinceSave += 1
        if keysSinceSave >= Self.keysAtMost {
            save(&stage)
        } else {
            stage.start(.save, after: Self.afterLastKey)
        }
    }

    mutating func save(_ stage: inout Stage) {
        guard isUnsaved, let draft else { return }
        sent = mark
        keysSinceSave = 0
        stage.stop(.save)
        stage.stop(.saveAtLatest)
        stage.save(draft)
    }

    mutating func timer(_ timer: Timer, _ stage: inout Stage) {
        switch timer {
        case .save, .saveAtLatest: save(&stage)
        case .spelling: checkSpelling(&stage)
        default: break
        }
    }

    mutating func hangUp(_ stage: inout Stage) {
        leaving = .dropped
        save(&stage)
    }

    mutating func receive(id: ItemID, _ stage: inout Stage) {
        draftID = id
        if isForking {
            isForking = false
            version = 0
            save(&stage)
        }
    }

    mutating func draftSaved(_ draft: Draft, _ room: DraftRoom, _ stage: inout Stage) {
        guard draft.id == draftID else { return }
        version = draft.version
        savedLeaving = draft.leaving
        if let sent { saved = sent }
        sent = nil
        stage.say(room == .disk ? SaveStatus.saved(draft.saved) : .savedInReserve(draft.saved))
        // What has been said of the failure is no longer so.
        if hasFailed { stage.say(Wording.savedAgain, .success) }
        hasFailed = false
        if isLeaving { close(saying: Wording.draftKept(stage.scene), &stage) }
        if case .saving = visit { goToEditor(&stage) }
    }

    mutating func draftRefused(_ refusal: Refusal, _ stage: inout Stage) {
        sent = nil
        visit = .none
        if isLeaving { leaving = .writing }
        isLeaving = false
        if refusal == .draftConflict {
            // Neither text may be lost: this one goes on as a draft of its own.
            isForking = true
            stage.say(Wording.draftElsewhere, .warning)
            stage.load(.newDraftID)
            return
        }
        hasFailed = true
        stage.say(SaveStatus.failed(Wording.notSaved(refusal)))
        // What was erased comes back by no other try.
        if refusal != .erased { stage.start(.saveAtLatest, after: Self.atLatest) }
        keysSinceSave = 1
    }

    /// Leaves once what was typed is safe.
    mutating func leave(_ stage: inout Stage) -> Bool {
        leaving = .kept
        isLeaving = isUnsaved
        if isLeaving {
            save(&stage)
        } else {
            close(saying: version > 0 ? Wording.draftKept(stage.scene) : Wording.nothingKept, &stage)
        }
        return true
    }

    /// Forgets the draft, because it has become an item or is not wanted.
    mutating func drop(_ stage: inout Stage) {
        stage.stop(.save)
        stage.stop(.saveAtLatest)
        saved = mark
        if version > 0, let draftID { stage.discardDraft(draftID, version: version) }
        stage.say(SaveStatus.nothing)
    }

    private func close(saying words: String, _ stage: inout Stage) {
        stage.say(SaveStatus.nothing)
        stage.say(words)
        stage.close()
    }
}
