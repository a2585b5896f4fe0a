import Journal

/// One transaction on a `MemoryStore`: each question looks at everything there is.
final class MemoryLedger: WritableLedger {
    private(set) var state: MemoryState
    private let isWriting: Bool

    init(_ state: MemoryState, isWriting: Bool) {
        self.state = state
        self.isWriting = isWriting
    }

    private func oldestFirst(_ isWanted: (MemoryState.Entry) -> Bool) -> [MemoryState.Entry] {
        state.entries.values.filter(isWanted).sorted { $0.item.position < $1.item.position }
    }

    private func newestFirst(_ isWanted: (MemoryState.Entry) -> Bool) -> [MemoryState.Entry] {
        oldestFirst(isWanted).reversed()
    }

    // MARK: The journal

    func meta() -> JournalMeta { state.meta }

    func programme() throws(Refusal) -> Programme {
        guard let programme = state.programme else { throw .store(.damaged("the journal has no programme")) }
        return programme.programme
    }

    func programmeSource() throws(Refusal) -> String {
        guard let programme = state.programme else { throw .store(.damaged("the journal has no programme")) }
        return programme.source
    }

    func head() -> EventHead { state.events.values.max { $0.number < $1.number }?.head ?? .beginning }

    func nextSealing() -> Instant? {
        state.programme?.programme.moments.filter { !isSealed($0.id) }.map(\.cutoff).min()
    }

    func isSealed(_ moment: MomentID) -> Bool { state.sealedMoments[moment] != nil }

    // MARK: People

    func person(_ id: PersonID) -> Person? { state.people[id] }
    func people() -> [Person] { state.people.values.sorted { $0.id < $1.id } }

    func mentorships(of mentee: PersonID) -> [Mentorship] { mentorships().filter { $0.mentee == mentee } }
    func mentorships(by mentor: PersonID) -> [Mentorship] { mentorships().filter { $0.mentor == mentor } }

    func mentorships() -> [Mentorship] {
        state.mentorships.enumerated().sorted { a, b in
            if a.element.mentee != b.element.mentee { return a.element.mentee < b.element.mentee }
            if a.element.start != b.element.start { return a.element.start < b.element.start }
            return a.offset < b.offset
        }.map(\.element)
    }

    func portfolio(of mentee: PersonID) -> Portfolio? {
        guard var portfolio = state.portfolios[mentee] else { return nil }
        let person = state.people[mentee]
        portfolio.isActive = person.map { $0.roles.contains(.mentee) && !$0.suspended } ?? false
        portfolio.mentors = Set(
            state.mentorships.filter { $0.mentee == mentee && $0.end == nil }.map(\.mentor).filter { mentor in
                state.people[mentor].map { $0.roles.contains(.mentor) && !$0.suspended } ?? false
            })
        portfolio.sealed = Set(state.dossiers.filter { $0.value[mentee] != nil }.keys)
        return portfolio
    }

    func key(_ fingerprint: Fingerprint) -> HeldKey? { state.keys[fingerprint] }

    func keys() -> [HeldKey] {
        state.keys.values.sorted {
            ($0.person, $0.added, $0.key.fingerprint) < ($1.person, $1.added, $1.key.fingerprint)
        }
    }

    // MARK: Items

    func item(_ id: ItemID) -> Item? { state.entries[id]?.item }

    func items(withPrefix prefix: String, limit: Int) -> [Item] {
        Array(newestFirst { $0.item.id.text.hasPrefix(prefix) }.map(\.item).prefix(limit))
    }

    func items(in scope: Scope, _ filter: Filter, before: Position?, limit: Int) -> [Item] {
        let found = newestFirst { entry in
            (before.map { entry.item.position < $0 } ?? true) && isIn(scope, entry) && passes(filter, entry)
        }
        return Array(found.map(\.item).prefix(limit))
    }

    func oldestItems(in scope: Scope, _ filter: Filter, after: Position?, limit: Int) -> [Item] {
        let found = oldestFirst { entry in
            (after.map { entry.item.position > $0 } ?? true) && isIn(scope, entry) && passes(filter, entry)
        }
        return Array(found.map(\.item).prefix(limit))
    }

