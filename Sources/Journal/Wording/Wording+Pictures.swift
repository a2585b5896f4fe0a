/// The pictures in words: what a screen says above them, and what stands for them where they cannot be seen.
extension Wording {
    public static func title(_ picture: PictureName) -> String {
        switch picture {
        case .heatmap: worded("Competencies", nl: "Competenties")
        case .balance: worded("Developmental and assessment", nl: "Ontwikkeling en beoordeling")
        case .entrustment: worded("Entrustment", nl: "Bekwaamheid")
        }
    }

    /// `Jan`.
    public static func name(_ month: Month) -> String { Wording.month(month.month) }
    /// `Jan 2026`.
    public static func date(_ month: Month) -> String { "\(name(month)) \(month.year)" }
    /// `Feb 2025 – Jan 2026`, `Jan – Jun 2026`, `Jan 2026`.
    public static func span(_ span: MonthSpan) -> String {
        if span.count == 1 { return date(span.first) }
        let isOneYear = span.first.year == span.last.year
        return "\(isOneYear ? name(span.first) : date(span.first)) – \(date(span.last))"
    }

    /// From whose what it was counted.
    public static func counted(_ pictures: Pictures) -> String {
        switch pictures.source {
        case .own: worded("All of your portfolio.", nl: "Je hele portfolio.")
        case .shared:
            worded(
                "What you can read of \(whose(pictures)) portfolio.",
                nl: "Wat je kunt lezen van het portfolio van \(Visible.line(pictures.mentee.name)).")
        case .dossier(let moment):
            worded(
                "\(capital(whose(pictures))) dossier, sealed for \(Visible.line(moment.name)), and nothing else.",
                nl:
                    "Het dossier van \(Visible.line(pictures.mentee.name)), verzegeld voor \(Visible.line(moment.name)), en niets anders."
            )
        }
    }

    private static func whose(_ pictures: Pictures) -> String {
        let name = Visible.line(pictures.mentee.name)
        return name + (name.hasSuffix("s") ? "'" : "'s")
    }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// What is said instead of a picture of nothing.
    public static func nothing(_ picture: PictureName) -> String {
        switch picture {
        case .heatmap: worded("Nothing in these months.", nl: "Niets in deze maanden.")
        case .balance:
            worded(
                "Nothing in these months, developmental or assessment.",
                nl: "Niets in deze maanden, ontwikkeling noch beoordeling.")
        case .entrustment:
            worded("Nothing has been observed in these months.", nl: "In deze maanden is niets geobserveerd.")
        }
    }

    public static func label(_ subject: HeatMap.Subject, _ programme: Programme) -> String {
        switch subject {
        case .competency(let id): Visible.line(programme.competency(id)?.name ?? id.text)
        case .none: worded("No competency", nl: "Geen competentie")
        }
    }

    /// `EPA01 Handover`.
    public static func label(_ epa: EPAID, _ programme: Programme) -> String {
        Visible.line(epa.text.uppercased() + (programme.epa(epa).map { " " + $0.title } ?? ""))
    }

    /// `level 3 expected at R1`; nil when nothing is expected.
    public static func expected(_ activity: Entrustment.Activity, _ stage: String?) -> String? {
        activity.expected.map {
            worded("level \($0) expected", nl: "niveau \($0) verwacht")
                + (stage.map { worded(" at \(Visible.line($0))", nl: " in \(Visible.line($0))") } ?? "")
        }
    }

    /// `1 below, 3 at and 2 above what was expected`; nil when nothing was.
    public static func standings(_ activity: Entrustment.Activity) -> String? {
        guard activity.count > activity.unexpected else { return nil }
        let counts = Standing.allCases.map { "\(activity.count($0)) \(word($0))" }
        return list(counts) + worded(" what was expected", nl: " wat verwacht was")
    }

    // MARK: - In sentences

