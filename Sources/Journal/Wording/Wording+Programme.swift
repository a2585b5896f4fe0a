/// The one page of a programme that everybody can read: who is responsible for what, the moments, the policy in plain
/// words, and what the self-check warns of.
extension Wording {
    public struct Section: Hashable, Sendable {
        public let heading: String
        /// Each may be longer than a screen is wide.
        public let lines: [String]
    }

    /// - Parameter names: of people the reader may know; others are shown by their ids.
    public static func page(of programme: Programme, _ times: Times, names: [PersonID: String]) -> [Section] {
        func person(_ id: PersonID) -> String { names[id].map { Wording.person($0, id) } ?? id.text }
        var sections = [
            Section(
                heading: Visible.line(programme.name),
                lines: [
                    roleModel(programme.roleModel),
                    worded(
                        "All times are those of \(programme.zone.name).",
                        nl: "Alle tijden zijn die van \(programme.zone.name)."),
                ]),
            Section(
                heading: worded("Who does what", nl: "Wie doet wat"),
                lines: programme.responsibilities.map {
                    "\(Visible.line($0.task)): \(list($0.who.map { Visible.line($0) }))"
                }),
            Section(
                heading: worded("Decision moments", nl: "Beslismomenten"),
                lines: programme.moments.flatMap { moment($0, programme, times, person) }),
            Section(heading: worded("Policy", nl: "Beleid"), lines: policy(programme)),
            Section(
                heading: worded("Risk to a patient or a mentee", nl: "Risico voor een patiënt of een mentee"),
                lines: escalation(programme, person)),
            Section(
                heading: worded("How long things are kept", nl: "Hoe lang iets bewaard blijft"),
                lines: retentionRules(programme, times)),
            Section(
                heading: worded("Competencies", nl: "Competenties"),
                lines: programme.competencies.map { "\(Visible.line($0.name)) (\($0.id))" }),
            Section(heading: worded("Outcomes", nl: "Uitkomsten"), lines: programme.outcomes.map { Visible.line($0) }),
        ]
        if !programme.epas.isEmpty {
            sections.append(
                Section(
                    heading: worded("Entrustable professional activities", nl: "EPA's"),
                    lines: programme.epas.map { "\($0.id.text.uppercased())  \(Visible.line($0.title))" }))
        }
        sections.append(
            Section(
                heading: worded(
                    "Mentoring agreement: what both answer", nl: "Mentoraatsovereenkomst: wat beiden beantwoorden"),
                lines: programme.agreementPrompts.map { Visible.line($0) }))
        sections.append(
            Section(
                heading: worded(
                    "Calibration: statements on the four dimensions",
                    nl: "Afstemming: stellingen over de vier dimensies"),
                lines: programme.calibrationStatements.map { "\(word($0.dimension)): \(Visible.line($0.text))" }))
        let warnings = programme.selfCheck().map { Visible.line($0.text) }
        sections.append(
            Section(
                heading: worded("Self-check", nl: "Zelfcontrole"),
                lines: warnings.isEmpty
                    ? [worded("Nothing to warn of.", nl: "Niets om voor te waarschuwen.")] : warnings))
        return sections.filter { !$0.lines.isEmpty }
    }

    private static func roleModel(_ role: RoleModel?) -> String {
        switch role {
        case .coach:
            worded("The mentor is a coach: the learner leads.", nl: "De mentor is een coach: de lerende leidt.")
        case .teacher:
            worded("The mentor is a teacher, who also assesses.", nl: "De mentor is een docent, die ook beoordeelt.")
        case .supervisor:
            worded(
                "The mentor is a supervisor, who convenes and vouches, and is not on the committee.",
                nl:
                    "De mentor is een begeleider, die bijeenroept en instaat voor de mentee, en niet in de commissie zit."
            )
        case .instructor:
            worded(
                "The mentor is an instructor, like a driving instructor: the roles are strictly apart.",
                nl: "De mentor is een instructeur, zoals een rijinstructeur: de rollen zijn strikt gescheiden.")
        case nil: worded("No role model is named for the mentor.", nl: "Voor de mentor is geen rolmodel genoemd.")
        }
    }

