import Foundation
import Testing

/// Real sessions on pseudo-terminals, driven and measured from outside (`scripts/torture/sessions.py`). In short, but
/// with `VITRINE_TORTURE=1` in full.
@Suite(.serialized) struct SessionsTests {
    private static let isFull = Torture.isFull
    private static let driver = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scripts/torture/sessions.py")
        .path

    private func drive(_ what: String, _ numbers: Int...) throws -> [String: Any] {
        let desk = try Desk(isRehearsal: nil)
        let result = try desk.program.run(
            [Self.driver, what] + numbers.map(String.init),
            through: #"program=$1; driver=$2; shift 2; exec /usr/bin/python3 "$driver" "$program" "$@""#)
        #expect(result.status == 0, "\(result.messages)")
        return try result.object()
    }

    @Test func `lines that drop while somebody types lose no character`() throws {
        let count = Self.isFull ? 500 : 15
        let found = try drive("dropped", count)
        Torture.figure(
            "dropped lines while typing", "\(count), characters lost \(found["lost"] ?? "?")", goal: "500, 0")
        #expect(found["wrong"] as? [String] == [])
        #expect(found["lost"] as? Int == 0)
        #expect(found["lines"] as? Int == count)
        #expect((found["typed"] as? Int ?? 0) > 100 * count)
    }

    @Test func `a client that reads nothing any more holds no save up, and no end`() throws {
        let found = try drive("stalled")
        for how in ["save", "SIGTERM", "close", "suspension"] {
            #expect(found["text " + how] as? Bool == true, "\(how)")
        }
        #expect((found["saved after"] as? Double ?? .infinity) < Torture.patience(5))
        #expect((found["ended after SIGTERM"] as? Double ?? .infinity) < Torture.patience(3))
        #expect((found["ended after close"] as? Double ?? .infinity) < Torture.patience(3))
        #expect((found["ended after suspension"] as? Double ?? .infinity) < Torture.patience(5))
    }

    @Test func `a stopped client over SSH holds no save up`() throws {
        let found = try drive("stopped")
        #expect(found["text"] as? String == "A thought in the dark")
        #expect(found["left"] as? String == "dropped")
        #expect((found["saved after"] as? Double ?? .infinity) < Torture.patience(5))
    }

    @Test func `many sessions at once save in time, and every word of theirs is kept`() throws {
        let (count, seconds) = Self.isFull ? (300, 60) : (12, 8)
        let found = try drive("held", count, seconds)
        let (p99, memory) = (found["p99 ms"] as? Double ?? .infinity, found["memory KiB"] as? Int ?? .max)
        Torture.figure(
            "sessions held",
            """
            \(count), \(found["saves"] ?? "?") saves, p99 \(p99) ms, longest \(found["max ms"] ?? "?") ms, failed \
            \(found["failed"] ?? "?"), \(memory) KiB each, \(found["hear at once"] ?? "?") hear of changes at once
            """, goal: "300, p99 < 250 ms, no failed save, 15 MiB")
        #expect(found["failed"] as? Int == 0)
        #expect((found["wrong"] as? [[Any]])?.isEmpty == true, "\(found["wrong"] ?? "")")
        #expect((found["saves"] as? Int ?? 0) > count)
        // The goal is that of the program as people run it; a debug build keeps some more for itself.
        #expect(memory < (Self.isFull ? 15 : 20) * 1024)
        #expect(p99 < Torture.patience(250))
    }

    @Test func `what the other side does comes by itself, and what is not the viewer's to see sends not one byte`()
        throws
    {
        let seconds = Self.isFull ? 60 : 4
        let found = try drive("quiet", seconds)
        Torture.figure(
            "an idle session in \(seconds) s",
            "woken \(found["switches"] ?? "?") times, \(found["bytes"] ?? "?") bytes sent", goal: "2 a minute, 0 bytes")
        Torture.figure("what the other side does is seen after", "\(found["appeared after"] ?? "?") s", goal: "5 s")
        #expect(found["bytes"] as? Int == 0)
        #expect((found["switches"] as? Int ?? .max) <= 2 + seconds / 10)
        #expect((found["appeared after"] as? Double ?? .infinity) < Torture.patience(5))
        #expect((found["gone after"] as? Double ?? .infinity) < Torture.patience(5))
        #expect(found["hears"] as? Bool == true)
    }

    @Test func `a suspended person's open session ends, with a sentence, and what was typed is kept`() throws {
        let found = try drive("revoked", Self.isFull ? 1 : 0)
        for (how, limit) in [("told", 5.0)] + (Self.isFull ? [("not told", 30.5)] : []) {
            let end = found[how] as? [String: Any] ?? [:]
            let seconds = end["after"] as? Double ?? .infinity
            Torture.figure("revocation reaches an open session, \(how)", "\(seconds) s", goal: "≤ 30 s")
            #expect(seconds < Torture.patience(limit))
            #expect(end["status"] as? Int == 1)
            let said = end["said"] as? String ?? ""
            #expect(said.contains("You no longer have access to this journal") && said.contains("kept as a draft"))
            #expect(end["kept"] as? [[String]] == [["Half a thought", "dropped"]])
        }
    }
}
