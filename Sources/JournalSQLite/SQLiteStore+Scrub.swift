import Glibc
import Journal

/// How far the bytes of what was erased, deleted and discarded are gone.
public enum Scrubbing: Hashable, Sendable {
    /// From the file, its log and its index.
    case done
    case pending(Pending)

    public enum Pending: Hashable, Sendable {
        /// Somebody is reading an older state, which stands in the log until they are done.
        case reader
        case failure(StoreFailure)
        /// Pieces of it are in the file still, though nothing refers to them.
        case remains(Int)
    }
}

extension SQLiteStore {
    /// Rewrites the file and its search index without anything that nothing refers to any more, takes the log into it
    /// and empties it, and looks for what was erased in the bytes of both. Needs as much memory as the journal is long.
    public func scrub() throws(Refusal) -> Scrubbing {
        try alone { () throws(Refusal) in try scrubAlone() }
    }

    /// Scrubs if something was taken away since it was last done.
    @discardableResult public func scrubIfNeeded() throws(Refusal) -> Scrubbing {
        try alone { () throws(Refusal) in try unscrubbed().isEmpty ? .done : scrubAlone() }
    }

    /// What has been taken away since the file was last scrubbed: erased items, and nil for anything else.
    func unscrubbed() throws(Refusal) -> [ItemID?] {
        try transaction(.deferred) { ledger throws(Refusal) in
            try ledger.all("SELECT item FROM scrub") { ItemID(try $0.text()) }
        }
    }

    /// Under the lock.
    /// - Parameter tries: how often the log is looked at while somebody reads an older state, 50 ms apart.
    func scrubAlone(tries: Int = 20) throws(Refusal) -> Scrubbing {
        do throws(Refusal) {
            let erased = try unscrubbed().compactMap { $0 }
            if use != .copy {
                do throws(StoreFailure) { try file.withdrawals.add(erased.map { .erased($0) }) } catch {
                    throw .store(error)
                }
            }
            RestoringCopies.clear(beside: file.path)
            // Room that is kept for what people type is for nothing else.
            ballast?.putBack()
            guard !isUsingReserve else { return .pending(.failure(.full)) }
            // The file written anew goes through the log as a whole: while somebody reads an older state, that would
            // only make it longer, at every try.
            if let hindrance = emptyLog(tries) { return .pending(hindrance) }
            try transaction(.immediate) { ledger throws(Refusal) in
                try ledger.execute("INSERT INTO search (search) VALUES ('optimize')")
            }
            do { try connection.execute("VACUUM") } catch { throw refusal(error) }
            file.removeOldCopies()
            if let hindrance = emptyLog(tries) { return .pending(hindrance) }
            let remains = try remains()
            guard remains == 0 else { return .pending(.remains(remains)) }
            try transaction(.immediate) { ledger throws(Refusal) in try ledger.execute("DELETE FROM scrub") }
            removed.forget()
            _ = emptyLog(tries)
            return .done
        } catch {
            if case .store(let failure) = error { return .pending(.failure(failure)) }
            throw error
        }
    }

    /// On the way out: what was erased is tried again at every chance, the rest where it takes no time to speak of.
    func scrubBeforeClosing() {
        guard let waiting = try? unscrubbed(), !waiting.isEmpty else { return }
        guard file.size <= Self.quicklyScrubbed || waiting.contains(where: { $0 != nil }) else { return }
        _ = try? scrubAlone(tries: 1)
    }

    /// Bytes of a file that is rewritten in less than a tenth of a second.
    private static var quicklyScrubbed: Int { 8 << 20 }

    /// Most readers are done within milliseconds.
    /// - Returns: why the log is not empty, if it is not.
    private func emptyLog(_ tries: Int) -> Scrubbing.Pending? {
        var hindrance = Scrubbing.Pending.reader
        for number in 0..<tries {
            if number > 0 { usleep(50_000) }
            switch connection.checkpoint() {
            case .done: return nil
            case .held: hindrance = .reader
            case .failed(let error): hindrance = .failure(Failure.of(error, path: file.path))
            }
        }
        return hindrance
    }

