import Cells
import Journal

/// The words of writing and confirming.
extension Wording {
    // Confirm
    static var whoReads: String { worded("Who will read it", nl: "Wie het leest") }
    static var whatItCountsAs: String { worded("What it counts as", nl: "Waarvoor het telt") }
    static var whereItGoes: String { worded("Where it goes", nl: "Waarheen het gaat") }
    static var untilWhen: String { worded("Until when", nl: "Tot wanneer") }
    static var whatStays: String { worded("What stays", nl: "Wat blijft") }
    static var notInDossier: String { worded("Not in the dossier", nl: "Niet in het dossier") }
    static var releasedAlready: String {
        worded(
            "It is released already. A change to it starts its notice again.",
            nl: "Het is al vrijgegeven. Bij een wijziging begint de aankondiging opnieuw.")
    }
    static var possiblePatients: String { worded("Possible patients", nl: "Mogelijke patiënten") }
    static var editFirst: String { worded("Edit first", nl: "Eerst bewerken") }
    static var cancel: String { worded("Cancel", nl: "Annuleren") }
    static var reasonLabel: String { worded("Reason (may be left out)", nl: "Reden (mag leeg blijven)") }
    static func nominateFor(_ heading: String) -> String {
        worded(
            "Nominate \"\(Visible.line(heading))\" for which moment?",
            nl: "Voor welk moment draag je \"\(Visible.line(heading))\" voor?")
    }
    static var selfAssessFor: String {
        worded("A self-assessment for which moment?", nl: "Een zelfbeoordeling voor welk moment?")
    }
    static var noOpenMoment: String { worded("No decision moment is open.", nl: "Er is geen beslismoment open.") }

    static func moment(_ moment: Moment, closing: Moment?, _ times: Times) -> String {
        let text = worded(
            "\(word(moment.stakes)) stakes, until \(times.moment(moment.cutoff))",
            nl: "\(word(moment.stakes)) gewicht, tot \(times.moment(moment.cutoff))")
        return text
            + (closing.map { next in
                worded("; goes on to \(Visible.line(next.name))", nl: "; gaat verder naar \(Visible.line(next.name))")
            } ?? "")
    }

    // Write
    static var titleLabel: String { worded("Title", nl: "Titel") }
    static var competenciesLabel: String { worded("Competencies", nl: "Competenties") }
    static var dueLabel: String { worded("Due", nl: "Uiterlijk") }
    static var dueHint: String { worded("YYYY-MM-DD, may be left empty", nl: "JJJJ-MM-DD, mag leeg blijven") }
    static var badDue: String {
        worded(
            "Not saved: the date when it is due is written as 2026-03-01, or left empty.",
            nl: "Niet bewaard: de datum waarop het af moet zijn schrijf je als 2026-03-01, of je laat die leeg.")
    }
    static var outcomeLabel: String { worded("Outcome", nl: "Uitkomst") }
    static var evidenceLabel: String { worded("Rests on", nl: "Steunt op") }
    static var limitsLabel: String { worded("Not covered", nl: "Niet gedekt") }
    static var stanceLabel: String { worded("You", nl: "Jij") }
    static var chooseOutcome: String { worded("Which outcome do you propose?", nl: "Welke uitkomst stel je voor?") }
    static var chooseStance: String {
        worded("How does your response stand to it?", nl: "Hoe sta je ertegenover?")
    }
    static var chooseEvidence: String { worded("What does it rest on?", nl: "Waar steunt het op?") }
    static var nothingToCite: String {
        worded(
            "There is nothing in this portfolio to rest on yet.",
            nl: "Er is in dit portfolio nog niets om op te steunen.")
    }
    static var noOutcomeHere: String {
        worded(
            "Only an advice proposes an outcome; a response says how it stands.",
            nl: "Alleen een advies stelt een uitkomst voor; een reactie zegt hoe je ertegenover staat.")
    }
    static var responsesRestOnNothing: String {
        worded("A response rests on what it answers.", nl: "Een reactie steunt op het item waarop je reageert.")
    }
    static func isGone(_ count: Int) -> String {
        count == 1
            ? worded(
                "One of the items that it rested on is no longer there for you.",
                nl: "Een van de items waar het op steunde, is er voor jou niet meer.")
            : worded(
                "\(count) of the items that it rested on are no longer there for you.",
                nl: "\(count) van de items waar het op steunde, zijn er voor jou niet meer.")
    }
    static func limitsHint() -> String {
        worded("what it does not cover; needs some words", nl: "wat het niet dekt; hier moet iets staan")
    }
    static func outcomeHint(needsOne: Bool, _ scene: Scene) -> String {
        toChoose(scene.key(.outcome), needsOne: needsOne)
    }
    static func evidenceHint(needed: Int, _ scene: Scene) -> String {
        let key = scene.key(.evidence)
        return needed > 0
            ? worded("\(key) to choose, needs \(needed) more", nl: "\(key) om te kiezen, nog \(needed) nodig")
            : worded("\(key) to choose", nl: "\(key) om te kiezen")
    }
    private static func toChoose(_ key: String, needsOne: Bool) -> String {
        needsOne
            ? worded("\(key) to choose, needs one", nl: "\(key) om te kiezen, een nodig")
            : worded("\(key) to choose", nl: "\(key) om te kiezen")
    }
    static func cited(_ entry: Entry, _ scene: Scene) -> String {
        "\(scene.times.day(entry.date)) · \(shortKind(entry.kind)) · \(scene.marks.leading(entry.reach.word))\(reach(entry.reach.word))"
    }

