import ArgumentParser
import Cells
import Exchange
import Journal

struct ShowCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: worded(
                "Read an item, with who can see it; the reading is logged.",
                nl: "Lees een item, met wie het ziet; de inzage komt in het inzagelogboek."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String
    @Option(help: ArgumentHelp(worded("Read an earlier revision.", nl: "Lees een eerdere versie."))) var revision: Int?

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let item = try session.item(id)
        let page = try session.page(item)
        let earlier = try revision.map { try session.revision($0, of: item) }
        // Nothing is shown whose reading could not be logged.
        try session.opened(item)
        if invocation.globals.json {
            invocation.out.json { json in page.write(to: &json, revision: revision, body: earlier) }
        } else if let earlier {
            invocation.out.paragraph(Visible.text(earlier))
        } else {
            try PageText(session, invocation.out).print(page)
        }
    }
}

extension Page {
    func write(
        to json: inout JSONWriter, revision: Int? = nil, body earlier: String? = nil,
        _ more: (inout JSONWriter) -> Void = { _ in }
    ) {
        entry.write(to: &json) { json in
            json.field("body", earlier ?? body)
            json.field("revision", revision ?? entry.revision)
            json.field("evidence", evidence.map(\.id.text))
            if case .note = entry.kind { json.field("meeting", meeting?.id.text) }
            writeAdvice(to: &json, revision: revision)
            json.field("stance", entry.stance?.rawValue)
            json.arrayField("responses") { json in
                for response in responses {
                    response.entry.write(to: &json) { json in
                        json.field("body", response.body)
                        json.field("stance", response.entry.stance?.rawValue)
                    }
                }
            }
            more(&json)
        }
    }
}

/// An item as text: what it is, who can see it, what it says, what was said to it.
struct PageText {
    private let out: StandardOutput
    private let programme: Programme
    private let times: Wording.Times
    private let me: PersonID?

    init(_ session: Session, _ out: StandardOutput) throws {
        self.out = out
        programme = try session.programme()
        times = Wording.Times(zone: programme.zone, now: try session.now())
        me = session.viewer.person
    }

    func print(_ page: Page) {
        let entry = page.entry
        out.paragraph(Visible.line(entry.heading))
        out.paragraph(
            [Wording.kind(entry.kind, programme), author(entry), times.full(entry.date)].joined(separator: " · "))
        out.paragraph(
            ([Wording.word(entry.purpose)] + entry.competencies.map { programme.competency($0)?.name ?? $0.text }
                + entry.tags.map { "#" + Visible.line($0) }).joined(separator: " · "))
        for words in Wording.advice(entry, times) { out.paragraph(words) }
        if let stance = entry.stance { out.paragraph(Wording.stands(stance)) }
        out.paragraph(Visible.line(entry.visibility))
        if let reason = page.declineReason { out.paragraph(Wording.declined(because: Visible.line(reason))) }
        if entry.revision > 1, !page.revisions.isEmpty {
            out.paragraph(Wording.revised(entry.revision, times.full(entry.revised)))
        }
        if let meeting = page.meeting {
            out.paragraph("\(Wording.note(of: meeting, times)) (\(meeting.id.short))")
        }
        if let target = page.target { out.paragraph(Wording.hangsOn(target, shown: link(target))) }
        for evidence in page.evidence { out.paragraph(Wording.evidence(shown: link(evidence))) }
        out.paragraph("id " + entry.id.text)
        if !page.body.isEmpty {
            out.line()
            out.paragraph(Visible.text(page.body))
        }
        for feedback in page.feedback { print(feedback, Wording.feedbackHeading) }
        for response in page.responses { print(response, Wording.responseHeading) }
    }

    func print(_ opened: Page.Opened, _ heading: String, indent: Int = 2) {
        let entry = opened.entry
        out.line()
        var parts = [heading, author(entry), times.full(entry.date), Wording.word(entry.purpose), entry.id.short]
        if let stance = entry.stance { parts.append(Wording.stance(stance)) }
        if entry.isUnread { parts.append(Wording.new) }
        out.paragraph(parts.joined(separator: " · "), indent: indent - 2)
        out.paragraph(Visible.line(entry.visibility), indent: indent)
        out.line()
        out.paragraph(Visible.text(opened.body), indent: indent)
        for response in opened.responses { print(response, Wording.responseHeading, indent: indent + 2) }
    }

    private func author(_ entry: Entry) -> String {
        entry.author.id != nil && entry.author.id == me ? Wording.you : Visible.line(entry.author.name)
    }

    private func link(_ entry: Entry) -> String {
        "\(truncated(Visible.line(entry.heading), to: 72)) (\(entry.id.short))"
    }
}

struct HistoryCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history",
            abstract: worded(
                "What happened to an item, in sentences.", nl: "Wat er met een item gebeurd is, in zinnen."))
    }
    @Argument(help: ArgumentHelp(worded("The item's id.", nl: "Het id van het item."))) var id: String

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let lines = try session.history(session.item(id))
        if invocation.globals.json {
            invocation.out.json { json in
                json.array { json in for line in lines { line.write(to: &json) } }
            }
            return
        }
        let times = Wording.Times(zone: try session.programme().zone, now: try session.now())
        for line in lines { invocation.out.line("\(times.full(line.at))  \(Visible.line(line.sentence))") }
    }
}

struct DraftsCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "drafts",
            abstract: worded(
                "What you began to write; nobody else sees any of it.",
                nl: "Wat je begon te schrijven; niemand anders ziet er iets van."))
    }

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let drafts = try session.drafts()
        if invocation.globals.json {
            invocation.out.json { json in
                json.array { json in for draft in drafts { draft.write(to: &json) } }
            }
            return
        }
        let times = Wording.Times(zone: try session.programme().zone, now: try session.now())
        invocation.out.table(
            drafts.map { draft in
                let heading = draft.title.isEmpty ? StoredText.heading(of: draft.body) : draft.title
                return [
                    draft.id.short, times.full(draft.saved), Wording.draftKind(draft.subject),
                    worded(Wording.count(draft.words, "word"), nl: Wording.count(draft.words, "woord", "woorden")),
                    Visible.line(heading),
                ]
            })
    }
}

extension HistoryLine {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("at", ISO8601.text(at))
            json.field("verb", verb.rawValue)
            json.field("sentence", sentence)
        }
    }
}

extension Draft {
    func write(to json: inout JSONWriter, _ more: (inout JSONWriter) -> Void = { _ in }) {
        json.object { json in
            json.field("id", id.text)
            json.field("kind", Wording.draftKey(subject))
            json.field("title", title)
            json.field("body", body)
            json.field("words", words)
            json.field("saved", ISO8601.text(saved))
            more(&json)
        }
    }
}
