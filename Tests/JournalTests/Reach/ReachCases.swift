import Journal

/// Every combination of kind, purpose, audience, relation, consent, nominations, sealing, clock and policy that one
/// programme allows, one cell at a time.
struct ReachCases {
    let programme: Programme
    private let points: [Instant]
    private let clocks: [Instant]
    /// Just before an advice can no longer be released, then, and just after.
    private let edges: Set<Instant>

    static let mentee = PersonID("mila")!
    static let mentor = PersonID("vos")!
    static let formerMentor = PersonID("bakker")!

    init(_ programme: Programme) {
        self.programme = programme
        var points: Set<Instant> = []
        var clocks: Set<Instant> = []
        var edges: Set<Instant> = []
        for moment in programme.moments {
            for edge in [moment.start, moment.cutoff] {
                for step in [-1, 0, 1] as [Int64] {
                    points.insert(edge.adding(seconds: step))
                    // So that the notice ends just before, at and just after the edge.
                    for notice in [moment.notice, moment.adviceNotice] {
                        points.insert(
                            Amsterdam.moved(edge, days: -notice.days, seconds: -notice.seconds)
                                .adding(seconds: step))
                    }
                }
            }
            points.insert(moment.cutoff.adding(seconds: -20 * 86_400))
            for step in [-1, 0] as [Int64] { clocks.insert(moment.cutoff.adding(seconds: step)) }
            let longer = moment.notice.days > moment.adviceNotice.days ? moment.notice : moment.adviceNotice
            let last = Amsterdam.moved(moment.cutoff, days: -longer.days, seconds: -longer.seconds)
            for step in [-1, 0, 1] as [Int64] { edges.insert(last.adding(seconds: step)) }
        }
        self.points = points.sorted()
        self.edges = edges.subtracting(clocks)
        self.clocks = clocks.union(edges).sorted()
    }

    /// Calls for every cell: item, what it answers, portfolio, moment and time.
    func everyCell(_ body: (Item, Item?, Portfolio, Moment, Instant) -> Void) {
        let others = menteeItems + mentorItems + observations
        for now in clocks {
            let isEdge = edges.contains(now)
            let all = isEdge ? advices : others + advices
            let past = programme.moments.filter { $0.cutoff <= now }.map(\.id)
            for portfolio in portfolios(past: past) {
                for sealedIn in sealings(in: portfolio) {
                    func each(_ item: Item, answering target: Item? = nil) {
                        // Nothing is sealed while private, nor before it was there.
                        guard item.revised <= now, sealedIn.isEmpty || !item.audience.isPrivate else { return }
                        if case .agreed(let at) = item.consent, at > now { return }
                        if let released = item.advice?.released, released > now { return }
                        var item = item
                        item.sealedIn = sealedIn
                        for moment in programme.moments { body(item, target, portfolio, moment, now) }
                    }
                    // One who was there from the start and is active is the rule; of the others a part is tried.
                    let isRule = portfolio.isActive && portfolio.since == programme.moments[0].start
                    for (index, item) in all.enumerated() where isRule || index % 5 == 0 { each(item) }
                    for target in isEdge ? [] : answeredItems {
                        // What was not in a dossier when it was frozen has no answer in it.
                        var target = target
                        for targetSealed in sealings(in: portfolio) {
                            target.sealedIn = targetSealed
                            guard Set(sealedIn).isSubset(of: targetSealed) else { continue }
                            // Nobody answers what was not released.
                            if let released = target.advice?.released, released > now { continue }
                            for written in answerTimes where written <= now {
                                var answer = item(.response(to: target.id), by: Self.mentee, at: written)
                                answer.purpose = .assessment
                                answer.audience = .shared(since: written)
                                each(answer, answering: target)
                            }
                        }
                    }
                }
            }
        }
    }

    // MARK: portfolios