    private func isIn(_ scope: Scope, _ entry: MemoryState.Entry) -> Bool {
        let item = entry.item
        if let mentee = scope.mentee, item.mentee != mentee { return false }
        switch scope.area {
        case .portfolio(let mentee):
            if case .writer = entry.circle { return false }
            return item.mentee == mentee
        case .sealed(let moment, let recused):
            return item.sealedIn.contains(moment) && !recused.contains(item.mentee)
        case .mentored(let mentee, let mentor, let reads):
            guard item.mentee == mentee else { return false }
            switch entry.circle {
            case .mentee: return false
            case .author(let only): return only == mentor || item.handedTo.contains(mentor)
            case .writer(let only): return only == mentor
            case .mentors:
                if item.handedTo.contains(mentor) { return true }
                if item.isInPlay || item.author == .person(mentor) { return true }
                if case .shared(let since) = item.audience { return since >= reads }
                return false
            }
        }
    }

    private func passes(_ filter: Filter, _ entry: MemoryState.Entry) -> Bool {
        let item = entry.item
        if let mentee = filter.mentee, item.mentee != mentee { return false }
        if let kind = filter.kind, item.kind.name != kind { return false }
        if let purpose = filter.purpose, item.purpose != purpose { return false }
        if let competency = filter.competency, !item.competencies.contains(competency) { return false }
        if let author = filter.author, item.author != .person(author) { return false }
        if let since = filter.since, item.position.date < since { return false }
        if let until = filter.until, item.position.date >= until { return false }
        if let reach = filter.reach, entry.kept[reach.moment]?.word != reach.word { return false }
        if let person = filter.unread, !entry.unread.contains(person) { return false }
        if filter.without.contains(where: { isSo($0, entry) }) { return false }
        return filter.words.isEmpty || SearchedText(entry).holds(filter.words)
    }

    private func isSo(_ exclusion: Filter.Exclusion, _ entry: MemoryState.Entry) -> Bool {
        let item = entry.item
        switch exclusion {
        case .mentee(let mentee): return item.mentee == mentee
        case .kind(let kind): return item.kind.name == kind
        case .purpose(let purpose): return item.purpose == purpose
        case .competency(let competency): return item.competencies.contains(competency)
        case .author(let author): return item.author == .person(author)
        case .reach(let reach): return entry.kept[reach.moment]?.word == reach.word
        case .unread(let person): return entry.unread.contains(person)
        case .word(let word): return SearchedText(entry).holds([word])
        }
    }

    func items(on target: ItemID) -> [Item] { oldestFirst { $0.item.target == target }.map(\.item) }

    func items(of mentee: PersonID, after: Position?, limit: Int) -> [Item] {
        let rest = oldestFirst { entry in
            entry.item.mentee == mentee && (after.map { entry.item.position > $0 } ?? true)
        }
        return Array(rest.map(\.item).prefix(limit))
    }

    func item(externalID: String, of mentee: PersonID) -> ItemID? {
        oldestFirst { $0.item.mentee == mentee && $0.item.externalID == externalID }.first?.item.id
    }

    func freePosition(at date: Instant) throws(Refusal) -> Position {
        let first = Position(date: date)
        let taken = state.entries.values.map(\.item.position).filter { $0.date == first.date }.max()
        guard let taken else { return first }
        let next = Position(value: taken.value + 1)
        guard next.date == first.date else { throw .store(.io("more than a million items of one second")) }
        return next
    }

    func body(of item: ItemID, revision: Int) -> String? { state.entries[item]?.revisions[revision]?.body }

    func revisions(of item: ItemID) -> [Revision] {
        (state.entries[item]?.revisions.values.map(\.revision) ?? []).sorted { $0.number < $1.number }
    }

    func declineReason(of item: ItemID) -> String? { state.entries[item]?.declineReason }

    // MARK: What reaches whom

    func kept(_ item: ItemID) -> [KeptAnswer] {
        (state.entries[item]?.kept.values.map { $0 } ?? []).sorted { $0.moment < $1.moment }
    }

