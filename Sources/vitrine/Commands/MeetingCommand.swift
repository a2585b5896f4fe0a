import ArgumentParser
import Exchange
import Journal

struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting",
        abstract: "Meetings of mentee and mentor: agenda, hat, notes, signatures.",
        discussion: """
            A meeting begins under the developmental hat. The mentor changes it, both see when; what the mentor notes \
            under the assessment hat goes to the committee after notice to the mentee. Notes are items: `vitrine show`, \
            `edit`, `delete`, `purpose` and `respond` work on them until both have signed.
            """,
        subcommands: [
            Plan.self, Move.self, Cancel.self, Agenda.self, Hat.self, Note.self, Sign.self, List.self, Show.self,
        ])

    struct Plan: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "plan", abstract: "Plan a meeting with a mentor or a mentee of yours.")
        @Option(help: "With whom, by id; may be left out where there is only one.") var with: String?
        @Option(help: "When it is, or was.") var at: String

        func perform(in invocation: Invocation) throws {
            let at = try invocation.time(at, "--at")
            let outcome = try invocation.session().perform(
                .meeting(.plan(with: with.map { try Named.person($0) }, at: at)))
            invocation.printCreated(outcome)
        }
    }

    struct Move: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "move", abstract: "Move a meeting to another time.")
        @Argument(help: "The meeting's id.") var id: String
        @Option(help: "When it is now.") var at: String

        func perform(in invocation: Invocation) throws {
            let at = try invocation.time(at, "--at")
            let session = try invocation.session()
            try session.perform(.meeting(.move(session.meeting(named: id), to: at)))
        }
    }

    struct Cancel: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "cancel", abstract: "Call off a meeting of which nothing has been noted.")
        @Argument(help: "The meeting's id.") var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            try session.perform(.meeting(.cancel(session.meeting(named: id))))
        }
    }

    struct Agenda: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "agenda", abstract: "Write the agenda (the mentee, ahead of the meeting), some 400 words.")
        @Argument(help: "The meeting's id.") var id: String
        @Argument(help: "The text: a file, or - for standard input. With --reflection it may be left out.")
        var file: String?
        @Option(help: "The id of a reflection of yours that goes with it.") var reflection: String?
        @Flag(help: "No reflection goes with it any more.") var noReflection = false

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
        static let configuration = CommandConfiguration(
            commandName: "hat", abstract: "Change the hat (the mentor): the purpose of what you note from then on.")
        @Argument(help: "The meeting's id.") var id: String
        @Argument(help: "developmental or assessment.") var purpose: Purpose

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
        static let configuration = CommandConfiguration(
            commandName: "note", abstract: "Take a note: a mentor's is of the hat's purpose, a mentee's developmental.")
        @Argument(help: "The meeting's id.") var id: String
        @Argument(help: "The text in Markdown: a file, or - for standard input.") var file: String?
        @Option(help: "Else the first line of the text is shown.") var title: String?
        @Option(help: "A competency's id; repeat it for more. Assessment needs one.") var competency: [String] = []
        @Option(help: "The hat that you believe to be on: refused if it is another.") var under: Purpose?

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
        static let configuration = CommandConfiguration(
            commandName: "sign", abstract: "Sign a meeting: after both have, its notes stay as they are.")
        @Argument(help: "The meeting's id.") var id: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            try session.perform(.meeting(.sign(session.meeting(named: id))))
        }
    }

    struct List: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Your meetings, the latest first.")
        @Option(help: "Only those about this mentee.") var mentee: String?

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
                        line.agenda == nil ? "no agenda" : "agenda", Wording.notes(line), Wording.state(of: line),
                    ]
                })
        }
    }

    struct Show: ServedVerb {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Read a meeting: agenda, hats and notes; reading a note is logged.")
        @Argument(help: "The meeting's id.") var id: String

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