    private var answerTimes: [Instant] {
        let edges = programme.moments.flatMap { moment in [-1, 0, 1].map { moment.cutoff.adding(seconds: $0) } }
        return Set([points[0].adding(seconds: 7200)] + edges).sorted()
    }

    private func portfolios(past: [MomentID]) -> [Portfolio] {
        let first = programme.moments[0]
        var found: [Portfolio] = []
        let kinds = [
            (first.start, true), (first.start, false), (first.cutoff, true), (first.cutoff.adding(seconds: 1), true),
        ]
        for (since, active) in kinds {
            let owed = past.filter { since <= programme.moment($0)!.cutoff }
            for sealed in Set([Set(owed), Set(owed.dropFirst())]) {
                found.append(
                    Portfolio(
                        mentee: Self.mentee, since: since, salt: Salt(String(repeating: "0", count: 64))!,
                        isActive: active, sealed: sealed, mentors: [Self.mentor]))
            }
        }
        return found
    }

    private func sealings(in portfolio: Portfolio) -> [[MomentID]] {
        let sealed = programme.moments.map(\.id).filter(portfolio.sealed.contains)
        return sealed.isEmpty ? [[]] : sealed.count == 1 ? [[], sealed] : [[], [sealed[0]], sealed]
    }

    // MARK: items

    private var menteeItems: [Item] {
        let at = points[0]
        let templates: [Template] = [.blank, .what] + programme.moments.map { .selfAssessment($0.id) }
        let kinds: [Kind] =
            templates.map { .reflection($0) } + GoalState.allCases.map { .goal(Goal(state: $0)) }
        // Under whichever hat: a mentee's note is developmental and for the two who met.
        var note = item(.note(Note(meeting: someID(9), mentor: Self.mentor, hat: 1)), by: Self.mentee, at: at)
        note.audience = .shared(since: at)
        var items = [note]
        for kind in kinds {
            for audience in [Audience.private, .shared(since: at)] {
                var plain = item(kind, by: Self.mentee, at: at)
                plain.audience = audience
                items.append(plain)
                guard !audience.isPrivate else { continue }
                let ids = programme.moments.map(\.id)
                for moments in [ids] + ids.map({ [$0] }) {
                    plain.nominations = moments.map { Nomination(moment: $0, at: at.adding(seconds: 60)) }
                    plain.purpose = .assessment
                    items.append(plain)
                }
            }
        }
        return items
    }

    private var mentorItems: [Item] {
        var items: [Item] = []
        let note = Kind.note(Note(meeting: someID(9), mentor: Self.mentor, hat: 1))
        let kinds = [
            (Self.mentor, Kind.feedback(on: nil)), (Self.formerMentor, .feedback(on: someID(7))), (Self.mentor, note),
        ]
        for (author, kind) in kinds {
            for revised in points {
                var feedback = item(kind, by: author, at: points[0])
                feedback.revised = revised
                feedback.audience = .shared(since: points[0])
                items.append(feedback)
                feedback.consent = .asked(at: revised)
                items.append(feedback)
                feedback.consent = .declined(at: revised, revision: 1)
                items.append(feedback)
                feedback.purpose = .assessment
                feedback.consent = .none
                items.append(feedback)
                feedback.audience = .private
                items.append(feedback)
                feedback.purpose = .developmental
                items.append(feedback)
                // Agreed to as it stands; and agreed to, then taken out of assessment again.
                var agreed = item(kind, by: author, at: points[0])
                agreed.revised = points[0]
                agreed.audience = .shared(since: points[0])
                agreed.consent = .agreed(at: revised)
                agreed.purpose = .assessment
                items.append(agreed)
                agreed.purpose = .developmental
                items.append(agreed)
            }
        }
        return items
    }

    /// Feedback of the mentor's, written as assessment.
    func someFeedback(at: Instant) -> Item {
        var feedback = item(.feedback(on: nil), by: Self.mentor, at: at)
        feedback.purpose = .assessment
        feedback.audience = .shared(since: at)
        return feedback
    }

