/// What somebody types into a search: words, and conditions such as `purpose:assessment` or `since:2026-01`.
public struct SearchQuery: Hashable, Sendable {
    public private(set) var filter = Filter()
    /// Conditions that say nothing that can be searched for: an unknown value, or an unknown day.
    public private(set) var unclear: [String] = []
    private var reach: ReachWord?
    private let current: MomentID?

    /// - Parameter isTyping: the last word may be the beginning of one.
    public init(_ text: String, programme: Programme, now: Instant, viewer: PersonID?, isTyping: Bool = false) {
        current = programme.current(at: now)?.id
        let parts = text.split(whereSeparator: \.isWhitespace)
        for (index, part) in parts.enumerated() {
            if let colon = part.firstIndex(of: ":"), colon > part.startIndex {
                let name = part[..<colon].lowercased()
                let value = part[part.index(after: colon)...].lowercased()
                switch condition(name, value, programme, viewer) {
                case .known: continue
                case .unclear:
                    unclear.append(String(part))
                    continue
                case .noCondition: break
                }
            }
            let isLast = index + 1 == parts.count && text.last?.isWhitespace == false
            let isPrefix = part.last == "*" && part.count > 1
            filter.words.append(
                Filter.Word(String(isPrefix ? part.dropLast() : part), isPrefix: isPrefix || (isTyping && isLast)))
        }
        if let reach, let current { filter.reach = Filter.ReachOf(reach, for: current) }
    }

    public var hasConditions: Bool {
        var bare = filter
        bare.words = []
        return bare != Filter()
    }

    /// Adds what was typed to a filter that is there already; where both say something, what was typed counts.
    public func narrow(_ other: inout Filter, for moment: MomentID?) {
        other.mentee = filter.mentee ?? other.mentee
        other.kind = filter.kind ?? other.kind
        other.purpose = filter.purpose ?? other.purpose
        other.competency = filter.competency ?? other.competency
        other.author = filter.author ?? other.author
        other.since = filter.since ?? other.since
        other.until = filter.until ?? other.until
        other.unread = filter.unread ?? other.unread
        if let reach, let moment = moment ?? current { other.reach = Filter.ReachOf(reach, for: moment) }
        other.words += filter.words
    }

    private enum Understanding { case known, unclear, noCondition }

    private mutating func condition(
        _ name: String, _ value: String, _ programme: Programme, _ viewer: PersonID?
    ) -> Understanding {
        func set<T>(_ path: WritableKeyPath<Filter, T?>, _ value: T?) -> Understanding {
            guard let value else { return .unclear }
            filter[keyPath: path] = value
            return .known
        }
        switch name {
        case "mentee": return set(\.mentee, PersonID(value))
        case "kind": return set(\.kind, KindName(rawValue: value))
        case "purpose":
            return set(\.purpose, Purpose.allCases.first { $0.rawValue.hasPrefix(value) && value.count > 2 })
        case "competency":
            return set(\.competency, programme.competencies.first { $0.id.text == value }?.id)
        case "by": return set(\.author, PersonID(value))
        case "since": return set(\.since, Self.span(value, programme.zone)?.from)
        case "until": return set(\.until, Self.span(value, programme.zone)?.until)
        case "reach":
            guard let word = ReachWord(rawValue: value.filter(\.isLetter)) else { return .unclear }
            reach = word
            return .known
        case "is":
            guard value == "unread" || value == "new" else { return .unclear }
            return set(\.unread, viewer)
        default: return .noCondition
        }
    }

    /// A day or a month: from its beginning, until its end.
    private static func span(_ text: String, _ zone: Zone) -> (from: Instant, until: Instant)? {
        ISO8601.span(text, in: zone)
    }
}

extension ISO8601 {
    /// A year, a month, a day or a point in time, as somebody types it to bound a list: where it begins and ends.
    public static func span(_ text: String, in zone: Zone) -> (from: Instant, until: Instant)? {
        func days(_ from: Day, _ until: Day) -> (from: Instant, until: Instant) {
            (zone.start(of: from), zone.start(of: until))
        }
        if let day = day(text) { return days(day, day.adding(days: 1)) }
        if let first = day(text + "-01") {
            let next = first.adding(days: 31)
            return days(first, next.adding(days: 1 - next.day))
        }
        if let first = day(text + "-01-01"), let next = Day(year: first.year + 1, month: 1, day: 1) {
            return days(first, next)
        }
        return instant(text, in: zone).map { ($0, $0) }
    }
}
