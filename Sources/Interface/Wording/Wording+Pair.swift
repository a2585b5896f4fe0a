import Cells
import Journal

/// The screens' words about what is between mentor and mentee, around what the journal says.
extension Wording {
    // MARK: - Whose it is

    static func noPair(_ scene: Scene) -> String {
        scene.isMentee
            ? worded(
                "You have no mentor yet: the coordinator starts mentorships. What you two expect of each other is here then.",
                nl:
                    "Je hebt nog geen mentor: de coördinator begint mentoraten. Daarna staat hier wat jullie van elkaar verwachten."
            )
            : worded(
                "You have no mentees yet: the coordinator starts mentorships.",
                nl: "Je hebt nog geen mentees: de coördinator begint mentoraten.")
    }
    static var noSuchPair: String {
        worded("There is no mentorship of yours with that person.", nl: "Je hebt geen mentoraat met die persoon.")
    }
    static var noOtherPair: String {
        worded("There is no other mentorship of yours.", nl: "Je hebt geen ander mentoraat.")
    }
    static var pairIsOver: String {
        worded(
            "This mentorship is over: what there was can be read.",
            nl: "Dit mentoraat is voorbij: wat er was, kun je nog lezen.")
    }
    static var nothingAnsweredHere: String {
        worded("Nothing was ever answered here.", nl: "Hier is nooit iets beantwoord.")
    }

    // MARK: - Rounds

    static var noOtherRound: String { worded("There is no other round there.", nl: "Er is daar geen andere ronde.") }
    static var isOpenAlready: String {
        worded(
            "The round is open: not both of you have answered yet.",
            nl: "De ronde is open: jullie hebben nog niet allebei geantwoord.")
    }
    static var reopen: String { worded("Open it", nl: "Openen") }
    static var reopenQuestion: String { worded("Open a new round?", nl: "Een nieuwe ronde openen?") }
    static var whatHappens: String { worded("What happens", nl: "Wat er gebeurt") }

    static func reopening(isAgreed: Bool, _ other: String) -> [Fact] {
        [
            Fact(
                whatHappens,
                worded(
                    "you and \(other) both answer again, and neither sees the other's before both have",
                    nl:
                        "jij en \(other) antwoorden allebei opnieuw, en zien elkaars antwoord pas als jullie allebei klaar zijn"
                )),
            Fact(
                whatStays,
                isAgreed
                    ? worded(
                        "what you agreed on can be read; the new round has a text and signatures of its own",
                        nl:
                            "wat jullie afspraken blijft te lezen; de nieuwe ronde heeft een eigen tekst en eigen handtekeningen"
                    )
                    : worded(
                        "what both of you answered can be read", nl: "wat jullie allebei antwoordden blijft te lezen")),
        ]
    }

    /// Before something is given after which both see both.
    static func revealing(_ other: String) -> [Fact] {
        [
            Fact(
                whoReads,
                worded(
                    "\(other), at once; and you read what \(other) answered",
                    nl: "\(other), meteen; en jij leest wat \(other) antwoordde")),
            Fact(
                untilWhen,
                worded(
                    "neither can be changed after that; a new round can be opened",
                    nl: "daarna is geen van beide nog te wijzigen; wel kan er een nieuwe ronde open")),
        ]
    }

    // MARK: - Agreement

    static func agreementWith(_ other: String) -> String {
        worded("Agreement · \(Visible.line(other))", nl: "Overeenkomst · \(Visible.line(other))")
    }
    static var promptsHead: String { worded("What both of you answer", nl: "Wat jullie allebei beantwoorden") }
    static var yourAnswers: String { worded("Your answers", nl: "Jouw antwoorden") }
    static var bothAnswers: String { worded("What each of you answered", nl: "Wat jullie allebei antwoordden") }
    static var nothingToDoHere: String {
        worded("There is nothing for you to do here now.", nl: "Er is hier nu niets voor je te doen.")
    }
    static func answersStand(_ scene: Scene) -> String {
        let key = scene.key(.reopenRound)
        return worded(
            "Both of you have answered, so the answers stay. \(key) opens a new round.",
            nl: "Jullie hebben allebei geantwoord, dus de antwoorden blijven staan. \(key) opent een nieuwe ronde.")
    }
    static func agreementStands(_ scene: Scene) -> String {
        let key = scene.key(.reopenRound)
        return worded(
            "Both of you have signed. \(key) opens a new round.",
            nl: "Jullie hebben allebei ondertekend. \(key) opent een nieuwe ronde.")
    }
    static var signedAlready: String { worded("You have signed it.", nl: "Je hebt al ondertekend.") }
    static func notSigned(_ who: String) -> String {
        worded("Not signed by \(who) yet", nl: "Nog niet ondertekend door \(who)")
    }
    static func signQuestion(_ other: String) -> String {
        worded("Sign the agreement with \(other)?", nl: "De overeenkomst met \(other) ondertekenen?")
    }

