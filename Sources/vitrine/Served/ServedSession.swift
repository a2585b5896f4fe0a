import ArgumentParser
import Exchange
import Interface
import Journal

/// A command that may be asked for over SSH: it does only what the person may do, and opens no file that is named.
protocol ServedVerb: Verb {}

/// One person over SSH: the screens, or the one command that was asked for.
enum ServedSession {
    /// - Parameter arguments: those after `session`, from the key file.
    static func run(_ arguments: some Sequence<String>) -> Never {
        Wording.$program.withValue("ssh HOST") { serve(Array(arguments)) }
    }

    private static func serve(_ arguments: [String]) -> Never {
        Program.finish(in: language(arguments)) { running in
            let request = try Isolation.begin()
            let forced = try ForcedCommand(arguments)
            let words = try request.command.map(words)
            var (globals, rest) = try Globals.extract(from: words ?? [])
            try refuse(globals)
            globals.journal = forced.journal
            let invocation = Invocation(
                globals, entrance: .served(forced.person, key: forced.key), for: words == nil ? .service : .command)
            running = invocation
            // Whoever has no place in the journal is told so, whatever was asked for.
            _ = try invocation.session()
            guard words != nil else {
                var settings = ScreenSettings()
                settings.spelling = request.spelling.flatMap { SpellingLanguages($0) } ?? SpellingLanguages.none
                return try Screens.run(invocation, settings, idle: idleLimit(request.idle))
            }
            invocation.patience = try idleLimit(request.idle).leaving
            try perform(rest, in: invocation)
        }
    }

    /// As the line of the key says, else as whoever keeps the server has it; never as the client's locale is.
    private static func language(_ arguments: some Sequence<String>) -> Language {
        (try? ForcedCommand(arguments))?.language
            ?? environmentVariable("VITRINE_LANGUAGE").flatMap { Language(locale: $0) } ?? .english
    }

    /// The last sixth of the time passes under a warning.
    private static func idleLimit(_ text: String?) throws(Complaint) -> IdleLimit {
        guard let text, !text.isEmpty else { return .standard }
        guard let period = Period(iso: text), period.days == 0, period.seconds > 0 else {
            throw Complaint(Wording.notAnIdleLimit(text))
        }
        let leaving = Int(period.seconds) * 1000
        return IdleLimit(warning: leaving / 6 * 5, leaving: leaving)
    }

    private static func words(_ command: [UInt8]) throws -> [String] {
        do { return try CommandWords.split(command) } catch { throw Complaint(Wording.commandWords(error)) }
    }

    /// Who it is and in which journal is said by the key, and by nobody else.
    private static func refuse(_ globals: Globals) throws(Complaint) {
        for (name, value) in [("--as", globals.person), ("--journal", globals.journal), ("--now", globals.now)]
        where value != nil { throw Complaint(Wording.notOverSSH(name)) }
    }

    private static func perform(_ words: [String], in invocation: Invocation) throws {
        guard let first = words.first, !["help", "--help", "-h"].contains(first) || words.count > 1 else {
            return list(in: invocation)
        }
        let named = first == "help" ? Array(words.dropFirst()) : words
        guard try Program.command(named) is any ServedVerb.Type else {
            throw Complaint(Wording.notOverSSH(named.prefix { !$0.hasPrefix("-") }.joined(separator: " ")))
        }
        try Program.perform(words, in: invocation)
    }

    private static func list(in invocation: Invocation) {
        invocation.out.line(Wording.overSSH)
        invocation.out.table(verbs(in: Vitrine.self, after: []).map { ["  " + $0.name, $0.abstract] })
    }

    private static func verbs(
        in family: any ParsableCommand.Type, after words: [String]
    ) -> [(name: String, abstract: String)] {
        family.configuration.subcommands.flatMap { command in
            let name = words + [command.configuration.commandName ?? ""]
            let own =
                command is any ServedVerb.Type ? [(name.joined(separator: " "), command.configuration.abstract)] : []
            return own + verbs(in: command, after: name)
        }
    }
}
