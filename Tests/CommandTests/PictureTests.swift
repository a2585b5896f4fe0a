import Foundation
import Testing

/// `vitrine picture`: the same as the screens show, as text and as JSON.
@Suite struct PictureTests {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.people()
        func write(_ now: String, _ competencies: String...) throws -> String {
            try desk.done(
                ["--journal", desk.journal, "--as", "sofie", "--now", now, "write"]
                    + competencies.flatMap { ["--competency", $0] } + ["note.md"]
            ).word
        }
        _ = try write("2025-09-30T21:00Z", "scholar")
        _ = try write("2025-09-30T22:30Z", "scholar", "communicator")
        let shared = try write("2025-11-03T09:00", "scholar")
        try desk.done("share", shared, as: "sofie", now: "2025-11-03T09:10")
        try desk.done("nominate", shared, "--moment", "mid-year", as: "sofie", now: "2025-11-03T09:20")
        return desk
    }

    private let months = ["--from", "2025-09", "--until", "2025-11"]

    @Test func `a picture is text, narrow and plain where there is no terminal`() throws {
        let desk = try desk()
        let shown = try desk.done(["--journal", desk.journal, "--as", "sofie", "picture", "heatmap"] + months)
        #expect(shown.lines.contains { $0.hasPrefix("Communicator") && $0.hasSuffix("  ·     1███  ·        1") })
        #expect(shown.lines.contains { $0.hasPrefix("Scholar") && $0.hasSuffix("  1███  1███  1███     3") })
        #expect(shown.lines.allSatisfy { $0.count <= 79 || $0.hasPrefix("Sofie") })
        #expect(!shown.output.contains("\u{1B}"))
        let plain = try desk.program.run(
            ["--journal", desk.journal, "--as", "sofie", "picture", "balance"] + months,
            through: #"LC_ALL=C exec "$@""#)
        #expect(plain.bytes.allSatisfy { $0 < 0x80 })
        #expect(plain.output.contains("Nov 2025") && plain.output.contains("####"))
    }

    @Test func `in words it is sentences, and in JSON numbers`() throws {
        let desk = try desk()
        let words = try desk.done(
            ["--journal", desk.journal, "--as", "sofie", "picture", "balance", "--words"] + months)
        #expect(
            words.lines.suffix(4) == [
                "Sep 2025: 1 developmental, 0 assessment.", "Oct 2025: 1 developmental, 0 assessment.",
                "Nov 2025: 0 developmental, 1 assessment.", "Together 2 developmental and 1 assessment.",
            ])
        func json(_ picture: String, _ more: String..., as person: String = "sofie") throws -> [String: Any] {
            try desk.done(
                ["--journal", desk.journal, "--as", person, "picture", picture, "--json"] + months + more
            ).object()
        }
        let map = try json("heatmap")
        #expect(Set(map.keys) == ["picture", "mentee", "dossier", "months", "competencies"])
        #expect(map["months"] as? [String] == ["2025-09", "2025-10", "2025-11"])
        #expect(map["dossier"] is NSNull)
        let rows = map["competencies"] as? [[String: Any]] ?? []
        #expect(rows.first { $0["competency"] as? String == "scholar" }?["counts"] as? [Int] == [1, 1, 1])
        let balance = try json("balance", "--mentee", "sofie", as: "vos")
        #expect(balance["developmental"] as? [Int] == [0, 0, 0])
        #expect(balance["assessment"] as? [Int] == [0, 0, 1])
        let entrustment = try json("entrustment")
        #expect(Set(entrustment.keys) == ["picture", "mentee", "dossier", "months", "stage", "activities"])
    }

    @Test func `observations stand to what was expected of the mentee`() throws {
        let desk = try Desk(isRehearsal: nil)
        try desk.done(["demo", "--keep", desk.journal, "--no-screens"])
        let found = try desk.done("picture", "entrustment", "--json", as: "sofie").object()
        let activities = found["activities"] as? [[String: Any]] ?? []
        let first = try #require(activities.first { $0["epa"] as? String == "epa01" })
        #expect(Set(first.keys) == ["epa", "expected", "below", "at", "above", "observed"])
        #expect(first["below"] as? Int == 1 && first["at"] as? Int == 1 && first["above"] as? Int == 1)
        let observed = first["observed"] as? [[String: Any]] ?? []
        #expect(observed.allSatisfy { Set($0.keys) == ["month", "level", "expected", "standing", "count"] })
        #expect(observed.map { $0["standing"] as? String } == ["below", "at", "above"])
        // What the committee gets is what was sealed, and looking at it is logged as reading is.
        let events = try desk.events()
        let sealed = try desk.done("picture", "entrustment", "--mentee", "sofie", "--json", as: "noor").object()
        #expect(sealed["dossier"] as? String == "mid-year")
        #expect(try desk.events() > events)
    }

    @Test func `what is not there and what is not the viewer's are refused in the same words`() throws {
        let desk = try desk()
        let now = "2026-01-20T09:00"
        for (person, mentee) in [
            ("vos", "tim"), ("vos", "nobody"), ("noor", "nobody"), ("joke", "sofie"), ("vos", "X"),
        ] {
            try desk.refused(
                "picture", "heatmap", "--mentee", mentee, as: person, now: now, saying: "no portfolio of that mentee")
        }
        for (person, moment) in [("vos", "mid-year"), ("noor", "end-year"), ("noor", "nope"), ("noor", "No!")] {
            try desk.refused(
                "picture", "heatmap", "--mentee", "sofie", "--moment", moment, as: person, now: now,
                saying: "There is no such dossier")
        }
        try desk.done("picture", "heatmap", "--mentee", "sofie", "--moment", "mid-year", as: "noor", now: now)
    }

    @Test func `what cannot be meant is usage`() throws {
        let desk = try desk()
        for (arguments, words) in [
            (["--from", "x"], "not a time"), (["--from", "2026-02", "--until", "2026-01"], "before --from"),
            (["--from", "1990"], "at most 120 months"), (["--until", "2026-13"], "not a time"),
        ] {
            let result = try desk.run(["picture", "balance"] + arguments, as: "sofie")
            #expect(result.status == 2 && result.messages.contains(words), "\(arguments): \(result.messages)")
        }
        #expect(try desk.run("picture", as: "sofie").status == 2)
        #expect(try desk.run("picture", "pie", as: "sofie").status == 2)
    }
}
