/// What is said about the things that are between mentor and mentee alone.
extension Wording {
    // MARK: - Who sees it

    /// Above everything of theirs.
    public static func betweenYou(_ other: String) -> String {
        worded(
            "Only you and \(other) see this. It is in no dossier, no search and no count, and no setting changes that.",
            nl:
                "Alleen jij en \(other) zien dit. Het staat in geen dossier, geen zoekopdracht en geen telling, en geen instelling verandert dat."
        )
    }

    public static func blind(_ other: String) -> String {
        worded(
            "Neither of you sees what the other says before both have. Until \(other) has, you can change yours.",
            nl:
                "Jullie zien pas wat de ander zegt als beiden dat hebben gedaan. Tot \(other) zover is, kun je het jouwe wijzigen."
        )
    }

    public static var yours: String { worded("yours", nl: "van jou") }

    public static func noRound(_ number: Int?, of count: Int) -> String {
        number == nil
            ? worded("Nothing was ever answered here.", nl: "Hier is nog nooit iets beantwoord.")
            : worded(
                "There is no round \(number ?? 0). There \(count == 1 ? "is" : "are") \(count).",
                nl: "Er is geen ronde \(number ?? 0). Er \(count == 1 ? "is" : "zijn") er \(count).")
    }

    public static func otherRounds(_ numbers: [Int]) -> String {
        worded(
            "Other rounds: \(list(numbers.map(String.init))). --round N shows one.",
            nl: "Andere rondes: \(list(numbers.map(String.init))). --round N toont er een.")
    }

    // MARK: - Agreement

    public static func agreementTitle(_ other: String, round: Int, opened: String) -> String {
        worded(
            "Agreement with \(other) · round \(round), open since \(opened)",
            nl: "Overeenkomst met \(other) · ronde \(round), open sinds \(opened)")
    }

    public static func proposal(_ number: Int, by: String, _ at: String) -> String {
        worded("Proposal \(number) · \(by) · \(at)", nl: "Voorstel \(number) · \(by) · \(at)")
    }

    public static func signed(_ by: String, _ at: String) -> String {
        worded("Signed by \(by) on \(at)", nl: "Ondertekend door \(whom(by)) op \(at)")
    }

    public static var answersTwice: String {
        worded(
            "Give the answers with --answer or in a text, not both.",
            nl: "Geef de antwoorden met --answer of in een tekst, niet allebei.")
    }

    /// How the round stands and what comes next, in a sentence or two.
    public static func step(_ round: AgreementRound, _ pair: NamedPair, _ times: Times) -> String {
        let other = Visible.line(pair.other.name)
        if let erased = round.erased {
            return worded(
                "It was erased on \(times.day(erased)); nothing is left of it but that.",
                nl: "Het is gewist op \(times.day(erased)); er is niets anders van over.")
        }
        switch round.step(pair.side) {
        case .answer:
            return round.otherHasAnswered
                ? worded(
                    "\(other) has answered, and you have not: once you do, both see both and neither can be changed.",
                    nl:
                        "\(other) heeft geantwoord, en jij niet: zodra je dat doet, zien jullie beide antwoorden en ligt alles vast."
                )
                : worded("Neither of you has answered yet.", nl: "Geen van jullie heeft al geantwoord.")
        case .waitForAnswer:
            return worded(
                "You have answered; \(other) has not yet. You can change yours until then.",
                nl: "Je hebt geantwoord; \(other) nog niet. Tot dan kun je je antwoorden wijzigen.")
        case .propose:
            return worded(
                "Both have answered. What is missing is one text on which you agree: either proposes it.",
                nl:
                    "Jullie hebben beiden geantwoord. Nu nog één tekst waar jullie het over eens zijn: een van jullie stelt die voor."
            )
        case .sign:
            return round.signatures[pair.side.other] == nil
                ? worded(
                    "A text is proposed. It is agreed when both have signed it.",
                    nl: "Er is een tekst voorgesteld. Die geldt als jullie beiden hebben ondertekend.")
                : worded(
                    "\(other) has signed the text below, and you have not.",
                    nl: "\(other) heeft de tekst hieronder ondertekend, en jij niet.")
        case .waitForSignature:
            return worded(
                "You have signed; \(other) has not yet. Another proposal voids your signature.",
                nl: "Je hebt ondertekend; \(other) nog niet. Door een nieuw voorstel vervalt je handtekening.")
        case .agreed(let at):
            return worded(
                "Agreed: signed by both, the last time on \(times.day(at)).",
                nl: "Afgesproken: door beiden ondertekend, de laatste keer op \(times.day(at)).")
        case .over:
            return round.comparison == nil
                ? worded(
                    "It is over: not both have answered, so nobody sees what the other said.",
                    nl: "Het is voorbij: niet allebei hebben geantwoord, dus niemand ziet wat de ander zei.")
                : worded(
                    "It is over, without a text that both signed.",
                    nl: "Het is voorbij, zonder een tekst die beiden ondertekenden.")
        }
    }

