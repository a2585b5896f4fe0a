import ArgumentParser
import Exchange
import Journal

extension Stance: ExpressibleByArgument {}

struct AdviseCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "advise",
            abstract: worded(
                "Write an advice about a mentee to one committee; only you can read it until you release it.",
                nl: "Schrijf een advies over een mentee aan één commissie; tot je het vrijgeeft, lees alleen jij het."))
    }
    @Argument(help: ArgumentHelp(worded("The mentee's id.", nl: "Het id van de mentee."))) var mentee: String
    @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
    @Option(
        help: ArgumentHelp(
            worded(
                "What you propose: one of the programme's outcomes.",
                nl: "Wat je voorstelt: een van de uitkomsten van het programma."))) var outcome: String
    @Option(
        help: ArgumentHelp(
            worded(
                "The id of an item it rests on; repeat it for more.",
                nl: "Het id van een item waarop het steunt; herhaal de optie voor meer."))) var evidence: [String] = []
    @Option(
        help: ArgumentHelp(worded("What it does not cover, in a line.", nl: "Waar het niets over zegt, in één regel.")))
    var limits: String
    @Option(
        help: ArgumentHelp(
            worded(
                "Else the first line of the text is shown.", nl: "Zonder titel staat er de eerste regel van de tekst."))
    ) var title: String?
    @Option(
        help: ArgumentHelp(
            worded(
                "A competency's id; repeat it for more.", nl: "Het id van een competentie; herhaal de optie voor meer.")
        )) var competency: [String] = []
    @Argument(
        help: ArgumentHelp(
            worded(
                "Why, in Markdown: a file, or - for standard input.",
                nl: "Waarom, in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

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
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release",
            abstract: worded(
                "Give your advice to the mentee; its notice begins, and it cannot be taken back.",
                nl: "Geef je advies vrij aan de mentee; de aankondiging begint en het kan niet meer terug."))
    }
    @Argument(help: ArgumentHelp(worded("The advice's id.", nl: "Het id van het advies."))) var id: String

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
