import Dispatch
import Foundation
import Journal
import JournalTesting
import Synchronization
import Testing

/// All histories, played once for all the tests below.
struct Rehearsals: Sendable {
    var histories = 0
    var steps = 0
    var acts = 0
    var refused = 0
    /// How far advice has come in them.
    var advice: [String: Int] = [:]
    /// How often each act was done, and how many records of each kind came of it and were erased.
    var done: [ActName: Int] = [:]
    var records: [RecordKind: Int] = [:]
    var erased: [RecordKind: Int] = [:]
    var checks: [Rule: Int] = [:]
    /// The first failure of each rule, with the fewest steps that show it.
    var failures: [Rule: String] = [:]

    static let seed = UInt64(ProcessInfo.processInfo.environment["VITRINE_SEED"] ?? "") ?? 20_260_115
    static let count = Int(ProcessInfo.processInfo.environment["VITRINE_HISTORIES"] ?? "") ?? 2000

    /// The proofs of the proofs only want to know whether it fails.
    static let shrinks = ProcessInfo.processInfo.environment["VITRINE_SHRINK"] != "0"

    static let all: Rehearsals = {
        let total = Mutex(Rehearsals())
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let history = History(seed: seed &+ UInt64(number))
            guard let watch = watched(history) else { return }
            total.withLock { total in
                total.histories += 1
                total.steps += history.steps.count
                total.acts += watch.play.log.count
                total.refused += watch.play.log.filter { $0.contains("refused") }.count
                for item in watch.play.items {
                    guard case .advice(let advice) = item.kind else { continue }
                    total.advice["written", default: 0] += 1
                    if advice.released != nil { total.advice["released", default: 0] += 1 }
                    if advice.opened != nil { total.advice["opened", default: 0] += 1 }
                    if item.isSealed { total.advice["sealed", default: 0] += 1 }
                }
                total.done.merge(watch.play.acts, uniquingKeysWith: +)
                for record in watch.play.records(Set(RecordKind.allCases)) {
                    total.records[record.kind, default: 0] += 1
                    if record.isErased { total.erased[record.kind, default: 0] += 1 }
                }
                for (rule, checks) in watch.checks { total.checks[rule, default: 0] += checks }
                for rule in watch.breaches.keys where total.failures[rule] == nil {
                    total.failures[rule] = "seed \(history.seed)"
                }
            }
        }
        return total.withLock { total in
            for (rule, text) in total.failures {
                let history = History(seed: UInt64(text.dropFirst(5))!)
                let shrunk = !shrinks ? history : history.shrunk { watched($0)?.breaches[rule] != nil }
                guard let watch = watched(shrunk) else { continue }
                total.failures[rule] =
                    "seed \(history.seed), programme \(history.programme), \(shrunk.steps.count) of "
                    + "\(history.steps.count) steps:\n" + watch.play.log.joined(separator: "\n") + "\n"
                    + (watch.breaches[rule] ?? "")
            }
            print(
                "histories: \(total.histories) from seed \(seed) (VITRINE_SEED), \(total.steps) steps, "
                    + "\(total.acts) acts, \(total.refused) of them refused; checks: "
                    + Rule.allCases.map { "\($0.rawValue) \(total.checks[$0, default: 0])" }.joined(separator: ", "))
            return total
        }
    }()

    private static func watched(_ history: History) -> Watch? {
        guard let play = try? Play(history) else { return nil }
        let watch = Watch(play, seed: history.seed)
        watch.run(history)
        return watch
    }
}

@Suite("Whatever people do, in any order, at any time")
struct HistoryTests {
    private func holds(_ rule: Rule) {
        let all = Rehearsals.all
        #expect(all.histories == Rehearsals.count)
        #expect(all.checks[rule, default: 0] > all.histories / 10, "the rule was hardly tried")
        if let failure = all.failures[rule] { Issue.record("\(failure)") }
    }

    @Test("Advice is written, released, opened and sealed in them")
    func advice() {
        let all = Rehearsals.all
        for stage in ["written", "released", "opened", "sealed"] {
            #expect(all.advice[stage, default: 0] > all.histories / 100, "\(all.advice)")
        }
        print("histories: advice \(all.advice.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })")
    }