    private static func moment(
        _ moment: Moment, _ programme: Programme, _ times: Times, _ person: (PersonID) -> String
    ) -> [String] {
        let period =
            moment.start > .distantPast
            ? worded(
                "collects what is ready after \(times.full(moment.start)) and by the cutoff",
                nl: "verzamelt wat klaar is na \(times.full(moment.start)) en vóór de sluiting")
            : worded("collects what is ready by the cutoff", nl: "verzamelt wat klaar is vóór de sluiting")
        var lines = [
            worded(
                "\(Visible.line(moment.name)) (\(moment.id)), stakes \(word(moment.stakes)): cutoff "
                    + "\(times.full(moment.cutoff)), \(times.distance(moment.cutoff)); \(period).",
                nl: "\(Visible.line(moment.name)) (\(moment.id)), \(word(moment.stakes)) gewicht: sluit "
                    + "\(times.full(moment.cutoff)), \(times.distance(moment.cutoff)); \(period).")
        ]
        if let committee = programme.committee(moment.committee) {
            let members = committee.members.map {
                $0 == committee.chair ? person($0) + worded(", chair", nl: ", voorzitter") : person($0)
            }
            lines.append(
                worded(
                    "Committee \(committee.id): \(members.joined(separator: "; ")). Quorum \(committee.quorum).",
                    nl: "Commissie \(committee.id): \(members.joined(separator: "; ")). Quorum \(committee.quorum)."))
        }
        if let closing = programme.closing(moment) {
            lines.append(
                worded(
                    "What it seals is carried on into \(Visible.line(closing.name)).",
                    nl: "Wat het verzegelt, gaat mee naar \(Visible.line(closing.name))."))
        }
        return lines
    }

    private static func escalation(_ programme: Programme, _ person: (PersonID) -> String) -> [String] {
        guard !programme.escalation.isEmpty else {
            return [
                worded(
                    "Nobody is listed whom a mentor tells: it has to be done in person.",
                    nl: "Er staat niemand genoemd aan wie een mentor het meldt: het moet persoonlijk.")
            ]
        }
        return [
            worded(
                "A mentor tells \(list(programme.escalation.map(person))), with the reason. The mentee is told at once, or, "
                    + "for a reason that is stated, within \(length(Escalation.longestDelay)). It changes no purpose and is in "
                    + "no dossier.",
                nl:
                    "Een mentor meldt het aan \(list(programme.escalation.map(person))), met de reden. De mentee hoort het meteen of, "
                    + "om een genoemde reden, binnen \(length(Escalation.longestDelay)). Het verandert geen doel en staat in "
                    + "geen dossier.")
        ]
    }

