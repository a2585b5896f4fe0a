import Journal

/// What is done with items, and how writing begins.
extension Actions {
    static let writing: [Action] = [
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

    static let items: [Action] = [
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
}
