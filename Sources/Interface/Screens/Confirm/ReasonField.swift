import Cells
import Journal

/// The line in which somebody says why: a mentee who declines, a member who steps aside. It is kept as a draft of its own,
/// at the same times as any text, until that is done.
struct ReasonField: Sendable {
    private let subject: Draft.Subject
    private let owner: PersonID
    private(set) var line = LineField()
    /// Nil until the journal has said whether there is a draft already.
    private var draft: Draft?
    private var isForking = false
    /// The text as the journal has it, and as it was last sent there.
    private var saved = ""
    private var sent: String?
    private var keysSinceSave = 0
    private var leaving = Draft.Leaving.writing
    private var hasFailed = false
    /// The screen closes as soon as the text is safe.
    private var closing: Closing?

    private enum Closing { case saying(String?) }

    init(_ subject: Draft.Subject, by owner: PersonID) { (self.subject, self.owner) = (subject, owner) }

    init(resuming draft: Draft, by owner: PersonID) {
        self.init(draft.subject, by: owner)
        take(draft)
    }

    /// Nil where nothing was written.
    var text: String? { line.text.allSatisfy(\.isWhitespace) ? nil : line.text }
    var hasDraft: Bool { (draft?.version ?? 0) > 0 }
    var isUnsaved: Bool { line.text != (sent ?? saved) }

    private mutating func take(_ draft: Draft) {
        self.draft = draft
        line.set(draft.body)
        saved = line.text
    }

    // MARK: - What the screen passes on

    func load(_ stage: inout Stage) {
        if draft == nil { stage.load(.drafts) }
    }

    mutating func receive(_ answer: Answer, _ stage: inout Stage) {
        switch answer {
        case .drafts(let drafts):
            guard draft == nil else { return }
            if let kept = drafts.first(where: { $0.subject == subject }), line.isEmpty {
                take(kept)
                stage.say(SaveStatus.saved(kept.saved))
            } else {
                stage.load(.newDraftID)
            }
        case .id(let id):
            guard draft == nil || isForking else { return }
            draft = Draft(
                id: id, owner: owner, subject: subject, saved: Instant(seconds: 0), version: 0)
            isForking = false
            if isUnsaved { save(&stage) }
        default: break
        }
    }

    /// - Returns: false if the action is not about the text.
    mutating func perform(_ action: ActionName, _ stage: inout Stage) -> Bool {
        guard line.perform(action) else { return false }
        noteChange(&stage)
        return true
    }

    /// - Returns: false if it is no text.
    mutating func type(_ input: Input, _ stage: inout Stage) -> Bool {
        guard line.type(input) else { return false }
        noteChange(&stage)
        return true
    }

    private mutating func noteChange(_ stage: inout Stage) {
        guard isUnsaved else { return }
        if keysSinceSave == 0 { stage.start(.saveAtLatest, after: WriteScreen.atLatest) }
        keysSinceSave += 1
        if keysSinceSave >= WriteScreen.keysAtMost {
            save(&stage)
        } else {
            stage.start(.save, after: WriteScreen.afterLastKey)
        }
    }

    mutating func timer(_ timer: Timer, _ stage: inout Stage) {
        if timer == .save || timer == .saveAtLatest { save(&stage) }
    }

    mutating func save(_ stage: inout Stage) {
        guard isUnsaved || hasDraft && leaving != .writing && leaving != draft?.leaving else { return }
        guard text != nil || hasDraft, var draft else { return }
        draft.body = line.text
        draft.cursor = line.text.count
        draft.leaving = leaving
        sent = line.text
        keysSinceSave = 0
        stopTimers(&stage)
        stage.save(draft)
    }

    mutating func hangUp(_ stage: inout Stage) {
        guard text != nil else { return forget(&stage) }
        leaving = .dropped
        save(&stage)
    }

    /// Leaves the screen once what was typed is safe.
    /// - Parameter words: what is said then.
    mutating func close(saying words: String?, _ stage: inout Stage) {
        guard text != nil else {
            forget(&stage)
            return stage.close()
        }
        leaving = .kept
        save(&stage)
        if sent != nil {
            closing = .saying(words)
        } else {
            leave(saying: words, &stage)
        }
    }

    private func leave(saying words: String?, _ stage: inout Stage) {
        stage.say(SaveStatus.nothing)
        if let words { stage.say(words) }
        stage.close()
    }

    /// The draft is wanted no more: it is done, or every word was taken back.
    mutating func forget(_ stage: inout Stage) {
        stopTimers(&stage)
        saved = line.text
        if let draft, hasDraft { stage.discardDraft(draft.id, version: draft.version) }
        stage.say(SaveStatus.nothing)
    }

    private func stopTimers(_ stage: inout Stage) {
        stage.stop(.save)
        stage.stop(.saveAtLatest)
    }

    mutating func draftSaved(_ draft: Draft, _ room: DraftRoom, _ stage: inout Stage) {
        guard draft.id == self.draft?.id else { return }
        self.draft = draft
        if let sent { saved = sent }
        sent = nil
        stage.say(room == .disk ? SaveStatus.saved(draft.saved) : .savedInReserve(draft.saved))
        if hasFailed { stage.say(Wording.savedAgain, .success) }
        hasFailed = false
        if case .saying(let words) = closing { leave(saying: words, &stage) }
    }

    mutating func draftRefused(_ refusal: Refusal, _ stage: inout Stage) {
        sent = nil
        closing = nil
        leaving = .writing
        if refusal == .draftConflict {
            // Neither text may be lost: this one goes on as a draft of its own.
            isForking = true
            saved = ""
            stage.say(Wording.draftElsewhere, .warning)
            return stage.load(.newDraftID)
        }
        hasFailed = true
        stage.say(SaveStatus.failed(Wording.notSaved(refusal)))
        stage.start(.saveAtLatest, after: WriteScreen.atLatest)
        keysSinceSave = 1
    }
}
