import ArgumentParser
import Exchange
import Journal

/// The person's own portfolio, in one form or another.
protocol PortfolioExport: Verb {}

extension PortfolioExport {
    /// - Parameter isClosed: nothing more need be made.
    func forEachExtract(
        _ session: Session, until isClosed: @autoclosure @escaping () -> Bool, _ receive: (Extract) throws -> Void
    ) throws {
        let progress = ProgressLine()
        defer { progress.end() }
        try Extracts(session: session, progress: progress, isClosed: isClosed).forEach(.portfolio, receive)
    }
}

extension ExportCommand {
    struct JSON: ServedVerb, PortfolioExport {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "json",
                abstract: worded(
                    "Your portfolio in Vitrine's own form, which loses nothing; `vitrine import json` reads it.",
                    nl:
                        "Je portfolio in Vitrines eigen vorm, waarin niets verloren gaat; `vitrine import json` leest het."
                ))
        }
        @Option(
            help: ArgumentHelp(
                worded(
                    "The file to make; else it goes to standard output.",
                    nl: "Het bestand dat gemaakt wordt; anders gaat het naar standaarduitvoer."))) var out: String?
        @Flag(
            help: ArgumentHelp(
                worded(
                    "Print the form's JSON Schema, and nothing else.",
                    nl: "Druk het JSON Schema van de vorm af, en verder niets."))) var schema = false

        func perform(in invocation: Invocation) throws {
            if schema { return invocation.out.write(bytes: PackageResources.portfolio_schema_json) }
            let session = try invocation.session()
            let owner = try session.portfolioOwner()
            let identity = try session.identity()
            let destination = try Destination(out, in: invocation)
            var json = JSONWriter(escaping: Visible.hidden) { destination.write($0) }
            try json.object { (json) throws in
                json.field("form", PortfolioEntries.form)
                json.field("rehearsal", identity.isRehearsal)
                json.field("programme", identity.programme.name)
                json.field("timezone", identity.programme.zone.name)
                json.field("at", ISO8601.text(identity.at))
                json.objectField("owner") { json in
                    json.field("id", owner.id?.text)
                    json.field("name", owner.name)
                }
                try json.arrayField("items") { (json) throws in
                    try forEachExtract(session, until: destination.isClosed) { $0.write(to: &json) }
                }
            }
            json.finish()
            try destination.finish()
        }
    }

    struct Markdown: PortfolioExport {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "markdown",
                abstract: worded(
                    "Your portfolio as a folder of Markdown files; `vitrine import markdown` reads it.",
                    nl: "Je portfolio als map met Markdown-bestanden; `vitrine import markdown` leest het."))
        }
        @Argument(
            help: ArgumentHelp(
                worded("The folder to make, or an empty one.", nl: "De map die gemaakt wordt, of een lege.")))
        var folder: String

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let owner = try session.portfolioOwner()
            guard let id = owner.id else { throw Refusal.noPortfolio }
            let zone = session.outset.programme.zone
            let made = try writing { () throws(WritingError) in try NewFolder(folder) }
            do {
                try forEachExtract(session, until: false) { extract in
                    guard extract.page.entry.erased == nil else { return }
                    let text = MarkdownPortfolio.text(of: extract, owner: id)
                    try writing { () throws(WritingError) in
                        try made.add(MarkdownPortfolio.name(of: extract, zone: zone), text)
                    }
                }
            } catch {
                made.abandon()
                throw error
            }
        }
    }

    struct Leap2A: ServedVerb, PortfolioExport {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "leap2a",
                abstract: worded(
                    "Your portfolio as Leap2A, in the structure of Mahara's exports; earlier texts are not in it.",
                    nl: "Je portfolio als Leap2A, ingedeeld zoals Mahara het doet; eerdere teksten staan er niet in."))
        }
        @Argument(
            help: ArgumentHelp(
                worded(
                    "The file to make: .zip packs it as Mahara does. Without one it goes to standard output.",
                    nl:
                        "Het bestand dat gemaakt wordt: .zip pakt het in zoals Mahara. Zonder bestand gaat het naar standaarduitvoer."
                )))
        var file: String?

        func perform(in invocation: Invocation) throws {
            let session = try invocation.session()
            let owner = try session.portfolioOwner()
            let identity = try session.identity()
            let destination = try Destination(file, in: invocation)
            let isPacked = file?.lowercased().hasSuffix(".zip") ?? false
            var packed: [UInt8] = []
            var feed = Leap2APortfolio(of: owner) { text in
                if isPacked { packed += Array(text.utf8) } else { destination.write(text) }
            }
            feed.begin(at: identity.at, isRehearsal: identity.isRehearsal)
            try forEachExtract(session, until: destination.isClosed) { feed.add($0) }
            feed.end(at: identity.at)
            if isPacked { destination.write(bytes: ZIPArchive.archive([("leap2a.xml", packed)])) }
            try destination.finish()
        }
    }
}
