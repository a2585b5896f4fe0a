import Foundation
import Testing

/// Ways out of a session, tried by a mentee: to a shell, to a file, to somebody else's journal or self.
@Suite final class EscapeTests {
    private var tried = 0
    private var escapes = 0
    private let lab: Lab
    private let item: String
    /// What any way out would make.
    private var mark: String { lab.desk.folder + "/pwned" }

    init() throws {
        lab = try Lab()
        let desk = lab.desk
        let secret = try desk.done("write", "-", as: "tim", input: "CANARY of Tim's.\n").word
        try desk.write("EPA_ID,EPA_Title\nCANARY,CANARY\n", to: "secret.csv")
        try desk.write("CANARY\n", to: "home/secret.txt")
        item = secret
        try lab.connect("sofie")
    }

    /// What was tried came to nothing, and told nothing.
    private func failed(_ name: String, _ result: Program.Result, at place: SourceLocation = #_sourceLocation) {
        tried += 1
        // ssh's own lines end like that.
        let said = (result.output + result.messages).replacing("\r\n", with: "\n")
        var escaped = false
        for trace in ["CANARY", "root:x:", "uid=", "SSH-2.0", "BEGIN OPENSSH"] where said.contains(trace) {
            escaped = true
        }
        if FileManager.default.fileExists(atPath: mark) { escaped = true }
        if escaped { escapes += 1 }
        #expect(!escaped, "\(name): \(said)", sourceLocation: place)
        let isText = said.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
        #expect(isText, "\(name): \(said.debugDescription)", sourceLocation: place)
    }

    @Test func `of sixty ways and more, none leads out of a session`() throws {
        try tryCommands()
        try tryChannels()
        try tryScreens()
        print("figure: ways out of a session, of \(tried) tried: \(escapes) (0 of 60)")
        #expect(tried >= 60)
        #expect(escapes == 0)
    }

    private func tryCommands() throws {
        let desk = lab.desk
        let (path, journal) = (desk.folder, desk.journal)
        let key = try lab.fingerprint("sofie")
        let before = try desk.events()
        var commands = [
            // A shell's own language, which no shell ever sees.
            "; touch \(mark)", "list; touch \(mark)", "list && touch \(mark)", "list || touch \(mark)",
            "list | tee \(mark)", "list > \(mark)", "list < /etc/passwd", "$(touch \(mark))", "`touch \(mark)`",
            "list $(touch \(mark))", "list ${IFS}touch${IFS}\(mark)", "list & touch \(mark) &",
            "list\ntouch \(mark)", "list\rtouch \(mark)", "list\u{85}touch \(mark)", "! touch \(mark)", "!!",
            // Other programs.
            "/bin/sh", "sh -c 'touch \(mark)'", "bash -i", "../../../bin/sh", "exec sh", "vitrine session",
            "scp -f /etc/passwd", "scp -t \(mark)", "rsync --server --sender -e.LsfxC . /etc/passwd",
            "/usr/lib/openssh/sftp-server", "internal-sftp", "git-upload-pack '/etc'", "cat /etc/passwd",
            // Somebody else, another journal, another time.
            "--as tim list", "list --as tim", "--as=tim list", "list --as=tim", "show \(item) --as tim",
            "--journal=\(journal) list", "list --journal \(journal)", "list --now 2030-01-01T00:00", "--as tim",
            "session --as tim --key \(key) --journal \(journal)", "show \(item)", "history \(item)",
            "list --mentee tim", "glass --mentee tim", "--role coordinator person list",
            "dossier show tim --moment mid-year",
            // The host's.
            "authorized-keys", "authorized-keys --keys /etc/passwd", "person key add sofie -",
            "person key revoke \(key)", "person key write --keys \(mark)", "init -", "demo --keep \(mark)", "check",
            "doctor", "backup \(mark)", "restore \(journal)", "erase \(item)",
            // Files of the server's.
            "write \(path)/home/secret.txt", "write -- /etc/passwd", "write ../../etc/passwd",
            "write --title x /dev/stdin", "feedback --to sofie --purpose developmental /etc/passwd",
            "dossier verify /etc/passwd", "programme check /etc/passwd", "programme apply \(path)/p.yaml",
            "import wba \(path)", "import wba ../..", "--script /etc/passwd", "--themes \(path) --theme secret",
            "--size 80x24 --script /etc/passwd", "manual ../../../etc/passwd", "help ../../../etc/passwd",
            // What looks like an option, a format, an escape sequence, or like no end.
            "-oProxyCommand=touch${IFS}\(mark)", "list --after -oProxyCommand=sh", "show -- --as", "%n%n%s%s",
            "list \u{1B}]0;pwned\u{07}", "\u{202E}tsil", "write --title \"", "list \\", "---completion list",
            String(repeating: "list ", count: 900), String(repeating: "A", count: 100_000),
        ]
        commands.append("write --title " + String(repeating: "'", count: 1001))
        for command in commands {
            let result = try lab.ssh("sofie", command)
            failed(command, result)
            #expect(result.status == 1 || result.status == 2, "\(command): \(result.status)")
            #expect(result.bytes.isEmpty, "\(command): \(result.output)")
            #expect(result.messageLines.count == 1, "\(command): \(result.messages)")
        }
        // Bytes that are no text, and a programme that names another file.
        for (name, line) in [("not UTF-8", "-- $'list \\xff\\xfe'"), ("overlong", "-- $'\\xc0\\xae\\xc0\\xae/'")] {
            let result = try desk.program.run([], through: "ssh -F '\(lab.config)' sofie \(line)")
            failed(name, result)
            #expect(result.status == 1 && result.messageLines.count == 1)
        }
        for name in ["secret.csv", "/etc/passwd", "../secret.csv"] {
            let programme = Desk.programme.replacing("role-model:", with: "epas: \(name)\nrole-model:")
            let result = try lab.ssh("sofie", "programme check -", input: programme)
            failed("a programme that names \(name)", result)
            #expect(result.status == 1)
        }
        #expect(try desk.events() == before)
    }

