import Cells
import Journal

/// Today's words.
extension Wording {
    static var waiting: String { worded("Waiting for you", nl: "Wacht op jou") }
    static var mentees: String { worded("Mentees", nl: "Mentees") }
    static var goals: String { worded("Goals", nl: "Leerdoelen") }
    static var moments: String { worded("Decision moments", nl: "Beslismomenten") }
    static var toAnswer: String { worded("answer", nl: "beantwoorden") }
    static var toAcknowledge: String { worded("acknowledge", nl: "voor gezien") }
    static var toNominate: String { worded("nominate", nl: "voordragen") }
    static var toFinish: String { worded("unfinished", nl: "niet af") }
    static var openGoal: String { worded("open", nl: "open") }
    static var noMentor: String { worded("no mentor", nl: "geen mentor") }
    static var lastColumn: String { worded("last", nl: "laatst") }
    static var newColumn: String { worded("new", nl: "nieuw") }
    static var halfYearColumn: String { worded("half-year", nl: "half jaar") }
    static var balanceColumn: String { worded("dev · asm", nl: "ont · beo") }
    static var suspended: String { worded("suspended", nl: "geschorst") }
    static func noIntermediate(_ moment: Moment) -> String {
        worded(
            "nothing intermediate before \(Visible.line(moment.name))",
            nl: "niets tussentijds vóór \(Visible.line(moment.name))")
    }
    static func standAlone(_ count: Int) -> String {
        worded("\(count) without an intermediate dossier", nl: "\(count) zonder tussentijds dossier")
    }
    static func sealedDossiers(_ count: Int) -> String {
        worded(
            Wording.count(count, "dossier") + " sealed", nl: Wording.count(count, "dossier", "dossiers") + " verzegeld")
    }
    static var dossiersColumn: String { worded("dossiers", nl: "dossiers") }

    static func unanswered(_ count: Int) -> String {
        count == 1
            ? worded("has not answered your request yet", nl: "heeft je vraag nog niet beantwoord")
            : worded(
                "has not answered \(count) of your requests yet", nl: "heeft \(count) van je vragen nog niet beantwoord"
            )
    }

    /// `today`, `3 d`, or the day where it is long ago.
    static func age(_ instant: Instant, _ scene: Scene) -> String {
        let zone = scene.programme.zone
        let days = zone.day(scene.now).sinceEpoch - zone.day(instant).sinceEpoch
        switch days {
        case ...0: return worded("today", nl: "vandaag")
        case 1..<100: return worded("\(days) d", nl: "\(days) d")
        default: return shortDate(instant, scene)
        }
    }

    /// How wide a column of ages is.
    static var ageColumns: Int { max(6, Cells.columns(of: worded("today", nl: "vandaag"))) + 1 }

    static func until(_ reach: Reach, _ scene: Scene) -> String {
        if case .could(_, let until) = reach {
            return worded("until \(scene.times.day(until))", nl: "tot \(scene.times.day(until))")
        }
        return ""
    }

    static func due(_ day: Day, _ scene: Scene) -> String {
        let instant = scene.programme.zone.start(of: day)
        return worded(
            "due \(scene.times.day(instant)) · \(scene.times.distance(instant))",
            nl: "uiterlijk \(scene.times.day(instant)) · \(scene.times.distance(instant))")
    }

