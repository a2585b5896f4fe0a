import Journal
import Testing

@Suite("What is typed into a search")
struct SearchQueryTests {
    private static let now = ISO8601.instant("2025-12-01T09:00", in: .utc)!
    private static let programme = Programme(
        name: "Residency", zone: .utc, roleModel: .coach,
        competencies: [
            Competency(id: CompetencyID("scholar")!, name: "Scholar"),
            Competency(id: CompetencyID("communicator")!, name: "Communicator"),
        ], epas: [], committees: [],
        moments: [
            Moment(
                id: MomentID("mid-year")!, name: "Mid-year", stakes: .high, start: .distantPast,
                cutoff: ISO8601.instant("2026-01-15T12:00", in: .utc)!, committee: CommitteeID("ccc")!,
                notice: Period(days: 7), observations: .assessment)
        ], outcomes: [], policy: Policy(), responsibilities: [], agreement: [], calibration: [])

    private func query(_ text: String, isTyping: Bool = false) -> SearchQuery {
        SearchQuery(text, programme: Self.programme, now: Self.now, viewer: PersonID("sofie"), isTyping: isTyping)
    }

    @Test("Words are words, and the last may be the beginning of one while it is being typed")
    func words() {
        #expect(query("night shift").filter.words == [Filter.Word("night"), Filter.Word("shift")])
        #expect(
            query("night sh", isTyping: true).filter.words == [Filter.Word("night"), Filter.Word("sh", isPrefix: true)])
        #expect(query("night ", isTyping: true).filter.words == [Filter.Word("night")])
        #expect(query("hand*").filter.words == [Filter.Word("hand", isPrefix: true)])
        #expect(query("  ").filter == Filter())
        #expect(query("at 12:30 he").filter.words.map(\.text) == ["at", "12:30", "he"])
    }

    @Test("What stands between quotation marks follows each other, with a * up to the beginning of the last word")
    func phrases() {
        #expect(query("\"night shift\"").filter.words == [Filter.Word("night shift")])
        #expect(query("\"night shi\"*").filter.words == [Filter.Word("night shi", isPrefix: true)])
        #expect(query("“night shift” on").filter.words.map(\.text) == ["night shift", "on"])
        #expect(query("\"night sh", isTyping: true).filter.words == [Filter.Word("night sh", isPrefix: true)])
        #expect(query("\"night sh", isTyping: true).problems == [])
        #expect(query("on \"night sh").problems.map(\.offset) == [3])
        #expect(query("\"\"").isEmpty)
        #expect(query("competency:\"scholar\"").filter.competency == CompetencyID("scholar"))
    }

    @Test("What begins with - is left out: words, phrases, conditions")
    func exclusions() {
        #expect(query("night -shift").filter.words == [Filter.Word("night")])
        #expect(query("night -shift").filter.without == [.word(Filter.Word("shift"))])
        #expect(query("-\"night shift\"").filter.without == [.word(Filter.Word("night shift"))])
        #expect(query("-sh*").filter.without == [.word(Filter.Word("sh", isPrefix: true))])
        #expect(
            query("-kind:goal -by:me -with:sofie -purpose:ass -competency:scholar -is:unread -reach:will").filter
                .without
                == [
                    .kind(.goal), .author(PersonID("sofie")!), .mentee(PersonID("sofie")!), .purpose(.assessment),
                    .competency(CompetencyID("scholar")!), .unread(PersonID("sofie")!),
                    .reach(Filter.ReachOf(.will, for: MomentID("mid-year")!)),
                ])
        #expect(query("well-being").filter.words == [Filter.Word("well-being")])
        #expect(query("--json").filter.words == [Filter.Word("--json")])
        #expect(query("a - b").filter.words.map(\.text) == ["a", "-", "b"])
        // A slip in a name is no word to look for; a time of day, or what is between quotation marks, is.
        #expect(query("night sinc:2026").problems.map(\.offset) == [6])
        #expect(query("night sinc:2026").problems[0].remedy.contains("since:"))
        let hidden = query("a\u{34F}sinc:2026 sin\u{34F}c:2026").problems.map(\.remedy)
        #expect(hidden.allSatisfy { Visible.line($0) == $0 })
        #expect(query("\"sinc:2026\" 10:30 see:this").problems == [])
        #expect(query("night sinc:20", isTyping: true).problems == [])
        #expect(query("-since:2026").problems.map(\.text) == ["-since:2026"])
        #expect(query("-kind:poem").problems[0].remedy.hasPrefix("kind: is one of"))
    }

    @Test("What is said twice cannot both be meant, and a search has an end")
    func bounds() {
        #expect(query("kind:goal kind:feedback").problems.map(\.offset) == [10])
        #expect(query("with:sofie mentee:tim").problems.count == 1)
        #expect(query("-kind:goal -kind:feedback").problems == [])
        let long = Array(repeating: "ab", count: SearchQuery.most + 5).joined(separator: " ")
        #expect(query(long).filter.words.count == SearchQuery.most)
        #expect(query(long).problems.map(\.offset) == [SearchQuery.most * 3])
    }

    @Test("Conditions narrow what is found")
    func conditions() {
        let filter = query(
            "purpose:assessment kind:feedback competency:scholar by:vos with:sofie since:2026-01 until:2026-01-15 reach:will is:unread shift"
        ).filter
        #expect(filter.purpose == .assessment)
        #expect(filter.kind == .feedback)
        #expect(filter.competency == CompetencyID("scholar"))
        #expect(filter.author == PersonID("vos"))
        #expect(filter.mentee == PersonID("sofie"))
        #expect(filter.since == ISO8601.instant("2026-01-01T00:00", in: .utc))
        #expect(filter.until == ISO8601.instant("2026-01-16T00:00", in: .utc))
        #expect(filter.reach == Filter.ReachOf(.will, for: MomentID("mid-year")!))
        #expect(filter.unread == PersonID("sofie"))
        #expect(filter.words == [Filter.Word("shift")])
        #expect(query("by:me with:me").filter.author == PersonID("sofie"))
        #expect(query("by:me with:me").filter.mentee == PersonID("sofie"))
    }

    @Test("What cannot be understood is pointed at, with what would be understood")
    func problems() {
        let problems = query("night purpose:praise since:tuesday reach:maybe").problems
        #expect(problems.map(\.text) == ["purpose:praise", "since:tuesday", "reach:maybe"])
        #expect(problems.map(\.offset) == [6, 21, 35])
        #expect(problems[0].remedy == "purpose: is developmental or assessment")
        #expect(query("competency:magic").problems[0].remedy.contains("scholar and communicator"))
    }

    @Test(
        "What is only unfinished is no problem while it is being typed",
        arguments: [
            "purpose:", "purpose:as", "kind:ref", "competency:s", "since:20", "since:2026-01-1", "until:", "reach:w",
            "is:", "is:unr", "by:", "with:",
        ])
    func unfinished(_ text: String) {
        #expect(query("night " + text, isTyping: true).problems == [])
        #expect(query("night " + text, isTyping: true).filter.words == [Filter.Word("night")])
    }

    @Test(
        "Once one has gone on, it is one",
        arguments: ["purpose:", "kind:ref", "competency:s", "since:20", "reach:w", "is:un"])
    func leftUnfinished(_ text: String) {
        #expect(query(text + " night", isTyping: true).problems.map(\.text) == [text])
    }

    @Test("A wrong beginning is a problem at once")
    func wrongBeginning() {
        #expect(query("purpose:x", isTyping: true).problems.count == 1)
        #expect(query("since:x", isTyping: true).problems.count == 1)
    }
}

