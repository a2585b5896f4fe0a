import ArgumentParser
import Exchange
import Journal

struct ProgrammeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "programme",
            abstract: worded(
                "The programme: who does what, the moments, the policy.",
                nl: "Het programma: wie wat doet, de momenten, het beleid."),
            subcommands: [Show.self, Check.self, Apply.self])
    }

    struct Show: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "show",
                abstract: worded("The one page that everybody can read.", nl: "De ene pagina die iedereen kan lezen."))
        }

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let programme = try session.programme()
            if invocation.globals.json {
                invocation.out.json { json in programme.write(to: &json) }
                return
            }
            let times = Wording.Times(zone: programme.zone, now: try session.now())
            let names = Dictionary(
                try session.people().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
            for (index, section) in Wording.page(of: programme, times, names: names).enumerated() {
                if index > 0 { invocation.out.line() }
                invocation.out.paragraph(section.heading)
                for text in section.lines { invocation.out.paragraph(text, indent: 2) }
            }
        }
    }

    struct Check: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "check",
                abstract: worded(
                    "Say what is wrong with a programme file, and what may go wrong with it.",
                    nl: "Zeg wat er mis is met een programmabestand, en wat er mis mee kan gaan."))
        }
        @Argument(
            help: ArgumentHelp(
                worded("The file, or - for standard input.", nl: "Het bestand, of - voor standaardinvoer."))) var file:
            String

        func perform(in invocation: Invocation) throws {
            let bytes = try invocation.bytes(of: file, limit: ProgrammeFile.limit)
            let problems: [Problem]
            var warnings: [Problem] = []
            var settings: [ProgrammeWarning] = []
            switch ProgrammeFile.read(bytes: bytes, path: file) {
            case .problems(let found): problems = found
            case .programme(let programme, let found):
                problems = []
                warnings = found
                settings = programme.selfCheck()
            }
            if invocation.globals.json {
                invocation.out.json { json in
                    json.object { json in
                        json.field("sound", problems.isEmpty)
                        json.field("problems", problems)
                        json.field("warnings", warnings)
                        json.arrayField("settings") { json in
                            for warning in settings { warning.write(to: &json) }
                        }
                    }
                }
            } else {
                for problem in problems { invocation.out.line(Visible.line(problem.description)) }
                for warning in warnings {
                    invocation.out.line(Wording.warning(Visible.line(warning.description)))
                }
                for warning in settings { invocation.out.line(Wording.warning(Visible.line(warning.text))) }
                if problems.isEmpty { invocation.out.line(Wording.sound(warnings: warnings.count + settings.count)) }
            }
            if !problems.isEmpty { throw Finished(status: 1) }
        }
    }

    struct Apply: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "apply",
                abstract: worded(
                    "Put a changed programme file into force.", nl: "Laat een gewijzigd programmabestand gelden."),
                discussion: worded(
                    """
                    What it changes is shown first, what it leaves as it is – a moment that is collecting keeps its rules – and \
                    what the self-check warns of, each with its reason.
                    """,
                    nl: """
                        Eerst staat er wat er verandert, wat blijft zoals het is – een moment dat al loopt houdt zijn regels – en waar \
                        de zelfcontrole voor waarschuwt, telkens met de reden.
                        """))
        }
        @Argument(
            help: ArgumentHelp(
                worded("The file, or - for standard input.", nl: "Het bestand, of - voor standaardinvoer."))) var file:
            String
        @Flag(
            help: ArgumentHelp(
                worded(
                    "Show what it would change, and change nothing.",
                    nl: "Toon wat er zou veranderen, en verander niets."))) var dryRun = false

        func perform(in invocation: Invocation) throws {
            let (programme, source) = try ProgrammeSource.read(file, in: invocation)
            let session = try invocation.session()
            let difference = try session.difference(to: programme)
            if !dryRun { try session.perform(.applyProgramme(programme, source: source)) }
            if invocation.globals.json {
                invocation.out.json { json in difference.write(to: &json, isApplied: !dryRun) }
            } else if dryRun || invocation.out.isTerminal {
                invocation.out.print(difference)
            }
        }
    }
}

