import ArgumentParser
import FoundationEssentials
import Journal

/// The commands as the parser knows them, with what the parser does not see: the options for every command.
///
/// Completions and manual pages are made from this alone. No other command asks for it.
struct CommandTree {
    let root: Node

    init() throws {
        struct Tool: Decodable { let command: Node }
        root = try JSONDecoder().decode(Tool.self, from: Data(Vitrine._dumpHelp().utf8)).command
    }

    /// A command, or a family of commands.
    struct Node: Decodable {
        let commandName: String
        let superCommands: [String]?
        let shouldDisplay: Bool?
        let abstract: String?
        let discussion: String?
        let defaultSubcommand: String?
        fileprivate let subcommands: [Node]?
        fileprivate let arguments: [Argument]?

        /// `vitrine person add`.
        var path: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
        var children: [Node] { (subcommands ?? []).filter { $0.shouldDisplay != false } }
        /// Without those that every command has.
        var options: [Argument] {
            (arguments ?? []).filter { $0.isOption && $0.shouldDisplay && $0.long != "help" && $0.long != "version" }
        }
        var places: [Argument] { (arguments ?? []).filter { !$0.isOption && $0.shouldDisplay } }
        /// The command that is meant when only its family is named.
        var standard: Node? { defaultSubcommand.flatMap { name in children.first { $0.commandName == name } } }

        /// It and all that are in it, in the order of the tree.
        var all: [Node] { [self] + children.flatMap(\.all) }
        /// The commands that can be run.
        var leaves: [Node] { children.isEmpty ? [self] : children.flatMap(\.leaves) }
    }

    struct Argument: Decodable {
        private enum Kind: String, Decodable { case positional, option, flag }
        private struct Name: Decodable { let name: String }
        private let kind: Kind
        private let preferredName: Name?
        private let completionKind: Completion?
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let valueName: String?
        let defaultValue: String?
        let allValues: [String]?
        let abstract: String?

        private struct Completion: Decodable {
            struct List: Decodable { let values: [String] }
            let list: List?
        }

        fileprivate var isOption: Bool { kind != .positional }
        fileprivate var long: String? { preferredName?.name }
        /// `--title`; nil for what has its place.
        var spelling: String? { kind == .positional ? nil : long.map { "--" + $0 } }
        var takesValue: Bool { kind == .option }
        var values: Values { Values(words: allValues ?? completionKind?.list?.values ?? [], name: valueName ?? "") }
    }

    /// What may be given for an option or in a place.
    enum Values: Hashable {
        case words([String])
        case files
        case folders
        /// Somebody's own words, an id, a time: nothing that can be known beforehand.
        case open

        init(words: [String], name: String) {
            switch name {
            case _ where !words.isEmpty: self = .words(words)
            case "file", "source", "keep", "receipt", "keys": self = .files
            case "themes": self = .folders
            default: self = .open
            }
        }
    }

    /// The commands that somebody can run, each by its words.
    var commands: [Node] { root.children.flatMap(\.leaves) }
}

extension Globals {
    /// An option for every command, as help, completions and manual pages show it; `extract` takes it.
    struct Option {
        let name: String
        /// What it takes; nil for none.
        let value: String?
        let help: String
        let values: CommandTree.Values
    }

    static var options: [Option] {
        [
            Option(
                name: "--journal", value: "PATH",
                help: worded(
                    "the journal's file; else $VITRINE_JOURNAL, else vitrine/journal.db under $XDG_DATA_HOME",
                    nl:
                        "het bestand van het journaal; anders $VITRINE_JOURNAL, anders vitrine/journal.db onder $XDG_DATA_HOME"
                ),
                values: .files),
            Option(
                name: "--as", value: "PERSON",
                help: worded(
                    "who is speaking; else $VITRINE_AS, else the host, who owns the file",
                    nl: "wie er spreekt; anders $VITRINE_AS, anders de host, van wie het bestand is"), values: .open),
            Option(
                name: "--role", value: "ROLE",
                help: worded(
                    "speak in this role alone: mentee, mentor, committee or coordinator",
                    nl: "spreek alleen in deze rol: mentee, mentor, committee of coordinator"),
                values: .words(["mentee", "mentor", "committee", "coordinator"])),
            Option(
                name: "--now", value: "TIME",
                help: worded("the time, in a rehearsal journal", nl: "de tijd, in een oefenjournaal"), values: .open),
            Option(
                name: "--json", value: nil, help: worded("results as JSON", nl: "uitkomsten als JSON"), values: .open),
        ]
    }

    /// The options as the program's help lists them.
    static var listed: String {
        options.map { option in
            let word = option.name + (option.value.map { " " + $0 } ?? "")
            return "  " + word + String(repeating: " ", count: max(1, 17 - word.count)) + option.help
        }.joined(separator: "\n")
    }
}
