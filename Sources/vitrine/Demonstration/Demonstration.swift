import Exchange
import Journal
import JournalSQLite

/// Plays the story into a rehearsal journal: every deed at its own time, by the person who did it.
struct Demonstration {
    let story: Story
    private let programme: Programme

    /// What time it is when the story ends and somebody sits down before it.
    var end: Instant { story.deeds.last?.at ?? .distantPast }
    /// Whose desk it is: the first mentee's.
    var firstPerson: PersonID { story.people[0].id }

    init() throws {
        var read: Programme?
        story = try Story { text throws in
            guard case .programme(let programme, _) = ProgrammeFile.read(text, name: "demo", sibling: { _ in nil })
            else { throw StoryFault("the programme is not sound") }
            read = programme
            return programme.zone
        }
        var programme = read!
        programme.epas = story.epas
        self.programme = programme
    }

    /// Makes the journal.
    /// - Parameters:
    ///   - items: fill the first mentee's portfolio up to so many.
    ///   - progress: told how many of these are done, now and then.
    func make(at path: String, items: Int?, progress: (_ done: Int, _ of: Int) -> Void) throws {
        try InitCommand.create(at: path, programme, story.programme, isRehearsal: true)
        let store: SQLiteStore
        do { store = try SQLiteStore.open(at: path) } catch { throw Refusal.store(error) }
        defer { store.close() }
        let journal = OpenJournal(store: store, clock: .system())
        let player = Player(story, in: programme.zone)
        let own =
            story.deeds.count { story.portfolio(of: $0) == firstPerson.text }
            - story.deeds.count { $0.verb == "delete" && $0.by == firstPerson }
        guard let items, items > own else {
            return try rehearse(journal) { rehearsal in try player.play(.distantFuture, rehearsal) }
        }
        // As many at a time as keep the engine's log short.
        let filling = Filling(items - own, of: story)
        while !filling.isDone {
            try rehearse(journal) { rehearsal in
                for _ in 0..<2_000 {
                    guard let next = filling.next() else { break }
                    try player.play(next.at, rehearsal)
                    try filling.add(next, to: rehearsal)
                }
            }
            progress(filling.done, filling.count)
        }
        try rehearse(journal) { rehearsal in try player.play(.distantFuture, rehearsal) }
    }

    private func rehearse(_ journal: OpenJournal, _ body: (Rehearsal) throws -> Void) throws {
        var fault: StoryFault?
        do {
            try journal.rehearse { rehearsal throws(Refusal) in
                do { try body(rehearsal) } catch let refusal as Refusal {
                    throw refusal
                } catch {
                    fault = error as? StoryFault
                    throw .noItem
                }
            }
        } catch {
            if let fault { throw fault }
            throw error
        }
    }
}
