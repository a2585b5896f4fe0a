import Testing

/// What a viewer may not see is not there: the same words, the same status, whatever is asked.
@Suite struct SecrecyTests {
    @Test func `absent and forbidden are answered alike`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2025-10-01T09:00"
        let hidden = try desk.done("write", "--title", "Canary", "note.md", as: "tim", now: now).word
        let absent = "0123456789abcdef0123456789abcdef"
        for person in ["sofie", "vos", "duarte", "noor", "joke"] {
            for verb in [
                ["show", "ID"], ["show", "ID", "--json"], ["history", "ID"], ["edit", "ID", "note.md"],
                ["delete", "ID"], ["goal", "ID", "met"],
                ["share", "ID"], ["withdraw", "ID"], ["nominate", "ID", "--moment", "mid-year"], ["retract", "ID"],
                ["feedback", "--on", "ID", "--purpose", "assessment", "--competency", "scholar", "fb.md"],
                ["purpose", "ID", "assessment"], ["agree", "ID"], ["decline", "ID"], ["acknowledge", "ID"],
                ["respond", "ID", "note.md"], ["list", "--after", "ID"],
            ] {
                // For one verb in all the ways in which an id can be wrong.
                let more = verb[0] == "history" ? [String(hidden.prefix(8)), "zzzzzzzz", "12"] : []
                let answers = try ([hidden, absent] + more).map { id in
                    try desk.run(verb.map { $0 == "ID" ? id : $0 }, as: person, now: now)
                }
                for answer in answers {
                    #expect(answer.status == 1)
                    #expect(
                        answer.messages == "There is no such item. `vitrine list` shows what you can see.\n",
                        "\(person) \(verb)")
                    #expect(answer.bytes.isEmpty)
                }
            }
            for verb in [
                ["list", "--mentee", "ID"], ["glass", "--mentee", "ID"], ["glass", "--preview", "--mentee", "ID"],
            ] {
                let answers = try ["tim", "nobody"].map { id in
                    try desk.run(verb.map { $0 == "ID" ? id : $0 }, as: person == "duarte" ? "vos" : person, now: now)
                }
                #expect(answers[0].messages == answers[1].messages, "\(person) \(verb)")
                #expect(answers[0].status == 1 && answers[1].status == 1)
            }
            #expect(try !desk.run("search", "Canary", as: person, now: now).output.contains(hidden))
        }
    }

    @Test func `dossiers that are not yours are not there`() throws {
        let desk = try Desk()
        try desk.people()
        let now = "2026-01-16T09:00"
        for (person, mentee) in [
            ("sofie", "tim"), ("sofie", "nobody"), ("vos", "sofie"), ("joke", "tim"), ("noor", "nobody"),
            ("noor", "NOBODY"),
        ] {
            let answer = try desk.run("dossier", "show", mentee, "--moment", "mid-year", as: person, now: now)
            #expect(answer.status == 1)
            #expect(answer.messages == "There is no such dossier. `vitrine dossier list` shows those you can read.\n")
        }
        #expect(try desk.run("dossier", "show", "tim", "--moment", "end-year", as: "noor", now: now).status == 1)
        #expect(try desk.done("dossier", "show", "tim", "--moment", "mid-year", as: "noor", now: now).status == 0)
        let hostToo = try desk.run("dossier", "show", "tim", "--moment", "mid-year", now: now)
        #expect(hostToo.status == 1)
    }
}
