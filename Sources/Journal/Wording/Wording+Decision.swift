/// A decision and an appeal, written out.
extension Wording {
    public static let decision = "Decision"
    public static let noProposalYet = "Nothing has been proposed yet."

    /// Where a day is told without a time.
    private static func day(_ day: Day) -> String { date(day) }

    public static func paper(_ page: DecisionPage, _ times: Times, me: PersonID?) -> Paper {
        var paper = Paper()
        func name(_ person: NamedPerson) -> String { person.id == me ? you : Visible.line(person.name) }
        paper.add(
            .heading("\(decision): \(Visible.line(page.mentee.name)), \(Visible.line(page.moment.name))"))
        if let final = page.final {
            paper.add(.fact("Final", times.full(final.at)))
        } else if page.proposal != nil, let sitting = page.sitting {
            paper.add(.fact("Proposed", "\(page.counted) of \(sitting.quorum) took part; not final"))
        }
        guard let proposal = page.proposal else {
            paper.add(.sentence(noProposalYet))
            add(page.sitting, to: &paper, page, me)
            return paper
        }
        add(proposal, to: &paper, name, times)
        if let final = page.final {
            paper.add(.subheading("Afterwards"))
            let reads = times.now < final.reads ? "reads it from" : "could read it from"
            paper.add(.fact("Mentee", "\(name(page.mentee)) \(reads) \(times.full(final.reads))"))
            if let opened = page.opened { paper.add(.fact("Opened by the mentee", times.full(opened))) }
            paper.add(.fact("Appeal", appeal(page, final, times)))
            if let answer = page.answer {
                paper.add(.fact("Answer of the mentee", times.full(answer.at)))
                paper.add(.written(Visible.text(answer.text)))
            }
        }
        add(page.sitting, to: &paper, page, me)
        for earlier in page.earlier.reversed() {
            paper.add(.subheading("Proposed before, as number \(earlier.number), and changed: void"))
            add(earlier, to: &paper, name, times, isVoid: true)
        }
        return paper
    }

    private static func appeal(_ page: DecisionPage, _ final: Decision.Finality, _ times: Times) -> String {
        if let appeal = page.appeal {
            let word = appeal.ruling.map { "; \($0.rawValue)" } ?? "; not ruled on yet"
            return "made on \(times.full(appeal.at))" + word
        }
        let until = times.full(final.appeal)
        return times.now < final.appeal ? "possible until \(until)" : "was possible until \(until)"
    }

    /// Outcome, grounds, plan, and who said what to it.
    private static func add(
        _ proposal: ProposalPage, to paper: inout Paper, _ name: (NamedPerson) -> String, _ times: Times,
        isVoid: Bool = false
    ) {
        paper.add(.fact("Outcome", Visible.line(proposal.outcome)))
        paper.add(.fact("Proposed by", "\(name(proposal.by)), \(times.full(proposal.at))"))
        paper.add(
            .fact("Informs the mentee", "\(name(proposal.informer)), on \(date(proposal.informs))"))
        paper.add(.sentence("Rationale"))
        paper.add(.written(Visible.text(proposal.rationale)))
        if proposal.citations.isEmpty {
            paper.add(.fact("Cites", "nothing"))
        } else {
            paper.add(.sentence("It rests on"))
            for citation in proposal.citations { paper.add(.point(self.citation(citation, times))) }
        }
        if !proposal.plan.isEmpty {
            paper.add(.sentence("Plan"))
            for step in proposal.plan {
                paper.add(.point("\(Visible.line(step.text)) (\(name(step.owner)), by \(date(step.due)))"))
            }
        }
        paper.add(.sentence(isVoid ? "Who had taken part" : "Who took part"))
        for said in proposal.parts { add(said, to: &paper, name, times, isTakenBack: false) }
        for said in proposal.voided { add(said, to: &paper, name, times, isTakenBack: true) }
        if proposal.parts.isEmpty, proposal.voided.isEmpty { paper.add(.point("nobody")) }
    }

