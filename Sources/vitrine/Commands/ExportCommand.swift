import ArgumentParser
import Exchange
import Journal

struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: worded("Take out what is yours.", nl: "Neem mee wat van jou is."),
            subcommands: [AboutMe.self, JSON.self, Markdown.self, Leap2A.self], defaultSubcommand: AboutMe.self)
    }

    struct AboutMe: ServedVerb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                // So it is asked for; the parser takes it for the flag below.
                commandName: "--about-me",
                abstract: worded(
                    "Everything that is kept about you and that you may see, as text or with --json; it is logged.",
                    nl:
                        "Alles wat over jou bewaard wordt en wat je mag zien, als tekst of met --json; het komt in het inzagelogboek."
                ),
                discussion: worded(
                    """
                    Who you are in the journal, all that is in your portfolio with its earlier texts and its history, what you \
                    wrote elsewhere, what is between you and your mentors or mentees, meetings, decisions, appeals, \
                    escalations, dossiers with their receipts, drafts, who read what, and what you did. What somebody else \
                    has not shown you is not in it.
                    """,
                    nl: """
                        Wie je bent in het journaal, alles in je portfolio met eerdere teksten en geschiedenis, wat je elders schreef, wat \
                        er tussen jou en je mentoren of mentees is, gesprekken, beslissingen, bezwaren, escalaties, dossiers met hun \
                        ontvangstbewijzen, concepten, wie wat gelezen heeft, en wat je deed. Wat een ander je niet heeft laten zien, staat \
                        er niet in.
                        """))
        }
        @Flag(
            name: .customLong("about-me"),
            help: ArgumentHelp(worded("Everything that is kept about you.", nl: "Alles wat over jou bewaard wordt.")))
        var aboutMe = false

        func perform(in invocation: Invocation) throws {
            guard aboutMe else { throw UsageFault(Wording.exportWhat) }
            let session = try invocation.session()
            // Nothing is given out that could not be logged.
            try session.perform(.keeping(.exportAboutMe))
            let progress = ProgressLine()
            let source = AboutMe.Source(session: session, out: invocation.out, progress: progress)
            if invocation.globals.json {
                try AboutMeJSON(source).write()
            } else {
                try AboutMeText(source, invocation).write()
            }
            progress.end()
        }
    }
}

extension ExportCommand.AboutMe {
    /// What an account of a person is read from, page by page: nothing ever holds the whole.
    struct Source {
        let session: Session
        let out: StandardOutput
        let progress: ProgressLine

        private static let logPageSize = 200

        func forEachExtract(_ part: Extract.Part, _ receive: (Extract) throws -> Void) throws {
            try Extracts(session: session, progress: progress, isClosed: { out.isClosed }).forEach(part, receive)
        }

        func forEachAccess(_ receive: (AccessLine) -> Void) throws {
            var place: AccessPlace?
            var count = 0
            repeat {
                let page = try session.accessLog(before: place, limit: Self.logPageSize)
                page.lines.forEach(receive)
                count += page.lines.count
                progress.show {
                    worded(
                        Wording.takingOut(count, "line of the access log", "lines of the access log"),
                        nl: Wording.takingOut(
                            count, "regel van het inzagelogboek", "regels van het inzagelogboek"))
                }
                place = page.next
            } while place != nil && !out.isClosed
        }

        func forEachDeed(_ receive: (DeedLine) -> Void) throws {
            var before: Int64?
            var count = 0
            repeat {
                let page = try session.deeds(before: before, limit: Self.logPageSize)
                page.lines.forEach(receive)
                count += page.lines.count
                progress.show {
                    worded(
                        Wording.takingOut(count, "thing you did", "things you did"),
                        nl: Wording.takingOut(count, "ding dat je deed", "dingen die je deed"))
                }
                before = page.next
            } while before != nil && !out.isClosed
        }

        func forEachMeeting(_ receive: (MeetingPage) -> Void) throws {
            for line in try session.meetings() where !out.isClosed { receive(try session.meeting(line.id)) }
        }

        func forEachDossier(_ receive: (SealedDossier) -> Void) throws {
            guard let me = session.viewer.person else { return }
            for dossier in try session.dossiers() where dossier.mentee.id == me && !out.isClosed {
                receive(try session.dossier(me, dossier.moment.id))
            }
        }
    }
}
