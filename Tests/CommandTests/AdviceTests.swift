import Foundation
import Testing

/// A mentor advises one committee; the mentee reads it first, and answers.
@Suite struct AdviceTests {
    private let desk: Desk
    private let shift: String
    private let round: String

    init() throws {
        let desk = try Desk()
        try desk.people()
        try desk.write("She stops after each patient now.\n", to: "why.md")
        func shared(_ words: String, _ now: String) throws -> String {
            let id = try desk.done("write", "-", "--competency", "scholar", as: "sofie", now: now, input: words).word
            try desk.done("share", id, as: "sofie", now: now)
            return id
        }
        shift = try shared("Night shift.\n", "2025-10-01T09:00")
        round = try shared("Ward round.\n", "2025-10-02T09:00")
        self.desk = desk
        try desk.done("nominate", shift, "--moment", "mid-year", as: "sofie", now: "2025-10-03T09:00")
    }

    private func advise(_ more: [String], outcome: String = "on track", limits: String = "Nights.") -> [String] {
        ["advise", "sofie", "--moment", "mid-year", "--outcome", outcome, "--limits", limits] + more + ["why.md"]
    }

    private var cited: [String] { ["--evidence", shift, "--evidence", round] }

    private func written(_ now: String = "2025-12-01T09:00") throws -> String {
        let result = try desk.run(advise(cited), as: "vos", now: now)
        #expect(result.status == 0, "\(result.messages)")
        return result.word
    }

    private func glass(_ person: String, _ now: String, moment: String = "mid-year") throws -> [[String: Any]] {
        let glass = try desk.done(
            "glass", "--mentee", "sofie", "--moment", moment, "--json", as: person, now: now
        ).object()
        let items = glass["items"] as? [[String: Any]] ?? []
        for (word, count) in glass["counts"] as? [String: Int] ?? [:] {
            #expect(items.count { $0["reach"] as? String == word } == count, "\(person) \(word)")
        }
        return items.filter { $0["kind"] as? String == "advice" }
    }

    private func dossier(_ person: String = "noor", _ now: String = "2026-01-16T09:00") throws -> [[String: Any]] {
        try desk.done(
            "dossier", "show", "sofie", "--moment", "mid-year", "--format", "json", as: person, now: now
        ).object()["blocks"] as? [[String: Any]] ?? []
    }

    @Test func `what an advice needs is refused in so many words, and nothing is written`() throws {
        let now = "2025-12-01T09:00"
        let events = try desk.events()
        func refused(
            _ words: [String], as person: String, _ saying: String, at place: SourceLocation = #_sourceLocation
        )
            throws
        {
            let result = try desk.run(words, as: person, now: now)
            #expect(result.status == 1, sourceLocation: place)
            #expect(result.messages.contains(saying), "\(result.messages)", sourceLocation: place)
            #expect(result.bytes.isEmpty, sourceLocation: place)
        }
        try refused(advise(["--evidence", shift]), as: "vos", "at least 2 items of this portfolio, and one is cited")
        try refused(advise(["--evidence", shift, "--evidence", shift]), as: "vos", "one is cited")
        try refused(advise(cited, outcome: "splendid"), as: "vos", "There is no outcome \"splendid\"")
        try refused(advise(cited, limits: " "), as: "vos", "what it does not cover says nothing")
        try refused(advise(cited + ["--competency", "baking"]), as: "vos", "There is no competency \"baking\"")
        try refused(advise(cited), as: "sofie", "Only a present mentor of the mentee writes an advice")
        try refused(advise(cited), as: "duarte", "There is no such item")
        let own = ["advise", "tim", "--moment", "mid-year", "--outcome", "on track", "--limits", "x", "why.md"]
        try refused(own, as: "vos", "no portfolio")
        #expect(try desk.events() == events)
        let usage = try desk.run(["advise", "sofie", "--moment", "mid-year", "why.md"], as: "vos", now: now)
        #expect(usage.status == 2)
    }

    @Test func `an advice is its mentor's alone until it is released, but for a line in the glass`() throws {
        let id = try written()
        let now = "2025-12-01T09:10"
        #expect(try desk.done("list", "--kind", "advice", "--json", as: "vos", now: now).array().count == 1)
        for person in ["sofie", "duarte", "noor", "joke"] {
            for verb in ["show", "history", "acknowledge", "release"] {
                try desk.refused(verb, id, as: person, now: now, saying: "There is no such item")
            }
        }
        #expect(try desk.done("list", "--json", as: "sofie", now: now).array().count == 2)
        #expect(try desk.done("search", "patient", as: "sofie", now: now).output.isEmpty)
        for person in ["sofie", "vos"] {
            let told = try glass(person, now)
            #expect(told.count == 1)
            #expect(told[0]["reach"] as? String == "could")
            #expect(told[0]["condition"] as? String == "release")
            #expect((told[0]["reason"] as? String)?.contains("until 8 Jan 12:00") == true)
        }
        let told = try glass("sofie", now)[0]
        #expect(told["title"] as? String == "Not released: an advice by C. Vos for Mid-year review")
        #expect(try glass("sofie", now, moment: "end-year").isEmpty)
        try desk.refused(
            "advise", "sofie", "--moment", "mid-year", "--outcome", "on track", "--limits", "x", "--evidence", shift,
            "--evidence", round, "why.md", as: "vos", now: now, saying: "already")
    }

