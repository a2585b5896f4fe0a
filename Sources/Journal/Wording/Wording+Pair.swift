/// What is said about the things that are between mentor and mentee alone.
extension Wording {
    // MARK: - Who sees it

    /// Above everything of theirs.
    public static func betweenYou(_ other: String) -> String {
        "Only you and \(other) see this. It is in no dossier, no search and no count, and no setting changes that."
    }

    public static func blind(_ other: String) -> String {
        "Neither of you sees what the other says before both have. Until \(other) has, you can change yours."
    }

    public static let yours = "yours"

    public static func noRound(_ number: Int?, of count: Int) -> String {
        number == nil
            ? "Nothing was ever answered here."
            : "There is no round \(number ?? 0). There \(count == 1 ? "is" : "are") \(count)."
    }

    public static func otherRounds(_ numbers: [Int]) -> String {
        "Other rounds: \(list(numbers.map(String.init))). --round N shows one."
    }

    // MARK: - Agreement

    public static func agreementTitle(_ other: String, round: Int, opened: String) -> String {
        "Agreement with \(other) · round \(round), open since \(opened)"
    }

    public static func proposal(_ number: Int, by: String, _ at: String) -> String {
        "Proposal \(number) · \(by) · \(at)"
    }

    public static func signed(_ by: String, _ at: String) -> String { "Signed by \(by) on \(at)" }

    public static let answersTwice = "Give the answers with --answer or in a text, not both."

    /// How the round stands and what comes next, in a sentence or two.
    public static func step(_ round: AgreementRound, _ pair: NamedPair, _ times: Times) -> String {
        let other = Visible.line(pair.other.name)
        if let erased = round.erased { return "It was erased on \(times.day(erased)); nothing is left of it but that." }
        switch round.step(pair.side) {
        case .answer:
            return round.otherHasAnswered
                ? "\(other) has answered, and you have not: once you do, both see both and neither can be changed."
                : "Neither of you has answered yet."
        case .waitForAnswer: return "You have answered; \(other) has not yet. You can change yours until then."
        case .propose: return "Both have answered. What is missing is one text on which you agree: either proposes it."
        case .sign:
            return round.signatures[pair.side.other] == nil
                ? "A text is proposed. It is agreed when both have signed it."
                : "\(other) has signed the text below, and you have not."
        case .waitForSignature: return "You have signed; \(other) has not yet. Another proposal voids your signature."
        case .agreed(let at): return "Agreed: signed by both, the last time on \(times.day(at))."
        case .over:
            return round.comparison == nil
                ? "It is over: not both have answered, so nobody sees what the other said."
                : "It is over, without a text that both signed."
        }
    }

    public static func reopens(_ at: Instant?, _ times: Times) -> String {
        at.map { "It is opened anew on \(times.day($0)), or when one of you opens it." }
            ?? "It is opened anew when one of you does so, or when the mentor changes."
    }

    /// By which rule answers are put in order.
    public static let gapsFirst =
        "First where your answers differ, then what one of you left open, then where they are the same."

    public static func word(_ difference: ComparedAnswers.Difference) -> String {
        switch difference {
        case .differ: "different"
        case .oneSided: "one of you"
        case .same: "the same"
        }
    }

    public static let nothingSaid = "–"

    // MARK: - Calibration

    public static func calibrationTitle(_ other: String, round: Int, opened: String) -> String {
        "Calibration with \(other) · round \(round), open since \(opened)"
    }

    public static func rating(_ rating: Calibration.Rating, _ whose: String) -> String {
        "\(whose): \(rating.asItIs) as it is, \(rating.preferred) preferred"
    }

    public static let overTime = "Over the rounds, as it is / preferred:"
    public static let ratingsTwice = "Give the ratings with --rating or in a text, not both."

    public static func step(_ round: CalibrationRound, _ pair: NamedPair, _ times: Times) -> String {
        let other = Visible.line(pair.other.name)
        if let erased = round.erased { return "It was erased on \(times.day(erased)); nothing is left of it but that." }
        if let given = round.given.both {
            return "Both have filled it in, the last one on \(times.day(max(given.mentee, given.mentor)))."
        }
        guard round.isPresent else { return "It is over: not both have filled it in, so nobody sees the other's." }
        guard round.own != nil else {
            return round.otherHasGiven
                ? "\(other) has filled it in, and you have not: once you do, both see both and neither can be changed."
                : "Neither of you has filled it in yet."
        }
        return "You have filled it in; \(other) has not yet. You can change yours until then."
    }

