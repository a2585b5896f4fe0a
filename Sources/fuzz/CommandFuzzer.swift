import Glibc
import Journal
import JournalTesting

/// Command lines that make little sense, given to the built program beside this one: as a shell gives them, and as sshd
/// does. It acts on a journal with a year of work in it, in a folder of its own.
struct CommandFuzzer {
    private let seed: UInt64
    private let program: String
    private let folder: String
    private let environment: [String: String]
    /// So many commands, then the journal as it was at first: what they did piles up until then.
    private static let commandsPerJournal = 1000

    init(seed: UInt64) {
        self.seed = seed
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        guard let own = realpath("/proc/self/exe", nil), let folder = mkdtemp(strdup(base + "/vitrine-fuzz-XXXXXX"))
        else {
            Guard.fail("there is no folder for it")
        }
        let path = String(cString: own)
        program = path[...path.lastIndex(of: "/")!] + "vitrine"
        self.folder = String(cString: folder)
        let desk = self.folder + "/desk"
        environment = [
            "HOME": desk, "TMPDIR": desk, "TZ": "UTC", "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "PATH": "/usr/bin:/bin", "VITRINE_JOURNAL": desk + "/j.db",
        ]
        guard mkdir(desk, 0o700) == 0, chdir(desk) == 0 else { Guard.fail("there is no folder for it") }
    }

    func run(_ count: Int) {
        Guard.begin("the journal that commands act on")
        _ = done("demo", "--keep", "../base.db", "--no-screens")
        layOut()
        let fingerprint = done("--journal", "../base.db", "person", "key", "add", "sofie", "key.pub")
        let listed = done("--journal", "../base.db", "--as", "sofie", "list", "--json")
        let ids = listed.split(separator: "\"").compactMap { ItemID(String($0))?.text }
        guard !ids.isEmpty, fingerprint.hasPrefix("SHA256:") else { Guard.fail("the journal of the fuzzer") }
        let vocabulary = Vocabulary(ids: Array(ids.prefix(20))) { words in
            String(decoding: Child(program, words, environment: environment).output, as: UTF8.self)
        }
        guard vocabulary.commands.count > 30 else { Guard.fail("the program's help names no commands") }
        var obeyed = 0
        for number in 0..<count {
            if number % Self.commandsPerJournal == 0 { layOut() }
            var luck = Luck(seed &+ UInt64(number))
            var words = vocabulary.line(&luck)
            var environment = environment
            let isServed = luck.below(4) == 0
            // Lines of CSV end as RFC 4180 says.
            let lineEnds: Set<Unicode.Scalar> = words.contains("--csv") ? ["\r", "\n"] : ["\n"]
            if isServed {
                environment["SSH_ORIGINAL_COMMAND"] = Self.quoted(words, &luck)
                words = ["session", "--as", "sofie", "--key", fingerprint, "--journal", folder + "/desk/j.db"]
            }
            let said = isServed ? environment["SSH_ORIGINAL_COMMAND"]! : "\(words)"
            Guard.begin("command \(number), seed \(seed), \(isServed ? "over SSH" : "given"): \(Visible.line(said))")
            let input = luck.below(2) == 0 ? "note.md" : "/dev/null"
            let child = Child(
                program, words, environment: environment, input: access(input, R_OK) == 0 ? input : "/dev/null")
            let isExport = said.contains("dossier") || said.contains("--preview")
            if look(at: child, isExport: isExport, lineEnds: lineEnds) { obeyed += 1 }
        }
        Guard.end()
        _ = Child("/bin/rm", ["-rf", folder], environment: [:])
        print(
            "figure: fuzzed commands: \(count) from seed \(seed), \(obeyed) of them obeyed, 0 crashes, 0 hangs (100,000)"
        )
    }

    /// - Parameter isExport: a dossier's own bytes may have been asked for, which are what their authors wrote.
    /// - Returns: whether it was done.
    private func look(at child: Child, isExport: Bool, lineEnds: Set<Unicode.Scalar>) -> Bool {
        switch child.end {
        case .hangs: Guard.fail("it hangs")
        case .signal(let signal): Guard.fail("it dies of signal \(signal)")
        case .status(let status) where status > 3: Guard.fail("it ends with status \(status)")
        case .status: break
        }
        let texts = isExport ? [child.messages] : [child.output, child.messages]
        for text in texts {
            // What was cut off in the middle of a character is no fault.
            let faults = PlainOutput.faults(
                in: String(decoding: text, as: UTF8.self), allowing: lineEnds.union(["\t", "\u{FFFD}"]))
            if !faults.isEmpty { Guard.fail("it writes \(faults.prefix(2))") }
        }
        return child.end == .status(0)
    }

    /// The folder as it is at first.
    private func layOut() {
        _ = Child("/usr/bin/find", [".", "-mindepth", "1", "-delete"], environment: [:])
        _ = Child("/bin/cp", ["../base.db", "j.db"], environment: [:])
        for (name, text) in [("note.md", Corpus.body), ("key.pub", Corpus.key)] {
            guard let file = fopen(name, "w") else { Guard.fail("\(name) cannot be written") }
            fputs(text, file)
            fclose(file)
        }
    }

    private func done(_ words: String...) -> String {
        let child = Child(program, words, environment: environment)
        guard child.end == .status(0) else {
            Guard.fail("\(words): \(child.end), \(String(decoding: child.messages, as: UTF8.self))")
        }
        return String(decoding: child.output.last == 0x0A ? child.output.dropLast() : child.output[...], as: UTF8.self)
    }

    /// As a client's shell might send them on: each word quoted in one way or another, or not at all.
    private static func quoted(_ words: [String], _ luck: inout Luck) -> String {
        words.map { word in
            switch luck.below(4) {
            case 0: return "'" + word.replacing("'", with: #"'\''"#) + "'"
            case 1: return "\"" + word.replacing("\\", with: #"\\"#).replacing("\"", with: #"\""#) + "\""
            case 2: return word.map { $0.isLetter ? "\($0)" : "\\\($0)" }.joined()
            default: return word
            }
        }.joined(separator: " ")
    }
}
