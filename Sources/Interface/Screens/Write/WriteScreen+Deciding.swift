import Cells
import Journal

/// Writing for a committee or to it: the rationale of a decision with its outcome, citations and plan, a dissent; the
/// mentee's answer and the grounds of an appeal; the ruling of a panel.
extension WriteScreen {
    /// What is chosen beside the rationale.
    enum Choosing: Sendable {
        /// Nil in the list is no outcome yet: none is marked beforehand.
        case outcome(PickList<String?>)
        case citations(PickList<ItemID>)
        case informer(PickList<PersonID>)
    }

    /// It has neither title nor competencies, and becomes no item.
    var isDeciding: Bool { subject.isDeciding }

    var form: DecisionForm? {
        if case .decision(_, _, let form) = subject { form } else { nil }
    }

    private var place: (mentee: PersonID, moment: MomentID)? {
        switch subject {
        case .decision(let mentee, let moment, _), .dissent(let mentee, let moment): (mentee, moment)
        default: nil
        }
    }

    mutating func set(_ form: DecisionForm) {
        if case .decision(let mentee, let moment, _) = subject { subject = .decision(mentee, moment, form) }
    }

    /// What there is to choose from, and what a member should know before signing.
    func loadDecision(_ stage: inout Stage) {
        guard let place else { return }
        stage.load(.decision(place.mentee, place.moment))
        if form != nil { stage.load(.dossier(place.mentee, place.moment)) }
    }

    mutating func receive(_ page: DecisionPage, to query: Query, _ stage: inout Stage) {
        if case .decisionAfter = query {
            if case .confirming(var confirmation) = mode, let decided {
                confirmation.take(Wording.whatFollows(page, before: decided, stage.scene.times))
                mode = .confirming(confirmation)
                after = page
            }
            return
        }
        let isFirst = decided == nil
        decided = page
        learn(of: page.proposal, &stage)
        if !isFirst, case .confirming = mode { finishDeciding(&stage) }
        guard isFirst, var form, form.basedOn == nil else { return }
        // A change begins with what is proposed; a draft that was begun before stays what it was.
        form.basedOn = page.proposal?.number ?? 0
        let isUntouched = version == 0 && mark == pristine
        if let proposal = page.proposal, isUntouched {
            form.outcome = proposal.outcome
            form.citations =
                proposal.citations.map(\.item)
                + form.citations.filter { id in
                    !proposal.citations.contains { $0.item == id }
                }
            form.informer = proposal.informer.id
            editor = Editor(WrittenText.body(of: proposal), special: .visible)
            due.set(ISO8601.text(proposal.informs))
        }
        set(form)
        if isUntouched {
            pristine = mark
            saved = mark
        }
        resize(&stage)
    }

    /// Somebody proposed something else while this was being written: whoever writes is told of it, what is written stays,
    /// and from now on it is meant to take the place of that.
    private mutating func learn(of proposal: ProposalPage?, _ stage: inout Stage) {
        guard var form, let basedOn = form.basedOn, let proposal, proposal.number != basedOn else { return }
        form.basedOn = proposal.number
        set(form)
        if case .confirming = mode { mode = .writing }
        stage.say(Wording.proposedMeanwhile(proposal), .warning)
    }

    // MARK: - Choosing

    mutating func chooseDecided(_ stage: Stage) {
        guard let form else { return }
        let rows =
            [PickList<String?>.Row(value: nil, label: Wording.notChosen)]
            + stage.scene.programme.outcomes.map { PickList.Row(value: $0, label: Visible.line($0)) }
        mode = .choosing(.outcome(PickList(Wording.judgeOutcome, rows, selecting: .some(form.outcome))))
    }

    mutating func chooseCitations(_ stage: inout Stage) {
        guard let form else { return }
        guard let dossier else { return stage.say(Wording.dossierNotLoaded, .warning) }
        let rows = dossier.entries.compactMap(\.self).filter { $0.erased == nil }.map { entry in
            PickList.Row(
                value: entry.id, label: Wording.heading(entry),
                detail: "\(Wording.kind(entry.kind)) · \(Wording.shortDate(entry.date, stage.scene))")
        }
        guard !rows.isEmpty else { return stage.say(Wording.emptyDossier, .warning) }
        mode = .choosing(.citations(PickList(Wording.chooseCitations, rows, ticked: Set(form.citations))))
    }

