import Cells
import Journal

/// The words of writing and confirming.
extension Wording {
    // Confirm
    static let whoReads = "Who will read it"
    static let whatItCountsAs = "What it counts as"
    static let whereItGoes = "Where it goes"
    static let untilWhen = "Until when"
    static let whatStays = "What stays"
    static let notInDossier = "Not in the dossier"
    static let releasedAlready = "It is released already. A change to it starts its notice again."
    static let possiblePatients = "Possible patients"
    static let editFirst = "Edit first"
    static let cancel = "Cancel"
    static let reasonLabel = "Reason (may be left out)"
    static func nominateFor(_ heading: String) -> String { "Nominate \"\(Visible.line(heading))\" for which moment?" }
    static let selfAssessFor = "A self-assessment for which moment?"
    static let noOpenMoment = "No decision moment is open."

    static func moment(_ moment: Moment, closing: Moment?, _ times: Times) -> String {
        let text = "\(moment.stakes.rawValue) stakes, until \(times.moment(moment.cutoff))"
        return text + (closing.map { "; goes on to \(Visible.line($0.name))" } ?? "")
    }

    // Write
    static let titleLabel = "Title"
    static let competenciesLabel = "Competencies"
    static let dueLabel = "Due"
    static let dueHint = "YYYY-MM-DD, may be left empty"
    static let badDue = "Not saved: the date when it is due is written as 2026-03-01, or left empty."
    static let outcomeLabel = "Outcome"
    static let evidenceLabel = "Rests on"
    static let limitsLabel = "Not covered"
    static let stanceLabel = "You"
    static let chooseOutcome = "Which outcome do you propose?"
    static let chooseStance = "How does your response stand to it?"
    static let chooseEvidence = "What does it rest on?"
    static let nothingToCite = "There is nothing in this portfolio to rest on yet."
    static let noOutcomeHere = "Only an advice proposes an outcome; a response says how it stands."
    static let responsesRestOnNothing = "A response rests on what it answers."
    static func isGone(_ count: Int) -> String {
        count == 1
            ? "One of the items that it rested on is no longer there for you."
            : "\(count) of the items that it rested on are no longer there for you."
    }
    static func limitsHint() -> String { "what it does not cover; needs some words" }
    static func outcomeHint(needsOne: Bool, _ scene: Scene) -> String {
        let key = scene.key(.outcome)
        return needsOne ? "\(key) to choose, needs one" : "\(key) to choose"
    }
    static func evidenceHint(needed: Int, _ scene: Scene) -> String {
        let key = scene.key(.evidence)
        return needed > 0 ? "\(key) to choose, needs \(needed) more" : "\(key) to choose"
    }
    static func cited(_ entry: Entry, _ scene: Scene) -> String {
        "\(scene.times.day(entry.date)) · \(shortKind(entry.kind)) · \(scene.marks.leading(entry.reach.word))\(reach(entry.reach.word))"
    }

    static let noTitle = "the first line, unless you give one"
    static let chooseCompetencies = "Which competencies is it about?"
    static let chooseTemplate = "Which template?"
    static let noTemplateHere = "Templates are for new reflections."
    static let purposeStays =
        "Only new feedback has a purpose to choose here. A mentee nominates instead; a mentor asks."
    static let textFull = "The text is as long as a text can be: 64 KiB."
    static let conflicted = "Somebody saved another text meanwhile. Both are here, and both are kept."
    static let nothingToUndo = "Nothing has been written."
    static let draftElsewhere =
        "Another session has saved this draft meanwhile. What you see is kept as a draft of its own."

    static let draftWrittenOn = "Another session has gone on with this draft meanwhile, so it is kept."

    static func competencyHint(needsOne: Bool, _ scene: Scene) -> String {
        let key = scene.key(.competencies)
        return needsOne ? "\(key) to choose, needs one" : "\(key) to choose"
    }

    static func words(_ count: Int) -> String { Wording.count(count, "word") }

    static let savedAgain = "It is saved now."

    static func notSaved(_ refusal: Refusal) -> String {
        let why: String =
            switch refusal {
            case .store(.full): "disk full"
            case .store(.busy): "the journal is busy"
            case .draftConflict: "saved elsewhere too"
            default: "see the message"
            }
        return "NOT SAVED – \(why), text kept here"
    }

    /// `You were writing a reflection, "Night shift" (312 words, saved 14:02).`
    static func wereWriting(_ draft: Draft, _ scene: Scene) -> String {
        let title = draftHeading(draft)
        let saved =
            scene.times.distance(draft.saved) == "today"
            ? scene.times.clock(draft.saved) : scene.times.moment(draft.saved)
        return "You were writing \(subject(draft.subject))" + (title.isEmpty ? "" : ", \"\(Visible.line(title))\"")
            + " (\(words(WrittenText.words(of: draft))), saved \(saved)\(left(draft)))."
    }

    /// How it came that a draft was left, where nobody put it away.
    static func left(_ draft: Draft) -> String {
        switch draft.leaving {
        case .kept: ""
        case .dropped: ", line dropped"
        case .writing: ", cut off or open elsewhere"
        }
    }

    static func draftHeading(_ draft: Draft) -> String {
        draft.title.isEmpty ? StoredText.heading(of: draft.body) : draft.title
    }

