// What the two people of a mentorship see of each other's answers, ratings and pulses, as `design.md` §3 and §5 say it, and
// from nothing else: this file imports nothing, knows no type of the journal, and learns what happened from the acts.

/// The agreements, calibrations and pulses, as somebody would know them who had watched every act.
struct PairOracle {
    struct Pair: Hashable {
        let mentee: String
        let mentor: String

        func other(of person: String) -> String { person == mentee ? mentor : mentee }
    }

    /// A round of a form: what each of the two has put into it, in words or numbers that are told apart.
    struct Round {
        let begun: Int64
        var given: [String: [Int]] = [:]
        var at: [String: Int64] = [:]
        /// Of an agreement.
        var proposals: [Int] = []
        var signed: [String: Int64] = [:]
        var isErased = false

        func isBoth(_ pair: Pair) -> Bool { given[pair.mentee] != nil && given[pair.mentor] != nil }
    }

    struct Pulse {
        let by: String
        let at: Int64
        let ratings: [Int]
        var isShown: Bool
        var isErased = false
    }

    private(set) var agreements: [Pair: [Round]] = [:]
    private(set) var calibrations: [Pair: [Round]] = [:]
    private(set) var pulses: [Pair: [Pulse]] = [:]
    /// Every word that was ever put into an agreement, and whose that was.
    private(set) var words: [Int: Pair] = [:]
    /// When a form that was concluded then opens by itself; nil for never.
    var reopens: (Int64) -> Int64? = { _ in nil }

    // MARK: - What happens

    /// The round that acts are about, a new one if none is open.
    private func present(_ rounds: [Round], _ start: Int64, _ now: Int64, concluded: (Round) -> Int64?) -> Int? {
        guard let last = rounds.last, last.begun >= start, !last.isErased else { return nil }
        if let done = concluded(last), let due = reopens(done), due <= now { return nil }
        return rounds.count - 1
    }

    private func signed(_ pair: Pair) -> (Round) -> Int64? {
        { round in
            guard let one = round.signed[pair.mentee], let other = round.signed[pair.mentor] else { return nil }
            return max(one, other)
        }
    }

    private func rated(_ pair: Pair) -> (Round) -> Int64? {
        { round in
            guard let one = round.at[pair.mentee], let other = round.at[pair.mentor] else { return nil }
            return max(one, other)
        }
    }

    /// - Parameter start: of the mentorship that runs.
    mutating func answers(_ person: String, _ pair: Pair, _ words: [Int], start: Int64, at now: Int64) {
        var rounds = agreements[pair, default: []]
        let index = present(rounds, start, now, concluded: signed(pair)) ?? rounds.count
        if index == rounds.count { rounds.append(Round(begun: now)) }
        rounds[index].given[person] = words
        agreements[pair] = rounds
        for word in words { self.words[word] = pair }
    }

    mutating func proposes(_ pair: Pair, _ word: Int) {
        let last = agreements[pair]!.count - 1
        agreements[pair]![last].proposals.append(word)
        agreements[pair]![last].signed = [:]
        words[word] = pair
    }

    mutating func signs(_ person: String, _ pair: Pair, at now: Int64) {
        agreements[pair]![agreements[pair]!.count - 1].signed[person] = now
    }

    mutating func reopensAgreement(_ pair: Pair, at now: Int64) { agreements[pair]!.append(Round(begun: now)) }
    mutating func reopensCalibration(_ pair: Pair, at now: Int64) { calibrations[pair]!.append(Round(begun: now)) }

    mutating func rates(_ person: String, _ pair: Pair, _ ratings: [Int], start: Int64, at now: Int64) {
        var rounds = calibrations[pair, default: []]
        let index = present(rounds, start, now, concluded: rated(pair)) ?? rounds.count
        if index == rounds.count { rounds.append(Round(begun: now)) }
        rounds[index].given[person] = ratings
        rounds[index].at[person] = now
        calibrations[pair] = rounds
    }

    mutating func feels(_ person: String, _ pair: Pair, _ ratings: [Int], shown: Bool, at now: Int64) {
        pulses[pair, default: []].append(Pulse(by: person, at: now, ratings: ratings, isShown: shown))
    }

    mutating func shows(_ person: String, _ pair: Pair, _ isShown: Bool) {
        guard let index = pulses[pair]?.lastIndex(where: { $0.by == person && !$0.isErased }) else { return }
        pulses[pair]![index].isShown = isShown
    }

    mutating func erasesAgreement(_ pair: Pair, _ index: Int) { agreements[pair]![index].isErased = true }
    mutating func erasesCalibration(_ pair: Pair, _ index: Int) { calibrations[pair]![index].isErased = true }
    mutating func erasesPulse(_ pair: Pair, _ index: Int) { pulses[pair]![index].isErased = true }

    // MARK: - Who sees what

    /// The words of agreements that somebody may hear: the own, and the other's once both have answered.
    /// - Parameter pairs: those in which they are one of the two, and may look.
    func heard(_ person: String, _ pairs: [Pair]) -> Set<Int> {
        var out: Set<Int> = []
        for pair in pairs {
            for round in agreements[pair, default: []] where !round.isErased {
                out.formUnion(round.given[person] ?? [])
                guard round.isBoth(pair) else { continue }
                out.formUnion(round.given[pair.other(of: person)]!)
                out.formUnion(round.proposals)
            }
        }
        return out
    }

    /// How the rounds of a form stand for one of the two: what they put in, whether the other has, what is compared.
    func rounds(_ rounds: [Round], _ person: String, _ pair: Pair) -> [String] {
        rounds.filter { !$0.isErased }.map { round in
            let other = round.given[pair.other(of: person)]
            let compared = round.isBoth(pair) ? "\(other!)" : "-"
            return "\(round.given[person].map { "\($0)" } ?? "-") \(other != nil) \(compared)"
        }
    }

    /// The own pulses, newest first, and the other's last one while both show theirs.
    /// - Parameter start: of the mentorship that runs; nil when none does.
    func pulses(_ person: String, _ pair: Pair, start: Int64?) -> (own: [[Int]], other: [Int]?) {
        let all = pulses[pair, default: []].filter { !$0.isErased }
        let own = all.filter { $0.by == person }.map(\.ratings)
        guard let start else { return (own.reversed(), nil) }
        let lasts = [person, pair.other(of: person)].map { side in all.last { $0.by == side && $0.at >= start } }
        guard let mine = lasts[0], let other = lasts[1], mine.isShown, other.isShown else {
            return (own.reversed(), nil)
        }
        return (own.reversed(), other.ratings)
    }
}
