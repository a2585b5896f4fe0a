/// What is said of how long things are kept.
extension Wording {
    /// `5 years`, `1 year and 180 days`.
    public static func length(_ time: KeepingTime) -> String {
        var parts: [String] = []
        if time.years > 0 { parts.append(worded(count(time.years, "year"), nl: "\(time.years) jaar")) }
        if time.days > 0 { parts.append(worded(count(time.days, "day"), nl: count(time.days, "dag", "dagen"))) }
        return list(parts)
    }

    /// What is in a class, and from when its time is counted.
    public static func retentionClass(_ kept: RetentionClass) -> (what: String, from: String) {
        switch kept {
        case .developmental:
            (
                worded("what has gone to no committee", nl: "wat naar geen commissie is gegaan"),
                worded("from when its present text was saved", nl: "vanaf het bewaren van de huidige tekst")
            )
        case .assessment:
            (
                worded(
                    "what is in a dossier, decisions and appeals",
                    nl: "wat in een dossier zit, beslissingen en bezwaren"
                ),
                worded("from the last sealing", nl: "vanaf de laatste verzegeling")
            )
        case .expectations:
            (
                worded(
                    "agreements, calibrations and pulses that are no longer in force",
                    nl: "overeenkomsten, afstemmingen en peilingen die niet meer gelden"),
                worded("from when they were last changed", nl: "vanaf de laatste wijziging")
            )
        case .meetings:
            (
                worded("meetings", nl: "gesprekken"),
                worded(
                    "from when they were or were last signed", nl: "vanaf het gesprek of de laatste ondertekening")
            )
        }
    }

    /// Why something was erased, as its mentee reads it. It is kept with the journal, and so it is in English whoever
    /// applies the rule.
    static func retentionReason(_ kept: RetentionClass, _ time: KeepingTime) -> String {
        Language.$spoken.withValue(.english) {
            let (what, from) = retentionClass(kept)
            return "The programme keeps \(what) for \(length(time)) \(from)."
        }
    }

    /// The reason of an erasure as it is shown: a rule of the programme's in the language of whoever reads it, and what
    /// a person wrote as it was written.
    static func erasureReason(_ reason: String) -> String {
        guard let (kept, time) = retentionRule(reason) else { return reason }
        let (what, from) = retentionClass(kept)
        return worded(reason, nl: "Het programma bewaart \(what) \(length(time)), \(from).")
    }

    /// The rule that a reason was made of.
    private static func retentionRule(_ reason: String) -> (RetentionClass, KeepingTime)? {
        let numbers = reason.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 1 || numbers.count == 2, let first = numbers.first, let last = numbers.last else {
            return nil
        }
        let times =
            numbers.count == 2
            ? [KeepingTime(years: first, days: last)] : [KeepingTime(years: first), KeepingTime(days: first)]
        for kept in RetentionClass.allCases {
            if let time = times.first(where: { retentionReason(kept, $0) == reason }) { return (kept, time) }
        }
        return nil
    }

    /// The programme's page.
    public static func retentionRules(_ programme: Programme, _ times: Times) -> [String] {
        let retention = programme.policy.retention
        guard !retention.isNothing else {
            return [
                worded(
                    "Everything is kept as long as the journal is.",
                    nl: "Alles wordt bewaard zolang het journaal bestaat.")
            ]
        }
        var lines: [String] = []
        for kept in RetentionClass.allCases {
            let (what, from) = retentionClass(kept)
            let howLong =
                retention[kept].map {
                    worded("for \(Wording.length($0)), \(from)", nl: "\(Wording.length($0)) bewaard, \(from)")
                } ?? worded("as long as the journal is", nl: "bewaard zolang het journaal bestaat")
            let subject = "\(what.prefix(1).uppercased())\(what.dropFirst())"
            lines.append(worded("\(subject): kept \(howLong).", nl: "\(subject): \(howLong)."))
        }
        let notice = Wording.length(programme.policy.notice)
        lines.append(
            worded(
                "Its mentee reads of it \(notice) before anything is erased; who did what is kept with the journal.",
                nl:
                    "De mentee leest \(notice) van tevoren dat er iets gewist wordt; wie wat deed, blijft bij het journaal bewaard."
            ))
        lines.append(
            worded(
                "Nothing is erased while an appeal of the mentee's is open, or that is from the period of a moment which "
                    + "has not been sealed.",
                nl: "Er wordt niets gewist zolang een bezwaar van de mentee loopt, en niets uit de periode van een "
                    + "moment dat nog niet verzegeld is."))
        if retention.announced > .distantPast {
            let from = programme.policy.notice.after(retention.announced, in: programme.zone)
            if times.now < from {
                lines.append(
                    worded(
                        "This is new: it applies from \(times.full(from)).",
                        nl: "Dit is nieuw: het geldt vanaf \(times.full(from))."))
            }
        }
        return lines
    }

    public static func retentionSubject(_ subject: RetentionLine.Subject, _ programme: Programme) -> String {
        switch subject {
        case .item(_, let kind, let heading): return "\(word(kind)) \"\(Visible.line(heading))\""
        case .record(_, let kind, let moment):
            let name = moment.map { Visible.line(programme.moment($0)?.name ?? $0.text) }
            return word(kind) + (name.map { worded(" for \($0)", nl: " voor \($0)") } ?? "")
        }
    }

    public static func retentionWhen(_ date: RetentionDate, _ programme: Programme, _ times: Times) -> String {
        switch date.hold {
        case nil:
            return times.now < date.due
                ? worded("erased from \(times.full(date.due))", nl: "gewist vanaf \(times.full(date.due))")
                : worded("due since \(times.full(date.due))", nl: "aan de beurt sinds \(times.full(date.due))")
        case .appeal: return worded("held while the appeal is open", nl: "blijft zolang het bezwaar loopt")
        case .moment(let id):
            let name = Visible.line(programme.moment(id)?.name ?? id.text)
            return worded("held until \(name) is sealed", nl: "blijft tot \(name) verzegeld is")
        case .inForce: return worded("kept while it is in force", nl: "blijft zolang het geldt")
        case .untold: return worded("held", nl: "blijft")
        }
    }

    public static func retentionDone(_ count: Int) -> String {
        count == 0
            ? worded("Nothing is due.", nl: "Er is niets aan de beurt.")
            : worded(
                "Erased: \(Wording.count(count, "record")) whose time is over.",
                nl: "Gewist: \(Wording.count(count, "stuk", "stukken")) waarvan de bewaartermijn voorbij is.")
    }
    public static func retentionWouldDo(_ count: Int) -> String {
        count == 0
            ? worded("Nothing is due.", nl: "Er is niets aan de beurt.")
            : worded(
                "Would erase \(Wording.count(count, "record")) whose time is over.",
                nl: "Zou \(Wording.count(count, "stuk", "stukken")) wissen waarvan de bewaartermijn voorbij is.")
    }
    public static var nothingRetained: String {
        worded(
            "Nothing of yours is ever erased by itself: the programme keeps it all.",
            nl: "Van jou wordt nooit iets vanzelf gewist: het programma bewaart alles.")
    }
    public static var nothingAhead: String {
        worded(
            "There is nothing of yours that is erased one day.", nl: "Er is niets van jou dat ooit gewist wordt.")
    }
}
