/// A change of programme in sentences.
extension Wording {
    static func changes(
        from old: Programme, to new: Programme, _ times: Times, _ names: [PersonID: String]
    ) -> [String] {
        var out: [String] = []
        func person(_ id: PersonID) -> String { names[id].map { Wording.person($0, id) } ?? id.text }
        func change(_ what: String, _ before: String, _ after: String) {
            if before != after {
                out.append(worded("\(what): \(after) (was \(before)).", nl: "\(what): \(after) (was \(before))."))
            }
        }
        func among(_ what: String, _ before: [String], _ after: [String]) {
            let added = after.filter { !before.contains($0) }.map { Visible.line($0) }
            let gone = before.filter { !after.contains($0) }.map { Visible.line($0) }
            if !added.isEmpty {
                out.append(worded("\(what): \(list(added)) added.", nl: "\(what): \(list(added)) toegevoegd."))
            }
            if !gone.isEmpty {
                out.append(worded("\(what): \(list(gone)) removed.", nl: "\(what): \(list(gone)) verwijderd."))
            }
        }
        change(worded("Name", nl: "Naam"), Visible.line(old.name), Visible.line(new.name))
        change(
            worded("Role model of the mentor", nl: "Rol van de mentor"),
            old.roleModel.map { word($0) } ?? worded("none", nl: "geen"),
            new.roleModel.map { word($0) } ?? worded("none", nl: "geen"))
        for moment in new.moments where old.moment(moment.id) == nil {
            out.append(
                worded(
                    "New moment \(Visible.line(moment.name)) (\(moment.id)): stakes \(word(moment.stakes)), cutoff ",
                    nl:
                        "Nieuw moment \(Visible.line(moment.name)) (\(moment.id)): \(word(moment.stakes)) gewicht, sluiting "
                )
                    + worded(
                        "\(times.full(moment.cutoff)), committee \(moment.committee).",
                        nl: "\(times.full(moment.cutoff)), commissie \(moment.committee)."))
        }
        for moment in old.moments {
            guard let now = new.moment(moment.id) else {
                out.append(
                    worded(
                        "The moment \(Visible.line(moment.name)) (\(moment.id)) is removed.",
                        nl: "Het moment \(Visible.line(moment.name)) (\(moment.id)) is verwijderd."))
                continue
            }
            let name = Visible.line(moment.name)
            change(worded("\(name), name", nl: "\(name), naam"), name, Visible.line(now.name))
            change(worded("\(name), stakes", nl: "\(name), gewicht"), word(moment.stakes), word(now.stakes))
            change(
                worded("\(name), cutoff", nl: "\(name), sluiting"), times.full(moment.cutoff), times.full(now.cutoff))
            change(worded("\(name), committee", nl: "\(name), commissie"), moment.committee.text, now.committee.text)
            change(worded("\(name), notice", nl: "\(name), aankondiging"), length(moment.notice), length(now.notice))
            change(
                worded("\(name), notice of advice", nl: "\(name), aankondiging van adviezen"),
                length(moment.adviceNotice), length(now.adviceNotice))
            change(
                worded("\(name), observations", nl: "\(name), observaties"), plain(moment.observations),
                plain(now.observations))
        }
        for committee in new.committees where old.committee(committee.id) == nil {
            out.append(
                worded(
                    "New committee \(committee.id): \(list(committee.members.map(person))), quorum \(committee.quorum).",
                    nl:
                        "Nieuwe commissie \(committee.id): \(list(committee.members.map(person))), quorum \(committee.quorum)."
                ))
        }
        for committee in old.committees {
            let name = worded("Committee \(committee.id)", nl: "Commissie \(committee.id)")
            guard let now = new.committee(committee.id) else {
                out.append(worded("\(name) is removed.", nl: "\(name) is verwijderd."))
                continue
            }
            among(name, committee.members.map(person), now.members.map(person))
            change(
                worded("\(name), chair", nl: "\(name), voorzitter"),
                committee.chair.map(person) ?? worded("none", nl: "geen"),
                now.chair.map(person) ?? worded("none", nl: "geen"))
            change(worded("\(name), quorum", nl: "\(name), quorum"), String(committee.quorum), String(now.quorum))
        }
        out += policy(from: old, to: new)
        among(
            worded("Told of a risk", nl: "Wie een risico hoort"), old.escalation.map(person), new.escalation.map(person)
        )
        among(worded("Competencies", nl: "Competenties"), old.competencies.map(\.name), new.competencies.map(\.name))
        among(worded("EPAs", nl: "EPA's"), old.epas.map { $0.id.text }, new.epas.map { $0.id.text })
        among(worded("Outcomes", nl: "Uitkomsten"), old.outcomes, new.outcomes)
        among(worded("Who does what", nl: "Wie wat doet"), duties(old), duties(new))
        among(worded("Prompts of the agreement", nl: "Vragen van de overeenkomst"), old.agreement, new.agreement)
        among(
            worded("Statements of the calibration", nl: "Stellingen van de afstemming"), old.calibration.map(\.text),
            new.calibration.map(\.text))
        if out.isEmpty, old != new {
            out.append(
                worded(
                    "Only the order or the details of lists are different.",
                    nl: "Alleen de volgorde of details van lijsten zijn anders."))
        }
        return out
    }

