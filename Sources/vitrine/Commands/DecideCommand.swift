import ArgumentParser
import Exchange
import Journal

struct DecideCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract:
            "Propose a decision about a dossier, or change the one that is proposed; it takes the quorum to make it final."
    )
    @Argument(help: "The mentee's id.") var mentee: String
    @Option(help: "The moment's id.") var moment: String
    @Option(help: "One of the programme's outcomes.") var outcome: String
    @Option(help: "The id of an item in this dossier that it rests on; repeat it for more.") var cite: [String] = []
    @Option(help: "A step of the plan: 'TEXT; OWNER; DATE'; repeat it for more.") var plan: [String] = []
    @Option(help: "Who tells the mentee: a present mentor, or a member who sits.") var informs: String
    @Option(help: "On which day; the mentee reads it from then on.") var on: String
    @Argument(help: "The rationale in Markdown: a file, or - for standard input.") var file: String?

    func perform(in invocation: Invocation) throws {
        guard let day = ISO8601.day(on) else { throw UsageFault(Wording.notADay(on, "--on")) }
        let steps = try plan.map(Self.step)
        let (mentee, moment) = try Named.dossier(mentee, moment)
        guard let informer = PersonID(informs) else { throw Refusal.noPerson(informs) }
        let rationale = try invocation.text(file)
        let session = try invocation.session()
        let outcome = try session.perform(
            .committee(
                .propose(
                    mentee, moment,
                    DecisionWriting(
                        outcome: outcome, rationale: rationale, citations: cite.map { $0.lowercased() }, plan: steps,
                        informer: informer, informs: day))))
        invocation.warn(of: PatientTrace.find(in: String(decoding: rationale, as: UTF8.self)))
        invocation.printCreated(outcome)
        try invocation.sayHowItStands(outcome, session, mentee, moment)
    }

    /// The text may hold semicolons; the owner and the day are what comes last.
    private static func step(_ text: String) throws -> Decision.Step {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map {
            String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        guard parts.count >= 3, let owner = PersonID(parts[parts.count - 2]),
            let due = ISO8601.day(parts[parts.count - 1])
        else { throw UsageFault(Wording.notAStep(text)) }
        return Decision.Step(text: parts.dropLast(2).joined(separator: "; "), owner: owner, due: due)
    }
}

struct SignCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "Sign the decision that is proposed about a dossier.")
    @Argument(help: "The mentee's id.") var mentee: String
    @Option(help: "The moment's id.") var moment: String
    @Option(help: "Only if this is still the proposal, by its number.") var proposal: Int?

    func perform(in invocation: Invocation) throws {
        let (mentee, moment) = try Named.dossier(mentee, moment)
        let session = try invocation.session()
        // What is not opened yet is named before, not after.
        let desk = try? session.decision(mentee, moment).desk
        let outcome = try session.perform(.committee(.sign(mentee, moment, proposal: proposal)))
        if outcome.changed, Messages.isTerminal, let desk {
            let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
            for line in Wording.beforeSigning(desk, times).lines { Messages.say(line) }
        }
        try invocation.sayHowItStands(outcome, session, mentee, moment)
    }
}

struct DissentCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "dissent",
        abstract: "Take part in a decision by saying why you do not agree; it counts for the quorum.")
    @Argument(help: "The mentee's id.") var mentee: String
    @Option(help: "The moment's id.") var moment: String
    @Option(help: "Only if this is still the proposal, by its number.") var proposal: Int?
    @Argument(help: "Why, in Markdown: a file, or - for standard input.") var file: String?

    func perform(in invocation: Invocation) throws {
        let (mentee, moment) = try Named.dossier(mentee, moment)
        let text = try invocation.text(file)
        let session = try invocation.session()
        let outcome = try session.perform(.committee(.dissent(mentee, moment, proposal: proposal, text: text)))
        invocation.warn(of: PatientTrace.find(in: String(decoding: text, as: UTF8.self)))
        try invocation.sayHowItStands(outcome, session, mentee, moment)
    }
}

extension Invocation {
    /// To somebody at a terminal: how far the decision has come.
    func sayHowItStands(_ outcome: Outcome, _ session: Session, _ mentee: PersonID, _ moment: MomentID) throws {
        guard outcome.changed, Messages.isTerminal, let page = try? session.decision(mentee, moment) else { return }
        let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
        Messages.say(Wording.afterPart(page, times))
    }

    /// A text of ours: set in at the terminal's edge.
    func print(_ paper: Paper) {
        for line in paper.lines {
            let indent = line.prefix { $0 == " " }.count
            out.paragraph(String(line.dropFirst(indent)), indent: indent)
        }
    }
}

extension Named {
    /// A name that cannot be one gets the same answer as a dossier that is not there.
    static func dossier(_ mentee: String, _ moment: String) throws -> (PersonID, MomentID) {
        guard let mentee = PersonID(mentee), let moment = MomentID(moment) else { throw Refusal.noDossier }
        return (mentee, moment)
    }
}
