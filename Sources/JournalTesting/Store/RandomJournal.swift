import Journal

/// A generator that gives the same numbers for the same seed, on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// SplitMix64.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Random changes to a small journal, and random questions about it. What it writes makes no sense as a history; a
/// store has to keep it all the same.
struct RandomJournal {
    private var random: SeededGenerator
    private var items: [ItemID: Item] = [:]
    /// Oldest first, deleted ones included: a store must not remember those.
    private var ids: [ItemID] = []
    private var revisions: [ItemID: Int] = [:]
    private var drafts = 0
    private var head = EventHead.beginning

    static let people: [PersonID] = [.sofie, .omar, .vos, .lena]
    static let moments: [MomentID] = [.midYear, .endYear]
    static let words = [
        "glass", "glasses", "night", "Nacht", "café", "cafe", "handover", "don't", "ward-3", "日本", "naïve", "x", "Über",
        "42", "or", "NOT",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    mutating func pick<T>(_ from: [T]) -> T { from.randomElement(using: &random)! }
    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func maybe<T>(_ percent: Int, _ value: T) -> T? { chance(percent) ? value : nil }
    private mutating func anItem() -> Item? { items.isEmpty ? nil : items[pick(ids)] }
    private mutating func time() -> Instant { Sample.time(number(0..<300)) }
    private mutating func mentee() -> PersonID { pick([.sofie, .sofie, .omar]) }

    private mutating func text() -> String {
        (0..<number(1..<7)).map { _ in pick(Self.words) }.joined(separator: pick([" ", ", ", "\n", " — "]))
    }

    private mutating func circle() -> Circle {
        pick([.mentee, .mentors, .mentors, .author(.vos), .author(.lena), .writer(.vos)])
    }

    private mutating func kind() -> Kind {
        let target = anItem()?.id
        switch number(0..<7) {
        case 0: return .reflection(pick([.blank, .what, .selfAssessment(.midYear)]))
        case 1:
            let due = Day(sinceEpoch: Int64(20_000 + number(0..<20)))
            return .goal(Goal(state: pick(GoalState.allCases), due: maybe(60, due)))
        case 2, 3: return .feedback(on: chance(50) ? target : nil)
        case 4: return target.map { .response(to: $0) } ?? .reflection(.blank)
        case 5:
            return .observation(
                Observation(
                    epa: EPAID(unchecked: "epa-\(number(1..<4))"), level: number(1..<6), expected: maybe(50, 3),
                    date: Day(sinceEpoch: Int64(number(19_000..<21_000))), assessor: text(), assessorRole: "nurse",
                    setting: text(), caseType: "", flagged: chance(20)))
        default: return .reflection(.blank)
        }
    }

    private mutating func consent() -> Consent {
        let at = time()
        return pick([.none, .none, .asked(at: at), .agreed(at: at), .declined(at: at, revision: 1)])
    }

    private mutating func moments(_ percent: Int) -> [MomentID] {
        var chosen: [MomentID] = []
        for moment in Self.moments where chance(percent) { chosen.append(moment) }
        return chosen
    }

    /// A new item, or another state of one there is.
    private mutating func item(_ old: Item?, at place: Position, externalID: String?) -> Item {
        let mentee = old?.mentee ?? mentee()
        var nominations: [Nomination] = []
        for moment in moments(20) { nominations.append(Nomination(moment: moment, at: time())) }
        return Item(
            id: old?.id ?? Sample.id(ids.count), position: old?.position ?? place, mentee: mentee,
            author: old?.author ?? pick([.person(mentee), .person(mentee), .person(.vos), .assessor("vos")]),
            kind: kind(), created: old?.created ?? place.date, purpose: pick(Purpose.allCases),
            audience: chance(40) ? .private : .shared(since: time()),
            competencies: ["scholar", "schol", "leader"].filter { _ in chance(40) }.map(CompetencyID.init(unchecked:)),
            tags: (0..<number(0..<3)).map { _ in text().replacing("\n", with: " ") },
            evidence: (0..<number(0..<3)).compactMap { _ in anItem()?.id }, title: maybe(50, text()), heading: text(),
            revision: number(1..<9), revised: time(), salt: Sample.salt(number(0..<1000)), consent: consent(),
            nominations: nominations, sealedIn: moments(25), firstRead: maybe(30, time()),
            acknowledged: maybe(40, time()), externalID: old == nil ? externalID : old?.externalID,
            isInPlay: chance(40), erased: chance(8) ? Erasure(at: time(), reason: nil) : nil)
    }

    /// A few changes that belong together.
    /// - Parameter place: the first free place at a date, asked of the store that is to be changed.
    mutating func changes(place: (Instant) throws -> Position) throws -> [Change] {
        switch number(0..<20) {
        case 0..<7:
            // Few dates, so that many items share a second.
            let item = item(nil, at: try place(Sample.time(number(0..<60))), externalID: maybe(20, "x\(number(0..<5))"))
            items[item.id] = item
            ids.append(item.id)
            return [.item(item, circle: circle())] + revision(of: item.id) + kept(item)
        case 7..<10:
            guard let old = anItem() else { return [] }
            let item = item(old, at: old.position, externalID: nil)
            items[item.id] = item
            return [.item(item, circle: circle())] + (chance(50) ? revision(of: item.id) : [])
        case 10..<12: return anItem().map { kept($0) } ?? []
        case 12:
            guard chance(60), let item = anItem() else { return [] }
            if chance(40) {
                revisions[item.id] = nil
                return [.itemErased(item.id)]
            }
            items[item.id] = nil
            revisions[item.id] = nil
            return [.itemDeleted(item.id)]
        case 13, 14:
            guard let item = anItem() else { return [] }
            let person = pick(Self.people)
            return [chance(70) ? .unread(item.id, by: person) : .read(item.id, by: person)]
        case 15: return anItem().map { [.declineReason($0.id, maybe(70, text()))] } ?? []
        case 16: return [event()]
        case 17: return [chance(70) ? draft() : savedSearch()]
        case 18: return [somebody()]
        default: return [record()]
        }
    }

    private mutating func revision(of item: ItemID) -> [Change] {
        let number = (revisions[item] ?? 0) + (chance(20) ? 0 : 1)
        revisions[item] = max(1, number)
        let revision = Revision(
            number: max(1, number), at: time(), isAmendment: chance(20), title: maybe(50, text()))
        return [.revision(item, revision, body: text())]
    }

    private mutating func kept(_ item: Item) -> [Change] {
        var changes: [Change] = []
        for moment in moments(80) {
            let word = pick(ReachWord.allCases)
            changes.append(
                .kept(
                    KeptAnswer(
                        item: item.id, position: item.position, mentee: item.mentee, moment: moment, word: word,
                        obstacle: word == .wont ? pick(Obstacle.allCases) : nil, circle: circle(), since: time(),
                        sinceEvent: Int64(number(0..<50)), before: maybe(50, pick(ReachWord.allCases)),
                        until: maybe(20, time()))))
        }
        return changes
    }

    private mutating func event() -> Change {
        let event = StoreContract.event(
            after: head, number: head.number + 1, item: chance(70) ? anItem()?.id : nil,
            actor: pick([.host, .time, .person(.vos), .hostAs(.sofie)]), verb: pick(Event.Verb.allCases))
        head = event.head
        return .event(event)
    }

    private mutating func savedSearch() -> Change {
        let (owner, name) = (pick(Self.people), SearchName(unchecked: pick(["night", "ward", "ward-2"])))
        if chance(30) { return .savedSearchRemoved(name, of: owner) }
        return .savedSearch(SavedSearch(owner: owner, name: name, text: text(), saved: time()))
    }

    private mutating func draft() -> Change {
        let id = Sample.id(10_000 + number(0..<6))
        if chance(20) { return .draftDeleted(id) }
        drafts += 1
        return .draft(
            Draft(
                id: id, owner: pick(Self.people),
                subject: pick([
                    .goal, .reflection(.what), .response(to: Sample.id(1)), .decline(Sample.id(1)),
                    .answers(with: pick(Self.people)),
                ]),
                title: text(), body: text(), cursor: number(0..<9), saved: Sample.time(number(0..<4)), version: drafts))
    }

    private mutating func somebody() -> Change {
        let id = pick(Self.people)
        let roles = Set(PersonRole.allCases.filter { _ in chance(50) })
        switch number(0..<5) {
        case 3:
            return .key(
                HeldKey(
                    key: Sample.key(number(0..<9)), person: id, added: time(), revoked: chance(40) ? time() : nil))
        case 0: return .person(Person(id: id, name: text(), roles: roles, suspended: chance(30), added: time()))
        case 1:
            return .portfolio(
                Portfolio(mentee: id, since: time(), salt: Sample.salt(number(0..<99)), isActive: false, sealed: []))
        case 2:
            return .mentorshipStarted(
                Mentorship(mentor: pick([.vos, .lena]), mentee: mentee(), start: time(), reads: time()))
        default: return .mentorshipEnded(mentor: pick([.vos, .lena]), mentee: mentee(), at: time())
        }
    }

    private mutating func record() -> Change {
        let moment = pick(Self.moments)
        switch number(0..<5) {
        case 0: return .meta(JournalMeta(isRehearsal: chance(50), isClockSet: chance(50)))
        case 1:
            let named = moments(60).map { (id: $0, cutoff: time()) }
            return .programme(Sample.programme(named, name: text()), source: text())
        case 2: return .momentSealed(moment, at: time())
        case 3:
            let mentee = mentee()
            let held = items.values.filter { $0.mentee == mentee }.map(\.id).sorted().prefix(3)
            return .dossier(
                Sample.dossier([nil] + held.map { $0 }, salt: number(0..<99)), mentee: mentee, moment: moment,
                at: time())
        default:
            return .glance(
                Glance(at: time(), event: Int64(number(0..<99))), of: pick(Self.people), at: mentee(), for: moment)
        }
    }

    // MARK: Questions

    mutating func scope() -> Scope {
        let area: Scope.Area
        switch number(0..<3) {
        case 0: area = .portfolio(mentee())
        case 1: area = .mentored(mentee(), by: pick([.vos, .lena]), reads: time())
        default: area = .sealed(pick(Self.moments), except: pick([[], [.omar], [.sofie], [.omar, .vos]]))
        }
        return ContractQuestions.scope(area, mentee: chance(20) ? mentee() : nil)
    }

    mutating func filter() -> Filter {
        var filter = Filter()
        if chance(10) { filter.mentee = mentee() }
        if chance(15) { filter.kind = pick(KindName.allCases) }
        if chance(15) { filter.purpose = pick(Purpose.allCases) }
        if chance(15) { filter.competency = CompetencyID(unchecked: pick(["scholar", "schol", "leader", "none"])) }
        if chance(10) { filter.author = pick(Self.people) }
        if chance(15) { filter.since = Sample.time(number(0..<60)) }
        if chance(15) { filter.until = Sample.time(number(0..<60)) }
        if chance(15) { filter.reach = .init(pick(ReachWord.allCases), for: pick(Self.moments)) }
        if chance(15) { filter.unread = pick(Self.people) }
        if chance(40) { for _ in 0..<number(1..<3) { filter.words.append(word()) } }
        if chance(30) { for _ in 0..<number(1..<3) { filter.without.append(exclusion()) } }
        return filter
    }

    private mutating func word() -> Filter.Word {
        let word = chance(80) ? pick(Self.words) : text()
        return Filter.Word(chance(30) ? String(word.prefix(number(1..<4))) : word, isPrefix: chance(50))
    }

    private mutating func exclusion() -> Filter.Exclusion {
        switch number(0..<9) {
        case 0: .mentee(mentee())
        case 1: .kind(pick(KindName.allCases))
        case 2: .purpose(pick(Purpose.allCases))
        case 3: .competency(CompetencyID(unchecked: pick(["scholar", "schol", "leader"])))
        case 4: .author(pick(Self.people))
        case 5: .reach(.init(pick(ReachWord.allCases), for: pick(Self.moments)))
        case 6: .unread(pick(Self.people))
        default: .word(word())
        }
    }

    mutating func kept() -> KeptQuestion {
        ContractQuestions.kept(
            of: mentee(), for: pick(Self.moments), word: maybe(40, pick(ReachWord.allCases)),
            obstacle: maybe(20, pick(Obstacle.allCases)), changedAfter: maybe(30, Int64(number(0..<50))))
    }

    /// Times in a row, two at least.
    mutating func bounds() -> [Instant] {
        (0..<number(2..<6)).map { _ in Sample.time(number(0..<60)) }.sorted()
    }

    mutating func place() -> Position? { chance(40) ? Position(date: Sample.time(number(0..<60)), saved: 1) : nil }
    mutating func limit() -> Int { pick([0, 1, 3, 50]) }
    mutating func anyID() -> ItemID { ids.isEmpty ? Sample.id(0) : pick(ids) }
    var allIDs: [ItemID] { ids }
}
