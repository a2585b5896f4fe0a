import Foundation
import Testing

/// The manual is in the program, and says what is so.
@Suite struct ManualTests {
    private let desk: Desk

    init() throws { desk = try Desk(isRehearsal: nil) }

    private static var folder: String {
        #filePath.replacing("Tests/CommandTests/Served/ManualTests.swift", with: "Sources/vitrine/Manual/")
    }

    @Test func `every page is beside the sources in each language, and the program prints it byte for byte`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder).filter { $0.hasSuffix(".md") }
        let pages = try desk.done("manual").lines.map { String($0.split(separator: "\t")[0]) }
        #expect(files.sorted() == (pages.map { $0 + ".md" } + pages.map { $0 + ".nl.md" }).sorted())
        for (language, ending) in [("en", ".md"), ("nl", ".nl.md")] {
            var desk = desk.program
            desk.environment["VITRINE_LANGUAGE"] = language
            for page in pages {
                let text = try String(contentsOfFile: Self.folder + page + ending, encoding: .utf8)
                #expect(try desk.run(["manual", page]).output == text)
                #expect(text.hasPrefix("# "))
            }
        }
        let unknown = try desk.program.run(["manual", "../README"])
        #expect(unknown.status == 1)
        #expect(
            unknown.messages
                == "The manual has no page \"../README\". It has: year, writing, glass, search, imports, programme, committee, accessibility, shell, deployment, safety and verify.\n"
        )
    }

    @Test func `on a terminal a page is laid out for its width`() throws {
        let screen = try Tmux(["manual", "safety"], in: desk.folder, size: (50, 240))
        let lines = try screen.shows("[left 0]").split(separator: "\n")
        #expect(lines.first == "Safety: what is promised, and what is not")
        #expect(lines.contains { $0.hasPrefix("Whom Vitrine shows things to") })
        #expect(lines.allSatisfy { $0.count <= 50 })
    }

    @Test func `sshd takes the block of the deployment page as it stands`() throws {
        let block = try Lab.block(desk)
        for line in [
            "AuthorizedKeysFile none", "PasswordAuthentication no", "KbdInteractiveAuthentication no",
            "DisableForwarding yes", "PermitTunnel no", "PermitTTY yes", "PermitUserRC no", "ClientAliveInterval 15",
            "ClientAliveCountMax 4", "SetEnv LANG=C.UTF-8", "AuthorizedKeysCommandUser vitrine-keys",
        ] { #expect(block.contains("\n  " + line + "\n"), "\(line)") }
        try desk.write("HostKey \(desk.folder)/host_key\nUsePAM no\n" + block, to: "sshd_config")
        let check = """
            ssh-keygen -q -t ed25519 -N '' -f host_key && mkdir -p /run/sshd 2>/dev/null
            PATH=$PATH:/usr/sbin; $(command -v sshd) -t -f sshd_config &&
            $(command -v sshd) -T -C user=vitrine,host=h,addr=192.0.2.1 -f sshd_config
            """
        let effective = try desk.program.run([], through: check)
        #expect(effective.status == 0, "\(effective.messages)")
        for setting in [
            "disableforwarding yes", "authorizedkeysfile none", "passwordauthentication no", "permituserrc no",
            "permittunnel no", "permittty yes", "authenticationmethods publickey",
        ] { #expect(effective.lines.contains(setting), "\(setting)") }
    }

    @Test func `the mapping of the manual is sound, and every key of a mapping is explained there`() throws {
        let page = try desk.done("manual", "imports").output
        let example = String(page.split(separator: "```yaml\n")[1].split(separator: "```")[0])
        try desk.write(example, to: "mapping.yaml")
        try desk.write("Wrong\n", to: "o.csv")
        try desk.done(["init", "p.yaml", "--journal", desk.journal])
        let result = try desk.run("import", "wba", "--mapping", "mapping.yaml", "o.csv", "--dry-run")
        #expect(result.output.contains("Correct mapping.yaml; the headings of the table are \"Wrong\"."))
        for key in [
            "columns", "separator", "dates", "months", "learners", "learner-prefix", "levels", "epas", "roles",
            "settings", "cases", "flags",
        ] { #expect(page.contains("`\(key)`"), "\(key)") }
    }

    @Test func `the programme of the manual is sound, and its keys are the ones that are read`() throws {
        let page = try desk.done("manual", "programme").output
        let example = try #require(page.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
        try desk.write(example, to: "manual.yaml")
        try desk.done(["programme", "check", "manual.yaml"])
        let keys = page.matches(of: #/\n\| `([a-z-]+)` \|/#).map { String($0.1) }
        #expect(keys.count == 21)
        let known = try ["Programme/ProgrammeReader.swift", "Programme/PolicyReader.swift"].map { file in
            try String(
                contentsOfFile: Self.folder.replacing("vitrine/Manual/", with: "Exchange/") + file, encoding: .utf8)
        }.joined()
        for key in keys { #expect(known.contains("\"\(key)\""), "\(key)") }
    }

    @Test func `the Dutch manual has the same parts as the English, and what is typed is the same in both`() throws {
        for page in try desk.done("manual").lines.map({ String($0.split(separator: "\t")[0]) }) {
            let texts = try [".md", ".nl.md"].map {
                try String(contentsOfFile: Self.folder + page + $0, encoding: .utf8)
            }
            let parts = texts.map { text in
                text.split(separator: "\n").compactMap { line in
                    line.hasPrefix("#") ? String(line.prefix { $0 == "#" }) : line.hasPrefix("```") ? String(line) : nil
                }
            }
            #expect(parts[0] == parts[1], "\(page)")
            let commands = texts.map { text in
                Set(text.matches(of: #/`(vitrine(?:-host)? [a-z-]+)/#).map { String($0.1) })
            }
            #expect(commands[0] == commands[1], "\(page): \(commands[0].symmetricDifference(commands[1]))")
        }
    }

    /// Commands in the pages that are ours: each is one that the program knows.
    @Test func `every command that the manual names is there`() throws {
        for page in try desk.done("manual").lines.map({ String($0.split(separator: "\t")[0]) }) {
            let text = try desk.done("manual", page).output
            for match in text.matches(of: #/vitrine(?:-host)? ((?:[a-z]+(?:-[a-z]+)* ?)+)/#) {
                var words = match.1.split(separator: " ").map(String.init)
                guard let first = words.first, first != "manual" || words.count == 1 else { continue }
                // The words up to the first that is an argument.
                while !words.isEmpty {
                    let help = try desk.program.run(words + ["--help"])
                    if help.status == 0, help.output.contains("USAGE: vitrine \(words.joined(separator: " "))") {
                        break
                    }
                    words.removeLast()
                }
                #expect(!words.isEmpty, "\(page): \(match.0)")
            }
        }
    }

    @Test(arguments: ["en", "nl"])
    func `what the deployment page puts into the crontab finds its programs, and makes a backup`(_ language: String)
        throws
    {
        var reader = desk.program
        reader.environment["VITRINE_LANGUAGE"] = language
        let page = try reader.run(["manual", "deployment"]).output
        let blocks = page.components(separatedBy: "```\n").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        let script = try #require(blocks.first { $0.hasPrefix("#!/bin/sh\n") })
        let lines = blocks.filter { $0.contains(" * * * ") }
        try #require(lines.count == 2)
        for word in lines.joined().split(separator: " ") + script.split(whereSeparator: \.isWhitespace)
        where word.hasSuffix("runuser") || word.hasSuffix("env") || word.hasSuffix("find") {
            #expect(access(String(word), X_OK) == 0, "\(word)")
        }
        #expect(script.contains("exec /usr/sbin/runuser ") && lines[0].contains(" /usr/local/sbin/vitrine-host "))

        // The same, with the places of this test for those of the server.
        let isRoot = geteuid() == 0
        func here(_ text: String) -> String {
            text.replacing("/usr/sbin/runuser -u vitrine --", with: isRoot ? "/usr/sbin/runuser -u root --" : "")
                .replacing("/usr/local/sbin/vitrine-host", with: desk.folder + "/vitrine-host")
                .replacing("/usr/local/bin/vitrine", with: Program.path)
                .replacing("/var/lib/vitrine/journal", with: desk.folder + "/journal")
                .replacing("/var/lib/vitrine", with: desk.folder)
        }
        for folder in ["journal", "backup"] { try desk.makeFolder(folder) }
        try desk.done(["init", "p.yaml", "--journal", desk.folder + "/journal/journal.db"])
        try desk.write(here(script), to: "vitrine-host")
        chmod(desk.folder + "/vitrine-host", 0o755)
        func cron(_ line: String) throws {
            // Of a line of a crontab the first five words are the time, and % is written \%.
            let command = String(line.split(separator: " ", maxSplits: 5)[5]).replacing("\\%", with: "%")
            try desk.write(here(command), to: "line")
            let result = try desk.program.run([], through: "env -i PATH=/usr/bin:/bin /bin/sh -c \"$(cat line)\"")
            #expect(result.status == 0 && result.messages.isEmpty, "\(line): \(result.messages)")
        }
        try cron(lines[0])
        // Nothing has been erased yet.
        try cron(lines[1])
        func backups() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/backup").sorted()
        }
        #expect(try backups().count == 1 && backups().allSatisfy { $0.hasSuffix(".db") })
        try desk.write("erased\n", to: "journal/journal.db.erased")
        try cron(lines[1])
        #expect(try backups().last == "journal.db.erased")
    }

    @Test func `the accounts, folders and modes of the deployment page are made by commands that a shell can read`()
        throws
    {
        let page = try desk.done("manual", "deployment").output
        let blocks = page.components(separatedBy: "```\n").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        #expect(blocks.count >= 8)
        let accounts = try #require(blocks.first)
        for line in [
            "-o root    -g root         -m 0755 /var/lib/vitrine\n",
            "-o vitrine -g vitrine      -m 0700 /var/lib/vitrine/journal\n",
            "-o vitrine -g vitrine-keys -m 2750 /var/lib/vitrine/keys\n",
        ] { #expect(accounts.contains(line)) }
        for (number, block) in blocks.enumerated()
        where !block.contains("Match User") && !block.contains("MaxRetention") {
            guard !block.contains("AuthorizedKeysFile"), !block.contains(" * * * ") else { continue }
            try desk.write(block, to: "block-\(number).sh")
            let result = try desk.program.run([], through: "sh -n block-\(number).sh")
            #expect(result.status == 0, "\(block): \(result.messages)")
        }
        #expect(blocks.contains { $0.hasPrefix("#!/bin/sh\n") && $0.contains("\"$@\"") })
    }
}
