import Foundation
import Testing

/// A committee's day by commands, and what comes after it.
@Suite struct CommitteeTests {
    private let moment = ["--moment", "mid-year"]

    @Test func `a committee decides, the mentee reads it on the day, answers and appeals, and a panel rules`() throws {
        let year = try CommitteeYear()
        let desk = year.desk
        let day = CommitteeYear.day
        // Noor proposes: what is created is said by its id, alone.
        let made = try year.proposes(
            "noor", "targeted support",
            [
                "--plan", "Present a case; with slides; sofie; 2026-03-01", "--plan",
                "Watch one handover; vos; 2026-02-01",
            ])
        #expect(made.status == 0 && made.word.count == 32 && made.output == made.word + "\n", "\(made.messages)")
        // Emil reads it, with what he has not opened.
        let read = try year.show("emil").output
        for words in [
            "Proposed: 1 of 2 took part; not final", "Outcome: targeted support",
            "Informs the mentee: C. Vos, on 20 Jan 2026",
            "- Present a case; with slides (Sofie de Wit, by 1 Mar 2026)",
            "! You have not opened 1 item of the dossier:",
        ] { #expect(read.contains(words), "\(words)\n\(read)") }
        try desk.done("sign", "sofie", "--moment", "mid-year", as: "emil", now: day)
        try desk.refused(
            "dissent", "sofie", "--moment", "mid-year", "-", as: "ada", now: day, input: "No.\n",
            saying: "Not done: the decision is final")
        // Vos reads what he is to tell; Sofie reads it on the day.
        #expect(try year.show("vos").output.contains("Informs the mentee: you, on 20 Jan 2026"))
        #expect(try year.show("sofie").status == 1)
        let told = try year.show("sofie", now: CommitteeYear.told).output
        #expect(told.contains("Appeal: possible until Fri 30 Jan 2026, 00:00"))
        #expect(told.contains("- noor signed on Fri 16 Jan 2026, 09:00, with 1 item not opened"))
        try desk.done(
            "decision", "answer", "--moment", "mid-year", "-", as: "sofie", now: CommitteeYear.told,
            input: "I see it otherwise.\n")
        #expect(try year.show("noor", now: CommitteeYear.told).output.contains("  I see it otherwise."))
        // She appeals; the coordinator gives it to people who have no part in it.
        let appeal = try desk.done(
            "appeal", "--moment", "mid-year", "-", as: "sofie", now: "2026-01-29T23:59", input: "Nobody opened it.\n"
        ).word
        let kept = try desk.done("appeal", "show", String(appeal.prefix(8)), as: "joke", now: "2026-01-30T09:00").output
        #expect(kept.contains("Panel: nobody yet") && !kept.contains("Nobody opened it."))
        try desk.done(
            "appeal", "assign", appeal, "--panel", "pia", "--panel", "pim", "--panel", "pol", as: "joke",
            now: "2026-01-30T09:00")
        let bundle = try desk.done("appeal", "bundle", appeal, as: "pia", now: "2026-01-31T09:00").output
        for words in ["  Nobody opened it.", "Outcome: targeted support", "vitrine dossier 1", "I spoke too fast"] {
            #expect(bundle.contains(words), "\(words)")
        }
        // The bundle ends with the dossier's own bytes.
        let dossier = try desk.done(
            "dossier", "show", "sofie", "--moment", "mid-year", as: "pia", now: "2026-01-31T09:00")
        #expect(bundle.hasSuffix(dossier.output))
        try desk.done(
            "appeal", "rule", appeal, "--word", "upheld", "-", as: "pim", now: "2026-02-02T09:00",
            input: "It had not been opened.\n")
        for person in ["sofie", "noor", "pol"] {
            let ruled = try desk.done("appeal", "show", appeal, as: person, now: "2026-02-03T09:00").output
            #expect(ruled.contains("Ruling: upheld") && ruled.contains("  It had not been opened."), "\(person)")
        }
        try desk.done("check", now: "2026-02-03T09:00")
    }

    @Test func `after the programme's time an appeal is refused with the date`() throws {
        let year = try CommitteeYear()
        try year.decided()
        try year.desk.refused(
            "appeal", "--moment", "mid-year", "-", as: "sofie", now: "2026-01-30T00:00", input: "Nobody opened it.\n",
            saying: "Too late: an appeal against this decision could be made until 30 Jan 00:00.")
        try year.desk.refused(
            "appeal", "--moment", "mid-year", "-", as: "tim", now: "2026-01-30T00:00", input: "Hm.\n",
            saying: "There is no decision that you can read.")
    }

    @Test func `a decision in progress is not there for anybody but the committee, in the words for what is not there`()
        throws
    {
        let year = try CommitteeYear()
        let before = try ["sofie", "vos", "tim", "duarte", "joke", "pia", nil].map { try year.show($0) }
        #expect(try year.proposes().status == 0)
        for (index, person) in ["sofie", "vos", "tim", "duarte", "joke", "pia", nil].enumerated() {
            let answer = try year.show(person)
            #expect(answer.status == 1 && answer.bytes.isEmpty)
            #expect(answer.messages == before[index].messages)
            #expect(answer.messages.hasPrefix("There is no decision that you can read."))
            let absent = try year.desk.run(
                "decision", "show", "nobody", "--moment", "mid-year", as: person, now: CommitteeYear.day)
            #expect(absent.messages == answer.messages && absent.status == 1)
        }
        for person in ["noor", "emil", "ada"] { #expect(try year.show(person).status == 0) }
    }

    @Test func `what is wrong is refused in one clear line, and nothing has happened`() throws {
        let year = try CommitteeYear()
        let desk = year.desk
        try year.desk.done("dossier", "list", as: "noor", now: CommitteeYear.day)
        let events = try desk.events()
        func refused(_ words: [String], as person: String? = "noor", status: Int32 = 1, saying: String) throws {
            let result = try desk.run(words, as: person, now: CommitteeYear.day, input: "Words.\n")
            #expect(
                result.status == status && result.bytes.isEmpty && result.messageLines.count == 1, "\(words) \(result)")
            #expect(result.messages.contains(saying), "\(words): \(result.messages)")
        }
        func decide(
            outcome: String = "on track", cite: String? = nil, informs: String = "vos", on day: String = "2026-01-20",
            mentee: String = "sofie", _ more: [String] = []
        ) -> [String] {
            [
                "decide", mentee, "--outcome", outcome, "--cite", cite ?? year.sofies, "--informs", informs, "--on",
                day, "-",
            ]
                + moment + more
        }
        try refused(
            decide(outcome: "excellent"), saying: "There is no outcome \"excellent\". The programme has: \"on track\"")
        try refused(decide(cite: year.tims), saying: "is not in this dossier")
        try refused(decide(cite: "zz"), saying: "\"zz\" is not in this dossier")
        try refused(decide(informs: "duarte"), saying: "duarte neither mentors the mentee now nor sits")
        try refused(decide(on: "2026-01-15"), saying: "15 Jan 2026 has passed")
        try refused(decide(on: "soon"), status: 2, saying: "\"soon\" is not a day for --on")
        try refused(
            decide(["--plan", "Do it"]), status: 2,
            saying: "\"Do it\" is not a step of a plan. Write it as 'TEXT; OWNER;")
        try refused(decide(["--plan", "Do it; tim; 2026-03-01"]), saying: "tim has no part in this")
        try refused(decide(mentee: "nobody"), saying: "There is no such dossier")
        try refused(decide(mentee: "NOBODY"), saying: "There is no such dossier")
        for person in ["vos", "sofie", "joke"] {
            try refused(decide(), as: person, saying: "Only a member of the committee decides.")
        }
        try refused(decide(), as: "pia", saying: "There is no such dossier")
        try refused(decide(), as: nil, saying: "Only a member of the committee decides.")
        try refused(["sign", "sofie"] + moment, saying: "Nothing has been proposed yet")
        try refused(["minutes"] + moment, as: "vos", saying: "Only the committee has minutes.")
        try refused(["minutes", "--moment", "never"], saying: "There is no decision moment \"never\"")
        try refused(
            ["recuse", "sofie", "--reason", "x"] + moment, as: "vos", saying: "Only a member of the moment's committee")
        try refused(
            ["recuse", "sofie", "--override", "emil", "--reason", "x"] + moment, as: "emil", saying: "Only the chair")
        try refused(
            ["recuse", "sofie", "--override", "vos", "--reason", "x"] + moment, as: "joke",
            saying: "vos is not on the committee")
        try refused(["recuse", "sofie", "--reason", " "] + moment, saying: "The reason says nothing")
        try refused(
            ["appeal", "show", "0123456789abcdef0123456789abcdef"], as: "joke", saying: "There is no such appeal")
        try refused(["appeal", "show", "x"], as: "sofie", saying: "There is no such appeal")
        try refused(["decision"], status: 2, saying: "vitrine decision show|answer")
        try refused(["appeal", "rule", "01234567", "--word", "maybe", "-"], status: 2, saying: "'maybe' is invalid")
        #expect(try desk.events() == events)
    }

    @Test func `repeating what is already so is fine, and changes nothing`() throws {
        let year = try CommitteeYear()
        let desk = year.desk
        let day = CommitteeYear.day
        func twice(_ words: [String], as person: String?, now: String = day, input: String? = nil) throws {
            #expect(try desk.run(words, as: person, now: now, input: input).status == 0, "\(words)")
            let events = try desk.events()
            let again = try desk.run(words, as: person, now: now, input: input)
            #expect(again.status == 0 && again.bytes.isEmpty, "\(words): \(again.messages)")
            #expect(try desk.events() == events, "\(words)")
        }
        try twice(["recuse", "sofie", "--reason", "A friend"] + moment, as: "ada")
        try twice(["recuse", "sofie", "--override", "ada", "--reason", "No other"] + moment, as: "joke")
        try twice(
            [
                "decide", "sofie", "--outcome", "on track", "--cite", year.sofies, "--informs", "vos", "--on",
                "2026-01-20",
                "why.md",
            ] + moment, as: "noor")
        try twice(["sign", "sofie"] + moment, as: "noor")
        try twice(["dissent", "sofie", "-"] + moment, as: "emil", input: "No.\n")
        try twice(["decision", "answer", "-"] + moment, as: "sofie", now: CommitteeYear.told, input: "So be it.\n")
        try twice(["appeal", "-"] + moment, as: "sofie", now: CommitteeYear.told, input: "Look again.\n")
        let id = try desk.done("appeal", "list", as: "joke", now: CommitteeYear.told).output.prefix(32)
        try twice(["appeal", "assign", String(id), "--panel", "pia"], as: "joke", now: CommitteeYear.told)
        try twice(
            ["appeal", "rule", String(id), "--word", "dismissed", "-"], as: "pia", now: CommitteeYear.told,
            input: "No.\n")
    }

    @Test func `a conflict is the mentee's to see, and a signature given before stepping aside is void`() throws {
        let year = try CommitteeYear()
        let desk = year.desk
        let day = CommitteeYear.day
        try desk.done("person", "role", "ada", "committee", "mentor", now: day)
        try desk.done("mentorship", "start", "ada", "sofie", now: day)
        let listed = try desk.done("dossier", "list", as: "ada", now: day).output
        #expect(listed.contains("recused: you mentor the mentee") && listed.contains("tim\tTim Okafor"))
        try desk.done(
            "recuse", "sofie", "--override", "ada", "--moment", "mid-year", "--reason", "Nobody else knows the ward",
            as: "noor", now: day)
        let told = try desk.done("recusals", "--moment", "mid-year", as: "sofie", now: day).output
        #expect(told.contains("ada sits in spite of a conflict, let by noor: Nobody else knows the ward"))
        #expect(try desk.done("recusals", as: "tim", now: day).output.isEmpty)
        #expect(try desk.done("recusals", "--json", as: "sofie", now: day).array().first?["sits"] as? Bool == true)
        #expect(try year.proposes("ada").status == 0)
        try desk.done("recuse", "sofie", "--moment", "mid-year", "--reason", "On reflection", as: "ada", now: day)
        let page = try year.show("noor", json: true).object()
        #expect(page["counted"] as? Int == 0)
        try desk.done("sign", "sofie", "--moment", "mid-year", as: "noor", now: day)
        #expect(try year.show("noor", json: true).object()["state"] as? String == "proposed")
    }

    @Test func `the minutes come as text, Markdown and CSV, and hold nothing that acts on a spreadsheet or a terminal`()
        throws
    {
        let year = try CommitteeYear()
        let desk = year.desk
        try desk.write("=HYPERLINK(\"x\"), she said.\n# Heading\n\u{202E}backwards\n", to: "why.md")
        try year.decided()
        #expect(try year.proposes("ada", about: "tim", citing: year.tims).status == 0)
        func minutes(_ format: [String]) throws -> String {
            try desk.done(
                ["--journal", desk.journal, "--as", "ada", "--now", CommitteeYear.day, "minutes"] + moment + format
            )
            .output
        }
        let text = try minutes([])
        for words in [
            "Minutes: Mid-year review, committee ccc", "Decided: 1 of 2", "Signed: noor and emil",
            "Proposed, not final: on track; 1 of 2 took part", "<U+202E>backwards",
        ] { #expect(text.contains(words), "\(words)\n\(text)") }
        let markdown = try minutes(["--format", "markdown"])
        #expect(markdown.contains("## Sofie de Wit (sofie)") && markdown.contains("> # Heading"))
        let csv = try minutes(["--format", "csv"])
        #expect(csv.hasPrefix("mentee,name,moment,state,outcome,rationale,"))
        #expect(csv.contains("sofie,Sofie de Wit,mid-year,final,on track,\"'=HYPERLINK(\"\"x\"\"), she said.\n"))
        #expect(!(text + markdown + csv).unicodeScalars.contains("\u{202E}"))
        let json = try JSONSerialization.jsonObject(with: Data(minutes(["--json"]).utf8)) as? [String: Any]
        #expect(json?["decided"] as? Int == 1 && (json?["lines"] as? [Any])?.count == 2)
    }

    @Test func `the shapes that are promised`() throws {
        let year = try CommitteeYear()
        let desk = year.desk
        try year.decided()
        let page = try year.show("noor", json: true).object()
        #expect(
            Set(page.keys) == [
                "mentee", "moment", "id", "state", "proposal", "earlier", "final", "reads", "appealUntil", "opened",
                "answer", "counted", "quorum", "committee", "appeal", "unopened", "disconfirming",
            ])
        let proposal = page["proposal"] as? [String: Any] ?? [:]
        #expect(
            Set(proposal.keys) == [
                "number", "outcome", "rationale", "citations", "plan", "informer", "informs", "by", "at", "parts",
                "voided",
            ])
        #expect(proposal["citations"] as? [String] == [year.sofies])
        #expect(page["appealUntil"] as? String == "2026-01-29T23:00:00Z")
        let informers = try year.show("vos", json: true).object()
        #expect(informers["quorum"] is NSNull && (informers["committee"] as? [Any])?.isEmpty == true)
        let appeal = try desk.done(
            "appeal", "-", "--moment", "mid-year", as: "sofie", now: CommitteeYear.told, input: "Look again.\n"
        ).word
        let listed = try desk.done("appeal", "list", "--json", as: "sofie", now: CommitteeYear.told).array()
        #expect(
            listed.map { Set($0.keys) } == [
                [
                    "id", "mentee", "moment", "at", "deadline", "panel", "assigned", "ruled", "grounds", "ruling",
                    "opened",
                ]
            ])
        #expect(listed[0]["id"] as? String == appeal)
        let bundle = try desk.done("appeal", "bundle", appeal, "--json", as: "sofie", now: CommitteeYear.told).object()
        #expect(Set(bundle.keys) == ["appeal", "decision", "dossier"])
        let recusals = try desk.done("recusals", "--json", now: CommitteeYear.told).array()
        #expect(recusals.isEmpty)
    }
}
