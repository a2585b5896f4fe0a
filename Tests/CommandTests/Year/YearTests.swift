import Foundation
import Testing

/// A whole programme year, from the first expectations to the appeal.
@Suite struct YearTests {
    @Test func `a programme year is lived through by commands, and followed on the screens at every step`() throws {
        let year = try Year()
        try peopleCome(year)
        try expectationsAreSpokenOf(year)
        try autumnIsWorkedThrough(year)
        try adviceIsGivenAndDisagreedWith(year)
        let glass = try year.does("tim", "2026-01-14T20:00", "glass", "--moment", "mid-year", "--preview")
        try committeeDecides(year, glass: glass.bytes)
        try decisionIsReadAndAppealed(year)
        try springBringsTrouble(year)
        try yearEnds(year)
    }

    private func peopleCome(_ year: Year) throws {
        let start = "2025-09-01T08:00"
        for id in Year.mentees { try year.does(nil, start, "person", "add", id, id.capitalized, "--role", "mentee") }
        for id in ["vos", "duarte"] {
            try year.does(nil, start, "person", "add", id, id.capitalized, "--role", "mentor")
        }
        // Whom the programme names is there already, with the id as name.
        try year.does(nil, start, "person", "rename", "joke", "Joke Terpstra")
        try year.does(nil, start, "person", "role", "joke", "--role", "coordinator")
        for (number, id) in Year.mentees.enumerated() {
            try year.does("joke", start, "mentorship", "start", number < 4 ? "vos" : "duarte", id)
        }
        try year.sees("joke", "2025-09-01T09:00", [], ["Sofie", "Leyla"])
        try year.sees("vos", "2025-09-01T09:00", [], ["Tim", "fill in the agreement with Tim"], never: ["Leyla"])
    }

    private func expectationsAreSpokenOf(_ year: Year) throws {
        let answers = "## How often do we meet?\nMonthly.\n\n## What stays between us?\nNights.\n"
        try year.does("tim", "2025-09-05T09:00", "agreement", "answer", text: answers)
        let blind = try year.does("vos", "2025-09-05T10:00", "agreement", "show", "--with", "tim")
        #expect(!blind.output.contains("Nights"))
        try year.sees(
            "vos", "2025-09-05T10:01", [":agreement tim"], ["Tim has answered, and you have not"], never: ["Nights"])
        try year.does(
            "vos", "2025-09-06T10:00", "agreement", "answer", "--with", "tim",
            text: answers.replacing("Monthly", with: "Every six weeks"))
        let open = try year.does("vos", "2025-09-06T10:05", "agreement", "show", "--with", "tim")
        #expect(open.output.contains("Nights") && open.output.contains("Every six weeks"))
        try year.does(
            "vos", "2025-09-07T10:00", "agreement", "propose", "--with", "tim", text: "Monthly. Nights stay.\n")
        try year.does("tim", "2025-09-08T10:00", "agreement", "sign")
        try year.does("vos", "2025-09-08T11:00", "agreement", "sign", "--with", "tim")
        try year.sees("tim", "2025-09-08T11:05", ["A"], ["Agreed: signed by both", "Monthly. Nights stay."])
        try year.does("tim", "2025-09-09T10:00", "calibrate", "give", text: "1: 3/5\n2: 4/4\n")
        try year.does("vos", "2025-09-09T11:00", "calibrate", "give", "--with", "tim", text: "1: 5/5\n2: 4/4\n")
        try year.does("tim", "2025-09-10T10:00", "pulse", "give", "3", "4", "2", "5")
        let pulse = try year.does("vos", "2025-09-10T11:00", "pulse", "list", "--with", "tim", "--json").object()
        #expect(pulse["other"] is NSNull)
        try year.sees("tim", "2025-09-10T11:05", ["C"], ["3 as it is", "What is said as coaching stays coaching."])
        try year.sees("vos", "2025-09-10T11:10", [":pulse tim", "<Esc>"], [], never: ["3 4 2 5"])
    }

