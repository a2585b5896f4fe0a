import ArgumentParser
import Exchange
import Journal

struct ProcessCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "process",
            abstract: worded(
                "Who is late with what; for the host or a coordinator.",
                nl: "Wie met wat te laat is; voor de host of een coördinator."),
            discussion: worded(
                "Dates and counts: never what anybody wrote, nor what somebody keeps to themselves.",
                nl: "Datums en aantallen: nooit wat iemand schreef, noch wat iemand voor zichzelf houdt."))
    }

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let report = try session.process()
        let programme = try session.programme()
        if invocation.globals.json {
            return invocation.out.json { json in report.write(to: &json) }
        }
        let times = Wording.Times(zone: programme.zone, now: try session.now())
        if report.late.isEmpty { Messages.say(Wording.nothingLate) }
        invocation.out.table(
            report.late.map { matter in
                [Wording.word(matter.topic), Wording.when(matter.when, times), Wording.process(matter, programme)]
            })
    }
}

extension ProcessReport {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.arrayField("moments") { json in
                for moment in process.moments {
                    json.object { json in
                        json.field("id", moment.id.text)
                        json.field("cutoff", ISO8601.text(moment.cutoff))
                        json.field("sealed", process.sealed[moment.id] ?? 0)
                        json.field("decided", decided[moment.id] ?? 0)
                    }
                }
            }
            json.arrayField("mentees") { json in
                for line in process.mentees {
                    json.object { json in
                        json.field("id", line.mentee.id?.text)
                        json.field("mentors", line.mentors.compactMap { $0.id?.text })
                        json.field("suspended", line.isSuspended)
                        json.field("standsAlone", line.alone.map(\.text))
                        json.field("lastShared", line.lastShared.map { ISO8601.text($0) })
                    }
                }
            }
            json.arrayField("late") { json in for matter in late { matter.write(to: &json) } }
        }
    }
}

extension ProcessMatter {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("topic", topic.rawValue)
            json.field("mentee", mentee?.id?.text)
            json.field("people", people.compactMap { $0.id?.text })
            json.field("moment", moment?.text)
            json.field("count", count)
            var (since, due): (String?, String?)
            switch when {
            case .since(let instant): since = ISO8601.text(instant)
            case .due(let instant): due = ISO8601.text(instant)
            }
            json.field("since", since)
            json.field("due", due)
        }
    }
}
