import Cells
import Journal

/// The words of a committee's screens, and of those on which a mentee answers it.
extension Wording {
    private static func key(_ action: ActionName) -> String { Actions.row(action).keys[0].label }

    // MARK: - Cohort

    static let noSeat = "You sit on no committee of this programme."
    static let noMinutesYet = "There are no minutes yet: nothing has been sealed."
    static let minutesTitle = "Minutes"

    static func cohortCounts(_ cohort: Cohort) -> String {
        let dossiers = cohort.lines.count { $0.dossier != nil }
        return "\(count(dossiers, "dossier")) · \(cohort.due) wait for you · \(cohort.decided) decided"
    }

    static func cohortStatus(_ cohort: Cohort) -> String { "quorum \(cohort.quorum)" }

    static func flags(_ dossier: CohortLine.Summary) -> String {
        var parts: [String] = []
        if dossier.flagged > 0 { parts.append("\(dossier.flagged) flagged") }
        if dossier.below > 0 { parts.append("\(dossier.below) below expected") }
        return parts.joined(separator: ", ")
    }

    static func recusedFrom(_ mentee: NamedPerson, _ ground: RecusalGround) -> String {
        "You are recused from the dossier of \(Visible.line(mentee.name)): \(self.ground(ground, isMine: true))."
    }

    static func allDossiers(_ cohort: Cohort) -> String {
        let dossiers = cohort.lines.count { $0.dossier != nil }
        return "all \(count(dossiers, "dossier")) · \(cohort.decided) decided"
    }

    // MARK: - Dossier and decision

    static let dossierNotYours = "The dossier is not yours to read."
    static let nothingProposed = "Nothing has been proposed yet. \(key(.decide)) proposes a decision."

    static func decisionLine(_ page: DecisionPage, _ scene: Scene) -> String {
        guard let proposal = page.proposal else {
            let few = page.sitting.map { $0.isEnough ? "" : " Too few members can sit." } ?? ""
            return "No decision yet: \(key(.decide)) proposes one." + few
        }
        let outcome = Visible.line(proposal.outcome)
        if let final = page.final { return "Decided on \(scene.times.day(final.at)): \(outcome)" }
        let mine: String =
            switch page.desk?.mine?.word {
            case .signed?: "you signed"
            case .dissented?: "you dissented"
            case nil: "you have not signed"
            }
        let by = proposal.by.id == scene.me ? you : Visible.line(proposal.by.name)
        return "Proposed by \(by): \(outcome) · \(page.counted) of \(page.sitting?.quorum ?? 0) · \(mine)"
    }

    static func cited(_ number: Int) -> String { number == 0 ? "" : "\(number) marked to cite" }
    static let marked = "Marked to cite. \(key(.decide)) proposes a decision that rests on it."
    static let unmarked = "No longer marked."
    static let citeWhat = "Select an item to cite."
    static let citesNothingErased = "It was erased: there is nothing left to cite."

    static func noDecisionYet(_ moment: MomentID, _ scene: Scene) -> String {
        let name = scene.programme.moment(moment).map { Visible.line($0.name) } ?? moment.text
        return
            "There is no decision for \(name) that you can read. The committee names who tells you, and on which day; from then on it is here, and you can answer it or appeal."
    }

    /// What an act would bring about, after what a member should know.
    static func whatFollows(_ page: DecisionPage, before: DecisionPage, _ times: Times) -> Paper {
        var paper = Paper()
        if let proposal = page.proposal {
            paper.add(.fact("Outcome", Visible.line(proposal.outcome)))
            paper.add(
                .fact("Cites", proposal.citations.isEmpty ? "nothing" : count(proposal.citations.count, "item")))
            paper.add(.fact("Informs", "\(Visible.line(proposal.informer.name)), on \(date(proposal.informs))"))
        }
        paper.add(.fact("What follows", afterPart(page, times)))
        if let before = before.proposal, let now = page.proposal, before.number != now.number {
            let names = before.parts.map { Visible.line($0.by.name) }
            if !names.isEmpty { paper.add(.fact("What is void", "what \(list(names)) said to the proposal before it")) }
        }
        if let desk = page.desk ?? before.desk { paper.add(beforeSigning(desk, times)) }
        return paper
    }

    // MARK: - Writing

    static let decisionPrompts = ["Rationale", "Plan"]
    static let notChosen = "not chosen"
    static let citesLabel = "Cites"
    static let informerLabel = "Told by"
    static let informsLabel = "Told on"
    static let informsHint = "YYYY-MM-DD; the mentee reads it from then on"
    static func toChoose(_ key: String) -> String { "\(key) to choose" }
    static let judgeOutcome = "Which outcome? It is yours to judge; nothing is proposed here."
    static let chooseCitations = "On which items of this dossier does it rest?"
    static let chooseInformer = "Who tells the mentee?"
    static let dossierNotLoaded = "The dossier has not been read yet. Try again in a moment."
    static let outcomeMissing = "Choose an outcome first."
    static let informerMissing = "Choose first who tells the mentee."
    static let informsMissing = "Say on which day the mentee is told, as 2026-02-01."
    static func unclearStep(_ line: String) -> String {
        "This step of the plan is not clear: \"\(truncated(Visible.line(line), to: 30))\". Write it as text; owner's id; 2026-03-01."
    }

