/// What somebody probably meant to write.
public enum NearMiss {
    /// The known word nearest to a word that is not known; nil when none is near enough to be a slip of the hand.
    public static func of(_ word: String, among known: some Sequence<String>) -> String? {
        let limit = max(1, min(3, word.count / 3))
        var best: (word: String, distance: Int)?
        for candidate in known {
            let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Insertions, deletions and replacements, and swaps of neighbours, that lead from one word to the other.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        // A key is a few letters long; a pasted page is no slip of the hand.
        guard abs(a.count - b.count) <= 3 else { return .max }
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var older: [Int] = []
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], older[j - 2] + 1) }
            }
            older = previous
            previous = row
        }
        return previous[b.count]
    }
}