    static func subject(_ subject: Draft.Subject) -> String {
        switch subject {
        case .reflection(.selfAssessment): "a self-assessment"
        case .reflection: "a reflection"
        case .goal: "a goal"
        case .feedback(_, _, let purpose): "\(word(purpose)) feedback"
        case .response: "a response"
        case .advice: "an advice"
        case .edit: "a new text of an item"
        case .decision: "a decision"
        case .dissent: "a dissent"
        case .decisionAnswer: "an answer to a decision"
        case .appeal: "an appeal"
        case .ruling: "a ruling"
        case .recusal: "a reason for a recusal"
        case .glassBreak: "a reason to break the glass"
        case .decline: "why you decline"
        case .answers: "your answers to the agreement's prompts"
        case .proposal: "a text to agree on"
        case .note: "a note of a meeting"
        case .agenda: "an agenda"
        case .escalation: "an escalation"
        }
    }

    static let continueDraft = "Continue"
    static let newText = "New"
    static let discardDraft = "Discard it"
    static let keepDraft = "Keep as a draft and leave"
    static let goOnWriting = "Go on writing"
    static func draftKept(_ scene: Scene) -> String { "Kept as a draft. \(scene.key(.drafts)) goes on with it." }
    static let draftDiscarded = "Discarded."
    static let nothingKept = "Nothing was written, so nothing is kept."
    static let leaveQuestion = "Leave what you are writing?"
    static let discardQuestion = "Discard it for good? The text is gone then."
    static let keepMine = "Save mine"
    static let keepTheirs = "Leave theirs; mine stays a draft"
    static let backToText = "Back to my text"
    static let mine = "Your text"
    static func theirs(_ revision: Int) -> String { "Saved meanwhile, revision \(revision)" }

    /// What is written and to whom, for the first line of the screen.
    static func writing(
        _ subject: Draft.Subject, about entry: Entry?, _ meeting: MeetingLine?, of named: NamedPerson? = nil,
        _ scene: Scene
    ) -> String {
        let on = entry.map { ", on \"\(Visible.line($0.heading))\"" } ?? ""
        switch subject {
        case .reflection(.blank), .reflection(.what): return "Reflection"
        case .reflection(.selfAssessment(let moment)):
            return "Self-assessment for \(Visible.line(scene.programme.moment(moment)?.name ?? moment.text))"
        case .goal: return "Learning goal"
        case .feedback(let mentee, let item, _):
            let name = scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text
            return "Feedback to \(Visible.line(name))" + (item == nil ? "" : on)
        case .response:
            return "Response"
                + (entry.map { " to \"\(Visible.line($0.heading))\" by \(Visible.line($0.author.name))" } ?? "")
        case .advice(let mentee, let moment):
            let name = scene.speaker.mentees.first { $0.id == mentee }?.name ?? mentee.text
            return
                "Advice about \(Visible.line(name)), for \(Visible.line(scene.programme.moment(moment)?.name ?? moment.text))"
        case .decision(let mentee, let moment, _): return "Decision about \(draftAbout(named, mentee, moment, scene))"
        case .dissent(let mentee, let moment):
            return "Dissent from the decision about \(draftAbout(named, mentee, moment, scene))"
        case .decisionAnswer(let moment): return "Your answer to the decision for \(momentName(moment, scene))"
        case .appeal(let moment): return "Your grounds of appeal against the decision for \(momentName(moment, scene))"
        case .ruling(_, let word): return "Ruling of the panel: \(word.rawValue)"
        case .recusal(let mentee, let moment, _): return "Why: \(draftAbout(nil, mentee, moment, scene))"
        case .glassBreak(let item): return "Why you have to read \(item.short)"
        case .edit: return "New text" + (entry.map { " of \"\(Visible.line($0.heading))\"" } ?? "")
        case .escalation(let mentee, _): return "Escalation about \(self.mentee(mentee, scene))"
        case .answers(let other), .proposal(let other): return writing(subject, with: other.text)
        case .decline: return "Reason to decline" + (entry.map { " \"\(Visible.line($0.heading))\"" } ?? "")
        case .note: return meeting.map { note(of: $0, scene.times).replacing("Of the", with: "Note of the") } ?? "Note"
        case .agenda: return meeting.map { "Agenda of the m" + self.meeting($0, scene.times).dropFirst() } ?? "Agenda"
        }
    }

    static func momentName(_ moment: MomentID, _ scene: Scene) -> String {
        Visible.line(scene.programme.moment(moment)?.name ?? moment.text)
    }

    private static func draftAbout(_ named: NamedPerson?, _ mentee: PersonID, _ moment: MomentID, _ scene: Scene)
        -> String
    {
        "\(named.map { Visible.line($0.name) } ?? mentee.text), \(momentName(moment, scene))"
    }

    static func template(_ template: Template, _ scene: Scene) -> String {
        switch template {
        case .blank: "Blank"
        case .what: "What? So what? Now what?"
        case .selfAssessment(let moment):
            "Self-assessment for \(Visible.line(scene.programme.moment(moment)?.name ?? moment.text))"
        }
    }

    /// What a template begins with: headings to write under.
    static func prompts(_ subject: Draft.Subject) -> [String] {
        switch subject {
        case .reflection(.what): ["What?", "So what?", "Now what?"]
        case .reflection(.selfAssessment): ["Where I stand", "What shows it", "What I need next"]
        case .feedback: ["What I saw", "A suggestion tied to it", "Next step"]
        case .advice: ["What I have seen", "Why I propose it"]
        case .decision: decisionPrompts
        case .reflection(.blank), .goal, .response, .edit, .decline, .note, .agenda, .escalation, .answers, .proposal,
            .dissent, .decisionAnswer, .appeal, .ruling, .recusal, .glassBreak:
            []
        }
    }

    /// After a text has become an item: that it has, and who can read it now.
    static func written(_ act: Act, _ sentence: String) -> String {
        // Between two people there is no item of which to say who reads it.
        if case .pair(let act) = act { return done(act) }
        return "Saved. " + sentence
    }
}
