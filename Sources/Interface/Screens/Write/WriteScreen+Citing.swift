import Cells
import Journal

/// What a text has besides its words: the outcome it proposes, what it rests on, how it stands to what it answers.
extension WriteScreen {
    var isAdvice: Bool {
        if case .advice = subject { return true }
        if case .edit = subject, case .advice = about?.kind { return true }
        return false
    }

    private var isSelfAssessment: Bool {
        if case .reflection(.selfAssessment) = subject { return true }
        if case .edit = subject, case .reflection(.selfAssessment) = about?.kind { return true }
        return false
    }

    /// A line for it stands on the screen where it is looked for, or where there is something on it.
    var showsEvidence: Bool { hasCompetencies && (isAdvice || isSelfAssessment || !evidence.isEmpty) }

    /// So many more items an advice needs.
    func evidenceNeeded(_ scene: Scene) -> Int {
        isAdvice ? max(0, scene.programme.policy.adviceEvidence - evidence.count) : 0
    }

    /// Whose portfolio it is about.
    private var mentee: PersonID? {
        switch subject {
        case .reflection, .goal: me
        case .feedback(let to, _, _), .advice(let to, _): to
        case .response, .note, .agenda, .escalation, .answers, .proposal, .decision, .dissent, .decisionAnswer, .appeal,
            .ruling, .recusal, .glassBreak:
            nil
        case .edit, .decline: about?.mentee.id
        }
    }

    private var moment: MomentID? {
        switch subject {
        case .reflection(.selfAssessment(let moment)), .advice(_, let moment): return moment
        default: break
        }
        guard case .edit = subject else { return nil }
        switch about?.kind {
        case .reflection(.selfAssessment(let moment)): return moment
        case .advice(let advice): return advice.moment
        default: return nil
        }
    }

    // MARK: - Outcome and stance

    mutating func chooseOutcome(_ stage: inout Stage) {
        if isAdvice {
            let rows = stage.scene.programme.outcomes.map { PickList.Row(value: $0, label: Visible.line($0)) }
            mode = .outcomes(PickList(Wording.chooseOutcome, rows, selecting: outcome))
        } else if isResponse {
            let rows = Stance.allCases.map { PickList.Row(value: $0, label: Wording.capitalized(Wording.stance($0))) }
            mode = .stances(PickList(Wording.chooseStance, rows, selecting: stance ?? .comments))
        } else {
            stage.say(Wording.noOutcomeHere, .warning)
        }
    }

    /// - Returns: what is left of the list; nil when it is done with.
    mutating func answer<Value>(
        _ action: ActionName, _ list: PickList<Value>, rows height: Int, _ stage: inout Stage,
        take: (inout WriteScreen, Value) -> Void
    ) -> PickList<Value>? {
        var list = list
        switch action {
        case .choose:
            mode = .writing
            if let choice = list.choice { take(&self, choice) }
            foresee(&stage)
            noteChange(&stage)
            save(&stage)
            return nil
        case .dismiss:
            mode = .writing
            return nil
        default: _ = list.perform(action, rows: height)
        }
        return list
    }

    // MARK: - Evidence

    mutating func chooseEvidence(_ stage: inout Stage) {
        guard hasCompetencies, let mentee else { return stage.say(Wording.responsesRestOnNothing, .warning) }
        let own: ItemID? = if case .edit(let id, _) = subject { id } else { nil }
        let picker = EvidencePicker(in: mentee, for: moment, chosen: evidence, own: own)
        mode = .evidence(picker)
        stage.load(picker.query)
    }

    mutating func answer(_ action: ActionName, _ picker: EvidencePicker, rows height: Int, _ stage: inout Stage) {
        var picker = picker
        var more: Query?
        switch action {
        case .toggle: picker.toggle()
        case .choose, .dismiss:
            mode = .writing
            guard action == .choose else { return }
            evidence = picker.chosen
            for entry in picker.entries where evidence.contains(entry.id) { cited[entry.id] = entry }
            foresee(&stage)
            noteChange(&stage)
            return save(&stage)
        default: more = picker.perform(action, rows: height)
        }
        mode = .evidence(picker)
        if let more { stage.load(more) }
    }

    mutating func receive(citable entries: [Entry], _ stage: inout Stage) {
        guard case .evidence(var picker) = mode else { return }
        let height = PickList<ItemID>.height(WriteLayout(self, stage.rect, stage.scene).list)
        picker.receive(entries, stage.scene, rows: height)
        mode = .evidence(picker)
        guard picker.isEmpty else { return }
        mode = .writing
        stage.say(Wording.nothingToCite, .warning)
    }

    /// What a draft rested on is told by its headings; what is no longer there for its writer is not rested on any more.
    mutating func receive(named entries: [Entry], _ stage: inout Stage) {
        for entry in entries { cited[entry.id] = entry }
        let there = evidence.filter { id in entries.contains { $0.id == id && $0.erased == nil } }
        guard there != evidence else { return }
        stage.say(Wording.isGone(evidence.count - there.count), .warning)
        evidence = there
        noteChange(&stage)
    }

    // MARK: - What is missing

    /// Puts whoever is not done yet where something is missing.
    /// - Returns: whether something is.
    mutating func lacksSomething(_ stage: inout Stage) -> Bool {
        guard isAdvice else { return false }
        if outcome.isEmpty {
            stage.say(Wording.onScreen(.noOutcome(""), stage.scene), .warning)
            chooseOutcome(&stage)
            return true
        }
        let needed = stage.scene.programme.policy.adviceEvidence
        if evidence.count < needed {
            stage.say(Wording.onScreen(.thinAdvice(needed: needed, cited: evidence.count), stage.scene), .warning)
            chooseEvidence(&stage)
            return true
        }
        do throws(StoredText.Problem) { _ = try StoredText.limits(limits.text) } catch {
            focus = .limits
            stage.say(Wording.onScreen(.text(.limits, error), stage.scene), .warning)
            return true
        }
        return false
    }

    /// Who will read an advice and where it goes, as long as it lacks what it needs to be saved.
    func toBeReleased(_ scene: Scene) -> String? {
        guard case .advice(let mentee, let moment) = subject, let moment = scene.programme.moment(moment) else {
            return nil
        }
        let name = scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text
        return Wording.toBeReleased(to: name, for: moment, scene.programme.zone, scene.times)
    }

    // MARK: - Drawing

    /// Lines between the title and the competencies.
    var adviceFields: Int { (isAdvice ? 2 : 0) + (showsEvidence ? 1 : 0) + (isResponse ? 1 : 0) }

    /// - Parameter line: draws a label and a value, a hint behind it, and says in which role.
    func drawCiting(
        _ scene: Scene, _ line: (_ label: String, _ value: String, _ hint: String, _ isMissing: Bool) -> Void
    ) {
        if isResponse {
            line(
                Wording.stanceLabel, stance.map(Wording.stance) ?? "", Wording.outcomeHint(needsOne: false, scene),
                false)
        }
        if isAdvice {
            line(
                Wording.outcomeLabel, Visible.line(outcome), Wording.outcomeHint(needsOne: outcome.isEmpty, scene),
                outcome.isEmpty)
        }
        guard showsEvidence else { return }
        let names = evidence.map { cited[$0].map(Wording.heading) ?? $0.short }
        let needed = evidenceNeeded(scene)
        line(
            Wording.evidenceLabel, names.joined(separator: " · "), Wording.evidenceHint(needed: needed, scene),
            needed > 0)
    }
}
