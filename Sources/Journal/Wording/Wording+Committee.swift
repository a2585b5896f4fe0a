/// What is said of committees, decisions and appeals.
extension Wording {
    static func committee(_ refusal: Refusal, _ programme: Programme?, _ at: (Instant) -> String) -> String {
        switch refusal {
        case .citation(let prefix):
            return worded(
                "Not proposed: \"\(Visible.line(prefix))\" is not in this dossier. A decision cites what was sealed for it, by its id, and nothing else.",
                nl:
                    "Niet voorgesteld: \"\(Visible.line(prefix))\" zit niet in dit dossier. Een beslissing haalt aan wat ervoor verzegeld is, met zijn id, en niets anders."
            )
        case .needsCitation:
            return worded(
                "Not proposed: it cites nothing. Cite what it rests on (--cite ID); only \"\(Programme.notEnoughEvidence)\" may cite nothing.",
                nl:
                    "Niet voorgesteld: er wordt niets aangehaald. Haal aan waar de beslissing op steunt (--cite ID); alleen \"\(Programme.notEnoughEvidence)\" mag niets aanhalen."
            )
        case .noInformer(let id):
            return worded(
                "Not proposed: \(id) neither mentors the mentee now nor sits on this committee. Name one who does with --informs.",
                nl:
                    "Niet voorgesteld: \(id) is nu geen mentor van de mentee en zit niet in deze commissie. Noem met --informs iemand voor wie dat wel geldt."
            )
        case .noPlanOwner(let id):
            return worded(
                "Not proposed: \(id) has no part in this. A step of the plan is the mentee's, a mentor's, the committee's or a coordinator's.",
                nl:
                    "Niet voorgesteld: \(id) staat hier buiten. Een stap van het plan is van de mentee, een mentor, de commissie of een coördinator."
            )
        case .dayPassed(let day):
            return worded(
                "Not proposed: \(date(day)) has passed. Name a day that is still to come.",
                nl: "Niet voorgesteld: \(date(day)) is voorbij. Noem een dag die nog komt.")
        case .noProposal:
            return worded(
                "Nothing has been proposed yet for this dossier. `\(program) decide` proposes a decision.",
                nl: "Voor dit dossier is nog niets voorgesteld. `\(program) decide` stelt een beslissing voor.")
        case .proposalChanged:
            return worded(
                "Not done: the proposal was changed meanwhile. Read it again (`\(program) decision show`), then decide.",
                nl:
                    "Niet gedaan: het voorstel is intussen veranderd. Lees het opnieuw (`\(program) decision show`) en beslis dan."
            )
        case .decided:
            return worded(
                "Not done: the decision is final, and stays as it is.",
                nl: "Niet gedaan: de beslissing is definitief en blijft zoals ze is.")
        case .noDecision:
            return worded(
                "There is no decision that you can read. It may not have been made, or not be yours to read yet.",
                nl:
                    "Er is geen beslissing die je kunt lezen. Misschien is ze nog niet genomen, of mag je haar nog niet lezen."
            )
        case .answered:
            return worded(
                "Not saved: you have answered this decision already, and your answer stays as it is.",
                nl: "Niet bewaard: je hebt deze beslissing al beantwoord, en je antwoord blijft zoals het is.")
        case .ownRecusal:
            return worded(
                "Not done: nobody lets themselves sit, or anybody over themselves. Another chair, a coordinator or the host can.",
                nl:
                    "Niet gedaan: niemand laat zichzelf zitting nemen, of iemand over zichzelf. Een andere voorzitter, een coördinator of de host kan dat."
            )
        case .ownDossier:
            return worded(
                "Not done: nobody ever sits over themselves.", nl: "Niet gedaan: niemand neemt zitting over zichzelf.")
        case .notOnCommittee(let id):
            return worded(
                "\(id) is not on the committee of that moment. `vitrine programme show` lists who is.",
                nl: "\(id) zit niet in de commissie van dat moment. `vitrine programme show` noemt wie er wel in zit.")
        case .appealed:
            return worded(
                "Not done: you have appealed against this decision already. `\(program) appeal list` shows how it stands.",
                nl:
                    "Niet gedaan: je hebt tegen deze beslissing al bezwaar gemaakt. `\(program) appeal list` laat zien hoe het ervoor staat."
            )
        case .appealTooLate(let until):
            return worded(
                "Too late: an appeal against this decision could be made until \(at(until)).",
                nl: "Te laat: bezwaar tegen deze beslissing kon tot \(at(until)).")
        case .noAppeal:
            return worded(
                "There is no such appeal that you can see. `\(program) appeal list` shows them.",
                nl: "Er is geen bezwaar met dat id dat je kunt zien. `\(program) appeal list` noemt ze.")
        case .appealRuled:
            return worded(
                "Not done: the panel has ruled on this appeal, and the ruling stays.",
                nl: "Niet gedaan: de bezwaarcommissie heeft over dit bezwaar uitspraak gedaan, en die blijft staan.")
        case .ownAppeal:
            return worded(
                "Not assigned: you have a part in what is appealed against. Another coordinator or the host assigns it.",
                nl:
                    "Niet toegewezen: je was betrokken bij waar het bezwaar tegen is. Een andere coördinator of de host wijst het toe."
            )
        case .emptyPanel:
            return worded(
                "Not assigned: an appeal needs somebody to hear it. Name them with --panel.",
                nl: "Niet toegewezen: een bezwaar heeft mensen nodig die het behandelen. Noem ze met --panel.")
        case .notForPanel(let id, let bar):
            return worded("Not assigned: \(id) \(why(bar)).", nl: "Niet toegewezen: \(id) \(why(bar)).")
        default: return ""
        }
    }

