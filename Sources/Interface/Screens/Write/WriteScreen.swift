import Cells
import Journal

/// Writing: what and to whom, who will read it, the fields, the text. What is typed is kept as a draft all the while.
public struct WriteScreen: Screen {
    enum Field: Hashable, Sendable { case title, due, limits, body }

    /// What the keys are about.
    enum Mode: Sendable {
        /// Nothing has been loaded yet.
        case starting
        case resuming(Draft, Answers<Resuming>)
        case writing
        case leaving(Answers<Leaving>)
        case competencies(PickList<CompetencyID>)
        case templates(PickList<TemplateChoice>)
        case spelling(PickList<SpellingChoice>, Misspelling)
        case outcomes(PickList<String>)
        case stances(PickList<Stance>)
        case evidence(EvidencePicker)
        case confirming(Confirmation)
        /// About something that is between two people.
        case asking(Question<Confirmation.Answer>)
        case choosing(Choosing)
        /// Another revision was saved meanwhile: it, once it has been loaded.
        case conflict(Page?, Answers<Choice>)
    }

    enum Resuming: Hashable, Sendable { case goOn, new, discard, reallyDiscard }
    enum Leaving: Hashable, Sendable { case keep, discard, reallyDiscard, goOn }
    enum Choice: Hashable, Sendable { case mine, theirs, back }

    /// What would have to be saved: two that are equal hold the same text.
    struct Mark: Hashable, Sendable {
        var body = 0
        var title = 0
        var due = 0
        var limits = 0
        var competencies: [CompetencyID] = []
        var tags: [String] = []
        var evidence: [ItemID] = []
        var outcome = ""
        var stance: Stance?
        var subject: Draft.Subject
    }

    let me: PersonID
    var subject: Draft.Subject
    var editor = Editor(special: .visible)
    var title = LineField()
    var due = LineField(limit: 10)
    var competencies: [CompetencyID] = []
    /// Of the template that it was begun from.
    var tags: [String] = []
    /// What it rests on, what an advice proposes and does not cover, how a response stands: see WriteScreen+Citing.
    var evidence: [ItemID] = []
    var cited: [ItemID: Entry] = [:]
    var outcome = ""
    var limits = LineField(limit: StoredText.longestLimits)
    var stance: Stance?
    var focus = Field.body
    var mode = Mode.starting
    /// The decision as it stood when this was begun, and as it will stand when it is done.
    var decided: DecisionPage?
    var after: DecisionPage?
    /// What a decision can cite.
    var dossier: SealedDossier?
    /// What it is on, answers or changes.
    var about: Entry?
    /// The meeting that a note or an agenda is of.
    var meeting: MeetingPage?
    /// Possible patients that its author was told of, and saved the text all the same.
    var told: [PatientTrace] = []
    /// Whom an escalation is told to, once that is known.
    var listed: [NamedPerson]?
    /// Of what is between two people: how it stands, once it has been loaded.
    var agreement: AgreementPage?
    /// Who will be able to read it and where it goes, as the journal foretells.
    var sentence = ""

    // What is saved: see WriteScreen+Drafts.
    var draftID: ItemID?
    var version = 0
    /// How the draft was left, as it stands in the journal.
    var savedLeaving = Draft.Leaving.writing
    var saved: Mark
    /// As the text was when it was begun.
    var pristine: Mark
    var sent: Mark?
    var keysSinceSave = 0
    var isLeaving = false
    var isForking = false
    var hasFailed = false
    /// Given when a draft is gone on with.
    var resumed: Draft?
    /// What the next save says of how the draft is left.
    var leaving = Draft.Leaving.writing
    /// How its words are spelt: see WriteScreen+Spelling.
    var spelling = Spelling()
    /// What is between it and the viewer's own editor.
    var visit = Visit.none
    /// How far one has moved from the first difference of two texts that are shown side by side, in lines.
    var moved = 0

    init(_ subject: Draft.Subject, by me: PersonID) {
        self.me = me
        self.subject = subject
        saved = Mark(subject: subject)
        pristine = saved
    }

    init(resuming draft: Draft, by me: PersonID) {
        self.init(draft.subject, by: me)
        resumed = draft
    }

    var isWriting: Bool { true }
    var hasUnsavedText: Bool { isDirty }
    var leavesDraft: Bool { version > 0 }

    var contexts: [Context] {
        switch mode {
        case .starting, .writing: [.writing]
        default: [.choosing]
        }
    }

    func title(_ scene: Scene) -> String { "" }

    func status(_ scene: Scene) -> String? {
        switch mode {
        case .starting, .resuming: nil
        default:
            (isAgenda ? Wording.wordsOfGuide(writtenWords) : Wording.words(writtenWords))
                + (spelling.count > 0 ? ", " + Wording.toLookAt(spelling.count) : "")
        }
    }

