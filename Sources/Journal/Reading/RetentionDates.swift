/// When something is due to be erased, and what holds it.
public struct RetentionDate: Hashable, Sendable {
    public let kept: RetentionClass
    /// When its time is over, and everybody has known of that for the notice period.
    public let due: Instant
    /// Nothing is erased while this lasts, whatever the date.
    public let hold: Hold?

    public enum Hold: Hashable, Sendable {
        /// An appeal of the mentee's is open.
        case appeal
        /// It is from the period of a moment that has not been sealed, or may still go to it.
        case moment(MomentID)
        /// The agreement or the calibration that is in force.
        case inForce
        /// Its mentee has not been told of it yet.
        case untold
    }

    func isDue(at now: Instant) -> Bool { hold == nil && due <= now }
}

/// How long the records of one mentee are kept, by the programme's retention.
///
/// Nothing is erased sooner than the notice period after the programme said so, after an appeal of the mentee's was
/// ruled on, and after the cutoff of a moment in whose period it was made: until then the mentee reads of it.
struct RetentionDates {
    let programme: Programme
    let ledger: any Ledger
    let mentee: PersonID
    let now: Instant
    private let isAppealing: Bool
    /// When the last appeal was ruled on.
    private let ruled: Instant
    private let mentors: Set<PersonID>

    init(_ mentee: PersonID, _ ledger: any Ledger, _ programme: Programme, now: Instant) throws(Refusal) {
        self.mentee = mentee
        self.ledger = ledger
        self.programme = programme
        self.now = now
        isAppealing = try !ledger.holds(on: mentee).isEmpty
        var ruled = Instant.distantPast
        for record in try ledger.records(RecordQuestion([.appeal], mentee: mentee), before: nil, limit: .max) {
            if case .appeal(let appeal) = record.content, let ruling = appeal.ruling { ruled = max(ruled, ruling.at) }
        }
        self.ruled = ruled
        let mentorships = try ledger.mentorships(of: mentee)
        mentors = Set(mentorships.filter { $0.isCurrent(at: now) }.map(\.mentor))
    }

    private var retention: Retention { programme.policy.retention }

    /// Nil for what is kept as long as the journal, or was erased.
    func date(of item: Item) throws(Refusal) -> RetentionDate? {
        guard !item.isErased else { return nil }
        let cutoffs = item.sealedIn.compactMap { programme.moment($0)?.cutoff }
        let kept: RetentionClass = item.isSealed ? .assessment : .developmental
        guard let time = retention[kept] else { return nil }
        let from = item.isSealed ? cutoffs.max() ?? item.revised : item.revised
        var hold = hold(madeAt: item.revised)
        if hold == nil, let moment = try ledger.kept(item.id).first(where: { mayStillGo($0) }) {
            hold = .moment(moment.moment)
        }
        return date(kept, time, from: from, madeAt: item.revised, hold)
    }

    private func mayStillGo(_ answer: KeptAnswer) -> Bool {
        guard answer.word == .will || answer.word == .could else { return false }
        return programme.moment(answer.moment).map { now < $0.cutoff } ?? false
    }

    /// Nil for what is kept as long as the journal, or was erased.
    func date(of record: Record) throws(Refusal) -> RetentionDate? {
        guard let kept = record.content.retentionClass, let time = retention[kept] else { return nil }
        let last = try ledger.events(about: record.id).last?.at ?? record.created
        var hold = hold(madeAt: record.created)
        var from = max(record.created, last)
        switch record.content {
        case .agreement(let it) where try isInForce(record, with: it.mentor): hold = hold ?? .inForce
        case .calibration(let it) where try isInForce(record, with: it.mentor): hold = hold ?? .inForce
        case .pulse: from = record.created
        case .meeting(let meeting): from = max(from, meeting.at)
        case .decision, .appeal:
            from = record.moment.flatMap(programme.moment)?.cutoff ?? record.created
            if record.isHiddenFromMentee(at: now) { hold = hold ?? .untold }
        default: break
        }
        return date(kept, time, from: from, madeAt: record.created, hold)
    }

