/// The words around an item, a glass and a dossier that are shown as text.
extension Wording {
    public static var you: String { worded("you", nl: "jij") }
    public static var new: String { worded("new", nl: "nieuw") }
    public static var rehearsal: String { worded("REHEARSAL: nothing here counts.", nl: "OEFENING: niets hier telt.") }

    public static func person(_ name: String, _ id: PersonID) -> String {
        name == id.text ? name : "\(Visible.line(name)) (\(id))"
    }

    // MARK: - Words for what is stored by a name

    public static func word(_ kind: KindName) -> String {
        switch kind {
        case .reflection: worded("reflection", nl: "reflectie")
        case .goal: worded("goal", nl: "leerdoel")
        case .feedback: worded("feedback", nl: "feedback")
        case .observation: worded("observation", nl: "observatie")
        case .response: worded("response", nl: "reactie")
        case .note: worded("note", nl: "notitie")
        case .advice: worded("advice", nl: "advies")
        }
    }

    public static func word(_ kind: RecordKind) -> String {
        switch kind {
        case .agreement: worded("agreement", nl: "overeenkomst")
        case .calibration: worded("calibration", nl: "afstemming")
        case .pulse: worded("pulse", nl: "peiling")
        case .meeting: worded("meeting", nl: "gesprek")
        case .handover: worded("handover", nl: "overdracht")
        case .decision: worded("decision", nl: "beslissing")
        case .recusal: worded("recusal", nl: "verschoning")
        case .appeal: worded("appeal", nl: "bezwaar")
        case .escalation: worded("escalation", nl: "escalatie")
        case .glassBreak: worded("break-glass", nl: "gebroken glas")
        }
    }

    public static func word(_ state: GoalState) -> String {
        switch state {
        case .open: worded("open", nl: "open")
        case .met: worded("met", nl: "bereikt")
        case .dropped: worded("dropped", nl: "losgelaten")
        }
    }

    public static func word(_ role: PersonRole) -> String {
        switch role {
        case .mentee: worded("mentee", nl: "mentee")
        case .mentor: worded("mentor", nl: "mentor")
        case .committee: worded("committee", nl: "commissie")
        case .coordinator: worded("coordinator", nl: "coördinator")
        }
    }

    public static func word(_ ruling: Appeal.Ruling.Word) -> String {
        switch ruling {
        case .upheld: worded("upheld", nl: "gegrond")
        case .dismissed: worded("dismissed", nl: "ongegrond")
        }
    }

    /// How much weight: in Dutch `veel`, of `veel gewicht`.
    public static func word(_ stakes: Stakes) -> String {
        switch stakes {
        case .low: worded("low", nl: "weinig")
        case .intermediate: worded("intermediate", nl: "enig")
        case .high: worded("high", nl: "veel")
        }
    }

    public static func word(_ model: RoleModel) -> String {
        switch model {
        case .coach: worded("coach", nl: "coach")
        case .teacher: worded("teacher", nl: "docent")
        case .supervisor: worded("supervisor", nl: "begeleider")
        case .instructor: worded("instructor", nl: "instructeur")
        }
    }

    public static func word(_ rule: HandoverRule) -> String {
        switch rule {
        case .menteeChooses: worded("mentee-chooses", nl: "de mentee kiest")
        case .everythingShared: worded("everything-shared", nl: "alles wat gedeeld is")
        }
    }

    public static func word(kept: RetentionClass) -> String {
        switch kept {
        case .developmental: worded("developmental", nl: "ontwikkelingsgericht")
        case .assessment: worded("assessment", nl: "beoordeling")
        case .expectations: worded("expectations", nl: "verwachtingen")
        case .meetings: worded("meetings", nl: "gesprekken")
        }
    }

    /// A purpose in the middle of a sentence.
    public static func plain(_ purpose: Purpose) -> String {
        switch purpose {
        case .developmental: worded("developmental", nl: "ontwikkelingsgericht")
        case .assessment: worded("assessment", nl: "beoordeling")
        }
    }

    public static func word(_ reach: ReachWord) -> String {
        switch reach {
        case .will: worded("will", nl: "gaat mee")
        case .could: worded("could", nl: "kan mee")
        case .wont: worded("won't", nl: "gaat niet mee")
        case .sealed: worded("sealed", nl: "verzegeld")
        }
    }

