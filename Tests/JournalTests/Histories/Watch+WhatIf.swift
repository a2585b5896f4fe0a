import Journal

/// What would happen: played out in a transaction that is then taken back.
extension Watch {
    private func whatIf(_ body: () throws(Refusal) -> Void) throws(Refusal) {
        let now = play.hands.now
        defer { play.hands.now = now }
        var isDone = false
        do {
            try play.store.write { _ throws(Refusal) in
                try body()
                isDone = true
                throw .noItem
            }
        } catch { if !isDone { throw error } }
    }

    private var activeMentees: [PersonID] {
        play.truth { ledger throws(Refusal) in
            var active: [PersonID] = []
            for mentee in Stage.mentees where try ledger.portfolio(of: mentee)?.isActive == true {
                active.append(mentee)
            }
            return active
        }
    }

    /// G1: the preview, to mentee and mentors; the sealed bytes when the cutoffs pass and nobody acts; what the
    /// committee reads; what the mentee's receipt verifies. All the same.
    func exact() throws(Refusal) {
        let programme = play.programme
        let now = play.hands.now
        var previews: [(mentee: PersonID, moment: Moment, bytes: [UInt8])] = []
        let who = WhoMayRead(play)
        for mentee in activeMentees {
            for moment in programme.open(at: now) {
                let bytes = try play.sessions[mentee]!.preview(mentee, moment.id).bytes
                previews.append((mentee, moment, bytes))
                for mentorship in who.mentorships[mentee, default: []] where mentorship.end == nil {
                    guard who.roles(mentorship.mentor, as: nil).contains(.mentor) else { continue }
                    let theirs = try play.sessions[mentorship.mentor]!.preview(mentee, moment.id).bytes
                    expect(.exact, theirs == bytes, "\(mentorship.mentor) previews something else")
                }
            }
        }
        guard let last = previews.map(\.moment.cutoff).max() else { return }
        try whatIf { () throws(Refusal) in
            play.hands.now = last.adding(seconds: 60)
            for (mentee, moment, bytes) in previews {
                let sealed = try play.sessions[mentee]!.dossier(mentee, moment.id).dossier
                expect(
                    .exact, sealed.bytes == bytes,
                    "\(mentee) for \(moment.id): shown at \(now)\n\(String(decoding: bytes, as: UTF8.self))\n"
                        + "sealed\n\(String(decoding: sealed.bytes, as: UTF8.self))")
                for member in Stage.committee where who.roles(member, as: nil).contains(.committee) {
                    guard who.mayReadDossier(member, of: mentee, moment) else { continue }
                    let read = try play.sessions[member]!.dossier(mentee, moment.id).dossier
                    expect(.exact, read.bytes == bytes, "\(member) reads something else")
                }
                let receipt = try play.sessions[mentee]!.receipts().first { $0.moment.id == moment.id }
                let verified = try? DossierFile.verify(bytes)
                expect(
                    .exact, receipt != nil && receipt?.digest == verified?.digest,
                    "\(mentee)'s receipt for \(moment.id) does not verify")
            }
        }
    }

    /// Could: if whoever is named acts, even in the last second, it goes.
    func could() throws(Refusal) {
        let programme = play.programme
        for mentee in activeMentees {
            for moment in programme.open(at: play.hands.now) {
                let items = try play.sessions[mentee]!.glassItems(mentee, moment.id, word: .could, limit: 4)
                for item in items {
                    try whatIf { () throws(Refusal) in
                        // A release does it up to the second that is named, an agreement up to the last; a nomination
                        // unless it is sealed elsewhere before.
                        if case .could(.release, let last) = item.entry.reach {
                            if dice.below(2) == 0 { play.hands.now = last }
                        } else if item.entry.reach.condition == .agreement
                            || dice.below(2) == 0 && !isSealedBefore(item, moment)
                        {
                            play.hands.now = moment.cutoff.adding(seconds: -1)
                        }
                        try act(on: item.entry, for: moment, mentee)
                    }
                }
            }
        }
    }

    private func isSealedBefore(_ item: GlassItem, _ moment: Moment) -> Bool {
        play.programme.moments.contains { earlier in
            earlier.cutoff < moment.cutoff && item.entry.nominations.contains { $0.moment == earlier.id }
        }
    }

    private func act(on entry: Entry, for moment: Moment, _ mentee: PersonID) throws(Refusal) {
        let session = play.sessions[mentee]!
        switch entry.reach.condition {
        case .agreement:
            // A response goes with what it answers: it is that which is agreed to.
            try session.perform(.agree(entry.kind.name == .response ? target(entry) : entry.id))
        case .nomination:
            if entry.competencies.isEmpty { try session.perform(.edit(entry.id, Editing(competencies: ["scholar"]))) }
            try session.perform(.nominate(entry.id, moment.id))
        case .release: guard try release(entry, mentee) else { return }
        case nil: return expect(.could, false, "\(entry.id.short) could go, and nobody is named")
        }
        let word = try session.page(entry.id).entry.id
        let glass = try session.glassItems(mentee, moment.id, word: .will, limit: 10_000)
        expect(.could, glass.contains { $0.entry.id == word }, "\(entry.id.short) was acted on, and does not go")
        play.hands.now = moment.cutoff
        let sealed = try session.dossier(mentee, moment.id).entries.contains { $0?.id == entry.id }
        expect(.could, sealed, "\(entry.id.short) was acted on, and is not in the dossier for \(moment.id)")
    }

    /// By its mentor, who cites something else where what was cited is gone; false where there is nothing else.
    private func release(_ entry: Entry, _ mentee: PersonID) throws(Refusal) -> Bool {
        guard let mentor = entry.author.id else { return false }
        let session = play.sessions[mentor]!
        do throws(Refusal) {
            try session.perform(.advice(.release(entry.id)))
            return true
        } catch {
            guard case .thinAdvice = error else { throw error }
        }
        let other = try session.entries(Filter(mentee: mentee), limit: 50).first {
            $0.id != entry.id && $0.erased == nil && $0.kind.name != .advice
        }
        guard let other else { return false }
        try session.perform(.edit(entry.id, Editing(evidence: [other.id])))
        try session.perform(.advice(.release(entry.id)))
        return true
    }

    private func target(_ entry: Entry) -> ItemID {
        if case .response(let to) = entry.kind { to } else { entry.id }
    }
}
