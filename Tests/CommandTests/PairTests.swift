import Foundation
import Testing

/// The agreement, the calibration and the pulse by commands: what is between mentor and mentee alone.
@Suite struct PairTests {
    /// Sofie and Vos, Tim and Duarte, in a programme with one prompt and one statement.
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.people()
        return desk
    }

    private func round(_ desk: Desk, _ person: String, _ words: String...) throws -> [String: Any] {
        let page = try desk.done("agreement", "show", "--json", as: person).object()
        return (page["rounds"] as? [[String: Any]] ?? [])[0]
    }

    @Test func `Sofie and Vos answer, compare, agree and sign`() throws {
        let desk = try desk()
        let now = "2025-09-02T09:00"
        let begun = try desk.done("agreement", "show", as: "sofie", now: now).output
        #expect(begun.contains("Neither of you has answered yet."))
        #expect(begun.contains("1. How often do we meet?"))
        try desk.done("agreement", "answer", "--answer", "Every six weeks.", as: "sofie", now: now)
        let blind = try desk.done("agreement", "show", as: "vos", now: now).output
        #expect(blind.contains("Sofie de Wit has answered, and you have not") && !blind.contains("six weeks"))
        // One prompt needs no heading.
        try desk.done("agreement", "answer", "-", as: "vos", now: now, input: "Monthly.\n")
        let compared = try desk.done("agreement", "show", as: "sofie", now: now).output
        #expect(compared.contains("1. How often do we meet? (different)"))
        #expect(compared.contains("yours:\n    Every six weeks.\n  C. Vos:\n    Monthly."))
        try desk.done("agreement", "propose", "-", as: "vos", now: now, input: "Monthly, an hour.\n")
        try desk.done("agreement", "sign", "--proposal", "1", as: "sofie", now: now)
        try desk.done("agreement", "sign", as: "vos", now: "2025-09-03T09:00")
        let agreed = try desk.done("agreement", "show", as: "vos", now: "2025-09-03T09:00").output
        #expect(agreed.contains("Agreed: signed by both, the last time on 3 Sep."))
        #expect(agreed.contains("Signed by Sofie de Wit on Tue 2 Sep 2025, 09:00"))
        let reopened = try desk.done("agreement", "reopen", as: "sofie", now: "2025-09-03T09:00").word
        #expect(reopened.count == 32)
        #expect(try round(desk, "vos")["id"] as? String == reopened)
        #expect(try desk.done("agreement", "show", "--round", "1", as: "vos").output.contains("Monthly, an hour."))
        try desk.refused("agreement", "show", "--round", "9", as: "vos", saying: "There is no round 9. There are 2.")
    }

    @Test func `Sofie and Vos calibrate, and see where they are far apart`() throws {
        let desk = try desk()
        let now = "2025-09-02T09:00"
        try desk.done("calibrate", "give", "--rating", "2/5", as: "sofie", now: now)
        #expect(try !desk.done("calibrate", "show", as: "vos", now: now).output.contains("2 as it is"))
        try desk.done("calibrate", "give", "-", as: "vos", now: now, input: "1: 5/5\n")
        let shown = try desk.done("calibrate", "show", as: "vos", now: now).output
        #expect(shown.contains("yours: 5 as it is, 5 preferred\n  Sofie de Wit: 2 as it is, 5 preferred"))
        #expect(!shown.contains("Over the rounds"))
        try desk.done("calibrate", "reopen", as: "vos", now: now)
        try desk.done("calibrate", "give", "--rating", "4/5", as: "sofie", now: now)
        try desk.done("calibrate", "give", "--rating", "1: 4/4", as: "vos", now: now)
        let lines = try desk.done("calibrate", "show", as: "sofie", now: now).lines
        #expect(lines.contains("trust\tyours\t2.0/5.0\t4.0/5.0") && lines.contains("trust\tC. Vos\t5.0/5.0\t4.0/4.0"))
    }

    @Test func `A pulse is seen by the other only while both show theirs`() throws {
        let desk = try desk()
        let now = "2025-09-02T09:00"
        let id = try desk.done("pulse", "give", "2", "3", "4", "5", "--show", as: "sofie", now: now).word
        #expect(id.count == 32)
        try desk.done("pulse", "give", "5", "5", "5", "4", as: "vos", now: now)
        #expect(try !desk.done("pulse", "list", as: "vos", now: now).output.contains("2\t3\t4\t5"))
        try desk.done("pulse", "show", as: "vos", now: now)
        #expect(try desk.done("pulse", "list", as: "vos", now: now).output.contains("2\t3\t4\t5\tSofie de Wit"))
        try desk.done("pulse", "hide", as: "sofie", now: now)
        #expect(try !desk.done("pulse", "list", as: "vos", now: now).output.contains("2\t3\t4\t5"))
        #expect(try desk.done("pulse", "list", as: "sofie", now: now).output.contains("2\t3\t4\t5\tprivate"))
    }

    @Test func `The coordinator is told of a month in which five pairs gave one, and of no other`() throws {
        let desk = try desk()
        let start = "2025-09-02T09:00"
        var pairs = [("sofie", "vos"), ("tim", "duarte")]
        for number in 0..<3 {
            try desk.done("person", "add", "m\(number)", "M", "--role", "mentee", now: start)
            try desk.done("mentorship", "start", "duarte", "m\(number)", now: start)
            pairs.append(("m\(number)", "duarte"))
        }
        for (mentee, _) in pairs.dropLast() {
            try desk.done("pulse", "give", "1", "2", "3", "4", as: mentee, now: start)
        }
        for (mentee, _) in pairs {
            try desk.done("pulse", "give", "2", "3", "4", "5", as: mentee, now: "2025-10-02T09:00")
        }
        #expect(try desk.done("pulse", "summary", "--json", as: "joke", now: "2025-10-31T22:59").word == "[]")
        let months = try desk.done("pulse", "summary", "--json", as: "joke", now: "2025-11-01T00:00").array()
        #expect(months.map { $0["month"] as? String } == ["2025-10"])
        #expect(Set(months[0].keys) == ["month", "relationship", "dependence", "trust", "focus"])
        #expect(months[0]["focus"] as? Double == 5)
        let text = try desk.done("pulse", "summary", now: "2025-11-01T00:00").output
        #expect(text.contains("Oct 2025\t2.0\t3.0\t4.0\t5.0") && !text.contains("Sep"))
        for person in ["sofie", "vos", "noor"] {
            try desk.refused("pulse", "summary", as: person, saying: "Only whoever keeps the process")
        }
    }

    @Test func `What is wrong is said in a line, and nothing is changed`() throws {
        let desk = try desk()
        let now = "2025-09-02T09:00"
        try desk.done("mentorship", "start", "vos", "tim", now: now)
        let events = try desk.events()
        let none = "There is no such mentorship running."
        for person in ["joke", "noor"] {
            try desk.refused("agreement", "show", as: person, saying: none)
            try desk.refused("calibrate", "show", "--with", "sofie", as: person, saying: none)
            try desk.refused("pulse", "list", "--with", "sofie", as: person, saying: none)
        }
        try desk.refused("pulse", "list", saying: none)
        for stranger in ["tim", "duarte", "nobody", "Not An Id"] {
            try desk.refused("agreement", "show", "--with", stranger, as: "sofie", saying: none)
            try desk.refused("pulse", "give", "1", "1", "1", "1", "--with", stranger, as: "sofie", saying: none)
        }
        try desk.refused("agreement", "show", as: "vos", saying: "say which with --with, as one of sofie and tim.")
        try desk.refused(
            "agreement", "answer", "-", as: "sofie", input: " \n", saying: "none of the answers says anything")
        try desk.refused(
            "agreement", "answer", "--answer", "a", "--answer", "b", as: "sofie",
            saying: "there are 2 answers to 1 prompt.")
        try desk.refused(
            "agreement", "answer", "--answer", "a", "-", as: "sofie", input: "b", status: 2, saying: "not both")
        try desk.refused("agreement", "answer", "none.txt", as: "sofie", saying: "none.txt")
        try desk.refused("agreement", "propose", "note.md", as: "sofie", saying: "when both of you have answered")
        try desk.refused("agreement", "sign", as: "sofie", saying: "no text has been proposed yet")
        try desk.refused("calibrate", "give", "--rating", "3", as: "sofie", saying: "line 1, \"3\", is no rating")
        try desk.refused("calibrate", "give", "--rating", "3/6", as: "sofie", saying: "6 is no rating")
        try desk.refused("calibrate", "give", "-", as: "sofie", input: "", saying: "there are 0 ratings where 1 belong")
        try desk.refused("pulse", "give", "1", "1", "1", as: "sofie", saying: "there are 3 ratings where 4 belong")
        try desk.refused("pulse", "give", "1", "1", "1", "0", as: "sofie", saying: "0 is no rating")
        try desk.refused("pulse", "give", "1", "1", "1", "x", as: "sofie", status: 2, saying: "x")
        try desk.refused("pulse", "show", as: "sofie", saying: "You have given no pulse here yet")
        try desk.refused("agreement", status: 2, saying: "agreement show|answer|propose|sign|reopen")
        #expect(try desk.events() == events)
    }

    @Test func `Repeating what is already so changes nothing`() throws {
        let desk = try desk()
        let now = "2025-09-02T09:00"
        let steps: [(String, [String])] = [
            ("sofie", ["agreement", "answer", "--answer", "Weekly."]),
            ("vos", ["agreement", "answer", "--answer", "Monthly."]), ("vos", ["agreement", "propose", "note.md"]),
            ("sofie", ["agreement", "sign"]), ("vos", ["agreement", "sign"]),
            ("sofie", ["calibrate", "give", "--rating", "1/2"]), ("vos", ["calibrate", "give", "--rating", "2/3"]),
            ("sofie", ["pulse", "give", "1", "2", "3", "4"]), ("sofie", ["pulse", "show"]),
            ("sofie", ["pulse", "hide"]),
        ]
        for (person, step) in steps {
            #expect(try desk.run(step, as: person, now: now).status == 0)
            guard !step.contains("give") || step[0] != "pulse" else { continue }
            let events = try desk.events()
            let again = try desk.run(step, as: person, now: now)
            #expect(again.status == 0 && again.bytes.isEmpty, "\(step): \(again.messages)")
            #expect(try desk.events() == events, "\(step)")
        }
        for form in ["agreement", "calibrate"] {
            #expect(try desk.done(form, "reopen", as: "sofie", now: now).word.count == 32)
            // Open already: nothing is created, so nothing is printed.
            #expect(try desk.done(form, "reopen", as: "sofie", now: now).bytes.isEmpty)
        }
    }

    @Test func `The shapes of JSON`() throws {
        let desk = try desk()
        let now = "2025-09-02T09:00"
        var page = try desk.done("agreement", "show", "--json", as: "sofie", now: now).object()
        #expect(Set(page.keys) == ["mentee", "mentor", "since", "until", "reopens", "rounds"])
        try desk.done("agreement", "answer", "--answer", "Weekly.", as: "sofie", now: now)
        var round = try round(desk, "sofie")
        #expect(
            Set(round.keys) == [
                "round", "id", "opened", "present", "prompts", "answered", "own", "answers", "proposals", "signatures",
                "agreed", "erased",
            ])
        #expect(round["answered"] as? [String: Bool] == ["mentee": true, "mentor": false])
        #expect(round["own"] as? [String] == ["Weekly."] && round["answers"] is NSNull)
        #expect(try self.round(desk, "vos")["own"] is NSNull)
        try desk.done("agreement", "answer", "--answer", "Monthly.", as: "vos", now: now)
        try desk.done("agreement", "propose", "note.md", as: "vos", now: now)
        try desk.done("agreement", "sign", as: "vos", now: now)
        round = try self.round(desk, "sofie")
        let answers = round["answers"] as? [[String: Any]] ?? []
        #expect(Set(answers[0].keys) == ["prompt", "text", "mentee", "mentor", "difference"])
        #expect(answers[0]["difference"] as? String == "differ" && answers[0]["mentor"] as? String == "Monthly.")
        let proposals = round["proposals"] as? [[String: Any]] ?? []
        #expect(Set(proposals[0].keys) == ["number", "by", "at", "text"] && proposals[0]["by"] as? String == "mentor")
        let signatures = round["signatures"] as? [String: Any] ?? [:]
        #expect(signatures["mentor"] is String && signatures["mentee"] is NSNull)

        try desk.done("calibrate", "give", "--rating", "1/2", as: "sofie", now: now)
        try desk.done("calibrate", "give", "--rating", "4/5", as: "vos", now: now)
        page = try desk.done("calibrate", "show", "--json", as: "sofie", now: now).object()
        #expect(Set(page.keys) == ["mentee", "mentor", "since", "until", "reopens", "rounds", "trends"])
        let rated = (page["rounds"] as? [[String: Any]] ?? [])[0]
        #expect(
            Set(rated.keys) == ["round", "id", "opened", "present", "statements", "given", "own", "ratings", "erased"])
        let ratings = (rated["ratings"] as? [[String: Any]] ?? [])[0]
        #expect(
            Set(ratings.keys) == ["statement", "dimension", "text", "mentee", "mentor", "between", "toPreferred"])
        #expect(
            ratings["mentor"] as? [String: Int] == ["asItIs": 4, "preferred": 5] && ratings["between"] as? Int == 3)
        let trend = (page["trends"] as? [[String: Any]] ?? [])[0]
        let point = (trend["points"] as? [[String: Any]] ?? [])[0]
        #expect(trend["dimension"] as? String == "trust" && Set(point.keys) == ["round", "at", "mentee", "mentor"])
        #expect(point["mentee"] as? [String: Double] == ["asItIs": 1, "preferred": 2])

        try desk.done("pulse", "give", "1", "2", "3", "4", as: "sofie", now: now)
        page = try desk.done("pulse", "list", "--json", as: "sofie", now: now).object()
        #expect(Set(page.keys) == ["mentee", "mentor", "since", "until", "own", "other"] && page["other"] is NSNull)
        let own = (page["own"] as? [[String: Any]] ?? [])[0]
        #expect(Set(own.keys) == ["id", "at", "relationship", "dependence", "trust", "focus", "shown"])
    }

    @Test func `Nothing of it is in a dossier, a list, a search, a glass or a count, and check finds all of it whole`()
        throws
    {
        let desk = try desk()
        let now = "2025-09-02T09:00"
        try desk.done("agreement", "answer", "--answer", "Secretly.", as: "sofie", now: now)
        try desk.done("agreement", "answer", "--answer", "Secretly.", as: "vos", now: now)
        try desk.done("agreement", "propose", "-", as: "vos", now: now, input: "Secretly.\n")
        try desk.done("agreement", "sign", as: "vos", now: now)
        try desk.done("calibrate", "give", "--rating", "1/2", as: "sofie", now: now)
        try desk.done("pulse", "give", "1", "2", "3", "4", as: "sofie", now: now)
        for person in ["sofie", "vos"] {
            #expect(try desk.done("list", "--json", as: person, now: now).word == "[]")
            #expect(try desk.done("search", "secretly", "--json", as: person, now: now).word == "[]")
            let glass = try desk.done("glass", "--mentee", "sofie", "--json", as: person, now: now).object()
            #expect(glass["counts"] as? [String: Int] == ["will": 0, "could": 0, "wont": 0])
        }
        let late = "2026-01-16T09:00"
        let dossier = try desk.done("dossier", "show", "sofie", "--moment", "mid-year", as: "noor", now: late).output
        #expect(!dossier.contains("ecretly") && !dossier.contains("agree"))
        try desk.done("check", now: late)
    }
}
