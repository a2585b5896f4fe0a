/// What is said of what people take out.
extension Wording {
    public static var exportWhat: String {
        worded(
            "Say what to take out: `\(program) export --about-me`, or your portfolio as `json`, `markdown` or `leap2a`.",
            nl:
                "Zeg wat je wilt meenemen: `\(program) export --about-me`, of je portfolio als `json`, `markdown` of `leap2a`."
        )
    }

    public static func takingOut(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        worded("Taking out: \(Self.count(count, one, many))", nl: "Meenemen: \(Self.count(count, one, many))")
    }

    public static func aboutMe(_ identity: Identity, _ times: Times) -> String {
        worded(
            "Everything that this journal keeps about \(person(identity.person.name, identity.person.id)) and that they may ",
            nl:
                "Alles wat dit journaal over \(person(identity.person.name, identity.person.id)) bewaart en wat die persoon mag "
        )
            + worded("see, on \(times.full(identity.at))", nl: "zien, op \(times.full(identity.at))")
    }

    public static var aboutMeRule: String {
        worded(
            "What somebody else has not shown is not in it. That this was taken out is on the access log.",
            nl:
                "Wat iemand anders niet heeft laten zien, zit er niet in. Dat dit is meegenomen, staat in het inzagelogboek."
        )
    }

    /// The parts of an account of a person, in their order.
    public enum AboutMePart: CaseIterable, Sendable {
        case person, portfolio, written, unreleased, between, meetings, decisions, judged, appeals, escalations
        case glassBreaks, recusals, handovers, dossiers, drafts, access, deeds

        public var heading: String {
            switch self {
            case .person: worded("You", nl: "Jij")
            case .portfolio: worded("Your portfolio", nl: "Je portfolio")
            case .written: worded("What you wrote in other portfolios", nl: "Wat je in andere portfolio's schreef")
            case .unreleased: worded("Advice that is not released", nl: "Adviezen die niet zijn vrijgegeven")
            case .between: worded("Between you and your mentors or mentees", nl: "Tussen jou en je mentoren of mentees")
            case .meetings: worded("Meetings", nl: "Gesprekken")
            case .decisions: worded("Decisions about you", nl: "Beslissingen over jou")
            case .judged: worded("Your part in decisions about others", nl: "Jouw aandeel in beslissingen over anderen")
            case .appeals: worded("Appeals", nl: "Bezwaren")
            case .escalations: worded("Escalations", nl: "Escalaties")
            case .glassBreaks: worded("Glass that was broken", nl: "Glas dat is gebroken")
            case .recusals:
                worded(
                    "Who does not sit, and who does in spite of a conflict",
                    nl: "Wie er niet bij zit, en wie wel ondanks een belangenconflict")
            case .handovers: worded("What your successors inherited", nl: "Wat opvolgers overnamen")
            case .dossiers:
                worded("Dossiers about you, as they were sealed", nl: "Dossiers over jou, zoals ze zijn verzegeld")
            case .drafts: worded("Drafts, which nobody else sees", nl: "Concepten, die niemand anders ziet")
            case .access: worded("Who read what", nl: "Wie wat las")
            case .deeds: worded("What you did", nl: "Wat je deed")
            }
        }
    }

    public static var nothingThere: String { worded("Nothing.", nl: "Niets.") }

    public static func roles(_ identity: Identity) -> String {
        worded(
            "Roles: \(list(identity.person.roles.sorted().map { word($0) }))",
            nl: "Rollen: \(list(identity.person.roles.sorted().map { word($0) }))")
    }

    public static func stage(_ stage: String) -> String {
        worded("Stage: \(Visible.line(stage))", nl: "Fase: \(Visible.line(stage))")
    }
    public static func inJournal(since: String) -> String {
        worded("In the journal since \(since)", nl: "In het journaal sinds \(since)")
    }

    public static func key(_ key: HeldKey, _ times: Times) -> String {
        let end =
            key.revoked.map { worded(", revoked on \(times.full($0))", nl: ", ingetrokken op \(times.full($0))") } ?? ""
        return worded(
            "Key \(key.key.fingerprint) (\(key.key.kind.rawValue)), added on \(times.full(key.added))\(end)",
            nl:
                "Sleutel \(key.key.fingerprint) (\(key.key.kind.rawValue)), toegevoegd op \(times.full(key.added))\(end)"
        )
    }

    public static func mentorship(_ pair: NamedPair, _ times: Times) -> String {
        let other = Visible.line(pair.other.name)
        let end = pair.until.map { worded(" until \(times.full($0))", nl: " tot \(times.full($0))") } ?? ""
        return
            (pair.side == .mentee
            ? worded("Mentored by \(other)", nl: "Begeleid door \(other)")
            : worded("Mentor of \(other)", nl: "Mentor van \(other)"))
            + worded(" from \(times.full(pair.since))\(end)", nl: " vanaf \(times.full(pair.since))\(end)")
    }

    public static func seat(_ committee: Committee, of person: PersonID) -> String {
        committee.chair == person
            ? worded("Chair of the committee \(committee.id)", nl: "Voorzitter van de commissie \(committee.id)")
            : worded("Member of the committee \(committee.id)", nl: "Lid van de commissie \(committee.id)")
    }

