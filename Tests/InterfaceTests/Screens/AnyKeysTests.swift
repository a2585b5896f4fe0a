import Cells
import Foundation
import Interface
import Journal
import JournalTesting
import Testing

@Suite("Whatever is typed")
struct AnyKeysTests {
    /// More of them when there is time: `VITRINE_STEPS=20000 swift test --filter AnyKeys`.
    private static let steps = ProcessInfo.processInfo.environment["VITRINE_STEPS"].flatMap { Int($0) } ?? 300

    /// Every key that means something somewhere, and some that mean nothing.
    private static let keys: [Key] = {
        var keys = Set(Actions.all.flatMap(\.keys).flatMap(\.keys))
        for character in "abcXYZ 0é作\u{301}👩" { keys.insert(.character(character)) }
        keys.formUnion([.enter, .escape, .tab, .backspace, .function(5), .control("z")])
        // Somebody who leaves types nothing more.
        keys.subtract([.character("Q"), .control("c")])
        return keys.sorted { "\($0)" < "\($1)" }
    }()

    @Test(
        "No key, paste or size breaks a screen",
        arguments: [Sample.sofie, Sample.vos, Sample.noor, Sample.carla, nil], [1, 2, 3])
    func survives(_ person: PersonID?, _ seed: UInt64) throws {
        var random = Linear(state: seed)
        let sample = try Sample(now: seed == 3 ? "2026-01-20T09:00" : "2025-12-02T14:02")
        var terminal = try sample.terminal(as: person)
        var said: [String] = []
        for step in 0..<Self.steps {
            switch random.next(100) {
            case 0:
                terminal.resize(width: 1 + random.next(140), height: 1 + random.next(50))
            case 1: terminal.press("<paste:pasted\ntext \u{202E} 作>")
            case 2...5: terminal.wait(milliseconds: random.next(4000))
            default:
                let key = Self.keys[random.next(Self.keys.count)]
                said.append(KeySequence([key]).description)
                terminal.strike(key)
            }
            let frame = terminal.frame
            try #require(frame.size.width > 0)
            if let cursor = frame.cursor {
                try #require(frame.contains(cursor), "\(seed) \(step): \(said.suffix(20))")
            }
            try #require(!terminal.screen.unicodeScalars.contains("\u{202E}"), "\(said.suffix(20))")
            if terminal.hasEnded { terminal = try sample.terminal(as: person) }
        }
    }

    /// A plain generator, so that a seed says everything.
    private struct Linear {
        var state: UInt64

        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
    }
}
