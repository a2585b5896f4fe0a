/// The one table of actions. The keymap, the hints at the bottom, the help screen, completion after `:`, key files and
/// the manual's list of keys are all made from it.
///
/// No Alt, no function keys, no ^H ^I ^J ^M: terminals and multiplexers keep those for themselves.
public enum Actions {
    public static let all: [Action] =
        writing + items + pairs + meetings + handover + committee + moving + pictures + screens + editing + choosing
        + line

    private static let moving: [Action] = [
        Action(.down, [.rows], ["j", "<Down>", "<C-n>"], "Move down by one."),
        Action(.up, [.rows], ["k", "<Up>", "<C-p>"], "Move up by one."),
        Action(.pageDown, [.rows], ["<PgDn>", "<C-f>", "<Space>"], "Move down by a page."),
        Action(.pageUp, [.rows], ["<PgUp>", "<C-b>"], "Move up by a page."),
        Action(.top, [.rows], ["gg", "<Home>"], "Go to the first row."),
        Action(.bottom, [.rows], ["G", "<End>"], "Go to the last row."),
        Action(.open, [.rows], ["<Enter>", "o"], "Open what is selected.", hint: "open"),
        Action(.nextPane, [.panes], ["<Tab>", "l", "<Right>"], "Go to the pane on the right.", hint: "pane"),
        Action(.previousPane, [.panes], ["<S-Tab>", "h", "<Left>"], "Go to the pane on the left."),
    ]

    private static let screens: [Action] = [
        Action(.today, [.everywhere], ["T", "1"], "Show what waits for you."),
        Action(.portfolio, [.everywhere], ["p", "2"], "Show the portfolio.", hint: "portfolio", argument: "[MENTEE]"),
        Action(
            .glass, [.everywhere], ["t", "3"], "Show what reaches the committee, and why.", hint: "glass",
            argument: "[MOMENT]"),
        Action(.programme, [.everywhere], ["P", "4"], "Show the programme: who does what, the moments, the policy."),
        Action(
            .advice, [.everywhere], ["V"], "Show the advice to the committees, and write one.", hint: nil,
            argument: "[MENTEE]"),
        Action(
            .search, [.everywhere, .over], ["/"], "Search everything you can see; on the help screen, the help.",
            hint: "search", argument: "[WORDS]"),
        Action(
            .committeeView, [.moments, .portfolio], ["v"], "Show the dossier's own bytes: the committee's view.",
            hint: "committee's view"),
        Action(.nextMoment, [.moments, .cohort], [">", "m"], "Go to the next decision moment.", hint: "moment"),
        Action(.previousMoment, [.moments, .cohort], ["<lt>", "M"], "Go to the decision moment before."),
        Action(
            .nextPerson, [.portfolio, .moments, .pictures, .pair], ["]"], "Go to the next mentee, or mentorship.",
            hint: "next"),
        Action(
            .previousPerson, [.portfolio, .moments, .pictures, .pair], ["["], "Go to the mentee, or mentorship, before."
        ),
        Action(
            .switchPerson, [.everywhere], ["~"], "Choose who is at the keyboard (in a rehearsal).", argument: "[PERSON]"
        ),
        Action(.refresh, [.everywhere], ["<C-r>", "<C-l>"], "Read the journal again and draw the screen anew."),
        Action(.saveScreen, [.everywhere], [], "Write the screen as text to a file.", argument: "FILE"),
        Action(.commandLine, [.everywhere], [":"], "Type an action by its name."),
        Action(.accessLog, [.everywhere], ["L"], "Show who read what, and when."),
        Action(.escalations, [.everywhere], ["ge"], "Show escalations that you made, were told of, or are about you."),
        Action(.process, [.everywhere], ["gp"], "Show who is late with what (for the coordinator)."),
        Action(.retention, [.everywhere], ["gk"], "Show how long things are kept, and what is erased when."),
        Action(.messages, [.everywhere], ["g<lt>"], "Show the last messages again."),
        Action(.manual, [.everywhere], ["g?"], "Read the manual.", argument: "[PAGE]"),
        Action(.theme, [.everywhere], ["gt"], "Choose the colours; each is shown as you move.", argument: "[NAME]"),
        Action(.linear, [.everywhere], ["gl"], "Turn plain lines for screen readers on or off."),
        Action(.help, [.everywhere], ["?"], "Show every key.", hint: "keys"),
        Action(.back, [.everywhere, .over], ["<Esc>", "<BS>"], "Go back to where you came from."),
        Action(.leave, [.everywhere], ["q"], "Close this screen; on the first one, leave Vitrine.", hint: "leave"),
        Action(.quit, [.everywhere], ["Q", "<C-c>"], "Leave Vitrine."),
    ]