    static var noTitle: String {
        worded("the first line, unless you give one", nl: "de eerste regel, tenzij je er een geeft")
    }
    static var chooseCompetencies: String {
        worded("Which competencies is it about?", nl: "Over welke competenties gaat het?")
    }
    static var chooseTemplate: String { worded("Which template?", nl: "Welk sjabloon?") }
    static var noTemplateHere: String {
        worded("Templates are for new reflections.", nl: "Sjablonen zijn voor nieuwe reflecties.")
    }
    static var purposeStays: String {
        worded(
            "Only new feedback has a purpose to choose here. A mentee nominates instead; a mentor asks.",
            nl: "Alleen bij nieuwe feedback kies je hier een doel. Een mentee draagt voor; een mentor vraagt.")
    }
    static var textFull: String {
        worded(
            "The text is as long as a text can be: 64 KiB.", nl: "De tekst is zo lang als een tekst kan zijn: 64 KiB.")
    }
    static var conflicted: String {
        worded(
            "Somebody saved another text meanwhile. Both are here, and both are kept.",
            nl: "Iemand heeft intussen een andere tekst bewaard. Ze staan hier allebei, en blijven allebei bewaard.")
    }
    static var nothingToUndo: String { worded("Nothing has been written.", nl: "Er is niets geschreven.") }
    static var draftElsewhere: String {
        worded(
            "Another session has saved this draft meanwhile. What you see is kept as a draft of its own.",
            nl: "Een andere sessie heeft dit concept intussen bewaard. Wat je ziet, wordt als eigen concept bewaard.")
    }

    static var draftWrittenOn: String {
        worded(
            "Another session has gone on with this draft meanwhile, so it is kept.",
            nl: "Een andere sessie is intussen met dit concept verdergegaan, dus het blijft bewaard.")
    }

    static func competencyHint(needsOne: Bool, _ scene: Scene) -> String {
        toChoose(scene.key(.competencies), needsOne: needsOne)
    }

    static func items(_ count: Int) -> String {
        worded(Wording.count(count, "item"), nl: Wording.count(count, "item", "items"))
    }

    static func words(_ count: Int) -> String {
        worded(Wording.count(count, "word"), nl: Wording.count(count, "woord", "woorden"))
    }

    static var savedAgain: String { worded("It is saved now.", nl: "Het is nu bewaard.") }

