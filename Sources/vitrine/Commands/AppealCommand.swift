import ArgumentParser
import Exchange
import Journal

struct AppealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal", abstract: "Appeal against a decision, and what becomes of it.",
        subcommands: [Make.self, List.self, Show.self, Bundle.self, Assign.self, Rule.self],
        defaultSubcommand: Make.self)

    struct Make: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "make", abstract: "Appeal against the decision about you: to people who have not decided.")
        @Option(help: "The moment's id.") var moment: String
        @Argument(help: "Your grounds in Markdown: a file, or - for standard input.") var file: String?

        func perform(in invocation: Invocation) throws {
            guard let moment = MomentID(moment) else { throw Refusal.noDecision }
            let grounds = try invocation.text(file)
            let outcome = try invocation.session().perform(.appeal(.appeal(moment, grounds: grounds)))
            invocation.warn(of: PatientTrace.find(in: String(decoding: grounds, as: UTF8.self)))
            invocation.printCreated(outcome)
        }
    }

    struct List: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "The appeals that you may know of, newest first.")

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
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "How an appeal stands; its grounds are for the mentee and the panel.")
        @Argument(help: "The appeal's id.") var id: String

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
        static let configuration = CommandConfiguration(
            commandName: "bundle",
            abstract: "What a panel judges by: the grounds, the decision, the dossier as it was sealed.")
        @Argument(help: "The appeal's id.") var id: String

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
        static let configuration = CommandConfiguration(
            commandName: "assign", abstract: "Give an appeal to a panel that neither decided nor mentors the mentee.")
        @Argument(help: "The appeal's id.") var id: String
        @Option(help: "Somebody on the panel; repeat it for more, best for an odd number.") var panel: [String]

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
        static let configuration = CommandConfiguration(
            commandName: "rule", abstract: "Write down what the panel has ruled; it stays.")
        @Argument(help: "The appeal's id.") var id: String
        @Option(help: "upheld or dismissed.") var word: Appeal.Ruling.Word
        @Argument(help: "Why, in Markdown: a file, or - for standard input.") var file: String?

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
