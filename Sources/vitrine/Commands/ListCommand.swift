import ArgumentParser
import Exchange
import Journal

struct ListCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: worded(
                "The items that you can see, newest first.", nl: "De items die je kunt zien, nieuwste eerst."))
    }
    @OptionGroup var options: SelectionOptions

    func perform(in invocation: Invocation) throws { try EntryList.list(options.selection, in: invocation) }
}

/// A list of entries on its way out, page by page: nothing ever holds the whole.
struct EntryList {
    private let session: Session
    private let selection: Selection
    private let filter: Filter

    static func list(_ selection: Selection, in invocation: Invocation) throws {
        let session = try invocation.session()
        let filter = try selection.filter(session, in: invocation.open())
        try EntryList(session: session, selection: selection, filter: filter).print(in: invocation)
    }

    static func search(_ words: [String], _ selection: Selection, in invocation: Invocation) throws {
        let session = try invocation.session()
        var filter = try selection.filter(session, in: invocation.open())
        let query = try query(words, session)
        query.narrow(&filter, for: try selection.momentAsked(session.outset.programme))
        try EntryList(session: session, selection: selection, filter: filter).print(in: invocation)
    }

    /// What the words ask for.
    static func query(_ words: [String], _ session: Session) throws -> SearchQuery {
        let text = words.joined(separator: " ")
        let query = SearchQuery(
            text, programme: session.outset.programme, now: session.outset.now, viewer: session.viewer.person)
        if let problem = query.problems.first { throw SearchFault(search: text, problem: problem) }
        guard !query.isEmpty else { throw UsageFault(Wording.nothingToSearch) }
        return query
    }

    /// So many rows fill a screen; more are asked for with --limit or --after.
    private static let rowsOnATerminal = 50
    private static let pageSize = 250

    func print(in invocation: Invocation) throws {
        let out = invocation.out
        let moment = try selection.momentAsked(session.outset.programme)
        let isList = !invocation.globals.json && !selection.isCSV
        let limit = selection.limit ?? (out.isTerminal && isList ? Self.rowsOnATerminal : Int.max)
        var before = try selection.after.map { try session.page(session.item($0)).entry.position }
        // Before anything is written: who is refused gets nothing but that.
        if filter.mentee != nil, try session.entries(filter, for: moment, before: before, limit: 1).isEmpty {
            try checkPortfolio()
        }
        var count = 0
        func forEachPage(_ body: ([Entry]) throws -> Void) throws {
            while count < limit, !out.isClosed {
                let size = min(Self.pageSize, limit - count)
                let page = try session.entries(filter, for: moment, before: before, limit: size)
                try body(page)
                count += page.count
                guard page.count == size, let last = page.last else { return }
                before = last.position
            }
        }
        if selection.isCSV {
            out.write(CSVWriter.line(Entry.csvHead))
            try forEachPage { page in for entry in page { out.write(CSVWriter.line(entry.csvRow)) } }
            return
        }
        guard isList else {
            try out.json { json in
                try json.array { json in
                    try forEachPage { page in for entry in page { entry.write(to: &json) } }
                }
            }
            return
        }
        let lines = EntryLines(session, filter, out)
        try forEachPage { page in try lines.print(page) }
        if count == 0, Messages.isTerminal { Messages.say(emptyState) }
        if count == limit, selection.limit == nil, out.isTerminal, let before {
            let more = try session.entries(filter, for: moment, before: before, limit: 1)
            if !more.isEmpty, let last = lines.last { Messages.say(Wording.more(after: last.short)) }
        }
    }

    /// A mentee named whom the viewer has nothing to do with: absent and forbidden alike.
    private func checkPortfolio() throws {
        guard let mentee = filter.mentee, mentee != session.viewer.person else { return }
        guard !session.outset.speaker.mentees.contains(where: { $0.id == mentee }),
            try !session.dossiers().contains(where: { $0.mentee.id == mentee })
        else { return }
        throw Refusal.noPortfolio
    }

    private var emptyState: String {
        filter == Filter() ? Wording.emptyList(session.outset.speaker) : Wording.nothingFound
    }
}