    /// Words that somebody wrote: not the headings of the template.
    private var writtenWords: Int {
        let prompts = knownPrompts.map { Array("## " + $0) }
        guard !prompts.isEmpty else { return editor.wordCount }
        return editor.wordCount
            - editor.content.paragraphs.filter { prompts.contains($0.characters) }.reduce(0) { $0 + $1.words }
    }

    func offers(_ action: ActionName, _ scene: Scene) -> Bool {
        switch action {
        case .competencies: hasCompetencies
        case .switchPurpose: isFeedback || risk != nil
        case .template: isNewReflection
        case .outcome: isAdvice || isResponse || form != nil
        case .evidence: showsEvidence || form != nil
        case .informer: form != nil
        case .spelling: spelling.count > 0
        case .openEditor: false
        case .toggle:
            switch mode {
            case .competencies, .evidence, .choosing(.citations): true
            default: false
            }
        default: true
        }
    }

    var isFeedback: Bool { if case .feedback = subject { true } else { false } }
    var isNewReflection: Bool { if case .reflection = subject { true } else { false } }
    var isGoal: Bool { subject == .goal }
    var isEditing: Bool { if case .edit = subject { true } else { false } }
    /// What sort of item it is of which this is to be a new text.
    var editedKind: KindName? { isEditing ? about?.kind.name : nil }
    /// A response has neither title nor competencies: it takes those of what it answers.
    var isResponse: Bool {
        if case .response = subject { return true }
        if case .edit = subject, case .response = about?.kind { return true }
        return false
    }
    var hasCompetencies: Bool { !isResponse && !isAgenda && !isDeciding && risk == nil && other == nil }
    var purpose: Purpose {
        switch subject {
        case .feedback(_, _, let purpose): purpose
        case .response, .advice: .assessment
        case .edit: about?.purpose ?? .developmental
        case .note(_, .mentor, let hat): hat
        case .reflection, .goal, .decline, .note, .agenda, .escalation, .answers, .proposal, .decision, .dissent,
            .decisionAnswer, .appeal, .ruling, .recusal, .glassBreak:
            .developmental
        }
    }
    var needsCompetency: Bool { purpose == .assessment && hasCompetencies && !isAdvice }

    // MARK: - Beginning

    mutating func load(_ stage: inout Stage) {
        // Uncovered again, it has its text already.
        guard case .starting = mode, draftID == nil else { return }
        if let resumed {
            take(resumed, &stage)
        } else {
            stage.load(.drafts)
        }
    }

    /// Who will read it, and whether another text has been saved meanwhile, may be different now; the text is not.
    mutating func refresh(_ stage: inout Stage) {
        switch mode {
        case .starting: load(&stage)
        case .resuming: break
        case .asking: loadAgreement(&stage)
        case .confirming where isDeciding: loadDecision(&stage)
        case .confirming(let confirmation):
            if escalated != nil { foresee(&stage) } else { stage.foresee(confirmation.act, about: about?.id) }
        default:
            loadDecision(&stage)
            if let item { stage.load(.page(item)) }
            if let meetingID { stage.load(.meeting(meetingID)) }
            loadAgreement(&stage)
            foresee(&stage)
        }
    }

    private var item: ItemID? {
        switch subject {
        case .feedback(_, let on, _): on
        case .response(let to): to
        case .edit(let id, _), .decline(let id): id
        case .reflection, .goal, .note, .agenda, .advice, .escalation, .answers, .proposal, .decision, .dissent,
            .decisionAnswer, .appeal, .ruling, .recusal, .glassBreak:
            nil
        }
    }

    /// Asks whether to go on with a draft of the same sort, if there is one.
    private mutating func receive(drafts: [Draft], _ stage: inout Stage) {
        guard let draft = drafts.first(where: { $0.subject.isLike(subject) }) else { return begin(&stage) }
        mode = .resuming(
            draft,
            Answers([
                (.goOn, Wording.continueDraft), (.new, Wording.newText), (.discard, Wording.discardDraft),
            ]))
    }

    mutating func begin(_ stage: inout Stage) {
        mode = .writing
        putPrompts()
        pristine = mark
        saved = mark
        stage.say(SaveStatus.nothing)
        stage.load(.newDraftID)
        watchSpelling(&stage)
        loadDecision(&stage)
        if let item { stage.load(.page(item)) }
        if let meetingID { stage.load(.meeting(meetingID)) }
        loadAgreement(&stage)
        if case .edit = subject {} else { foresee(&stage) }
    }

