import Journal
import JournalTesting
import Testing

/// What people are told of what they did themselves, and of what was done about them.
@Suite("What people did, as far as they may still know")
struct DeedsTests {
    private let pair: Pair

    init() throws { pair = try Pair() }

    private func deeds(_ person: PersonID) throws -> [Event.Verb] {
        try pair.session(person).deeds(limit: 100).lines.map(\.verb)
    }

    private func log(_ person: PersonID) throws -> [AccessLine] {
        try pair.session(person).accessLog(limit: 100).lines
    }

    @Test
    func `A mentor is told what they wrote while they may read it, and nobody that it was deleted but its mentee`()
        throws
    {
        let (stays, goes) = (try pair.gives(.developmental), try pair.gives(.developmental))
        try pair.does(.vos, .delete(goes))
        let own = try pair.writes()
        try pair.does(.mila, .delete(own))
        let told = try pair.session(.vos).deeds(limit: 100).lines
        #expect(told.map(\.subject) == [.item(stays, .feedback, heading: "Words")])
        #expect(try pair.session(.mila).deeds(limit: 100).lines.map(\.subject) == [.deleted, .deleted])
        try pair.changesMentor()
        #expect(try deeds(.vos).isEmpty)
    }

    @Test func `Who keeps the process is told what they did about others, and not when they keep it no more`() throws {
        try pair.does(.cora, .rename(.mila, "Mila M"))
        try pair.does(.cora, .startMentorship(mentor: .bakker, mentee: .mila))
        #expect(try deeds(.cora) == [.mentorshipStarted, .renamed])
        // Who mentors whom is in the mentee's own log.
        #expect(try log(.cora).isEmpty && log(.mila).map(\.verb).contains(.mentorshipStarted))
        _ = try pair.play.host.perform(.setRoles(.cora, [.mentor]))
        #expect(try deeds(.cora).isEmpty && log(.cora).isEmpty)
    }

    @Test func `A coordinator who becomes the successor is not told of the choice that the mentee has`() throws {
        _ = try pair.play.host.perform(.setRoles(.cora, [.mentor, .coordinator]))
        _ = try pair.play.host.perform(.endMentorship(mentor: .vos, mentee: .mila))
        try pair.does(.cora, .startMentorship(mentor: .cora, mentee: .mila))
        #expect(try pair.session(.mila).handovers().map(\.successor.id) == [.cora])
        #expect(try deeds(.cora) == [.mentorshipStarted])
    }

    @Test func `Whoever takes something out reads of it once, and the mentee of whom it tells reads of it too`() throws
    {
        try pair.does(.vos, .keeping(.exportAboutMe))
        #expect(try log(.vos).map(\.verb) == [.exported] && log(.vos).map(\.mentee) == [nil])
        #expect(try log(.mila).filter { $0.verb == .exported }.map(\.by?.id) == [.vos])
    }

    @Test func `Everybody knows the people they have to do with, and their own mentorships`() throws {
        func people(_ person: PersonID) throws -> Set<PersonID> { Set(try pair.session(person).people().map(\.id)) }
        let seated = Set(Stage.committee)
        #expect(try people(.mila) == seated.union([.mila, .vos]) && people(.vos) == seated.union([.vos, .mila]))
        #expect(try people(.bakker) == seated.union([.bakker]) && people(.cora).count == Stage.everybody.count)
        for person in [PersonID.mila, .vos] {
            #expect(try pair.session(person).mentorships().map(\.mentorship.mentee) == [.mila])
        }
        #expect(try pair.session(.noor).mentorships().isEmpty && pair.session(.cora).mentorships().count == 2)
    }

    @Test func `Nobody who does not keep the process imports anything, not even an activity`() throws {
        let batch = ObservationBatch(epas: [EPA(id: EPAID("epa9")!, title: "Nights", domain: nil, expected: [:])])
        for person in [PersonID.mila, .vos, .noor] {
            #expect(throws: Refusal.notYours(.import)) { try pair.session(person).add(batch, dryRun: false) }
        }
        #expect(pair.play.programme.epa(EPAID("epa9")!) == nil)
        #expect(try pair.session(.cora).add(batch, dryRun: false).epas == 1)
    }
}
