import Interface
import JournalTesting
import Testing

@testable import Journal

@Suite("Pictures on the screen")
struct PicturesScreenTests {
    /// Sofie's autumn and winter: reflections, feedback, and two activities observed.
    private func year(now: String = "2026-02-10T09:00") throws -> Sample {
        let sample = try Sample(isEmpty: true, now: now)
        try sample.journal.rehearse { rehearsal throws(Refusal) in
            @discardableResult
            func act(_ time: String, _ person: PersonID, _ act: Act) throws(Refusal) -> ItemID! {
                try rehearsal.perform(act, as: .person(person, role: nil), at: Sample.at(time)).created
            }
            func reflection(_ competencies: String...) -> Act {
                .write(Writing(.reflection(.blank), body: Array("Words".utf8), competencies: competencies))
            }
            func observation(_ epa: String, _ level: Int, _ month: Int, _ day: Int) -> Act {
                .observe(
                    Sample.sofie,
                    Observation(
                        epa: EPAID(epa)!, level: level, expected: nil, date: Day(year: 2025, month: month, day: day)!,
                        assessor: "K. Jansen", assessorRole: "nurse", setting: "ward", caseType: "", flagged: false),
                    body: "Seen.", externalID: nil)
            }
            for (month, count) in [(9, 1), (10, 3), (11, 7), (12, 2)] {
                let month = month < 10 ? "0\(month)" : "\(month)"
                for day in 1...count {
                    let day = "2025-\(month)-0\(day)"
                    let id = try act("\(day)T09:00", Sample.sofie, reflection("communicator"))!
                    if month == "10" { try act("\(day)T09:10", Sample.sofie, .share(id)) }
                    try act("\(day)T10:00", Sample.sofie, count > 5 ? reflection() : reflection("professional"))
                }
                try act(
                    "2025-\(month)-20T09:00", Sample.vos,
                    .feedback(
                        FeedbackWriting(
                            .to(Sample.sofie), purpose: .assessment, body: Array("Seen.".utf8),
                            competencies: ["communicator"])))
            }
            let seen: [(String, Int, Int, Int)] = [
                ("epa01", 2, 9, 10), ("epa01", 2, 10, 4), ("epa01", 3, 10, 9), ("epa01", 3, 10, 11),
                ("epa01", 4, 12, 2), ("epa02", 3, 11, 12),
            ]
            for (epa, level, month, day) in seen {
                try rehearsal.perform(observation(epa, level, month, day), as: .host, at: Sample.at("2025-12-20T10:00"))
            }
        }
        return sample
    }

    static let sizes = [(80, 24), (120, 40)]
    static let order: [PictureName] = [.heatmap, .balance, .entrustment]

    @Test("Each picture, and each in words", arguments: sizes)
    func goldens(_ size: (Int, Int)) throws {
        var terminal = try year().terminal(as: Sample.sofie, width: size.0, height: size.1)
        terminal.press("B")
        for picture in Self.order {
            try Golden.expect(terminal, "pictures-\(picture.rawValue)-\(size.0)x\(size.1)")
            terminal.press("w")
            try Golden.expect(terminal, "pictures-\(picture.rawValue)-words-\(size.0)x\(size.1)")
            terminal.press("w", "<Tab>")
        }
        #expect(terminal.screen.contains("▸ Competencies"))
    }

    @Test("Each picture without colours and in 256 of them")
    func tiers() throws {
        var terminal = try year().terminal(as: Sample.sofie)
        terminal.press("B")
        for picture in Self.order {
            try Golden.expect(terminal, on: .mono, "pictures-\(picture.rawValue)-mono")
            try Golden.expect(terminal, on: .indexed, "pictures-\(picture.rawValue)-256")
            terminal.press("<Tab>")
        }
    }

    @Test("Each picture in ASCII, and on a very small screen")
    func elsewhere() throws {
        var terminal = try year().terminal(as: Sample.sofie, marks: .ascii)
        terminal.press("B")
        for picture in Self.order {
            #expect(terminal.screen.utf8.allSatisfy { $0 < 0x80 })
            try Golden.expect(terminal, "pictures-\(picture.rawValue)-ascii")
            terminal.press("<Tab>")
        }
        terminal = try year().terminal(as: Sample.sofie, width: 40, height: 10)
        // Of few columns there are few months, and the last are empty.
        terminal.press("B", "<lt>")
        for picture in Self.order {
            try Golden.expect(terminal, "pictures-\(picture.rawValue)-40x10")
            terminal.press("<Tab>")
        }
    }

    @Test("Where there is nothing it is said, and what to do next")
    func empty() throws {
        var terminal = try Sample(isEmpty: true).terminal(as: Sample.sofie)
        terminal.press("B")
        for picture in Self.order {
            try Golden.expect(terminal, "pictures-\(picture.rawValue)-empty")
            terminal.press("<Tab>")
        }
        terminal = try Sample(isEmpty: true).terminal(as: Sample.vos, width: 120, height: 40)
        terminal.press("B")
        #expect(terminal.screen.contains("Ada Lindqvist may have shared nothing with you"))
    }

