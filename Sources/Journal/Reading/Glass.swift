/// The transparency panel: what reaches the committee of a moment, at this moment, and why.
public struct Glass: Hashable, Sendable {
    public let mentee: NamedPerson
    public let moment: Moment
    public let isSealed: Bool
    /// No intermediate dossier comes before this high-stakes one.
    public let standsAlone: Bool
    /// Of the sealed dossier, or of the preview.
    public let digest: Digest?
    public let counts: [ReachWord: Int]
    /// How many do not go, by reason; most first.
    public let obstacles: [(obstacle: Obstacle, count: Int)]
    /// The first of those that go or could go, newest first.
    public let going: [GlassItem]
    public let could: [GlassItem]
    /// When the viewer last looked, if ever.
    public let looked: Instant?
    /// That look, to ask again what has changed since.
    public let look: Look?
    public let changes: [GlassChange]

    public static func == (a: Glass, b: Glass) -> Bool {
        a.mentee == b.mentee && a.moment == b.moment && a.isSealed == b.isSealed && a.standsAlone == b.standsAlone
            && a.digest == b.digest
            && a.counts == b.counts && a.obstacles.elementsEqual(b.obstacles) { $0 == $1 } && a.going == b.going
            && a.could == b.could && a.looked == b.looked && a.changes == b.changes
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(mentee)
        hasher.combine(moment)
        hasher.combine(digest)
    }
}

/// A look into a glass that somebody has taken.
public struct Look: Hashable, Sendable {
    let glance: Glance
}

public struct GlassItem: Hashable, Sendable {
    public let entry: Entry
    public let reason: String
    /// Since when the answer has been this.
    public let since: Instant
}

/// Something that is different since the viewer last looked.
public struct GlassChange: Hashable, Sendable {
    public let entry: Entry
    public let before: ReachWord?
    public let after: ReachWord
    public let at: Instant
}

extension Reader {
    func moment(_ id: MomentID?) throws(Refusal) -> Moment {
        if let id {
            guard let moment = programme.moment(id) else { throw .noMoment(id.text) }
            return moment
        }
        guard let moment = programme.current(at: now) else { throw .noMoment("") }
        return moment
    }

    /// The mentee that a question is about: the one named, or the viewer.
    func subject(_ mentee: PersonID?) throws(Refusal) -> PersonID {
        if let mentee {
            guard rights.mayLookIntoGlass(of: mentee) else { throw .noPortfolio }
            return mentee
        }
        guard rights.isMentee, let me = rights.person?.id else { throw .noPortfolio }
        return me
    }