    /// To each moment, by somebody who mentors still and by somebody who did: not released, released then, and changed
    /// after that.
    private var advices: [Item] {
        var items: [Item] = []
        for (index, moment) in programme.moments.enumerated() {
            for author in [Self.mentor, Self.formerMentor] {
                var advice = item(
                    .advice(Advice(moment: moment.id, outcome: "on track", limits: "Nights.")), by: author,
                    at: points[0])
                advice.purpose = .assessment
                items.append(advice)
                for released in points where author == Self.mentor || index == 0 {
                    advice.kind = .advice(
                        Advice(moment: moment.id, outcome: "on track", limits: "Nights.", released: released))
                    advice.audience = .shared(since: released)
                    advice.revised = points[0]
                    items.append(advice)
                    advice.revised = points.first { $0 > released } ?? released
                    items.append(advice)
                }
            }
        }
        return items
    }

    private var observations: [Item] {
        var items: [Item] = []
        var dates: Set<Day> = []
        for moment in programme.moments {
            for step in -1...1 { dates.insert(Amsterdam.zone.day(moment.start).adding(days: step)) }
        }
        for entered in points {
            for date in dates.union([Amsterdam.zone.day(entered)]).sorted() where date <= Amsterdam.zone.day(entered) {
                for purpose in Purpose.allCases {
                    let seen = Observation(
                        epa: EPAID("epa1")!, level: 3, expected: 3, date: date, assessor: "Dr Jansen",
                        assessorRole: "supervisor", setting: "ward", caseType: "", flagged: false)
                    var observed = item(.observation(seen), by: .assessor("Dr Jansen"), at: entered)
                    observed.purpose = purpose
                    observed.audience = .shared(since: entered)
                    items.append(observed)
                }
            }
        }
        return items
    }

    /// One of each sort that a mentee can answer.
    private var answeredItems: [Item] {
        let early = points[0].adding(seconds: 3600)
        var written = item(.feedback(on: nil), by: Self.mentor, at: early)
        written.purpose = .assessment
        written.audience = .shared(since: early)
        var late = written
        late.revised = programme.moments[0].cutoff.adding(seconds: -3600)
        var asked = written
        asked.purpose = .developmental
        asked.consent = .asked(at: early)
        var agreed = written
        agreed.consent = .agreed(at: early)
        var developmental = written
        developmental.purpose = .developmental
        let observed = observations[0]
        var note = item(.note(Note(meeting: someID(9), mentor: Self.mentor, hat: 1)), by: Self.mentor, at: early)
        note.purpose = .assessment
        note.audience = .shared(since: early)
        let advised = programme.moments.map { moment in
            var advice = item(
                .advice(Advice(moment: moment.id, outcome: "on track", limits: "Nights.", released: early)),
                by: Self.mentor, at: early)
            advice.purpose = .assessment
            advice.audience = .shared(since: early)
            return advice
        }
        return [note, written, late, asked, agreed, developmental, observed] + advised
    }

    private func item(_ kind: Kind, by author: PersonID, at: Instant) -> Item {
        item(kind, by: .person(author), at: at)
    }

    private func item(_ kind: Kind, by author: Author, at: Instant) -> Item {
        Item(
            id: someID(1), position: Position(date: at), mentee: Self.mentee, author: author, kind: kind, created: at,
            purpose: .developmental, audience: .private, competencies: [CompetencyID("scholar")!], tags: [],
            evidence: [], title: nil, heading: "words", revision: 1, revised: at,
            salt: Salt(String(repeating: "1", count: 64))!, consent: .none, nominations: [], sealedIn: [],
            firstRead: nil, acknowledged: nil, externalID: nil, isInPlay: false)
    }

    private func someID(_ number: Int) -> ItemID {
        let digits = String(number, radix: 16)
        return ItemID(String(repeating: "0", count: 32 - digits.count) + digits)!
    }
}
