import Journal
import JournalTesting
import Testing

/// What one of the two has said is the other's to know only when both have: tried over acts in any order.
@Suite("Answered blind")
struct BlindTests {
    /// One of the two, who does not answer, and sees what there is to see.
    private struct Onlooker {
        let person: String
        let other: String
    }

    /// What the other does, in words that differ from world to world.
    private enum Deed: CaseIterable { case answer, calibrate, pulse, showPulse, hidePulse, wait }
    /// What the onlooker tries meanwhile; all of it is refused, or changes nothing, or is their own affair.
    private enum Try: CaseIterable { case propose, sign, reopen, recalibrate, feel, look }

    private struct World {
        let scene: PairScene
        let number: Int
        var told: [String] = []

        init(_ number: Int) throws {
            scene = try PairScene()
            self.number = number
        }

        mutating func does(_ deed: Deed, _ who: Onlooker, _ dice: inout Dice) throws {
            let (person, other) = (who.other, who.person)
            switch deed {
            case .answer: try scene.answers(person, with: other, "Words \(number) \(dice.below(1000))", "")
            case .calibrate:
                let ratings = (0..<3).map { _ in "\(1 + dice.below(5))/\(1 + dice.below(5))" }
                try scene.rates(person, with: other, ratings.joined(separator: " "))
            case .pulse:
                let rating = 1 + dice.below(5)
                try scene.feels(person, with: other, rating, rating, 3, 6 - rating, showing: dice.below(2) == 0)
            case .showPulse: try? scene.shows(person, with: other, true)
            case .hidePulse: try? scene.shows(person, with: other, false)
            case .wait: break
            }
        }

        mutating func tries(_ attempt: Try, _ who: Onlooker) throws {
            let other = PersonID(who.other)!
            let act: Act? =
                switch attempt {
                case .propose: .pair(.proposeAgreement(other, text: Array("Mine.".utf8)))
                case .sign: .pair(.signAgreement(other))
                case .reopen: .pair(.reopenAgreement(other))
                case .recalibrate: .pair(.reopenCalibration(other))
                // Never shown: then nothing of the other's is either.
                case .feel: .pair(.pulse(other, ratings: [3, 3, 3, 3], showing: false))
                case .look: nil
                }
            let session = try scene.session(who.person)
            if let act {
                do throws(Refusal) {
                    let outcome = try session.perform(act)
                    told.append("\(attempt): \(outcome.changed)")
                } catch { told.append("\(attempt): \(Wording.refusal(error, nil, nil))") }
            }
            told.append("\(try session.agreement())")
            told.append("\(try session.calibration())")
            told.append("\(try session.pulses())")
            told.append("\(try session.today())")
        }
    }

    /// Ids are drawn, and differ as the worlds do.
    private func renamed(_ lines: [String]) -> [String] {
        var names: [Substring: Int] = [:]
        return lines.map { line in
            line.split(whereSeparator: { !$0.isHexDigit }).filter { $0.count == 32 }.reduce(line) { text, id in
                let number = names[id] ?? names.count
                names[id] = number
                return text.replacing(id, with: "#\(number)")
            }
        }
    }

    @Test(arguments: [("sofie", "vos"), ("vos", "sofie")])
    func `two worlds in which the other said other things, at other times, are one to whoever has not answered`(
        _ names: (String, String)
    ) throws {
        let who = Onlooker(person: names.0, other: names.1)
        for seed in 0..<60 {
            var dice = Dice(UInt64(seed) &+ 11_000_000)
            var worlds = [try World(1), try World(2)]
            var contents = [Dice(UInt64(seed) &* 2 &+ 1), Dice(UInt64(seed) &* 2 &+ 2)]
            for _ in 0..<12 {
                let deed = Deed.allCases[dice.below(Deed.allCases.count)]
                let attempt = Try.allCases[dice.below(Try.allCases.count)]
                let start = worlds[0].scene.hands.now
                for index in worlds.indices {
                    // At another moment within the same hour, and once or twice.
                    let scene = worlds[index].scene
                    scene.hands.now = start.adding(seconds: Int64(1 + contents[index].below(1500)))
                    try worlds[index].does(deed, who, &contents[index])
                    if contents[index].below(2) == 0 { try worlds[index].does(deed, who, &contents[index]) }
                    scene.hands.now = start.adding(seconds: 3600)
                    try worlds[index].tries(attempt, who)
                }
            }
            let (one, other) = (renamed(worlds[0].told), renamed(worlds[1].told))
            #expect(one.count == other.count)
            guard let pair = zip(one, other).first(where: { $0 != $1 }) else { continue }
            Issue.record("seed \(seed): \(who.person) can tell\n\(pair.0)\n\(pair.1)")
            return
        }
    }

    @Test func `The comparison can tell: when both have answered, what they said shows`() throws {
        let outlooks = try ["one", "two"].map { words in
            let scene = try PairScene()
            try scene.answers("vos", with: "sofie", words, "")
            try scene.answers("sofie", with: "vos", "mine", "")
            return "\(try scene.round("sofie").comparison.map { "\($0)" } ?? "")"
        }
        #expect(outlooks[0] != outlooks[1] && outlooks[0].contains("one"))
    }

    @Test func `Neither the events nor the history nor any list tells of an answer`() throws {
        let scene = try PairScene()
        let sofie = try scene.session("sofie")
        let before = "\(try sofie.entries(limit: 100)) \(try sofie.entries(Filter(words: [.init("Secret")]), limit: 9))"
        try scene.answers("vos", with: "sofie", "Secret words.", "")
        try scene.feels("vos", with: "sofie", 1, 1, 1, 1)
        let after = "\(try sofie.entries(limit: 100)) \(try sofie.entries(Filter(words: [.init("Secret")]), limit: 9))"
        #expect(before == after)
        for person in ["sofie", "vos", "cora", "noor"] {
            let session = try scene.session(person)
            let id = try #require(try scene.round("vos").id)
            // A round is no item: it is not to be shown, found or looked up by its id.
            #expect(throws: Refusal.noItem) { try session.page(id) }
            #expect(throws: Refusal.noItem) { try session.history(id) }
            #expect(throws: Refusal.noItem) { try session.find(id.text) }
            #expect(throws: Refusal.noItem) { try session.opened(id) }
        }
    }
}
