import Glibc
import JournalTesting

/// What the program's commands can be told, as its own help has it, and what may stand where a value is wanted.
struct Vocabulary {
    struct Command {
        let words: [String]
        let options: [String]
    }

    private(set) var commands: [Command] = []
    let values: [String]

    /// No value has a slash in it: whatever is made, overwritten or restored is in the folder that the commands run in.
    init(ids: [String], help: ([String]) -> String) {
        let hostile = HostileText.all.filter { $0.bytes.count < 200 }.map(\.text)
        values =
            [
                "sofie", "vos", "noor", "carla", "nobody", "mid-year", "year-end", "scholar", "communicator",
                "assessment",
                "developmental", "reflection", "mentor", "will", "open", "met", "note.md", "key.pub", "copy.db", "-",
                "",
                "0", "-1", "7", "99999999999999999999", "2026-01", "2026-06-30T12:00", "P7D", "purpose:assessment",
                "since:", ":", "*", "'", "\"", "\\", "0123456789abcdef", "help",
            ] + ids + ids.map { String($0.prefix(8)) } + hostile.filter { !$0.contains { $0 == "/" || $0 == "\0" } }
        take([], help)
    }

    private mutating func take(_ words: [String], _ help: ([String]) -> String) {
        let text = help(words + ["--help"])
        let options = text.split(whereSeparator: { " ,[]()\n<>…".contains($0) }).filter { $0.hasPrefix("-") }
        commands.append(Command(words: words, options: options.map(String.init)))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.firstIndex(of: "SUBCOMMANDS:") else { return }
        for line in lines[(first + 1)...].prefix(while: { !$0.isEmpty }) where line.hasPrefix("  ") {
            guard line.dropFirst(2).first?.isLetter == true, let name = line.split(separator: " ").first else {
                continue
            }
            take(words + [String(name)], help)
        }
    }

    private static let everywhere = [
        "--journal", "--as", "--role", "--now", "--json", "--", "-h", "--version", "-x", "--=", "--json=1", "--as=",
        "--now=2026-07-01", "--generate-completion-script", "--experimental-dump-help",
    ]

    /// A command line: most of them nearly make sense.
    func line(_ luck: inout Luck) -> [String] {
        let command = luck.pick(commands)
        var line = luck.below(12) == 0 ? [] : command.words
        for _ in 0..<luck.below(7) {
            switch luck.below(8) {
            case 0, 1, 2:
                guard !command.options.isEmpty else { continue }
                line.append(luck.pick(command.options))
                if luck.below(4) != 0 { line.append(luck.pick(values)) }
            case 3: line.append(luck.pick(Self.everywhere))
            case 4: line += luck.pick(commands).words
            default: line.append(luck.pick(values))
            }
        }
        if luck.below(3) != 0 { line += ["--as", luck.pick(values)] }
        if luck.below(8) == 0, !line.isEmpty { line[luck.below(line.count)] += luck.pick(values) }
        if luck.below(16) == 0, line.count > 1 { line.swapAt(luck.below(line.count), luck.below(line.count)) }
        return line
    }
}