    static func signing(_ round: AgreementRound, _ pair: NamedPair) -> [Fact] {
        let other = Visible.line(pair.other.name)
        let text = round.proposals.last?.text ?? ""
        let hasSigned = round.signatures[pair.side.other] != nil
        return [
            Fact(
                worded("What you sign", nl: "Wat je ondertekent"),
                worded(
                    "proposal \(round.proposals.count): \"\(Visible.line(StoredText.heading(of: text)))\"",
                    nl: "voorstel \(round.proposals.count): \"\(Visible.line(StoredText.heading(of: text)))\"")),
            Fact(
                whatHappens,
                hasSigned
                    ? worded(
                        "\(other) has signed: with yours it is agreed, as of today",
                        nl: "\(other) heeft ondertekend: met jouw handtekening geldt het, vanaf vandaag")
                    : worded("it is agreed when \(other) signs as well", nl: "het geldt zodra ook \(other) ondertekent")
            ),
            Fact(
                whoReads,
                worded(
                    "only you and \(other); it is in no dossier", nl: "alleen jij en \(other); het komt in geen dossier"
                )),
            Fact(
                untilWhen,
                worded(
                    "another proposal voids both signatures until both have signed; then a new round can be opened",
                    nl:
                        "tot jullie allebei hebben ondertekend, vervallen beide handtekeningen bij een ander voorstel; daarna kan er een nieuwe ronde open"
                )),
        ]
    }

    /// What one can do next, with its key.
    static func next(_ step: AgreementRound.Step, _ scene: Scene) -> String? {
        let (answers, proposes) = (scene.key(.answerPrompts), scene.key(.proposeText))
        return switch step {
        case .answer: worded("\(answers) answers the prompts.", nl: "\(answers) beantwoordt de vragen.")
        case .waitForAnswer: worded("\(answers) changes your answers.", nl: "\(answers) wijzigt je antwoorden.")
        case .propose: worded("\(proposes) proposes a text.", nl: "\(proposes) stelt een tekst voor.")
        case .sign:
            worded(
                "\(scene.key(.signAgreement)) signs it, \(proposes) proposes another text.",
                nl: "\(scene.key(.signAgreement)) ondertekent, \(proposes) stelt een andere tekst voor.")
        case .waitForSignature:
            worded("\(proposes) proposes another text.", nl: "\(proposes) stelt een andere tekst voor.")
        case .agreed, .over: nil
        }
    }

    // MARK: - Writing

    static var betweenYouTwo: String { worded("BETWEEN YOU TWO", nl: "TUSSEN JULLIE") }

    /// What is written and to whom, for the first line of the screen.
    static func writing(_ subject: Draft.Subject, with other: String) -> String {
        if case .answers = subject {
            return worded(
                "Your answers to the prompts of the agreement with \(Visible.line(other))",
                nl: "Jouw antwoorden op de vragen van de overeenkomst met \(Visible.line(other))")
        }
        return worded(
            "A text on which you and \(Visible.line(other)) agree",
            nl: "Een tekst waar jij en \(Visible.line(other)) het over eens zijn")
    }

    /// Who will read it, and when.
    static func readers(_ subject: Draft.Subject, _ page: AgreementPage) -> String {
        let other = Visible.line(page.pair.other.name)
        guard case .answers = subject else {
            return
                worded(
                    "\(other) reads it at once, and both of you sign it. It is in no dossier, and nobody else ever sees it.",
                    nl:
                        "\(other) leest het meteen, en jullie ondertekenen allebei. Het komt in geen dossier, en niemand anders ziet het ooit."
                )
        }
        return page.rounds.first?.otherHasAnswered == true
            ? worded(
                "\(other) has answered: when you are done, both see both. Nobody else ever does.",
                nl:
                    "\(other) heeft geantwoord: als jij klaar bent, zien jullie elkaars antwoorden. Niemand anders ziet ze ooit."
            )
            : worded(
                "Only you, until \(other) has answered as well; until then you can change it. Nobody else ever sees it.",
                nl:
                    "Alleen jij, tot ook \(other) heeft geantwoord; tot dan kun je het wijzigen. Niemand anders ziet het ooit."
            )
    }

