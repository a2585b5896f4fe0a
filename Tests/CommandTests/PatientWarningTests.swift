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

    @Test func `a text without a patient is shared without a word`() throws {
        let id = try silent("write", "-", "--competency", "scholar", as: "sofie", input: "Score 15/15 in room 3.\n")
        _ = try silent("share", id, as: "sofie")
        _ = try silent("nominate", id, "--moment", "mid-year", as: "sofie")
    }
}
