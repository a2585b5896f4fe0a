/// A part of the journal that a viewer may look into. Only `Rights` mints one, so a store cannot be asked for items
/// without somebody who asks.
public struct Scope: Hashable, Sendable {
    public enum Area: Hashable, Sendable {
        /// All items of the mentee's own portfolio.
        case portfolio(PersonID)
        /// What a current mentor may read of a mentee: items for the mentors that are in play or were shared at or
        /// after `reads`; items of the mentors' circle that this mentor wrote; and items for this mentor alone.
        case mentored(PersonID, by: PersonID, reads: Instant)
        /// Items sealed for a moment, but for the mentees from whose dossiers the viewer is recused.
        case sealed(MomentID, except: Set<PersonID>)
    }

    public let area: Area
    /// Only this mentee's items, where the question was about one.
    public let mentee: PersonID?
}

/// What a viewer wants to see of what there is to see.
public struct Filter: Hashable, Sendable {
    public var mentee: PersonID?
    public var kind: KindName?
    public var purpose: Purpose?
    public var competency: CompetencyID?
    public var author: PersonID?
    /// Dated at or after.
    public var since: Instant?
    /// Dated before.
    public var until: Instant?
    /// The reach for a moment.
    public var reach: ReachOf?
    /// Not yet opened by the viewer.
    public var unread: PersonID?
    /// Words that must all occur in title or body; the last may be the beginning of a word while it is being typed.
    public var words: [Word]
    /// What must not be so, any of it.
    public var without: [Exclusion]

    /// Something that an item passes only if it is not so.
    public enum Exclusion: Hashable, Sendable {
        case mentee(PersonID)
        case kind(KindName)
        case purpose(Purpose)
        case competency(CompetencyID)
        case author(PersonID)
        case reach(ReachOf)
        case unread(PersonID)
        case word(Word)
    }

    public struct ReachOf: Hashable, Sendable {
        public let word: ReachWord
        public let moment: MomentID
        public init(_ word: ReachWord, for moment: MomentID) {
            self.word = word
            self.moment = moment
        }
    }

    /// A word, or several that must follow each other.
    public struct Word: Hashable, Sendable {
        public let text: String
        public let isPrefix: Bool
        public init(_ text: String, isPrefix: Bool = false) {
            self.text = text
            self.isPrefix = isPrefix
        }
    }

    public init(
        mentee: PersonID? = nil, kind: KindName? = nil, purpose: Purpose? = nil, competency: CompetencyID? = nil,
        author: PersonID? = nil, since: Instant? = nil, until: Instant? = nil, reach: ReachOf? = nil,
        unread: PersonID? = nil, words: [Word] = [], without: [Exclusion] = []
    ) {
        self.mentee = mentee
        self.kind = kind
        self.purpose = purpose
        self.competency = competency
        self.author = author
        self.since = since
        self.until = until
        self.reach = reach
        self.unread = unread
        self.words = words
        self.without = without
    }

    /// The words that must not occur.
    public var excludedWords: [Word] { without.compactMap { if case .word(let word) = $0 { word } else { nil } } }

    /// The same question, put to a part of the journal; nil where its viewer cannot know the answer.
    ///
    /// A committee knows of what was sealed for it that it was, and nothing of where else it goes (G4); what its members
    /// have opened is told of dossiers, and not of items.
    func asked(of area: Scope.Area) -> Filter? {
        guard case .sealed(let moment, _) = area else { return self }
        guard unread == nil, reach.map({ $0.moment == moment }) ?? true else { return nil }
        var filter = self
        filter.without.removeAll { exclusion in
            switch exclusion {
            case .unread: true
            case .reach(let reach): reach.moment != moment
            default: false
            }
        }
        return filter
    }
}
