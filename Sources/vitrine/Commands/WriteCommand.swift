import ArgumentParser
import Exchange
import Interface
import Journal

struct WriteCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "write",
            abstract: worded(
                "Write a reflection or a goal; it is private until you share it.",
                nl: "Schrijf een reflectie of een leerdoel; het is privé tot je het deelt."))
    }

    enum NewKind: String, CaseIterable, ExpressibleByArgument { case reflection, goal }
    enum BuiltIn: String, CaseIterable {
        case blank, what
        case selfAssessment = "self-assessment"
    }

    @Option(
        help: ArgumentHelp(
            worded(
                "Else the first line of the text is shown.", nl: "Zonder titel staat er de eerste regel van de tekst."))
    ) var title: String?
    @Option(help: ArgumentHelp(worded("reflection or goal.", nl: "reflection (reflectie) of goal (leerdoel).")))
    var kind: NewKind?
    @Option(
        help: ArgumentHelp(
            worded(
                "A competency's id; repeat it for more.", nl: "Het id van een competentie; herhaal de optie voor meer.")
        )) var competency: [String] = []
    @Option(
        help: ArgumentHelp(
            worded("A tag of your own; repeat it for more.", nl: "Een eigen label; herhaal de optie voor meer.")))
    var tag: [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "The id of an item to link to; repeat it for more.",
                nl: "Het id van een item om naar te verwijzen; herhaal de optie voor meer."))) var evidence: [String] =
            []
    @Option(
        help: ArgumentHelp(
            worded(
                "What it begins from: blank, what (What? So what? Now what?), self-assessment, or a file of yours.",
                nl:
                    "Waarmee het begint: blank, what (What? So what? Now what?), self-assessment of een bestand van jou."
            )),
        completion: .list(BuiltIn.allCases.map(\.rawValue)))
    var template: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "The moment that a self-assessment is written for.",
                nl: "Het moment waarvoor een zelfbeoordeling geschreven wordt."))) var moment: String?
    @Option(
        help: ArgumentHelp(
            worded("The day by which a goal is to be met.", nl: "De dag waarop een leerdoel bereikt moet zijn.")))
    var due: String?
    @Flag(
        help: ArgumentHelp(
            worded(
                "Write it in the editor that VISUAL or EDITOR names; not over SSH.",
                nl: "Schrijf het in de editor die VISUAL of EDITOR noemt; niet over SSH.")))
    var editor = false
    @Argument(
        help: ArgumentHelp(
            worded(
                "The text in Markdown: a file, or - for standard input.",
                nl: "De tekst in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

    func perform(in invocation: Invocation) throws {
        let own = try ownTemplate(in: invocation)
        let kind = try newKind(own)
        var writing = Writing(
            kind, title: title, body: [], competencies: competency.isEmpty ? own?.competencies ?? [] : competency,
            tags: tag.isEmpty ? own?.tags ?? [] : tag)
        guard editor else {
            writing.body = try invocation.text(file)
            let session = try invocation.session()
            writing.title = try title ?? own?.title(on: Self.today(session))
            writing.evidence = try session.items(evidence)
            return try invocation.printCreated(session.perform(.write(writing)))
        }
        guard file == nil else { throw UsageFault(Wording.editorOrFile) }
        let outside = try OutsideEditor(invocation.entrance)
        let session = try invocation.session()
        writing.title = try title ?? own?.title(on: Self.today(session))
        writing.evidence = try session.items(evidence)
        // Whatever would be refused in any case is refused before somebody writes.
        writing.body = Array("…".utf8)
        _ = try session.foresee(.write(writing), about: nil)
        let prompts = WrittenPrompts(kind)
        let begun = try own?.text(on: Self.today(session)) ?? prompts.text
        guard let text = try outside.edit(begun) else { throw Complaint(Wording.nothingWritten) }
        writing.body = Array(prompts.withoutEmpty(text).utf8)
        try invocation.keepingDraft(of: .init(kind), writing.title, text, in: session) { () throws(Refusal) in
            invocation.printCreated(try session.perform(.write(writing)))
        }
    }

    private static func today(_ session: Session) throws(Refusal) -> String {
        let now = try session.now()
        return Wording.Times(zone: try session.programme().zone, now: now).day(now)
    }

    /// The file that is meant, if none of the program's own templates is.
    private func ownTemplate(in invocation: Invocation) throws -> TextTemplate? {
        guard let template, BuiltIn(rawValue: template) == nil else { return nil }
        var settings = Settings()
        if case .local = invocation.entrance { settings = Settings.read() }
        let folder = TemplateFolder(invocation.entrance, settings)
        let names = folder.names()
        guard names.contains(template) else {
            throw UsageFault(Wording.noTemplate(template, BuiltIn.allCases.map(\.rawValue) + names))
        }
        let own: TextTemplate
        do throws(Problem) { own = try folder.template(template) } catch {
            throw Complaint(Visible.line(error.description))
        }
        if let kind, kind.rawValue != own.kind.rawValue {
            throw UsageFault(Wording.templateIsFor(template, own.kind.rawValue))
        }
        return own
    }

    private func newKind(_ own: TextTemplate?) throws -> Writing.NewKind {
        let kind = kind ?? own.flatMap { NewKind(rawValue: $0.kind.rawValue) } ?? .reflection
        let template = own == nil ? template.flatMap(BuiltIn.init(rawValue:)) ?? .blank : .blank
        switch kind {
        case .goal:
            guard template == .blank, moment == nil else { throw UsageFault(Wording.goalHasNoTemplate) }
            guard let due else { return .goal(due: nil) }
            guard let day = ISO8601.day(due) else { throw UsageFault(Wording.notADay(due, "--due")) }
            return .goal(due: day)
        case .reflection:
            guard due == nil else { throw UsageFault(Wording.onlyGoalsAreDue) }
            switch (template, moment) {
            case (.selfAssessment, let moment?): return .reflection(.selfAssessment(try Named.moment(moment)))
            case (.selfAssessment, nil): throw Refusal.selfAssessmentNeedsMoment
            case (_, .some): throw UsageFault(Wording.momentNeedsSelfAssessment)
            case (.blank, nil): return .reflection(.blank)
            case (.what, nil): return .reflection(.what)
            }
        }
    }
}

struct EditCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit",
            abstract: worded(
                "Change what you wrote; once somebody else has read it, as an amendment.",
                nl: "Wijzig wat je schreef; heeft een ander het gelezen, dan zichtbaar als wijziging."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    @Argument(
        help: ArgumentHelp(
            worded(
                "The new text: a file, or - for standard input.",
                nl: "De nieuwe tekst: een bestand, of - voor standaardinvoer."))) var file: String?
    @Option(help: ArgumentHelp(worded("A new title.", nl: "Een nieuwe titel."))) var title: String?
    @Flag(
        help: ArgumentHelp(
            worded(
                "Take the title away: the first line of the text is shown.",
                nl: "Haal de titel weg: dan staat er de eerste regel van de tekst."))) var noTitle = false
    @Option(
        help: ArgumentHelp(
            worded(
                "The competencies it is about; repeat it for more.",
                nl: "De competenties waarover het gaat; herhaal de optie voor meer."))) var competency: [String] = []
    @Option(
        help: ArgumentHelp(worded("Its tags; repeat it for more.", nl: "De labels ervan; herhaal de optie voor meer.")))
    var tag: [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "The items it links to; repeat it for more.",
                nl: "De items waarnaar het verwijst; herhaal de optie voor meer."))) var evidence: [String] = []
    @Option(help: ArgumentHelp(worded("What an advice proposes.", nl: "Wat een advies voorstelt."))) var outcome:
        String?
    @Option(help: ArgumentHelp(worded("What an advice does not cover.", nl: "Waar een advies niets over zegt.")))
    var limits: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "How a response stands: agrees, comments or disagrees.",
                nl: "Hoe een reactie ertegenover staat: agrees (eens), comments (opmerking) of disagrees (oneens).")))
    var stance: Stance?
    @Option(
        help: ArgumentHelp(
            worded("Only if this is still the present revision.", nl: "Alleen als dit nog de huidige versie is.")))
    var revision: Int?
    @Flag(
        help: ArgumentHelp(
            worded(
                "Change it in the editor that VISUAL or EDITOR names; not over SSH.",
                nl: "Wijzig het in de editor die VISUAL of EDITOR noemt; niet over SSH.")))
    var editor = false

    func perform(in invocation: Invocation) throws {
        guard title == nil || !noTitle else { throw UsageFault(Wording.titleOrNone) }
        guard !editor || file == nil else { throw UsageFault(Wording.editorOrFile) }
        let outside = editor ? try OutsideEditor(invocation.entrance) : nil
        let changesParts =
            title != nil || noTitle || !competency.isEmpty || !tag.isEmpty || !evidence.isEmpty
            || outcome != nil || limits != nil || stance != nil
        let session = try invocation.session()
        let item = try session.item(id)
        var editing = Editing(
            basedOn: revision, title: noTitle ? .none : title.map { .set($0) } ?? .keep, body: nil,
            competencies: competency.isEmpty ? nil : competency, tags: tag.isEmpty ? nil : tag,
            evidence: evidence.isEmpty ? nil : try session.items(evidence), outcome: outcome, limits: limits,
            stance: stance)
        if let outside {
            try edit(item, editing, in: outside, session, changesParts, invocation)
        } else {
            editing.body = file == nil && changesParts ? nil : try invocation.text(file)
            guard try session.perform(.edit(item, editing)).changed else { return }
        }
        let page = try session.page(item)
        if !page.entry.isPrivate { invocation.warnOfPatients(in: page) }
    }

    private func edit(
        _ item: ItemID, _ editing: Editing, in outside: OutsideEditor, _ session: Session, _ changesParts: Bool,
        _ invocation: Invocation
    ) throws {
        var editing = editing
        let page = try session.page(item)
        // What is saved meanwhile by another session must not be overwritten unseen.
        editing.basedOn = revision ?? page.entry.revision
        editing.body = Array(page.body.utf8)
        _ = try session.foresee(.edit(item, editing), about: item)
        let text = try outside.edit(page.body)
        guard text != nil || changesParts else { return Messages.say(Wording.editorTookNothing) }
        editing.body = text.map { Array($0.utf8) }
        try invocation.keepingDraft(
            of: .edit(item, revision: page.entry.revision), page.entry.title, text ?? page.body, in: session
        ) { () throws(Refusal) in
            try session.perform(.edit(item, editing))
        }
    }
}