    @Test("A mentor goes from mentee to mentee and from period to period, and sees what is shared")
    func moving() throws {
        var terminal = try year().terminal(as: Sample.vos, width: 120, height: 40)
        terminal.go(to: .portfolio(Sample.sofie, selecting: nil))
        terminal.press("B")
        #expect(terminal.screen.contains("What you can read of Sofie de Wit's portfolio."))
        // October's reflections were shared; all feedback is the mentor's own.
        #expect(row(terminal, "Communicator") == ["1", "4", "1", "1", "7"])
        #expect(row(terminal, "Professional") == ["0"])
        terminal.press("<lt>")
        #expect(terminal.screen.contains("Mar 2024 – Feb 2025") && terminal.screen.contains("Nothing in these months."))
        terminal.press(">")
        #expect(terminal.screen.contains("Mar 2025 – Feb 2026"))
        terminal.press(">")
        #expect(terminal.lastLine.contains("These are the latest months."))
        terminal.press("]")
        #expect(terminal.screen.contains("Tim Okafor"))
        terminal.press("[", "[")
        #expect(terminal.screen.contains("Ada Lindqvist's portfolio"))
        terminal.press("t")
        #expect(terminal.screen.contains("Ada Lindqvist") && terminal.screen.contains("will"))
    }

    /// The numbers of a row, without shades and empty months.
    private func row(_ terminal: FakeTerminal, _ label: String) -> [String] {
        let line = terminal.lines.first { $0.hasPrefix(" " + label) } ?? ""
        return line.dropFirst(label.count + 1).split { !$0.isASCII || $0 == " " }.map(String.init)
    }

    @Test("From a dossier the committee sees entrustment, of the dossier's own items alone")
    func dossier() throws {
        let sample = try year(now: "2026-01-20T09:00")
        var terminal = try sample.terminal(as: Sample.noor, width: 120, height: 40)
        terminal.go(to: .dossier(Sample.sofie, Sample.midYear))
        terminal.press("B")
        try Golden.expect(terminal, "pictures-dossier-120x40")
        #expect(terminal.screen.contains("Sofie de Wit's dossier, sealed for Mid-year review, and nothing else."))
        #expect(!terminal.screen.contains("Balance"))
        terminal.press("<Tab>")
        // The feedback and nothing of the reflections, which were nominated for nothing.
        #expect(row(terminal, "Communicator") == ["1", "1", "1", "1", "4"])
        #expect(row(terminal, "Professional") == ["0"])
        terminal.press("]")
        #expect(terminal.lastLine.contains("one dossier"))
        terminal.press("<Esc>")
        #expect(terminal.screen.contains("Digest"))
        terminal.press("T", "B")
        #expect(terminal.screen.contains("sealed for Mid-year review"), "a dossier selected on Today")
    }

    @Test("Whoever has no portfolio to look at is told to select one")
    func nobody() throws {
        var terminal = try Sample().terminal(as: Sample.carla)
        terminal.press("B")
        #expect(terminal.lastLine.contains("select one first"))
        terminal = try Sample().terminal(as: Sample.noor)
        terminal.press("B")
        #expect(terminal.lastLine.contains("select one first"))
    }

    @Test("What others do appears, and a portfolio that is no longer the mentor's closes")
    func live() throws {
        let sample = try year()
        var terminal = try sample.terminal(as: Sample.vos, width: 120, height: 40)
        terminal.go(to: .pictures(Sample.sofie, nil, .heatmap))
        let id = try sample.session(Sample.sofie).perform(
            .write(Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"]))
        ).created!
        let isTold = terminal.hear()
        #expect(!isTold, "a private item")
        try sample.session(Sample.sofie).perform(.share(id))
        terminal.hear()
        #expect(row(terminal, "Scholar") == ["1", "1"])
        try sample.session(nil).perform(.endMentorship(mentor: Sample.vos, mentee: Sample.sofie))
        terminal.hear()
        #expect(terminal.lastLine.contains("no longer visible"))
    }

    @Test("An action's argument names the picture")
    func named() throws {
        var terminal = try year().terminal(as: Sample.sofie)
        terminal.command("pictures balance")
        #expect(terminal.screen.contains("▸ Balance"))
        terminal.command("pictures entrustment")
        #expect(terminal.screen.contains("▸ Entrustment"))
        terminal.press("<S-Tab>")
        #expect(terminal.screen.contains("▸ Balance"))
        terminal.resize(width: 50, height: 20)
        #expect(terminal.screen.contains("Dec 2025 – Feb 2026"))
        terminal.resize(width: 80, height: 24)
        #expect(terminal.screen.contains("Mar 2025 – Feb 2026"))
    }

    @Test("Numbers too large for their column are told in thousands, and months of December keep their year")
    func drawing() throws {
        let programme = Sample.programme
        let counts = [0, 999, 1000, 99_999, 250_000, 3]
        let pictures = try picture(counts, through: "2026-02-01")
        let lines = PictureDrawing(pictures, programme, .ascii, width: 60).lines(.heatmap).map(\.text)
        #expect(lines[0].contains("2025") && lines[0].contains("2026"))
        #expect(lines[2].contains(" . 999: 1k:99k*>9k@  3:"))
        let one = try picture([1, 1], through: "2026-01-01")
        #expect(PictureDrawing(one, programme, .ascii, width: 40).lines(.heatmap)[0].text.contains("2026"))
    }

    private func picture(_ counts: [Int], through last: String) throws -> Pictures {
        let sample = try Sample(isEmpty: true)
        let span = MonthSpan(counts.count, through: Month(ISO8601.day(last)!))
        let empty = try sample.session(Sample.sofie).pictures(over: span)
        let row = HeatMap.Row(subject: .none, counts: counts)
        return Pictures(
            mentee: empty.mentee, source: empty.source, span: span, heatMap: HeatMap(rows: [row]),
            balance: empty.balance, entrustment: empty.entrustment)
    }
}
