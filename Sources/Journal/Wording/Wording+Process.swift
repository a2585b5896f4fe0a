/// What is said of what is late.
extension Wording {
    public static func process(_ matter: ProcessMatter, _ programme: Programme) -> String {
        let mentee = matter.mentee.map { Visible.line($0.name) } ?? ""
        let moment = matter.moment.map { Visible.line(programme.moment($0)?.name ?? $0.text) } ?? ""
        let people = list(matter.people.map { Visible.line($0.name) })
        switch matter.topic {
        case .appealUnassigned: return "\(mentee) has appealed, \(moment): no panel has been named"
        case .appealUnruled: return "\(mentee) has appealed, \(moment): \(people) have not ruled"
        case .decisionMissing: return "\(moment): \(count(matter.count, "decision")) not made by \(people)"
        case .adviceMissing:
            let who = matter.people.isEmpty ? "there is no mentor to write one" : people
            return "\(mentee), \(moment): no advice has been released; \(who)"
        case .standsAlone:
            let who = matter.mentee == nil ? count(matter.count, "mentee") : mentee
            return "\(who), \(moment): no intermediate dossier comes before it"
        case .littleEvidence:
            return "\(mentee), \(moment): " + (matter.count == 0 ? "nothing" : "only \(count(matter.count, "item"))")
                + " will go to the committee"
        case .agreementUnsigned: return "\(people): the agreement is not signed by both"
        case .meetingUnsigned: return "\(people): \(count(matter.count, "meeting")) not signed by both"
        case .handoverUnchosen: return "\(mentee): has not chosen what the successor inherits"
        }
    }

    public static func when(_ when: ProcessMatter.When, _ times: Times) -> String {
        switch when {
        case .since(let instant): "since \(times.day(instant))"
        case .due(let instant): "by \(times.day(instant))"
        }
    }

    public static let nothingLate = "Nothing is late."
}
