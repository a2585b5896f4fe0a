import ArgumentParser
import Cells
import Glibc
import Journal
import JournalSQLite
import Terminal
import Theming

/// What it says is for whoever reads the report, and so in English; only what is wrong in a person's own files is said
/// in the language of that person.
struct DoctorCommand: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: worded(
                "What a bug report needs to say of this machine; never anything you wrote.",
                nl: "Wat een foutmelding over deze machine moet zeggen; nooit iets wat je schreef."))
    }

    func perform(in invocation: Invocation) throws {
        let facts = program() + terminal(invocation) + choices() + (try journal(invocation))
        if invocation.globals.json {
            invocation.out.json { json in
                json.object { json in
                    var said: [String: Int] = [:]
                    for (name, value) in facts {
                        // Of problems there may be several; a key of an object is there once.
                        let count = said[name, default: 0] + 1
                        said[name] = count
                        json.field(count == 1 ? name : "\(name) \(count)", value)
                    }
                }
            }
            return
        }
        let widest = facts.map(\.0.count).max() ?? 0
        for (name, value) in facts {
            let margin = String(repeating: " ", count: widest - name.count + 2)
            invocation.out.line(name + margin + Visible.line(value))
        }
    }

    private func program() -> [(String, String)] {
        var system = utsname()
        uname(&system)
        func text<T>(_ field: T) -> String {
            withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        return [
            ("vitrine", Vitrine.configuration.version), ("system", "\(text(system.sysname)) \(text(system.release))"),
            ("machine", text(system.machine)), ("sqlite", SQLiteStore.engineVersion),
            ("sqlite options", SQLiteStore.engineOptions.joined(separator: " ")),
            ("ncurses", MainActor.assumeIsolated { TerminalFacts.library }),
        ]
    }

    private func terminal(_ invocation: Invocation) -> [(String, String)] {
        let facts = MainActor.assumeIsolated { TerminalFacts(TerminalOptions()) }
        var lines = [
            ("entrance", Self.entrance), ("term", environmentVariable("TERM") ?? "not set"),
            ("description", facts.type),
            ("colors", facts.colors.rawValue + (TerminalOptions.noColor ? " (NO_COLOR)" : "")),
            ("codeset", charactersAreUTF8 ? "UTF-8" : String(cString: nl_langinfo(Int32(CODESET)))),
            ("locale", setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "unknown"),
            ("size", Self.size), ("language", Language.spoken.rawValue),
        ]
        for name in [
            "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "COLORTERM", "ESCDELAY", "TZ", "TZDIR", "TMUX", "STY",
            "VITRINE_LANGUAGE", "VITRINE_THEME", "VITRINE_THEMES", "TERMINFO",
        ] {
            if let value = environmentVariable(name) { lines.append((name, value)) }
        }
        return lines
    }

    /// Those who are served have no doctor; but the machine may be looked at from afar.
    private static var entrance: String {
        environmentVariable("SSH_CONNECTION") == nil ? "at the machine" : "at the machine, through ssh"
    }

    private static var size: String {
        var window = winsize()
        guard isatty(STDOUT_FILENO) == 1 else { return "not a terminal" }
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return "unknown" }
        return "\(window.ws_col)x\(window.ws_row)"
    }

    /// What a person has chosen, and whether it can be read.
    private func choices() -> [(String, String)] {
        var lines: [(String, String)] = []
        var chosen = ScreenSettings()
        var settings = Settings()
        if let path = Settings.path() {
            lines.append(("config", Self.file(path)))
            if access(path, F_OK) == 0 {
                let read = Settings.read(path)
                settings = read.settings
                lines += read.problems.map { ("config problem", $0.description) }
            }
        }
        chosen.complete(with: settings)
        if let path = KeySettings.path() {
            let keys = KeySettings.read()
            lines.append(("keys", Self.file(path)))
            lines.append(("key set", keys.set.rawValue))
            lines += keys.problems.map { ("keys problem", $0.description) }
        }
        lines.append(("theme", chosen.theme ?? "terminal"))
        lines.append(("themes", ThemeFolders(explicit: chosen.themes).paths.joined(separator: ":")))
        return lines
    }

    /// A path, with who may read it; never what is in it.
    private static func file(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return path + " (not there)" }
        return "\(path) (\(facts(status)))"
    }

    private static func facts(_ status: stat) -> String {
        let mode = String(status.st_mode & 0o7777, radix: 8)
        let owner = status.st_uid == geteuid() ? "ours" : "of uid \(status.st_uid)"
        return "mode \(mode), \(owner), \(status.st_size) bytes"
    }

    private func journal(_ invocation: Invocation) throws -> [(String, String)] {
        let path = try invocation.journalPath()
        guard access(path, F_OK) == 0 else { return [("journal", path + " (not there)")] }
        let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
        var lines = [("journal", path), ("folder", Self.file(folder.isEmpty ? "/" : String(folder)))]
        let keys = KeyFile(given: nil, journal: path)
        lines.append(("served", keys.exists ? "yes, by " + Self.file(keys.path) : "no: there is no key file"))
        for end in ["", "-wal", "-shm", ".lock", ".changes", ".erased", ".ballast"] {
            var status = stat()
            guard stat(path + end, &status) == 0 else { continue }
            lines.append(("file" + end, Self.facts(status)))
        }
        lines += SQLiteStore.abandonedCopies(beside: path).map { ("left by a restore that was cut off", Self.file($0)) }
        // A journal that cannot be opened is what a report may be about.
        do {
            let opened = try invocation.open()
            lines.append(("rehearsal", opened.isRehearsal ? "yes" : "no"))
            let hears = opened.store.changes() != nil
            lines.append(("changes", hears ? "heard of at once" : "looked for every 30 seconds"))
            for (name, value) in try opened.store.settings().sorted(by: { $0.key < $1.key }) where name != "sqlite" {
                lines.append((name == "user_version" ? "schema" : name, value))
            }
        } catch let refusal as Refusal {
            lines.append(("problem", Wording.refusal(refusal, nil, nil)))
        }
        return lines
    }
}
