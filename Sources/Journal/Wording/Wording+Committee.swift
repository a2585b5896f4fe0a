/// What is said of committees, decisions and appeals.
extension Wording {
    static func committee(_ refusal: Refusal, _ programme: Programme?, _ at: (Instant) -> String) -> String {
        switch refusal {
        case .citation(let prefix):
            return
                "Not proposed: \"\(Visible.line(prefix))\" is not in this dossier. A decision cites what was sealed for it, by its id, and nothing else."
        case .needsCitation:
            return
                "Not proposed: it cites nothing. Cite what it rests on (--cite ID); only \"\(Programme.notEnoughEvidence)\" may cite nothing."
        case .noInformer(let id):
            return
                "Not proposed: \(id) neither mentors the mentee now nor sits on this committee. Name one who does with --informs."
        case .noPlanOwner(let id):
            return
                "Not proposed: \(id) has no part in this. A step of the plan is the mentee's, a mentor's, the committee's or a coordinator's."
        case .dayPassed(let day): return "Not proposed: \(date(day)) has passed. Name a day that is still to come."
        case .noProposal:
            return "Nothing has been proposed yet for this dossier. `vitrine decide` proposes a decision."
        case .proposalChanged:
            return "Not done: the proposal was changed meanwhile. Read it again (`vitrine decision show`), then decide."
        case .decided: return "Not done: the decision is final, and stays as it is."
        case .noDecision:
            return "There is no decision that you can read. It may not have been made, or not be yours to read yet."
        case .answered: return "Not saved: you have answered this decision already, and your answer stays as it is."
        case .ownRecusal:
            return
                "Not done: nobody lets themselves sit, or anybody over themselves. Another chair, a coordinator or the host can."
        case .ownDossier: return "Not done: nobody ever sits over themselves."
        case .notOnCommittee(let id):
            return "\(id) is not on the committee of that moment. `vitrine programme show` lists who is."
        case .appealed:
            return
                "Not done: you have appealed against this decision already. `vitrine appeal list` shows how it stands."
        case .appealTooLate(let until):
            return "Too late: an appeal against this decision could be made until \(at(until))."
        case .noAppeal: return "There is no such appeal that you can see. `vitrine appeal list` shows them."
        case .appealRuled: return "Not done: the panel has ruled on this appeal, and the ruling stays."
        case .ownAppeal:
            return
                "Not assigned: you have a part in what is appealed against. Another coordinator or the host assigns it."
        case .emptyPanel: return "Not assigned: an appeal needs somebody to hear it. Name them with --panel."
        case .notForPanel(let id, let bar): return "Not assigned: \(id) \(why(bar))."
        default: return ""
        }
    }

    private static func why(_ bar: PanelBar) -> String {
        switch bar {
        case .noCommitteeRole: "is no committee member (`vitrine person role` gives that role), or is suspended"
        case .decided: "took part in the decision"
        case .committee: "sits on the committee that decided"
        case .mentor: "mentors the mentee, or did in the period that was judged"
        case .mentee: "is the mentee"
        case .process: "keeps the process as a coordinator"
        }
    }

    // MARK: - Who sits

    public static func ground(_ ground: RecusalGround, isMine: Bool = false) -> String {
        switch ground {
        case .oneself: isMine ? "you are the mentee" : "is the mentee"
        case .mentor:
            isMine ? "you mentor the mentee, or did in the period" : "mentors the mentee, or did in the period"
        case .steppedAside(let reason): (isMine ? "you stepped aside: " : "stepped aside: ") + Visible.line(reason)
        }
    }

    /// `E. Brandt mentors the mentee, or did in the period.`
    public static func recusal(_ line: RecusalLine, me: PersonID?) -> String {
        let isMine = line.member.id == me
        let who = isMine ? "you" : Visible.line(line.member.name)
        switch line.word {
        case .recused(.mentor):
            return isMine
                ? "you are recused: you mentor the mentee, or did in the period"
                : "\(who) is recused: mentors the mentee, or did in the period"
        case .recused(.steppedAside(let reason)): return "\(who) stepped aside: \(Visible.line(reason))"
        case .recused(.oneself): return "\(who) is the mentee"
        case .conflict(let by, let reason):
            let whom = by.map { $0.id == me ? "you" : Visible.line($0.name) } ?? "the host"
            return "\(who) \(isMine ? "sit" : "sits") in spite of a conflict, let by \(whom): \(Visible.line(reason))"
        }
    }

