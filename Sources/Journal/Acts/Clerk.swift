/// Takes acts inside one write transaction: decides each by the rules, writes what it changes, records that it was
/// done. It knows no engine and no clock; everything it decides comes from the ledger and from `now`.
final class Clerk {
    let ledger: any WritableLedger
    let programme: Programme
    let now: Instant
    let entropy: Entropy
    let rights: Rights
    /// The time was given by `--now`, and nothing has been recorded yet: the first event sets a rehearsal's clock.
    private(set) var setsClock: Bool
    private(set) var head: EventHead

    init(
        _ ledger: any WritableLedger, programme: Programme, now: Instant, entropy: Entropy, rights: Rights,
        setsClock: Bool
    ) throws(Refusal) {
        self.ledger = ledger
        self.programme = programme
        self.now = now
        self.entropy = entropy
        self.rights = rights
        self.setsClock = setsClock
        head = try ledger.head()
    }

    func perform(_ act: Act) throws(Refusal) -> Outcome {
        switch act {
        case .write(let writing): try write(writing)
        case .edit(let id, let editing): try edit(id, editing)
        case .delete(let id): try delete(id)
        case .goal(let id, let state): try setGoal(id, state)
        case .share(let id): try share(id)
        case .withdraw(let id): try withdraw(id)
        case .nominate(let id, let moment): try nominate(id, moment)
        case .retract(let id): try retract(id)
        case .feedback(let writing): try feedback(writing)
        case .purpose(let id, let purpose): try setPurpose(id, purpose)
        case .agree(let id): try agree(id)
        case .decline(let id, let reason): try decline(id, reason)
        case .acknowledge(let id): try acknowledge(id)
        case .respond(let id, let body, let stance): try respond(id, body, stance)
        case .observe(let mentee, let observation, let body, let externalID):
            try observe(mentee, observation, body: body, externalID: externalID)
        case .addPerson(let id, let name, let roles, let stage):
            try addPerson(id, name: name, roles: roles, stage: stage)
        case .rename(let id, let name): try rename(id, name)
        case .setRoles(let id, let roles): try setRoles(id, roles)
        case .suspend(let id): try setSuspended(id, true)
        case .reinstate(let id): try setSuspended(id, false)
        case .addKey(let id, let key): try addKey(id, key)
        case .revokeKey(let fingerprint): try revokeKey(fingerprint)
        case .startMentorship(let mentor, let mentee): try startMentorship(mentor, mentee)
        case .endMentorship(let mentor, let mentee): try endMentorship(mentor, mentee)
        case .applyProgramme(let programme, let source): try apply(programme, source: source)
        case .erase(let id, let reason): try erase(id, reason)
        case .pair(let act): try perform(act)
        case .meeting(let act): try perform(act)
        case .handover(let act): try perform(act)
        case .advice(let act): try perform(act)
        case .committee(let act): try perform(act)
        case .appeal(let act): try perform(act)
        case .safeguard(let act): try perform(act)
        case .keeping(let act): try perform(act)
        }
    }

    // MARK: - Reading before deciding

    /// An item the viewer may read, with the item it answers and who may read it. Absent and forbidden are one.
    /// Of one that was erased there is nothing left to do anything with.
    func readable(_ id: ItemID) throws(Refusal) -> ReadableItem {
        let readable = try readableOrErased(id)
        guard !readable.item.isErased else { throw .erased }
        return readable
    }

    func readableOrErased(_ id: ItemID) throws(Refusal) -> ReadableItem {
        guard let item = try ledger.item(id) else { throw .noItem }
        let answered = try self.answered(by: item)
        let circle = item.circle(answering: answered)
        guard let right = rights.reading(item, circle: circle) else { throw .noItem }
        return ReadableItem(item: item, answered: answered, circle: circle, right: right)
    }

    func answered(by item: Item) throws(Refusal) -> Item? {
        guard case .response(let target) = item.kind else { return nil }
        return try ledger.item(target)
    }

