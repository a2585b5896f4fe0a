import Journal

/// Decisions, recusals and appeals: every path to them, and every path on which their words might be heard.
extension Matrix {
    /// What words in a record belong to.
    enum Secret: Hashable {
        case decision(PersonID, MomentID)
        /// What was proposed before and changed, or said and taken back.
        case past(PersonID, MomentID)
        case recusal(index: Int)
        case grounds(RecordID)
        case ruling(RecordID)
        case escalation(RecordID)
        /// Why a glass was broken.
        case glass(RecordID)
    }

    func listenToRecords(_ play: Play) {
        secrets = [:]
        func learn(_ secret: Secret, _ text: String) {
            for canary in Self.canaries(in: text) { secrets[canary, default: []].append(secret) }
        }
        let records = play.truth { ledger throws(Refusal) in
            let kinds: Set<RecordKind> = [.decision, .recusal, .appeal, .escalation, .glassBreak]
            return try ledger.records(RecordQuestion(kinds), before: nil, limit: .max)
        }
        var recusals = 0
        for record in records.reversed() {
            let moment = record.moment ?? Stage.mid
            switch record.content {
            case .decision(let decision):
                let (here, past) = (Secret.decision(record.mentee, moment), Secret.past(record.mentee, moment))
                learn(here, decision.proposal.rationale + decision.proposal.parts.compactMap(\.dissent).joined())
                learn(here, decision.answer?.text ?? "")
                learn(past, decision.proposal.voided.compactMap(\.dissent).joined())
                for earlier in decision.earlier {
                    learn(past, earlier.rationale + (earlier.parts + earlier.voided).compactMap(\.dissent).joined())
                }
            case .recusal(let recusal):
                learn(.recusal(index: recusals), recusal.reason)
                recusals += 1
            case .appeal(let appeal):
                learn(.grounds(record.id), appeal.grounds)
                learn(.ruling(record.id), appeal.ruling?.text ?? "")
            case .escalation(let escalation):
                learn(.escalation(record.id), escalation.reason + (escalation.delay?.reason ?? ""))
            case .glassBreak(let glass): learn(.glass(record.id), glass.reason)
            default: break
            }
        }
    }
}

extension Matrix.Look {
    private func mayHear(_ secret: Matrix.Secret, at now: Int64) -> Bool {
        let (viewer, role) = (viewer.text, role?.rawValue)
        switch secret {
        case .decision(let mentee, let moment):
            return oracle.knowsDecision(viewer, as: role, of: mentee.text, for: moment.text, at: now)
        case .past(let mentee, let moment):
            return oracle.knowsDecision(viewer, as: role, of: mentee.text, for: moment.text, past: true, at: now)
        case .recusal(let index):
            guard oracle.recusals.indices.contains(index) else { return false }
            return oracle.knowsRecusal(viewer, as: role, oracle.recusals[index])
        case .grounds(let id): return knows(id, .grounds)
        case .ruling(let id): return knows(id, .ruling)
        case .escalation(let id): return knowsEscalation(id, at: now)
        case .glass(let id): return knowsGlass(id)
        }
    }

    private func knows(_ id: RecordID, _ part: VisibilityOracle.AppealPart) -> Bool {
        oracle.appeals.first { $0.id == id.text }.map {
            oracle.knowsAppeal(viewer.text, as: role?.rawValue, $0, part)
        } ?? false
    }

    /// Words of a record that a path has told.
    func hear(_ canary: Int, _ path: String) {
        guard let secrets = matrix.secrets[canary], matrix.canaries[canary] == nil else { return }
        let now = matrix.now
        if !secrets.contains(where: { mayHear($0, at: now) }) {
            matrix.note("\(who), \(path): hears canary\(canary) of \(secrets)")
        }
    }

    func committees(_ play: Play) {
        let now = play.hands.now.seconds
        for mentee in Stage.mentees {
            for moment in play.programme.moments {
                let hasDossier = play.truth { ledger throws(Refusal) in
                    try ledger.digest(of: mentee, for: moment.id) != nil
                }
                let isOpen =
                    oracle.knowsDecision(viewer.text, as: role?.rawValue, of: mentee.text, for: moment.id.text, at: now)
                    || hasDossier && oracle.sitsOver(viewer.text, as: role?.rawValue, mentee.text, moment.id.text)
                let page = answer { () throws(Refusal) in "\(try session.decision(mentee, moment.id))" }
                gate("decision", page, isOpen: isOpen)
                if case .failure(let refusal) = page, !oracle.roles(viewer.text, as: role?.rawValue).isEmpty,
                    refusal != .noDecision
                {
                    matrix.note("\(who), decision: is told \(refusal)")
                }
                told("minutes", text { () throws(Refusal) in "\(try session.minutes(moment.id))" })
            }
        }
        for appeal in oracle.appeals {
            let id = ItemID(appeal.id)!
            gate(
                "appeal", answer { () throws(Refusal) in "\(try session.appeal(id))" }, isOpen: knows(id, .existence))
            gate(
                "appeal by its id", answer { () throws(Refusal) in try session.findAppeal(id.short).text },
                isOpen: knows(id, .existence))
            gate("bundle", answer { () throws(Refusal) in "\(try session.bundle(id))" }, isOpen: knows(id, .grounds))
            told("candidates", text { () throws(Refusal) in "\(try session.panelCandidates(id))" })
        }
        told("cohorts", text { () throws(Refusal) in "\(try session.cohorts())" })
        told("recusals", text { () throws(Refusal) in "\(try session.recusals())" })
        told("appeals", text { () throws(Refusal) in "\(try session.appeals())" })
    }

    private func text(_ question: () throws(Refusal) -> String) -> String {
        if case .success(let text) = answer(question) { text } else { "" }
    }
}