    func lapsed(by now: Instant, limit: Int) -> [KeptAnswer] {
        let all = oldestFirst { _ in true }.flatMap { $0.kept.values.sorted { $0.moment < $1.moment } }
        let lapsed = all.enumerated().compactMap { place, answer -> (until: Instant, place: Int, answer: KeptAnswer)? in
            answer.until.flatMap { $0 <= now ? ($0, place, answer) : nil }
        }
        return lapsed.sorted { ($0.until, $0.place) < ($1.until, $1.place) }.prefix(limit).map(\.answer)
    }

    func kept(_ question: KeptQuestion, before: Position?, limit: Int) -> [KeptAnswer] {
        let answers = newestFirst { $0.item.mentee == question.mentee }.compactMap { $0.kept[question.moment] }
        return Array(
            answers.filter { answer in
                if let word = question.word, answer.word != word { return false }
                if let obstacle = question.obstacle, answer.obstacle != obstacle { return false }
                if let event = question.changedAfter, answer.sinceEvent <= event { return false }
                return before.map { answer.position < $0 } ?? true
            }.prefix(limit))
    }

    func tally(of mentee: PersonID, for moment: MomentID) -> [TallyRow] {
        struct Answer: Hashable {
            var word: ReachWord
            var obstacle: Obstacle?
            var circle: Circle
        }
        var counts: [Answer: Int] = [:]
        for entry in state.entries.values where entry.item.mentee == mentee {
            guard let kept = entry.kept[moment] else { continue }
            counts[Answer(word: kept.word, obstacle: kept.obstacle, circle: kept.circle), default: 0] += 1
        }
        return counts.map {
            TallyRow(word: $0.key.word, obstacle: $0.key.obstacle, circle: $0.key.circle, count: $0.value)
        }
    }

    // MARK: What waits for somebody

    func unread(by person: PersonID, in mentee: PersonID?, limit: Int) -> [ItemID] {
        let marked = newestFirst { entry in
            entry.unread.contains(person) && (mentee.map { entry.item.mentee == $0 } ?? true)
        }
        return Array(marked.map(\.item.id).prefix(limit))
    }

    func isUnread(_ item: Item, by person: PersonID) -> Bool {
        state.entries[item.id]?.unread.contains(person) ?? false
    }

    func asked(of mentee: PersonID, limit: Int) -> [ItemID] {
        let waiting = newestFirst { entry in
            guard case .asked = entry.item.consent else { return false }
            return entry.item.mentee == mentee
        }
        return Array(waiting.map(\.item.id).prefix(limit))
    }

    func unacknowledged(by mentee: PersonID, limit: Int) -> [ItemID] {
        let waiting = newestFirst { entry in
            entry.item.mentee == mentee && entry.item.kind.name == .feedback && entry.item.acknowledged == nil
                && !entry.item.isErased
        }
        return Array(waiting.map(\.item.id).prefix(limit))
    }

    func openGoals(of mentee: PersonID, limit: Int) -> [ItemID] {
        let goals = oldestFirst { $0.item.mentee == mentee }.compactMap { entry -> (id: ItemID, due: Day?)? in
            guard case .goal(let goal) = entry.item.kind, goal.state == .open, !entry.item.isErased else { return nil }
            return (entry.item.id, goal.due)
        }
        let dated = goals.enumerated().filter { $0.element.due != nil }.sorted { a, b in
            a.element.due! == b.element.due! ? a.offset < b.offset : a.element.due! < b.element.due!
        }
        return Array((dated.map(\.element.id) + goals.filter { $0.due == nil }.map(\.id)).prefix(limit))
    }

    func balance(of mentee: PersonID, from: Instant, until: Instant) -> [BalanceRow] {
        struct Side: Hashable {
            var purpose: Purpose
            var circle: Circle
        }
        var counts: [Side: Int] = [:]
        for entry in state.entries.values where entry.item.mentee == mentee {
            let date = entry.item.position.date
            guard from <= date, date < until else { continue }
            counts[Side(purpose: entry.item.purpose, circle: entry.circle), default: 0] += 1
        }
        return counts.map { BalanceRow(purpose: $0.key.purpose, circle: $0.key.circle, count: $0.value) }
    }

