import ArgumentParser
import Exchange
import Journal

extension Stance: ExpressibleByArgument {}

struct AdviseCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "advise",
        abstract: "Write an advice about a mentee to one committee; only you can read it until you release it.")
    @Argument(help: "The mentee's id.") var mentee: String
    @Option(help: "The moment's id.") var moment: String
    @Option(help: "What you propose: one of the programme's outcomes.") var outcome: String
    @Option(help: "The id of an item it rests on; repeat it for more.") var evidence: [String] = []
    @Option(help: "What it does not cover, in a line.") var limits: String
    @Option(help: "Else the first line of the text is shown.") var title: String?
    @Option(help: "A competency's id; repeat it for more.") var competency: [String] = []
    @Argument(help: "Why, in Markdown: a file, or - for standard input.") var file: String?

    func perform(in invocation: Invocation) throws {
        let body = try invocation.text(file)
        let session = try invocation.session()
        let writing = AdviceWriting(
            mentee: try Named.mentee(mentee), moment: try Named.moment(moment), outcome: outcome, rationale: body,
            evidence: try session.items(evidence), limits: limits, title: title, competencies: competency)
        invocation.printCreated(try session.perform(.advice(.write(writing))))
    }
}

struct ReleaseCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Give your advice to the mentee; its notice begins, and it cannot be taken back.")
    @Argument(help: "The advice's id.") var id: String

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let item = try session.item(id)
        let act = Act.advice(.release(item))
        let foresight = try session.foresee(act, about: item)
        guard try session.perform(act).changed else { return }
        if Messages.isTerminal { Messages.say(Visible.line(foresight.after.visibility)) }
        if !foresight.missing.isEmpty { Messages.say(Wording.warning(Wording.missing(foresight.missing))) }
        invocation.warn(of: foresight.patients)
    }
}

extension Page {
    /// What an advice says besides its rationale, as it was in one of its revisions; null for every other item.
    func writeAdvice(to json: inout JSONWriter, revision: Int?) {
        guard case .advice(let advice) = entry.kind else { return json.field("advice", nil as String?) }
        let earlier = revisions.first { $0.number == revision }
        json.objectField("advice") { json in
            json.field("moment", advice.moment.text)
            json.field("outcome", earlier?.outcome ?? advice.outcome)
            json.field("limits", earlier?.limits ?? advice.limits)
            json.field("released", advice.released.map { ISO8601.text($0) })
            json.field("opened", advice.opened.map { ISO8601.text($0) })
            json.field("acknowledged", entry.acknowledged.map { ISO8601.text($0) })
        }
    }
}
