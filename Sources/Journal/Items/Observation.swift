/// One workplace-based assessment: what somebody saw a mentee do (`domain.md`, data point).
public struct Observation: Hashable, Sendable {
    public let epa: EPAID
    /// Entrustment, 1 (may observe only) to 5 (may supervise others).
    public let level: Int
    /// The level expected at the mentee's stage when it was entered, where the programme names one.
    public let expected: Int?
    /// The day on which it was seen.
    public let date: Day
    /// Who saw it: an id or a name as the source gives it. Assessors need no account.
    public let assessor: String
    public let assessorRole: String
    public let setting: String
    public let caseType: String
    /// The programme's rules say that a committee must look at this one.
    public let flagged: Bool

    public init(
        epa: EPAID, level: Int, expected: Int?, date: Day, assessor: String, assessorRole: String, setting: String,
        caseType: String, flagged: Bool
    ) {
        self.epa = epa
        self.level = level
        self.expected = expected
        self.date = date
        self.assessor = assessor
        self.assessorRole = assessorRole
        self.setting = setting
        self.caseType = caseType
        self.flagged = flagged
    }
}
