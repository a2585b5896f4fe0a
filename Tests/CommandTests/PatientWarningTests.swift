import Testing

/// Whatever makes a text readable for somebody else says so when it may name a patient, and does it all the same.
@Suite struct PatientWarningTests {
    private static let text = "Handover.\nMrs Jansen, NHS 999 000 0018.\n"
    private static let now = "2025-10-01T09:00"

    private let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.people()
    }

    private func warns(
        _ words: String..., as person: String, input: String? = nil,
        of traces: [String] = ["Mrs Jansen", "999 000 0018"],
        at place: SourceLocation = #_sourceLocation
    ) throws {
        let result = try desk.run(words, as: person, now: Self.now, input: input)
        #expect(result.status == 0, "\(result.messages)", sourceLocation: place)
        for trace in traces {
            #expect(result.messages.contains("\"\(trace)\" ("), "\(result.messages)", sourceLocation: place)
        }
    }

    private func silent(
        _ words: String..., as person: String, input: String? = nil, at place: SourceLocation = #_sourceLocation
    ) throws -> String {
        let result = try desk.run(words, as: person, now: Self.now, input: input)
        #expect(result.status == 0 && result.messages.isEmpty, "\(result.messages)", sourceLocation: place)
        return result.word
    }

    @Test func `what a mentee shares, nominates, answers, changes and declines`() throws {
        let id = try silent("write", "-", "--competency", "scholar", as: "sofie", input: Self.text)
        _ = try silent("edit", id, "-", as: "sofie", input: Self.text + "More.\n")
        try warns("share", id, as: "sofie")
        try warns("edit", id, "-", as: "sofie", input: Self.text + "And more.\n")
        try warns("nominate", id, "--moment", "mid-year", as: "sofie")
        let given = try desk.done(
            "feedback", "--to", "sofie", "--purpose", "assessment", "--competency", "scholar", "fb.md", as: "vos",
            now: Self.now
        ).word
        try warns("respond", given, "-", as: "sofie", input: Self.text)
        let other = try desk.done(
            "feedback", "--to", "sofie", "--purpose", "developmental", "--competency", "scholar", "fb.md", as: "vos",
            now: Self.now
        ).word
        try desk.done("purpose", other, "assessment", as: "vos", now: Self.now)
        try warns("decline", other, "--reason", "It was about Mrs Jansen", as: "sofie", of: ["Mrs Jansen"])
    }

    @Test func `what a mentor gives and asks for, and what a mentee agrees to`() throws {
        let title = "About mevrouw De Vries"
        try warns(
            "feedback", "--to", "sofie", "--purpose", "developmental", "--competency", "scholar", "--title", title, "-",
            as: "vos", input: Self.text, of: ["Mrs Jansen", "999 000 0018", "mevrouw De Vries"])
        let id = try desk.run("list", "--json", as: "vos", now: Self.now).array()[0]["id"] as! String
        try warns("purpose", id, "assessment", as: "vos")
        try warns("agree", id, as: "sofie")
    }

    @Test func `what stands in a tag`() throws {
        let id = try silent(
            "write", "note.md", "--competency", "scholar", "--tag", "mrs jansen", "--tag", "BSN 111222333", as: "sofie")
        try warns("share", id, as: "sofie", of: ["111222333"])
        try warns(
            "feedback", "--to", "sofie", "--purpose", "developmental", "--tag", "Mrs Jansen", "fb.md", as: "vos",
            of: ["Mrs Jansen"])
        try warns("edit", id, "--tag", "nhs 999 000 0018", as: "sofie", of: ["999 000 0018"])
    }

    @Test func `what is imported, before it is and then, by the lines of the file`() throws {
        try desk.writeAssessments(
            Desk.rows + [
                "L001,2025-09-20,EPA01,4,A008,Nurse,ED,CaseE,Calm with Mrs Jansen.,,0",
                "L003,2025-09-21,EPA01,4,A008,Nurse,ED,CaseE,,\"Two\nlines, BSN 111222333\",0",
                "L001,2026-01-20,EPA01,4,A008,Nurse,ED,CaseE,Dated later: Mr Visser.,,0",
            ])
        let traces = "it may name a patient: 2 narratives, on lines 7 and 8 (\"Mrs Jansen\" and \"111222333\")"
        func imported(_ words: String..., saying: String) throws -> Program.Result {
            let result = try desk.run(["import", "wba", "wba"] + words, now: "2025-12-01T08:00")
            #expect(result.status == 0)
            #expect(saying.isEmpty ? result.messages.isEmpty : result.messages.contains(saying), "\(result.messages)")
            return result
        }
        _ = try imported("--dry-run", saying: "Others could read this then, and " + traces)
        let report = try imported("--dry-run", "--json", saying: traces).object()
        #expect(report["patients"] as? [Int] == [7, 8])
        _ = try imported(saying: "Others can read this now, and " + traces)
        // Once they are in the journal they are no news.
        _ = try imported(saying: "")
    }

    @Test func `a text without a patient is shared without a word`() throws {
        let id = try silent("write", "-", "--competency", "scholar", as: "sofie", input: "Score 15/15 in room 3.\n")
        _ = try silent("share", id, as: "sofie")
        _ = try silent("nominate", id, "--moment", "mid-year", as: "sofie")
    }
}