    /// What stands where an item has its purpose.
    static func decidingWord(_ subject: Draft.Subject) -> String {
        switch subject {
        case .decision: "DECISION"
        case .dissent: "DISSENT"
        case .decisionAnswer: "ANSWER"
        case .appeal: "APPEAL"
        case .ruling: "RULING"
        default: ""
        }
    }

    /// Who will read what is being written.
    static func decidingSentence(_ subject: Draft.Subject, _ scene: Scene) -> String {
        switch subject {
        case .decision:
            "Nobody but the members who sit reads it before it is final. Under Plan a step stands on a line: text; owner's id; 2026-03-01."
        case .dissent: "It counts for the quorum, and stays with the decision: the mentee reads it too."
        case .decisionAnswer: "The committee reads it with the decision. It stays as it is once it is sent."
        case .appeal:
            "Only the people who will hear your appeal read your grounds; they have not decided. The coordinator sees that there is an appeal."
        case .ruling(_, let word):
            "The panel \(word == .upheld ? "upholds" : "dismisses") the appeal. The mentee and the committee read the ruling, and it stays."
        default: ""
        }
    }

    static func whoReads(_ subject: Draft.Subject, _ text: String, _ scene: Scene) -> Paper {
        var paper = Paper()
        let (who, undoing): (String, String) =
            switch subject {
            case .decisionAnswer: ("the committee, and a panel if you appeal", "no: your answer stays as it is")
            case .appeal: ("the people who will hear it, and nobody else", "no: an appeal stays, and is ruled on")
            case .ruling: ("the mentee, the panel and the committee", "no: the ruling stays")
            default: ("", "")
            }
        paper.add(.fact(whoReads, who))
        paper.add(.fact("Can it be undone", undoing))
        let traces = PatientTrace.find(in: text)
        paper.add(.fact(possiblePatients, patientSummary(traces)))
        return paper
    }

    // MARK: - Recusals

    static let recusalsTitle = "Recusals"
    static let recusalsHead = "Who does not sit over whom"
    static let noRecusals = "Nobody is recused, and nobody sits in spite of a conflict."
    static let reasonNeeded = "Say why, in a line."
    static let reasonNeededLabel = "Reason"

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
                    "What it does",
                    "\(Visible.line(member.name)) sits over \(name) for \(of(moment)) in spite of the conflict"))
            paper.add(.fact("Who is told", "\(name) at once, with your reason; it stays on record"))
        case .stepAside(let mentee, let moment):
            let name = Visible.line(mentee.name)
            paper.add(
                .fact("What it does", "you do not sit over \(name) for \(of(moment)): you no longer read this dossier"))
            paper.add(.fact("Your signature", "counts no longer, unless the decision is final already"))
            paper.add(.fact("Who reads why", "\(name), the members who sit, and who keeps the process"))
        case .breakGlass:
            let until = GlassBreak.usual.after(scene.now, in: scene.programme.zone)
            paper.add(
                .fact("What it does", "you read this one item and nothing else, until \(scene.times.full(until))"))
            paper.add(.fact("Who is told", "the mentee, and the author, at once: that it was you, why and until when"))
            paper.add(.fact("What is logged", "each reading, for good"))
        }
        return paper
    }

    // MARK: - Appeals

    static let appealsTitle = "Appeals"
    static let appealsHead = "Appeals"
    static let choosePanel = "Who hears it? Only people who have no part in it are listed; an odd number is best."
    static let nobodyForPanel =
        "Nobody can hear it: give somebody from outside this committee the role committee (`vitrine person role`)."
    static let chooseWord = "What has the panel ruled?"

    static func meaning(_ word: Appeal.Ruling.Word) -> String {
        word == .upheld ? "the mentee is right" : "the decision stands"
    }

    static func line(_ appeal: AppealPage, _ scene: Scene) -> String {
        let name = appeal.mentee.id == scene.me ? you : Visible.line(appeal.mentee.name)
        return "\(name) · \(Visible.line(appeal.moment.name)) · \(scene.times.day(appeal.appealed))"
    }

    static func noAppeals(_ scene: Scene) -> String {
        scene.isMentee
            ? "No appeals. Against a decision that you have read you can appeal from its own screen (\(key(.appeal)))."
            : "No appeals that you may know of."
    }

    // MARK: - Done

    static func done(_ act: CommitteeAct) -> String {
        switch act {
        case .recuse: "You have stepped aside."
        case .overrideRecusal: "The member sits; the mentee is told of the conflict."
        case .propose: "Proposed."
        case .sign: "Signed."
        case .dissent: "Your dissent stands with the decision."
        case .readDecision: "Read."
        case .answerDecision: "Sent: the committee reads it with the decision."
        }
    }

    static func done(_ act: AppealAct) -> String {
        switch act {
        case .appeal: "Your appeal is made. \(key(.appeals)) shows how it stands."
        case .assign(_, let panel):
            panel.count % 2 == 0 ? evenPanel(panel.count) : "Assigned: they can read the grounds and the dossier now."
        case .rule: "Ruled. The mentee and the committee can read it."
        case .read: "Read."
        }
    }

    static let onlyForDecisions = "That is chosen for a decision of a committee."
}
