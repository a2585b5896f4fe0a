extension Wording {
    static func outcome(was before: String, is after: String) -> String {
        worded(
            "It proposed \(Visible.line(before)), and proposes \(Visible.line(after)) now.",
            nl: "Het stelde \(Visible.line(before)) voor, en stelt nu \(Visible.line(after)) voor.")
    }

    private static func because(_ reason: String?) -> String {
        reason.map { worded(" Reason: \(Visible.line($0))", nl: " Reden: \(Visible.line($0))") } ?? ""
    }

    static func glassBroken(by who: String, until: String, reason: String) -> String {
        worded(
            "\(who) broke the glass, to read it until \(until).",
            nl: "\(who) brak het glas, om het te lezen tot \(until).")
            + because(reason)
    }

    /// How whoever did something is named at the beginning of a sentence about it.
    static var actingYourself: String { worded("You", nl: "Je") }
    static var actingHost: String { worded("The host", nl: "De host") }
    static var actingTime: String { worded("The cutoff", nl: "De sluiting") }
    static func actingThroughHost(_ name: String) -> String {
        worded(name + " (through the host's account)", nl: name + " (via het account van de host)")
    }

    private static func goalState(_ value: String?) -> String {
        value.map { GoalState(rawValue: $0).map { word($0) } ?? $0 } ?? ""
    }

    /// - Parameter person: somebody else whom it concerns, by name.
    static func history(_ event: Event, who: String, person: String?, moment: String?, reason: String?) -> String {
        let moment = moment ?? ""
        let person = person ?? ""
        return switch event.verb {
        case .saved:
            worded("\(who) saved it for the first time.", nl: "\(who) bewaarde het voor het eerst.")
        case .edited:
            worded(
                "\(who) edited it, before anybody else had read it.",
                nl: "\(who) wijzigde het, voordat iemand anders het had gelezen.")
        case .amended:
            worded(
                "\(who) amended it: a new revision, seen by everybody who can read it.",
                nl: "\(who) wijzigde het: een nieuwe versie, te zien voor iedereen die het kan lezen.")
        case .deleted:
            worded("\(who) deleted it.", nl: "\(who) verwijderde het.")
        case .erased:
            worded("\(who) erased it: its text is gone for good.", nl: "\(who) wiste het: de tekst is voorgoed weg.")
                + because(reason.map(erasureReason))
        case .shared:
            worded("\(who) shared it with the mentors.", nl: "\(who) deelde het met de mentoren.")
        case .withdrawn:
            worded("\(who) withdrew it from the mentors.", nl: "\(who) trok het terug van de mentoren.")
        case .nominated:
            worded("\(who) nominated it for \(moment).", nl: "\(who) droeg het voor \(moment) voor.")
        case .retracted:
            worded(
                "\(who) took the nomination back; it is developmental again.",
                nl: "\(who) trok de voordracht in; het is weer ontwikkelingsgericht.")
        case .asked:
            worded(
                "\(who) asked to make it assessment; that takes the mentee's agreement.",
                nl: "\(who) vroeg om er een beoordeling van te maken; daarvoor moet de mentee instemmen.")
        case .tookBack:
            worded(
                "\(who) took the request back; it stays developmental.",
                nl: "\(who) trok de vraag in; het blijft ontwikkelingsgericht.")
        case .agreed:
            worded("\(who) agreed: it is assessment now.", nl: "\(who) stemde in: het is nu een beoordeling.")
        case .declined:
            worded(
                "\(who) declined: it stays developmental.", nl: "\(who) wees het af: het blijft ontwikkelingsgericht.")
                + because(reason)
        case .madeDevelopmental:
            worded(
                "\(who) made it developmental: it does not go to the committee.",
                nl: "\(who) maakte het ontwikkelingsgericht: het gaat niet naar de commissie.")
        case .acknowledged:
            worded("\(who) acknowledged it.", nl: "\(who) tekende het voor gezien.")
        case .goalState:
            worded(
                "\(who) marked the goal as \(event.value ?? "").",
                nl: "\(who) zette het leerdoel op \(goalState(event.value)).")
        case .read:
            worded("\(who) read it.", nl: "\(who) las het.")
        case .sealed:
            worded(
                "It was sealed into the dossier for \(moment).", nl: "Het werd verzegeld in het dossier voor \(moment)."
            )
        case .dossierRead:
            worded("\(who) read the dossier for \(moment).", nl: "\(who) las het dossier voor \(moment).")
        case .personAdded:
            worded("\(who) added a person.", nl: "\(who) voegde iemand toe.")
        case .renamed:
            worded("\(who) changed a name.", nl: "\(who) wijzigde een naam.")
        case .roles:
            worded("\(who) changed roles.", nl: "\(who) wijzigde rollen.")
        case .suspended:
            worded("\(who) suspended a person.", nl: "\(who) schorste iemand.")
        case .reinstated:
            worded("\(who) reinstated a person.", nl: "\(who) liet iemand weer toe.")
        case .keyAdded:
            worded("\(who) added a key.", nl: "\(who) voegde een sleutel toe.")
        case .keyRevoked:
            worded("\(who) revoked a key.", nl: "\(who) trok een sleutel in.")
        case .mentorshipStarted:
            worded("\(who) started a mentorship.", nl: "\(who) begon een mentoraat.")
        case .mentorshipEnded:
            worded("\(who) ended a mentorship.", nl: "\(who) beëindigde een mentoraat.")
        case .programmeApplied:
            worded("\(who) applied a programme.", nl: "\(who) voerde een programma in.")
        case .imported:
            worded("\(who) imported a file.", nl: "\(who) las een bestand in.")
        case .restored:
            worded("\(who) restored a backup.", nl: "\(who) zette een back-up terug.")
        case .agreementOpened:
            worded("\(who) opened a round of the agreement.", nl: "\(who) opende een ronde van de overeenkomst.")
        case .agreementAnswered:
            worded(
                "\(who) answered the prompts of the agreement.",
                nl: "\(who) beantwoordde de vragen van de overeenkomst.")
        case .agreementProposed:
            worded(
                "\(who) proposed the words of the agreement.", nl: "\(who) stelde de tekst van de overeenkomst voor.")
        case .agreementSigned:
            worded("\(who) signed the agreement.", nl: "\(who) ondertekende de overeenkomst.")
        case .calibrationOpened:
            worded("\(who) opened a round of the calibration.", nl: "\(who) opende een ronde van de afstemming.")
        case .calibrated:
            worded("\(who) filled in the calibration.", nl: "\(who) vulde de afstemming in.")
        case .pulseGiven:
            worded("\(who) gave a pulse.", nl: "\(who) gaf een peiling.")
        case .pulseShown:
            worded(
                "\(who) said whether the pulse is shown to the other.",
                nl: "\(who) gaf aan of de ander de peiling ziet.")
        case .meetingPlanned:
            worded("\(who) planned the meeting.", nl: "\(who) plande het gesprek.")
        case .agendaWritten:
            worded("\(who) wrote the agenda.", nl: "\(who) schreef de agenda.")
        case .hatSwitched:
            worded("\(who) changed the hat.", nl: "\(who) wisselde van pet.")
        case .meetingSigned:
            worded("\(who) signed the meeting.", nl: "\(who) ondertekende het gesprek.")
        case .meetingMoved:
            worded("\(who) moved the meeting.", nl: "\(who) verplaatste het gesprek.")
        case .meetingCancelled:
            worded("\(who) called the meeting off.", nl: "\(who) zegde het gesprek af.")
        case .signatureVoided:
            worded(
                "\(who) changed something after a signature: that one counts no more.",
                nl: "\(who) wijzigde iets na een handtekening: die telt niet meer.")
        case .handoverOpened:
            worded(
                "\(who) opened a choice of what the successor inherits.",
                nl: "\(who) opende een keuze van wat de opvolger krijgt.")
        case .handedOver:
            worded("\(who) chose what the successor inherits.", nl: "\(who) koos wat de opvolger krijgt.")
        case .handoverEnded:
            worded("The hand-over ended with the mentorship.", nl: "De overdracht eindigde met het mentoraat.")
        case .itemHandedOver:
            worded(
                "\(who) handed it over to \(person), at the change of mentor.",
                nl: "\(who) droeg het over aan \(whom(person)), bij de wisseling van mentor.")
        case .itemTakenBack:
            worded(
                "\(who) took it back from \(person), who had not opened it.",
                nl: "\(who) haalde het terug van \(whom(person)), ongeopend.")
        case .released:
            worded("\(who) released it to the mentee.", nl: "\(who) gaf het vrij aan de mentee.")
        case .lapsed:
            worded(
                "It was not released in time for its notice: it does not go to the committee for \(moment).",
                nl:
                    "Het werd niet op tijd vrijgegeven voor de aankondiging: het gaat niet naar de commissie voor \(moment)."
            )
        case .recused:
            worded("\(who) stepped aside for \(moment).", nl: "\(who) trad terug voor \(moment).")
        case .recusalOverridden:
            worded(
                "\(who) let somebody sit for \(moment) in spite of a conflict.",
                nl: "\(who) liet iemand zitten voor \(moment), ondanks een belangenconflict.")
        case .decisionProposed:
            worded("\(who) proposed a decision for \(moment).", nl: "\(who) stelde voor \(moment) een beslissing voor.")
        case .decisionSigned:
            worded("\(who) signed the decision for \(moment).", nl: "\(who) ondertekende de beslissing voor \(moment).")
        case .dissented:
            worded(
                "\(who) dissented from the decision for \(moment).",
                nl: "\(who) week af van de beslissing voor \(moment).")
        case .decided:
            worded("The decision for \(moment) is final.", nl: "De beslissing voor \(moment) is definitief.")
        case .decisionRead:
            worded("\(who) read the decision for \(moment).", nl: "\(who) las de beslissing voor \(moment).")
        case .decisionAnswered:
            worded(
                "\(who) answered the decision for \(moment).", nl: "\(who) reageerde op de beslissing voor \(moment).")
        case .appealed:
            worded(
                "\(who) appealed against the decision for \(moment).",
                nl: "\(who) maakte bezwaar tegen de beslissing voor \(moment).")
        case .appealAssigned:
            worded("\(who) assigned the appeal to a panel.", nl: "\(who) gaf het bezwaar aan een bezwaarcommissie.")
        case .appealRuled:
            worded("\(who) ruled on the appeal.", nl: "\(who) deed uitspraak over het bezwaar.")
        case .appealRead:
            worded("\(who) read the ruling on the appeal.", nl: "\(who) las de uitspraak over het bezwaar.")
        case .escalated:
            worded("\(who) escalated a risk.", nl: "\(who) meldde een risico als escalatie.")
        case .escalationRead:
            worded("\(who) read the escalation.", nl: "\(who) las de escalatie.")
        case .glassBroken:
            worded(
                "\(who) broke the glass, to read it for a time.",
                nl: "\(who) brak het glas, om het een tijd te kunnen lezen.")
        case .glassBreakRead:
            worded("\(who) read that the glass was broken.", nl: "\(who) las dat het glas gebroken was.")
        case .sealedAlone:
            worded(
                "The dossier for \(moment) was sealed without an intermediate one before it.",
                nl: "Het dossier voor \(moment) werd verzegeld zonder een tussentijds dossier ervoor.")
        // Told to nobody else.
        case .exported:
            worded(
                "\(who) took out everything that is kept about you.",
                nl: "\(who) nam alles mee wat over je bewaard wordt.")
        }
    }
}
