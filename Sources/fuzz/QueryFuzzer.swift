import Glibc
import Journal
import JournalTesting

/// What somebody might type into a search: pieces of the language in every order, cut off anywhere, and noise.
///
/// Whatever it is, it is read, what is wrong with it is found where it says, and twice as much takes twice as long.
struct QueryFuzzer {
    let seed: UInt64

    private static let pieces: [String] =
        [
            "night", "shift", "a", "-", "--", "*", "\"", "“", "”", "„", ":", " ", "  ", "\t", "\n", "-\"", "\"*",
            "kind:",
            "purpose:", "competency:", "by:", "with:", "mentee:", "since:", "until:", "reach:", "is:", "is:unread",
            "me",
            "goal", "assessment", "dev", "will", "wont", "2026", "2026-01-15", "-kind:goal", "-since:2026",
            "kind:\"goal\"",
            "KIND:GOAL", "by:me", "nobody:knows", "é", "e\u{301}", "作", "👩‍👩‍👧", "\u{202E}", "\u{0}", "'", "\\", "(", ")",
            " OR ", " AND ", " NOT ", "NEAR(", "{title}:", "^a", "+", "<U+202E>",
        ] + HostileText.all.map(\.text).filter { $0.utf8.count < 200 }

    /// So many pieces at most: more than a line can hold, and what comes from a command may be longer.
    private static let most = 400

    func run(_ count: Int) {
        var problems = 0
        for number in 0..<count {
            var luck = Luck(seed &+ UInt64(number))
            Guard.begin("query \(number), seed \(seed)")
            var text = ""
            let length = luck.below(20) == 0 ? luck.below(Self.most) : luck.below(12)
            for _ in 0..<length {
                text += luck.pick(Self.pieces)
                if luck.below(2) == 0 { text += " " }
            }
            if luck.below(4) == 0 { text = String(text.prefix(luck.below(text.count + 1))) }
            problems += check(text)
        }
        Guard.end()
        print(
            "figure: fuzzed searches: \(count) from seed \(seed), \(problems) with a mistake in them, 0 crashes, 0 hangs, "
                + "time by length ×\(growth()) for ×8 (100,000)")
    }

    private func query(_ text: String, isTyping: Bool = false) -> SearchQuery {
        SearchQuery(
            text, programme: Corpus.parsedProgramme, now: Instant(seconds: 1_764_000_000),
            viewer: PersonID("sofie"), isTyping: isTyping)
    }

    private func check(_ text: String) -> Int {
        let query = query(text)
        let characters = Array(text)
        for problem in query.problems {
            let end = problem.offset + problem.text.count
            guard problem.offset >= 0, end <= characters.count else { Guard.fail("a mistake outside of the search") }
            if String(characters[problem.offset..<end]) != problem.text {
                Guard.fail("a mistake that stands elsewhere")
            }
            let faults = PlainOutput.faults(in: Wording.searchProblem(problem))
            if !faults.isEmpty { Guard.fail("said of it: \(faults)") }
        }
        if query.filter.words.count + query.filter.without.count > SearchQuery.most {
            Guard.fail("more than there may be")
        }
        // What is kept is run again as it was typed.
        if let kept = try? StoredText.title(text), kept == text, self.query(kept) != query {
            Guard.fail("read otherwise")
        }
        _ = self.query(text, isTyping: true)
        _ = FoundWords.ranges(of: query.filter.words, in: characters)
        return query.problems.isEmpty ? 0 : 1
    }

    /// How much longer eight times as much takes, at the worst of some that go on and on.
    private func growth() -> Int {
        ["a", "\"", "\"\" ", "-\"a\"", "kind:", ":", "a:", "kind:\"", "a ", "-", "“", "e\u{301}"].map {
            (piece: String) -> Int in
            func time(_ count: Int) -> Int {
                let text = String(repeating: piece, count: count)
                return (0..<5).map { _ in
                    var start = timespec()
                    var end = timespec()
                    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
                    _ = query(text)
                    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
                    return (end.tv_sec - start.tv_sec) * 1_000_000_000 + end.tv_nsec - start.tv_nsec
                }.min()!
            }
            Guard.begin("\(piece.debugDescription) over and over")
            let ratio = time(64_000) / max(1, time(8_000))
            if ratio > 24 { Guard.fail("eight times as much takes \(ratio) times as long") }
            return ratio
        }.max() ?? 0
    }
}
