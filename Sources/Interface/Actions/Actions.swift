/// The one table of actions. The keymap, the hints at the bottom, the help screen, completion after `:`, key files and
/// the manual's list of keys are all made from it.
///
/// No Alt, no function keys, no ^H ^I ^J ^M: terminals and multiplexers keep those for themselves.
public enum Actions {
    public static let all: [Action] = writing + items + moving + screens + line

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
        Action(.search, [.everywhere], ["/"], "Search everything you can see.", hint: "search", argument: "[WORDS]"),
        Action(.committeeView, [.moments, .portfolio], ["v"], "Show the dossier's own bytes: the committee's view.", hint: "committee's view"),
        Action(.nextMoment, [.moments], [">", "m"], "Go to the next decision moment.", hint: "moment"),
        Action(.previousMoment, [.moments], ["<lt>", "M"], "Go to the decision moment before."),
        Action(.nextPerson, [.portfolio, .moments], ["]"], "Go to the next mentee.", hint: "mentee"),
        Action(.previousPerson, [.portfolio, .moments], ["["], "Go to the mentee before."),
        Action(
            .switchPerson, [.everywhere], ["~"], "Choose who is at the keyboard (in a rehearsal).", argument: "[PERSON]"),
        Action(.refresh, [.everywhere], ["<C-r>", "<C-l>"], "Read the journal again and draw the screen anew."),
        Action(.saveScreen, [.everywhere], [], "Write the screen as text to a file.", argument: "FILE"),
        Action(.commandLine, [.everywhere], [":"], "Type an action by its name."),
        Action(.help, [.everywhere], ["?"], "Show every key.", hint: "keys"),
        Action(.back, [.everywhere], ["<Esc>", "<BS>"], "Go back to where you came from."),
        Action(.leave, [.everywhere], ["q"], "Close this screen; on the first one, leave Vitrine."),
        Action(.quit, [.everywhere], ["Q", "<C-c>"], "Leave Vitrine."),
    ]

    private static let writing: [Action] = [
        Action(.newReflection, [.portfolio], ["n"], "Write a reflection; only you see it until you share it.", hint: "new"),
        Action(.selfAssessment, [.portfolio], ["gs"], "Write a self-assessment for a moment.", argument: "[MOMENT]"),
        Action(.newGoal, [.portfolio], ["gn"], "Write a learning goal."),
        Action(.drafts, [.everywhere], ["d"], "Go on with something you were writing."),
    ]

    private static let items: [Action] = [
        Action(.edit, [.item], ["e"], "Edit it; after somebody else has read it, that is a visible amendment.", hint: "edit"),
        Action(.share, [.item], ["s"], "Share it with your mentors.", hint: "share"),
        Action(.withdraw, [.item], ["S"], "Withdraw it: only you see it then.", hint: "withdraw"),
        Action(.nominate, [.item], ["N"], "Nominate it for the committee.", hint: "nominate", argument: "[MOMENT]"),
        Action(.retract, [.item], ["R"], "Take the nomination back.", hint: "retract"),
        Action(.agree, [.item], ["y"], "Agree that it becomes assessment.", hint: "agree"),
        Action(.decline, [.item], ["x"], "Decline that it becomes assessment.", hint: "decline"),
        Action(.acknowledge, [.item], ["a"], "Acknowledge feedback: you have read it.", hint: "acknowledge"),
        Action(.respond, [.item], ["r"], "Respond to an assessment item; the response goes where it goes.", hint: "respond"),
        Action(
            .feedbackDevelopmental, [.item, .portfolio], ["fd"], "Give developmental feedback: it never goes to the committee.",
            hint: "feedback"),
        Action(.feedbackAssessment, [.item, .portfolio], ["fa"], "Give assessment feedback: it goes to the committee."),
        Action(.askAssessment, [.item], ["ca"], "Ask the mentee to agree that your feedback becomes assessment."),
        Action(.makeDevelopmental, [.item], ["cd"], "Make your feedback developmental, or take the request back."),
        Action(.goalMet, [.item], ["gm"], "Mark the goal as met."),
        Action(.goalDropped, [.item], ["gd"], "Mark the goal as dropped."),
        Action(.goalOpen, [.item], ["go"], "Mark the goal as open again."),
        Action(.history, [.item], ["H"], "Show everything that happened to it."),
        Action(.delete, [.item], ["D"], "Delete it, as long as nobody else has read it."),
    ]

    private static let line: [Action] = [
        Action(.accept, [.line], ["<Enter>"], "Do what the line says.", hint: "do it"),
        Action(.complete, [.line], ["<Tab>"], "Complete the name.", hint: "complete"),
        Action(.cancel, [.line], ["<Esc>", "<C-c>", "<C-g>"], "Forget the line.", hint: "forget it"),
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// Every action has its row; a test says so.
    public static func row(_ name: ActionName) -> Action { byName[name]! }
}