    static func notSaved(_ refusal: Refusal) -> String {
        let why: String =
            switch refusal {
            case .store(.full): worded("disk full", nl: "schijf vol")
            case .store(.busy): worded("the journal is busy", nl: "het journaal is bezet")
            case .draftConflict: worded("saved elsewhere too", nl: "ook elders bewaard")
            case .erased: worded("it was erased", nl: "het is gewist")
            default: worded("see the message", nl: "zie de melding")
            }
        return worded("NOT SAVED – \(why), text kept here", nl: "NIET BEWAARD – \(why), tekst blijft hier")
    }

    /// `You were writing a reflection, "Night shift" (312 words, saved 14:02).`
    static func wereWriting(_ draft: Draft, _ scene: Scene) -> String {
        let title = draftHeading(draft)
        let saved =
            scene.programme.zone.day(draft.saved) == scene.programme.zone.day(scene.now)
            ? scene.times.clock(draft.saved) : scene.times.moment(draft.saved)
        return worded("You were writing \(subject(draft.subject))", nl: "Je was bezig met \(subject(draft.subject))")
            + (title.isEmpty ? "" : ", \"\(Visible.line(title))\"")
            + worded(
                " (\(words(WrittenText.words(of: draft))), saved \(saved)\(left(draft))).",
                nl: " (\(words(WrittenText.words(of: draft))), bewaard \(saved)\(left(draft))).")
    }

    /// How it came that a draft was left, where nobody put it away.
    static func left(_ draft: Draft) -> String {
        switch draft.leaving {
        case .kept: ""
        case .dropped: worded(", line dropped", nl: ", verbinding verbroken")
        case .writing: worded(", cut off or open elsewhere", nl: ", afgebroken of elders open")
        }
    }

    static func draftHeading(_ draft: Draft) -> String {
        draft.title.isEmpty ? StoredText.heading(of: draft.body) : draft.title
    }

    static func subject(_ subject: Draft.Subject) -> String {
        switch subject {
        case .reflection(.selfAssessment): worded("a self-assessment", nl: "een zelfbeoordeling")
        case .reflection: worded("a reflection", nl: "een reflectie")
        case .goal: worded("a goal", nl: "een leerdoel")
        case .feedback(_, _, let purpose): worded("\(word(purpose)) feedback", nl: "feedback (\(word(purpose)))")
        case .response: worded("a response", nl: "een reactie")
        case .advice: worded("an advice", nl: "een advies")
        case .edit: worded("a new text of an item", nl: "een nieuwe tekst van een item")
        case .decision: worded("a decision", nl: "een beslissing")
        case .dissent: worded("a dissent", nl: "een afwijkend oordeel")
        case .decisionAnswer: worded("an answer to a decision", nl: "een antwoord op een beslissing")
        case .appeal: worded("an appeal", nl: "een bezwaar")
        case .ruling: worded("a ruling", nl: "een uitspraak")
        case .recusal: worded("a reason for a recusal", nl: "een reden voor een verschoning")
        case .glassBreak: worded("a reason to break the glass", nl: "een reden om het glas te breken")
        case .decline: worded("why you decline", nl: "een reden om af te wijzen")
        case .answers:
            worded("your answers to the agreement's prompts", nl: "je antwoorden op de vragen van de overeenkomst")
        case .proposal: worded("a text to agree on", nl: "een tekst om het over eens te worden")
        case .note: worded("a note of a meeting", nl: "een notitie bij een gesprek")
        case .agenda: worded("an agenda", nl: "een agenda")
        case .escalation: worded("an escalation", nl: "een escalatie")
        }
    }

