/// Reads the journal for one viewer, within one transaction. What it returns is what that viewer may see, and
/// nothing else leaves the model.
struct Reader {
    let ledger: any Ledger
    let programme: Programme
    let rights: Rights
    let now: Instant

    var times: Wording.Times { Wording.Times(zone: programme.zone, now: now) }

    // MARK: - Finding

    /// An item the viewer may read. Absent and forbidden are one.
    func readable(_ id: ItemID) throws(Refusal) -> ReadableItem {
        guard let readable = try readableIfAny(id) else { throw .noItem }
        return readable
    }

    func readableIfAny(_ id: ItemID) throws(Refusal) -> ReadableItem? {
        guard let item = try ledger.item(id) else { return nil }
        return try readable(item)
    }

    func readable(_ item: Item) throws(Refusal) -> ReadableItem? {
        var answered: Item?
        if case .response(let target) = item.kind { answered = try ledger.item(target) }
        let circle = item.circle(answering: answered)
        guard let right = rights.reading(item, circle: circle) else { return nil }
        return ReadableItem(item: item, answered: answered, circle: circle, right: right)
    }

    /// The item an id or a prefix of eight digits or more names, among what the viewer may see.
    func find(_ prefix: String) throws(Refusal) -> ItemID {
        guard (8...32).contains(prefix.utf8.count), Hex.isLowercase(prefix) else { throw .noItem }
        var found: [ItemID] = []
        for item in try ledger.items(withPrefix: prefix, limit: 1000) where try readable(item) != nil {
            found.append(item.id)
        }
        guard let first = found.first else { throw .noItem }
        guard found.count == 1 else { throw .ambiguous }
        return first
    }

    // MARK: - Lists

    /// Which end of a list a page is taken from.
    enum End {
        case newest(before: Position?)
        case oldest(after: Position?)
    }

    /// Entries from one end on: each of the viewer's scopes in turn, merged.
    func entries(_ filter: Filter, for moment: MomentID?, _ end: End, limit: Int) throws(Refusal) -> [Entry] {
        let scopes = rights.scopes(for: filter.mentee)
        var items: [Item] = []
        for scope in scopes {
            guard let filter = filter.asked(of: scope.area) else { continue }
            switch end {
            case .newest(let before): items += try ledger.items(in: scope, filter, before: before, limit: limit)
            case .oldest(let after): items += try ledger.oldestItems(in: scope, filter, after: after, limit: limit)
            }
        }
        if scopes.count > 1 {
            if case .oldest = end {
                items.sort { $0.position < $1.position }
            } else {
                items.sort { $0.position > $1.position }
            }
        }
        var names = Names()
        var entries: [Entry] = []
        var last: ItemID?
        for item in items where item.id != last {
            last = item.id
            // The scope has already said so; what leaves the model is asked once more.
            guard let readable = try readable(item) else { continue }
            entries.append(try entry(readable, for: moment, names: &names))
            if entries.count == limit { break }
        }
        return entries
    }

    /// Names looked up once within one reading.
    struct Names {
        var people = Known<String>()
        var mentorships = Known<[Mentorship]>()
        var portfolios = Known<Portfolio>()
        var areMentors = Known<Bool>()
        /// Glass that is broken now, by mentee.
        var brokenGlass = Known<[GlassBreak]>()

        /// What is known of some people: of so few that looking through them is quicker than hashing, and than asking
        /// the runtime how.
        struct Known<Value> {
            private var values: [(person: PersonID, value: Value)] = []

            subscript(_ person: PersonID) -> Value? { values.first { $0.person == person }?.value }

            mutating func note(_ value: Value, of person: PersonID) { values.append((person, value)) }
        }
    }

    func name(_ id: PersonID, _ names: inout Names) throws(Refusal) -> String {
        if let name = names.people[id] { return name }
        let name = try ledger.person(id)?.name ?? id.text
        names.people.note(name, of: id)
        return name
    }

