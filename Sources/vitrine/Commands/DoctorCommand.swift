import ArgumentParser
import Glibc
import Journal
import JournalSQLite
import Terminal
import Theming

struct DoctorCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "What a bug report needs to say of this machine; never anything you wrote.")

    func perform(in invocation: Invocation) throws {
        let facts = program() + terminal(invocation) + (try journal(invocation))
        if invocation.globals.json {
            invocation.out.json { json in
                json.object { json in for (name, value) in facts { json.field(name, value) } }
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
            ("ncurses", MainActor.assumeIsolated { TerminalFacts.library }),
        ]
    }

    private func terminal(_ invocation: Invocation) -> [(String, String)] {
        let facts = MainActor.assumeIsolated { TerminalFacts(TerminalOptions()) }
        var lines = [
            ("term", environmentVariable("TERM") ?? "not set"), ("description", facts.type),
            ("colors", facts.colors.rawValue + (TerminalOptions.noColor ? " (NO_COLOR)" : "")),
            ("codeset", nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "unknown"),
            ("size", invocation.out.width.map { "\($0) columns" } ?? "not a terminal"),
        ]
        for name in ["LANG", "LC_ALL", "LC_CTYPE", "COLORTERM", "ESCDELAY", "TZDIR"] {
            if let value = environmentVariable(name) { lines.append((name, value)) }
        }
        lines.append(("themes", ThemeFolders().paths.joined(separator: ":")))
        return lines
    }

    private func journal(_ invocation: Invocation) throws -> [(String, String)] {
        let path = try invocation.journalPath()
        guard access(path, F_OK) == 0 else { return [("journal", path + " (not there)")] }
        var lines = [("journal", path)]
        for end in ["", "-wal", "-shm", ".lock", ".changes", ".erased", ".ballast"] {
            var status = stat()
            guard stat(path + end, &status) == 0 else { continue }
            let mode = String(status.st_mode & 0o7777, radix: 8)
            let owner = status.st_uid == geteuid() ? "ours" : "of uid \(status.st_uid)"
            lines.append(("file" + end, "mode \(mode), \(owner), \(status.st_size) bytes"))
        }
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
