/// What mentor and mentee answer where the programme names nothing of its own: in our own words, and nobody else's.
extension Programme {
    /// The prompts of the agreement: the programme's, or else ours.
    public var agreementPrompts: [String] { agreement.isEmpty ? Self.usualPrompts : agreement }

    /// The statements of the calibration: the programme's, or else ours.
    public var calibrationStatements: [CalibrationStatement] {
        calibration.isEmpty ? Self.usualStatements : calibration
    }

    private static let usualPrompts = [
        "What do I hope to get from our conversations, and what can you count on from me?",
        "How often do we meet, and what happens when one of us cannot?",
        "What stays between the two of us?",
        "How do we say out loud that coaching ends and assessment begins?",
        "What do we do when one of us is not content with how it goes?",
    ]

    /// Two on each dimension. Each can be said by either of the two.
    private static let usualStatements = [
        CalibrationStatement(dimension: .relationship, text: "We can disagree and go on working well together."),
        CalibrationStatement(dimension: .relationship, text: "Each of us feels taken seriously by the other."),
        CalibrationStatement(
            dimension: .dependence, text: "The mentee decides what we work on, and what becomes of it."),
        CalibrationStatement(
            dimension: .dependence, text: "The mentee could do without the mentor's good opinion."),
        CalibrationStatement(dimension: .trust, text: "What went wrong can be told here as it was."),
        CalibrationStatement(dimension: .trust, text: "What is said as coaching stays coaching."),
        CalibrationStatement(
            dimension: .focus, text: "We spend our time on learning more than on what will be judged."),
        CalibrationStatement(
            dimension: .focus, text: "At any moment both of us know whether we are coaching or assessing."),
    ]
}