    func entry(_ id: ItemID, for moment: MomentID? = nil, names: inout Names) throws(Refusal) -> Entry? {
        guard let readable = try readableIfAny(id) else { return nil }
        return try entry(readable, for: moment, names: &names)
    }

    func entry(
        _ readable: ReadableItem, for asked: MomentID?, names: inout Names
    ) throws(Refusal) -> Entry {
        let item = readable.item
        // Who reads one item alone, or what was sealed alone, is told nothing of what else was done.
        let isCommittee = readable.right == .committee
        let isApart = isCommittee || readable.right == .brokenGlass
        let reaches = try self.reaches(readable, names: &names)
        let moment: Moment
        if isCommittee, let seat = reaches.last(where: { $0.reach.word == .sealed })?.moment {
            moment = seat
        } else if let asked, let named = programme.moment(asked) {
            moment = named
        } else if let current = programme.current(at: now) {
            moment = current
        } else {
            throw .noMoment(asked?.text ?? "")
        }
        let reach = reaches.first { $0.moment.id == moment.id }?.reach ?? .wont(.developmental)
        let author: NamedPerson
        switch item.author {
        case .person(let id): author = NamedPerson(id: id, name: try name(id, &names))
        case .assessor(let name): author = NamedPerson(id: nil, name: name)
        }
        let mentee = NamedPerson(id: item.mentee, name: try name(item.mentee, &names))
        var isUnread = false
        if let me = rights.person?.id, !isApart { isUnread = try ledger.isUnread(item, by: me) }
        let facts = VisibilityFacts(
            item: item, circle: readable.circle, right: readable.right, mentors: try mentors(readable, &names),
            mentee: mentee.name, reaches: reaches, glass: try glass(on: readable, &names), times: times)
        var kind = item.kind
        switch kind {
        // A goal may have been met since it was sealed; a feedback may be on something that was not.
        case .goal(let goal) where isCommittee: kind = .goal(Goal(state: .open, due: goal.due))
        case .feedback where isApart: kind = .feedback(on: nil)
        // The dossier says what was so when it was sealed.
        case .advice(var advice) where isCommittee:
            if let opened = advice.opened, opened >= moment.cutoff { advice.opened = nil }
            kind = .advice(advice)
        // What it is on may have been withdrawn, or shared with the mentor before this one.
        case .feedback(let target?) where readable.right == .mentor:
            if try readableIfAny(target) == nil { kind = .feedback(on: nil) }
        // Of a meeting only those know who met.
        case .note(let note?): if try knownMeeting(note.meeting) == nil { kind = .note(nil) }
        default: break
        }
        return Entry(
            id: item.id, position: item.position, kind: kind, purpose: item.purpose,
            isPrivate: item.audience.isPrivate, author: author, mentee: mentee, date: item.position.date,
            heading: item.erased.map { Wording.erased($0, times) } ?? item.heading, title: item.title,
            competencies: item.competencies,
            tags: isCommittee ? [] : item.tags, reach: reach, moment: moment.id,
            visibility: Wording.visibility(facts), right: readable.right,
            isUnread: isUnread, consent: isApart ? .none : item.consent,
            nominations: isApart ? [] : item.nominations, isSealed: item.isSealed,
            acknowledged: isApart ? nil : item.acknowledged, revision: item.revision, revised: item.revised,
            erased: item.erased?.at, stance: item.stance)
    }

    /// The answers for every moment; a committee learns only of the dossiers it may read.
    private func reaches(
        _ readable: ReadableItem, names: inout Names
    ) throws(Refusal) -> [(moment: Moment, reach: Reach)] {
        let item = readable.item
        let portfolio: Portfolio
        if let known = names.portfolios[item.mentee] {
            portfolio = known
        } else {
            guard let found = try ledger.portfolio(of: item.mentee) else { return [] }
            names.portfolios.note(found, of: item.mentee)
            portfolio = found
        }
        let moments =
            readable.right != .committee
            ? programme.moments
            : programme.moments.filter {
                item.sealedIn.contains($0.id) && rights.readsSealed(of: item.mentee, for: $0.id)
            }
        return moments.map {
            ($0, programme.reach(of: item, answering: readable.answered, in: portfolio, for: $0, now: now))
        }
    }

