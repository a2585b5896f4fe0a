import ArgumentParser
import Journal

/// A command that does one act to one item and prints nothing.
protocol ItemVerb: ServedVerb {
    var id: String { get }
    func act(on item: ItemID) throws -> Act
    /// Whether more people can read the item's text afterwards.
    static var showsIt: Bool { get }
    /// What else there is to say once it is done.
    func performed(in invocation: Invocation)
}

extension ItemVerb {
    static var showsIt: Bool { false }
    func performed(in invocation: Invocation) {}

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let item = try session.item(id)
        let outcome = try session.perform(act(on: item))
        guard outcome.changed else { return }
        performed(in: invocation)
        guard Messages.isTerminal || Self.showsIt else { return }
        // Somebody at a terminal wants to know at once who can see it now. A mentor may no longer be able to.
        guard let page = try? session.page(item) else { return }
        if Messages.isTerminal { Messages.say(Visible.line(page.entry.visibility)) }
        if Self.showsIt { invocation.warnOfPatients(in: page) }
    }
}

struct ShareCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "share",
            abstract: worded("Let your present mentors read an item.", nl: "Laat je mentoren van nu een item lezen."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    static var showsIt: Bool { true }
    func act(on item: ItemID) -> Act { .share(item) }
}

struct WithdrawCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: worded(
                "Make an item of yours private again; feedback on it stays.",
                nl: "Maak een item van jou weer privé; feedback erop blijft."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    func act(on item: ItemID) -> Act { .withdraw(item) }
}

struct NominateCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "nominate",
            abstract: worded(
                "Put an item of yours forward to the committee of a moment.",
                nl: "Draag een item van jou voor aan de commissie van een moment."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
    static var showsIt: Bool { true }
    func act(on item: ItemID) throws -> Act { .nominate(item, try Named.moment(moment)) }
}

struct RetractCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retract",
            abstract: worded(
                "Take a nomination back; the item is developmental again.",
                nl: "Trek een voordracht in; het item is weer ontwikkelingsgericht."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    func act(on item: ItemID) -> Act { .retract(item) }
}

struct PurposeCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "purpose",
            abstract: worded(
                "Ask to make your feedback or note assessment (the mentee must agree), or make it developmental.",
                nl:
                    "Vraag om je feedback of notitie beoordeling te maken (de mentee moet instemmen), of maak die ontwikkelingsgericht."
            ))
    }
    @Argument(help: ArgumentHelp(worded("The id of your feedback or note.", nl: "Het id van je feedback of notitie.")))
    var id: String
    @Argument(
        help: ArgumentHelp(
            worded(
                "developmental or assessment.", nl: "developmental (ontwikkelingsgericht) of assessment (beoordeling).")
        )) var purpose: Purpose
    static var showsIt: Bool { true }
    func act(on item: ItemID) -> Act { .purpose(item, purpose) }
}

struct AgreeCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "agree",
            abstract: worded(
                "Agree that a mentor's item becomes assessment.",
                nl: "Stem ermee in dat een item van een mentor beoordeling wordt."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    static var showsIt: Bool { true }
    func act(on item: ItemID) -> Act { .agree(item) }
}

struct DeclineCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decline",
            abstract: worded(
                "Decline that a mentor's item becomes assessment; it stays developmental.",
                nl: "Wijs af dat een item van een mentor beoordeling wordt; het blijft ontwikkelingsgericht."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    @Option(
        help: ArgumentHelp(
            worded("Why, in a line, if you want to say.", nl: "Waarom, in één regel, als je het wilt zeggen.")))
    var reason: String?
    func act(on item: ItemID) -> Act { .decline(item, reason: reason) }

    func performed(in invocation: Invocation) {
        if let reason { invocation.warn(of: PatientTrace.find(inReason: reason)) }
    }
}

struct AcknowledgeCommand: ItemVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "acknowledge",
            abstract: worded(
                "Tell the mentor that feedback or an advice has arrived.",
                nl: "Laat de mentor weten dat feedback of een advies is aangekomen: teken voor gezien."))
    }
    @Argument(
        help: ArgumentHelp(worded("The id of the feedback or the advice.", nl: "Het id van de feedback of het advies."))
    ) var id: String
    func act(on item: ItemID) -> Act { .acknowledge(item) }
}
