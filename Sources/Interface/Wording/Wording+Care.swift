import Cells
import Journal

/// The words of the screens about care: who read what, escalations, who is late, how long things are kept.
extension Wording {
    static let accessTitle = "Access"
    static let accessHead = "Who read what of yours"
    static let ownAccessHead = "What you have read, and may still read"

    static let escalationsTitle = "Escalations"
    static let escalationsHead = "Escalations that you made, were told of, or are about you"

    static func escalationDetail(_ page: EscalationPage, _ scene: Scene) -> String {
        let by = page.by.id == scene.me ? you : Visible.line(page.by.name)
        return [by, scene.times.moment(page.at), page.isUnread ? new : ""].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    static func emptyEscalations(_ scene: Scene) -> String {
        guard scene.isMentor else { return noEscalations }
        let key = scene.key(.escalate)
        return noEscalations + " \(key) in a mentee's portfolio acts on a risk to a patient or to the mentee."
    }

    static func mentee(_ id: PersonID, _ scene: Scene) -> String {
        Visible.line(scene.speaker.mentees.first { $0.id == id }?.name ?? id.text)
    }

    static func escalationReaders(_ told: [String], mentee: String) -> String {
        told.isEmpty
            ? refusal(.nobodyToTell, nil, nil)
            : "\(list(told)) \(told.count == 1 ? "reads" : "read") it at once. \(mentee) too, unless you name a later day and say why."
    }
    static let tellLabel = "Tell them on"
    static let tellHint = "YYYY-MM-DD, empty to tell the mentee at once"
    static let delayLabel = "Why later"
    static let badTellingDay =
        "Not escalated: the day on which the mentee is told is written as 2026-03-01, or left empty."
    static let delayNeedsBoth =
        "Not escalated: a later day needs a reason, and a reason a day. Leave both empty to tell the mentee at once."
    static let escalationEmpty = "Not escalated: say what the risk is."
    static let whenMenteeReads = "When the mentee"
    static func menteeReads(_ mentee: String, _ from: String?, _ reason: String) -> String {
        from.map { "\(mentee) reads it, and this reason, from \($0): \(reason)" } ?? "\(mentee) reads it at once"
    }
    static let escalationGoesNowhere = "to no committee: it changes no purpose and is in no dossier"
    static let escalationStays = "it cannot be taken back; who read it, and when, is logged"
    static func escalateQuestion(_ mentee: String, _ risk: Escalation.Risk) -> String {
        "Escalate about \(mentee): \(self.risk(risk))?"
    }
    static func escalationDone(_ sentence: String) -> String { "Escalated. " + sentence }

    static let processTitle = "Process"
    static let lateWord = "late"
    static func late(_ count: Int) -> String { count == 1 ? "one thing" : "\(count) things" }

    static let retentionTitle = "Retention"
    static let retentionHead = "How long things are kept"
    static let yoursIsKept = "Yours, what is due first"
    static let allIsKept = "In all portfolios"
    static let retentionGoesOn = "`vitrine retention` lists what comes after."
    static let retentionByCommand = "`vitrine retention apply` erases what is due."

    static func retentionCount(_ count: RetentionCounts.Count) -> String {
        "\(count.due) due, \(count.soon) within the notice period, \(count.held) held"
    }
}
