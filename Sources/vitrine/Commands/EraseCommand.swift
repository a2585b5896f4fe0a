import ArgumentParser
import Journal
import JournalSQLite

struct EraseCommand: ServedVerb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: worded(
                "Take the text of an item away for good; for the host or a coordinator.",
                nl: "Wis de tekst van een item voorgoed; voor de host of een coördinator."),
            discussion: worded(
                """
                Text, title, tags, all revisions, drafts about it and the salts are gone, in sealed dossiers too; that it \
                was there, and who erased it, when and why, can still be read. Says "done" once the bytes are gone from the \
                file, its log and its index; else "pending" and why, with status 3, and every later command tries again. \
                Backups made before still hold it: restoring one takes it out again.
                """,
                nl: """
                    Tekst, titel, labels, alle versies, concepten erover en het zout zijn weg, ook in verzegelde dossiers; dat het er \
                    was, en wie het wiste, wanneer en waarom, blijft te lezen. Zegt "klaar" zodra de bytes weg zijn uit het bestand, \
                    zijn logboek en zijn index; anders "nog niet" en waarom, met status 3, en elke volgende opdracht probeert het \
                    opnieuw. Back-ups van eerder bevatten het nog: wie er een terugzet, haalt het er weer uit.
                    """))
    }
    @Argument(help: ArgumentHelp(worded("The item's whole id, 32 digits.", nl: "Het hele id van het item, 32 tekens.")))
    var id: String
    @Option(
        help: ArgumentHelp(
            worded(
                "Why; the mentee and whoever could read the item can read it.",
                nl: "Waarom; de mentee en wie het item kon lezen, kunnen dit lezen."))) var reason: String

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
            invocation.out.line(
                Wording.pending(scrubbing).map { worded("pending: \($0)", nl: "nog niet: \($0)") }
                    ?? worded("done", nl: "klaar"))
        }
        if scrubbing != .done { throw Finished(status: 3) }
    }
}

extension Wording {
    /// Why bytes that should be gone are not; nil when they are.
    static func pending(_ scrubbing: Scrubbing) -> String? {
        switch scrubbing {
        case .done: nil
        case .pending(.reader):
            worded(
                "somebody is reading, so the log still holds what was there before",
                nl: "iemand is aan het lezen, en dus staat in het logboek nog wat er eerst was")
        case .pending(.remains(let count)):
            worded(
                "\(Wording.count(count, "piece")) of it still in the file",
                nl: "\(Wording.count(count, "stuk", "stukken")) ervan nog in het bestand")
        case .pending(.failure(.full)):
            worded(
                "the disk is full, and the file could not be written anew without it",
                nl: "de schijf is vol, en het bestand kon niet zonder dit herschreven worden")
        case .pending(.failure(.io(let what))):
            worded(
                "the file could not be written anew without it: \(Visible.line(what))",
                nl: "het bestand kon niet zonder dit herschreven worden: \(Visible.line(what))")
        case .pending(.failure(let failure)): Wording.failure(failure)
        }
    }
}