    /// A picture as sentences, one a line: the same numbers, for a reader who hears them.
    public static func sentences(_ picture: PictureName, _ pictures: Pictures, _ programme: Programme) -> [String] {
        let head = "\(title(picture)), \(span(pictures.span)). \(counted(pictures))"
        return [head] + lines(picture, pictures, programme)
    }

    private static func lines(_ picture: PictureName, _ pictures: Pictures, _ programme: Programme) -> [String] {
        let months = pictures.span.months.map { date($0) }
        switch picture {
        case .heatmap:
            guard !pictures.heatMap.isEmpty else { return [nothing(picture)] }
            return pictures.heatMap.rows.map { row in
                guard row.total > 0 else {
                    return worded(
                        "\(label(row.subject, programme)): nothing.", nl: "\(label(row.subject, programme)): niets.")
                }
                let parts = zip(row.counts, months).filter { $0.0 > 0 }.map { "\($0) in \($1)" }
                return worded(
                    "\(label(row.subject, programme)): \(count(row.total, "item")); \(list(parts)).",
                    nl: "\(label(row.subject, programme)): \(count(row.total, "item", "items")); \(list(parts)).")
            }
        case .balance:
            guard !pictures.balance.isEmpty else { return [nothing(picture)] }
            let (developmental, assessment) = (pictures.balance.developmental, pictures.balance.assessment)
            let parts = zip(months, zip(developmental, assessment)).map { month, counts in
                counts == (0, 0)
                    ? worded("\(month): nothing.", nl: "\(month): niets.")
                    : worded(
                        "\(month): \(counts.0) developmental, \(counts.1) assessment.",
                        nl: "\(month): \(counts.0) ontwikkelingsgericht, \(counts.1) beoordeling.")
            }
            return parts + [together(pictures.balance)]
        case .entrustment:
            guard !pictures.entrustment.activities.isEmpty else { return [nothing(picture)] }
            return pictures.entrustment.activities.flatMap {
                sentences($0, pictures.entrustment.stage, months, programme)
            }
        }
    }

    /// `Together 61 developmental and 24 assessment.`
    public static func together(_ balance: Balance) -> String {
        let (developmental, assessment) = (balance.developmental.reduce(0, +), balance.assessment.reduce(0, +))
        return worded(
            "Together \(developmental) developmental and \(assessment) assessment.",
            nl: "Samen \(developmental) ontwikkelingsgericht en \(assessment) beoordeling.")
    }

    private static func sentences(
        _ activity: Entrustment.Activity, _ stage: String?, _ months: [String], _ programme: Programme
    ) -> [String] {
        let head = label(activity.epa, programme) + (expected(activity, stage).map { ", " + $0 } ?? "")
        guard activity.count > 0 else { return [worded("\(head): not observed.", nl: "\(head): niet geobserveerd.")] }
        let standings = standings(activity).map { "; " + $0 } ?? ""
        let first = worded(
            "\(head): \(count(activity.count, "observation"))\(standings).",
            nl: "\(head): \(count(activity.count, "observatie", "observaties"))\(standings).")
        return [first]
            + zip(months, activity.months).filter { !$1.isEmpty }.map { month, observed in
                "\(month): " + observed.map(sentence).joined(separator: "; ") + "."
            }
    }

    /// `level 2, below 3`, `level 3, as expected, 2 times`.
    private static func sentence(_ observed: Entrustment.Observed) -> String {
        var text = worded("level \(observed.level)", nl: "niveau \(observed.level)")
        switch observed.standing {
        case .below: text += worded(", below \(observed.expected ?? 0)", nl: ", onder \(observed.expected ?? 0)")
        case .at: text += worded(", as expected", nl: ", zoals verwacht")
        case .above: text += worded(", above \(observed.expected ?? 0)", nl: ", boven \(observed.expected ?? 0)")
        case nil: break
        }
        return observed.count == 1 ? text : text + worded(", \(observed.count) times", nl: ", \(observed.count) keer")
    }
}