@Suite("Where found words stand")
struct FoundWordsTests {
    private func marked(_ text: String, _ words: Filter.Word...) -> String {
        let characters = Array(text)
        var out = ""
        var start = 0
        for range in FoundWords.ranges(of: words, in: characters) {
            out += String(characters[start..<range.lowerBound]) + "[" + String(characters[range]) + "]"
            start = range.upperBound
        }
        return out + String(characters[start...])
    }

    @Test("Whole words, without case and accents; the beginning of one while it is typed")
    func marks() {
        #expect(marked("Night shift, night.", Filter.Word("night")) == "[Night] shift, [night].")
        #expect(marked("nightly night", Filter.Word("night")) == "nightly [night]")
        #expect(marked("Nightly night", Filter.Word("ni", isPrefix: true)) == "[Ni]ghtly [ni]ght")
        #expect(marked("Café, CAFE\u{301}", Filter.Word("cafe")) == "[Café], [CAFE\u{301}]")
        #expect(marked("I don't know", Filter.Word("don't")) == "I [don't] know")
        #expect(marked("nothing here", Filter.Word("—")) == "nothing here")
        #expect(marked("", Filter.Word("x")) == "")
    }

    @Test("A phrase is found where its words follow each other")
    func phrases() {
        #expect(marked("shift, night shift", Filter.Word("night shift")) == "shift, [night shift]")
        #expect(marked("night-shift", Filter.Word("night shift")) == "[night-shift]")
        #expect(FoundWords.line(with: [Filter.Word("night")], in: "A day.\nThe night.") == "The night.")
        #expect(FoundWords.line(with: [Filter.Word("week")], in: "A day.\nThe night.") == nil)
    }

    @Test("Several words, and what overlaps is marked once")
    func several() {
        #expect(
            marked("first night shift", Filter.Word("night"), Filter.Word("sh", isPrefix: true))
                == "first [night] [sh]ift")
        #expect(marked("nights", Filter.Word("ni", isPrefix: true), Filter.Word("nigh", isPrefix: true)) == "[nigh]ts")
    }
}
