import ArgumentParser
import Exchange
import Journal

struct AccessCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "access",
            abstract: worded("Who read what, and when.", nl: "Wie wat gelezen heeft, en wanneer."),
            discussion: worded(
                """
                A mentee reads who opened which item of theirs, the committee included, who read a dossier, broke the glass or \
                took something out, and who became a mentor; everybody else reads what they opened themselves and may still \
                read. Newest first.
                """,
                nl: """
                    Een mentee leest wie welk item opende, de commissie inbegrepen, wie een dossier las, het glas brak of iets \
                    meenam, en wie mentor werd; ieder ander leest wat die zelf opende en nog mag lezen. Nieuwste eerst.
                    """))
    }
    @Option(
        help: ArgumentHelp(
            worded("From this day, month or time on.", nl: "Vanaf deze dag, deze maand of dit tijdstip."))) var since:
        String?

    func perform(in invocation: Invocation) throws {
        let journal = try invocation.open()
        let from = try since.map { text in
            guard let span = ISO8601.span(text, in: journal.zone) else {
                throw UsageFault(Wording.notATime(text, "--since"))
            }
            return span.from
        }
        let session = try invocation.session()
        // Whoever reads the log has been told of the glass that was broken.
        try session.perform(.safeguard(.readGlassBreaks))
        let times = Wording.Times(zone: journal.zone, now: try session.now())
        if invocation.globals.json {
            try invocation.out.json { (json) throws in
                try json.array { (json) throws in
                    try pages(of: session, since: from, invocation) { $0.write(to: &json) }
                }
            }
            return
        }
        var isEmpty = true
        try pages(of: session, since: from, invocation) { line in
            isEmpty = false
            let words = Wording.access(line, me: session.viewer.person)
            invocation.out.line("\(times.full(line.at))  \(words)")
        }
        if isEmpty {
            let isMentee = try session.speaker().roles.contains(.mentee)
            Messages.say(isMentee ? Wording.nothingRead : Wording.nothingReadByYou)
        }
    }

    private func pages(
        of session: Session, since: Instant?, _ invocation: Invocation, _ receive: (AccessLine) -> Void
    ) throws {
        var place: AccessPlace?
        repeat {
            let page = try session.accessLog(since: since, before: place, limit: 200)
            page.lines.forEach(receive)
            place = page.next
        } while place != nil && !invocation.out.isClosed
    }
}

extension AccessLine {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("at", ISO8601.text(at))
            json.field("verb", verb.rawValue)
            json.field("by", by?.id?.text)
            json.field("mentee", mentee?.id?.text)
            var (id, kind, title): (String?, String?, String?)
            if case .item(let item, let name, let heading) = subject {
                (id, kind, title) = (item.text, name.rawValue, heading)
            }
            json.field("item", id)
            json.field("kind", kind)
            json.field("title", title)
            json.field("moment", moment?.text)
            json.field("sentence", sentence)
        }
    }
}
