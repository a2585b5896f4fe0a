import Journal
import JournalTesting
import Testing

/// Mila keeps something to herself, and Vos has given her feedback on something else; Cora is the coordinator.
@Suite("Broken glass")
struct GlassBreakTests {
    private let play: Play
    private let kept: ItemID
    private let shared: ItemID
    private let feedback: ItemID

    init() throws {
        play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        let mila = play.sessions[.mila]!
        func writes(_ words: String, evidence: [ItemID] = []) throws -> ItemID {
            try mila.perform(
                .write(
                    Writing(
                        .reflection(.blank), body: Array(words.utf8), competencies: ["scholar"], evidence: evidence))
            ).created!
        }
        shared = try writes("Shared canary1")
        try mila.perform(.share(shared))
        kept = try writes("Kept canary2", evidence: [shared])
        feedback = try play.sessions[.vos]!.perform(
            .feedback(
                FeedbackWriting(.on(shared), purpose: .developmental, body: Array("Feedback canary3".utf8)))
        ).created!
        play.hands.now = play.hands.now.adding(seconds: 60)
    }

    private var cora: Session { play.sessions[.cora]! }

    @discardableResult
    private func breaks(_ item: ItemID, hours: Int = 4, _ reason: String = "Complaint 12") throws -> Outcome {
        try cora.perform(.safeguard(.breakGlass(item, reason: reason, for: Period(days: 0, seconds: hours * 3600))))
    }

    private func pass(hours: Int64) { play.hands.now = play.hands.now.adding(seconds: hours * 3600) }

    @Test func `A coordinator reads one item for a time, and nothing from it or to it`() throws {
        #expect(throws: Refusal.noItem) { try cora.page(shared) }
        try breaks(shared)
        let page = try cora.page(shared)
        #expect(page.body == "Shared canary1" && page.entry.right == .brokenGlass)
        #expect(page.feedback.isEmpty && page.responses.isEmpty && page.evidence.isEmpty && page.revisions.isEmpty)
        #expect(try cora.find(shared.short) == shared)
        for other in [kept, feedback] { #expect(throws: Refusal.noItem) { try cora.page(other) } }
        try breaks(kept)
        #expect(try cora.page(kept).evidence.isEmpty, "two readings apart are not linked to each other")
        #expect(try cora.entries(limit: 10).isEmpty)
        #expect(try cora.entries(Filter(words: [.init("canary1")]), limit: 10).isEmpty)
        #expect(throws: Refusal.noPortfolio) { try cora.glass(.mila, Stage.mid, listed: 5) }
    }

    @Test func `When the time is over so is the reading, in a session that is held open too`() throws {
        try breaks(shared, hours: 1)
        #expect(try cora.page(shared).entry.id == shared)
        play.hands.now = play.hands.now.adding(seconds: 3599)
        #expect(try cora.page(shared).entry.id == shared)
        play.hands.now = play.hands.now.adding(seconds: 1)
        #expect(throws: Refusal.noItem) { try cora.page(shared) }
        #expect(throws: Refusal.noItem) { try cora.history(shared) }
        #expect(throws: Refusal.noItem) { try cora.find(shared.text) }
        #expect(throws: Refusal.noItem) { try cora.opened(shared) }
    }

    @Test func `An open session learns that the time is over, though nothing else has happened`() throws {
        try breaks(shared, hours: 1)
        #expect(try cora.recheck().hasNews)
        play.hands.now = play.hands.now.adding(seconds: 3599)
        let during = try cora.recheck()
        play.hands.now = play.hands.now.adding(seconds: 1)
        let after = try cora.recheck()
        #expect(!during.hasLost && after.hasLost && !after.hasNews)
        #expect(try !cora.recheck().hasLost)
    }

    @Test func `Through it nobody learns who else read the item, nor that an advice is being written`() throws {
        try play.sessions[.vos]!.opened(shared)
        try breaks(shared)
        #expect(try !cora.history(shared).map(\.verb).contains(.read))
        let advice = AdviceWriting(
            mentee: .mila, moment: Stage.end, outcome: "on track", rationale: Array("Words".utf8), evidence: [shared],
            limits: "Nights")
        let unreleased = try play.sessions[.vos]!.perform(.advice(.write(advice))).created!
        #expect(throws: Refusal.noItem) { try breaks(unreleased) }
    }

    @Test func `The mentee is told at once, and so is the mentor who wrote it; nobody else is`() throws {
        try breaks(feedback)
        try cora.opened(feedback)
        for told in [PersonID.mila, .vos] {
            let session = play.sessions[told]!
            #expect(try session.page(feedback).entry.visibility.contains("cora has broken the glass"))
            let sentences = try session.history(feedback).map(\.sentence)
            #expect(sentences.contains { $0.hasPrefix("cora broke the glass") && $0.hasSuffix("Reason: Complaint 12") })
            let line = try #require(try session.accessLog(limit: 50).lines.first { $0.verb == .glassBroken })
            #expect(line.sentence.contains("Complaint 12"))
        }
        let mila = try play.sessions[.mila]!.accessLog(limit: 50).lines
        #expect(mila.contains { $0.verb == .read && $0.by?.id == .cora })
        try play.host.perform(.startMentorship(mentor: .bakker, mentee: .mila))
        for other in [PersonID.sem, .bakker, .noor, .dijk] {
            #expect(try play.sessions[other]!.accessLog(limit: 50).lines.allSatisfy { $0.verb != .glassBroken })
        }
        // The glass in an item that another mentor reads as well is told to its author and its mentee alone.
        try play.sessions[.mila]!.perform(.share(shared))
        try breaks(shared)
        #expect(try !play.sessions[.bakker]!.page(shared).entry.visibility.contains("cora"))
        #expect(try play.sessions[.bakker]!.history(shared).allSatisfy { $0.verb != .glassBroken })
    }

    @Test func `What only the mentee could see says who else can, for as long as that is so`() throws {
        let mila = play.sessions[.mila]!
        #expect(try mila.page(kept).entry.visibility.hasPrefix("Only you can see this."))
        try breaks(kept)
        #expect(try mila.page(kept).entry.visibility.hasPrefix("Visible to you. cora has broken the glass"))
        pass(hours: 4)
        #expect(try mila.page(kept).entry.visibility.hasPrefix("Only you can see this."))
        #expect(try mila.history(kept).contains { $0.verb == .glassBroken })
    }

    @Test func `Whoever is no coordinator is told the same of every id, and a coordinator of an absent one`() throws {
        let absent = ItemID(String(repeating: "ab", count: 16))!
        for item in [kept, shared, absent] {
            for person in [PersonID.mila, .vos, .noor, .sem] {
                #expect(throws: Refusal.notYours(.breakGlass)) {
                    try play.sessions[person]!.perform(
                        .safeguard(.breakGlass(item, reason: "x", for: Period(days: 0, seconds: 60))))
                }
            }
            #expect(throws: Refusal.notYours(.breakGlass)) {
                try play.host.perform(.safeguard(.breakGlass(item, reason: "x", for: Period(days: 0, seconds: 60))))
            }
        }
        #expect(throws: Refusal.noItem) { try breaks(absent) }
        for hours in [0, 25] { #expect(throws: Refusal.glassTooLong) { try breaks(kept, hours: hours) } }
        #expect(throws: Refusal.self) { try breaks(kept, " ") }
        #expect(throws: Refusal.noItem) { try cora.page(kept) }
    }