    public static func reopens(_ at: Instant?, _ times: Times) -> String {
        at.map {
            worded(
                "It is opened anew on \(times.day($0)), or when one of you opens it.",
                nl: "Het wordt opnieuw geopend op \(times.day($0)), of als een van jullie het opent.")
        }
            ?? worded(
                "It is opened anew when one of you does so, or when the mentor changes.",
                nl: "Het wordt opnieuw geopend als een van jullie dat doet, of als de mentor wisselt.")
    }

    /// By which rule answers are put in order.
    public static var gapsFirst: String {
        worded(
            "First where your answers differ, then what one of you left open, then where they are the same.",
            nl: "Eerst waar jullie antwoorden verschillen, dan wat een van jullie openliet, dan waar ze gelijk zijn.")
    }

    public static func word(_ difference: ComparedAnswers.Difference) -> String {
        switch difference {
        case .differ: worded("different", nl: "verschillend")
        case .oneSided: worded("one of you", nl: "een van jullie")
        case .same: worded("the same", nl: "hetzelfde")
        }
    }

    public static let nothingSaid = "–"

    // MARK: - Calibration

    public static func calibrationTitle(_ other: String, round: Int, opened: String) -> String {
        worded(
            "Calibration with \(other) · round \(round), open since \(opened)",
            nl: "Afstemming met \(other) · ronde \(round), open sinds \(opened)")
    }

    public static func rating(_ rating: Calibration.Rating, _ whose: String) -> String {
        worded(
            "\(whose): \(rating.asItIs) as it is, \(rating.preferred) preferred",
            nl: "\(whose): \(rating.asItIs) zoals het is, \(rating.preferred) liever")
    }

    public static var overTime: String {
        worded("Over the rounds, as it is / preferred:", nl: "Door de rondes heen, zoals het is / liever:")
    }
    public static var ratingsTwice: String {
        worded(
            "Give the ratings with --rating or in a text, not both.",
            nl: "Geef de scores met --rating of in een tekst, niet allebei.")
    }

    public static func step(_ round: CalibrationRound, _ pair: NamedPair, _ times: Times) -> String {
        let other = Visible.line(pair.other.name)
        if let erased = round.erased {
            return worded(
                "It was erased on \(times.day(erased)); nothing is left of it but that.",
                nl: "Het is gewist op \(times.day(erased)); er is niets anders van over.")
        }
        if let given = round.given.both {
            return worded(
                "Both have filled it in, the last one on \(times.day(max(given.mentee, given.mentor))).",
                nl:
                    "Jullie hebben de afstemming beiden ingevuld, de laatste op \(times.day(max(given.mentee, given.mentor)))."
            )
        }
        guard round.isPresent else {
            return worded(
                "It is over: not both have filled it in, so nobody sees the other's.",
                nl: "Het is voorbij: niet allebei hebben de afstemming ingevuld, dus niemand ziet die van de ander.")
        }
        guard round.own != nil else {
            return round.otherHasGiven
                ? worded(
                    "\(other) has filled it in, and you have not: once you do, both see both and neither can be changed.",
                    nl:
                        "\(other) heeft de afstemming ingevuld, en jij niet: zodra je dat doet, zien jullie beide en ligt alles vast."
                )
                : worded("Neither of you has filled it in yet.", nl: "Geen van jullie heeft de afstemming al ingevuld.")
        }
        return worded(
            "You have filled it in; \(other) has not yet. You can change yours until then.",
            nl: "Je hebt de afstemming ingevuld; \(other) nog niet. Tot dan kun je de jouwe wijzigen.")
    }

