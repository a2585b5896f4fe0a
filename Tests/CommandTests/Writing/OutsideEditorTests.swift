import Foundation
import Testing

/// Somebody's own editor: from the screens, from commands, and never over SSH.
@Suite(.serialized) struct OutsideEditorTests {
    private var desk: Desk
    private var seen: String { (try? String(contentsOfFile: desk.folder + "/seen", encoding: .utf8)) ?? "" }

    init() throws {
        desk = try Desk()
        try desk.people()
        // An editor that notes what it was given, and puts a line below. A shell reads it: a file that has just been
        // written may not be run while some other process still has it open.
        try desk.write(
            """
            #!/bin/bash
            { stat -c '%a %U' "$2" "$(dirname "$2")"; cat "$2"; } > '\(desk.folder)/seen'
            [ "$1" = mend ] && echo 'Mended outside.' >> "$2" && cp "$2" "$2~"
            [ "$1" = fail ] && echo 'Half' >> "$2" && exit 3
            [ "$1" = die ] && kill -9 $$
            exit 0
            """, to: "editor.sh")
        try desk.makeFolder("run")
        use("mend")
    }

    private func use(_ what: String) {
        desk.program.environment["EDITOR"] = "bash \(desk.folder)/editor.sh " + what
        desk.program.environment["XDG_RUNTIME_DIR"] = desk.folder + "/run"
    }

    private func left() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/run") }

    @Test func `an item is written and changed in the own editor, on a private file that is gone afterwards`() throws {
        let id = try desk.done("write", "--editor", "--title", "Night", as: "sofie").word
        #expect(seen.hasPrefix("600 root\n700 root\n") || seen.hasPrefix("600 \(NSUserName())\n700 \(NSUserName())\n"))
        #expect(try desk.done("show", id, as: "sofie").output.contains("Mended outside."))
        try desk.done("edit", id, "--editor", as: "sofie")
        #expect(seen.contains("Mended outside."))
        let body = try desk.done("show", id, "--json", as: "sofie").object()["body"] as? String
        #expect(body == "Mended outside.\nMended outside.")
        #expect(try left() == [])
    }

    @Test func `an editor that changes nothing, fails or is killed leaves everything as it was`() throws {
        let id = try desk.done("write", "note.md", as: "sofie").word
        let events = try desk.events()
        use("look")
        #expect(try desk.run("edit", id, "--editor", as: "sofie").status == 0)
        try desk.refused("write", "--editor", as: "sofie", saying: "Nothing was written, so nothing is saved.")
        use("fail")
        try desk.refused("edit", id, "--editor", as: "sofie", saying: "ended with status 3, so the text is as it was")
        use("die")
        let killed = try desk.run("edit", id, "--editor", as: "sofie")
        #expect(killed.status == 1 && killed.messages.contains("bash was ended by signal 9, so the text is"))
        desk.program.environment["EDITOR"] = nil
        try desk.refused("edit", id, "--editor", as: "sofie", saying: "set VISUAL or EDITOR")
        try desk.refused("edit", id, "--editor", "note.md", as: "sofie", status: 2, saying: "not both")
        #expect(try desk.events() == events)
        #expect(try left() == [])
    }

    @Test func `what would be refused is refused before the editor opens, and what cannot be taken is kept`() throws {
        try desk.refused("write", "--editor", "--competency", "juggling", as: "sofie", saying: "no competency")
        try desk.refused("edit", "0123456789abcdef", "--editor", as: "sofie", saying: "There is no such item")
        #expect(seen == "")
        desk.program.environment["EDITOR"] = "head -c 70000 /dev/zero | tr '\\0' x >"
        try desk.refused("write", "--editor", as: "sofie", saying: "What you wrote is in \(desk.folder)/run/vitrine-")
        let folder = try #require(try left().first)
        #expect(try desk.bytes(of: "run/\(folder)/text.md").count == 70_000)
    }

