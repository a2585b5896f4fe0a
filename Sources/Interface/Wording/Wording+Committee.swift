import Cells
import Journal

/// The words of a committee's screens, and of those on which a mentee answers it.
extension Wording {
    // MARK: - Cohort

    static var noSeat: String {
        worded("You sit on no committee of this programme.", nl: "Je zit in geen commissie van dit programma.")
    }
    static var noMinutesYet: String {
        worded(
            "There are no minutes yet: nothing has been sealed.", nl: "Er zijn nog geen notulen: er is niets verzegeld."
        )
    }
    static var minutesTitle: String { worded("Minutes", nl: "Notulen") }

    static func cohortCounts(_ cohort: Cohort) -> String {
        let dossiers = cohort.lines.count { $0.dossier != nil }
        return worded(
            "\(count(dossiers, "dossier")) · \(cohort.due) for you · \(cohort.decided) decided",
            nl: "\(count(dossiers, "dossier", "dossiers")) · \(cohort.due) voor jou · \(cohort.decided) klaar")
    }

    static func cohortStatus(_ cohort: Cohort) -> String {
        worded("quorum \(cohort.quorum)", nl: "quorum \(cohort.quorum)")
    }

    static func flags(_ dossier: CohortLine.Summary) -> String {
        var parts: [String] = []
        if dossier.flagged > 0 {
            parts.append(worded("\(dossier.flagged) flagged", nl: "\(dossier.flagged) gemarkeerd"))
        }
        if dossier.below > 0 {
            parts.append(worded("\(dossier.below) below expected", nl: "\(dossier.below) onder verwacht"))
        }
        return parts.joined(separator: ", ")
    }

    static func recusedFrom(_ mentee: NamedPerson, _ ground: RecusalGround) -> String {
        worded(
            "You are recused from the dossier of \(Visible.line(mentee.name)): \(self.ground(ground, isMine: true)).",
            nl:
                "Je bent verschoond van het dossier van \(Visible.line(mentee.name)): \(self.ground(ground, isMine: true))."
        )
    }

    static func allDossiers(_ cohort: Cohort) -> String {
        let dossiers = cohort.lines.count { $0.dossier != nil }
        return worded(
            "all \(count(dossiers, "dossier")) · \(cohort.decided) decided",
            nl: "alle \(count(dossiers, "dossier", "dossiers")) · \(cohort.decided) beslist")
    }

    // MARK: - Dossier and decision

    static var dossierNotYours: String {
        worded("The dossier is not yours to read.", nl: "Dit dossier mag jij niet lezen.")
    }
    static func nothingProposed(_ scene: Scene) -> String {
        worded(
            "Nothing has been proposed yet. \(scene.key(.decide)) proposes a decision.",
            nl: "Er is nog niets voorgesteld. Met \(scene.key(.decide)) stel je een beslissing voor.")
    }

    static func decisionLine(_ page: DecisionPage, _ scene: Scene) -> String {
        guard let proposal = page.proposal else {
            let few =
                page.sitting.map {
                    $0.isEnough ? "" : worded(" Too few members can sit.", nl: " Er kunnen te weinig leden zitten.")
                } ?? ""
            return worded(
                "No decision yet: \(scene.key(.decide)) proposes one.",
                nl: "Nog geen beslissing: met \(scene.key(.decide)) stel je er een voor.") + few
        }
        let outcome = Visible.line(proposal.outcome)
        if let final = page.final {
            return worded(
                "Decided on \(scene.times.day(final.at)): \(outcome)",
                nl: "Beslist op \(scene.times.day(final.at)): \(outcome)")
        }
        let mine: String =
            switch page.desk?.mine?.word {
            case .signed?: worded("you signed", nl: "jij ondertekende")
            case .dissented?: worded("you dissented", nl: "jij week af")
            case nil: worded("you have not signed", nl: "jij ondertekende nog niet")
            }
        let by = proposal.by.id == scene.me ? worded(you, nl: "jou") : Visible.line(proposal.by.name)
        return worded(
            "Proposed by \(by): \(outcome) · \(page.counted) of \(page.sitting?.quorum ?? 0) · \(mine)",
            nl: "Voorgesteld door \(by): \(outcome) · \(page.counted) van \(page.sitting?.quorum ?? 0) · \(mine)")
    }

