/// What the two people of a mentorship do with each other's expectations: nobody else does any of it.
extension Clerk {
    func perform(_ act: PairAct) throws(Refusal) -> Outcome {
        switch act {
        case .reopenAgreement(let other): try reopenAgreement(try pair(other))
        case .answerAgreement(let other, let answers): try answer(answers, try pair(other))
        case .proposeAgreement(let other, let text): try propose(text, try pair(other))
        case .signAgreement(let other, let proposal): try sign(proposal, try pair(other))
        case .reopenCalibration(let other): try reopenCalibration(try pair(other))
        case .calibrate(let other, let ratings): try calibrate(ratings, try pair(other))
        case .pulse(let other, let ratings, let isShown): try givePulse(ratings, isShown, try pair(other))
        case .showPulse(let other, let isShown): try showPulse(isShown, try pair(other))
        }
    }

    private func pair(_ other: PersonID) throws(Refusal) -> Pair {
        try rights.pair(with: other, among: try rights.pairs(ledger))
    }

    private func rounds(_ kind: RecordKind, _ pair: Pair) throws(Refusal) -> Rounds {
        try Rounds(kind, of: pair.mentorship, ledger, programme: programme, now: now)
    }

    /// The first act in a round makes its record.
    private func save(_ content: RecordContent, in rounds: Rounds, of pair: Pair, _ verb: Event.Verb) throws(Refusal) {
        if let present = rounds.present {
            try save(present, as: content, verb)
        } else {
            _ = try keep(content, of: pair.mentorship.mentee, verb)
        }
    }

    // MARK: - Agreement

    private func agreement(_ rounds: Rounds, _ pair: Pair) -> Agreement {
        if case .agreement(let agreement)? = rounds.present?.content { return agreement }
        return Agreement(mentor: pair.mentorship.mentor, opened: rounds.opened, prompts: programme.agreementPrompts)
    }

    /// A round in which one of the two still has to answer is open already.
    private func reopenAgreement(_ pair: Pair) throws(Refusal) -> Outcome {
        let rounds = try rounds(.agreement, pair)
        guard agreement(rounds, pair).answers.both != nil else { return Outcome(changed: false) }
        let record = try keep(
            .agreement(
                Agreement(mentor: pair.mentorship.mentor, opened: now, prompts: programme.agreementPrompts)),
            of: pair.mentorship.mentee, .agreementOpened)
        return Outcome(created: record.id)
    }

    private func answer(_ texts: [[UInt8]], _ pair: Pair) throws(Refusal) -> Outcome {
        let rounds = try rounds(.agreement, pair)
        var agreement = agreement(rounds, pair)
        guard texts.count == agreement.prompts.count else {
            throw .pair(.answers(texts.count, of: agreement.prompts.count))
        }
        var answers: [String] = []
        for text in texts {
            do { answers.append(try StoredText.body(text)) } catch { throw .text(.body, error) }
        }
        guard answers.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { throw .pair(.nothingAnswered) }
        if let before = agreement.answers[pair.side], before.elementsEqual(answers, by: Self.sameBytes) {
            return Outcome(changed: false)
        }
        guard agreement.answers.both == nil else { throw .pair(.answered) }
        agreement.answers[pair.side] = answers
        try save(.agreement(agreement), in: rounds, of: pair, .agreementAnswered)
        return Outcome()
    }

    private func propose(_ text: [UInt8], _ pair: Pair) throws(Refusal) -> Outcome {
        let rounds = try rounds(.agreement, pair)
        var agreement = agreement(rounds, pair)
        guard agreement.answers.both != nil else { throw .pair(.unanswered) }
        let text = try checkedBody(text)
        if let present = agreement.proposals.last, Self.sameBytes(present.text, text) { return Outcome(changed: false) }
        guard agreement.concluded == nil else { throw .pair(.agreed) }
        agreement.proposals.append(Agreement.Proposal(text: text, by: pair.side, at: now))
        agreement.signatures = Sides()
        try save(.agreement(agreement), in: rounds, of: pair, .agreementProposed)
        return Outcome()
    }

    private func sign(_ proposal: Int?, _ pair: Pair) throws(Refusal) -> Outcome {
        let rounds = try rounds(.agreement, pair)
        var agreement = agreement(rounds, pair)
        guard !agreement.proposals.isEmpty else { throw .pair(.nothingProposed) }
        if let proposal, proposal != agreement.proposals.count { throw .pair(.otherText(agreement.proposals.count)) }
        guard agreement.signatures[pair.side] == nil else { return Outcome(changed: false) }
        agreement.signatures[pair.side] = now
        try save(.agreement(agreement), in: rounds, of: pair, .agreementSigned)
        return Outcome()
    }

    private static func sameBytes(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

    // MARK: - Calibration

    private func calibration(_ rounds: Rounds, _ pair: Pair) -> Calibration {
        if case .calibration(let calibration)? = rounds.present?.content { return calibration }
        return Calibration(
            mentor: pair.mentorship.mentor, opened: rounds.opened, statements: programme.calibrationStatements)
    }

    private func reopenCalibration(_ pair: Pair) throws(Refusal) -> Outcome {
        let rounds = try rounds(.calibration, pair)
        guard calibration(rounds, pair).ratings.both != nil else { return Outcome(changed: false) }
        let record = try keep(
            .calibration(
                Calibration(mentor: pair.mentorship.mentor, opened: now, statements: programme.calibrationStatements)),
            of: pair.mentorship.mentee, .calibrationOpened)
        return Outcome(created: record.id)
    }

    private func calibrate(_ ratings: [Calibration.Rating], _ pair: Pair) throws(Refusal) -> Outcome {
        let rounds = try rounds(.calibration, pair)
        var calibration = calibration(rounds, pair)
        guard ratings.count == calibration.statements.count else {
            throw .pair(.ratings(ratings.count, of: calibration.statements.count))
        }
        for number in ratings.flatMap({ [$0.asItIs, $0.preferred] })
        where !Calibration.Rating.scale.contains(number) {
            throw .pair(.rating(number))
        }
        guard calibration.ratings[pair.side] != ratings else { return Outcome(changed: false) }
        guard calibration.ratings.both == nil else { throw .pair(.rated) }
        calibration.ratings[pair.side] = ratings
        calibration.given[pair.side] = now
        try save(.calibration(calibration), in: rounds, of: pair, .calibrated)
        return Outcome()
    }

    // MARK: - Pulse

    private func givePulse(_ ratings: [Int], _ isShown: Bool, _ pair: Pair) throws(Refusal) -> Outcome {
        guard ratings.count == Dimension.allCases.count else {
            throw .pair(.ratings(ratings.count, of: Dimension.allCases.count))
        }
        for number in ratings where !Pulse.scale.contains(number) { throw .pair(.rating(number)) }
        let pulse = Pulse(mentor: pair.mentorship.mentor, by: pair.side, ratings: ratings, isShown: isShown)
        let record = try keep(.pulse(pulse), of: pair.mentorship.mentee, .pulseGiven)
        return Outcome(created: record.id)
    }

    private func showPulse(_ isShown: Bool, _ pair: Pair) throws(Refusal) -> Outcome {
        guard let last = try Pulses(of: pair.mentorship, ledger).last(by: pair.side) else { throw .pair(.noPulse) }
        var pulse = last.pulse
        guard pulse.isShown != isShown else { return Outcome(changed: false) }
        pulse.isShown = isShown
        try save(last.record, as: .pulse(pulse), .pulseShown)
        return Outcome()
    }
}
