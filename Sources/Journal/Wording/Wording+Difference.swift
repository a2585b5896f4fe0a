/// A change of programme in sentences.
extension Wording {
    static func changes(
        from old: Programme, to new: Programme, _ times: Times, _ names: [PersonID: String]
    ) -> [String] {
        var out: [String] = []
        func person(_ id: PersonID) -> String { names[id].map { Wording.person($0, id) } ?? id.text }
        func change(_ what: String, _ before: String, _ after: String) {
            if before != after { out.append("\(what): \(after) (was \(before)).") }
        }
        func among(_ what: String, _ before: [String], _ after: [String]) {
            let added = after.filter { !before.contains($0) }.map { Visible.line($0) }
            let gone = before.filter { !after.contains($0) }.map { Visible.line($0) }
            if !added.isEmpty { out.append("\(what): \(list(added)) added.") }
            if !gone.isEmpty { out.append("\(what): \(list(gone)) removed.") }
        }
        change("Name", Visible.line(old.name), Visible.line(new.name))
        change("Role model of the mentor", old.roleModel?.rawValue ?? "none", new.roleModel?.rawValue ?? "none")
        for moment in new.moments where old.moment(moment.id) == nil {
            out.append(
                "New moment \(Visible.line(moment.name)) (\(moment.id)): stakes \(moment.stakes.rawValue), cutoff "
                    + "\(times.full(moment.cutoff)), committee \(moment.committee).")
        }
        for moment in old.moments {
            guard let now = new.moment(moment.id) else {
                out.append("The moment \(Visible.line(moment.name)) (\(moment.id)) is removed.")
                continue
            }
            let name = Visible.line(moment.name)
            change("\(name), name", name, Visible.line(now.name))
            change("\(name), stakes", moment.stakes.rawValue, now.stakes.rawValue)
            change("\(name), cutoff", times.full(moment.cutoff), times.full(now.cutoff))
            change("\(name), committee", moment.committee.text, now.committee.text)
            change("\(name), notice", length(moment.notice), length(now.notice))
            change("\(name), notice of advice", length(moment.adviceNotice), length(now.adviceNotice))
            change("\(name), observations", moment.observations.rawValue, now.observations.rawValue)
        }
        for committee in new.committees where old.committee(committee.id) == nil {
            out.append(
                "New committee \(committee.id): \(list(committee.members.map(person))), quorum \(committee.quorum).")
        }
        for committee in old.committees {
            let name = "Committee \(committee.id)"
            guard let now = new.committee(committee.id) else {
                out.append("\(name) is removed.")
                continue
            }
            among(name, committee.members.map(person), now.members.map(person))
            change("\(name), chair", committee.chair.map(person) ?? "none", now.chair.map(person) ?? "none")
            change("\(name), quorum", String(committee.quorum), String(now.quorum))
        }
        out += policy(from: old, to: new)
        among("Told of a risk", old.escalation.map(person), new.escalation.map(person))
        among("Competencies", old.competencies.map(\.name), new.competencies.map(\.name))
        among("EPAs", old.epas.map { $0.id.text }, new.epas.map { $0.id.text })
        among("Outcomes", old.outcomes, new.outcomes)
        among("Who does what", duties(old), duties(new))
        among("Prompts of the agreement", old.agreement, new.agreement)
        among("Statements of the calibration", old.calibration.map(\.text), new.calibration.map(\.text))
        if out.isEmpty, old != new { out.append("Only the order or the details of lists are different.") }
        return out
    }

    private static func duties(_ programme: Programme) -> [String] {
        programme.responsibilities.map { "\($0.task): \(list($0.who))" }
    }

    private static func policy(from before: Programme, to after: Programme) -> [String] {
        let (old, new) = (before.policy, after.policy)
        var out: [String] = []
        func change(_ what: String, _ before: String, _ after: String) {
            if before != after { out.append("\(what): \(after) (was \(before)).") }
        }
        change("Notice", length(old.notice), length(new.notice))
        change("Observations", old.observations.rawValue, new.observations.rawValue)
        change("Correction window", length(old.correctionWindow), length(new.correctionWindow))
        change("Evidence of an advice", count(old.adviceEvidence, "item"), count(new.adviceEvidence, "item"))
        change("Notice of an advice", length(old.adviceNotice), length(new.adviceNotice))
        change("At a change of mentor", old.handover.rawValue, new.handover.rawValue)
        change("Time to appeal", length(old.appeal), length(new.appeal))
        change(
            "Least number of reflections", old.minimumReflections.map(String.init) ?? "none",
            new.minimumReflections.map(String.init) ?? "none")
        change(
            "Agreement and calibration are opened anew", old.reopen.map { "after \(length($0))" } ?? "never",
            new.reopen.map { "after \(length($0))" } ?? "never")
        for kept in RetentionClass.allCases {
            func time(_ retention: Retention) -> String {
                retention[kept].map { length($0) } ?? "as long as the journal"
            }
            let (what, _) = retentionClass(kept)
            change("Kept, \(what)", time(old.retention), time(new.retention))
        }
        return out
    }

    /// What a file says of moments that have begun, where it says something else than what stays.
    static func untouched(
        _ old: Programme, proposed: Programme, applied: Programme, _ times: Times
    ) -> [String] {
        var out: [String] = []
        for moment in old.moments {
            guard let asked = proposed.moment(moment.id), let stays = applied.moment(moment.id),
                moment.start < times.now
            else { continue }
            let why = times.now < moment.cutoff ? "is collecting" : "has passed"
            func keep(_ what: String, _ asked: String, _ stays: String) {
                guard asked != stays else { return }
                out.append("\(Visible.line(moment.name)) \(why): its \(what) stays \(stays), not \(asked).")
            }
            keep("notice", length(asked.notice), length(stays.notice))
            keep("notice of advice", length(asked.adviceNotice), length(stays.adviceNotice))
            keep("rule for observations", asked.observations.rawValue, stays.observations.rawValue)
            func start(_ moment: Moment) -> String {
                moment.start > .distantPast ? times.full(moment.start) : "the beginning"
            }
            keep("start", start(asked), start(stays))
        }
        return out
    }

    public static let nothingDifferent = "Nothing would change."
    public static let differenceHeading = "What changes"
    public static let untouchedHeading = "What stays as it is"
    public static let warningsHeading = "What the self-check warns of"
}