    static func cited(_ number: Int) -> String {
        number == 0 ? "" : worded("\(number) marked to cite", nl: "\(number) om aan te halen")
    }
    static func marked(_ scene: Scene) -> String {
        worded(
            "Marked to cite. \(scene.key(.decide)) proposes a decision that rests on it.",
            nl: "Gekozen om aan te halen. Met \(scene.key(.decide)) stel je een beslissing voor die erop steunt.")
    }
    static var unmarked: String { worded("No longer marked.", nl: "Niet meer gekozen.") }
    static var citeWhat: String { worded("Select an item to cite.", nl: "Selecteer een item om aan te halen.") }
    static var citesNothingErased: String {
        worded("It was erased: there is nothing left to cite.", nl: "Het is gewist: er valt niets meer aan te halen.")
    }

    static func noDecisionYet(_ moment: MomentID, _ scene: Scene) -> String {
        let name = scene.programme.moment(moment).map { Visible.line($0.name) } ?? moment.text
        return
            worded(
                "There is no decision for \(name) that you can read. The committee names who tells you, and on which day; from then on it is here, and you can answer it or appeal.",
                nl:
                    "Er is geen beslissing voor \(name) die je kunt lezen. De commissie wijst aan wie je informeert, en op welke dag; vanaf dan staat die hier, en kun je erop reageren of bezwaar maken."
            )
    }

    static func proposedMeanwhile(_ proposal: ProposalPage) -> String {
        let (by, outcome) = (Visible.line(proposal.by.name), Visible.line(proposal.outcome))
        return worded(
            "\(by) has proposed \"\(outcome)\" meanwhile. Yours is kept here; proposed now, it takes the place of that.",
            nl:
                "\(by) heeft intussen \"\(outcome)\" voorgesteld. Het jouwe blijft hier staan; stel je het nu voor, dan komt het ervoor in de plaats."
        )
    }

    /// What an act would bring about, after what a member should know.
    static func whatFollows(_ page: DecisionPage, before: DecisionPage, _ times: Times) -> Paper {
        var paper = Paper()
        if let proposal = page.proposal {
            paper.add(.fact(worded("Outcome", nl: "Uitkomst"), Visible.line(proposal.outcome)))
            paper.add(
                .fact(
                    worded("Cites", nl: "Haalt aan"),
                    proposal.citations.isEmpty
                        ? worded("nothing", nl: "niets")
                        : worded(
                            count(proposal.citations.count, "item"),
                            nl: count(proposal.citations.count, "item", "items"))))
            paper.add(
                .fact(
                    worded("Informs", nl: "Informeert"),
                    worded(
                        "\(Visible.line(proposal.informer.name)), on \(date(proposal.informs))",
                        nl: "\(Visible.line(proposal.informer.name)), op \(date(proposal.informs))")))
        }
        paper.add(.fact(worded("What follows", nl: "Wat volgt"), afterPart(page, times)))
        if let before = before.proposal, let now = page.proposal, before.number != now.number {
            let names = before.parts.map { Visible.line($0.by.name) }
            if !names.isEmpty {
                paper.add(
                    .fact(
                        worded("What is void", nl: "Wat vervalt"),
                        worded(
                            "what \(list(names)) said to the proposal before it",
                            nl: "wat \(list(names)) van het vorige voorstel vond")))
            }
        }
        if let desk = page.desk ?? before.desk { paper.add(beforeSigning(desk, times)) }
        return paper
    }

    // MARK: - Writing

