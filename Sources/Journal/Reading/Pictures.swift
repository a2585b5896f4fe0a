/// Which picture of a mentee's year.
public enum PictureName: String, Hashable, Sendable, CaseIterable {
    /// How much there is of each competency, month by month.
    case heatmap
    /// Developmental and assessment, month by month.
    case balance
    /// Observed levels of each activity against what is expected at the mentee's stage.
    case entrustment
}

/// What the pictures of one mentee are drawn from: numbers by month, counted of what the viewer may read.
///
/// Items are counted by their date: when they were saved, an observation on the day it was seen. Responses are not
/// counted, for they belong to what they answer; nor is what was erased.
public struct Pictures: Hashable, Sendable {
    public let mentee: NamedPerson
    public let source: Source
    public let span: MonthSpan
    public let heatMap: HeatMap
    public let balance: Balance
    public let entrustment: Entrustment

    /// What was counted.
    public enum Source: Hashable, Sendable {
        /// All of the viewer's own portfolio.
        case own
        /// What a mentor may read of a mentee's.
        case shared
        /// A sealed dossier, and nothing that is not in it.
        case dossier(Moment)
    }
}

/// Items by competency and month. One that names several counts for each.
public struct HeatMap: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
        case competency(CompetencyID)
        /// Items that name none of the programme's competencies.
        case none
    }

    public struct Row: Hashable, Sendable {
        public let subject: Subject
        /// One for each month.
        public let counts: [Int]
        public var total: Int { counts.reduce(0, +) }
    }

    /// The programme's competencies in its order, also where there is nothing; last, if there are any, items of none.
    public private(set) var rows: [Row]
    /// The most that one competency has in one month.
    public var highest: Int { rows.flatMap(\.counts).max() ?? 0 }

    public var isEmpty: Bool { highest == 0 }

    init(rows: [Row]) { self.rows = rows }

    init(_ items: [ItemCounts], of competencies: [CompetencyID], months: Int) {
        func row(_ subject: Subject, _ belongs: (ItemCounts) -> Bool) -> Row {
            Row(subject: subject, counts: items.sum(months, where: belongs))
        }
        rows = competencies.map { id in row(.competency(id)) { $0.competencies.contains(id) } }
        let others = row(.none) { Set($0.competencies).isDisjoint(with: competencies) }
        if others.total > 0 { rows.append(others) }
    }
}

extension [ItemCounts] {
    /// How many there are of some, period by period.
    fileprivate func sum(_ periods: Int, where belongs: (ItemCounts) -> Bool) -> [Int] {
        reduce(into: [Int](repeating: 0, count: periods)) { sum, alike in
            guard belongs(alike) else { return }
            for (period, count) in alike.counts.enumerated() { sum[period] += count }
        }
    }
}

/// Items by purpose, one number for each month.
public struct Balance: Hashable, Sendable {
    public let developmental: [Int]
    public let assessment: [Int]

    init(developmental: [Int], assessment: [Int]) {
        self.developmental = developmental
        self.assessment = assessment
    }

    init(_ items: [ItemCounts], months: Int) {
        developmental = items.sum(months) { $0.purpose == .developmental }
        assessment = items.sum(months) { $0.purpose == .assessment }
    }

    public func counts(_ purpose: Purpose) -> [Int] {
        switch purpose {
        case .developmental: developmental
        case .assessment: assessment
        }
    }

    public var isEmpty: Bool { (developmental + assessment).allSatisfy { $0 == 0 } }
}

/// Where an observed level stands to what was expected of the mentee when it was seen.
public enum Standing: String, Hashable, Sendable, CaseIterable {
    case below, at, above

    init?(level: Int, expected: Int?) {
        guard let expected else { return nil }
        self = level < expected ? .below : level > expected ? .above : .at
    }
}

/// Observed levels by activity and month.
public struct Entrustment: Hashable, Sendable {
    /// The mentee's stage now, as the programme names it.
    public let stage: String?
    /// In the programme's order: those of which something is expected at the stage, and those observed.
    public let activities: [Activity]

    public struct Activity: Hashable, Sendable {
        public let epa: EPAID
        /// What is expected at the mentee's stage now; observations keep what was expected when they were seen.
        public let expected: Int?
        /// One for each month: what was observed, lowest level first.
        public let months: [[Observed]]

        public var count: Int { months.joined().reduce(0) { $0 + $1.count } }

        public func count(_ standing: Standing) -> Int {
            months.joined().reduce(0) { $0 + ($1.standing == standing ? $1.count : 0) }
        }

        /// Observations in which nothing was expected.
        public var unexpected: Int { months.joined().reduce(0) { $0 + ($1.standing == nil ? $1.count : 0) } }

        /// The middle one of a month's observations by level, the lower of two: one that was really made, and no mean.
        public func middle(_ month: Int) -> Observed? {
            let observed = months[month]
            var left = (observed.reduce(0) { $0 + $1.count } - 1) / 2
            for one in observed {
                if left < one.count { return one }
                left -= one.count
            }
            return nil
        }
    }

    /// Observations of one level, in which the same was expected.
    public struct Observed: Hashable, Sendable {
        public let level: Int
        public let expected: Int?
        public let count: Int
        public var standing: Standing? { Standing(level: level, expected: expected) }
    }

    init(stage: String?, activities: [Activity]) {
        self.stage = stage
        self.activities = activities
    }

