import Journal

extension Onlooker {
    /// Tells the oracle what one of the two people of a mentorship did.
    mutating func take(_ act: PairAct, by viewer: PersonID, _ play: Play) {
        let now = play.hands.now.seconds
        func with(_ other: PersonID) -> (pair: PairOracle.Pair, start: Int64) {
            let found = oracle.mentorships.first {
                $0.end == nil && [$0.mentee, $0.mentor].sorted() == [viewer.text, other.text].sorted()
            }!
            return (PairOracle.Pair(mentee: found.mentee, mentor: found.mentor), found.start)
        }
        switch act {
        case .answerAgreement(let other, let answers):
            let (pair, start) = with(other)
            let words = answers.flatMap { Magpie.words(in: String(decoding: $0, as: UTF8.self)) }
            oracle.pairs.answers(viewer.text, pair, words, start: start, at: now)
        case .proposeAgreement(let other, let text):
            oracle.pairs.proposes(with(other).pair, Magpie.words(in: String(decoding: text, as: UTF8.self))[0])
        case .signAgreement(let other, _): oracle.pairs.signs(viewer.text, with(other).pair, at: now)
        case .reopenAgreement(let other): oracle.pairs.reopensAgreement(with(other).pair, at: now)
        case .reopenCalibration(let other): oracle.pairs.reopensCalibration(with(other).pair, at: now)
        case .calibrate(let other, let ratings):
            let (pair, start) = with(other)
            oracle.pairs.rates(viewer.text, pair, Magpie.numbers(ratings), start: start, at: now)
        case .pulse(let other, let ratings, let isShown):
            oracle.pairs.feels(viewer.text, with(other).pair, ratings, shown: isShown, at: now)
        case .showPulse(let other, let isShown): oracle.pairs.shows(viewer.text, with(other).pair, isShown)
        }
    }

    /// An item or a record was erased: which one is on record.
    mutating func erased(_ id: RecordID, _ play: Play) {
        oracle.isEdited(id.text)
        oracle.erases(id.text)
        let record = play.truth { ledger throws(Refusal) in try ledger.record(id) }
        if let record, record.kind == .decision, let moment = record.moment {
            oracle.erasesDecision(record.mentee.text, moment.text)
        }
        for (pair, _) in oracle.pairs.agreements {
            if let index = index(of: id, .agreement, pair, play) { oracle.pairs.erasesAgreement(pair, index) }
        }
        for (pair, _) in oracle.pairs.calibrations {
            if let index = index(of: id, .calibration, pair, play) { oracle.pairs.erasesCalibration(pair, index) }
        }
        for (pair, _) in oracle.pairs.pulses {
            if let index = index(of: id, .pulse, pair, play) { oracle.pairs.erasesPulse(pair, index) }
        }
    }

    private func index(of id: RecordID, _ kind: RecordKind, _ pair: PairOracle.Pair, _ play: Play) -> Int? {
        play.recordIDs(kind, mentee: pair.mentee, mentor: pair.mentor).firstIndex(of: id)
    }
}

/// The words by which what is said between mentor and mentee is told apart, wherever it is heard.
enum Magpie {
    static func text(_ number: Int) -> String { "magpie\(number)" }

    static func words(in text: String) -> [Int] {
        text.split(separator: "magpie").dropFirst().compactMap { rest in
            Int(rest.prefix { $0.isASCII && $0.isNumber })
        }
    }

    static func numbers(_ ratings: [Calibration.Rating]) -> [Int] { ratings.flatMap { [$0.asItIs, $0.preferred] } }
}