    private static let pictures: [Action] = [
        Action(
            .pictures, [.everywhere], ["B"], "Show pictures of the months: competencies, balance, entrustment.",
            argument: "[heatmap|balance|entrustment]"),
        Action(.nextPicture, [.pictures], ["<Tab>", "l", "<Right>"], "Go to the next picture.", hint: "picture"),
        Action(.previousPicture, [.pictures], ["<S-Tab>", "h", "<Left>"], "Go to the picture before."),
        Action(.previousPeriod, [.pictures], ["<lt>", ","], "Go to the months before.", hint: "earlier"),
        Action(.nextPeriod, [.pictures], [">", "."], "Go to the months after.", hint: "later"),
        Action(.inWords, [.pictures], ["w"], "Say the picture in words, or draw it again.", hint: "in words"),
    ]

    private static let writing: [Action] = [
        Action(
            .newReflection, [.portfolio], ["n"], "Write a reflection; only you see it until you share it.", hint: "new"),
        Action(.selfAssessment, [.portfolio], ["gs"], "Write a self-assessment for a moment.", argument: "[MOMENT]"),
        Action(.newGoal, [.portfolio], ["gn"], "Write a learning goal."),
        Action(
            .escalate, [.portfolio], ["E"],
            "Act on a risk to a patient or to the mentee: tell those whom the programme lists."),
        Action(
            .breakGlass, [.everywhere], ["gb"], "For a coordinator: read one item, for a reason and for a time.",
            argument: "ID"),
        Action(.drafts, [.everywhere], ["d"], "Go on with something you were writing."),
    ]

    private static let items: [Action] = [
        Action(
            .edit, [.item], ["e"], "Edit it; after somebody else has read it, that is a visible amendment.",
            hint: "edit"),
        Action(.share, [.item], ["s"], "Share it with your mentors.", hint: "share"),
        Action(.withdraw, [.item], ["S"], "Withdraw it: only you see it then.", hint: "withdraw"),
        Action(.nominate, [.item], ["N"], "Nominate it for the committee.", hint: "nominate", argument: "[MOMENT]"),
        Action(.retract, [.item], ["R"], "Take the nomination back.", hint: "retract"),
        Action(.agree, [.item], ["y"], "Agree that it becomes assessment.", hint: "agree"),
        Action(.decline, [.item], ["x"], "Decline that it becomes assessment.", hint: "decline"),
        Action(
            .acknowledge, [.item], ["a"], "Acknowledge feedback or an advice: you have read it.", hint: "acknowledge"),
        Action(
            .respond, [.item, .decision], ["r"],
            "Respond to an assessment item; the response goes where it goes. Or answer a decision.", hint: "respond"
        ),
        Action(
            .feedbackDevelopmental, [.item, .portfolio], ["fd"],
            "Give developmental feedback: it never goes to the committee.",
            hint: "feedback"),
        Action(
            .feedbackAssessment, [.item, .portfolio], ["fa"], "Give assessment feedback: it goes to the committee."),
        Action(.askAssessment, [.item], ["ca"], "Ask the mentee to agree that your feedback becomes assessment."),
        Action(.makeDevelopmental, [.item], ["cd"], "Make your feedback developmental, or take the request back."),
        Action(.goalMet, [.item], ["gm"], "Mark the goal as met."),
        Action(.goalDropped, [.item], ["gd"], "Mark the goal as dropped."),
        Action(.goalOpen, [.item], ["go"], "Mark the goal as open again."),
        Action(
            .release, [.item], ["gr"], "Release your advice to the mentee; it cannot be taken back.", hint: "release"),
        Action(.history, [.item], ["H"], "Show everything that happened to it."),
        Action(.delete, [.item], ["D"], "Delete it, as long as nobody else has read it."),
    ]

