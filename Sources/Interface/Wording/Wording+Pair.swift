import Cells
import Journal

/// The screens' words about what is between mentor and mentee, around what the journal says.
extension Wording {
    private static func key(_ action: ActionName) -> String { Actions.row(action).keys[0].label }

    // MARK: - Whose it is

    static func noPair(_ scene: Scene) -> String {
        scene.isMentee
            ? "You have no mentor yet: the coordinator starts mentorships. What you two expect of each other is here then."
            : "You have no mentees yet: the coordinator starts mentorships."
    }
    static let noSuchPair = "There is no mentorship of yours with that person."
    static let noOtherPair = "There is no other mentorship of yours."
    static let pairIsOver = "This mentorship is over: what there was can be read."
    static let nothingAnsweredHere = "Nothing was ever answered here."

    // MARK: - Rounds

    static let noOtherRound = "There is no other round there."
    static let isOpenAlready = "The round is open: not both of you have answered yet."
    static let reopen = "Open it"
    static let reopenQuestion = "Open a new round?"
    static let whatHappens = "What happens"

    static func reopening(isAgreed: Bool, _ other: String) -> [Fact] {
        [
            Fact(whatHappens, "you and \(other) both answer again, and neither sees the other's before both have"),
            Fact(
                whatStays,
                isAgreed
                    ? "what you agreed on can be read; the new round has a text and signatures of its own"
                    : "what both of you answered can be read"),
        ]
    }

    /// Before something is given after which both see both.
    static func revealing(_ other: String) -> [Fact] {
        [
            Fact(whoReads, "\(other), at once; and you read what \(other) answered"),
            Fact(untilWhen, "neither can be changed after that; a new round can be opened"),
        ]
    }

    // MARK: - Agreement

    static func agreementWith(_ other: String) -> String { "Agreement · \(Visible.line(other))" }
    static let promptsHead = "What both of you answer"
    static let yourAnswers = "Your answers"
    static let bothAnswers = "What each of you answered"
    static let nothingToDoHere = "There is nothing for you to do here now."
    static var answersStand: String {
        "Both of you have answered, so the answers stay. \(key(.reopenRound)) opens a new round."
    }
    static var agreementStands: String { "Both of you have signed. \(key(.reopenRound)) opens a new round." }
    static let signedAlready = "You have signed it."
    static func notSigned(_ who: String) -> String { "Not signed by \(who) yet" }
    static func signQuestion(_ other: String) -> String { "Sign the agreement with \(other)?" }

    static func signing(_ round: AgreementRound, _ pair: NamedPair) -> [Fact] {
        let other = Visible.line(pair.other.name)
        let text = round.proposals.last?.text ?? ""
        let hasSigned = round.signatures[pair.side.other] != nil
        return [
            Fact(
                "What you sign", "proposal \(round.proposals.count): \"\(Visible.line(StoredText.heading(of: text)))\""),
            Fact(
                whatHappens,
                hasSigned
                    ? "\(other) has signed: with yours it is agreed, as of today"
                    : "it is agreed when \(other) signs as well"),
            Fact(whoReads, "only you and \(other); it is in no dossier"),
            Fact(
                untilWhen,
                "another proposal voids both signatures until both have signed; then a new round can be opened"),
        ]
    }

    /// What one can do next, with its key.
    static func next(_ step: AgreementRound.Step) -> String? {
        switch step {
        case .answer: "\(key(.answerPrompts)) answers the prompts."
        case .waitForAnswer: "\(key(.answerPrompts)) changes your answers."
        case .propose: "\(key(.proposeText)) proposes a text."
        case .sign: "\(key(.signAgreement)) signs it, \(key(.proposeText)) proposes another text."
        case .waitForSignature: "\(key(.proposeText)) proposes another text."
        case .agreed, .over: nil
        }
    }

    // MARK: - Writing

    static let betweenYouTwo = "BETWEEN YOU TWO"

    /// What is written and to whom, for the first line of the screen.
    static func writing(_ subject: Draft.Subject, with other: String) -> String {
        if case .answers = subject { return "Your answers to the prompts of the agreement with \(Visible.line(other))" }
        return "A text on which you and \(Visible.line(other)) agree"
    }

    /// Who will read it, and when.
    static func readers(_ subject: Draft.Subject, _ page: AgreementPage) -> String {
        let other = Visible.line(page.pair.other.name)
        guard case .answers = subject else {
            return
                "\(other) reads it at once, and both of you sign it. It is in no dossier, and nobody else ever sees it."
        }
        return page.rounds.first?.otherHasAnswered == true
            ? "\(other) has answered: when you are done, both see both. Nobody else ever does."
            : "Only you, until \(other) has answered as well; until then you can change it. Nobody else ever sees it."
    }

