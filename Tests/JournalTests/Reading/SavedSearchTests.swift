import Journal
import JournalTesting
import Testing

/// Mila, Sem and Noor keep searches; the journal belongs to a host.
@Suite("Searches that somebody keeps")
struct SavedSearchTests {
    private let play: Play
    private var mila: Session { play.sessions[.mila]! }
    private var sem: Session { play.sessions[.sem]! }

    init() throws {
        play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
    }

    private func kept(_ session: Session) throws -> [String] {
        try session.savedSearches().map { "\($0.name): \($0.text)" }
    }

    private func name(_ text: String) -> SearchName { SearchName(text)! }

    @Test func `Mila keeps, replaces, renames and removes her searches`() throws {
        #expect(try mila.keep(search: "kind:goal -night", as: name("goals")) == nil)
        #expect(try mila.keep(search: "night", as: name("ward")) == nil)
        #expect(try kept(mila) == ["goals: kind:goal -night", "ward: night"])
        #expect(try mila.keep(search: "shift", as: name("ward"))?.text == "night")
        #expect(try mila.keep(search: "shift", as: name("ward")) == nil, "nothing is replaced by the same")
        #expect(try mila.rename(search: "ward", to: name("all")).text == "shift")
        #expect(try kept(mila) == ["all: shift", "goals: kind:goal -night"])
        #expect(try mila.rename(search: "all", to: name("all")).text == "shift")
        #expect(throws: Refusal.searchNameTaken("goals")) { try mila.rename(search: "all", to: name("goals")) }
        #expect(try mila.forget(search: "goals").text == "kind:goal -night")
        #expect(try kept(mila) == ["all: shift"])
        #expect(try mila.savedSearch("all").text == "shift")
    }

    @Test func `What Mila keeps is as good as nothing to anybody else`() throws {
        try mila.keep(search: "night", as: name("ward"))
        #expect(try kept(sem).isEmpty)
        for missing in ["ward", "nowhere"] {
            #expect(throws: Refusal.noSavedSearch(missing)) { try sem.savedSearch(missing) }
            #expect(throws: Refusal.noSavedSearch(missing)) { try sem.forget(search: missing) }
            #expect(throws: Refusal.noSavedSearch(missing)) { try sem.rename(search: missing, to: name("mine")) }
        }
        try sem.keep(search: "day", as: name("ward"))
        #expect(try kept(mila) == ["ward: night"])
        #expect(try kept(sem) == ["ward: day"])
        #expect(try play.host.savedSearches().isEmpty)
        #expect(throws: Refusal.notYours(.search)) { try play.host.keep(search: "night", as: name("ward")) }
    }

    @Test func `What cannot be typed is not kept, nor without end`() throws {
        for text in ["", " \t", "night\nshift", "night\u{202E}", String(repeating: "a", count: 201)] {
            #expect(throws: Refusal.self, "\(text.debugDescription)") { try mila.keep(search: text, as: name("ward")) }
        }
        for number in 0..<SavedSearch.most { try mila.keep(search: "night", as: name("s\(number)")) }
        #expect(throws: Refusal.tooManySearches(SavedSearch.most)) { try mila.keep(search: "a", as: name("more")) }
        try mila.keep(search: "day", as: name("s1"))
        try sem.keep(search: "day", as: name("s1"))
    }
}