    static var decisionPrompts: [String] { [worded("Rationale", nl: "Motivering"), worded("Plan", nl: "Plan")] }
    static var notChosen: String { worded("not chosen", nl: "niet gekozen") }
    static var citesLabel: String { worded("Cites", nl: "Haalt aan") }
    static var informerLabel: String { worded("Told by", nl: "Informeert") }
    static var informsLabel: String { worded("Told on", nl: "Op welke dag") }
    static var informsHint: String {
        worded("YYYY-MM-DD; the mentee reads it from then on", nl: "JJJJ-MM-DD; vanaf dan leest de mentee het")
    }
    static func toChoose(_ key: String) -> String { worded("\(key) to choose", nl: "kies met \(key)") }
    static var judgeOutcome: String {
        worded(
            "Which outcome? It is yours to judge; nothing is proposed here.",
            nl: "Welke uitkomst? Dat oordeel is aan jou; hier wordt niets voorgesteld.")
    }
    static var chooseCitations: String {
        worded("On which items of this dossier does it rest?", nl: "Op welke items van dit dossier steunt het?")
    }
    static var chooseInformer: String { worded("Who tells the mentee?", nl: "Door wie wordt de mentee geïnformeerd?") }
    static var dossierNotLoaded: String {
        worded(
            "The dossier has not been read yet. Try again in a moment.",
            nl: "Het dossier is nog niet gelezen. Probeer het zo nog eens.")
    }
    static var outcomeMissing: String { worded("Choose an outcome first.", nl: "Kies eerst een uitkomst.") }
    static var informerMissing: String {
        worded("Choose first who tells the mentee.", nl: "Kies eerst wie de mentee informeert.")
    }
    static var informsMissing: String {
        worded(
            "Say on which day the mentee is told, as 2026-02-01.",
            nl: "Zeg op welke dag de mentee het hoort, als 2026-02-01.")
    }
    static func unclearStep(_ line: String) -> String {
        worded(
            "This step of the plan is not clear: \"\(truncated(Visible.line(line), to: 30))\". Write it as text; owner's id; 2026-03-01.",
            nl:
                "Deze stap van het plan is niet duidelijk: \"\(truncated(Visible.line(line), to: 30))\". Schrijf die als tekst; id van wie het doet; 2026-03-01."
        )
    }

    /// What stands where an item has its purpose.
    static func decidingWord(_ subject: Draft.Subject) -> String {
        switch subject {
        case .decision: worded("DECISION", nl: "BESLISSING")
        case .dissent: worded("DISSENT", nl: "AFWIJKING")
        case .decisionAnswer: worded("ANSWER", nl: "ANTWOORD")
        case .appeal: worded("APPEAL", nl: "BEZWAAR")
        case .ruling: worded("RULING", nl: "UITSPRAAK")
        default: ""
        }
    }

    /// Who will read what is being written.
    static func decidingSentence(_ subject: Draft.Subject, _ scene: Scene) -> String {
        switch subject {
        case .decision:
            worded(
                "Nobody but the members who sit reads it before it is final. Under Plan a step stands on a line: text; owner's id; 2026-03-01.",
                nl:
                    "Alleen de leden die zitten lezen dit, tot het definitief is. Onder Plan staat elke stap op een regel: tekst; id van wie het doet; 2026-03-01."
            )
        case .dissent:
            worded(
                "It counts for the quorum, and stays with the decision: the mentee reads it too.",
                nl: "Het telt mee voor het quorum en blijft bij de beslissing: ook de mentee leest het.")
        case .decisionAnswer:
            worded(
                "The committee reads it with the decision. It stays as it is once it is sent.",
                nl: "De commissie leest het bij de beslissing. Na het versturen blijft het zoals het is.")
        case .appeal:
            worded(
                "Only the people who will hear your appeal read your grounds; they have not decided. The coordinator sees that there is an appeal.",
                nl:
                    "Alleen wie je bezwaar behandelt, leest je gronden; zij hebben niet meebeslist. De coördinator ziet dat er een bezwaar is."
            )
        case .ruling(_, let word):
            worded(
                "The panel \(word == .upheld ? "upholds" : "dismisses") the appeal. The mentee and the committee read the ruling, and it stays.",
                nl:
                    "De bezwaarcommissie verklaart het bezwaar \(self.word(word)). De mentee en de commissie lezen de uitspraak, en die blijft."
            )
        default: ""
        }
    }

