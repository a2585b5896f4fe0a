/// Sealing needs no daemon: whichever access comes first after a cutoff writes the dossiers (`design.md` §2).
extension Clerk {
    /// Does what time alone has brought about by now, in its order: seals every moment whose cutoff has come, as of its
    /// cutoff, and takes note of what can no longer go.
    func settleDue() throws(Refusal) {
        for moment in programme.moments where moment.cutoff <= now {
            guard try !ledger.isSealed(moment.id) else { continue }
            try lapse(by: moment.cutoff)
            for person in try ledger.people() {
                guard let portfolio = try ledger.portfolio(of: person.id) else { continue }
                if portfolio.isActive, portfolio.since <= moment.cutoff { try seal(person.id, for: moment) }
                try settle(person.id, for: moment)
            }
            try ledger.apply(.momentSealed(moment.id, at: moment.cutoff))
        }
        try lapse(by: now)
    }

    private func lapse(by time: Instant) throws(Refusal) {
        while let answer = try ledger.lapsed(by: time, limit: 1).first, let at = answer.until {
            guard let item = try ledger.item(answer.item) else {
                throw .store(.damaged(worded("an answer of no item", nl: "een antwoord bij geen item")))
            }
            try record(.lapsed, item: item, moment: answer.moment, actor: .time, at: at)
            try save(item, asOf: at)
        }
    }

    private func seal(_ mentee: PersonID, for moment: Moment) throws(Refusal) {
        let composer = DossierComposer(ledger: ledger, programme: programme)
        let dossier = try composer.compose(mentee, for: moment, asOf: moment.cutoff.adding(seconds: -1))
        try ledger.apply(.dossier(dossier, mentee: mentee, moment: moment.id, at: moment.cutoff))
        try record(
            .sealed, mentee: mentee, moment: moment.id, value: dossier.digest.text, actor: .time, at: moment.cutoff)
        if let portfolio = try ledger.portfolio(of: mentee),
            programme.standsAlone(moment, in: portfolio, at: moment.cutoff)
        {
            try record(.sealedAlone, mentee: mentee, moment: moment.id, actor: .time, at: moment.cutoff)
        }
        var items: [Item] = []
        for case let id? in dossier.blocks.map(\.item) {
            guard var item = try ledger.item(id) else { continue }
            item.sealedIn.append(moment.id)
            items.append(item)
        }
        // All are marked before any answer is worked out, because a response's answer depends on another item.
        for item in items { try ledger.apply(.item(item, circle: item.circle(answering: try answered(by: item)))) }
        for item in items { try save(item, asOf: moment.cutoff) }
    }

    /// What could have gone, and did not.
    private func settle(_ mentee: PersonID, for moment: Moment) throws(Refusal) {
        for word in [ReachWord.could, .will] {
            while true {
                let page = try ledger.kept(
                    KeptQuestion(mentee: mentee, moment: moment.id, word: word), before: nil, limit: 200)
                if page.isEmpty { break }
                for answer in page {
                    guard let item = try ledger.item(answer.item) else { continue }
                    try save(item, asOf: moment.cutoff)
                }
            }
        }
    }
}
