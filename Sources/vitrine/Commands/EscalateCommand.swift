import ArgumentParser
import Exchange
import Journal

extension Escalation.Risk: ExpressibleByArgument {}

struct EscalateCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "escalate", abstract: "Act on a risk to a patient or to a mentee of yours.",
        discussion: """
            Tells the people whom the programme lists for it, and the mentee: at once, or on a later day for a reason \
            that is stated, within 30 days. It is logged, changes no purpose and is in no dossier.
            """)
    @Argument(help: "The mentee's id.") var mentee: String
    @Option(help: "Who is at risk: patient or mentee.") var risk: Escalation.Risk
    @Option(help: "The day on which the mentee is told; else at once.") var tellMenteeOn: String?
    @Option(help: "Why not at once.") var delayReason: String?
    @Argument(help: "What it is about, in Markdown: a file, or - for standard input.") var file: String?

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
    static let configuration = CommandConfiguration(
        commandName: "escalation", abstract: "Escalations that you made, were told of, or are about you.",
        subcommands: [List.self, Show.self])

    struct List: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Those you may know of, newest first.")

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
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Read one; that you have read it is logged.")
        @Argument(help: "The escalation's id.") var id: String

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
