/// The minutes of a committee's day.
extension Wording {
    public static func paper(_ minutes: Minutes, _ times: Times, me: PersonID?) -> Paper {
        var paper = Paper()
        paper.add(
            .heading(
                worded(
                    "Minutes: \(Visible.line(minutes.moment.name)), committee \(minutes.committee)",
                    nl: "Notulen: \(Visible.line(minutes.moment.name)), commissie \(minutes.committee)")))
        paper.add(.fact(worded("Sealed", nl: "Verzegeld"), times.full(minutes.moment.cutoff)))
        paper.add(.fact(worded("Quorum", nl: "Quorum"), String(minutes.quorum)))
        paper.add(
            .fact(
                worded("Decided", nl: "Beslist"),
                worded(
                    "\(minutes.decided) of \(minutes.lines.count)", nl: "\(minutes.decided) van \(minutes.lines.count)")
            ))
        for line in minutes.lines {
            paper.add(.subheading(person(line.mentee.name, line.mentee.id ?? PersonID(unchecked: ""))))
            if let ground = line.recused {
                paper.add(
                    .sentence(
                        worded(
                            "You are recused: \(self.ground(ground, isMine: true)).",
                            nl: "Je bent verschoond: \(self.ground(ground, isMine: true)).")))
            } else if let page = line.decision {
                add(page, to: &paper, times, me)
            }
        }
        return paper
    }

    private static func add(_ page: DecisionPage, to paper: inout Paper, _ times: Times, _ me: PersonID?) {
        guard let proposal = page.proposal else {
            paper.add(.sentence(worded("No decision yet.", nl: "Nog geen beslissing.")))
            add(recusals: page.sitting, to: &paper)
            return
        }
        if let final = page.final {
            paper.add(.fact(worded("Outcome", nl: "Uitkomst"), Visible.line(proposal.outcome)))
            paper.add(.fact(worded("Final", nl: "Definitief"), times.full(final.at)))
        } else {
            let quorum = page.sitting?.quorum ?? 0
            paper.add(
                .fact(
                    worded("Proposed, not final", nl: "Voorgesteld, niet definitief"),
                    worded(
                        "\(Visible.line(proposal.outcome)); \(page.counted) of \(quorum) took part",
                        nl: "\(Visible.line(proposal.outcome)); \(page.counted) van \(quorum) deden mee")))
        }
        paper.add(
            .fact(
                worded("Informs", nl: "Informeert"),
                worded(
                    "\(Visible.line(proposal.informer.name)), on \(date(proposal.informs))",
                    nl: "\(Visible.line(proposal.informer.name)), op \(date(proposal.informs))")))
        let signed = proposal.parts.filter { $0.part.dissent == nil }.map { Visible.line($0.by.name) }
        paper.add(
            .fact(worded("Signed", nl: "Ondertekend"), signed.isEmpty ? worded("nobody", nl: "niemand") : list(signed)))
        paper.add(.sentence(worded("Rationale", nl: "Motivering")))
        paper.add(.written(Visible.text(proposal.rationale)))
        for said in proposal.parts {
            guard let dissent = said.part.dissent else { continue }
            paper.add(.fact(worded("Dissent", nl: "Afwijkend oordeel"), Visible.line(said.by.name)))
            paper.add(.written(Visible.text(dissent)))
        }
        for citation in proposal.citations {
            paper.add(.fact(worded("Cites", nl: "Haalt aan"), self.citation(citation, times)))
        }
        for step in proposal.plan {
            paper.add(
                .fact(
                    worded("Plan", nl: "Plan"),
                    worded(
                        "\(Visible.line(step.text)) (\(Visible.line(step.owner.name)), by \(date(step.due)))",
                        nl: "\(Visible.line(step.text)) (\(Visible.line(step.owner.name)), uiterlijk \(date(step.due)))"
                    )))
        }
        add(recusals: page.sitting, to: &paper)
        if let appeal = page.appeal, let word = appeal.ruling {
            paper.add(.fact(worded("Appeal", nl: "Bezwaar"), self.word(word)))
        }
    }

    private static func add(recusals sitting: Sitting?, to paper: inout Paper) {
        for member in sitting?.members ?? [] {
            let name = Visible.line(member.person.name)
            if let ground = member.recused {
                paper.add(
                    .fact(
                        worded("Recused", nl: "Verschoond"),
                        worded("\(name), who \(self.ground(ground))", nl: "\(name): \(self.ground(ground))")))
            } else if let conflict = member.conflict {
                paper.add(
                    .fact(
                        worded("Conflict", nl: "Conflict"),
                        worded(
                            "\(name) sits all the same: \(Visible.line(conflict.reason))",
                            nl: "\(name) zit toch: \(Visible.line(conflict.reason))")))
            }
        }
    }

    /// The heads of the minutes as a table, and its rows.
    public static let minutesHead = [
        "mentee", "name", "moment", "state", "outcome", "rationale", "citations", "plan", "informs", "on", "final",
        "signed", "dissented", "dissents", "recused", "conflicts",
    ]

    public static func rows(_ minutes: Minutes) -> [[String]] {
        // For programs, and so the same in every language.
        Language.$spoken.withValue(.english) { table(minutes) }
    }

    private static func table(_ minutes: Minutes) -> [[String]] {
        minutes.lines.map { line in
            let mentee = [
                line.mentee.id?.text ?? "", Visible.line(line.mentee.name), minutes.moment.id.text,
            ]
            guard let page = line.decision else {
                return mentee + ["recused"] + [String](repeating: "", count: minutesHead.count - 4)
            }
            let members = page.sitting?.members ?? []
            let recused = members.compactMap { member in
                member.recused.map { "\(id(member.person)) \(ground($0))" }
            }
            let conflicts = members.compactMap { member in
                member.conflict.map { "\(id(member.person)) \(Visible.line($0.reason))" }
            }
            let sat = [recused.joined(separator: "; "), conflicts.joined(separator: "; ")]
            guard let proposal = page.proposal else {
                return mentee + ["undecided"] + [String](repeating: "", count: minutesHead.count - 6) + sat
            }
            let dissents = proposal.parts.filter { $0.part.dissent != nil }
            let plan = proposal.plan.map {
                "\(Visible.line($0.text)); \(id($0.owner)); \(ISO8601.text($0.due))"
            }
            let decision = [
                page.final == nil ? "proposed" : "final", Visible.line(proposal.outcome),
                whole(proposal.rationale), proposal.citations.map(\.item.text).joined(separator: " "),
                plan.joined(separator: "\n"), id(proposal.informer), ISO8601.text(proposal.informs),
                page.final.map { ISO8601.text($0.at) } ?? "",
            ]
            let said = [
                proposal.parts.filter { $0.part.dissent == nil }.map { id($0.by) }.joined(separator: " "),
                dissents.map { id($0.by) }.joined(separator: " "),
                dissents.map { whole($0.part.dissent ?? "") }.joined(separator: "\n"),
            ]
            return mentee + decision + said + sat
        }
    }

    /// A text in one cell, without the empty lines at its end.
    private static func whole(_ text: String) -> String {
        var text = Visible.text(text)
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }

    private static func id(_ person: NamedPerson) -> String { person.id?.text ?? Visible.line(person.name) }
}