    func counts(in scope: Scope, between bounds: [Instant]) -> [ItemCounts] {
        var counts: [ItemCounts] = []
        for (period, (from, until)) in zip(bounds, bounds.dropFirst()).enumerated() {
            for entry in state.entries.values where isIn(scope, entry) {
                let item = entry.item
                guard from <= item.position.date, item.position.date < until, item.kind.name != .response,
                    !item.isErased
                else { continue }
                counts.add(item.purpose, item.competencies, item.kind, in: period, of: bounds.count - 1)
            }
        }
        return counts
    }

    func lastShared(of mentee: PersonID) -> Instant? {
        newestFirst { $0.item.mentee == mentee && $0.item.isByMentee && $0.circle == .mentors }.first?.item.created
    }

    // MARK: Dossiers

    func digest(of mentee: PersonID, for moment: MomentID) -> Digest? {
        state.dossiers[moment]?[mentee]?.dossier.digest
    }

    func blocks(of mentee: PersonID, for moment: MomentID) -> [DossierBlock] {
        state.dossiers[moment]?[mentee]?.dossier.blocks ?? []
    }

    func block(of item: ItemID, for moment: MomentID) -> DossierBlock? {
        state.dossiers[moment]?.values.flatMap(\.dossier.blocks).first { $0.item == item }
    }

    func dossiers(for moment: MomentID) -> [DossierLine] {
        (state.dossiers[moment] ?? [:]).sorted { $0.key < $1.key }.map { mentee, sealed in
            DossierLine(
                mentee: mentee, moment: moment, digest: sealed.dossier.digest, sealed: sealed.at,
                items: max(0, sealed.dossier.blocks.count - 1))
        }
    }

    func sealedFacts(for moment: MomentID, readBy person: PersonID) -> [SealedFact] {
        let read = Set(events { $0.verb == .read && $0.person == person }.compactMap(\.item))
        let sealed = oldestFirst { $0.item.sealedIn.contains(moment) && !$0.item.isErased }.map(\.item)
        return sealed.enumerated().sorted { a, b in
            a.element.mentee == b.element.mentee ? a.offset < b.offset : a.element.mentee < b.element.mentee
        }.map { _, item in
            var seen: SealedFact.Seen?
            if case .observation(let it) = item.kind {
                seen = SealedFact.Seen(
                    epa: it.epa, level: it.level, expected: it.expected, role: it.assessorRole, flagged: it.flagged)
            }
            return SealedFact(
                mentee: item.mentee, author: item.author, kind: item.kind.name, competencies: item.competencies,
                seen: seen, isRead: read.contains(item.id))
        }
    }

    // MARK: Events, drafts, glances

    private func events(_ isWanted: (Event) -> Bool) -> [Event] {
        state.events.values.filter(isWanted).sorted { $0.number < $1.number }
    }

    func events(about item: ItemID) -> [Event] { events { $0.item == item } }
    func events(of mentee: PersonID, before: Int64?, limit: Int) -> [Event] {
        Array(events { $0.mentee == mentee && $0.number < before ?? .max }.reversed().prefix(limit))
    }

    func events(by actor: Event.Actor, before: Int64?, limit: Int) -> [Event] {
        Array(events { $0.actor == actor && $0.number < before ?? .max }.reversed().prefix(limit))
    }

    func standing(of person: PersonID) -> [Event] { events { $0.person == person && $0.mentee == nil } }

    func itemsRead(by person: PersonID, of mentee: PersonID) -> Set<ItemID> {
        Set(events { $0.verb == .read && $0.person == person && $0.mentee == mentee }.compactMap(\.item))
    }

    // MARK: Records

    func record(_ id: RecordID) -> Record? { state.records[id]?.record }
    func recordText(_ id: RecordID) -> String? { state.records[id]?.text }

    func records(_ question: RecordQuestion, before: Int64?, limit: Int) -> [Record] {
        let fitting = state.records.values.map(\.record).filter {
            question.fits($0) && $0.number < before ?? .max
        }
        return Array(fitting.sorted { $0.number > $1.number }.prefix(limit))
    }

    func events(after number: Int64, limit: Int) -> [Event] { Array(events { $0.number > number }.prefix(limit)) }
    func event(_ number: Int64) -> Event? { state.events[number] }

    func drafts(of person: PersonID) -> [Draft] {
        state.drafts.enumerated().filter { $0.element.owner == person }.sorted { a, b in
            a.element.saved == b.element.saved ? a.offset > b.offset : a.element.saved > b.element.saved
        }.map(\.element)
    }

