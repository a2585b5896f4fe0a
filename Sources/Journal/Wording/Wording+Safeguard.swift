/// What is said of escalations and of broken glass.
extension Wording {
    public static func risk(_ risk: Escalation.Risk) -> String {
        switch risk {
        case .patient: "risk to a patient"
        case .mentee: "risk to the mentee"
        }
    }

    public static func escalationHeading(_ page: EscalationPage) -> String {
        "Escalation about \(Visible.line(page.mentee.name)): \(risk(page.risk))"
    }

    /// Who is told of it, and from when on the mentee: a sentence or two that are true at any time.
    public static func escalationFacts(_ page: EscalationPage, _ times: Times) -> [String] {
        var facts = [
            "\(Visible.line(page.by.name)) escalated it on \(times.full(page.at)), and told "
                + "\(list(page.told.map { Visible.line($0.name) }))."
        ]
        if let delay = page.delay {
            let verb = times.now < delay.until ? "is" : "was"
            facts.append(
                "\(Visible.line(page.mentee.name)) \(verb) told on \(times.full(delay.until)). Reason: "
                    + Visible.line(delay.reason))
        } else {
            facts.append("\(Visible.line(page.mentee.name)) was told at once.")
        }
        facts += page.readings.map { "\(Visible.line($0.by.name)) read it on \(times.full($0.at))." }
        facts.append("It changes no purpose and is in no dossier.")
        return facts
    }

    public static let noEscalations = "There is no escalation that you were told of or made."

    public static let delayWhole =
        "Give --tell-mentee-on and --delay-reason together, or neither: then the mentee is told at once."
    public static func notAPeriod(_ text: String, _ option: String) -> String {
        "\"\(Visible.line(text))\" is not a time for \(option). Write it as PT4H or PT30M."
    }
}