    private static func duties(_ programme: Programme) -> [String] {
        programme.responsibilities.map { "\($0.task): \(list($0.who))" }
    }

    private static func policy(from before: Programme, to after: Programme) -> [String] {
        let (old, new) = (before.policy, after.policy)
        var out: [String] = []
        func change(_ what: String, _ before: String, _ after: String) {
            if before != after {
                out.append(worded("\(what): \(after) (was \(before)).", nl: "\(what): \(after) (was \(before))."))
            }
        }
        change(worded("Notice", nl: "Aankondiging"), length(old.notice), length(new.notice))
        change(worded("Observations", nl: "Observaties"), plain(old.observations), plain(new.observations))
        change(
            worded("Correction window", nl: "Tijd om te verbeteren"), length(old.correctionWindow),
            length(new.correctionWindow))
        change(
            worded("Evidence of an advice", nl: "Onderbouwing van een advies"),
            worded(count(old.adviceEvidence, "item"), nl: count(old.adviceEvidence, "item", "items")),
            worded(count(new.adviceEvidence, "item"), nl: count(new.adviceEvidence, "item", "items")))
        change(
            worded("Notice of an advice", nl: "Aankondiging van een advies"), length(old.adviceNotice),
            length(new.adviceNotice))
        change(
            worded("At a change of mentor", nl: "Bij een wisseling van mentor"), word(old.handover), word(new.handover))
        change(worded("Time to appeal", nl: "Tijd om bezwaar te maken"), length(old.appeal), length(new.appeal))
        change(
            worded("Least number of reflections", nl: "Minste aantal reflecties"),
            old.minimumReflections.map(String.init) ?? worded("none", nl: "geen"),
            new.minimumReflections.map(String.init) ?? worded("none", nl: "geen"))
        change(
            worded("Agreement and calibration are opened anew", nl: "Overeenkomst en afstemming gaan opnieuw open"),
            old.reopen.map { worded("after \(length($0))", nl: "na \(length($0))") } ?? worded("never", nl: "nooit"),
            new.reopen.map { worded("after \(length($0))", nl: "na \(length($0))") } ?? worded("never", nl: "nooit"))
        for kept in RetentionClass.allCases {
            func time(_ retention: Retention) -> String {
                retention[kept].map { length($0) }
                    ?? worded("as long as the journal", nl: "zolang het journaal bestaat")
            }
            let (what, _) = retentionClass(kept)
            change(worded("Kept, \(what)", nl: "Bewaard, \(what)"), time(old.retention), time(new.retention))
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
            let why =
                times.now < moment.cutoff
                ? worded("is collecting", nl: "verzamelt al") : worded("has passed", nl: "is voorbij")
            func keep(_ what: String, _ asked: String, _ stays: String) {
                guard asked != stays else { return }
                out.append(
                    worded(
                        "\(Visible.line(moment.name)) \(why): its \(what) stays \(stays), not \(asked).",
                        nl: "\(Visible.line(moment.name)) \(why): \(what) blijft \(stays), niet \(asked)."))
            }
            keep(worded("notice", nl: "de aankondiging"), length(asked.notice), length(stays.notice))
            keep(
                worded("notice of advice", nl: "de aankondiging van adviezen"), length(asked.adviceNotice),
                length(stays.adviceNotice))
            keep(
                worded("rule for observations", nl: "de regel voor observaties"), plain(asked.observations),
                plain(stays.observations))
            func start(_ moment: Moment) -> String {
                moment.start > .distantPast ? times.full(moment.start) : worded("the beginning", nl: "het begin")
            }
            keep(worded("start", nl: "de start"), start(asked), start(stays))
        }
        return out
    }

    public static var nothingDifferent: String { worded("Nothing would change.", nl: "Er zou niets veranderen.") }
    public static var differenceHeading: String { worded("What changes", nl: "Wat er verandert") }
    public static var untouchedHeading: String { worded("What stays as it is", nl: "Wat blijft zoals het is") }
    public static var warningsHeading: String {
        worded("What the self-check warns of", nl: "Waar de zelfcontrole voor waarschuwt")
    }
}
