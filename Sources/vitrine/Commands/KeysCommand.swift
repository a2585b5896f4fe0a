import ArgumentParser
import Exchange
import Glibc
import Interface
import Journal

struct KeysCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "keys",
            abstract: worded(
                "The keys of the screens, as they are for you.",
                nl: "De toetsen van de schermen, zoals ze voor jou zijn."),
            discussion: worded(
                "The file that changes them is explained by `man 5 vitrine-keys`, or `vitrine manual shell`.",
                nl: "Het bestand dat ze verandert staat uitgelegd in `man 5 vitrine-keys`, of `vitrine manual shell`."),
            subcommands: [List.self, Check.self, Init.self], defaultSubcommand: List.self)
    }

    struct List: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "list",
                abstract: worded(
                    "Every action with its keys, by where it works.",
                    nl: "Elke actie met haar toetsen, naar waar ze werkt."))
        }

        func perform(in invocation: Invocation) throws {
            let settings = KeySettings.read()
            for problem in settings.problems { Messages.say(Visible.line(problem.description)) }
            let rows = Context.allCases.flatMap { context in
                Actions.all.filter { $0.contexts.contains(context) }.map { action in
                    (context: context, action: action, keys: settings.keymap.keys(of: action.name, in: context))
                }
            }
            guard !invocation.globals.json else {
                return invocation.out.json { json in
                    json.array { json in
                        for row in rows {
                            json.object { json in
                                json.field("section", row.context.rawValue)
                                json.field("action", row.action.name.rawValue)
                                json.field("keys", row.keys.map(\.description))
                                json.field("help", row.action.help)
                            }
                        }
                    }
                }
            }
            invocation.out.table(
                rows.map { row in
                    [
                        row.context.rawValue, row.action.name.rawValue,
                        row.keys.isEmpty
                            ? worded("none", nl: "geen") : row.keys.map(\.description).joined(separator: " "),
                        row.action.help,
                    ]
                })
        }
    }

    struct Check: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "check",
                abstract: worded(
                    "Say what is wrong with your keys, by line.",
                    nl: "Zeg regel voor regel wat er mis is met je toetsen."))
        }

        func perform(in invocation: Invocation) throws {
            guard let path = KeySettings.path() else { throw Complaint(Wording.noHome) }
            guard access(path, F_OK) == 0 else { return invocation.out.line(Wording.noKeysFile(path)) }
            let problems = KeySettings(path).problems
            guard problems.isEmpty else {
                invocation.out.list(problems)
                throw Finished(status: 1)
            }
            invocation.out.line(Wording.keysSound(path))
        }
    }

    struct Init: Verb {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "init",
                abstract: worded(
                    "Write a file with every action in it, out of use and explained.",
                    nl: "Schrijf een bestand met elke actie, uitgeschakeld en uitgelegd."))
        }
        @Option(help: ArgumentHelp(worded("The keys to begin from.", nl: "De toetsen om van uit te gaan."))) var set =
            KeySet.vim

        func perform(in invocation: Invocation) throws {
            guard let path = KeySettings.path() else { throw Complaint(Wording.noHome) }
            guard access(path, F_OK) != 0 else { throw Complaint(Wording.keysThere(path)) }
            try Settings.write(KeySettings.commented(set), to: path)
            invocation.out.line(path)
        }
    }
}

extension KeySet: ExpressibleByArgument {}