    private static func why(_ bar: PanelBar) -> String {
        switch bar {
        case .noCommitteeRole:
            worded(
                "is no committee member (`vitrine person role` gives that role), or is suspended",
                nl: "is geen commissielid (`vitrine person role` geeft die rol), of is geschorst")
        case .decided: worded("took part in the decision", nl: "deed mee aan de beslissing")
        case .committee: worded("sits on the committee that decided", nl: "zit in de commissie die besliste")
        case .mentor:
            worded(
                "mentors the mentee, or did in the period that was judged",
                nl: "is mentor van de mentee, of was dat in de beoordeelde periode")
        case .mentee: worded("is the mentee", nl: "is de mentee")
        case .process: worded("keeps the process as a coordinator", nl: "bewaakt als coördinator het proces")
        }
    }

    // MARK: - Who sits

    public static func ground(_ ground: RecusalGround, isMine: Bool = false) -> String {
        switch ground {
        case .oneself:
            isMine ? worded("you are the mentee", nl: "je bent de mentee") : worded("is the mentee", nl: "is de mentee")
        case .mentor:
            isMine
                ? worded(
                    "you mentor the mentee, or did in the period",
                    nl: "je bent mentor van de mentee, of was dat in de periode")
                : worded(
                    "mentors the mentee, or did in the period", nl: "is mentor van de mentee, of was dat in de periode")
        case .steppedAside(let reason):
            (isMine
                ? worded("you stepped aside: ", nl: "je trad terug: ") : worded("stepped aside: ", nl: "trad terug: "))
                + Visible.line(reason)
        }
    }

