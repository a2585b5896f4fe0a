import Cells
import Journal

/// Texts that are between mentor and mentee: the answers to the prompts on one sheet, and the words both are to sign.
extension WriteScreen {
    /// The other side of the mentorship; nil for everything that becomes an item.
    var other: PersonID? {
        switch subject {
        case .answers(let other), .proposal(let other): other
        default: nil
        }
    }

    private var otherName: String { agreement?.pair.other.name ?? other?.text ?? "" }

    /// What the text is written under: the programme's prompts, or the template's.
    var prompts: [String] {
        if case .answers = subject { return agreement?.rounds.first?.prompts ?? [] }
        return Wording.prompts(subject)
    }

    /// The same in whatever language the text was begun.
    var knownPrompts: [String] {
        if case .answers = subject { return prompts }
        return Wording.allPrompts(subject)
    }

    func headline(_ scene: Scene) -> String {
        other == nil
            ? Wording.writing(subject, about: about, meeting?.line, of: decided?.mentee, scene)
            : Wording.writing(subject, with: otherName)
    }

    func loadAgreement(_ stage: inout Stage) {
        if let other { stage.load(.agreement(other)) }
    }

    /// How it stands. The sheet is put where nothing has been typed yet; what has been typed stays.
    mutating func receive(_ page: AgreementPage, _ stage: inout Stage) {
        let isFirst = agreement == nil
        let known = agreement?.rounds.first?.proposals.count ?? 0
        agreement = page
        sentence = Wording.readers(subject, page)
        if isFirst, version == 0, mark == pristine, let round = page.rounds.first {
            if case .answers = subject {
                editor = Editor(AnswerSheet.text(round.prompts, answers: round.own), special: .visible)
                editor.moveCursor(to: TextPosition(paragraph: 1, offset: 0))
            } else {
                editor = Editor(round.proposals.last?.text ?? "", special: .visible)
            }
            pristine = mark
            saved = mark
        }
        if case .proposal = subject, !isFirst, let round = page.rounds.first, round.proposals.count > known,
            round.proposals.last?.by != page.pair.side
        {
            // A question that was asked before it came told of less than there is to know.
            if case .asking = mode { mode = .writing }
            stage.say(Wording.proposedMeanwhile(Visible.line(otherName)), .warning)
        }
        resize(&stage)
    }

    /// Asks first where somebody else reads it at once, or where it may name a patient.
    mutating func finishBetween(_ stage: inout Stage) {
        guard let page = agreement, let act = actBetween(&stage) else { return }
        let patients = PatientTrace.find(in: editor.text)
        var facts: [Fact]
        var verb = Wording.proposeVerb
        var text = Wording.proposeQuestion(otherName)
        if case .answers = subject {
            guard page.rounds.first?.otherHasAnswered == true || !patients.isEmpty else { return stage.perform(act) }
            facts = page.rounds.first?.otherHasAnswered == true ? Wording.revealing(Visible.line(otherName)) : []
            (verb, text) = (Wording.answerVerb, Wording.answerQuestion(otherName))
        } else {
            facts = Wording.proposing(page)
        }
        facts.append(
            Fact(
                Wording.possiblePatients, Wording.patientSummary(patients), patients.isEmpty ? .quiet : .warning))
        mode = .asking(
            Question(
                text, facts,
                answers: [(.doIt, verb), (.editFirst, Wording.editFirst), (.cancel, Wording.cancel)]))
    }

    mutating func answerBetween(_ answer: Confirmation.Answer, _ stage: inout Stage) {
        switch answer {
        case .doIt: if let act = actBetween(&stage) { stage.perform(act) }
        case .editFirst, .cancel: mode = .writing
        }
    }

    private func actBetween(_ stage: inout Stage) -> Act? {
        var written = WrittenText(body: editor.text, title: nil, competencies: [], due: nil)
        if case .answers = subject {
            do { written.answers = try AnswerSheet.answers(in: editor.text, to: prompts) } catch {
                stage.refuse(.pair(error))
                return nil
            }
        }
        return written.act(for: subject, kind: nil, basedOn: nil)
    }
}
