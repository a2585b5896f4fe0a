import Dispatch
import Foundation
import Journal
import JournalTesting
import Synchronization
import Testing

/// The oracle and the journal, cell by cell: viewer and role by item by path, in whatever state a history has come to.
@Suite("Who sees what")
struct VisibilityTests {
    private struct Counts {
        var steps = 0
        var cells = 0
        var forbidden = 0
        var looks = 0
        var histories = 0
    }

    private static let isLong = ProcessInfo.processInfo.environment["VITRINE_TORTURE"] == "1"
    private static let steps = isLong ? 50_000 : 5000

    @Test("Everybody is given what the oracle says, on every path, through sessions that are never opened anew")
    func matrix() {
        let counts = Mutex(Counts())
        let found = Mutex<[String]>([])
        let length = 50
        DispatchQueue.concurrentPerform(iterations: Self.steps / length) { number in
            let seed = Rehearsals.seed &+ 40_000_000 &+ UInt64(number)
            let history = History(seed: seed, length: length)
            guard let play = try? Play(history) else { return }
            var onlooker = Onlooker()
            let matrix = Matrix(play)
            var dice = Dice(seed ^ 0x55)
            var looks = 0
            for (index, step) in history.steps.enumerated() {
                play.play(step)
                onlooker.watch(play)
                let isLast = index + 1 == length
                guard dice.below(12) == 0 || isLast else { continue }
                for _ in 0..<(isLast ? 4 : 1) {
                    let viewer = Stage.everybody[dice.below(Stage.everybody.count)]
                    let roles: [PersonRole?] =
                        [nil]
                        + (onlooker.oracle.people[viewer.text]?.roles.sorted() ?? []).map {
                            PersonRole(rawValue: $0)
                        }
                    matrix.look(as: viewer, roles[dice.below(roles.count)], onlooker.oracle)
                    looks += 1
                }
                guard matrix.breaches.isEmpty else { break }
            }
            counts.withLock {
                $0.steps += length
                $0.cells += matrix.cells
                $0.forbidden += matrix.forbidden
                $0.looks += looks
                $0.histories += 1
            }
            if !matrix.breaches.isEmpty {
                found.withLock {
                    $0.append(
                        "seed \(seed)\n" + matrix.breaches.joined(separator: "\n") + "\n"
                            + play.log.suffix(60).joined(separator: "\n"))
                }
            }
        }
        let total = counts.withLock { $0 }
        #expect(total.histories == Self.steps / length && total.cells >= 10_000)
        for breach in found.withLock({ $0 }).prefix(2) { Issue.record("\(breach)") }
        print(
            "figure: who sees what: \(total.cells) cells, \(total.forbidden) of them forbidden, in \(total.looks) looks over "
                + "\(total.steps) steps: 0 given out, 0 hidden (80,000 cells, 50,000 steps)")
    }

    @Test("The oracle shares nothing with the journal: it imports nothing")
    func importsNothing() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        for name in ["VisibilityOracle", "VisibilityOracle+Safeguard", "PairOracle"] {
            let file = folder.appendingPathComponent(name + ".swift")
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            #expect(lines.count > 30 && !lines.contains { $0.contains("import ") && !$0.hasPrefix("//") })
        }
    }

    @Test("The matrix can tell: what is given out to the wrong one is found")
    func tells() throws {
        let play = try Play(History(seed: 1, length: 0))
        var onlooker = Onlooker()
        let id = try play.sessions[.mila]!.perform(
            .write(Writing(.reflection(.blank), body: Array("canary77".utf8), competencies: ["scholar"]))
        ).created!
        try play.sessions[.mila]!.perform(.share(id))
        onlooker.record(play)
        // An oracle that was not told of the sharing takes what the mentor is given for a leak.
        var unaware = onlooker.oracle
        unaware.writes(id.text, mentee: "mila", at: play.hands.now.seconds)
        unaware.inPlay = []
        let matrix = Matrix(play)
        matrix.look(as: .vos, nil, unaware)
        #expect(!matrix.breaches.isEmpty)
        unaware.shares(id.text, at: play.hands.now.seconds)
        let aware = Matrix(play)
        aware.look(as: .vos, nil, unaware)
        #expect(aware.breaches.isEmpty, "\(aware.breaches)")
    }
}
