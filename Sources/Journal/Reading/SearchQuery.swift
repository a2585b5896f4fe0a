/// What somebody types into a search: words, and conditions such as `purpose:assessment` or `since:2026-01`.
///
/// The names of conditions are `kind purpose competency by with since until reach is`; `mentee` is another word for
/// `with`, and `me` is the viewer.
public struct SearchQuery: Hashable, Sendable {
    public private(set) var filter = Filter()
    /// Conditions that say nothing that can be searched for: an unknown value, or an unknown day.
    public var unclear: [String] { problems.map(\.text) }
    /// The same with their places. What is only unfinished while it is being typed is no problem.
    public private(set) var problems: [Problem] = []
    private var reach: ReachWord?
    private let current: MomentID?

    public struct Problem: Hashable, Sendable {
        /// The condition as it was typed.
        public let text: String
        /// The characters before it.
        public let offset: Int
        /// What can be said there, in a sentence.
        public let remedy: String
    }

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
                    let isUnfinished = isTyping && index + 1 == parts.count && text.last?.isWhitespace == false
                    if !(isUnfinished && Self.couldBecome(String(name), value, programme)) {
                        problems.append(
                            Problem(
                                text: String(part), offset: text.distance(from: text.startIndex, to: part.startIndex),
                                remedy: Wording.remedy(forCondition: name, programme)))
                    }
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
        case "mentee", "with": return set(\.mentee, value == "me" ? viewer : PersonID(value))
        case "kind": return set(\.kind, KindName(rawValue: value))
        case "purpose":
            return set(\.purpose, Purpose.allCases.first { $0.rawValue.hasPrefix(value) && value.count > 2 })
        case "competency":
            return set(\.competency, programme.competencies.first { $0.id.text == value }?.id)
        case "by": return set(\.author, value == "me" ? viewer : PersonID(value))
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

    /// Whether a value that says nothing yet is the beginning of one that would.
    private static func couldBecome(_ name: String, _ value: String, _ programme: Programme) -> Bool {
        let words: [String]
        switch name {
        case "kind": words = KindName.allCases.map(\.rawValue)
        case "purpose": words = Purpose.allCases.map(\.rawValue)
        case "competency": words = programme.competencies.map(\.id.text)
        case "reach": words = ReachWord.allCases.map(\.rawValue)
        case "is": words = ["unread"]
        case "since", "until":
            return value.utf8.allSatisfy { (0x30...0x39).contains($0) || "-t:".utf8.contains($0) }
                && value.utf8.count < 16
        default: return value.isEmpty
        }
        return words.contains { $0.hasPrefix(value) }
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
