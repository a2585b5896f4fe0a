import Journal

/// What holds of decisions after every step.
extension Watch {
    func decisions(_ items: [Item]) throws(Refusal) {
        let records = play.truth { ledger throws(Refusal) in
            try ledger.records(RecordQuestion([.decision]), before: nil, limit: .max)
        }
        guard !records.isEmpty else { return }
        let who = WhoMayRead(play)
        var places: Set<String> = []
        for record in records {
            guard case .decision(let decision) = record.content, let moment = record.moment else { continue }
            expect(
                .decisions, places.insert("\(record.mentee) \(moment)").inserted,
                "two decisions about \(record.mentee) for \(moment)")
            citations(decision, record, moment)
            quorum(decision, record, who)
            try readers(decision, record, moment, who)
        }
    }

    /// Every citation, also of what was proposed before, resolves in this dossier and nowhere else.
    private func citations(_ decision: Decision, _ record: Record, _ moment: MomentID) {
        let held = play.truth { ledger throws(Refusal) in
            Set(try ledger.blocks(of: record.mentee, for: moment).compactMap(\.item))
        }
        for proposal in decision.earlier + [decision.proposal] {
            expect(
                .decisions, held.isSuperset(of: proposal.citations),
                "a decision about \(record.mentee) cites what is not in the dossier for \(moment)")
        }
    }

    /// It becomes final when as many of those who sit have taken part as the quorum asks for, and is the same ever after.
    private func quorum(_ decision: Decision, _ record: Record, _ who: WhoMayRead) {
        let members = decision.proposal.parts.map(\.by)
        expect(.decisions, Set(members).count == members.count, "somebody has taken part twice: \(members)")
        let moment = record.moment.flatMap(who.programme.moment)
        let committee = moment.flatMap { who.programme.committee($0.committee) }
        let counted = decision.proposal.parts.filter { who.sits($0.by, over: record.mentee, moment) }
        let isEnough =
            counted.count >= committee?.quorum ?? 1 && counted.count { $0.dissent != nil } * 2 <= counted.count
        if let before = decided[record.id] {
            expect(
                .decisions,
                before.proposal == decision.proposal && before.earlier == decision.earlier
                    && before.final == decision.final,
                "a final decision about \(record.mentee) changed: \(play.last)")
        } else if decision.final != nil {
            expect(.decisions, isEnough, "a decision about \(record.mentee) is final without a quorum: \(members)")
            decided[record.id] = decision
        } else if case .committee(let act)? = play.last.act, play.last.refusal == nil, play.last.changed,
            act.subject.mentee == record.mentee, act.subject.moment == record.moment
        {
            switch act {
            case .propose, .sign, .dissent:
                expect(.decisions, !isEnough, "a decision about \(record.mentee) is not final with its quorum")
            default: break
            }
        }
    }

    /// Before it is final nobody but those who sit; the mentee from the day on.
    private func readers(
        _ decision: Decision, _ record: Record, _ id: MomentID, _ who: WhoMayRead
    ) throws(Refusal) {
        guard dice.below(4) == 0 else { return }
        let moment = who.programme.moment(id)
        for viewer in Stage.everybody {
            let roles = who.roles(viewer, as: nil)
            var may = false
            if roles.contains(.mentee), viewer == record.mentee {
                may = decision.final != nil && Amsterdam.zone.start(of: decision.proposal.informs) <= play.hands.now
            } else if roles.contains(.committee), who.mayReadDossier(viewer, of: record.mentee, moment) {
                may = true
            } else if roles.contains(.mentor), decision.final != nil, decision.proposal.informer == viewer {
                may = who.isCurrentMentor(viewer, of: record.mentee)
            }
            var finds = true
            do throws(Refusal) { _ = try play.sessions[viewer]!.decision(record.mentee, id) } catch {
                finds = false
                let isNobody = roles.isEmpty
                expect(.decisions, error == .noDecision || isNobody, "\(viewer) is told \(error) of a decision")
            }
            expect(
                .decisions, finds == may,
                "\(viewer) \(finds ? "reads" : "does not read") the decision about \(record.mentee) for \(id): \(decision)"
            )
        }
    }
}
