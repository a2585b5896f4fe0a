/// What another program's file brings into the viewer's own portfolio, checked as far as the file alone can be.
///
/// All of it lands private and developmental, whatever it was there. Adding it twice adds nothing.
public struct EntryBatch: Sendable {
    public enum Kind: Hashable, Sendable {
        case reflection
        case goal(GoalState, due: Day?)
        /// Written by somebody else, whose name is kept.
        case feedback(by: String)
    }

    public struct Entry: Hashable, Sendable {
        public let kind: Kind
        public let title: String?
        public let body: String
        public let date: Instant
        public let tags: [String]
        /// The ids of competencies it names; those that the programme does not have are kept as tags.
        public let competencies: [String]
        /// The same entry has the same id in every import.
        public let externalID: String
        /// What a reflection starts from.
        public let template: Template
        /// What feedback is on, by its external id.
        public let on: String?
        /// What it links to, by their external ids.
        public let evidence: [String]

        /// What the ids of a journal's own items begin with where they go out.
        public static let vitrine = "vitrine:"

        public init(
            kind: Kind = .reflection, title: String?, body: String, date: Instant, tags: [String] = [],
            competencies: [String] = [], externalID: String, template: Template = .blank, on: String? = nil,
            evidence: [String] = []
        ) {
            self.kind = kind
            self.title = title
            self.body = body
            self.date = date
            self.tags = tags
            self.competencies = competencies
            self.externalID = externalID
            self.template = template
            self.on = on
            self.evidence = evidence
        }
    }

    /// In the order in which they are saved: by date.
    public var entries: [Entry]
    /// What the file holds besides and is not taken in, by what it is.
    public var left: [String: Int]

    public init(entries: [Entry] = [], left: [String: Int] = [:]) {
        self.entries = entries
        self.left = left
    }
}

/// What an import of entries did, or in a dry run would do.
public struct EntryReport: Hashable, Sendable {
    public var reflections = 0
    public var goals = 0
    public var feedback = 0
    /// Entries that an earlier import has brought.
    public var known = 0
    /// Entries dated after now: left for a later import.
    public var later = 0

    public var added: Int { reflections + goals + feedback }
}

extension Session {
    /// Adds what a batch holds and the viewer's own portfolio does not have yet, all of it or none.
    ///
    /// - Parameter dryRun: work out the report, then leave everything as it was.
    public func add(
        _ batch: EntryBatch, dryRun: Bool, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(Refusal) -> EntryReport {
        try write(dryRun: dryRun) { clerk throws(Refusal) in try clerk.add(batch, progress: progress) }
    }
}

extension Clerk {
    func add(_ batch: EntryBatch, progress: (_ done: Int, _ of: Int) -> Void) throws(Refusal) -> EntryReport {
        guard let me = rights.person?.id, rights.isMentee else { throw .notYours(.write) }
        var report = EntryReport()
        for (index, entry) in batch.entries.enumerated() {
            if index % 50 == 0 { progress(index, batch.entries.count) }
            guard entry.date <= now else {
                report.later += 1
                continue
            }
            guard try existing(entry.externalID, of: me) == nil else {
                report.known += 1
                continue
            }
            try add(entry, to: me)
            switch entry.kind {
            case .reflection: report.reflections += 1
            case .goal: report.goals += 1
            case .feedback: report.feedback += 1
            }
        }
        progress(batch.entries.count, batch.entries.count)
        if report.added > 0 { try record(.imported, mentee: me, value: "\(report.added) entries") }
        return report
    }

    /// An item of the portfolio that came in under an external id, or went out under it and comes back.
    private func existing(_ externalID: String, of mentee: PersonID) throws(Refusal) -> ItemID? {
        if let id = try ledger.item(externalID: externalID, of: mentee) { return id }
        guard externalID.hasPrefix(EntryBatch.Entry.vitrine),
            let id = ItemID(String(externalID.dropFirst(EntryBatch.Entry.vitrine.count))),
            let item = try ledger.item(id), item.mentee == mentee, !item.isUnreleased
        else { return nil }
        return id
    }

    /// Links to what is in the portfolio by then; the rest of them lead nowhere, and are left out.
    private func links(_ entry: EntryBatch.Entry, in mentee: PersonID) throws(Refusal) -> [ItemID] {
        var ids: [ItemID] = []
        for name in entry.evidence {
            if let id = try existing(name, of: mentee), !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    private func add(_ entry: EntryBatch.Entry, to mentee: PersonID) throws(Refusal) {
        let known = Set(programme.competencies.map(\.id.text))
        let competencies = entry.competencies.filter { known.contains($0) }
        let tags = entry.tags + entry.competencies.filter { !known.contains($0) }
        let kind: Kind
        var author = Author.person(mentee)
        switch entry.kind {
        case .reflection: kind = .reflection(entry.template)
        case .goal(let state, let due): kind = .goal(Goal(state: state, due: due))
        case .feedback(let name):
            kind = .feedback(on: try entry.on.flatMap { name throws(Refusal) in try existing(name, of: mentee) })
            author = .assessor(try checkedName(name))
        }
        var item = try add(
            kind, mentee: mentee, author: author, purpose: .developmental, audience: .private,
            competencies: try checkedCompetencies(competencies), tags: try checkedTags(tags),
            evidence: try links(entry, in: mentee), title: try checkedTitle(entry.title),
            body: try checkedBody(Array(entry.body.utf8)), date: entry.date,
            externalID: entry.externalID)
        guard case .feedback = item.kind else { return }
        // It has been read long ago, and nobody here waits to hear so.
        item.acknowledged = now
        try save(item)
    }
}