    // MARK: - Items

    /// What an item is, in a few words.
    public static func kind(_ kind: Kind, _ programme: Programme) -> String {
        switch kind {
        case .reflection(.blank): return worded("Reflection", nl: "Reflectie")
        case .reflection(.what):
            return worded("Reflection (What? So what? Now what?)", nl: "Reflectie (Wat? Dus wat? Wat nu?)")
        case .reflection(.selfAssessment(let moment)):
            return worded(
                "Self-assessment for \(programme.moment(moment)?.name ?? moment.text)",
                nl: "Zelfbeoordeling voor \(programme.moment(moment)?.name ?? moment.text)")
        case .goal(let goal):
            return worded("Goal, \(word(goal.state))", nl: "Leerdoel, \(word(goal.state))")
                + (goal.due.map { worded(", due \(date($0))", nl: ", uiterlijk \(date($0))") } ?? "")
        case .feedback: return worded("Feedback", nl: "Feedback")
        case .response: return worded("Response", nl: "Reactie")
        case .note: return worded("Note of a meeting", nl: "Notitie van een gesprek")
        case .advice(let advice):
            return worded(
                "Advice for \(programme.moment(advice.moment)?.name ?? advice.moment.text)",
                nl: "Advies voor \(programme.moment(advice.moment)?.name ?? advice.moment.text)")
                + (advice.outcome.isEmpty ? "" : ": \(Visible.line(advice.outcome))")
        case .observation(let seen):
            let expected = seen.expected.map { worded(" (expected \($0))", nl: " (verwacht \($0))") } ?? ""
            let place = [seen.assessorRole, seen.setting, seen.caseType].filter { !$0.isEmpty }.map { Visible.line($0) }
            return
                ([
                    worded(
                        "Observation \(seen.epa.text.uppercased()), level \(seen.level)\(expected)",
                        nl: "Observatie \(seen.epa.text.uppercased()), niveau \(seen.level)\(expected)")
                ] + place
                + (seen.flagged ? [worded("flagged", nl: "gemarkeerd")] : [])).joined(separator: ", ")
        }
    }

    /// What an advice says besides its rationale, and what the mentee has made of it, a line each.
    public static func advice(_ entry: Entry, _ times: Times) -> [String] {
        guard case .advice(let advice) = entry.kind else { return [] }
        var lines: [String] = []
        if !advice.outcome.isEmpty {
            lines.append(
                worded("Proposes: \(Visible.line(advice.outcome))", nl: "Stelt voor: \(Visible.line(advice.outcome))"))
        }
        if !advice.limits.isEmpty {
            lines.append(
                worded(
                    "Does not cover: \(Visible.line(advice.limits))",
                    nl: "Gaat niet over: \(Visible.line(advice.limits))"))
        }
        guard let released = advice.released else { return lines }
        var words = worded("Released on \(times.moment(released))", nl: "Vrijgegeven op \(times.moment(released))")
        // Whoever has it before their eyes need not be told that they have not.
        if entry.right != .owner {
            let name = Visible.line(entry.mentee.name)
            words +=
                advice.opened.map {
                    worded(
                        ", opened by \(name) on \(times.moment($0))",
                        nl: ", geopend door \(name) op \(times.moment($0))")
                }
                ?? worded(", not opened by \(name) as it is now", nl: ", zoals het nu is niet geopend door \(name)")
        }
        lines.append(words)
        return lines
    }

    public static func stands(_ stance: Stance) -> String {
        worded("The mentee \(self.stance(stance)).", nl: "De mentee \(self.stance(stance)).")
    }

    /// How a response stands to what it answers.
    public static func stance(_ stance: Stance) -> String {
        switch stance {
        case .agrees: worded("agrees", nl: "is het eens")
        case .comments: worded("comments", nl: "heeft een kanttekening")
        case .disagrees: worded("disagrees", nl: "is het oneens")
        }
    }

    public static var feedbackHeading: String { worded("Feedback", nl: "Feedback") }
    public static var responseHeading: String { worded("Response", nl: "Reactie") }
    public static var noteHeading: String { worded("Note", nl: "Notitie") }

