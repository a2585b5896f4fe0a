import ArgumentParser
import Exchange
import Journal

struct AppealCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "appeal",
            abstract: worded(
                "Appeal against a decision, and what becomes of it.",
                nl: "Bezwaar tegen een beslissing, en wat ermee gebeurt."),
            subcommands: [Make.self, List.self, Show.self, Bundle.self, Assign.self, Rule.self],
            defaultSubcommand: Make.self)
    }

    struct Make: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "make",
                abstract: worded(
                    "Appeal against the decision about you: to people who have not decided.",
                    nl: "Maak bezwaar tegen de beslissing over jou, bij mensen die niet mee beslisten."))
        }
        @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
        @Argument(
            help: ArgumentHelp(
                worded(
                    "Your grounds in Markdown: a file, or - for standard input.",
                    nl: "Je gronden in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

        func perform(in invocation: Invocation) throws {
            guard let moment = MomentID(moment) else { throw Refusal.noDecision }
            let grounds = try invocation.text(file)
            let outcome = try invocation.session().perform(.appeal(.appeal(moment, grounds: grounds)))
            invocation.warn(of: PatientTrace.find(in: String(decoding: grounds, as: UTF8.self)))
            invocation.printCreated(outcome)
        }
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "The appeals that you may know of, newest first.",
                    nl: "De bezwaren waarvan je mag weten, nieuwste eerst."))
        }

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let appeals = try session.appeals()
            if invocation.globals.json {
                invocation.out.json { json in
                    json.array { json in for appeal in appeals { appeal.write(to: &json) } }
                }
                return
            }
            let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
            let isTerminal = invocation.out.width != nil
            invocation.out.table(
                appeals.map { appeal in
                    [
                        isTerminal ? appeal.record.short : appeal.record.text, appeal.mentee.id?.text ?? "",
                        appeal.moment.id.text, times.day(appeal.appealed), Wording.state(appeal),
                    ]
                })
        }
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "How an appeal stands; its grounds are for the mentee and the panel.",
                    nl: "Hoe een bezwaar ervoor staat; de gronden zijn voor de mentee en de bezwaarcommissie."))
        }
        @Argument(help: ArgumentHelp(worded("The appeal's id.", nl: "Het id van het bezwaar."))) var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let id = try session.findAppeal(id.lowercased())
            let page = try session.appeal(id)
            try session.openedAppeal(id)
            if invocation.globals.json { return invocation.out.json { json in page.write(to: &json) } }
            let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
            invocation.print(Wording.paper(page, times, me: session.viewer.person))
        }
    }

    struct Bundle: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "bundle",
                abstract: worded(
                    "What a panel judges by: the grounds, the decision, the dossier as it was sealed.",
                    nl:
                        "Waarop een bezwaarcommissie oordeelt: de gronden, de beslissing, het dossier zoals het verzegeld is."
                ))
        }
        @Argument(help: ArgumentHelp(worded("The appeal's id.", nl: "Het id van het bezwaar."))) var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let id = try session.findAppeal(id.lowercased())
            let bundle = try session.bundle(id)
            if let mentee = bundle.appeal.mentee.id {
                try session.openedAppeal(id)
                try session.openedDecision(mentee, bundle.appeal.moment.id)
                try session.openedDossier(mentee, bundle.appeal.moment.id)
            }
            if invocation.globals.json {
                invocation.out.json { json in
                    json.object { json in
                        json.key("appeal")
                        bundle.appeal.write(to: &json)
                        json.key("decision")
                        bundle.decision.write(to: &json)
                        json.key("dossier")
                        bundle.dossier.write(to: &json)
                    }
                }
                return
            }
            let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
            invocation.print(Wording.paper(bundle.appeal, times, me: nil))
            invocation.out.line()
            invocation.print(Wording.paper(bundle.decision, times, me: nil))
            invocation.out.line()
            invocation.out.write(bytes: bundle.dossier.dossier.bytes)
        }
    }

    struct Assign: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "assign",
                abstract: worded(
                    "Give an appeal to a panel that neither decided nor mentors the mentee.",
                    nl: "Geef een bezwaar aan een bezwaarcommissie die niet mee besliste en de mentee niet begeleidt."))
        }
        @Argument(help: ArgumentHelp(worded("The appeal's id.", nl: "Het id van het bezwaar."))) var id: String
        @Option(
            help: ArgumentHelp(
                worded(
                    "Somebody on the panel; repeat it for more, best for an odd number.",
                    nl: "Iemand uit de bezwaarcommissie; herhaal de optie voor meer, liefst een oneven aantal.")))
        var panel: [String]

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let id = try session.findAppeal(id.lowercased())
            let panel = try panel.map { try Named.person($0) as PersonID }
            let outcome = try session.perform(.appeal(.assign(id, panel: panel)))
            let count = Set(panel).count
            if outcome.changed, count % 2 == 0 { Messages.say(Wording.evenPanel(count)) }
        }
    }

    struct Rule: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "rule",
                abstract: worded(
                    "Write down what the panel has ruled; it stays.",
                    nl: "Leg de uitspraak van de bezwaarcommissie vast; die blijft staan."))
        }
        @Argument(help: ArgumentHelp(worded("The appeal's id.", nl: "Het id van het bezwaar."))) var id: String
        @Option(help: ArgumentHelp(worded("upheld or dismissed.", nl: "upheld (gegrond) of dismissed (ongegrond).")))
        var word: Appeal.Ruling.Word
        @Argument(
            help: ArgumentHelp(
                worded(
                    "Why, in Markdown: a file, or - for standard input.",
                    nl: "Waarom, in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let id = try session.findAppeal(id.lowercased())
            let text = try invocation.text(file)
            try session.perform(.appeal(.rule(id, word, text: text)))
            invocation.warn(of: PatientTrace.find(in: String(decoding: text, as: UTF8.self)))
        }
    }
}

extension Appeal.Ruling.Word: ExpressibleByArgument {}

extension AppealPage {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", record.text)
            json.field("mentee", mentee.id?.text)
            json.field("moment", moment.id.text)
            json.field("at", ISO8601.text(appealed))
            json.field("deadline", deadline.map(ISO8601.text))
            json.field("panel", panel.compactMap { $0.id?.text })
            json.field("assigned", assigned.map(ISO8601.text))
            json.field("ruled", ruled.map(ISO8601.text))
            json.field("grounds", grounds)
            json.key("ruling")
            if let ruling {
                json.object { json in
                    json.field("word", ruling.word.rawValue)
                    json.field("text", ruling.text)
                    json.field("by", ruling.by.id?.text)
                    json.field("at", ISO8601.text(ruling.at))
                }
            } else {
                json.null()
            }
            json.field("opened", opened.map(ISO8601.text))
        }
    }
}
