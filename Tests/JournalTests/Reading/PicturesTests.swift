import Journal
import JournalTesting
import Testing

@Suite("Pictures of a mentee's months")
struct PicturesTests {
    private func stage() throws -> Play {
        let play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = Instant(utc: "2025-10-13T09:00")
        return play
    }

    @discardableResult
    private func writes(_ play: Play, _ competencies: [String] = [], shares: Bool = false) throws -> ItemID {
        let session = play.sessions[.mila]!
        let id = try session.perform(
            .write(Writing(.reflection(.blank), body: Array("Words".utf8), competencies: competencies))
        ).created!
        if shares { try session.perform(.share(id)) }
        return id
    }

    private func gives(_ play: Play, _ purpose: Purpose, by mentor: PersonID = .vos) throws -> ItemID {
        try play.sessions[mentor]!.perform(
            .feedback(
                FeedbackWriting(.to(.mila), purpose: purpose, body: Array("Seen.".utf8), competencies: ["leader"]))
        ).created!
    }

    private func observes(_ play: Play, _ level: Int, expected: Int?, _ day: String, epa: String = "epa1") throws {
        try play.sessions[.cora]!.perform(
            .observe(
                .mila,
                Observation(
                    epa: EPAID(epa)!, level: level, expected: expected, date: ISO8601.day(day)!, assessor: "Dr Smit",
                    assessorRole: "nurse", setting: "ward", caseType: "", flagged: false), body: "Seen.",
                externalID: nil))
    }

    private func pictures(_ play: Play, _ viewer: PersonID = .mila, _ months: Int = 2) throws -> Pictures {
        let last = Month(play.hands.now, in: play.programme.zone)
        return try play.sessions[viewer]!.pictures(.mila, over: MonthSpan(months, through: last))
    }

    private func counts(_ pictures: Pictures, _ competency: String?) -> [Int]? {
        let subject = competency.map { HeatMap.Subject.competency(CompetencyID($0)!) } ?? .none
        return pictures.heatMap.rows.first { $0.subject == subject }?.counts
    }

    @Test("An item counts for each competency it names, in the month it was saved by the programme's clock")
    func competencies() throws {
        let play = try stage()
        try writes(play, ["scholar", "leader"])
        try writes(play)
        // Half past midnight in Amsterdam, and still October in Greenwich.
        play.hands.now = Instant(utc: "2025-10-31T23:30")
        try writes(play, ["scholar"])
        let found = try pictures(play)
        #expect(found.span.months.map { ISO8601.text($0) } == ["2025-10", "2025-11"])
        #expect(counts(found, "scholar") == [1, 1])
        #expect(counts(found, "leader") == [1, 0])
        #expect(counts(found, nil) == [1, 0])
        #expect(found.heatMap.highest == 1)
        #expect(found.balance.developmental == [2, 1] && found.balance.assessment == [0, 0])
        #expect(found.source == .own)
    }

    @Test("Where everything names a competency there is no row for the rest, and an empty month is a month")
    func rows() throws {
        let play = try stage()
        #expect(try pictures(play).heatMap.rows.map(\.counts) == [[0, 0], [0, 0]])
        #expect(try pictures(play).heatMap.isEmpty && pictures(play).balance.isEmpty)
        try writes(play, ["leader"])
        #expect(counts(try pictures(play), nil) == nil)
    }

    @Test("Responses and what was erased are not counted")
    func notCounted() throws {
        let play = try stage()
        let given = try gives(play, .assessment)
        try play.sessions[.mila]!.perform(.respond(given, body: Array("I agree.".utf8)))
        #expect(try pictures(play).balance.assessment == [0, 1])
        try observes(play, 3, expected: 3, "2025-10-10")
        #expect(try pictures(play).entrustment.activities.first?.count == 1)
        for item in play.items { try play.host.perform(.erase(item.id, reason: nil)) }
        let found = try pictures(play)
        #expect(found.balance.isEmpty && found.heatMap.isEmpty && found.entrustment.isEmpty)
    }

