import Journal
import JournalTesting
import Testing

/// Sofie has two mentors, Vos and Duarte.
@Suite("What is between two is nobody else's")
struct BetweenTwoTests {
    private let scene: PairScene

    init() throws {
        scene = try PairScene()
        try scene.host.perform(.startMentorship(mentor: PersonID("duarte")!, mentee: PersonID("sofie")!))
    }

    @Test func `Another mentor's screen is not even read anew for what a mentor and the mentee say to each other`()
        throws
    {
        let (duarte, vos) = (try scene.session("duarte"), try scene.session("vos"))
        func news(_ deed: () throws -> Void) throws -> [Bool] {
            _ = try duarte.recheck()
            _ = try vos.recheck()
            try deed()
            return [try duarte.recheck().hasNews, try vos.recheck().hasNews]
        }
        #expect(try news { try scene.answers("sofie", with: "vos", "Weekly.", "") } == [false, true])
        #expect(try news { try scene.rates("sofie", with: "vos", "3/5 4/4 2/2") } == [false, true])
        let plan = MeetingAct.plan(with: PersonID("vos")!, at: scene.hands.now)
        #expect(try news { try scene.session("sofie").perform(.meeting(plan)) } == [false, true])
    }

    @Test func `Who is no mentee any more, or no mentor of theirs, is one of no pair`() throws {
        func others(_ person: String) throws -> [PersonID] { try scene.session(person).pairs().compactMap(\.other.id) }
        try scene.agree()
        #expect(try others("sofie").map(\.text) == ["vos", "duarte"])
        try scene.part("sofie", "vos")
        #expect(throws: Refusal.noMentorship) { try scene.reopens("sofie", with: "vos") }
        #expect(try scene.round("sofie", with: "vos").agreed != nil && others("vos").isEmpty)
        try scene.host.perform(.setRoles(PersonID("sofie")!, [.committee]))
        #expect(try others("sofie").isEmpty)
        #expect(throws: Refusal.self) { try scene.agreement("sofie", with: "duarte") }
    }

    @Test func `That a mentor's pulse was erased is not told to the mentee, though they keep the process themselves`()
        throws
    {
        try scene.feels("vos", with: "sofie", 1, 1, 1, 1)
        try scene.feels("sofie", with: "vos", 2, 2, 2, 2)
        try scene.host.perform(.setRoles(PersonID("sofie")!, [.mentee, .coordinator]))
        let sofie = try scene.session("sofie")
        for (person, other) in [("vos", "sofie"), ("sofie", "vos")] {
            let id = try #require(try scene.pulses(person, with: other).own.first?.id)
            try sofie.perform(.erase(id, reason: "Asked for"))
        }
        #expect(try sofie.accessLog(limit: 99).lines.count { $0.verb == .erased } == 1)
        #expect(try sofie.deeds(limit: 99).lines.count { $0.verb == .erased } == 1)
    }
}
