import JournalTesting
import Testing

@testable import Journal

/// Whoever comes over SSH is heard as long as the key is theirs and stands, and sees what they would see anyway.
@Suite("Rights over SSH")
struct ServedRightsTests {
    private let play: Play
    private let host: Session
    private let key = ServedRightsTests.key("a")

    init() throws {
        play = try Play(History(seed: 3, length: 0))
        host = try play.journal.session(for: .host)
        try host.perform(.addKey(.mila, key))
    }

    private static func key(_ letter: Character) -> PublicKey {
        let text = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA" + String(repeating: letter, count: 42)
        return try! PublicKey(reading: Array(text.utf8))
    }

    private func served(_ person: PersonID, _ key: PublicKey, role: PersonRole? = nil) throws(Refusal) -> Session {
        try play.journal.session(for: .served(person, key: key.fingerprint, role: role))
    }

    private func refusal(_ body: () throws(Refusal) -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch { return error }
    }

    @Test("With the own key, one sees and does what one would at the machine, and the record says so")
    func sameRights() throws {
        let local = try #require(play.sessions[.mila])
        let session = try served(.mila, key)
        let writing = Writing(.reflection(.blank), body: Array("Words".utf8), competencies: ["scholar"])
        let id = try #require(try session.perform(.write(writing)).created)
        #expect(try local.entries(limit: 100).map(\.id) == session.entries(limit: 100).map(\.id))
        let event = try play.journal.store.read { ledger throws(Refusal) in try ledger.events(about: id) }
        #expect(event.map(\.actor) == [.person(.mila)])
    }

    @Test("A key that is unknown, another's or revoked is refused in the words for somebody who is not there")
    func otherKeys() throws {
        let other = Self.key("b")
        #expect(refusal { () throws(Refusal) in _ = try served(.mila, other) } == .noPerson("mila"))
        try host.perform(.addKey(.vos, other))
        #expect(refusal { () throws(Refusal) in _ = try served(.mila, other) } == .noPerson("mila"))
        #expect(refusal { () throws(Refusal) in _ = try served(PersonID("nobody")!, key) } == .noPerson("nobody"))
        let open = try served(.mila, key)
        try host.perform(.revokeKey(key.fingerprint))
        #expect(refusal { () throws(Refusal) in _ = try served(.mila, key) } == .noPerson("mila"))
        let writing = Writing(.reflection(.blank), body: Array("Words".utf8))
        let before = LedgerText.of(play)
        #expect(refusal { () throws(Refusal) in try open.perform(.write(writing)) } == .noPerson("mila"))
        #expect(refusal { () throws(Refusal) in _ = try open.speaker() } == .noPerson("mila"))
        #expect(refusal { () throws(Refusal) in _ = try open.entries(limit: 1) } == .noPerson("mila"))
        #expect(LedgerText.of(play) == before)
        #expect(try served(.vos, other).speaker().person?.id == .vos, "one key's end is no other's")
    }

    @Test("Suspending shuts an open session out, reinstating lets it in again")
    func suspended() throws {
        let open = try served(.mila, key)
        try host.perform(.suspend(.mila))
        #expect(refusal { () throws(Refusal) in _ = try open.speaker() } == .noPerson("mila"))
        try host.perform(.reinstate(.mila))
        #expect(try open.speaker().person?.id == .mila)
    }

    @Test("Somebody without a role is let in and sees nothing of anybody")
    func noRole() throws {
        try play.journal.store.write { ledger throws(Refusal) in
            guard var mila = try ledger.person(.mila) else { throw .noItem }
            mila.roles = []
            try ledger.apply(.person(mila))
        }
        let session = try served(.mila, key)
        #expect(try session.entries(limit: 10).isEmpty)
        #expect(try session.dossiers().isEmpty)
        #expect(refusal { () throws(Refusal) in _ = try session.glass(listed: 1) } == .noPortfolio)
        let writing = Writing(.reflection(.blank), body: Array("Words".utf8))
        #expect(refusal { () throws(Refusal) in try session.perform(.write(writing)) } == .notYours(.write))
    }

    @Test("A role can be narrowed over SSH, and never widened")
    func narrowing() throws {
        #expect(try served(.mila, key, role: .mentee).speaker().roles == [.mentee])
        #expect(
            refusal { () throws(Refusal) in _ = try served(.mila, key, role: .coordinator) }
                == .needsRole(.mila, .coordinator))
    }

    @Test("The host alone keeps keys; everybody sees their own")
    func keeping() throws {
        let other = Self.key("c")
        for (viewer, session) in play.sessions {
            #expect(refusal { () throws(Refusal) in try session.perform(.addKey(.vos, other)) } == .notYours(.key))
            #expect(
                refusal { () throws(Refusal) in try session.perform(.revokeKey(key.fingerprint)) } == .notYours(.key))
            #expect(try session.keys().map(\.person) == (viewer == .mila ? [.mila] : []))
        }
        #expect(try host.keys().map(\.key) == [key])
    }

    @Test("A key is one person's, revoking is for good, and saying either again changes nothing")
    func once() throws {
        #expect(try host.perform(.addKey(.mila, key)).changed == false)
        #expect(refusal { () throws(Refusal) in try host.perform(.addKey(.vos, key)) } == .keyTaken(by: .mila))
        #expect(
            refusal { () throws(Refusal) in try host.perform(.addKey(PersonID("nobody")!, Self.key("d"))) }
                == .noPerson("nobody"))
        let unknown = Self.key("e").fingerprint
        #expect(refusal { () throws(Refusal) in try host.perform(.revokeKey(unknown)) } == .noKey(unknown.text))
        #expect(try host.perform(.revokeKey(key.fingerprint)).changed)
        #expect(try host.perform(.revokeKey(key.fingerprint)).changed == false)
        #expect(refusal { () throws(Refusal) in try host.perform(.addKey(.mila, key)) } == .keyRevoked)
        let told = try play.journal.store.read { ledger throws(Refusal) in try ledger.events(after: 0, limit: 1000) }
            .filter { [.keyAdded, .keyRevoked].contains($0.verb) }
        #expect(told.map(\.verb) == [.keyAdded, .keyRevoked])
        #expect(told.map(\.value) == [key.fingerprint.text, key.fingerprint.text])
        #expect(told.map(\.person) == [.mila, .mila])
    }

    @Test("The audit finds a key that was put in, handed on, revived or taken out behind the journal's back")
    func audited() throws {
        func findings(_ changes: Change...) throws -> [String] {
            try play.journal.store.write { ledger throws(Refusal) in
                for change in changes { try ledger.apply(change) }
            }
            return try play.journal.audit(as: .host).findings
        }
        #expect(try findings().isEmpty)
        let planted = HeldKey(key: Self.key("p"), person: .vos, added: Instant(seconds: 0))
        #expect(
            try findings(.key(planted)) == ["The key \(planted.key.fingerprint) is there, but no event tells of it."])
        #expect(try findings(.key(HeldKey(key: key, person: .vos, added: Instant(seconds: 0)))).count == 2)
        try host.perform(.revokeKey(key.fingerprint))
        #expect(try findings(.key(HeldKey(key: key, person: .mila, added: Instant(seconds: 0)))).count == 2)
    }
}
