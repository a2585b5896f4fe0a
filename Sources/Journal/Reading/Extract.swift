/// An item as its reader takes it out: all that they may see of it, earlier texts and what happened to it included. Every
/// format of an export renders these.
public struct Extract: Hashable, Sendable {
    public let page: Page
    /// The texts before the present one, as far as the reader may see them; oldest first.
    public let earlier: [EarlierText]
    /// Oldest first.
    public let history: [HistoryLine]
    /// Given by what it was imported from; nil for all but its mentee and its author.
    public let externalID: String?
    /// Successors to whom the mentee handed it over: for the mentee alone.
    public let handedTo: [NamedPerson]

    public struct EarlierText: Hashable, Sendable {
        public let revision: Revision
        public let body: String
    }

    /// Which items of somebody's.
    public enum Part: Hashable, Sendable, CaseIterable {
        /// All of the own portfolio, whoever wrote it.
        case portfolio
        /// What they wrote in the portfolios of others, and may still read.
        case written
    }
}

public struct ExtractPage: Hashable, Sendable {
    /// Oldest first.
    public let extracts: [Extract]
    /// Where the next page begins; nil when there is nothing after them.
    public let next: Position?
}

extension Session {
    /// Whose portfolio the viewer takes out: their own.
    ///
    /// - Throws: `.notYours` for whoever has none.
    public func portfolioOwner() throws(Refusal) -> NamedPerson {
        try read { reader throws(Refusal) in
            guard reader.rights.isMentee, let me = reader.rights.person else { throw .notYours(.portfolio) }
            return NamedPerson(id: me.id, name: me.name)
        }
    }

    /// A page of what the viewer can take out of one part, oldest first, strictly after a position.
    ///
    /// - Parameter limit: how many items are looked at; there may be fewer on the page.
    public func extracts(_ part: Extract.Part, after: Position? = nil, limit: Int) throws(Refusal) -> ExtractPage {
        try read { reader throws(Refusal) in try reader.extracts(part, after: after, limit: limit) }
    }
}

extension Reader {
    func extracts(_ part: Extract.Part, after: Position?, limit: Int) throws(Refusal) -> ExtractPage {
        guard let me = rights.person?.id else { throw .notYours(.export) }
        let filter: Filter
        switch part {
        case .portfolio: filter = Filter(mentee: me)
        case .written: filter = Filter(author: me)
        }
        // Whoever has no part but their own portfolio has written nowhere else.
        guard part == .portfolio ? rights.isMentee : rights.roles != [.mentee] else {
            return ExtractPage(extracts: [], next: nil)
        }
        let entries = try entries(filter, for: nil, .oldest(after: after), limit: limit)
        var names = Names()
        var extracts: [Extract] = []
        for entry in entries where part == .portfolio || entry.mentee.id != me {
            extracts.append(try extract(entry.id, &names))
        }
        return ExtractPage(extracts: extracts, next: entries.count == limit ? entries.last?.position : nil)
    }

    private func extract(_ id: ItemID, _ names: inout Names) throws(Refusal) -> Extract {
        let readable = try readable(id)
        let item = readable.item
        let page = try page(id)
        var earlier: [Extract.EarlierText] = []
        for revision in page.revisions where revision.number < item.revision && !item.isErased {
            earlier.append(Extract.EarlierText(revision: revision, body: try self.revision(revision.number, of: id)))
        }
        let isOwner = readable.right == .owner
        let isAuthor = item.author == rights.person.map { .person($0.id) }
        var handedTo: [NamedPerson] = []
        if isOwner { for person in item.handedTo { handedTo.append(try named(person, &names)) } }
        return Extract(
            page: page, earlier: earlier, history: try history(id),
            externalID: isOwner || isAuthor ? item.externalID : nil, handedTo: handedTo)
    }
}