    private static let meetings: [Action] = [
        Action(.meetings, [.everywhere], ["W"], "Show your meetings: agenda, hat, notes, signatures."),
        Action(
            .planMeeting, [.meetings], ["n"], "Plan a meeting with a mentor or mentee of yours.", hint: "plan",
            argument: "[TIME]"),
        Action(.takeNote, [.meeting], ["n"], "Take a note, under the hat that is on.", hint: "note"),
        Action(
            .changeHat, [.meeting], ["h"], "Change the hat; both see when, and under which a note was taken.",
            hint: "hat"),
        Action(.writeAgenda, [.meeting], ["w"], "Write the agenda, ahead of the meeting.", hint: "agenda"),
        Action(
            .addReflection, [.meeting], ["l"], "Choose the reflection that goes with the agenda.", hint: "reflection"),
        Action(.signMeeting, [.meeting], ["i"], "Sign the meeting: after both have, it stays as it is.", hint: "sign"),
        Action(.moveMeeting, [.meeting], ["m"], "Move the meeting to another time.", hint: "move", argument: "[TIME]"),
        Action(.cancelMeeting, [.meeting], ["X"], "Call the meeting off, as long as nothing has been noted."),
    ]

    private static let handover: [Action] = [
        Action(
            .handOver, [.everywhere], ["gh"], "Choose what a new mentor inherits from those before.",
            argument: "[MENTOR]"),
        Action(.handEverything, [.handover], ["a"], "Choose everything.", hint: "all"),
        Action(.handNothing, [.handover], ["0"], "Choose nothing of it."),
        Action(
            .handSince, [.handover], ["s"], "Choose what is dated at or after a day.", hint: "since", argument: "[DAY]"),
        Action(
            .handCompetency, [.handover], ["c"], "Choose what is about a competency.", hint: "about",
            argument: "[COMPETENCY]"),
        Action(.nextSuccessor, [.handover], ["m"], "Go to the next mentor who can inherit."),
    ]

    private static let pairs: [Action] = [
        Action(
            .answerPrompts, [.agreement], ["e"],
            "Answer the prompts of the agreement; the other sees it when both have.", hint: "answer"),
        Action(.signAgreement, [.agreement], ["s"], "Sign the text that is proposed.", hint: "sign"),
        Action(.proposeText, [.agreement], ["w"], "Propose a text on which both of you agree.", hint: "propose"),
        Action(
            .rateStatements, [.calibration], ["e"],
            "Rate the statements of the calibration; the other sees it when both have.", hint: "rate"),
        Action(.givePulse, [.pulse], ["e"], "Give a pulse: four digits, and Enter.", hint: "give"),
        Action(
            .showPulse, [.pulse], ["s"], "Show your last pulse to the other, or keep it to yourself again.",
            hint: "show or hide"),
        Action(.reopenRound, [.pair], ["R"], "Open a new round before it is due.", hint: "new round"),
        Action(.earlierRound, [.pair], ["<lt>"], "Go to the round before.", hint: "round before"),
        Action(.laterRound, [.pair], [">"], "Go to the round after.", hint: "round after"),
        Action(
            .agreement, [.everywhere], ["A"], "Show what you and your mentor, or your mentee, expect of each other.",
            argument: "[PERSON]"),
        Action(
            .calibration, [.everywhere], ["C"], "Show how both of you see the mentoring, and would prefer it.",
            argument: "[PERSON]"),
        Action(
            .pulse, [.everywhere], ["u"], "Give a pulse, and see those you gave; for a coordinator, what they come to.",
            argument: "[PERSON]"),
        Action(.pulseSummary, [.everywhere], ["gu"], "Show what the pulses of five pairs or more come to, by month."),
    ]