    /// Somebody who is no mentor any more reads nothing, though the mentorship was not ended.
    func isMentor(_ id: PersonID) throws(Refusal) -> Bool {
        try ledger.person(id)?.roles.contains(.mentor) ?? false
    }

    /// The present mentors who may read an item, by name.
    private func mentors(_ readable: ReadableItem, _ names: inout Names) throws(Refusal) -> [String] {
        let mentee = readable.item.mentee
        if names.mentorships[mentee] == nil {
            names.mentorships.note(try ledger.mentorships(of: mentee), of: mentee)
        }
        var out: [String] = []
        for mentorship in names.mentorships[mentee]!
        where mentorship.isCurrent(at: now) && mentorship.mayRead(readable.item, circle: readable.circle) {
            if names.areMentors[mentorship.mentor] == nil {
                names.areMentors.note(try isMentor(mentorship.mentor), of: mentorship.mentor)
            }
            guard names.areMentors[mentorship.mentor] == true else { continue }
            out.append(mentorship.mentor == rights.person?.id ? Wording.you : try name(mentorship.mentor, &names))
        }
        return out
    }

    /// The glass that is broken for an item now, as its mentee and its author are told; of whoever broke it, their own.
    private func glass(
        on readable: ReadableItem, _ names: inout Names
    ) throws(Refusal) -> [(reader: String, until: Instant)] {
        let item = readable.item
        if readable.right == .brokenGlass {
            return rights.brokenGlass(item).map { [(reader: Wording.you, until: $0.until)] } ?? []
        }
        let isTold = readable.right == .mentor && item.author == rights.person.map { .person($0.id) }
        guard readable.right == .owner || isTold else { return [] }
        if names.brokenGlass[item.mentee] == nil {
            let question = RecordQuestion([.glassBreak], mentee: item.mentee)
            let breaks = try ledger.records(question, before: nil, limit: .max).compactMap(\.glassBreak)
            names.brokenGlass.note(breaks.filter { now < $0.until }, of: item.mentee)
        }
        var out: [(reader: String, until: Instant)] = []
        for glass in names.brokenGlass[item.mentee]! where glass.item == item.id {
            out.append((try name(glass.by, &names), glass.until))
        }
        return out
    }

    // MARK: - One item

    func page(_ id: ItemID) throws(Refusal) -> Page {
        let readable = try readable(id)
        var names = Names()
        let item = readable.item
        // In a dossier only what is in the same dossier is linked.
        var target: Entry?
        if let targetID = item.target, let found = try linked(targetID, from: readable) {
            target = try entry(found, for: nil, names: &names)
        }
        var evidence: [Entry] = []
        for id in item.evidence {
            if let found = try linked(id, from: readable) { evidence.append(try entry(found, for: nil, names: &names)) }
        }
        let (feedback, responses) = try hanging(on: readable, names: &names)
        let isApart = readable.right == .committee || readable.right == .brokenGlass
        return Page(
            entry: try entry(readable, for: nil, names: &names), body: try body(item), target: target,
            evidence: evidence, feedback: feedback, responses: responses,
            meeting: try meeting(of: item, names: &names), declineReason: try declineReason(readable),
            revisions: isApart ? [] : try revisions(readable))
    }

    private func body(_ item: Item) throws(Refusal) -> String {
        try ledger.body(of: item.id, revision: item.revision) ?? ""
    }

