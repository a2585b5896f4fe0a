import ArgumentParser
import Exchange
import Journal
import JournalSQLite

struct RetentionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retention",
            abstract: worded(
                "How long things are kept, and what is erased when.",
                nl: "Hoe lang dingen bewaard worden, en wat wanneer gewist wordt."),
            subcommands: [Show.self, Apply.self], defaultSubcommand: Show.self)
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded(
                    "What of yours is due when; for the host or a coordinator, counts.",
                    nl: "Wat van jou wanneer gewist wordt; voor de host of een coördinator aantallen."))
        }

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let programme = try session.programme()
            let times = Wording.Times(zone: programme.zone, now: try session.now())
            let speaker = try session.speaker()
            if speaker.roles.contains(.mentee) {
                return try invocation.out.gathering { try own(session, programme, times, invocation) }
            }
            let counts = try session.retentionCounts()
            if invocation.globals.json { return invocation.out.json { json in counts.write(to: &json, programme) } }
            if counts.counts.isEmpty { Messages.say(Wording.nothingRetained) }
            invocation.out.table(
                counts.rows(programme).map { kept, time, count in
                    [
                        Wording.word(kept: kept), Wording.length(time),
                        worded("\(count.due) due", nl: "\(count.due) te wissen"),
                        worded("\(count.soon) soon", nl: "\(count.soon) binnenkort"),
                        worded("\(count.held) held", nl: "\(count.held) wacht"),
                    ]
                })
        }

        private func own(
            _ session: Session, _ programme: Programme, _ times: Wording.Times, _ invocation: Invocation
        ) throws {
            if invocation.globals.json {
                return try invocation.out.json { (json) throws in
                    try json.array { (json) throws in
                        try session.retention { line in
                            line.write(to: &json)
                            return true
                        }
                    }
                }
            }
            var isEmpty = true
            try session.retention { line in
                isEmpty = false
                let words = [
                    Wording.word(kept: line.date.kept), Wording.retentionWhen(line.date, programme, times),
                    Wording.retentionSubject(line.subject, programme),
                ]
                invocation.out.line(words.joined(separator: "\t"))
                return true
            }
            if isEmpty {
                let keepsAll = RetentionClass.allCases.allSatisfy { programme.policy.retention[$0] == nil }
                Messages.say(keepsAll ? Wording.nothingRetained : Wording.nothingAhead)
            }
        }
    }

    struct Apply: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "apply",
                abstract: worded(
                    "Erase what is due; for the host or a coordinator.",
                    nl: "Wis waarvan de bewaartermijn om is; voor de host of een coördinator."),
                discussion: worded(
                    """
                    Erases as `vitrine erase` does: the text is gone from the file, its log and its index, in sealed dossiers \
                    too, and its mentee reads that it was, and by which rule. Ends with status 3 while bytes are still there.
                    """,
                    nl: """
                        Wist zoals `vitrine erase`: de tekst is weg uit het bestand, zijn logboek en zijn index, ook in verzegelde \
                        dossiers, en de mentee leest dat er gewist is, en volgens welke regel. Eindigt met status 3 zolang er nog bytes \
                        staan.
                        """))
        }
        @Flag(
            help: ArgumentHelp(
                worded("Say what would be erased, and erase nothing.", nl: "Zeg wat gewist zou worden, en wis niets.")))
        var dryRun = false

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let count = try session.retentionCounts().due
            guard !dryRun else {
                if invocation.globals.json { return print(count, isDone: nil, nil, invocation) }
                return invocation.out.line(Wording.retentionWouldDo(count))
            }
            try session.perform(.keeping(.applyRetention))
            let scrubbing = try invocation.open().store.scrubIfNeeded()
            let pending = Wording.pending(scrubbing)
            if invocation.globals.json {
                print(count, isDone: scrubbing == .done, pending, invocation)
            } else {
                invocation.out.line(Wording.retentionDone(count))
                if let pending { invocation.out.line(worded("pending: \(pending)", nl: "nog niet: \(pending)")) }
            }
            if scrubbing != .done { throw Finished(status: 3) }
        }

        /// - Parameter isDone: nil in a dry run.
        private func print(_ count: Int, isDone: Bool?, _ pending: String?, _ invocation: Invocation) {
            invocation.out.json { json in
                json.object { json in
                    json.field("dryRun", isDone == nil)
                    json.field("erased", count)
                    json.field("done", isDone ?? false)
                    json.field("pending", pending)
                }
            }
        }
    }
}

extension RetentionCounts {
    func rows(_ programme: Programme) -> [(kept: RetentionClass, time: KeepingTime, count: Count)] {
        RetentionClass.allCases.compactMap { kept in
            guard let time = programme.policy.retention[kept] else { return nil }
            return (kept, time, counts[kept] ?? Count())
        }
    }

    func write(to json: inout JSONWriter, _ programme: Programme) {
        json.array { json in
            for (kept, time, count) in rows(programme) {
                json.object { json in
                    json.field("class", kept.rawValue)
                    json.field("kept", time.iso)
                    json.field("due", count.due)
                    json.field("soon", count.soon)
                    json.field("held", count.held)
                }
            }
        }
    }
}

extension RetentionLine {
    func write(to json: inout JSONWriter) {
        json.object { json in
            switch subject {
            case .item(let id, let kind, let heading):
                json.field("id", id.text)
                json.field("kind", kind.rawValue)
                json.field("title", heading)
                json.nullField("moment")
            case .record(let id, let kind, let moment):
                json.field("id", id.text)
                json.field("kind", kind.rawValue)
                json.nullField("title")
                json.field("moment", moment?.text)
            }
            json.field("class", date.kept.rawValue)
            json.field("due", ISO8601.text(date.due))
            json.field("held", date.hold?.word)
        }
    }
}

extension RetentionDate.Hold {
    fileprivate var word: String {
        switch self {
        case .appeal: "appeal"
        case .moment(let id): id.text
        case .inForce: "in force"
        case .untold: "untold"
        }
    }
}
