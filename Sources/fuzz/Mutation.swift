import JournalTesting

/// Random choices, and bytes made of other bytes.
struct Luck: Sendable {
    private var random: SeededGenerator

    init(_ seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }
    mutating func pick<C: Collection>(_ from: C) -> C.Element {
        from[from.index(from.startIndex, offsetBy: below(from.count))]
    }
    mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: random.next()) }

    /// A valid text with a few things done to it, or mere noise.
    mutating func mutated(_ valid: [UInt8], with words: [[UInt8]]) -> [UInt8] {
        if below(40) == 0 { return (0..<below(400)).map { _ in byte() } }
        var bytes = valid
        for _ in 0..<1 + below(6) {
            let at = below(bytes.count + 1)
            let span = at..<min(bytes.count, at + 1 + below(40))
            switch below(10) {
            case 0: if !bytes.isEmpty { bytes[min(at, bytes.count - 1)] ^= 1 << UInt8(below(8)) }
            case 1: bytes.insert(byte(), at: at)
            case 2: bytes.removeSubrange(span)
            case 3: bytes.insert(contentsOf: bytes[span], at: below(bytes.count + 1))
            case 4, 5, 6: bytes.insert(contentsOf: pick(words), at: at)
            case 7: bytes.replaceSubrange(span, with: pick(words))
            case 8:
                let word = pick(words)
                // Now and then so often that whatever calls itself for each of them comes to its end.
                let count = below(60) == 0 ? 200_000 / max(1, word.count) : below(200)
                bytes.insert(contentsOf: Array(repeating: word, count: count).joined(), at: at)
            default: bytes.removeSubrange(at...)
            }
        }
        return bytes
    }
}