    private static let committee: [Action] = [
        Action(
            .dossiers, [.everywhere], ["gc"],
            "Show the dossiers of your committee: what is due, what is thin, what is decided.",
            argument: "[MOMENT]"),
        Action(.decision, [.everywhere], ["gi"], "Show the decision about you.", argument: "[MOMENT]"),
        Action(.recusals, [.everywhere], ["gx"], "Show who does not sit over whom, and why."),
        Action(.appeals, [.everywhere], ["ga"], "Show the appeals that you may know of."),
        Action(.decide, [.committee], ["D"], "Propose a decision, or change the one that is proposed.", hint: "decide"),
        Action(.sign, [.committee], ["s"], "Sign the decision that is proposed.", hint: "sign"),
        Action(.dissent, [.committee], ["x"], "Say why you do not agree with what is proposed.", hint: "dissent"),
        Action(.stepAside, [.committee], ["R"], "Step aside: you do not sit over this mentee then."),
        Action(
            .letSit, [.committee, .sitting], ["U"], "Let a recused member sit in spite of a conflict.", hint: "let sit"),
        Action(.cite, [.dossier], ["c"], "Mark the item, for a decision that cites it.", hint: "cite"),
        Action(
            .showDecision, [.dossier, .appeal], ["i"], "Show the decision, as far as it has come.", hint: "decision"),
        Action(.openDossier, [.decision, .appeal], ["O"], "Show the dossier that was judged.", hint: "dossier"),
        Action(.appeal, [.decision], ["a"], "Appeal against the decision, or show the appeal.", hint: "appeal"),
        Action(.assignPanel, [.appeal], ["a"], "Give the appeal to people who have no part in it.", hint: "assign"),
        Action(.rule, [.appeal], ["r"], "Write down what the panel has ruled.", hint: "rule"),
        Action(.minutes, [.cohort], ["w"], "Show the minutes of the committee's day.", hint: "minutes"),
    ]

    private static let editing: [Action] = [
        Action(.done, [.writing], ["<C-s>"], "Finish: what is not yours alone is asked about first.", hint: "done"),
        Action(.competencies, [.writing], ["<C-k>"], "Choose the competencies it is about.", hint: "competencies"),
        Action(
            .outcome, [.writing], ["<C-o>"], "Choose the outcome of an advice or a decision, or how a response stands.",
            hint: "outcome"),
        Action(.evidence, [.writing], ["<C-r>"], "Choose the items that it rests on.", hint: "evidence"),
        Action(.switchPurpose, [.writing], ["<C-p>"], "Make feedback developmental or assessment.", hint: "purpose"),
        Action(.informer, [.writing], ["<C-n>"], "Choose who tells the mentee.", hint: "told by"),
        Action(.template, [.writing], ["<C-t>"], "Start a reflection from a template.", hint: "template"),
        Action(.writeMenu, [.writing], ["<Esc>"], "Keep it as a draft, discard it, or go on.", hint: "menu"),
        Action(.leaveDraft, [.writing], ["<C-q>"], "Keep it as a draft and leave."),
        Action(.undo, [.writing, .field], ["<C-z>"], "Undo.", hint: "undo"),
        Action(.redo, [.writing, .field], ["<C-y>"], "Do again what was undone."),
        Action(.cutLine, [.writing], ["<C-x>"], "Cut the line; several in a row are pasted as one."),
        Action(.copyLine, [.writing], ["<C-c>"], "Copy the line."),
        Action(.pasteLines, [.writing, .field], ["<C-v>"], "Paste what was cut or copied."),
        Action(.nextField, [.writing, .field], ["<Tab>"], "Go to the next field: title, text."),
        Action(.previousField, [.writing, .field], ["<S-Tab>"], "Go to the field before."),
        Action(.newLine, [.writing], ["<Enter>"], "Begin a new line."),
        Action(.cursorLeft, [.writing, .field, .line], ["<Left>", "<C-b>"], "Move left by a character."),
        Action(.cursorRight, [.writing, .field, .line], ["<Right>", "<C-f>"], "Move right by a character."),
        Action(.cursorUp, [.writing, .field, .line], ["<Up>"], "Move up by a line, or to the one typed before."),
        Action(.cursorDown, [.writing, .field, .line], ["<Down>"], "Move down by a line, or to the one typed after."),
        Action(.wordLeft, [.writing, .field, .line], ["<C-Left>"], "Move left by a word."),
        Action(.wordRight, [.writing, .field, .line], ["<C-Right>"], "Move right by a word."),
        Action(.lineStart, [.writing, .field, .line], ["<Home>", "<C-a>"], "Go to the start of the line."),
        Action(.lineEnd, [.writing, .field, .line], ["<End>", "<C-e>"], "Go to the end of the line."),
        Action(.cursorPageUp, [.writing, .field, .choosing], ["<PgUp>"], "Move up by a page."),
        Action(.cursorPageDown, [.writing, .field, .choosing], ["<PgDn>"], "Move down by a page."),
        Action(.textStart, [.writing], ["<C-Home>"], "Go to the start of the text."),
        Action(.textEnd, [.writing], ["<C-End>"], "Go to the end of the text."),
        Action(.deleteBack, [.writing, .field, .line], ["<BS>"], "Delete the character before."),
        Action(.deleteForward, [.writing, .field, .line], ["<Del>", "<C-d>"], "Delete the character after."),
        Action(.deleteWord, [.writing, .field, .line], ["<C-w>"], "Delete the word before."),
        Action(.cutToStart, [.writing, .field, .line], ["<C-u>"], "Cut from the start of the line."),
        Action(
            .writeHelp, [.writing, .field, .choosing], ["<C-g>"], "Show the keys of writing and choosing.", hint: "keys"
        ),
    ]

