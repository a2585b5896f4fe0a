/// A decision and an appeal, written out.
extension Wording {
    public static var decision: String { worded("Decision", nl: "Beslissing") }
    public static var noProposalYet: String {
        worded("Nothing has been proposed yet.", nl: "Er is nog niets voorgesteld.")
    }

    /// Where a day is told without a time.
    private static func day(_ day: Day) -> String { date(day) }

    public static func paper(_ page: DecisionPage, _ times: Times, me: PersonID?) -> Paper {
        var paper = Paper()
        func name(_ person: NamedPerson) -> String { person.id == me ? you : Visible.line(person.name) }
        paper.add(
            .heading("\(decision): \(Visible.line(page.mentee.name)), \(Visible.line(page.moment.name))"))
        if let final = page.final {
            paper.add(.fact(worded("Final", nl: "Definitief"), times.full(final.at)))
        } else if page.proposal != nil, let sitting = page.sitting {
            paper.add(
                .fact(
                    worded("Proposed", nl: "Voorgesteld"),
                    worded(
                        "\(page.counted) of \(sitting.quorum) took part; not final",
                        nl:
                            "\(page.counted) van \(sitting.quorum) \(page.counted == 1 ? "deed" : "deden") mee; niet definitief"
                    )))
        }
        guard let proposal = page.proposal else {
            paper.add(.sentence(noProposalYet))
            add(page.sitting, to: &paper, page, me)
            return paper
        }
        add(proposal, to: &paper, name, times)
        if let final = page.final {
            paper.add(.subheading(worded("Afterwards", nl: "Daarna")))
            let reads =
                times.now < final.reads
                ? worded("reads it from", nl: "leest haar vanaf")
                : worded("could read it from", nl: "kon haar lezen vanaf")
            paper.add(.fact(worded("Mentee", nl: "Mentee"), "\(name(page.mentee)) \(reads) \(times.full(final.reads))"))
            if let opened = page.opened {
                paper.add(.fact(worded("Opened by the mentee", nl: "Geopend door de mentee"), times.full(opened)))
            }
            paper.add(.fact(worded("Appeal", nl: "Bezwaar"), appeal(page, final, times)))
            if let answer = page.answer {
                paper.add(.fact(worded("Answer of the mentee", nl: "Antwoord van de mentee"), times.full(answer.at)))
                paper.add(.written(Visible.text(answer.text)))
            }
        }
        add(page.sitting, to: &paper, page, me)
        for earlier in page.earlier.reversed() {
            paper.add(
                .subheading(
                    worded(
                        "Proposed before, as number \(earlier.number), and changed: void",
                        nl: "Eerder voorgesteld, als nummer \(earlier.number), en veranderd: vervallen")))
            add(earlier, to: &paper, name, times, isVoid: true)
        }
        return paper
    }

    private static func appeal(_ page: DecisionPage, _ final: Decision.Finality, _ times: Times) -> String {
        if let appeal = page.appeal {
            let word =
                appeal.ruling.map { "; \(Wording.word($0))" }
                ?? worded("; not ruled on yet", nl: "; nog geen uitspraak")
            return worded("made on \(times.full(appeal.at))", nl: "gemaakt op \(times.full(appeal.at))") + word
        }
        let until = times.full(final.appeal)
        return times.now < final.appeal
            ? worded("possible until \(until)", nl: "mogelijk tot \(until)")
            : worded("was possible until \(until)", nl: "was mogelijk tot \(until)")
    }

