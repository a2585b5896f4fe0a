import ArgumentParser
import Exchange
import Journal

struct MeetingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "meeting",
            abstract: worded(
                "Meetings of mentee and mentor: agenda, hat, notes, signatures.",
                nl: "Gesprekken van mentee en mentor: agenda, pet, notities, handtekeningen."),
            discussion: worded(
                """
                A meeting begins under the developmental hat. The mentor changes it, both see when; what the mentor notes \
                under the assessment hat goes to the committee after notice to the mentee. Notes are items: `vitrine show`, \
                `edit`, `delete`, `purpose` and `respond` work on them until both have signed.
                """,
                nl: """
                    Een gesprek begint onder de ontwikkelingsgerichte pet. De mentor wisselt die, en beiden zien wanneer; wat de \
                    mentor onder de beoordelende pet noteert, gaat na aankondiging aan de mentee naar de commissie. Notities zijn \
                    items: `vitrine show`, `edit`, `delete`, `purpose` en `respond` werken erop tot beiden ondertekend hebben.
                    """),
            subcommands: [
                Plan.self, Move.self, Cancel.self, Agenda.self, Hat.self, Note.self, Sign.self, List.self, Show.self,
            ])
    }

    struct Plan: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "plan",
                abstract: worded(
                    "Plan a meeting with a mentor or a mentee of yours.",
                    nl: "Plan een gesprek met een mentor of mentee van je."))
        }
        @Option(
            help: ArgumentHelp(
                worded(
                    "With whom, by id; may be left out where there is only one.",
                    nl: "Met wie, met het id; kan weg waar er maar één is."))) var with: String?
        @Option(help: ArgumentHelp(worded("When it is, or was.", nl: "Wanneer het is, of was."))) var at: String

        func perform(in invocation: Invocation) throws {
            let at = try invocation.time(at, "--at")
            let outcome = try invocation.session().perform(
                .meeting(.plan(with: with.map { try Named.person($0) }, at: at)))
            invocation.printCreated(outcome)
        }
    }

    struct Move: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "move",
                abstract: worded("Move a meeting to another time.", nl: "Verzet een gesprek naar een andere tijd."))
        }
        @Argument(help: ArgumentHelp(worded("The meeting's id.", nl: "Het id van het gesprek."))) var id: String
        @Option(help: ArgumentHelp(worded("When it is now.", nl: "Wanneer het nu is."))) var at: String

        func perform(in invocation: Invocation) throws {
            let at = try invocation.time(at, "--at")
            let session = try invocation.session()
            try session.perform(.meeting(.move(session.meeting(named: id), to: at)))
        }
    }

    struct Cancel: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "cancel",
                abstract: worded(
                    "Call off a meeting of which nothing has been noted.",
                    nl: "Zeg een gesprek af waarover nog niets genoteerd is."))
        }
        @Argument(help: ArgumentHelp(worded("The meeting's id.", nl: "Het id van het gesprek."))) var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            try session.perform(.meeting(.cancel(session.meeting(named: id))))
        }
    }

    struct Agenda: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "agenda",
                abstract: worded(
                    "Write the agenda (the mentee, ahead of the meeting), some 400 words.",
                    nl: "Schrijf de agenda (de mentee, voor het gesprek), zo'n 400 woorden."))
        }
        @Argument(help: ArgumentHelp(worded("The meeting's id.", nl: "Het id van het gesprek."))) var id: String
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The text: a file, or - for standard input. With --reflection it may be left out.",
                    nl: "De tekst: een bestand, of - voor standaardinvoer. Met --reflection kan die weg.")))
        var file: String?
        @Option(
            help: ArgumentHelp(
                worded(
                    "The id of a reflection of yours that goes with it.",
                    nl: "Het id van een reflectie van je die erbij hoort."))) var reflection: String?
        @Flag(
            help: ArgumentHelp(worded("No reflection goes with it any more.", nl: "Er hoort geen reflectie meer bij.")))
        var noReflection = false

        func perform(in invocation: Invocation) throws {
            guard reflection == nil || !noReflection else { throw UsageFault(Wording.reflectionOrNone) }
            let hasText = file != nil || reflection == nil && !noReflection
            let session = try invocation.session()
            let meeting = try session.meeting(named: id)
            let text = hasText ? try invocation.text(file) : nil
            let item = try reflection.map { try session.item($0) }
            let outcome = try session.perform(
                .meeting(
                    .agenda(
                        meeting,
                        AgendaWriting(text, reflection: item.map { .set($0) } ?? (noReflection ? .none : .keep))
                    )))
            guard outcome.changed else { return }
            if let text { invocation.warn(of: PatientTrace.find(in: String(decoding: text, as: UTF8.self))) }
            if let item, try session.page(item).entry.isPrivate {
                Messages.say(Wording.reflectionIsPrivate(try session.meeting(meeting).line, item))
            }
        }
    }

    struct Hat: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "hat",
                abstract: worded(
                    "Change the hat (the mentor): the purpose of what you note from then on.",
                    nl: "Wissel van pet (de mentor): het doel van wat je vanaf dan noteert."))
        }
        @Argument(help: ArgumentHelp(worded("The meeting's id.", nl: "Het id van het gesprek."))) var id: String
        @Argument(
            help: ArgumentHelp(
                worded(
                    "developmental or assessment.",
                    nl: "developmental (ontwikkelingsgericht) of assessment (beoordeling)."))) var purpose: Purpose

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let meeting = try session.meeting(named: id)
            try session.perform(.meeting(.hat(meeting, purpose)))
            guard Messages.isTerminal else { return }
            let line = try session.meeting(meeting).line
            Messages.say("\(Wording.hat(line.hat)): \(Wording.hatRule(line))")
        }
    }

    struct Note: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "note",
                abstract: worded(
                    "Take a note: a mentor's is of the hat's purpose, a mentee's developmental.",
                    nl: "Noteer iets: van een mentor met het doel van de pet, van een mentee ontwikkelingsgericht."))
        }
        @Argument(help: ArgumentHelp(worded("The meeting's id.", nl: "Het id van het gesprek."))) var id: String
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The text in Markdown: a file, or - for standard input.",
                    nl: "De tekst in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?
        @Option(
            help: ArgumentHelp(
                worded(
                    "Else the first line of the text is shown.",
                    nl: "Zonder titel staat er de eerste regel van de tekst."))) var title: String?
        @Option(
            help: ArgumentHelp(
                worded(
                    "A competency's id; repeat it for more. Assessment needs one.",
                    nl: "Het id van een competentie; herhaal de optie voor meer. Beoordeling vraagt om een.")))
        var competency: [String] = []
        @Option(
            help: ArgumentHelp(
                worded(
                    "The hat that you believe to be on: refused if it is another.",
                    nl: "De pet die je denkt op te hebben: geweigerd als het een andere is."))) var under: Purpose?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let meeting = try session.meeting(named: id)
            let body = try invocation.text(file)
            let outcome = try session.perform(
                .meeting(
                    .note(meeting, NoteWriting(title: title, body: body, competencies: competency, under: under))))
            invocation.warn(of: PatientTrace.find(title: title, in: String(decoding: body, as: UTF8.self)))
            invocation.printCreated(outcome)
        }
    }

    struct Sign: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "sign",
                abstract: worded(
                    "Sign a meeting: after both have, its notes stay as they are.",
                    nl: "Onderteken een gesprek: na beide handtekeningen blijven de notities zoals ze zijn."))
        }
        @Argument(help: ArgumentHelp(worded("The meeting's id.", nl: "Het id van het gesprek."))) var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            try session.perform(.meeting(.sign(session.meeting(named: id))))
        }
    }

    struct List: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded("Your meetings, the latest first.", nl: "Je gesprekken, het laatste eerst."))
        }
        @Option(help: ArgumentHelp(worded("Only those about this mentee.", nl: "Alleen die over deze mentee.")))
        var mentee: String?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let mentee = try Named.mentee(mentee)
            let lines = try session.meetings(mentee)
            if lines.isEmpty, let mentee, mentee != session.viewer.person,
                !session.outset.speaker.mentees.contains(where: { $0.id == mentee })
            {
                throw Refusal.noPortfolio
            }
            if invocation.globals.json {
                invocation.out.json { json in
                    json.array { json in for line in lines { json.object { json in line.write(to: &json) } } }
                }
                return
            }
            if lines.isEmpty, Messages.isTerminal { Messages.say(Wording.noMeetings) }
            let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
            invocation.out.table(
                lines.map { line in
                    [
                        line.id.short, times.full(line.at), Visible.line(line.other.name),
                        line.agenda == nil ? worded("no agenda", nl: "geen agenda") : worded("agenda", nl: "agenda"),
                        Wording.notes(line), Wording.state(of: line),
                    ]
                })
        }
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "Read a meeting: agenda, hats and notes; reading a note is logged.",
                    nl: "Lees een gesprek: agenda, petten en notities; wie een notitie leest komt in het inzagelogboek."
                ))
        }
        @Argument(help: ArgumentHelp(worded("The meeting's id.", nl: "Het id van het gesprek."))) var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let page = try session.meeting(session.meeting(named: id))
            // Nothing is shown whose reading could not be logged.
            for case .note(let note) in page.lines { try session.opened(note.entry.id) }
            if invocation.globals.json {
                invocation.out.json { json in json.object { json in page.write(to: &json) } }
            } else {
                try MeetingText(session, invocation.out).print(page)
            }
        }
    }
}