    /// `E. Brandt mentors the mentee, or did in the period.`
    public static func recusal(_ line: RecusalLine, me: PersonID?) -> String {
        let isMine = line.member.id == me
        let who = isMine ? worded("you", nl: "je") : Visible.line(line.member.name)
        switch line.word {
        case .recused(.mentor):
            return isMine
                ? worded(
                    "you are recused: you mentor the mentee, or did in the period",
                    nl: "je bent verschoond: je bent mentor van de mentee, of was dat in de periode")
                : worded(
                    "\(who) is recused: mentors the mentee, or did in the period",
                    nl: "\(who) is verschoond: is mentor van de mentee, of was dat in de periode")
        case .recused(.steppedAside(let reason)):
            return worded(
                "\(who) stepped aside: \(Visible.line(reason))", nl: "\(who) trad terug: \(Visible.line(reason))")
        case .recused(.oneself):
            return worded("\(who) is the mentee", nl: isMine ? "je bent de mentee" : "\(who) is de mentee")
        case .conflict(let by, let reason):
            let whom =
                by.map { $0.id == me ? worded("you", nl: "jou") : Visible.line($0.name) }
                ?? worded("the host", nl: "de host")
            return worded(
                "\(who) \(isMine ? "sit" : "sits") in spite of a conflict, let by \(whom): \(Visible.line(reason))",
                nl: "\(who) zit erbij ondanks een belangenconflict, toegelaten door \(whom): \(Visible.line(reason))")
        }
    }

    /// Plainly, that no decision can come about, and what to do.
    public static func tooFewSit(_ sitting: Sitting, _ mentee: PersonID?, _ moment: MomentID) -> String {
        let able = sitting.members.count { $0.sits && !$0.isAway }
        return worded(
            "Only \(able) of \(count(sitting.members.count, "member")) can sit, and the quorum is \(sitting.quorum): no decision can become final. ",
            nl:
                "Maar \(able) van \(count(sitting.members.count, "lid", "leden")) \(able == 1 ? "kan" : "kunnen") zitting nemen, en het quorum is \(sitting.quorum): geen beslissing kan definitief worden. "
        )
            + worded(
                "A coordinator adds a member to the committee (`vitrine programme apply`), or lets a recused one sit (`\(program) recuse \(mentee?.text ?? "MENTEE") --moment \(moment) --override MEMBER --reason …`).",
                nl:
                    "Een coördinator voegt een lid aan de commissie toe (`vitrine programme apply`), of laat een verschoond lid toe (`\(program) recuse \(mentee?.text ?? "MENTEE") --moment \(moment) --override LID --reason …`)."
            )
    }

    public static func gap(_ gap: Evidence.Gap) -> String {
        switch gap {
        case .nothing: worded("no evidence", nl: "geen onderbouwing")
        case .onlyOne: worded("only one", nl: "maar één")
        case .oneAssessor: worded("one assessor", nl: "één beoordelaar")
        }
    }

    public static func why(_ why: Disconfirming.Why) -> String {
        switch why {
        case .below(let level, let expected):
            worded("level \(level), expected \(expected)", nl: "niveau \(level), verwacht \(expected)")
        case .flagged: worded("flagged", nl: "gemarkeerd")
        case .reply: worded("the mentee's reply", nl: "de reactie van de mentee")
        case .otherAdvice(let outcome):
            worded("advises \(Visible.line(outcome))", nl: "adviseert \(Visible.line(outcome))")
        }
    }

    // MARK: - How it stands

    public static func state(_ line: CohortLine, quorum: Int) -> String {
        switch line.content {
        case .recused(let ground): return worded("recused: ", nl: "verschoond: ") + self.ground(ground, isMine: true)
        case .dossier(let dossier):
            switch dossier.state {
            case .undecided:
                return dossier.isQuorumLeft
                    ? worded("to decide", nl: "te beslissen")
                    : worded("too few members left", nl: "te weinig leden over")
            case .proposed(_, let parts, let tookPart):
                return worded("\(parts) of \(quorum)", nl: "\(parts) van \(quorum)")
                    + (tookPart ? worded(", you too", nl: ", ook jij") : worded(", not you", nl: ", jij niet"))
            case .decided(let outcome, _): return worded("decided: ", nl: "beslist: ") + Visible.line(outcome)
            case .erased: return worded("decided, erased since", nl: "beslist, daarna gewist")
            }
        }
    }

