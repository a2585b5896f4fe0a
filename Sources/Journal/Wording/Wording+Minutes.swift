/// The minutes of a committee's day.
extension Wording {
    public static func paper(_ minutes: Minutes, _ times: Times, me: PersonID?) -> Paper {
        var paper = Paper()
        paper.add(.heading("Minutes: \(Visible.line(minutes.moment.name)), committee \(minutes.committee)"))
        paper.add(.fact("Sealed", times.full(minutes.moment.cutoff)))
        paper.add(.fact("Quorum", String(minutes.quorum)))
        paper.add(.fact("Decided", "\(minutes.decided) of \(minutes.lines.count)"))
        for line in minutes.lines {
            paper.add(.subheading(person(line.mentee.name, line.mentee.id ?? PersonID(unchecked: ""))))
            if let ground = line.recused {
                paper.add(.sentence("You are recused: \(self.ground(ground, isMine: true))."))
            } else if let page = line.decision {
                add(page, to: &paper, times, me)
            }
        }
        return paper
    }

    private static func add(_ page: DecisionPage, to paper: inout Paper, _ times: Times, _ me: PersonID?) {
        guard let proposal = page.proposal else {
            paper.add(.sentence("No decision yet."))
            add(recusals: page.sitting, to: &paper)
            return
        }
        if let final = page.final {
            paper.add(.fact("Outcome", Visible.line(proposal.outcome)))
            paper.add(.fact("Final", times.full(final.at)))
        } else {
            let quorum = page.sitting?.quorum ?? 0
            paper.add(
                .fact(
                    "Proposed, not final", "\(Visible.line(proposal.outcome)); \(page.counted) of \(quorum) took part"))
        }
        paper.add(.fact("Informs", "\(Visible.line(proposal.informer.name)), on \(date(proposal.informs))"))
        let signed = proposal.parts.filter { $0.part.dissent == nil }.map { Visible.line($0.by.name) }
        paper.add(.fact("Signed", signed.isEmpty ? "nobody" : list(signed)))
        paper.add(.sentence("Rationale"))
        paper.add(.written(Visible.text(proposal.rationale)))
        for said in proposal.parts {
            guard let dissent = said.part.dissent else { continue }
            paper.add(.fact("Dissent", Visible.line(said.by.name)))
            paper.add(.written(Visible.text(dissent)))
        }
        for citation in proposal.citations { paper.add(.fact("Cites", self.citation(citation, times))) }
        for step in proposal.plan {
            paper.add(
                .fact("Plan", "\(Visible.line(step.text)) (\(Visible.line(step.owner.name)), by \(date(step.due)))"))
        }
        add(recusals: page.sitting, to: &paper)
        if let appeal = page.appeal, let word = appeal.ruling { paper.add(.fact("Appeal", word.rawValue)) }
    }

    private static func add(recusals sitting: Sitting?, to paper: inout Paper) {
        for member in sitting?.members ?? [] {
            let name = Visible.line(member.person.name)
            if let ground = member.recused {
                paper.add(.fact("Recused", "\(name), who \(self.ground(ground))"))
            } else if let conflict = member.conflict {
                paper.add(.fact("Conflict", "\(name) sits all the same: \(Visible.line(conflict.reason))"))
            }
        }
    }

    /// The heads of the minutes as a table, and its rows.
    public static let minutesHead = [
        "mentee", "name", "moment", "state", "outcome", "rationale", "citations", "plan", "informs", "on", "final",
        "signed", "dissented", "dissents", "recused", "conflicts",
    ]

    public static func rows(_ minutes: Minutes) -> [[String]] {
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
