/// What somebody types into a search: words, `"phrases in a row"`, beginnings of words (`hand*`), and conditions such as
/// `purpose:assessment` or `since:2026-01`. A `-` before a word, a phrase or a condition leaves out what fits it.
///
/// The names of conditions are `kind purpose competency by with since until reach is`; `mentee` is another word for
/// `with`, and `me` is the viewer. What is found is newest first, whatever was asked.
public struct SearchQuery: Hashable, Sendable {
    public private(set) var filter = Filter()
    /// What says nothing that can be searched for, with its place: an unknown value, a phrase without an end. What is
    /// only unfinished while it is being typed is no problem.
    public private(set) var problems: [Problem] = []
    private var reach: ReachWord?
    private let current: MomentID?
    /// The conditions said so far.
    private var said: Set<String> = []

    public struct Problem: Hashable, Sendable {
        /// The term as it was typed.
        public let text: String
        /// The characters before it.
        public let offset: Int
        /// What can be said there, in a sentence.
        public let remedy: String
    }

    /// So many words and conditions a search has at most.
    public static let most = 64

    private static let names: Set<String> = [
        "kind", "purpose", "competency", "by", "with", "mentee", "since", "until", "reach", "is",
    ]

    /// - Parameter isTyping: the last word may be the beginning of one.
    public init(_ text: String, programme: Programme, now: Instant, viewer: PersonID?, isTyping: Bool = false) {
        current = programme.current(at: now)?.id
        for (number, term) in SearchTerm.all(in: text, isName: Self.names.contains).enumerated() {
            guard number < Self.most else {
                problems.append(Problem(text: term.text, offset: term.offset, remedy: Wording.tooManyTerms(Self.most)))
                break
            }
            let isUnfinished = isTyping && term.isLast && term.quotation != .closed
            func refuse(_ remedy: String) {
                problems.append(Problem(text: term.text, offset: term.offset, remedy: remedy))
            }
            if term.quotation == .open, !isUnfinished {
                refuse(Wording.openQuotation)
            } else if let name = term.name {
                let key = name == "mentee" ? "with" : name
                if term.isExcluded, name == "since" || name == "until" {
                    refuse(Wording.excludedTime(name))
                } else if !condition(name, term, programme, viewer) {
                    if !(isUnfinished && Self.couldBecome(name, term.value.lowercased(), programme)) {
                        refuse(Wording.remedy(forCondition: name, programme))
                    }
                } else if !term.isExcluded, !said.insert(key).inserted {
                    refuse(Wording.saidTwice(name))
                }
            } else if let (slip, meant) = Self.slip(in: term), !isUnfinished {
                refuse(Wording.noCondition(slip, meant: meant))
            } else if term.value.contains(where: { !$0.isWhitespace }) {
                let word = Filter.Word(term.value, isPrefix: term.isPrefix || isUnfinished)
                if term.isExcluded { filter.without.append(.word(word)) } else { filter.words.append(word) }
            }
        }
        if let reach, let current { filter.reach = Filter.ReachOf(reach, for: current) }
    }

    /// What stands before a colon and is a condition's name but for a letter. Of short names everything is.
    private static func slip(in term: SearchTerm) -> (String, meant: String)? {
        guard term.quotation == .none, let colon = term.value.firstIndex(of: ":") else { return nil }
        let before = term.value[..<colon].lowercased()
        guard before.count > 2, before.allSatisfy(\.isLetter) else { return nil }
        return NearMiss.of(before, among: names.filter { $0.count > 2 }.sorted()).map { (before, $0) }
    }

    /// Nothing is asked for.
    public var isEmpty: Bool { filter == Filter() }

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
        other.without += filter.without.map { exclusion in
            guard case .reach(let reach) = exclusion else { return exclusion }
            return .reach(Filter.ReachOf(reach.word, for: moment ?? reach.moment))
        }
    }

    /// - Returns: false if the value says nothing.
    private mutating func condition(
        _ name: String, _ term: SearchTerm, _ programme: Programme, _ viewer: PersonID?
    ) -> Bool {
        let value = term.value.lowercased()
        func set<T>(
            _ path: WritableKeyPath<Filter, T?>, _ value: T?, not exclusion: (T) -> Filter.Exclusion?
        ) -> Bool {
            guard let value else { return false }
            if !term.isExcluded {
                filter[keyPath: path] = value
            } else if let exclusion = exclusion(value) {
                filter.without.append(exclusion)
            }
            return true
        }
        switch name {
        case "mentee", "with":
            return set(\.mentee, value == "me" ? viewer : PersonID(value)) { .mentee($0) }
        case "kind": return set(\.kind, KindName(rawValue: value)) { .kind($0) }
        case "purpose":
            let purpose = Purpose.allCases.first { $0.rawValue.hasPrefix(value) && value.count > 2 }
            return set(\.purpose, purpose) { .purpose($0) }
        case "competency":
            return set(\.competency, programme.competencies.first { $0.id.text == value }?.id) { .competency($0) }
        case "by": return set(\.author, value == "me" ? viewer : PersonID(value)) { .author($0) }
        case "since": return set(\.since, ISO8601.span(value, in: programme.zone)?.from) { _ in nil }
        case "until": return set(\.until, ISO8601.span(value, in: programme.zone)?.until) { _ in nil }
        case "reach":
            guard let word = ReachWord(rawValue: value.filter(\.isLetter)) else { return false }
            if !term.isExcluded {
                reach = word
            } else if let current {
                filter.without.append(.reach(Filter.ReachOf(word, for: current)))
            }
            return true
        default:
            return set(\.unread, value == "unread" || value == "new" ? viewer : nil) { .unread($0) }
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