    public static func declined(because reason: String) -> String {
        worded("Declined: \(reason)", nl: "Afgewezen: \(reason)")
    }
    public static func revised(_ revision: Int, _ at: String) -> String {
        worded("Revision \(revision), of \(at)", nl: "Versie \(revision), van \(at)")
    }
    public static func hangsOn(_ target: Entry, shown: String) -> String { worded("On \(shown)", nl: "Bij \(shown)") }
    public static func evidence(shown: String) -> String { worded("Evidence: \(shown)", nl: "Onderbouwing: \(shown)") }

    public static func draftKind(_ subject: Draft.Subject) -> String {
        switch subject {
        case .reflection: worded("reflection", nl: "reflectie")
        case .goal: worded("goal", nl: "leerdoel")
        case .feedback: worded("feedback", nl: "feedback")
        case .response: worded("response", nl: "reactie")
        case .advice: worded("advice", nl: "advies")
        case .edit: worded("edit", nl: "bewerking")
        case .decision: worded("decision", nl: "beslissing")
        case .dissent: worded("dissent", nl: "afwijkend oordeel")
        case .decisionAnswer: worded("answer", nl: "antwoord")
        case .appeal: worded("appeal", nl: "bezwaar")
        case .ruling: worded("ruling", nl: "uitspraak")
        case .recusal: worded("recusal", nl: "verschoning")
        case .glassBreak: worded("glass break", nl: "gebroken glas")
        case .decline: worded("decline", nl: "afwijzing")
        case .answers: worded("answers", nl: "antwoorden")
        case .proposal: worded("proposal", nl: "voorstel")
        case .note: worded("note", nl: "notitie")
        case .agenda: worded("agenda", nl: "agenda")
        case .escalation: worded("escalation", nl: "escalatie")
        }
    }

    /// The same word in every language, for what programs read.
    public static func draftKey(_ subject: Draft.Subject) -> String {
        Language.$spoken.withValue(.english) { draftKind(subject) }
    }

    // MARK: - The glass

    public static func glassHeading(_ mentee: String, _ moment: String) -> String {
        worded("What reaches the committee: \(mentee), \(moment)", nl: "Wat de commissie bereikt: \(mentee), \(moment)")
    }

    public static func cutoff(_ moment: Moment, _ isSealed: Bool, _ times: Times) -> String {
        let when = "\(times.full(moment.cutoff)), \(times.distance(moment.cutoff))"
        if isSealed { return worded("Sealed on \(when).", nl: "Verzegeld op \(when).") }
        return times.now < moment.cutoff
            ? worded("Goes at the cutoff, \(when).", nl: "Gaat bij de sluiting, \(when).")
            : worded("The cutoff was \(when); nothing went.", nl: "De sluiting was \(when); er ging niets mee.")
    }

    public static func digest(_ digest: Digest, isSealed: Bool) -> String {
        (isSealed
            ? worded("Digest ", nl: "Controlegetal ")
            : worded("Digest as it stands ", nl: "Controlegetal zoals het nu is ")) + digest.groups
    }

    public static func sinceYouLooked(_ when: String, changes: Int) -> String {
        worded("Since you looked on \(when): ", nl: "Sinds je op \(when) keek: ")
            + (changes == 0
                ? worded("no change.", nl: "geen verandering.")
                : worded("\(count(changes, "change")).", nl: "\(count(changes, "verandering", "veranderingen"))."))
    }

    public static var neverLooked: String {
        worded(
            "You look for the first time: from now on, what changes is listed here.",
            nl: "Je kijkt hier voor het eerst: vanaf nu staat hier wat er verandert.")
    }

    public static func change(_ change: GlassChange) -> String {
        guard let before = change.before else { return word(change.after) }
        return worded("\(word(change.after)), was \(word(before))", nl: "\(word(change.after)), was: \(word(before))")
    }

    /// Said in the glass before the cutoff, and with the dossier ever after.
    public static func standsAlone(_ moment: Moment, isSealed: Bool) -> String {
        let name = Visible.line(moment.name)
        return isSealed
            ? worded(
                "No intermediate dossier came before the one for \(name): the decision may come as a surprise. That is on record.",
                nl:
                    "Vóór het dossier voor \(name) was er geen tussentijds dossier: de beslissing kan als een verrassing komen. Dat is vastgelegd."
            )
            : worded(
                "No intermediate dossier comes before the one for \(name): the decision may come as a surprise. Its sealing will be put on record.",
                nl:
                    "Vóór het dossier voor \(name) komt er geen tussentijds dossier: de beslissing kan als een verrassing komen. Dat wordt bij het verzegelen vastgelegd."
            )
    }

