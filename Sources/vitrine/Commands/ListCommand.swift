import ArgumentParser
import Journal

/// What lists and searches have in common: which items, how many, from where.
struct Selection: ParsableArguments {
    @Option(help: "One mentee's items; else all that you can see.") var mentee: String?
    @Option(help: "reflection, goal, feedback, observation or response.") var kind: KindName?
    @Option(help: "developmental or assessment.") var purpose: Purpose?
    @Option(help: "A competency's id.") var competency: String?
    @Option(help: "Who wrote it, by id.") var by: String?
    @Option(help: "Dated at or after this day, month or time.") var since: String?
    @Option(help: "Dated no later than this day or month, or before this time.") var until: String?
    @Option(help: "will, could, wont or sealed.") var reach: ReachWord?
    @Option(help: "The moment whose reach is told; else the next cutoff's.") var moment: String?
    @Flag(help: "Only what you have not opened yet.") var unread = false
    @Option(help: "At most so many.") var limit: Int?
    @Option(help: "Go on after the item with this id.") var after: String?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError(Wording.limitAtLeastOne) }
    }

    /// What is asked for, in the model's terms.
    func filter(_ session: Session, in journal: OpenedJournal) throws -> Filter {
        let programme = try session.programme()
        let moment = try momentAsked(programme)
        var filter = Filter(mentee: try Named.mentee(mentee), kind: kind, purpose: purpose)
        if let competency {
            guard let id = CompetencyID(competency), programme.competency(id) != nil else {
                throw Refusal.noCompetency(competency)
            }
            filter.competency = id
        }
        if let by { filter.author = try Named.person(by) }
        if let since { filter.since = try span(since, "--since", journal.zone).from }
        if let until { filter.until = try span(until, "--until", journal.zone).until }
        if let reach, let moment = try moment ?? programme.current(at: session.now())?.id {
            filter.reach = Filter.ReachOf(reach, for: moment)
        }
        if unread { filter.unread = session.viewer.person }
        return filter
    }

    private func span(_ text: String, _ option: String, _ zone: Zone) throws -> (from: Instant, until: Instant) {
        guard let span = ISO8601.span(text, in: zone) else { throw UsageFault(Wording.notATime(text, option)) }
        return span
    }

    func momentAsked(_ programme: Programme) throws -> MomentID? {
        guard let id = try Named.moment(moment) else { return nil }
        guard programme.moment(id) != nil else { throw Refusal.noMoment(id.text) }
        return id
    }
}

struct ListCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The items that you can see, newest first.")
    @OptionGroup var selection: Selection

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        let filter = try selection.filter(session, in: invocation.open())
        try EntryList(session, selection, filter).print(in: invocation)
    }
}

struct SearchCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "The items that you can see with these words in them, newest first.",
        discussion: """
            Among the words may be conditions: purpose:assessment competency:scholar by:vos kind:goal mentee:sofie \
            since:2026-01 until:2026-03 reach:will is:unread. A word that ends in * stands for its beginning.
            """)
    @OptionGroup var selection: Selection
    @Argument(help: "Words that must all occur.") var words: [String]

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        var filter = try selection.filter(session, in: invocation.open())
        let query = SearchQuery(
            words.joined(separator: " "), programme: try session.programme(), now: try session.now(),
            viewer: session.viewer.person)
        if let unknown = query.unclear.first { throw UsageFault(Wording.unclearCondition(unknown)) }
        query.narrow(&filter, for: try selection.momentAsked(session.programme()))
        guard !filter.words.isEmpty || query.hasConditions else { throw UsageFault(Wording.nothingToSearch) }
        try EntryList(session, selection, filter).print(in: invocation)
    }
}

/// A list of entries on its way out, page by page: nothing ever holds the whole.
struct EntryList {
    private let session: Session
    private let selection: Selection
    private let filter: Filter

    init(_ session: Session, _ selection: Selection, _ filter: Filter) {
        self.session = session
        self.selection = selection
        self.filter = filter
    }

    /// So many rows fill a screen; more are asked for with --limit or --after.
    private static let rowsOnATerminal = 50
    private static let pageSize = 250

    func print(in invocation: Invocation) throws {
        let out = invocation.out
        let moment = try selection.momentAsked(session.programme())
        let isList = !invocation.globals.json
        let limit = selection.limit ?? (out.isTerminal && isList ? Self.rowsOnATerminal : Int.max)
        var before = try selection.after.map { try session.page(session.item($0)).entry.position }
        var count = 0
        func forEachPage(_ body: ([Entry]) -> Void) throws {
            while count < limit, !out.isClosed {
                let size = min(Self.pageSize, limit - count)
                let page = try session.entries(filter, for: moment, before: before, limit: size)
                body(page)
                count += page.count
                guard page.count == size, let last = page.last else { return }
                before = last.position
            }
        }
        guard isList else {
            try out.json { json in
                try json.array { json in
                    try forEachPage { page in for entry in page { entry.write(to: &json) } }
                }
            }
            return try checkEmpty(count)
        }
        let lines = EntryLines(try session.speaker(), try session.programme(), filter.mentee, out)
        try forEachPage { page in lines.print(page) }
        try checkEmpty(count)
        if count == 0, Messages.isTerminal { Messages.say(try emptyState()) }
        if count == limit, selection.limit == nil, out.isTerminal, let before {
            let more = try session.entries(filter, for: moment, before: before, limit: 1)
            if !more.isEmpty, let last = lines.last { Messages.say(Wording.more(after: last.short)) }
        }
    }

    /// A mentee named whom the viewer has nothing to do with: absent and forbidden alike.
    private func checkEmpty(_ count: Int) throws {
        guard count == 0, let mentee = filter.mentee, mentee != session.viewer.person else { return }
        guard try !session.speaker().mentees.contains(where: { $0.id == mentee }),
            try !session.dossiers().contains(where: { $0.mentee.id == mentee })
        else { return }
        throw Refusal.noPortfolio
    }

    private func emptyState() throws -> String {
        let speaker = try session.speaker()
        return filter == Filter() ? Wording.emptyList(speaker) : Wording.nothingFound
    }
}
