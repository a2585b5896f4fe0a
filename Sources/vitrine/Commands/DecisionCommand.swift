import ArgumentParser
import Exchange
import Journal

struct DecisionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decision",
            abstract: worded(
                "What a committee decided, or has proposed.", nl: "Wat een commissie besloot, of voorstelt."),
            subcommands: [Show.self, Answer.self])
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "Read a decision; that you did is logged.",
                    nl: "Lees een beslissing; dat je dat deed komt in het inzagelogboek."))
        }
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The mentee's id; your own decision without it.",
                    nl: "Het id van de mentee; zonder id de beslissing over jou."))) var mentee: String?
        @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String

        func perform(in invocation: Invocation) throws {
            guard let moment = MomentID(moment) else { throw Refusal.noDecision }
            let asked = try mentee.map { text in
                guard let id = PersonID(text) else { throw Refusal.noDecision }
                return id
            }
            let session = try invocation.session()
            let page = try session.decision(asked, moment)
            // Nothing is shown whose reading could not be logged.
            if page.record != nil { try session.openedDecision(asked, moment) }
            if invocation.globals.json { return invocation.out.json { json in page.write(to: &json) } }
            let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
            var paper = Wording.paper(page, times, me: session.viewer.person)
            if let desk = page.desk { paper.add(Wording.beforeSigning(desk, times)) }
            invocation.print(paper)
        }
    }

    struct Answer: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "answer",
                abstract: worded(
                    "Say something to the decision about you; the committee reads it.",
                    nl: "Reageer op de beslissing over jou; de commissie leest het."))
        }
        @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The text in Markdown: a file, or - for standard input.",
                    nl: "De tekst in Markdown: een bestand, of - voor standaardinvoer."))) var file: String?

        func perform(in invocation: Invocation) throws {
            guard let moment = MomentID(moment) else { throw Refusal.noDecision }
            let text = try invocation.text(file)
            try invocation.session().perform(.committee(.answerDecision(moment, text: text)))
            invocation.warn(of: PatientTrace.find(in: String(decoding: text, as: UTF8.self)))
        }
    }
}

struct MinutesCommand: ServedVerb {
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, csv }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "minutes",
            abstract: worded(
                "The minutes of a committee's day, over those whom you are not recused from.",
                nl: "De notulen van de zitting van een commissie, over wie je niet verschoond bent."))
    }
    @Option(help: ArgumentHelp(worded("The moment's id.", nl: "Het id van het moment."))) var moment: String
    @Option(help: ArgumentHelp(worded("text, markdown or csv.", nl: "text, markdown of csv."))) var format = Format.text

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let minutes = try session.minutes(Named.moment(moment))
        if invocation.globals.json { return invocation.out.json { json in minutes.write(to: &json) } }
        let times = Wording.Times(zone: session.outset.programme.zone, now: session.outset.now)
        if format == .csv {
            for row in [Wording.minutesHead] + Wording.rows(minutes) { invocation.out.write(CSVWriter.line(row)) }
            return
        }
        let paper = Wording.paper(minutes, times, me: session.viewer.person)
        if format == .text { return invocation.print(paper) }
        for line in paper.markdown { invocation.out.line(line) }
    }
}

// MARK: - JSON

extension DecisionPage {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("mentee", mentee.id?.text)
            json.field("moment", moment.id.text)
            json.field("id", record?.text)
            json.field("state", final != nil ? "final" : proposal != nil ? "proposed" : "undecided")
            json.key("proposal")
            if let proposal { proposal.write(to: &json) } else { json.null() }
            json.arrayField("earlier") { json in for proposal in earlier { proposal.write(to: &json) } }
            json.field("final", final.map { ISO8601.text($0.at) })
            json.field("reads", final.map { ISO8601.text($0.reads) })
            json.field("appealUntil", final.map { ISO8601.text($0.appeal) })
            json.field("opened", opened.map(ISO8601.text))
            json.key("answer")
            if let answer {
                json.object { json in
                    json.field("at", ISO8601.text(answer.at))
                    json.field("text", answer.text)
                }
            } else {
                json.null()
            }
            json.field("counted", counted)
            json.field("quorum", sitting?.quorum)
            json.arrayField("committee") { json in
                for member in sitting?.members ?? [] { member.write(to: &json) }
            }
            json.key("appeal")
            if let appeal {
                json.object { json in
                    json.field("id", appeal.record.text)
                    json.field("at", ISO8601.text(appeal.at))
                    json.field("ruling", appeal.ruling?.rawValue)
                }
            } else {
                json.null()
            }
            json.key("unopened")
            if let desk {
                json.array { json in for entry in desk.unopened { json.value(entry.id.text) } }
            } else {
                json.null()
            }
            json.key("disconfirming")
            if let desk {
                json.array { json in
                    for item in desk.disconfirming {
                        json.object { json in
                            json.field("id", item.entry.id.text)
                            json.field("why", item.why.map(\.word))
                        }
                    }
                }
            } else {
                json.null()
            }
        }
    }
}

extension Disconfirming.Why {
    /// As JSON says it.
    var word: String {
        switch self {
        case .below: "below-expected"
        case .flagged: "flagged"
        case .reply: "reply"
        case .otherAdvice: "other-advice"
        }
    }
}

extension Sitting.Member {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("member", person.id?.text)
            json.field("chair", isChair)
            json.field("sits", sits)
            json.field("because", recused?.word ?? (conflict == nil ? nil : "overridden"))
            if case .steppedAside(let reason) = recused {
                json.field("reason", reason)
            } else {
                json.field("reason", conflict?.reason)
            }
        }
    }
}

extension ProposalPage {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("number", number)
            json.field("outcome", outcome)
            json.field("rationale", rationale)
            json.field("citations", citations.map(\.item.text))
            json.arrayField("plan") { json in
                for step in plan {
                    json.object { json in
                        json.field("text", step.text)
                        json.field("owner", step.owner.id?.text)
                        json.field("due", ISO8601.text(step.due))
                    }
                }
            }
            json.field("informer", informer.id?.text)
            json.field("informs", ISO8601.text(informs))
            json.field("by", by.id?.text)
            json.field("at", ISO8601.text(at))
            json.arrayField("parts") { json in for said in parts { said.write(to: &json) } }
            json.arrayField("voided") { json in for said in voided { said.write(to: &json) } }
        }
    }
}

extension ProposalPage.Said {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("by", by.id?.text)
            json.field("at", ISO8601.text(part.at))
            json.field("word", part.dissent == nil ? "signed" : "dissented")
            json.field("text", part.dissent)
            json.field("unopened", part.unopened)
        }
    }
}

extension Minutes {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("moment", moment.id.text)
            json.field("committee", committee.text)
            json.field("quorum", quorum)
            json.field("decided", decided)
            json.arrayField("lines") { json in
                for line in lines {
                    json.object { json in
                        json.field("mentee", line.mentee.id?.text)
                        json.field("recused", line.recused?.word)
                        json.key("decision")
                        if let decision = line.decision { decision.write(to: &json) } else { json.null() }
                    }
                }
            }
        }
    }
}
