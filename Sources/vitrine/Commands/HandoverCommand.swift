import ArgumentParser
import Exchange
import Journal

/// What a successor inherits, as the mentee chooses it.
struct HandoverCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "handover",
            abstract: worded(
                "What a successor inherits at a change of mentor: the mentee chooses.",
                nl: "Wat een opvolger krijgt als de mentor wisselt: de mentee kiest."),
            discussion: worded(
                """
                A successor reads what was sealed, what goes or could go, and what you share anew. Of what was shared with \
                the mentors before, or written by them, a successor reads what you choose. What is private stays private.
                """,
                nl: """
                    Een opvolger leest wat verzegeld is, wat meegaat of mee kan, en wat je opnieuw deelt. Van wat met de vroegere \
                    mentoren gedeeld is, of door hen geschreven, leest een opvolger wat jij kiest. Wat privé is, blijft privé.
                    """),
            subcommands: [List.self, Choose.self])
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "What can be handed over to your present mentors, and what has been.",
                    nl: "Wat aan je mentoren van nu overgedragen kan worden, en wat overgedragen is."))
        }
        @Option(help: ArgumentHelp(worded("Only to this mentor.", nl: "Alleen aan deze mentor."))) var to: String?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let mentor = try to.map { try Named.person($0) }
            let pages = try session.handovers().filter { mentor == nil || $0.successor.id == mentor }
            if mentor != nil, pages.isEmpty { throw Refusal.noHandover }
            if invocation.globals.json {
                invocation.out.json { json in
                    json.array { json in for page in pages { json.object { json in page.write(to: &json) } } }
                }
                return
            }
            if pages.isEmpty, Messages.isTerminal { Messages.say(Wording.noHandovers) }
            let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
            for (index, page) in pages.enumerated() {
                if index > 0 { invocation.out.line() }
                invocation.out.paragraph(Wording.heading(page, times))
                if page.items.isEmpty { invocation.out.paragraph(Wording.nothingToInherit) }
                invocation.out.table(page.items.map { Self.row($0, times) })
            }
        }

        private static func row(_ line: HandoverLine, _ times: Wording.Times) -> [String] {
            [
                line.isRead && line.isHanded ? "[r]" : line.isHanded ? "[x]" : "[ ]", line.id.short,
                times.day(line.date), Wording.word(line.kind.name), Wording.word(line.purpose),
                Visible.line(line.author.name), Visible.line(line.heading),
            ]
        }
    }

    struct Choose: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "choose",
                abstract: worded(
                    "Choose what the successor inherits: these items and no others, or by a rule.",
                    nl: "Kies wat de opvolger krijgt: deze items en geen andere, of volgens een regel."),
                discussion: worded(
                    """
                    What was handed over before and is not chosen now is taken back, unless the successor has opened it. \
                    With --add it stays.
                    """,
                    nl: """
                        Wat eerder overgedragen is en nu niet gekozen wordt, gaat terug, tenzij de opvolger het geopend heeft. \
                        Met --add blijft het.
                        """))
        }
        @Option(help: ArgumentHelp(worded("The successor.", nl: "De opvolger."))) var to: String
        @Argument(help: ArgumentHelp(worded("The ids of items.", nl: "De id's van items."))) var ids: [String] = []
        @Flag(
            help: ArgumentHelp(
                worded(
                    "All that was shared with, or written by, the mentors before.",
                    nl: "Alles wat met de vroegere mentoren gedeeld is, of door hen geschreven."))) var everything =
            false
        @Flag(help: ArgumentHelp(worded("Nothing of it.", nl: "Niets daarvan."))) var nothing = false
        @Option(
            help: ArgumentHelp(
                worded(
                    "What is dated at or after this day or month.", nl: "Wat van deze dag of maand is, of van later.")))
        var since: String?
        @Option(
            help: ArgumentHelp(
                worded("What is about a competency, by its id.", nl: "Wat over een competentie gaat, met haar id.")))
        var competency: String?
        @Flag(help: ArgumentHelp(worded("Besides what is handed over already.", nl: "Naast wat al overgedragen is.")))
        var add = false

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            guard let mentor = PersonID(to) else { throw Refusal.noHandover }
            let selection = try selection(session, invocation)
            let outcome = try session.perform(
                .handover(add ? .add(successor: mentor, selection) : .choose(successor: mentor, selection)))
            guard outcome.changed, let page = try session.handovers().first(where: { $0.successor.id == mentor })
            else { return }
            Messages.say(Wording.handedOver(page))
        }

        private func selection(_ session: Session, _ invocation: Invocation) throws -> HandoverSelection {
            let ways = [!ids.isEmpty, everything, nothing, since != nil, competency != nil]
            guard ways.filter({ $0 }).count == 1 else { throw UsageFault(Wording.oneWayToHandOver) }
            if everything { return .everything }
            if nothing { return .nothing }
            if let since {
                guard let span = ISO8601.span(since, in: try invocation.open().zone) else {
                    throw UsageFault(Wording.notATime(since, "--since"))
                }
                return .since(span.from)
            }
            if let competency {
                guard let id = CompetencyID(competency), session.outset.programme.competency(id) != nil else {
                    throw Refusal.noCompetency(competency)
                }
                return .competency(id)
            }
            return .items(try session.items(ids))
        }
    }
}

extension HandoverPage {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("mentor", successor.id?.text)
        json.field("started", ISO8601.text(started))
        json.field("chosen", chosen.map { ISO8601.text($0) })
        json.field("anyway", anyway)
        json.arrayField("items") { json in
            for line in items {
                json.object { json in
                    json.field("id", line.id.text)
                    json.field("kind", line.kind.name.rawValue)
                    json.field("purpose", line.purpose.rawValue)
                    json.field("author", line.author.id?.text ?? line.author.name)
                    json.field("date", ISO8601.text(line.date))
                    json.field("title", line.heading)
                    json.field("competencies", line.competencies.map(\.text))
                    json.field("responses", line.responses)
                    json.field("handed", line.isHanded)
                    json.field("read", line.isRead)
                }
            }
        }
    }
}