    mutating func chooseInformer(_ stage: inout Stage) {
        guard let form else { return }
        let rows = (decided?.desk?.informers ?? []).compactMap { person in
            person.id.map { PickList.Row(value: $0, label: Visible.line(person.name), detail: $0.text) }
        }
        guard !rows.isEmpty else { return stage.say(Wording.dossierNotLoaded, .warning) }
        mode = .choosing(.informer(PickList(Wording.chooseInformer, rows, selecting: form.informer)))
    }

    mutating func choose(_ action: ActionName, _ choosing: Choosing, _ stage: inout Stage) {
        let height = WriteLayout(self, stage.rect, stage.scene).body.height - 2
        func moved<Value>(_ list: PickList<Value>) -> PickList<Value> {
            var list = list
            if action == .toggle { list.toggle() } else { _ = list.perform(action, rows: height) }
            return list
        }
        guard action == .choose || action == .dismiss else {
            switch choosing {
            case .outcome(let list): mode = .choosing(.outcome(moved(list)))
            case .citations(let list): mode = .choosing(.citations(moved(list)))
            case .informer(let list): mode = .choosing(.informer(moved(list)))
            }
            return
        }
        mode = .writing
        guard action == .choose, var form else { return }
        switch choosing {
        case .outcome(let list): form.outcome = list.choice ?? nil
        case .citations(let list): form.citations = list.rows.map(\.value).filter { list.ticked?.contains($0) ?? false }
        case .informer(let list): form.informer = list.choice
        }
        set(form)
        noteChange(&stage)
        save(&stage)
    }

    // MARK: - Finishing

    /// Asks before it is done; says first what is missing.
    mutating func finishDeciding(_ stage: inout Stage) {
        guard let act = decidingAct(&stage) else { return }
        mode = .confirming(Confirmation(act, heading: confirmedName(stage.scene), isNew: false, offersEditing: true))
        after = nil
        if case .committee(let act) = act, place != nil {
            stage.load(.decisionAfter(act))
        } else if case .confirming(var confirmation) = mode {
            confirmation.take(Wording.whoReads(subject, editor.text, stage.scene))
            mode = .confirming(confirmation)
        }
    }

    private func confirmedName(_ scene: Scene) -> String {
        decided?.mentee.name ?? scene.speaker.person?.name ?? ""
    }

    private mutating func decidingAct(_ stage: inout Stage) -> Act? {
        let bytes = Array(editor.text.utf8)
        switch subject {
        case .decision(let mentee, let moment, let form):
            guard let outcome = form.outcome else {
                stage.say(Wording.outcomeMissing, .warning)
                chooseDecided(stage)
                return nil
            }
            guard let informer = form.informer else {
                stage.say(Wording.informerMissing, .warning)
                chooseInformer(&stage)
                return nil
            }
            guard let informs = ISO8601.day(due.text) else {
                focus = .due
                stage.say(Wording.informsMissing, .warning)
                return nil
            }
            let written = WrittenText.decision(editor.text)
            if let bad = written.unclear {
                stage.say(Wording.unclearStep(bad), .warning)
                return nil
            }
            return .committee(
                .propose(
                    mentee, moment,
                    DecisionWriting(
                        outcome: outcome, rationale: Array(written.rationale.utf8),
                        citations: form.citations.map(\.text), plan: written.plan, informer: informer,
                        informs: informs, basedOn: form.basedOn)))
        case .dissent(let mentee, let moment):
            return .committee(
                .dissent(mentee, moment, proposal: decided?.proposal?.number, text: bytes))
        case .decisionAnswer(let moment): return .committee(.answerDecision(moment, text: bytes))
        case .appeal(let moment): return .appeal(.appeal(moment, grounds: bytes))
        case .ruling(let id, let word): return .appeal(.rule(id, word, text: bytes))
        default: return nil
        }
    }

    // MARK: - Drawing