    /// An item in the viewer's own portfolio.
    func own(_ id: ItemID, for deed: Refusal.Deed) throws(Refusal) -> Item {
        let readable = try readable(id)
        guard readable.right == .owner else { throw .notYours(deed) }
        return readable.item
    }

    /// Something the viewer wrote and still may read.
    func authored(_ id: ItemID, for deed: Refusal.Deed) throws(Refusal) -> Item {
        let readable = try readable(id)
        guard readable.right == .owner || readable.right == .mentor, let me = rights.person?.id,
            readable.item.author == .person(me)
        else {
            throw .notYours(deed)
        }
        return readable.item
    }

    // MARK: - Writing

    @discardableResult
    func record(
        _ verb: Event.Verb, item: Item? = nil, about: RecordID? = nil, mentee: PersonID? = nil,
        person: PersonID? = nil, moment: MomentID? = nil, value: String? = nil, actor: Event.Actor? = nil,
        at: Instant? = nil
    ) throws(Refusal) -> Event {
        if setsClock {
            let meta = try ledger.meta()
            if meta.isRehearsal, !meta.isClockSet {
                try ledger.apply(.meta(JournalMeta(isRehearsal: true, isClockSet: true)))
            }
            setsClock = false
        }
        let event = Event(
            after: head, at: max(at ?? now, head.at), actor: actor ?? rights.viewer.actor, verb: verb,
            item: item?.id ?? about,
            mentee: mentee ?? item?.mentee, person: person, moment: moment, value: value)
        try ledger.apply(.event(event))
        head = event.head
        return event
    }

    /// Saves an item and what follows from it: who may read it, what reaches which committee, and the same for the
    /// responses to it. Call it after `record`, so that the answers know the event that changed them.
    func save(_ item: Item, answering answered: Item? = nil, asOf: Instant? = nil) throws(Refusal) {
        guard let portfolio = try ledger.portfolio(of: item.mentee) else { throw .noPortfolio }
        var item = item
        let answered = if let answered { Optional(answered) } else { try self.answered(by: item) }
        let time = asOf ?? now
        let circle = item.circle(answering: answered)
        let before = try ledger.kept(item.id)
        var answers: [KeptAnswer] = []
        for moment in programme.moments {
            let reach = programme.reach(of: item, answering: answered, in: portfolio, for: moment, now: time)
            let old = before.first { $0.moment == moment.id }
            let isNew = old?.word != reach.word
            var obstacle: Obstacle?
            if case .wont(let why) = reach { obstacle = why }
            answers.append(
                KeptAnswer(
                    item: item.id, position: item.position, mentee: item.mentee, moment: moment.id, word: reach.word,
                    obstacle: obstacle, circle: circle, since: isNew ? max(time, head.at) : old!.since,
                    sinceEvent: isNew ? head.number : old!.sinceEvent, before: isNew ? old?.word : old!.before,
                    until: reach.lapses(for: moment)))
        }
        // An answer is for whoever reads what it answers.
        item.isInPlay = answers.contains { $0.word != .wont } || answered?.isInPlay == true
        try ledger.apply(.item(item, circle: circle))
        for answer in answers where !before.contains(answer) { try ledger.apply(.kept(answer)) }
        for response in try ledger.items(on: item.id) {
            if case .response = response.kind { try save(response, answering: item, asOf: asOf) }
        }
    }

    /// Works out anew what reaches whom for every item of a portfolio.
    func recompute(_ mentee: PersonID) throws(Refusal) {
        var after: Position?
        while true {
            let items = try ledger.items(of: mentee, after: after, limit: 200)
            guard let last = items.last else { return }
            for item in items {
                if case .response = item.kind { continue }
                try save(item)
            }
            after = last.position
        }
    }

    /// Marks an item as new for the current mentors that may read it.
    func announceToMentors(_ item: Item, except: PersonID? = nil) throws(Refusal) {
        guard let item = try ledger.item(item.id) else { return }
        let circle = item.circle(answering: try answered(by: item))
        for mentorship in try ledger.mentorships(of: item.mentee)
        where mentorship.isCurrent(at: now) && mentorship.mentor != except && mentorship.mayRead(item, circle: circle) {
            try ledger.apply(.unread(item.id, by: mentorship.mentor))
        }
    }

