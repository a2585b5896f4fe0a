import Foundation
import Testing

/// People who come over SSH, with real keys, a real sshd and real clients.
@Suite(.serialized) struct ServedTests {
    @Test(arguments: [Lab.KeySource.command, .file])
    func `a mentee writes, the mentor reads and answers, and a dossier arrives as it was sealed`(
        source: Lab.KeySource
    ) throws {
        let lab = try Lab(source, people: ["sofie", "vos", "noor"])
        let desk = lab.desk
        let id = try lab.ssh(
            "sofie", "write --title \"Night shift; and $(what) it taught\" --competency communicator -",
            input: "I spoke too fast.\n"
        ).word
        #expect(id.count == 32)
        #expect(try lab.ssh("sofie", "nominate \(id) --moment mid-year").status == 0)
        let listed = try lab.ssh("vos", "list --json").array()
        #expect(listed.map { $0["title"] as? String } == ["Night shift; and $(what) it taught"])
        let feedback = try lab.ssh(
            "vos", "feedback --on \(id) --purpose developmental -", input: "You noticed it yourself.\n")
        #expect(feedback.status == 0)
        #expect(try lab.ssh("sofie", "show \(feedback.word)").output.contains("You noticed it yourself."))

        // Time passes; whoever comes first finds the dossier sealed.
        try desk.done("list", as: "noor", now: "2026-01-16T09:00")
        try desk.done("person", "rename", "tim", "Tim O.", now: "2026-01-16T09:01")
        let local = try desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "sofie")
        for person in ["sofie", "noor"] {
            let sent = try lab.ssh(person, "dossier show sofie --moment mid-year")
            #expect(sent.status == 0)
            #expect(sent.bytes == local.bytes)
            #expect(try lab.ssh(person, "dossier verify -", input: sent.output).status == 0)
        }
        #expect(local.output.contains("Night shift"))
        let page = try desk.done("dossier", "show", "sofie", "--moment", "mid-year", "--html", as: "sofie")
        #expect(try lab.ssh("sofie", "dossier show sofie --moment mid-year --html").bytes == page.bytes)
        // Nothing of ours is anybody else's to read.
        for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder) where name.hasPrefix("j.db") {
            #expect(try mode(of: desk.folder + "/" + name) == 0o600, "\(name)")
        }
        #expect(try mode(of: lab.keys) == 0o640)
    }

    @Test func `half of a text, because the line dropped, is no text`() throws {
        let lab = try Lab()
        let client = try lab.leave(
            running: """
                bash -c "{ echo Half a thought; exec sleep 600; } \
                | ssh -F $0/ssh_config sofie -- write --title Dropped - 2>$0/ssh.messages"
                """)
        for _ in 0..<3000 where lab.session(of: "sofie") == nil { usleep(20_000) }
        // The first half has come by then, or comes with the end.
        usleep(300_000)
        kill(-client, SIGKILL)
        for _ in 0..<3000 where lab.session(of: "sofie") != nil { usleep(20_000) }
        #expect(try lab.ssh("sofie", "list").output == "")
        #expect(try lab.ssh("sofie", "write --title Whole -", input: "A thought").status == 0)
        #expect(try lab.ssh("sofie", "list --json").array().map { $0["title"] as? String } == ["Whole"])
    }

    @Test func `a revoked key opens nothing, and an open session ends with it`() throws {
        let lab = try Lab()
        let sofie = try lab.sit("sofie")
        try sofie.shows("Sofie de Wit · mentee")
        try sofie.press("n")
        try sofie.shows("Only you can see this")
        try sofie.type("Half a thought")
        try sofie.shows("Half a thought")
        let start = ContinuousClock.now
        try lab.desk.done("person", "key", "revoke", lab.fingerprint("sofie"))
        let screen = try sofie.shows("[left 1]")
        let seconds = (ContinuousClock.now - start).components.seconds
        print("figure: revocation reaches an open session: within \(seconds + 1) s (≤ 30 s)")
        #expect(seconds < 30)
        #expect(screen.contains("You no longer have access to this journal"))
        let refused = try lab.ssh("sofie", "list")
        #expect(refused.status == 255)
        #expect(refused.messages.contains("Permission denied (publickey)"))
        #expect(try lab.ssh("vos", "list").status == 0)
        // With another key she is herself again.
        try lab.addKey("sofie-2", to: "sofie")
        #expect(try lab.ssh("sofie-2", "drafts").output.contains("Half a thought"))
    }

    @Test func `whoever is suspended, unknown or comes with somebody else's key gets one sentence`() throws {
        let lab = try Lab()
        let desk = lab.desk
        try desk.done("person", "suspend", "sofie")
        let suspended = try lab.ssh("sofie", "list")
        #expect(suspended.status == 1)
        #expect(suspended.messageLines.count == 1)
        #expect(suspended.bytes.isEmpty)
        try desk.done("person", "reinstate", "sofie")
        #expect(try lab.ssh("sofie", "list").status == 0)
        try lab.addKey("stranger", to: "")
        #expect(try lab.ssh("stranger", "list").status == 255)

        // The same words, whoever is not to be let in, whatever is asked for.
        let (key, other) = (try lab.fingerprint("sofie"), try lab.fingerprint("vos"))
        func session(_ person: String, _ key: String, _ command: String) throws -> Program.Result {
            var program = desk.program
            program.environment["SSH_ORIGINAL_COMMAND"] = command
            return try program.run(["session", "--as", person, "--key", key, "--journal", desk.journal])
        }
        for command in ["list", "manual", "help", "help list", "show 00000000"] {
            let absent = try session("nobody", key, command)
            let stolen = try session("sofie", other, command)
            #expect(absent.status == 1)
            #expect(absent.messages == stolen.messages.replacing("sofie", with: "nobody"))
            #expect(absent.messages == suspended.messages.replacing("sofie", with: "nobody"))
        }
        #expect(try session("sofie", key, "manual").status == 0)
    }

    @Test func `roles and mentorships that end are gone from an open session`() throws {
        let lab = try Lab()
        let id = try lab.ssh("sofie", "write -", input: "Shared with my mentor.\n").word
        try #require(lab.ssh("sofie", "share \(id)").status == 0)
        let vos = try lab.sit("vos", size: (120, 40))
        try vos.shows("C. Vos · mentor")
        try vos.press("p")
        try vos.shows("Shared with my mentor")
        try lab.desk.done("mentorship", "end", "vos", "sofie")
        try vos.hides("Shared with my mentor")
    }

    @Test func `without a terminal, with an unknown one, or with a tiny window, there is a readable line`() throws {
        let lab = try Lab(people: ["sofie"])
        let none = try lab.ssh("sofie", nil)
        #expect(none.status == 2)
        #expect(none.messageLines.count == 1)
        #expect(none.messages.contains("ssh -t"))
        let unknown = try lab.sit("sofie", environment: ["TERM=nothing-known", "LC_ALL=POSIX", "LANG=tr_TR.UTF-8"])
        try unknown.shows("Waiting for you")
        try unknown.press("q")
        try unknown.shows("[left 0]")
        let dumb = try lab.sit("sofie", environment: ["TERM=dumb"])
        #expect(try dumb.shows("[left 1]").contains("A terminal of type dumb cannot show the screens"))
        let tiny = try lab.sit("sofie", size: (8, 3))
        try tiny.shows("This")
        try tiny.resize(80, 24)
        try tiny.shows("Waiting for you")
        try tiny.press("q")
        try tiny.shows("[left 0]")
    }

    @Test func `a session that nobody touches ends, and a suspended person's does`() throws {
        let lab = try Lab()
        let session = [
            "session", "--as", "sofie", "--key", try lab.fingerprint("sofie"), "--journal", lab.desk.journal,
        ]
        let idle = try Tmux(session, in: lab.desk.folder, environment: ["VITRINE_IDLE=PT3S"])
        #expect(try idle.shows("[left 0]").contains("No key was touched for a long time"))
        let wrong = try Tmux(session, in: lab.desk.folder, environment: ["VITRINE_IDLE=soon"])
        #expect(try wrong.shows("[left 1]").contains("VITRINE_IDLE is \"soon\""))
        let vos = try lab.sit("vos")
        try vos.shows("C. Vos · mentor")
        try lab.desk.done("person", "suspend", "vos")
        #expect(try vos.shows("[left 1]").contains("You no longer have access to this journal"))
    }

    @Test func `the manual is there over SSH, in a command and on the screens`() throws {
        let lab = try Lab(people: ["sofie"])
        let page = try lab.ssh("sofie", "manual deployment")
        #expect(page.bytes == (try lab.desk.done("manual", "deployment").bytes))
        let sofie = try lab.sit("sofie")
        try sofie.shows("Waiting for you")
        try sofie.type(":manual")
        try sofie.press("Enter")
        try sofie.shows("Verify a dossier by hand")
        try sofie.press("Enter")
        try sofie.shows("A year with Vitrine")
        try sofie.escape()
        try sofie.escape()
        try sofie.shows("Waiting for you")
    }

    @Test func `a description of a terminal that somebody planted is not read`() throws {
        let lab = try Lab(people: ["sofie"])
        // It says PLANTED where others clear the screen.
        try lab.desk.write("planted,\n\tclear=\\E[H\\E[2JPLANTED\\E[H, use=xterm,\n", to: "planted.src")
        try lab.shell("tic -o home/.terminfo planted.src")
        let planted = ["HOME=\(lab.desk.folder)/home", "TERMINFO=\(lab.desk.folder)/home/.terminfo", "TERM=planted"]
        let here = ["--journal", lab.desk.journal]
        let session = ["session", "--as", "sofie", "--key", try lab.fingerprint("sofie")] + here
        func trace(_ arguments: [String]) throws -> String {
            try lab.desk.write("", to: "trace")
            let sofie = try Tmux(
                arguments, in: lab.desk.folder, environment: planted,
                program: ["strace", "-f", "-e", "trace=openat,access", "-o", lab.desk.folder + "/trace", Program.path])
            try sofie.shows("Waiting for you")
            try sofie.press("Q")
            try sofie.shows("[left 0]")
            return String(decoding: try lab.desk.bytes(of: "trace"), as: UTF8.self)
        }
        #expect(try trace(here + ["--as", "sofie"]).contains("home/.terminfo"))
        #expect(!(try trace(session).contains("home/.terminfo")))
    }

    @Test func `a session gives up what could reach others, and runs nothing from its start to its end`() throws {
        let lab = try Lab(people: ["sofie"])
        let sofie = try Tmux(
            ["session", "--as", "sofie", "--key", try lab.fingerprint("sofie"), "--journal", lab.desk.journal],
            in: lab.desk.folder, environment: ["SSH_CONNECTION=192.0.2.7 1 192.0.2.8 22", "EDITOR=/bin/true"],
            program: [
                "strace", "-f", "-y", "-o", lab.desk.folder + "/trace", "-e",
                "trace=process,prctl,prlimit64,setrlimit,umask,openat,rt_sigaction", Program.path,
            ])
        try sofie.shows("Waiting for you")
        try sofie.press("n")
        try sofie.shows("Only you can see this")
        try sofie.type("Traced from end to end.")
        try sofie.press("C-s")
        try sofie.shows("Saved.")
        for key in ["p", "/", "Escape", "t", "v", "q", "g?", "q", "C-z", "?", "q"] { try sofie.press(key) }
        try sofie.type(":save-screen x")
        try sofie.press("Enter")
        try sofie.press("Q")
        try sofie.shows("[left 0]")
        let trace = String(decoding: try lab.desk.bytes(of: "trace"), as: UTF8.self).split(separator: "\n")
        let calls = trace.map { String($0.drop { $0.isNumber || $0 == " " }) }
        #expect(calls.filter { $0.hasPrefix("execve") }.count == 1)
        #expect(!calls.contains { $0.hasPrefix("fork") || $0.hasPrefix("vfork") })
        #expect(!calls.contains { $0.hasPrefix("clone") && !$0.contains("CLONE_THREAD") })
        let journal = try #require(calls.firstIndex { $0.contains(lab.desk.journal) && $0.hasPrefix("openat") })
        for given in [
            "prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE", "prctl(PR_SET_NO_NEW_PRIVS, 1", "umask(077)",
            "RLIMIT_CORE, {rlim_cur=0, rlim_max=0}", "rt_sigaction(SIGTSTP, {sa_handler=SIG_IGN",
        ] {
            let place = try #require(calls.firstIndex { $0.contains(given) }, "\(given)")
            #expect(place < journal)
        }
        #expect(!calls.contains { $0.hasPrefix("rt_sigaction(SIGTSTP, {sa_handler=SIG_DFL") })
    }

    @Test func `a session and its sshd take little memory`() throws {
        let lab = try Lab()
        let count = Torture.count(4, full: 30)
        var screens: [Tmux] = []
        // One after the other: sshd turns away some of those who knock all at once.
        for _ in 0..<count {
            screens.append(try lab.sit("sofie"))
            try screens.last?.shows("Sofie de Wit · mentee")
        }
        // Whoever may not look into processes of that kind has nothing to measure.
        guard let memory = lab.memory else { return }
        Torture.figure("a session with its sshd", "\(memory / count) KiB, \(count) open", goal: "≤ 15 MiB each")
        // The goal is that of the program as people run it; a debug build keeps some more for itself.
        #expect(memory / count < (Torture.isFull ? 15 : 20) * 1024)
    }

    @Test func `what can be done over SSH is what is meant to be`() throws {
        let lab = try Lab(people: ["sofie"])
        let help = try lab.ssh("sofie", "help").lines.dropFirst()
        let verbs = help.map { $0.split(separator: "\t")[0].trimmingCharacters(in: .whitespaces) }
        #expect(
            verbs == [
                "programme show", "programme check", "programme apply", "person add", "person rename", "person role",
                "person list", "person suspend", "person reinstate", "person key list", "mentorship start",
                "mentorship end", "mentorship list", "mentorship handover list", "mentorship handover choose", "write",
                "edit", "delete", "goal", "share", "withdraw", "nominate", "retract", "feedback", "purpose", "agree",
                "decline", "acknowledge", "respond", "agreement show", "agreement answer", "agreement propose",
                "agreement sign", "agreement reopen", "calibrate show", "calibrate give", "calibrate reopen",
                "pulse give", "pulse show", "pulse hide", "pulse list", "pulse summary", "list", "show", "history",
                "search", "drafts", "glass", "dossier list", "dossier show", "dossier verify", "dossier receipt",
                "recuse", "recusals", "decide", "sign", "dissent", "decision show", "decision answer", "minutes",
                "appeal make", "appeal list", "appeal show", "appeal bundle", "appeal assign", "appeal rule",
                "import wba", "import leap2a", "import jrnl", "import dayone", "import markdown", "import json",
                "export --about-me", "export json", "export leap2a", "erase",
                "picture",
                "manual", "escalate", "escalation list", "escalation show", "break-glass", "access", "process",
                "retention show", "retention apply", "meeting plan", "meeting move", "meeting cancel", "meeting agenda",
                "meeting hat", "meeting note", "meeting sign", "meeting list", "meeting show", "advise", "release",
            ])
        #expect(try lab.ssh("sofie", "help write").output.contains("USAGE: vitrine write"))
        #expect(try lab.ssh("sofie", "write --help").output.contains("USAGE: vitrine write"))
    }

    private func mode(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }
}
