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
    }
}