    init(_ items: [ItemCounts], stage: String?, months: Int, _ programme: Programme) {
        self.stage = stage
        let levels = Set(items.compactMap(\.observed)).sorted {
            ($0.epa, $0.level, $0.expected ?? 0) < ($1.epa, $1.level, $1.expected ?? 0)
        }
        var observed: [EPAID: [[Observed]]] = [:]
        for seen in levels {
            for (month, count) in items.sum(months, where: { $0.observed == seen }).enumerated() where count > 0 {
                observed[seen.epa, default: Array(repeating: [], count: months)][month].append(
                    Observed(level: seen.level, expected: seen.expected, count: count))
            }
        }
        var activities: [Activity] = []
        for epa in programme.epas {
            let expected = stage.flatMap { epa.expectedLevel(atStage: $0) }
            let seen = observed.removeValue(forKey: epa.id)
            guard expected != nil || seen != nil || stage == nil else { continue }
            activities.append(
                Activity(epa: epa.id, expected: expected, months: seen ?? Array(repeating: [], count: months)))
        }
        for (epa, seen) in observed.sorted(by: { $0.key < $1.key }) {
            activities.append(Activity(epa: epa, expected: nil, months: seen))
        }
        self.activities = activities
    }

    public var isEmpty: Bool { activities.allSatisfy { $0.count == 0 } }
}

extension Pictures {
    /// The same over some of its months, by their numbers.
    public func part(_ range: Range<Int>) -> Pictures {
        let months = range.clamped(to: 0..<span.count)
        guard let last = months.last else { return self }
        return Pictures(
            mentee: mentee, source: source, span: MonthSpan(months.count, through: span.first.adding(last)),
            heatMap: HeatMap(
                rows: heatMap.rows.map { HeatMap.Row(subject: $0.subject, counts: Array($0.counts[months])) }),
            balance: Balance(
                developmental: Array(balance.developmental[months]), assessment: Array(balance.assessment[months])),
            entrustment: Entrustment(
                stage: entrustment.stage,
                activities: entrustment.activities.map {
                    Entrustment.Activity(epa: $0.epa, expected: $0.expected, months: Array($0.months[months]))
                }))
    }
}

// MARK: - Counting

extension Session {
    /// The pictures of one mentee: from the portfolio, or from a sealed dossier and nothing else.
    /// - Parameters:
    ///   - mentee: the viewer when nil.
    ///   - moment: whose dossier is counted. When nil it is the portfolio, or for a committee the latest dossier.
    ///   - span: which months; when nil the last twelve, up to now or to the dossier's cutoff.
    /// - Throws: `.noPortfolio` or `.noDossier` for what is not there and what is not the viewer's to see.
    public func pictures(
        _ mentee: PersonID? = nil, from moment: MomentID? = nil, over span: MonthSpan? = nil
    ) throws(Refusal) -> Pictures {
        try journal.read(viewer) { reader throws(Refusal) in try reader.pictures(mentee, from: moment, over: span) }
    }
}

extension Reader {
    /// A year, unless other months are asked for.
    static let pictured = 12

    func pictures(_ mentee: PersonID?, from moment: MomentID?, over span: MonthSpan?) throws(Refusal) -> Pictures {
        if let moment {
            guard let mentee = mentee ?? rights.person?.id else { throw .noDossier }
            return try pictures(of: try sealedDossier(mentee, moment), over: span)
        }
        guard let mentee, !rights.mayLookIntoGlass(of: mentee) else {
            return try pictures(ofPortfolio: try subject(mentee), over: span)
        }
        for moment in programme.moments.reversed() where rights.mayReadDossier(of: mentee, for: moment) {
            guard try ledger.digest(of: mentee, for: moment.id) != nil else { continue }
            return try pictures(of: try sealedDossier(mentee, moment.id), over: span)
        }
        throw .noPortfolio
    }

    private func pictures(ofPortfolio mentee: PersonID, over asked: MonthSpan?) throws(Refusal) -> Pictures {
        let span = asked ?? MonthSpan(Self.pictured, through: Month(now, in: programme.zone))
        var source = Pictures.Source.shared
        for scope in rights.scopes(for: mentee) {
            switch scope.area {
            case .sealed: continue
            case .portfolio: source = .own
            case .mentored: break
            }
            let items = try ledger.counts(in: scope, between: span.bounds(in: programme.zone))
            return try pictures(mentee, source, span, items)
        }
        throw .noPortfolio
    }

    /// Counted from the dossier's own items, as the viewer reads them there.
    private func pictures(of sealed: SealedDossier, over asked: MonthSpan?) throws(Refusal) -> Pictures {
        let span = asked ?? MonthSpan(Self.pictured, through: Month(sealed.moment.cutoff, in: programme.zone))
        var items: [ItemCounts] = []
        for (entry, block) in zip(sealed.entries, sealed.dossier.blocks.dropFirst()) {
            guard let entry, !block.isErased, entry.kind.name != .response,
                let month = span.index(of: Month(entry.date, in: programme.zone))
            else { continue }
            items.add(entry.purpose, entry.competencies, entry.kind, in: month, of: span.count)
        }
        guard let mentee = sealed.mentee.id else { throw .noDossier }
        return try pictures(mentee, .dossier(sealed.moment), span, items)
    }

    private func pictures(
        _ mentee: PersonID, _ source: Pictures.Source, _ span: MonthSpan, _ items: [ItemCounts]
    ) throws(Refusal) -> Pictures {
        let person = try ledger.person(mentee)
        return Pictures(
            mentee: NamedPerson(id: mentee, name: person?.name ?? mentee.text), source: source, span: span,
            heatMap: HeatMap(items, of: programme.competencies.map(\.id), months: span.count),
            balance: Balance(items, months: span.count),
            entrustment: Entrustment(items, stage: person?.stage, months: span.count, programme))
    }
}