    mutating func take(_ draft: Draft, _ stage: inout Stage) {
        mode = .writing
        subject = draft.subject
        draftID = draft.id
        version = draft.version
        title.set(draft.title)
        due.set(draft.due)
        limits.set(draft.limits)
        competencies = draft.competencies
        (evidence, outcome, stance) = (draft.evidence, draft.outcome, draft.stance)
        tags = draft.tags
        watchSpelling(&stage)
        editor = Editor(draft.body, special: .visible)
        editor.moveCursor(to: EditorText.end(of: String(draft.body.prefix(draft.cursor)), from: .start))
        pristine = Mark(body: -1, subject: subject)
        saved = mark
        resize(&stage)
        savedLeaving = draft.leaving
        stage.say(SaveStatus.saved(draft.saved))
        if !evidence.isEmpty { stage.load(.named(evidence, for: nil)) }
        loadDecision(&stage)
        if let item { stage.load(.page(item)) }
        if let meetingID { stage.load(.meeting(meetingID)) }
        loadAgreement(&stage)
        foresee(&stage)
    }

    /// The headings of a template, with the cursor under the first.
    mutating func putPrompts() {
        let prompts = self.prompts
        guard !prompts.isEmpty, editor.isEmpty else { return }
        editor = Editor(WrittenText.begun(prompts), special: .visible)
        editor.moveCursor(to: TextPosition(paragraph: 1, offset: 0))
    }

    mutating func receive(_ answer: Answer, to query: Query, _ stage: inout Stage) {
        switch answer {
        case .drafts(let drafts): receive(drafts: drafts, &stage)
        case .id(let id): receive(id: id, &stage)
        case .page(let page): receive(page, &stage)
        case .agreement(let page): receive(page, &stage)
        case .meeting(let page): receive(page, &stage)
        case .entries(let entries):
            if case .named = query { receive(named: entries, &stage) } else { receive(citable: entries, &stage) }
        case .toldOfEscalations(let people): receive(listed: people, &stage)
        case .decision(let page): receive(page, to: query, &stage)
        case .sealedDossier(let dossier, _): self.dossier = dossier
        default: break
        }
    }

    private mutating func receive(_ page: Page, _ stage: inout Stage) {
        let before = about
        about = page.entry
        if case .conflict(_, let answers) = mode {
            mode = .conflict(page, answers)
            return
        }
        guard case .edit(_, let revision) = subject else { return }
        if version == 0, mark == pristine {
            // Read anew without another text having been saved: the cursor stays where it is.
            guard before == nil || revision != page.entry.revision else { return }
            subject = .edit(page.entry.id, revision: page.entry.revision)
            editor = Editor(page.body, special: .visible)
            title.set(page.entry.title ?? "")
            competencies = page.entry.competencies
            evidence = page.evidence.map(\.id)
            for entry in page.evidence { cited[entry.id] = entry }
            stance = page.entry.stance
            if case .advice(let advice) = page.entry.kind {
                outcome = advice.outcome
                limits.set(advice.limits)
            }
            pristine = mark
            saved = mark
            watchSpelling(&stage)
            foresee(&stage)
        } else if revision != page.entry.revision, before?.revision != page.entry.revision {
            stage.say(Wording.conflicted, .warning)
        }
    }

    /// Asks who would read it, with a text and a competency that stand for those still to come.
    mutating func foresee(_ stage: inout Stage) {
        // What is between two people is about no item, and the sentence is known without asking.
        guard other == nil else { return }
        guard !isAgenda else { return }
        // Of what becomes no item nothing can be foretold.
        if let escalated { return stage.load(.toldOfEscalations(escalated)) }
        if isDeciding {
            sentence = Wording.decidingSentence(subject, stage.scene)
            return
        }
        var stand = WrittenText(body: "…", title: nil, competencies: competencies.map(\.text), due: nil)
        if stand.competencies.isEmpty {
            stand.competencies = stage.scene.programme.competencies.prefix(1).map(\.id.text)
        }
        stand.outcome = outcome.isEmpty ? stage.scene.programme.outcomes.first ?? "" : outcome
        stand.limits = "…"
        stand.stance = stance
        if let words = toBeReleased(stage.scene) {
            sentence = words
            return resize(&stage)
        }
        stage.foresee(stand.act(for: subject, kind: editedKind, basedOn: nil), about: item)
    }
}

extension Draft.Subject {
    /// Whether somebody who begins the one may want to go on with the other.
    fileprivate func isLike(_ other: Draft.Subject) -> Bool {
        switch (self, other) {
        case (.edit(let item, _), .edit(let otherItem, _)): item == otherItem
        case (.reflection(.selfAssessment), .reflection), (.reflection, .reflection(.selfAssessment)): self == other
        case (.reflection, .reflection): true
        case (.decision(let mentee, let moment, _), .decision(let otherMentee, let otherMoment, _)):
            mentee == otherMentee && moment == otherMoment
        case (.feedback(let to, let on, _), .feedback(let otherTo, let otherOn, _)): to == otherTo && on == otherOn
        case (.note(let meeting, let side, _), .note(let other, let otherSide, _)):
            meeting == other && side == otherSide
        case (.agenda(let meeting, _), .agenda(let other, _)): meeting == other
        case (.escalation(let mentee, _), .escalation(let other, _)): mentee == other
        default: self == other
        }
    }
}