    private func autumnIsWorkedThrough(_ year: Year) throws {
        try year.does(
            "tim", "2025-10-01T09:00", "write", "--title", "The telephone", "--competency", "communicator",
            text: "I sounded alone.\n", named: "telephone")
        try year.does("tim", "2025-10-01T09:05", "share", year["telephone"])
        try year.does(
            "vos", "2025-10-02T09:00", "feedback", "--to", "tim", "--purpose", "assessment", "--competency",
            "communicator", text: "The letters are on time.\n", named: "letters")
        try year.does(
            "mei", "2025-10-03T09:00", "write", "--competency", "scholar", text: "Three hearts.\n", named: "hearts")
        try year.does("mei", "2025-10-03T09:01", "nominate", year["hearts"], "--moment", "mid-year")
        try year.does(
            "sofie", "2025-10-04T09:00", "write", "--title", "Night shift", "--competency", "communicator",
            text: "I spoke too fast.\n", named: "night")
        try year.does("sofie", "2025-10-04T09:01", "nominate", year["night"], "--moment", "mid-year")

        try year.does(
            "tim", "2025-11-01T09:00", "meeting", "plan", "--with", "vos", "--at", "2025-11-20T16:00", named: "meeting")
        try year.does("tim", "2025-11-12T09:00", "meeting", "agenda", year["meeting"], text: "My temper.\n")
        try year.does(
            "vos", "2025-11-20T16:05", "meeting", "note", year["meeting"], text: "He knows it.\n", named: "soft")
        try year.does("vos", "2025-11-20T16:20", "meeting", "hat", year["meeting"], "assessment")
        try year.does(
            "vos", "2025-11-20T16:25", "meeting", "note", year["meeting"], "--competency", "communicator",
            text: "Speaks calmly in handovers since October.\n", named: "hard")
        try year.does("vos", "2025-11-20T16:40", "meeting", "sign", year["meeting"])
        try year.does("tim", "2025-11-20T20:00", "meeting", "sign", year["meeting"])
        let glass = try year.does("tim", "2025-12-01T09:00", "glass", "--json").object()
        let items = glass["items"] as? [[String: Any]] ?? []
        #expect(items.first { $0["id"] as? String == year["hard"] }?["reach"] as? String == "will")
        #expect(items.first { $0["id"] as? String == year["soft"] }?["reach"] as? String == "wont")
        try year.sees("vos", "2025-12-01T09:05", [":portfolio tim"], ["The telephone"])
        try year.sees("tim", "2025-12-01T09:10", ["W", "<Enter>"], ["He knows it.", "ASSESSMENT"])
        try year.sees("tim", "2025-12-01T09:15", ["t"], ["Speaks calmly in handovers"], never: ["He knows it."])
    }

    private func adviceIsGivenAndDisagreedWith(_ year: Year) throws {
        try year.does(
            "vos", "2026-01-03T09:00", "advise", "tim", "--moment", "mid-year", "--outcome", "targeted support",
            "--evidence", year["letters"], "--evidence", year["hard"], "--limits", "Not seen at night.",
            text: "He says true things in a way that closes doors.\n", named: "advice")
        try year.cannot("tim", "2026-01-03T10:00", "show", year["advice"])
        #expect(try year.does("tim", "2026-01-03T10:01", "search", "doors").lines.isEmpty)
        try year.sees("tim", "2026-01-03T10:02", [], ["Waiting"], never: ["doors", "advice"])
        try year.does("vos", "2026-01-05T09:00", "release", year["advice"])
        #expect(try year.does("tim", "2026-01-05T10:00", "show", year["advice"]).output.contains("closes doors"))
        try year.sees("tim", "2026-01-05T10:05", [":advice"], ["targeted support", "in a way that closes doors"])
        try year.does(
            "tim", "2026-01-06T09:00", "respond", year["advice"], text: "I disagree.\n", named: "disagreement")
        try year.sees("vos", "2026-01-06T10:00", [":advice tim"], ["targeted support", "answered by Tim on 6 Jan"])
    }