    static func answerQuestion(_ other: String) -> String {
        worded("Give your answers to \(Visible.line(other))?", nl: "Je antwoorden aan \(Visible.line(other)) geven?")
    }
    static func proposeQuestion(_ other: String) -> String {
        worded("Propose this text to \(Visible.line(other))?", nl: "Deze tekst aan \(Visible.line(other)) voorstellen?")
    }
    static var answerVerb: String { worded("Answer", nl: "Antwoorden") }
    static var proposeVerb: String { worded("Propose", nl: "Voorstellen") }

    private static var inPlaceOf: String { worded("In place of", nl: "In plaats van") }

    static func proposedMeanwhile(_ name: String) -> String {
        worded(
            "\(name) has proposed a text meanwhile. Yours is kept here; proposed now, it stands in place of that one.",
            nl:
                "\(name) heeft intussen een tekst voorgesteld. De jouwe blijft hier staan; stel je die nu voor, dan komt die ervoor in de plaats."
        )
    }

    static func proposing(_ page: AgreementPage) -> [Fact] {
        let round = page.rounds.first
        let isSigned = round?.signatures != Sides()
        let other = Visible.line(page.pair.other.name)
        let present = round?.proposals.last.map { proposal in
            Fact(
                inPlaceOf,
                proposal.by == page.pair.side
                    ? worded("the text that you proposed", nl: "de tekst die jij voorstelde")
                    : worded("the text that \(other) proposed", nl: "de tekst die \(other) voorstelde"),
                proposal.by == page.pair.side ? .quiet : .warning)
        }
        return [
            Fact(
                whoReads,
                worded(
                    "\(Visible.line(page.pair.other.name)), at once; it is in no dossier",
                    nl: "\(Visible.line(page.pair.other.name)), meteen; het komt in geen dossier")),
            Fact(
                whatHappens,
                isSigned
                    ? worded(
                        "the signature under the text before is void; both sign this one",
                        nl: "de handtekening onder de vorige tekst vervalt; jullie ondertekenen allebei deze")
                    : worded(
                        "it is agreed when both have signed", nl: "het geldt zodra jullie allebei hebben ondertekend")),
            Fact(
                untilWhen,
                worded(
                    "another text can be proposed until both have signed",
                    nl: "tot jullie allebei hebben ondertekend, kan er een andere tekst worden voorgesteld")),
        ] + [present].compactMap(\.self)
    }

    // MARK: - Calibration

    static func calibrationWith(_ other: String) -> String {
        worded("Calibration · \(Visible.line(other))", nl: "Afstemming · \(Visible.line(other))")
    }
    static var asItIs: String { worded("as it is", nl: "zoals het is") }
    static var preferred: String { worded("preferred", nl: "gewenst") }
    static var statementsHead: String {
        worded(
            "What both of you rate, from 1 (not at all) to 5 (entirely)",
            nl: "Wat jullie allebei scoren, van 1 (helemaal niet) tot 5 (helemaal wel)")
    }
    static var yourRatings: String { worded("Your ratings", nl: "Jouw scores") }
    static var bothRatings: String { worded("How each of you rated", nl: "Hoe jullie allebei scoorden") }
    static var overTheRounds: String { worded("Over the rounds", nl: "Over de rondes") }
    static var rateHead: String {
        worded(
            "Type a digit from 1 (not at all) to 5 (entirely) for each: as it is, and as you would prefer it. Enter gives them.",
            nl:
                "Typ voor elke stelling een cijfer van 1 (helemaal niet) tot 5 (helemaal wel): hoe het is, en hoe je het liever zou zien. Enter geeft ze."
        )
    }
    static func rated(_ count: Int, of total: Int) -> String {
        worded("\(count) of \(total)", nl: "\(count) van \(total)")
    }
    static func ratingsStand(_ scene: Scene) -> String {
        let key = scene.key(.reopenRound)
        return worded(
            "Both of you have given theirs, so they stay. \(key) opens a new round.",
            nl: "Jullie hebben allebei je scores gegeven, dus ze blijven staan. \(key) opent een nieuwe ronde.")
    }
    static func ratingsNotGiven(_ scene: Scene) -> String {
        let key = scene.key(.rateStatements)
        return worded(
            "Not given yet: \(key) goes on with it, as long as this screen is open.",
            nl: "Nog niet gegeven: \(key) gaat ermee verder, zolang dit scherm open is.")
    }
    static func stillToRate(_ count: Int) -> String {
        worded(
            "Not given: \(Wording.count(count, "rating")) still to go.",
            nl: "Niet gegeven: nog \(Wording.count(count, "score", "scores")) te gaan.")
    }
    static var giveQuestion: String { worded("Give your ratings?", nl: "Je scores geven?") }
    static var give: String { worded("Give", nl: "Geven") }
    static var oneToFive: String { worded("Ratings go from 1 to 5.", nl: "Scores lopen van 1 tot 5.") }
    static func nextRating(hasGiven: Bool, _ scene: Scene) -> String {
        let key = scene.key(.rateStatements)
        return hasGiven
            ? worded("\(key) changes yours.", nl: "\(key) wijzigt die van jou.")
            : worded("\(key) fills it in.", nl: "\(key) vult de scores in.")
    }