    /// Plainly, that no decision can come about, and what to do.
    public static func tooFewSit(_ sitting: Sitting, _ mentee: PersonID?, _ moment: MomentID) -> String {
        let able = sitting.members.count { $0.sits && !$0.isAway }
        return
            "Only \(able) of \(count(sitting.members.count, "member")) can sit, and the quorum is \(sitting.quorum): no decision can become final. "
            + "A coordinator adds a member to the committee (`vitrine programme apply`), or lets a recused one sit (`vitrine recuse \(mentee?.text ?? "MENTEE") --moment \(moment) --override MEMBER --reason …`)."
    }

    public static func gap(_ gap: Evidence.Gap) -> String {
        switch gap {
        case .nothing: "no evidence"
        case .onlyOne: "only one"
        case .oneAssessor: "one assessor"
        }
    }

    public static func why(_ why: Disconfirming.Why) -> String {
        switch why {
        case .below(let level, let expected): "level \(level), expected \(expected)"
        case .flagged: "flagged"
        case .reply: "the mentee's reply"
        case .otherAdvice(let outcome): "advises \(Visible.line(outcome))"
        }
    }

    // MARK: - How it stands

    public static func state(_ line: CohortLine, quorum: Int) -> String {
        switch line.content {
        case .recused(let ground): return "recused: " + self.ground(ground, isMine: true)
        case .dossier(let dossier):
            switch dossier.state {
            case .undecided: return dossier.isQuorumLeft ? "to decide" : "too few members left"
            case .proposed(_, let parts, let tookPart):
                return "\(parts) of \(quorum)" + (tookPart ? ", you too" : ", not you")
            case .decided(let outcome, _): return "decided: " + Visible.line(outcome)
            case .erased: return "decided, erased since"
            }
        }
    }

    /// What is thin, in counts of competencies: `no evidence 2, only one 1`.
    public static func thinness(_ dossier: CohortLine.Summary) -> String {
        if dossier.items == 0 { return "empty" }
        var parts: [String] = []
        for gap in Evidence.Gap.allCases {
            let number = dossier.gaps.count { $0.gap == gap }
            if number > 0 { parts.append("\(self.gap(gap)) \(number)") }
        }
        if let short = dossier.reflections { parts.append("\(short.count) of \(short.least) reflections") }
        return parts.joined(separator: ", ")
    }

    /// What happens at the reading, for whoever has just proposed, signed or dissented.
    public static func afterPart(_ page: DecisionPage, _ times: Times) -> String {
        if let final = page.final {
            let name = page.proposal.map { Visible.line($0.informer.name) } ?? ""
            return
                "The decision is final. \(name) tells the mentee on \(times.day(final.reads)), who reads it from then on and may appeal until \(times.moment(final.appeal))."
        }
        guard let sitting = page.sitting else { return "" }
        if !sitting.isEnough { return tooFewSit(sitting, page.mentee.id, page.moment.id) }
        let counted = page.counted
        if counted >= sitting.quorum {
            return
                "\(counted) took part, and more dissent than sign: it does not become final like this. Change the proposal, or wait for others to sign."
        }
        return "\(counted) of \(sitting.quorum) took part; nobody but the committee knows of it yet."
    }
}

// MARK: - Questions before something is done

extension Wording {
    static func question(_ act: CommitteeAct, about name: String, _ programme: Programme) -> String {
        let moment = programme.moment(act.subject.moment).map { Visible.line($0.name) } ?? act.subject.moment.text
        return switch act {
        case .propose: "Propose this decision about \(name) for \(moment)?"
        case .sign: "Sign the decision about \(name) for \(moment)?"
        case .dissent: "Dissent from the decision about \(name) for \(moment)?"
        case .recuse: "Step aside from the dossier of \(name) for \(moment)?"
        case .overrideRecusal: "Let \(name) sit all the same, for \(moment)?"
        case .answerDecision: "Send this answer to the decision for \(moment)?"
        case .readDecision: "Read the decision for \(moment)?"
        }
    }

    static func question(_ act: AppealAct) -> String {
        switch act {
        case .appeal: "Appeal against the decision?"
        case .rule(_, .upheld, _): "Rule that the appeal is upheld?"
        case .rule(_, .dismissed, _): "Rule that the appeal is dismissed?"
        case .assign: "Give the appeal to this panel?"
        case .read: "Read the appeal?"
        }
    }
}
