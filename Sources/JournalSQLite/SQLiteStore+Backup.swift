import Glibc
import Journal

extension SQLiteStore {
    /// A whole copy of the journal in one file, as it is at this moment, while others go on writing.
    ///
    /// - Parameters:
    ///   - path: where there is no file yet, and is none until the copy is whole.
    ///   - progress: told how much is done, from 0 to 1.
    /// - Returns: the end of the chain of events in the copy, read back from it.
    public func backUp(to path: String, progress: @escaping (Double) -> Void = { _ in }) throws(StoreFailure)
        -> EventHead
    {
        let unfinished = try UnfinishedFile(of: path)
        do {
            let copy = try JournalFile(existing: unfinished.path)
            try connection.copy(into: copy, progress: progress)
            let head = try Self.settleCopy(copy)
            try unfinished.finish()
            return head
        } catch {
            unfinished.remove()
            throw Failure.of(error, path: path)
        }
    }

    /// Makes one file of a copy, without what was taken away from the journal but not out of its bytes yet, and reads
    /// it back.
    private static func settleCopy(_ copy: JournalFile) throws -> EventHead {
        let store = try SQLiteStore.open(at: copy.path, for: .copy)
        if try !store.unscrubbed().isEmpty {
            guard try store.scrub() == .done else {
                throw StoreFailure.io(
                    worded("what was erased could not be left out", nl: "wat gewist is kon er niet buiten blijven"))
            }
        }
        let head = try store.read { ledger throws(Refusal) in try ledger.head() }
        store.close()
        let connection = try Connection(copy.path)
        defer { connection.close() }
        // One file, that can be carried away alone: no log beside it.
        try connection.execute("PRAGMA journal_mode = DELETE")
        let finding = try connection.first("PRAGMA quick_check(1)") { try $0.text() }
        guard finding == "ok" else {
            throw StoreFailure.damaged(
                finding ?? worded("the copy cannot be read", nl: "de kopie kan niet gelezen worden"))
        }
        try copy.removeCompanions()
        try copy.makeDurable()
        return head
    }

    /// Puts another journal's content in the place of this one's, at once and as a whole: whoever has this one open
    /// goes on with the new content. Run it within `alone`.
    func takeOver(_ other: SQLiteStore, progress: @escaping (Double) -> Void) throws(StoreFailure) {
        do {
            try other.connection.copy(to: connection, progress: progress)
        } catch {
            throw Failure.of(error, path: file.path)
        }
        memory.forget()
        connection.checkpoint()
    }
}

// MARK: - Restoring

extension SQLiteStore {
    /// A copy of a backup beside the journal that it is to replace: it can be looked at and changed before anything is
    /// done to that journal. `discard` it afterwards, or `rename` it.
    public static func stage(
        backup: String, beside path: String, progress: @escaping (Double) -> Void
    ) throws(StoreFailure) -> SQLiteStore {
        let source = try JournalFile(existing: backup)
        let path = (try? JournalFile(existing: path))?.path ?? path
        RestoringCopies.clear(beside: path)
        RestoringCopies.clearOwn(beside: path)
        let staging = RestoringCopies.path(beside: path)
        do {
            let connection = try Connection(source.path, for: .reading)
            defer { connection.closeUntouched(source.path) }
            _ = try connection.version(known: Schema.version, backup)
            try connection.copy(to: staging, progress: progress)
        } catch {
            throw Failure.of(error, path: backup)
        }
        do { return try open(at: staging, for: .copy) } catch {
            try? JournalFile(existing: staging).remove()
            throw error
        }
    }

    /// Copies of backups beside a journal that a restore left when it was cut off: whole journals, with what has been
    /// erased since. The next restore takes them away, and so does whatever has text to take out of the file.
    public static func abandonedCopies(beside path: String) -> [String] {
        RestoringCopies.abandoned(beside: (try? JournalFile(existing: path))?.path ?? path)
    }