    // MARK: - Pulse

    /// How wide the longest word for a dimension is.
    static var dimensionColumns: Int { Dimension.allCases.map { Cells.columns(of: word($0)) }.max() ?? 0 }
    static func pulseWith(_ other: String) -> String {
        worded("Pulse · \(Visible.line(other))", nl: "Peiling · \(Visible.line(other))")
    }
    static var nothingToShow: String {
        worded(
            "You have given no pulse here that could be shown.",
            nl: "Je hebt hier geen peiling gegeven die je kunt laten zien.")
    }
    static var noRoundsOfPulses: String {
        worded(
            "A pulse has no rounds: give one whenever you like.",
            nl: "Een peiling heeft geen rondes: geef er een wanneer je wilt.")
    }
    static var fourDigits: String {
        worded(
            "Not given: it takes four digits, from 1 (troubled) to 5 (well).",
            nl: "Niet gegeven: het moeten vier cijfers zijn, van 1 (moeizaam) tot 5 (goed).")
    }
    static func showIt(_ other: String) -> String {
        worded(
            "show it to \(other), while \(other) shows theirs (Space)",
            nl: "aan \(other) laten zien, zolang \(other) die ook laat zien (Space)")
    }
    static var pulseHelp: String {
        worded(
            "1 troubled … 5 well. Enter gives it; Esc leaves it.",
            nl: "1 moeizaam … 5 goed. Enter geeft de peiling; Esc gaat terug.")
    }
    static func othersPulse(_ other: String) -> String { worded("The last of \(other)", nl: "De laatste van \(other)") }
    static var yourPulses: String { worded("Yours", nl: "Die van jou") }
    static var noPulses: String { worded("None yet.", nl: "Nog geen.") }
    static var summaryTitle: String { worded("Pulse, all pairs", nl: "Peiling, alle paren") }
}

// MARK: - What came of it

extension Wording {
    static func done(_ act: PairAct) -> String {
        switch act {
        case .answerAgreement:
            worded(
                "Answered. You see each other's answers once both of you have.",
                nl: "Beantwoord. Jullie zien elkaars antwoorden zodra jullie allebei klaar zijn.")
        case .proposeAgreement:
            worded(
                "Proposed. It is agreed when both have signed it.",
                nl: "Voorgesteld. Het geldt zodra jullie allebei hebben ondertekend.")
        case .signAgreement: worded("Signed.", nl: "Ondertekend.")
        case .reopenAgreement, .reopenCalibration: worded("A new round is open.", nl: "Er is een nieuwe ronde open.")
        case .calibrate:
            worded(
                "Given. You see each other's ratings once both of you have.",
                nl: "Gegeven. Jullie zien elkaars scores zodra jullie allebei klaar zijn.")
        case .pulse(_, _, let isShown):
            isShown
                ? worded(
                    "Given. The other sees it while showing theirs.",
                    nl: "Gegeven. De ander ziet dit zolang die de eigen peiling ook laat zien.")
                : worded("Given. Only you see it.", nl: "Gegeven. Alleen jij ziet dit.")
        case .showPulse(_, true):
            worded(
                "Shown. The other sees it while showing theirs.",
                nl: "Getoond. De ander ziet dit zolang die de eigen peiling ook laat zien.")
        case .showPulse(_, false): worded("Only you see it now.", nl: "Nu zie alleen jij dit.")
        }
    }

    /// With the keys of the screens, where the sentence of the commands names a command.
    static func onScreen(_ fault: PairFault, _ scene: Scene) -> String? {
        switch fault {
        case .answered: answersStand(scene)
        case .agreed: agreementStands(scene)
        case .rated: ratingsStand(scene)
        case .answers, .stray:
            worded(
                "Not saved: each answer stands below its prompt, which begins with ## and stays as it is.",
                nl: "Niet bewaard: elk antwoord staat onder zijn vraag, die met ## begint en blijft zoals hij is.")
        case .nothingProposed:
            worded(
                "No text has been proposed yet: \(scene.key(.proposeText)) proposes one.",
                nl: "Er is nog geen tekst voorgesteld: \(scene.key(.proposeText)) stelt er een voor.")
        case .noPulse: nothingToShow
        case .several, .bothWays, .nothingAnswered, .unanswered, .otherText, .ratings, .rating, .notRatings: nil
        }
    }
}
