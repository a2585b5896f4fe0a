/// What a dossier's own text adds up to: evidence by competency and activity, and items month by month.
///
/// The same numbers as `Evidence` and `Pictures` count for whoever reads the dossier in the program, from its bytes alone:
/// a competency that no item names is not known here.
public struct DossierCounts: Hashable, Sendable {
    public let span: MonthSpan
    /// Items dated before the months that are shown.
    public let earlier: Int
    /// In the order in which the items come; with how many there are in each month.
    public let kinds: [Row]
    public let competencies: [Row]
    public let activities: [Activity]

    /// Items that share a subject. Months count all but answers, as the pictures do; the rest counts evidence.
    public struct Row: Hashable, Sendable {
        public let name: String
        public fileprivate(set) var months: [Int]
        public fileprivate(set) var items = 0
        public fileprivate(set) var people: Set<String> = []
        public fileprivate(set) var narratives = 0
        public fileprivate(set) var latest: DossierTime?

        fileprivate init(_ name: String, months: Int) {
            self.name = name
            self.months = Array(repeating: 0, count: months)
        }

        fileprivate mutating func add(_ entry: DossierEntry, month: Int?) {
            if let month { months[month] += 1 }
            guard entry.isEvidence else { return }
            items += 1
            people.insert(entry.author)
            if !entry.body.isEmpty { narratives += 1 }
            latest = [latest, entry.date].compactMap(\.self).max()
        }
    }

    /// An activity that was observed.
    public struct Activity: Hashable, Sendable {
        public let name: String
        public let levels: Entrustment.Activity
        public let people: Int
        public let flagged: Int
        public let latest: DossierTime?
        /// Within and before the months that are shown.
        public let all: [Standing?: Int]
    }

    /// As many months as find room beside each other.
    static let mostMonths = 24

    public init(_ contents: DossierContents) {
        let entries = contents.entries.filter { $0.text != nil }
        let months = entries.compactMap { $0.date.map { Month($0.day) } }
        let last = contents.cutoff.map { Month($0.day) } ?? months.max() ?? Month(Day(sinceEpoch: 0))
        let first = contents.start.map { Month($0.day) } ?? months.min() ?? last
        let span = MonthSpan(min(max(1, first.distance(to: last) + 1), Self.mostMonths), through: last)
        func index(_ entry: DossierEntry) -> Int? { entry.date.flatMap { span.index(of: Month($0.day)) } }

        let counted = entries.filter { $0.kind != .response }
        self.span = span
        earlier = counted.count { index($0) == nil }
        kinds = Self.rows(counted, span) { [$0.kind?.rawValue ?? ""] }
        competencies = Self.rows(counted, span, \.competencies)

        var activities: [Activity] = []
        for name in Self.distinct(counted.compactMap(\.epa)) {
            let seen = counted.filter { $0.epa == name && $0.level != nil }
            let id = EPAID(name.prefix { $0 != " " }.lowercased()) ?? EPAID(unchecked: "epa")
            var levels: [[Entrustment.Observed]] = Array(repeating: [], count: span.count)
            for month in 0..<span.count {
                let here = seen.filter { index($0) == month }.compactMap(\.level)
                for (level, expected) in here.sorted(by: { ($0.seen, $0.expected ?? 0) < ($1.seen, $1.expected ?? 0) })
                {
                    let one = levels[month].last
                    if let one, one.level == level, one.expected == expected {
                        levels[month][levels[month].count - 1] = Entrustment.Observed(
                            level: level, expected: expected, count: one.count + 1)
                    } else {
                        levels[month].append(Entrustment.Observed(level: level, expected: expected, count: 1))
                    }
                }
            }
            activities.append(
                Activity(
                    name: name, levels: Entrustment.Activity(epa: id, expected: nil, months: levels),
                    people: Set(seen.map(\.author)).count, flagged: seen.count(where: \.isFlagged),
                    latest: seen.compactMap(\.date).max(),
                    all: Dictionary(seen.map { ($0.standing, 1) }, uniquingKeysWith: +)))
        }
        self.activities = activities.sorted { $0.name < $1.name }
    }

    private static func rows(
        _ entries: [DossierEntry], _ span: MonthSpan, _ names: (DossierEntry) -> [String]
    ) -> [Row] {
        var rows: [Row] = []
        for entry in entries {
            let month = entry.date.flatMap { span.index(of: Month($0.day)) }
            for name in distinct(names(entry)) {
                if let index = rows.firstIndex(where: { $0.name == name }) {
                    rows[index].add(entry, month: month)
                } else {
                    rows.append(Row(name, months: span.count))
                    rows[rows.count - 1].add(entry, month: month)
                }
            }
        }
        return rows
    }

    private static func distinct(_ names: [String]) -> [String] {
        var known: Set<String> = []
        return names.filter { known.insert($0).inserted }
    }
}
