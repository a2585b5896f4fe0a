import ArgumentParser
import Exchange
import Journal

extension Escalation.Risk: ExpressibleByArgument {}

struct EscalateCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "escalate",
            abstract: worded(
                "Act on a risk to a patient or to a mentee of yours.",
                nl: "Grijp in bij een risico voor een patiënt of voor een mentee van je."),
            discussion: worded(
                """
                Tells the people whom the programme lists for it, and the mentee: at once, or on a later day for a reason \
                that is stated, within 30 days. It is logged, changes no purpose and is in no dossier.
                """,
                nl: """
                    Informeert de mensen die het programma daarvoor noemt, en de mentee: meteen, of op een latere dag om een reden \
                    die erbij staat, binnen 30 dagen. Het komt in het inzagelogboek, verandert geen doel en staat in geen dossier.
                    """))
    }
    @Argument(help: ArgumentHelp(worded("The mentee's id.", nl: "Het id van de mentee."))) var mentee: String
    @Option(
        help: ArgumentHelp(worded("Who is at risk: patient or mentee.", nl: "Wie risico loopt: patient of mentee.")))
    var risk: Escalation.Risk
    @Option(
        help: ArgumentHelp(
            worded(
                "The day on which the mentee is told; else at once.",
                nl: "De dag waarop de mentee het hoort; anders meteen."))) var tellMenteeOn: String?
    @Option(help: ArgumentHelp(worded("Why not at once.", nl: "Waarom niet meteen."))) var delayReason: String?
    @Argument(
        help: ArgumentHelp(
            worded(
                "What it is about, in Markdown: a file, or - for standard input.",
                nl: "Waar het om gaat, in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

    func perform(in invocation: Invocation) throws {
        var delay: EscalationDelay?
        switch (tellMenteeOn, delayReason) {
        case (let day?, let reason?):
            guard let day = ISO8601.day(day) else { throw UsageFault(Wording.notADay(day, "--tell-mentee-on")) }
            delay = EscalationDelay(until: try invocation.open().zone.start(of: day), reason: reason)
        case (nil, nil): break
        default: throw UsageFault(Wording.delayWhole)
        }
        let session = try invocation.session()
        let reason = try invocation.text(file)
        let outcome = try session.perform(
            .safeguard(.escalate(try Named.mentee(mentee), risk, reason: reason, delay: delay)))
        invocation.warn(of: PatientTrace.find(in: String(decoding: reason, as: UTF8.self)))
        invocation.printCreated(outcome)
    }
}

struct EscalationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "escalation",
            abstract: worded(
                "Escalations that you made, were told of, or are about you.",
                nl: "Escalaties die van jou zijn, die je gemeld zijn of die over jou gaan."),
            subcommands: [List.self, Show.self])
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "Those you may know of, newest first.", nl: "Die waarvan je mag weten, nieuwste eerst."))
        }

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let pages = try session.escalations()
            if invocation.globals.json {
                return invocation.out.json { json in
                    json.array { json in for page in pages { page.write(to: &json, body: false) } }
                }
            }
            let times = Wording.Times(zone: try session.programme().zone, now: try session.now())
            if pages.isEmpty { Messages.say(Wording.noEscalations) }
            invocation.out.table(
                pages.map { page in
                    [
                        page.id.short, times.full(page.at), Visible.line(page.mentee.name), Wording.risk(page.risk),
                        Visible.line(page.by.name), page.isUnread ? Wording.new : "",
                    ]
                })
        }
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "Read one; that you have read it is logged.",
                    nl: "Lees er een; dat je die gelezen hebt komt in het inzagelogboek."))
        }
        @Argument(help: ArgumentHelp(worded("The escalation's id.", nl: "Het id van de escalatie."))) var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let id = try session.escalation(id.lowercased()).id
            try session.perform(.safeguard(.readEscalation(id)))
            let page = try session.escalation(id.text)
            if invocation.globals.json { return invocation.out.json { json in page.write(to: &json, body: true) } }
            let times = Wording.Times(zone: try session.programme().zone, now: try session.now())
            let out = invocation.out
            out.paragraph(Wording.escalationHeading(page))
            for fact in Wording.escalationFacts(page, times) { out.paragraph(fact) }
            out.paragraph("id " + page.id.text)
            out.line()
            out.paragraph(Visible.text(page.reason))
        }
    }
}

extension EscalationPage {
    func write(to json: inout JSONWriter, body: Bool) {
        json.object { json in
            json.field("id", id.text)
            json.field("mentee", mentee.id?.text)
            json.field("by", by.id?.text)
            json.field("at", ISO8601.text(at))
            json.field("risk", risk.rawValue)
            json.field("told", told.compactMap { $0.id?.text })
            json.field("menteeToldAt", ISO8601.text(delay?.until ?? at))
            json.field("delayReason", delay?.reason)
            json.field("unread", isUnread)
            guard body else { return }
            json.field("reason", reason)
            json.arrayField("readings") { json in
                for reading in readings {
                    json.object { json in
                        json.field("by", reading.by.id?.text)
                        json.field("at", ISO8601.text(reading.at))
                    }
                }
            }
        }
    }
}