    /// Outcome, grounds, plan, and who said what to it.
    private static func add(
        _ proposal: ProposalPage, to paper: inout Paper, _ name: (NamedPerson) -> String, _ times: Times,
        isVoid: Bool = false
    ) {
        paper.add(.fact(worded("Outcome", nl: "Uitkomst"), Visible.line(proposal.outcome)))
        paper.add(
            .fact(worded("Proposed by", nl: "Voorgesteld door"), "\(name(proposal.by)), \(times.full(proposal.at))"))
        paper.add(
            .fact(
                worded("Informs the mentee", nl: "Informeert de mentee"),
                worded(
                    "\(name(proposal.informer)), on \(date(proposal.informs))",
                    nl: "\(name(proposal.informer)), op \(date(proposal.informs))")))
        paper.add(.sentence(worded("Rationale", nl: "Motivering")))
        paper.add(.written(Visible.text(proposal.rationale)))
        if proposal.citations.isEmpty {
            paper.add(.fact(worded("Cites", nl: "Haalt aan"), worded("nothing", nl: "niets")))
        } else {
            paper.add(.sentence(worded("It rests on", nl: "Steunt op")))
            for citation in proposal.citations { paper.add(.point(self.citation(citation, times))) }
        }
        if !proposal.plan.isEmpty {
            paper.add(.sentence(worded("Plan", nl: "Plan")))
            for step in proposal.plan {
                paper.add(
                    .point(
                        worded(
                            "\(Visible.line(step.text)) (\(name(step.owner)), by \(date(step.due)))",
                            nl: "\(Visible.line(step.text)) (\(name(step.owner)), uiterlijk \(date(step.due)))")))
            }
        }
        paper.add(
            .sentence(
                isVoid
                    ? worded("Who had taken part", nl: "Wie had meegedaan") : worded("Who took part", nl: "Wie meedeed")
            ))
        for said in proposal.parts { add(said, to: &paper, name, times, isTakenBack: false) }
        for said in proposal.voided { add(said, to: &paper, name, times, isTakenBack: true) }
        if proposal.parts.isEmpty, proposal.voided.isEmpty { paper.add(.point(worded("nobody", nl: "niemand"))) }
    }

    private static func add(
        _ said: ProposalPage.Said, to paper: inout Paper, _ name: (NamedPerson) -> String, _ times: Times,
        isTakenBack: Bool
    ) {
        let verb = said.part.dissent == nil ? worded("signed", nl: "ondertekende") : worded("dissented", nl: "week af")
        let unopened =
            said.part.unopened == 0
            ? ""
            : worded(
                ", with \(count(said.part.unopened, "item")) not opened",
                nl: ", met \(count(said.part.unopened, "item", "items")) niet geopend")
        let back = isTakenBack ? worded("; taken back since", nl: "; daarna teruggenomen") : ""
        paper.add(
            .point(
                worded(
                    "\(name(said.by)) \(verb) on \(times.full(said.part.at))\(unopened)\(back)",
                    nl: "\(name(said.by)) \(verb) op \(times.full(said.part.at))\(unopened)\(back)")))
        if let text = said.part.dissent { paper.add(.written(Visible.text(text))) }
    }

    /// `3f9c11a0  Night shift, third week (reflection, 1 Dec)`.
    public static func citation(_ citation: ProposalPage.Citation, _ times: Times) -> String {
        guard let entry = citation.entry else {
            return worded(
                "\(citation.item.short)  erased, or not yours to see",
                nl: "\(citation.item.short)  gewist, of niet voor jou te zien")
        }
        return "\(citation.item.short)  \(named(entry, times))"
    }

    /// An item in one line: what it is called, what it is, when.
    public static func named(_ entry: Entry, _ times: Times) -> String {
        let heading = Visible.line(entry.heading)
        return
            "\(heading.isEmpty ? word(entry.kind.name) : heading) (\(word(entry.kind.name)), \(times.day(entry.date)))"
    }

    private static func add(_ sitting: Sitting?, to paper: inout Paper, _ page: DecisionPage, _ me: PersonID?) {
        guard let sitting else { return }
        let told = sitting.members.filter { ($0.recused ?? .oneself) != .oneself || $0.conflict != nil }
        if !told.isEmpty { paper.add(.subheading(worded("Recusals", nl: "Verschoningen"))) }
        for member in told {
            let who = member.person.id == me ? you : Visible.line(member.person.name)
            if let ground = member.recused {
                paper.add(.point("\(who): \(self.ground(ground, isMine: member.person.id == me))"))
            } else if let conflict = member.conflict {
                paper.add(
                    .point(
                        worded(
                            "\(who) sits in spite of a conflict: \(Visible.line(conflict.reason))",
                            nl: "\(who) zit erbij ondanks een belangenconflict: \(Visible.line(conflict.reason))")))
            }
        }
        if page.final == nil, !sitting.isEnough {
            paper.add(.warning(tooFewSit(sitting, page.mentee.id, page.moment.id)))
        }
    }

