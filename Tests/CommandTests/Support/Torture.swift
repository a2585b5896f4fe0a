import Foundation

/// Whether the tests that hurt run in full, as `make torture` has them, or as briefly as the other tests need them.
enum Torture {
    static let isFull = ProcessInfo.processInfo.environment["VITRINE_TORTURE"] == "1"

    static func count(_ brief: Int, full: Int) -> Int { isFull ? full : brief }

    /// Seconds that something may take: what is meant to be reached where the machine is free for it, as in the full run,
    /// and ten times as many where other tests run meanwhile.
    static func patience(_ seconds: Double) -> Double { isFull ? seconds : 10 * seconds }

    /// What was measured, against what was meant to be reached; only the full run says it.
    static func figure(_ what: String, _ number: Any, goal: String) {
        if isFull { print("figure: \(what): \(number) (\(goal))") }
    }
}

/// Numbers drawn from a seed, so that what has failed fails again.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
