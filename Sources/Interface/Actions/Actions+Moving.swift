import Journal

/// Moving about, and the screens there are.
extension Actions {
    static let moving: [Action] = [
        Action(.down, [.rows], ["j", "<Down>", "<C-n>"], worded("Move down by one.", nl: "Eén omlaag.")),
        Action(.up, [.rows], ["k", "<Up>", "<C-p>"], worded("Move up by one.", nl: "Eén omhoog.")),
        Action(
            .pageDown, [.rows], ["<PgDn>", "<C-f>", "<Space>"], worded("Move down by a page.", nl: "Een pagina omlaag.")
        ),
        Action(.pageUp, [.rows], ["<PgUp>", "<C-b>"], worded("Move up by a page.", nl: "Een pagina omhoog.")),
        Action(.top, [.rows], ["gg", "<Home>"], worded("Go to the first row.", nl: "Ga naar de eerste rij.")),
        Action(.bottom, [.rows], ["G", "<End>"], worded("Go to the last row.", nl: "Ga naar de laatste rij.")),
        Action(
            .open, [.rows], ["<Enter>", "o"], worded("Open what is selected.", nl: "Open wat geselecteerd is."),
            hint: worded("open", nl: "openen")),
        Action(
            .nextPane, [.panes], ["<Tab>", "l", "<Right>"],
            worded("Go to the pane on the right.", nl: "Ga naar het paneel rechts."), hint: worded("pane", nl: "paneel")
        ),
        Action(
            .previousPane, [.panes], ["<S-Tab>", "h", "<Left>"],
            worded("Go to the pane on the left.", nl: "Ga naar het paneel links.")),
    ]

