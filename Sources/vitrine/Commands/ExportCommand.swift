import ArgumentParser
import Exchange
import Journal

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Take out what is yours.",
        subcommands: [AboutMe.self, JSON.self, Markdown.self, Leap2A.self], defaultSubcommand: AboutMe.self)

    struct AboutMe: ServedVerb {
        static let configuration = CommandConfiguration(
            // So it is asked for; the parser takes it for the flag below.
            commandName: "--about-me",
            abstract: "Everything that is kept about you and that you may see, as text or with --json; it is logged.",
            discussion: """
                Who you are in the journal, all that is in your portfolio with its earlier texts and its history, what you \
                wrote elsewhere, what is between you and your mentors or mentees, meetings, decisions, appeals, \
                escalations, dossiers with their receipts, drafts, who read what, and what you did. What somebody else \
                has not shown you is not in it.
                """)
        @Flag(name: .customLong("about-me"), help: "Everything that is kept about you.") var aboutMe = false

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
                progress.show { Wording.takingOut(count, "line of the access log", "lines of the access log") }
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
                progress.show { Wording.takingOut(count, "thing you did", "things you did") }
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
