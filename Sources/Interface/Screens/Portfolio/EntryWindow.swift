import Journal

/// The stretch of a portfolio that is in memory: a few hundred entries around the selection, newest first, whatever
/// the portfolio's size. Moving towards an edge asks for the page beyond it and lets go of the far end.
struct EntryWindow: Sendable {
    /// Entries asked for at once: so few that a page costs no noticeable time at a key.
    static let page = 32
    /// So few are read ahead between two keys that neither waits for it.
    static let stretch = 8
    static let capacity = 8 * page

    let filter: Filter
    private(set) var entries: [Entry] = []
    private(set) var selected = 0
    /// The entry on the first row of the list.
    private(set) var top = 0
    private(set) var reachesNewest = false
    private(set) var reachesOldest = false
    /// What has been asked for and not come yet.
    private(set) var waiting: Query?
    /// Whether anything has come at all.
    private(set) var isLoaded = false
    /// What is to be selected when it comes.
    private var sought: Sought?

    private enum Sought {
        /// The entry, or else the one that stands where it stood.
        /// With it the entry that was on the first row, if it was read before.
        case entry(ItemID, Position, top: ItemID?)
        case oldest
    }

    init(_ filter: Filter) { self.filter = filter }

    var selection: Entry? { entries.indices.contains(selected) ? entries[selected] : nil }
    var isEmpty: Bool { isLoaded && entries.isEmpty }

    // MARK: - Asking

    /// The newest entries; or, when it has been read before, the same stretch anew.
    mutating func load() -> Query {
        guard isLoaded, let selection, entries.indices.contains(top) else { return ask(newest(Self.page)) }
        sought = .entry(selection.id, selection.position, top: entries[top].id)
        let first = entries[top].position
        let limit = max(Self.page, selected - top + Self.page)
        return ask(
            top == 0 && reachesNewest
                ? newest(limit) : .entries(filter, before: Position(value: first.value + 1), limit: limit))
    }

    /// A stretch that begins with an entry.
    mutating func load(around entry: Entry) -> Query {
        sought = .entry(entry.id, entry.position, top: nil)
        isLoaded = false
        return ask(.entries(filter, before: Position(value: entry.position.value + 1), limit: Self.page))
    }

    private func newest(_ limit: Int) -> Query { .entries(filter, before: nil, limit: limit) }

    private mutating func ask(_ query: Query) -> Query {
        waiting = query
        return query
    }

    // MARK: - Answers

    /// - Parameter rows: how many entries the list shows.
    mutating func receive(_ page: [Entry], to query: Query, rows: Int) {
        guard waiting == query else { return }
        waiting = nil
        switch query {
        case .entries(_, let before, let limit):
            if let last = entries.last, isLoaded, before == last.position {
                entries += page
                reachesOldest = page.count < limit
                let surplus = entries.count - Self.capacity
                if surplus > 0 { dropNewest(surplus) }
            } else {
                entries = page
                reachesNewest = before == nil
                reachesOldest = page.count < limit
                isLoaded = true
                settle(rows)
            }
        case .oldestEntries(_, let after, let limit):
            if let after {
                guard after == entries.first?.position else { return }
                entries.insert(contentsOf: page.reversed(), at: 0)
                selected += page.count
                top += page.count
                reachesNewest = page.count < limit
                let surplus = entries.count - Self.capacity
                if surplus > 0 {
                    entries.removeLast(surplus)
                    reachesOldest = false
                }
            } else {
                entries = page.reversed()
                reachesOldest = true
                reachesNewest = page.count < limit
                isLoaded = true
                settle(rows)
            }
        default: break
        }
        reveal(rows)
    }

    private mutating func dropNewest(_ count: Int) {
        let count = min(count, top, selected)
        entries.removeFirst(count)
        selected -= count
        top -= count
        if count > 0 { reachesNewest = false }
    }

    /// A new stretch begins with what was on top, so that it stays there.
    private mutating func settle(_ rows: Int) {
        top = 0
        switch sought {
        case .entry(let id, let position, let first):
            selected =
                entries.firstIndex { $0.id == id } ?? entries.firstIndex { $0.position < position }
                ?? max(0, entries.count - 1)
            // What is new above the list comes into view, unless it would push the selection out of it.
            if selected >= rows, let first, let index = entries.firstIndex(where: { $0.id == first }) { top = index }
        case .oldest: selected = max(0, entries.count - 1)
        case nil: selected = 0
        }
        sought = nil
    }

    // MARK: - Moving

    /// Moves the selection, and answers what to ask for.
    mutating func move(by distance: Int, rows: Int) -> Query? {
        guard !entries.isEmpty else { return nil }
        selected = min(max(0, selected + distance), entries.count - 1)
        reveal(rows)
        return prefetch(rows)
    }

    mutating func moveToNewest(rows: Int) -> Query? {
        guard reachesNewest else {
            sought = nil
            return ask(newest(Self.page))
        }
        return move(by: -selected, rows: rows)
    }

    mutating func moveToOldest(rows: Int) -> Query? {
        guard reachesOldest else {
            sought = .oldest
            return ask(.oldestEntries(filter, after: nil, limit: max(Self.page, rows)))
        }
        return move(by: entries.count, rows: rows)
    }

    mutating func select(_ id: ItemID, rows: Int) -> Bool {
        guard let index = entries.firstIndex(where: { $0.id == id }) else { return false }
        selected = index
        reveal(rows)
        return true
    }

    /// Turns a page when the selection leaves the list: scrolling row by row would redraw all of it at every key.
    mutating func reveal(_ rows: Int) {
        let rows = max(1, rows)
        if selected < top {
            top = max(0, selected - rows + 1)
        } else if selected >= top + rows {
            top = selected
        }
        // No empty rows while there is something to show above them.
        top = max(0, min(top, entries.count - rows))
    }

    /// The page beyond an edge that comes near.
    mutating func prefetch(_ rows: Int) -> Query? {
        guard waiting == nil else { return nil }
        let margin = max(rows + 2, Self.page / 2)
        let limit = isUrgent(rows) ? Self.page : Self.stretch
        if !reachesOldest, let last = entries.last, top + rows + margin >= entries.count {
            return ask(.entries(filter, before: last.position, limit: limit))
        }
        if !reachesNewest, let first = entries.first, top < margin {
            return ask(.oldestEntries(filter, after: first.position, limit: limit))
        }
        return nil
    }

    /// Whether the selection comes so near to an edge that what lies beyond cannot wait for a pause in typing.
    func isUrgent(_ rows: Int) -> Bool {
        !reachesOldest && entries.count - selected <= rows + 2 || !reachesNewest && selected <= rows + 1
    }

    /// Something asked for will not come.
    mutating func giveUp() {
        waiting = nil
        isLoaded = true
    }
}
