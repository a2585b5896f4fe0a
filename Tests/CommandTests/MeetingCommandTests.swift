import Testing

/// Meetings and the hand-over by commands.
@Suite struct MeetingCommandTests {
    private static let first = "2025-10-01T09:00"

    private func planned(_ desk: Desk, at time: String = "2025-10-20T10:00") throws -> String {
        try desk.people()
        return try desk.done("meeting", "plan", "--at", time, as: "sofie", now: Self.first).word
    }

    private func note(
        _ desk: Desk, _ meeting: String, _ words: String, as person: String, now: String, _ more: String...
    ) throws -> String {
        let result = try desk.run(
            ["meeting", "note", meeting, "-"] + more, as: person, now: now, input: words + "\n")
        #expect(result.status == 0, "\(result.messages)")
        return result.word
    }

    @Test func `a meeting from the plan to the signatures`() throws {
        let desk = try Desk()
        let id = try planned(desk)
        #expect(id.count == 32)
        try desk.done("meeting", "move", id, "--at", "2025-10-21T10:00", as: "vos", now: "2025-10-02T09:00")
        let reflection = try desk.done("write", "note.md", as: "sofie", now: "2025-10-14T09:00").word
        let agenda = try desk.run(
            "meeting", "agenda", id, "-", "--reflection", reflection, as: "sofie", now: "2025-10-14T09:01",
            input: "The nights.\n")
        #expect(agenda.status == 0 && agenda.output.isEmpty)
        #expect(
            agenda.messages.contains("C. Vos can read it once you share it (`vitrine share \(reflection.prefix(8))`)"))
        let first = try note(desk, id, "She leads.", as: "vos", now: "2025-10-21T10:05")
        try desk.done("meeting", "hat", id, "assessment", as: "vos", now: "2025-10-21T10:10")
        try desk.done("meeting", "hat", String(id.prefix(8)), "assessment", as: "vos", now: "2025-10-21T10:11")
        let second = try note(
            desk, id, "Three of three.", as: "vos", now: "2025-10-21T10:12", "--competency", "scholar", "--title",
            "Seen")
        let third = try note(desk, id, "I will ask.", as: "sofie", now: "2025-10-21T10:13")
        let text = try desk.done("meeting", "show", id, as: "sofie", now: "2025-10-21T10:20").output
        let order = [
            "The nights.", "DEVELOPMENTAL hat, as every meeting begins", "She leads.",
            "ASSESSMENT hat, put on by C. Vos on 21 Oct 10:10", "Three of three.", "I will ask.",
            "You have not signed.",
        ].map { text.firstRange(of: $0)?.lowerBound }
        #expect(!order.contains(nil) && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
        try desk.done("meeting", "sign", id, as: "sofie", now: "2025-10-21T11:00")
        try desk.done("meeting", "sign", id, as: "vos", now: "2025-10-21T11:01")
        let page = try desk.done("meeting", "show", id, "--json", as: "vos", now: "2025-10-21T12:00").object()
        #expect(page["text"] as? String == "The nights.\n" && page["reflection"] as? String == nil)
        let lines = page["lines"] as? [[String: Any]] ?? []
        #expect(
            lines.map { $0["hat"] as? String ?? ($0["note"] as? [String: Any])?["id"] as? String } == [
                first, "assessment", second, third,
            ])
        let list = try desk.done("meeting", "list", "--json", as: "sofie", now: "2025-10-21T12:00").array()
        #expect(
            list.map { Set($0.keys) } == [
                [
                    "id", "mentee", "mentor", "at", "hat", "agenda", "notes", "unread", "signed", "cancelled", "open",
                ]
            ])
        #expect(list[0]["notes"] as? [String: Int] == ["developmental": 2, "assessment": 1])
        #expect(list[0]["open"] as? Bool == false && list[0]["at"] as? String == "2025-10-21T08:00:00Z")
        let shown = try desk.done("show", second, "--json", as: "sofie", now: "2025-10-21T12:00").object()
        #expect(shown["kind"] as? String == "note" && shown["meeting"] as? String == id)
        #expect(try desk.done("check").word.hasPrefix("Nothing is damaged"))
    }

    @Test func `what is refused about a meeting is one sentence, and nothing has happened`() throws {
        let desk = try Desk()
        let id = try planned(desk)
        let now = "2025-10-20T11:00"
        _ = try note(desk, id, "Mine", as: "sofie", now: now)
        let events = try desk.events()
        for words in [
            ["show", id], ["sign", id], ["hat", id, "assessment"], ["note", id, "note.md"], ["cancel", id],
        ] {
            for person in ["duarte", "tim", "noor", "joke"] {
                let result = try desk.run(["meeting"] + words, as: person, now: now)
                let other = try desk.run(
                    ["meeting", words[0], "0123456789"] + words.dropFirst(2), as: person, now: now)
                #expect(result.status == 1 && result.messages == other.messages, "\(person) \(words)")
                #expect(result.messages.hasPrefix("There is no such meeting."))
            }
        }
        try desk.refused(
            "meeting", "hat", id, "assessment", as: "sofie", now: now, saying: "Only the mentor changes the hat")
        try desk.refused(
            "meeting", "agenda", id, "note.md", as: "vos", now: now, saying: "Only the mentee writes the agenda")
        try desk.refused("meeting", "note", id, "-", as: "vos", now: now, input: " \n", saying: "says nothing")
        try desk.refused("meeting", "cancel", id, as: "vos", now: now, saying: "notes have been taken")
        try desk.refused(
            "meeting", "plan", "--at", "tomorrow", as: "vos", now: now, status: 2, saying: "is not a time for --at")
        try desk.refused(
            "meeting", "plan", "--at", "2026-01-01T10:00", as: "joke", now: now,
            saying: "Only a mentee and a present mentor")
        try desk.refused(
            "meeting", "plan", "--with", "tim", "--at", "2026-01-01T10:00", as: "vos", now: now,
            saying: "There is no such mentorship")
        try desk.refused(
            "meeting", "plan", "--at", "2026-01-01T10:00", now: now, saying: "Only a mentee and a present mentor")
        try desk.refused(
            "meeting", status: 2, saying: "vitrine meeting plan|move|cancel|agenda|hat|note|sign|list|show")
        try desk.refused("show", id, as: "sofie", now: now, saying: "There is no such item")
        try desk.refused(
            "meeting", "agenda", id, "--reflection", id, "--no-reflection", as: "sofie", now: now, status: 2,
            saying: "not both")
        #expect(try desk.events() == events)
    }

    @Test func `a change of mentor: the mentee hands over, and the successor reads that and no more`() throws {
        let desk = try Desk()
        let meeting = try planned(desk)
        let note = try note(desk, meeting, "Between us.", as: "vos", now: "2025-10-20T10:05")
        let shared = try desk.done("write", "note.md", "--competency", "scholar", as: "sofie", now: "2025-10-21T09:00")
            .word
        try desk.done("share", shared, as: "sofie", now: "2025-10-21T09:01")
        let hidden = try desk.done("write", "fb.md", as: "sofie", now: "2025-10-21T09:02").word
        let now = "2025-11-02T09:00"
        try desk.done("mentorship", "end", "vos", "sofie", now: "2025-11-01T09:00")
        try desk.done("mentorship", "start", "duarte", "sofie", now: "2025-11-01T09:01")
        try desk.refused("show", note, as: "vos", now: now, saying: "There is no such item")
        let before = try desk.done("mentorship", "handover", "list", "--json", as: "sofie", now: now).array()
        #expect(before.map { Set($0.keys) } == [["mentor", "started", "chosen", "anyway", "items"]])
        let items = before[0]["items"] as? [[String: Any]] ?? []
        #expect(items.map { $0["id"] as? String } == [shared, note])
        #expect(
            Set(items[0].keys) == [
                "id", "kind", "purpose", "author", "date", "title", "competencies", "responses", "handed", "read",
            ])
        #expect(try desk.done("list", "--mentee", "sofie", as: "duarte", now: now).output.isEmpty)
        func choose(_ words: String...) throws -> String {
            let result = try desk.run(
                ["mentorship", "handover", "choose", "--to", "duarte"] + words, as: "sofie", now: now)
            #expect(result.status == 0 && result.output.isEmpty)
            return result.messages
        }
        #expect(
            try choose(note)
                == "R. Duarte can now read 1 note, besides what every mentor sees. You can choose again: what R. Duarte has not opened can be taken back.\n"
        )
        #expect(try choose(note).isEmpty, "it was so already")
        let read = try desk.done("show", note, "--json", as: "duarte", now: now).object()
        #expect(read["body"] as? String == "Between us.\n" && read["meeting"] as? String == nil)
        #expect(
            try choose("--competency", "scholar").hasPrefix("R. Duarte can now read 2 items: 1 reflection and 1 note"))
        #expect(
            try choose("--nothing").contains("1 note, besides what every mentor sees. R. Duarte has opened all of it"))
        #expect(try choose("--since", "2025-10-21", "--add").contains("1 reflection and 1 note"))
        try desk.refused("meeting", "show", meeting, as: "duarte", now: now, saying: "There is no such meeting")
        let refused: [([String], Int32, String)] = [
            ([hidden], 1, "is private, is a response"), (["--since", "yesterday"], 2, "is not a time for --since"),
            ([], 2, "in one way"), (["--everything", "--nothing"], 2, "in one way"),
            (["--competency", "magic"], 1, "no competency \"magic\""),
            ([String(repeating: "ab", count: 16)], 1, "no such item"),
        ]
        for (words, status, saying) in refused {
            let result = try desk.run(
                ["mentorship", "handover", "choose", "--to", "duarte"] + words, as: "sofie", now: now)
            #expect(result.status == status && result.messages.contains(saying), "\(words): \(result.messages)")
        }
        try desk.refused(
            "mentorship", "handover", "choose", "--to", "vos", "--everything", as: "sofie", now: now,
            saying: "There is no hand-over to that mentor")
        try desk.refused(
            "mentorship", "handover", "choose", "--to", "duarte", "--everything", as: "duarte", now: now,
            saying: "Only the mentee says what a successor inherits")
        try desk.refused("mentorship", "handover", "list", as: "vos", now: now, saying: "Only the mentee says")
        #expect(try desk.done("mentorship", "handover", "list", "--json", as: "tim", now: now).word == "[]")
        #expect(try desk.done("check").word.hasPrefix("Nothing is damaged"))
    }
}