    public static func looked(_ look: Identity.LastLook, me: PersonID, _ times: Times) -> String {
        let whose =
            look.mentee.id == me
            ? worded("your glass", nl: "jouw glas")
            : worded(
                "the glass of \(Visible.line(look.mentee.name))", nl: "het glas van \(Visible.line(look.mentee.name))")
        return worded(
            "You last looked into \(whose) for \(look.moment) on \(times.full(look.at)).",
            nl: "Je keek op \(times.full(look.at)) voor het laatst in \(whose) voor \(look.moment).")
    }

    public static func kept(_ kept: RetentionClass, _ time: KeepingTime?) -> String {
        worded(
            "Kept, \(word(kept: kept)): \(time.map(length) ?? "as long as the journal")",
            nl: "Bewaard, \(word(kept: kept)): \(time.map(length) ?? "zolang het journaal bestaat")")
    }

    public static func earlierText(_ number: Int, _ at: String) -> String {
        worded("Revision \(number), of \(at):", nl: "Versie \(number), van \(at):")
    }
    public static var historyHeading: String { worded("What happened to it:", nl: "Wat ermee is gebeurd:") }
    public static func nominated(_ nomination: Nomination, _ programme: Programme, _ times: Times) -> String {
        worded(
            "Nominated for \(programme.moment(nomination.moment)?.name ?? nomination.moment.text) on \(times.full(nomination.at))",
            nl:
                "Voorgedragen voor \(programme.moment(nomination.moment)?.name ?? nomination.moment.text) op \(times.full(nomination.at))"
        )
    }
    public static func imported(as id: String) -> String {
        worded("Imported as \(Visible.line(id))", nl: "Ingelezen als \(Visible.line(id))")
    }
    public static func handed(to names: [String]) -> String {
        worded(
            "Handed over to \(list(names.map { Visible.line($0) }))",
            nl: "Overgedragen aan \(list(names.map { Visible.line($0) }))")
    }

    public static func judged(_ part: JudgingPart) -> String {
        "\(Visible.line(part.mentee.name)), \(part.moment.name)"
    }

    public static func proposed(_ proposal: ProposalPage, _ times: Times) -> String {
        worded(
            "You proposed \"\(Visible.line(proposal.outcome))\" on \(times.full(proposal.at)):",
            nl: "Je stelde \"\(Visible.line(proposal.outcome))\" voor op \(times.full(proposal.at)):")
    }

    public static func said(_ part: Decision.Part, _ times: Times) -> String {
        worded(
            "You \(part.dissent == nil ? "signed" : "dissented") on \(times.full(part.at)), with ",
            nl: "Je \(part.dissent == nil ? "ondertekende" : "week af") op \(times.full(part.at)), met ")
            + worded(
                "\(count(part.unopened, "item")) of the dossier not opened.",
                nl: "\(count(part.unopened, "item", "items")) van het dossier niet geopend.")
    }

    public static func informs(_ day: Day) -> String {
        worded("You tell the mentee on \(date(day)).", nl: "Jij informeert de mentee op \(date(day)).")
    }
    public static func step(_ step: ProposalPage.Step) -> String {
        worded(
            "Yours to do until \(date(step.due)): \(Visible.line(step.text))",
            nl: "Voor jou om te doen, uiterlijk \(date(step.due)): \(Visible.line(step.text))")
    }

    public static func glassBreak(_ fact: GlassBreakFact, me: PersonID, _ times: Times) -> String {
        let who = fact.by.id == me ? worded("You", nl: "Jij") : Visible.line(fact.by.name)
        var what = ""
        if case .item(_, let kind, let heading)? = fact.subject {
            what = "\(word(kind)) \"\(Visible.line(heading))\": "
        }
        let whose = fact.mentee.id == me ? "" : "\(Visible.line(fact.mentee.name)), "
        return "\(times.full(fact.at))  \(whose)\(what)"
            + Visible.line(glassBroken(by: who, until: times.full(fact.until), reason: fact.reason))
    }

    public static func handover(_ fact: HandoverFact, _ times: Times) -> String {
        let to = Visible.line(fact.successor.name)
        let chosen = fact.chosen.map {
            worded(
                "you chose on \(times.full($0)): \(count(fact.items, "item"))",
                nl: "je koos op \(times.full($0)): \(count(fact.items, "item", "items"))")
        }
        let end =
            fact.ended.map { worded("; it ended on \(times.full($0))", nl: "; ze eindigde op \(times.full($0))") } ?? ""
        let notChosen = worded("you have not chosen", nl: "je hebt niet gekozen")
        return worded(
            "To \(to), open since \(times.full(fact.opened)): \(chosen ?? notChosen)\(end)",
            nl: "Aan \(to), open sinds \(times.full(fact.opened)): \(chosen ?? notChosen)\(end)")
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
            return "\(whose)\(word(kind)) \"\(Visible.line(heading))\": \(sentence)"
        case .deleted:
            return worded("an item deleted since: \(sentence)", nl: "een item dat sindsdien verwijderd is: \(sentence)")
        case nil: break
        }
        if let record = line.record { return "\(whose)\(word(record.kind)) \(record.id.short): \(sentence)" }
        return whose.isEmpty ? sentence : "\(whose.dropLast(2)): \(sentence)"
    }
}
