/// What is said of what is late.
extension Wording {
    public static func process(_ matter: ProcessMatter, _ programme: Programme) -> String {
        let mentee = matter.mentee.map { Visible.line($0.name) } ?? ""
        let moment = matter.moment.map { Visible.line(programme.moment($0)?.name ?? $0.text) } ?? ""
        let people = list(matter.people.map { Visible.line($0.name) })
        switch matter.topic {
        case .appealUnassigned:
            return worded(
                "\(mentee) has appealed, \(moment): no panel has been named",
                nl: "\(mentee) maakte bezwaar, \(moment): er is geen bezwaarcommissie aangewezen")
        case .appealUnruled:
            return worded(
                "\(mentee) has appealed, \(moment): \(people) have not ruled",
                nl: "\(mentee) maakte bezwaar, \(moment): nog geen uitspraak van \(people)")
        case .decisionMissing:
            return worded(
                "\(moment): \(count(matter.count, "decision")) not made by \(people)",
                nl: "\(moment): \(count(matter.count, "beslissing", "beslissingen")) nog te nemen door \(people)")
        case .adviceMissing:
            let who =
                matter.people.isEmpty
                ? worded("there is no mentor to write one", nl: "er is geen mentor om het te schrijven") : people
            return worded(
                "\(mentee), \(moment): no advice has been released; \(who)",
                nl: "\(mentee), \(moment): er is geen advies vrijgegeven; \(who)")
        case .standsAlone:
            let who =
                matter.mentee == nil
                ? worded(count(matter.count, "mentee"), nl: count(matter.count, "mentee", "mentees")) : mentee
            return worded(
                "\(who), \(moment): no intermediate dossier comes before it",
                nl: "\(who), \(moment): er gaat geen tussentijds dossier aan vooraf")
        case .littleEvidence:
            let going =
                matter.count == 0
                ? worded("nothing", nl: "er gaat niets")
                : worded(
                    "only \(count(matter.count, "item"))",
                    nl: matter.count == 1 ? "er gaat maar 1 item" : "er gaan maar \(matter.count) items")
            return worded(
                "\(mentee), \(moment): \(going) will go to the committee",
                nl: "\(mentee), \(moment): \(going) naar de commissie")
        case .agreementUnsigned:
            return worded(
                "\(people): the agreement is not signed by both",
                nl: "\(people): de overeenkomst is niet door beiden ondertekend")
        case .meetingUnsigned:
            return worded(
                "\(people): \(count(matter.count, "meeting")) not signed by both",
                nl: "\(people): \(count(matter.count, "gesprek", "gesprekken")) niet door beiden ondertekend")
        case .handoverUnchosen:
            return worded(
                "\(mentee): has not chosen what the successor inherits",
                nl: "\(mentee): heeft niet gekozen wat de opvolger krijgt")
        }
    }

    /// What sort of thing is late, in a heading or a column.
    public static func word(_ topic: ProcessMatter.Topic) -> String {
        switch topic {
        case .appealUnassigned: worded("appeal without a panel", nl: "bezwaar zonder commissie")
        case .appealUnruled: worded("appeal without a ruling", nl: "bezwaar zonder uitspraak")
        case .decisionMissing: worded("decisions to make", nl: "nog te beslissen")
        case .adviceMissing: worded("advice to release", nl: "advies vrij te geven")
        case .standsAlone: worded("no intermediate dossier", nl: "geen dossier tussendoor")
        case .littleEvidence: worded("little evidence", nl: "weinig onderbouwing")
        case .agreementUnsigned: worded("agreement to sign", nl: "overeenkomst te tekenen")
        case .meetingUnsigned: worded("meetings to sign", nl: "gesprekken te tekenen")
        case .handoverUnchosen: worded("hand-over to choose", nl: "overdracht te kiezen")
        }
    }

    public static func when(_ when: ProcessMatter.When, _ times: Times) -> String {
        switch when {
        case .since(let instant): worded("since \(times.day(instant))", nl: "sinds \(times.day(instant))")
        case .due(let instant): worded("by \(times.day(instant))", nl: "uiterlijk \(times.day(instant))")
        }
    }

    public static var nothingLate: String { worded("Nothing is late.", nl: "Er is niets te laat.") }
}