    func savedSearches(of person: PersonID) -> [SavedSearch] {
        state.searches.filter { $0.owner == person }.sorted { $0.name < $1.name }
    }

    func draft(_ id: ItemID, of person: PersonID) -> Draft? {
        state.drafts.first { $0.id == id && $0.owner == person }
    }

    func glance(of viewer: PersonID, at mentee: PersonID, for moment: MomentID) -> Glance? {
        state.glances[MemoryState.Look(viewer: viewer, mentee: mentee, moment: moment)]
    }

    // MARK: Changes

    func apply(_ change: Change) throws(Refusal) {
        guard isWriting else { throw .store(.io("a change outside a write")) }
        switch change {
        case .meta(let meta): state.meta = meta
        case .programme(let programme, let source): state.programme = (programme, source)
        case .momentSealed(let moment, let at): state.sealedMoments[moment] = at
        case .person(let person): state.people[person.id] = person
        case .portfolio(let portfolio): state.portfolios[portfolio.mentee] = portfolio
        case .key(let key): state.keys[key.key.fingerprint] = key
        case .mentorshipStarted(let mentorship): state.mentorships.append(mentorship)
        case .mentorshipEnded(let mentor, let mentee, let at):
            for index in state.mentorships.indices {
                let mentorship = state.mentorships[index]
                guard mentorship.mentor == mentor, mentorship.mentee == mentee, mentorship.end == nil else { continue }
                state.mentorships[index].end = at
            }
        case .item(let item, let circle): try save(item, circle)
        case .revision(let item, let revision, let body):
            guard state.entries[item] != nil else { throw .store(.io("a revision of no item")) }
            state.entries[item]?.revisions[revision.number] = (revision, body)
        case .declineReason(let item, let reason): state.entries[item]?.declineReason = reason
        case .itemDeleted(let item): state.entries[item] = nil
        case .itemErased(let item): erase(item)
        case .kept(let answer): state.entries[answer.item]?.kept[answer.moment] = answer
        case .unread(let item, let person): state.entries[item]?.unread.insert(person)
        case .read(let item, let person): state.entries[item]?.unread.remove(person)
        case .dossier(let dossier, let mentee, let moment, let at):
            state.dossiers[moment, default: [:]][mentee] = MemoryState.Sealed(dossier: dossier, at: at)
        case .event(let event):
            guard state.events[event.number] == nil else { throw .store(.io("there is such an event already")) }
            state.events[event.number] = event
        case .record(let record, let text), .recordErased(let record, let text):
            state.records[record.id] = (record, text)
        case .draft(let draft):
            state.drafts.removeAll { $0.id == draft.id }
            state.drafts.append(draft)
        case .draftDeleted(let id): state.drafts.removeAll { $0.id == id }
        case .savedSearch(let search):
            state.searches.removeAll { $0.owner == search.owner && $0.name == search.name }
            state.searches.append(search)
        case .savedSearchRemoved(let name, let person):
            state.searches.removeAll { $0.owner == person && $0.name == name }
        case .glance(let glance, let viewer, let mentee, let moment):
            state.glances[MemoryState.Look(viewer: viewer, mentee: mentee, moment: moment)] = glance
        }
    }

    private func erase(_ item: ItemID) {
        state.entries[item]?.revisions = [:]
        state.entries[item]?.declineReason = nil
        state.drafts.removeAll { $0.subject.item == item }
        for (moment, sealed) in state.dossiers {
            state.dossiers[moment] = sealed.mapValues { sealed in
                let blocks = sealed.dossier.blocks.map { $0.item == item ? $0.erased : $0 }
                return MemoryState.Sealed(dossier: Dossier(blocks: blocks), at: sealed.at)
            }
        }
    }

    private func save(_ item: Item, _ circle: Circle) throws(Refusal) {
        if state.entries[item.id] == nil {
            guard !state.entries.values.contains(where: { $0.item.position == item.position }) else {
                throw .store(.io("another item has this place"))
            }
            state.entries[item.id] = MemoryState.Entry(item: item, circle: circle)
        } else {
            state.entries[item.id]?.item = item
            state.entries[item.id]?.circle = circle
        }
    }
}
