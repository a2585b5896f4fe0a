/// What mentor and mentee do with each other's expectations. The mentorship is named by its other side.
public enum PairAct: Sendable {
    /// Opens a round of the agreement or of the calibration before it is due.
    case reopenAgreement(PersonID)
    case answerAgreement(PersonID, answers: [[UInt8]])
    /// Words for both to sign; earlier signatures are void.
    case proposeAgreement(PersonID, text: [UInt8])
    /// - Parameter proposal: the number of the text that was read, from 1; refused when another has been proposed since.
    case signAgreement(PersonID, proposal: Int? = nil)
    case reopenCalibration(PersonID)
    case calibrate(PersonID, ratings: [Calibration.Rating])
    case pulse(PersonID, ratings: [Int], showing: Bool)
    /// Shows one's last pulse to the other, or no longer.
    case showPulse(PersonID, Bool)
}

/// Why something between mentor and mentee was not done.
public enum PairFault: Error, Hashable, Sendable {
    /// The viewer has several mentorships, and has not said which.
    case several([PersonID])
    /// The two mentor each other, and the viewer has not said as which of the two they speak.
    case bothWays(PersonID)
    /// Both have answered, so nothing changes any more.
    case answered
    case answers(Int, of: Int)
    case nothingAnswered
    /// A line of answers that belongs to no prompt.
    case stray(line: Int)
    /// The two have not both answered yet.
    case unanswered
    case nothingProposed
    /// The text that was to be signed is no longer the present one.
    case otherText(Int)
    /// Both have signed.
    case agreed
    case rated
    case ratings(Int, of: Int)
    case rating(Int)
    case notRatings(line: Int, String)
    case noPulse
}
