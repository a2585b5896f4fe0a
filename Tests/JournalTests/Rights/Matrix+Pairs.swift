import Journal

/// What is between mentor and mentee, on the paths that are for that.
extension Matrix.Look {
    func pairs(_ play: Play) {
        var met: Set<PersonID> = []
        for other in Stage.everybody where other != viewer {
            let pair = mine(other)
            if pair != nil { met.insert(other) }
            agreement(other, pair)
            calibration(other, pair)
            pulses(other, pair)
        }
        let summary = answer { () throws(Refusal) in "\(try session.pulseSummary())" }
        gate("pulse summary", summary, isOpen: oracle.roles(viewer.text, as: role?.rawValue).contains("coordinator"))
        guard case .success(let known) = answer({ () throws(Refusal) in try session.pairs() }) else { return }
        matrix.count(Set(known.map(\.other.id)) == met, "\(who), pairs: \(known.map(\.other)), not \(met)")
    }

    /// The pair with somebody that the viewer may look into, and since when it runs: as its mentee for ever, as its mentor
    /// while it does.
    private func mine(_ other: PersonID) -> (pair: PairOracle.Pair, start: Int64?)? {
        let roles = oracle.roles(viewer.text, as: role?.rawValue)
        func last(_ mentee: PersonID, _ mentor: PersonID) -> VisibilityOracle.Mentorship? {
            oracle.mentorships.last { $0.mentee == mentee.text && $0.mentor == mentor.text }
        }
        if roles.contains("mentee"), let found = last(viewer, other) {
            let pair = PairOracle.Pair(mentee: viewer.text, mentor: other.text)
            return (pair, found.end == nil ? found.start : nil)
        }
        guard roles.contains("mentor"), let found = last(other, viewer), found.end == nil else { return nil }
        return (PairOracle.Pair(mentee: other.text, mentor: viewer.text), found.start)
    }

    private func agreement(_ other: PersonID, _ mine: (pair: PairOracle.Pair, start: Int64?)?) {
        let page = answer { () throws(Refusal) in try session.agreement(with: other) }
        gate("agreement", page.map { "\($0)" }, isOpen: mine != nil)
        guard case .success(let page) = page, let mine else { return }
        let given = page.rounds.reversed().filter { $0.id != nil && $0.erased == nil }.map { round in
            let own = round.own.map { "\($0.flatMap(Magpie.words))" } ?? "-"
            let others = round.comparison?.sorted { $0.number < $1.number }.map { $0[page.pair.side.other] }
            return "\(own) \(round.otherHasAnswered) \(others.map { "\($0.flatMap(Magpie.words))" } ?? "-")"
        }
        let due = oracle.pairs.rounds(oracle.pairs.agreements[mine.pair] ?? [], viewer.text, mine.pair)
        matrix.count(given == due, "\(who), agreement with \(other): \(given), not \(due)")
        let heard = Set(Magpie.words(in: "\(page)"))
        let dueWords = oracle.pairs.heard(viewer.text, [mine.pair])
        matrix.count(heard == dueWords, "\(who), agreement with \(other): hears \(heard), not \(dueWords)")
    }

    private func calibration(_ other: PersonID, _ mine: (pair: PairOracle.Pair, start: Int64?)?) {
        let page = answer { () throws(Refusal) in try session.calibration(with: other) }
        gate("calibration", page.map { "\($0)" }, isOpen: mine != nil)
        guard case .success(let page) = page, let mine else { return }
        let rounds = page.rounds.reversed().filter { $0.id != nil && $0.erased == nil }
        let given = rounds.map { round in
            let own = round.own.map { "\(Magpie.numbers($0))" } ?? "-"
            let others = round.comparison?.sorted { $0.number < $1.number }.map { $0[page.pair.side.other] }
            return "\(own) \(round.otherHasGiven) \(others.map { "\(Magpie.numbers($0))" } ?? "-")"
        }
        let due = oracle.pairs.rounds(oracle.pairs.calibrations[mine.pair] ?? [], viewer.text, mine.pair)
        matrix.count(given == due, "\(who), calibration with \(other): \(given), not \(due)")
        let points = Set(page.trends.map(\.points.count))
        let both = due.count { !$0.hasSuffix("-") }
        matrix.count(points == (both == 0 ? [] : [both]), "\(who), trends with \(other): \(points) of \(both)")
        // When the other gave theirs is not told before both have.
        matrix.count(
            rounds.allSatisfy { $0.comparison != nil || $0.given[page.pair.side.other] == nil },
            "\(who), calibration with \(other): is told when")
    }

    private func pulses(_ other: PersonID, _ mine: (pair: PairOracle.Pair, start: Int64?)?) {
        let page = answer { () throws(Refusal) in try session.pulses(with: other) }
        gate("pulses", page.map { "\($0)" }, isOpen: mine != nil)
        guard case .success(let page) = page, let mine else { return }
        let due = oracle.pairs.pulses(viewer.text, mine.pair, start: mine.start)
        let given = (own: page.own.map(\.ratings), other: page.other?.ratings)
        matrix.count(given == due, "\(who), pulses with \(other): \(given), not \(due)")
    }
}