    @Test func `on the screens the text goes to the editor and comes back, and a failed one keeps it`() throws {
        let sofie = try Tmux(
            ["--journal", desk.journal, "--as", "sofie"], in: desk.folder,
            environment: ["EDITOR=bash \(desk.folder)/editor.sh mend", "XDG_RUNTIME_DIR=\(desk.folder)/run"])
        try sofie.shows("Waiting for you")
        try sofie.press("n")
        try sofie.shows("Only you can see this")
        try sofie.type("Half a thought.")
        try sofie.press("C-_")
        let screen = try sofie.shows("Mended outside.")
        #expect(screen.contains("Half a thought.") && screen.contains("as you left it in your editor"))
        #expect(seen.hasSuffix("Half a thought.\n"))
        #expect(try left() == [])
        try sofie.press("C-z")
        try sofie.type("!")
        try sofie.shows("thought.!")
        let tim = try Tmux(
            ["--journal", desk.journal, "--as", "tim"], in: desk.folder,
            environment: ["VISUAL=bash \(desk.folder)/editor.sh fail", "XDG_RUNTIME_DIR=\(desk.folder)/run"])
        try tim.shows("Waiting for you")
        try tim.press("n")
        try tim.shows("Only you can see this")
        try tim.type("Half a thought.")
        try tim.press("C-_")
        let kept = try tim.shows("ended with status 3")
        #expect(kept.contains("Half a thought.") && !kept.contains("Half\n"))
        try tim.press("C-s")
        try tim.shows("Saved.")
        #expect(try left() == [])
    }

    @Test func `over SSH no editor is started, from no screen and from no command`() throws {
        let lab = try Lab(people: ["sofie"])
        let id = try lab.desk.done("write", "note.md", as: "sofie").word
        for command in ["write --editor", "edit \(id) --editor"] {
            let result = try lab.ssh("sofie", command)
            #expect(result.status == 1 && result.messageLines.count == 1)
            #expect(result.messages.contains("Over SSH no editor is started"))
        }
        let session = [
            "session", "--as", "sofie", "--key", try lab.fingerprint("sofie"), "--journal", lab.desk.journal,
        ]
        let sofie = try Tmux(
            session, in: lab.desk.folder,
            environment: ["EDITOR=touch \(lab.desk.folder)/pwned #", "VISUAL=touch \(lab.desk.folder)/pwned #"])
        try sofie.shows("Waiting for you")
        try sofie.press("n")
        try sofie.shows("Only you can see this")
        try sofie.type("Half a thought.")
        try sofie.press("C-_")
        let screen = try sofie.shows("Over SSH no editor is started")
        #expect(screen.contains("Half a thought."))
        #expect(!FileManager.default.fileExists(atPath: lab.desk.folder + "/pwned"))
        // Nor is a template of the account's read.
        #expect(try lab.ssh("sofie", "write --template weekly -").messages.contains("There is no template \"weekly\""))
    }

    @Test func `a template from a file gives a text its beginning, and what is known of it`() throws {
        try desk.makeFolder(".config/vitrine/templates")
        try desk.write(
            "---\ntitle: Week of {{date}}\ncompetencies: [communicator]\ntags: [ward]\n---\n## What happened\n",
            to: ".config/vitrine/templates/weekly.md")
        try desk.write("---\nkind: poem\n---\n", to: ".config/vitrine/templates/odd.md")
        try desk.refused(
            "write", "--template", "monthly", "note.md", as: "sofie", status: 2,
            saying: "There are: blank, what, self-assessment, odd and weekly.")
        try desk.refused("write", "--template", "odd", "note.md", as: "sofie", saying: "odd.md:2: \"poem\" is no kind")
        try desk.refused(
            "write", "--kind", "goal", "--template", "weekly", "note.md", as: "sofie", status: 2,
            saying: "for a reflection")
        let id = try desk.done(
            "write", "--template", "weekly", "--editor", as: "sofie", now: "2025-10-06T09:00"
        ).word
        let item = try desk.done("show", id, "--json", as: "sofie").object()
        #expect(item["body"] as? String == "## What happened\nMended outside.\n")
        #expect((item["title"] as? String)?.hasPrefix("Week of 6 Oct") == true)
        #expect(item["competencies"] as? [String] == ["communicator"])
        #expect(try desk.done("show", id, as: "sofie").output.contains("#ward"))
        try desk.done("write", "--template", "weekly", "--title", "Mine", "note.md", as: "sofie")
        #expect(try desk.done("list", "--json", as: "sofie").array().first?["title"] as? String == "Mine")
    }
}