extension StandardOutput {
    fileprivate func print(_ difference: ProgrammeDifference) {
        if difference.changes.isEmpty { line(Wording.nothingDifferent) }
        let warnings = difference.warnings.map { Visible.line($0.text) }
        for (heading, sentences) in [
            (Wording.differenceHeading, difference.changes), (Wording.untouchedHeading, difference.untouched),
            (Wording.warningsHeading, warnings),
        ] where !sentences.isEmpty {
            paragraph(heading)
            for sentence in sentences { paragraph(sentence, indent: 2) }
        }
    }
}

extension ProgrammeDifference {
    fileprivate func write(to json: inout JSONWriter, isApplied: Bool) {
        json.object { json in
            json.field("applied", isApplied)
            json.field("changes", changes)
            json.field("untouched", untouched)
            json.arrayField("warnings") { json in for warning in warnings { warning.write(to: &json) } }
        }
    }
}

extension JSONWriter {
    mutating func field(_ name: String, _ problems: [Problem]) {
        arrayField(name) { json in
            for problem in problems {
                json.object { json in
                    json.field("file", problem.file)
                    json.field("line", problem.line)
                    json.field("column", problem.column)
                    json.field("message", problem.message)
                    json.field("remedy", problem.remedy)
                }
            }
        }
    }
}

extension ProgrammeWarning {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("topic", topic.rawValue)
            json.field("moment", moment?.text)
            json.field("text", text)
        }
    }
}

extension Programme {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("programme", name)
            json.field("timezone", zone.name)
            json.field("roleModel", roleModel?.rawValue)
            json.arrayField("competencies") { json in
                for competency in competencies {
                    json.object { json in
                        json.field("id", competency.id.text)
                        json.field("name", competency.name)
                    }
                }
            }
            json.arrayField("epas") { json in
                for epa in epas {
                    json.object { json in
                        json.field("id", epa.id.text)
                        json.field("title", epa.title)
                        json.field("domain", epa.domain)
                        json.objectField("expected") { json in
                            for (stage, level) in epa.expected.sorted(by: { $0.key < $1.key }) {
                                json.field(stage, level)
                            }
                        }
                    }
                }
            }
            json.arrayField("committees") { json in
                for committee in committees {
                    json.object { json in
                        json.field("id", committee.id.text)
                        json.field("members", committee.members.map(\.text))
                        json.field("chair", committee.chair?.text)
                        json.field("quorum", committee.quorum)
                    }
                }
            }
            json.arrayField("moments") { json in
                for moment in moments { moment.write(to: &json) }
            }
            json.field("outcomes", outcomes)
            json.objectField("policy") { json in
                json.field("notice", policy.notice.iso)
                json.field("observations", policy.observations.rawValue)
                json.field("correctionWindow", policy.correctionWindow.iso)
                json.field("adviceEvidence", policy.adviceEvidence)
                json.field("adviceNotice", policy.adviceNotice.iso)
                json.field("handover", policy.handover.rawValue)
                json.field("appeal", policy.appeal.iso)
                json.field("minimumReflections", policy.minimumReflections)
                json.field("reopen", policy.reopen?.iso)
                json.objectField("retention") { json in
                    for kept in RetentionClass.allCases { json.field(kept.rawValue, policy.retention[kept]?.iso) }
                }
            }
            json.arrayField("responsibilities") { json in
                for line in responsibilities {
                    json.object { json in
                        json.field("task", line.task)
                        json.field("who", line.who)
                    }
                }
            }
            json.field("agreement", agreement)
            json.arrayField("calibration") { json in
                for statement in calibration {
                    json.object { json in
                        json.field("dimension", statement.dimension.rawValue)
                        json.field("text", statement.text)
                    }
                }
            }
            json.field("escalation", escalation.map(\.text))
            json.arrayField("warnings") { json in
                for warning in selfCheck() { warning.write(to: &json) }
            }
        }
    }
}

extension Moment {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", id.text)
            json.field("name", name)
            json.field("stakes", stakes.rawValue)
            json.field("start", start > .distantPast ? ISO8601.text(start) : nil)
            json.field("cutoff", ISO8601.text(cutoff))
            json.field("committee", committee.text)
            json.field("notice", notice.iso)
            json.field("observations", observations.rawValue)
        }
    }
}
