/// Composes a dossier from what is in the ledger: the preview and the sealing are this one function, so they cannot
/// differ (G1).
struct DossierComposer {
    let ledger: any Ledger
    let programme: Programme

    /// The dossier of a moment that is not sealed yet, as it would be if nobody did anything more before its cutoff.
    func compose(_ mentee: PersonID, for moment: Moment, asOf now: Instant) throws(Refusal) -> Dossier {
        guard let person = try ledger.person(mentee), let portfolio = try ledger.portfolio(of: mentee) else {
            throw .noDossier
        }
        let members = try members(of: portfolio, for: moment, asOf: now)
        var homes: [(moment: Moment, ids: Set<ItemID>)] = []
        for earlier in programme.carried(into: moment) where now < earlier.cutoff {
            homes.append((earlier, standing(try self.members(of: portfolio, for: earlier, asOf: now))))
        }
        let ids = standing(members)
        var blocks = [try header(person, portfolio, moment)]
        for member in members {
            let item = member.item
            if let sealed = programme.carried(into: moment).first(where: { item.sealedIn.contains($0.id) }),
                let block = try ledger.block(of: item.id, for: sealed.id)
            {
                blocks.append(block)
                continue
            }
            // What is on its way into an intermediate dossier is carried on with that dossier's bytes.
            let home = homes.first { $0.ids.contains(item.id) } ?? (moment, ids)
            let reach = programme.reach(
                of: item, answering: member.answered, in: portfolio, for: home.moment, now: now)
            guard case .will(let ground) = reach else { continue }
            blocks.append(try block(item, ground: ground, links: home.ids))
        }
        return Dossier(blocks: blocks)
    }

    /// What can be linked to: all but what was erased.
    private func standing(_ members: [(item: Item, answered: Item?)]) -> Set<ItemID> {
        Set(members.lazy.map(\.item).filter { !$0.isErased }.map(\.id))
    }

    private func members(
        of portfolio: Portfolio, for moment: Moment, asOf now: Instant
    ) throws(Refusal) -> [(item: Item, answered: Item?)] {
        var members: [(item: Item, answered: Item?)] = []
        var before: Position?
        while true {
            let page = try ledger.kept(
                KeptQuestion(mentee: portfolio.mentee, moment: moment.id, word: .will), before: before, limit: 200)
            for answer in page {
                guard let item = try ledger.item(answer.item) else { continue }
                var answered: Item?
                if case .response(let target) = item.kind { answered = try ledger.item(target) }
                members.append((item, answered))
            }
            guard let last = page.last else { return inOrder(members.reversed()) }
            before = last.position
        }
    }

    /// Advice first, each followed by the answers to it, then all others by date.
    private func inOrder(
        _ members: [(item: Item, answered: Item?)]
    ) -> [(item: Item, answered: Item?)] {
        var ordered: [(item: Item, answered: Item?)] = []
        for advice in members where advice.item.advice != nil {
            ordered.append(advice)
            ordered += members.filter { $0.answered?.id == advice.item.id }
        }
        return ordered + members.filter { ($0.answered ?? $0.item).advice == nil }
    }

    private func header(_ mentee: Person, _ portfolio: Portfolio, _ moment: Moment) throws(Refusal) -> DossierBlock {
        var committee: [Person] = []
        for id in programme.committee(moment.committee)?.members ?? [] {
            if let person = try ledger.person(id) { committee.append(person) }
        }
        var mentors: [(mentorship: Mentorship, name: String)] = []
        for mentorship in try ledger.mentorships(of: mentee.id)
        where mentorship.overlaps(from: moment.start, until: moment.cutoff) {
            mentors.append((mentorship, try ledger.person(mentorship.mentor)?.name ?? mentorship.mentor.text))
        }
        let text = DossierText.header(
            DossierText.Header(
                programme: programme, moment: moment, mentee: mentee, committee: committee, mentors: mentors,
                isRehearsal: try ledger.meta().isRehearsal))
        return DossierBlock(item: nil, salt: portfolio.salt, bytes: text)
    }

    private func block(_ item: Item, ground: Ground, links: Set<ItemID>) throws(Refusal) -> DossierBlock {
        var authorName = ""
        if case .person(let id) = item.author { authorName = try ledger.person(id)?.name ?? id.text }
        let text = DossierText.item(
            DossierText.Entry(
                item: item, body: try ledger.body(of: item.id, revision: item.revision) ?? "",
                authorName: authorName, ground: ground, links: links, programme: programme))
        return DossierBlock(item: item.id, salt: item.salt, bytes: text)
    }
}
