extension Clerk {
    func perform(_ act: KeepingAct) throws(Refusal) -> Outcome {
        switch act {
        case .applyRetention: try applyRetention()
        case .exportAboutMe: try exportAboutMe()
        }
    }

    /// Erases what is due just as anything is erased, with the programme's rule as the reason that its mentee reads.
    private func applyRetention() throws(Refusal) -> Outcome {
        guard rights.keepsProcess else { throw .notYours(.retention) }
        var changed = false
        for person in try ledger.people() where try ledger.portfolio(of: person.id) != nil {
            var due: [(id: ItemID, kept: RetentionClass)] = []
            try RetentionDates(person.id, ledger, programme, now: now).each(until: now) { subject, date in
                guard date.isDue(at: now) else { return true }
                switch subject {
                case .item(let item): due.append((item.id, date.kept))
                case .record(let record): due.append((record.id, date.kept))
                }
                return true
            }
            for (id, kept) in due {
                guard let time = programme.policy.retention[kept] else { continue }
                if try erase(id, Wording.retentionReason(kept, time)).changed { changed = true }
            }
        }
        return Outcome(changed: changed)
    }

    /// On the log of whoever takes something out, and of every mentee of whom that tells something.
    private func exportAboutMe() throws(Refusal) -> Outcome {
        guard let me = rights.person?.id else { throw .notYours(.export) }
        try record(.exported, mentee: rights.isMentee ? me : nil, person: me)
        for mentorship in rights.mentoring where mentorship.mentee != me {
            try record(.exported, mentee: mentorship.mentee, person: me)
        }
        return Outcome()
    }
}