    private static let choosing: [Action] = [
        Action(
            .saveSearch, [.searching], ["<C-s>"], "Keep this search under a name; only you see it.", hint: "keep",
            argument: "[NAME]"),
        Action(
            .savedSearches, [.searching, .everywhere], ["<C-o>"], "Show the searches that you keep.",
            argument: "[NAME]"),
        Action(
            .renameSearch, [.savedSearches], ["R"], "Call the search that is marked otherwise.", hint: "rename",
            argument: "[NAME]"),
        Action(.forgetSearch, [.savedSearches], ["D"], "Remove the search that is marked.", hint: "remove"),
        Action(.nextChoice, [.choosing], ["<Right>", "<Down>", "l", "j", "<Tab>"], "Go to the next answer."),
        Action(.previousChoice, [.choosing], ["<Left>", "<Up>", "h", "k", "<S-Tab>"], "Go to the answer before."),
        Action(.toggle, [.choosing], ["<Space>"], "Choose it or not, where several can be.", hint: "toggle"),
        Action(.choose, [.choosing, .field], ["<Enter>"], "Take what is marked.", hint: "choose"),
        Action(.dismiss, [.choosing, .field], ["<Esc>"], "Leave it as it was.", hint: "back"),
    ]

    private static let line: [Action] = [
        Action(.accept, [.line], ["<Enter>"], "Do what the line says.", hint: "do it"),
        Action(.complete, [.line], ["<Tab>"], "Complete the name.", hint: "complete"),
        Action(.cancel, [.line], ["<Esc>", "<C-c>"], "Forget the line.", hint: "forget it"),
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// Short names for what is typed often.
    private static let otherNames: [String: ActionName] = [
        "person": .switchPerson, "moment": .glass, "q": .quit, "h": .help, "new": .newReflection,
    ]

    /// The action that somebody means by a name: its own, another name for it, or the beginning of no other.
    public static func named(_ text: some StringProtocol) -> ActionName? {
        let text = String(text)
        if let name = ActionName(rawValue: text) ?? otherNames[text] { return name }
        let beginning = all.map(\.name).filter { $0.rawValue.hasPrefix(text) }
        return beginning.count == 1 ? beginning[0] : nil
    }

    /// Every action has its row; a test says so.
    public static func row(_ name: ActionName) -> Action { byName[name]! }
}
