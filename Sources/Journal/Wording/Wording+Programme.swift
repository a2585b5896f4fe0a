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
                    roleModel(programme.roleModel), "All times are those of \(programme.zone.name).",
                ]),
            Section(
                heading: "Who does what",
                lines: programme.responsibilities.map {
                    "\(Visible.line($0.task)): \(list($0.who.map { Visible.line($0) }))"
                }),
            Section(
                heading: "Decision moments", lines: programme.moments.flatMap { moment($0, programme, times, person) }),
            Section(heading: "Policy", lines: policy(programme)),
            Section(heading: "Risk to a patient or a mentee", lines: escalation(programme, person)),
            Section(heading: "How long things are kept", lines: retentionRules(programme, times)),
            Section(
                heading: "Competencies",
                lines: programme.competencies.map { "\(Visible.line($0.name)) (\($0.id))" }),
            Section(heading: "Outcomes", lines: programme.outcomes.map { Visible.line($0) }),
        ]
        if !programme.epas.isEmpty {
            sections.append(
                Section(
                    heading: "Entrustable professional activities",
                    lines: programme.epas.map { "\($0.id.text.uppercased())  \(Visible.line($0.title))" }))
        }
        sections.append(
            Section(
                heading: "Mentoring agreement: what both answer",
                lines: programme.agreementPrompts.map { Visible.line($0) }))
        sections.append(
            Section(
                heading: "Calibration: statements on the four dimensions",
                lines: programme.calibrationStatements.map { "\($0.dimension.rawValue): \(Visible.line($0.text))" }))
        let warnings = programme.selfCheck().map { Visible.line($0.text) }
        sections.append(
            Section(
                heading: "Self-check",
                lines: warnings.isEmpty ? ["Nothing to warn of."] : warnings))
        return sections.filter { !$0.lines.isEmpty }
    }

    private static func roleModel(_ role: RoleModel?) -> String {
        switch role {
        case .coach: "The mentor is a coach: the learner leads."
        case .teacher: "The mentor is a teacher, who also assesses."
        case .supervisor: "The mentor is a supervisor, who convenes and vouches, and is not on the committee."
        case .instructor: "The mentor is an instructor, like a driving instructor: the roles are strictly apart."
        case nil: "No role model is named for the mentor."
        }
    }

    private static func moment(
        _ moment: Moment, _ programme: Programme, _ times: Times, _ person: (PersonID) -> String
    ) -> [String] {
        let period =
            moment.start > .distantPast
            ? "collects what is ready after \(times.full(moment.start)) and by the cutoff"
            : "collects what is ready by the cutoff"
        var lines = [
            "\(Visible.line(moment.name)) (\(moment.id)), stakes \(moment.stakes.rawValue): cutoff "
                + "\(times.full(moment.cutoff)), \(times.distance(moment.cutoff)); \(period)."
        ]
        if let committee = programme.committee(moment.committee) {
            let members = committee.members.map { $0 == committee.chair ? person($0) + ", chair" : person($0) }
            lines.append("Committee \(committee.id): \(members.joined(separator: "; ")). Quorum \(committee.quorum).")
        }
        if let closing = programme.closing(moment) {
            lines.append("What it seals is carried on into \(Visible.line(closing.name)).")
        }
        return lines
    }

    private static func escalation(_ programme: Programme, _ person: (PersonID) -> String) -> [String] {
        guard !programme.escalation.isEmpty else {
            return ["Nobody is listed whom a mentor tells: it has to be done in person."]
        }
        return [
            "A mentor tells \(list(programme.escalation.map(person))), with the reason. The mentee is told at once, or, "
                + "for a reason that is stated, within \(length(Escalation.longestDelay)). It changes no purpose and is in "
                + "no dossier."
        ]
    }

    private static func policy(_ programme: Programme) -> [String] {
        let policy = programme.policy
        var lines = [
            "What a mentor writes as assessment goes to the committee when the mentee has been able to see it for "
                + "\(length(policy.notice)).",
            policy.observations == .assessment
                ? "Observations go to the committee, after the same notice."
                : "Observations never go to the committee.",
            "What a mentee writes goes only if the mentee nominates it, and developmental feedback never goes unless "
                + "the mentee agrees to make it assessment. No setting changes that.",
            "An author edits freely until somebody else has read the item, or for \(length(policy.correctionWindow)) "
                + "after others could; then an edit is a visible amendment.",
            advice(programme),
            policy.handover == .menteeChooses
                ? "At a change of mentor the mentee chooses what the successor inherits."
                : "At a change of mentor the successor inherits everything that was shared.",
            "A decision may be appealed for \(length(policy.appeal)).",
            reopening(policy),
        ]
        lines.append(
            "Agreement and calibration are opened anew at a change of mentor"
                + (policy.reopen.map { ", and \(length($0)) after the last time." } ?? "."))
        if let minimum = policy.minimumReflections, minimum > 0 {
            lines.append("At least \(count(minimum, "reflection")) are asked for.")
        }
        return lines
    }

    private static func reopening(_ policy: Policy) -> String {
        let start = "Each mentor and mentee answer the prompts of the agreement and the calibration when they begin"
        return policy.reopen.map { "\(start), and again \(length($0)) after they are done." }
            ?? "\(start), and again when one of the two opens them."
    }

    private static func advice(_ programme: Programme) -> String {
        if programme.adviceBar != nil { return "Mentors write no advice to the committee." }
        let policy = programme.policy
        return
            "Advice cites at least \(count(policy.adviceEvidence, "item")), and goes when \(length(policy.adviceNotice)) "
            + "have passed since it was released to the mentee, or last changed after that."
    }

    /// `7 days`, `30 minutes`, `1 day and 12 hours`.
    public static func length(_ period: Period) -> String {
        var parts: [String] = []
        if period.days > 0 { parts.append(count(period.days, "day")) }
        if period.seconds >= 3600 { parts.append(count(period.seconds / 3600, "hour")) }
        if period.seconds / 60 % 60 > 0 { parts.append(count(period.seconds / 60 % 60, "minute")) }
        if period.seconds % 60 > 0 { parts.append(count(period.seconds % 60, "second")) }
        return parts.isEmpty ? "no time at all" : list(parts)
    }
}