    @Test("Every act there is is done in them, and every kind of record comes of it")
    func everyAct() {
        let all = Rehearsals.all
        let acts = ActName.allCases.map { ($0.rawValue, all.done[$0, default: 0]) }
        let records = RecordKind.allCases.map { ($0.rawValue, all.records[$0, default: 0]) }
        // What takes both of a pair, or a whole committee and then a panel, chance hardly ever brings about in fifty steps:
        // that is played through in the suites of agreements, decisions and appeals.
        let rare: Set<ActName> = [
            .reopenAgreement, .proposeAgreement, .signAgreement, .reopenCalibration, .showPulse, .readDecision,
            .answerDecision, .appeal, .assign, .rule, .readAppeal,
        ]
        for (name, count) in acts where !rare.contains(where: { $0.rawValue == name }) {
            #expect(count > 0, "\(name): not once in \(all.histories) histories")
        }
        for (name, count) in records where name != RecordKind.appeal.rawValue {
            #expect(count > 0, "\(name): not once in \(all.histories) histories")
        }
        // A hand-over, a recusal and who did what else are kept as long as the journal: nobody asks to erase them here.
        for kind in [RecordKind.agreement, .calibration, .pulse, .meeting, .escalation] {
            #expect(all.erased[kind, default: 0] > 0, "no \(kind) was erased")
        }
        print("histories: acts done: \(acts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))")
        print("histories: records: \(records.map { "\($0.1) \($0.0)" }.joined(separator: ", "))")
        let erased = all.erased.sorted { $0.key.rawValue < $1.key.rawValue }
        print("histories: of them erased: \(erased.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", "))")
    }

    @Test("G1: what the mentee was shown is what is sealed, what the committee reads, and what the receipt verifies")
    func exact() { holds(.exact) }

    @Test("G2: nothing by others is sealed that the mentee was not shown for the notice period or agreed to")
    func noSurprise() { holds(.noSurprise) }

    @Test("G3: nothing of the mentee's and nothing developmental goes without the mentee's own key")
    func twoKeys() { holds(.twoKeys) }

    @Test("G4: a committee member reads what was sealed for that committee, and cannot tell what else there is")
    func nothingElse() { holds(.nothingElse) }

    @Test("G5: the mentee and each mentor see the same items going, for the same reasons")
    func bothSides() { holds(.bothSides) }

    @Test("G6: a sealed dossier never changes")
    func final() { holds(.final) }

    @Test("G7: a reply is in every dossier sealed after it that holds what it answers")
    func replyTravels() { holds(.replyTravels) }

    @Test("Everybody reads, on every path, what is theirs to read, and is told the same of the rest as of nothing")
    func reading() { holds(.reading) }

    @Test("The answers that are kept are the answers that would be given")
    func kept() { holds(.kept) }

    @Test("The glass counts for each viewer what it lists for that viewer")
    func counts() { holds(.counts) }

    @Test("Pictures count, month by month, exactly what the viewer may read, and of a dossier what is in it")
    func pictures() { holds(.pictures) }

    @Test("What could go does go when the person named acts, up to the last second")
    func could() { holds(.could) }

    @Test("Decisions cite their dossier, become final with their quorum, stay, and are read by those who may")
    func decisions() { holds(.decisions) }

    @Test("An act that is refused changes nothing")
    func refused() { holds(.refused) }

    @Test("What is foreseen is what happens, and foreseeing leaves nothing")
    func foreseen() { holds(.foreseen) }

    @Test("The events follow one another without a gap")
    func chain() { holds(.chain) }

    @Test("Of what was erased nothing is left that anybody wrote; nothing else is erased, and nothing comes back")
    func erased() { holds(.erased) }

    @Test(
        "What somebody else read of a mentee's is in that mentee's log once a session, and in nobody's who may not know"
    )
    func log() { holds(.log) }

    @Test(
        "An escalation, a broken glass and a reading of either are told to those they concern, and change nothing else")
    func safeguards() { holds(.safeguards) }

    @Test(
        "Retention takes what is old enough, unless an appeal, a moment or those who go by it hold it; and all of that")
    func keeping() { holds(.keeping) }

    @Test("A hat is the mentor's, a note is of its purpose or the mentee's own, and what both signed stays")
    func meetings() { holds(.meetings) }
}