    /// Takes the marks away from mentors that may no longer read an item.
    func silence(_ item: Item) throws(Refusal) {
        guard let item = try ledger.item(item.id) else { return }
        let circle = item.circle(answering: try answered(by: item))
        for mentorship in try ledger.mentorships(of: item.mentee) where !mentorship.mayRead(item, circle: circle) {
            try ledger.apply(.read(item.id, by: mentorship.mentor))
        }
    }

    // MARK: - Checking what was typed

    func checkedBody(_ bytes: [UInt8]) throws(Refusal) -> String {
        do { return try StoredText.filledBody(bytes) } catch { throw .text(.body, error) }
    }

    func checkedTitle(_ title: String?) throws(Refusal) -> String? {
        guard let title else { return nil }
        do { return try StoredText.title(title) } catch { throw .text(.title, error) }
    }

    func checkedName(_ name: String) throws(Refusal) -> String {
        do { return try StoredText.name(name) } catch { throw .text(.name, error) }
    }

    func checkedReason(_ reason: String) throws(Refusal) -> String {
        do { return try StoredText.title(reason) } catch { throw .text(.reason, error) }
    }

    func checkedTags(_ tags: [String]) throws(Refusal) -> [String] {
        var out: [String] = []
        for tag in tags {
            do {
                let tag = try StoredText.tag(tag)
                if !out.contains(tag) { out.append(tag) }
            } catch { throw .text(.tag, error) }
        }
        return out
    }

    /// In the programme's order, each once.
    func checkedCompetencies(_ names: [String]) throws(Refusal) -> [CompetencyID] {
        for name in names where !programme.competencies.contains(where: { $0.id.text == name }) {
            throw .noCompetency(name)
        }
        return programme.competencies.map(\.id).filter { names.contains($0.text) }
    }

    /// Links can only be made to what the writer may read, in the same portfolio.
    func checkedEvidence(_ ids: [ItemID], in mentee: PersonID, not own: ItemID? = nil) throws(Refusal) -> [ItemID] {
        var out: [ItemID] = []
        for id in ids where !out.contains(id) {
            guard let target = try? readable(id), target.right != .brokenGlass, target.item.mentee == mentee, id != own
            else {
                throw .evidence(id.short)
            }
            // A link is for whoever reads the item, and of this one nobody else knows.
            if case .writer = target.circle { throw .evidence(id.short) }
            out.append(id)
        }
        return out
    }

    /// Adds a new item with its first revision.
    func add(
        _ kind: Kind, mentee: PersonID, author: Author, purpose: Purpose, audience: Audience,
        competencies: [CompetencyID], tags: [String] = [], evidence: [ItemID] = [], title: String?, body: String,
        heading: String? = nil, date: Instant? = nil, externalID: String? = nil, handedTo: [PersonID] = [],
        stance: Stance? = nil
    ) throws(Refusal) -> Item {
        let item = Item(
            id: entropy.itemID(), position: try ledger.freePosition(at: date ?? now), mentee: mentee, author: author,
            kind: kind, created: now, purpose: purpose, audience: audience, competencies: competencies, tags: tags,
            evidence: evidence, title: title, heading: title ?? heading ?? StoredText.heading(of: body), revision: 1,
            revised: now, salt: entropy.salt(), consent: .none, nominations: [], sealedIn: [], firstRead: nil,
            acknowledged: nil, externalID: externalID, isInPlay: false, handedTo: handedTo, stance: stance)
        try record(.saved, item: item, value: item.commitment(to: body).text)
        try save(item)
        try ledger.apply(.revision(item.id, item.asRevision(isAmendment: false), body: body))
        return item
    }
}

struct ReadableItem {
    let item: Item
    let answered: Item?
    let circle: Circle
    let right: ReadingRight
}