    private func committeeDecides(_ year: Year, glass: [UInt8]) throws {
        try year.does(
            "emil", "2026-01-16T09:00", "recuse", "bram", "--moment", "mid-year", "--reason", "We shared an office.")
        try year.cannot("emil", "2026-01-16T09:05", "dossier", "show", "bram", "--moment", "mid-year")
        let dossier = try year.does("noor", "2026-01-16T09:10", "dossier", "show", "tim", "--moment", "mid-year")
        #expect(dossier.bytes == glass)
        try year.sees("noor", "2026-01-16T09:15", ["gc"], ["Tim", "to decide", "quorum 3"])
        try year.sees("joke", "2026-01-16T09:16", ["gx"], ["emil stepped aside: We shared an office."])
        #expect(dossier.output.contains("I disagree."))
        #expect(!dossier.output.contains("He knows it."))

        let decide = ["--moment", "mid-year", "--on", "2026-01-20"]
        try year.cannot(
            "noor", "2026-01-16T09:20", "decide", "tim", "--moment", "mid-year", "--informs", "vos", "--on",
            "2026-01-20", "--outcome", "targeted support", "--cite", year["soft"], text: "Because.\n")
        func proposes(
            _ mentee: String, _ outcome: String, citing: String, informs mentor: String, _ now: String
        ) throws {
            let result = try year.desk.run(
                ["--now", now, "--as", "noor", "decide", mentee, "--informs", mentor] + decide
                    + ["--outcome", outcome, "--cite", citing, "-"], input: "As the dossier says.\n")
            #expect(result.status == 0, "\(result.messages)")
        }
        try proposes("tim", "targeted support", citing: year["hard"], informs: "vos", "2026-01-16T10:00")
        try year.does("ada", "2026-01-16T10:10", "dissent", "tim", "--moment", "mid-year", text: "On track, I say.\n")
        try year.cannot("tim", "2026-01-16T10:15", "decision", "show", "--moment", "mid-year")
        try year.does("sam", "2026-01-16T10:20", "sign", "tim", "--moment", "mid-year")
        try proposes("mei", "not enough evidence", citing: year["hearts"], informs: "duarte", "2026-01-16T11:00")
        for member in ["emil", "ada"] {
            try year.does(member, "2026-01-16T11:10", "sign", "mei", "--moment", "mid-year")
        }
        let minutes = try year.does("noor", "2026-01-16T12:00", "minutes", "--moment", "mid-year")
        for word in ["targeted support", "not enough evidence", "On track, I say.", "We shared an office."] {
            #expect(minutes.output.contains(word), "\(word)")
        }
        try year.sees("noor", "2026-01-16T12:05", ["gc"], ["decided: targeted support", "decided: not enough"])
        try year.sees("noor", "2026-01-16T12:06", ["gc", "w"], ["On track, I say."])
        try year.sees("vos", "2026-01-16T12:07", [], ["tell", "Tim"], never: ["On track, I say."])
    }

