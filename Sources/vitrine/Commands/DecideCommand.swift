import ArgumentParser
import Exchange
import Journal

struct DecideCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decide",
            abstract:
                worded(
                    "Propose a decision about a dossier, or change the one that is proposed; it takes the quorum to make it final.",
                    nl:
                        "Stel een beslissing voor over een dossier, of wijzig het voorstel dat er ligt; pas met het quorum is ze definitief."
                )
        )
    }
    @Argument(help: ArgumentHelp(worded("The mentee's id.", nl: "Het id van de mentee."))) var mentee: String
    @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
    @Option(
        help: ArgumentHelp(worded("One of the programme's outcomes.", nl: "Een van de uitkomsten van het programma.")))
    var outcome: String
    @Option(
        help: ArgumentHelp(
            worded(
                "The id of an item in this dossier that it rests on; repeat it for more.",
                nl: "Het id van een item in dit dossier waarop ze steunt; herhaal de optie voor meer."))) var cite:
        [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "A step of the plan: 'TEXT; OWNER; DATE'; repeat it for more.",
                nl: "Een stap van het plan: 'TEKST; WIE; DATUM'; herhaal de optie voor meer."))) var plan: [String] = []
    @Option(
        help: ArgumentHelp(
            worded(
                "Who tells the mentee: a present mentor, or a member who sits.",
                nl: "Wie de mentee informeert: een mentor van nu, of een lid dat zitting heeft."))) var informs: String
    @Option(
        help: ArgumentHelp(
            worded(
                "On which day; the mentee reads it from then on.", nl: "Op welke dag; vanaf dan leest de mentee het.")))
    var on: String
    @Argument(
        help: ArgumentHelp(
            worded(
                "The rationale in Markdown: a file, or - for standard input.",
                nl: "De motivering in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

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
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign",
            abstract: worded(
                "Sign the decision that is proposed about a dossier.",
                nl: "Onderteken de beslissing die over een dossier voorgesteld is."))
    }
    @Argument(help: ArgumentHelp(worded("The mentee's id.", nl: "Het id van de mentee."))) var mentee: String
    @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
    @Option(
        help: ArgumentHelp(
            worded(
                "Only if this is still the proposal, by its number.",
                nl: "Alleen als dit nog het voorstel is, met zijn nummer."))) var proposal: Int?

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
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dissent",
            abstract: worded(
                "Take part in a decision by saying why you do not agree; it counts for the quorum.",
                nl:
                    "Doe mee aan een beslissing door te zeggen waarom je er anders over oordeelt; het telt voor het quorum."
            ))
    }
    @Argument(help: ArgumentHelp(worded("The mentee's id.", nl: "Het id van de mentee."))) var mentee: String
    @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
    @Option(
        help: ArgumentHelp(
            worded(
                "Only if this is still the proposal, by its number.",
                nl: "Alleen als dit nog het voorstel is, met zijn nummer."))) var proposal: Int?
    @Argument(
        help: ArgumentHelp(
            worded(
                "Why, in Markdown: a file, or - for standard input.",
                nl: "Waarom, in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

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