    /// By which rule statements are put in order.
    public static var largestGapsFirst: String {
        worded(
            "The largest gaps first: between the two of you, or between how it is and how one of you would prefer it.",
            nl:
                "De grootste verschillen eerst: tussen jullie twee, of tussen hoe het is en hoe een van jullie het liever zou hebben."
        )
    }

    public static func word(_ dimension: Dimension) -> String {
        switch dimension {
        case .relationship: worded("relationship", nl: "relatie")
        case .dependence: worded("dependence", nl: "afhankelijkheid")
        case .trust: worded("trust", nl: "vertrouwen")
        case .focus: worded("focus", nl: "focus")
        }
    }

    /// What is asked about a dimension, where there is no statement.
    public static func meaning(_ dimension: Dimension) -> String {
        switch dimension {
        case .relationship: worded("how the two of you get on", nl: "hoe jullie met elkaar omgaan")
        case .dependence:
            worded(
                "how free you feel of the other's judgement", nl: "hoe vrij je je voelt van het oordeel van de ander")
        case .trust:
            worded(
                "what you can say without it turning against you",
                nl: "wat je kunt zeggen zonder dat het zich tegen je keert")
        case .focus:
            worded(
                "whether you talk about what you want to talk about", nl: "of jullie praten over wat je wilt bespreken")
        }
    }

    /// `3.5`, of tenths.
    public static func decimal(_ tenths: Int) -> String {
        worded("\(tenths / 10).\(tenths % 10)", nl: "\(tenths / 10),\(tenths % 10)")
    }

    // MARK: - Pulse

    public static func pulseTitle(_ other: String) -> String {
        worded("Pulse with \(other)", nl: "Peiling met \(other)")
    }

    public static var noPulseYet: String {
        worded(
            "You have given none yet. `\(program) pulse give R R R R` gives one, with four ratings from 1 to 5.",
            nl:
                "Je hebt er nog geen gegeven. `\(program) pulse give R R R R` geeft er een, met vier scores van 1 tot 5."
        )
    }

    public static func pulsePrivacy(_ other: String) -> String {
        worded(
            "Only you see your pulse, until you show it and \(other) shows theirs: then both see the last of each.",
            nl:
                "Alleen jij ziet je peiling, tot je die laat zien en \(other) de eigen peiling ook: dan zien jullie van elkaar de laatste."
        )
    }

    /// The same whether there is none, or none that is shown.
    public static var otherPulseHidden: String {
        worded(
            "You see the other's last pulse while both of you show theirs.",
            nl: "Je ziet de laatste peiling van de ander zolang jullie die allebei laten zien.")
    }

    public static func isShown(_ isShown: Bool) -> String {
        isShown ? worded("shown", nl: "gedeeld") : worded("private", nl: "privé")
    }

    public static var summaryRule: String {
        worded(
            "Means over the pairs that gave a pulse in a month, each counted once, rounded to halves. A month appears when "
                + "it is over and five pairs or more gave one; a smaller one never does.",
            nl:
                "Gemiddelden over de paren die in een maand een peiling gaven, elk één keer geteld, afgerond op halven. Een maand "
                + "verschijnt als die voorbij is en vijf paren of meer er een gaven; met minder nooit.")
    }
    public static var noSummary: String {
        worded(
            "There is no month with a pulse of five pairs yet.",
            nl: "Er is nog geen maand met een peiling van vijf paren.")
    }

    public static func month(_ month: PulseSummary.Month) -> String { "\(Wording.month(month.month)) \(month.year)" }

    // MARK: - Refusals

