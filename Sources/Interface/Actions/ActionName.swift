/// Everything a person can ask for, by the name it has after `:`, in key files and in scripts.
public enum ActionName: String, Hashable, Sendable, CaseIterable {
    // Anywhere
    case quit, leave, back, help
    case today, portfolio, glass, search, programme, advice
    case saveSearch = "save-search"
    case savedSearches = "saved-searches"
    case renameSearch = "rename-search"
    case forgetSearch = "forget-search"
    case commandLine = "command-line"
    case switchPerson = "switch-person"
    case refresh, messages, manual, theme, linear
    case saveScreen = "save-screen"
    case accessLog = "access"
    case escalations, process, retention

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

    // Pictures
    case pictures
    case nextPicture = "next-picture"
    case previousPicture = "previous-picture"
    case nextPeriod = "next-period"
    case previousPeriod = "previous-period"
    case inWords = "in-words"

    // Between mentor and mentee
    case agreement, calibration, pulse
    case pulseSummary = "pulse-summary"
    case answerPrompts = "answer-prompts"
    case proposeText = "propose-text"
    case signAgreement = "sign-agreement"
    case rateStatements = "rate-statements"
    case givePulse = "give-pulse"
    case showPulse = "show-pulse"
    case reopenRound = "reopen-round"
    case earlierRound = "earlier-round"
    case laterRound = "later-round"

    // Writing
    case newReflection = "new-reflection"
    case selfAssessment = "self-assessment"
    case newGoal = "new-goal"
    case drafts
    case escalate
    case breakGlass = "break-glass"

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
    case release
    case history

    // Meetings
    case meetings
    case planMeeting = "plan-meeting"
    case takeNote = "take-note"
    case changeHat = "change-hat"
    case writeAgenda = "write-agenda"
    case addReflection = "add-reflection"
    case moveMeeting = "move-meeting"
    case cancelMeeting = "cancel-meeting"
    case signMeeting = "sign-meeting"

    // Hand-over
    case handOver = "hand-over"
    case handEverything = "hand-everything"
    case handNothing = "hand-nothing"
    case handSince = "hand-since"
    case handCompetency = "hand-competency"
    case nextSuccessor = "next-successor"

    // A committee, and what comes after a decision
    case dossiers, decision, recusals, appeals, minutes
    case decide, sign, dissent, cite
    case stepAside = "step-aside"
    case letSit = "let-sit"
    case showDecision = "show-decision"
    case openDossier = "open-dossier"
    case appeal, rule
    case assignPanel = "assign-panel"

    // Writing a text
    case done, competencies, template, outcome, evidence
    case switchPurpose = "switch-purpose"
    case informer
    case spelling
    case openEditor = "open-editor"
    case writeMenu = "write-menu"
    case leaveDraft = "leave-draft"
    case writeHelp = "write-help"
    case nextField = "next-field"
    case previousField = "previous-field"
    case undo, redo
    case newLine = "new-line"
    case cutLine = "cut-line"
    case copyLine = "copy-line"
    case pasteLines = "paste-lines"
    case cutToStart = "cut-to-start"
    case deleteBack = "delete-back"
    case deleteForward = "delete-forward"
    case deleteWord = "delete-word"
    case cursorLeft = "cursor-left"
    case cursorRight = "cursor-right"
    case cursorUp = "cursor-up"
    case cursorDown = "cursor-down"
    case cursorPageUp = "cursor-page-up"
    case cursorPageDown = "cursor-page-down"
    case wordLeft = "word-left"
    case wordRight = "word-right"
    case lineStart = "line-start"
    case lineEnd = "line-end"
    case textStart = "text-start"
    case textEnd = "text-end"

    // Choosing
    case choose, dismiss, toggle
    case nextChoice = "next-choice"
    case previousChoice = "previous-choice"

    // The line after the colon
    case accept, cancel, complete
}