struct DeleteCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "delete",
            abstract: worded(
                "Delete what you wrote, as long as nobody else may have read it.",
                nl: "Verwijder wat je schreef, zolang niemand anders het gelezen kan hebben."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        try session.perform(.delete(session.item(id)))
    }
}

struct GoalCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "goal",
            abstract: worded("Say how a goal of yours stands.", nl: "Zeg hoe een leerdoel van je ervoor staat."))
    }
    @Argument(help: ArgumentHelp(worded("The goal's id.", nl: "Het id van het leerdoel."))) var id: String
    @Argument(help: ArgumentHelp(worded("open, met or dropped.", nl: "open, met (bereikt) of dropped (losgelaten).")))
    var state: GoalState

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        try session.perform(.goal(session.item(id), state))
    }
}

struct FeedbackCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "feedback",
            abstract: worded(
                "Give a mentee feedback: on an item, or on its own.",
                nl: "Geef een mentee feedback: op een item, of los."))
    }
    @Option(help: ArgumentHelp(worded("The item it is on.", nl: "Het item waarop de feedback is."))) var on: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "The mentee it is for, when it is on no item.",
                nl: "De mentee voor wie de feedback is, als die op geen item is."))) var to: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "developmental (never goes to the committee) or assessment.",
                nl: "developmental (ontwikkelingsgericht: gaat nooit naar de commissie) of assessment (beoordeling).")))
    var purpose: Purpose
    @Option(
        help: ArgumentHelp(
            worded(
                "A competency's id; repeat it for more. Assessment needs one.",
                nl: "Het id van een competentie; herhaal de optie voor meer. Beoordeling vraagt om een.")))
    var competency: [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "Else the first line of the text is shown.", nl: "Zonder titel staat er de eerste regel van de tekst."))
    ) var title: String?
    @Option(help: ArgumentHelp(worded("A tag; repeat it for more.", nl: "Een label; herhaal de optie voor meer.")))
    var tag: [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "The id of an item to link to; repeat it for more.",
                nl: "Het id van een item om naar te verwijzen; herhaal de optie voor meer."))) var evidence: [String] =
            []
    @Argument(
        help: ArgumentHelp(
            worded(
                "The text in Markdown: a file, or - for standard input.",
                nl: "De tekst in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

    func perform(in invocation: Invocation) throws {
        guard (on == nil) != (to == nil) else { throw UsageFault(Wording.onOrTo) }
        let body = try invocation.text(file)
        let session = try invocation.session()
        let place: FeedbackWriting.Place =
            if let on { .on(try session.item(on)) } else { .to(try Named.mentee(to!)) }
        let outcome = try session.perform(
            .feedback(
                FeedbackWriting(
                    place, purpose: purpose, title: title, body: body, competencies: competency, tags: tag,
                    evidence: session.items(evidence))))
        invocation.warn(of: PatientTrace.find(title: title, tags: tag, in: String(decoding: body, as: UTF8.self)))
        invocation.printCreated(outcome)
    }
}

struct RespondCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "respond",
            abstract: worded(
                "Answer an assessment item; your answer goes where that goes.",
                nl: "Reageer op een beoordelend item; je reactie gaat mee waar dat heen gaat."))
    }
    @Argument(
        help: ArgumentHelp(worded("The id of the item you answer.", nl: "Het id van het item waarop je reageert.")))
    var id: String
    @Option(
        help: ArgumentHelp(
            worded(
                "How you stand to it: agrees, comments or disagrees.",
                nl: "Hoe je ertegenover staat: agrees (eens), comments (opmerking) of disagrees (oneens).")))
    var stance: Stance?
    @Argument(
        help: ArgumentHelp(
            worded(
                "The text in Markdown: a file, or - for standard input.",
                nl: "De tekst in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let item = try session.item(id)
        let body = try invocation.text(file)
        let outcome = try session.perform(.respond(item, body: body, stance: stance))
        invocation.warn(of: PatientTrace.find(in: String(decoding: body, as: UTF8.self)))
        invocation.printCreated(outcome)
    }
}

extension Draft.Subject {
    fileprivate init(_ kind: Writing.NewKind) {
        switch kind {
        case .reflection(let template): self = .reflection(template)
        case .goal: self = .goal
        }
    }
}

extension WrittenPrompts {
    fileprivate init(_ kind: Writing.NewKind) { self.init(Draft.Subject(kind)) }
}

extension Invocation {
    /// Does what saves a text; if that is refused after somebody has written it, it is kept as a draft.
    fileprivate func keepingDraft(
        of subject: Draft.Subject, _ title: String?, _ text: String, in session: Session,
        _ body: () throws(Refusal) -> Void
    ) throws {
        do throws(Refusal) { try body() } catch {
            guard let me = session.viewer.person, text.contains(where: { !$0.isWhitespace }) else { throw error }
            let draft = Draft(
                id: session.newDraftID(), owner: me, subject: subject, title: title ?? "", body: text,
                saved: Instant(seconds: 0), version: 0, leaving: .kept)
            try session.save(draft)
            throw Complaint(sentence(for: error) + " " + Wording.keptAsDraft, status: error.status)
        }
    }

    /// A command that creates something prints its full id and nothing else.
    func printCreated(_ outcome: Outcome) {
        if let id = outcome.created { out.line(id.text) }
    }

    /// What may be a patient's in a text that others can read now: said, never a hindrance.
    func warn(of traces: [PatientTrace]) {
        if !traces.isEmpty { Messages.say(Wording.patients(traces)) }
    }

    func warnOfPatients(in page: Page) {
        warn(of: PatientTrace.find(title: page.entry.title, tags: page.entry.tags, in: page.body))
    }
}