    static func whoReads(_ subject: Draft.Subject, _ text: String, _ scene: Scene) -> Paper {
        var paper = Paper()
        let (who, undoing): (String, String) =
            switch subject {
            case .decisionAnswer:
                (
                    worded(
                        "the committee, and a panel if you appeal",
                        nl: "de commissie, en een bezwaarcommissie als je bezwaar maakt"),
                    worded("no: your answer stays as it is", nl: "nee: je antwoord blijft zoals het is")
                )
            case .appeal:
                (
                    worded("the people who will hear it, and nobody else", nl: "wie het behandelt, en niemand anders"),
                    worded(
                        "no: an appeal stays, and is ruled on", nl: "nee: een bezwaar blijft, en er volgt een uitspraak"
                    )
                )
            case .ruling:
                (
                    worded(
                        "the mentee, the panel and the committee", nl: "de mentee, de bezwaarcommissie en de commissie"),
                    worded("no: the ruling stays", nl: "nee: de uitspraak blijft")
                )
            default: ("", "")
            }
        paper.add(.fact(whoReads, who))
        paper.add(.fact(worded("Can it be undone", nl: "Ongedaan te maken"), undoing))
        let traces = PatientTrace.find(in: text)
        paper.add(.fact(possiblePatients, patientSummary(traces)))
        return paper
    }

    // MARK: - Recusals

    static var recusalsTitle: String { worded("Recusals", nl: "Verschoningen") }
    static var recusalsHead: String { worded("Who does not sit over whom", nl: "Wie bij wie niet zit") }
    static var noRecusals: String {
        worded(
            "Nobody is recused, and nobody sits in spite of a conflict.",
            nl: "Niemand is verschoond, en niemand zit ondanks een belangenconflict.")
    }
    static var reasonNeeded: String { worded("Say why, in a line.", nl: "Zeg waarom, in één regel.") }
    static var reasonNeededLabel: String { worded("Reason", nl: "Reden") }

    /// What is brought about, before the reason is given.
    static func paper(_ deed: ReasonScreen.Deed, _ scene: Scene) -> Paper {
        var paper = Paper()
        func of(_ moment: MomentID) -> String {
            scene.programme.moment(moment).map { Visible.line($0.name) } ?? moment.text
        }
        switch deed {
        case .letSit(let member, let mentee, let moment):
            let name = Visible.line(mentee.name)
            paper.add(
                .fact(
                    worded("What it does", nl: "Wat het doet"),
                    worded(
                        "\(Visible.line(member.name)) sits over \(name) for \(of(moment)) in spite of the conflict",
                        nl:
                            "\(Visible.line(member.name)) zit bij \(name) voor \(of(moment)), ondanks het belangenconflict"
                    )))
            paper.add(
                .fact(
                    worded("Who is told", nl: "Wie het hoort"),
                    worded(
                        "\(name) at once, with your reason; it stays on record",
                        nl: "\(name) meteen, met je reden; het blijft vastgelegd")))
        case .stepAside(let mentee, let moment):
            let name = Visible.line(mentee.name)
            paper.add(
                .fact(
                    worded("What it does", nl: "Wat het doet"),
                    worded(
                        "you do not sit over \(name) for \(of(moment)): you no longer read this dossier",
                        nl: "je zit niet bij \(name) voor \(of(moment)): dit dossier lees je niet meer")))
            paper.add(
                .fact(
                    worded("Your signature", nl: "Je handtekening"),
                    worded(
                        "counts no longer, unless the decision is final already",
                        nl: "telt niet meer, tenzij de beslissing al definitief is")))
            paper.add(
                .fact(
                    worded("Who reads why", nl: "Wie leest waarom"),
                    worded(
                        "\(name), the members who sit, and who keeps the process",
                        nl: "\(name), de leden die zitten, en wie het proces bewaakt")))
        case .breakGlass:
            let until = GlassBreak.usual.after(scene.now, in: scene.programme.zone)
            paper.add(
                .fact(
                    worded("What it does", nl: "Wat het doet"),
                    worded(
                        "you read this one item and nothing else, until \(scene.times.full(until))",
                        nl: "je leest dit ene item en niets anders, tot \(scene.times.full(until))")))
            paper.add(
                .fact(
                    worded("Who is told", nl: "Wie het hoort"),
                    worded(
                        "the mentee, and the author, at once: that it was you, why and until when",
                        nl: "de mentee en de auteur, meteen: dat jij het was, waarom en tot wanneer")))
            paper.add(
                .fact(
                    worded("What is logged", nl: "Vastgelegd wordt"),
                    worded("each reading, for good", nl: "elke inzage, voorgoed")))
        }
        return paper
    }

