import Journal

/// A committee at work, and what comes after its decision.
extension Actions {
    static let committee: [Action] = [
        Action(
            .dossiers, [.everywhere], ["gc"],
            worded(
                "Show the dossiers of your committee: what is due, what is thin, what is decided.",
                nl: "Toon de dossiers van je commissie: wat wacht, wat mager is, wat beslist is."),
            argument: "[MOMENT]"),
        Action(
            .decision, [.everywhere], ["gi"],
            worded("Show the decision about you.", nl: "Toon de beslissing over jou."), argument: "[MOMENT]"),
        Action(
            .recusals, [.everywhere], ["gx"],
            worded("Show who does not sit over whom, and why.", nl: "Toon wie bij wie niet zit, en waarom.")),
        Action(
            .appeals, [.everywhere], ["ga"],
            worded("Show the appeals that you may know of.", nl: "Toon de bezwaren waarvan je mag weten.")),
        Action(
            .decide, [.committee], ["D"],
            worded(
                "Propose a decision, or change the one that is proposed.",
                nl: "Stel een beslissing voor, of wijzig het voorstel dat er is."),
            hint: worded("decide", nl: "beslissen")),
        Action(
            .sign, [.committee], ["s"],
            worded("Sign the decision that is proposed.", nl: "Onderteken de voorgestelde beslissing."),
            hint: worded("sign", nl: "ondertekenen")),
        Action(
            .dissent, [.committee], ["x"],
            worded(
                "Say why you do not agree with what is proposed.",
                nl: "Zeg waarom je het niet eens bent met het voorstel."), hint: worded("dissent", nl: "afwijken")),
        Action(
            .stepAside, [.committee], ["R"],
            worded(
                "Step aside: you do not sit over this mentee then.", nl: "Treed terug: dan zit je niet bij deze mentee."
            )),
        Action(
            .letSit, [.committee, .sitting], ["U"],
            worded(
                "Let a recused member sit in spite of a conflict.",
                nl: "Laat een verschoond lid zitten ondanks een belangenconflict."),
            hint: worded("let sit", nl: "laten zitten")),
        Action(
            .cite, [.dossier], ["c"],
            worded(
                "Mark the item, for a decision that cites it.",
                nl: "Kies het item, voor een beslissing die het aanhaalt."), hint: worded("cite", nl: "aanhalen")),
        Action(
            .showDecision, [.dossier, .appeal], ["i"],
            worded("Show the decision, as far as it has come.", nl: "Toon de beslissing, zo ver als die is."),
            hint: worded("decision", nl: "beslissing")),
        Action(
            .openDossier, [.decision, .appeal], ["O"],
            worded("Show the dossier that was judged.", nl: "Toon het dossier waarover is beslist."),
            hint: worded("dossier", nl: "dossier")),
        Action(
            .appeal, [.decision], ["a"],
            worded(
                "Appeal against the decision, or show the appeal.",
                nl: "Maak bezwaar tegen de beslissing, of toon het bezwaar."), hint: worded("appeal", nl: "bezwaar")),
        Action(
            .assignPanel, [.appeal], ["a"],
            worded(
                "Give the appeal to people who have no part in it.",
                nl: "Geef het bezwaar aan mensen die er geen deel aan hadden."), hint: worded("assign", nl: "toewijzen")
        ),
        Action(
            .rule, [.appeal], ["r"],
            worded("Write down what the panel has ruled.", nl: "Leg de uitspraak van de bezwaarcommissie vast."),
            hint: worded("rule", nl: "uitspraak")),
        Action(
            .minutes, [.cohort], ["w"],
            worded(
                "Show the minutes of the committee's day.", nl: "Toon de notulen van de zittingsdag van de commissie."),
            hint: worded("minutes", nl: "notulen")),
    ]
}
