import Cells
import Journal
import JournalTesting
import Testing

@testable import Interface

@Suite("Drafts: nothing that was typed is lost")
struct DraftTests {
    private func drafts(_ residency: Residency) throws -> [String] {
        try residency.session("sofie").drafts().map(\.body)
    }

    @Test("Saved two seconds after the last key, with the wall's time on the last line")
    func afterTheLastKey() throws {
        let residency = try Residency(at: "2025-12-01T14:02")
        residency.later(seconds: 31)
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "Hello")
        sofie.wait(milliseconds: 1999)
        #expect(try drafts(residency) == [])
        sofie.wait(milliseconds: 1)
        #expect(try drafts(residency) == ["Hello"])
        #expect(sofie.lastLine.hasSuffix("1 word  saved 14:02:31"))
    }

    @Test("Saved at the latest ten seconds after the first key that is not")
    func atTheLatest() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n")
        for _ in 0..<9 {
            sofie.press("x")
            sofie.wait(milliseconds: 1100)
        }
        #expect(try drafts(residency) == [])
        sofie.press("y")
        sofie.wait(milliseconds: 100)
        #expect(try drafts(residency) == ["xxxxxxxxxy"])
    }

    @Test("Saved at the latest after two hundred keys")
    func afterManyKeys() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", String(repeating: "a", count: 199))
        #expect(try drafts(residency) == [])
        sofie.press("b", "c")
        #expect(try drafts(residency) == [String(repeating: "a", count: 199) + "b"])
    }

    @Test("Saved on leaving a field, and only if something has changed")
    func onLeavingAField() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "<Tab>", "<Tab>")
        #expect(try drafts(residency) == [])
        sofie.press("Hello", "<Tab>")
        #expect(try drafts(residency) == ["Hello"])
    }

    @Test("A dropped line loses no character, wherever one is")
    func hangUp() throws {
        for keys in ["", "<C-k>", "<Esc>", "<C-t>", "<C-g>", "<Tab>"] {
            let residency = try Residency()
            var sofie = try residency.terminal("sofie")
            sofie.press("p", "n", "Hello, wörld")
            if !keys.isEmpty { sofie.press(keys) }
            sofie.hangUp()
            #expect(sofie.hasEnded)
            #expect(try drafts(residency) == ["Hello, wörld"], "after \(keys)")
        }
    }

    @Test("Coming back: continue goes on where the cursor stood")
    func continues() throws {
        let residency = try Residency(at: "2025-12-01T14:02")
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "Hello world", "<C-Left>")
        sofie.hangUp()
        sofie = try residency.terminal("sofie", width: 100)
        sofie.press("p", "n")
        #expect(
            sofie.screen.contains(
                "You were writing a reflection, \"Hello world\" (2 words, saved 14:02, line dropped)."))
        sofie.press("<Enter>", "wide ", "<C-s>")
        #expect(
            try residency.session("sofie").page(try residency.session("sofie").entries(limit: 1)[0].id).body
                == "Hello wide world")
        #expect(try drafts(residency) == [])
    }

    @Test("A draft says how it was left, when nobody put it away")
    func leaving() throws {
        for (keys, words) in [("<C-q>", "saved 09:00)."), ("<Tab>", "saved 09:00, cut off or open elsewhere).")] {
            let residency = try Residency()
            var sofie = try residency.terminal("sofie")
            sofie.press("p", "n", "Hello", keys)
            sofie = try residency.terminal("sofie", width: 120)
            sofie.press("p", "n")
            #expect(sofie.screen.contains(words))
        }
        // A draft that was saved already is marked as well, when the line drops and when it is put away after all.
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "Hello", "<Tab>")
        sofie.hangUp()
        #expect(try residency.session("sofie").drafts().map(\.leaving) == [.dropped])
        sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "<Enter>", "<C-q>")
        #expect(try residency.session("sofie").drafts().map(\.leaving) == [.kept])
    }

    @Test("A text is finished in one session while another goes on with its draft: what was added there stays a draft")
    func finishedElsewhere() throws {
        let residency = try Residency()
        var first = try residency.terminal("sofie")
        first.press("p", "n", "Begun", "<C-q>", "n", "<Enter>")
        var second = try residency.terminal("sofie", width: 120)
        second.press("p", "n", "<Enter>")
        first.press("<C-End>", " and more", "<Tab>")
        second.press("<C-s>")
        #expect(try residency.session("sofie").entries(limit: 5).map(\.heading) == ["Begun"])
        #expect(try drafts(residency) == ["Begun and more"])
        #expect(second.lastLine.contains("Another session has gone on with this draft meanwhile, so it is kept."))
    }

    @Test("A draft is not thrown away unseen: what another session has added is shown first")
    func discardedElsewhere() throws {
        let residency = try Residency()
        var first = try residency.terminal("sofie")
        first.press("p", "n", "Begun", "<C-q>", "n", "<Enter>")
        var second = try residency.terminal("sofie", width: 120)
        second.press("d", "D", "l")
        first.press("<C-End>", " and more", "<Tab>")
        second.press("<Enter>")
        #expect(try drafts(residency) == ["Begun and more"])
        #expect(second.screen.contains("Begun and more"))
        second.press("D", "l", "<Enter>")
        #expect(try drafts(residency) == [])
        // And the first session is told when it goes on.
        first.press("<Tab>", "!", "<Tab>")
        #expect(try drafts(residency) == ["Begun and more!"])
        #expect(first.lastLine.contains("Another session"))
    }

    @Test("New leaves the draft where it is; discarding is asked twice")
    func newOrDiscard() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "First", "<C-q>", "n", "l", "<Enter>", "Second", "<C-q>")
        #expect(try Set(drafts(residency)) == ["First", "Second"])
        sofie.press("n", "ll", "<Enter>")
        #expect(sofie.screen.contains("Discard it for good?"))
        sofie.press("<Enter>")
        #expect(try drafts(residency).count == 2, "the first answer goes on")
        sofie.press("<Esc>", "l", "<Enter>")
        #expect(sofie.screen.contains("Discard it for good?"))
        sofie.press("l", "<Enter>")
        #expect(try drafts(residency).count == 1)
    }

    @Test("Two sessions on one draft: the second is told, and both texts are kept")
    func twoSessions() throws {
        let residency = try Residency()
        var first = try residency.terminal("sofie")
        first.press("p", "n", "Begun", "<C-q>")
        first.press("n", "<Enter>")
        var second = try residency.terminal("sofie", width: 120)
        second.press("p", "n", "<Enter>")
        first.press("<C-End>", " by one", "<Tab>")
        second.press("<C-End>", " by another", "<Tab>")
        #expect(second.lastLine.contains("Another session has saved this draft meanwhile."))
        #expect(try Set(drafts(residency)) == ["Begun by one", "Begun by another"])
    }

    @Test("A full disk: the last line says so, the text is kept, one cannot leave it behind, and it is tried again")
    func fullDisk() throws {
        let residency = try Residency()
        let failing = FailingStore(residency.store)
        let journal = OpenJournal(
            store: failing, clock: Clock(wall: { Residency.instant("2025-12-01T09:00") }, elapsed: { 0 }))
        var sofie = try FakeTerminal(try journal.session(for: .person(PersonID("sofie")!, role: nil)), width: 120)
        sofie.press("p", "n", "Hello")
        failing.isFull = true
        sofie.wait(milliseconds: 2000)
        sofie.press("!")
        #expect(sofie.lastLine.contains("NOT SAVED – disk full, text kept here"))
        sofie.press("<C-q>")
        #expect(sofie.screen.contains("Hello!"))
        failing.isFull = false
        sofie.wait(milliseconds: 10_000)
        #expect(try drafts(residency) == ["Hello!"])
        #expect(sofie.lastLine == " It is saved now.")
        sofie.press("?")
        #expect(sofie.lastLine.contains("saved 09:00:00"))
    }

    @Test("What was erased while it was open for editing does not come back with the next key")
    func erased() throws {
        let residency = try Residency()
        let item = try residency.session("sofie").perform(
            .write(Writing(.reflection(.blank), body: Array("The patient's name".utf8)))
        ).created!
        var sofie = try residency.terminal("sofie", width: 100)
        sofie.press("p", "<Enter>", "e", "!")
        sofie.wait(milliseconds: 2000)
        #expect(try drafts(residency).map { $0.contains("The patient's name") } == [true])
        try residency.journal.session(for: .host).perform(.erase(item, reason: "Asked for"))
        #expect(try drafts(residency) == [])
        for _ in 0..<2 {
            sofie.press("!")
            sofie.wait(milliseconds: 11_000)
            #expect(sofie.lastLine.contains("it was erased"), "\(sofie.lastLine)")
        }
        sofie.hangUp()
        #expect(try drafts(residency) == [])
    }

    @Test("The drafts screen goes on with one, or throws one away after asking")
    func draftsScreen() throws {
        let residency = try Residency()
        var sofie = try residency.terminal("sofie")
        sofie.press("p", "n", "Hello", "<C-q>", "d")
        #expect(sofie.screen.contains("Hello  a reflection · 1 word · saved 1 Dec 09:00"))
        sofie.press("D", "l", "<Enter>")
        #expect(sofie.screen.contains("No drafts."))
    }
}

/// A store whose disk can be full: every write fails then, and changes nothing.
final class FailingStore: Store {
    private let store: MemoryStore
    var isFull = false

    init(_ store: MemoryStore) { self.store = store }

    func read<T>(_ body: (any Ledger) throws(Refusal) -> T) throws(Refusal) -> T { try store.read(body) }

    func write<T>(_ body: (any WritableLedger) throws(Refusal) -> T) throws(Refusal) -> T {
        if isFull { throw .store(.full) }
        return try store.write(body)
    }
}
