import Journal
import JournalTesting
import Testing

/// Mila nominates one reflection for both moments; Noor sits on the committee of the first, which has been sealed.
@Suite("What a committee searches for")
struct CommitteeSearchTests {
    @Test func `A member cannot ask where else an item goes`() throws {
        let play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        let mila = play.sessions[.mila]!
        let id = try mila.perform(
            .write(Writing(.reflection(.blank), body: Array("Twice".utf8), competencies: ["scholar"]))
        ).created!
        for moment in [Stage.mid, Stage.end] { try mila.perform(.nominate(id, moment)) }
        let cutoff = try #require(play.programme.moments.first { $0.id == Stage.mid }).cutoff
        play.hands.now = cutoff.adding(seconds: 3600)
        let noor = play.sessions[.noor]!
        _ = try noor.dossiers()

        func found(_ session: Session, _ filter: Filter) throws -> [ItemID] {
            try session.entries(filter, limit: 10).map(\.id)
        }
        let elsewhere = Filter(reach: .init(.will, for: Stage.end))
        #expect(try found(mila, elsewhere) == [id])
        #expect(try found(noor, Filter()) == [id])
        #expect(try found(noor, Filter(reach: .init(.sealed, for: Stage.mid))) == [id])
        #expect(try found(noor, elsewhere).isEmpty)
        // Leaving out what cannot be asked leaves nothing out: else what is missing would be the answer.
        for exclusion: Filter.Exclusion in [
            .reach(.init(.will, for: Stage.end)), .reach(.init(.wont, for: Stage.end)), .unread(.noor),
        ] { #expect(try found(noor, Filter(without: [exclusion])) == [id], "\(exclusion)") }
        #expect(try found(noor, Filter(unread: .noor)).isEmpty)
        #expect(try found(noor, Filter(without: [.reach(.init(.sealed, for: Stage.mid))])).isEmpty)
        #expect(
            try found(noor, Filter(words: [.init("twice")], without: [.reach(.init(.will, for: Stage.end))])) == [id])
        #expect(try found(mila, Filter(without: [.reach(.init(.will, for: Stage.end))])).isEmpty)
    }

    @Test func `A word that was taken out, or stands where a member may not read, is neither found nor left out`()
        throws
    {
        let play = try Play(History(seed: 3, length: 0, programme: 0))
        play.hands.now = play.hands.now.adding(seconds: 3600)
        let mila = play.sessions[.mila]!
        func write(_ text: String) throws -> ItemID {
            try mila.perform(.write(Writing(.reflection(.blank), body: Array(text.utf8), competencies: ["scholar"])))
                .created!
        }
        let id = try write("Before, a secret")
        try mila.perform(.edit(id, Editing(body: Array("After".utf8))))
        let kept = try write("Another secret, kept")
        try mila.perform(.nominate(id, Stage.mid))
        let cutoff = try #require(play.programme.moments.first { $0.id == Stage.mid }).cutoff
        play.hands.now = cutoff.adding(seconds: 3600)
        let noor = play.sessions[.noor]!
        _ = try noor.dossiers()
        func found(_ session: Session, _ filter: Filter) throws -> [ItemID] {
            try session.entries(filter, limit: 10).map(\.id)
        }
        for word in ["secret", "before", "kept"] {
            #expect(try found(noor, Filter(words: [.init(word)])).isEmpty)
            #expect(try found(noor, Filter(without: [.word(.init(word))])) == [id], "\(word)")
            #expect(try found(noor, Filter(words: [.init("after")], without: [.word(.init(word))])) == [id], "\(word)")
        }
        #expect(try found(noor, Filter(without: [.word(.init("after"))])).isEmpty)
        #expect(try found(mila, Filter(without: [.word(.init("secret"))])) == [id])
        #expect(try found(mila, Filter(words: [.init("secret")])) == [kept])
    }
}