    @Test func `released, opened, answered: it goes with its answer, before all else, and says what has come of it`()
        throws
    {
        let id = try written()
        let release = try desk.run("release", id, as: "vos", now: "2025-12-02T09:00")
        #expect(release.status == 0)
        #expect(release.messages.contains("\"Ward round.\" is not on the way into the dossier"), "\(release.messages)")
        try desk.done("release", id, as: "vos", now: "2025-12-02T09:01")
        #expect(try glass("sofie", "2025-12-02T09:05")[0]["reach"] as? String == "will")
        let page = try desk.done("show", id, "--json", as: "sofie", now: "2025-12-03T09:00").object()
        let advice = page["advice"] as? [String: Any] ?? [:]
        #expect(advice["outcome"] as? String == "on track")
        #expect(advice["limits"] as? String == "Nights.")
        #expect(advice["released"] as? String == "2025-12-02T08:00:00Z")
        #expect(Set(page["evidence"] as? [String] ?? []) == [shift, round])
        let answer = try desk.done(
            "respond", id, "-", "--stance", "disagrees", as: "sofie", now: "2025-12-04T09:00", input: "Not nights.\n"
        ).word
        try desk.done("acknowledge", id, as: "sofie", now: "2025-12-04T09:01")
        try desk.refused("delete", id, as: "vos", now: "2025-12-05T09:00", saying: "it was released, and stays")

        let blocks = try dossier()
        #expect(blocks.map { $0["id"] as? String } == [nil, id, answer, shift])
        let text = blocks[1]["text"] as? String ?? ""
        for line in [
            "item: advice", "outcome: on track", "does not cover: Nights.",
            "here because: released to the mentee on 2025-12-02, with notice to the mentee until 2025-12-09",
            "opened: by the mentee, 2025-12-03T09:00:00+01:00",
            "acknowledged: by the mentee, 2025-12-04T09:01:00+01:00",
            "evidence: \(shift)",
        ] {
            #expect(text.contains(line + "\n"), "\(line) in\n\(text)")
        }
        // Nominated for no committee: the link is left out without a trace.
        #expect(!text.contains(round))
        #expect((blocks[2]["text"] as? String)?.contains("stance: disagrees\n") == true)
        // It was for that committee alone, and so was the answer.
        let year = try desk.done(
            "glass", "--moment", "end-year", "--json", as: "sofie", now: "2026-01-16T09:00"
        ).object()
        let going = (year["items"] as? [[String: Any]] ?? []).filter { $0["reach"] as? String == "will" }
        #expect(going.map { $0["id"] as? String } == [shift])
        try desk.done("check", now: "2026-01-16T09:00")
    }

    @Test func `what is not opened goes all the same, and the dossier says so`() throws {
        let id = try written()
        _ = try desk.run("release", id, as: "vos", now: "2026-01-08T12:00")
        let text = try dossier()[1]["text"] as? String ?? ""
        #expect(text.contains("opened: not by the mentee, as it is now\n"), "\(text)")
    }

    @Test func `released a second too late it goes nowhere, and unreleased it never does`() throws {
        let id = try written()
        #expect(try glass("sofie", "2026-01-08T12:00")[0]["reach"] as? String == "could")
        #expect(try glass("sofie", "2026-01-08T12:00:01").isEmpty)
        #expect(try glass("vos", "2026-01-08T12:00:01")[0]["reach"] as? String == "wont")
        _ = try desk.run("release", id, as: "vos", now: "2026-01-08T12:00:02")
        let told = try glass("sofie", "2026-01-08T12:00:03")[0]
        #expect(told["reach"] as? String == "wont")
        #expect(told["reason"] as? String == "too late")
        #expect(try dossier().map { $0["id"] as? String } == [nil, shift])
        try desk.done("check", now: "2026-01-16T09:00")
    }

