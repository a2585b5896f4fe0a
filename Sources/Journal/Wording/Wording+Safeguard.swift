/// What is said of escalations and of broken glass.
extension Wording {
    public static func risk(_ risk: Escalation.Risk) -> String {
        switch risk {
        case .patient: worded("risk to a patient", nl: "risico voor een patiënt")
        case .mentee: worded("risk to the mentee", nl: "risico voor de mentee")
        }
    }

    public static func escalationHeading(_ page: EscalationPage) -> String {
        worded(
            "Escalation about \(Visible.line(page.mentee.name)): \(risk(page.risk))",
            nl: "Escalatie over \(Visible.line(page.mentee.name)): \(risk(page.risk))")
    }

    /// Who is told of it, and from when on the mentee: a sentence or two that are true at any time.
    public static func escalationFacts(_ page: EscalationPage, _ times: Times) -> [String] {
        var facts = [
            worded(
                "\(Visible.line(page.by.name)) escalated it on \(times.full(page.at)), and told "
                    + "\(list(page.told.map { Visible.line($0.name) })).",
                nl: "\(Visible.line(page.by.name)) meldde dit op \(times.full(page.at)), aan "
                    + "\(list(page.told.map { Visible.line($0.name) })).")
        ]
        if let delay = page.delay {
            let isAhead = times.now < delay.until
            let name = Visible.line(page.mentee.name)
            facts.append(
                worded(
                    "\(name) \(isAhead ? "is" : "was") told on \(times.full(delay.until)). Reason: ",
                    nl: "\(name) \(isAhead ? "hoort" : "hoorde") het op \(times.full(delay.until)). Reden: ")
                    + Visible.line(delay.reason))
        } else {
            facts.append(
                worded(
                    "\(Visible.line(page.mentee.name)) was told at once.",
                    nl: "\(Visible.line(page.mentee.name)) hoorde het meteen."))
        }
        facts += page.readings.map {
            worded(
                "\(Visible.line($0.by.name)) read it on \(times.full($0.at)).",
                nl: "\(Visible.line($0.by.name)) las het op \(times.full($0.at)).")
        }
        facts.append(
            worded(
                "It changes no purpose and is in no dossier.", nl: "Het verandert geen doel en staat in geen dossier."))
        return facts
    }

    public static var noEscalations: String {
        worded(
            "There is no escalation that you were told of or made.",
            nl: "Er is geen escalatie die aan je gemeld is of die je hebt gedaan.")
    }

    public static var delayWhole: String {
        worded(
            "Give --tell-mentee-on and --delay-reason together, or neither: then the mentee is told at once.",
            nl: "Geef --tell-mentee-on en --delay-reason samen, of geen van beide: dan hoort de mentee het meteen.")
    }
    public static func notAPeriod(_ text: String, _ option: String) -> String {
        worded(
            "\"\(Visible.line(text))\" is not a time for \(option). Write it as PT4H or PT30M.",
            nl: "\"\(Visible.line(text))\" is geen tijdsduur voor \(option). Schrijf bijvoorbeeld PT4H of PT30M.")
    }
}
