/// Something of a mentee's that retention erases one day, as its mentee reads of it.
public struct RetentionLine: Hashable, Sendable {
    public let subject: Subject
    public let date: RetentionDate

    public enum Subject: Hashable, Sendable {
        case item(ItemID, KindName, heading: String)
        case record(RecordID, RecordKind, moment: MomentID?)
    }
}

/// What retention would erase in all portfolios, in numbers.
public struct RetentionCounts: Hashable, Sendable {
    public struct Count: Hashable, Sendable {
        /// It can be erased now.
        public var due = 0
        /// It can within the notice period.
        public var soon = 0
        /// Its time is over, and something holds it.
        public var held = 0

        public init(due: Int = 0, soon: Int = 0, held: Int = 0) {
            self.due = due
            self.soon = soon
            self.held = held
        }
    }
    public var counts: [RetentionClass: Count]

    public var due: Int { counts.values.reduce(0) { $0 + $1.due } }
}

extension Session {
    /// What is due when in the viewer's own portfolio: items oldest first, then what is kept beside them.
    /// - Parameter receive: answers false when it wants no more.
    public func retention(_ receive: (RetentionLine) -> Bool) throws(Refusal) {
        try journal.read(viewer) { reader throws(Refusal) in try reader.retention(until: .distantFuture, receive) }
    }

    public func retentionCounts() throws(Refusal) -> RetentionCounts {
        try journal.read(viewer) { reader throws(Refusal) in try reader.retentionCounts() }
    }
}

extension Reader {
    fileprivate func retention(
        until horizon: Instant, most: Int = .max, _ receive: (RetentionLine) -> Bool
    ) throws(Refusal) {
        guard rights.isMentee, let me = rights.person?.id else { throw .noPortfolio }
        let dates = try RetentionDates(me, ledger, programme, now: now)
        try dates.each(until: horizon, most: most) { subject, date throws(Refusal) in
            guard let line = try line(subject, date, me) else { return true }
            return receive(line)
        }
    }

    /// Nil for what the mentee does not know of, and for what is the mentor's.
    private func line(
        _ subject: RetentionDates.Subject, _ date: RetentionDate, _ me: PersonID
    ) throws(Refusal) -> RetentionLine? {
        switch subject {
        case .item(let item):
            guard try readable(item) != nil else { return nil }
            return RetentionLine(subject: .item(item.id, item.kind.name, heading: item.heading), date: date)
        case .record(let record):
            guard rights.knows(record) else { return nil }
            if case .pulse(let pulse) = record.content, pulse.by == .mentor { return nil }
            return RetentionLine(subject: .record(record.id, record.kind, moment: record.moment), date: date)
        }
    }

    /// When the first of what is announced to the mentee is erased; nil for nothing.
    ///
    /// Asked for whenever Today is: it looks at the oldest items only, which are those that are due first, and until it
    /// has found one of each sort.
    func retentionAhead() throws(Refusal) -> Instant? {
        guard !programme.policy.retention.isNothing, rights.isMentee else { return nil }
        var first: [RetentionClass: Instant] = [:]
        let horizon = programme.policy.notice.after(now, in: programme.zone)
        try retention(until: horizon, most: 100) { line in
            guard line.date.hold == nil else { return true }
            first[line.date.kept] = min(first[line.date.kept] ?? .distantFuture, line.date.due)
            return first.count < RetentionClass.allCases.count
        }
        return first.values.min().map { max($0, now) }
    }

    fileprivate func retentionCounts() throws(Refusal) -> RetentionCounts {
        guard rights.keepsProcess else { throw .notYours(.retention) }
        let horizon = programme.policy.notice.after(now, in: programme.zone)
        var counts: [RetentionClass: RetentionCounts.Count] = [:]
        for kept in RetentionClass.allCases where programme.policy.retention[kept] != nil { counts[kept] = .init() }
        for person in try ledger.people() where try ledger.portfolio(of: person.id) != nil {
            try RetentionDates(person.id, ledger, programme, now: now).each(until: horizon) { _, date in
                if date.isDue(at: now) {
                    counts[date.kept]?.due += 1
                } else if date.hold == nil {
                    counts[date.kept]?.soon += 1
                } else if date.due <= now {
                    counts[date.kept]?.held += 1
                }
                return true
            }
        }
        return RetentionCounts(counts: counts)
    }
}