    private static func add(
        _ said: ProposalPage.Said, to paper: inout Paper, _ name: (NamedPerson) -> String, _ times: Times,
        isTakenBack: Bool
    ) {
        let verb = said.part.dissent == nil ? "signed" : "dissented"
        let unopened = said.part.unopened == 0 ? "" : ", with \(count(said.part.unopened, "item")) not opened"
        let back = isTakenBack ? "; taken back since" : ""
        paper.add(.point("\(name(said.by)) \(verb) on \(times.full(said.part.at))\(unopened)\(back)"))
        if let text = said.part.dissent { paper.add(.written(Visible.text(text))) }
    }

    /// `3f9c11a0  Night shift, third week (reflection, 1 Dec)`.
    public static func citation(_ citation: ProposalPage.Citation, _ times: Times) -> String {
        guard let entry = citation.entry else { return "\(citation.item.short)  erased, or not yours to see" }
        return "\(citation.item.short)  \(named(entry, times))"
    }

    /// An item in one line: what it is called, what it is, when.
    public static func named(_ entry: Entry, _ times: Times) -> String {
        let heading = Visible.line(entry.heading)
        return
            "\(heading.isEmpty ? entry.kind.name.rawValue : heading) (\(entry.kind.name.rawValue), \(times.day(entry.date)))"
    }

    private static func add(_ sitting: Sitting?, to paper: inout Paper, _ page: DecisionPage, _ me: PersonID?) {
        guard let sitting else { return }
        let told = sitting.members.filter { ($0.recused ?? .oneself) != .oneself || $0.conflict != nil }
        if !told.isEmpty { paper.add(.subheading("Recusals")) }
        for member in told {
            let who = member.person.id == me ? you : Visible.line(member.person.name)
            if let ground = member.recused {
                paper.add(.point("\(who): \(self.ground(ground, isMine: member.person.id == me))"))
            } else if let conflict = member.conflict {
                paper.add(.point("\(who) sits in spite of a conflict: \(Visible.line(conflict.reason))"))
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
            paper.add(.sentence("You have opened every item of the dossier."))
        } else {
            paper.add(.warning("You have not opened \(count(desk.unopened.count, "item")) of the dossier:"))
            for entry in desk.unopened { paper.add(.point(named(entry, times))) }
        }
        if !desk.disconfirming.isEmpty {
            paper.add(.warning("Look again at what may speak against it:"))
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
        paper.add(.heading("Appeal: \(Visible.line(page.mentee.name)), \(Visible.line(page.moment.name))"))
        paper.add(.fact("Id", page.record.text))
        paper.add(.fact("Made", times.full(page.appealed)))
        if page.panel.isEmpty {
            paper.add(.fact("Panel", "nobody yet: a coordinator assigns it"))
        } else {
            let when = page.assigned.map { ", assigned on \(times.full($0))" } ?? ""
            paper.add(.fact("Panel", list(page.panel.map(name)) + when))
        }
        if let ruling = page.ruling {
            paper.add(.fact("Ruling", ruling.word.rawValue))
            paper.add(.fact("Written down", "by \(name(ruling.by)), \(times.full(ruling.at))"))
            paper.add(.written(Visible.text(ruling.text)))
        } else {
            paper.add(.fact("Ruling", page.ruled.map { "made on \(times.full($0))" } ?? "none yet"))
        }
        if let grounds = page.grounds {
            paper.add(.subheading("Grounds"))
            paper.add(.written(Visible.text(grounds)))
        } else {
            paper.add(.sentence("The grounds are for the mentee and the panel alone."))
        }
        if page.ruled == nil {
            paper.add(.sentence("Until it is ruled on, nothing it rests on is erased for its age."))
        }
        return paper
    }

    /// How an appeal stands, in a few words.
    public static func state(_ page: AppealPage) -> String {
        if let ruling = page.ruling { return ruling.word.rawValue }
        if page.ruled != nil { return "ruled on" }
        return page.panel.isEmpty ? "to assign" : "with a panel of \(page.panel.count)"
    }

    /// Said to whoever assigns an even number of people.
    public static func evenPanel(_ count: Int) -> String {
        "A panel of \(count) can be divided: an odd number is better."
    }
}