    /// What a member has not opened, and what speaks against an easy judgement: named before anything is signed.
    public static func beforeSigning(_ desk: DecisionPage.Desk, _ times: Times) -> Paper {
        var paper = Paper()
        if desk.unopened.isEmpty {
            paper.add(
                .sentence(
                    worded(
                        "You have opened every item of the dossier.", nl: "Je hebt elk item van het dossier geopend.")))
        } else {
            paper.add(
                .warning(
                    worded(
                        "You have not opened \(count(desk.unopened.count, "item")) of the dossier:",
                        nl: "Je hebt \(count(desk.unopened.count, "item", "items")) van het dossier niet geopend:")))
            for entry in desk.unopened { paper.add(.point(named(entry, times))) }
        }
        if !desk.disconfirming.isEmpty {
            paper.add(
                .warning(
                    worded(
                        "Look again at what may speak against it:", nl: "Kijk nog eens naar wat ertegen kan pleiten:")))
            for item in desk.disconfirming {
                paper.add(.point("\(named(item.entry, times)): \(item.why.map(why).joined(separator: ", "))"))
            }
        }
        return paper
    }

    // MARK: - Appeals

    public static func paper(_ page: AppealPage, _ times: Times, me: PersonID?) -> Paper {
        var paper = Paper()
        func name(_ person: NamedPerson) -> String { person.id == me ? you : Visible.line(person.name) }
        paper.add(
            .heading(
                worded(
                    "Appeal: \(Visible.line(page.mentee.name)), \(Visible.line(page.moment.name))",
                    nl: "Bezwaar: \(Visible.line(page.mentee.name)), \(Visible.line(page.moment.name))")))
        paper.add(.fact(worded("Id", nl: "Id"), page.record.text))
        paper.add(.fact(worded("Made", nl: "Gemaakt"), times.full(page.appealed)))
        if page.panel.isEmpty {
            paper.add(
                .fact(
                    worded("Panel", nl: "Bezwaarcommissie"),
                    worded("nobody yet: a coordinator assigns it", nl: "nog niemand: een coördinator wijst die aan")))
        } else {
            let when =
                page.assigned.map { worded(", assigned on \(times.full($0))", nl: ", aangewezen op \(times.full($0))") }
                ?? ""
            paper.add(.fact(worded("Panel", nl: "Bezwaarcommissie"), list(page.panel.map(name)) + when))
        }
        if let ruling = page.ruling {
            paper.add(.fact(worded("Ruling", nl: "Uitspraak"), word(ruling.word)))
            paper.add(
                .fact(
                    worded("Written down", nl: "Opgeschreven"),
                    worded(
                        "by \(name(ruling.by)), \(times.full(ruling.at))",
                        nl: "door \(name(ruling.by)), \(times.full(ruling.at))")))
            paper.add(.written(Visible.text(ruling.text)))
        } else {
            paper.add(
                .fact(
                    worded("Ruling", nl: "Uitspraak"),
                    page.ruled.map { worded("made on \(times.full($0))", nl: "gedaan op \(times.full($0))") }
                        ?? worded("none yet", nl: "nog geen")))
        }
        if let grounds = page.grounds {
            paper.add(.subheading(worded("Grounds", nl: "Gronden")))
            paper.add(.written(Visible.text(grounds)))
        } else {
            paper.add(
                .sentence(
                    worded(
                        "The grounds are for the mentee and the panel alone.",
                        nl: "De gronden zijn alleen voor de mentee en de bezwaarcommissie.")))
        }
        if page.ruled == nil {
            paper.add(
                .sentence(
                    worded(
                        "Until it is ruled on, nothing it rests on is erased for its age.",
                        nl: "Tot de uitspraak wordt niets waar het op steunt gewist omdat het oud is.")))
        }
        return paper
    }

    /// How an appeal stands, in a few words.
    public static func state(_ page: AppealPage) -> String {
        if let ruling = page.ruling { return word(ruling.word) }
        if page.ruled != nil { return worded("ruled on", nl: "uitspraak gedaan") }
        return page.panel.isEmpty
            ? worded("to assign", nl: "toe te wijzen")
            : worded("with a panel of \(page.panel.count)", nl: "bij een bezwaarcommissie van \(page.panel.count)")
    }

    /// Said to whoever assigns an even number of people.
    public static func evenPanel(_ count: Int) -> String {
        worded(
            "A panel of \(count) can be divided: an odd number is better.",
            nl: "Een bezwaarcommissie van \(count) kan verdeeld zijn: een oneven aantal is beter.")
    }
}