    private static func policy(_ programme: Programme) -> [String] {
        let policy = programme.policy
        var lines = [
            worded(
                "What a mentor writes as assessment goes to the committee when the mentee has been able to see it for "
                    + "\(length(policy.notice)).",
                nl:
                    "Wat een mentor als beoordeling schrijft, gaat naar de commissie als de mentee het \(length(policy.notice)) heeft kunnen zien."
            ),
            policy.observations == .assessment
                ? worded(
                    "Observations go to the committee, after the same notice.",
                    nl: "Observaties gaan naar de commissie, na dezelfde aankondiging.")
                : worded("Observations never go to the committee.", nl: "Observaties gaan nooit naar de commissie."),
            worded(
                "What a mentee writes goes only if the mentee nominates it, and developmental feedback never goes unless "
                    + "the mentee agrees to make it assessment. No setting changes that.",
                nl:
                    "Wat een mentee schrijft, gaat alleen mee als de mentee het voordraagt, en ontwikkelingsgerichte feedback gaat nooit mee, tenzij "
                    + "de mentee ermee instemt er een beoordeling van te maken. Geen instelling verandert dat."),
            worded(
                "An author edits freely until somebody else has read the item, or for \(length(policy.correctionWindow)) "
                    + "after others could; then an edit is a visible amendment.",
                nl:
                    "Een auteur bewerkt vrij tot iemand anders het item heeft gelezen, of tot \(length(policy.correctionWindow)) "
                    + "nadat anderen dat konden; daarna is een bewerking een zichtbare wijziging."),
            advice(programme),
            policy.handover == .menteeChooses
                ? worded(
                    "At a change of mentor the mentee chooses what the successor inherits.",
                    nl: "Bij een wisseling van mentor kiest de mentee wat de opvolger krijgt.")
                : worded(
                    "At a change of mentor the successor inherits everything that was shared.",
                    nl: "Bij een wisseling van mentor krijgt de opvolger alles wat gedeeld was."),
            worded(
                "A decision may be appealed for \(length(policy.appeal)).",
                nl: "Tegen een beslissing kan \(length(policy.appeal)) lang bezwaar worden gemaakt."),
            reopening(policy),
        ]
        lines.append(
            worded(
                "Agreement and calibration are opened anew at a change of mentor",
                nl: "Overeenkomst en afstemming gaan opnieuw open bij een wisseling van mentor")
                + (policy.reopen.map {
                    worded(", and \(length($0)) after the last time.", nl: ", en \(length($0)) na de laatste keer.")
                } ?? "."))
        if let minimum = policy.minimumReflections, minimum > 0 {
            lines.append(
                worded(
                    "At least \(count(minimum, "reflection")) are asked for.",
                    nl: "Er worden minstens \(count(minimum, "reflectie", "reflecties")) gevraagd."))
        }
        return lines
    }

    private static func reopening(_ policy: Policy) -> String {
        let start = worded(
            "Each mentor and mentee answer the prompts of the agreement and the calibration when they begin",
            nl: "Elke mentor en mentee beantwoorden de vragen van de overeenkomst en de afstemming als ze beginnen")
        return policy.reopen.map {
            worded(
                "\(start), and again \(length($0)) after they are done.",
                nl: "\(start), en opnieuw \(length($0)) nadat ze klaar zijn.")
        }
            ?? worded(
                "\(start), and again when one of the two opens them.",
                nl: "\(start), en opnieuw als een van de twee ze opent.")
    }

    private static func advice(_ programme: Programme) -> String {
        if programme.adviceBar != nil {
            return worded(
                "Mentors write no advice to the committee.", nl: "Mentoren schrijven geen advies aan de commissie.")
        }
        let policy = programme.policy
        return
            worded(
                "Advice cites at least \(count(policy.adviceEvidence, "item")), and goes when \(length(policy.adviceNotice)) "
                    + "have passed since it was released to the mentee, or last changed after that.",
                nl:
                    "Een advies haalt minstens \(count(policy.adviceEvidence, "item", "items")) aan, en gaat mee \(length(policy.adviceNotice)) "
                    + "nadat het is vrijgegeven aan de mentee of daarna voor het laatst is gewijzigd.")
    }

    /// `7 days`, `30 minutes`, `1 day and 12 hours`.
    public static func length(_ period: Period) -> String {
        var parts: [String] = []
        if period.days > 0 { parts.append(worded(count(period.days, "day"), nl: count(period.days, "dag", "dagen"))) }
        if period.seconds >= 3600 {
            parts.append(worded(count(period.seconds / 3600, "hour"), nl: "\(period.seconds / 3600) uur"))
        }
        if period.seconds / 60 % 60 > 0 {
            parts.append(
                worded(
                    count(period.seconds / 60 % 60, "minute"), nl: count(period.seconds / 60 % 60, "minuut", "minuten"))
            )
        }
        if period.seconds % 60 > 0 {
            parts.append(
                worded(count(period.seconds % 60, "second"), nl: count(period.seconds % 60, "seconde", "seconden")))
        }
        return parts.isEmpty ? worded("no time at all", nl: "geen tijd") : list(parts)
    }
}