    static func answerQuestion(_ other: String) -> String { "Give your answers to \(Visible.line(other))?" }
    static func proposeQuestion(_ other: String) -> String { "Propose this text to \(Visible.line(other))?" }
    static let answerVerb = "Answer"
    static let proposeVerb = "Propose"

    static func proposing(_ page: AgreementPage) -> [Fact] {
        let round = page.rounds.first
        let isSigned = round?.signatures != Sides()
        return [
            Fact(whoReads, "\(Visible.line(page.pair.other.name)), at once; it is in no dossier"),
            Fact(
                whatHappens,
                isSigned
                    ? "the signature under the text before is void; both sign this one"
                    : "it is agreed when both have signed"),
            Fact(untilWhen, "another text can be proposed until both have signed"),
        ]
    }

    // MARK: - Calibration

    static func calibrationWith(_ other: String) -> String { "Calibration · \(Visible.line(other))" }
    static let asItIs = "as it is"
    static let preferred = "preferred"
    static let statementsHead = "What both of you rate, from 1 (not at all) to 5 (entirely)"
    static let yourRatings = "Your ratings"
    static let bothRatings = "How each of you rated"
    static let overTheRounds = "Over the rounds"
    static let rateHead =
        "Type a digit from 1 (not at all) to 5 (entirely) for each: as it is, and as you would prefer it. Enter gives them."
    static func rated(_ count: Int, of total: Int) -> String { "\(count) of \(total)" }
    static var ratingsStand: String {
        "Both of you have given theirs, so they stay. \(key(.reopenRound)) opens a new round."
    }
    static var ratingsNotGiven: String {
        "Not given yet: \(key(.rateStatements)) goes on with it, as long as this screen is open."
    }
    static func stillToRate(_ count: Int) -> String { "Not given: \(Wording.count(count, "rating")) still to go." }
    static let giveQuestion = "Give your ratings?"
    static let give = "Give"
    static let oneToFive = "Ratings go from 1 to 5."
    static func nextRating(hasGiven: Bool) -> String {
        hasGiven ? "\(key(.rateStatements)) changes yours." : "\(key(.rateStatements)) fills it in."
    }

    // MARK: - Pulse

    static func pulseWith(_ other: String) -> String { "Pulse · \(Visible.line(other))" }
    static let nothingToShow = "You have given no pulse here that could be shown."
    static let noRoundsOfPulses = "A pulse has no rounds: give one whenever you like."
    static let fourDigits = "Not given: it takes four digits, from 1 (troubled) to 5 (well)."
    static func showIt(_ other: String) -> String { "show it to \(other), while \(other) shows theirs (Space)" }
    static let pulseHelp = "1 troubled … 5 well. Enter gives it; Esc leaves it."
    static func othersPulse(_ other: String) -> String { "The last of \(other)" }
    static let yourPulses = "Yours"
    static let noPulses = "None yet."
    static let summaryTitle = "Pulse, all pairs"
}

// MARK: - What came of it

extension Wording {
    static func done(_ act: PairAct) -> String {
        switch act {
        case .answerAgreement: "Answered. You see each other's answers once both of you have."
        case .proposeAgreement: "Proposed. It is agreed when both have signed it."
        case .signAgreement: "Signed."
        case .reopenAgreement, .reopenCalibration: "A new round is open."
        case .calibrate: "Given. You see each other's ratings once both of you have."
        case .pulse(_, _, let isShown):
            isShown ? "Given. The other sees it while showing theirs." : "Given. Only you see it."
        case .showPulse(_, true): "Shown. The other sees it while showing theirs."
        case .showPulse(_, false): "Only you see it now."
        }
    }

    /// With the keys of the screens, where the sentence of the commands names a command.
    static func onScreen(_ fault: PairFault) -> String? {
        switch fault {
        case .answered: answersStand
        case .agreed: agreementStands
        case .rated: ratingsStand
        case .answers, .stray:
            "Not saved: each answer stands below its prompt, which begins with ## and stays as it is."
        case .nothingProposed: "No text has been proposed yet: \(Actions.row(.proposeText).keys[0].label) proposes one."
        case .noPulse: nothingToShow
        case .several, .bothWays, .nothingAnswered, .unanswered, .otherText, .ratings, .rating, .notRatings: nil
        }
    }
}
