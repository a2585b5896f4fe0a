import Journal
import Testing

@Suite("Reach, against an oracle written from the contract alone")
struct ReachTests {
    @Test("In every combination, the programme tells people exactly what the contract's rules say")
    func everyCombination() {
        var cells = 0
        var words: [ReachWord: Int] = [:]
        var disagreements: [String: Int] = [:]
        for programme in ReachProgrammes.all {
            ReachCases(programme).forEach { item, target, portfolio, moment, now in
                cells += 1
                let told = programme.reach(of: item, answering: target, in: portfolio, for: moment, now: now)
                words[told.word, default: 0] += 1
                let allowed = ReachOracle(programme: programme, portfolio: portfolio, now: now)
                    .answers(item, answering: target, for: moment)
                let agrees =
                    allowed.contains(told)
                    // A dossier that holds what by the rules would not be in it: only the word can be judged.
                    || (allowed.isEmpty && told.word == .sealed)
                if !agrees {
                    let line =
                        "\(item.kind.name) \(item.purpose) \(item.consent) sealed in \(item.sealedIn.map(\.text))"
                        + " at \(moment.id) of \(programme.moments.map(\.id.text)) now \(now):"
                        + " told \(told), allowed \(allowed)"
                    disagreements[line, default: 0] += 1
                }
            }
        }
        for line in disagreements.keys.sorted().prefix(12) { Issue.record("\(line)") }
        #expect(disagreements.isEmpty, "\(disagreements.values.reduce(0, +)) of \(cells) cells disagree")
        for word in ReachWord.allCases { #expect(words[word, default: 0] > 1000, "\(word)") }
        print("reach: \(cells) cells, " + ReachWord.allCases.map { "\(words[$0, default: 0]) \($0)" }.joined(separator: ", "))
    }
}
