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
    static let configuration = CommandConfiguration(
        commandName: "share", abstract: "Let your present mentors read an item.")
    @Argument(help: "The item's id.") var id: String
    static var showsIt: Bool { true }
    func act(on item: ItemID) -> Act { .share(item) }
}

struct WithdrawCommand: ItemVerb {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Make an item of yours private again; feedback on it stays.")
    @Argument(help: "The item's id.") var id: String
    func act(on item: ItemID) -> Act { .withdraw(item) }
}

struct NominateCommand: ItemVerb {
    static let configuration = CommandConfiguration(
        commandName: "nominate", abstract: "Put an item of yours forward to the committee of a moment.")
    @Argument(help: "The item's id.") var id: String
    @Option(help: "The moment's id.") var moment: String
    static var showsIt: Bool { true }
    func act(on item: ItemID) throws -> Act { .nominate(item, try Named.moment(moment)) }
}

struct RetractCommand: ItemVerb {
    static let configuration = CommandConfiguration(
        commandName: "retract", abstract: "Take a nomination back; the item is developmental again.")
    @Argument(help: "The item's id.") var id: String
    func act(on item: ItemID) -> Act { .retract(item) }
}

struct PurposeCommand: ItemVerb {
    static let configuration = CommandConfiguration(
        commandName: "purpose",
        abstract: "Ask to make your feedback or note assessment (the mentee must agree), or make it developmental.")
    @Argument(help: "The id of your feedback or note.") var id: String
    @Argument(help: "developmental or assessment.") var purpose: Purpose
    static var showsIt: Bool { true }
    func act(on item: ItemID) -> Act { .purpose(item, purpose) }
}

struct AgreeCommand: ItemVerb {
    static let configuration = CommandConfiguration(
        commandName: "agree", abstract: "Agree that a mentor's item becomes assessment.")
    @Argument(help: "The item's id.") var id: String
    static var showsIt: Bool { true }
    func act(on item: ItemID) -> Act { .agree(item) }
}

struct DeclineCommand: ItemVerb {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Decline that a mentor's item becomes assessment; it stays developmental.")
    @Argument(help: "The item's id.") var id: String
    @Option(help: "Why, in a line, if you want to say.") var reason: String?
    func act(on item: ItemID) -> Act { .decline(item, reason: reason) }

    func performed(in invocation: Invocation) {
        if let reason { invocation.warn(of: PatientTrace.find(inReason: reason)) }
    }
}

struct AcknowledgeCommand: ItemVerb {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Tell the mentor that feedback or an advice has arrived.")
    @Argument(help: "The id of the feedback or the advice.") var id: String
    func act(on item: ItemID) -> Act { .acknowledge(item) }
}
