import Journal
import Testing

/// What was changed before anybody could be surprised is told to nobody but whoever changed it.
@Suite("What an item's history tells, and to whom")
struct HistorySightTests {
    private func told(_ pair: Pair, _ person: PersonID, _ id: ItemID) throws -> [Event.Verb] {
        try pair.session(person).history(id).map(\.verb)
    }

    @Test func `A mentor is not told that the mentee changed what they had just shared, and the mentee is`() throws {
        let pair = try Pair()
        let id = try pair.writes()
        try pair.does(.mila, .share(id))
        try pair.does(.mila, .edit(id, Editing(body: Array("Other words".utf8))))
        #expect(try told(pair, .mila, id) == [.saved, .shared, .edited])
        #expect(try told(pair, .vos, id) == [.saved, .shared])
        // What is changed once it has been read is there for both to see.
        try pair.session(.vos).opened(id)
        try pair.does(.mila, .edit(id, Editing(body: Array("Better words".utf8))))
        #expect(try told(pair, .vos, id) == [.saved, .shared, .read, .amended])
    }

    @Test func `A mentee is not told that a mentor changed what they had just given, and the mentor is`() throws {
        let pair = try Pair()
        let id = try pair.gives(.developmental)
        try pair.does(.vos, .edit(id, Editing(body: Array("Other words".utf8))))
        #expect(try told(pair, .vos, id) == [.saved, .edited] && told(pair, .mila, id) == [.saved])
    }
}
