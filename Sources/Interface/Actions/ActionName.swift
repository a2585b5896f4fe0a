/// Everything a person can ask for, by the name it has after `:`, in key files and in scripts.
public enum ActionName: String, Hashable, Sendable, CaseIterable {
    // Anywhere
    case quit, leave, back, help
    case today, portfolio, glass, search, programme
    case commandLine = "command-line"
    case switchPerson = "switch-person"
    case refresh
    case saveScreen = "save-screen"

    // Moving about
    case up, down
    case pageUp = "page-up"
    case pageDown = "page-down"
    case top, bottom, open
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case nextPerson = "next-person"
    case previousPerson = "previous-person"
    case nextMoment = "next-moment"
    case previousMoment = "previous-moment"
    case committeeView = "committee-view"

    // Writing
    case newReflection = "new-reflection"
    case selfAssessment = "self-assessment"
    case newGoal = "new-goal"
    case drafts

    // One item
    case edit, delete, share, withdraw, nominate, retract
    case respond, acknowledge, agree, decline
    case feedbackDevelopmental = "feedback-developmental"
    case feedbackAssessment = "feedback-assessment"
    case askAssessment = "ask-assessment"
    case makeDevelopmental = "make-developmental"
    case goalMet = "goal-met"
    case goalDropped = "goal-dropped"
    case goalOpen = "goal-open"
    case history

    // The line after the colon
    case accept, cancel, complete
}