    static var continueDraft: String { worded("Continue", nl: "Verdergaan") }
    static var newText: String { worded("New", nl: "Nieuw") }
    static var discardDraft: String { worded("Discard it", nl: "Weggooien") }
    static var keepDraft: String { worded("Keep as a draft and leave", nl: "Als concept bewaren en weggaan") }
    static var goOnWriting: String { worded("Go on writing", nl: "Verder schrijven") }
    static func draftKept(_ scene: Scene) -> String {
        worded(
            "Kept as a draft. \(scene.key(.drafts)) goes on with it.",
            nl: "Als concept bewaard. \(scene.key(.drafts)) gaat ermee verder.")
    }
    static var draftDiscarded: String { worded("Discarded.", nl: "Weggegooid.") }
    static var nothingKept: String {
        worded("Nothing was written, so nothing is kept.", nl: "Er is niets geschreven, dus er wordt niets bewaard.")
    }
    static var leaveQuestion: String { worded("Leave what you are writing?", nl: "Stoppen met schrijven?") }
    static var discardQuestion: String {
        worded("Discard it for good? The text is gone then.", nl: "Voorgoed weggooien? De tekst is dan weg.")
    }
    static var keepMine: String { worded("Save mine", nl: "De mijne bewaren") }
    static var keepTheirs: String {
        worded("Leave theirs; mine stays a draft", nl: "Die van de ander laten; de mijne blijft een concept")
    }
    static var backToText: String { worded("Back to my text", nl: "Terug naar mijn tekst") }
    static var mine: String { worded("Your text", nl: "Jouw tekst") }
    static func theirs(_ revision: Int) -> String {
        worded("Saved meanwhile, revision \(revision)", nl: "Intussen bewaard, versie \(revision)")
    }

    /// What is written and to whom, for the first line of the screen.
    static func writing(
        _ subject: Draft.Subject, about entry: Entry?, _ meeting: MeetingLine?, of named: NamedPerson? = nil,
        _ scene: Scene
    ) -> String {
        let on =
            entry.map { worded(", on \"\(Visible.line($0.heading))\"", nl: ", bij \"\(Visible.line($0.heading))\"") }
            ?? ""
        switch subject {
        case .reflection(.blank), .reflection(.what): return worded("Reflection", nl: "Reflectie")
        case .reflection(.selfAssessment(let moment)):
            return selfAssessment(moment, scene)
        case .goal: return worded("Learning goal", nl: "Leerdoel")
        case .feedback(let mentee, let item, _):
            let name = scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text
            return worded("Feedback to \(Visible.line(name))", nl: "Feedback aan \(Visible.line(name))")
                + (item == nil ? "" : on)
        case .response:
            return worded("Response", nl: "Reactie")
                + (entry.map {
                    worded(
                        " to \"\(Visible.line($0.heading))\" by \(Visible.line($0.author.name))",
                        nl: " op \"\(Visible.line($0.heading))\" van \(Visible.line($0.author.name))")
                } ?? "")
        case .advice(let mentee, let moment):
            let name = scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text
            return
                worded(
                    "Advice about \(Visible.line(name)), for \(Visible.line(scene.programme.moment(moment)?.name ?? moment.text))",
                    nl:
                        "Advies over \(Visible.line(name)), voor \(Visible.line(scene.programme.moment(moment)?.name ?? moment.text))"
                )
        case .decision(let mentee, let moment, _):
            return worded(
                "Decision about \(draftAbout(named, mentee, moment, scene))",
                nl: "Beslissing over \(draftAbout(named, mentee, moment, scene))")
        case .dissent(let mentee, let moment):
            return worded(
                "Dissent from the decision about \(draftAbout(named, mentee, moment, scene))",
                nl: "Afwijkend oordeel bij de beslissing over \(draftAbout(named, mentee, moment, scene))")
        case .decisionAnswer(let moment):
            return worded(
                "Your answer to the decision for \(momentName(moment, scene))",
                nl: "Jouw antwoord op de beslissing voor \(momentName(moment, scene))")
        case .appeal(let moment):
            return worded(
                "Your grounds of appeal against the decision for \(momentName(moment, scene))",
                nl: "De gronden van je bezwaar tegen de beslissing voor \(momentName(moment, scene))")
        case .ruling(_, let ruling):
            return worded(
                "Ruling of the panel: \(word(ruling))", nl: "Uitspraak van de bezwaarcommissie: \(word(ruling))")
        case .recusal(let mentee, let moment, _):
            return worded(
                "Why: \(draftAbout(nil, mentee, moment, scene))",
                nl: "Waarom: \(draftAbout(nil, mentee, moment, scene))")
        case .glassBreak(let item):
            return worded("Why you have to read \(item.short)", nl: "Waarom je \(item.short) moet lezen")
        case .edit:
            return worded("New text", nl: "Nieuwe tekst")
                + (entry.map {
                    worded(" of \"\(Visible.line($0.heading))\"", nl: " van \"\(Visible.line($0.heading))\"")
                } ?? "")
        case .escalation(let mentee, _):
            return worded(
                "Escalation about \(self.mentee(mentee, scene))", nl: "Escalatie over \(self.mentee(mentee, scene))")
        case .answers(let other), .proposal(let other): return writing(subject, with: other.text)
        case .decline:
            guard let entry else { return worded("Reason to decline", nl: "Reden om af te wijzen") }
            return worded(
                "Reason to decline \"\(Visible.line(entry.heading))\"",
                nl: "Reden om \"\(Visible.line(entry.heading))\" af te wijzen")
        case .note:
            return meeting.map {
                worded(
                    "Note of the " + uncapitalized(self.meeting($0, scene.times)),
                    nl: "Notitie bij het " + uncapitalized(self.meeting($0, scene.times)))
            } ?? worded("Note", nl: "Notitie")
        case .agenda:
            return meeting.map {
                worded(
                    "Agenda of the " + uncapitalized(self.meeting($0, scene.times)),
                    nl: "Agenda van het " + uncapitalized(self.meeting($0, scene.times)))
            } ?? worded("Agenda", nl: "Agenda")
        }
    }

