import Testing

/// What is refused gets one clear line and its status, and changes nothing.
@Suite struct RefusalTests {
    @Test func `wrong usage is status 2`() throws {
        let desk = try Desk()
        try desk.refused("lst", status: 2, saying: "Did you mean `vitrine list`?")
        try desk.refused("frobnicate", status: 2, saying: "There is no command \"frobnicate\".")
        try desk.refused("list", "--limti", "5", status: 2, saying: "Unknown option '--limti'. Did you mean '--limit'?")
        try desk.refused("list", "--limit", "0", status: 2, saying: "--limit is at least 1.")
        try desk.refused("list", "--kind", "poem", status: 2, saying: "'poem' is invalid")
        try desk.refused("list", "--since", "yesterday", status: 2, saying: "\"yesterday\" is not a time for --since")
        try desk.refused("show", status: 2, saying: "Missing expected argument")
        try desk.refused("person", status: 2, saying: "vitrine person add|rename|role|list|suspend|reinstate")
        try desk.refused("list", "--now", status: 2, saying: "--now needs a value")
        try desk.refused("list", "--journal", "x", status: 2, saying: "--journal is given twice")
        try desk.refused("list", "--role", "chief", status: 2, saying: "There is no role \"chief\"")
        try desk.refused("list", "--role", "mentor", status: 2, saying: "name the person with --as")
        try desk.refused("list", now: "tomorrow", status: 2, saying: "\"tomorrow\" is not a time for --now")
        try desk.refused("write", "--due", "2026-01-01", "note.md", status: 2, saying: "Only a goal has --due")
        try desk.refused("write", "--moment", "mid-year", "note.md", status: 2, saying: "Only a self-assessment")
        try desk.refused("feedback", "--purpose", "assessment", "fb.md", status: 2, saying: "--on ID")
        try desk.refused("glass", "--preview", "--changes", status: 2, saying: "leave out --changes")
        try desk.refused(
            "search", "purpose:fun", status: 2, saying: "at character 1: purpose: is developmental or assessment.")
        try desk.refused("check", "--head", "x", status: 2, saying: "NUMBER:HASH")
        try desk.refused(status: 2, saying: "The screens need a terminal.")
        try desk.refused("demo", status: 2, saying: "The screens need a terminal.")
        try desk.refused("demo", "--no-screens", status: 2, saying: "--keep")
    }

    @Test func `help is a result, and so is the version`() throws {
        let desk = try Desk(isRehearsal: nil)
        for arguments in [["--help"], ["help", "write"], ["write", "--help"], ["person", "--help"], ["--version"]] {
            let result = try desk.program.run(arguments)
            #expect(result.status == 0)
            #expect(!result.bytes.isEmpty)
            #expect(result.messages.isEmpty)
        }
        #expect(try desk.program.run(["--help"]).output.contains("--journal PATH"))
    }

