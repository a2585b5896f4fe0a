import Cells
import Journal

/// The words of the screens about care: who read what, escalations, who is late, how long things are kept.
extension Wording {
    static var accessTitle: String { worded("Access", nl: "Inzage") }
    static var accessHead: String { worded("Who read what of yours", nl: "Wie wat van jou heeft gelezen") }
    static var ownAccessHead: String {
        worded("What you have read, and may still read", nl: "Wat je hebt gelezen, en nog mag lezen")
    }

    static var escalationsTitle: String { worded("Escalations", nl: "Escalaties") }
    static var escalationsHead: String {
        worded(
            "Escalations that you made, were told of, or are about you",
            nl: "Escalaties die je deed, die je zijn gemeld of die over jou gaan")
    }

    static func escalationDetail(_ page: EscalationPage, _ scene: Scene) -> String {
        let by = page.by.id == scene.me ? you : Visible.line(page.by.name)
        return [by, scene.times.moment(page.at), page.isUnread ? new : ""].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    static func emptyEscalations(_ scene: Scene) -> String {
        guard scene.isMentor else { return noEscalations }
        let key = scene.key(.escalate)
        return noEscalations
            + worded(
                " \(key) in a mentee's portfolio acts on a risk to a patient or to the mentee.",
                nl: " Met \(key) in het portfolio van een mentee escaleer je een risico voor een patiënt of de mentee.")
    }

    static func mentee(_ id: PersonID, _ scene: Scene) -> String {
        Visible.line(scene.speaker.mentees.first { $0.id == id }?.name ?? id.text)
    }

    static func escalationReaders(_ told: [String], mentee: String) -> String {
        told.isEmpty
            ? refusal(.nobodyToTell, nil, nil)
            : worded(
                "\(list(told)) \(told.count == 1 ? "reads" : "read") it at once. \(mentee) too, unless you name a later day and say why.",
                nl:
                    "\(list(told)) \(told.count == 1 ? "leest" : "lezen") het meteen. \(mentee) ook, tenzij je een latere dag noemt en zegt waarom."
            )
    }
    static var tellLabel: String { worded("Tell them on", nl: "Informeren op") }
    static var tellHint: String {
        worded("YYYY-MM-DD, empty to tell the mentee at once", nl: "JJJJ-MM-DD; leeg: de mentee leest het meteen")
    }
    static var delayLabel: String { worded("Why later", nl: "Waarom later") }
    static var badTellingDay: String {
        worded(
            "Not escalated: the day on which the mentee is told is written as 2026-03-01, or left empty.",
            nl: "Niet geëscaleerd: schrijf de dag waarop de mentee het leest als 2026-03-01, of laat die leeg.")
    }
    static var delayNeedsBoth: String {
        worded(
            "Not escalated: a later day needs a reason, and a reason a day. Leave both empty to tell the mentee at once.",
            nl:
                "Niet geëscaleerd: bij een latere dag hoort een reden, en bij een reden een dag. Laat beide leeg om de mentee meteen te informeren."
        )
    }
    static var escalationEmpty: String {
        worded("Not escalated: say what the risk is.", nl: "Niet geëscaleerd: zeg wat het risico is.")
    }
    static var whenMenteeReads: String { worded("When the mentee", nl: "Wanneer de mentee") }
    static func menteeReads(_ mentee: String, _ from: String?, _ reason: String) -> String {
        from.map {
            worded(
                "\(mentee) reads it, and this reason, from \($0): \(reason)",
                nl: "\(mentee) leest het, met deze reden, vanaf \($0): \(reason)")
        } ?? worded("\(mentee) reads it at once", nl: "\(mentee) leest het meteen")
    }
    static var escalationGoesNowhere: String {
        worded(
            "to no committee: it changes no purpose and is in no dossier",
            nl: "naar geen commissie: het verandert geen doel en staat in geen dossier")
    }
    static var escalationStays: String {
        worded(
            "it cannot be taken back; who read it, and when, is logged",
            nl: "je kunt het niet terugdraaien; wie het las, en wanneer, wordt vastgelegd")
    }
    static func escalateQuestion(_ mentee: String, _ risk: Escalation.Risk) -> String {
        worded("Escalate about \(mentee): \(self.risk(risk))?", nl: "Escaleren over \(mentee): \(self.risk(risk))?")
    }
    static func escalationDone(_ sentence: String) -> String { worded("Escalated. ", nl: "Geëscaleerd. ") + sentence }

    static var processTitle: String { worded("Process", nl: "Proces") }
    static var lateWord: String { worded("late", nl: "te laat") }
    static func late(_ count: Int) -> String {
        count == 1 ? worded("one thing", nl: "één ding") : worded("\(count) things", nl: "\(count) dingen")
    }

    static var retentionTitle: String { worded("Retention", nl: "Bewaartermijnen") }
    static var retentionHead: String { worded("How long things are kept", nl: "Hoe lang alles wordt bewaard") }
    static var yoursIsKept: String { worded("Yours, what is due first", nl: "Van jou, wat het eerst aan de beurt is") }
    static var allIsKept: String { worded("In all portfolios", nl: "In alle portfolio's") }
    static var retentionGoesOn: String {
        worded("`vitrine retention` lists what comes after.", nl: "`vitrine retention` toont wat daarna komt.")
    }
    static var retentionByCommand: String {
        worded(
            "`vitrine retention apply` erases what is due.", nl: "`vitrine retention apply` wist wat aan de beurt is.")
    }

    static func retentionCount(_ count: RetentionCounts.Count) -> String {
        worded(
            "\(count.due) due, \(count.soon) within the notice period, \(count.held) held",
            nl: "\(count.due) aan de beurt, \(count.soon) binnen de aankondigingstermijn, \(count.held) vastgehouden")
    }
}
