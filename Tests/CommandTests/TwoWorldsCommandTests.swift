import Testing

/// Two journals in which the same is done, and in one of them more, that a viewer may not see: every command tells that
/// viewer the same, byte for byte, after ids and digests are renamed in the order in which they first appear.
@Suite struct TwoWorldsCommandTests {
    private static let late = "2026-01-20T09:00"

    private struct World {
        let desk: Desk
        /// What the viewer may not see, or an id that is not there.
        var hidden: String
        let shared: String
    }

    private func world(_ secret: (Desk) throws -> String) throws -> World {
        let desk = try Desk()
        try desk.people()
        func write(_ person: String, _ words: String, _ now: String) throws -> String {
            try desk.done("write", "-", "--competency", "scholar", as: person, now: now, input: words).word
        }
        let own = try write("sofie", "Words for the committee.\n", "2025-10-01T09:00")
        try desk.done("nominate", own, "--moment", "mid-year", as: "sofie", now: "2025-10-01T10:00")
        let tims = try write("tim", "Words of another.\n", "2025-10-02T09:00")
        try desk.done("share", tims, as: "tim", now: "2025-10-02T09:30")
        let hidden = try secret(desk)
        let feedback = ["feedback", "--to", "sofie", "--purpose", "assessment", "--competency", "scholar", "fb.md"]
        _ = try desk.run(feedback, as: "vos", now: "2025-10-20T09:00")
        return World(desk: desk, hidden: hidden, shared: own)
    }

    private func commands(_ world: World) -> [[String]] {
        let reading: [[String]] = [
            ["list"], ["search", "words"], ["search", "secret"], ["search", "-secret"],
            ["search", "words", "-reach:wont"], ["search", "-is:unread"], ["search", "--saved"],
            ["glass", "--mentee", "sofie"], ["person", "list"],
            ["mentorship", "list"], ["dossier", "list"], ["dossier", "receipt"], ["history", world.shared],
            ["show", world.shared], ["agreement", "show"], ["agreement", "show", "--with", "sofie"],
            ["calibrate", "show"], ["calibrate", "show", "--with", "tim"], ["pulse", "list"],
            ["pulse", "list", "--with", "vos"], ["pulse", "summary"],
            ["picture", "heatmap", "--mentee", "sofie"], ["picture", "balance", "--mentee", "sofie"],
            ["picture", "entrustment", "--mentee", "sofie", "--moment", "mid-year"],
            ["meeting", "list"], ["mentorship", "handover", "list"], ["export", "--about-me"],
        ]
        let refused =
            ["show", "history", "share", "acknowledge"].map { [$0, world.hidden] }
            + ["show", "sign", "cancel"].map { ["meeting", $0, world.hidden] }
        return reading + reading.map { $0 + ["--json"] } + refused
            + [
                ["search", "--saved", "ward"], ["search", "--rename", "ward", "mine"], ["search", "--forget", "ward"],
                ["list", "--unread"], ["list", "--mentee", "sofie", "--json"], ["list", "--after", world.hidden],
                ["dossier", "show", "sofie", "--moment", "mid-year"],
                ["dossier", "show", "sofie", "--moment", "mid-year", "--html"], ["drafts", "--json"],
                ["dossier", "show", "tim", "--moment", "mid-year", "--format", "json"],
                ["feedback", "--on", world.hidden, "--purpose", "developmental", "fb.md"],
                ["write", "note.md", "--evidence", world.hidden], ["glass", "--mentee", "sofie", "--preview"],
                ["agreement", "answer", "note.md", "--with", "duarte"], ["agreement", "sign", "--with", "sofie"],
                ["calibrate", "give", "--rating", "1/1", "--with", "vos"], ["pulse", "show", "--with", "sofie"],
            ]
    }

    private func told(_ world: World, as viewer: String?) throws -> [String] {
        try commands(world).map { words in
            let result = try world.desk.run(words, as: viewer, now: Self.late)
            let said = words.map { $0 == world.hidden ? "HIDDEN" : $0 == world.shared ? "SHARED" : $0 }
            return "\(said): \(result.status) \(result.output) \(result.messages)"
                .replacing(world.hidden, with: "HIDDEN").replacing(world.hidden.prefix(8), with: "HIDDEN")
        }
    }

    /// Each run of eight hexadecimal digits or more, and of four as digests are shown, becomes a number: the same for the
    /// same run.
    private func renamed(_ lines: [String]) -> [String] {
        var names: [Substring: Int] = [:]
        return lines.map { line in
            // A head stands for all that was ever done: it is renamed as a whole.
            let line = line.replacing(/(Head +|"event": )\d+/) { $0.1 + "N" }
            var out = ""
            var rest = line[...]
            while !rest.isEmpty {
                let run = rest.prefix { $0.isHexDigit && !$0.isUppercase }
                if run.count >= 8 || run.count == 4 {
                    let number = names[run] ?? names.count
                    names[run] = number
                    out += "#\(number)"
                } else {
                    out += run
                }
                rest = rest[run.endIndex...]
                if let next = rest.popFirst() { out.append(next) }
            }
            return out
        }
    }

