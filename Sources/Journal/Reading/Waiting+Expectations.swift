/// What waits between mentor and mentee: the agreement and the calibration. A pulse waits for nobody.
extension Reader {
    func waitingExpectations(_ names: inout Names) throws(Refusal) -> [Waiting] {
        var signing: [Waiting] = []
        var filling: [Waiting] = []
        for pair in try rights.pairs(ledger) {
            let people = try named(pair, &names)
            func waits(_ matter: Waiting.Matter, since: Instant?) -> Waiting {
                Waiting(
                    matter, mentee: people.mentee, with: people.other, when: since.map { .since($0) } ?? .whenever)
            }
            guard let agreement = try agreementRounds(of: pair).rounds.first else { continue }
            switch agreement.step(pair.side) {
            case .answer: filling.append(waits(.agreementToAnswer, since: agreement.opened))
            case .propose: filling.append(waits(.agreementToPropose, since: nil))
            case .sign: signing.append(waits(.agreementToSign, since: agreement.proposals.last?.at))
            case .waitForAnswer, .waitForSignature, .agreed, .over: break
            }
            // One thing after the other: whoever has not answered the prompts is not asked for ratings as well.
            guard agreement.own != nil, let calibration = try calibrationRounds(of: pair).rounds.first else { continue }
            if calibration.own == nil { filling.append(waits(.calibrationToGive, since: calibration.opened)) }
        }
        return signing + filling
    }
}
