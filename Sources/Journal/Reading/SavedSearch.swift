/// A search that somebody keeps under a name. It belongs to that person alone, as a draft does: it is in no event, and
/// nobody else learns of it.
public struct SavedSearch: Hashable, Sendable {
    public let owner: PersonID
    public let name: SearchName
    /// As it was typed; what it means is worked out each time it is run.
    public let text: String
    public let saved: Instant

    /// So many a person may keep.
    public static let most = 100

    public init(owner: PersonID, name: SearchName, text: String, saved: Instant) {
        self.owner = owner
        self.name = name
        self.text = text
        self.saved = saved
    }
}

/// What somebody calls a search of theirs.
public struct SearchName: Identifier {
    public let text: String
    public init(unchecked text: String) { self.text = text }
}

extension Session {
    /// The viewer's own, by name.
    public func savedSearches() throws(Refusal) -> [SavedSearch] {
        try journal.read(viewer) { reader throws(Refusal) in
            guard let me = reader.rights.person?.id else { return [] }
            return try reader.ledger.savedSearches(of: me)
        }
    }

    /// The search that the viewer calls so. One that somebody else keeps is as good as none.
    public func savedSearch(_ name: String) throws(Refusal) -> SavedSearch {
        guard let found = try savedSearches().first(where: { $0.name.text == name }) else {
            throw .noSavedSearch(name)
        }
        return found
    }

    /// Keeps a search under a name; what had that name before is replaced, and returned.
    /// - Throws: `.notYours` for the host, `.text` for what cannot be stored, `.tooManySearches`.
    @discardableResult
    public func keep(search text: String, as name: SearchName) throws(Refusal) -> SavedSearch? {
        let checked: String
        do { checked = try StoredText.title(text) } catch { throw .text(.search, error) }
        return try journal.write(viewer) { clerk throws(Refusal) in
            guard let me = clerk.rights.person?.id else { throw .notYours(.search) }
            let all = try clerk.ledger.savedSearches(of: me)
            let before = all.first { $0.name == name }
            if before?.text == checked { return nil }
            guard before != nil || all.count < SavedSearch.most else { throw .tooManySearches(SavedSearch.most) }
            try clerk.ledger.apply(
                .savedSearch(SavedSearch(owner: me, name: name, text: checked, saved: clerk.now)))
            return before
        }
    }

    /// Calls a search otherwise; one of that name already is not replaced.
    /// - Returns: the search as it is called now.
    /// - Throws: `.noSavedSearch`, `.searchNameTaken`.
    @discardableResult
    public func rename(search name: String, to other: SearchName) throws(Refusal) -> SavedSearch {
        try journal.write(viewer) { clerk throws(Refusal) in
            guard let me = clerk.rights.person?.id else { throw .noSavedSearch(name) }
            let all = try clerk.ledger.savedSearches(of: me)
            guard let found = all.first(where: { $0.name.text == name }) else { throw .noSavedSearch(name) }
            guard found.name != other else { return found }
            guard !all.contains(where: { $0.name == other }) else { throw .searchNameTaken(other.text) }
            let renamed = SavedSearch(owner: me, name: other, text: found.text, saved: found.saved)
            try clerk.ledger.apply(.savedSearchRemoved(found.name, of: me))
            try clerk.ledger.apply(.savedSearch(renamed))
            return renamed
        }
    }

    /// Removes a saved search, and returns it.
    @discardableResult
    public func forget(search name: String) throws(Refusal) -> SavedSearch {
        try journal.write(viewer) { clerk throws(Refusal) in
            guard let me = clerk.rights.person?.id,
                let found = try clerk.ledger.savedSearches(of: me).first(where: { $0.name.text == name })
            else { throw .noSavedSearch(name) }
            try clerk.ledger.apply(.savedSearchRemoved(found.name, of: me))
            return found
        }
    }
}