    static func pairFault(_ fault: PairFault) -> String {
        switch fault {
        case .several(let people):
            return worded(
                "You have several mentorships: say which with --with, as one of \(list(people.map(\.text))).",
                nl: "Je hebt meer dan één mentoraat: zeg welk met --with, en een van \(list(people.map(\.text))).")
        case .bothWays(let id):
            return worded(
                "You and \(id) mentor each other: say with --role mentee or --role mentor which of the two you mean.",
                nl:
                    "Jij en \(id) zijn elkaars mentor: zeg met --role mentee of --role mentor welk van de twee je bedoelt."
            )
        case .answered:
            return worded(
                "Not changed: both of you have answered. `\(program) agreement reopen` opens a new round.",
                nl:
                    "Niet gewijzigd: jullie hebben beiden geantwoord. `\(program) agreement reopen` opent een nieuwe ronde."
            )
        case .answers(let given, let due):
            return
                worded(
                    "Not saved: there \(given == 1 ? "is" : "are") \(count(given, "answer")) to \(count(due, "prompt")). "
                        + "Put a line `## 1`, `## 2` and so on above each.",
                    nl:
                        "Niet bewaard: er \(given == 1 ? "is" : "zijn") \(count(given, "antwoord", "antwoorden")) op \(count(due, "vraag", "vragen")). "
                        + "Zet boven elk een regel `## 1`, `## 2` enzovoort.")
        case .nothingAnswered:
            return worded(
                "Not saved: none of the answers says anything.", nl: "Niet bewaard: geen van de antwoorden zegt iets.")
        case .stray(let line):
            return
                worded(
                    "Not saved: line \(line) belongs to no prompt. Put a line `## 1`, `## 2` and so on above each answer.",
                    nl:
                        "Niet bewaard: regel \(line) hoort bij geen vraag. Zet boven elk antwoord een regel `## 1`, `## 2` enzovoort."
                )
        case .unanswered:
            return worded(
                "Not proposed: a text is proposed when both of you have answered the prompts.",
                nl: "Niet voorgesteld: een tekst stel je voor als jullie beiden de vragen hebben beantwoord.")
        case .nothingProposed:
            return worded(
                "Not signed: no text has been proposed yet. `\(program) agreement propose FILE` proposes one.",
                nl:
                    "Niet ondertekend: er is nog geen tekst voorgesteld. `\(program) agreement propose FILE` stelt er een voor."
            )
        case .otherText(let number):
            return worded(
                "Not signed: another text has been proposed meanwhile, number \(number). Read it, then sign that.",
                nl:
                    "Niet ondertekend: er is intussen een andere tekst voorgesteld, nummer \(number). Lees die en onderteken die dan."
            )
        case .agreed:
            return worded(
                "Not proposed: both of you have signed. `\(program) agreement reopen` opens a new round.",
                nl:
                    "Niet voorgesteld: jullie hebben beiden ondertekend. `\(program) agreement reopen` opent een nieuwe ronde."
            )
        case .rated:
            return worded(
                "Not changed: both of you have filled it in. `\(program) calibrate reopen` opens a new round.",
                nl:
                    "Niet gewijzigd: jullie hebben de afstemming beiden ingevuld. `\(program) calibrate reopen` opent een nieuwe ronde."
            )
        case .ratings(let given, let due):
            return worded(
                "Not saved: there \(given == 1 ? "is" : "are") \(count(given, "rating")) where \(due) belong.",
                nl:
                    "Niet bewaard: er \(given == 1 ? "is" : "zijn") \(count(given, "score", "scores")) waar er \(due) horen."
            )
        case .rating(let number):
            return worded(
                "Not saved: \(number) is no rating. They go from 1 to 5.",
                nl: "Niet bewaard: \(number) is geen score. Scores gaan van 1 tot 5.")
        case .notRatings(let line, let text):
            return worded(
                "Not saved: line \(line), \"\(Visible.line(text))\", is no rating. Write it as 3/5, or with its "
                    + "number as 2: 3/5: as it is, and as you would prefer it.",
                nl:
                    "Niet bewaard: regel \(line), \"\(Visible.line(text))\", is geen score. Schrijf 3/5, of met het nummer "
                    + "2: 3/5: zoals het is, en zoals je het liever zou hebben.")
        case .noPulse:
            return worded(
                "You have given no pulse here yet. `\(program) pulse give R R R R` gives one.",
                nl: "Je hebt hier nog geen peiling gegeven. `\(program) pulse give R R R R` geeft er een.")
        }
    }
}
