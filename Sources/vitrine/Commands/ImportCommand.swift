import ArgumentParser
import Exchange
import Glibc
import Journal

struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: worded("Take in what other programs hold.", nl: "Lees in wat andere programma's hebben."),
            subcommands: [
                WBA.self, Leap2AImport.self, JrnlImport.self, DayOneImport.self, MarkdownImport.self,
                PortfolioImport.self,
            ])
    }

    struct WBA: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "wba",
                abstract: worded(
                    "Workplace-based assessments: a folder of learners.csv, epas.csv and observations.csv, "
                        + "or observations alone.",
                    nl: "Werkplekbeoordelingen: een map met learners.csv, epas.csv en observations.csv, "
                        + "of alleen observaties."))
        }
        @Argument(
            help: ArgumentHelp(
                worded(
                    "A folder, a file of observations, or - for standard input.",
                    nl: "Een map, een bestand met observaties, of - voor standaardinvoer."))) var source: String
        @OptionGroup var dry: DryRunFlag
        @Option(
            help: ArgumentHelp(
                worded(
                    "A YAML file that says what another school's columns, dates and values are; `vitrine manual imports`.",
                    nl:
                        "Een YAML-bestand dat zegt wat de kolommen, datums en waarden van een andere opleiding zijn; `vitrine manual imports`."
                ),
                valueName: "file")) var mapping: String?

        private var dryRun: Bool { dry.dryRun }

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let reading = try read(in: invocation)
            var problems = reading.problems
            if reading.source == .observations { problems += try strangers(reading.batch, session) }
            guard dryRun || problems.isEmpty else {
                throw Complaint(Wording.nothingImported(problems.map { Visible.line($0.description) }))
            }
            let progress = ProgressLine()
            let report = try session.add(reading.batch, dryRun: dryRun) { done, all in
                progress.show { Wording.importing(done, of: all) }
            }
            progress.end()
            try print(report, problems, in: invocation)
            if let warning = Wording.importedPatients(report, dryRun: dryRun) { Messages.say(warning) }
            if !problems.isEmpty { throw Finished(status: 1) }
        }

        private func read(in invocation: Invocation) throws -> WBAReading {
            try invocation.checkOpens(source)
            let mapping = try mapping.map { try readMapping($0, in: invocation) }
            guard source == "-" else {
                do throws(FileError) { return try WBAFolder.read(path: source, mapping: mapping) } catch {
                    throw Complaint(Visible.line(error.description))
                }
            }
            let bytes = try invocation.bytes(of: "-", limit: WBAFolder.limit)
            return WBAFolder.read(observations: bytes, name: "-", mapping: mapping)
        }

        private func readMapping(_ file: String, in invocation: Invocation) throws -> WBAMapping {
            if file == "-", source == "-" { throw UsageFault(Wording.oneStandardInput) }
            let bytes = try invocation.bytes(of: file, limit: WBAMapping.limit)
            let name = file.split(separator: "/").last.map(String.init) ?? file
            do throws(WBAMapping.Problems) { return try WBAMapping.read(bytes, name: name) } catch {
                throw Complaint(Wording.nothingImported(error.all.map { Visible.line($0.description) }))
            }
        }

        /// Observations alone must be of people and activities that the journal knows.
        private func strangers(_ batch: ObservationBatch, _ session: Session) throws -> [Problem] {
            let mentees = Set(try session.people().filter { $0.roles.contains(.mentee) }.map(\.id))
            let programme = try session.programme()
            let file = source == "-" ? source : source.split(separator: "/").last.map(String.init) ?? source
            var problems: [Problem] = []
            for row in batch.rows {
                if !mentees.contains(row.mentee) {
                    problems.append(Wording.Stranger.mentee(row.mentee).problem(file, row.line))
                }
                if programme.epa(row.observation.epa) == nil {
                    problems.append(Wording.Stranger.epa(row.observation.epa).problem(file, row.line))
                }
            }
            return problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        }

        private func print(_ report: ImportReport, _ problems: [Problem], in invocation: Invocation) throws {
            guard invocation.globals.json else {
                invocation.out.line(Wording.imported(report, dryRun: dryRun, problems: problems.count))
                return invocation.out.list(problems)
            }
            invocation.out.json { json in
                json.object { json in
                    json.field("dryRun", dryRun)
                    json.field("mentees", report.mentees)
                    json.field("mentors", report.mentors)
                    json.field("mentorships", report.mentorships)
                    json.field("epas", report.epas)
                    json.field("observations", report.observations)
                    json.field("known", report.known)
                    json.field("later", report.later)
                    json.arrayField("patients") { json in
                        for line in report.patientLines { json.value(line) }
                    }
                    json.field("problems", problems)
                }
            }
        }
    }
}

extension StandardOutput {
    /// The first problems, and how many more there are.
    func list(_ problems: [Problem]) {
        for problem in problems.prefix(Wording.problemsListed) { line(Visible.line(problem.description)) }
        if problems.count > Wording.problemsListed { line(Wording.andMore(problems.count - Wording.problemsListed)) }
    }
}

extension Wording.Stranger {
    fileprivate func problem(_ file: String, _ line: Int) -> Problem {
        Problem(file: file, line: line, message: message, remedy: remedy)
    }
}

/// One line on the terminal that says how far something long has come; none when it is over in half a second.
final class ProgressLine {
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?

    func show(_ text: () -> String) {
        guard Messages.isTerminal else { return }
        let now = ContinuousClock.now
        guard now - start > .milliseconds(500), last.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        last = now
        Messages.progress(text())
    }

    func end() {
        if last != nil { Messages.progress(nil) }
        last = nil
    }
}