    @Test("Levels stand to what was expected when they were seen, and a month's middle one was really observed")
    func levels() throws {
        let play = try stage()
        try observes(play, 2, expected: 3, "2025-09-30")
        for level in [5, 3, 2, 4] { try observes(play, level, expected: 3, "2025-10-02") }
        try observes(play, 4, expected: nil, "2025-10-03", epa: "epa9")
        let found = try pictures(play).entrustment
        #expect(found.activities.map(\.epa) == [EPAID("epa1")!, EPAID("epa9")!])
        let rounds = found.activities[0]
        #expect(Standing.allCases.map { rounds.count($0) } == [2, 1, 2])
        #expect(rounds.count == 5 && rounds.unexpected == 0)
        #expect(rounds.months.map { $0.map(\.level) } == [[2], [2, 3, 4, 5]])
        #expect(rounds.middle(0)?.level == 2 && rounds.middle(0)?.standing == .below)
        #expect(rounds.middle(1)?.level == 3 && rounds.middle(1)?.standing == .at)
        let other = found.activities[1]
        #expect(other.unexpected == 1 && other.middle(0) == nil && other.middle(1)?.standing == nil)
    }

    @Test("What is expected now is that of the mentee's stage, and shown also where nothing was observed")
    func expected() throws {
        let play = try stage()
        var programme = play.programme
        programme.epas = [
            EPA(id: EPAID("epa1")!, title: "Rounds", domain: nil, expected: ["PGY1": 2]),
            EPA(id: EPAID("epa2")!, title: "Later", domain: nil, expected: ["PGY3+": 4]),
        ]
        try play.host.perform(.applyProgramme(programme, source: "new"))
        try play.host.perform(.addPerson(PersonID("rik")!, name: "Rik", roles: [.mentee], stage: "PGY1"))
        let rik = try play.journal.session(for: .person(PersonID("rik")!, role: nil)).pictures()
        #expect(rik.entrustment.stage == "PGY1")
        #expect(rik.entrustment.activities.map(\.epa.text) == ["epa1"])
        #expect(rik.entrustment.activities[0].expected == 2)
        #expect(rik.entrustment.isEmpty)
        // Of somebody without a stage nobody knows what is expected: all are shown.
        #expect(try pictures(play).entrustment.activities.map(\.epa.text) == ["epa1", "epa2"])
        #expect(try pictures(play).entrustment.activities.allSatisfy { $0.expected == nil })
    }

    @Test("A mentor's picture has what is shared with that mentor, and no more")
    func mentor() throws {
        let play = try stage()
        try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        try writes(play, ["scholar"])
        try writes(play, ["scholar"], shares: true)
        _ = try gives(play, .developmental)
        #expect(try pictures(play).balance.developmental == [0, 3])
        #expect(try pictures(play, .vos).balance.developmental == [0, 2])
        #expect(try pictures(play, .vos).source == .shared)
        // What one mentor writes to help is not the other's to count.
        #expect(try pictures(play, .bakker).balance.developmental == [0, 1])
        #expect(counts(try pictures(play, .bakker), "leader") == [0, 0])
    }

    @Test("A successor counts what is shared anew and what will go, not what was shared before")
    func successor() throws {
        let play = try stage()
        try writes(play, ["scholar"], shares: true)
        let nominated = try writes(play, ["scholar"], shares: true)
        try play.sessions[.mila]!.perform(.nominate(nominated, Stage.mid))
        play.hands.now = play.hands.now.adding(seconds: 60)
        try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        #expect(counts(try pictures(play, .bakker), "scholar") == [0, 1])
        play.hands.now = play.hands.now.adding(seconds: 60)
        try writes(play, ["scholar"], shares: true)
        #expect(counts(try pictures(play, .bakker), "scholar") == [0, 2])
        #expect(counts(try pictures(play), "scholar") == [0, 3])
        #expect(throws: Refusal.noPortfolio) { try pictures(play, .vos) }
    }