    private func same(for viewers: [String?], secret: (Desk) throws -> String) throws {
        let plain = try world { _ in String(repeating: "ab", count: 16) }
        let fuller = try world(secret)
        for viewer in viewers {
            let one = renamed(try told(plain, as: viewer))
            let other = renamed(try told(fuller, as: viewer))
            #expect(one.count == other.count && one.count > 30)
            for (line, otherLine) in zip(one, other) where line != otherLine {
                Issue.record("\(viewer ?? "the host") can tell:\n\(line)\n\(otherLine)")
            }
        }
    }

    @Test func `what a mentee keeps, shares with the mentor and is told between the two is nobody else's`() throws {
        try same(for: ["noor", "tim", "joke", nil]) { desk in
            let now = "2025-10-03T09:00"
            let id = try desk.done("write", "-", as: "sofie", now: now, input: "Secret words.\n").word
            try desk.done("share", id, as: "sofie", now: now)
            try desk.done("feedback", "--on", id, "--purpose", "developmental", "fb.md", as: "vos", now: now)
            for person in ["sofie", "vos"] {
                try desk.done("search", "--save", "ward", "secret -words", as: person, now: now)
            }
            return id
        }
    }

    /// Two people answer, rate, agree and say how they feel.
    private func expectations(_ desk: Desk, _ mentee: String, _ mentor: String) throws {
        let now = "2025-10-03T10:00"
        for (person, other) in [(mentee, mentor), (mentor, mentee)] {
            try desk.done("agreement", "answer", "--answer", "Secret", "--with", other, as: person, now: now)
            try desk.done("calibrate", "give", "--rating", "1/5", "--with", other, as: person, now: now)
            try desk.done("pulse", "give", "1", "2", "3", "4", "--show", "--with", other, as: person, now: now)
        }
        try desk.done("agreement", "propose", "note.md", "--with", mentee, as: mentor, now: now)
        for (person, other) in [(mentee, mentor), (mentor, mentee)] {
            try desk.done("agreement", "sign", "--with", other, as: person, now: now)
        }
    }

    @Test func `what mentor and mentee expect of each other, and how they feel, is nobody else's`() throws {
        try same(for: ["noor", "tim", "duarte", "joke", nil]) { desk in
            try expectations(desk, "sofie", "vos")
            return String(repeating: "ab", count: 16)
        }
        try same(for: ["sofie", "vos"]) { desk in
            try expectations(desk, "tim", "duarte")
            return String(repeating: "ab", count: 16)
        }
    }

    @Test func `what one of the two has said is not the other's before both have, whatever it was and whenever`() throws
    {
        func world(_ mentee: String, _ ratings: [String], _ now: String) throws -> World {
            try self.world { desk in
                try desk.done("agreement", "answer", "--answer", mentee, as: "sofie", now: now)
                try desk.done("calibrate", "give", "--rating", ratings[0], as: "sofie", now: now)
                try desk.done(
                    ["pulse", "give"] + ratings[1].split(separator: " ").map(String.init), as: "sofie", now: now)
                return String(repeating: "ab", count: 16)
            }
        }
        let one = try world("Short.", ["1/1", "1 1 1 1"], "2025-10-03T10:00")
        let other = try world("A much longer answer, and a later one.", ["5/5", "5 5 5 5 --show"], "2025-10-05T11:11")
        for viewer in ["vos", "joke", nil] {
            let (lines, otherLines) = (renamed(try told(one, as: viewer)), renamed(try told(other, as: viewer)))
            for (line, otherLine) in zip(lines, otherLines) where line != otherLine {
                Issue.record("\(viewer ?? "the host") can tell:\n\(line)\n\(otherLine)")
            }
        }
    }

    @Test func `that two met, and what they noted between them, is nobody else's`() throws {
        try same(for: ["noor", "tim", "joke", "duarte", nil]) { desk in
            func say(_ person: String, _ words: String..., input: String? = nil) throws -> String {
                let result = try desk.run(["meeting"] + words, as: person, now: "2025-10-03T09:00", input: input)
                #expect(result.status == 0, "\(result.messages)")
                return result.word
            }
            let id = try say("sofie", "plan", "--with", "vos", "--at", "2025-10-03T09:00")
            _ = try say("sofie", "agenda", id, "-", input: "Secret words.\n")
            _ = try say("sofie", "note", id, "-", input: "Secret words.\n")
            _ = try say("vos", "note", id, "-", input: "Secret words.\n")
            _ = try say("vos", "hat", id, "assessment")
            _ = try say("vos", "hat", id, "developmental")
            for person in ["sofie", "vos"] { _ = try say(person, "sign", id) }
            return id
        }
    }

    @Test func `what a mentee keeps private is not the mentor's either, nor is another pair's`() throws {
        try same(for: ["vos"]) { desk in
            let now = "2025-10-03T09:00"
            try desk.done("feedback", "--to", "tim", "--purpose", "developmental", "fb.md", as: "duarte", now: now)
            return try desk.done("write", "-", as: "sofie", now: now, input: "Secret words.\n").word
        }
    }
}
