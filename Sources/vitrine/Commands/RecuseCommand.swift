import ArgumentParser
import Exchange
import Journal

struct RecuseCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recuse",
            abstract: worded(
                "Step aside from a dossier; or, as its chair or who keeps the process, let a recused member sit.",
                nl:
                    "Treed terug bij een dossier; of laat, als voorzitter of wie het proces beheert, een verschoond lid zitten."
            ))
    }
    @Argument(help: ArgumentHelp(worded("The mentee's id.", nl: "Het id van de mentee."))) var mentee: String
    @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
    @Option(
        help: ArgumentHelp(
            worded(
                "Let this recused member sit all the same: a conflict that the mentee is told of.",
                nl: "Laat dit verschoonde lid toch zitten: een belangenconflict dat de mentee te horen krijgt.")))
    var override: String?
    @Option(
        help: ArgumentHelp(
            worded("Why, in a line. The mentee can read it.", nl: "Waarom, in één regel. De mentee kan het lezen.")))
    var reason: String

    func perform(in invocation: Invocation) throws {
        let (mentee, moment) = try Named.dossier(mentee, moment)
        let session = try invocation.session()
        let act: CommitteeAct
        if let override {
            guard let member = PersonID(override) else { throw Refusal.noPerson(override) }
            act = .overrideRecusal(mentee, member: member, moment, reason: reason)
        } else {
            act = .recuse(mentee, moment, reason: reason)
        }
        invocation.printCreated(try session.perform(.committee(act)))
    }
}

struct RecusalsCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recusals",
            abstract: worded(
                "Who does not sit over whom, and who does in spite of a conflict.",
                nl: "Wie over wie niet zit, en wie wel ondanks een belangenconflict."))
    }
    @Option(help: ArgumentHelp(worded("Of one moment.", nl: "Van één moment."))) var moment: String?

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let lines = try session.recusals(for: Named.moment(moment))
        if invocation.globals.json {
            invocation.out.json { json in
                json.array { json in for line in lines { line.write(to: &json) } }
            }
            return
        }
        let zone = session.outset.programme.zone
        invocation.out.table(
            lines.map { line in
                [
                    line.mentee.id?.text ?? "", line.moment.id.text, Wording.recusal(line, me: session.viewer.person),
                    line.at.map { ISO8601.text(zone.day($0)) } ?? "",
                ]
            })
    }
}

extension RecusalLine {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("mentee", mentee.id?.text)
            json.field("moment", moment.id.text)
            json.field("member", member.id?.text)
            switch word {
            case .recused(let ground):
                json.field("sits", false)
                json.field("because", ground.word)
                if case .steppedAside(let reason) = ground {
                    json.field("reason", reason)
                } else {
                    json.nullField("reason")
                }
                json.nullField("by")
            case .conflict(let by, let reason):
                json.field("sits", true)
                json.field("because", "overridden")
                json.field("reason", reason)
                json.field("by", by.map { $0.id?.text ?? $0.name } ?? "host")
            }
            json.field("at", at.map(ISO8601.text))
        }
    }
}

extension RecusalGround {
    /// As JSON says it.
    var word: String {
        switch self {
        case .oneself: "oneself"
        case .mentor: "mentor"
        case .steppedAside: "stepped-aside"
        }
    }
}