    // MARK: - Appeals

    static var appealsTitle: String { worded("Appeals", nl: "Bezwaren") }
    static var appealsHead: String { worded("Appeals", nl: "Bezwaren") }
    static var choosePanel: String {
        worded(
            "Who hears it? Only people who have no part in it are listed; an odd number is best.",
            nl:
                "Wie behandelt het? Hier staan alleen mensen die er geen deel aan hadden; een oneven aantal is het beste."
        )
    }
    static var nobodyForPanel: String {
        worded(
            "Nobody can hear it: give somebody from outside this committee the role committee (`vitrine person role`).",
            nl:
                "Niemand kan het behandelen: geef iemand van buiten deze commissie de rol committee (`vitrine person role`)."
        )
    }
    static var chooseWord: String {
        worded("What has the panel ruled?", nl: "Wat is de uitspraak van de bezwaarcommissie?")
    }

    static func meaning(_ word: Appeal.Ruling.Word) -> String {
        word == .upheld
            ? worded("the mentee is right", nl: "de mentee krijgt gelijk")
            : worded("the decision stands", nl: "de beslissing blijft staan")
    }

    static func line(_ appeal: AppealPage, _ scene: Scene) -> String {
        let name = appeal.mentee.id == scene.me ? you : Visible.line(appeal.mentee.name)
        return "\(name) · \(Visible.line(appeal.moment.name)) · \(scene.times.day(appeal.appealed))"
    }

    static func noAppeals(_ scene: Scene) -> String {
        scene.isMentee
            ? worded(
                "No appeals. Against a decision that you have read you can appeal from its own screen (\(scene.key(.appeal))).",
                nl:
                    "Geen bezwaren. Tegen een beslissing die je hebt gelezen, maak je bezwaar op het scherm van die beslissing (\(scene.key(.appeal)))."
            )
            : worded("No appeals that you may know of.", nl: "Geen bezwaren waarvan je mag weten.")
    }

    // MARK: - Done

    static func done(_ act: CommitteeAct) -> String {
        switch act {
        case .recuse: worded("You have stepped aside.", nl: "Je bent teruggetreden.")
        case .overrideRecusal:
            worded(
                "The member sits; the mentee is told of the conflict.",
                nl: "Het lid zit; de mentee hoort van het belangenconflict.")
        case .propose: worded("Proposed.", nl: "Voorgesteld.")
        case .sign: worded("Signed.", nl: "Ondertekend.")
        case .dissent:
            worded("Your dissent stands with the decision.", nl: "Je afwijkende oordeel staat bij de beslissing.")
        case .readDecision: worded("Read.", nl: "Gelezen.")
        case .answerDecision:
            worded(
                "Sent: the committee reads it with the decision.",
                nl: "Verstuurd: de commissie leest het bij de beslissing.")
        }
    }

    static func appealMade(_ scene: Scene) -> String {
        worded(
            "Your appeal is made. \(scene.key(.appeals)) shows how it stands.",
            nl: "Je bezwaar is gemaakt. \(scene.key(.appeals)) toont hoe het ervoor staat.")
    }

    static func done(_ act: AppealAct) -> String {
        switch act {
        case .appeal: worded("Your appeal is made.", nl: "Je bezwaar is gemaakt.")
        case .assign(_, let panel):
            panel.count % 2 == 0
                ? evenPanel(panel.count)
                : worded(
                    "Assigned: they can read the grounds and the dossier now.",
                    nl: "Toegewezen: ze kunnen nu de gronden en het dossier lezen.")
        case .rule:
            worded(
                "Ruled. The mentee and the committee can read it.",
                nl: "Uitspraak vastgelegd. De mentee en de commissie kunnen die lezen.")
        case .read: worded("Read.", nl: "Gelezen.")
        }
    }

    static var onlyForDecisions: String {
        worded("That is chosen for a decision of a committee.", nl: "Dat kies je bij een beslissing van een commissie.")
    }
}