    @Test func `Broken twice it stays as it was broken first, and each reading is logged`() throws {
        let first = try breaks(kept, hours: 1)
        #expect(first.changed && first.created != nil)
        #expect(try !breaks(kept, hours: 4).changed)
        for _ in 0..<2 { try play.journal.session(for: .person(.cora, role: nil)).opened(kept) }
        let log = try play.sessions[.mila]!.accessLog(limit: 50).lines
        #expect(log.filter { $0.verb == .read && $0.by?.id == .cora }.count == 2)
        pass(hours: 1)
        #expect(try breaks(kept).changed)
    }

    @Test func `What a coordinator reads through broken glass cannot be acted on, nor linked to`() throws {
        try play.host.perform(.setRoles(.vos, [.coordinator]))
        try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        let vos = play.sessions[.vos]!
        try vos.perform(.safeguard(.breakGlass(feedback, reason: "x", for: Period(days: 0, seconds: 3600))))
        #expect(try vos.page(feedback).body == "Feedback canary3")
        let edit = Editing(body: Array("Other".utf8))
        for act in [
            Act.edit(feedback, edit), .delete(feedback), .purpose(feedback, .assessment), .share(feedback),
            .acknowledge(feedback), .respond(feedback, body: Array("x".utf8)),
        ] {
            #expect(throws: Refusal.self) { try vos.perform(act) }
        }
        #expect(throws: Refusal.noItem) { try vos.revision(2, of: feedback) }
    }

    @Test func `In another role than a coordinator's the glass is whole`() throws {
        try play.host.perform(.setRoles(.cora, [.coordinator, .mentor]))
        try breaks(kept)
        let mentor = try play.journal.session(for: .person(.cora, role: .mentor))
        #expect(throws: Refusal.noItem) { try mentor.page(kept) }
        try play.host.perform(.setRoles(.cora, [.mentor]))
        #expect(throws: Refusal.noItem) { try cora.page(kept) }
    }

    @Test func `Who reads the log has been told, and is told once`() throws {
        try breaks(feedback)
        for told in [PersonID.mila, .vos] {
            #expect(try play.sessions[told]!.perform(.safeguard(.readGlassBreaks)).changed)
            #expect(try !play.sessions[told]!.perform(.safeguard(.readGlassBreaks)).changed)
        }
        #expect(try !cora.perform(.safeguard(.readGlassBreaks)).changed)
        #expect(try play.journal.audit(as: .host).findings.isEmpty)
    }

    @Test
    func `The glass is broken for whoever broke it, and not for another coordinator, were it the one who was told`()
        throws
    {
        try breaks(feedback)
        try play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        try play.host.perform(.setRoles(.vos, [.coordinator]))
        #expect(try cora.page(feedback).body == "Feedback canary3")
        #expect(throws: Refusal.noItem) { try play.sessions[.vos]!.page(feedback) }
    }
}
