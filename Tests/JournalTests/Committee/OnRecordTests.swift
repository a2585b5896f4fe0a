import Journal
import JournalTesting
import Testing

/// What was put on record for the mentee's protection is not taken away by whom it binds.
@Suite("What stays on record")
struct OnRecordTests {
    @Test func `a recusal cannot be erased, which would seat the member again`() throws {
        let chamber = try Chamber()
        _ = try chamber.stepsAside(.emil)
        let recusal = try #require(chamber.play.records([.recusal]).first)
        for keeper in [try chamber.session(.cora), chamber.play.host] {
            #expect(throws: Refusal.staysOnRecord(.recusal)) {
                try keeper.perform(.erase(recusal.id, reason: "Asked for"))
            }
        }
        #expect(throws: Refusal.noDossier) { _ = try chamber.session(.emil).dossier(.mila, Stage.mid) }
    }

    @Test func `whoever broke the glass cannot erase that they did, nor can anybody before its mentee has read of it`()
        throws
    {
        let chamber = try Chamber()
        let cora = try chamber.session(.cora)
        let glass = try #require(
            try cora.perform(
                .safeguard(.breakGlass(chamber.milas, reason: "Asked to", for: GlassBreak.usual))
            ).created)
        for keeper in [cora, chamber.play.host] {
            #expect(throws: Refusal.staysOnRecord(.glassBreak)) {
                try keeper.perform(.erase(glass, reason: "Asked for"))
            }
        }
        let mila = try chamber.session(.mila)
        #expect(try mila.today().waits.map(\.matter).contains(.glassBreakToKnow))
        try mila.perform(.safeguard(.readGlassBreaks))
        #expect(throws: Refusal.staysOnRecord(.glassBreak)) { try cora.perform(.erase(glass, reason: "Asked for")) }
        #expect(try chamber.play.host.perform(.erase(glass, reason: "A patient is named")) == Outcome())
    }
}
