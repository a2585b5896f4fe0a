import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Sessions end: by being shut out, by idling, by a dropped line")
struct EndingTests {
    private let residency: Residency
    private let carla: Session
    private static let vos = PersonID("vos")!
    private static let sofie = PersonID("sofie")!

    init() throws {
        residency = try Residency()
        let host = try residency.journal.session(for: .host)
        try host.perform(.addPerson(PersonID("carla")!, name: "Carla", roles: [.coordinator], stage: nil))
        carla = try residency.session("carla")
    }

    @Test("Somebody who is suspended is out at the next look, and half a minute later if none was heard of")
    func suspended() throws {
        for isHeard in [true, false] {
            var sofie = try residency.terminal("sofie")
            sofie.press("p", "n", "Half a thought")
            try carla.perform(.suspend(Self.sofie))
            if isHeard { sofie.hear() } else { sofie.wait(milliseconds: Play.recheck) }
            #expect(sofie.play.state.ending == .shutOut)
            #expect(sofie.play.state.leavesDraft && !sofie.play.state.hasLostText)
            #expect(sofie.play.deadline == nil)
            // What was typed is there when they come back.
            try carla.perform(.reinstate(Self.sofie))
            let drafts = try residency.session("sofie").drafts()
            #expect(drafts.map(\.body) == ["Half a thought"])
            try residency.session("sofie").discardDraft(drafts[0].id, version: drafts[0].version)
        }
    }

    @Test("A save is no way around it: the text is kept, and then it is over")
    func atASave() throws {
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "Half a thought")
        try carla.perform(.suspend(Self.sofie))
        sofie.wait(milliseconds: 2000)
        #expect(sofie.play.state.ending == .shutOut)
    }

    @Test("Whatever key is struck, it is over; nothing is shown any more")
    func atAKey() throws {
        var vos = try residency.terminal("vos")
        try carla.perform(.suspend(Self.vos))
        vos.press("p")
        #expect(vos.play.state.ending == .shutOut)
    }

    @Test("The role that a session was opened in is taken away")
    func role() throws {
        let session = try residency.journal.session(for: .person(Self.vos, role: .mentor))
        var vos = try FakeTerminal(session)
        try carla.perform(.setRoles(Self.vos, [.coordinator]))
        vos.hear()
        #expect(vos.play.state.ending == .shutOut)
    }

    @Test("A mentorship ends: the portfolio is gone from the screen at that moment, and from under it")
    func mentorshipEnds() throws {
        let id = try residency.writes("sofie", "Night shift", "The words of it.", about: "communicator")
        try residency.session("sofie").perform(.share(id))
        for keys in [["p", "<Enter>"], ["t"], ["v"], ["]"], ["p", "?"], ["p", "H"], ["p", "fd"], ["/"]] {
            _ = try? carla.perform(.startMentorship(mentor: Self.vos, mentee: Self.sofie))
            var vos = try residency.terminal("vos", width: 120, height: 40)
            vos.go(to: .portfolio(Self.sofie, selecting: nil))
            vos.wait(milliseconds: 300)
            #expect(vos.screen.contains("Night shift"))
            for key in keys { vos.press(key) }
            if keys == ["/"] { vos.press("night") }
            vos.wait(milliseconds: 300)
            if keys == ["p", "fd"] { vos.press("A word. ") }
            try carla.perform(.endMentorship(mentor: Self.vos, mentee: Self.sofie))
            vos.hear()
            #expect(!vos.screen.contains("Night shift"), "after \(keys)")
            #expect(!vos.screen.contains("The words of it."), "after \(keys)")
            if keys == ["p", "fd"] { #expect(vos.screen.contains("A word.")) }
            for _ in 0..<6 where !vos.hasEnded {
                vos.press("<Esc>")
                #expect(!vos.screen.contains("Night shift"), "behind \(keys)")
            }
        }
    }

    @Test("Idle: a warning, then the draft is saved and the session over; a key begins anew")
    func idle() throws {
        let limit = IdleLimit.standard
        var sofie = try residency.terminal("sofie", idle: limit)
        sofie.press("p", "n", "Hello")
        sofie.wait(milliseconds: limit.warning - 1)
        #expect(!sofie.lastLine.contains("No key"))
        sofie.wait(milliseconds: 1)
        #expect(sofie.lastLine.contains("No key for a while: in 5 minutes this session ends"))
        sofie.press("!")
        #expect(!sofie.lastLine.contains("No key"))
        sofie.wait(milliseconds: limit.leaving - 1)
        #expect(!sofie.hasEnded)
        sofie.wait(milliseconds: 1)
        #expect(sofie.play.state.ending == .idled && sofie.play.state.leavesDraft)
        #expect(try residency.session("sofie").drafts().map(\.body) == ["Hello!"])
    }

    @Test("A session without a limit waits for ever")
    func noLimit() throws {
        var sofie = try residency.terminal("sofie")
        sofie.wait(milliseconds: 3 * 3_600_000)
        #expect(!sofie.hasEnded)
    }

    @Test("A line that drops while the journal cannot be written says that something is lost")
    func lost() throws {
        let failing = FailingStore(residency.store)
        let journal = OpenJournal(
            store: failing, clock: Clock(wall: { Residency.instant("2025-12-01T09:00") }, elapsed: { 0 }))
        var sofie = try FakeTerminal(try journal.session(for: .person(Self.sofie, role: nil)))
        sofie.press("p", "n", "Hello")
        failing.isFull = true
        sofie.hangUp()
        #expect(sofie.hasEnded && sofie.play.state.hasLostText)
    }
}