    /// How many pieces of what was erased stand in the files, and in nothing that the journal still holds.
    private func remains() throws(Refusal) -> Int {
        let search = FragmentSearch(removed.fragments)
        var found: Set<[UInt8]> = []
        do throws(StoreFailure) {
            for path in [file.path, file.walPath, file.sharedPath] { found.formUnion(try search.found(in: path)) }
        } catch { throw .store(error) }
        guard !found.isEmpty else { return 0 }
        return try transaction(.deferred) { ledger throws(Refusal) in
            var count = 0
            let columns = try ledger.textColumns()
            for fragment in found where try !ledger.holds(fragment, in: columns) { count += 1 }
            return count
        }
    }
}

extension SQLiteLedger {
    /// The columns of every table that can hold text, by the schema itself; the search index's own tables hold what is
    /// in others.
    fileprivate func textColumns() throws(Refusal) -> [String: [String]] {
        let columns = try all(
            """
            SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
            WHERE t.schema = 'main' AND t.type = 'table' AND c.type IN ('TEXT', 'BLOB')
            """
        ) { (table: try $0.text(), column: try $0.text()) }
        return Dictionary(grouping: columns, by: \.table).mapValues { $0.map(\.column) }
    }

    /// Whether a piece of text is part of something that the journal holds.
    fileprivate func holds(_ fragment: [UInt8], in tables: [String: [String]]) throws(Refusal) -> Bool {
        for (table, columns) in tables {
            let condition = columns.map { "instr(CAST(\"\($0)\" AS BLOB), ?1) > 0" }.joined(separator: " OR ")
            if try one("SELECT 1 FROM \"\(table)\" WHERE \(condition) LIMIT 1", [fragment], { try $0.flag() }) == true {
                return true
            }
        }
        return false
    }

    /// Notes that text was taken away, which may still stand in the file's free space, its log and its index.
    func noteRemoval(of item: ItemID? = nil) throws(Refusal) {
        try execute("INSERT INTO scrub (item) VALUES (?) ON CONFLICT DO NOTHING", [item?.text ?? ""])
    }

    /// Takes the text of an item away, wherever it stands.
    func erase(_ item: ItemID) throws(Refusal) {
        guard let position = try one("SELECT position FROM item WHERE id = ?", [item.text], { try $0.number() })
        else { throw .store(.io(worded("an erasure of no item", nl: "een wissing zonder item"))) }
        try remember(item, position)
        try execute(
            """
            INSERT INTO search (search, rowid, title, body)
            SELECT 'delete', position, title, body FROM latest WHERE position = ?
            """, [position])
        try execute("DELETE FROM revision WHERE position = ?", [position])
        try execute("UPDATE item SET decline_reason = NULL WHERE position = ?", [position])
        try execute("DELETE FROM draft WHERE item = ?", [item.text])
        try eraseBlocks(of: item)
        try noteRemoval(of: item)
    }

    private func remember(_ item: ItemID, _ position: Int64) throws(Refusal) {
        let questions: [(sql: String, columns: Int, Arguments)] = [
            (
                """
                SELECT title, heading, tags, decline_reason, external_id, assessor, setting, case_type, seen_by, salt, limits
                FROM item WHERE position = ?
                """, 11, [position]
            ),
            ("SELECT title, body, limits FROM revision WHERE position = ?", 3, [position]),
            ("SELECT title, body, limits FROM draft WHERE item = ?", 3, [item.text]),
            ("SELECT salt FROM block WHERE item = ?", 1, [item.text]),
        ]
        for (sql, columns, arguments) in questions {
            let rows = try all(sql, arguments) { row in try (0..<columns).map { _ in try row.optionalText() } }
            for text in rows.joined() { removed.add(text) }
        }
    }
}