    private static func uncapitalized(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    static func momentName(_ moment: MomentID, _ scene: Scene) -> String {
        Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
    }

    private static func draftAbout(_ named: NamedPerson?, _ mentee: PersonID, _ moment: MomentID, _ scene: Scene)
        -> String
    {
        "\(named.map { Visible.line($0.name) } ?? mentee.text), \(momentName(moment, scene))"
    }

    private static func selfAssessment(_ moment: MomentID, _ scene: Scene) -> String {
        worded(
            "Self-assessment for \(momentName(moment, scene))", nl: "Zelfbeoordeling voor \(momentName(moment, scene))")
    }

    static func template(_ template: Template, _ scene: Scene) -> String {
        switch template {
        case .blank: worded("Blank", nl: "Leeg")
        case .what: worded("What? So what? Now what?", nl: "Wat? Wat betekent het? Wat nu?")
        case .selfAssessment(let moment):
            selfAssessment(moment, scene)
        }
    }

    /// What a template begins with: headings to write under.
    static func prompts(_ subject: Draft.Subject) -> [String] {
        switch subject {
        case .reflection(.what):
            [
                worded("What?", nl: "Wat?"), worded("So what?", nl: "Wat betekent het?"),
                worded("Now what?", nl: "Wat nu?"),
            ]
        case .reflection(.selfAssessment):
            [
                worded("Where I stand", nl: "Waar ik sta"), worded("What shows it", nl: "Waaruit het blijkt"),
                worded("What I need next", nl: "Wat ik nu nodig heb"),
            ]
        case .feedback:
            [
                worded("What I saw", nl: "Wat ik zag"), worded("A suggestion tied to it", nl: "Een suggestie daarbij"),
                worded("Next step", nl: "Volgende stap"),
            ]
        case .advice:
            [
                worded("What I have seen", nl: "Wat ik heb gezien"),
                worded("Why I propose it", nl: "Waarom ik het voorstel"),
            ]
        case .decision: decisionPrompts
        case .reflection(.blank), .goal, .response, .edit, .decline, .note, .agenda, .escalation, .answers, .proposal,
            .dissent, .decisionAnswer, .appeal, .ruling, .recusal, .glassBreak:
            []
        }
    }

    /// The same in every language: a draft may have been begun in another.
    static func allPrompts(_ subject: Draft.Subject) -> [String] {
        Language.allCases.flatMap { language in Language.$spoken.withValue(language) { prompts(subject) } }
    }

    /// After a text has become an item: that it has, and who can read it now.
    static func written(_ act: Act, _ sentence: String) -> String {
        // Between two people there is no item of which to say who reads it.
        if case .pair(let act) = act { return done(act) }
        return worded("Saved. ", nl: "Bewaard. ") + sentence
    }
}