    /// Why the mentee declined is said to the mentor who had asked.
    func declineReason(_ readable: ReadableItem) throws(Refusal) -> String? {
        let isAuthor = readable.item.author == rights.person.map { .person($0.id) }
        guard readable.right == .owner || readable.right == .mentor && isAuthor else { return nil }
        return try ledger.declineReason(of: readable.item.id)
    }

    /// What an item links to; a link to what was erased is gone with it.
    private func linked(_ id: ItemID, from source: ReadableItem) throws(Refusal) -> ReadableItem? {
        guard let found = try together(id, with: source), !found.item.isErased else { return nil }
        return found
    }

    private func together(_ id: ItemID, with source: ReadableItem) throws(Refusal) -> ReadableItem? {
        // Through broken glass one item is read, and nothing from it or to it.
        guard source.right != .brokenGlass, let found = try readableIfAny(id), found.right != .brokenGlass,
            found.item.mentee == source.item.mentee
        else { return nil }
        if source.right == .committee || found.right == .committee {
            // In one dossier, and one that the viewer reads.
            let isTogether = source.item.sealedIn.contains {
                found.item.sealedIn.contains($0) && rights.readsSealed(of: source.item.mentee, for: $0)
            }
            guard isTogether else { return nil }
        }
        return found
    }

    private func hanging(
        on readable: ReadableItem, names: inout Names
    ) throws(Refusal) -> (feedback: [Page.Opened], responses: [Page.Opened]) {
        var feedback: [Page.Opened] = []
        var responses: [Page.Opened] = []
        for other in try ledger.items(on: readable.item.id) {
            guard let found = try together(other.id, with: readable) else { continue }
            let opened = try opened(found, names: &names)
            if case .response = other.kind { responses.append(opened) } else { feedback.append(opened) }
        }
        return (feedback, responses)
    }

    func opened(_ readable: ReadableItem, names: inout Names) throws(Refusal) -> Page.Opened {
        Page.Opened(
            entry: try entry(readable, for: nil, names: &names), body: try body(readable.item),
            responses: try hanging(on: readable, names: &names).responses)
    }

    /// Its author sees every revision; others those that could have been read before a visible amendment, and a mentor of
    /// these the ones that stood while the item was open to them.
    private func revisions(_ readable: ReadableItem) throws(Refusal) -> [Revision] {
        let all = try ledger.revisions(of: readable.item.id)
        if case .person(let author) = readable.item.author, author == rights.person?.id { return all }
        let stood = all.enumerated().filter { index, _ in index + 1 == all.count || all[index + 1].isAmendment }
        guard stood.count > 1, let openings = try openings(readable) else { return stood.map(\.element) }
        let saves = try ledger.events(about: readable.item.id).filter(\.verb.savesRevision)
        return stood.filter { index, _ in
            index + 1 == all.count
                || index + 1 < saves.count && openings.wasOpen(from: saves[index], until: saves[index + 1])
        }.map(\.element)
    }

    /// The text of an earlier revision, if the viewer may see it.
    func revision(_ number: Int, of id: ItemID) throws(Refusal) -> String {
        let readable = try readable(id)
        guard !readable.item.isErased else { throw .erased }
        let isApart = readable.right == .committee || readable.right == .brokenGlass
        guard !isApart || number == readable.item.revision,
            try revisions(readable).contains(where: { $0.number == number }),
            let body = try ledger.body(of: id, revision: number)
        else { throw .noItem }
        return body
    }

    func speaker() throws(Refusal) -> Speaker {
        var names = Names()
        var mentees: [NamedPerson] = []
        for mentorship in rights.mentoring {
            mentees.append(NamedPerson(id: mentorship.mentee, name: try name(mentorship.mentee, &names)))
        }
        return Speaker(
            person: rights.person, roles: rights.roles, isHost: rights.viewer == .host,
            isRehearsal: try ledger.meta().isRehearsal, mentees: mentees.sorted { $0.name < $1.name }, now: now)
    }
}