    static func draft(_ subject: Draft.Subject, _ scene: Scene) -> String {
        switch subject {
        case .reflection(.selfAssessment(let moment)):
            worded("self-assessment for ", nl: "zelfbeoordeling voor ")
                + Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
        case .reflection: worded("reflection", nl: "reflectie")
        case .goal: worded("goal", nl: "leerdoel")
        case .feedback(let mentee, _, let purpose):
            worded(
                "feedback to \(Visible.line(scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text)) · \(word(purpose))",
                nl:
                    "feedback aan \(Visible.line(scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text)) · \(word(purpose))"
            )
        case .response: worded("response", nl: "reactie")
        case .advice(let mentee, let moment):
            worded("advice about ", nl: "advies over ")
                + "\(Visible.line(scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text)) · "
                + Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
        case .edit: worded("edit", nl: "bewerking")
        case .decision(let mentee, let moment, _):
            worded(
                "decision about \(person(mentee, scene)), \(name(moment, scene))",
                nl: "beslissing over \(person(mentee, scene)), \(name(moment, scene))")
        case .dissent(let mentee, let moment):
            worded(
                "dissent about \(person(mentee, scene)), \(name(moment, scene))",
                nl: "afwijkend oordeel over \(person(mentee, scene)), \(name(moment, scene))")
        case .decisionAnswer(let moment):
            worded(
                "answer to the decision for \(name(moment, scene))",
                nl: "antwoord op de beslissing voor \(name(moment, scene))")
        case .appeal(let moment):
            worded(
                "appeal against the decision for \(name(moment, scene))",
                nl: "bezwaar tegen de beslissing voor \(name(moment, scene))")
        case .ruling(_, let ruling):
            worded("ruling on an appeal, \(word(ruling))", nl: "uitspraak over een bezwaar, \(word(ruling))")
        case .recusal(let mentee, let moment, _):
            worded(
                "recusal about \(person(mentee, scene)), \(name(moment, scene))",
                nl: "verschoning over \(person(mentee, scene)), \(name(moment, scene))")
        case .decline: worded("reason to decline", nl: "reden om af te wijzen")
        case .glassBreak: worded("reason to break the glass", nl: "reden om het glas te breken")
        case .answers: worded("answers to the agreement's prompts", nl: "antwoorden op de vragen van de overeenkomst")
        case .proposal: worded("text to agree on", nl: "tekst om het over eens te worden")
        case .note(_, _, let hat):
            worded("note of a meeting · \(self.hat(hat))", nl: "notitie bij een gesprek · pet \(word(hat))")
        case .agenda: worded("agenda of a meeting", nl: "agenda van een gesprek")
        case .escalation(let mentee, _):
            worded("escalation about \(self.mentee(mentee, scene))", nl: "escalatie over \(self.mentee(mentee, scene))")
        }
    }

    private static func name(_ moment: MomentID, _ scene: Scene) -> String {
        Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
    }

    private static func person(_ id: PersonID, _ scene: Scene) -> String {
        Visible.line(scene.speaker.mentees.first { $0.id == id }?.name ?? id.text)
    }

    static func nothingWaits(_ scene: Scene) -> String {
        if scene.isMentee {
            let key = scene.key(.newReflection)
            return worded(
                "Nothing waits for you. Press \(key) to write a reflection; only you will see it until you share it.",
                nl:
                    "Er wacht niets op je. Druk op \(key) om een reflectie te schrijven; alleen jij ziet wat je schrijft, tot je het deelt."
            )
        }
        return worded(
            "Nothing waits for you. What your mentees share appears here.",
            nl: "Er wacht niets op je. Wat je mentees delen, verschijnt hier.")
    }

    static var noGoals: String { worded("No open goals.", nl: "Geen open leerdoelen.") }
    static var noMentees: String {
        worded(
            "You have no mentees yet: the coordinator starts mentorships.",
            nl: "Je hebt nog geen mentees: de coördinator begint mentoraten.")
    }
    static var noPeople: String {
        worded(
            "No mentees yet. Add people with `vitrine person add ID NAME --role mentee`, or import them with `vitrine import wba FOLDER`.",
            nl:
                "Nog geen mentees. Voeg mensen toe met `vitrine person add ID NAME --role mentee`, of lees ze in met `vitrine import wba FOLDER`."
        )
    }

    static func dossiers(_ moment: Moment, isSealed: Bool, _ scene: Scene) -> String {
        let verb = isSealed ? worded("sealed", nl: "verzegeld op") : worded("seals on", nl: "wordt verzegeld op")
        return "\(Visible.line(moment.name)) · \(verb) \(scene.times.moment(moment.cutoff))"
    }

    static func noDossiers(_ moment: Moment, isSealed: Bool, _ scene: Scene) -> String {
        isSealed
            ? worded("There is no dossier for you to read.", nl: "Er is geen dossier dat jij kunt lezen.")
            : worded(
                "Nothing to read yet: the dossiers are sealed \(scene.times.distance(moment.cutoff)). You see only what is sealed for you.",
                nl:
                    "Nog niets te lezen: de dossiers worden \(scene.times.distance(moment.cutoff)) verzegeld. Je ziet alleen wat voor jou is verzegeld."
            )
    }

    static func recused(_ names: [String]) -> String {
        worded(
            "You are recused from the dossier of \(list(names)).",
            nl: "Je bent verschoond van het dossier van \(list(names)).")
    }

    static func processOnly(_ scene: Scene) -> String {
        let key = scene.key(.switchPerson)
        return scene.canSwitch
            ? worded(
                "You see the process, not what is written. \(key) chooses who is at the keyboard.",
                nl:
                    "Je ziet het proces, niet wat er geschreven wordt. Met \(key) kies je wie er aan het toetsenbord zit."
            )
            : worded(
                "You see the process, not what is written.", nl: "Je ziet het proces, niet wat er geschreven wordt.")
    }
}
