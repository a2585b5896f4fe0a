import ArgumentParser
import Journal

struct WriteCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write a reflection or a goal; it is private until you share it.")

    enum NewKind: String, CaseIterable, ExpressibleByArgument { case reflection, goal }
    enum TemplateName: String, CaseIterable, ExpressibleByArgument {
        case blank, what
        case selfAssessment = "self-assessment"
    }

    @Option(help: "Else the first line of the text is shown.") var title: String?
    @Option(help: "reflection or goal.") var kind = NewKind.reflection
    @Option(help: "A competency's id; repeat it for more.") var competency: [String] = []
    @Option(help: "A tag of your own; repeat it for more.") var tag: [String] = []
    @Option(help: "The id of an item to link to; repeat it for more.") var evidence: [String] = []
    @Option(help: "What the reflection is: blank, what (What? So what? Now what?) or self-assessment.")
    var template = TemplateName.blank
    @Option(help: "The moment that a self-assessment is written for.") var moment: String?
    @Option(help: "The day by which a goal is to be met.") var due: String?
    @Argument(help: "The text in Markdown: a file, or - for standard input.") var file: String?

    func perform(in invocation: Invocation) throws {
        let kind = try newKind()
        let body = try invocation.text(file)
        let session = try invocation.session()
        let outcome = try session.perform(
            .write(
                Writing(
                    kind, title: title, body: body, competencies: competency, tags: tag,
                    evidence: session.items(evidence))))
        invocation.printCreated(outcome)
    }

    private func newKind() throws -> Writing.NewKind {
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
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what you wrote; once somebody else has read it, as an amendment.")
    @Argument(help: "The item's id.") var id: String
    @Argument(help: "The new text: a file, or - for standard input.") var file: String?
    @Option(help: "A new title.") var title: String?
    @Flag(help: "Take the title away: the first line of the text is shown.") var noTitle = false
    @Option(help: "The competencies it is about; repeat it for more.") var competency: [String] = []
    @Option(help: "Its tags; repeat it for more.") var tag: [String] = []
    @Option(help: "The items it links to; repeat it for more.") var evidence: [String] = []
    @Option(help: "What an advice proposes.") var outcome: String?
    @Option(help: "What an advice does not cover.") var limits: String?
    @Option(help: "How a response stands: agrees, comments or disagrees.") var stance: Stance?
    @Option(help: "Only if this is still the present revision.") var revision: Int?

    func perform(in invocation: Invocation) throws {
        guard title == nil || !noTitle else { throw UsageFault(Wording.titleOrNone) }
        let changesParts =
            title != nil || noTitle || !competency.isEmpty || !tag.isEmpty || !evidence.isEmpty
            || outcome != nil || limits != nil || stance != nil
        let session = try invocation.session()
        let item = try session.item(id)
        let body = file == nil && changesParts ? nil : try invocation.text(file)
        let editing = Editing(
            basedOn: revision, title: noTitle ? .none : title.map { .set($0) } ?? .keep, body: body,
            competencies: competency.isEmpty ? nil : competency, tags: tag.isEmpty ? nil : tag,
            evidence: evidence.isEmpty ? nil : try session.items(evidence), outcome: outcome, limits: limits,
            stance: stance)
        guard try session.perform(.edit(item, editing)).changed else { return }
        let page = try session.page(item)
        if !page.entry.isPrivate { invocation.warnOfPatients(in: page) }
    }
}

struct DeleteCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete what you wrote, as long as nobody else may have read it.")
    @Argument(help: "The item's id.") var id: String

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        try session.perform(.delete(session.item(id)))
    }
}

struct GoalCommand: ServedVerb {
    static let configuration = CommandConfiguration(commandName: "goal", abstract: "Say how a goal of yours stands.")
    @Argument(help: "The goal's id.") var id: String
    @Argument(help: "open, met or dropped.") var state: GoalState

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        try session.perform(.goal(session.item(id), state))
    }
}

struct FeedbackCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "feedback", abstract: "Give a mentee feedback: on an item, or on its own.")
    @Option(help: "The item it is on.") var on: String?
    @Option(help: "The mentee it is for, when it is on no item.") var to: String?
    @Option(help: "developmental (never goes to the committee) or assessment.") var purpose: Purpose
    @Option(help: "A competency's id; repeat it for more. Assessment needs one.") var competency: [String] = []
    @Option(help: "Else the first line of the text is shown.") var title: String?
    @Option(help: "A tag; repeat it for more.") var tag: [String] = []
    @Option(help: "The id of an item to link to; repeat it for more.") var evidence: [String] = []
    @Argument(help: "The text in Markdown: a file, or - for standard input.") var file: String?

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
    static let configuration = CommandConfiguration(
        commandName: "respond", abstract: "Answer an assessment item; your answer goes where that goes.")
    @Argument(help: "The id of the item you answer.") var id: String
    @Option(help: "How you stand to it: agrees, comments or disagrees.") var stance: Stance?
    @Argument(help: "The text in Markdown: a file, or - for standard input.") var file: String?

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let item = try session.item(id)
        let body = try invocation.text(file)
        let outcome = try session.perform(.respond(item, body: body, stance: stance))
        invocation.warn(of: PatientTrace.find(in: String(decoding: body, as: UTF8.self)))
        invocation.printCreated(outcome)
    }
}

extension Invocation {
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