    /// Closes a staged copy and takes it away.
    public func discard() {
        close()
        file.remove()
    }

    /// What has been taken back for good, as far as this journal and the file beside it know.
    public func withdrawn() throws(Refusal) -> Set<ItemID> {
        let known = try read { ledger throws(Refusal) in try (ledger as? SQLiteLedger)?.erasedItems() ?? [] }
        return known.union(try Self.withdrawn(beside: file.path))
    }

    public static func withdrawn(beside path: String) throws(Refusal) -> Set<ItemID> {
        do throws(StoreFailure) {
            return Set(
                try Withdrawals(path: path + ".erased").lines().compactMap { line in
                    if case .erased(let id) = line { id } else { nil }
                })
        } catch { throw .store(error) }
    }

    /// The keys that were revoked, as far as this journal and the file beside it know.
    public func revoked() throws(Refusal) -> Set<Fingerprint> {
        let known = try read { ledger throws(Refusal) in try ledger.keys().filter { $0.revoked != nil } }
        return try Self.revoked(beside: file.path).union(known.map(\.key.fingerprint))
    }

    public static func revoked(beside path: String) throws(Refusal) -> Set<Fingerprint> {
        do throws(StoreFailure) {
            return Set(
                try Withdrawals(path: path + ".erased").lines().compactMap { line in
                    if case .revoked(let key) = line { key } else { nil }
                })
        } catch { throw .store(error) }
    }

    /// Notes beside the journal which keys were revoked, so that no backup of an earlier state lets them in again.
    public func noteRevoked() throws(Refusal) {
        try alone { () throws(Refusal) in
            let keys = try revoked()
            do throws(StoreFailure) { try file.withdrawals.add(keys.map { .revoked($0) }) } catch {
                throw .store(error)
            }
        }
    }

    /// Puts a staged copy in the place of this journal, at once and as a whole: whoever has this one open goes on with
    /// the new content.
    ///
    /// - Parameter prepare: does to the copy what must be done before; nobody can write to this journal meanwhile.
    public func restore(
        _ staged: SQLiteStore, progress: @escaping (Double) -> Void, after prepare: () throws(Refusal) -> Void
    ) throws(Refusal) {
        try alone { () throws(Refusal) in
            ballast?.putBack()
            guard !isUsingReserve else { throw .store(.full) }
            try prepare()
            try staged.prepareToReplace(self)
            do throws(StoreFailure) { try takeOver(staged, progress: progress) } catch { throw .store(error) }
            file.changes.send()
        }
    }

    /// Makes a staged copy a journal of its own, where there is none.
    public func settle(at path: String) throws(Refusal) {
        try prepareToReplace(nil)
        close()
        do throws(StoreFailure) {
            try file.removeCompanions()
            try file.makeDurable()
            try UnfinishedFile.rename(file.path, to: path)
            try JournalFile.makeEntryDurable(path)
        } catch {
            file.remove()
            throw .store(error)
        }
    }

    private func prepareToReplace(_ other: SQLiteStore?) throws(Refusal) {
        let version = try other?.transaction(.deferred) { ledger throws(Refusal) in try ledger.programmeVersion() }
        try transaction(.immediate) { ledger throws(Refusal) in
            // Open sessions keep the programme that they decoded, by its version.
            try ledger.execute("UPDATE programme SET version = max(version, ?) + 1", [version ?? 0])
        }
        guard try scrub() == .done else {
            throw .store(
                .io(
                    worded(
                        "what was erased could not be left out of the backup",
                        nl: "wat gewist is kon niet buiten de back-up blijven")))
        }
    }
}

extension SQLiteLedger {
    fileprivate func erasedItems() throws(Refusal) -> Set<ItemID> {
        Set(try all("SELECT id FROM item WHERE erased IS NOT NULL") { try $0.itemID() })
    }

    fileprivate func programmeVersion() throws(Refusal) -> Int64 {
        try one("SELECT version FROM programme") { try $0.number() } ?? 0
    }
}