extension Session {
    /// A meeting as it is typed: what is no id at all gets the same answer as an id that nobody has.
    func meeting(named prefix: String) throws -> RecordID { try findMeeting(prefix.lowercased()) }
}

extension Invocation {
    /// A time that an option is given, in the programme's zone where it says no other.
    func time(_ text: String, _ option: String) throws -> Instant {
        guard let instant = ISO8601.instant(text, in: try open().zone) else {
            throw UsageFault(Wording.notATime(text, option))
        }
        return instant
    }
}

extension MeetingLine {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("id", id.text)
        json.field("mentee", mentee.id?.text)
        json.field("mentor", mentor.id?.text)
        json.field("at", ISO8601.text(at))
        json.field("hat", hat.rawValue)
        json.field("agenda", agenda.map { ISO8601.text($0) })
        json.objectField("notes") { json in
            for purpose in Purpose.allCases { json.field(purpose.rawValue, notes[purpose] ?? 0) }
        }
        json.field("unread", unread)
        json.objectField("signed") { json in
            for side in Side.allCases { json.field(side.rawValue, signatures[side].map { ISO8601.text($0) }) }
        }
        json.field("cancelled", cancelled.map { ISO8601.text($0) })
        json.field("open", isOpen)
    }
}

extension MeetingPage {
    func write(to json: inout JSONWriter) {
        line.write(to: &json)
        json.field("text", agenda?.text)
        json.field("reflection", reflection?.id.text)
        json.arrayField("lines") { json in
            for line in lines {
                switch line {
                case .hat(let hat):
                    json.object { json in
                        json.field("hat", hat.purpose.rawValue)
                        json.field("at", ISO8601.text(hat.at))
                    }
                case .note(let note):
                    json.object { json in
                        json.key("note")
                        note.entry.write(to: &json) { json in json.field("body", note.body) }
                    }
                }
            }
        }
    }
}

