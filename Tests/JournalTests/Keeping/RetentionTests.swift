import Journal
import JournalTesting
import Testing

/// Mila's portfolio in a programme that keeps what went to no committee for ten days and dossiers for a year: a mid
/// moment after 18 days, an end moment after 40, both from before the beginning.
@Suite("Retention")
struct RetentionTests {
    private let play: Play
    private let mila: Session

    init() throws {
        play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        mila = play.sessions[.mila]!
    }

    private func keep(_ change: (inout Retention) -> Void) throws {
        var programme = play.programme
        change(&programme.policy.retention)
        try play.host.perform(.applyProgramme(programme, source: "retention \(programme.policy.retention)"))
    }

    private func writes(_ words: String) throws -> ItemID {
        try mila.perform(
            .write(Writing(.reflection(.blank), body: Array(words.utf8), competencies: ["scholar"]))
        ).created!
    }

    private func lines() throws -> [RetentionLine] {
        var out: [RetentionLine] = []
        try mila.retention {
            out.append($0)
            return true
        }
        return out
    }

    private func hold(_ id: ItemID) throws -> RetentionDate.Hold? { try date(id)?.hold }
    private func date(_ id: ItemID) throws -> RetentionDate? {
        try lines().first { line in
            switch line.subject {
            case .item(let item, _, _): item == id
            case .record(let record, _, _): record == id
            }
        }?.date
    }

    private func go(toDay day: Int64) throws {
        play.hands.now = Stage.opening.adding(seconds: day * 86_400)
        try play.touch()
    }

    private func isErased(_ id: ItemID) -> Bool { play.items.first { $0.id == id }?.isErased ?? true }

    private var awaits: [Waiting.Matter] { get throws { try mila.today().waits.map(\.matter) } }

    @Test func `Without a time for it, everything is kept as long as the journal`() throws {
        let id = try writes("Words canary1")
        try go(toDay: 4000)
        #expect(try lines().isEmpty && play.host.retentionCounts().due == 0)
        #expect(try !play.host.perform(.keeping(.applyRetention)).changed)
        #expect(!isErased(id))
    }