    /// - Parameter listed: how many of those that go, could go or changed are listed at most.
    func glass(
        _ mentee: PersonID?, _ momentID: MomentID?, listed: Int, since look: Look? = nil
    ) throws(Refusal) -> Glass {
        let mentee = try subject(mentee)
        let moment = try moment(momentID)
        var names = Names()
        var counts: [ReachWord: Int] = [:]
        var obstacles: [Obstacle: Int] = [:]
        for row in try glassTally(mentee, moment) {
            counts[row.word, default: 0] += row.count
            if row.word == .wont, let obstacle = row.obstacle { obstacles[obstacle, default: 0] += row.count }
        }
        let isSealed = try ledger.digest(of: mentee, for: moment.id) != nil
        let last = try rights.person.flatMap { person throws(Refusal) in
            try ledger.glance(of: person.id, at: mentee, for: moment.id)
        }
        let glance = look?.glance ?? last
        return Glass(
            mentee: NamedPerson(id: mentee, name: try name(mentee, &names)), moment: moment, isSealed: isSealed,
            standsAlone: try standsAlone(mentee, moment),
            digest: try digest(mentee, moment), counts: counts,
            obstacles: obstacles.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) },
            going: try glassItems(
                mentee, moment.id, word: isSealed ? .sealed : .will, obstacle: nil, before: nil, limit: listed),
            could: try glassItems(mentee, moment.id, word: .could, obstacle: nil, before: nil, limit: listed),
            looked: glance?.at, look: glance.map(Look.init),
            changes: try glance.map { glance throws(Refusal) in
                try changes(mentee, moment.id, since: glance, limit: listed)
            } ?? [])
    }

    /// Whether no intermediate dossier of a mentee's comes, or came, before a high-stakes one; false where there is none.
    func standsAlone(_ mentee: PersonID, _ moment: Moment) throws(Refusal) -> Bool {
        guard moment.stakes == .high, let portfolio = try ledger.portfolio(of: mentee) else { return false }
        let isComing = portfolio.isActive && now < moment.cutoff
        guard isComing || portfolio.sealed.contains(moment.id) else { return false }
        return programme.standsAlone(moment, in: portfolio, at: now)
    }

    /// Whose sealed dossiers for a high-stakes moment have an intermediate one before them, asked once for all of them;
    /// nil where nothing asks for one.
    func withIntermediate(before moment: Moment) throws(Refusal) -> Set<PersonID>? {
        guard moment.stakes == .high else { return nil }
        var mentees: Set<PersonID> = []
        for earlier in programme.intermediates(before: moment) {
            mentees.formUnion(try ledger.dossiers(for: earlier.id).map(\.mentee))
        }
        return mentees
    }

    /// How many of a portfolio have which answer, as far as they count for the viewer.
    func glassTally(_ mentee: PersonID, _ moment: Moment) throws(Refusal) -> [TallyRow] {
        let rows = try ledger.tally(of: mentee, for: moment.id)
        guard rights.isSuccessor(of: mentee), rights.person?.id != mentee else {
            return rows.filter { rights.counts($0.word, circle: $0.circle, for: mentee) }
        }
        // A successor reads only part of what is shared: that has to be counted item by item.
        var counted = rows.filter { $0.word != .wont }
        for obstacle in Obstacle.allCases {
            var count = 0
            var before: Position?
            while true {
                let page = try ledger.kept(
                    KeptQuestion(mentee: mentee, moment: moment.id, word: .wont, obstacle: obstacle), before: before,
                    limit: 500)
                for answer in page where try readableItem(answer.item) != nil { count += 1 }
                guard let last = page.last else { break }
                before = last.position
            }
            if count > 0 { counted.append(TallyRow(word: .wont, obstacle: obstacle, circle: .mentors, count: count)) }
        }
        return counted
    }

    private func readableItem(_ id: ItemID) throws(Refusal) -> ReadableItem? {
        do { return try readable(id) } catch {
            if error == .noItem { return nil }
            throw error
        }
    }

    /// Items with one answer, newest first, strictly before a position; all the viewer may see.
    func glassItems(
        _ mentee: PersonID, _ moment: MomentID, word: ReachWord?, obstacle: Obstacle?, before: Position?, limit: Int
    ) throws(Refusal) -> [GlassItem] {
        var names = Names()
        var out: [GlassItem] = []
        var before = before
        while out.count < limit {
            let page = try ledger.kept(
                KeptQuestion(mentee: mentee, moment: moment, word: word, obstacle: obstacle), before: before,
                limit: min(limit, 200))
            for answer in page where out.count < limit {
                let counts = rights.counts(answer.word, circle: answer.circle, for: mentee)
                guard counts || rights.mayInherit(answer.circle, of: mentee),
                    let entry = try glassEntry(answer, names: &names), counts || entry.right == .mentor
                else { continue }
                out.append(
                    GlassItem(
                        entry: entry, reason: Wording.reason(entry.reach, programme, times), since: answer.since))
            }
            guard let last = page.last else { break }
            before = last.position
        }
        return out
    }

    /// The item as the viewer may see it; or that there is one, where both sides see what could go and only its writer
    /// reads it.
    private func glassEntry(_ answer: KeptAnswer, names: inout Names) throws(Refusal) -> Entry? {
        if let readable = try readableItem(answer.item) {
            return try entry(readable, for: answer.moment, names: &names)
        }
        guard case .writer = answer.circle, answer.word == .could || answer.before == .could,
            let moment = programme.moment(answer.moment), let item = try ledger.item(answer.item)
        else { return nil }
        return try withheld(item, for: moment, names: &names)
    }

    private func changes(
        _ mentee: PersonID, _ moment: MomentID, since glance: Glance, limit: Int
    ) throws(Refusal) -> [GlassChange] {
        var names = Names()
        var out: [GlassChange] = []
        var before: Position?
        while out.count < limit {
            let page = try ledger.kept(
                KeptQuestion(mentee: mentee, moment: moment, changedAfter: glance.event), before: before, limit: 1000)
            for answer in page where out.count < limit {
                // Not going before and not going now is no change of what reaches the committee.
                guard answer.word != .wont || (answer.before ?? .wont) != .wont else { continue }
                guard let entry = try glassEntry(answer, names: &names) else { continue }
                out.append(
                    GlassChange(entry: entry, before: answer.before, after: answer.word, at: answer.since))
            }
            guard let last = page.last else { break }
            before = last.position
        }
        return out
    }

    // MARK: - Dossiers

    private func digest(_ mentee: PersonID, _ moment: Moment) throws(Refusal) -> Digest? {
        if let sealed = try ledger.digest(of: mentee, for: moment.id) { return sealed }
        guard now < moment.cutoff else { return nil }
        return try preview(mentee, moment).digest
    }

    private func preview(_ mentee: PersonID, _ moment: Moment) throws(Refusal) -> Dossier {
        try DossierComposer(ledger: ledger, programme: programme).compose(mentee, for: moment, asOf: now)
    }

    /// The dossier's own bytes: sealed, or as they would be sealed if nobody did anything more.
    func glassDossier(_ mentee: PersonID?, _ momentID: MomentID?) throws(Refusal) -> Dossier {
        let mentee = try subject(mentee)
        let moment = try moment(momentID)
        if try ledger.digest(of: mentee, for: moment.id) != nil {
            return Dossier(blocks: try ledger.blocks(of: mentee, for: moment.id))
        }
        guard now < moment.cutoff else { throw .noDossier }
        return try preview(mentee, moment)
    }

    /// A sealed dossier, for those who may read it. Absent and forbidden are one.
    func sealedDossier(_ mentee: PersonID, _ momentID: MomentID) throws(Refusal) -> SealedDossier {
        guard let moment = programme.moment(momentID), rights.mayReadDossier(of: mentee, for: moment),
            let digest = try ledger.digest(of: mentee, for: momentID)
        else { throw .noDossier }
        var names = Names()
        let dossier = Dossier(blocks: try ledger.blocks(of: mentee, for: momentID))
        guard dossier.digest == digest else {
            throw .store(
                .damaged(worded("dossier of \(mentee) for \(momentID)", nl: "dossier van \(mentee) voor \(momentID)")))
        }
        var entries: [Entry?] = []
        for block in dossier.blocks.dropFirst() {
            entries.append(try block.item.flatMap { id throws(Refusal) in try entry(id, for: momentID, names: &names) })
        }
        var unopened: Set<ItemID> = []
        if let me = rights.person?.id {
            let read = try ledger.itemsRead(by: me, of: mentee)
            for case let entry? in entries
            where entry.erased == nil && entry.author.id != me && !read.contains(entry.id) {
                unopened.insert(entry.id)
            }
        }
        return SealedDossier(
            mentee: NamedPerson(id: mentee, name: try name(mentee, &names)), moment: moment, dossier: dossier,
            entries: entries, standsAlone: try standsAlone(mentee, moment), unopened: unopened)
    }

    /// The sealed dossiers the viewer may read: a mentee's own, and those of the viewer's committees.
    func dossiers(for momentID: MomentID?) throws(Refusal) -> [DossierSummary] {
        var names = Names()
        var out: [DossierSummary] = []
        for moment in programme.moments where momentID == nil || moment.id == momentID {
            let before = try withIntermediate(before: moment)
            for line in try ledger.dossiers(for: moment.id)
            where rights.mayReadDossier(of: line.mentee, for: moment) {
                out.append(
                    DossierSummary(
                        mentee: NamedPerson(id: line.mentee, name: try name(line.mentee, &names)), moment: moment,
                        digest: line.digest, sealed: line.sealed, items: line.items,
                        standsAlone: before.map { !$0.contains(line.mentee) } ?? false))
            }
        }
        return out
    }
}

public struct SealedDossier: Hashable, Sendable {
    public let mentee: NamedPerson
    public let moment: Moment
    public let dossier: Dossier
    /// For each block after the header, the item as the viewer may see it.
    public let entries: [Entry?]
    /// No intermediate dossier of the mentee's came before it.
    public let standsAlone: Bool
    /// Items that the viewer has not opened yet.
    public let unopened: Set<ItemID>
}

public struct DossierSummary: Hashable, Sendable {
    public let mentee: NamedPerson
    public let moment: Moment
    public let digest: Digest
    public let sealed: Instant
    /// Items, the header not counted.
    public let items: Int
    /// No intermediate dossier of the mentee's came before it.
    public let standsAlone: Bool
}
