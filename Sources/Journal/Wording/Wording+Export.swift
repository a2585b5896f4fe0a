/// What is said of what people take out.
extension Wording {
    public static let exportWhat =
        "Say what to take out: `vitrine export --about-me`, or your portfolio as `json`, `markdown` or `leap2a`."

    public static func takingOut(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "Taking out: \(Self.count(count, one, many))"
    }

    public static func aboutMe(_ identity: Identity, _ times: Times) -> String {
        "Everything that this journal keeps about \(person(identity.person.name, identity.person.id)) and that they may "
            + "see, on \(times.full(identity.at))"
    }

    public static let aboutMeRule =
        "What somebody else has not shown is not in it. That this was taken out is on the access log."

    /// The parts of an account of a person, in their order.
    public enum AboutMePart: CaseIterable, Sendable {
        case person, portfolio, written, unreleased, between, meetings, decisions, judged, appeals, escalations
        case glassBreaks, recusals, handovers, dossiers, drafts, access, deeds

        public var heading: String {
            switch self {
            case .person: "You"
            case .portfolio: "Your portfolio"
            case .written: "What you wrote in other portfolios"
            case .unreleased: "Advice that is not released"
            case .between: "Between you and your mentors or mentees"
            case .meetings: "Meetings"
            case .decisions: "Decisions about you"
            case .judged: "Your part in decisions about others"
            case .appeals: "Appeals"
            case .escalations: "Escalations"
            case .glassBreaks: "Glass that was broken"
            case .recusals: "Who does not sit, and who does in spite of a conflict"
            case .handovers: "What your successors inherited"
            case .dossiers: "Dossiers about you, as they were sealed"
            case .drafts: "Drafts, which nobody else sees"
            case .access: "Who read what"
            case .deeds: "What you did"
            }
        }
    }

    public static let nothingThere = "Nothing."

    public static func roles(_ identity: Identity) -> String {
        "Roles: \(list(identity.person.roles.sorted().map(\.rawValue)))"
    }

    public static func stage(_ stage: String) -> String { "Stage: \(Visible.line(stage))" }
    public static func inJournal(since: String) -> String { "In the journal since \(since)" }

    public static func key(_ key: HeldKey, _ times: Times) -> String {
        let end = key.revoked.map { ", revoked on \(times.full($0))" } ?? ""
        return "Key \(key.key.fingerprint) (\(key.key.kind.rawValue)), added on \(times.full(key.added))\(end)"
    }

    public static func mentorship(_ pair: NamedPair, _ times: Times) -> String {
        let other = Visible.line(pair.other.name)
        let end = pair.until.map { " until \(times.full($0))" } ?? ""
        return (pair.side == .mentee ? "Mentored by \(other)" : "Mentor of \(other)")
            + " from \(times.full(pair.since))\(end)"
    }

    public static func seat(_ committee: Committee, of person: PersonID) -> String {
        "\(committee.chair == person ? "Chair" : "Member") of the committee \(committee.id)"
    }

    public static func looked(_ look: Identity.LastLook, me: PersonID, _ times: Times) -> String {
        let whose = look.mentee.id == me ? "your glass" : "the glass of \(Visible.line(look.mentee.name))"
        return "You last looked into \(whose) for \(look.moment) on \(times.full(look.at))."
    }

    public static func kept(_ kept: RetentionClass, _ time: KeepingTime?) -> String {
        "Kept, \(kept.rawValue): \(time.map(length) ?? "as long as the journal")"
    }

    public static func earlierText(_ number: Int, _ at: String) -> String { "Revision \(number), of \(at):" }
    public static let historyHeading = "What happened to it:"
    public static func nominated(_ nomination: Nomination, _ programme: Programme, _ times: Times) -> String {
        "Nominated for \(programme.moment(nomination.moment)?.name ?? nomination.moment.text) on \(times.full(nomination.at))"
    }
    public static func imported(as id: String) -> String { "Imported as \(Visible.line(id))" }
    public static func handed(to names: [String]) -> String { "Handed over to \(list(names.map { Visible.line($0) }))" }

    public static func judged(_ part: JudgingPart) -> String {
        "\(Visible.line(part.mentee.name)), \(part.moment.name)"
    }

    public static func proposed(_ proposal: ProposalPage, _ times: Times) -> String {
        "You proposed \"\(Visible.line(proposal.outcome))\" on \(times.full(proposal.at)):"
    }

    public static func said(_ part: Decision.Part, _ times: Times) -> String {
        "You \(part.dissent == nil ? "signed" : "dissented") on \(times.full(part.at)), with "
            + "\(count(part.unopened, "item")) of the dossier not opened."
    }

    public static func informs(_ day: Day) -> String { "You tell the mentee on \(date(day))." }
    public static func step(_ step: ProposalPage.Step) -> String {
        "Yours to do until \(date(step.due)): \(Visible.line(step.text))"
    }

    public static func glassBreak(_ fact: GlassBreakFact, me: PersonID, _ times: Times) -> String {
        let who = fact.by.id == me ? "You" : Visible.line(fact.by.name)
        var what = ""
        if case .item(_, let kind, let heading)? = fact.subject {
            what = "\(kind.rawValue) \"\(Visible.line(heading))\": "
        }
        let whose = fact.mentee.id == me ? "" : "\(Visible.line(fact.mentee.name)), "
        return "\(times.full(fact.at))  \(whose)\(what)"
            + Visible.line(glassBroken(by: who, until: times.full(fact.until), reason: fact.reason))
    }

    public static func handover(_ fact: HandoverFact, _ times: Times) -> String {
        let to = Visible.line(fact.successor.name)
        let chosen = fact.chosen.map { "you chose on \(times.full($0)): \(count(fact.items, "item"))" }
        let end = fact.ended.map { "; it ended on \(times.full($0))" } ?? ""
        return "To \(to), open since \(times.full(fact.opened)): \(chosen ?? "you have not chosen")\(end)"
    }

    public static func unreleased(_ entry: Entry) -> String {
        "\(Visible.line(entry.heading)). \(Visible.line(entry.visibility))"
    }

    /// A deed as text: what it was done to, then what was done.
    public static func deed(_ line: DeedLine, me: PersonID?) -> String {
        let whose = line.mentee.flatMap { $0.id == me ? nil : "\(Visible.line($0.name)), " } ?? ""
        let sentence = Visible.line(line.sentence)
        switch line.subject {
        case .item(_, let kind, let heading):
            return "\(whose)\(kind.rawValue) \"\(Visible.line(heading))\": \(sentence)"
        case .deleted: return "an item deleted since: \(sentence)"
        case nil: break
        }
        if let record = line.record { return "\(whose)\(record.kind.rawValue) \(record.id.short): \(sentence)" }
        return whose.isEmpty ? sentence : "\(whose.dropLast(2)): \(sentence)"
    }
}
