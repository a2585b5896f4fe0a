/// What waits of decisions and appeals, in every part that somebody may play in them.
extension Reader {
    /// - Parameter cohorts: the dossiers of the committees on which the viewer sits.
    func waitingForCommittee(_ cohorts: [Cohort], _ names: inout Names) throws(Refusal) -> [Waiting] {
        try waitingForMentee(&names) + waitingForInformer(&names) + waitingForMember(cohorts)
            + waitingForPanel(&names) + waitingForKeeper(&names)
    }

    private func waitingForMentee(_ names: inout Names) throws(Refusal) -> [Waiting] {
        guard rights.isMentee, let me = rights.person else { return [] }
        let mine = NamedPerson(id: me.id, name: me.name)
        let question = RecordQuestion([.decision, .recusal, .appeal], mentee: me.id)
        let known = try ledger.records(question, before: nil, limit: .max).filter(rights.knows)
        var out: [Waiting] = []
        var told: Set<MomentID> = []
        for record in known {
            guard case .decision(let decision) = record.content, let final = decision.final else { continue }
            guard decision.opened == nil else {
                if let moment = record.moment { told.insert(moment) }
                continue
            }
            out.append(
                Waiting(
                    .decisionToRead, mentee: mine, record: record.id, moment: record.moment, when: .since(final.reads)))
        }
        for record in known {
            switch record.content {
            case .appeal(let appeal):
                guard let ruling = appeal.ruling, appeal.opened == nil else { continue }
                out.append(
                    Waiting(
                        .rulingToRead, mentee: mine, record: record.id, moment: record.moment, when: .since(ruling.at)))
            case .recusal(let recusal):
                // It is known for good in the list of recusals; here until the decision it bears on has been read.
                guard recusal.stance == .overridden, let id = record.moment, !told.contains(id),
                    let moment = programme.moment(id),
                    try Bench(ledger, programme, moment, about: me.id).sitting(over: me.id).members.contains(where: {
                        $0.person.id == recusal.member && $0.conflict == recusal
                    })
                else { continue }
                out.append(
                    Waiting(
                        .conflictToKnow, mentee: mine, with: try named(recusal.member, &names), record: record.id,
                        moment: id, when: .since(record.created)))
            default: break
            }
        }
        return out
    }

    private func waitingForInformer(_ names: inout Names) throws(Refusal) -> [Waiting] {
        guard rights.roles.contains(.mentor), let me = rights.person?.id else { return [] }
        var out: [Waiting] = []
        let question = RecordQuestion([.decision], involving: me, openOnly: true)
        for record in try ledger.records(question, before: nil, limit: .max) {
            guard case .decision(let decision) = record.content, rights.informs(decision, of: record.mentee),
                let final = decision.final, decision.opened == nil
            else { continue }
            out.append(
                Waiting(
                    .decisionToTell, mentee: try named(record.mentee, &names), record: record.id,
                    moment: record.moment, when: .due(final.reads)))
        }
        return out
    }

    /// What is to be decided is in the cohort; here it is what others have proposed, and where no decision can be made.
    private func waitingForMember(_ cohorts: [Cohort]) -> [Waiting] {
        var out: [Waiting] = []
        for cohort in cohorts {
            let isChair = programme.committee(cohort.moment.committee)?.chair == rights.person?.id
            for line in cohort.lines {
                guard let dossier = line.dossier, out.count < Self.waitingLimit else { continue }
                switch dossier.state {
                case .proposed(_, _, false):
                    out.append(Waiting(.decisionToSign, mentee: line.mentee, moment: cohort.moment.id))
                case .undecided, .proposed:
                    if isChair, !dossier.isQuorumLeft {
                        out.append(Waiting(.quorumToMend, mentee: line.mentee, moment: cohort.moment.id))
                    }
                case .decided, .erased: break
                }
            }
        }
        return out
    }

    private func waitingForPanel(_ names: inout Names) throws(Refusal) -> [Waiting] {
        var out: [Waiting] = []
        for record in rights.appeals {
            guard case .appeal(let appeal) = record.content, appeal.ruling == nil else { continue }
            out.append(
                Waiting(
                    .appealToRule, mentee: try named(record.mentee, &names), record: record.id, moment: record.moment,
                    when: .since(appeal.assigned ?? record.created)))
        }
        return out
    }

    private func waitingForKeeper(_ names: inout Names) throws(Refusal) -> [Waiting] {
        guard rights.keepsProcess else { return [] }
        var out: [Waiting] = []
        for record in try ledger.records(RecordQuestion([.appeal], openOnly: true), before: nil, limit: .max) {
            guard case .appeal(let appeal) = record.content, appeal.ruling == nil, appeal.panel.isEmpty else {
                continue
            }
            out.append(
                Waiting(
                    .appealToAssign, mentee: try named(record.mentee, &names), record: record.id,
                    moment: record.moment, when: .since(record.created)))
        }
        for moment in programme.moments where try ledger.isSealed(moment.id) {
            var decided: Set<PersonID> = []
            for record in try ledger.records(RecordQuestion([.decision], moment: moment.id), before: nil, limit: .max) {
                if case .decision(let decision) = record.content, decision.final == nil { continue }
                decided.insert(record.mentee)
            }
            let bench = try Bench(ledger, programme, moment)
            for line in try ledger.dossiers(for: moment.id) where !decided.contains(line.mentee) {
                guard !bench.sitting(over: line.mentee).isEnough, out.count < Self.waitingLimit else { continue }
                out.append(Waiting(.quorumToMend, mentee: try named(line.mentee, &names), moment: moment.id))
            }
        }
        return out
    }
}
