import ArgumentParser
import Journal
import JournalSQLite

struct EraseCommand: ServedVerb {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Take the text of an item away for good; for the host or a coordinator.",
        discussion: """
            Text, title, tags, all revisions, drafts about it and the salts are gone, in sealed dossiers too; that it \
            was there, and who erased it, when and why, can still be read. Says "done" once the bytes are gone from the \
            file, its log and its index; else "pending" and why, with status 3, and every later command tries again. \
            Backups made before still hold it: restoring one takes it out again.
            """)
    @Argument(help: "The item's whole id, 32 digits.") var id: String
    @Option(help: "Why; the mentee and whoever could read the item can read it.") var reason: String

    func perform(in invocation: Invocation) throws {
        let session = try invocation.session()
        // An id that is none gets the same answer as one that nobody has, from those who may ask.
        let item = ItemID(id.lowercased()) ?? ItemID(String(repeating: "0", count: 32))!
        try session.perform(.erase(item, reason: reason))
        let scrubbing = try invocation.open().store.scrubIfNeeded()
        if invocation.globals.json {
            invocation.out.json { json in
                json.object { json in
                    json.field("id", item.text)
                    json.field("done", scrubbing == .done)
                    json.field("pending", Wording.pending(scrubbing))
                }
            }
        } else {
            invocation.out.line(Wording.pending(scrubbing).map { "pending: \($0)" } ?? "done")
        }
        if scrubbing != .done { throw Finished(status: 3) }
    }
}

extension Wording {
    /// Why bytes that should be gone are not; nil when they are.
    static func pending(_ scrubbing: Scrubbing) -> String? {
        switch scrubbing {
        case .done: nil
        case .pending(.reader): "somebody is reading, so the log still holds what was there before"
        case .pending(.remains(let count)): "\(Wording.count(count, "piece")) of it still in the file"
        case .pending(.failure(.full)): "the disk is full, and the file could not be written anew without it"
        case .pending(.failure(.io(let what))): "the file could not be written anew without it: \(Visible.line(what))"
        case .pending(.failure(let failure)): Wording.failure(failure)
        }
    }
}
