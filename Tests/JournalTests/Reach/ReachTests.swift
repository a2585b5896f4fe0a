import Journal
import Testing

@Suite("Reach, against an oracle written from the contract alone")
struct ReachTests {
    @Test(
        "In every combination, the programme tells people exactly what the contract's rules say",
        arguments: ReachProgrammes.all.indices)
    func everyCombination(_ number: Int) {
        let programme = ReachProgrammes.all[number]
        var cells = 0
        var words: [ReachWord: Int] = [:]
        var disagreements = 0
        var examples: [String: String] = [:]
        ReachCases(programme).everyCell { item, target, portfolio, moment, now in
            cells += 1
            let told = programme.reach(of: item, answering: target, in: portfolio, for: moment, now: now)
            words[told.word, default: 0] += 1
            let allowed = ReachOracle(programme: programme, portfolio: portfolio, now: now)
                .answers(item, answering: target, for: moment)
            // A dossier that holds what by the rules would not be in it: only the word can be judged.
            if allowed.contains(told) || (allowed.isEmpty && told.word == .sealed) { return }
            disagreements += 1
            let sort = "\(item.kind.name) \(told.word) \(allowed.map(\.word)) \(moment.id)"
            if examples[sort] == nil {
                examples[sort] =
                    "\(item.kind) \(item.purpose) \(item.consent), sealed in \(item.sealedIn), at \(moment.id) now \(now):"
                    + " told \(told), allowed \(allowed)"
            }
        }
        for line in examples.values.sorted() { Issue.record("\(line)") }
        #expect(disagreements == 0, "of \(cells) cells")
        for word in ReachWord.allCases { #expect(words[word, default: 0] > 10, "\(word)") }
        let counts = ReachWord.allCases.map { "\(words[$0, default: 0]) \($0)" }.joined(separator: ", ")
        let name = programme.moments.map(\.id.text).joined(separator: ", ")
        print("reach: \(cells) cells of \(name) agree with the oracle: \(counts)")
    }

    @Test("What will be sealed for an intermediate moment is shown as going to the high-stakes one that closes it")
    func carriedBeforeItIsSealed() throws {
        // The high-stakes moment collects from December; the intermediate one has done so since September.
        let programme = ReachProgrammes.all.first {
            $0.moments.map(\.start.seconds).max() == Instant(utc: "2025-11-30T23:00").seconds
        }
        let year = try #require(programme)
        let mid = year.moments[0]
        let end = year.moments[1]
        let november = Instant(utc: "2025-11-05T09:00")
        var feedback = ReachCases(year).someFeedback(at: november)
        let portfolio = Portfolio(
            mentee: feedback.mentee, since: mid.start, salt: feedback.salt, isActive: true, sealed: [])
        let now = november.adding(seconds: 60)
        #expect(year.reach(of: feedback, answering: nil, in: portfolio, for: mid, now: now).word == .will)
        #expect(
            year.reach(of: feedback, answering: nil, in: portfolio, for: end, now: now) == .will(.carried(from: mid.id))
        )
        feedback.purpose = .developmental
        #expect(
            year.reach(of: feedback, answering: nil, in: portfolio, for: end, now: now) == .wont(.developmental))
    }
}
