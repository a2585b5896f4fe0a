import Journal
import Testing

@Suite("A new programme file in place of one in use")
struct ProgrammeChangeTests {
    private let year = Stage.programmes[4]
    private let now = Stage.opening

    private func fault(now: Instant? = nil, _ change: (inout Programme) -> Void) -> ProgrammeChangeFault? {
        var proposed = year
        change(&proposed)
        do throws(Refusal) {
            _ = try year.replaced(by: proposed, now: now ?? self.now)
            return nil
        } catch {
            if case .programme(let fault) = error { return fault }
            Issue.record("\(error)")
            return nil
        }
    }

    private func index(_ id: String) -> Int { year.moments.firstIndex { $0.id.text == id }! }
    private func id(_ text: String) -> MomentID { MomentID(text)! }

    @Test("Once a moment is collecting its stakes, start, notice and rule for observations stay as they were")
    func fixed() throws {
        #expect(fault { $0.moments[index("mid")].stakes = .high } == .stakesAreFixed(id("mid")))
        var proposed = year
        proposed.moments[index("mid")].notice = Period(days: 1)
        proposed.moments[index("mid")].observations = .developmental
        proposed.moments[index("mid")].start = now
        proposed.policy.notice = Period(days: 1)
        let applied = try year.replaced(by: proposed, now: now)
        #expect(applied.moments[index("mid")] == year.moments[index("mid")])
    }

    @Test("A cutoff moves only later, announced a notice period before the old one, and not once it has passed")
    func cutoffs() {
        let mid = year.moments[index("mid")]
        let later = { (programme: inout Programme) in programme.moments[1].cutoff = mid.cutoff.adding(seconds: 3600) }
        #expect(fault(later) == nil)
        #expect(fault { $0.moments[1].cutoff = mid.cutoff.adding(seconds: -1) } == .cutoffEarlier(mid.id))
        let lastChance = mid.notice.before(mid.cutoff, in: year.zone)
        #expect(fault(now: lastChance, later) == nil)
        #expect(fault(now: lastChance.adding(seconds: 1), later) == .cutoffTooSoon(mid.id))
        #expect(fault(now: mid.cutoff, later) == .cutoffPassed(mid.id))
        #expect(
            fault(now: mid.cutoff) { $0.moments[1].cutoff = mid.cutoff.adding(seconds: -1) } == .cutoffPassed(mid.id))
    }

    @Test("A moment that is not collecting yet keeps a period that a notice fits in")
    func notCollectingYet() {
        let next = year.moments[index("next")]
        #expect(fault { $0.moments[3].cutoff = next.cutoff.adding(seconds: -86_400) } == nil)
        #expect(fault { $0.moments[3].cutoff = now.adding(seconds: -60) } == .newMomentTooSoon(next.id))
        #expect(fault { $0.moments[3].cutoff = next.start } == .newMomentTooSoon(next.id))
    }

    @Test("A new moment needs a cutoff a notice period ahead, and changes nobody's period")
    func newMoment() throws {
        func new(_ cutoff: Instant) -> Moment {
            Moment(
                id: id("extra"), name: "Extra", stakes: .high, start: now.adding(seconds: -86_400), cutoff: cutoff,
                committee: year.moments[0].committee, notice: Period(days: 7), observations: .assessment)
        }
        let soonest = Period(days: 7).after(now, in: year.zone)
        #expect(fault { $0.moments.append(new(soonest.adding(seconds: -1))) } == .newMomentTooSoon(id("extra")))
        var proposed = year
        proposed.moments.append(new(soonest))
        for index in proposed.moments.indices.dropLast() { proposed.moments[index].start = soonest }
        let applied = try year.replaced(by: proposed, now: now)
        for moment in year.moments { #expect(applied.moment(moment.id)?.start == moment.start) }
        #expect(applied.moment(id("extra"))?.start == now.adding(seconds: -86_400))
    }

    @Test("A moment that is collecting cannot be taken out, one that is not can")
    func removed() {
        #expect(fault { $0.moments.removeAll { $0.id.text == "mid" } } == .momentRemoved(id("mid")))
        #expect(fault { $0.moments.removeAll { $0.id.text == "next" } } == nil)
    }

    @Test("The zone stays, the members may change, and imported activities stay when the file names none")
    func theRest() throws {
        #expect(fault { $0.zone = .utc } == .zoneChanged)
        var proposed = year
        proposed.epas = []
        proposed.committees = [
            Committee(id: year.committees[0].id, members: [.noor, .emil], chair: .emil, quorum: 2)
        ]
        let applied = try year.replaced(by: proposed, now: now)
        #expect(applied.epas == year.epas)
        #expect(applied.committees[0].members == [.noor, .emil])
    }
}