    @Test("A committee's pictures are of the sealed dossier, and there are none before, of others, or for the recused")
    func committee() throws {
        let play = try stage()
        let nominated = try writes(play, ["scholar"], shares: true)
        try play.sessions[.mila]!.perform(.nominate(nominated, Stage.mid))
        try writes(play, ["leader"], shares: true)
        #expect(throws: Refusal.noPortfolio) { try pictures(play, .noor) }
        #expect(throws: Refusal.noDossier) { try play.sessions[.noor]!.pictures(.mila, from: Stage.mid) }
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        try play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        let found = try play.sessions[.noor]!.pictures(.mila)
        #expect(found.source == .dossier(play.programme.moment(Stage.mid)!))
        #expect(found.span.count == 12)
        #expect(found.heatMap.rows.map(\.total) == [1, 0])
        #expect(found.balance.assessment.reduce(0, +) == 1 && found.balance.developmental.allSatisfy { $0 == 0 })
        #expect(try play.sessions[.noor]!.pictures(.mila, from: Stage.mid) == found)
        // The mentee may look at the same, the mentor may not, and nobody learns of a dossier that is not theirs.
        #expect(try play.sessions[.mila]!.pictures(from: Stage.mid).heatMap == found.heatMap)
        #expect(throws: Refusal.noDossier) { try play.sessions[.vos]!.pictures(.mila, from: Stage.mid) }
        #expect(throws: Refusal.noDossier) { try play.sessions[.ada]!.pictures(.mila, from: Stage.mid) }
        #expect(throws: Refusal.noDossier) { try play.sessions[.noor]!.pictures(.mila, from: Stage.end) }
        for stranger in [PersonID("nobody")!, .vos, .noor] {
            #expect(throws: Refusal.noPortfolio) { try play.sessions[.noor]!.pictures(stranger) }
            #expect(throws: Refusal.noDossier) { try play.sessions[.noor]!.pictures(stranger, from: Stage.mid) }
        }
        #expect(throws: Refusal.noPortfolio) { try play.sessions[.cora]!.pictures(.mila) }
        #expect(throws: Refusal.noPortfolio) { try play.host.pictures(.mila) }
    }

    @Test("What has been erased from a dossier is in none of its pictures")
    func erasedBlock() throws {
        let play = try stage()
        let nominated = try writes(play, ["scholar"], shares: true)
        try play.sessions[.mila]!.perform(.nominate(nominated, Stage.mid))
        play.hands.now = play.programme.moment(Stage.mid)!.cutoff
        #expect(try !play.sessions[.noor]!.pictures(.mila).heatMap.isEmpty)
        try play.host.perform(.erase(nominated, reason: nil))
        #expect(try play.sessions[.noor]!.pictures(.mila).heatMap.isEmpty)
    }

    @Test("Months in a row are whole months, and part of a picture is the picture of that part")
    func months() throws {
        let span = MonthSpan(3, through: Month(ISO8601.day("2026-02-28")!))
        #expect(span.months.map { ISO8601.text($0) } == ["2025-12", "2026-01", "2026-02"])
        #expect(span.moved(by: -1).months.map { ISO8601.text($0) } == ["2025-09", "2025-10", "2025-11"])
        #expect(
            span.bounds(in: Amsterdam.zone).map { "\($0)" } == [
                "2025-11-30T23:00:00Z", "2025-12-31T23:00:00Z", "2026-01-31T23:00:00Z", "2026-02-28T23:00:00Z",
            ])
        #expect(MonthSpan(0, through: span.last).count == 1)
        #expect(MonthSpan(.max, through: span.last).count == MonthSpan.most)
        #expect(span.moved(by: .min / 8).first.year == 1 && span.moved(by: 1_000_000).last.year == 9999)
        #expect(MonthSpan(1, through: Month(ISO8601.day("9999-12-31")!)).bounds(in: .utc).count == 2)

        let play = try stage()
        try writes(play, ["scholar"])
        try observes(play, 3, expected: 3, "2025-09-10")
        let whole = try pictures(play, .mila, 6)
        #expect(whole.part(4..<6) == (try pictures(play, .mila, 2)))
        #expect(whole.part(0..<6) == whole)
    }

    @Test("In words every number is said")
    func words() throws {
        let play = try stage()
        try writes(play, ["scholar"])
        try observes(play, 2, expected: 3, "2025-09-10")
        for _ in 0..<2 { try observes(play, 3, expected: 3, "2025-10-02") }
        let found = try pictures(play)
        func said(_ picture: PictureName) -> [String] { Wording.sentences(picture, found, play.programme) }
        #expect(
            said(.heatmap) == [
                "Competencies, Sep – Oct 2025. All of your portfolio.", "scholar: 1 item; 1 in Oct 2025.",
                "leader: nothing.", "No competency: 3 items; 1 in Sep 2025 and 2 in Oct 2025.",
            ])
        #expect(
            said(.balance).dropFirst() == [
                "Sep 2025: 0 developmental, 1 assessment.", "Oct 2025: 1 developmental, 2 assessment.",
                "Together 1 developmental and 3 assessment.",
            ])
        #expect(
            said(.entrustment).dropFirst() == [
                "EPA1 Rounds: 3 observations; 1 below, 2 at and 0 above what was expected.",
                "Sep 2025: level 2, below 3.", "Oct 2025: level 3, as expected, 2 times.",
            ])
    }
}
