import Journal
import JournalTesting
import Testing

@Suite("The pulse")
struct PulseTests {
    @Test func `A pulse is its giver's alone, until both show theirs`() throws {
        let scene = try PairScene()
        try scene.feels("sofie", with: "vos", 2, 3, 4, 5)
        scene.later(days: 1)
        try scene.feels("vos", with: "sofie", 5, 5, 5, 4)
        #expect(try scene.pulses("sofie").other == nil)
        #expect(try scene.pulses("vos").other == nil)
        try scene.shows("sofie", with: "vos")
        #expect(try scene.pulses("sofie").other == nil)
        #expect(try scene.pulses("vos").other == nil)
        try scene.shows("vos", with: "sofie")
        #expect(try scene.pulses("sofie").other?.ratings == [5, 5, 5, 4])
        #expect(try scene.pulses("vos").other?.ratings == [2, 3, 4, 5])
        // Either takes it back, and with it what they were shown.
        try scene.shows("vos", with: "sofie", false)
        #expect(try scene.pulses("sofie").other == nil)
        #expect(try scene.pulses("vos").other == nil)
    }

    @Test func `A new pulse is private again, whatever the last one was`() throws {
        let scene = try PairScene()
        try scene.feels("sofie", with: "vos", 2, 3, 4, 5, showing: true)
        try scene.feels("vos", with: "sofie", 5, 5, 5, 4, showing: true)
        #expect(try scene.pulses("vos").other?.ratings == [2, 3, 4, 5])
        try scene.feels("sofie", with: "vos", 1, 1, 1, 1)
        #expect(try scene.pulses("vos").other == nil)
        #expect(try scene.pulses("sofie").own.map(\.ratings) == [[1, 1, 1, 1], [2, 3, 4, 5]])
        try scene.shows("sofie", with: "vos")
        #expect(try scene.pulses("vos").other?.ratings == [1, 1, 1, 1])
    }

    @Test func `Nobody learns whether the other has given one, shows it, or has none`() throws {
        func outlook(_ deeds: (PairScene) throws -> Void) throws -> String {
            let scene = try PairScene()
            try scene.feels("sofie", with: "vos", 3, 3, 3, 3, showing: false)
            scene.later(days: 1)
            try deeds(scene)
            scene.later(days: 1)
            let session = try scene.session("sofie")
            return "\(try session.pulses()) \(try session.today()) \(try session.recheck().hasNews)"
        }
        let none = try outlook { _ in }
        #expect(try outlook { try $0.feels("vos", with: "sofie", 1, 1, 1, 1) } == none)
        #expect(try outlook { try $0.feels("vos", with: "sofie", 1, 1, 1, 1, showing: true) } == none)
    }

    @Test func `An open session hears of the other's pulse only while it shows its own`() throws {
        let scene = try PairScene()
        let sofie = try scene.session("sofie")
        try scene.feels("vos", with: "sofie", 1, 1, 1, 1)
        #expect(try !sofie.recheck().hasNews)
        try scene.feels("sofie", with: "vos", 1, 1, 1, 1, showing: true)
        #expect(try sofie.recheck().hasNews)
        try scene.shows("vos", with: "sofie")
        #expect(try sofie.recheck().hasNews)
        try scene.shows("vos", with: "sofie", false)
        #expect(try sofie.recheck().hasNews)
        try scene.feels("tim", with: "duarte", 1, 1, 1, 1)
        #expect(try !sofie.recheck().hasNews)
    }

    @Test
    func `What was shown in an earlier mentorship is not shown after it, nor in a later one with the same mentor`()
        throws
    {
        let scene = try PairScene()
        try scene.feels("sofie", with: "vos", 2, 3, 4, 5, showing: true)
        try scene.feels("vos", with: "sofie", 5, 5, 5, 4, showing: true)
        scene.later(days: 1)
        try scene.part("sofie", "vos")
        #expect(throws: Refusal.noMentorship) { try scene.pulses("vos", with: "sofie") }
        let former = try scene.pulses("sofie", with: "vos")
        #expect(former.other == nil && former.own.count == 1)
        try scene.pair("sofie", "vos")
        #expect(try scene.pulses("sofie").other == nil)
        #expect(throws: Refusal.pair(.noPulse)) { try scene.shows("sofie", with: "vos") }
    }

    @Test func `Four ratings from 1 to 5`() throws {
        let scene = try PairScene()
        #expect(throws: Refusal.pair(.ratings(3, of: 4))) { try scene.feels("sofie", with: "vos", 1, 2, 3) }
        #expect(throws: Refusal.pair(.rating(6))) { try scene.feels("sofie", with: "vos", 1, 2, 3, 6) }
        #expect(throws: Refusal.pair(.noPulse)) { try scene.shows("sofie", with: "vos") }
        #expect(throws: Refusal.noMentorship) { try scene.feels("sofie", with: "duarte", 1, 2, 3, 4) }
    }
}

@Suite("What all pulses come to")
struct PulseSummaryTests {
    /// So many pairs give a pulse each, with these ratings on every dimension.
    private func give(_ scene: PairScene, _ ratings: [Int], from first: Int = 0) throws {
        for (index, rating) in ratings.enumerated() {
            let number = first + index
            try scene.feels("mentee\(number)", with: "mentor\(number)", rating, rating, rating, rating)
        }
    }

    private func months(_ scene: PairScene, _ person: String = "cora") throws -> [String] {
        try scene.session(person).pulseSummary().months.map { "\($0.year)-\($0.month) \($0.means)" }
    }

