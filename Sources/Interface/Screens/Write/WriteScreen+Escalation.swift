import Cells
import Journal

/// An escalation is written like any text, and kept as a draft all the while: what the risk is in the body, and above it,
/// where they are wanted, the day on which the mentee is told and why not at once.
extension WriteScreen {
    var risk: Escalation.Risk? { if case .escalation(_, let risk) = subject { risk } else { nil } }
    var escalated: PersonID? { if case .escalation(let mentee, _) = subject { mentee } else { nil } }

    mutating func receive(listed people: [NamedPerson], _ stage: inout Stage) {
        guard let escalated else { return }
        listed = people
        let names = people.map { Visible.line($0.name) }
        sentence = Wording.escalationReaders(names, mentee: Wording.mentee(escalated, stage.scene))
        if case .confirming = mode { ask(stage.scene) }
        resize(&stage)
    }

    mutating func switchRisk(_ stage: inout Stage) {
        guard case .escalation(let mentee, let risk) = subject else { return }
        subject = .escalation(about: mentee, risk == .patient ? .mentee : .patient)
        noteChange(&stage)
    }

    /// What would be refused is said before it is asked about.
    mutating func finishEscalation(_ stage: inout Stage) {
        let why = title.text.allSatisfy(\.isWhitespace) ? nil : title.text
        if !due.isEmpty, ISO8601.day(due.text) == nil {
            focus = .due
            return stage.say(Wording.badTellingDay, .error)
        }
        if due.isEmpty != (why == nil) {
            focus = due.isEmpty ? .due : .title
            return stage.say(Wording.delayNeedsBoth, .error)
        }
        guard listed?.isEmpty == false else { return stage.refuse(.nobodyToTell) }
        guard !editor.text.allSatisfy(\.isWhitespace) else { return stage.say(Wording.escalationEmpty, .error) }
        ask(stage.scene)
    }

    /// The question says who reads it, and when the mentee does.
    private mutating func ask(_ scene: Scene) {
        guard case .escalation(let mentee, let risk) = subject else { return }
        var delay: EscalationDelay?
        if let day = ISO8601.day(due.text) {
            delay = EscalationDelay(until: scene.programme.zone.start(of: day), reason: title.text)
        }
        let act = Act.safeguard(.escalate(mentee, risk, reason: Array(editor.text.utf8), delay: delay))
        let name = Wording.mentee(mentee, scene)
        let traces = PatientTrace.find(title: title.text, in: editor.text)
        let facts = [
            Confirmation.Fact(
                label: Wording.whoReads, text: Wording.list((listed ?? []).map { Visible.line($0.name) })),
            Confirmation.Fact(
                label: Wording.whenMenteeReads,
                text: Wording.menteeReads(name, delay.map { scene.times.full($0.until) }, Visible.line(title.text))),
            Confirmation.Fact(label: Wording.whereItGoes, text: Wording.escalationGoesNowhere),
            Confirmation.Fact(label: Wording.untilWhen, text: Wording.escalationStays),
            Confirmation.Fact(
                label: Wording.possiblePatients, text: Wording.patientSummary(traces),
                role: traces.isEmpty ? .quiet : .warning),
        ]
        mode = .confirming(Confirmation(act, asking: Wording.escalateQuestion(name, risk), facts))
    }
}
