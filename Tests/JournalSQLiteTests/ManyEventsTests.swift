import Foundation
import Testing

@testable import Journal
@testable import JournalSQLite

/// The chain of events is looked through in the time of a cup of coffee, however long it is.
@Suite("A long chain of events")
struct ManyEventsTests {
    private static let environment = ProcessInfo.processInfo.environment

    private func journal(_ path: String, events count: Int64) throws -> EventHead {
        let moment = Moment(
            id: MomentID("mid-year")!, name: "Mid-year", stakes: .high, start: .distantPast, cutoff: .distantFuture,
            committee: CommitteeID("ccc")!, notice: Period(days: 7), observations: .assessment)
        let programme = Programme(
            name: "Residency", zone: .utc, roleModel: nil, competencies: [], epas: [],
            committees: [Committee(id: CommitteeID("ccc")!, members: [PersonID("noor")!], chair: nil, quorum: 1)],
            moments: [moment], outcomes: [], policy: Policy(), responsibilities: [], agreement: [], calibration: [])
        let store = try SQLiteStore.create(at: path)
        try OpenJournal.create(in: store, programme: programme, source: "", isRehearsal: false)
        var head = EventHead.beginning
        let mentee = PersonID("sofie")!
        while head.number < count {
            try store.write { ledger throws(Refusal) in
                for _ in 0..<min(20_000, count - head.number) {
                    let number = head.number + 1
                    let text = String(number, radix: 16)
                    let event = Event(
                        after: head, at: Instant(seconds: 1_760_000_000 + number), actor: .person(PersonID("vos")!),
                        verb: number % 3 == 0 ? .shared : .read,
                        item: ItemID(String(repeating: "0", count: 32 - text.count) + text), mentee: mentee,
                        person: PersonID("vos")!, moment: nil, value: nil)
                    try ledger.apply(.event(event))
                    head = event.head
                }
            }
        }
        store.close()
        return head
    }

    private func findings(_ path: String, _ head: EventHead) throws -> [String] {
        let store = try SQLiteStore.open(at: path)
        defer { store.close() }
        let journal = OpenJournal(
            store: store, clock: Clock(wall: { Instant(seconds: 1_900_000_000) }, elapsed: { 0 }))
        return try store.check()
            + journal.audit(as: .host, against: [KeptHead(number: head.number, hash: head.hash)]).findings
    }

    @Test("Nothing is found in one that is whole, and one changed event in thousands is")
    func oneOfThousands() throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let head = try journal(path, events: 3_000)
            #expect(try findings(path, head) == [])
            let store = try SQLiteStore.open(at: path)
            try store.transaction(.immediate) { ledger throws(Refusal) in
                try ledger.execute("UPDATE event SET actor = 'noor' WHERE number = 2000")
            }
            store.close()
            #expect(try findings(path, head) == ["Event 2000 does not follow event 1999: one of them was changed."])
        }
    }

    @Test(
        "A million events are verified in ten seconds",
        .enabled(if: environment["VITRINE_TORTURE"] == "1" && environment["VITRINE_BINARY"] != nil))
    func million() throws {
        try Scratch.folder { folder in
            let path = folder + "/journal.db"
            let head = try journal(path, events: 1_000_000)
            let words = [
                Self.environment["VITRINE_BINARY"]!, "--journal", path, "check", "--head",
                "\(head.number):\(head.hash)",
            ]
            let start = ContinuousClock.now
            #expect(try run(words) == 0)
            let seconds =
                Double((ContinuousClock.now - start).components.attoseconds) / 1e18
                + Double((ContinuousClock.now - start).components.seconds)
            print("figure: seconds to verify a million events: \(String(format: "%.1f", seconds)) (less than 10)")
            #expect(seconds < 10)
        }
    }

    private func run(_ words: [String]) throws -> Int32 {
        var pid = pid_t()
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        try #require(posix_spawn(&pid, words[0], nil, nil, &arguments, environ) == 0)
        var status: Int32 = 0
        try #require(waitpid(pid, &status, 0) == pid)
        return status
    }
}