    /// Outcome, citations and informer, each with the key that chooses it.
    func drawForm(on frame: inout Frame, at row: Int, left: Int, width: Int, _ scene: Scene) {
        guard let form else { return }
        func key(_ action: ActionName) -> String { scene.key(action) }
        let informer = form.informer.map { id in
            decided?.desk?.informers.first { $0.id == id }.map { Visible.line($0.name) } ?? id.text
        }
        let lines: [(label: String, value: String?, key: String)] = [
            (Wording.outcomeLabel, form.outcome.map { Visible.line($0) }, key(.outcome)),
            (
                Wording.citesLabel, form.citations.isEmpty ? nil : Wording.items(form.citations.count),
                key(.evidence)
            ),
            (Wording.informerLabel, informer, key(.informer)),
        ]
        for (index, line) in lines.enumerated() {
            frame.put(line.label, at: Point(column: left, row: row + index), style: Style(.quiet))
            let place = Point(column: left + labelWidth, row: row + index)
            let taken = frame.put(
                truncated(line.value ?? Wording.notChosen, to: max(4, width - labelWidth - 14)), at: place,
                style: Style(line.value == nil ? .warning : .strong))
            frame.put(
                Wording.toChoose(line.key), at: Point(column: place.column + taken + 2, row: place.row),
                style: Style(.quiet), width: max(0, left + width - place.column - taken - 2))
        }
    }
}

extension Draft.Subject {
    /// Written for a committee or to it; becomes no item.
    var isDeciding: Bool {
        switch self {
        case .decision, .dissent, .decisionAnswer, .appeal, .ruling: true
        default: false
        }
    }
}

extension WrittenText {
    /// A decision as it is written: the rationale, and below a heading the plan, a step on a line.
    static func decision(_ text: String) -> (rationale: String, plan: [Decision.Step], unclear: String?) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // A draft may have been begun in another language.
        let headings = Language.allCases.map { language in
            Language.$spoken.withValue(language) { Wording.decisionPrompts.map { "## " + $0 } }
        }
        let start = lines.lastIndex { line in headings.contains { $0[1] == line } } ?? lines.count
        var rationale = Array(lines[..<start])
        if let first = rationale.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
            headings.contains(where: { $0[0] == rationale[first] })
        {
            rationale.removeSubrange(...first)
        }
        while rationale.first?.allSatisfy(\.isWhitespace) == true { rationale.removeFirst() }
        while rationale.last?.allSatisfy(\.isWhitespace) == true { rationale.removeLast() }
        var plan: [Decision.Step] = []
        var unclear: String?
        for line in lines[start...].dropFirst() where !line.allSatisfy(\.isWhitespace) {
            if let step = step(line) { plan.append(step) } else if unclear == nil { unclear = line }
        }
        return (rationale.isEmpty ? "" : rationale.joined(separator: "\n") + "\n", plan, unclear)
    }

    /// `TEXT; OWNER; 2026-03-01`; the text may hold semicolons of its own.
    private static func step(_ line: String) -> Decision.Step? {
        let bare = line.drop { $0.isWhitespace || $0 == "-" || $0 == "*" }
        let parts = bare.split(separator: ";", omittingEmptySubsequences: false).map { part in
            String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        guard parts.count >= 3, let owner = PersonID(parts[parts.count - 2].lowercased()),
            let due = ISO8601.day(parts[parts.count - 1])
        else { return nil }
        let text = parts.dropLast(2).joined(separator: "; ")
        return text.allSatisfy(\.isWhitespace) ? nil : Decision.Step(text: text, owner: owner, due: due)
    }

    /// What a change of a proposal begins with.
    static func body(of proposal: ProposalPage) -> String {
        let prompts = Wording.decisionPrompts
        let plan = proposal.plan.map {
            "- \($0.text); \($0.owner.id?.text ?? $0.owner.name); \(ISO8601.text($0.due))\n"
        }.joined()
        var rationale = proposal.rationale
        while rationale.last?.isNewline == true { rationale.removeLast() }
        return "## \(prompts[0])\n\n\(rationale)\n\n## \(prompts[1])\n\n\(plan)"
    }
}
