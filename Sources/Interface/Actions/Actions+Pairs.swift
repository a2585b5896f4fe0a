import Journal

/// What is between mentor and mentee.
extension Actions {
    static let pairs: [Action] = [
        Action(
            .answerPrompts, [.agreement], ["e"],
            worded(
                "Answer the prompts of the agreement; the other sees it when both have.",
                nl: "Beantwoord de vragen van de overeenkomst; de ander ziet het als jullie allebei klaar zijn."),
            hint: worded("answer", nl: "antwoorden")),
        Action(
            .signAgreement, [.agreement], ["s"],
            worded("Sign the text that is proposed.", nl: "Onderteken de tekst die is voorgesteld."),
            hint: worded("sign", nl: "ondertekenen")),
        Action(
            .proposeText, [.agreement], ["w"],
            worded(
                "Propose a text on which both of you agree.",
                nl: "Stel een tekst voor waar jullie het allebei mee eens zijn."),
            hint: worded("propose", nl: "voorstellen")),
        Action(
            .rateStatements, [.calibration], ["e"],
            worded(
                "Rate the statements of the calibration; the other sees it when both have.",
                nl: "Scoor de stellingen van de afstemming; de ander ziet het als jullie allebei klaar zijn."),
            hint: worded("rate", nl: "scoren")),
        Action(
            .givePulse, [.pulse], ["e"],
            worded("Give a pulse: four digits, and Enter.", nl: "Vul een peiling in: vier cijfers, en Enter."),
            hint: worded("give", nl: "invullen")),
        Action(
            .showPulse, [.pulse], ["s"],
            worded(
                "Show your last pulse to the other, or keep it to yourself again.",
                nl: "Toon je laatste peiling aan de ander, of houd die weer voor jezelf."),
            hint: worded("show or hide", nl: "tonen of niet")),
        Action(
            .reopenRound, [.pair], ["R"],
            worded("Open a new round before it is due.", nl: "Open een nieuwe ronde voordat het tijd is."),
            hint: worded("new round", nl: "nieuwe ronde")),
        Action(
            .earlierRound, [.pair], ["<lt>"], worded("Go to the round before.", nl: "Ga naar de vorige ronde."),
            hint: worded("round before", nl: "vorige ronde")),
        Action(
            .laterRound, [.pair], [">"], worded("Go to the round after.", nl: "Ga naar de volgende ronde."),
            hint: worded("round after", nl: "volgende ronde")),
        Action(
            .agreement, [.everywhere], ["A"],
            worded(
                "Show what you and your mentor, or your mentee, expect of each other.",
                nl: "Toon wat jij en je mentor, of je mentee, van elkaar verwachten."),
            argument: "[PERSON]"),
        Action(
            .calibration, [.everywhere], ["C"],
            worded(
                "Show how both of you see the mentoring, and would prefer it.",
                nl: "Toon hoe jullie de begeleiding allebei zien, en het liefst zouden zien."),
            argument: "[PERSON]"),
        Action(
            .pulse, [.everywhere], ["u"],
            worded(
                "Give a pulse, and see those you gave; for a coordinator, what they come to.",
                nl: "Vul een peiling in en zie je eerdere peilingen; voor een coördinator: de uitkomst van alle samen."),
            argument: "[PERSON]"),
        Action(
            .pulseSummary, [.everywhere], ["gu"],
            worded(
                "Show what the pulses of five pairs or more come to, by month.",
                nl: "Toon per maand de uitkomst van de peilingen van vijf of meer paren.")),
    ]

    static let meetings: [Action] = [
        Action(
            .meetings, [.everywhere], ["W"],
            worded(
                "Show your meetings: agenda, hat, notes, signatures.",
                nl: "Toon je gesprekken: agenda, pet, notities, handtekeningen.")),
        Action(
            .planMeeting, [.meetings], ["n"],
            worded(
                "Plan a meeting with a mentor or mentee of yours.",
                nl: "Plan een gesprek met een mentor of mentee van je."), hint: worded("plan", nl: "plannen"),
            argument: "[TIME]"),
        Action(
            .takeNote, [.meeting], ["n"],
            worded("Take a note, under the hat that is on.", nl: "Maak een notitie, onder de pet die op is."),
            hint: worded("note", nl: "notitie")),
        Action(
            .changeHat, [.meeting], ["h"],
            worded(
                "Change the hat; both see when, and under which a note was taken.",
                nl: "Wissel van pet; jullie zien allebei wanneer, en onder welke pet een notitie is gemaakt."),
            hint: worded("hat", nl: "pet")),
        Action(
            .writeAgenda, [.meeting], ["w"],
            worded("Write the agenda, ahead of the meeting.", nl: "Schrijf de agenda, voor het gesprek."),
            hint: worded("agenda", nl: "agenda")),
        Action(
            .addReflection, [.meeting], ["l"],
            worded(
                "Choose the reflection that goes with the agenda.", nl: "Kies de reflectie die bij de agenda hoort."),
            hint: worded("reflection", nl: "reflectie")),
        Action(
            .signMeeting, [.meeting], ["i"],
            worded(
                "Sign the meeting: after both have, it stays as it is.",
                nl: "Onderteken het gesprek: hebben jullie dat allebei gedaan, dan blijft het zoals het is."),
            hint: worded("sign", nl: "ondertekenen")),
        Action(
            .moveMeeting, [.meeting], ["m"],
            worded("Move the meeting to another time.", nl: "Verzet het gesprek naar een andere tijd."),
            hint: worded("move", nl: "verzetten"), argument: "[TIME]"),
        Action(
            .cancelMeeting, [.meeting], ["X"],
            worded(
                "Call the meeting off, as long as nothing has been noted.",
                nl: "Zeg het gesprek af, zolang er niets is genoteerd.")),
    ]

    static let handover: [Action] = [
        Action(
            .handOver, [.everywhere], ["gh"],
            worded(
                "Choose what a new mentor inherits from those before.",
                nl: "Kies wat een nieuwe mentor van de vorige overneemt."),
            argument: "[MENTOR]"),
        Action(
            .handEverything, [.handover], ["a"], worded("Choose everything.", nl: "Kies alles."),
            hint: worded("all", nl: "alles")),
        Action(.handNothing, [.handover], ["0"], worded("Choose nothing of it.", nl: "Kies er niets van.")),
        Action(
            .handSince, [.handover], ["s"],
            worded("Choose what is dated at or after a day.", nl: "Kies wat van een dag of van daarna is."),
            hint: worded("since", nl: "sinds"), argument: "[DAY]"),
        Action(
            .handCompetency, [.handover], ["c"],
            worded("Choose what is about a competency.", nl: "Kies wat over een competentie gaat."),
            hint: worded("about", nl: "over"),
            argument: "[COMPETENCY]"),
        Action(
            .nextSuccessor, [.handover], ["m"],
            worded("Go to the next mentor who can inherit.", nl: "Ga naar de volgende mentor die iets kan overnemen.")),
    ]
}