    @Test func `what the rules refuse is status 1, and nothing has happened`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let own = try desk.done("write", "note.md", as: "sofie", now: now).word
        let feedback = try desk.done(
            "feedback", "--to", "sofie", "--purpose", "developmental", "fb.md", as: "vos", now: now
        ).word
        let events = try desk.events()
        try desk.refused("write", "note.md", as: "vos", now: now, saying: "Only a mentee writes")
        try desk.refused("write", "note.md", now: now, saying: "Only a mentee writes")
        try desk.refused("write", "-", as: "sofie", now: now, input: " \n", saying: "says nothing")
        try desk.refused(
            "write", "-", as: "sofie", now: now, input: "a\u{1B}[2Jb", saying: "the character ^[ at line 1, column 2")
        try desk.refused("write", "--title", " ", "note.md", as: "sofie", now: now, saying: "The title says nothing")
        try desk.refused(
            "write", "--competency", "magic", "note.md", as: "sofie", now: now,
            saying: "There is no competency \"magic\"")
        try desk.refused(
            "write", "absent.md", as: "sofie", now: now, saying: "There is no file or folder \"absent.md\"")
        try desk.refused("write", ".", as: "sofie", now: now, saying: "cannot be read")
        try desk.refused("write", "--template", "self-assessment", "note.md", as: "sofie", now: now, saying: "--moment")
        try desk.refused(
            "nominate", own, "--moment", "mid-year", as: "sofie", now: now, saying: "it names no competency")
        try desk.refused(
            "nominate", own, "--moment", "never", as: "sofie", now: now, saying: "There is no decision moment \"never\""
        )
        try desk.refused("goal", own, "met", as: "sofie", now: now, saying: "That is not a goal")
        try desk.refused("acknowledge", own, as: "sofie", now: now, saying: "Only feedback and advice are acknowledged")
        try desk.refused("respond", feedback, "note.md", as: "sofie", now: now, saying: "Only assessment items")
        try desk.refused("agree", feedback, as: "sofie", now: now, saying: "Nobody has asked")
        try desk.refused(
            "purpose", feedback, "assessment", as: "vos", now: now, saying: "assessment needs a competency")
        try desk.refused(
            "purpose", feedback, "assessment", as: "sofie", now: now, saying: "Only the mentor who wrote it")
        try desk.refused("edit", feedback, "note.md", as: "sofie", now: now, saying: "only its author can")
        try desk.refused(
            "feedback", "--to", "sofie", "--purpose", "assessment", "fb.md", as: "vos", now: now,
            saying: "an assessment item needs a competency")
        try desk.refused("person", "add", "Sofie", "S", "--role", "mentee", now: now, saying: "is not an id")
        try desk.refused(
            "person", "add", "sofie", "S", "--role", "mentee", now: now, saying: "There is a person sofie already")
        try desk.refused(
            "person", "add", "eva", "S", "--role", "mentee", as: "vos", now: now,
            saying: "Only a coordinator or the host")
        try desk.refused("person", "role", "sofie", now: now, saying: "at least one role")
        try desk.refused("mentorship", "start", "sofie", "tim", now: now, saying: "does not have the role mentor")
        try desk.refused("mentorship", "end", "vos", "tim", now: now, saying: "There is no such mentorship")
        try desk.refused("dossier", "receipt", as: "vos", now: now, saying: "Only the mentee has a receipt")
        try desk.refused("check", as: "vos", now: now, saying: "not for you")
        #expect(try desk.events() == events)
    }

    @Test func `after the cutoff it is too late`() throws {
        let desk = try Desk()
        try desk.people()
        let id = try desk.done(
            "write", "--competency", "scholar", "note.md", as: "sofie", now: "2025-10-01T09:00"
        ).word
        try desk.refused(
            "nominate", id, "--moment", "mid-year", as: "sofie", now: "2026-01-15T12:00",
            saying: "Too late: Mid-year review closed on 15 Jan 12:00. It can still be for Year decision")
        try desk.done("nominate", id, "--moment", "end-year", as: "sofie", now: "2026-06-30T11:59:59")
        try desk.refused(
            "edit", id, "fb.md", as: "sofie", now: "2026-06-30T12:00", saying: "Not edited: it is sealed in a dossier")
    }

    @Test func `an edit that began from an older revision is refused`() throws {
        let desk = try Desk()
        try desk.people()
        let id = try desk.done("write", "note.md", as: "sofie", now: "2025-10-01T09:00").word
        try desk.done("edit", id, "fb.md", "--revision", "1", as: "sofie", now: "2025-10-01T09:01")
        try desk.refused(
            "edit", id, "note.md", "--revision", "1", as: "sofie", now: "2025-10-01T09:02",
            saying: "revision 2 was saved meanwhile")
    }

    @Test func `a journal that is not one is status 3, and its bytes stay`() throws {
        let desk = try Desk(isRehearsal: nil)
        try desk.write(String(repeating: "not a journal ", count: 100), to: "j.db")
        try desk.refused("list", status: 3, saying: "is not a Vitrine journal")
        #expect(try desk.bytes(of: "j.db").count == 1400)
    }

    @Test func `a journal that is not there is said to be so`() throws {
        let desk = try Desk(isRehearsal: nil)
        try desk.refused("list", saying: "There is no journal at")
        let home = try desk.program.run(["list"])
        #expect(home.messages.contains(desk.folder + "/.local/share/vitrine/journal.db"))
    }

    @Test func `nothing is made twice in one place`() throws {
        let desk = try Desk()
        try desk.refused("init", "p.yaml", saying: "There is a file at")
        let demo = try desk.program.run(["demo", "--keep", desk.journal, "--no-screens"])
        #expect(demo.status == 1)
        #expect(demo.messages.contains("There is a file at"))
    }

    @Test func `a programme that is not sound makes no journal`() throws {
        let desk = try Desk(isRehearsal: nil)
        try desk.write(Desk.programme.replacing("Europe/Amsterdam", with: "Europe/Atlantis"), to: "q.yaml")
        let result = try desk.run("init", "q.yaml")
        #expect(result.status == 1)
        #expect(result.messages.hasPrefix("q.yaml:2:"))
        try desk.refused("list", saying: "There is no journal at")
        let check = try desk.run("programme", "check", "q.yaml")
        #expect(check.status == 1)
        #expect(check.output.hasPrefix("q.yaml:2:"))
        #expect(try desk.run("programme", "check", "p.yaml").word == "The programme file is sound.")
    }
}
