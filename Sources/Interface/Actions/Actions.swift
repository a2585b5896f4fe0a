import Journal

/// The one table of actions. The keymap, the hints at the bottom, the help screen, completion after `:`, key files and
/// the manual's list of keys are all made from it.
///
/// No Alt, no function keys, no ^H ^I ^J ^M: terminals and multiplexers keep those for themselves.
public enum Actions {
    public static let all: [Action] =
        writing + items + pairs + meetings + handover + committee + moving + pictures + screens + editing + choosing
        + line

    private static let moving: [Action] = [
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

    private static let screens: [Action] = [
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

    private static let pictures: [Action] = [
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

    private static let writing: [Action] = [
        Action(
            .newReflection, [.portfolio], ["n"],
            worded(
                "Write a reflection; only you see it until you share it.",
                nl: "Schrijf een reflectie; die is alleen voor jou, tot je die deelt."),
            hint: worded("new", nl: "nieuw")),
        Action(
            .selfAssessment, [.portfolio], ["gs"],
            worded("Write a self-assessment for a moment.", nl: "Schrijf een zelfbeoordeling voor een beslismoment."),
            argument: "[MOMENT]"),
        Action(.newGoal, [.portfolio], ["gn"], worded("Write a learning goal.", nl: "Schrijf een leerdoel.")),
        Action(
            .escalate, [.portfolio], ["E"],
            worded(
                "Act on a risk to a patient or to the mentee: tell those whom the programme lists.",
                nl: "Escaleer bij een risico voor een patiënt of de mentee: meld het aan wie het programma aanwijst.")),
        Action(
            .breakGlass, [.everywhere], ["gb"],
            worded(
                "For a coordinator: read one item, for a reason and for a time.",
                nl: "Voor een coördinator: lees één item, met een reden en voor een tijd."),
            argument: "ID"),
        Action(
            .drafts, [.everywhere], ["d"],
            worded("Go on with something you were writing.", nl: "Ga verder met iets wat je aan het schrijven was.")),
    ]

    private static let items: [Action] = [
        Action(
            .edit, [.item], ["e"],
            worded(
                "Edit it; after somebody else has read it, that is a visible amendment.",
                nl: "Bewerk het; heeft iemand anders het gelezen, dan is dat een zichtbare wijziging."),
            hint: worded("edit", nl: "bewerken")),
        Action(
            .share, [.item], ["s"], worded("Share it with your mentors.", nl: "Deel het met je mentoren."),
            hint: worded("share", nl: "delen")),
        Action(
            .withdraw, [.item], ["S"],
            worded("Withdraw it: only you see it then.", nl: "Trek het terug: dan zie alleen jij het."),
            hint: worded("withdraw", nl: "terugtrekken")),
        Action(
            .nominate, [.item], ["N"], worded("Nominate it for the committee.", nl: "Draag het voor aan de commissie."),
            hint: worded("nominate", nl: "voordragen"), argument: "[MOMENT]"),
        Action(
            .retract, [.item], ["R"], worded("Take the nomination back.", nl: "Trek de voordracht in."),
            hint: worded("retract", nl: "intrekken")),
        Action(
            .agree, [.item], ["y"],
            worded("Agree that it becomes assessment.", nl: "Stem ermee in dat het beoordeling wordt."),
            hint: worded("agree", nl: "instemmen")),
        Action(
            .decline, [.item], ["x"],
            worded("Decline that it becomes assessment.", nl: "Wijs af dat het beoordeling wordt."),
            hint: worded("decline", nl: "afwijzen")),
        Action(
            .acknowledge, [.item], ["a"],
            worded(
                "Acknowledge feedback or an advice: you have read it.",
                nl: "Teken feedback of een advies voor gezien: je hebt het gelezen."),
            hint: worded("acknowledge", nl: "gezien")),
        Action(
            .respond, [.item, .decision], ["r"],
            worded(
                "Respond to an assessment item; the response goes where it goes. Or answer a decision.",
                nl:
                    "Reageer op een beoordelingsitem; de reactie gaat mee waar het item heen gaat. Of beantwoord een beslissing."
            ), hint: worded("respond", nl: "reageren")
        ),
        Action(
            .feedbackDevelopmental, [.item, .portfolio], ["fd"],
            worded(
                "Give developmental feedback: it never goes to the committee.",
                nl: "Geef ontwikkelingsgerichte feedback: die gaat nooit naar de commissie."),
            hint: worded("feedback", nl: "feedback")),
        Action(
            .feedbackAssessment, [.item, .portfolio], ["fa"],
            worded(
                "Give assessment feedback: it goes to the committee.",
                nl: "Geef feedback als beoordeling: die gaat naar de commissie.")),
        Action(
            .askAssessment, [.item], ["ca"],
            worded(
                "Ask the mentee to agree that your feedback becomes assessment.",
                nl: "Vraag de mentee ermee in te stemmen dat je feedback beoordeling wordt.")),
        Action(
            .makeDevelopmental, [.item], ["cd"],
            worded(
                "Make your feedback developmental, or take the request back.",
                nl: "Maak je feedback ontwikkelingsgericht, of trek de vraag in.")),
        Action(.goalMet, [.item], ["gm"], worded("Mark the goal as met.", nl: "Zet het leerdoel op bereikt.")),
        Action(
            .goalDropped, [.item], ["gd"], worded("Mark the goal as dropped.", nl: "Zet het leerdoel op losgelaten.")),
        Action(.goalOpen, [.item], ["go"], worded("Mark the goal as open again.", nl: "Zet het leerdoel weer open.")),
        Action(
            .release, [.item], ["gr"],
            worded(
                "Release your advice to the mentee; it cannot be taken back.",
                nl: "Geef je advies vrij aan de mentee; dat kun je niet terugdraaien."),
            hint: worded("release", nl: "vrijgeven")),
        Action(
            .history, [.item], ["H"],
            worded("Show everything that happened to it.", nl: "Toon alles wat ermee is gebeurd.")),
        Action(
            .delete, [.item], ["D"],
            worded(
                "Delete it, as long as nobody else has read it.",
                nl: "Verwijder het, zolang niemand anders het heeft gelezen.")),
    ]

    private static let meetings: [Action] = [
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

    private static let handover: [Action] = [
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

    private static let pairs: [Action] = [
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

    private static let committee: [Action] = [
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

    private static let editing: [Action] = [
        Action(
            .done, [.writing], ["<C-s>"],
            worded(
                "Finish: what is not yours alone is asked about first.",
                nl: "Rond af: gaat het niet alleen jou aan, dan volgt eerst een vraag."),
            hint: worded("done", nl: "klaar")),
        Action(
            .competencies, [.writing], ["<C-k>"],
            worded("Choose the competencies it is about.", nl: "Kies de competenties waar het over gaat."),
            hint: worded("competencies", nl: "competenties")),
        Action(
            .outcome, [.writing], ["<C-o>"],
            worded(
                "Choose the outcome of an advice or a decision, or how a response stands.",
                nl: "Kies de uitkomst van een advies of beslissing, of hoe een reactie erin staat."),
            hint: worded("outcome", nl: "uitkomst")),
        Action(
            .evidence, [.writing], ["<C-r>"],
            worded("Choose the items that it rests on.", nl: "Kies de items waarop het steunt."),
            hint: worded("evidence", nl: "onderbouwing")),
        Action(
            .switchPurpose, [.writing], ["<C-p>"],
            worded(
                "Make feedback developmental or assessment.", nl: "Maak feedback ontwikkelingsgericht of beoordeling."),
            hint: worded("purpose", nl: "doel")),
        Action(
            .informer, [.writing], ["<C-n>"],
            worded("Choose who tells the mentee.", nl: "Kies wie de mentee informeert."),
            hint: worded("told by", nl: "informeert")),
        Action(
            .template, [.writing], ["<C-t>"],
            worded("Start a reflection from a template.", nl: "Begin een reflectie met een sjabloon."),
            hint: worded("template", nl: "sjabloon")),
        Action(
            .spelling, [.writing], ["<C-l>"],
            worded(
                "Go to the next word that is in no dictionary, and choose what becomes of it.",
                nl: "Ga naar het volgende woord dat in geen woordenboek staat, en kies wat ermee gebeurt."),
            hint: worded("spelling", nl: "spelling")),
        Action(
            .openEditor, [.writing], ["<C-_>"],
            worded(
                "Go on with the text in the editor that VISUAL or EDITOR names; not over SSH.",
                nl: "Ga verder in de editor die VISUAL of EDITOR noemt; niet over SSH.")),
        Action(
            .writeMenu, [.writing], ["<Esc>"],
            worded(
                "Keep it as a draft, discard it, or go on.", nl: "Bewaar het als concept, gooi het weg of ga verder."),
            hint: worded("menu", nl: "menu")),
        Action(
            .leaveDraft, [.writing], ["<C-q>"],
            worded("Keep it as a draft and leave.", nl: "Bewaar het als concept en verlaat het scherm.")),
        Action(
            .undo, [.writing, .field], ["<C-z>"], worded("Undo.", nl: "Maak ongedaan."),
            hint: worded("undo", nl: "ongedaan")),
        Action(
            .redo, [.writing, .field], ["<C-y>"],
            worded("Do again what was undone.", nl: "Doe opnieuw wat ongedaan is gemaakt.")),
        Action(
            .cutLine, [.writing], ["<C-x>"],
            worded(
                "Cut the line; several in a row are pasted as one.",
                nl: "Knip de regel; meer regels na elkaar plak je in één keer.")),
        Action(.copyLine, [.writing], ["<C-c>"], worded("Copy the line.", nl: "Kopieer de regel.")),
        Action(
            .pasteLines, [.writing, .field], ["<C-v>"],
            worded("Paste what was cut or copied.", nl: "Plak wat geknipt of gekopieerd is.")),
        Action(
            .nextField, [.writing, .field], ["<Tab>"],
            worded("Go to the next field: title, text.", nl: "Ga naar het volgende veld: titel, tekst.")),
        Action(
            .previousField, [.writing, .field], ["<S-Tab>"],
            worded("Go to the field before.", nl: "Ga naar het vorige veld.")),
        Action(.newLine, [.writing], ["<Enter>"], worded("Begin a new line.", nl: "Begin een nieuwe regel.")),
        Action(
            .cursorLeft, [.writing, .field, .line], ["<Left>", "<C-b>"],
            worded("Move left by a character.", nl: "Een teken naar links.")),
        Action(
            .cursorRight, [.writing, .field, .line], ["<Right>", "<C-f>"],
            worded("Move right by a character.", nl: "Een teken naar rechts.")),
        Action(
            .cursorUp, [.writing, .field, .line], ["<Up>"],
            worded(
                "Move up by a line, or to the one typed before.", nl: "Een regel omhoog, of naar wat je eerder typte.")),
        Action(
            .cursorDown, [.writing, .field, .line], ["<Down>"],
            worded(
                "Move down by a line, or to the one typed after.", nl: "Een regel omlaag, of naar wat je later typte.")),
        Action(
            .wordLeft, [.writing, .field, .line], ["<C-Left>"],
            worded("Move left by a word.", nl: "Een woord naar links.")),
        Action(
            .wordRight, [.writing, .field, .line], ["<C-Right>"],
            worded("Move right by a word.", nl: "Een woord naar rechts.")),
        Action(
            .lineStart, [.writing, .field, .line], ["<Home>", "<C-a>"],
            worded("Go to the start of the line.", nl: "Ga naar het begin van de regel.")),
        Action(
            .lineEnd, [.writing, .field, .line], ["<End>", "<C-e>"],
            worded("Go to the end of the line.", nl: "Ga naar het eind van de regel.")),
        Action(
            .cursorPageUp, [.writing, .field, .choosing], ["<PgUp>"],
            worded("Move up by a page.", nl: "Een pagina omhoog.")),
        Action(
            .cursorPageDown, [.writing, .field, .choosing], ["<PgDn>"],
            worded("Move down by a page.", nl: "Een pagina omlaag.")),
        Action(
            .textStart, [.writing], ["<C-Home>"],
            worded("Go to the start of the text.", nl: "Ga naar het begin van de tekst.")),
        Action(
            .textEnd, [.writing], ["<C-End>"],
            worded("Go to the end of the text.", nl: "Ga naar het eind van de tekst.")),
        Action(
            .deleteBack, [.writing, .field, .line], ["<BS>"],
            worded("Delete the character before.", nl: "Verwijder het teken ervoor.")),
        Action(
            .deleteForward, [.writing, .field, .line], ["<Del>", "<C-d>"],
            worded("Delete the character after.", nl: "Verwijder het teken erna.")),
        Action(
            .deleteWord, [.writing, .field, .line], ["<C-w>"],
            worded("Delete the word before.", nl: "Verwijder het woord ervoor.")),
        Action(
            .cutToStart, [.writing, .field, .line], ["<C-u>"],
            worded("Cut from the start of the line.", nl: "Knip vanaf het begin van de regel.")),
        Action(
            .writeHelp, [.writing, .field, .choosing], ["<C-g>"],
            worded("Show the keys of writing and choosing.", nl: "Toon de toetsen voor schrijven en kiezen."),
            hint: worded("keys", nl: "toetsen")
        ),
    ]

    private static let choosing: [Action] = [
        Action(
            .saveSearch, [.searching], ["<C-s>"],
            worded(
                "Keep this search under a name; only you see it.",
                nl: "Bewaar deze zoekopdracht onder een naam; alleen jij ziet die."),
            hint: worded("keep", nl: "bewaren"),
            argument: "[NAME]"),
        Action(
            .savedSearches, [.searching, .everywhere], ["<C-o>"],
            worded("Show the searches that you keep.", nl: "Toon je bewaarde zoekopdrachten."),
            argument: "[NAME]"),
        Action(
            .renameSearch, [.savedSearches], ["R"],
            worded("Call the search that is marked otherwise.", nl: "Geef de gekozen zoekopdracht een andere naam."),
            hint: worded("rename", nl: "hernoemen"),
            argument: "[NAME]"),
        Action(
            .forgetSearch, [.savedSearches], ["D"],
            worded("Remove the search that is marked.", nl: "Verwijder de gekozen zoekopdracht."),
            hint: worded("remove", nl: "verwijderen")),
        Action(
            .nextChoice, [.choosing], ["<Right>", "<Down>", "l", "j", "<Tab>"],
            worded("Go to the next answer.", nl: "Ga naar het volgende antwoord.")),
        Action(
            .previousChoice, [.choosing], ["<Left>", "<Up>", "h", "k", "<S-Tab>"],
            worded("Go to the answer before.", nl: "Ga naar het vorige antwoord.")),
        Action(
            .toggle, [.choosing], ["<Space>"],
            worded("Choose it or not, where several can be.", nl: "Kies het of niet, waar er meer mogen."),
            hint: worded("toggle", nl: "aan of uit")),
        Action(
            .choose, [.choosing, .field], ["<Enter>"], worded("Take what is marked.", nl: "Neem wat gekozen staat."),
            hint: worded("choose", nl: "kiezen")),
        Action(
            .dismiss, [.choosing, .field], ["<Esc>"], worded("Leave it as it was.", nl: "Laat het zoals het was."),
            hint: worded("back", nl: "terug")),
    ]

    private static let line: [Action] = [
        Action(
            .accept, [.line], ["<Enter>"], worded("Do what the line says.", nl: "Doe wat er op de regel staat."),
            hint: worded("do it", nl: "uitvoeren")),
        Action(
            .complete, [.line], ["<Tab>"], worded("Complete the name.", nl: "Vul de naam aan."),
            hint: worded("complete", nl: "aanvullen")),
        Action(
            .cancel, [.line], ["<Esc>", "<C-c>"], worded("Forget the line.", nl: "Vergeet de regel."),
            hint: worded("forget it", nl: "vergeten")),
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// Short names for what is typed often.
    private static let otherNames: [String: ActionName] = [
        "person": .switchPerson, "moment": .glass, "q": .quit, "h": .help, "new": .newReflection,
    ]

    /// The action that somebody means by a name: its own, another name for it, or the beginning of no other.
    public static func named(_ text: some StringProtocol) -> ActionName? {
        let text = String(text)
        if let name = ActionName(rawValue: text) ?? otherNames[text] { return name }
        let beginning = all.map(\.name).filter { $0.rawValue.hasPrefix(text) }
        return beginning.count == 1 ? beginning[0] : nil
    }

    /// Every action has its row; a test says so.
    public static func row(_ name: ActionName) -> Action { byName[name]! }
}
