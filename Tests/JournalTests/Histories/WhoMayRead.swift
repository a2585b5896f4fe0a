import Journal

/// Who may read an item, as `design.md` §1 and §3 say it, worked out from the bare facts of the ledger.
struct WhoMayRead {
    let programme: Programme
    let people: [PersonID: Person]
    /// By mentee, in the order in which they began.
    let mentorships: [PersonID: [Mentorship]]
    let portfolios: [PersonID: Portfolio]
    let items: [ItemID: Item]
    let now: Instant
    /// Of recusals and appeals, oldest first.
    let records: [Record]

    init(_ play: Play) {
        programme = play.programme
        now = play.hands.now
        let (people, mentorships, portfolios) = play.truth { ledger throws(Refusal) in
            var portfolios: [PersonID: Portfolio] = [:]
            for mentee in Stage.mentees { portfolios[mentee] = try ledger.portfolio(of: mentee) }
            return (try ledger.people(), try ledger.mentorships(), portfolios)
        }
        records = play.truth { ledger throws(Refusal) in
            try ledger.records(RecordQuestion([.recusal, .appeal]), before: nil, limit: .max).reversed()
        }
        self.people = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
        self.mentorships = Dictionary(grouping: mentorships, by: \.mentee)
        self.portfolios = portfolios
        items = Dictionary(uniqueKeysWithValues: play.items.map { ($0.id, $0) })
    }

    func roles(_ viewer: PersonID, as role: PersonRole?) -> Set<PersonRole> {
        guard let person = people[viewer], !person.suspended else { return [] }
        return role.map { person.roles.intersection([$0]) } ?? person.roles
    }

    func mayRead(_ viewer: PersonID, as role: PersonRole?, _ item: Item) -> Bool {
        let roles = roles(viewer, as: role)
        // Before its release it is its author's alone, while they are the mentee's mentor.
        if item.isUnreleased {
            return roles.contains(.mentor) && item.author == .person(viewer)
                && isCurrentMentor(viewer, of: item.mentee)
        }
        if roles.contains(.mentee), item.mentee == viewer { return true }
        if roles.contains(.mentor), isCurrentMentor(viewer, of: item.mentee), mayReadAsMentor(viewer, item) {
            return true
        }
        return roles.contains(.committee)
            && item.sealedIn.contains { mayReadDossier(viewer, of: item.mentee, programme.moment($0)) }
    }

    func isCurrentMentor(_ viewer: PersonID, of mentee: PersonID) -> Bool {
        mentorships[mentee, default: []].contains { $0.mentor == viewer && $0.end == nil }
    }

    /// On its committee, and neither the mentee's mentor – now, or in the period judged – nor the mentee.
    func mayReadDossier(_ viewer: PersonID, of mentee: PersonID, _ moment: Moment?) -> Bool {
        sits(viewer, over: mentee, moment) || hears(viewer, mentee, moment)
    }

    /// On the panel of an appeal, and not the mentee's mentor now.
    private func hears(_ viewer: PersonID, _ mentee: PersonID, _ moment: Moment?) -> Bool {
        records.contains { record in
            guard case .appeal(let appeal) = record.content else { return false }
            return record.mentee == mentee && record.moment == moment?.id && appeal.panel.contains(viewer)
        } && viewer != mentee && !isCurrentMentor(viewer, of: mentee)
    }

    func sits(_ viewer: PersonID, over mentee: PersonID, _ moment: Moment?) -> Bool {
        guard let moment, let committee = programme.committee(moment.committee), committee.members.contains(viewer),
            viewer != mentee
        else { return false }
        let last = records.last { record in
            guard case .recusal(let recusal) = record.content else { return false }
            return recusal.member == viewer && record.mentee == mentee && record.moment == moment.id
        }
        if case .recusal(let recusal)? = last?.content, recusal.stance == .declared { return false }
        return !mentorships[mentee, default: []].contains { mentorship in
            guard mentorship.mentor == viewer, mentorship.start > last?.created ?? .distantPast else { return false }
            guard let end = mentorship.end else { return true }
            return mentorship.start <= moment.cutoff && end > moment.start
        }
    }

    private func mayReadAsMentor(_ mentor: PersonID, _ item: Item) -> Bool {
        if isHandedTo(mentor, item) { return true }
        guard isForMentors(item, of: mentor) else { return false }
        if item.author == .person(mentor) || isOneMentorsOwn(item) || isInPlay(item) { return true }
        // Only the mentee's first mentorship reads what was shared before it; any later one what is shared anew.
        let all = mentorships[item.mentee, default: []]
        let index = all.firstIndex { $0.mentor == mentor && $0.end == nil }!
        if index == 0 || programme.policy.handover == .everythingShared { return true }
        guard case .shared(let since) = item.audience else { return false }
        return since >= all[index].start
    }

    /// By the mentee, at a change of mentor; an answer goes with what it answers. What is private is nobody else's.
    private func isHandedTo(_ mentor: PersonID, _ item: Item) -> Bool {
        if case .response(let target) = item.kind { return items[target].map { isHandedTo(mentor, $0) } ?? false }
        return item.handedTo.contains(mentor) && item.audience != .private
    }

    /// Shared, and not another mentor's developmental feedback: that is its author's and the mentee's.
    private func isForMentors(_ item: Item, of mentor: PersonID) -> Bool {
        if case .response(let target) = item.kind {
            guard let target = items[target] else { return false }
            return isForMentors(target, of: mentor)
        }
        guard item.audience != .private else { return false }
        if case .feedback = item.kind, item.purpose == .developmental {
            if case .asked = item.consent { return true }
            return item.author == .person(mentor)
        }
        if case .note(let note?) = item.kind, item.purpose == .developmental {
            if case .asked = item.consent { return true }
            return note.mentor == mentor
        }
        return true
    }

    /// An answer to developmental feedback goes where that goes: to the mentor who wrote it.
    private func isOneMentorsOwn(_ item: Item) -> Bool {
        guard case .response(let target) = item.kind, let answered = items[target] else { return false }
        if case .asked = answered.consent { return false }
        return [.feedback, .note].contains(answered.kind.name) && answered.purpose == .developmental
    }

    /// Not released, and somebody could still release it in time.
    func couldBeReleased(_ item: Item, for moment: Moment) -> Bool {
        guard item.isUnreleased, let portfolio = portfolios[item.mentee] else { return false }
        return ReachOracle(programme: programme, portfolio: portfolio, now: now)
            .answers(item, answering: nil, for: moment).contains { $0.word == .could }
    }

    /// It will or could go, or has gone.
    func isInPlay(_ item: Item) -> Bool {
        guard let portfolio = portfolios[item.mentee] else { return false }
        if case .response(let target) = item.kind, let answered = items[target], isInPlay(answered) { return true }
        let oracle = ReachOracle(programme: programme, portfolio: portfolio, now: now)
        let target = item.target.flatMap { item.kind.name == .response ? items[$0] : nil }
        return programme.moments.contains { moment in
            item.sealedIn.contains(moment.id)
                || oracle.answers(item, answering: target, for: moment).contains { $0.word != .wont }
        }
    }
}
