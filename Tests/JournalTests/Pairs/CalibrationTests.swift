import JournalTesting
import Testing

@testable import Journal

@Suite("The calibration of mentor and mentee")
struct CalibrationTests {
    @Test func `Sofie and Vos rate blind, then see the largest gaps first`() throws {
        let scene = try PairScene()
        try scene.rates("sofie", with: "vos", "3/3 1/5 4/4")
        var vos = try scene.calibration("vos").rounds[0]
        #expect(vos.otherHasGiven && vos.own == nil && vos.comparison == nil && vos.given == Sides())
        try scene.rates("sofie", with: "vos", "3/3 2/4 4/4")
        scene.later(days: 2)
        try scene.rates("vos", with: "sofie", "3/3 2/4 1/4")
        vos = try scene.calibration("vos").rounds[0]
        let sofie = try scene.calibration("sofie").rounds[0]
        #expect(vos.comparison == sofie.comparison)
        #expect(sofie.comparison?.map(\.number) == [3, 2, 1])
        #expect(sofie.comparison?.map(\.between) == [3, 0, 0])
        #expect(sofie.comparison?.map(\.toPreferred) == [3, 2, 0])
        let given = try #require(sofie.given.both)
        #expect(given.mentor == given.mentee.adding(seconds: 2 * 86_400))
        #expect(throws: Refusal.pair(.rated)) { try scene.rates("sofie", with: "vos", "1/1 1/1 1/1") }
        #expect(try !scene.rates("sofie", with: "vos", "3/3 2/4 4/4").changed)
    }

    @Test func `of a round that is open nothing of the other side's goes any further than the record`() {
        let ratings = [Calibration.Rating(asItIs: 2, preferred: 5)]
        var round = Calibration(
            mentor: PersonID("vos")!, opened: Instant(seconds: 0),
            statements: [CalibrationStatement(dimension: .trust, text: "It stays here.")],
            ratings: Sides(mentee: ratings), given: Sides(mentee: Instant(seconds: 60)))
        #expect(round.seen(by: .mentor).ratings == Sides() && round.seen(by: .mentor).given == Sides())
        #expect(round.seen(by: .mentee) == round)
        (round.ratings.mentor, round.given.mentor) = (ratings, Instant(seconds: 90))
        #expect(round.seen(by: .mentor) == round && round.seen(by: .mentee) == round)
    }

    @Test func `A rating for each statement, from 1 to 5`() throws {
        let scene = try PairScene()
        #expect(throws: Refusal.pair(.ratings(2, of: 3))) { try scene.rates("sofie", with: "vos", "3/3 1/5") }
        #expect(throws: Refusal.pair(.rating(6))) { try scene.rates("sofie", with: "vos", "3/3 1/6 1/1") }
        #expect(throws: Refusal.pair(.rating(0))) { try scene.rates("sofie", with: "vos", "3/3 0/5 1/1") }
        #expect(try scene.calibration("sofie").rounds.map(\.id) == [nil])
    }

    @Test func `Trends tell each dimension over the rounds that both have filled in`() throws {
        let scene = try PairScene(reopen: Period(days: 30))
        try scene.rates("sofie", with: "vos", "1/5 2/4 2/4")
        #expect(try scene.calibration("sofie").trends.isEmpty)
        try scene.rates("vos", with: "sofie", "3/5 2/2 4/4")
        scene.later(days: 29)
        #expect(try scene.calibration("sofie").rounds.count == 1)
        scene.later(days: 2)
        #expect(try scene.calibration("sofie").rounds.map(\.number) == [2, 1])
        try scene.rates("vos", with: "sofie", "5/5 5/5 5/5")
        #expect(try scene.calibration("sofie").trends.map(\.points.count) == [1, 1])
        try scene.rates("sofie", with: "vos", "2/5 3/4 4/5")
        let trends = try scene.calibration("vos").trends
        #expect(trends.map(\.dimension) == [.trust, .focus])
        #expect(trends[0].points.map(\.round) == [1, 2])
        #expect(trends[0].points.map(\.mentee.asItIs) == [15, 30])
        #expect(trends[0].points.map(\.mentee.preferred) == [45, 50])
        #expect(trends[1].points.map(\.mentor.asItIs) == [20, 50])
    }

    @Test func `It opens again by hand when both have filled it in, and anew with another mentor`() throws {
        let scene = try PairScene(reopen: nil)
        try scene.rates("sofie", with: "vos", "3/3 2/4 4/4")
        let reopen = Act.pair(.reopenCalibration(PersonID("vos")!))
        #expect(try !scene.session("sofie").perform(reopen).changed)
        try scene.rates("vos", with: "sofie", "3/3 2/4 4/4")
        #expect(try scene.session("sofie").perform(reopen).created == scene.calibration("vos").rounds[0].id)
        #expect(try scene.calibration("vos").rounds.map(\.number) == [2, 1])
        try scene.part("sofie", "vos")
        try scene.pair("sofie", "duarte")
        #expect(try scene.calibration("duarte", with: "sofie").rounds.map(\.id) == [nil])
        #expect(throws: Refusal.noMentorship) { try scene.calibration("vos", with: "sofie") }
        #expect(try scene.calibration("sofie", with: "vos").rounds.count == 2)
    }

    @Test func `A programme without statements has eight of ours, two on each dimension`() throws {
        let scene = try PairScene(statements: [])
        let statements = try scene.calibration("sofie").rounds[0].statements
        #expect(statements.map(\.dimension) == Dimension.allCases.flatMap { [$0, $0] })
        #expect(Set(statements.map(\.text)).count == 8)
    }

    @Test func `Ratings are typed in order or with their number`() throws {
        func read(_ lines: String...) throws(PairFault) -> [[Int]] {
            try RatingSheet.ratings(in: lines, of: 3).map { [$0.asItIs, $0.preferred] }
        }
        #expect(try read("3/5", " 4 / 4 ", "", "2/2") == [[3, 5], [4, 4], [2, 2]])
        #expect(try read("3: 1/1", "1: 2/2", "2:3/3") == [[2, 2], [3, 3], [1, 1]])
        #expect(try read("2: 1/1", "2/2", "1: 3/3") == [[3, 3], [1, 1], [2, 2]])
        #expect(throws: PairFault.ratings(2, of: 3)) { try read("3/5", "2/2") }
        #expect(throws: PairFault.ratings(4, of: 3)) { try read("3/5", "2/2", "1/1", "1/1") }
        for line in ["3", "3/5/1", "x/2", "4: 1/1", "0: 1/1", "1: 2: 3", "1: 1/1x", "3/"] {
            #expect(throws: PairFault.notRatings(line: 1, line)) { try read(line) }
        }
        #expect(throws: PairFault.notRatings(line: 2, "1: 2/2")) { try read("1: 1/1", "1: 2/2") }
    }
}
