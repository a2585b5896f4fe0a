import Journal
import JournalTesting
import Testing

/// Mila was decided about in a programme that keeps little for long, and appeals: what is due waits for the ruling.
@Suite("What an appeal holds")
struct HeldTests {
    private let chamber: Chamber
    private let play: Play
    /// Shared, and gone to no committee.
    private let kept: ItemID
    private let answer: ItemID

    init() throws {
        var ids: [ItemID] = []
        chamber = try Chamber { opening in
            var programme = opening.play.programme
            programme.policy.retention = Retention(
                developmental: KeepingTime(days: 2), assessment: KeepingTime(days: 3),
                expectations: KeepingTime(days: 2), meetings: KeepingTime(days: 2))
            try opening.play.host.perform(.applyProgramme(programme, source: "retention"))
            let mila = try opening.session(.mila)
            let writing = Writing(.reflection(.blank), title: "Title canary41", body: Array("Kept canary41".utf8))
            let shared = try mila.perform(.write(writing)).created!
            try mila.perform(.share(shared))
            let feedback = FeedbackWriting(.on(shared), purpose: .developmental, body: Array("On it canary42".utf8))
            ids = [shared, try opening.session(.vos).perform(.feedback(feedback)).created!]
        }
        play = chamber.play
        (kept, answer) = (ids[0], ids[1])
    }

    private func retains() throws -> Set<ItemID> {
        let before = play.erasedIDs
        try play.sessions[.cora]!.perform(.keeping(.applyRetention))
        return play.erasedIDs.subtracting(before)
    }

    private func go(toDay day: Int64) throws {
        play.hands.now = Stage.opening.adding(seconds: day * 86_400)
        try play.touch()
    }

    /// A decision, an appeal, and a panel that hears it. The end moment, in whose period all of it was made, is sealed.
    private func appealed() throws -> RecordID {
        try chamber.decided(chamber.writing(rationale: "Because canary43."))
        let appeal = try chamber.appeals("Grounds canary44.")
        try play.host.perform(.appeal(.assign(appeal, panel: Array(Chamber.panel))))
        try go(toDay: 60)
        return appeal
    }

    @Test func `While an appeal is open nothing of its mentee's goes, and its panel reads what it was`() throws {
        let appeal = try appealed()
        let gone = try retains()
        let records = play.records(Set(RecordKind.allCases)).filter { $0.mentee == .mila }
        #expect(gone.isDisjoint(with: [kept, answer, chamber.milas, appeal]) && !gone.isEmpty)
        #expect(gone.isDisjoint(with: records.map(\.id)))
        // What is Sem's goes: an appeal holds nothing of anybody else's.
        #expect(gone.contains(chamber.sems))
        let bundle = try chamber.session(Chamber.panel[0]).bundle(appeal)
        #expect("\(bundle)".contains("canary43") && "\(bundle)".contains("canary44"))
        var holds: [RetentionDate.Hold?] = []
        try play.sessions[.mila]!.retention { line in
            holds.append(line.date.hold)
            return true
        }
        #expect(!holds.isEmpty && holds.allSatisfy { $0 == .appeal })
        #expect(try play.sessions[.mila]!.today().waits.allSatisfy { $0.matter != .retentionToKnow })
    }

    @Test
    func `After the ruling and a notice all of it goes; nobody hears a word of it, and its mentee reads that it was`()
        throws
    {
        let appeal = try appealed()
        try chamber.session(Chamber.panel[1]).perform(
            .appeal(.rule(appeal, .dismissed, text: Array("No, canary45.".utf8))))
        try go(toDay: 66)
        #expect(try retains().isDisjoint(with: [kept, answer, chamber.milas, appeal]), "the notice still runs")
        try go(toDay: 68)
        let decision = try #require(play.records([.decision]).first?.id)
        let gone = try retains()
        #expect(gone.isSuperset(of: [kept, answer, chamber.milas, appeal, decision]))
        let all = LedgerText.of(play)
        for number in 41...45 { #expect(!all.contains("canary\(number)"), "canary\(number) is still there") }
        for viewer in Stage.everybody + Chamber.panel {
            let told = Outlook.of(play, .person(viewer, role: nil))
            #expect(Matrix.canaries(in: told).isDisjoint(with: 41...45), "\(viewer) hears of it")
        }
        let log = try play.sessions[.mila]!.accessLog(limit: 100).lines.filter { $0.verb == .erased }
        #expect(log.count == gone.count { id in !play.items.contains { $0.id == id && $0.mentee == .sem } })
        for id in [kept, answer, chamber.milas] {
            #expect(try play.sessions[.mila]!.history(id).last?.verb == .erased)
            #expect(try play.sessions[.mila]!.page(id).entry.erased != nil)
        }
        #expect(throws: Refusal.noAppeal) { try chamber.session(Chamber.panel[0]).bundle(appeal) }
        #expect(throws: Refusal.noDossier) { try chamber.session(Chamber.panel[0]).dossier(.mila, Stage.mid) }
        #expect(try play.journal.audit(as: .host).findings.isEmpty)
    }
}