    @Test func `Five pairs make a month, four make nothing, and nothing is told of a month that runs`() throws {
        let scene = try PairScene(others: 6)
        try give(scene, [1, 2, 3, 4])
        scene.at("2025-10-05T08:00")
        #expect(try months(scene) == [])
        try give(scene, [1, 2, 3, 4, 5])
        #expect(try months(scene) == [])
        scene.at("2025-11-01T08:00")
        #expect(try months(scene) == ["2025-10 [6, 6, 6, 6]"])
        #expect(try scene.host.pulseSummary() == scene.session("cora").pulseSummary())
        for outsider in ["sofie", "vos", "noor"] {
            #expect(throws: Refusal.notYours(.pulse)) { try scene.session(outsider).pulseSummary() }
        }
    }

    @Test func `Each pair counts once, with the last pulse that either of the two gave that month`() throws {
        let scene = try PairScene(others: 5)
        try give(scene, [1, 1, 1, 1, 1])
        scene.later(days: 1)
        for _ in 0..<9 { try scene.feels("mentor0", with: "mentee0", 2, 2, 2, 2) }
        try scene.feels("mentee1", with: "mentor1", 5, 1, 1, 1)
        try scene.feels("mentee0", with: "mentor0", 5, 5, 3, 1)
        scene.at("2025-10-01T00:00")
        // (5 + 5 + 1 + 1 + 1) / 5 = 2.6, (5 + 4) / 5 = 1.8, (3 + 4) / 5 = 1.4, 1: to the nearest half.
        #expect(try months(scene) == ["2025-9 [5, 4, 3, 2]"])
    }

    @Test func `Months are those of the programme's zone`() throws {
        // Amsterdam is two hours ahead: half past ten at night in London is October there already.
        let scene = try PairScene(others: 5, at: "2025-09-30T21:30")
        try give(scene, [3, 3, 3])
        scene.at("2025-09-30T22:30")
        try give(scene, [3, 3], from: 3)
        scene.at("2025-12-01T00:00")
        #expect(try months(scene) == [])
        let other = try PairScene(others: 5, at: "2025-09-30T21:30")
        try give(other, [3, 3, 3, 3, 3])
        other.at("2025-09-30T22:00")
        #expect(try months(other) == ["2025-9 [6, 6, 6, 6]"])
    }

    @Test func `A closed month stays as it is, whoever leaves, is suspended, or hides what they showed`() throws {
        let scene = try PairScene(others: 5)
        try give(scene, [1, 2, 3, 4, 4])
        scene.at("2025-10-02T08:00")
        let before = try months(scene)
        #expect(before.count == 1)
        try scene.part("mentee0", "mentor0")
        try scene.host.perform(.suspend(PersonID("mentee1")!))
        try scene.host.perform(.setRoles(PersonID("mentor2")!, [.committee]))
        try scene.shows("mentee3", with: "mentor3")
        try scene.feels("mentee4", with: "mentor4", 5, 5, 5, 5)
        #expect(try months(scene) == before)
    }

    @Test func `An erasure takes its month with it, and no other`() throws {
        let scene = try PairScene(others: 6)
        try give(scene, [1, 2, 3, 4, 5, 5])
        scene.at("2025-10-02T08:00")
        try give(scene, [1, 2, 3, 4, 5, 5])
        let counted = try scene.pulses("mentee5").own[0].id
        try give(scene, [1])
        let superseded = try scene.pulses("mentee0").own[1].id
        scene.at("2025-11-02T08:00")
        try give(scene, [1, 2, 3, 4, 5, 5])
        scene.at("2025-12-02T08:00")
        #expect(try months(scene).count == 3)
        // Even one that another has replaced, so that a month's disappearing does not tell which kind it was.
        try scene.host.perform(.erase(superseded, reason: "Asked for"))
        #expect(try months(scene).count == 2)
        try scene.host.perform(.erase(counted, reason: "Asked for"))
        #expect(try months(scene).map { $0.prefix(7) } == ["2025-9 ", "2025-11"])
    }

    @Test func `A coordinator who is one of the pairs needs five others, and is shown the same numbers`() throws {
        let scene = try PairScene(others: 6)
        try scene.host.perform(.setRoles(PersonID("mentor0")!, [.mentor, .coordinator]))
        try give(scene, [1, 2, 3, 4, 5])
        scene.at("2025-10-02T08:00")
        #expect(try months(scene).count == 1)
        #expect(try months(scene, "mentor0").isEmpty)
        // Narrowing to the one part does not make them forget the other.
        let narrowed = try scene.session("mentor0", as: .coordinator)
        #expect(try narrowed.pulseSummary().months.isEmpty)
        try give(scene, [1, 2, 3, 4, 5, 5])
        scene.at("2025-11-02T08:00")
        #expect(try months(scene, "mentor0") == [try months(scene)[1]])
    }

    @Test func `A mentor of many gives no more than a pair each, and as coordinator sees nothing of their own pairs`()
        throws
    {
        let scene = try PairScene(others: 1)
        for number in 0..<5 { try scene.pair("many\(number)", "mentor0") }
        try scene.host.perform(.setRoles(PersonID("mentor0")!, [.mentor, .coordinator]))
        for number in 0..<5 { try scene.feels("many\(number)", with: "mentor0", 3, 3, 3, 3) }
        scene.at("2025-10-02T08:00")
        #expect(try months(scene).count == 1)
        #expect(try months(scene, "mentor0").isEmpty)
    }
}
