import ArgumentParser
import Exchange
import Glibc
import Journal

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Your settings on this machine.", subcommands: [Init.self, Check.self])

    struct Init: Verb {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Write a file with every setting in it, out of use and explained.")

        func perform(in invocation: Invocation) throws {
            guard let path = Settings.path() else { throw Complaint(Wording.noHome) }
            guard access(path, F_OK) != 0 else { throw Complaint(Wording.settingsThere(path)) }
            try Settings.write(Settings.commented, to: path)
            invocation.out.line(path)
        }
    }

    struct Check: Verb {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Say what is wrong with your settings, by line.")

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
        "There are settings already: \(Visible.line(path)). Move the file away to begin anew."
    }
    static func noSettings(_ path: String) -> String {
        "There are no settings; `vitrine config init` would write \(Visible.line(path))."
    }
    static func settingsSound(_ path: String) -> String { "\(Visible.line(path)) is sound." }
    static func notWritten(_ path: String, _ reason: String) -> String {
        "\(Visible.line(path)) was not written: \(reason)."
    }
}
