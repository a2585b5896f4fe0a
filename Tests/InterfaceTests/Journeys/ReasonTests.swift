import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("A reason to decline is kept like any other text")
struct ReasonTests {
    private let residency: Residency
    private let feedback: ItemID

    /// Vos asks that feedback becomes assessment.
    init() throws {
        residency = try Residency(at: "2025-12-01T14:02")
        let item = try residency.writes("sofie", "Night shift", about: "communicator")
        try residency.session("sofie").perform(.share(item))
        feedback = try residency.gives(.developmental, on: item, "You paused.", about: "communicator")
        try residency.session("vos").perform(.purpose(feedback, .assessment))
    }

    private func drafts() throws -> [Draft] { try residency.session("sofie").drafts() }
    private func bodies() throws -> [String] { try drafts().map(\.body) }
    private func declining(_ reason: String? = nil) throws -> FakeTerminal {
        var sofie = try residency.terminal("sofie", width: 100)
        sofie.press("p", "x")
        if let reason { sofie.press(reason) }
        return sofie
    }

    @Test("A dropped line loses no character of it, and it is there when one declines again")
    func dropped() throws {
        var sofie = try declining("I was ill, and wörse")
        sofie.hangUp()
        #expect(sofie.play.state.leavesDraft || !sofie.play.state.hasLostText)
        #expect(try drafts().map(\.subject) == [.decline(feedback)])
        #expect(try drafts().map(\.leaving) == [.dropped])
        sofie = try declining()
        #expect(sofie.screen.contains("I was ill, and wörse"), "\(sofie.screen)")
        #expect(sofie.lastLine.hasSuffix("saved 14:02:00"), "\(sofie.lastLine)")
        sofie.press(" that day", "<Enter>", "<Enter>")
        #expect(try residency.session("sofie").page(feedback).declineReason == "I was ill, and wörse that day")
        #expect(try bodies() == [])
    }

    @Test("It is saved two seconds after the last key, ten after the first, and when one goes on to the answers")
    func inTime() throws {
        var sofie = try declining("I was")
        sofie.wait(milliseconds: 1999)
        #expect(try bodies() == [])
        sofie.wait(milliseconds: 1)
        #expect(try bodies() == ["I was"])
        for _ in 0..<10 {
            sofie.press("x")
            sofie.wait(milliseconds: 1100)
        }
        #expect(try bodies()[0].count > 10)
        sofie.press(" ill", "<Tab>")
        #expect(try bodies() == ["I was" + String(repeating: "x", count: 10) + " ill"])
        #expect(try drafts()[0].leaving == .writing)
    }

    @Test("Cancelled it is a draft, which the drafts go on with; taken back word by word it is none")
    func cancelled() throws {
        for keys in ["<Esc>", "<Enter><Esc>", "<Tab>l<Enter>"] {
            var sofie = try declining("I was ill")
            sofie.press(keys)
            #expect(sofie.lastLine.contains("Kept as a draft."), "\(keys): \(sofie.screen)")
            #expect(try drafts().map(\.leaving) == [.kept])
            sofie.press("d")
            #expect(sofie.screen.contains("I was ill  why you decline · 3 words"), "\(sofie.screen)")
            sofie.press("<Enter>")
            #expect(sofie.screen.contains("Decline that \"You paused.\" becomes assessment?"))
            sofie.press("<C-u>", "<Esc>")
            #expect(try bodies() == [], "\(keys)")
        }
        var sofie = try declining()
        sofie.press("<Esc>")
        #expect(!sofie.lastLine.contains("draft"))
    }

    @Test("When nothing is asked any more, what was typed stays a draft")
    func askedNoMore() throws {
        var sofie = try declining("I was ill")
        try residency.session("vos").perform(.purpose(feedback, .developmental))
        sofie.hear()
        #expect(!sofie.screen.contains("Decline that"), "\(sofie.screen)")
        #expect(try bodies() == ["I was ill"])
        sofie = try declining()
        sofie.press("<Esc>", "d", "<Enter>")
        #expect(try bodies() == ["I was ill"])
        #expect(sofie.lastLine.contains("Nobody has asked"), "\(sofie.lastLine)")
        sofie.press("d", "D", "l", "<Enter>")
        #expect(try bodies() == [])
    }

    @Test("On a full disk one cannot leave it behind, and the last line says so")
    func fullDisk() throws {
        let failing = FailingStore(residency.store)
        let journal = OpenJournal(
            store: failing, clock: Clock(wall: { Residency.instant("2025-12-01T14:02") }, elapsed: { 0 }))
        var sofie = try FakeTerminal(try journal.session(for: .person(PersonID("sofie")!, role: nil)), width: 100)
        sofie.press("p", "x", "I was ill")
        failing.isFull = true
        sofie.press("<Esc>")
        #expect(sofie.screen.contains("I was ill"))
        sofie.press(".")
        #expect(sofie.lastLine.contains("NOT SAVED – disk full, text kept here"), "\(sofie.lastLine)")
        failing.isFull = false
        sofie.wait(milliseconds: 10_000)
        #expect(try bodies() == ["I was ill."])
    }

    @Test("Two sessions at one reason: neither text is lost")
    func twoSessions() throws {
        var first = try declining("Begun")
        first.press("<Esc>")
        first = try declining()
        var second = try declining()
        first.press(" by one", "<Tab>")
        second.press(" by another", "<Tab>")
        #expect(second.lastLine.contains("Another session has saved this draft meanwhile."))
        #expect(try Set(bodies()) == ["Begun by one", "Begun by another"])
    }

    @Test("Help and back leave it as it is")
    func help() throws {
        var sofie = try declining("I was ill")
        sofie.press("<C-g>")
        #expect(try bodies() == ["I was ill"])
        sofie.press("<Esc>")
        #expect(sofie.screen.contains("I was ill"))
    }
}
