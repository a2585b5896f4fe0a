import ArgumentParser
import Exchange
import Glibc
import Journal

struct ConfigCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "config",
            abstract: worded("Your settings on this machine.", nl: "Je instellingen op deze machine."),
            subcommands: [Init.self, Check.self])
    }

    struct Init: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "init",
                abstract: worded(
                    "Write a file with every setting in it, out of use and explained.",
                    nl: "Schrijf een bestand met elke instelling, uitgeschakeld en uitgelegd."))
        }

        func perform(in invocation: Invocation) throws {
            guard let path = Settings.path() else { throw Complaint(Wording.noHome) }
            guard access(path, F_OK) != 0 else { throw Complaint(Wording.settingsThere(path)) }
            try Settings.write(Settings.commented, to: path)
            invocation.out.line(path)
        }
    }

    struct Check: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "check",
                abstract: worded(
                    "Say what is wrong with your settings, by line.",
                    nl: "Zeg regel voor regel wat er mis is met je instellingen."))
        }

        func perform(in invocation: Invocation) throws {
            guard let path = Settings.path() else { throw Complaint(Wording.noHome) }
            guard access(path, F_OK) == 0 else {
                return invocation.out.line(Wording.noSettings(path))
            }
            let problems = Settings.read(path).problems
            guard problems.isEmpty else {
                invocation.out.list(problems)
                throw Finished(status: 1)
            }
            invocation.out.line(Wording.settingsSound(path))
        }
    }
}

extension Wording {
    static func settingsThere(_ path: String) -> String {
        worded(
            "There are settings already: \(Visible.line(path)). Move the file away to begin anew.",
            nl: "Er zijn al instellingen: \(Visible.line(path)). Haal het bestand weg om opnieuw te beginnen.")
    }
    static func noSettings(_ path: String) -> String {
        worded(
            "There are no settings; `vitrine config init` would write \(Visible.line(path)).",
            nl: "Er zijn geen instellingen; `vitrine config init` schrijft \(Visible.line(path)).")
    }
    static func settingsSound(_ path: String) -> String {
        worded("\(Visible.line(path)) is sound.", nl: "\(Visible.line(path)) is in orde.")
    }
    static func notWritten(_ path: String, _ reason: String) -> String {
        worded(
            "\(Visible.line(path)) was not written: \(reason).",
            nl: "Niet bewaard: \(Visible.line(path)) kon niet geschreven worden: \(reason).")
    }
}