    /// By which rule statements are put in order.
    public static let largestGapsFirst =
        "The largest gaps first: between the two of you, or between how it is and how one of you would prefer it."

    public static func word(_ dimension: Dimension) -> String {
        switch dimension {
        case .relationship: "relationship"
        case .dependence: "dependence"
        case .trust: "trust"
        case .focus: "focus"
        }
    }

    /// What is asked about a dimension, where there is no statement.
    public static func meaning(_ dimension: Dimension) -> String {
        switch dimension {
        case .relationship: "how the two of you get on"
        case .dependence: "how free you feel of the other's judgement"
        case .trust: "what you can say without it turning against you"
        case .focus: "whether you talk about what you want to talk about"
        }
    }

    /// `3.5`, of tenths.
    public static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    // MARK: - Pulse

    public static func pulseTitle(_ other: String) -> String { "Pulse with \(other)" }

    public static let noPulseYet =
        "You have given none yet. `vitrine pulse give R R R R` gives one, with four ratings from 1 to 5."

    public static func pulsePrivacy(_ other: String) -> String {
        "Only you see your pulse, until you show it and \(other) shows theirs: then both see the last of each."
    }

    /// The same whether there is none, or none that is shown.
    public static let otherPulseHidden = "You see the other's last pulse while both of you show theirs."

    public static func isShown(_ isShown: Bool) -> String { isShown ? "shown" : "private" }

    public static let summaryRule =
        "Means over the pairs that gave a pulse in a month, each counted once, rounded to halves. A month appears when "
        + "it is over and five pairs or more gave one; a smaller one never does."
    public static let noSummary = "There is no month with a pulse of five pairs yet."

    public static func month(_ month: PulseSummary.Month) -> String { "\(Wording.month(month.month)) \(month.year)" }

    // MARK: - Refusals

    static func pairFault(_ fault: PairFault) -> String {
        switch fault {
        case .several(let people):
            return "You have several mentorships: say which with --with, as one of \(list(people.map(\.text)))."
        case .bothWays(let id):
            return "You and \(id) mentor each other: say with --role mentee or --role mentor which of the two you mean."
        case .answered: return "Not changed: both of you have answered. `vitrine agreement reopen` opens a new round."
        case .answers(let given, let due):
            return
                "Not saved: there \(given == 1 ? "is" : "are") \(count(given, "answer")) to \(count(due, "prompt")). "
                + "Put a line `## 1`, `## 2` and so on above each."
        case .nothingAnswered: return "Not saved: none of the answers says anything."
        case .stray(let line):
            return
                "Not saved: line \(line) belongs to no prompt. Put a line `## 1`, `## 2` and so on above each answer."
        case .unanswered: return "Not proposed: a text is proposed when both of you have answered the prompts."
        case .nothingProposed:
            return "Not signed: no text has been proposed yet. `vitrine agreement propose FILE` proposes one."
        case .otherText(let number):
            return "Not signed: another text has been proposed meanwhile, number \(number). Read it, then sign that."
        case .agreed: return "Not proposed: both of you have signed. `vitrine agreement reopen` opens a new round."
        case .rated: return "Not changed: both of you have filled it in. `vitrine calibrate reopen` opens a new round."
        case .ratings(let given, let due):
            return "Not saved: there \(given == 1 ? "is" : "are") \(count(given, "rating")) where \(due) belong."
        case .rating(let number): return "Not saved: \(number) is no rating. They go from 1 to 5."
        case .notRatings(let line, let text):
            return "Not saved: line \(line), \"\(Visible.line(text))\", is no rating. Write it as 3/5, or with its "
                + "number as 2: 3/5: as it is, and as you would prefer it."
        case .noPulse: return "You have given no pulse here yet. `vitrine pulse give R R R R` gives one."
        }
    }
}