/// A meeting as text: what it is, the agenda, hats and notes in their order, the signatures.
struct MeetingText {
    private let out: StandardOutput
    private let times: Wording.Times
    private let pages: PageText

    init(_ session: Session, _ out: StandardOutput) throws {
        self.out = out
        times = Wording.Times(zone: try session.programme().zone, now: try session.now())
        pages = try PageText(session, out)
    }

    func print(_ page: MeetingPage) {
        let line = page.line
        out.paragraph(Wording.meeting(line, times))
        out.paragraph([times.full(line.at), Wording.notes(line), Wording.state(of: line)].joined(separator: " · "))
        if line.isOpen { out.paragraph("\(Wording.hat(line.hat)). \(Wording.hatRule(line))") }
        out.paragraph("id " + line.id.text)
        out.line()
        out.paragraph(Wording.agendaHeading)
        if let agenda = page.agenda {
            out.paragraph(Visible.text(agenda.text), indent: 2)
        } else {
            out.paragraph(Wording.noAgenda, indent: 2)
        }
        if let reflection = page.reflection {
            out.paragraph(
                Wording.withIt(shown: "\(Visible.line(reflection.heading)) (\(reflection.id.short))"), indent: 2)
        }
        out.line()
        out.paragraph(Wording.firstHat)
        for part in page.lines {
            switch part {
            case .hat(let hat):
                out.line()
                out.paragraph(Wording.hat(hat, line, times))
            case .note(let note): pages.print(note, Wording.noteHeading)
            }
        }
        out.line()
        if line.cancelled != nil { return out.paragraph(Wording.calledOff) }
        for side in Side.allCases { out.paragraph(Wording.signature(side, line, times)) }
    }
}