    static let screens: [Action] = [
        Action(.today, [.everywhere], ["T", "1"], worded("Show what waits for you.", nl: "Toon wat op je wacht.")),
        Action(
            .portfolio, [.everywhere], ["p", "2"], worded("Show the portfolio.", nl: "Toon het portfolio."),
            hint: worded("portfolio", nl: "portfolio"), argument: "[MENTEE]"),
        Action(
            .glass, [.everywhere], ["t", "3"],
            worded("Show what reaches the committee, and why.", nl: "Toon wat de commissie bereikt, en waarom."),
            hint: worded("glass", nl: "glas"),
            argument: "[MOMENT]"),
        Action(
            .programme, [.everywhere], ["P", "4"],
            worded(
                "Show the programme: who does what, the moments, the policy.",
                nl: "Toon het programma: wie wat doet, de beslismomenten, het beleid.")),
        Action(
            .advice, [.everywhere], ["V"],
            worded(
                "Show the advice to the committees, and write one.",
                nl: "Toon de adviezen aan de commissies, en schrijf er een."), hint: nil,
            argument: "[MENTEE]"),
        Action(
            .search, [.everywhere, .over], ["/"],
            worded(
                "Search everything you can see; on the help screen, the help.",
                nl: "Doorzoek alles wat je kunt zien; op het hulpscherm de hulp."),
            hint: worded("search", nl: "zoeken"), argument: "[WORDS]"),
        Action(
            .committeeView, [.moments, .portfolio], ["v"],
            worded(
                "Show the dossier's own bytes: the committee's view.",
                nl: "Toon het dossier byte voor byte: zoals de commissie het ziet."),
            hint: worded("committee's view", nl: "als commissie")),
        Action(
            .nextMoment, [.moments, .cohort], [">", "m"],
            worded("Go to the next decision moment.", nl: "Ga naar het volgende beslismoment."),
            hint: worded("moment", nl: "moment")),
        Action(
            .previousMoment, [.moments, .cohort], ["<lt>", "M"],
            worded("Go to the decision moment before.", nl: "Ga naar het vorige beslismoment.")),
        Action(
            .nextPerson, [.portfolio, .moments, .pictures, .pair], ["]"],
            worded(
                "Go to the next mentee, or mentorship.", nl: "Ga naar de volgende mentee, of het volgende mentoraat."),
            hint: worded("next", nl: "volgende")),
        Action(
            .previousPerson, [.portfolio, .moments, .pictures, .pair], ["["],
            worded("Go to the mentee, or mentorship, before.", nl: "Ga naar de vorige mentee, of het vorige mentoraat.")
        ),
        Action(
            .switchPerson, [.everywhere], ["~"],
            worded(
                "Choose who is at the keyboard (in a rehearsal).",
                nl: "Kies wie er aan het toetsenbord zit (in een oefening)."), argument: "[PERSON]"
        ),
        Action(
            .refresh, [.everywhere], ["<C-r>", "<C-l>"],
            worded(
                "Read the journal again and draw the screen anew.",
                nl: "Lees het journaal opnieuw en teken het scherm opnieuw.")),
        Action(
            .saveScreen, [.everywhere], [],
            worded("Write the screen as text to a file.", nl: "Schrijf het scherm als tekst naar een bestand."),
            argument: "FILE"),
        Action(
            .commandLine, [.everywhere], [":"],
            worded("Type an action by its name.", nl: "Typ de naam van een actie.")),
        Action(
            .accessLog, [.everywhere], ["L"],
            worded("Show who read what, and when.", nl: "Toon wie wat heeft gelezen, en wanneer.")),
        Action(
            .escalations, [.everywhere], ["ge"],
            worded(
                "Show escalations that you made, were told of, or are about you.",
                nl: "Toon de escalaties die je deed, die je zijn gemeld of die over jou gaan.")),
        Action(
            .process, [.everywhere], ["gp"],
            worded(
                "Show who is late with what (for the coordinator).",
                nl: "Toon wie waarmee te laat is (voor de coördinator).")),
        Action(
            .retention, [.everywhere], ["gk"],
            worded(
                "Show how long things are kept, and what is erased when.",
                nl: "Toon hoe lang alles wordt bewaard, en wat wanneer wordt gewist.")),
        Action(
            .messages, [.everywhere], ["g<lt>"],
            worded("Show the last messages again.", nl: "Toon de laatste meldingen nog eens.")),
        Action(
            .manual, [.everywhere], ["g?"], worded("Read the manual.", nl: "Lees de handleiding."), argument: "[PAGE]"),
        Action(
            .theme, [.everywhere], ["gt"],
            worded(
                "Choose the colours; each is shown as you move.",
                nl: "Kies de kleuren; je ziet ze terwijl je langs de thema's gaat."), argument: "[NAME]"),
        Action(
            .linear, [.everywhere], ["gl"],
            worded(
                "Turn plain lines for screen readers on or off.",
                nl: "Zet gewone regels voor een schermlezer aan of uit.")),
        Action(
            .help, [.everywhere], ["?"], worded("Show every key.", nl: "Toon alle toetsen."),
            hint: worded("keys", nl: "toetsen")),
        Action(
            .back, [.everywhere, .over], ["<Esc>", "<BS>"],
            worded("Go back to where you came from.", nl: "Ga terug naar waar je vandaan kwam.")),
        Action(
            .leave, [.everywhere], ["q"],
            worded(
                "Close this screen; on the first one, leave Vitrine.",
                nl: "Sluit dit scherm; op het eerste scherm: verlaat Vitrine."), hint: worded("leave", nl: "sluiten")),
        Action(.quit, [.everywhere], ["Q", "<C-c>"], worded("Leave Vitrine.", nl: "Verlaat Vitrine.")),
    ]

    static let pictures: [Action] = [
        Action(
            .pictures, [.everywhere], ["B"],
            worded(
                "Show pictures of the months: competencies, balance, entrustment.",
                nl: "Toon grafieken van de maanden: competenties, balans, toevertrouwen."),
            argument: "[heatmap|balance|entrustment]"),
        Action(
            .nextPicture, [.pictures], ["<Tab>", "l", "<Right>"],
            worded("Go to the next picture.", nl: "Ga naar de volgende grafiek."),
            hint: worded("picture", nl: "grafiek")),
        Action(
            .previousPicture, [.pictures], ["<S-Tab>", "h", "<Left>"],
            worded("Go to the picture before.", nl: "Ga naar de vorige grafiek.")),
        Action(
            .previousPeriod, [.pictures], ["<lt>", ","],
            worded("Go to the months before.", nl: "Ga naar de maanden ervoor."), hint: worded("earlier", nl: "eerder")),
        Action(
            .nextPeriod, [.pictures], [">", "."], worded("Go to the months after.", nl: "Ga naar de maanden erna."),
            hint: worded("later", nl: "later")),
        Action(
            .inWords, [.pictures], ["w"],
            worded("Say the picture in words, or draw it again.", nl: "Zeg de grafiek in woorden, of teken die weer."),
            hint: worded("in words", nl: "in woorden")),
    ]
}
