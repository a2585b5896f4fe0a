import ArgumentParser
import Exchange
import Glibc
import Journal

/// A command of the program.
protocol Verb: ParsableCommand {
    func perform(in invocation: Invocation) throws
}

/// From the arguments to the exit status: 0 done, 1 refused or not found, 2 usage, 3 damaged or busy store.
enum Program {
    static func run(_ arguments: [String]) -> Never {
        finish(in: .chosen(from: environmentVariable, settings: Settings.language)) { running in
            try checkEncoding()
            var (globals, rest) = try Globals.extract(from: arguments)
            globals.complete(from: environmentVariable)
            let invocation = Invocation(globals)
            running = invocation
            try perform(rest, in: invocation)
        }
    }

    /// Runs to the end, says what went wrong if anything did, and exits with the status.
    /// - Parameters:
    ///   - language: what is spoken from the first word to the last.
    ///   - body: hands over the invocation as soon as there is one.
    static func finish(in language: Language, _ body: (inout Invocation?) throws -> Void) -> Never {
        exit(Language.$spoken.withValue(language) { status(of: body) })
    }

    private static func status(of body: (inout Invocation?) throws -> Void) -> Int32 {
        var invocation: Invocation?
        let status: Int32
        do {
            try body(&invocation)
            try invocation?.out.finish()
            status = 0
        } catch {
            status = Self.status(of: error, invocation)
        }
        // The file is let go of; taking everything else apart would only take time, so it is kept until the end.
        if let opened = invocation?.opened {
            Unmanaged.passRetained(opened.store).takeUnretainedValue().close()
        }
        return status
    }

    static func perform(_ arguments: [String], in invocation: Invocation) throws {
        // The first frame does not wait for a parser of thirty commands that has nothing to parse.
        if arguments.isEmpty { return try Screens.run(invocation, ScreenSettings()) }
        if let form = PlainForm(arguments) { return try form.perform(in: invocation) }
        var command = try parse(arguments)
        if let verb = command as? any Verb {
            // Whatever the words were taken for before they were parsed.
            if case .served = invocation.entrance, !(verb is any ServedVerb) {
                throw Complaint(Wording.notOverSSH(type(of: verb).configuration.commandName ?? ""))
            }
            try verb.perform(in: invocation)
        } else if type(of: command).configuration.subcommands.isEmpty {
            // The parser's own: help.
            try command.run()
        } else {
            throw UsageFault(incomplete(type(of: command)))
        }
    }

    /// A title of broken bytes would be stored as something that nobody typed.
    private static func checkEncoding() throws {
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let argument = CommandLine.unsafeArgv[index] else { continue }
            guard String(validatingCString: argument) != nil else { throw UsageFault(Wording.argumentNotUTF8(index)) }
        }
    }

    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        var arguments = arguments
        // What other programs of this kind are asked by is known here too, and means the same.
        if let first = arguments.first, first == "--generate-completion-script" { arguments[0] = "completion" }
        if let first = arguments.first, !first.hasPrefix("-"), first != "help" { _ = try command(arguments) }
        return try Vitrine.parseAsRoot(SearchWords.shielded(arguments))
    }

    /// The command, or the family of commands, that the first words name.
    static func command(_ words: [String]) throws -> any ParsableCommand.Type {
        let known = Vitrine.configuration.subcommands
        guard let first = words.first, var found = known.first(where: { $0.configuration.commandName == first }) else {
            let names = known.compactMap { $0.configuration.commandName }
            let word = words.first ?? ""
            throw UsageFault(Wording.unknownCommand(word, meant: NearMiss.of(word, among: names)))
        }
        for word in words.dropFirst() {
            guard let next = found.configuration.subcommands.first(where: { $0.configuration.commandName == word })
            else { return found.configuration.defaultSubcommand ?? found }
            found = next
        }
        return found.configuration.defaultSubcommand ?? found
    }

    /// A family of commands was named, and none of it.
    private static func incomplete(_ family: any ParsableCommand.Type) -> String {
        Wording.incompleteCommand(
            family.configuration.commandName ?? "",
            family.configuration.subcommands.compactMap { $0.configuration.commandName })
    }

    private static func status(of error: any Error, _ invocation: Invocation?) -> Int32 {
        // What was printed before a refusal is still a result.
        if !(error is Complaint) { try? invocation?.out.finish() }
        switch error {
        case let refusal as Refusal:
            Messages.say(invocation?.sentence(for: refusal) ?? Wording.refusal(refusal, nil, nil))
            return refusal.status
        case let fault as UsageFault:
            Messages.say(fault.message)
            return 2
        case let fault as SearchFault:
            fault.say(asJSON: invocation?.globals.json == true)
            return 2
        case let complaint as Complaint:
            Messages.say(complaint.message)
            return complaint.status
        case let finished as Finished:
            return finished.status
        default:
            guard Vitrine.exitCode(for: error) == .success else {
                let lines = Vitrine.message(for: error).split(whereSeparator: \.isNewline)
                Messages.say(Visible.line(ParserText.refusal(lines.joined(separator: " "))))
                return 2
            }
            invocation?.out.line(ParserText.help(Vitrine.fullMessage(for: error)))
            try? invocation?.out.finish()
            return 0
        }
    }
}
