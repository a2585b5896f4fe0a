import Cells
import Journal

/// Notes and agendas: what they are of is a meeting, and its hat is on top, in words.
extension WriteScreen {
    var meetingID: RecordID? {
        switch subject {
        case .note(let meeting, _, _), .agenda(let meeting, _): meeting
        default: nil
        }
    }

    var isNote: Bool { if case .note = subject { true } else { false } }
    var isAgenda: Bool { if case .agenda = subject { true } else { false } }

    /// The hat that is on, as far as it is known here.
    var hat: Purpose? {
        if case .note(_, _, let hat) = subject { hat } else { nil }
    }

    mutating func receive(_ page: MeetingPage, _ stage: inout Stage) {
        meeting = page
        switch subject {
        case .note(let id, let side, let hat) where hat != page.line.hat:
            // What its author believed when they began it is so no more, and they are told before it is saved.
            change(.note(of: id, by: side, under: page.line.hat))
            if hasText { stage.say(Wording.hatIsNow(page.line.hat), .warning) }
        case .agenda(let id, let revision):
            sentence = Wording.agendaReaders(page.line)
            let present = page.agenda?.revision ?? 0
            if version == 0, mark == pristine {
                guard editor.isEmpty || revision != present else { break }
                subject = .agenda(id, revision: present)
                editor = Editor(page.agenda?.text ?? "", special: .visible)
                pristine = mark
                saved = mark
            } else if revision != present {
                stage.say(Wording.agendaConflict, .warning)
                change(.agenda(id, revision: present))
            }
        default: break
        }
        resize(&stage)
        foresee(&stage)
    }

    /// The subject is another one, the text is the same.
    private mutating func change(_ subject: Draft.Subject) {
        let (wasPristine, wasSaved) = (mark == pristine, mark == saved)
        self.subject = subject
        if wasPristine { pristine = mark }
        if wasPristine || wasSaved { saved = mark }
    }

    /// An agenda becomes no item, so nothing can be foretold of it; what may name a patient is said once all the same.
    /// - Returns: whether it may be saved now.
    mutating func mayFinishAgenda(_ stage: inout Stage) -> Bool {
        let traces = PatientTrace.find(in: editor.text)
        guard !traces.isEmpty, traces != told else { return true }
        told = traces
        stage.say(Wording.mayNamePatients(traces, stage.scene), .warning)
        return false
    }

    /// The hat was changed, or another agenda saved, after this was begun.
    mutating func isOutdated(_ refusal: Refusal, _ stage: inout Stage) -> Bool {
        switch (refusal, subject) {
        case (.hatChanged, .note(let meeting, _, _)), (.conflict, .agenda(let meeting, _)):
            mode = .writing
            stage.load(.meeting(meeting))
            return true
        default: return false
        }
    }
}