    /// The last round with a present mentor: the two still go by it.
    private func isInForce(_ record: Record, with mentor: PersonID) throws(Refusal) -> Bool {
        guard mentors.contains(mentor) else { return false }
        let question = RecordQuestion([record.kind], mentee: record.mentee, involving: mentor)
        return try ledger.records(question, before: nil, limit: 1).first?.id == record.id
    }

    private func date(
        _ kept: RetentionClass, _ time: KeepingTime, from: Instant, madeAt made: Instant, _ hold: RetentionDate.Hold?
    ) -> RetentionDate {
        let notice = programme.policy.notice
        var due = max(time.after(from, in: programme.zone), notice.after(retention.announced, in: programme.zone))
        due = max(due, notice.after(ruled, in: programme.zone))
        for moment in programme.moments where moment.cutoff <= now && moment.start < made && made <= moment.cutoff {
            due = max(due, notice.after(moment.cutoff, in: programme.zone))
        }
        return RetentionDate(kept: kept, due: due, hold: hold)
    }

    private func hold(madeAt made: Instant) -> RetentionDate.Hold? {
        if isAppealing { return .appeal }
        return programme.open(at: now).last { $0.start < made }.map { .moment($0.id) }
    }

    // MARK: - What is due

    /// Hands on everything of the portfolio that retention may erase, items oldest first, then records.
    ///
    /// - Parameters:
    ///   - horizon: what is due after that need not be handed on.
    ///   - most: how many items are looked at.
    func each(
        until horizon: Instant = .distantFuture, most: Int = .max,
        _ receive: (Subject, RetentionDate) throws(Refusal) -> Bool
    ) throws(Refusal) {
        guard !retention.isNothing else { return }
        var after: Position?
        var left = most
        paging: while left > 0 {
            let page = try ledger.items(of: mentee, after: after, limit: min(200, left))
            guard let last = page.last else { break }
            left -= page.count
            for item in page {
                // Items are in the order of their dates, and nothing is due sooner than its date and the shortest time.
                if let soonest = soonest(item.position.date), soonest > horizon { break paging }
                guard let date = try date(of: item), date.due <= horizon else { continue }
                guard try receive(.item(item), date) else { return }
            }
            after = last.position
        }
        let kinds = Set(RecordKind.allCases)
        for record in try ledger.records(RecordQuestion(kinds, mentee: mentee), before: nil, limit: .max).reversed() {
            // Nothing is due sooner than its time after it was made: most are done with without asking for their events.
            guard let kept = record.content.retentionClass, let time = retention[kept],
                time.after(record.created, in: programme.zone) <= horizon, let date = try date(of: record),
                date.due <= horizon
            else { continue }
            guard try receive(.record(record), date) else { return }
        }
    }

    private func soonest(_ date: Instant) -> Instant? {
        [retention.developmental, retention.assessment].compactMap { $0?.after(date, in: programme.zone) }.min()
    }

    enum Subject {
        case item(Item)
        case record(Record)
    }
}

extension RecordContent {
    /// Who did what – hand-overs, recusals, escalations, broken glass – is kept as long as the journal, as its events are.
    var retentionClass: RetentionClass? {
        switch self {
        case .agreement, .calibration, .pulse: .expectations
        case .meeting: .meetings
        case .decision, .appeal: .assessment
        case .handover, .recusal, .escalation, .glassBreak, .erased: nil
        }
    }
}

extension Record {
    /// Its mentee is told of it later: until then nothing may betray that it is there.
    func isHiddenFromMentee(at now: Instant) -> Bool {
        switch content {
        case .escalation(let it): !it.isKnownToMentee(at: now)
        case .decision(let it): it.final.map { now < $0.reads } ?? true
        default: false
        }
    }
}
