import ArgumentParser
import Exchange
import Journal

/// An import into the portfolio of whoever asks for it: everything lands private and developmental.
protocol EntryImport: ServedVerb {
    /// A path, or `-` for standard input.
    var source: String { get }
    var dry: DryRunFlag { get }
    func read(_ source: EntrySource, zone: Zone) throws -> EntryReading
}

/// What is imported, opened.
enum EntrySource {
    case folder(path: String)
    case file([UInt8], name: String)
}

extension EntryImport {
    private var dryRun: Bool { dry.dryRun }

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let reading = try read(try open(in: invocation), zone: try session.programme().zone)
        guard dryRun || reading.problems.isEmpty else {
            throw Complaint(Wording.nothingImported(reading.problems.map { Visible.line($0.description) }))
        }
        let progress = ProgressLine()
        let report = try session.add(reading.batch, dryRun: dryRun) { done, all in
            progress.show { Wording.importing(done, of: all) }
        }
        progress.end()
        print(report, reading, in: invocation)
        if !reading.problems.isEmpty { throw Finished(status: 1) }
    }

    private func open(in invocation: Invocation) throws -> EntrySource {
        try invocation.checkOpens(source)
        if source != "-", FileBytes.isFolder(source) { return .folder(path: source) }
        let name = source.split(separator: "/").last.map(String.init) ?? source
        return .file(try invocation.bytes(of: source, limit: Leap2A.limit), name: name)
    }

    private func print(_ report: EntryReport, _ reading: EntryReading, in invocation: Invocation) {
        guard invocation.globals.json else {
            invocation.out.line(
                Wording.imported(report, left: reading.batch.left, dryRun: dryRun, problems: reading.problems.count))
            return invocation.out.list(reading.problems)
        }
        invocation.out.json { json in
            json.object { json in
                json.field("dryRun", dryRun)
                json.field("reflections", report.reflections)
                json.field("goals", report.goals)
                json.field("feedback", report.feedback)
                json.field("known", report.known)
                json.field("later", report.later)
                json.objectField("left") { json in
                    for (what, count) in reading.batch.left.sorted(by: { $0.key < $1.key }) { json.field(what, count) }
                }
                json.field("problems", reading.problems)
            }
        }
    }
}

struct Leap2AImport: EntryImport {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "leap2a",
            abstract:
                worded(
                    "A portfolio as Mahara exports it: leap2a.xml, or the ZIP that holds it. Journal entries, and plans as "
                        + "goals.",
                    nl:
                        "Een portfolio zoals Mahara het uitvoert: leap2a.xml, of de ZIP ermee. Dagboeknotities, en plannen als "
                        + "leerdoelen."))
    }
    @Argument(
        help: ArgumentHelp(worded("The file, or - for standard input.", nl: "Het bestand, of - voor standaardinvoer.")))
    var source: String
    @OptionGroup var dry: DryRunFlag
    @Flag(
        help: ArgumentHelp(
            worded(
                "Take in pages and other resources too, as far as they have words.",
                nl: "Lees ook pagina's en ander materiaal in, voor zover er tekst in staat."))) var all = false

    func read(_ source: EntrySource, zone: Zone) throws -> EntryReading {
        guard case .file(let bytes, let name) = source else { throw UsageFault(Wording.notAFolder) }
        return Leap2A.read(bytes, name: name, all ? .everything : .journal, zone: zone)
    }
}

struct JrnlImport: EntryImport {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "jrnl",
            abstract: worded(
                "A journal of jrnl: exported as JSON, or its plain text.",
                nl: "Een dagboek van jrnl: uitgevoerd als JSON, of als platte tekst."))
    }
    @Argument(
        help: ArgumentHelp(worded("The file, or - for standard input.", nl: "Het bestand, of - voor standaardinvoer.")))
    var source: String
    @OptionGroup var dry: DryRunFlag

    func read(_ source: EntrySource, zone: Zone) throws -> EntryReading {
        guard case .file(let bytes, let name) = source else { throw UsageFault(Wording.notAFolder) }
        return Jrnl.read(bytes, name: name, zone: zone)
    }
}

struct DayOneImport: EntryImport {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dayone",
            abstract: worded(
                "A journal of Day One: exported as JSON, the ZIP with it, or a folder of .doentry files.",
                nl: "Een dagboek van Day One: uitgevoerd als JSON, de ZIP ermee, of een map met .doentry-bestanden."))
    }
    @Argument(
        help: ArgumentHelp(
            worded(
                "The file or folder, or - for standard input.", nl: "Het bestand of de map, of - voor standaardinvoer.")
        )) var source: String
    @OptionGroup var dry: DryRunFlag

    func read(_ source: EntrySource, zone: Zone) throws -> EntryReading {
        switch source {
        case .file(let bytes, let name): return DayOne.read(bytes, name: name, zone: zone)
        case .folder(let path):
            do throws(FileError) { return try DayOne.read(folder: path, zone: zone) } catch {
                throw Complaint(Visible.line(error.description))
            }
        }
    }
}

struct MarkdownImport: EntryImport {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "markdown",
            abstract: worded(
                "Markdown files, each an entry, with title, date and tags in YAML before the text.",
                nl: "Markdown-bestanden, elk een notitie, met titel, datum en labels in YAML voor de tekst."))
    }
    @Argument(
        help: ArgumentHelp(
            worded("A folder, a file, or - for standard input.", nl: "Een map, een bestand, of - voor standaardinvoer.")
        )) var source: String
    @OptionGroup var dry: DryRunFlag

    func read(_ source: EntrySource, zone: Zone) throws -> EntryReading {
        switch source {
        case .file(let bytes, let name): return MarkdownEntries.read(bytes, name: name, zone: zone)
        case .folder(let path):
            do throws(FileError) { return try MarkdownEntries.read(folder: path, zone: zone) } catch {
                throw Complaint(Visible.line(error.description))
            }
        }
    }
}

struct PortfolioImport: EntryImport {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "json",
            abstract: worded(
                "A portfolio in Vitrine's own form, as `vitrine export json` writes it; twice brings nothing more.",
                nl:
                    "Een portfolio in Vitrines eigen vorm, zoals `vitrine export json` het schrijft; twee keer brengt niets extra."
            ))
    }
    @Argument(
        help: ArgumentHelp(worded("The file, or - for standard input.", nl: "Het bestand, of - voor standaardinvoer.")))
    var source: String
    @OptionGroup var dry: DryRunFlag

    func read(_ source: EntrySource, zone: Zone) throws -> EntryReading {
        guard case .file(let bytes, let name) = source else { throw UsageFault(Wording.notAFolder) }
        return PortfolioEntries.read(bytes, name: name)
    }
}