    @Test func `a change after the release starts the notice again, and is seen`() throws {
        let id = try written()
        _ = try desk.run("release", id, as: "vos", now: "2025-12-02T09:00")
        try desk.done("show", id, as: "sofie", now: "2025-12-02T10:00")
        try desk.done("edit", id, "--outcome", "targeted support", as: "vos", now: "2026-01-08T11:00")
        let told = try glass("sofie", "2026-01-08T11:30")[0]
        #expect((told["reason"] as? String)?.contains("notice until 15 Jan 11:00") == true)
        let history = try desk.done("history", id, as: "sofie", now: "2026-01-08T11:30").output
        #expect(history.contains("It proposed on track, and proposes targeted support now."))
        #expect(
            try desk.done("show", id, "--revision", "1", "--json", as: "sofie", now: "2026-01-08T11:30").output
                .contains("on track"))
        try desk.refused(
            "edit", shift, "--outcome", "on track", as: "sofie", now: "2026-01-08T11:31", saying: "Only an advice")
        // Another hour, and it would be too late for this committee.
        try desk.done("edit", id, "--limits", "Nights and weekends.", as: "vos", now: "2026-01-08T13:00")
        #expect(try glass("sofie", "2026-01-08T13:01")[0]["reach"] as? String == "wont")
    }

    @Test func `a mentor who is none any more releases nothing, and the mentee is told of nothing that could go`()
        throws
    {
        let id = try written()
        try desk.done("mentorship", "end", "vos", "sofie", now: "2025-12-03T09:00")
        try desk.refused("release", id, as: "vos", now: "2025-12-03T10:00", saying: "There is no such item")
        #expect(try glass("sofie", "2025-12-03T10:00").isEmpty)
        try desk.done("mentorship", "start", "duarte", "sofie", now: "2025-12-04T09:00")
        #expect(try glass("duarte", "2025-12-04T10:00").isEmpty)
        try desk.done("mentorship", "start", "vos", "sofie", now: "2025-12-05T09:00")
        #expect(try glass("sofie", "2025-12-05T10:00")[0]["reach"] as? String == "could")
        try desk.done("person", "suspend", "vos", now: "2025-12-06T09:00")
        #expect(try glass("sofie", "2025-12-06T10:00").isEmpty)
        try desk.done("check", now: "2025-12-06T10:00")
    }

    @Test func `where the role model or the programme forbids it, mentors are told why`() throws {
        let instructor = Desk.programme.replacing("role-model: coach", with: "role-model: instructor")
        try desk.write(instructor, to: "instructor.yaml")
        let id = try written()
        try desk.done("programme", "apply", "instructor.yaml", now: "2025-12-01T10:00")
        try desk.refused(
            "release", id, as: "vos", now: "2025-12-01T10:01", saying: "the mentor is an instructor, and the roles")
        #expect(try glass("sofie", "2025-12-01T10:02").isEmpty)
        let others = Desk.programme.replacing("  advises: [mentor]", with: "  advises: [assessor, committee]")
        if others != Desk.programme {
            try desk.write(others, to: "others.yaml")
            try desk.done("programme", "apply", "others.yaml", now: "2025-12-01T11:00")
            try desk.refused(
                "release", id, as: "vos", now: "2025-12-01T11:01", saying: "it is for assessor and committee to advise")
        }
    }

    @Test func `a self-assessment rests on chosen evidence and is nominated like a reflection`() throws {
        let own = try desk.done(
            "write", "-", "--template", "self-assessment", "--moment", "mid-year", "--competency", "scholar",
            "--evidence", shift, "--evidence", round, as: "sofie", now: "2025-12-01T09:00", input: "I listen first.\n"
        ).word
        try desk.done("nominate", own, "--moment", "mid-year", as: "sofie", now: "2025-12-01T09:10")
        let text = try dossier().first { $0["id"] as? String == own }?["text"] as? String ?? ""
        #expect(text.contains("template: self-assessment for mid-year\n"))
        #expect(text.contains("evidence: \(shift)\n"))
        #expect(!text.contains(round))
    }

    @Test func `a high-stakes dossier without an intermediate one before it is warned of, and told on the record`()
        throws
    {
        // Hanna comes after the mid-year review.
        try desk.done("person", "add", "hanna", "Hanna Kowalczyk", "--role", "mentee", now: "2026-02-01T09:00")
        let before = try desk.done("glass", "--json", as: "hanna", now: "2026-03-01T09:00").object()
        #expect(before["standsAlone"] as? Bool == true)
        #expect(
            try desk.done("glass", as: "hanna", now: "2026-03-01T09:00").output
                .contains("No intermediate dossier comes before the one for Year decision"))
        #expect(
            try desk.done("glass", "--moment", "end-year", "--json", as: "sofie", now: "2026-03-01T09:00").object()[
                "standsAlone"] as? Bool == false)
        let after = "2026-07-01T09:00"
        let dossiers = try desk.done("dossier", "list", "--moment", "end-year", "--json", as: "noor", now: after)
            .array()
        let alone = dossiers.filter { $0["standsAlone"] as? Bool == true }.map { $0["mentee"] as? String }
        #expect(alone == ["hanna"])
        let bytes = try desk.done("dossier", "show", "hanna", "--moment", "end-year", as: "noor", now: after).output
        #expect(!bytes.contains("ntermediate dossier"), "it is told beside the dossier, not in it")
        try desk.done("check", now: after)
    }
}