    // MARK: - Dossiers

    public static func whole(_ dossier: Dossier) -> String {
        let erased = dossier.blocks.count(where: \.isErased)
        let part =
            erased == 0 ? "" : worded(", of which \(erased) erased since", nl: ", waarvan \(erased) sindsdien gewist")
        return worded(
            "The file is whole: \(count(dossier.blocks.count, "block"))\(part), every commitment and the digest fit.",
            nl:
                "Het bestand is heel: \(count(dossier.blocks.count, "blok", "blokken"))\(part), en elke vastlegging en het controlegetal kloppen."
        )
    }

    public static var sameDigest: String {
        worded("The digest is the one given.", nl: "Het controlegetal is hetzelfde als wat je opgaf.")
    }

    public static func compare(_ digest: Digest) -> String {
        worded(
            "Compare its digest with the one you kept; only that shows that it is the file that was sealed:\n\(digest.groups)",
            nl:
                "Vergelijk het controlegetal met wat je bewaarde; alleen dat laat zien dat dit het bestand is dat is verzegeld:\n\(digest.groups)"
        )
    }

    public static func otherDigest(_ kept: Digest, is digest: Digest) -> String {
        worded(
            "This is another dossier: its digest begins \(digest.short), and \(kept.short) was given.",
            nl: "Dit is een ander dossier: het controlegetal begint met \(digest.short), en je gaf \(kept.short) op.")
    }

    public static func fault(_ fault: DossierFile.Fault) -> String {
        let place = fault.block.map { worded("block \($0): ", nl: "blok \($0): ") } ?? ""
        switch fault.reason {
        case .notADossier: return worded("This is not a Vitrine dossier.", nl: "Dit is geen dossier van Vitrine.")
        case .malformed(let what):
            return worded(
                "The dossier is damaged: \(place)\(what) is not as it should be.",
                nl: "Het dossier is beschadigd: \(place)\(what) klopt niet.")
        case .commitment:
            return worded(
                "The dossier was changed: \(place)the bytes do not fit the commitment.",
                nl: "Het dossier is veranderd: \(place)de bytes passen niet bij de vastlegging.")
        case .digest:
            return worded(
                "The dossier was changed: the digest does not fit the blocks.",
                nl: "Het dossier is veranderd: het controlegetal past niet bij de blokken.")
        case .bytesAfterTheEnd:
            return worded(
                "The dossier was changed: something stands after its end.",
                nl: "Het dossier is veranderd: er staat iets na het einde.")
        }
    }

    /// What is shown in the place of a heading.
    static func erased(_ erasure: Erasure, _ times: Times) -> String {
        worded("Erased on \(times.day(erasure.at))", nl: "Gewist op \(times.day(erasure.at))")
    }

    public static var noReceipts: String {
        worded("No dossier of yours has been sealed yet.", nl: "Er is nog geen dossier van jou verzegeld.")
    }

    /// The lines of a receipt. `ReceiptFile` reads `Mentee`, `Moment`, `Digest` and `Head` again, in any language.
    public static func receipt(_ receipt: Receipt, _ times: Times) -> [String] {
        [
            worded(
                "Receipt of \(person(receipt.mentee.name, receipt.mentee.id ?? PersonID(unchecked: ""))), ",
                nl: "Ontvangstbewijs van \(person(receipt.mentee.name, receipt.mentee.id ?? PersonID(unchecked: ""))), "
            )
                + "\(receipt.moment.name) (\(receipt.moment.id))",
            "Mentee  \(receipt.mentee.id?.text ?? "")",
            "Moment  \(receipt.moment.id)",
            worded(
                "Sealed  \(ISO8601.text(receipt.sealed, in: times.zone))",
                nl: "Zegel   \(ISO8601.text(receipt.sealed, in: times.zone))"),
            "Items   \(receipt.items)",
            "Digest  \(receipt.digest.groups)",
            "Head    \(receipt.head.number):\(receipt.head.hash)",
        ]
    }
}
