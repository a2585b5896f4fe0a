import Journal

extension Play {
    /// What a step of a committee comes to: who does it, and what; the host when the person is nil.
    ///
    /// - Parameter isWild: anything may be cited, and anybody named.
    func committee(
        _ step: Step, about mentee: PersonID, items: [Item], isWild: Bool
    ) -> (PersonID?, Act)? {
        let programme = programme
        let passed = programme.moments.filter { $0.cutoff <= hands.now }
        let moments = passed.isEmpty ? programme.moments : passed
        let moment = moments[step.c / 8 % moments.count].id
        let member = Stage.committee[step.a % Stage.committee.count]
        let text = "Words, canary\(step.c)"
        let words = Array(text.utf8)
        func deed(_ person: PersonID?, _ act: CommitteeAct) -> (PersonID?, Act) { (person, .committee(act)) }
        func appeal(isRuled: Bool? = nil) -> (RecordID, Appeal)? {
            let appeals = truth { ledger throws(Refusal) in
                try ledger.records(RecordQuestion([.appeal]), before: nil, limit: .max)
            }
            let fitting = appeals.compactMap { record -> (RecordID, Appeal)? in
                guard case .appeal(let appeal) = record.content else { return nil }
                return isRuled == nil || (appeal.ruling != nil) == isRuled ? (record.id, appeal) : nil
            }
            return fitting.isEmpty ? nil : fitting[step.b % fitting.count]
        }
        switch step.sort {
        case .recuse: return deed(member, .recuse(mentee, moment, reason: text))
        case .letSit:
            let keeper: [PersonID?] = [.cora, .noor, nil, member]
            let other = Stage.committee[step.b % Stage.committee.count]
            return deed(keeper[step.c % 4], .overrideRecusal(mentee, member: other, moment, reason: text))
        case .decide: return deed(member, .propose(mentee, moment, writing(step, mentee, moment, items, isWild, words)))
        case .signDecision: return deed(member, .sign(mentee, moment, proposal: step.c % 5 == 0 ? 1 : nil))
        case .dissent: return deed(member, .dissent(mentee, moment, proposal: nil, text: words))
        case .readDecision:
            let readers = [mentee, .vos, .dijk, .bakker, mentee]
            return deed(readers[step.b % readers.count], .readDecision(moment, of: mentee))
        case .answerDecision: return deed(mentee, .answerDecision(moment, text: words))
        case .appeal: return (mentee, .appeal(.appeal(moment, grounds: words)))
        case .assign:
            guard let (id, _) = appeal() else { return nil }
            let others: [PersonID] = isWild ? Stage.everybody : [.bakker, .dijk, .bakker]
            let panel = [others[step.b % others.count], others[step.a % others.count]]
            return (step.c % 3 == 0 ? nil : .cora, .appeal(.assign(id, panel: panel)))
        case .rule:
            guard let (id, appeal) = appeal(isRuled: false) else { return nil }
            let word = Appeal.Ruling.Word.allCases[step.b % 2]
            return (appeal.panel.first ?? .noor, .appeal(.rule(id, word, text: words)))
        case .readRuling:
            guard let (id, _) = appeal(isRuled: true) else { return nil }
            return (mentee, .appeal(.read(id)))
        default: return nil
        }
    }

    private func writing(
        _ step: Step, _ mentee: PersonID, _ moment: MomentID, _ items: [Item], _ isWild: Bool, _ words: [UInt8]
    ) -> DecisionWriting {
        let sealed = items.filter { isWild || $0.mentee == mentee && $0.sealedIn.contains(moment) && !$0.isErased }
        let mentors = truth { ledger throws(Refusal) in
            try ledger.mentorships(of: mentee).filter { $0.end == nil }.map(\.mentor)
        }
        let informers = isWild ? Stage.everybody : mentors + Stage.committee
        let today = Amsterdam.zone.day(hands.now)
        let cited =
            sealed.isEmpty ? [] : [sealed[step.b % sealed.count].id.text, sealed[step.a % sealed.count].id.text]
        return DecisionWriting(
            outcome: programme.outcomes[0], rationale: words, citations: cited,
            plan: step.c % 3 == 0 ? [Decision.Step(text: "Step", owner: mentee, due: today.adding(days: 20))] : [],
            informer: informers[step.c % informers.count], informs: today.adding(days: step.b % 4))
    }
}