    @Test func `What is due is erased as anything is, and its mentee reads that it was and why`() throws {
        try keep { $0.developmental = KeepingTime(days: 10) }
        let id = try writes("Words canary1")
        // Held while the end moment, in whose period it was written, has not been sealed; then announced for a week.
        try go(toDay: 39)
        #expect(try hold(id) == .moment(Stage.end))
        try go(toDay: 46)
        #expect(
            try hold(id) == nil && date(id)?.due == play.programme.moment(Stage.end)!.cutoff.adding(seconds: 7 * 86_400)
        )
        #expect(try awaits.contains(.retentionToKnow))
        #expect(try play.host.retentionCounts().counts[.developmental]?.soon == 1)
        #expect(try !play.host.perform(.keeping(.applyRetention)).changed)
        try go(toDay: 47)
        #expect(try play.sessions[.cora]!.retentionCounts().due == 1)
        #expect(try play.sessions[.cora]!.perform(.keeping(.applyRetention)).changed)
        #expect(isErased(id))
        #expect(!LedgerText.of(play).contains("canary1"))
        let told = try #require(try mila.history(id).last)
        #expect(told.verb == .erased && told.sentence.contains("10 days"))
        #expect(try mila.accessLog(limit: 9).lines.first?.sentence == told.sentence)
        #expect(try mila.today().mentee?.unread.map(\.id) == [id])
        #expect(try !play.host.perform(.keeping(.applyRetention)).changed)
        #expect(try lines().isEmpty)
    }

    @Test func `What was nominated for a moment is held until its sealing, however old it was when that began`() throws
    {
        let play = try Play(History(seed: 3, length: 0, programme: 2))
        let mila = play.sessions[.mila]!
        var programme = play.programme
        programme.policy.retention.developmental = KeepingTime(days: 10)
        try play.host.perform(.applyProgramme(programme, source: "ten days"))
        func writes() throws -> ItemID {
            try mila.perform(
                .write(Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"]))
            ).created!
        }
        let (left, nominated) = (try writes(), try writes())
        play.hands.now = Stage.opening.adding(seconds: 20 * 86_400)
        try play.touch()
        try mila.perform(.nominate(nominated, Stage.end))
        play.hands.now = Stage.opening.adding(seconds: 30 * 86_400)
        try play.host.perform(.keeping(.applyRetention))
        let erased = play.items.filter(\.isErased).map(\.id)
        #expect(erased == [left])
    }

    @Test func `A dossier's items are kept from the sealing, for longer than the others`() throws {
        try keep {
            $0.developmental = KeepingTime(days: 10)
            $0.assessment = KeepingTime(years: 1)
        }
        let (gone, stays) = (try writes("Private canary1"), try writes("Nominated canary2"))
        try mila.perform(.nominate(stays, Stage.mid))
        try go(toDay: 60)
        try play.host.perform(.keeping(.applyRetention))
        #expect(isErased(gone) && !isErased(stays))
        let end = play.programme.moment(Stage.end)!.cutoff
        #expect(try date(stays)?.due == KeepingTime(years: 1).after(end, in: play.programme.zone))
        let digest = try mila.preview(.mila, Stage.mid).digest
        try go(toDay: 41 + 365)
        try play.host.perform(.keeping(.applyRetention))
        #expect(isErased(stays))
        #expect(try mila.preview(.mila, Stage.mid).digest == digest, "the digest stands")
        #expect(try play.journal.audit(as: .host).findings.isEmpty)
    }

    @Test func `An open appeal holds everything of its mentee's, and a week passes after its ruling`() throws {
        try keep { $0.developmental = KeepingTime(days: 10) }
        let mine = try writes("Words canary1")
        let sems = try play.sessions[.sem]!.perform(
            .write(Writing(.reflection(.blank), body: Array("Words canary2".utf8)))
        ).created!
        try go(toDay: 41)
        let appeal = Appeal(decision: mine, grounds: "Grounds")
        let record = try play.records(.appeal(appeal), of: .mila, for: Stage.mid)
        try go(toDay: 60)
        #expect(try hold(mine) == .appeal && !awaits.contains(.retentionToKnow))
        try play.host.perform(.keeping(.applyRetention))
        #expect(!isErased(mine) && isErased(sems))
        #expect(try play.host.retentionCounts().counts[.developmental]?.held == 1)
        var ruled = appeal
        ruled.ruling = .init(word: .dismissed, text: "No", by: .emil, at: play.hands.now)
        try play.records(.appeal(ruled), over: record)
        #expect(try hold(mine) == nil && date(mine)?.due == play.hands.now.adding(seconds: 7 * 86_400))
        try play.host.perform(.keeping(.applyRetention))
        #expect(!isErased(mine))
        try go(toDay: 67)
        try play.host.perform(.keeping(.applyRetention))
        #expect(isErased(mine))
    }

    @Test func `A shorter time that a programme brings is announced for the notice period before anything goes`() throws
    {
        let id = try writes("Words canary1")
        try go(toDay: 200)
        try keep { $0.developmental = KeepingTime(days: 30) }
        #expect(try date(id)?.due == play.hands.now.adding(seconds: 7 * 86_400))
        #expect(try awaits.contains(.retentionToKnow))
        // Applying the same times anew does not begin it again; other times do.
        try go(toDay: 205)
        var renamed = play.programme
        renamed.name = "Renamed"
        try play.host.perform(.applyProgramme(renamed, source: "renamed"))
        #expect(try date(id)?.due == Stage.opening.adding(seconds: 207 * 86_400))
        try keep { $0.developmental = KeepingTime(days: 29) }
        #expect(try date(id)?.due == Stage.opening.adding(seconds: 212 * 86_400))
        try go(toDay: 211)
        try play.host.perform(.keeping(.applyRetention))
        #expect(!isErased(id))
    }

    @Test func `Of a pair's records what is in force stays, and the mentor's pulse is not the mentee's to read of`()
        throws
    {
        try keep { $0.expectations = KeepingTime(days: 10) }
        let agreement = Agreement(
            mentor: .vos, opened: Stage.opening, prompts: ["How?"], answers: Sides(mentee: ["Weekly canary1"]))
        let past = try play.records(.agreement(agreement), of: .mila)
        let present = try play.records(.agreement(agreement), of: .mila)
        let ratings = [1, 2, 3, 4]
        let mine = try play.records(
            .pulse(Pulse(mentor: .vos, by: .mentee, ratings: ratings, isShown: false)), of: .mila)
        let theirs = try play.records(
            .pulse(Pulse(mentor: .vos, by: .mentor, ratings: ratings, isShown: false)), of: .mila, by: .vos)
        try go(toDay: 60)
        #expect(try hold(present) == .inForce)
        #expect(try date(past)?.hold == nil && date(mine) != nil && date(theirs) == nil)
        try play.host.perform(.keeping(.applyRetention))
        let erased = play.truth { ledger throws(Refusal) in
            var out: [RecordID] = []
            for id in [present, past, mine, theirs] where try ledger.record(id)?.isErased == true { out.append(id) }
            return out
        }
        #expect(erased == [past, mine, theirs])
        // That the mentor had given a pulse is not told by its being gone.
        let log = try mila.accessLog(limit: 50).lines.filter { $0.verb == .erased }
        #expect(log.count == 2)
    }

    @Test func `Only whoever keeps the process applies it, and sees counts; others read of their own portfolio`() throws
    {
        try keep { $0.developmental = KeepingTime(days: 10) }
        for person in [PersonID.mila, .vos, .noor] {
            let session = play.sessions[person]!
            #expect(throws: Refusal.notYours(.retention)) { try session.perform(.keeping(.applyRetention)) }
            #expect(throws: Refusal.notYours(.retention)) { try session.retentionCounts() }
        }
        for session in [play.sessions[.vos]!, play.sessions[.cora]!, play.host] {
            #expect(throws: Refusal.noPortfolio) { try session.retention { _ in true } }
        }
    }

    @Test(arguments: [
        ("P5Y", "P5Y"), ("P1Y26W", "P1Y182D"), ("P2W3D", "P17D"), ("P100Y", "P100Y"), ("P1D", "P1D"),
        ("P0D", nil), ("P", nil), ("P5M", nil), ("PT5H", nil), ("5Y", nil), ("P101Y", nil), ("P1D1Y", nil),
        ("P1Y1Y", nil),
        ("P-1Y", nil), ("", nil), ("P1", nil), ("p1y", nil),
    ])
    func `A keeping time is whole years, weeks and days`(_ text: String, _ iso: String?) {
        #expect(KeepingTime(iso: text)?.iso == iso)
    }

    @Test func `Years end on the same date, at the same time on the wall`() {
        let zone = Amsterdam.zone
        func wall(_ year: Int, _ month: Int, _ day: Int) -> Instant {
            zone.instant(WallTime(day: Day(year: year, month: month, day: day)!, hour: 12, minute: 30))
        }
        #expect(KeepingTime(years: 5).after(wall(2025, 10, 13), in: zone) == wall(2030, 10, 13))
        #expect(KeepingTime(years: 1).after(wall(2024, 2, 29), in: zone) == wall(2025, 2, 28))
        #expect(KeepingTime(years: 4, days: 1).after(wall(2024, 2, 29), in: zone) == wall(2028, 3, 1))
        #expect(KeepingTime(years: 100).after(Instant.distantFuture, in: zone) == .distantFuture)
    }
}