    /// What is thin, in counts of competencies: `no evidence 2, only one 1`.
    public static func thinness(_ dossier: CohortLine.Summary) -> String {
        if dossier.items == 0 { return worded("empty", nl: "leeg") }
        var parts: [String] = []
        for gap in Evidence.Gap.allCases {
            let number = dossier.gaps.count { $0.gap == gap }
            if number > 0 { parts.append("\(self.gap(gap)) \(number)") }
        }
        if let short = dossier.reflections {
            parts.append(
                worded(
                    "\(short.count) of \(short.least) reflections", nl: "\(short.count) van \(short.least) reflecties"))
        }
        return parts.joined(separator: ", ")
    }

    /// What happens at the reading, for whoever has just proposed, signed or dissented.
    public static func afterPart(_ page: DecisionPage, _ times: Times) -> String {
        if let final = page.final {
            let name = page.proposal.map { Visible.line($0.informer.name) } ?? ""
            return worded(
                "The decision is final. \(name) tells the mentee on \(times.day(final.reads)), who reads it from then on and may appeal until \(times.moment(final.appeal)).",
                nl:
                    "De beslissing is definitief. \(name) informeert de mentee op \(times.day(final.reads)); die kan haar vanaf dan lezen, en tot \(times.moment(final.appeal)) bezwaar maken."
            )
        }
        guard let sitting = page.sitting else { return "" }
        if !sitting.isEnough { return tooFewSit(sitting, page.mentee.id, page.moment.id) }
        let counted = page.counted
        if counted >= sitting.quorum {
            return worded(
                "\(counted) took part, and more dissent than sign: it does not become final like this. Change the proposal, or wait for others to sign.",
                nl:
                    "\(counted) deden mee, en er wijken er meer af dan er ondertekenen: zo wordt het niet definitief. Verander het voorstel, of wacht tot anderen ondertekenen."
            )
        }
        return worded(
            "\(counted) of \(sitting.quorum) took part; nobody but the committee knows of it yet.",
            nl:
                "\(counted) van \(sitting.quorum) \(counted == 1 ? "deed" : "deden") mee; buiten de commissie weet nog niemand ervan."
        )
    }
}

// MARK: - Questions before something is done

extension Wording {
    static func question(_ act: CommitteeAct, about name: String, _ programme: Programme) -> String {
        let moment = programme.moment(act.subject.moment).map { Visible.line($0.name) } ?? act.subject.moment.text
        return switch act {
        case .propose:
            worded(
                "Propose this decision about \(name) for \(moment)?",
                nl: "Deze beslissing over \(name) voorstellen voor \(moment)?")
        case .sign:
            worded(
                "Sign the decision about \(name) for \(moment)?",
                nl: "De beslissing over \(name) voor \(moment) ondertekenen?")
        case .dissent:
            worded(
                "Dissent from the decision about \(name) for \(moment)?",
                nl: "Afwijken van de beslissing over \(name) voor \(moment)?")
        case .recuse:
            worded(
                "Step aside from the dossier of \(name) for \(moment)?",
                nl: "Terugtreden bij het dossier van \(name) voor \(moment)?")
        case .overrideRecusal:
            worded(
                "Let \(name) sit all the same, for \(moment)?", nl: "\(name) toch zitting laten nemen, voor \(moment)?")
        case .answerDecision:
            worded(
                "Send this answer to the decision for \(moment)?",
                nl: "Dit antwoord op de beslissing voor \(moment) versturen?")
        case .readDecision: worded("Read the decision for \(moment)?", nl: "De beslissing voor \(moment) lezen?")
        }
    }

    static func question(_ act: AppealAct) -> String {
        switch act {
        case .appeal: worded("Appeal against the decision?", nl: "Bezwaar maken tegen de beslissing?")
        case .rule(_, .upheld, _):
            worded("Rule that the appeal is upheld?", nl: "Uitspreken dat het bezwaar gegrond is?")
        case .rule(_, .dismissed, _):
            worded("Rule that the appeal is dismissed?", nl: "Uitspreken dat het bezwaar ongegrond is?")
        case .assign: worded("Give the appeal to this panel?", nl: "Het bezwaar aan deze bezwaarcommissie geven?")
        case .read: worded("Read the appeal?", nl: "Het bezwaar lezen?")
        }
    }
}
