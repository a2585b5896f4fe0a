import Journal

extension SQLiteLedger {
    func savedSearches(of person: PersonID) throws(Refusal) -> [SavedSearch] {
        try all("SELECT name, text, saved FROM saved_search WHERE owner = ? ORDER BY name", [person.text]) { row in
            SavedSearch(owner: person, name: try row.id(), text: try row.text(), saved: try row.instant())
        }
    }

    func save(_ search: SavedSearch) throws(Refusal) {
        let replaced = try one(
            "SELECT 1 FROM saved_search WHERE owner = ? AND name = ?", [search.owner.text, search.name.text]
        ) { try $0.flag() }
        try execute(
            "INSERT OR REPLACE INTO saved_search (owner, name, text, saved) VALUES (?, ?, ?, ?)",
            [search.owner.text, search.name.text, search.text, search.saved.seconds])
        if replaced != nil { try noteRemoval() }
    }

    func remove(search name: SearchName, of person: PersonID) throws(Refusal) {
        try execute("DELETE FROM saved_search WHERE owner = ? AND name = ?", [person.text, name.text])
        try noteRemoval()
    }
}