    private func decisionIsReadAndAppealed(_ year: Year) throws {
        try year.cannot("tim", "2026-01-17T09:00", "decision", "show", "--moment", "mid-year")
        try year.sees("tim", "2026-01-17T09:05", [], ["Waiting"], never: ["decision for Mid-year"])
        try year.sees("tim", "2026-01-20T08:55", [], ["the decision of the committee for Mi"])
        let decision = try year.does("tim", "2026-01-20T09:00", "decision", "show", "--moment", "mid-year")
        #expect(decision.output.contains("targeted support"))
        try year.sees("tim", "2026-01-20T09:05", ["gi"], ["targeted support", "As the dossier says."])
        try year.does("tim", "2026-01-20T09:10", "decision", "answer", "--moment", "mid-year", text: "I will appeal.\n")
        try year.does(
            "tim", "2026-01-25T09:00", "appeal", "make", "--moment", "mid-year", text: "One page is no pattern.\n",
            named: "appeal")
        try year.cannot("joke", "2026-01-26T09:00", "appeal", "assign", year["appeal"], "--panel", "ada")
        try year.does(
            "joke", "2026-01-26T09:05", "appeal", "assign", year["appeal"], "--panel", "petra", "--panel", "sunil",
            "--panel", "marit")
        let bundle = try year.does("marit", "2026-01-27T09:00", "appeal", "bundle", year["appeal"])
        for word in ["One page is no pattern.", "targeted support", "I disagree."] {
            #expect(bundle.output.contains(word), "\(word)")
        }
        try year.sees("marit", "2026-01-27T09:05", [], ["Tim"])
        try year.sees("marit", "2026-01-27T09:06", ["ga", "<Enter>"], ["One page is no pattern."])
        try year.sees(
            "joke", "2026-01-27T09:07", ["ga", "<Enter>"], ["petra, sunil and marit"],
            never: ["One page is no pattern."])
        try year.does(
            "marit", "2026-02-02T09:00", "appeal", "rule", year["appeal"], "--word", "upheld",
            text: "It does not carry this outcome.\n")
        try year.sees("tim", "2026-02-02T10:00", [], ["the ruling on the appeal for Mid"])
        try year.sees("tim", "2026-02-02T10:05", ["ga", "<Enter>"], ["It does not carry this outcome."])
        #expect(
            try year.does("tim", "2026-02-03T09:00", "appeal", "show", year["appeal"]).output.contains("upheld"))
        try year.cannot(
            "mei", "2026-02-10T09:00", "appeal", "make", "--moment", "mid-year", text: "Too late.\n", saying: "30 Jan")
    }

    private func springBringsTrouble(_ year: Year) throws {
        try year.does("joke", "2026-02-15T09:00", "mentorship", "end", "vos", "tim")
        try year.does("joke", "2026-02-15T09:05", "mentorship", "start", "duarte", "tim")
        try year.cannot("vos", "2026-02-15T10:00", "show", year["telephone"])
        try year.cannot("duarte", "2026-02-15T10:05", "show", year["telephone"])
        try year.sees("vos", "2026-02-15T10:06", [], ["Waiting"], never: ["Tim"])
        try year.sees("duarte", "2026-02-15T10:07", [":portfolio tim"], ["Tim"], never: ["The telephone"])
        try year.sees("tim", "2026-02-15T10:08", ["gh"], ["The telephone"])
        try year.does(
            "tim", "2026-02-16T09:00", "mentorship", "handover", "choose", "--to", "duarte", year["telephone"])
        #expect(try year.does("duarte", "2026-02-16T10:00", "show", year["telephone"]).output.contains("alone"))
        try year.sees("duarte", "2026-02-16T10:05", [":portfolio tim"], ["The telephone"])

        try year.does(
            "duarte", "2026-03-01T09:00", "escalate", "kwame", "--risk", "mentee",
            text: "He has not slept for weeks, and says so.\n")
        #expect(try year.does("joke", "2026-03-01T10:00", "escalation", "list").output.contains("Kwame"))
        #expect(try year.does("kwame", "2026-03-01T10:05", "escalation", "list").lines.count >= 1)
        try year.sees("joke", "2026-03-01T10:10", ["ge", "<Enter>"], ["He has not slept for weeks, and says so."])
        try year.sees("kwame", "2026-03-01T10:15", ["ge", "<Enter>"], ["He has not slept for weeks, and says so."])
        try year.sees("mei", "2026-03-01T10:20", ["ge"], [], never: ["Kwame"])

        try year.does("joke", "2026-03-05T09:00", "erase", year["night"], "--reason", "A patient was named")
        #expect(try year.does("sofie", "2026-03-05T10:00", "search", "spoke").lines.isEmpty)
        try year.sees("sofie", "2026-03-05T10:05", ["p"], ["Erased on 5 Mar"], never: ["Night shift", "I spoke"])
        try year.cannot("joke", "2026-03-05T11:00", "show", year["soft"])
        try year.does("joke", "2026-03-05T11:05", "break-glass", year["soft"], "--reason", "Tim asked me to")
        #expect(try year.does("joke", "2026-03-05T11:10", "show", year["soft"]).output.contains("He knows it."))
        try year.sees("tim", "2026-03-05T12:00", ["L"], ["Tim asked me to"])
        try year.cannot("joke", "2026-03-05T15:06", "show", year["soft"])
        let access = try year.does("tim", "2026-03-06T09:00", "access")
        #expect(access.output.contains("noor") && access.output.contains("marit"))
        try year.sees("tim", "2026-03-06T09:05", ["L"], ["noor read", "marit read"])
        try year.sees("tim", "2026-03-06T09:06", ["gk"], ["Everything is kept"])
    }

    private func yearEnds(_ year: Year) throws {
        let account = try year.does("tim", "2026-06-30T20:00", "export", "--about-me")
        for words in [
            "I sounded alone.", "closes doors", "One page is no pattern.", "On track, I say.", "Nights stay.",
        ] {
            #expect(account.output.contains(words), "\(words)")
        }
        try year.does("noor", "2026-07-01T09:00", "dossier", "show", "tim", "--moment", "end-year")
        let list = try year.does("ada", "2026-07-01T09:05", "dossier", "list", "--moment", "end-year", "--json")
        #expect(try list.array().count == Year.mentees.count)
        let check = try year.does(nil, "2026-07-01T10:00", "check")
        #expect(check.word.hasPrefix("Nothing is damaged: "))
    }
}
