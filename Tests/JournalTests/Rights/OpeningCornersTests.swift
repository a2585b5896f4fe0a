import Journal
import Testing

/// The corners of when an item was open: to whom it came late, to whom it was closed again, to whom it never was closed.
@Suite("The corners of when an item was open")
struct OpeningCornersTests {
    private let pair: Pair

    init() throws { pair = try Pair() }

    private func edits(_ person: PersonID, _ id: ItemID, _ words: String) throws {
        try pair.does(person, .edit(id, Editing(body: Array(words.utf8))))
    }

    private func opens(_ person: PersonID, _ id: ItemID) throws {
        pair.later()
        try pair.session(person).opened(id)
    }

    private func revisions(_ person: PersonID, _ id: ItemID) throws -> [Int] {
        try pair.session(person).page(id).revisions.map(\.number)
    }

    private func verbs(_ person: PersonID, _ id: ItemID) throws -> [Event.Verb] {
        try pair.session(person).history(id).map(\.verb)
    }

    @Test func `what was nominated and amended before a mentor came is theirs as it is now`() throws {
        let id = try pair.writes("For Vos", about: "scholar")
        try pair.does(.mila, .nominate(id, Stage.mid))
        try opens(.vos, id)
        try edits(.mila, id, "For both")
        try pair.changesMentor()
        #expect(try revisions(.bakker, id) == [2] && verbs(.bakker, id) == [.saved])
        #expect(try verbs(.mila, id).contains(.amended))
    }

    @Test func `what Mila retracts is closed again to a successor with whom it was not shared`() throws {
        let id = try pair.writes("For Vos", about: "scholar")
        try pair.does(.mila, .share(id))
        try opens(.vos, id)
        try pair.changesMentor()
        try pair.does(.mila, .nominate(id, Stage.mid))
        try edits(.mila, id, "For Bakker")
        try pair.does(.mila, .retract(id))
        try edits(.mila, id, "Between")
        try edits(.mila, id, "For Bakker again")
        try pair.does(.mila, .share(id))
        #expect(try revisions(.bakker, id) == [1, 2, 4])
    }

    @Test func `what came too late to go anywhere opens to a mentor who joined when Mila hands it over`() throws {
        pair.play.hands.now = pair.play.programme.moment(Stage.end)!.cutoff.adding(seconds: 60)
        try pair.play.touch()
        let id = try pair.gives(.assessment, about: "scholar")
        try opens(.mila, id)
        pair.later()
        _ = try pair.play.host.perform(.startMentorship(mentor: .ada, mentee: .mila))
        try edits(.vos, id, "Second")
        try edits(.vos, id, "Third")
        try pair.does(.mila, .handover(.choose(successor: .ada, .items([id]))))
        try edits(.vos, id, "Fourth")
        #expect(try revisions(.ada, id) == [3, 4] && revisions(.mila, id) == [1, 2, 3, 4])
    }

    @Test func `Mila's note of a meeting was open all along to the mentor whom she met`() throws {
        let note = try pair.notes(.mila, try pair.meets(), "First")
        try opens(.vos, note)
        try edits(.mila, note, "Second")
        #expect(try revisions(.vos, note) == [1, 2] && verbs(.vos, note) == [.saved, .read, .amended])
    }
}