    /// A session is the only channel there is.
    private func tryChannels() throws {
        let ssh = "ssh -F '\(lab.config)' -o ControlPath=none -o LogLevel=INFO"
        try lab.desk.write("get /etc/passwd stolen\n", to: "batch")
        let lines = [
            ("a connection onward", "\(ssh) -W 127.0.0.1:\(lab.port) sofie"),
            ("a port of the server's", "\(ssh) -N -o ExitOnForwardFailure=yes -R 0:127.0.0.1:9 sofie"),
            ("a socket of the server's", "\(ssh) -N -o ExitOnForwardFailure=yes -R '\(mark)':127.0.0.1:9 sofie"),
            ("sftp", "sftp -F '\(lab.config)' -b batch sofie"),
            ("scp", "scp -F '\(lab.config)' sofie:/etc/passwd stolen"),
            ("scp as it was", "scp -O -F '\(lab.config)' sofie:/etc/passwd stolen"),
            ("scp to the server", "scp -O -F '\(lab.config)' note.md sofie:'\(mark)'"),
            ("a subsystem", "\(ssh) -s sofie sftp"), ("no such subsystem", "\(ssh) -s sofie netconf"),
        ]
        for (name, line) in lines {
            let result = try lab.desk.program.run([], through: "timeout 20 \(line) </dev/null")
            failed(name, result)
            #expect(result.status != 0 && result.status != 124, "\(name): \(result.messages)")
        }
        #expect(!FileManager.default.fileExists(atPath: lab.desk.folder + "/stolen"))
        // sshd says itself what the key may be used for.
        let told = try lab.desk.program.run([], through: "DISPLAY=127.0.0.1:9 \(ssh) -v -A -Y sofie list")
        tried += 2
        let options = told.messages.split(whereSeparator: \.isNewline).filter { $0.contains("key options:") }
        #expect(!options.isEmpty)
        #expect(options.allSatisfy { $0.hasSuffix("key options: command pty") }, "\(options)")
        #expect(told.messages.contains("X11 forwarding request failed"))
        // Variables that would lead somewhere do not even arrive.
        for name in ["LD_PRELOAD", "BASH_ENV", "VITRINE_AS", "VITRINE_JOURNAL", "LC_ALL", "TERMINFO"] {
            let result = try lab.desk.program.run(
                [], through: "\(ssh) -o SetEnv='\(name)=tim' sofie person list --json")
            failed("the variable \(name)", result)
            #expect(result.status == 0 && !result.output.contains("tim"), "\(name): \(result.messages)")
        }
    }

    private func tryScreens() throws {
        let sofie = try lab.sit("sofie", size: (100, 30))
        try sofie.shows("Sofie de Wit · mentee")
        let session = try #require(lab.session(of: "sofie"))
        func look(_ name: String) throws {
            usleep(100_000)
            let screen = try sofie.screen()
            failed(name, Program.Result(status: 0, bytes: Array(screen.utf8), messages: ""))
            #expect(Lab.descendants(of: session).isEmpty, "\(name)")
            #expect(kill(session, 0) == 0 && !screen.contains("[left"), "\(name): \(screen)")
        }
        for line in [
            "save-screen \(mark)", "!touch \(mark)", "!sh", "shell", "sh", "e /etc/passwd", "w \(mark)",
            "r /etc/passwd",
            "switch-person tim", "switch-person", "manual /etc/passwd", "portfolio tim",
        ] {
            try sofie.type(":" + line)
            try sofie.press("Enter")
            try look(":" + line)
            try sofie.press("Escape")
        }
        for key in ["!", "~", "C-z", "|", "C-\\\\", "C-]"] {
            try sofie.press(key)
            try look(key)
        }
        // The editor: what leads out of others.
        try sofie.press("T", "n")
        try sofie.shows("Only you can see this")
        for keys in [["C-z"], ["C-x", "C-e"], ["C-r"], ["C-o"], ["C-t", "C-x"], ["Escape", "!"], ["Escape"]] {
            try sofie.press(keys[0])
            if keys.count > 1 { try sofie.press(keys[1]) }
            try look("in the editor \(keys)")
        }
        try sofie.paste("\u{1B}[201~:!touch \(mark)\n\u{1B}:quit\n")
        try look("a paste that ends itself")
    }
}
